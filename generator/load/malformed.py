"""What looks like a citation and is not one (CIT003), and the edits that make one of it."""

import re
from collections.abc import Collection, Iterable, Iterator
from itertools import islice

from generator.core.diagnostic import Edit, Problem
from generator.core.guess import Guesser
from generator.core.position import Span
from generator.load.found import Found
from generator.load.mask import Masked
from generator.load.vocabulary import KEY_PATTERN

_ROUND = re.compile(rf"\(\s*-?@({KEY_PATTERN})[^()\[\]\r\n]*\)")
_WIDE = re.compile(rf"(?:（|［|【)\s*-?@({KEY_PATTERN})[^()（）\[\]［］【】\r\n]*(?:）|］|】)")
_WIDE_OPENING = "（［【"
_BEFORE_MARKER = re.compile(r"[!\^\\\]\[]")
_AFTER_MARKER = re.compile(r"[({:]| ?\[")
_UNMARKED = re.compile(rf"\[({KEY_PATTERN})(?:[,;][^\[\]\r\n]*)?\]")
_ID_LIKE = re.compile(r"[0-9_-]")
_BARE = re.compile(rf"(?<![\w.+\-/@\\])@({KEY_PATTERN})")
_KEY = re.compile(rf"@({KEY_PATTERN})")
_REPORTS_MAX = 100


def read(text: Masked, found: Found, known: Collection[str] = ()) -> tuple[Problem, ...]:
    """The malformed citations of a text, in order; spans are local to it.

    `found` is what was read in it, `known` has the ids of the briefing's sources: a bare `@name` may be somebody's
    handle, it is a citation only where a source has that id. So may the text of a link, where no source has nearly
    that id.
    """
    masked = text.words
    if "@" not in masked and not text.definitions and not (known and "[" in masked):
        return ()
    reports = list(found.malformed)
    places = sorted(
        (span.start, span.end)
        for span in (*(citation.span for citation in found.citations), *found.links, *found.refused)
    )
    bracketed = _first(_outside(places, _ROUND.finditer(masked)))
    reports += [_bracketed(match, masked, known, "round") for match in bracketed]
    if known:
        wide: list[re.Match[str]] = []
        if any(bracket in masked for bracket in _WIDE_OPENING):
            wide = _first(match for match in _outside(places, _WIDE.finditer(masked)) if match[1] in known)
        reports += [_bracketed(match, masked, known, "full-width") for match in wide]
        if found.links:
            reports += _linked(masked, found.links, known)
        reports += _defining(text, known)
        reports += islice(_unmarked(text, places, known), _REPORTS_MAX)
        places = sorted([*places, *(match.span() for match in (*bracketed, *wide))])
        bare = _first(match for match in _keys(masked, places) if match[1] in known)
        reports += [_bare(match, masked) for match in bare]
    reports.sort(key=lambda report: (report.span, report.message, report.help))
    return tuple(reports[:_REPORTS_MAX])


def _bare(match: re.Match[str], masked: str) -> Problem:
    edits = _around(match, masked, f"[{match[0]}]")
    return Problem(Span(*match.span()), "a source's id without brackets", f"write '[@{match[1]}]'", edits)


def _first(matches: Iterable[re.Match[str]]) -> list[re.Match[str]]:
    return list(islice(matches, _REPORTS_MAX))


def _bracketed(match: re.Match[str], masked: str, known: Collection[str], kind: str) -> Problem:
    """A citation in brackets of another kind. Where no source has that id, it may be a word of another kind too."""
    edits: tuple[Edit, ...] = ()
    if match[1] in known and _around(match, masked, ""):
        first, last = match.span()
        edits = (Edit(Span(first, first + 1), "["), Edit(Span(last - 1, last), "]"))
    return Problem(Span(*match.span()), f"a citation in {kind} brackets", f"write '[@{match[1]}]'", edits)


def _around(match: re.Match[str], masked: str, text: str) -> tuple[Edit, ...]:
    """The edit that puts `text` there; none where what stands beside it would make a link or an image of it."""
    first, last = match.span()
    if _BEFORE_MARKER.match(masked, first - 1) if first else None:
        return ()
    return () if _AFTER_MARKER.match(masked, last) else (Edit(Span(first, last), text),)


def _linked(masked: str, links: list[Span], known: Collection[str]) -> Iterator[Problem]:
    """The citations that have become the text of a link."""
    guess = Guesser(known)
    for span in links[:_REPORTS_MAX]:
        words = masked[span.start : span.end]
        if any(key in known or guess(key) for key in _KEY.findall(words)):
            remedy = (
                "put a space or a full stop after its ']': a bracket that follows at once makes it a link"
            )
            yield Problem(span, "a citation that a link takes in", remedy)


def _defining(text: Masked, known: Collection[str]) -> Iterator[Problem]:
    """The citations that define a link's address, and are gone with the words behind them."""
    remedy = "put words before it, or take the colon away"
    for span in text.definitions[:_REPORTS_MAX]:
        if any(key in known for key in _KEY.findall(text.text, span.start, span.end)):
            what = "a citation followed by ':' at the start of a line, which makes it a link definition"
            yield Problem(span, what, remedy)


def _unmarked(text: Masked, places: list[tuple[int, int]], known: Collection[str]) -> Iterator[Problem]:
    """The ids of sources in brackets without their `@`; a plain word such as `[sic]` is the author's own."""
    for match in _outside(places, _UNMARKED.finditer(text.words)):
        first, last = match.span()
        if match[1] not in known or not _ID_LIKE.search(match[1]):
            continue
        if _AFTER_MARKER.match(text.text, last) or (first and _BEFORE_MARKER.match(text.text, first - 1)):
            continue  # the text of a link, or its label
        what = "a source's id in brackets without its '@'"
        yield Problem(
            Span(first, last), what, f"write '[@{match[1]}]'", (Edit(Span(first + 1, first + 1), "@"),)
        )


def _keys(masked: str, places: list[tuple[int, int]]) -> Iterator[re.Match[str]]:
    """The keys outside of the places, which are in order."""
    index = 0
    at = masked.find("@")
    while at >= 0:
        while index < len(places) and places[index][1] <= at:
            index += 1
        if index < len(places) and places[index][0] <= at:
            at = masked.find("@", places[index][1])
            continue
        if match := _BARE.match(masked, at):
            yield match
        at = masked.find("@", at + 1)


def _outside(places: list[tuple[int, int]], matches: Iterable[re.Match[str]]) -> Iterator[re.Match[str]]:
    """The matches that begin in none of the places; both are in order."""
    index, end = 0, -1
    for match in matches:
        while index < len(places) and places[index][0] <= match.start():
            end = max(end, places[index][1])
            index += 1
        if match.start() >= end:
            yield match
