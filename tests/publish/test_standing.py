"""Where readers are sent to read a source, and links that survive it (Robust Links)."""

from dataclasses import replace

import pytest

from generator.core.date import PartialDate
from generator.core.evidence import By, Captured, Link, Memento, SourceEvidence
from generator.core.model import Source
from generator.publish.standing import standing

URL, COPY, OTHER = (
    "https://example.org/a",
    "https://archive.example.net/1/a",
    "https://archive.example.net/2/a",
)
SOURCE = Source("a", "A title", url=URL)
SEEN = SourceEvidence(URL, Link.LIVE, "2026-05-08T10:00:00Z", archive=Memento(COPY, "2026-05-03T00:00:00Z"))
TEXT = Captured("2026-05-08T10:00:00Z", By.FETCH, "text/html", "", "", "")


def test_a_link_to_the_source_names_its_copy_and_one_to_the_copy_the_source() -> None:
    stands = standing(SOURCE, SEEN)
    assert stands.link(stands.url, "source") == (
        f'<a href="{URL}" rel="noopener" data-versionurl="{COPY}" data-versiondate="2026-05-03T00:00:00Z">source</a>'
    )
    assert stands.link(f"{stands.archive_url}#:~:text=x", "copy") == (
        f'<a href="{COPY}#:~:text=x" rel="noopener" data-originalurl="{URL}"'
        ' data-versiondate="2026-05-03T00:00:00Z">copy</a>'
    )


def test_without_a_copy_a_link_is_plain() -> None:
    stands = standing(SOURCE, None)
    assert stands.link(stands.url, "a < b") == f'<a href="{URL}" rel="noopener">a &lt; b</a>'
    assert stands.link("", "a < b") == "a &lt; b"


def test_the_copy_that_the_author_names_comes_first_unless_another_was_read() -> None:
    source = replace(SOURCE, archive_url=OTHER, archive_date=PartialDate(2026, 4, 1))
    stands = standing(source, SEEN)
    assert (stands.archive_url, stands.archived.iso) == (OTHER, "2026-04-01")
    read = standing(source, replace(SEEN, captured=replace(TEXT, by=By.ARCHIVE)))
    assert (read.archive_url, read.read_url) == (COPY, COPY)


@pytest.mark.parametrize("link", Link)
def test_nobody_is_sent_to_an_address_that_is_gone_or_in_other_hands(link: Link) -> None:
    lost = link in {Link.GONE, Link.USURPED}
    stands = standing(SOURCE, replace(SEEN, link=link, captured=TEXT))
    assert stands.url == ("" if lost else URL)
    assert stands.read_url == (COPY if lost else URL)
    assert standing(SOURCE, replace(SEEN, link=link, archive=None)).read_url == ("" if lost else URL)


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "https://a@example.org/", "//x", "http:///"]
)
def test_an_address_of_a_copy_that_is_none_is_not_linked(url: str) -> None:
    stands = standing(SOURCE, replace(SEEN, archive=Memento(url, "2026-05-03T00:00:00Z")))
    assert (stands.archive_url, stands.archived, stands.robust(URL)) == ("", None, "")


def test_attributes_are_escaped() -> None:
    seen = replace(SEEN, archive=Memento('https://archive.example.net/"><script>', "2026-05-03T00:00:00Z"))
    assert "<script" not in standing(SOURCE, seen).robust(URL)
    assert standing(SOURCE, seen).robust(URL).count('"') == 4
