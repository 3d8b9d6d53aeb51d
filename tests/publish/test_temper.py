"""Stand-ins for what would cost too much: never in what people write, and themselves again on the page."""

from xml.etree.ElementTree import Element

import pytest
from markdown.extensions.def_list import DefListProcessor

import generator.publish.temper as temper_module
from generator.publish.render import render_briefing
from generator.publish.temper import restore, temper, temper_fences
from tests.publish.texts import SETTINGS, briefing, parse

ORDINARY = [
    "A [link](https://example.org/a_(b)) and [another][ref], *so* on [^1]. " * 4,
    "\n".join(f"| [a {row}](x.md) | ![b](y.png) | [c] \\[d] |" for row in range(200)),
    "\n".join(f"- [item {row}](x.md#a) (and [more](y.md))" for row in range(200)),
    "word " * 10_000,
    "## Heading\n\nText.\n\n" * 100,
]


@pytest.mark.parametrize("text", ORDINARY)
def test_ordinary_text_is_left_alone(text: str) -> None:
    assert temper(text) == text
    assert temper_fences(text) == text


def test_brackets_that_open_nothing_are_taken_out() -> None:
    tempered = temper("[" * 40 + "[a](b) [c")
    assert tempered.endswith("](b) \ue004c")
    assert restore(tempered) == "[" * 40 + "[a](b) [c"


def test_what_stood_in_is_restored_as_text() -> None:
    assert restore("".join(map(chr, (*range(0xE004, 0xE010), 0xE01A)))) == "[{`~*_\\&lt;&amp;!#=-"
    assert restore("a\ue000\ue010\ue001b\ue010") == "ab"
    assert restore("a\ue000\ue011\ue001b") == "ab"


def test_the_page_shows_what_was_written() -> None:
    text = "[ " * 3000 + "<b> & *x* " * 10
    page = parse(render_briefing(briefing(text), SETTINGS).body_html)
    assert page.text.count("[") == 3000
    assert page.text.count("<b> & x") == 10
    links = "".join(f"[a {number}](x.md), " for number in range(300))
    assert len(parse(render_briefing(briefing(links), SETTINGS).body_html).all("a")) == 300


DEFINITIONS = "".join(f"Term {row}\n:   What it is, in a sentence or two.\n\n" for row in range(300))


def _looked_at(monkeypatch: pytest.MonkeyPatch, text: str) -> int:
    """How many characters one of the kinds of block had to look at."""
    seen: list[int] = []
    original = DefListProcessor.test

    def test(self: DefListProcessor, parent: Element, block: str) -> bool:
        seen.append(len(block))
        return original(self, parent, block)

    with monkeypatch.context() as patched:
        patched.setattr(DefListProcessor, "test", test)
        render_briefing(briefing(text), SETTINGS)
    return sum(seen)


def test_the_blocks_of_ordinary_text_are_all_read() -> None:
    page = parse(render_briefing(briefing(DEFINITIONS), SETTINGS).body_html)
    assert (len(page.all("dt")), len(page.all("dd"))) == (300, 300)


@pytest.mark.parametrize("unit", ["a1\n:   ", "a1\n\n:   b\n\n", "a1\n***\n", "- - - a1\n"])
def test_blocks_beyond_the_budget_are_paragraphs_and_say_the_same(
    unit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(temper_module, "_BLOCK_BUDGET", 10_000)
    page = parse(render_briefing(briefing(unit * 500), SETTINGS).body_html)
    assert page.text.count("a1") == 500
    assert page.text.count("b") == unit.count("b") * 500


def test_the_budget_bounds_what_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "a1\n***\n" * 100 + "x <y\n:   " * 1000
    free = _looked_at(monkeypatch, text)
    monkeypatch.setattr(temper_module, "_BLOCK_BUDGET", 100_000)
    assert _looked_at(monkeypatch, text) <= 100_000 < free


def test_each_text_has_a_budget_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(temper_module, "_BLOCK_BUDGET", 5_000)
    for _ in range(3):
        page = parse(render_briefing(briefing("- item\n" * 300), SETTINGS).body_html)
        assert len(page.all("li")) == 300


def test_a_table_has_no_more_cells_than_its_text_pays_for() -> None:
    head = "|".join("a" * 100) + "\n" + "|".join("-" * 100) + "\n"
    costly = render_briefing(briefing(head + "c|\n" * 500), SETTINGS).body_html
    assert "<td" not in costly
    assert parse(costly).text.count("c|") == 500
    row = "|".join(["cell"] * 100) + "\n"
    assert len(parse(render_briefing(briefing(head + row * 500), SETTINGS).body_html).all("td")) == 50_000


def test_a_fence_with_marked_lines_is_one_unless_it_costs_too_much() -> None:
    fence = '```python hl_lines="1"\nprint("x")\n```\n'
    assert temper_fences(fence * 20) == fence * 20
    text = '```python hl_lines="1\n' + '"\n' * 20_000
    assert restore(temper_fences(text)) == text
    assert temper_fences(text) != text
