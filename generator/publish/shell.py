"""The shell: one page that the engine rendered, with placeholders where a briefing's own parts go.

A thousand briefings cost a thousand joins of a few strings, not a thousand template renders, and any
engine that can render one page can provide the shell.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

PAGE = "shell/briefing.md"
"""The shell's Markdown file: two folders deep, as a briefing is, so that its relative links fit."""

_PLACEHOLDER = re.compile(r"@@briefing:([a-z]+)@@")


@dataclass(frozen=True, slots=True)
class Shell:
    """A page cut at its placeholders: literal text and placeholders' names by turns."""

    parts: tuple[str, ...]

    @classmethod
    def parse(cls, html: str) -> "Shell":
        """Cut `html` at `@@briefing:name@@`. Raises ValueError where it has no place for a body."""
        parts = tuple(_PLACEHOLDER.split(html))
        if "body" not in parts[1::2]:
            raise ValueError("the shell page has no @@briefing:body@@")
        return cls(parts)

    def stamp(self, fields: Mapping[str, str]) -> str:
        """The page with each placeholder replaced by its field; what a field holds is not looked at again."""
        return "".join(fields[part] if at % 2 else part for at, part in enumerate(self.parts))
