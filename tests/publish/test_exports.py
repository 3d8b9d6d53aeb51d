"""The export reads well in another engine, and no engine can be made to run what an author wrote."""

import json
import re
import time
from html.parser import HTMLParser
from pathlib import Path

import markdown
import markdown_it
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.core.model import Part, Prose
from generator.publish import exports
from generator.publish.exports.markdown import body, escape
from tests.publish.samples import HOSTILE, Open, Variant

TITLE = "Reference lists rot faster than the articles that carry them"
EXTENSIONS = ["attr_list", "footnotes", "tables", "toc", "md_in_html", "def_list", "fenced_code", "abbr"]
COMMONMARK = markdown_it.MarkdownIt("commonmark", {"html": True}).enable("table")
COMMONMARK.validateLink = bool  # type: ignore[assignment,method-assign]
ENDING = "## What follows"
SAFE_TAGS = frozenset(
    "a abbr blockquote br code dd dl dt em h1 h2 h3 h4 h5 h6 hr img li ol p pre strong sup table tbody td th thead tr "
    "ul div section".split()
)


class Safety(HTMLParser):
    """Fails where HTML holds an element, attribute or address that can act."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in SAFE_TAGS, tag
        for name, value in attrs:
            assert not name.startswith("on"), name
            assert name != "style" or re.fullmatch(r"text-align: \w+;", value or ""), value
            if name in {"href", "src"}:
                # As the URL Standard reads a scheme: tabs and line ends are dropped, and so is what stands before it.
                address = re.sub(r"[\t\r\n]", "", value or "").lstrip("\x00\x01\x1f ").lower()
                assert not address.startswith(("javascript:", "vbscript:", "data:", "file:")), value

    def handle_data(self, data: str) -> None:
        self.text += data


def rendered(text: str) -> str:
    """What a reader sees of `text` after other engines rendered it; fails where it is not safe."""
    for html in (COMMONMARK.render(text), markdown.markdown(text, extensions=EXTENSIONS)):
        safety = Safety()
        safety.feed(html)
        safety.close()
    return safety.text


def exported(library: Open, text: str) -> str:
    return exports.files(library({"2026/rot.md": text}))["2026/rot.md"]


def prose(text: str) -> Prose:
    return Prose(Part.BODY, text, text, 0)


def test_a_briefing_is_plain_markdown(library: Open, variant: Variant) -> None:
    text = exported(library, variant({}))
    _, front, document = text.split("---\n", 2)
    fields = yaml.safe_load(front)
    assert fields["title"] == TITLE
    assert str(fields["date"]) == "2026-05-07"
    assert fields["authors"] == ["The desk"]
    assert fields["canonical"] == "https://sample.example.org/2026/rot/"
    assert f"# {TITLE}\n" in document
    assert "- Links in scholarly articles rot [[1]](#ref-1).\n" in document
    assert "reference rot [[1, p. 1]](#ref-1)." in document
    assert "*Our reading:* Citing an archived copy" in document
    assert "{:" not in document
    assert "[@" not in document
    assert (
        '1. <a id="ref-1"></a>Klein, Martin, [Scholarly Context Not Found](https://journals.plos.org/'
        in document
    )
    assert "    - “one in five articles”\n" in document


def test_each_citation_is_a_link_to_a_source(library: Open, variant: Variant) -> None:
    document = exported(library, variant({})).split("---\n", 2)[2]
    html = markdown.markdown(document, extensions=EXTENSIONS)
    targets = set(re.findall(r'href="#(ref-\d+)"', html))
    assert targets == {"ref-1", "ref-2"}
    assert all(f'id="{target}"' in html for target in targets)


def test_data_has_sources_and_claims_with_their_states(library: Open, variant: Variant) -> None:
    opened = library({"2026/rot.md": variant({})})
    data = json.loads(exports.files(opened)["data.json"])
    (briefing,) = data["briefings"]
    assert briefing["url"] == "2026/rot/"
    assert [source["id"] for source in briefing["sources"]] == ["klein-2014", "pew-2024"]
    claims = [claim for claim in briefing["claims"] if claim["part"] == "takeaway"]
    assert [claim["state"] for claim in claims] == ["quoted", "cited", "quoted"]
    assert claims[0]["citations"] == [
        {"source": "klein-2014", "locator": "", "passages": ["one in five articles"]}
    ]
    assert {claim["state"] for claim in briefing["claims"]} == {"quoted", "cited", "analysis"}


def test_files_and_images_are_written(library: Open, variant: Variant, tmp_path: Path) -> None:
    count = exports.write(library({"2026/rot.md": variant({})}), tmp_path / "out")
    assert sorted(path.name for path in (tmp_path / "out").rglob("*") if path.is_file()) == [
        "data.json",
        "rot.md",
    ]
    assert count == 2


def test_a_withdrawn_briefing_says_so(library: Open, variant: Variant) -> None:
    assert "**Withdrawn.**" in exported(library, variant({"status: published": "status: withdrawn"}))


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        "<b onclick=alert(1)>x</b>",
        "[x](javascript:alert(1))",
        "[x](JavaScript&#58;alert(1))",
        "[x](java&Tab;script:alert(1))",
        "[x](javascript\\:alert(1))",
        "[x](java\nscript:alert(1))",
        "[x](\njavascript:alert(1))",
        "[x](a(b)javascript:alert(1))",
        "[x][@nobody](javascript:alert(1))",
        "[x]<!-- -->(javascript:alert(1))",
        "[x][y]\n\n[y]:\n  javascript:alert(1)",
        "[^x]\n\n[^x]: javascript:alert(1)",
        "[x`]`(javascript:alert(1))",
        "[x]\n\n[x]: javascript:alert(1)",
        "![x](data:text/html;base64,PHNjcmlwdD4=)",
        "*x*{: onclick=alert(1) }",
        "A paragraph.\n{: onclick=alert(1) style=position:fixed }",
        "`code <script>alert(1)</script>`",
        "`one\n\n<script>alert(1)</script>`",
        "\\`<script>alert(1)</script>`",
        "- item\n\n        <script>alert(1)</script>",
        "```\n<script>alert(1)</script>\n```",
        "~~~\n<script>alert(1)</script>",
        "```html onclick=alert(1)\n<b>\n```",
        "<javascript:alert(1)>",
        "<!-- <script>alert(1)</script> --> <!-- <script>",
        '<div markdown="1" onclick=alert(1)>x</div>',
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "&amp;lt;script&amp;gt;",
    ],
)
def test_nothing_in_a_body_acts(library: Open, variant: Variant, hostile: str) -> None:
    rendered(exported(library, variant({ENDING: f"{hostile}\n\n{ENDING}"})).split("---\n", 2)[2])


@pytest.mark.parametrize(
    "link",
    [
        '[a](https://example.org/x_(y)?a=1&b=2 "Title")',
        "[a](../2025/other.md#part)",
        "[a](#h)",
        "[a](mailto:desk@example.org)",
        "![a](chart.png)",
        "[a][b]\n\n[b]: https://example.org/x",
    ],
)
def test_links_to_pages_stay(link: str) -> None:
    assert body(prose(link), {}).replace("&amp;", "&") == link


def test_code_and_entities_look_as_they_were_meant() -> None:
    assert body(prose("Plain `x = 1` stays."), {}) == "Plain `x = 1` stays."
    assert rendered(body(prose("`a < b` and `{{ x }}`"), {})) == "a < b and {{ x }}"
    assert rendered(body(prose("```html\n<b>{x}</b>\n\n*y*\n```"), {})) == "<b>{x}</b>\n\n*y*\n"
    assert (
        rendered(body(prose("Fish &amp; chips &copy; 2026, a < b, AT&T"), {}))
        == "Fish & chips © 2026, a < b, AT&T"
    )


@pytest.mark.parametrize("where", ["title", "publisher", "summary", "takeaway", "source"])
def test_nothing_in_the_front_matter_acts(library: Open, variant: Variant, where: str) -> None:
    quoted = "'" + HOSTILE.replace("'", "''") + "'"
    old, new = {
        "title": (TITLE, quoted),
        "publisher": ("publisher: PLOS ONE", f"publisher: {quoted}"),
        "summary": ("One in five articles in a large sample", HOSTILE),
        "takeaway": ("- So do links in the news [@pew-2024].", f"- {quoted}"),
        "source": ("title: Scholarly Context Not Found", f"title: {quoted}"),
    }[where]
    document = exported(library, variant({old: new})).split("---\n", 2)[2]
    assert "alert(1)" in rendered(document)


@pytest.mark.parametrize(
    "text", ["1. One", "# Two", "- three", "> four", "a *b* _c_ `d` [e](f) <g> &amp; \\h | i"]
)
def test_plain_text_is_shown_as_it_is(text: str) -> None:
    assert rendered(escape(text)) == text


FRAGMENTS = [
    *"<>&{}[]()`*_~#:!\\\n\"' ",
    *(
        "<script>",
        "</a>",
        "javascript:",
        "](",
        "```\n",
        "{: ",
        "&#58;",
        "&lt;",
        "<!--",
        "-->",
        "onclick=x",
        "    ",
        "\n\n",
        "x",
    ),
]


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(FRAGMENTS), max_size=40).map("".join))
def test_no_mixture_of_marks_acts(text: str) -> None:
    rendered(body(prose(text), {}))
    assert rendered(escape(text)) is not None


@pytest.mark.parametrize(
    "unit", ["[", "`", "``` ", "<", "{:", "<!--", "&", " ", "`a ``b ", "](", "](a(b)", "]: ", "\n\n`"]
)
def test_a_megabyte_of_anything_is_quick(unit: str) -> None:
    text = unit * (1_000_000 // len(unit))
    start = time.perf_counter()
    body(prose(text), {})
    assert time.perf_counter() - start < 5
