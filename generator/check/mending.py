"""Whether edits of a citation do what they promise, and nothing else.

A bracket more or less may change what a whole paragraph is, and in front matter what YAML makes of the line. So
edits are tried: the file is read again with them, and everything but the citations mended must be as before.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from generator.core.diagnostic import Edit, Problem
from generator.core.model import Briefing, Citation, Prose
from generator.core.settings import Settings
from generator.load.briefing import load

_ALONE_MAX = 8
"""How many are tried one by one where all together do not do."""
_LENGTH_MAX = 200_000
"""Code points of a file in which any are: a briefing has a tenth of that."""


@dataclass(frozen=True, slots=True)
class Mending:
    """One problem's edits, in a text of the briefing and in its file."""

    part: int
    """The number of the text among the briefing's texts."""
    local: tuple[Edit, ...]
    edits: tuple[Edit, ...]


def in_file(briefing: Briefing, part: int, problem: Problem) -> Mending | None:
    """A local problem's edits with their places in the file; None where YAML writes these characters otherwise."""
    prose = briefing.prose[part]
    edits: list[Edit] = []
    for edit in problem.edits:
        span = prose.locate(edit.span)
        if briefing.text[span.start : span.end] != prose.text[edit.span.start : edit.span.end]:
            return None
        edits.append(Edit(span, edit.text))
    return Mending(part, problem.edits, tuple(edits)) if edits else None


def sound(briefing: Briefing, mendings: Sequence[Mending], settings: Settings) -> frozenset[Mending]:
    """Those that leave a citation in the place of each slip, and everything else as it was."""
    if not mendings or len(briefing.text) > _LENGTH_MAX:
        return frozenset()
    if _holds(briefing, mendings, settings):
        return frozenset(mendings)
    return frozenset(mending for mending in mendings[:_ALONE_MAX] if _holds(briefing, [mending], settings))


def _holds(briefing: Briefing, mendings: Sequence[Mending], settings: Settings) -> bool:
    edits = sorted((edit for mending in mendings for edit in mending.edits), key=lambda edit: edit.span)
    if any(first.span.end > second.span.start for first, second in pairwise(edits)):
        return False
    after = load(briefing.path, applied(briefing.text, edits).encode(), settings)
    if len(after.prose) != len(briefing.prose) or len(after.faults) != len(briefing.faults):
        return False
    return all(
        _mended(before, now, [mending for mending in mendings if mending.part == part])
        for part, (before, now) in enumerate(zip(briefing.prose, after.prose, strict=True))
    )


def _mended(before: Prose, after: Prose, mendings: Sequence[Mending]) -> bool:
    """Whether `after` is `before` with a citation in each of these places, and all else as it was."""
    edits = sorted((edit for mending in mendings for edit in mending.local), key=lambda edit: edit.span)
    if after.text != applied(before.text, edits):
        return False
    moved = _mover(edits)
    kept = {moved(citation.span.start): _said(citation) for citation in before.citations}
    found = {citation.span.start: _said(citation) for citation in after.citations}
    added = [citation.span for citation in after.citations if citation.span.start not in kept]
    places = sorted(
        (
            moved(min(edit.span.start for edit in mending.local)),
            moved(max(edit.span.end for edit in mending.local)),
        )
        for mending in mendings
    )
    return (
        kept.items() <= found.items()
        and len(added) == len(places) == len(before.malformed) - len(after.malformed)
        and all(
            span.start <= last and first <= span.end
            for span, (first, last) in zip(added, places, strict=True)
        )
        and _shape(after) == _shape(before)
    )


def applied(text: str, edits: Iterable[Edit]) -> str:
    """The text with edits made, which are in order and apart."""
    pieces: list[str] = []
    done = 0
    for edit in edits:
        pieces += (text[done : edit.span.start], edit.text)
        done = edit.span.end
    pieces.append(text[done:])
    return "".join(pieces)


def _mover(edits: Sequence[Edit]) -> Callable[[int], int]:
    """Where an offset is once these edits, which are in order, have been made."""
    ends = [edit.span.end for edit in edits]
    growth = (len(edit.text) - (edit.span.end - edit.span.start) for edit in edits)
    sums = [0, *accumulate(growth)]
    return lambda offset: offset + sums[bisect_right(ends, offset)]


def _said(citation: Citation) -> tuple[tuple[str, str, str, tuple[str, ...]], ...]:
    return tuple(
        (item.key, item.prefix, item.locator, tuple(passage.exact for passage in item.passages))
        for item in citation.items
    )


def _shape(prose: Prose) -> tuple[object, ...]:
    """What a text is made of."""
    return (
        [heading.level for heading in prose.headings],
        [(link.target, link.image) for link in prose.links],
        [(block.kind, block.analysis) for block in prose.blocks],
    )
