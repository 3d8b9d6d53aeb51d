"""The names of a passage that a claim has left out, one of which it may have replaced."""

from collections.abc import Iterator
from itertools import pairwise

from generator.check.alignment.terms import Term
from generator.check.naming import known
from generator.check.naming.folding import folded
from generator.check.naming.names import Name
from generator.check.naming.nations import is_city, is_somebody, nation
from generator.check.naming.one_name import may_be_one
from generator.check.naming.same import INFLECTED, Known
from generator.check.naming.sure import Text, telling

_DEFINITE = frozenset("the its his her their".split())
_SUBJECT = 3
"""Words before a name that may be the subject of its sentence."""
_BESIDE = 4
"""Words from a name to the word that it stands beside."""
_JOINS = frozenset((" ", "-"))
_PER_LETTER = 2
"""Words for an initial at most."""
_WORDS_MIN = 2
"""Of a full name."""
_WORD_MIN = 5
"""Letters that a word with a small letter has in common with one of a name: the ferry service, the Ferry Service."""


def left_out(said: Text, text: Text, language: str, *, nations: bool = False) -> list[Name]:
    """The names of a passage of which the claim has no word, nor a country that they belong to.

    Those of countries and their people only if asked for, and then cities too of countries that the claim names.
    """
    names = Known(
        [word for word in said.words if word.text[0].isupper() and word.low not in known.OPENERS],
        inflected=language in INFLECTED,
    )
    words = {folded(word.low)[:_WORD_MIN] for word in said.words if word.text[0].islower() and word.stem}
    countries = {nation(word.low) for word in said.words}
    found: list[Name] = []
    spelled = _spelled_out(said, text)
    for name in text.names:
        if name.first in spelled:
            continue
        for part in _parts(text.words, name):
            mine = telling(text.words, part)
            if len(mine) == 1 and any(may_be_one(part.text, name.text) for name in said.names):
                continue
            spoken = [word in names or word[:_WORD_MIN] in words for word in mine]
            if any(spoken):
                found += _rest(text.words, part, spoken) if language in INFLECTED else ()
                continue
            if part is name and _is_somebody(text.words, part, language):
                continue
            country = of_nation(text.words, part)
            other = country not in countries
            asked_for = other or nations if is_city(part.text.lower()) else other and nations
            if country is None or asked_for:
                found.append(part)
    return found


def _spelled_out(said: Text, text: Text) -> frozenset[int]:
    """The places of words that stand before their initials in brackets, where the claim has these: NICE."""
    short = {word.text for word in said.words if word.text.isupper() and len(word.text) > 1}
    found: set[int] = set()
    for at, word in enumerate(text.words):
        if word.text in short and text.text[: word.start].endswith("("):
            found.update(range(at - _PER_LETTER * len(word.text), at))
    return frozenset(found)


def _rest(words: list[Term], name: Name, spoken: list[bool]) -> Iterator[Name]:
    """Of two names without a sign between them the one that the claim has not: `Krakowa Aleksandrowi Miszczykowi`."""
    if len(spoken) > _WORDS_MIN and len(spoken) == name.last - name.first:
        if all(spoken[1:]) and not spoken[0]:
            yield Name(words[name.first].text, name.first, name.first + 1, sure=True)
        elif all(spoken[:-1]) and not spoken[-1]:
            yield Name(words[name.last - 1].text, name.last - 1, name.last, sure=True)


def _parts(words: list[Term], name: Name) -> Iterator[Name]:
    """A name with no small word in it, or its parts: `Wilhelmine of Bremen`, `Belgische An Vermeersch`."""
    first = name.first
    if nation(words[first].low) is not None and name.last - first > 1:
        yield Name(words[first].text, first, first + 1, sure=True)
        first += 1
    for at in range(first, name.last + 1):
        if at == name.last or (words[at].low in known.LINKS and words[at].text.islower()):
            if first < at:
                whole = (first, at) == (name.first, name.last)
                yield name if whole else Name(words[first].text, first, at, sure=True)
            first = at + 1


def _is_somebody(words: list[Term], name: Name, language: str) -> bool:
    before = words[name.first - 1].low if name.first else ""
    alone = name.last - name.first == 1
    return (
        alone
        and language != "tr"
        and is_somebody(before, words[name.first].low, articles=language not in INFLECTED)
    )


def of_nation(words: list[Term], name: Name) -> int | None:
    """The country that one of a name's words names."""
    mine = [word.low for word in words[name.first : name.last]]
    found = map(nation, (*mine, "-".join(mine)))
    return next((number for number in found if number is not None), None)


def before_same(said: Text, name: Name, text: Text, language: str) -> str:
    """The word that begins a sentence of the passage where the claim has a name before the same word: `Elm library`."""
    if name.last >= len(said.words):
        return ""
    behind = said.words[name.last]
    if (
        not behind.stem
        or behind.text[0].isupper()
        or said.text[said.words[name.last - 1].end : behind.start] != " "
    ):
        return ""
    spoken = {folded(word.low) for word in said.words}
    no_names = known.OPENERS | known.NO_NAMES | known.COMMON
    before = ""
    for word, after in pairwise(text.words):
        capital = word.text[0].isupper() and after.stem == behind.stem
        alone = not before[:1].isupper() and before not in known.PREPOSITIONS | known.PLACING
        if capital and alone and text.text[word.end : after.start] == " ":
            somebody = is_somebody(before.lower(), word.low, articles=language not in INFLECTED)
            low = folded(word.low)
            if not somebody and word.low not in no_names and low not in spoken and len(low) > _SUBJECT:
                return word.text
        before = word.text if text.text[word.end : after.start] in _JOINS else ""
    return ""


def is_elsewhere(said: Text, mine: Name, text: Text, theirs: Name) -> bool:
    """Whether a claim's name may be what its sentence begins with, and the passage's only tells who that is, or where.

    So in `the former Osasuna coach`, where the claim has no coach.
    """
    if mine.first > _SUBJECT or not theirs.first:
        return False
    before = said.words[: mine.first]
    titled = bool(before) and before[-1].low in _DEFINITE
    if (
        not titled
        and theirs.first <= _SUBJECT
        and text.words[0].low in _DEFINITE
        and text.words[theirs.last :]
    ):
        noun = text.words[theirs.last]
        beside = text.text[text.words[theirs.last - 1].end : noun.start] == " " and noun.text.islower()
        if beside and noun.stem and noun.stem not in {word.stem for word in said.words}:
            return True
    place = text.words[theirs.first - 1]
    if place.low not in known.PLACING or (theirs.first > 1 and place.text.isupper()):
        return False
    return not any(word.low in known.PREPOSITIONS for word in before)


def is_described(said: Text, text: Text, name: Name) -> bool:
    """Whether the claim has the word that stands with a name, beside no name: `el finlandés Olli Rautavuori`."""
    if not name.first:
        return False
    word = text.words[name.first - 1]
    if (
        not word.stem
        or word.low in known.PREPOSITIONS | known.LINKS
        or (word.text[0].isupper() and name.first > 1)
    ):
        return False
    if text.text[word.end : text.words[name.first].start] != " ":
        return False
    before = {term.low for term in text.words[max(0, name.first - _SUBJECT) : name.first]}
    if any(n.first and said.words[n.first - 1].low in known.PREPOSITIONS & before for n in said.names):
        return False
    beside = {at for each in said.names for at in range(each.first - _BESIDE, each.last + _BESIDE)}
    return any(term.stem == word.stem and at not in beside for at, term in enumerate(said.words))
