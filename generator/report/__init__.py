"""Reports: one module a format, each with `render(report) -> str`, which ends in a line break or is empty."""

import importlib
from collections.abc import Callable, Mapping
from functools import partial

from generator.core.diagnostic import Report


def _render(name: str, report: Report) -> str:
    # Imported when it is asked for: to list the formats (`--help`) takes none of them.
    text: str = importlib.import_module(f"{__name__}.{name}").render(report)
    return text


FORMATS: Mapping[str, Callable[[Report], str]] = {
    name: partial(_render, name)
    for name in ("text", "concise", "json", "github", "sarif", "junit", "markdown")
}
"""Name, as given to `--format`, to what renders it."""
