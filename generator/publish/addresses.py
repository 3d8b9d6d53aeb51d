"""Names as they stand in addresses."""

import re
import unicodedata

_LONGEST = 80
_SEPARATORS = re.compile(r"[^a-z0-9]+")
_NAME_BYTES_MAX = 255
_RESERVED = frozenset('\\:?*"<>|')
"""Characters that have a meaning of their own in the file systems or addresses that a site may live in."""


def slug(text: str) -> str:
    """`text` as a part of an address: ASCII-folded, lower case, words joined by hyphens; never empty, at most 80 long.

    Text without a letter or digit of ASCII becomes its code points in hexadecimal ("u65e5-u672c"), or "x" where
    there is none. Two texts may have one slug; what to do then is the caller's matter.
    """
    folded = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    plain = _SEPARATORS.sub("-", folded)
    if plain.strip("-") == "":
        plain = "-".join(f"u{ord(character):x}" for character in text if character.isalnum())
    return plain.strip("-")[:_LONGEST].strip("-") or "x"


def rule_href(code: str) -> str:
    """The address of a rule's page, relative to the site's root."""
    return f"how-we-check/{code.lower()}/"


def briefing_href(path: str) -> str:
    """The address of the page of the briefing at `path`, relative to the site's root: `2026/slug/`."""
    # Not as a path: of each briefing it is asked several times.
    above, _, name = path.rpartition("/")
    stem, _, ending = name.rpartition(".")
    return f"{above.rpartition('/')[2]}/{stem if stem and ending else name}/"


def page_href(uri: str) -> str:
    """The address of the page of the Markdown file `uri`, relative to the site's root; empty for the home page."""
    return "" if uri == "index.md" else uri.removesuffix(".md") + "/"


def within_site(address: str) -> bool:
    """Whether `address` names a place below the site's root, on every file system."""
    return all(map(_is_name, address.strip("/").split("/")))


def _is_name(part: str) -> bool:
    return (
        part not in {"", ".", ".."}
        and part.isprintable()
        and not _RESERVED.intersection(part)
        and len(part.encode()) <= _NAME_BYTES_MAX
    )
