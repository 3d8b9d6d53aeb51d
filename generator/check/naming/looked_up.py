"""Which of a claim's names stand in the text of its source, whichever of its words the claim rests on.

A passage may say "she" where the claim says "Okafor"; somewhere the source has the name. A name that it has nowhere is
not from there. `verify` has the text and looks; what it saw is kept, and `check` reads it without the text.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from unicodedata import normalize

from generator.check.alignment.terms import Term, terms
from generator.check.hedging.language import common_language
from generator.check.naming import known
from generator.check.naming.abbreviations import abbreviates, is_acronym
from generator.check.naming.first_names import FIRST_NAMES
from generator.check.naming.folding import folded
from generator.check.naming.names import Name
from generator.check.naming.nations import nation
from generator.check.naming.one_name import may_be_one
from generator.check.naming.same import INFLECTED, Known
from generator.check.naming.sure import read
from generator.check.phrases import words
from generator.core.evidence import Names

_LETTERS_MIN = 3
_ALIKE = 5
"""Letters that a place and its people have in common: Génova, `genoveses`."""
_SAMPLE = 4_000
"""Code points of a source that its language is told by."""
_ACRONYM = re.compile(r"(?<!\w)[A-Z][A-Za-z]?[A-Z]{1,4}(?!\w)")
_UNSEEN = re.compile("[\xad\u200b-\u200f\u2060-\u2064\ufeff]")
_BROKEN = re.compile(r"(?<=\w)[-‐]\s*\n\s*(?=\w)")
"""A hyphen at the end of a line, which may be no more than that."""
_JOINED = re.compile(r"['’]")
_OF_STATE = words(
    """
    état estado stato staat stat parliament parlement parlamento parlament government opera commons lords senate
    treasury house home crown state royal national supreme high hoge raad internet christmas easter covid
    pays-bas pays bas paesi bassi países bajos baixos unidos unis uniti states united man hanım bey
    """
)
"""Words of names for what every country has one of."""
_NEVER = (
    known.NO_NAMES | known.TITLES | known.OFFICES | known.GENERIC | known.LINKS | known.OPENERS | _OF_STATE
)


def look_up(claims: Iterable[str], source: Sequence[str]) -> Names:
    """The words of the claims' names that the texts of a source have, and those that they have not, each once.

    `source` is all that can be read of it. A claim in another language than the source is passed over: names are
    translated. So are names of countries and their people, and words that many names have.
    """
    found: dict[str, None] = {}
    missing: dict[str, None] = {}
    looked: _Looked | None = None
    for claim in claims:
        spoken = common_language(claim, [text[:_SAMPLE] for text in source[:1]])
        if spoken == "-":
            continue
        said = read(claim, "", spoken)
        if said.names and looked is None:
            looked = _Looked(source)
        for name in said.names if looked else ():
            if spoken == "de" and not _is_person(said.words, name):
                continue
            has = looked.has(said.words, name, inflected=spoken in INFLECTED) if looked else {}
            for word, there in has.items():
                (found if there else missing)[word] = None
    return Names(tuple(found), tuple(word for word in missing if word not in found))


def nowhere(claim: str, known_of: Sequence[Names | None], about: Iterable[str]) -> Iterator[Term]:
    """The words of a claim's names that none of its sources has, nor what is said `about` these, in order.

    `known_of` is what is known of each source; where somebody has not looked in one of them, nothing is told.
    """
    looked = [names for names in known_of if names is not None]
    if not looked or len(looked) < len(known_of):
        return
    missing = frozenset.intersection(*(frozenset(map(folded, names.missing)) for names in looked))
    if not missing:
        return
    titled = {folded(word.low) for text in about for word in terms(text)}
    for word in terms(claim):
        low = folded(word.low)
        if low in missing and low not in titled and word.text != word.low:
            yield word


class _Looked:
    """A source's words, to look for names in."""

    def __init__(self, source: Sequence[str]) -> None:
        texts = [_UNSEEN.sub("", normalize("NFKC", text)) for text in source]
        joined = [_BROKEN.sub("", text) for text in texts]
        self._text = " ".join(dict.fromkeys((*texts, *joined)))
        whole = terms(self._text)
        parts = [
            part for word in whole if _JOINED.search(word.text) for part in terms(_JOINED.sub(" ", word.text))
        ]
        self._terms = [*whole, *parts]
        self._acronyms = frozenset(_ACRONYM.findall(self._text))
        self._begins = {folded(word.low)[:_ALIKE] for word in self._terms if len(word.low) >= _ALIKE}
        self._small = {word.text for word in whole if word.text.islower()}
        self._known: dict[bool, Known] = {}

    def has(self, said: list[Term], name: Name, *, inflected: bool) -> dict[str, bool]:
        """Of each word that tells the name from others, whether the source has it."""
        have = self._known.setdefault(inflected, Known(self._terms, inflected=inflected))
        inside = said[name.first : name.last]
        if any(nation(word.low) is not None for word in inside):
            return {}
        shortened = any(may_be_one(name.text, acronym) for acronym in self._acronyms)
        # The first word of a sentence has its capital from there: `Shipments of the QX4`, `Para João Falcão`.
        opens = len(inside) > 1 and (not name.first or inside[0].low in self._small)
        telling = [word for word in inside[opens:] if _tells(word)]
        return {
            word.text: shortened or folded(word.low) in have or self._is_like(word.text) for word in telling
        }

    def _is_like(self, word: str) -> bool:
        begin = folded(word)[:_ALIKE]
        return (len(begin) == _ALIKE and begin in self._begins) or abbreviates(word, self._text)


def _is_person(words: list[Term], name: Name) -> bool:
    """Whether a name in German begins with a first name or stands behind a title: nouns have a capital too."""
    before = words[name.first - 1].low if name.first else ""
    return words[name.first].low in FIRST_NAMES or before in known.TITLES


def _tells(word: Term) -> bool:
    low = folded(word.low)
    if len(low) < _LETTERS_MIN or low in _NEVER or word.low in _NEVER:
        return False
    return not is_acronym(word.text)
