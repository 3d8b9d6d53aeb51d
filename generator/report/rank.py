"""Which findings come first where a host shows only some of them."""

from collections.abc import Iterable

from generator.core.diagnostic import Diagnostic, Severity

_FAMILIES = ("IO", "MET", "QUO", "CIT", "TKW", "EVD", "SRC", "TXT", "SUP")
"""What keeps the rest from being read or understood, then what misleads a reader most, then the rest."""


def ranked(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Errors before warnings, then by the family of the rule, then in the order given."""
    return sorted(diagnostics, key=_weight)


def _weight(diagnostic: Diagnostic) -> tuple[bool, int]:
    family = diagnostic.code.rstrip("0123456789")
    at = _FAMILIES.index(family) if family in _FAMILIES else len(_FAMILIES)
    return diagnostic.severity is not Severity.ERROR, at
