"""A name of which a passage has one word beside another one: `Ingeborg Saar`, `Ingeborg Lindeholm`."""

from generator.check.alignment.terms import Term
from generator.check.facts.calendar import MONTHS
from generator.check.naming import known
from generator.check.naming.first_names import FIRST_NAMES
from generator.check.naming.folding import folded
from generator.check.naming.names import Name
from generator.check.naming.nations import nation
from generator.check.naming.one_name import may_be_one
from generator.check.naming.other import Other
from generator.check.naming.same import Known
from generator.check.naming.sure import Text

_LETTERS_MIN = 3
_BARE_NAMES = frozenset({"en", "fr", "es", "it", "pt"})
"""Languages in which no noun begins a sentence without an article, or hardly one."""
_AGENTS = ("er", "or", "ist", "ian", "man", "men", "s")
"""Endings of English nouns for somebody: Sculptor Ann Berg."""
_PARTED = frozenset(',;:!?()[]…–—"“”«»/')


def other_part(said: Text, texts: list[Text], have: Known, language: str) -> Other | None:
    """A full name of a claim one word of which nobody knows, where the passages have another beside the next word.

    Where they have the next word without any beside it, it may be anybody's: of `the court` nothing is known.
    """
    spoken = Known([word for word in said.words if word.text[0].isupper()], inflected=True)
    for name in said.names:
        parts = [at for at in range(name.first, name.last) if said.words[at].low not in known.LINKS]
        for place, at in enumerate(parts):
            if not _tells(said.words[at]) or folded(said.words[at].low) in have:
                continue
            for step in (-1, 1):
                if not 0 <= place + step < len(parts):
                    continue
                beside = said.words[parts[place + step]]
                if _is_noun(said, at, beside, step, language):
                    continue
                links = _is_linked(said.words, at, parts[place + step])
                found = _partner(beside, -step, texts, have, spoken, linked=links)
                if found and not may_be_one(said.words[at].text, found):
                    return _other(said, name, found)
    return None


def _tells(word: Term) -> bool:
    """Whether a word of a name can tell it from others: no initial, no office, nobody's country."""
    low = folded(word.low)
    return (
        len(low) >= _LETTERS_MIN
        and word.text[0].isupper()
        and low not in known.OFFICES
        and low not in known.NO_NAMES
        and low not in MONTHS
        and low not in known.OPENERS
        and nation(word.low) is None
    )


def _is_noun(said: Text, at: int, beside: Term, step: int, language: str) -> bool:
    """Whether a word may be a noun before the name and no part of it.

    So where it has its capital from the sentence, and in German, where nouns have one anywhere, but for first names.
    """
    if step < 0:
        return False
    if language == "de":
        return said.words[at].low not in FIRST_NAMES
    opens = not at or any(sign in said.text[said.words[at - 1].end : said.words[at].start] for sign in ".:!?")
    agent = said.words[at].low.endswith(_AGENTS) and beside.low not in known.GENERIC
    return opens and (language not in _BARE_NAMES or agent)


def _is_linked(words: list[Term], at: int, to: int) -> bool:
    """Whether a small word stands between the two: `Court of Appeal`."""
    first, last = sorted((at, to))
    return any(word.text.islower() for word in words[first + 1 : last])


def _partner(beside: Term, step: int, texts: list[Text], have: Known, spoken: Known, *, linked: bool) -> str:
    """The word that passages have at that side of a name's word, and the claim nowhere; empty where one has none."""
    found = ""
    for text in texts:
        for at, word in enumerate(text.words):
            if not word.text[0].isupper() or not have.are_one(folded(word.low), folded(beside.low)):
                continue
            partner = _next(text, at, step, linked=linked)
            if partner is None or not (_tells(partner) or (step > 0 and nation(partner.low) is not None)):
                return ""
            if folded(partner.low) in spoken:
                return ""
            found = found or partner.text
    return found


def _next(text: Text, at: int, step: int, *, linked: bool) -> Term | None:
    """The next word of the same name on a side, behind a small word where there is to be one."""
    to = at + step
    behind_small = False
    while 0 <= to < len(text.words) and text.words[to].low in known.LINKS:
        behind_small |= text.words[to].text.islower()
        to += step
    if not 0 <= to < len(text.words) or behind_small is not linked or not text.words[to].text[0].isupper():
        return None
    first, last = sorted((at, to))
    between = text.text[text.words[first].end : text.words[last].start]
    return None if any(sign in between for sign in _PARTED) else text.words[to]


def _other(said: Text, name: Name, theirs: str) -> Other:
    start, end = said.words[name.first].start, said.words[name.last - 1].end
    return Other(start, end, said.text[start:end], theirs)
