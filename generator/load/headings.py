"""Headings and the anchors that they get on the page."""

import re
import unicodedata
from collections.abc import Iterable

from generator.core.model import Heading
from generator.core.position import Span
from generator.load import outline
from generator.load.claims import ReadersText
from generator.load.mask import Masked

_NO_WORD = re.compile(r"[^\w\s-]")
_GAP = re.compile(r"[-\s]+")
_NUMBERED = re.compile(r"(.*)_([0-9]{1,9})", re.ASCII)
_GIVEN = re.compile(r"\{:?[^{}\n]{0,200}?#([\w:.-]+)")
_ID = re.compile(r"(?:^|[ ])(?:#(?P<hash>[^ =}]+)|id=[\"']?(?P<named>[^ \"'}]+))")


def given(text: str) -> tuple[str, ...]:
    """The ids that attribute lists in `text` give, to headings and to all else, each once."""
    return tuple(dict.fromkeys(_GIVEN.findall(text))) if "#" in text else ()


def read(masked: Masked, reader: ReadersText) -> tuple[Heading, ...]:
    """The headings of a body in order."""
    found = [leaf for leaf in masked.leaves if leaf.kind == outline.HEADING]
    if not found:
        return ()
    chosen = {
        leaf.start: _chosen(masked.attributes[leaf.start])
        for leaf in found
        if leaf.start in masked.attributes
    }
    anchors = Anchors(slug for slug in chosen.values() if slug)
    headings = []
    for leaf in found:
        start, end = leaf.start, leaf.end
        words = masked.text[start:end]
        start, end = start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())
        span = Span(start, max(start, end))
        text = reader.text(span)
        slug = chosen.get(leaf.start) or anchors.unique(slugify(text))
        headings.append(Heading(leaf.level, text, slug, span))
    return tuple(headings)


def slugify(text: str) -> str:
    """The anchor of a text (as `slugify` of Python-Markdown's toc extension makes it)."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")
    return _GAP.sub("-", _NO_WORD.sub("", plain).strip().lower())


class Anchors:
    """The anchors that are taken on a page."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = set(taken)
        # From a base and a number that are taken to a later number that may be free.
        self._later: dict[tuple[str, int], int] = {}

    def unique(self, slug: str) -> str:
        """`slug`, numbered where it is empty or taken (as `unique` of the toc extension does); it is taken then."""
        if slug in self._taken or not slug:
            match = _NUMBERED.fullmatch(slug)
            base, number = (match[1], int(match[2])) if match else (slug, 0)
            slug = f"{base}_{self._free(base, number + 1)}"
        self._taken.add(slug)
        return slug

    def _free(self, base: str, number: int) -> int:
        """The first number from `number` on with which `base` is not taken.

        What it passes gets a short cut there, so that ten thousand equal headings take no million steps.
        """
        passed = []
        while f"{base}_{number}" in self._taken:
            passed.append((base, number))
            number = self._later.get((base, number), number + 1)
        self._later.update(dict.fromkeys(passed, number))
        return number


def _chosen(attributes: str) -> str:
    """The id that an attribute list gives."""
    found = list(_ID.finditer(attributes))
    return (found[-1]["hash"] or found[-1]["named"]) if found else ""
