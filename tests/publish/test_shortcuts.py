"""Texts that go around most of Python-Markdown come out as if they had not."""

from pathlib import Path

import pytest

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
