"""Sites built for tests, once for all of pytest's processes, and the kinds of pages that a site has."""

import fcntl
import os
import subprocess
import sys
from pathlib import Path

KINDS = {
    "home": "index.html",
    "briefing": "[0-9]*/*/index.html",
    "archive": "archive/index.html",
    "year": "archive/*/index.html",
    "topics": "topics/index.html",
    "topic": "topics/*/index.html",
    "sources": "sources/index.html",
    "publisher": "sources/*/index.html",
    "authors": "authors/index.html",
    "author": "authors/*/index.html",
    "corrections": "corrections/index.html",
    "evidence": "evidence/index.html",
    "evidence by briefing": "evidence/briefings/index.html",
    "checks": "how-we-check/index.html",
    "rule": "how-we-check/*/index.html",
    "about": "about/index.html",
    "guide": "write/**/index.html",
    "search": "search/index.html",
    "not-found": "404.html",
}
"""Each kind of page, and where its files lie in a site."""


def pages(site: Path, kind: str) -> list[str]:
    """The addresses of all pages of that kind, relative to the site's root, in order."""
    found = sorted(site.glob(KINDS[kind]))
    if kind == "briefing":  # its aliases are pages that only send on
        found = [page for page in found if 'http-equiv="refresh"' not in page.read_text(encoding="utf-8")]
    return [page.relative_to(site).as_posix().removesuffix("index.html") for page in found]


def build(root: Path, site: Path) -> Path:
    """Build the project at `root` into `site`, unless another process of this test run did. Fails with its words."""
    with site.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not site.exists():  # a build is whole or not there
            done = subprocess.run(
                [sys.executable, "-m", "generator", "--root", root, "build", "--out", site],
                cwd=Path(__file__).parents[2],
                env={**os.environ, "BRIEFINGS_DEBUG": "1"},
                capture_output=True,
                encoding="utf-8",
                check=False,
            )
            assert done.returncode == 0, done.stdout + done.stderr
    return site
