"""How much a parser may use on one document. Values only."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Beyond any of these a document counts as unread: half a text would make passages look missing."""

    memory: int = 1 << 30
    """Bytes of address space."""
    cpu_seconds: int = 20
    wall_seconds: float = 30
    text: int = 5_000_000
    """Characters of extracted text; the Bible has 4.3 million. Who asks folds it, at up to a hundred bytes for each."""
    inflated: int = 64_000_000
    """Bytes of a document that came compressed."""
    pages: int = 5_000
    """Pages of a PDF."""
