"""Links to words of a page: `https://example.org/page#id:~:text=the%20words`.

After "URL Fragment Text Directives" (https://wicg.github.io/scroll-to-text-fragment/): `prefix-,start,end,-suffix`,
each percent-encoded with its own `-`, `,` and `&`. A browser that knows nothing of it opens the page at its top.
"""

import re
from itertools import takewhile
from urllib.parse import quote

SHORT = 30
"""Passages of fewer characters are given with the words around them: they may well stand in the page twice."""
LONG = 120
"""Of passages with more, the first and the last words are given."""
_ENDS = 5
_CONTEXT = 3
_DIRECTIVE = ":~:"
_TEXT_TYPES = frozenset({"", "text/html", "application/xhtml+xml", "text/plain"})
_MOST = 1_000
"""Characters at either end of words, and of what stands around them, that are looked at."""
# Thai, Lao, Tibetan, Burmese, Khmer; kana and Han.
_UNSPACED = re.compile("[\u0e00-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_OMISSION = re.compile(r"…|\.{3}|\[[^\[\]]{0,200}\]")


def link_to_text(url: str, words: str, prefix: str = "", suffix: str = "", media_type: str = "") -> str:
    """`url`, which is fit for `href`, as a link to `words` in it, where `prefix` and `suffix` stand around them.

    `words` are the source's own; where they are the author's, with words left out (`…`) or put in (`[…]`), the link
    goes from the first stretch of them to the last. The address alone where nothing is to be linked to, and for
    what browsers do not show as text, such as PDF (`media_type`).
    """
    path = url.partition("#")[0].partition("?")[0]
    if media_type.partition(";")[0].strip().lower() not in _TEXT_TYPES or path.lower().endswith(".pdf"):
        return url
    text = directive(words, prefix, suffix)
    if not text:
        return url
    address, _, fragment = url.partition("#")
    return f"{address}#{fragment.partition(_DIRECTIVE)[0]}{_DIRECTIVE}{text}"


def directive(words: str, prefix: str = "", suffix: str = "") -> str:
    """The text directive for `words`; empty where there are none."""
    if len(words) > 2 * _MOST:
        words = f"{words[:_MOST]}…{words[-_MOST:]}"
    prefix, suffix = prefix[-_MOST:], suffix[:_MOST]
    stretches = [stretch.split() for stretch in _OMISSION.split(words)]
    stretches = [stretch for stretch in stretches if stretch]
    if not stretches:
        return ""
    # Browsers match whole words only, so a passage that begins or ends within one is given with all of it.
    if _joins(stretches[0][0][0]):
        stretches[0] = [_word_end(prefix) + stretches[0][0], *stretches[0][1:]]
    if _joins(stretches[-1][-1][-1]):
        stretches[-1] = [*stretches[-1][:-1], stretches[-1][-1] + _word_start(suffix)]
    length = sum(len(word) + 1 for stretch in stretches for word in stretch)
    if len(stretches) > 1:
        return f"text={_encoded(stretches[0][:_ENDS])},{_encoded(stretches[-1][-_ENDS:])}"
    (whole,) = stretches
    if length > LONG and len(whole) > 2 * _ENDS:
        return f"text={_encoded(whole[:_ENDS])},{_encoded(whole[-_ENDS:])}"
    before, after = ("", "") if length > SHORT else (_before(prefix), _after(suffix))
    return f"text={before}{_encoded(whole)}{after}"


def _encoded(words: list[str]) -> str:
    return quote(" ".join(words), safe="").replace("-", "%2D")


def _word_end(prefix: str) -> str:
    """The beginning of a word that goes on after `prefix`."""
    return "".join(takewhile(_joins, reversed(prefix)))[::-1]


def _word_start(suffix: str) -> str:
    """The end of a word that began before `suffix`."""
    return "".join(takewhile(_joins, suffix))


def _joins(character: str) -> bool:
    """Whether it is of a word that goes on to the next white space: not so where a script is written without any."""
    return character.isalnum() and not _UNSPACED.match(character)


def _before(prefix: str) -> str:
    text = prefix[: len(prefix) - len(_word_end(prefix))].strip()
    line = text.splitlines()[-1:]
    words = line[0].split() if line else []
    # Context may stand in another block than the words, but not in two; and its outermost word may be cut off.
    kept = (words if line != [text] else words[1:])[-_CONTEXT:]
    return f"{_encoded(kept)}-," if kept else ""


def _after(suffix: str) -> str:
    text = suffix[len(_word_start(suffix)) :].strip()
    line = text.splitlines()[:1]
    words = line[0].split() if line else []
    kept = (words if line != [text] else words[:-1])[:_CONTEXT]
    return f",-{_encoded(kept)}" if kept else ""
