"""How the elements of a body are written on its page: addresses, classes and ids looked at, tables made to scroll."""

import re
from collections.abc import Mapping
from html import escape, unescape

from generator.publish.links import anchor, image_target, link_target

_TAG = re.compile(r"<([a-z][a-z0-9]*)")
_ATTRIBUTE = re.compile(r'([a-z][a-z0-9-]*)="([^"]*)"')
_ALIGNED = re.compile(r"(?:text-align:\s*)?(left|center|right);?")
_SCRIPT_CLASS = re.compile(r"[a-z][a-z0-9]{0,2}")  # Pygments' names for kinds of code
_LANGUAGE_CLASS = re.compile(r"language-[\w+#-]{1,30}", re.ASCII)
_FOOTNOTE_ID = re.compile(r"#?fn(?:ref)?\d*:.*", re.DOTALL)
_WHITE = re.compile(r"\s+")
_NUMBER = re.compile(r"[0-9]{1,5}")
_CLASSES: Mapping[str, frozenset[str]] = {
    "p": frozenset({"analysis", "admonition-title"}),
    "div": frozenset({"footnote", "codehilite", "highlight", "admonition", "note", "tip", "warning"}),
    "a": frozenset({"footnote-ref", "footnote-backref"}),
}
_NUMERIC = frozenset({"width", "height", "start", "value"})


class Elements:
    """Writes the tags of the page of the briefing at `path`. One for a page: ids are told apart in it."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._ids: set[str] = set()
        self._tables = 0

    def opening(self, tag: str) -> tuple[str, str]:
        """A sanitised opening tag as it stands on the page, and the id that it got, if any."""
        name = _name(tag)
        attributes = self._attributes(name, {key: unescape(value) for key, value in _ATTRIBUTE.findall(tag)})
        name = "h2" if name == "h1" else name
        written = "".join(f' {key}="{escape(value)}"' for key, value in attributes.items())
        if name == "img" and "src" not in attributes:
            return escape(attributes["alt"]), ""
        opened = f"<{name}{written}>"
        if name == "table":
            self._tables += 1
            opened = (
                f'<div class="table" tabindex="0" role="region" aria-label="Table {self._tables}">{opened}'
            )
        return opened, attributes.get("id", "")

    def closing(self, tag: str) -> str:
        """A closing tag."""
        if tag == "</h1>":
            return "</h2>"
        return "</table></div>" if tag == "</table>" else tag

    def _attributes(self, name: str, given: Mapping[str, str]) -> dict[str, str]:
        kept: dict[str, str] = {}
        for key, value in given.items():
            written = self._value(name, key, value)
            if written is not None:
                kept["class" if key in {"style", "align"} else key] = written
        if name == "a" and kept.get("href", "").startswith(("http:", "https:")):
            kept["rel"] = "noopener"
        elif name == "img":
            kept.setdefault("alt", "")
            kept["loading"] = "lazy"
        elif name == "pre":
            kept["tabindex"] = "0"
        return kept

    def _value(self, name: str, key: str, value: str) -> str | None:
        """What becomes of an attribute; None drops it."""
        if key == "href":
            if _FOOTNOTE_ID.fullmatch(value):
                return _WHITE.sub("-", value)
            return link_target(value, self._path) or None
        if key == "src":
            return image_target(value, self._path) or None
        if key == "id":
            return self._id(name, value)
        if key == "class":
            return " ".join(word for word in value.split() if _known_class(name, word)) or None
        if key in {"style", "align"}:
            aligned = _ALIGNED.fullmatch(value.strip())
            return f"align-{aligned[1]}" if aligned else None
        if key in _NUMERIC:
            return value if _NUMBER.fullmatch(value) else None
        return value

    def _id(self, name: str, value: str) -> str | None:
        """The id of a heading, which no other element of the page has; footnotes' ids are Python-Markdown's own."""
        if name not in {"h1", "h2", "h3", "h4", "h5", "h6"}:
            return _WHITE.sub("-", value) if _FOOTNOTE_ID.fullmatch(value) and name in {"li", "sup"} else None
        wanted = unique = anchor(_WHITE.sub("-", value.strip())) or "section"
        count = 0
        while unique in self._ids:
            count += 1
            unique = f"{wanted}_{count}"
        self._ids.add(unique)
        return unique


def _name(tag: str) -> str:
    match = _TAG.match(tag)
    return match[1] if match else ""


def _known_class(name: str, word: str) -> bool:
    if name == "span":
        return _SCRIPT_CLASS.fullmatch(word) is not None
    if name == "code":
        return _LANGUAGE_CLASS.fullmatch(word) is not None
    return word in _CLASSES.get(name, ())
