"""The data published beside a briefing, in exports and in the head of its page."""

import json

from generator.core.evidence import Evidence
from generator.load.evidence_text import evidence_text
from generator.publish import exports
from generator.publish.article import card
from generator.publish.evidence_files import evidence_files
from generator.publish.metadata import article
from generator.publish.reference_list import reference_list
from tests.publish.samples import COPY, EVIDENCE, Open, Variant, with_evidence


def test_the_evidence_is_published_in_its_canonical_form(library: Open, variant: Variant) -> None:
    text = variant({})
    odd = json.dumps(json.loads(evidence_text(EVIDENCE)), indent=7).replace("{", " { ", 1)
    opened = library({"2026/rot.md": text, "2026/rot.evidence.json": odd})
    files = dict(evidence_files(opened.briefings[0], opened.settings))
    assert files["evidence.json"] == evidence_text(EVIDENCE)
    assert exports.files(opened)["2026/rot.evidence.json"] == evidence_text(EVIDENCE)


def test_without_evidence_there_are_no_files(library: Open, variant: Variant) -> None:
    opened = library({"2026/rot.md": variant({})})
    assert evidence_files(opened.briefings[0], opened.settings) == ()
    assert sorted(exports.files(opened)) == ["2026/rot.md", "data.json"]


def test_evidence_that_cannot_be_read_is_not_published(library: Open, variant: Variant) -> None:
    opened = library({"2026/rot.md": variant({}), "2026/rot.evidence.json": '{"version": 1, "<script>": 1}'})
    assert evidence_files(opened.briefings[0], opened.settings) == ()


def test_evidence_without_a_passage_that_was_found_has_no_annotations(
    library: Open, variant: Variant
) -> None:
    opened = library(
        with_evidence(variant({}), evidence=Evidence({"pew-2024": EVIDENCE.sources["pew-2024"]}))
    )
    assert [name for name, _ in evidence_files(opened.briefings[0], opened.settings)] == ["evidence.json"]


def test_found_passages_are_annotations_of_their_sources(library: Open, variant: Variant) -> None:
    opened = library(with_evidence(variant({})))
    page = json.loads(dict(evidence_files(opened.briefings[0], opened.settings))["annotations.json"])
    assert (page["@context"], page["type"]) == ("http://www.w3.org/ns/anno.jsonld", "AnnotationPage")
    assert page["id"] == "https://sample.example.org/2026/rot/annotations.json"
    (found,) = page["items"]
    assert found["body"] == {
        "source": "https://sample.example.org/2026/rot/",
        "selector": {"type": "FragmentSelector", "value": "claim-2"},
    }
    assert found["target"] == {
        "source": EVIDENCE.sources["klein-2014"].url,
        "selector": {
            "type": "TextQuoteSelector",
            "exact": "one in five articles",
            "prefix": "We find that ",
            "suffix": " suffers",
        },
        "state": {"type": "TimeState", "sourceDate": "2026-05-08T10:00:00Z", "cached": COPY},
    }


def test_exported_data_has_what_was_seen(library: Open, variant: Variant) -> None:
    (briefing,) = json.loads(exports.files(library(with_evidence(variant({}))))["data.json"])["briefings"]
    assert [source["evidence"]["link"] for source in briefing["sources"]] == ["live", "gone"]
    takeaways = [claim for claim in briefing["claims"] if claim["part"] == "takeaway"]
    assert [claim["state"] for claim in takeaways] == ["verified", "cited", "disputed"]
    assert [claim["citations"][0].get("results") for claim in takeaways] == [["found"], None, ["not-found"]]


def test_exported_markdown_says_what_came_of_it(library: Open, variant: Variant) -> None:
    document = exports.files(library(with_evidence(variant({}))))["2026/rot.md"].replace("\u00a0", " ")
    assert "“one in five articles” (Found in the source on 8 May 2026)" in document
    assert (
        "“38% of webpages” (Not found in the source on 2 May 2026: a number changed since 2 May 2026)"
        in document
    )
    assert "When Online Content Disappears, " in document
    assert "(https://www.pewresearch" not in document


def test_linked_data_names_the_archived_copy(library: Open, variant: Variant) -> None:
    opened = library(with_evidence(variant({})))
    (briefing,) = opened.briefings
    cited = article(briefing, card(briefing, opened.settings), opened.settings)["citation"]
    assert cited[0]["archivedAt"] == COPY
    assert "archivedAt" not in cited[1]


def test_the_address_of_a_page_that_is_gone_is_told_and_not_linked(library: Open, variant: Variant) -> None:
    opened = library(with_evidence(variant({})))
    live, gone = reference_list(opened.briefings[0], (), {})
    assert (live.lost_url, gone.url) == ("", "")
    assert gone.lost_url == EVIDENCE.sources["pew-2024"].url
