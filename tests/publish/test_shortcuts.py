"""Texts that go around most of Python-Markdown come out as if they had not."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.core.settings import Settings
from generator.publish import dialect
from generator.publish.dialect import Dialect
from tests.publish.texts import EXTENSIONS

SETTINGS = Settings(root=Path(), markdown_extensions=EXTENSIONS)
BEGINNINGS = (
    "", "A word", "“Said", "'tis", "(so", "1. one", "- item", "> quote", "# Head", "===", "---", "***", ": meaning",
    "    code", "  two", "\tx", "| a | b |", "--- | ---", "[^1]: note", "[x]: http://e.org", "```", "{: .analysis }",
    "\ue000\ue010\ue001", "é", "²", "\u00a0x", "C#", "a | b",
)  # fmt: skip
MARKUP = (
    "plain", "a > b", "a < b", "AT&T", "&copy;", "*em*", "__strong__", "`code`", "\\*", "[x]", "[^1]", "![i](a.png)",
    "<http://e.org>", "<!-- note -->", "two  \nlines", "snake_case", "{ #id }", "tail ##", "\x0b", "\x85",
)  # fmt: skip


@pytest.fixture(scope="module")
def long_way() -> Dialect:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(dialect, "only_known", lambda engine: False)
        return Dialect(SETTINGS)


SHORT = Dialect(SETTINGS)
REPOSITORY = Path(__file__).parents[2]
LINES = st.one_of(
    st.sampled_from(
        (*BEGINNINGS, *MARKUP, "", "   ", "# Head", "## Head #", "Head", "---", "~~~", "# a &amp; b")
    ),
    st.sampled_from(
        ("# *Head*", "## He `a` d {#own}", "# {: .x }", "\ttab", "x\r", "\x02", "# Head[^1]", "[^1]: x")
    ),
    st.text("ab #=-*`\\{}[]()&;<>\"'\t\n:.|~1", max_size=12),
)


@settings(deadline=None)
@given(st.lists(LINES, max_size=12).map("\n".join))
def test_any_lines(long_way: Dialect, text: str) -> None:
    assert SHORT.blocks(text) == long_way.blocks(text)
    assert SHORT.inline(text) == long_way.inline(text)


@pytest.mark.parametrize("folder", ["briefings", "tests/corpus", "tests/benchmarks/texts"])
def test_whole_texts(folder: str, long_way: Dialect) -> None:
    files = sorted((REPOSITORY / folder).rglob("*.md"))
    assert files
    for file in files:
        text = file.read_text("utf-8", "replace")
        assert SHORT.blocks(text) == long_way.blocks(text)


@pytest.mark.parametrize("beginning", BEGINNINGS)
def test_a_shortcut_leads_where_the_long_way_does(beginning: str, long_way: Dialect) -> None:
    short = Dialect(SETTINGS)
    for next_line in BEGINNINGS:
        for markup in MARKUP:
            text = f"{beginning} {markup}\n{next_line}\n\nA word.\n{beginning}{markup}\n\n{next_line}"
            assert short.blocks(text) == long_way.blocks(text)
            assert short.inline(text) == long_way.inline(text)


def test_shortcuts_are_taken_with_our_own_extensions_only() -> None:
    assert Dialect(SETTINGS)._known
    for others in ("abbr", "admonition", "nl2br", "wikilinks"):
        made = Dialect(Settings(root=Path(), markdown_extensions=(*EXTENSIONS, others)))
        assert not made._known, others
