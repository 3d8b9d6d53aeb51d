"""What readers' programs and search engines fetch: the Atom feed, the site map and robots.txt."""

import re
from collections.abc import Iterable, Sequence
from html import escape
from urllib.parse import quote

from generator.core.date import PartialDate
from generator.core.model import Status
from generator.core.settings import Settings, Site
from generator.publish.addresses import page_href, slug
from generator.publish.entry import Entry
from generator.publish.views import Page

FEED_LENGTH = 30
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_EPOCH = "1970-01-01T00:00:00Z"
_UNLISTED = frozenset({"404/", "search/", "shell/briefing/"})
"""Pages that are no place to arrive at."""


def files(settings: Settings, entries: Sequence[Entry], pages: Iterable[Page] = ()) -> dict[str, str]:
    """The files by name: `feed.xml`; and where the site's address is set, `sitemap.xml` and `robots.txt`.

    `pages` are the site's other pages, for the site map, in addition to those that the settings name.
    """
    site = settings.site
    content = {"feed.xml": atom(settings, entries)}
    if site.url:
        content["sitemap.xml"] = sitemap(settings, entries, pages)
        content["robots.txt"] = f"User-agent: *\nAllow: /\n\nSitemap: {site.url}sitemap.xml\n"
    return content


def atom(settings: Settings, entries: Iterable[Entry]) -> str:
    """The newest published briefings as an Atom feed (RFC 4287).

    Its dates are the briefings' own, so the same briefings give the same bytes. Where the site's address is not
    set, ids are tag URIs (RFC 4151) and links are relative to the feed.
    """
    site = settings.site
    published = [each for each in entries if each.status is Status.PUBLISHED and each.created]
    newest = sorted(published, key=lambda each: each.newest_first)[:FEED_LENGTH]
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
        *(_entry(each, settings) for each in newest),
        "</feed>",
    ]
    return "\n".join(lines) + "\n"


def sitemap(settings: Settings, entries: Iterable[Entry], pages: Iterable[Page]) -> str:
    """All pages of the site that a search engine should know (https://www.sitemaps.org/protocol.html)."""
    site = settings.site
    addresses = {"", *settings.pages, *(page_href(page.uri) for page in pages)}
    listed = dict.fromkeys(addresses - _UNLISTED, "")
    for entry in entries:
        if entry.status is Status.PUBLISHED and entry.last_date:
            listed[entry.url] = str(entry.last_date)
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ]
    for address in sorted(listed):
        modified = f"<lastmod>{listed[address]}</lastmod>" if listed[address] else ""
        lines.append(f"<url><loc>{_text(site.url + quote(address))}</loc>{modified}</url>")
    lines.append("</urlset>")
    return "\n".join(lines) + "\n"


def _entry(entry: Entry, settings: Settings) -> str:
    site = settings.site
    link = site.url + quote(entry.url)
    authors = [settings.authors[each].name for each in entry.authors if each in settings.authors]
    topics = [settings.topics[each] for each in entry.topics if each in settings.topics]
    lines = [
        "<entry>",
        f"<title>{_text(entry.card.title)}</title>",
        f"<id>{_text(link if site.url else _tag(site, entry))}</id>",
        f'<link rel="alternate" type="text/html" href={_attribute(link)}/>',
        f"<published>{_instant(entry.created)}</published>",
        f"<updated>{_instant(entry.last_date)}</updated>",
        *(f"<author><name>{_text(name)}</name></author>" for name in authors),
        *(f"<category term={_attribute(topic.id)} label={_attribute(topic.name)}/>" for topic in topics),
        f"<summary>{_text(entry.card.summary)}</summary>",
        f'<content type="html">{_text(_content(entry))}</content>',
        "</entry>",
    ]
    return "\n".join(lines)


def _content(entry: Entry) -> str:
    """The summary and the takeaways as HTML, made of plain text."""
    points = "".join(f"<li>{escape(takeaway, quote=False)}</li>" for takeaway in entry.takeaways)
    return f"<p>{escape(entry.card.summary, quote=False)}</p>" + (f"<ul>{points}</ul>" if points else "")


def _instant(date: PartialDate | None) -> str:
    """The first second of `date` (RFC 3339)."""
    return f"{date.earliest.isoformat()}T00:00:00Z" if date else _EPOCH


def _feed_id(site: Site) -> str:
    return site.url or f"tag:{_authority(site)},1970:feed"


def _tag(site: Site, entry: Entry) -> str:
    year = entry.created.year if entry.created else 1970
    return f"tag:{_authority(site)},{year:04}:{quote(entry.url)}"


def _authority(site: Site) -> str:
    """A host name that nobody can own (RFC 2606), made of the site's name; a label has at most 63 characters."""
    return slug(site.name)[:63].strip("-") + ".invalid"


def _text(text: str) -> str:
    return escape(_NOT_XML.sub("", text), quote=False)


def _attribute(text: str) -> str:
    quoted = _text(text).replace('"', "&quot;")
    return f'"{quoted}"'
