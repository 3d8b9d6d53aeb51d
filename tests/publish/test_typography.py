"""Real quotation marks, dashes, ellipses and spaces that do not break."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.publish.typography import typeset

EXAMPLES = [
    ('"Quoted," she said.', "“Quoted,” she said."),
    ("'One' and \"two\"", "‘One’ and “two”"),
    ("\"'Nested' first\"", "“‘Nested’ first”"),
    ("\"It's 'nested'\"", "“It’s ‘nested’”"),
    ("the authors' own", "the authors’ own"),
    ("the '90s", "the ’90s"),
    ('("so")', "(“so”)"),
    ("one -- two", "one – two"),
    ("1997--2012", "1997–2012"),
    ("one---two", "one—two"),
    ("run it with --force", "run it with --force"),
    ("and so...", "and so…"),
    ("300 megawatts, 38 %, 6 May, p. 3", "300\u00a0megawatts, 38\u00a0%, 6\u00a0May, p.\u00a03"),
    ("5 km of 2 million in § 4", "5\u00a0km of 2\u00a0million in §\u00a04"),
    ("5 more, 3 kmh, stop. 3 Things", "5 more, 3 kmh, stop. 3 Things"),
    ("“already” right – it’s…", "“already” right – it’s…"),
    ("", ""),
]


@pytest.mark.parametrize(("text", "expected"), EXAMPLES)
def test_examples(text: str, expected: str) -> None:
    assert typeset(text) == expected


def test_a_text_that_goes_on_knows_what_stood_before() -> None:
    assert typeset('" he said', before="d") == "” he said"
    assert typeset('"word', before=" ") == "“word"


@given(st.text(alphabet="aB1 \"'-.–—…“”‘’([p§%\u00a0\n", max_size=40))
def test_a_second_pass_changes_nothing(text: str) -> None:
    once = typeset(text)
    assert typeset(once) == once
