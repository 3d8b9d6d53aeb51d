"""Pandoc is the judge of the citation grammar; where we differ, the authors' page says so."""

from functools import cache

import pytest

from generator.load import prose
from tests.load.pandoc.markers import SOURCES, Reading, alike, corpus, ours, pandoc
from tests.load.pandoc.page import DIFFERENCES, Difference, code


@cache
def judged() -> dict[str, Reading]:
    """What Pandoc says of the corpus and of the page's table, from one run."""
    texts = [*(marker.text for marker in corpus()), *(row.text for row in DIFFERENCES)]
    return dict(zip(texts, pandoc(texts), strict=True))


def test_there_are_markers_enough() -> None:
    assert len({marker.text for marker in corpus()}) >= 1000


@pytest.mark.parametrize("file", sorted({marker.file for marker in corpus()}))
def test_keys_prefixes_and_suffixes_are_pandocs(file: str) -> None:
    apart = [
        (str(marker), ours(marker.text).cited, judged()[marker.text].cited)
        for marker in corpus()
        if marker.file == file and not marker.row
        if ours(marker.text).cited != judged()[marker.text].cited
    ]

    assert apart == []


def test_what_is_marked_as_different_is_so_and_has_a_row() -> None:
    marked = [marker for marker in corpus() if marker.row]

    assert [str(m) for m in marked if ours(m.text).cited == judged()[m.text].cited] == []
    assert {marker.row for marker in marked} == {row.case for row in DIFFERENCES}


@pytest.mark.parametrize("row", DIFFERENCES, ids=lambda row: row.case)
def test_a_row_tells_what_both_read(row: Difference) -> None:
    theirs = judged()[row.text]
    spans = [
        word for cited in theirs.cited for item in cited for word in (item.key, item.prefix, item.suffix)
    ]
    assert code(row.pandoc) == [word for word in spans if word] or "in the text" in row.pandoc
    assert ("in the text" in row.pandoc) == (bool(theirs.bare) and not theirs.cited)
    assert (row.pandoc == "nothing") == (theirs == Reading(()))

    body = prose.body(row.text, 0, SOURCES)
    assert "`" not in row.here or row.here.startswith(("cites", "nothing; a finding if"))
    said = [
        word
        for found in body.citations
        for item in found.items
        for word in (item.key, item.prefix, item.locator, *(passage.exact for passage in item.passages))
    ]
    if row.here.startswith("cites"):
        assert [alike(word) for word in code(row.here)] == [alike(word) for word in said if word]
    else:
        assert body.citations == ()
    assert ("a finding" in row.here) == bool(body.malformed)


def test_what_pandoc_cites_and_we_do_not_is_told_where_it_may_be_a_slip() -> None:
    silent = {"before the key", "image", "footnote", "in the text"}
    refused = [
        m for m in corpus() if judged()[m.text].cited and not ours(m.text).cited and m.row not in silent
    ]

    assert [str(m) for m in refused if not prose.body(m.text, 0, SOURCES).malformed] == []
