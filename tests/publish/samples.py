"""What the tests of pages, feeds, search and exports share."""

from collections.abc import Callable, Mapping

from generator.core.evidence import (
    By,
    Captured,
    Change,
    Evidence,
    Link,
    Memento,
    Result,
    Sighting,
    SourceEvidence,
)
from generator.core.model import Library
from generator.load.evidence_text import evidence_text
from generator.publish.entry import Entry, entry

HOSTILE = "</title></script><script>alert(1)</script>&\"'<!-- ]]> {{ x }}"
"""What a stranger may write wherever text goes."""

Open = Callable[..., Library]
Variant = Callable[[Mapping[str, str]], str]


def entries(library: Library) -> tuple[Entry, ...]:
    """The briefings of `library` as lists show them."""
    return tuple(entry(briefing, library.settings) for briefing in library.briefings)


AT, BEFORE = "2026-05-08T10:00:00Z", "2026-05-02T10:00:00Z"
COPY = "https://archive.example.net/klein"
EVIDENCE = Evidence(
    {
        "klein-2014": SourceEvidence(
            "https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0115253",
            Link.LIVE,
            AT,
            captured=Captured(AT, By.FETCH, "text/html", "0" * 64, "1" * 64, "trafilatura 2.3.0"),
            archive=Memento(COPY, "2026-05-03T00:00:00Z"),
            passages=(
                Sighting(
                    "one in five articles",
                    Result.FOUND,
                    prefix="We find that ",
                    suffix=" suffers",
                    last_found=AT,
                ),
            ),
        ),
        "pew-2024": SourceEvidence(
            "https://www.pewresearch.org/data-labs/2024/05/17/when-online-content-disappears/",
            Link.GONE,
            BEFORE,
            passages=(
                Sighting(
                    "38% of webpages",
                    Result.NOT_FOUND,
                    nearest="a quarter of webpages",
                    similarity=0.6,
                    change=Change.NUMBER_CHANGED,
                    last_found=BEFORE,
                ),
            ),
        ),
    }
)
"""What was seen of the sources of the good briefing: one stands, the other is gone and was changed before."""


def with_evidence(text: str, name: str = "2026/rot", evidence: Evidence = EVIDENCE) -> dict[str, str]:
    """A briefing of that text and its evidence, for `Open`."""
    return {f"{name}.md": text, f"{name}.evidence.json": evidence_text(evidence)}
