"""A name of the claim that stands nowhere in its passages, where nothing in these can stand for it."""

from typing import NamedTuple

from generator.check.alignment.clauses import SENTENCE, share
from generator.check.alignment.terms import Term, stems, terms
from generator.check.naming import german, known
from generator.check.naming.abbreviations import abbreviates, is_acronym
from generator.check.naming.anaphora import is_open
from generator.check.naming.attributed import speakers, speaks
from generator.check.naming.copied import opens
from generator.check.naming.folding import folded
from generator.check.naming.left_out import before_same, is_described, is_elsewhere, left_out, of_nation
from generator.check.naming.names import Name, names
from generator.check.naming.nations import is_city, nation, nations
from generator.check.naming.one_name import may_be_one
from generator.check.naming.other import Other
from generator.check.naming.parts import other_part
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
_STEM = 5
_ARTICLES = frozenset("the der die das il lo la le les el los las o a os as de het".split())
_NOUN_ENDINGS = {
    "sv": ("en", "et", "na", "ar", "er", "or"),
    "nl": ("en", "s", "ing", "heid"),
    "en": ("'s", "s"),
}
"""Of nouns that may begin a sentence without an article, in the plural or with the article behind."""
_WORDS_MIN = 2
"""Of a full name."""


class Around(NamedTuple):
    """What is known beside the passages."""

    about: tuple[str, ...]
    """What the sources are called, who wrote them, who published them."""
    context: tuple[str, ...] = ()
    """The words before and behind the passages at their sources, as far as somebody has looked."""
    whole: bool = False
    """Whether the names of the claim have been looked for in all of the sources' texts: `context` has those found."""


def unknown(claim: str, passages: tuple[str, ...], around: Around, language: str) -> Other | None:
    """The first sure name of a claim of which no word is in its passages or around them.

    Only where nobody is meant whom no word names: neither `she` nor `the company`, unless the words before the
    passage tell who that is. So with the country whose people are named, and with the family's name behind a first
    name that the passage has, and the reverse. A name in the very place of another is one too many even where the
    text speaks of both.
    """
    beside = " ".join((*around.about, *around.context))
    texts = [read(passage, claim, language, beside) for passage in passages]
    said = read(claim, " ".join(passages), language, f"{beside} {' '.join(passages)}")
    spoken = nations([word for text in texts for word in text.words], language)
    said = said._replace(names=[n for n in said.names if of_nation(said.words, n) not in spoken])
    if around.whole:
        # For what these stand may be written out anywhere in the source, in any language.
        said = said._replace(names=[n for n in said.names if not is_acronym(n.text)])
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
        or other_part(said, texts, far, language)
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
    found = [name for name in new if _is_new(said, name, far)]
    for text in texts:
        open_to = _is_open(said, text, new, language)
        if open_to and not around.context:
            continue
        # Where somebody has looked in the whole source, what stands elsewhere in it is known.
        asked = found if open_to or around.whole else new
        gone = left_out(said, text, language)
        theirs = [name for name in gone if not is_described(said, text, name)]
        begins_within = text.text[:1].islower()
        lead = _lead(said, around, language) if begins_within else ""
        for name in asked:
            if any(abbreviates(name.text, each) for each in (text.text, *around.context, *around.about)):
                continue
            if begins_within and _is_subject(said, name):
                if lead:
                    return _other(said, name, lead)
                continue
            in_place = [other for other in theirs if not is_elsewhere(said, name, text, other)]
            if in_place and not any(may_be_one(name.text, other.text) for other in theirs):
                return _other(said, name, in_place[0].text)
            states = [] if open_to or gone else left_out(said, text, language, nations=True)
            if states and _is_new(said, name, far) and _says_the_same(said, name, text):
                return _other(said, name, states[0].text)
            first = "" if open_to or gone else _first(said, text, language)
            if first and _is_new(said, name, far):
                return _other(said, name, first)
    return None


def _first(said: Text, text: Text, language: str) -> str:
    """The word that begins a passage without an article, and that the claim has not: `Veenbank keert`."""
    found = names(text.text, text.words)[:1]
    if not found or found[0].sure or not opens(found[0].text.lower(), language):
        return ""
    low = found[0].text.lower()
    if low.endswith(_NOUN_ENDINGS.get(language, ("s",))) or nation(low) is not None:
        return ""
    begins = {folded(word.low)[:_STEM] for word in said.words}
    return "" if folded(low)[:_STEM] in begins else found[0].text


def _is_open(said: Text, text: Text, named: list[Name], language: str) -> bool:
    """Whether a passage has a word for somebody that it does not name: its first noun, if the claim has it not."""
    if is_open(text.text, text.words, language, claim=said.words, named=named):
        return True
    if len(text.words) < _WORDS_MIN or text.words[0].low not in _ARTICLES or text.words[1].text[0].isupper():
        return False
    if text.words[2:] and text.words[2].text[0].isupper():
        return False
    return text.words[1].stem not in {word.stem for word in said.words}


def _is_subject(said: Text, name: Name) -> bool:
    """Whether a name may be the subject of its sentence."""
    return name.first <= _SUBJECT and not any(
        word.low in known.PREPOSITIONS for word in said.words[: name.first]
    )


def _says_the_same(said: Text, name: Name, text: Text) -> bool:
    """Whether a passage has most of what the claim says beside the name."""
    rest = stems([*said.words[: name.first], *said.words[name.last :]])
    return len(rest) >= _REST_MIN and share(rest, stems(text.words)) >= _SHARED


def _lead(said: Text, around: Around, language: str) -> str:
    """The name in the words before a passage that begins within a sentence, if the claim has it not."""
    if not around.context:
        return ""
    before = read(SENTENCE.split(around.context[0])[-1], "", language)
    return next((name.text for name in left_out(said, before, language)), "")


def _is_new(said: Text, name: Name, have: Known) -> bool:
    """Whether no word of a name is known; a country's is left to the others."""
    telling = telling_words(said.words, name)
    if any(word in have for word in telling) or all(len(word) < _LETTERS_MIN for word in telling):
        return False
    return of_nation(said.words, name) is None


def _other_place(said: Text, texts: list[Text], near: Known, far: Known, language: str) -> Other | None:
    """A name of the claim beside the word that the passage has another name beside."""
    for name in said.names:
        if not _is_new(said, name, near):
            continue
        for text in texts:
            is_whole = not _is_open(said, text, [name], language)
            if not is_whole and not _is_new(said, name, far):
                continue
            for candidate in left_out(said, text, language, nations=True):
                country = of_nation(text.words, candidate)
                side = _SIDE if country is None or is_city(candidate.text.lower()) else 1
                if _neighbours(said, name, side).isdisjoint(_neighbours(text, candidate, side)):
                    continue
                if is_described(said, text, candidate) or is_elsewhere(said, name, text, candidate):
                    continue
                if not may_be_one(name.text, candidate.text) and not abbreviates(name.text, text.text):
                    return _other(said, name, candidate.text)
            namesake = "" if language == "de" else before_same(said, name, text, language)
            if namesake:
                return _other(said, name, namesake)
    return None


def _other_speaker(said: Text, texts: list[Text], near: Known, far: Known, language: str) -> Other | None:
    """Somebody who says in the claim what somebody else says in the passage."""
    mine = [name for name in speakers(said.text, said.words) if _is_new(said, name, near)]
    # Of `Strathmore's solicitors` it is not Strathmore who speaks.
    mine = [name for name in mine if not said.words[name.last - 1].low.endswith(("'s", "’s"))]
    if language == "de":
        mine = [name for name in mine if german.is_name(said.words, name)]
    for text in texts if mine else ():
        theirs = [name for name in speakers(text.text, text.words) if name in left_out(said, text, language)]
        if not theirs:
            continue
        is_whole = not _is_open(said, text, mine, language)
        for name in mine:
            if (is_whole or _is_new(said, name, far)) and not may_be_one(name.text, theirs[0].text):
                return _other(said, name, theirs[0].text)
    return None


def _neighbours(text: Text, name: Name, most: int) -> frozenset[str]:
    """The words with a meaning next to a name, so many on either side, within its sentence."""
    found: set[str] = set()
    for places in (range(name.first - 1, -1, -1), range(name.last, len(text.words))):
        edge = name.first if places.step < 0 else name.last - 1
        side: list[str] = []
        for at in places:
            first, last = sorted((at, edge))
            between = text.text[text.words[first].end : text.words[last].start]
            if any(sign in between for sign in ".;:!?") or abs(at - edge) > _BESIDE or len(side) == most:
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


def _other(said: Text, name: Name, theirs: str) -> Other:
    start, end = said.words[name.first].start, said.words[name.last - 1].end
    return Other(start, end, said.text[start:end], theirs)
