"""Whether the words of a part of a passage stand at one place of the source, word for word."""

import re
from bisect import bisect_left

from generator.verify.matching import edges, gaps, spelling
from generator.verify.matching.prepared import Prepared
from generator.verify.matching.quotation import Part

_AROUND = 40
_WORDS = re.compile(r"[^\W\d_]{2,}")


def aligned(part: Part, source: Prepared, at: int) -> tuple[int, int] | None:
    """The tokens of the source, first and behind the last, that say what `part` says, or None.

    `at` is where the part's skeleton stands in the source's. Linear in the part.
    """
    first = bisect_left(source.at, at)
    end = at + part.size
    last = bisect_left(source.at, end)
    if source.at[first] != at or (source.at[last] != end and not part.stem):
        return None
    if not edges.opens(part.words, source, first):
        return None
    if not part.stem and not edges.closes(part.words, source, last - 1):
        return None
    literal = _said(part.words, 0, len(part.words)) == _said(source, first, last)
    return (first, last) if literal or _same(part, source, first, at) else None


def _said(text: Prepared, first: int, last: int) -> str:
    return text.text[text.starts[first] : text.ends[last - 1]]


def _same(part: Part, source: Prepared, first: int, at: int) -> bool:
    ours = part.words
    i, j = 0, first
    while i < len(ours):
        i_end, j_end = i + 1, j + 1
        while (difference := (ours.at[i_end] + at) - source.at[j_end]) != 0:
            if difference < 0 and i_end < len(ours):
                if not gaps.joins(gaps.gap(ours.gap(i_end)), ours.token(i_end - 1), ours.token(i_end)):
                    return False
                i_end += 1
            elif difference > 0:
                if not gaps.joins(gaps.gap(source.gap(j_end)), source.token(j_end - 1), source.token(j_end)):
                    return False
                j_end += 1
            else:
                break  # the rest of the source's word is not in the passage: a stem
        word = "".join(map(ours.token, range(i, i_end)))
        theirs = "".join(map(source.token, range(j, j_end)))
        if ours.at[i_end] + at < source.at[j_end]:
            theirs = theirs[: len(word)]
        if not _same_word(word, theirs, part, source, j):
            return False
        if i_end < len(ours) and not gaps.same(
            gaps.gap(ours.gap(i_end)),
            gaps.gap(source.gap(j_end)),
            theirs,
            (ours.token(i_end), source.token(j_end)),
        ):
            return False
        i, j = i_end, j_end
    return True


def _same_word(word: str, theirs: str, part: Part, source: Prepared, j: int) -> bool:
    if word == theirs or spelling.same(word, theirs):
        return True
    start, end = source.starts[j], source.ends[j]
    line = max(source.text.rfind("\n", max(0, start - _AROUND), start) + 1, start - _AROUND, 0)
    before, after = source.text[line:start], source.text[end : end + _AROUND].partition("\n")[0]
    begins = line == 0 or source.text[line - 1] == "\n"
    # A magazine sets the first words of an article in capitals.
    shouted = theirs.isupper() and (_shouted(f"{before} {after}") or (begins and _shouted(before)))
    shouted = shouted or (word.isupper() and _shouted(part.words.text.replace(word, " ", 1)))
    leading = begins and not before.strip()
    return spelling.same(word, theirs, shouted=shouted, leading=leading)


def _shouted(around: str) -> bool:
    """Whether the words are all in capitals, and enough of them to tell."""
    words = _WORDS.findall(around)
    return all(word.isupper() for word in words) and sum(map(len, words)) > 5
