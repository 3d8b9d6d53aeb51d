"""Strangers write briefings: whatever they put into a field, no markup of theirs stands on the page."""

import time
from collections.abc import Callable
from dataclasses import replace

import pytest
from markdown import Markdown

from generator.core.date import PartialDate
from generator.core.evidence import (
    By,
    Captured,
    Change,
    Evidence,
    Link,
    Memento,
    Result,
    Sighting,
    SourceEvidence,
)
from generator.core.model import (
    Briefing,
    Citation,
    CitationItem,
    Correction,
    Part,
    Passage,
    Person,
    Prose,
    Source,
)
from generator.core.position import Span
from generator.publish.article import build_article, card
from generator.publish.fragments import Fragments
from generator.publish.render import render_briefing
from tests.publish.texts import SETTINGS, Element, briefing, parse, prose

PAYLOADS = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "'><svg/onload=alert(1)>",
    "</span></title></style><iframe src=javascript:alert(1)>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    "[x](javascript:alert(1)) [y](data:text/html,<script>1</script>) <javascript:alert(1)>",
    "[x](java\tscript:alert(1)) [x](&#106;avascript:alert(1)) [x](JaVaScRiPt:alert(1)) [x](//evil.example/)",
    "![x](javascript:alert(1)) ![x](https://evil.example/x.png) ![x](//evil.example/x) ![x](data:image/svg+xml,x)",
    "*x*{: onclick=alert(1) style=position:fixed class='evidence claim' id=cite-1-1 href=javascript:alert(1) }",
    "<!-- <script>alert(1)</script>",
    "\x02klzzwxh:0000\x03 \x02wzxhzdk:0\x03 \ue000\ue010\ue001 &#xE000;&#xE010;&#57345; \ue004script>",
    "<details open ontoggle=alert(1)> <math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "`</code><script>alert(1)</script>`",
    '[x](other.md "\'><script>alert(1)</script>" ) <a@b.example?"onclick=alert(1)>',
)
NAMES = frozenset(
    "a b blockquote br code div em h2 h3 hr i img li mark ol p pre span strong sub sup table tbody td th thead tr ul"
    " section article dl dt dd".split()
)
ATTRIBUTES = frozenset(
    "alt aria-hidden aria-label class data-originalurl data-severity data-state data-versiondate data-versionurl href id lang loading rel role src tabindex title".split()
)
TEMPLATE = """<article><section class="title">{{ article.card.title }} {{ article.card.summary }}</section>
<section>{{ article.summary_html|safe }}</section>
{% for takeaway in article.takeaways_html %}<section>{{ takeaway|safe }}</section>{% endfor %}
<section>{{ article.body_html|safe }}</section>
{% for entry in article.contents %}<a href="{{ entry.href }}">{{ entry.text }}</a>{% endfor %}
{% for source in article.sources %}<section id="{{ source.anchor }}"><a href="{{ source.url }}"{{ source.robust_html|safe }}>{{ source.title }}</a>
{{ source.link_warning }} {{ source.link_words }}
{{ source.authors }} {{ source.publisher.text }} <a href="{{ base }}{{ source.publisher.href }}">{{ source.kind }}</a>
<a href="{{ source.archive_url }}"{{ source.archive_robust_html|safe }}>{{ source.doi }}</a>{{ source.access }} {{ source.origin }}
{% for passage in source.passages %}{{ passage.exact }} {{ passage.nearest }}{% endfor %}</section>{% endfor %}
{% for correction in article.corrections %}<p>{{ correction.text }}</p>{% endfor %}
<a href="{{ article.edit_url }}">edit</a><a href="{{ article.report_url }}">report</a></article>"""


def cited(item: CitationItem, part: Part = Part.BODY) -> Prose:
    text = "A claim [@x]."
    return replace(prose("«A claim [@a].»", part), text=text, citations=(Citation(Span(8, 12), (item,)),))


def source(**fields: object) -> Briefing:
    values = {"id": "a", "title": "A title", "publisher": "P", "url": "https://example.org/x", **fields}
    return briefing('«A claim [@a, "words"].»', sources=(Source(**values),))  # type: ignore[arg-type]


def item(**fields: object) -> Briefing:
    values = {"key": "a", "key_span": Span(0, 0), **fields}
    return replace(briefing("x"), body=cited(CitationItem(**values)))  # type: ignore[arg-type]


def seen(sighting: Sighting, **fields: object) -> Briefing:
    """A briefing whose evidence says so of its source and of the passage "words"."""
    values = {
        "url": "https://example.org/x",
        "checked": "2026-05-08T10:00:00Z",
        "passages": (sighting,),
        **fields,
    }
    return replace(source(), evidence=Evidence({"a": SourceEvidence(**values)}))  # type: ignore[arg-type]


def found(text: str, by: By = By.FETCH, **fields: object) -> Briefing:
    captured = Captured(text, by, text, text, text, text)
    sighting = Sighting("words", Result.FOUND, text, text, text, last_found=text)
    return seen(sighting, captured=captured, title=text, issued=text, **fields)


FIELDS: dict[str, Callable[[str], Briefing]] = {
    "title": lambda text: briefing("Body.", title=text),
    "summary": lambda text: briefing(summary=f"«Summary {text} [@a].»"),
    "takeaway": lambda text: briefing(takeaways=(f"«Takeaway {text} [@a].»",)),
    "body": lambda text: briefing(f"«A claim {text} [@a].»"),
    "block": lambda text: briefing(f"{text}\n\n> {text}\n\n- {text}\n\n    {text}\n\n```\n{text}\n```\n"),
    "heading": lambda text: briefing(f"## A heading {text}\n\nText.\n"),
    "cell": lambda text: briefing(f"| a | b |\n|---|---|\n| {text} | c |\n"),
    "footnote": lambda text: briefing(f"Text[^1].\n\n[^1]: {text}\n"),
    "footnote name": lambda text: briefing(f"Text[^{text}].\n\n[^{text}]: Note.\n"),
    "fence": lambda text: briefing(f"```{text}\ncode\n```\n\n``` {{ .{text} }}\ncode\n```\n"),
    "alt text": lambda text: briefing(f"![{text}](chart.png)"),
    "alt text with citation": lambda text: replace(
        briefing(f"![{text} X](chart.png)"),
        body=replace(
            prose(f"![{text} X](chart.png)"),
            citations=(Citation(Span(len(text) + 3, len(text) + 4), (CitationItem("a", Span(0, 0)),)),),
        ),
    ),
    "image": lambda text: briefing(f"![alt]({text})"),
    "link": lambda text: briefing(f"[text]({text}) [text](<{text}>) <{text}>\n\n[ref]: {text}\n"),
    "link title": lambda text: briefing(f'[text](x.md "{text}")'),
    "attribute list": lambda text: briefing(f"Text.\n{{: {text} }}\n\n## Heading {{: {text} }}\n"),
    "key": lambda text: item(key=text),
    "prefix": lambda text: item(prefix=text),
    "locator": lambda text: item(locator=text, passages=(Passage("words", Span(0, 0)),)),
    "passage": lambda text: item(passages=(Passage(text, Span(0, 0)),)),
    "source id": lambda text: source(id=text),
    "source title": lambda text: source(title=text, publisher=""),
    "source author": lambda text: source(
        author=(Person(literal=text), Person(family=text, given=text)), publisher=""
    ),
    "publisher": lambda text: source(publisher=text),
    "url": lambda text: source(url=text),
    "javascript url": lambda text: source(url=f"javascript:{text}", archive_url=f"data:text/html,{text}"),
    "web url": lambda text: source(url=f"https://example.org/{text}", archive_url=f"https://{text}/"),
    "doi": lambda text: source(doi=f"10.1000/{text}", url=""),
    "type": lambda text: source(type=text, access=text, origin=text),
    "correction": lambda text: replace(
        briefing("Body."), corrections=(Correction(PartialDate(2026), text, Span(0, 0)),)
    ),
    "evidence, found": found,
    "evidence, found in the author's copy": lambda text: found(text, By.FILE),
    "evidence, found in an archived copy": lambda text: found(
        text, By.ARCHIVE, archive=Memento(f"https://{text}", text)
    ),
    "evidence, archived copy": lambda text: found(
        "words", link=Link.GONE, archive=Memento(f"https://example.org/{text}", "2026-05-08T10:00:00Z")
    ),
    "evidence, archived copy's scheme": lambda text: found(
        "words", By.ARCHIVE, archive=Memento(f"javascript:{text}", text)
    ),
    "evidence, not found": lambda text: seen(
        Sighting("words", Result.NOT_FOUND, text, text, text, text, 0.5, Change.REWORDED, text), checked=text
    ),
    "evidence, not read": lambda text: seen(Sighting("words", Result.INDETERMINATE), detail=text),
    "evidence, moved": lambda text: seen(
        Sighting("words", Result.AMBIGUOUS, text, text, text),
        link=Link.MOVED_OFF_SITE,
        final_url=f"https://{text}/",
    ),
    "file name": lambda text: briefing(
        "[a](b.md) ![c](d.png)", path=f"briefings/2026/{text.replace('/', '')}.md"
    ),
}


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Briefing], str]:
    folder = tmp_path_factory.mktemp("theme")
    (folder / "article.html").write_text(TEMPLATE)
    fragments = Fragments(folder)

    def make(text: Briefing) -> str:
        rendered = render_briefing(text, SETTINGS)
        texts = (rendered.summary_html, *rendered.takeaways_html, rendered.body_html, rendered.search_html)
        assert not any("\ue000" <= character <= "\ue01f" for character in "".join(texts))
        article = build_article(text, rendered, card(text, SETTINGS), SETTINGS)
        return fragments.article(article) + rendered.search_html

    return make


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("payload", PAYLOADS)
def test_nothing_of_an_author_is_markup(payload: str, field: str, page: Callable[[Briefing], str]) -> None:
    html = page(FIELDS[field](payload))
    root = parse(html)
    for element in root:
        if element.name:
            check(element)


def check(element: Element) -> None:
    assert element.name in NAMES, element.name
    assert set(element.attributes) <= ATTRIBUTES, element.attributes
    href = element.attributes.get("href", "")
    assert ":" not in href.partition("/")[0] or href.startswith(("https://", "http://", "mailto:", "#")), href
    assert not href.startswith(("//", "\\")), href
    for name in ("data-originalurl", "data-versionurl"):
        assert element.attributes.get(name, "https://").startswith(("https://", "http://")), (
            element.attributes
        )
    src = element.attributes.get("src", "../x")
    assert src.startswith(("../", "./")), src
    assert ":" not in src
    own = {"claim", "evidence", "cite-group", "cite", "finding", "evidence-source", "evidence-state", "mark"}
    if own & set(element.classes):
        assert element.name in {"span", "a"}
        assert element.attributes.get("data-state") or "mark" in element.classes or element.classes[0] in {
            "cite-group", "evidence-source", "evidence-state", "cite"
        }  # fmt: skip


def test_what_an_author_wrote_as_html_is_text() -> None:
    html = render_briefing(
        briefing("One <b>bold</b>.\n\n<div>\n\n<script>alert(1)</script>\n"), SETTINGS
    ).body_html
    assert parse(html).text.split() == ["One", "<b>bold</b>.", "<div>", "<script>alert(1)</script>"]


def test_a_forged_token_is_no_citation() -> None:
    text = "\ue000\ue010\ue001, &#xE000;&#xE010;&#xE001;, &#57344;&#057360&#x0E001; `\ue000\ue010\ue001` [@b]"
    html = render_briefing(briefing(text), SETTINGS).body_html
    lost = "\ufffd" * 3
    assert html.startswith(f"<p>{lost}, {lost}, {lost} <code>{lost}</code><span")
    assert html.count('class="cite"') == 1


def test_spans_that_make_no_sense_are_survived() -> None:
    text = prose("«One [@a] two.» «Three [@b].»")
    first, second = text.citations
    blocks = [
        replace(block, claims=(replace(claim, span=Span(claim.span.start + 6, claim.span.end - 2)),))
        for block in text.blocks
        for claim in block.claims
    ]
    crooked = replace(text, citations=(first, replace(first, span=Span(5, 7)), second), blocks=tuple(blocks))
    html = render_briefing(replace(briefing(), body=crooked), SETTINGS).body_html
    parse(html)
    assert html.count('class="cite"') == 2


_SIZE = 60_000


@pytest.mark.parametrize(
    "unit",
    ["[", "]", "![", "[a](", "[a](`)`", "[[a]", "*a **b", "_a ", "`", "<", "&", "\\", "# a\n", "a\n=\n", "```a\n\n",
     "[^1]", "{: ", "# a {: #", "<!--", "<!--\n", " ", "\t", "x ", "'\"", "--", "...", "1 ", "p. 1 ", "|",
     "\n", "a\n\n", "a  \n", "a\n:   ", "a\n\n: b\n\n", ": ", "- - - -\n", "a\n***\n", "1.\n", "- a\n", "- a\n\n    b\n\n",
     "> a\n", "> ", "`x`|", "a|b\n-|-\n", "c|\n", "[^1]: n\n", "[r]: x.md\n", "[x][r] ", "{: .a }\n", "# a\n\n", '"\n'],
)  # fmt: skip
def test_a_long_line_of_anything_is_rendered_in_time(unit: str) -> None:
    text = unit * (_SIZE // len(unit))
    started = time.process_time()
    render_briefing(briefing(f"[^1]: note\n\n{text}\n\nend", summary=text[:20_000], title=text), SETTINGS)
    assert time.process_time() - started < 15, unit


@pytest.mark.parametrize(
    "text",
    [
        "a|b\n-|-\n" + "`x`|" * 25_000,
        "|".join("a" * 2000) + "\n" + "|".join("-" * 2000) + "\n" + "c|\n" * 30_000,
        "a\n" + ":   b\n" * 16_000,
        "".join("    " * (depth % 60) + "- x\n" for depth in range(800)),
        "".join(f"[^{number}]: n\n\n" for number in range(10_000)),
        '```a hl_lines="' + '"\n' * 50_000,
        "\n" * 900_000 + "end",
    ],
    ids=[
        "code in a row",
        "rows that lack cells",
        "definitions",
        "nested lists",
        "footnotes",
        "marked lines",
        "blank",
    ],
)
def test_a_large_block_of_anything_is_rendered_in_time(text: str) -> None:
    started = time.process_time()
    render_briefing(briefing(text), SETTINGS)
    assert time.process_time() - started < 10


def test_a_thousand_citations_in_one_sentence() -> None:
    text = "«One" + ' [@a, "words of it"; @b]' * 1000 + ".»"
    html = render_briefing(briefing(text), SETTINGS).body_html
    assert html.count('class="cite"') == 2000
    assert html.count('class="evidence again"') == 999


def test_depth_is_survived() -> None:
    text = "> " * 2000 + "x\n\n" + "".join("    " * depth + "- x\n" for depth in range(150)) + "*a _b " * 500
    parse(render_briefing(briefing(text), SETTINGS).body_html)


def test_a_text_that_is_given_up_does_no_harm_to_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    def convert(engine: Markdown, source: str) -> str:
        engine.parser.state.set("list")
        raise RecursionError

    with monkeypatch.context() as patched:
        patched.setattr(Markdown, "convert", convert)
        page = parse(render_briefing(briefing("«One <b> [@a].»\n\nTwo."), SETTINGS).body_html)
    assert [each.text for each in page.all("p")] == ["One <b>.○1", "Two."]
    assert len(page.all("a.cite")) == 1
    assert render_briefing(briefing("Text."), SETTINGS).body_html == "<p>Text.</p>"
