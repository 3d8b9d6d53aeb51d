"""Where an answer sends us (RFC 9110, section 15.4)."""

import re
from urllib.parse import urldefrag, urljoin

_REFRESH = re.compile(r"\s*(\d{0,9})[\d.]*\s*[;,]?\s*(?:url\s*=\s*)?(.*)", re.IGNORECASE | re.DOTALL)
_SOON = 15
"""Seconds. A page that is left later is one to be read, and then perhaps loaded anew."""
_ADDRESS_MAX = 2_000
_REDIRECTS = frozenset({301, 302, 303, 307, 308})


def is_redirect(status: int | None) -> bool:
    """Whether an answer of that status sends its reader to another address."""
    return status in _REDIRECTS


def next_url(base: str, location: str) -> str:
    """The absolute address that `location` gives, without a fragment; empty where it gives none."""
    try:
        return urldefrag(urljoin(base, location.strip())).url
    except ValueError:
        return ""


def refreshed(value: str) -> str:
    """Where a `Refresh`, as a header or as a `meta` element has it, soon sends its reader; else nothing."""
    match = _REFRESH.match(value[:_ADDRESS_MAX])
    return match[2].strip().strip("'\"") if match and int(match[1] or 0) <= _SOON else ""
