"""What makes a finding the same one after its file was edited elsewhere."""

from collections import Counter
from collections.abc import Iterable
from hashlib import sha256

from generator.core.diagnostic import Diagnostic


def fingerprints(diagnostics: Iterable[Diagnostic]) -> list[str]:
    """A fingerprint for each: of its rule, path, message and the words of its line, not of where that line stands.

    Those that are alike are told apart by a running number: `0f3a…:2` is the second.
    """
    seen: Counter[str] = Counter()
    lines: dict[tuple[str, int], str] = {}  # a line can be a megabyte long and have a thousand findings
    marks = []
    for diagnostic in diagnostics:
        d = diagnostic
        if (d.path, d.line) not in lines:
            lines[d.path, d.line] = _digest(" ".join(d.source_line.split()))
        mark = _digest(f"{d.code}\n{d.path}\n{lines[d.path, d.line]}\n{d.message}")
        seen[mark] += 1
        marks.append(f"{mark}:{seen[mark]}")
    return marks


def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]
