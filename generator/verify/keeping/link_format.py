"""Reads web links: the `Link` header (RFC 8288) and link-format documents (RFC 6690), which archives' TimeMaps are."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_TEXT_MAX = 8_000_000
_LINKS_MAX = 100_000
_BETWEEN = re.compile(r"[\s,]*")
_TARGET = re.compile(r"<([^<>]{0,4000})>\s*")
# A quoted value may have commas and escaped quotes in it, and a bare one neither.
_PARAMETER = re.compile(
    r';\s*([\w*!#$&+.^`|~-]{1,60})\s*(?:=\s*(?:"((?:[^"\\]|\\.){0,4000})"|([^\s";,]{0,4000})))?\s*'
)
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class WebLink:
    """A link: where it leads as it is written, and its parameters by name in lower case, the first of each."""

    target: str
    parameters: dict[str, str] = field(default_factory=dict)

    @property
    def rels(self) -> frozenset[str]:
        """The relation types, in lower case."""
        return frozenset(self.parameters.get("rel", "").lower().split())


def web_links(text: str) -> Iterator[WebLink]:
    """The links in `text`, in order. What cannot be read is passed over, up to the next link."""
    text = text[:_TEXT_MAX]
    place = 0
    for _ in range(_LINKS_MAX):
        between = _BETWEEN.match(text, place)
        place = between.end() if between else place
        target = _TARGET.match(text, place)
        if target is None:
            place = text.find("<", place + 1)
            if place < 0:
                return
            continue
        place = target.end()
        parameters: dict[str, str] = {}
        while match := _PARAMETER.match(text, place):
            place = match.end()
            value = _ESCAPE.sub(r"\1", match[2]) if match[2] is not None else match[3] or ""
            parameters.setdefault(match[1].lower(), value)
        yield WebLink(target[1].strip(), parameters)
