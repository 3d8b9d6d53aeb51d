"""What there is to look at, and when."""

import datetime

import pytest

from generator.core.evidence import Evidence, Link, Result, Sighting, SourceEvidence
from generator.core.model import Briefing, Source
from generator.core.settings import Settings
from generator.load.briefing import load
from generator.verify.errands import Errand, due, errands

NOW = datetime.datetime(2026, 5, 8, 10, tzinfo=datetime.UTC)
URL = "https://example.org/article"


def briefing(good: str, settings: Settings, evidence: Evidence | None = None) -> Briefing:
    from dataclasses import replace

    return replace(load("briefings/2026/rot.md", good.encode(), settings), evidence=evidence)


@pytest.fixture
def settings(make_project: object) -> Settings:
    from generator.load.configuration import read_settings

    return read_settings(make_project({}), None)  # type: ignore[operator]


def test_each_source_is_an_errand_with_its_passages(good: str, settings: Settings) -> None:
    read = briefing(good, settings)
    found = list(errands([read]))
    assert [errand.key for errand in found] == [source.id for source in read.sources]
    said = {
        (item.key, " ".join(passage.exact.split()))
        for _, citation in read.citations()
        for item in citation.items
        for passage in item.passages
    }
    assert {(errand.key, passage) for errand in found for passage in errand.passages} == said
    assert said
    assert [errand.key for errand in errands([read], found[-1].key)] == [found[-1].key]


def test_what_was_seen_at_another_address_is_not_what_was_seen_of_it() -> None:
    read = Briefing(
        "briefings/2026/a.md", "", sources=(Source("a", "T", url=URL), Source("b", "T", doi="10.1/x"))
    )
    known = Evidence(
        {"a": SourceEvidence("https://example.org/old"), "b": SourceEvidence("https://doi.org/10.1/x")}
    )
    from dataclasses import replace

    first, second = errands([replace(read, evidence=known)])
    assert first.before is None
    assert second.before == known.sources["b"]
    assert second.url == "https://doi.org/10.1/x"


def errand(link: Link, checked: str) -> Errand:
    return Errand("p", "k", URL, "T", (), (), None, None, SourceEvidence(URL, link=link, checked=checked))


@pytest.mark.parametrize(
    ("link", "checked", "refresh", "expected"),
    [
        (Link.LIVE, "2026-05-07T10:00:00Z", False, False),
        (Link.LIVE, "2026-05-01T10:00:01Z", False, False),
        (Link.LIVE, "2026-05-01T10:00:00Z", False, True),
        (Link.LIVE, "2026-05-07T10:00:00Z", True, True),
        (Link.BLOCKED, "2026-05-07T10:00:00Z", False, False),
        (Link.PAYWALLED, "2026-04-07T10:00:00Z", False, True),
        (Link.UNKNOWN, "2026-05-08T09:59:00Z", False, True),
        (Link.LIMITED, "2026-05-08T09:59:00Z", False, True),
        (Link.UNKNOWN, "", False, True),
        (Link.LIVE, "", False, True),
    ],
)
def test_due(link: Link, checked: str, *, refresh: bool, expected: bool) -> None:
    assert due(errand(link, checked), NOW, refresh=refresh) is expected


def test_what_was_never_asked_is_due_unless_there_is_nowhere_to_ask() -> None:
    assert due(Errand("p", "k", URL, "T", (), (), None, None, None), NOW, refresh=False)
    assert not due(Errand("p", "k", "", "T", (), (), None, None, None), NOW, refresh=True)


def test_every_passage_was_looked_for() -> None:
    seen = SourceEvidence(URL, passages=(Sighting("a b", Result.FOUND), Sighting("c", Result.INDETERMINATE)))

    def one(*passages: str) -> bool:
        return Errand("p", "k", URL, "T", passages, (), None, None, seen).looked_for

    assert one("a  b")
    assert one()
    assert one("a b", "c")
    assert not one("d")
