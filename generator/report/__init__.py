"""Reports: one module a format, each with `render(report) -> str`, which ends in a line break or is empty."""

from collections.abc import Callable, Mapping

from generator.core.diagnostic import Report
from generator.report import concise, github, json, text

FORMATS: Mapping[str, Callable[[Report], str]] = {
    "text": text.render,
    "concise": concise.render,
    "json": json.render,
    "github": github.render,
}
"""Name, as given to `--format`, to what renders it."""
