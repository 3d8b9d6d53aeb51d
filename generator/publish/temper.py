"""Keeps Markdown's cost in proportion to its text, whatever a stranger writes.

Python-Markdown looks for the partner of each bracket, fence and brace to the end of the block, and builds a block's
text anew at each find: a line of a million brackets would take it days. Characters that would cost too much are
replaced by stand-ins, which mean nothing to Markdown and are themselves again on the page (`restore`). Text that
people write is never touched.
"""

import re

_SPECIAL = "[{`~*_\\<&!#=-"
_FREE_CODES = (*range(0xE004, 0xE010), *range(0xE01A, 0xE020))  # tokens are made of the others
_STAND_INS = {ord(character): chr(code) for character, code in zip(_SPECIAL, _FREE_CODES, strict=False)}
_BRACKET = _STAND_INS[ord("[")]
_RESTORED: dict[int, str] = {
    **dict.fromkeys(range(0xE000, 0xE020), ""),
    **{ord(stand_in): chr(code) for code, stand_in in _STAND_INS.items()},
    ord(_STAND_INS[ord("<")]): "&lt;",
    ord(_STAND_INS[ord("&")]): "&amp;",
}
_PRIVATE = re.compile("[\ue000-\ue01f]")

_FREE = 16
"""So many brackets in a block, or braces in a line, are left as they are."""
_DEEPEST = 6
_MOST_FENCES = 200
_MOST_FOOTNOTE_MARKS = 500
_MOST_HEADINGS = 200
_SMALL = 20_000
_BRACKET_BUDGET = 10_000_000
"""Brackets times characters of their blocks: about two seconds."""
_SPECIAL_BUDGET = 5_000_000_000
"""Special characters times characters of their blocks: about a second."""

_BLANK_LINES = re.compile(r"(\n[ \t]*\n)")
_FENCE = re.compile(r"^([`~])(?=\1\1)", re.MULTILINE)
_HEADING = re.compile(r"^ {0,3}(?:#|=+ *$|-+ *$)", re.MULTILINE)
_FOOTNOTE_MARK = re.compile(r"\[(?=\^)")
_PAIRS = re.compile(r"\\.|\]\(|[\[\]()]")


def restore(html: str) -> str:
    """`html` with the stand-ins turned back, and without any other character of ours that was left over."""
    return html.translate(_RESTORED) if _PRIVATE.search(html) else html


def temper_fences(text: str) -> str:
    """`text` with stand-ins for fences of code beyond any sensible number; wanted before they are read."""
    if text.count("```") + text.count("~~~") <= _MOST_FENCES:
        return text
    return _after(_MOST_FENCES, _FENCE, text)


def temper(text: str) -> str:
    """`text`, without its fenced code, with stand-ins for what would cost too much."""
    if text.count("[^") > _MOST_FOOTNOTE_MARKS:
        text = _after(_MOST_FOOTNOTE_MARKS, _FOOTNOTE_MARK, text)
    if len(text) > _SMALL and text.count("\n") > _MOST_HEADINGS:
        text = _after(_MOST_HEADINGS, _HEADING, text)
    if text.count("{") > _FREE:
        text = "\n".join(
            line.translate({ord("{"): _STAND_INS[ord("{")]}) if line.count("{") > _FREE else line
            for line in text.split("\n")
        )
    if text.count("[") <= _FREE and len(text) <= _SMALL:
        return text
    brackets, specials = _BRACKET_BUDGET, _SPECIAL_BUDGET
    blocks = _BLANK_LINES.split(text)
    for at, block in enumerate(blocks):
        if block.count("[") > _FREE:
            block = _pair(block)  # noqa: PLW2901
            brackets -= block.count("[") * len(block)
            if brackets < 0:
                block = block.replace("[", _BRACKET)  # noqa: PLW2901
        if len(block) > _SMALL:
            specials -= sum(map(block.count, _SPECIAL)) * len(block)
            if specials < 0:
                block = block.translate(_STAND_INS)  # noqa: PLW2901
        blocks[at] = block
    return "".join(blocks)


def _after(most: int, pattern: re.Pattern[str], text: str) -> str:
    """`text` with a stand-in for the first character but spaces of each match after the first `most`."""
    pieces: list[str] = []
    done = 0
    for count, match in enumerate(pattern.finditer(text)):
        if count >= most:
            at = match.end() - len(match[0].lstrip())
            pieces += (text[done:at], _STAND_INS[ord(text[at])])
            done = at + 1
    pieces.append(text[done:])
    return "".join(pieces)


def _pair(block: str) -> str:
    """`block` with stand-ins for brackets that open nothing or nest too deep."""
    characters = list(block)
    square: list[int] = []
    targets: list[int] = []  # for each open parenthesis the bracket of the link whose target it begins, or -1
    for match in _PAIRS.finditer(block):
        found = match[0]
        if found == "[":
            if len(square) >= _DEEPEST:
                characters[match.start()] = _BRACKET
            square.append(match.start())
        elif found in {"]", "]("}:
            opened = square.pop() if square else -1
            if found == "](":
                if len(targets) >= _DEEPEST and opened >= 0:
                    characters[opened] = _BRACKET
                targets.append(opened)
        elif found == "(":
            targets.append(-1)
        elif found == ")" and targets:
            targets.pop()
    for at in (*square, *targets):
        if at >= 0:
            characters[at] = _BRACKET
    return "".join(characters)
