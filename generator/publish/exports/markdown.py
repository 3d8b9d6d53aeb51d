"""Briefings as Markdown that any engine renders, and that none of them can be tricked with.

The body is written by strangers and the engine that will read it is not known. So nothing of it may start HTML, an
attribute list, a template's tag or a link that runs a script: text is written with entities, and so is code that holds
any of these. What a parser may take for code is therefore a matter of looks only, never of safety.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from html import unescape

from generator.core.model import BlockKind, Citation, CitationItem, Prose

_Cut = tuple[int, int, str]
"""A stretch of the text, from start to end, and what stands in its place."""

_SPECIAL = re.compile(r"[\\`*_\[\]]|^[#>+-]")
_NUMBER = re.compile(r"[0-9]{1,9}(?=[.)])")
_ENTITY = re.compile("[^\\w \n]")
_MARKUP = {ord(character): f"&#{ord(character)};" for character in "<{}|~$^"}
_ATTRIBUTES = re.compile(r"\{:[^{}\n]*\}")
_TARGET = re.compile(r"\]([(:])(?=\s*([^\s()\[\]]*)((?:\([^\s()\[\]]*\)[^\s()\[\]]*)*)(\s*)(.?))")
"""What may begin a link or a definition: its sign, the address after it, and what follows that."""
_SAFE_TARGET = re.compile(r"(?:https?://|mailto:).*|[^:\\]*|[^:\\/?#]*[/?#].*", re.IGNORECASE)
_SCRIPT = re.compile(r"\W*(?:javascript|vbscript|data|file)\W*:", re.IGNORECASE)
_LONGEST_LABEL = 200
_UNSAFE_IN_CODE = re.compile(r"[<{]|\][(:]")
_REFERENCE = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_TICKS = re.compile(r"`+")
_BLANK_LINE = re.compile(r"\n[ \t\r]*\n")
_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})([^\n]*)$", re.MULTILINE)
_ANALYSIS = "*Our reading:* "


def body(prose: Prose, numbers: Mapping[str, int]) -> str:
    """The text of `prose` with a link in each citation's place: `[[1]](#ref-1)`. `numbers` has each source's number."""
    text = prose.text
    cuts: list[_Cut] = [
        *((each.span.start, each.span.end, citation(each, numbers)) for each in prose.citations),
        *_code(text),
        *_comments(text),
        *_labels(prose),
    ]
    pieces: list[str] = []
    done = 0
    for start, end, written in sorted(cuts):
        if start >= done:
            pieces += (_harmless(text[done:start]), written)
            done = end
    pieces.append(_harmless(text[done:]))
    return _disarmed("".join(pieces)).strip("\r\n")


def citation(cited: Citation, numbers: Mapping[str, int]) -> str:
    """A citation as links to the numbered sources; a source that has no number is left out."""
    return "".join(_item(item, numbers[item.key]) for item in cited.items if item.key in numbers).lstrip()


def _labels(prose: Prose) -> Iterator[_Cut]:
    """What sets the author's own reading off, where no style can."""
    for block in prose.blocks:
        if block.analysis and block.kind is BlockKind.PARAGRAPH:
            yield block.span.start, block.span.start, _ANALYSIS


def _item(item: CitationItem, number: int) -> str:
    before = f" {escape(item.prefix)} " if item.prefix else ""
    after = f", {escape(item.locator)}" if item.locator else ""
    return f"{before}[[{number}{after}]](#ref-{number})"


def escape(text: str) -> str:
    """Plain text as one line of Markdown that shows it as it is."""
    folded = " ".join(text.split()).replace("&", "&amp;").translate(_MARKUP)
    number = _NUMBER.match(folded)
    if number:
        return f"{number[0]}\\{_SPECIAL.sub(_backslash, folded[number.end() :])}"
    return _SPECIAL.sub(_backslash, folded)


def _backslash(match: re.Match[str]) -> str:
    return "\\" + match[0]


def link(text: str, url: str) -> str:
    """A link to an address that was made fit for `href`; the text alone where there is none."""
    target = url.replace("(", "%28").replace(")", "%29").replace("&", "&amp;")
    return f"[{escape(text)}]({target})" if target else escape(text)


def _harmless(text: str) -> str:
    """Markdown without anything but Markdown in it."""
    text = _REFERENCE.sub(lambda match: unescape(match[0]), _ATTRIBUTES.sub("", text))
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("{", "&#123;")


def _disarmed(text: str) -> str:
    """`text` without links to anything but pages: those that may run a script are shown as they were written."""
    return _TARGET.sub(_armless, text)


def _armless(match: re.Match[str]) -> str:
    sign, address, more, space, after = match.groups()
    safe = _SAFE_TARGET.fullmatch(address + more) is not None
    if sign == "(":
        # White space inside an address is dropped by browsers, so nothing but a title may follow it.
        safe = safe and (after == ")" or (space != "" and after in {'"', "'", "("}))
    else:
        before = match.string[max(match.start() - _LONGEST_LABEL, 0) : match.start()].rpartition("[")
        footnote = before[1] != "" and before[2].startswith("^")
        safe = safe or (footnote and not _SCRIPT.match(address))
    return match[0] if safe else f"]&#{ord(sign)};"


def _code(text: str) -> Iterator[_Cut]:
    """Code that holds what some engine may act on, written so that none does; other code stays as it is."""
    done = 0
    for start, end, content in _fenced(text):
        yield from _code_spans(text, done, start)
        if _UNSAFE_IN_CODE.search(text, start, end):
            yield start, end, f"<pre><code>{_entities(content)}</code></pre>"
        else:
            yield start, end, text[start:end]
        done = end
    yield from _code_spans(text, done, len(text))


def _fenced(text: str) -> Iterator[tuple[int, int, str]]:
    """Fenced blocks: where each begins and ends, and the lines between the fences."""
    opening: re.Match[str] | None = None
    for match in _FENCE.finditer(text):
        if opening is None:
            opening = match if "`" not in match[2] else None
        elif match[1].startswith(opening[1]) and not match[2].strip():
            yield opening.start(), match.end(), text[opening.end() + 1 : match.start()]
            opening = None


def _code_spans(text: str, start: int, end: int) -> Iterator[_Cut]:
    """Code spans between two offsets: from one run of backticks to the next one as long, in the same block."""
    runs = list(_TICKS.finditer(text, start, end))
    partners = _partners([len(run[0]) for run in runs])
    breaks = [match.start() for match in _BLANK_LINE.finditer(text, start, end)]
    index = 0
    while index < len(runs):
        opening, partner = runs[index], partners[index]
        index += 1
        if partner is None:
            continue
        inside = opening.end(), runs[partner].start()
        if bisect_left(breaks, inside[0]) == bisect_left(breaks, inside[1]):
            start, end = opening.start(), runs[partner].end()
            if _UNSAFE_IN_CODE.search(text, start, end):
                yield start, end, f"<code>{_entities(text[slice(*inside)].strip())}</code>"
            else:
                yield start, end, text[start:end]
            index = partner + 1


def _partners(lengths: list[int]) -> list[int | None]:
    """For each length the index of the next one that is equal."""
    following: dict[int, int] = {}
    partners: list[int | None] = []
    for index in range(len(lengths) - 1, -1, -1):
        partners.append(following.get(lengths[index]))
        following[lengths[index]] = index
    return partners[::-1]


def _entities(code: str) -> str:
    """Code in which every character that is no letter, digit or space is a character reference."""
    return _ENTITY.sub(lambda match: f"&#{ord(match[0])};", code)


def _comments(text: str) -> Iterator[_Cut]:
    """What an author notes in a comment is not for readers."""
    at = text.find("<!--")
    while at >= 0:
        end = text.find("-->", at + 4)
        if end < 0:
            return
        yield at, end + 3, ""
        at = text.find("<!--", end + 3)
