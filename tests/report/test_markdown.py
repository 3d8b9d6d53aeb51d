"""The job summary, rendered by two programs that have nothing in common: markdown-it and Pandoc."""

import re
from collections import Counter
from dataclasses import replace
from html.parser import HTMLParser

import pypandoc
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from generator.core.diagnostic import Report
from generator.report import FORMATS
from generator.report.inert import code, inert
from tests.report.sample import ATTACKS, CLEAN, ERROR, HOSTILE_REPORT, REPORT, RULES_URL, WARNING, attack

COMMONMARK = MarkdownIt("gfm-like", {"linkify": False})
fragments = st.sampled_from(
    [
        *"`*_~|<>[]()!#@:&\\-+=.$^'\"{}/ ",
        "``",
        "```",
        "\n",
        "    ",
        "](",
        "![",
        "<!--",
        "</",
        "&lt;",
        "www.",
        "http://",
        "a",
    ]
)
texts = st.lists(fragments | st.text(max_size=4), max_size=15).map("".join)


class Outline(HTMLParser):
    """The elements of a page, what its links lead to, and its text outside code."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: Counter[str] = Counter()
        self.links: Counter[str] = Counter()
        self.others: list[str] = []
        self.text = ""
        self._code = 0
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements[tag] += 1
        self._code += tag == "code"
        for name, value in attrs:
            if name == "href":
                self.links[value or ""] += 1
            elif name not in {"style", "id", "class"}:
                self.others.append(name)

    def handle_endtag(self, tag: str) -> None:
        self._code -= tag == "code"

    def handle_data(self, data: str) -> None:
        self.text += data if not self._code else "\N{OBJECT REPLACEMENT CHARACTER}"

    def handle_comment(self, data: str) -> None:
        self.others.append("comment")

    def handle_decl(self, decl: str) -> None:
        self.others.append("declaration")


def by_markdown_it(text: str) -> Outline:
    return Outline(COMMONMARK.render(text))


def by_pandoc(text: str) -> Outline:
    return Outline(pypandoc.convert_text(text, "html", format="gfm"))


def assert_inert(outline: Outline, plain: Outline) -> None:
    """`outline` has the elements of `plain`, besides more or fewer code spans."""
    elements, expected = outline.elements, plain.elements
    assert {**elements, "code": 0} == {**expected, "code": 0}
    assert outline.links == plain.links
    assert not outline.others
    # What hosts make links of once Markdown is done with.
    assert not set(outline.text) & set("@#<>")
    assert not re.search(r"www\.\w|://|GH-\d|[0-9a-f]{7}|[$`]", outline.text.replace("\n", " "))


@pytest.mark.parametrize("render", [by_markdown_it, by_pandoc])
def test_attacks_make_no_elements(render: object) -> None:
    assert callable(render)
    plain = tuple(attack("plain", number) for number in range(len(ATTACKS)))
    paths = tuple(replace(each, path=f"{number}.md") for number, each in enumerate(plain))
    assert_inert(
        render(FORMATS["markdown"](HOSTILE_REPORT)),
        render(FORMATS["markdown"](replace(HOSTILE_REPORT, diagnostics=paths))),
    )


@given(text=texts)
@settings(max_examples=300, deadline=None)
def test_no_text_makes_an_element(text: str) -> None:
    assert_inert(
        by_markdown_it(FORMATS["markdown"](Report(1, (attack(text),), RULES_URL))),
        by_markdown_it(FORMATS["markdown"](Report(1, (attack("plain"),), RULES_URL))),
    )


@given(text=texts.filter(str.strip))
@settings(max_examples=300, deadline=None)
def test_a_code_span_shows_its_text(text: str) -> None:
    html = COMMONMARK.renderInline(f"a {code(text)} b")
    assert html.startswith("a <code>")
    assert html.endswith("</code> b")
    assert html.count("<") == 4 - 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("no source called 'klein-2041'", "no source called 'klein-2041'"),
        ("the address has 'utm_source', which", "the address has '`utm_source`', which"),
        ("add it to site_config/policy.yml", "add it to `site_config/policy.yml`"),
        ("more than 1,200.5 (38%) of them: 14:30…", "more than 1,200.5 (38%) of them: 14:30…"),
        ("“Überschrift” — 日本語、हिन्दी", "“Überschrift” — 日本語、हिन्दी"),
        ("did you mean '@a b@c d'?", "did you mean '`@a b@c` d'?"),
        ("deadbeef gh-12 GH-12, cafe", "`deadbeef gh-12 GH-12`, cafe"),
        ("a`b ``", "``` a`b `` ```"),
        ("`", "`` ` ``"),
        ("", ""),
        (":smile: -- e.g.", "`:smile`: -- `e.g`."),
    ],
)
def test_plain_words_stay_plain(text: str, expected: str) -> None:
    assert inert(text) == expected


def test_a_megabyte_is_quick() -> None:
    for text in ("'" * 1_000_000, "` " * 500_000, "a." * 500_000, "##" * 500_000, "'-" * 500_000):
        inert(text)
        code(text)


def test_findings_stand_below_their_files_with_place_help_and_rule() -> None:
    text = FORMATS["markdown"](Report(8, (ERROR, WARNING), RULES_URL))
    assert text.startswith("## 1 error, 1 warning in 8 briefings\n")
    assert text.count("### `briefings/2026/rot.md`") == 1
    assert (
        f"- **error** [CIT001]({RULES_URL}cit001/), line 14, column 32: no source called 'klein-2041'\n"
        in text
    )
    assert "  - help: did you mean 'klein-2014'?\n" in text


def test_without_an_address_there_are_no_links() -> None:
    assert not by_markdown_it(FORMATS["markdown"](Report(1, REPORT.diagnostics))).links


def test_a_clean_run_is_a_heading() -> None:
    assert FORMATS["markdown"](CLEAN) == "## 2 briefings: no findings\n"


def test_what_does_not_fit_is_counted_and_the_worst_is_kept() -> None:
    warnings = tuple(
        replace(WARNING, path=f"briefings/2026/{number:05}.md", message="日" * 300) for number in range(3000)
    )
    text = FORMATS["markdown"](Report(3000, (*warnings, ERROR), RULES_URL))
    assert 1_000_000 < len(text.encode()) <= 1024 * 1024
    shown = text.count("\n- **")
    assert f"{3001 - shown:,} findings more than fit here: `briefings check` shows all of them.\n" in text
    assert "- **error**" in text
    assert text.count("### ") == shown
