import pytest

from generator.verify.extraction.html import read_html
from generator.verify.extraction.unreadable import TooMuch
from generator.verify.source_text import SourceText, Unread
from tests.verify.documents import ARTICLE, SENTENCE

URL = "https://example.org/a/story"


def read(body: str, head: str = "") -> SourceText:
    return read_html(f"<!doctype html><html><head>{head}</head><body>{body}</body></html>", URL)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<p>w<b>or</b>d and <i>an</i>other</p>", "word and another"),
        ("<p>re<wbr>sult, a <a href='/'>link</a>, b</p>", "result, a link, b"),
        ("<p>a<!-- x -->b<?php y ?>c</p>", "abc"),
        ("<p>one</p><p>two</p>three<br>four<div>five</div>", "one\ntwo\nthree\nfour\nfive"),
        ("<div>one<span> two</span>\n  three</div>", "one two three"),
        ("<table><caption>C</caption><tr><th>a<td>b<tr><td>c<td>d</table>", "C\na\tb\nc\td"),
        ("<ul><li>x<li>y</ul><dl><dt>t<dd>d</dl>", "x\ny\nt\nd"),
        ("<figure><img alt=z><figcaption>caption</figcaption></figure><blockquote>q</blockquote>", "caption\nq"),
        ("<pre>a  b\n  c</pre>", "a b\nc"),
        ("<h2>Head</h2>text<hr>more", "Head\ntext\nmore"),
        ("<p>a&nbsp;b &amp; c</p>", "a\xa0b & c"),
        ("<p>10<sup>6</sup> and H<sub>2</sub>O</p>", "10⁶ and H2O"),
        ("<p>10<sup><b>-</b>6</sup> km<sup> 2 </sup>, the 20<sup>th</sup></p>", "10⁻⁶ km², the 20th"),
        ("<p>people<sup>1,2</sup> in 2013<a href='/x#n3'><sup>3</sup></a> <a href=#e>5 m<sup>2</sup></a></p>", "people¹,² in 2013 5 m²"),
        ("<math><msup><mn>10</mn><mn>6</mn></msup><mfrac><mn>1</mn><mn>2</mn></mfrac></math>", "10⁶1⁄2"),
        ("<p>articles<sup><a href='#cite-1'>[1]</a></sup> suffer<sup><a href=#b>a</a>, <a href=#c>12</a></sup></p>", "articles suffer"),
        ("<p>x<sup><a href='#y'>th century</a></sup></p>", "xth century"),
        ("<p>one<script>no()</script> two<style>p{}</style><noscript>no</noscript></p>", "one two"),
        ("<p>one <span hidden>no</span><span style='DISPLAY : none'>no</span>two</p><template>no</template>", "one two"),
        ("<p>see <a>this<span class='x sr-only'> (opens elsewhere)</span></a>, now</p>", "see this, now"),
        ("<details><summary>s</summary>folded</details><dialog>no</dialog>", "s\nfolded"),
        ("<ruby>漢<rp>(<rt>kan<rp>)</ruby>字", "漢字"),
        ("<select><option>no</select><button>Share</button>text<textarea>no</textarea>", "Share\ttext"),
        ("<x-card><template shadowrootmode=open><p>shown</p></template></x-card>", "shown"),
        ("<div hidden=until-found>found</div>", "found"),
        ("<p>fell by <del>38</del> <s>30</s> <ins>28</ins> per cent</p>", "fell by 28 per cent"),
        ("<p>seen<span style='position:absolute;left:-9999px'>no</span></p>", "seen"),
        ("<svg><title>no</title><desc>no</desc><text>12</text><text>34</text></svg>", "12\t34"),
        ("<p>\x1b[31mred\x07&#27;</p>", "[31mred"),
    ],
)  # fmt: skip
def test_the_whole_text_is_what_readers_see(body: str, expected: str) -> None:
    assert read(body).whole == expected


def test_a_page_hidden_until_its_scripts_have_run_is_read() -> None:
    page = "<!doctype html><html style='display:none'><body style='visibility: hidden'><p>text</p>"
    assert read_html(page, URL).whole == "text"


def test_the_main_text_is_without_navigation() -> None:
    found = read(
        f"<nav><ul><li><a href=/>Home</a><li><a href=/b>News</a></ul></nav><article>{ARTICLE}</article>"
    )
    assert "Home" in found.whole
    assert "Home" not in found.main
    assert SENTENCE.strip() in found.main
    assert found.extractor.startswith("trafilatura ")


def test_where_too_much_was_cut_the_whole_text_is_the_main_one() -> None:
    # Trafilatura takes the comments' section for what it is called; here the text of the page is in it.
    found = read(f"<p>{SENTENCE}</p><div id='comments' class='comments'>{ARTICLE}</div>")
    assert found.main == found.whole
    assert found.extractor.startswith("lxml ")
    assert found.whole.count(SENTENCE.strip()) > 20


def test_a_page_without_text_says_so() -> None:
    found = read("<div id=root></div><noscript>You need to enable JavaScript.</noscript><script>x</script>")
    assert (found.unread, found.whole, found.main) == (Unread.EMPTY, "", "")
    assert read_html("<!-- -->", URL).unread is Unread.EMPTY


def test_xhtml_is_read_as_such() -> None:
    source = (
        '<?xml version="1.0" encoding="iso-8859-1"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/>'
        '<script src="x"/></head><body><p>seen</p><div/><p>ü</p></body></html>'
    )
    assert read_html(source, URL).whole == "seen\nü"


def test_what_is_called_xhtml_and_is_not_sound_is_read_as_html() -> None:
    source = '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0"><html><body><p>a&nbsp;b<br>c</body>'
    assert read_html(source, URL).whole == "a\xa0b\nc"


def test_entities_of_xhtml_are_not_expanded() -> None:
    entities = '<!ENTITY a "lollollol">' + "".join(
        f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9)
    )
    bomb = f'<?xml version="1.0"?><!DOCTYPE html [{entities}]><html xmlns="http://www.w3.org/1999/xhtml"><p>&i;</p></html>'
    assert len(read_html(bomb, URL).whole) < 1000


def test_a_page_nested_a_thousand_deep_is_read_whole() -> None:
    assert read("<div>" * 1000 + "<p>inside</p>" + "</div>" * 1000 + "<p>after</p>").whole == "inside\nafter"


def test_a_page_nested_too_deep_is_not_read_in_part() -> None:
    with pytest.raises(TooMuch):
        read("<p>before</p>" + "<div>" * 5000 + "inside")


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("<title>A &amp; B\n  C</title>", "A & B C"),
        ("<title>x</title><meta property=og:title content='Of the graph'>", "Of the graph"),
        ("<meta property=og:title content=x><meta name=citation_title content='A paper'>", "A paper"),
        ("<meta property=og:title content='  '><title>t</title>", "t"),
        ("<title>\x1b[31mred\u202eder\u2066\x07</title>", "[31mredder"),
        ("<title>" + "long " * 1000 + "</title>", ("long " * 200).strip()),
    ],
)
def test_the_title_is_told(head: str, expected: str) -> None:
    assert read("<h1>Heading</h1><p>text", head).title == expected


def test_a_page_without_title_is_called_by_its_heading() -> None:
    assert read("<svg><title>Logo</title></svg><h1>The <i>head</i>ing</h1>").title == "The heading"


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("<link rel='x Canonical' href='/a/b'>", "https://example.org/a/b"),
        (
            "<base href='https://cdn.example.net/z/'><link rel=canonical href=b>",
            "https://cdn.example.net/z/b",
        ),
        ("<link rel=canonical href='javascript:alert(1)'>", ""),
        ("<link rel=canonical href='https://[bad'>", ""),
        ("<link rel=canonical href=''>", ""),
        ("", ""),
    ],
)
def test_the_canonical_address_is_absolute(head: str, expected: str) -> None:
    assert read("x", head).canonical == expected


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("0; url=/b", "https://example.org/b"),
        ("5;URL='https://example.net/c'", "https://example.net/c"),
        ("0 https://example.net/d", "https://example.net/d"),
        ("300", ""),
        ("15; url=/soon", "https://example.org/soon"),
        ("1800; url=/", ""),
        ("300; url=/a/story#top", ""),
        ("0; url=javascript:x", ""),
    ],
)
def test_where_the_page_sends_its_readers(content: str, expected: str) -> None:
    assert read("x", f'<meta http-equiv="Refresh" content="{content}">').refresh == expected


def test_what_only_concerns_browsers_without_scripts_sends_nobody_on() -> None:
    assert read("x", "<noscript><meta http-equiv=refresh content='0; url=/no'></noscript>").refresh == ""


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<form><input type=PassWord name=p></form>", True),
        ("<div hidden><input type=password></div>", False),
        ("<div style='display:none'><p><input type=password></p></div>", False),
        ("<input type=text>", False),
    ],
)
def test_a_field_for_a_password_is_told(body: str, expected: bool) -> None:  # noqa: FBT001
    assert read(body).sign_in is expected


def test_figures_without_end_in_one_link_take_no_time() -> None:
    many = 40_000
    assert read(f"<p><a href='#x'>{'<sup>2</sup>' * many}</a></p>").whole == "²" * many
    assert read("<p>1" + "<sup>" * 1_500 + "2").whole == "1²"
