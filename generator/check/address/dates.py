"""Dates that an address states, where they are the day of publication and nothing else.

Newspapers and weblogs write it in one of these forms: `/2024/05/17/`, `/2024/may/17/`, `/2024/05/words`,
`/20240517/`, `/2024-05-17/`, `/2024-05-17-words`, `/words-2024-05-17`, and without marks `/20240517-words`,
`/words-20240517`, which may be a number too. Left alone are dates of something
else: of an archive's copy, an event, a law, a printed issue, a version, an upload; and a year by itself.
"""

import re
from collections.abc import Iterator

from generator.check.address.normalise import Parts
from generator.core.date import PartialDate

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_LONG_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
)  # fmt: skip
_MONTH_NUMBERS = {
    name: str(number) for names in (_MONTHS, _LONG_MONTHS) for number, name in enumerate(names, 1)
} | {"sept": "9"}
_YEAR = r"(?:199[0-9]|20[0-9]{2})"
_MAY_BE_DATED = re.compile(
    rf"[/_-]{_YEAR}(?:/\w{{1,9}}/|-[0-9]{{2}}-[0-9]{{2}}|[0-9]{{4}}(?:[/_-]|(?:\.html?)?$))", re.ASCII
)
_FOLDERS = re.compile(
    rf"/({_YEAR})/([0-9]{{1,2}}|[a-z]{{3,9}})(?:/([0-9]{{1,2}}))?(?=/([^/]*)|$)",
    re.ASCII | re.IGNORECASE,
)
_DASHED = re.compile(
    rf"(?:/|-(?=[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}(?:\.html?)?$))({_YEAR})-([0-9]{{2}})-([0-9]{{2}})"
    r"(?=/|-[a-z]|(?:\.html?)?$)",
    re.ASCII | re.IGNORECASE,
)
_IN_SLUG = re.compile(
    rf"/(?:({_YEAR})([0-9]{{2}})([0-9]{{2}})[_-](?=[a-z])"
    rf"|(?=[^/]*[a-z])[^/]+[_-]({_YEAR})([0-9]{{2}})([0-9]{{2}})(?=/|(?:\.html?)?$))",
    re.ASCII | re.IGNORECASE,
)
_YEARS_APART_MAX = 5
"""Eight digits in a slug that are a day longer before or after the work's own are rather its number."""
_CLOSED = re.compile(rf"/({_YEAR})([0-9]{{2}})([0-9]{{2}})(?=/)", re.ASCII)

# Folders below which a date is that of an event, a law, a printed issue, a version, a sample or an upload.
_OTHER_DATES = frozenset(
    """
    act acts agenda api apireference assets attachments bill bills calendar calendars cases conference conferences
    data dataset datasets documents draft drafts dumps edition editions eli event events files gazette hearing
    hearings images img issue issues laws legislation magazine meeting meetings minutes print regulation rest
    schema session sessions spec specification specifications specs statute statutes upload uploads version
    versions webinar webinars wp-content
""".split()
)
# Files are put in the month's folder whenever somebody puts them there.
_FILE = re.compile(r"\.(?!html?$|php$|aspx?$)[a-z0-9]{2,5}$", re.ASCII | re.IGNORECASE)
_NUMBERED_HOSTS = ("bbc.co.uk", "bbc.com")
"""Sites whose slugs end with a number of eight digits: `world-europe-20240517`."""
_OTHER_HOSTS = (
    "archive.fo", "archive.is", "archive.li", "archive.md", "web.archive.org", "archive.ph", "archive.today",
    "archive.vn", "arquivo.pt", "arxiv.org", "bailii.org", "data.europa.eu", "doi.org", "eur-lex.europa.eu",
    "irishstatutebook.ie", "legifrance.gouv.fr", "nybooks.com", "perma.cc", "w3.org", "webarchive.org.uk",
    "webarchive.nationalarchives.gov.uk", "webcitation.org",
)  # fmt: skip
# Legal information institutes (bailii, canlii, austlii …) and statute books.
_LAW_HOST = re.compile(r"lii\.(?:org|edu\.au)$|(?:^|\.)(?:legislation|laws?)\.[^.]+\.", re.ASCII)
_DOI = re.compile(r"/10\.[0-9]{4,9}/", re.ASCII)
_PATH_MAX = 2_000


def stated(parts: Parts, issued: PartialDate | None = None) -> tuple[PartialDate, ...]:
    """The days or months that the address says it was published on; none where it may mean another date.

    `issued` is what the author has for it: it decides whether a number in a slug is a day.
    """
    path = parts.path
    if len(path) > _PATH_MAX or not _MAY_BE_DATED.search(path):
        return ()
    host = parts.host
    if any(host == other or host.endswith(f".{other}") for other in _OTHER_HOSTS) or _LAW_HOST.search(host):
        return ()
    if _DOI.search(path) or "://" in path:
        return ()
    numbered = any(host == other or host.endswith(f".{other}") for other in _NUMBERED_HOSTS)
    found = [*_dates(path), *(() if numbered else _numbers(path, issued))]
    return tuple(
        date
        for start, date in found
        if date is not None and _OTHER_DATES.isdisjoint(path[:start].lower().split("/"))
    )


def _dates(path: str) -> Iterator[tuple[int, PartialDate | None]]:
    """What may be a date, with its offset in `path`."""
    for match in _FOLDERS.finditer(path):
        year, month, day, following = match.groups()
        if day or _is_headline(following or "", path):
            yield match.start(), _date(year, _MONTH_NUMBERS.get(month.lower(), month), day)
    for match in (*_DASHED.finditer(path), *_CLOSED.finditer(path)):
        yield match.start(), _date(*match.groups())


def _numbers(path: str, issued: PartialDate | None) -> Iterator[tuple[int, PartialDate | None]]:
    """Eight digits at either end of a slug that are a day within a few years of the one the author has."""
    for match in _IN_SLUG.finditer(path):
        year, month, day = (part for part in match.groups() if part)
        if issued and abs(int(year) - issued.year) <= _YEARS_APART_MAX:
            yield match.start(), _date(year, month, day)


def _is_headline(segment: str, path: str) -> bool:
    """Whether what follows a month is words. A number may be that of a law or of an issue."""
    words = "-" in segment or path.endswith(f"/{segment}")
    return segment[:1].isalpha() and words and not _FILE.search(path)


def _date(year: str, month: str, day: str | None = None) -> PartialDate | None:
    try:
        return PartialDate.parse(f"{year}-{month:0>2}" + (f"-{day:0>2}" if day else ""))
    except ValueError:
        return None
