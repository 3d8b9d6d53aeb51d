"""Names where the claim is otherwise the passage: another name in the same place, in any language."""

from collections.abc import Iterable, Iterator

from generator.check.alignment.copies import Copy, Gap, Word
from generator.check.facts.calendar import MONTHS
from generator.check.naming import known
from generator.check.naming.folding import folded
from generator.check.naming.nations import is_somebody
from generator.check.naming.one_name import may_be_one
from generator.check.naming.other import Other, forms, is_known

_SHARED_MIN = 2
_FOREIGN_MAX = 0.25
_WORDS_MAX = 4
"""Of a name."""
_WIDE = 12
"""Words of a gap in which the passage has the other name."""
_ENDING = 3
"""Letters behind what two names have in common: with fewer they are forms of one."""
_ARTICLES = frozenset({"en", "fr", "es", "it", "pt", "sv", "nl"})
"""Languages in which a noun without an article, first in a sentence, is mostly a name."""
_COMMON = ("s", "tion", "ment", "ing", "ed", "ly", "ity")
_PROPER = ("is", "us", "as", "os", "ys")
_QUOTES = " \"'“‘«*_("
_JOINS = frozenset((" ", "-", "'", "’", "\u00a0"))
_GERMAN_PLACES = frozenset("in aus nach bei von".split())


def renamed(
    claim: str, copies: list[tuple[str, Copy]], elsewhere: Iterable[str], language: str
) -> Other | None:
    """The first name of a claim that stands where the passage has another."""
    quoted = forms(folded(w.low) for _, copy in copies for w in _passage(copy))
    have = quoted | forms(folded(word) for text in elsewhere for word in _lower(text))
    spoken = forms(folded(w.low) for _, copy in copies[:1] for w in _claim(copy))
    for passage, copy in copies:
        own = [word for word in copy.foreign if not word.text[0].isupper()]
        if copy.shared < _SHARED_MIN or len(own) > _FOREIGN_MAX * (copy.shared + len(own)):
            continue
        for word, other in copy.pairs:
            if _differ(word, other, language) and not any(
                _same(word, w) for _, c in copies for w in _passage(c)
            ):
                return Other(word.start, word.end, word.text, other.text)
        for gap in copy.gaps:
            found = _in_gap(gap, claim, passage, copy, (quoted, have, spoken), language)
            if found:
                return found
    return None


def _in_gap(
    gap: Gap,
    claim: str,
    passage: str,
    copy: Copy,
    known_words: tuple[set[str], set[str], set[str]],
    language: str,
) -> Other | None:
    """The first name of a gap that is another on the two sides.

    Known are the words of the passages, these and those of the source's description, and those of the claim.
    """
    quoted, have, spoken = known_words
    for mine in _runs(gap.claim, claim):
        titled = _has_title(gap, mine, copy)
        if not _is_new(mine, claim, quoted if titled else have, language):
            continue
        for theirs in _others(gap.passage, passage, spoken):
            if titled and not _has_title(gap, theirs, copy, passage=True):
                continue
            if not _one_place(gap, mine, theirs, claim, passage, copy):
                continue
            if language == "de" and not _surely_german(gap, mine, theirs, claim, passage, copy):
                continue
            name = claim[mine[0].start : mine[-1].end]
            others = passage[theirs[0].start : theirs[-1].end]
            if not may_be_one(name, others):
                return Other(mine[0].start, mine[-1].end, name, others)
    return None


def _has_title(gap: Gap, name: tuple[Word, ...], copy: Copy, *, passage: bool = False) -> bool:
    """Whether a name stands right behind a word with a capital that both sides have: the Lüders family's in German.

    Somebody else of that title is another one, even where the source speaks of both.
    """
    if not gap.at or not gap.claim:
        return False
    before = copy.pairs[gap.at - 1][1 if passage else 0]
    return (
        name[0].start - before.end == 1 and before.text[0].isupper() and before.low not in known.PREPOSITIONS
    )


def _lower(text: str) -> list[str]:
    return [word for word in text.lower().replace("-", " ").split() if word]


def _claim(copy: Copy) -> list[Word]:
    return [word for word, _ in copy.pairs] + [word for gap in copy.gaps for word in gap.claim]


def _passage(copy: Copy) -> list[Word]:
    return [word for _, word in copy.pairs] + [word for gap in copy.gaps for word in gap.passage]


def _capital(word: Word) -> bool:
    return (
        word.text[0].isupper()
        and len(word.text) > 1
        and word.low not in known.NO_NAMES
        and word.low not in MONTHS
    )


def _same(word: Word, other: Word) -> bool:
    return folded(word.low) == folded(other.low)


def _differ(word: Word, other: Word, language: str) -> bool:
    """Whether two names that begin alike are two names: Brookmere, Brookfield."""
    if language == "fi":
        return False  # Pakarinen, Pakariselta: stems change, and endings are long.
    if not (_capital(word) and _capital(other)):
        return False
    one, two = folded(word.low), folded(other.low)
    same = next(
        (i for i, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), min(len(one), len(two))
    )
    return min(len(one), len(two)) - same >= _ENDING and word.text[-4:] != other.text[-4:]


def _is_new(found: tuple[Word, ...], text: str, have: set[str], language: str) -> bool:
    """Whether the words are a name, and one that no passage has."""
    words = [word for word in found if word.low not in known.LINKS]
    telling = [folded(w.low) for w in words if w.low not in known.GENERIC]
    if not telling or len(words) > _WORDS_MAX:
        return False
    if len(telling) > 1 and not is_known(telling[-1], have):
        # Of two words the last is the family's: a first name like that of somebody else says nothing.
        if all(word in have for word in telling):
            return False
    elif any(is_known(word, have) for word in telling):
        return False
    return len(words) > 1 or bool(text[: found[0].start].strip(_QUOTES)) or opens(found[0].low, language)


def opens(low: str, language: str) -> bool:
    """Whether a sentence's first word is a name, which has a capital for itself."""
    low = folded(low)
    if language not in _ARTICLES or low in known.OPENERS or low in known.COMMON:
        return False
    if low.endswith(_COMMON if language == "en" else ("s", "tion", "ment")) and not low.endswith(_PROPER):
        return False
    return not (language == "it" and low.endswith(("i", "e")))


def _others(side: tuple[Word, ...], text: str, spoken: set[str]) -> Iterator[tuple[Word, ...]]:
    """The names in a passage's gap that the claim has not."""
    for found in _runs(side, text) if len(side) <= _WIDE else ():
        first = not text[: found[0].start].strip(_QUOTES)
        if first and len(found) == 1 and found[0].low in known.OPENERS:
            continue
        before = text[: found[0].start].lower().split()[-1:] or [""]
        if len(found) == 1 and is_somebody(before[0], found[0].low, articles=True):
            continue
        if not any(is_known(folded(w.low), spoken) for w in found if w.low not in known.LINKS):
            yield found


def _runs(side: tuple[Word, ...], text: str) -> Iterator[tuple[Word, ...]]:
    """Words with capitals that stand together, one after another; initials and `O'` are parts of names."""
    at = 0
    while at < len(side):
        if not _capital(side[at]) or not side[at].key:
            at += 1
            continue
        end = at + 1
        while end < len(side) and _follows(side[end - 1], side[end], text):
            end += 1
        yield side[at:end]
        at = end


def _follows(before: Word, word: Word, text: str) -> bool:
    between = text[before.end : word.start]
    return word.text[0].isupper() and (between in _JOINS or (between == ". " and len(before.text) == 1))


def _one_place(
    gap: Gap,
    mine: tuple[Word, ...],
    theirs: tuple[Word, ...],
    claim: str,
    passage: str,
    copy: Copy,
) -> bool:
    """Whether both stand next to the same word of those that both have, with no sign between."""
    before = copy.pairs[gap.at - 1] if gap.at else None
    behind = copy.pairs[gap.at] if gap.at < len(copy.pairs) else None
    starts = (before[0].end, before[1].end) if before else (0, 0)
    ends = (behind[0].start, behind[1].start) if behind else (len(claim), len(passage))
    signs = _between(claim, starts[0], mine[0].start, gap.claim)
    left = signs is not None and signs == _between(passage, starts[1], theirs[0].start, gap.passage)
    signs = _between(claim, mine[-1].end, ends[0], gap.claim)
    right = signs is not None and signs == _between(passage, theirs[-1].end, ends[1], gap.passage)
    if before is None or behind is None:
        return left or right
    wide = max(_telling(gap.claim) - _telling(mine), _telling(gap.passage) - _telling(theirs))
    return (left and right) or ((left or right) and wide <= 2)


def _telling(side: tuple[Word, ...]) -> int:
    return sum(bool(word.key) for word in side)


def _between(text: str, start: int, end: int, side: tuple[Word, ...]) -> str | None:
    """The signs between a name and its neighbour, or the end of the text; None where words stand there."""
    if any(word.key and start <= word.start < end for word in side):
        return None
    return "".join(sign for sign in text[start:end] if sign in ",;:()[]…–—").strip()


def _surely_german(
    gap: Gap,
    mine: tuple[Word, ...],
    theirs: tuple[Word, ...],
    claim: str,
    passage: str,
    copy: Copy,
) -> bool:
    """Whether two German nouns are names: behind a title or first name that both have, or where a place stands."""
    if len(mine) > 1 and len(theirs) > 1:
        return True
    if not gap.at or len(mine) != len(theirs):
        return False
    word, other = copy.pairs[gap.at - 1]
    if claim[word.end : mine[0].start] != " " or passage[other.end : theirs[0].start] != " ":
        return False
    return word.low in _GERMAN_PLACES or (_capital(word) and _capital(other))
