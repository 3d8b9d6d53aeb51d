"""Where an answer sends us (RFC 9110, section 15.4)."""

from urllib.parse import urldefrag, urljoin

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
