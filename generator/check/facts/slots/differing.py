"""Whether a claim has another month, day, number, span or currency than its passages, in words of any language."""

import re
from collections.abc import Iterable
from itertools import combinations
from typing import NamedTuple

from generator.check.facts import approximation
from generator.check.facts.day_before import follows, precedes
from generator.check.facts.figure import Bound
from generator.check.facts.rest import has_own_words
from generator.check.facts.slots.lexicon import languages, may_mean
from generator.check.facts.slots.same import NAMED, is_of_century, same, whole
from generator.check.facts.slots.tag import COUNTED, Tag
from generator.check.facts.slots.tags import tags

_IN_DIGITS = frozenset({"digits", "decimal", "percent"})
_WORD = re.compile(r"\w+(?:-feira)?|[$€£¥₺₹]")
_BOUND = 4
_DURING = (["under"], ["over"], ["över"])
_FAR = 4.0
"""How many times as long a span is at least that is no rounding of another."""
_RECKONED_MAX = 5
_HUNDREDS = (
    r"(?:hundreds?|thousands?|hundert|tausend|cents?|mille|cien(?:to|tos)?|mil|cento|mila|honderd|duizend|hundra"
    r"|tusen|hundred[e]?|tusind|sto|set|tysi\w+|tisíc\w*|sata\w*|tuhat\w*|yüz|bin)\b"
)
_HUNDRED = re.compile(_HUNDREDS, re.IGNORECASE)
_HUNDRED_BEFORE = re.compile(rf"{_HUNDREDS} (?:and |und |e |y |et )?$")
_OF_MILLION = re.compile(r"\W+(?:\w+\W+){0,2}(?:million|milli|tysi|thousand|Million|milh|mill)")
_LONG = re.compile(r"\d{4}|\d\. ")
_OTHERS = frozenset(
    "other ander ubrig autre otros otras altri altre outro outra overi andra ovrig andre innyc pozos ostat jinyc muut"
    " muita diger".split()
)
"""Beginnings of the words for others, without their accents."""


class Differing(NamedTuple):
    """Words of a claim, by their place in it, and the words of a passage that they stand for instead."""

    start: int
    end: int
    passage: str


def differing(claim: str, passages: Iterable[str], about: Iterable[str], language: str) -> Differing | None:
    """The first such word of a claim that no passage has, where a passage has another that the claim has not.

    `about` tells what the sources are called: it may have the word as well. Nothing where the language is not known.
    """
    if language not in languages():
        return None
    texts = tuple(passages)
    written = frozenset(_WORD.findall(" ".join(texts).lower()))
    new = {word for word in _WORD.findall(claim) if word.lower() not in written}
    if not any(may_mean(word, language) for word in new) and (language != "de" or not _LONG.search(claim)):
        return None
    every = tags(claim, language)
    mine = [tag for tag in every if not _is_rough(claim, tag)]
    rough = [tag for tag in every if tag.kind == "span" and tag not in mine]
    if not rough and all(
        tag.kind in _IN_DIGITS or claim[tag.start : tag.end].lower() in written for tag in mine
    ):
        return None
    theirs = [(text, tag) for text in texts for tag in tags(text, language)]
    titled = [tag for text in about for tag in tags(text, language)]
    for kind in (*NAMED, "span", "number", "multiple", "fraction", "magnitude", "cents"):
        found = _other(claim, kind, mine, theirs, titled)
        if found:
            # What a passage has word for word is no other than its own.
            words = claim[found.start : found.end].lower()
            said = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)")
            return None if " " in words and any(said.search(text.lower()) for text in texts) else found
    return _hundredfold(claim, mine, theirs) or _mistimed(rough, theirs) or _far_off(every, theirs)


def _is_rough(text: str, tag: Tag) -> bool:
    """Whether a span is rounded, or a number is part of a larger one: a little over two years, two hundred."""
    if tag.kind == "span":
        before = [word for word in re.split(r"\W+", text[: tag.start].lower()) if word][-_BOUND:]
        before = before[:-1] if before[-1:] in (["a"], ["an"]) else before
        # "Under" and "over" are "during" as well; "some months" are of no number.
        some = before[-1:] == ["some"] and COUNTED not in tag.near
        return before[-1:] not in _DURING and not some and approximation.before(before)[0] is not Bound.NONE
    if tag.kind == "fraction":
        return _OF_MILLION.match(text[tag.end :]) is not None
    if tag.kind != "number":
        return False
    if _HUNDRED.fullmatch(text[tag.start : tag.end]):
        return True
    return bool(_HUNDRED.match(text[tag.end :].lstrip(" -"))) or bool(
        _HUNDRED_BEFORE.search(text[: tag.start].lower())
    )


def _mistimed(rough: list[Tag], theirs: list[tuple[str, Tag]]) -> Differing | None:
    """A limit of as many as the passage has, but of another unit of time: less than four days, four hours."""
    spans = [(text, other) for text, other in theirs if other.kind == "span" and COUNTED in other.near]
    for tag in rough:
        if COUNTED not in tag.near or any(same(tag, other) for _, other in spans):
            continue
        count = _count(tag)
        for text, other in spans:
            if count and count == _count(other) and tag.near.isdisjoint(other.near - {COUNTED}):
                return Differing(tag.start, tag.end, text[other.start : other.end])
    return None


def _far_off(every: list[Tag], theirs: list[tuple[str, Tag]]) -> Differing | None:
    """The only span of a claim, several times as long, or as short, as the only one of its passages."""
    mine = whole([tag for tag in every if tag.kind == "span"])
    others = whole([tag for _, tag in theirs if tag.kind == "span"])
    if len(mine) != 1 or len(others) != 1 or any(tag.kind == "fraction" for tag in every):
        return None
    one, other = mine[0], others[0]
    if COUNTED not in one.near & other.near or 1 / _FAR < one.value / (other.value or 1) < _FAR:
        return None
    text = next(text for text, tag in theirs if tag == other)
    return Differing(one.start, one.end, text[other.start : other.end])


def _count(span: Tag) -> float:
    """How many of its unit a span has; 0 where it is put together of several."""
    units = span.near - {COUNTED}
    return span.value / float(next(iter(units))) if len(units) == 1 else 0.0


def _hundredfold(claim: str, mine: list[Tag], theirs: list[tuple[str, Tag]]) -> Differing | None:
    """As many pounds as the passage has pence, or the reverse."""
    for tag in mine:
        for text, other in theirs:
            if {tag.kind, other.kind} != {"money", "cents"} or any(t.kind == other.kind for t in mine):
                continue
            before = claim[: tag.start].split()[-1:]
            if before and before == text[: other.start].split()[-1:] and before[0][0].isdigit():
                return Differing(tag.start, tag.end, text[other.start : other.end])
    return None


def _other(
    claim: str, kind: str, mine: list[Tag], theirs: list[tuple[str, Tag]], titled: list[Tag]
) -> Differing | None:
    own = [tag for tag in whole(mine) if tag.kind == kind or (kind, tag.kind) == ("number", "ordinal")]
    if not own:
        return None
    others = [tag for _, tag in theirs]
    all_theirs = whole(others)
    new = [
        tag
        for tag in own
        if not any(same(tag, other) for other in (*others, *titled))
        and not (_is_reckoned(tag, others) and has_own_words(claim, [text for text, _ in theirs]))
        and not is_of_century(tag.value, others)
        and not _is_one_more(tag, others)
        and not any(_is_next(claim, tag, text, other) for text, other in theirs)
    ]
    gone = [
        (text, tag)
        for text, tag in theirs
        if tag in all_theirs and _is_kin(kind, tag) and not any(same(tag, other) for other in mine)
    ]
    for tag in new:
        for text, other in gone:
            if _is_against(kind, tag, other):
                return Differing(tag.start, tag.end, text[other.start : other.end])
    return None


def _is_against(kind: str, tag: Tag, other: Tag) -> bool:
    """Whether one may be the other gone wrong: numbers of the same things, spans of another unit or number."""
    if kind == "number":
        return not tag.near.isdisjoint(other.near)
    if kind == "span":
        return tag.near.isdisjoint(other.near - {COUNTED}) or COUNTED in tag.near & other.near
    return True


def _is_kin(kind: str, tag: Tag) -> bool:
    return tag.kind == kind or (kind == "number" and tag.kind in {"ordinal", "digits"})


def _is_reckoned(tag: Tag, others: list[Tag]) -> bool:
    """Whether a number is what is left of two others: of ten all but eight."""
    if tag.kind not in {"number", "ordinal"}:
        return tag.kind == "span" and tag.value == 0
    values = {other.value for other in others if other.kind in {"number", "digits"}}
    if len(values) > _RECKONED_MAX:
        return tag.value == 1
    return tag.value == 1 or any(abs(one - two) == tag.value for one, two in combinations(values, 2))


def _is_one_more(tag: Tag, others: list[Tag]) -> bool:
    """Whether a number counts one with the others of a passage: its six libraries, the other five."""
    return tag.kind == "number" and any(
        other.value == tag.value - 1 and not _OTHERS.isdisjoint(other.near) for other in others
    )


def _is_next(claim: str, tag: Tag, text: str, other: Tag) -> bool:
    """Whether what is after one of a row is said to be before the next: after the first, into the second period."""
    if tag.kind != "ordinal" or other.kind != "ordinal":
        return False
    if tag.value == other.value + 1:
        return follows(text, other.start) or precedes(claim, tag.start)
    return tag.value == other.value - 1 and (precedes(text, other.start) or follows(claim, tag.start))
