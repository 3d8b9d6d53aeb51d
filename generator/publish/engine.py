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

from generator.core.errors import UsageError
from generator.publish import program
from generator.publish.views import Page

PAGES_VARIABLE = "BRIEFINGS_PAGES"
"""The environment variable that names the JSON file."""
_TEMPLATE_PLACE = re.compile(r'File "([^"]+\.html)", line (\d+)')
_FIELDS = tuple(field.name for field in fields(Page))


def write_pages(pages: Sequence[Page], file: Path) -> None:
    """Write `pages` to `file` for the plugin to read."""
    # Not `asdict`, which would copy all data, however deep, only to have it written.
    values = [{name: getattr(page, name) for name in _FIELDS} for page in pages]
    file.write_text(json.dumps(values, ensure_ascii=False), encoding="utf-8")


def read_pages(file: Path) -> tuple[Page, ...]:
    """The pages that `write_pages` wrote."""
    return tuple(Page(**page) for page in json.loads(file.read_text(encoding="utf-8")))


@dataclass(frozen=True, slots=True)
class EngineRun:
    """A run of the engine that has begun."""

    process: subprocess.Popen[str]

    def finish(self) -> tuple[str, ...]:
        """Wait for the end; returns what the engine warned of. Raises UsageError with its words if it failed."""
        said, _ = self.process.communicate()
        if self.process.returncode != 0:
            raise UsageError(f"mkdocs could not render the site's own pages: {_reason(said)}")
        return tuple(line for line in said.splitlines() if line.startswith("WARNING"))

    def stop(self) -> None:
        """End the run, wherever it is."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.communicate()


def _reason(said: str) -> str:
    """Why the engine failed, without its traceback: the last line, and the template's place where it names one."""
    lines = [line for line in said.splitlines() if line.strip() and not line.startswith("INFO")]
    if not any(line.startswith("Traceback") for line in lines):
        return "\n".join(lines)
    places = _TEMPLATE_PLACE.findall(said)
    return f"{places[-1][0]}:{places[-1][1]}: {lines[-1]}" if places else lines[-1]


def start_engine(root: Path, pages_file: Path, out: Path) -> EngineRun:
    """Start rendering the pages of `pages_file` into `out` by the settings in `root`/mkdocs.yml."""
    environment = {**os.environ, PAGES_VARIABLE: str(pages_file), "NO_MKDOCS_2_WARNING": "1"}
    command = [sys.executable, "-m", "mkdocs", "build"]
    command += ["--config-file", str(root / "mkdocs.yml"), "--site-dir", str(out)]
    return EngineRun(program.start(command, root, environment))
