"""Keeps Markdown's cost in proportion to its text, whatever a stranger writes.

Python-Markdown looks for the partner of each bracket, fence and brace to the end of the block, and builds a block's
text anew at each find: a line of a million brackets would take it days. Characters that would cost too much are
replaced by stand-ins, which mean nothing to Markdown and are themselves again on the page (`restore`). Text that
people write is never touched. Nor is a text read as anything but paragraphs once reading its blocks has cost a
multiple of what a text that people write could cost (`bound`).
"""

import re
from collections import deque
from collections.abc import Callable
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor, ParagraphProcessor
from markdown.extensions import Extension

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
"""Special characters, and twice the line breaks, times characters of their blocks: about a second."""
_BLOCK_BUDGET = 20_000_000
"""Characters that the parser of blocks looks at, each as often as it does: one to three seconds."""
_MOST_CELLS = 500
"""A larger table must not have more cells than characters: rows that lack cells are filled up."""
_MOST_CROSSINGS = 1_000_000
"""Backticks times vertical bars of a table's row: each pair is compared."""
_MARKED_BUDGET = 500_000_000
"""Fences with marked lines, times quotation marks, each of which may end their list, times characters."""
_MANY_BLOCKS = 1000

_BLANK_LINES = re.compile(r"(\n[ \t]*\n)")
_FENCE = re.compile(r"^([`~])(?=\1\1)", re.MULTILINE)
_MARKED_FENCE = re.compile(r"^([`~])(?=\1\1[^\n]*hl_lines=)", re.MULTILINE)
_HEADING = re.compile(r"^ {0,3}(?:#|=+ *$|-+ *$)", re.MULTILINE)
_FOOTNOTE_MARK = re.compile(r"\[(?=\^)")
_PAIRS = re.compile(r"\\.|\]\(|[\[\]()]")


def restore(html: str) -> str:
    """`html` with the stand-ins turned back, and without any other character of ours that was left over."""
    return html.translate(_RESTORED) if _PRIVATE.search(html) else html


def temper_fences(text: str) -> str:
    """`text` with stand-ins for fences of code beyond any sensible number; wanted before they are read."""
    marked = text.count("hl_lines=")
    if marked and marked * (text.count('"') + text.count("'")) * len(text) > _MARKED_BUDGET:
        text = _after(0, _MARKED_FENCE, text)
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
            breaks = block.count("  \n")
            specials -= (sum(map(block.count, _SPECIAL)) + 2 * breaks) * len(block)
            if specials < 0:
                block = block.translate(_STAND_INS)  # noqa: PLW2901
                if breaks:
                    block = "\n".join(line.rstrip(" ") for line in block.split("\n"))  # noqa: PLW2901
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


def bound(engine: Markdown) -> None:
    """Have `engine` read as paragraphs what would cost too much to read as other blocks."""
    blocks = _Blocks(engine)
    engine.registerExtension(blocks)
    engine.parser.parseBlocks = blocks.parse  # type: ignore[method-assign]
    if "table" in engine.parser.blockprocessors:
        table: BlockProcessor = engine.parser.blockprocessors["table"]
        table.test = _but_costly(table.test)  # type: ignore[method-assign, assignment]


class _Blocks(Extension):
    """Parses blocks as `BlockParser` does, as long as the budget of the text lasts."""

    def __init__(self, engine: Markdown) -> None:
        super().__init__()
        self._parser = engine.parser
        self._paragraph = ParagraphProcessor(engine.parser)
        self.reset()

    def reset(self) -> None:
        """Begin another text."""
        self._left = _BLOCK_BUDGET

    def parse(self, parent: Element, blocks: Any) -> None:
        """Parse `blocks` as children of `parent`."""
        if len(blocks) > _MANY_BLOCKS:
            blocks = _Queue(blocks)
        while blocks:
            self._left -= len(blocks[0])
            if self._left < 0:
                self._paragraph.run(parent, blocks)
                continue
            for processor in self._parser.blockprocessors:
                if processor.test(parent, blocks[0]) and processor.run(parent, blocks) is not False:
                    break


class _Queue(deque[str]):
    """A list of which the first is taken at no cost."""

    def pop(self, at: int = -1) -> str:
        return self.popleft() if at == 0 else super().pop()


def _but_costly(test: Callable[[Element, str], bool]) -> Callable[[Element, str], bool]:
    """`test` of a table's processor, which also refuses what is small to write but large to make."""

    def bounded(parent: Element, block: str) -> bool:
        if "|" not in block:
            return False
        cells = (block.count("\n") + 1) * block[: block.find("\n")].count("|")
        if cells > max(_MOST_CELLS, len(block)):
            return False
        if block.count("`") * block.count("|") > _MOST_CROSSINGS and any(
            line.count("`") * line.count("|") > _MOST_CROSSINGS for line in block.split("\n")
        ):
            return False
        return test(parent, block)

    return bounded
