"""Author text as SARIF takes it: messages that hold no link and no placeholder, and paths as relative addresses."""

from urllib.parse import quote

from generator.report.visible import cut, visible

_LENGTH_MAX = 500
"""Of a message and of a help; GitHub takes 1,024 characters of both."""


def message(what: str, remedy: str | None) -> str:
    """A sentence, which is all that hosts show where there is little room, and the help below it."""
    return f"{plain(what)}." + (f"\nhelp: {plain(remedy)}" if remedy else "")


def plain(text: str) -> str:
    """`text` as plain text of a message (SARIF 2.1.0, 3.11).

    Braces are doubled, as they would hold placeholders, and `](`, which makes a link, is parted.
    """
    shown = visible(text)
    longer = sum(shown.count(sign, 0, _LENGTH_MAX) for sign in ("{", "}", "]("))
    shown = cut(shown, max(_LENGTH_MAX - longer, _LENGTH_MAX // 2))
    return shown.replace("](", "] (").replace("{", "{{").replace("}", "}}")


def uri(path: str) -> str:
    """`path` as a relative reference (RFC 3986, 4.2)."""
    return quote(path, safe="/", errors="backslashreplace")
