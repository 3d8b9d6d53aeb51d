"""What a page says about itself outside its text: title, canonical address, where it sends its readers."""

from collections.abc import Iterator
from urllib.parse import urldefrag, urljoin

from lxml import etree

from generator.verify.asking.redirects import refreshed
from generator.verify.extraction import clean
from generator.verify.extraction.prune import is_hidden

_TITLES = ("citation_title", "og:title", "dc.title", "dcterms.title", "twitter:title")
_ADDRESS_MAX = 2_000


def metas(page: etree._Element) -> dict[str, str]:
    """The `content` of `meta` elements by `name`, `property` or `itemprop` in lower case; the first of each."""
    found: dict[str, str] = {}
    for meta in page.iter("meta"):
        content = meta.get("content")
        if content and content.strip():
            for key in ("name", "property", "itemprop"):
                for name in (meta.get(key) or "").lower().split():
                    found.setdefault(name, content.strip())
    return found


def title(page: etree._Element, named: dict[str, str]) -> str:
    """What the work is called: as catalogues and social networks are told it, else the window's title or a heading."""
    candidates: Iterator[str] = (named[name] for name in _TITLES if name in named)
    for candidate in candidates:
        if found := clean.line(candidate):
            return found
    for tag in ("title", "h1"):
        for element in page.iter(tag):
            if element.getparent() is not None and element.getparent().tag == "svg":
                continue
            if found := clean.line("".join(element.itertext())):
                return found
    return ""


def canonical(page: etree._Element, url: str) -> str:
    """The absolute web address of `rel=canonical`, or nothing."""
    for link in page.iter("link"):
        if "canonical" in (link.get("rel") or "").lower().split():
            return _absolute(page, url, link.get("href") or "")
    return ""


def refresh(page: etree._Element, url: str) -> str:
    """Where `meta refresh` sends the reader, absolute; nothing where that is this page, or for want of scripts."""
    for meta in page.iter("meta"):
        if (meta.get("http-equiv") or "").strip().lower() != "refresh":
            continue
        if any(above.tag == "noscript" for above in meta.iterancestors()):
            continue
        target = _absolute(page, url, refreshed(meta.get("content") or ""))
        if target and urldefrag(target)[0] != urldefrag(url)[0]:
            return target
    return ""


def signs_in(page: etree._Element) -> bool:
    """Whether readers see a field for a password."""
    return any(
        (field.get("type") or "").strip().lower() == "password" and not is_hidden(field)
        for field in page.iter("input")
    )


def _absolute(page: etree._Element, url: str, address: str) -> str:
    """`address` as a link on the page at `url`; nothing where it is no address of the web."""
    address = "".join(clean.line(address).split()) if len(address) <= _ADDRESS_MAX else ""
    base = next((element.get("href") or "" for element in page.iter("base")), "")
    try:
        found = urljoin(urljoin(url, base.strip()), address) if address else ""
    except ValueError:
        return ""
    return found if found.lower().startswith(("http://", "https://")) and len(found) <= _ADDRESS_MAX else ""
