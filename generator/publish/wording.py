"""How things are said to readers: dates, kinds of works, names of people."""

from collections.abc import Sequence
from functools import lru_cache

from generator.core.date import PartialDate
from generator.core.evidence import moment
from generator.core.model import Person
from generator.publish.typography import typeset
from generator.publish.views import Day

NAMES_SHOWN = 3
"""More authors than this are counted, not named."""

_MONTHS = "January February March April May June July August September October November December".split()

_KINDS = {
    "article": "Preprint",
    "article-journal": "Journal article",
    "article-magazine": "Magazine article",
    "article-newspaper": "Newspaper article",
    "bill": "Bill",
    "book": "Book",
    "broadcast": "Broadcast",
    "chapter": "Book chapter",
    "classic": "Classic work",
    "collection": "Collection",
    "dataset": "Data set",
    "document": "Document",
    "entry": "Entry",
    "entry-dictionary": "Dictionary entry",
    "entry-encyclopedia": "Encyclopedia entry",
    "event": "Event",
    "figure": "Figure",
    "graphic": "Graphic",
    "hearing": "Hearing",
    "interview": "Interview",
    "legal_case": "Legal case",
    "legislation": "Legislation",
    "manuscript": "Manuscript",
    "map": "Map",
    "motion_picture": "Film or video",
    "musical_score": "Musical score",
    "pamphlet": "Pamphlet",
    "paper-conference": "Conference paper",
    "patent": "Patent",
    "performance": "Performance",
    "periodical": "Periodical",
    "personal_communication": "Personal communication",
    "post": "Post",
    "post-weblog": "Blog post",
    "regulation": "Regulation",
    "report": "Report",
    "review": "Review",
    "review-book": "Book review",
    "software": "Software",
    "song": "Recording",
    "speech": "Speech or talk",
    "standard": "Standard",
    "thesis": "Thesis",
    "treaty": "Treaty",
    "webpage": "Web page",
}


def kind(csl_type: str) -> str:
    """A CSL type in words (appendix III of the CSL 1.0.2 specification): "Journal article"."""
    return _KINDS.get(csl_type, "Document")


@lru_cache(maxsize=1 << 12)
def day(date: PartialDate | None) -> Day | None:
    """A date for machines and people: "6 May 2026", "May 2026", "2026"."""
    if date is None:
        return None
    parts = [str(date.day)] if date.day else []
    if date.month:
        parts.append(_MONTHS[date.month - 1])
    return Day(iso=str(date), text=" ".join([*parts, str(date.year)]))


def instant(time: str) -> Day | None:
    """The day of a time in UTC, as evidence has it (`2026-05-08T10:00:00Z`); None where there is none.

    It stands in the midst of sentences, so that nothing in it breaks.
    """
    at = moment(time)
    if at is None:
        return None
    said = day(PartialDate(at.year, at.month, at.day))
    return Day(time, said.text.replace(" ", "\u00a0")) if said else None


def name(person: Person) -> str:
    """A person as lists of references have it: "Klein, Martin"; an institution as it is."""
    return person.literal or ", ".join(part for part in (person.family, person.given) if part)


def names(people: Sequence[Person]) -> str:
    """The first authors by name and how many more there are; empty where nobody is named."""
    known = [text for text in (typeset(name(person)) for person in people) if text]
    shown, rest = known[:NAMES_SHOWN], len(known) - NAMES_SHOWN
    if rest > 0:
        return f"{'; '.join(shown)} and {rest} {'other' if rest == 1 else 'others'}"
    return "; ".join(shown)


def number_list(numbers: Sequence[int]) -> str:
    """Numbers in a sentence: "4", "4 and 5", "4, 5 and 7"."""
    words = [str(number) for number in numbers]
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)
