"""The words of a text with the names that are surely some, whatever stands around them."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from generator.check.alignment.terms import Term, terms
from generator.check.naming import german, known
from generator.check.naming.attributed import speaks
from generator.check.naming.folding import folded
from generator.check.naming.names import Name, names
from generator.check.naming.nations import nation
from generator.check.naming.same import INFLECTED

_NAMES_MAX = 12
"""Of a claim or a passage: no sentence that anybody reads has more."""
_ELIDED = re.compile(r"(?<!\w)(?:[dlnscjm]|qu|dell|all|nell|sull|dall|un|L|All|Nell|Sull)['’](?=[^\W\d_a-z])")
""" `d'Anglejan`, `all'Inter`: what stands before the name."""
_CASE = re.compile(r"(?<=[^\W\d_]{3})['’](?=[a-zçğıöşü]{1,7}(?![^\W\d_]))")
_CUT = "\u2009"
"""Stands for the apostrophe between a Turkish name and the ending of its case, as no word does: `Ankara'dan`."""
_NOUN_ENDINGS = ("en", "et", "na", "erne", "ene", "es", "os", "as", "ci", "cy")
"""Of nouns with the article behind, as in Swedish, and in the plural: `forskarna`, `expertos`."""
_SUBSTANCE = re.compile(
    r"[a-z]{3,}(?:mab|nib|vir|statin|pril|sartan|olol|mycin|cillin|azole?|gliptin|tide|parin|exin|pentin|balin"
    r"|gliflozin|caine|triptan|setron|oxetine|zepam|cycline|floxacin|platin|rubicin|taxel|formin)e?"
)
"""Drugs, by the stems of the International Nonproprietary Names: they are names without a capital."""
_SENTENCE_ENDS = frozenset(".!?")
_AUXILIARIES = frozenset("is was has had will would may might could can does did".split())
_COMMON_ENDINGS = (
    "s",
    "tion",
    "ment",
    "ing",
    "ed",
    "ly",
    "ity",
    "ness",
    "ance",
    "ence",
    "ism",
    "ship",
    "age",
)
"""Of English nouns that begin sentences without an article."""
_STEM = 5
_WORDS_MIN = 2
"""Of a full name."""


class Text(NamedTuple):
    """A text, its words, and the places of its names among them."""

    text: str
    words: list[Term]
    names: list[Name]


def read(text: str, other: str, language: str, around: str = "") -> Text:
    """The words and sure names of a text, which is set beside `other`; `around` may have them within a sentence."""
    text = _ELIDED.sub(lambda match: f"{match[0][:-1]} ", text)
    if language == "tr":
        text = _CASE.sub(_CUT, text)
    words = terms(text)
    whole = (part for name in names(text, words)[:_NAMES_MAX] for part in _split(text, words, name))
    found = (_without_noun(words, name, other, language) for name in whole)
    sure = [name for name in found if name.sure or _is_name(text, words, name, around, language)]
    if language == "de":
        parts = (german.last_part(words, name) for name in sure)
        sure = [name for name in parts if german.is_name(words, name)]
    sure += [
        Name(word.text, at, at + 1, sure=True)
        for at, word in enumerate(words)
        if _SUBSTANCE.fullmatch(word.low) and word.text == word.low
    ]
    return Text(text, words, sure)


def _split(text: str, words: list[Term], name: Name) -> Iterator[Name]:
    """A name, or what it is made of: `Madrid's Prado`, `Ingeborg Saar of Tartu`; not `Bank of England`."""
    first = name.first
    for at in range(name.first, name.last - 1):
        owner = words[at].low.endswith(("'s", "’s")) and words[at + 1].low not in known.GENERIC
        place = words[at].low == "of" and at - first >= _WORDS_MIN and words[at - 1].low not in known.GENERIC
        if not owner and not place:
            continue
        last = at + 1 if owner else at
        yield Name(text[words[first].start : words[last - 1].end], first, last, name.sure)
        first = at + 1
    whole = first == name.first
    yield name if whole else Name(text[words[first].start : words[name.last - 1].end], first, name.last, True)  # noqa: FBT003


def _is_name(text: str, words: list[Term], name: Name, around: str, language: str) -> bool:
    """Whether a word that begins a sentence is a name: it has its capital elsewhere too, or says something."""
    low = words[name.first].low
    if text[words[name.last - 1].end : words[name.last - 1].end + 1] == _CUT:
        return True
    if f" {name.text}" in around and low not in known.OPENERS:
        return True
    if language == "en" and name.last - name.first == 1 and low not in known.OPENERS | known.COMMON:
        owner = low.endswith(("'s", "’s"))
        behind = words[name.last].low if name.last < len(words) else ""
        if (owner or behind in _AUXILIARIES) and not low.removesuffix("'s").endswith(_COMMON_ENDINGS):
            return True
    if language in INFLECTED:
        return False
    return not low.endswith(_NOUN_ENDINGS) and speaks(text[words[name.last - 1].end :])


def _without_noun(words: list[Term], name: Name, other: str, language: str) -> Name:
    """A name that begins a sentence without the noun that has its capital from there: `Pojišťovna Záštita`."""
    low = words[name.first].low
    length = name.last - name.first
    if length < _WORDS_MIN or words[name.first].text == low:
        return name
    office = language == "de" and length > _WORDS_MIN and f" {low} " in f" {other.lower()} "
    if name.first == 0 and length > _WORDS_MIN and f" {low} " in f" {other.lower()} ":
        at = other.find(words[name.first].text)  # A first name has its capital within the sentence too.
        office = office or at <= 0 or other[:at].rstrip()[-1:] in _SENTENCE_ENDS
    begins = len(low) > _STEM and f" {low[:_STEM]}" in f" {other}"
    if (
        begins
        or office
        or f" {low} " in f" {other} "
        or (length > _WORDS_MIN and f" {low}, " in f" {other.lower()}")
    ):
        first = name.first + 1
        while first < name.last - 1 and words[first].text.islower():
            first += 1
        return Name(name.text[words[first].start - words[name.first].start :], first, name.last, sure=True)
    return name


def telling(words: list[Term], name: Name) -> list[str]:
    """The words that tell a name from others."""
    found = [folded(term.low) for term in words[name.first : name.last] if term.low not in known.LINKS]
    return [word for word in found if word not in known.GENERIC] or found


def may_be_small(claim: str) -> bool:
    """A quick look: whether a claim has names without a capital: of drugs, of a country's people."""
    return any(
        _SUBSTANCE.fullmatch(word) or nation(word) is not None for word in claim.split() if word.islower()
    )
