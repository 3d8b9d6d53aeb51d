import pytest

from generator.verify.extraction.plain import read_json, read_markdown, read_plain
from generator.verify.extraction.unreadable import Damaged, TooMuch
from generator.verify.extraction.xml import read_xml
from generator.verify.source_text import Unread


def test_plain_text_stays_as_it_is() -> None:
    found = read_plain("one\r\ntwo  three\x1b[31m\fnext page\n")
    assert found.whole == found.main == "one\ntwo  three[31m\nnext page"
    assert found.media_type == "text/plain"
    assert read_plain(" \n").unread is Unread.EMPTY


def test_json_is_read_by_its_values() -> None:
    found = read_json('{"title": "Rot\\u2019s end", "list": [1, 2.5, {"deep": null}], "empty": []}')
    assert found.whole == "title: Rot’s end\nlist: 1\nlist: 2.5\ndeep: null"
    assert read_json("{no json").media_type == "text/plain"
    assert read_json("[" * 100_000).media_type == "text/plain"


def test_markdown_is_read_without_its_markup() -> None:
    found = read_markdown(
        "# The *head*ing\n\nA **bold** [link](https://example.org/).\n\n| a | b |\n|---|---|\n| c | d |\n"
    )
    assert found.whole == "The heading\nA bold link.\na\tb\nc\td"
    assert found.title == "The heading"
    assert found.extractor.startswith("markdown ")


def test_xml_is_read_by_its_elements() -> None:
    source = (
        '<?xml version="1.0" encoding="iso-8859-1"?><!DOCTYPE article SYSTEM "jats.dtd"><article><front>'
        "<article-title>A <italic>paper</italic></article-title></front><body><sec><title>One</title>"
        "<p>w<bold>or</bold>d <xref>[1]</xref>, ü<!-- no --></p><p>two</p></sec></body></article>"
    )
    found = read_xml(source)
    assert found.whole == "A paper\nOne\nword [1], ü\ntwo"
    assert found.title == "A paper"


def test_entities_of_xml_are_neither_expanded_nor_loaded() -> None:
    assert "root:" not in read_xml('<!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/passwd">]><l>a&x;</l>').whole
    assert read_xml('<!DOCTYPE l [<!ENTITY x "expanded">]><l>a&x;</l>').whole == "a&x;"


def test_damaged_and_monstrous_xml_is_not_read_in_part() -> None:
    with pytest.raises(Damaged):
        read_xml("<a><b></a>")
    with pytest.raises(TooMuch):
        read_xml("<a>" * 5000)


def test_entities_that_nobody_resolves_lose_nothing_of_what_follows() -> None:
    declared = '<!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY nbsp "&#160;">]>'
    assert read_xml(f"{declared}<l>x&a;y&nbsp;z<b>q</b>&nbsp;r</l>").whole == "x&a;y\xa0zq\xa0r"
