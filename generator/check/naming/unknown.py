"""A name of the claim that stands nowhere in its passages, where nothing in these can stand for it."""

from typing import NamedTuple

from generator.check.alignment.clauses import SENTENCE, share
from generator.check.alignment.terms import Term, stems, terms
from generator.check.naming import german, known
from generator.check.naming.abbreviations import abbreviates
from generator.check.naming.anaphora import is_open
from generator.check.naming.attributed import speakers, speaks
from generator.check.naming.folding import folded
from generator.check.naming.names import Name
from generator.check.naming.nations import nation, nations
from generator.check.naming.other import Other, may_be_one
from generator.check.naming.same import INFLECTED, Known
from generator.check.naming.sure import Text, read
from generator.check.naming.sure import telling as telling_words

_LETTERS_MIN = 3
_SHARED = 0.5
_REST_MIN = 3
"""Words of a claim beside the name: fewer may be in a table's row, in a language that they do not tell."""
_SUBJECT = 3
"""Words before a name that may be the subject of its sentence."""
_BESIDE = 4
"""Words from a name to the word that it stands beside."""
_SIDE = 2
_THINGS = frozenset("it its itself es c'est ça lo ello ciò esso isso isto het dit dat det to".split())
"""Words for a thing that the sentence before names."""
_STEM = 5
_WORDS_MIN = 2
"""Of a full name."""


class Around(NamedTuple):
    """What is known beside the passages."""

    about: tuple[str, ...]
    """What the sources are called, who wrote them, who published them."""
    context: tuple[str, ...] = ()
    """The words before and behind the passages at their sources, as far as somebody has looked."""


def unknown(claim: str, passages: tuple[str, ...], around: Around, language: str) -> Other | None:
    """The first sure name of a claim of which no word is in its passages or around them.

    Only where nobody is meant whom no word names: neither `she` nor `the company`, unless the words before the
    passage tell who that is. So with the country whose people are named, and with the family's name behind a first
    name that the passage has, and the reverse. A name in the very place of another is one too many even where the
    text speaks of both.
    """
    texts = [read(passage, claim, language) for passage in passages]
    said = read(claim, " ".join(passages), language, " ".join((*around.about, *around.context)))
    spoken = nations([word for text in texts for word in text.words], language)
    said = said._replace(names=[n for n in said.names if _nation(said.words, n) not in spoken])
    if not said.names and not nations(said.words, language):
        return None
    quoted = [word for text in texts for word in text.words]
    about = [word for text in around.about for word in terms(text)]
    context = [word for text in around.context for word in terms(text)]
    inflected = language in INFLECTED
    near = Known([*quoted, *about], inflected=inflected)
    far = Known([*quoted, *about, *context], inflected=inflected)
    return (
        _other_nation(said, texts, [*about, *context], language)
        or _other_person(said, texts, far, language)
        or _other_speaker(said, texts, near, far, language)
        or _other_place(said, texts, near, far, language)
        or _unknown(said, texts, around, near, far, language)
    )


def _unknown(
    said: Text, texts: list[Text], around: Around, near: Known, far: Known, language: str
) -> Other | None:
    new = [name for name in said.names if _is_new(said, name, near)]
    if not new:
        return None
    for text in texts:
        asked = new
        if is_open(text.text, text.words, language, claim=said.words, named=new):
            asked = [name for name in new if _is_subject(said, name) and _is_new(said, name, far)]
            if not asked or not _is_resolved(text, around, language):
                continue
        left_out = _left_out(said, text)
        theirs = [name for name in left_out if not _is_described(said, text, name)]
        for name in asked:
            if not any(abbreviates(name.text, each) for each in (text.text, *around.context, *around.about)):
                if theirs and not any(may_be_one(name.text, other.text) for other in theirs):
                    return _other(said, name, theirs[0].text)
                meant = left_out or any(word.low in _THINGS for word in text.words)
                if not meant and _is_new(said, name, far) and _says_the_same(said, name, text):
                    return _other(said, name, "")
    return None


def _is_subject(said: Text, name: Name) -> bool:
    """Whether a name may be the subject of its sentence."""
    return name.first <= _SUBJECT and not any(
        word.low in known.PREPOSITIONS for word in said.words[: name.first]
    )


def _says_the_same(said: Text, name: Name, text: Text) -> bool:
    """Whether a passage has most of what the claim says beside the name."""
    rest = stems([*said.words[: name.first], *said.words[name.last :]])
    return len(rest) >= _REST_MIN and share(rest, stems(text.words)) >= _SHARED


def _is_resolved(text: Text, around: Around, language: str) -> bool:
    """Whether a passage that begins within a sentence has its subject in the words before it."""
    if not text.text[:1].islower() or not around.context:
        return False
    before = SENTENCE.split(around.context[0])[-1]
    return bool(read(before, "", language).names)


def _is_new(said: Text, name: Name, have: Known) -> bool:
    """Whether no word of a name is known; a country's, but behind a preposition, is left to the others."""
    telling = telling_words(said.words, name)
    if any(word in have for word in telling) or all(len(word) < _LETTERS_MIN for word in telling):
        return False
    before = said.words[name.first - 1].low if name.first else ""
    return _nation(said.words, name) is None or before in known.PREPOSITIONS


def _nation(words: list[Term], name: Name) -> int | None:
    """The country that one of a name's words names."""
    found = (nation(word.low) for word in words[name.first : name.last])
    return next((number for number in found if number is not None), None)


def _left_out(said: Text, text: Text) -> list[Name]:
    """The names of a passage of which the claim has no word."""
    spoken = Known(said.words, inflected=True)
    return [
        name
        for name in text.names
        if not any(word in spoken for word in telling_words(text.words, _last_part(text.words, name)))
        and _nation(text.words, name) is None
    ]


def _is_described(said: Text, text: Text, name: Name) -> bool:
    """Whether the claim has the word that stands with a name, beside no name: `el finlandés Olli Rautavuori`."""
    if not name.first:
        return False
    word = text.words[name.first - 1]
    if not word.stem or word.text[0].isupper() or text.text[word.end : text.words[name.first].start] != " ":
        return False
    before = {term.low for term in text.words[max(0, name.first - _SUBJECT) : name.first]}
    if any(n.first and said.words[n.first - 1].low in known.PREPOSITIONS & before for n in said.names):
        return False
    beside = {at for each in said.names for at in range(each.first - _BESIDE, each.last + _BESIDE)}
    return any(term.stem == word.stem and at not in beside for at, term in enumerate(said.words))


def _last_part(words: list[Term], name: Name) -> Name:
    """Of `Wilhelmine of Bremen`, Bremen; other names are whole."""
    for at in range(name.last - 2, name.first, -1):
        if words[at].low in known.LINKS:
            return Name(words[at + 1].text, at + 1, name.last, sure=True)
    return name


def _other_place(said: Text, texts: list[Text], near: Known, far: Known, language: str) -> Other | None:
    """A name of the claim beside the word that the passage has another name beside."""
    for name in said.names:
        if not _is_new(said, name, near):
            continue
        for text in texts:
            is_whole = not is_open(text.text, text.words, language, claim=said.words, named=[name])
            if not is_whole and not _is_new(said, name, far):
                continue
            for candidate in _left_out(said, text):
                if _neighbours(said, name).isdisjoint(_neighbours(text, candidate)) or _is_described(
                    said, text, candidate
                ):
                    continue
                if not may_be_one(name.text, candidate.text) and not abbreviates(name.text, text.text):
                    return _other(said, name, candidate.text)
    return None


def _other_speaker(said: Text, texts: list[Text], near: Known, far: Known, language: str) -> Other | None:
    """Somebody who says in the claim what somebody else says in the passage."""
    mine = [name for name in speakers(said.text, said.words) if _is_new(said, name, near)]
    if language == "de":
        mine = [name for name in mine if german.is_name(said.words, name)]
    for text in texts if mine else ():
        theirs = [name for name in speakers(text.text, text.words) if name in _left_out(said, text)]
        if not theirs:
            continue
        is_whole = not is_open(text.text, text.words, language, claim=said.words, named=mine)
        for name in mine:
            if (is_whole or _is_new(said, name, far)) and not may_be_one(name.text, theirs[0].text):
                return _other(said, name, theirs[0].text)
    return None


def _neighbours(text: Text, name: Name) -> frozenset[str]:
    """The words with a meaning next to a name, two on either side, within its sentence."""
    found: set[str] = set()
    for places in (range(name.first - 1, -1, -1), range(name.last, len(text.words))):
        edge = name.first if places.step < 0 else name.last - 1
        side: list[str] = []
        for at in places:
            first, last = sorted((at, edge))
            between = text.text[text.words[first].end : text.words[last].start]
            if any(sign in between for sign in ".;:!?") or abs(at - edge) > _BESIDE or len(side) == _SIDE:
                break
            if text.words[at].stem and not speaks(text.words[at].text):
                side.append(folded(text.words[at].low)[:_STEM])
        found.update(side)
    return frozenset(found)


def _other_nation(said: Text, texts: list[Text], beside: list[Term], language: str) -> Other | None:
    mine = nations(said.words, language)
    if not mine:
        return None
    theirs = nations([word for text in texts for word in text.words], language)
    have = {*theirs, *nations(beside, language)}
    for number, term in mine.items():
        against = next((other for other in theirs if other not in mine), None)
        if number not in have and against is not None:
            return Other(term.start, term.end, term.text, theirs[against].text)
    return None


def _other_person(said: Text, texts: list[Text], have: Known, language: str) -> Other | None:
    """A full name of which the passage has the one half with another one."""
    spoken = Known(said.words, inflected=have.inflected)
    for name in said.names:
        mine = telling_words(said.words, name)
        if len(mine) < _WORDS_MIN or mine[0] in known.OFFICES or mine[-1] in known.GENERIC:
            continue
        if len(mine) > _WORDS_MIN:
            found = _other_rest(said, name, texts, have)
            if found:
                return found
        first, last = (mine[at] in have for at in (-2, -1))
        if first is last or (language == "de" and last and len(mine) == _WORDS_MIN):
            continue  # In German the first may be an office.
        for text in texts:
            for candidate in text.names:
                theirs = telling_words(text.words, candidate)
                if len(theirs) < _WORDS_MIN or theirs[-2] in known.OFFICES:
                    continue
                same, differ = (-2, -1) if first else (-1, -2)
                alike = theirs[:-1] if first else theirs[-1:]
                if not any(have.are_one(mine[same], word) for word in alike) or theirs[differ] in spoken:
                    continue
                if not _may_be_one(mine[differ], theirs[differ]):
                    return _other(said, name, candidate.text)
    return None


def _other_rest(said: Text, name: Name, texts: list[Text], have: Known) -> Other | None:
    """A name of three words and more of which a passage has the first with others: Solène Le Guennec."""
    mine = telling_words(said.words, name)
    if any(word in have for word in mine[1:]):
        return None
    spoken = Known(said.words, inflected=have.inflected)
    for text in texts:
        for candidate in text.names:
            theirs = telling_words(text.words, candidate)
            if theirs[1:] and have.are_one(mine[0], theirs[0]) and not any(w in spoken for w in theirs[1:]):
                return _other(said, name, candidate.text)
    return None


def _may_be_one(name: str, other: str) -> bool:
    """Whether two words can be the same name: one an initial or the beginning of the other, or known to be."""
    short, long = sorted((name, other), key=len)
    return long.startswith(short) or may_be_one(name, other)


def _other(said: Text, name: Name, theirs: str) -> Other:
    start, end = said.words[name.first].start, said.words[name.last - 1].end
    return Other(start, end, said.text[start:end], theirs)
