"""Publish research briefings whose every claim can be traced.

The public names, for programs that use the generator as a library; all else may change. They are imported when they
are first asked for, so that `briefings --help` need not load what it does not use.
"""

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from generator.core.diagnostic import Diagnostic, Report, Severity
    from generator.core.errors import UsageError
    from generator.core.model import Briefing, Library
    from generator.workspace import build as build_site
    from generator.workspace import check as check_library
    from generator.workspace import open_project

__all__ = [
    "Briefing",
    "Diagnostic",
    "Library",
    "Report",
    "Severity",
    "UsageError",
    "build_site",
    "check_library",
    "open_project",
]

_HOMES = {
    "Briefing": ("generator.core.model", "Briefing"),
    "Diagnostic": ("generator.core.diagnostic", "Diagnostic"),
    "Library": ("generator.core.model", "Library"),
    "Report": ("generator.core.diagnostic", "Report"),
    "Severity": ("generator.core.diagnostic", "Severity"),
    "UsageError": ("generator.core.errors", "UsageError"),
    "build_site": ("generator.workspace", "build"),
    "check_library": ("generator.workspace", "check"),
    "open_project": ("generator.workspace", "open_project"),
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'generator' has no attribute '{name}'")
    module, attribute = _HOMES[name]
    return getattr(importlib.import_module(module), attribute)
