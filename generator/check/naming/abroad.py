"""A place in a claim where its passage, in another language, has another one: `in Tillmann`, `i Norrviken`."""

from generator.check.alignment.terms import terms
from generator.check.naming import known
from generator.check.naming.left_out import left_out, of_nation
from generator.check.naming.names import Name
from generator.check.naming.other import Other
from generator.check.naming.same import Known
from generator.check.naming.sure import Text, read, telling

_SAME_SOUND = str.maketrans("ckgj", "kkjj")


def other_place_abroad(claim: str, passages: tuple[str, ...], beside: tuple[str, ...]) -> Other | None:
    """The one place of a claim that nobody knows, where the passages have one place that the claim has not.

    Places of two languages are mostly one word, and mostly begin with one letter where they differ: `München`,
    Munich. Other names are translated too often. `beside` is what stands around the passages and describes them.
    """
    texts = [read(passage, claim, "") for passage in passages]
    said = read(claim, " ".join(passages), "", " ".join(beside))
    words = [word for text in texts for word in text.words] + [
        word for text in beside for word in terms(text)
    ]
    have = Known(words, inflected=True)
    new = [name for name in said.names if not any(word in have for word in telling(said.words, name))]
    theirs = [(text, name) for text in texts for name in left_out(said, text, "")]
    if len(new) != 1 or len(theirs) != 1 or not _is_place(said, new[0]) or not _is_place(*theirs[0]):
        return None
    mine, (text, other) = new[0], theirs[0][0:2]
    if _sound(mine.text) == _sound(other.text):
        return None
    start, end = said.words[mine.first].start, said.words[mine.last - 1].end
    return Other(
        start, end, mine.text, text.text[text.words[other.first].start : text.words[other.last - 1].end]
    )


def _is_place(text: Text, name: Name) -> bool:
    """Whether a name is one word behind a preposition of places, and no country's."""
    if not name.first or name.last - name.first > 1 or name.text.isupper():
        return False
    low = text.words[name.first].low
    behind = text.words[name.first - 1].low in known.PLACING
    return behind and low not in known.GENERIC and of_nation(text.words, name) is None


def _sound(name: str) -> str:
    return name[0].lower().translate(_SAME_SOUND)
