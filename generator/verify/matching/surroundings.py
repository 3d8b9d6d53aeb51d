"""What stands around a passage in its source: the `prefix` and `suffix` of a TextQuoteSelector.

https://www.w3.org/TR/annotation-model/#text-quote-selector
"""

import re
from collections.abc import Sequence

from generator.verify.matching.characters import DASHES, UNSEEN
from generator.verify.matching.places import Place
from generator.verify.matching.prepared import Prepared

LEAST = 32
MOST = 160
"""Characters of a prefix or suffix, where there are so many: the sentence, or more to be the only one."""
FOUND_MAX = 1000
_READ = 4 * MOST
_BLANK = re.compile(r"[^\S\n]+|[\x80-\x9f]+")
_BROKEN = re.compile(r"(?<=\w)([-‐])\n(?=[^\W\d_])")
_PARAGRAPH_ENDS = re.compile(r"[.!?…:”\"»)\]。！？]$")
_SENTENCE_ENDS = re.compile(r"[.!?…][\"'”’)\]]{0,2}\s+|\n|[。！？]")
_OUTER = re.compile(r"[^\w\s]")
_SHORT_LINE = 60


def own_words(text: str, start: int, end: int) -> str:
    """What the text has from `start` to `end`, on one line, without what nobody sees."""
    return flat(text[start:end]).replace("\n", " ").strip()


def flat(text: str) -> str:
    """`text` without what nobody sees: one space for each white space, a line's end only where a paragraph ends."""
    seen = _BLANK.sub(" ", UNSEEN.sub("", text).replace("\r", "\n").replace("\f", "\n"))
    lines = _BROKEN.sub(r"\1", seen).split("\n")
    joined = lines[0]
    for line in (line.strip() for line in lines[1:]):
        before = joined.rstrip()
        last = before.rpartition("\n")[2]
        if not line:
            joined = before + "\n"
        elif before.endswith("\n") or not before:
            joined = before + line
        elif _PARAGRAPH_ENDS.search(before) or (
            len(last) < _SHORT_LINE and line[0].isupper() and len(lines) > 1
        ):
            joined = f"{before}\n{line}"
        else:
            joined = f"{before} {line}"
    return joined + (" " if lines[-1] != lines[-1].rstrip() and joined and not joined[-1].isspace() else "")


def extent(exact: str, place: Place, text: str) -> tuple[int, int]:
    """The characters of the text at `place`, with the punctuation that `exact` has around its words as well."""
    ours = Prepared(exact)
    start, end = place.start, place.end
    for mark in reversed(ours.gap(0).strip()):
        if start > 0 and _alike(mark, text[start - 1]):
            start -= 1
    for mark in ours.gap(len(ours)).strip():
        if end < len(text) and _alike(mark, text[end]):
            end += 1
    return start, end


def _alike(mark: str, other: str) -> bool:
    if mark == other:
        return _OUTER.match(mark) is not None
    quotes = "\"'“”‘’«»„‚‹›"
    return (mark in quotes and other in quotes) or (mark in DASHES and other in DASHES)


def found(exact: str, place: Place, text: str) -> str:
    """The source's own words at `place`, with what the passage leaves out, where they are not just `exact`."""
    start, end = extent(exact, place, text)
    if end - start <= FOUND_MAX:
        words = own_words(text, start, end)
    else:
        ends = [(start, place.spans[0][1]), *place.spans[1:]]
        ends[-1] = (ends[-1][0], end)
        words = " … ".join(own_words(text, *span) for span in ends)
    return "" if words == " ".join(exact.split()) else words


def around(span: tuple[int, int], others: Sequence[tuple[int, int]], text: str) -> tuple[str, str]:
    """The prefix and suffix of what stands at `span`: as long as it takes to tell it from what stands at `others`."""
    before, after = _before(text, span[0]), _after(text, span[1])
    beside = [(_before(text, start), _after(text, end)) for start, end in others]
    prefix = suffix = ""
    for size in (LEAST, (LEAST + MOST) // 2, MOST):
        prefix, suffix = _tail(before, size), _head(after, size)
        if not any(left.endswith(prefix) and right.startswith(suffix) for left, right in beside):
            break
    return prefix, suffix


def _before(text: str, start: int) -> str:
    # With the first letter of what follows: whether a line's end ends a paragraph shows in it.
    return flat(text[max(0, start - _READ) : start + 1])[:-1]


def _after(text: str, end: int) -> str:
    line = max(text.rfind("\n", 0, end) + 1, end - MOST)
    return flat(text[line : end + _READ])[len(flat(text[line:end])) :]


def _tail(text: str, size: int) -> str:
    """The last words of `text`: at least `size` characters, and at most `MOST`; the whole sentence where it fits."""
    if len(text) <= size:
        return text.lstrip()
    starts = [
        match.end() for match in _SENTENCE_ENDS.finditer(text, max(0, len(text) - MOST), len(text) - size)
    ]
    if starts:
        return text[starts[-1] :]
    if len(text) <= MOST:
        return text.lstrip()
    cut = next((at for at in range(len(text) - MOST, len(text) - size) if text[at].isspace()), -1) + 1
    return text[cut:] if cut else text[-size:]


def _head(text: str, size: int) -> str:
    """The first words of `text`, as `_tail`."""
    if len(text) <= size:
        return text.rstrip()
    end = _SENTENCE_ENDS.search(text, size - 1, MOST)
    if end:
        return text[: end.start() + 1].rstrip()
    if len(text) <= MOST:
        return text.rstrip()
    cut = next((at for at in range(MOST, size - 1, -1) if text[at].isspace()), 0)
    return text[:cut].rstrip() if cut else text[:size]
