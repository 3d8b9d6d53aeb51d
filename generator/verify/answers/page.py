"""An answer as the looks at it need it: its page taken apart, beside the text that was extracted. Values only."""

import re
from dataclasses import dataclass
from functools import cached_property

from generator.verify.answers.markup import MARKUP_MAX, Markup, extent, taken_apart
from generator.verify.decode import decode
from generator.verify.response import Response
from generator.verify.source_text import SourceText

_LOOKS_LIKE_HTML = re.compile(
    rb"\s{0,200}<(?:!doctype\s+html|html|head|body|script|title|meta)", re.IGNORECASE
)
_LOOKED_AT = 50_000
"""Characters of a text that are looked at."""
_SEPARATOR = re.compile(r"\s+[|·•»›–—:/-]+\s+|\s*[|»]\s*|:\s+")


@dataclass(frozen=True)
class Page:
    """One answer. `known_title` is what the briefing calls the source, or nothing."""

    response: Response
    extracted: SourceText | None
    url: str
    known_title: str = ""

    @cached_property
    def is_html(self) -> bool:
        """Whether it is a web page, as the bytes show it."""
        if self.extracted:
            return "html" in self.extracted.media_type
        announced = self.response.header("content-type").lower()
        return "html" in announced or bool(_LOOKS_LIKE_HTML.match(self.response.body))

    @cached_property
    def markup(self) -> Markup:
        """The page; empty where the answer is none."""
        if not self.is_html:
            return Markup()
        # The most bytes that so many characters can have.
        text, _ = decode(self.response.body[: 4 * MARKUP_MAX], self.response.header("content-type"))
        return taken_apart(text)

    @cached_property
    def main(self) -> str:
        """What the page has to say; all that can be read where that cannot be told apart."""
        found = self.extracted.main if self.extracted else ""
        return found[:_LOOKED_AT] or self.whole

    @cached_property
    def whole(self) -> str:
        """All that can be read."""
        found = self.extracted.whole if self.extracted else ""
        return (found or self.markup.text)[:_LOOKED_AT]

    @cached_property
    def extent(self) -> int:
        """How much it has to say (`markup.extent`)."""
        return extent(self.main)

    @cached_property
    def extent_of_whole(self) -> int:
        """How much can be read, menus and all."""
        return extent(self.whole)

    @cached_property
    def names(self) -> tuple[str, ...]:
        """What the page is called, by its title and each part of it, and by its headings."""
        title = self.markup.title
        return tuple(dict.fromkeys(filter(None, (title, *_SEPARATOR.split(title), *self.markup.headings))))
