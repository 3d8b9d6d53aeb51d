"""A whole file becomes a briefing; what is good of it survives what is not."""

import pytest

from generator.core.model import Status
from generator.core.position import LineIndex
from generator.core.settings import Settings
from generator.load.briefing import load


def test_all_fields_of_a_good_briefing(good: str, settings: Settings) -> None:
    briefing = load("briefings/2026/rot.md", good.encode(), settings)

    assert briefing.faults == ()
    assert briefing.title
    assert briefing.title.value == "Reference lists rot faster than the articles that carry them"
    assert str(briefing.created.value if briefing.created else None) == "2026-05-07"
    assert briefing.updated is None
    assert [author.value for author in briefing.authors] == ["desk"]
    assert [topic.value for topic in briefing.topics] == ["web-archiving"]
    assert briefing.status is Status.PUBLISHED
    assert [source.id for source in briefing.sources] == ["klein-2014", "pew-2024"]
    assert briefing.sources[0].author[0].family == "Klein"
    assert briefing.sources[1].type == "webpage"
    assert [claim.state.value for claim in briefing.body.claims if briefing.body] == [
        "cited",
        "quoted",
        "analysis",
    ]
    assert (briefing.slug, briefing.year, briefing.url) == ("rot", "2026", "2026/rot/")


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_every_span_leads_to_its_words(good: str, settings: Settings, line_end: str, mark: bytes) -> None:
    text = good.replace("\n", line_end)
    briefing = load("a.md", mark + text.encode(), settings)

    assert briefing.text == text
    for located in (briefing.title, *briefing.authors, *briefing.topics):
        assert located
        assert text[located.span.start : located.span.end] == located.value
    for source in briefing.sources:
        assert text[source.where("id").start : source.where("id").end] == source.id
        assert text[source.where("publisher").start : source.where("publisher").end] == source.publisher
        assert source.where("doi") == source.where("id")
    for prose, citation in briefing.citations():
        span = prose.locate(citation.span)
        assert text[span.start] == "["
        assert text[span.end - 1] == "]"
        for item in citation.items:
            where = prose.locate(item.key_span)
            assert text[where.start : where.end] == f"@{item.key}"
    assert LineIndex(text).position(briefing.takeaways_span.start).line == 9


def test_good_fields_survive_bad_neighbours(settings: Settings) -> None:
    text = """\
---
title: [bad]
date: {created: 2026-05-07, updated: 2026-02-30}
authors: [desk, Not An Id]
topics: one
summary: Good [@a].
takeaways:
  - Good [@a].
  - Bad: really.
  - Good too.
sources:
  - id: a
    title: Good
    issued: 2023-02-29
    doi: bad
    author: [{family: Klein}, Bad]
  - title: No id
  - bad
  - id: b
corrections:
  - {date: 2026-05-08, text: Good.}
  - {date: bad, text: Bad.}
allow: {CIT002: good, CIT003: }
aliases: [2026/good, ../bad]
nonsense: 1
---
Body [@a].
"""
    briefing = load("a.md", text.encode(), settings)

    assert briefing.readable
    assert briefing.title is None
    assert (briefing.created is None, briefing.updated) == (False, None)
    assert [author.value for author in briefing.authors] == ["desk"]
    assert briefing.topics == ()
    assert briefing.summary
    assert [takeaway.text for takeaway in briefing.takeaways] == ["Good [@a].", "Good too."]
    assert [source.id for source in briefing.sources] == ["a", "b"]
    assert briefing.sources[0].issued is None
    assert [name.family for name in briefing.sources[0].author] == ["Klein"]
    assert briefing.sources[1].title == ""
    assert [correction.text for correction in briefing.corrections] == ["Good."]
    assert [waiver.code for waiver in briefing.waivers] == ["CIT002"]
    assert [alias.value for alias in briefing.aliases] == ["2026/good"]
    assert briefing.body
    assert len(briefing.body.citations) == 1
    assert [fault.code for fault in briefing.faults] == sorted(
        (fault.code for fault in briefing.faults), key=lambda code: 0
    )
    assert {fault.code for fault in briefing.faults} == {"MET001", "MET002", "MET003"}


def test_a_takeaway_folded_over_lines_is_reported_in_the_file(settings: Settings) -> None:
    text = '---\ntakeaways:\n  - >-\n    One in\n    five [@a,\n    "it\n    rots"].\n  - "Two \\"quoted\\" [@b]."\n---\n'
    briefing = load("a.md", text.encode(), settings)
    spans = [prose.locate(citation.span) for prose, citation in briefing.citations()]

    assert [text[span.start : span.end] for span in spans] == ['[@a,\n    "it\n    rots"]', "[@b]"]
    assert briefing.takeaways[0].citations[0].items[0].passages[0].exact == "it rots"


def test_statuses_and_defaults(settings: Settings) -> None:
    assert load("a.md", b"---\ntitle: a\n---\n", settings).status is Status.DRAFT
    assert load("a.md", b"---\nstatus: withdrawn\n---\n", settings).status is Status.WITHDRAWN
    assert load("a.md", b"---\nstatus: nonsense\n---\n", settings).status is Status.DRAFT
