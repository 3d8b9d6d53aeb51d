"""A publication whose evidence is in every state that there is: one briefing, a source for each."""

import datetime
import shutil
from dataclasses import dataclass, replace
from pathlib import Path

import yaml

from generator.check import catalogue
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
from generator.load.evidence_text import evidence_text
from tests.site.browser import ROOT

TODAY = datetime.date(2026, 6, 30)
AT, BEFORE = "2026-05-08T10:00:00Z", "2026-05-01T10:00:00Z"
ARCHIVED = "https://archive.example.net/20260503/https://example.org/"
_TEXT = Captured(AT, By.FETCH, "text/html", "0" * 64, "1" * 64, "trafilatura 2.3.0")
_AROUND = ("As the report of the committee says, ", ", and it may go on for longer than that.")


@dataclass(frozen=True, slots=True)
class Case:
    """A source, the words that are quoted of it, and what was seen."""

    id: str
    claim: str
    exact: str
    seen: SourceEvidence | None
    """Without its address."""


def _seen(link: Link = Link.LIVE, sighting: Sighting | None = None, **more: object) -> SourceEvidence:
    values = {"checked": AT, "captured": _TEXT, "passages": (sighting,) if sighting else (), **more}
    return SourceEvidence("", link, **values)  # type: ignore[arg-type]


def _found(exact: str, found: str = "") -> Sighting:
    return Sighting(exact, Result.FOUND, found, *_AROUND, last_found=AT)


def _lost(exact: str, nearest: str, change: Change | None = None) -> Sighting:
    return Sighting(
        exact,
        Result.NOT_FOUND,
        nearest=nearest,
        similarity=0.81,
        change=change,
        last_found=BEFORE if change else "",
    )


_COPY = Memento(ARCHIVED, "2026-05-03T00:00:00Z")
_UNREAD = Sighting("words that nobody could read", Result.INDETERMINATE)
CASES = (
    Case("found", "The tower has forty floors.", "forty floors above the ground",
         _seen(sighting=_found("forty floors above the ground"), archive=_COPY)),
    Case("typography", "It was built in nine years.", 'it took "nine years" to build - and more',
         _seen(sighting=_found('it took "nine years" to build - and more', found="it took “nine years” to build – and more"))),
    Case("archived", "The owner is a fund.", "owned by a pension fund",
         _seen(Link.BLOCKED, _found("owned by a pension fund"), archive=_COPY, captured=replace(_TEXT, by=By.ARCHIVE))),
    Case("by-hand", "The rent is paid in advance.", "rent is due in advance",
         _seen(Link.PAYWALLED, _found("rent is due in advance"), captured=replace(_TEXT, by=By.FILE))),
    Case("gone", "The lift was made in Ghent.", "lifts from a workshop in Ghent",
         _seen(Link.GONE, _found("lifts from a workshop in Ghent"), archive=_COPY)),
    Case("lost", "It has a garden on its roof.", "a garden on the roof",
         _seen(Link.USURPED, _found("a garden on the roof"))),
    Case("moved", "Two storms damaged it.", "damaged by two storms",
         _seen(Link.MOVED_OFF_SITE, _found("damaged by two storms"), final_url="https://elsewhere.example.com/news")),
    Case("pdf", "The plan names six entrances.", "six entrances on the street",
         _seen(Link.REDIRECTED, _found("six entrances on the street"), captured=replace(_TEXT, media_type="application/pdf"))),
    Case("missing", "It cost three hundred million.", "a cost of three hundred million",
         _seen(sighting=_lost("a cost of three hundred million", "a cost of nearly thirty million"), archive=_COPY)),
    Case("reworded", "It opened in spring.", "opened to the public in spring",
         _seen(sighting=_lost("opened to the public in spring", "opened early in the year", Change.REWORDED))),
    Case("number", "It holds 4,000 people.", "room for 4,000 people",
         _seen(sighting=_lost("room for 4,000 people", "room for 3,400 people", Change.NUMBER_CHANGED))),
    Case("removed", "Critics called it ugly.", "critics called it ugly",
         _seen(sighting=_lost("critics called it ugly", "", Change.REMOVED))),
    Case("twice", "Its clock is loud.", "the clock", _seen(sighting=Sighting("the clock", Result.AMBIGUOUS, "", *_AROUND))),
    Case("refused", "It is listed.", "words that nobody could read", _seen(Link.BLOCKED, _UNREAD, captured=None)),
    Case("walled", "It was sold.", "words that nobody could read", _seen(Link.PAYWALLED, _UNREAD, captured=None)),
    Case("busy", "It was bought.", "words that nobody could read", _seen(Link.LIMITED, _UNREAD, captured=None)),
    Case("scanned", "It was let.", "words that nobody could read",
         _seen(Link.LIVE, _UNREAD, captured=None, detail="a PDF without text")),
    Case("edited", "It was painted white.", "painted white all over", _seen()),
    Case("unseen", "It was painted again.", "painted once more", None),
    Case("down", "It was closed.", "", _seen(Link.UNKNOWN, captured=None, detail="HTTP 503")),
)  # fmt: skip


def url(case: Case) -> str:
    """The source's address."""
    return f"https://example.org/{case.id}{'.pdf' if case.id == 'pdf' else '/report'}"


def briefing(title: str = "What is known of the tower", cases: tuple[Case, ...] = CASES) -> str:
    """A briefing with a claim for each of `cases`."""
    front = {
        "title": title,
        "date": "2026-05-07",
        "authors": ["desk"],
        "topics": ["towers"],
        "status": "published",
        "summary": f"The tower in figures, as far as its sources can be read [@{cases[0].id}].",
        "takeaways": [f"{case.claim[:-1]} {_marker(case)}." for case in cases[:3]],
        "sources": [
            {
                "id": case.id,
                "title": f"A report on the tower: {case.id}",
                "publisher": "The Tower Committee",
                "url": url(case),
                "issued": "2026-04-30",
                "accessed": "2026-05-01",
            }
            for case in cases
        ],
    }
    claims = [f"{case.claim[:-1]} {_marker(case)}." for case in cases]
    body = "\n\n".join(" ".join(claims[at : at + 3]) for at in range(0, len(claims), 3))
    text = yaml.safe_dump(front, sort_keys=False, allow_unicode=True)
    return f"---\n{text}---\n\n## The building\n\n{body}\n"


def _marker(case: Case) -> str:
    return f"[@{case.id}, “{case.exact}”]" if case.exact else f"[@{case.id}]"


def evidence(cases: tuple[Case, ...] = CASES) -> Evidence:
    """What was seen of the sources of `cases`."""
    return Evidence({case.id: replace(case.seen, url=url(case)) for case in cases if case.seen})


def write_project(root: Path) -> None:
    """Write the publication to `root`: our looks, every rule switched off, the briefing and its evidence."""
    shutil.copytree(ROOT / "site_config", root / "site_config")
    shutil.copyfile(ROOT / "mkdocs.yml", root / "mkdocs.yml")
    settings = {
        "topics.yml": {"towers": {"name": "Towers", "description": "All of them."}},
        "authors.yml": {"authors": {"desk": {"name": "The desk", "description": "Nobody."}}},
        "publishers.yml": {},
        "policy.yml": {"rules": {rule.code: "off" for rule in catalogue.rules()}},
    }
    for name, values in settings.items():
        text = yaml.safe_dump(values).replace("'off'", "off")
        (root / "site_config" / name).write_text(text, encoding="utf-8")
    folder = root / "briefings" / "2026"
    folder.mkdir(parents=True)
    (folder / "tower.md").write_text(briefing(), encoding="utf-8", newline="\n")
    (folder / "tower.evidence.json").write_text(evidence_text(evidence()), encoding="utf-8", newline="\n")
    found = tuple(case for case in CASES if case.id in {"found", "typography", "archived"})
    (folder / "sound.md").write_text(
        briefing("A tower that is well founded", found), encoding="utf-8", newline="\n"
    )
    (folder / "sound.evidence.json").write_text(
        evidence_text(evidence(found)), encoding="utf-8", newline="\n"
    )
    (folder / "plain.md").write_text(
        briefing("A tower that nobody looked at", found), encoding="utf-8", newline="\n"
    )
