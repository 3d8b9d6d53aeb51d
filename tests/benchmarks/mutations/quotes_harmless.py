"""The same words set in another way, at the source or in the passage, and what editors may do to a quotation."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from random import Random

from tests.benchmarks.mutations.triple import Case, Kind, Triple

_LONG = re.compile(r"[^\W\d_]{7,}")
_PLAIN = re.compile(r"(?<= )[a-zà-öø-ÿß-ž]{2,}(?= )")
_LIGATURES = {"ffi": "ﬃ", "ffl": "ﬄ", "ff": "ﬀ", "fi": "ﬁ", "fl": "ﬂ"}
_TELLING = re.compile(
    r"not?|denied|não|nunca|inte|niet|ne|nie|nicht|kein\w*|may|might|could|about|nearly|almost|more|less|fewer|most|least|than|up|from|to|some|over"
    r"|under|between|half|third|quarter|twice|double|million|billion|per|one|two|three|four|five|six|seven|eight|nine|ten"
)
Setting = Callable[[Random, str], str]


def _at_source(change: Setting) -> Callable[[Random, Triple], Case | None]:
    """A kind that sets the whole source in another way."""

    def make(random: Random, triple: Triple) -> Case | None:
        changed = change(random, triple.source)
        if changed == triple.source:
            return None
        return Case(triple.claim, triple.passage, changed, change.__name__)

    return make


def _in_passage(change: Setting) -> Callable[[Random, Triple], Case | None]:
    """A kind that sets the passage in another way."""

    def make(random: Random, triple: Triple) -> Case | None:
        changed = change(random, triple.passage)
        if changed == triple.passage or '"' in changed:
            return None
        return Case(triple.claim, changed, triple.source, f"{change.__name__}: {changed!r}")

    return make


def wrapped(random: Random, text: str) -> str:
    """Lines of a column, as PDFs have them."""
    return re.sub(" ", lambda _: random.choice("    \n"), text)


def hyphenated(random: Random, text: str) -> str:
    """Long words parted at the ends of lines."""

    def part(match: re.Match[str]) -> str:
        at = random.randint(3, len(match[0]) - 3)
        return f"{match[0][:at]}-\n{match[0][at:]}" if random.random() < 0.3 else match[0]

    return _LONG.sub(part, text)


def soft_hyphens(random: Random, text: str) -> str:
    """Where words may be parted."""
    return _LONG.sub(lambda match: f"{match[0][:3]}\u00ad{match[0][3:]}", text)


def ligatures(random: Random, text: str) -> str:
    """As PDFs have them."""
    for letters, one in _LIGATURES.items():
        text = text.replace(letters, one)
    return text


def decomposed(random: Random, text: str) -> str:
    """Accents as characters of their own."""
    return unicodedata.normalize("NFD", text)


def spaces(random: Random, text: str) -> str:
    """No-break, thin and several spaces."""
    return re.sub(" ", lambda _: random.choice((" ", "\u00a0", "\u202f", "  ", "\u2009")), text)


def spaced_marks(random: Random, text: str) -> str:
    """A space before commas and full stops, as some PDFs have it."""
    return re.sub(r"(?<=[^\W\d_])([.,;:])(?=\s)", r" \1", text)


def quotation_marks(random: Random, text: str) -> str:
    """Curly for straight and the other way round."""
    return text.translate(str.maketrans("'’“”\"", '’\'""”'))


def dashes(random: Random, text: str) -> str:
    """Another dash for each, and hyphens that do not break."""
    return text.translate(str.maketrans("–—-", "—–‑"))


def zero_width(random: Random, text: str) -> str:
    """What nobody sees, between words and in them."""
    return re.sub(r"(?<=\w)(?=\w)", lambda _: "\u2060" if random.random() < 0.05 else "", text) + "\ufeff"


def notes(random: Random, text: str) -> str:
    """Numbers of notes behind sentences and words."""
    number = iter(range(1, 400))
    return re.sub(
        r"(?<=[^\W\d_]{5})(?=[.,]? )", lambda _: f"[{next(number)}]" if random.random() < 0.2 else "", text
    )


def raised_notes(random: Random, text: str) -> str:
    """Raised numbers of notes behind sentences."""
    return re.sub(r"(?<=[^\W\d_]{5}[.,])(?= )", lambda _: random.choice("¹²³⁴"), text)


def first_letter(random: Random, text: str) -> str:
    """Large for small and the other way round; not in a word that is not plain."""
    word = re.match(r"\w+", text)
    if not word or word[0][1:] != word[0][1:].lower() or len(word[0]) < 3:
        return text
    return text[0].swapcase() + text[1:]


def bracketed_letter(random: Random, text: str) -> str:
    """`[T]he` for `the`."""
    changed = first_letter(random, text)
    return f"[{changed[0]}]{changed[1:]}" if changed != text else text


def bracketed_remark(random: Random, text: str) -> str:
    """`[sic]` somewhere."""
    return _PLAIN.sub(lambda match: f"{match[0]} [sic]", text, count=1)


def full_stop(random: Random, text: str) -> str:
    """A full stop or a comma within the quotation marks."""
    return text + random.choice(".,") if text[-1].isalnum() else text


def _untold(random: Random, triple: Triple) -> re.Match[str] | None:
    """A word of the passage that the claim does not need."""
    needed = set(re.findall(r"\w+", triple.claim.casefold()))
    found = [
        m for m in _PLAIN.finditer(triple.passage) if m[0] not in needed and not _TELLING.fullmatch(m[0])
    ]
    return random.choice(found) if found else None


def left_out(random: Random, triple: Triple) -> Case | None:
    """`…` for a word that the claim does not need."""
    match = _untold(random, triple)
    if not match:
        return None
    sign = random.choice(("…", "...", "[…]", "[...]", ". . ."))
    passage = f"{triple.passage[: match.start()]}{sign}{triple.passage[match.end() :]}"
    return Case(triple.claim, passage, triple.source, f"left out {match[0]!r}")


def put_in(random: Random, triple: Triple) -> Case | None:
    """`[words]` for a word that the claim does not need."""
    match = _untold(random, triple)
    if not match:
        return None
    passage = f"{triple.passage[: match.start()]}[as said]{triple.passage[match.end() :]}"
    return Case(triple.claim, passage, triple.source, f"words for {match[0]!r}")


def open_ends(random: Random, triple: Triple) -> Case | None:
    """`…` at the beginning and the end."""
    return Case(triple.claim, f"…{triple.passage}…", triple.source, "open ends")


def teaser(random: Random, triple: Triple) -> Case | None:
    """The first paragraphs said again further down, as news sites have them."""
    said = next((part for part in triple.source.split("\n\n") if triple.passage in part), "")
    return (
        Case(triple.claim, triple.passage, f"{triple.source}\n\nRead also\n\n{said}", "teaser")
        if said
        else None
    )


def headline(random: Random, triple: Triple) -> Case | None:
    """The source's paragraph in capitals."""
    said = next((part for part in triple.source.split("\n\n") if triple.passage in part), "")
    if (
        not said
        or "ß" in said
        or triple.language in {"tr", "el"}
        or re.search(r"[a-zµ²³]\d|\d ?k?[mgMG]\b|[²³]", said)
    ):
        return None
    return Case(triple.claim, triple.passage, triple.source.replace(said, said.upper()), "in capitals")


KINDS: Mapping[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind("source: lines of a column", harmful=False, make=_at_source(wrapped)),
        Kind("source: hyphens at lines' ends", harmful=False, make=_at_source(hyphenated)),
        Kind("source: soft hyphens", harmful=False, make=_at_source(soft_hyphens)),
        Kind("source: ligatures", harmful=False, make=_at_source(ligatures)),
        Kind("source: accents decomposed", harmful=False, make=_at_source(decomposed)),
        Kind("source: no-break and thin spaces", harmful=False, make=_at_source(spaces)),
        Kind("source: spaces before marks", harmful=False, make=_at_source(spaced_marks)),
        Kind("source: quotation marks", harmful=False, make=_at_source(quotation_marks)),
        Kind("source: dashes", harmful=False, make=_at_source(dashes)),
        Kind("source: zero-width characters", harmful=False, make=_at_source(zero_width)),
        Kind("source: numbers of notes", harmful=False, make=_at_source(notes)),
        Kind("source: raised numbers of notes", harmful=False, make=_at_source(raised_notes)),
        Kind("source: in capitals", harmful=False, make=headline),
        Kind("source: a teaser", harmful=False, make=teaser),
        Kind("passage: accents decomposed", harmful=False, make=_in_passage(decomposed)),
        Kind("passage: quotation marks", harmful=False, make=_in_passage(quotation_marks)),
        Kind("passage: dashes", harmful=False, make=_in_passage(dashes)),
        Kind("passage: first letter", harmful=False, make=_in_passage(first_letter)),
        Kind("passage: first letter in brackets", harmful=False, make=_in_passage(bracketed_letter)),
        Kind("passage: a remark in brackets", harmful=False, make=_in_passage(bracketed_remark)),
        Kind("passage: a full stop or comma", harmful=False, make=_in_passage(full_stop)),
        Kind("passage: words left out", harmful=False, make=left_out),
        Kind("passage: words put in", harmful=False, make=put_in),
        Kind("passage: open ends", harmful=False, make=open_ends),
    )
}
