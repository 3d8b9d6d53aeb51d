"""All briefings by year."""

from generator.publish.pages.listing import Data, Listing
from generator.publish.views import Page


def archive_pages(listing: Listing) -> tuple[Page, ...]:
    """The archive and one page for each year that has a briefing, newest first."""
    groups = listing.grouped(lambda briefing: (briefing.year,))
    years: list[Data] = [
        {"year": year, "href": f"archive/{year}/", "count": len(groups[year])}
        for year in sorted(groups, reverse=True)
    ]
    whole = [{**year, "briefings": groups[year["year"]]} for year in years]
    archive = Page(
        "archive.md",
        "archive.html",
        "Briefings",
        "Every briefing, newest first, by year.",
        data={"years": whole},
    )
    return archive, *(_year_page(year, years) for year in whole)


def _year_page(year: Data, years: list[Data]) -> Page:
    name = year["year"]
    return Page(
        uri=f"archive/{name}.md",
        template="year.html",
        title=f"Briefings of {name}",
        description=f"Every briefing published in {name}.",
        data={"year": name, "briefings": year["briefings"], "years": years},
    )
