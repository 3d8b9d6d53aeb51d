"""The site's pages other than the briefings: home, archive, topics, sources, authors, corrections, how we check.

Each is a `Page`: a template's name and the plain data that it shows.
"""

from collections.abc import Iterable
from dataclasses import replace

from generator.check.rule import Rule
from generator.publish.pages.archive import archive_pages
from generator.publish.pages.checks import check_pages, correction_pages
from generator.publish.pages.health import health_pages
from generator.publish.pages.home import home_page
from generator.publish.pages.listing import Data, Listing
from generator.publish.pages.people import author_pages, topic_pages
from generator.publish.pages.sources import source_pages
from generator.publish.shell import PAGE as SHELL
from generator.publish.views import Page


def pages(listing: Listing, lead_html: Data, rules: Iterable[Rule] = ()) -> tuple[Page, ...]:
    """All pages of a publication that are no briefings, the briefings' shell and the search page among them.

    `lead_html` has the rendered `summary_html` and `takeaways_html` of the briefing that leads the home page.
    """
    growing = (
        home_page(listing, lead_html),
        *archive_pages(listing),
        *topic_pages(listing),
        *source_pages(listing),
        *author_pages(listing),
        *correction_pages(listing),
        *health_pages(listing),
    )
    return (
        *(replace(page, grows=True) for page in growing),
        *check_pages(rules),
        Page("search.md", "search.html", "Search", "Search all briefings, their sources and publishers."),
        Page(SHELL, "shell.html", "Briefing", data={"section": "archive"}),
    )
