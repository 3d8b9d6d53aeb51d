"""All briefings by year."""

from generator.publish.pages.listing import Data, Listing
from generator.publish.pages.parts import in_parts
from generator.publish.views import Page

LATEST = 20
"""How many briefings of each year the archive itself shows; the year's page has all."""


def archive_pages(listing: Listing) -> tuple[Page, ...]:
    """The archive and one page for each year that has a briefing, newest first."""
    groups = listing.grouped(lambda entry: (entry.card.year,))
    years: list[Data] = [
        {"year": year, "href": f"archive/{year}/", "count": len(groups[year])}
        for year in sorted(groups, reverse=True)
    ]
    shown = [{**year, "briefings": groups[year["year"]][:LATEST]} for year in years]
    archive = Page(
        "archive.md",
        "archive.html",
        "Briefings",
        "Every briefing, newest first, by year.",
        data={"years": shown},
    )
    return archive, *(
        page for year in groups for page in in_parts(_year_page(year, years), "briefings", groups[year])
    )


def _year_page(year: str, years: list[Data]) -> Page:
    return Page(
        uri=f"archive/{year}.md",
        template="year.html",
        title=f"Briefings of {year}",
        description=f"Every briefing published in {year}.",
        data={"year": year, "years": years},
    )
