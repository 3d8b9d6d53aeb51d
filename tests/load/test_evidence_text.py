"""The canonical text of evidence."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.core.evidence import (
    By,
    Captured,
    Change,
    Evidence,
    Link,
    Memento,
    Names,
    Result,
    Sighting,
    SourceEvidence,
    Visit,
)
from generator.load.evidence import read_evidence
from generator.load.evidence_text import evidence_text

PATH = "briefings/2026/rot.evidence.json"
AT = "2026-05-08T10:00:00Z"
WHOLE = SourceEvidence(
    url="https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0115253",
    link=Link.REDIRECTED,
    checked=AT,
    final_url="https://journals.plos.org/plosone/article?id=10.1371%2Fjournal.pone.0115253",
    http_status=200,
    detail="redirects within the site",
    history=(Visit("2026-05-01T10:00:00Z", Link.UNKNOWN), Visit("2026-05-04T10:00:00Z", Link.LIVE)),
    captured=Captured(AT, By.FETCH, "text/html", "5e88", "e3b0", "trafilatura 2.3.1"),
    title="Scholarly Context Not Found – „Übersicht“",
    issued="2014-12-26",
    archive=Memento(
        "https://web.archive.org/web/20150101000000/https://journals.plos.org/", "2015-01-01T00:00:00Z"
    ),
    names=Names(("Klein", "Sompel"), ("Okafor",)),
    passages=(
        Sighting(
            "one in five articles", Result.FOUND, prefix="approximately ", suffix=" suffers", last_found=AT
        ),
        Sighting(
            "one in six articles",
            Result.NOT_FOUND,
            found="",
            nearest="one in five \u202earticles",
            similarity=0.8666,
            change=Change.NUMBER_CHANGED,
            last_found="2026-05-01T10:00:00Z",
        ),
        Sighting("a passage"),
    ),
)
EVIDENCE = Evidence(
    {"klein-2014": WHOLE, "pew-2024": SourceEvidence("https://www.pewresearch.org/", Link.BLOCKED)}
)


def test_as_the_design_shows_it(golden: Callable[[str, str], None]) -> None:
    golden("evidence.json", evidence_text(EVIDENCE))


def test_what_is_written_is_read() -> None:
    rounded = replace(
        WHOLE, passages=(WHOLE.passages[0], replace(WHOLE.passages[1], similarity=0.87), WHOLE.passages[2])
    )
    expected = Evidence({**EVIDENCE.sources, "klein-2014": rounded})
    assert read_evidence(PATH, evidence_text(EVIDENCE).encode()) == expected


def test_nothing_observed() -> None:
    assert evidence_text(Evidence()) == '{\n  "version": 1,\n  "sources": {}\n}\n'


@pytest.mark.parametrize("similarity", [0.0, 0, 1.0])
def test_a_similarity_of_nothing_is_something(similarity: float) -> None:
    passage = Sighting("a", Result.NOT_FOUND, similarity=similarity)
    text = evidence_text(Evidence({"a": SourceEvidence("https://example.org/", passages=(passage,))}))
    assert f'"similarity": {float(similarity)}' in text


def test_what_cannot_be_seen_is_escaped_and_words_are_not() -> None:
    text = evidence_text(
        Evidence({"a": SourceEvidence("", title="é 日本 \x1b[2J\x85\u2028\u202e\ufeff\U000e0041\ud800")})
    )
    assert '"title": "é 日本 \\u001b[2J\\u0085\\u2028\\u202e\\ufeff\\udb40\\udc41\ufffd"' in text


texts = st.text(st.characters(exclude_categories=["Cs"]))
moments = st.datetimes().map(lambda time: time.strftime("%Y-%m-%dT%H:%M:%SZ").rjust(20, "0"))
addresses = st.sampled_from(["https://example.org/a", "http://example.com/?q=é"])
sightings = st.builds(
    Sighting,
    texts,
    st.sampled_from(Result),
    found=texts,
    prefix=texts,
    suffix=texts,
    nearest=texts,
    similarity=st.none() | st.integers(0, 100).map(lambda number: number / 100),
    change=st.none() | st.sampled_from(Change),
    last_found=st.just("") | moments,
)
sources = st.builds(
    SourceEvidence,
    texts,
    st.sampled_from(Link),
    checked=st.just("") | moments,
    final_url=st.just("") | addresses,
    http_status=st.none() | st.integers(100, 599),
    detail=texts,
    history=st.lists(st.builds(Visit, moments, st.sampled_from(Link)), max_size=2).map(tuple),
    captured=st.none() | st.builds(Captured, moments, st.sampled_from(By), texts, texts, texts, texts),
    title=texts,
    issued=st.just("") | st.dates().map(str),
    archive=st.none() | st.builds(Memento, addresses, moments),
    names=st.none() | st.builds(Names, st.lists(texts, min_size=1, max_size=2).map(tuple)),
    passages=st.lists(sightings, max_size=2).map(tuple),
)


@given(st.builds(Evidence, st.dictionaries(texts, sources, max_size=3)))
def test_any_evidence_survives(evidence: Evidence) -> None:
    text = evidence_text(evidence)
    read = read_evidence(PATH, text.encode())
    assert read == evidence
    assert isinstance(read, Evidence)
    assert list(read.sources) == list(evidence.sources)
    assert evidence_text(read) == text
