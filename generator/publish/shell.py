"""Shells: pages that the engine rendered, with placeholders where the generator's parts go.

A thousand pages cost a thousand joins of a few strings, not a thousand template renders, and any engine that can
render one page can provide a shell.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

PAGE = "shell/briefing.md"
"""The Markdown file of the briefings' shell: two folders deep, as a briefing is, so that its relative links fit."""
FOLDER = "shell"
"""Where shells lie that are no page of the site themselves."""

_PLACEHOLDER = re.compile(r"@@page:([a-z]+)@@")
_GIVEN = re.compile(r"@@given:([a-z]+)@@(.*?)@@end@@", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Shell:
    """A page cut at its placeholders: literal text and placeholders' names by turns."""

    parts: tuple[str, ...]
    given: Mapping[str, str]
    """What the engine tells of the page and is not to stand on it, such as the text that somebody wrote for it."""

    @classmethod
    def parse(cls, html: str) -> "Shell":
        """Cut `html` at `@@page:name@@`; `@@given:name@@…@@end@@` is taken out of it.

        Raises ValueError where it has no place for a body.
        """
        given = dict(_GIVEN.findall(html))
        parts = tuple(_PLACEHOLDER.split(_GIVEN.sub("", html)))
        if "body" not in parts[1::2]:
            raise ValueError("the shell page has no @@page:body@@")
        return cls(parts, given)

    def stamp(self, fields: Mapping[str, str]) -> str:
        """The page with each placeholder replaced by its field; what a field holds is not looked at again."""
        return "".join(fields[part] if at % 2 else part for at, part in enumerate(self.parts))
