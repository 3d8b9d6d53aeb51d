"""Stand-ins for what would cost too much: never in what people write, and themselves again on the page."""

import pytest

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
