"""Where links and images of a briefing lead once it is a page; and which addresses readers may be sent to."""

import posixpath
import re
from functools import lru_cache
from urllib.parse import quote, unquote, urlsplit

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_CONTROL = re.compile("[\x00-\x1f\x7f\\\\]")
_ILLEGAL = re.compile(r'[ "<>^`{|}\[\]]|%(?![0-9A-Fa-f]{2})')
_RESERVED = re.compile(r"(?:ref|cite|claim|evidence|ui)-|fn(?:ref)?\d*:")
_FOLDER = "briefings"


@lru_cache(maxsize=1 << 12)
def web_url(url: str) -> str:
    """`url` fit for `href` if it is http(s) with a host and carries no credentials, else empty (RFC 3986)."""
    url = url.strip()
    if _CONTROL.search(url):
        return ""
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return ""
    if (
        parts.scheme not in {"http", "https"}
        or not host
        or "@" in parts.netloc
        or _ILLEGAL.search(parts.netloc)
    ):
        return ""
    address, mark, fragment = url.partition("#")
    return _legal(address) + mark + _legal(fragment).replace("#", "%23")


def anchor(slug: str) -> str:
    """The id of a heading on the page: its slug, moved out of the way of ids that are ours."""
    return f"h-{slug}" if _RESERVED.match(slug) else slug


def link_target(href: str, path: str) -> str:
    """The address for a link written as `href` in the briefing at `path`, relative to its page where it is our own.

    Files are named as they lie (`other.md#heading`, `../2025/other.md`), pages from the site's root (`/topics/`).
    Empty where the link may not be followed.
    """
    href = href.strip()
    if _CONTROL.search(href) or href.startswith("//"):
        return ""
    if scheme := _SCHEME.match(href):
        return _legal(href) if scheme[0].lower() == "mailto:" else web_url(href)
    address, mark, fragment = href.partition("#")
    fragment = mark + _legal(anchor(fragment)).replace("#", "%23")
    if not address:
        return fragment
    address, mark, query = address.partition("?")
    target = _on_site(address, path)
    return _relative(target, path) + mark + _legal(query) + fragment if target is not None else ""


def image_target(src: str, path: str) -> str:
    """The address of an image of our own, relative to the page of the briefing at `path`; empty for all others."""
    src = src.strip()
    if not src or _CONTROL.search(src) or src.startswith("//") or _SCHEME.match(src):
        return ""
    target = _on_site(src.partition("#")[0].partition("?")[0], path)
    return _relative(target, path) if target else ""


def _on_site(address: str, path: str) -> str | None:
    """An address as written, as one relative to the site's root; None where it leads out of the site."""
    address = unquote(address)
    if _CONTROL.search(address):
        return None
    if not address.startswith("/"):
        address = posixpath.join(posixpath.dirname(path).removeprefix(_FOLDER).lstrip("/"), address)
    final = "/" if address.endswith("/") else ""
    target = posixpath.normpath(address.lstrip("/") or ".")
    if target == ".." or target.startswith("../"):
        return None
    if target.endswith(".md"):
        target, final = target.removesuffix(".md"), "/"
    return "" if target == "." else target + final


def _relative(target: str, path: str) -> str:
    page = f"{posixpath.basename(posixpath.dirname(path))}/{posixpath.splitext(posixpath.basename(path))[0]}"
    relative = posixpath.relpath(target or ".", page)
    final = "/" if not target or target.endswith("/") else ""
    return quote(relative, safe="/~!$&'()*+,;=@") + final


def _legal(text: str) -> str:
    return _ILLEGAL.sub(lambda match: quote(match[0]), text)
