"""A web page as its bytes show it at once: title, headings, what can be read, and what cannot. Pure, in linear time.

Enough to tell a page that stands in the way from a work. The text of a work is the business of `extraction`, which
takes its time in a process of its own.
"""

import html
import re
from dataclasses import dataclass

MARKUP_MAX = 400_000
"""Characters that are looked at: what stands in the way of a work is short."""
_TITLE_MAX = 300
_HEADINGS_MAX = 5
_OPAQUE = frozenset({"script", "style", "template", "svg", "iframe"})
_COMMENT = "!--"
_OPENING = re.compile(r"<(?=[A-Za-z/!?])")
_TAG_NAME = re.compile(r"/?([a-z][a-z0-9-]{0,30})", re.IGNORECASE | re.ASCII)
# What is in quotes may have `>` in it. Bounded, so that a quote left open costs little.
_TAG = re.compile(r"""<[^<>"']*(?:(?:"[^"]{0,2000}"|'[^']{0,2000}')[^<>"']*)*>""")
_LOWER = {capital: capital + 32 for capital in range(ord("A"), ord("Z") + 1)}
_BREAKS = frozenset(
    "p div br li ul ol h1 h2 h3 h4 h5 h6 tr td th table section article header footer nav form button main aside label "
    "option title".split()
)
_HEADING = frozenset({"h1", "h2"})
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Markup:
    """A page taken apart. All texts have their white space folded."""

    title: str = ""
    headings: tuple[str, ...] = ()
    """The first of level one and two."""
    lines: tuple[str, ...] = ()
    """What can be read without scripts, block by block; not what is in `noscript`."""
    without_scripts: str = ""
    """What `noscript` tells those who run no scripts."""
    unseen: str = ""
    """Tags with their attributes, and scripts, in lower case."""

    @property
    def text(self) -> str:
        """All that can be read."""
        return " ".join(self.lines)

    @property
    def heading(self) -> str:
        """The first heading, or nothing."""
        return self.headings[0] if self.headings else ""


def taken_apart(markup: str) -> Markup:
    """The page that `markup` is; something without tags is all text."""
    return _Reader(markup[:MARKUP_MAX]).read()


class _Reader:
    """Goes through the tags once."""

    def __init__(self, markup: str) -> None:
        self._markup = markup
        self._lower = markup.translate(_LOWER)  # `lower` would change the length
        self._unseen: list[str] = []
        self._block: list[str] = []
        self._lines: list[str] = []
        self._aside: list[str] = []
        self._headings: list[str] = []
        self._title = ""
        self._inside = ""
        self._quiet = False

    def read(self) -> Markup:
        at, size = 0, len(self._markup)
        while at < size:
            opening = _OPENING.search(self._markup, at)
            if not opening:
                self._say(self._markup[at:])
                break
            self._say(self._markup[at : opening.start()])
            at = self._tag(opening.start())
        self._break()
        return Markup(
            title=self._title,
            headings=tuple(self._headings),
            lines=tuple(self._lines),
            without_scripts=_folded(" ".join(self._aside)),
            unseen=" ".join(self._unseen),
        )

    def _tag(self, opening: int) -> int:
        """Takes the tag that begins there; where to go on."""
        if self._markup.startswith(_COMMENT, opening + 1):
            end = self._markup.find("-->", opening + 4)
            end = len(self._markup) if end < 0 else end + 3
            self._unseen.append(self._lower[opening:end])
            return end
        named = _TAG_NAME.match(self._markup, opening + 1)
        if not named:
            return self._end_of_tag(opening)  # `<!doctype`, `<?xml`
        name = named[1].lower()
        end = self._end_of_tag(opening)
        self._unseen.append(self._lower[opening:end])
        closing = self._markup[opening + 1] == "/"
        if name in _OPAQUE and not closing:
            return self._skip(name, end)
        if name in _BREAKS:
            self._break()
        if name == "noscript":
            self._break()
            self._quiet = not closing
        elif name == "title" or name in _HEADING:
            self._inside = "" if closing else name
        return end

    def _end_of_tag(self, opening: int) -> int:
        whole = _TAG.match(self._markup, opening)
        if whole:
            return whole.end()
        end = self._markup.find(">", opening)
        return len(self._markup) if end < 0 else end + 1

    def _skip(self, name: str, start: int) -> int:
        """Past the end of an element whose content is not read; what it holds may be a mark."""
        end = self._lower.find(f"</{name}", start)
        end = len(self._markup) if end < 0 else end
        self._unseen.append(self._lower[start:end])
        return end

    def _say(self, text: str) -> None:
        if not text:
            return
        (self._aside if self._quiet else self._block).append(text)

    def _break(self) -> None:
        line = _folded(html.unescape("".join(self._block)))
        self._block.clear()
        if not line:
            return
        if self._inside == "title":
            self._title = self._title or line[:_TITLE_MAX]
            return
        if self._inside in _HEADING and len(self._headings) < _HEADINGS_MAX:
            self._headings.append(line[:_TITLE_MAX])
        self._lines.append(line)


def _folded(text: str) -> str:
    return _SPACE.sub(" ", text).strip()


def extent(text: str) -> int:
    """How much is said, in Latin letters: a letter of Chinese, Japanese or Korean says as much as three."""
    return sum(
        3 if "⺀" <= letter <= "鿿" or "가" <= letter <= "힣" else 1 for letter in text if letter.isalnum()
    )
