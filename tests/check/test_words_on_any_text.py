"""The rules about words raise on no text, and take time that grows with its length alone."""

import datetime
import importlib
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from generator.check.rule import Asked, Rule
from generator.core.diagnostic import Problem
from generator.core.model import Library
from generator.core.settings import Settings
from generator.load.briefing import load

_NAMES = (
    "txt002_hidden_character",
    "cit005_uncited_quotation",
    "cit006_raw_link",
    "quo002_lost_hedge",
    "quo003_short_passage",
)
RULES: tuple[Rule, ...] = tuple(
    importlib.import_module(f"generator.check.rules.{name}").check for name in _NAMES
)
SETTINGS = Settings(Path("/nowhere"), today=datetime.date(2026, 12, 31))
FRONT = 'title: A\nsummary: A "fact told by nobody at all" [@a].\nsources: [{id: a, title: A title, url: "https://a.org/b"}]\n'
LENGTH = 250_000
SECONDS = 0.8

PIECES = st.sampled_from(
    [
        '"', "“", "”", "„", "«", "»", "‘", "’", "'", "「", "」", "\u200b", "\u200d", "\u202e", "\u2066", "\u2069", "\ufe0f",
        "\U000e0041", "\U0001f3f4", "ع", "क", "&#8203;", "&zwj;", "&#x110000;", "\\u202e", "[@a]", '[@a, "may or may not be"]', "[@a, “",
        "https://a.org/b", "<https://b.org>", "[a](http://[::1", "\n", "\n\n", "\n> ", "\n- ", "\n# ", " reportedly ", " plans to ",
        " up to 5 ", "words of no weight ", ". ", "? ", ": ", ", ", "…", "[^1]", "\n[^1]: ", "日本語の文章", "(", ")",
    ]
)  # fmt: skip
TEXT = st.lists(PIECES | st.text(max_size=3), max_size=40).map("".join)


def _check(rule: Rule, data: bytes) -> Iterator[Problem]:
    library = Library(SETTINGS, (load("briefings/2026/a.md", data, SETTINGS),))
    yield from (problem for _, problem in rule.check(Asked(library, library.briefings)))


@given(TEXT, TEXT)
@hypothesis_settings(max_examples=300, deadline=None)
def test_no_rule_raises(title: str, body: str) -> None:
    escaped = title.replace('"', "").replace("\n", " ")
    text = f'---\n{FRONT}aliases: ["{escaped}"]\n---\n{body}'
    for rule in RULES:
        for problem in _check(rule, text.encode("utf-8", "ignore")):
            assert 0 <= problem.span.start < problem.span.end <= len(text)
            assert all(edit.span == problem.span for edit in problem.edits)


@pytest.mark.parametrize(
    "piece",
    [
        "\u200b", "a\u200e", "\u2067\u2069", "\u2066ع", "&#8203;", "\U0001f3f4\U000e0067", '"', ' "', "‘a’s b ", "' a", "'a ", "“", "“a ", "「", "[",
        '"four words of quotation" ', '> "four words of quotation"\n\n', '- "four words of quotation"\n', "# a\n\n> b c d e\n\n", "may ", ", may",
        '[@a, "reportedly b"] ', 'It is a fact [@a, "it may be a fact"].\n', "https://b.org/c ", "[a](https://web.archive.org/web/1/", "[^1] ", "according to a ",
        'It [@a, "as many as "]', '"It is so" said he. ',
    ],
)  # fmt: skip
def test_time_grows_with_the_length_alone(piece: str) -> None:
    body = piece * (LENGTH // len(piece.encode()))
    briefing = load("briefings/2026/a.md", f"---\n{FRONT}---\n\n{body}\n".encode(), SETTINGS)
    library = Library(SETTINGS, (briefing,))
    for rule in RULES:
        start = time.process_time()
        for _ in rule.check(Asked(library, library.briefings)):
            pass
        assert time.process_time() - start < SECONDS, rule.code
