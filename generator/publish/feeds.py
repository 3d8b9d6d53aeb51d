"""What readers' programs and search engines fetch: the Atom feed, the site map and robots.txt."""

import re
from collections.abc import Iterable
from urllib.parse import quote
from xml.sax.saxutils import escape, quoteattr

from generator.core.date import PartialDate
from generator.core.model import Briefing, Library, Status
from generator.core.settings import Settings, Site
from generator.publish.addresses import slug
from generator.publish.article import plain
from generator.publish.views import Page

FEED_LENGTH = 30
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_EPOCH = "1970-01-01T00:00:00Z"
_UNLISTED = frozenset({"404/", "search/", "shell/briefing/"})
"""Pages that are no place to arrive at."""


def files(library: Library, pages: Iterable[Page] = ()) -> dict[str, str]:
    """The files by name: `feed.xml`; and where the site's address is set, `sitemap.xml` and `robots.txt`.

    `pages` are the site's other pages, for the site map, in addition to those that the settings name.
    """
    site = library.settings.site
    content = {"feed.xml": atom(library)}
    if site.url:
        content["sitemap.xml"] = sitemap(library, pages)
        content["robots.txt"] = f"User-agent: *\nAllow: /\n\nSitemap: {site.url}sitemap.xml\n"
    return content


def atom(library: Library) -> str:
    """The newest published briefings as an Atom feed (RFC 4287).

    Its dates are the briefings' own, so the same briefings give the same bytes. Where the site's address is not
    set, ids are tag URIs (RFC 4151) and links are relative to the feed.
    """
    settings = library.settings
    site = settings.site
    published = [each for each in library.briefings if each.status is Status.PUBLISHED and each.created]
    newest = sorted(published, key=_newest_first)[:FEED_LENGTH]
    updated = max((_instant(each.last_date) for each in newest), default=_EPOCH)
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang={_attribute(site.language)}>',
        f"<title>{_text(site.name)}</title>",
        *([f"<subtitle>{_text(site.description)}</subtitle>"] if site.description else []),
        f"<id>{_text(_feed_id(site))}</id>",
        f"<updated>{updated}</updated>",
        f'<link rel="self" type="application/atom+xml" href={_attribute(site.url + "feed.xml")}/>',
        f'<link rel="alternate" type="text/html" href={_attribute(site.url or "./")}/>',
        f"<author><name>{_text(site.name)}</name></author>",
        *(_entry(briefing, settings) for briefing in newest),
        "</feed>",
    ]
    return "\n".join(lines) + "\n"


def sitemap(library: Library, pages: Iterable[Page]) -> str:
    """All pages of the site that a search engine should know (https://www.sitemaps.org/protocol.html)."""
    site = library.settings.site
    addresses = {"", *library.settings.pages, *(_address(page.uri) for page in pages)}
    listed = dict.fromkeys(addresses - _UNLISTED, "")
    for briefing in library.briefings:
        if briefing.status is Status.PUBLISHED and briefing.last_date:
            listed[briefing.url] = str(briefing.last_date)
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ]
    for address in sorted(listed):
        modified = f"<lastmod>{listed[address]}</lastmod>" if listed[address] else ""
        lines.append(f"<url><loc>{_text(site.url + quote(address))}</loc>{modified}</url>")
    lines.append("</urlset>")
    return "\n".join(lines) + "\n"


def _address(uri: str) -> str:
    return "" if uri == "index.md" else uri.removesuffix(".md") + "/"


def _newest_first(briefing: Briefing) -> tuple[int, str]:
    created = briefing.created.value.earliest.toordinal() if briefing.created else 0
    return -created, briefing.path


def _entry(briefing: Briefing, settings: Settings) -> str:
    site = settings.site
    link = site.url + quote(briefing.url)
    authors = [
        settings.authors[each.value].name for each in briefing.authors if each.value in settings.authors
    ]
    topics = [settings.topics[each.value] for each in briefing.topics if each.value in settings.topics]
    created = briefing.created.value if briefing.created else None
    lines = [
        "<entry>",
        f"<title>{_text(briefing.title.value if briefing.title else briefing.slug)}</title>",
        f"<id>{_text(link if site.url else _tag(site, briefing))}</id>",
        f'<link rel="alternate" type="text/html" href={_attribute(link)}/>',
        f"<published>{_instant(created)}</published>",
        f"<updated>{_instant(briefing.last_date)}</updated>",
        *(f"<author><name>{_text(name)}</name></author>" for name in authors),
        *(f"<category term={_attribute(topic.id)} label={_attribute(topic.name)}/>" for topic in topics),
        f"<summary>{_text(plain(briefing.summary))}</summary>",
        f'<content type="html">{_text(_content(briefing))}</content>',
        "</entry>",
    ]
    return "\n".join(lines)


def _content(briefing: Briefing) -> str:
    """The summary and the takeaways as HTML, made of plain text."""
    points = "".join(f"<li>{escape(plain(takeaway))}</li>" for takeaway in briefing.takeaways)
    return f"<p>{escape(plain(briefing.summary))}</p>" + (f"<ul>{points}</ul>" if points else "")


def _instant(date: PartialDate | None) -> str:
    """The first second of `date` (RFC 3339)."""
    return f"{date.earliest.isoformat()}T00:00:00Z" if date else _EPOCH


def _feed_id(site: Site) -> str:
    return site.url or f"tag:{_authority(site)},1970:feed"


def _tag(site: Site, briefing: Briefing) -> str:
    year = briefing.created.value.year if briefing.created else 1970
    return f"tag:{_authority(site)},{year:04}:{quote(briefing.url)}"


def _authority(site: Site) -> str:
    """A host name that nobody can own (RFC 2606), made of the site's name; a label has at most 63 characters."""
    return slug(site.name)[:63].strip("-") + ".invalid"


def _text(text: str) -> str:
    return escape(_NOT_XML.sub("", text))


def _attribute(text: str) -> str:
    return quoteattr(_NOT_XML.sub("", text))
