"""What read a text, as evidence names it."""

import importlib.metadata
from functools import cache


@cache
def named(package: str) -> str:
    """The package with its version: `pypdf 7.1.0`."""
    return f"{package} {importlib.metadata.version(package)}"
