"""Has the engine render the chrome: every page that is not a briefing, and the shell.

The engine (MkDocs with Material) runs in a process of its own. What it is to render reaches it as one JSON
file; `generator.plugin` reads that file inside the engine. Nothing here imports MkDocs.
"""

import json
import os
import re
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Self

from generator.core.errors import UsageError
from generator.publish import program

# Loaded where pages are written or read: most builds do neither.
if TYPE_CHECKING:
    from generator.publish.views import Page

ENGINE_VARIABLE = "BRIEFINGS_ENGINE"
"""The environment variable that tells the plugin that it runs inside the engine."""
_TEMPLATE_PLACE = re.compile(r'File "([^"]+\.html)", line (\d+)')


def write_pages(pages: "Sequence[Page]", file: Path) -> None:
    """Write `pages` to `file` for the plugin to read."""
    # Not `asdict`, which would copy all data, however deep, only to have it written.
    from generator.publish.views import Page  # noqa: PLC0415

    names = [field.name for field in fields(Page)]
    values = [{name: getattr(page, name) for name in names} for page in pages]
    file.write_text(json.dumps(values, ensure_ascii=False), encoding="utf-8")


def read_pages(file: Path) -> "tuple[Page, ...]":
    """The pages that `write_pages` wrote."""
    from generator.publish.views import Page  # noqa: PLC0415

    return tuple(Page(**page) for page in json.loads(file.read_text(encoding="utf-8")))


@dataclass(slots=True)
class Engine:
    """The engine for the project in `root`. At the end of a `with` block it ends, wherever it is."""

    root: Path
    _process: subprocess.Popen[str] | None = None

    def start(self) -> subprocess.Popen[str]:
        """Have it load all that it needs, which takes longest, if it has not begun; then it waits for `render`."""
        if self._process is None:
            environment = {**os.environ, ENGINE_VARIABLE: "1", "NO_MKDOCS_2_WARNING": "1"}
            settings = str(self.root / "mkdocs.yml")
            command = [sys.executable, "-m", "mkdocs", "build", "--config-file", settings]
            self._process = program.start(command, self.root, environment)
        return self._process

    def render(self, pages_file: Path, out: Path) -> tuple[str, ...]:
        """Render the pages of `pages_file` into `out`; returns what the engine warned of.

        Raises UsageError with its words if it failed.
        """
        process = self.start()
        said, _ = process.communicate(json.dumps([str(pages_file), str(out)]))
        if process.returncode != 0:
            raise UsageError(f"mkdocs could not render the site's own pages: {_reason(said)}")
        return tuple(line for line in said.splitlines() if line.startswith("WARNING"))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._process is not None and self._process.poll() is None:
            self._process.kill()
            self._process.communicate()


def asked() -> tuple[Path, str] | None:
    """In the process that `Engine` started, the file of pages to render and where they go, once it is told.

    None in any other process.
    """
    if ENGINE_VARIABLE not in os.environ:
        return None
    told = sys.stdin.read()
    if not told:
        # Whoever started this process needs it no longer.
        sys.exit(1)
    pages_file, out = json.loads(told)
    return Path(pages_file), out


def _reason(said: str) -> str:
    """Why the engine failed, without its traceback: the last line, and the template's place where it names one."""
    lines = [line for line in said.splitlines() if line.strip() and not line.startswith("INFO")]
    if not any(line.startswith("Traceback") for line in lines):
        return "\n".join(lines)
    places = _TEMPLATE_PLACE.findall(said)
    return f"{places[-1][0]}:{places[-1][1]}: {lines[-1]}" if places else lines[-1]
