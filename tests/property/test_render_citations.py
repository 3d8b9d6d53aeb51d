"""Whatever Markdown a citation stands in: if the checker sees it, the page has it, as a link to its source."""

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.core.model import Briefing
from generator.load.briefing import load
from generator.publish.links import anchor
from generator.publish.render import render_briefing
from tests.publish.texts import SETTINGS, Element, parse

HEAD = """---
title: A title
date: 2026-05-07
summary: {summary}
takeaways:
  - {takeaway}
sources:
  - {{id: a, title: A title, url: "https://a.example.org/x"}}
  - {{id: b-2, title: Another, publisher: P}}
---

"""

words = st.sampled_from(
    ["One", "claim", "3.5 million", "p. 4", "it's", '"quoted"', "—", "U.S.", "e.g.", "x_y_z", "2 * 3", "\\*", "\\[@a]",
     "&amp;", "<b>", "a < b", "C#", "(so)", "...", "!", "?", ":", "été", "[x]", "`code [@a]`", "``a`b``", "www.x.org",
     "<!-- [@a] -->", "<https://x.org/@a>", "ends."]
)  # fmt: skip
citations = st.sampled_from(
    ["[@a]", "[@b-2]", "[@a; @b-2]", "[see @a, p. 3]", '[@a, "some words"]', "[@a, “it's so”, p. 3; -@b-2]", "[@zz]",
     '[@a, "one", "two"]', "[@a][@b-2]", "[@a] [@b-2]", "[@a].", "[@b-2],", '[@a, "*x* [y]"]',
     "[ @a]", "[@a,\nsec. 2]"]
)  # fmt: skip
pieces = st.one_of(words, citations)
plain = st.lists(words, min_size=1, max_size=4).map(" ".join)
runs = st.lists(pieces, min_size=1, max_size=8).map(" ".join)
spans = st.one_of(
    runs,
    runs.map(lambda text: f"*{text}*"),
    runs.map(lambda text: f"**{text}**"),
    runs.map(lambda text: f"***{text}***"),
    runs.map(lambda text: f"_{text}_ **and** more"),
    st.tuples(runs, plain).map(lambda two: f"{two[0]} [{two[1]}](https://x.org/y)"),
    st.tuples(runs, plain).map(lambda two: f"{two[0]} [{two[1]}](other.md 'title'){{: .x #y }}"),
    st.tuples(runs, plain).map(lambda two: f"{two[0]} [{two[1]}][ref]"),
    st.tuples(runs, plain).map(lambda two: f"{two[0]} ![{two[1]}](x.png)"),
    runs.map(lambda text: f"{text}[^1] {text}"),
    runs.map(lambda text: f"{text}  \n{text}"),
)
lines = st.lists(spans, min_size=1, max_size=4).map(" ".join)


def indent(text: str, by: str) -> str:
    return "\n".join(by + line for line in text.split("\n"))


def item(marker: str) -> st.SearchStrategy[str]:
    return lines.map(lambda text: marker + text.replace("\n", "\n    "))


blocks = st.recursive(
    st.one_of(
        lines,
        lines.map(lambda text: f"{text}\n{{: .analysis }}"),
        lines.map(lambda text: f"## {text}".replace("\n", " ")),
        lines.map(lambda text: text.replace("\n", " ") + "\n-----"),
        item("- "),
        item("1. "),
        st.tuples(item("- "), item("    - "), item("- ")).map("\n".join),
        st.tuples(lines, lines).map(
            lambda cells: "| a | b |\n|---|--:|\n| {} | {} |".format(
                *(cell.replace("\n", " ") for cell in cells)
            )
        ),
        st.tuples(lines, lines).map(lambda two: f"{two[0]}\n:   {two[1]}".replace("\n\n", "\n")),
        lines.map(lambda text: f"```\n{text}\n```"),
        lines.map(lambda text: indent(text, "    ")),
        lines.map(lambda text: f"[ref]: https://x.org/ '{text}'".replace("\n", " ")),
    ),
    lambda inner: st.one_of(
        inner.map(lambda text: indent(text, "> ")),
        inner.map(lambda text: "- " + indent(text, "    ").lstrip()),
        st.tuples(inner, inner).map("\n\n".join),
    ),
    max_leaves=4,
)
# Of two footnotes with one name Python-Markdown keeps the last, so there is one at most.
footnotes = st.one_of(st.just(""), item("\n\n[^1]: "))
bodies = st.tuples(st.lists(blocks, min_size=1, max_size=5).map("\n\n".join), footnotes).map("".join)


def read(body: str, summary: str = "S.", takeaway: str = "T.") -> Briefing:
    # JSON's strings are YAML's.
    head = HEAD.format(summary=json.dumps(summary), takeaway=json.dumps(takeaway))
    return load("briefings/2026/x.md", (head + body).encode(), SETTINGS)


def check(briefing: Briefing) -> None:
    rendered = render_briefing(briefing, SETTINGS)
    html = "".join((rendered.summary_html, *rendered.takeaways_html, rendered.body_html))
    page = parse(html)
    found = {mark.attributes["id"]: mark for mark in page.all(".cite")}
    expected = {
        f"cite-{number}-{at}": item.key
        for number, (_, citation) in enumerate(briefing.citations(), 1)
        for at, item in enumerate(citation.items, 1)
    }
    assert {id_: key_of(mark, briefing) for id_, mark in found.items()} == expected
    for mark in found.values():
        assert not [each for each in mark.ancestors() if each.name == "a"]
    ids = [each.attributes["id"] for each in page if "id" in each.attributes]
    assert len(ids) == len(set(ids))
    assert not any("\ue000" <= character <= "\ue01f" for character in html + rendered.search_html)


def key_of(mark: Element, briefing: Briefing) -> str:
    if mark.name == "span":
        return mark.text.removeprefix("[?").removesuffix("]")
    order = {f"#ref-{each}": key for each, key in enumerate(numbered(briefing), 1)}
    return order[mark.attributes["href"]]


def numbered(briefing: Briefing) -> list[str]:
    known = [source.id for source in briefing.sources]
    cited = [item.key for _, citation in briefing.citations() for item in citation.items if item.key in known]
    return list(dict.fromkeys([*cited, *known]))


@given(bodies)
@settings(max_examples=200, deadline=None, derandomize=True)
def test_every_citation_of_a_body_is_a_link(body: str) -> None:
    check(read(body))


@given(lines, lines)
@settings(max_examples=100, deadline=None, derandomize=True)
def test_every_citation_of_the_front_matter_is_a_link(summary: str, takeaway: str) -> None:
    check(read("Body [@a].", summary, takeaway))


headings = st.one_of(
    runs.map(lambda text: f"## {text}".replace("\n", " ")),
    runs.map(lambda text: text.replace("\n", " ") + "\n====="),
    st.tuples(runs, plain).map(lambda two: f"### {two[0]} *{two[1]}*".replace("\n", " ")),
)


@given(st.lists(st.one_of(headings, lines, item("- ")), max_size=8).map("\n\n".join))
@settings(max_examples=150, deadline=None, derandomize=True)
def test_the_loader_and_the_page_agree_on_headings(body: str) -> None:
    # Raw HTML is an error, and the page shows it as text; in a heading's id the two differ.
    briefing = read(body.replace("<", ""))
    found = briefing.body.headings if briefing.body else ()
    contents = render_briefing(briefing, SETTINGS).contents
    assert [entry.href for entry in contents] == [f"#{anchor(heading.slug)}" for heading in found]


@given(st.text(max_size=300))
@settings(max_examples=100, deadline=None, derandomize=True)
def test_any_text_is_rendered(text: str) -> None:
    briefing = read(text, text, text)
    rendered = render_briefing(briefing, SETTINGS)
    parse(
        "".join((rendered.summary_html, *rendered.takeaways_html, rendered.body_html, rendered.search_html))
    )
