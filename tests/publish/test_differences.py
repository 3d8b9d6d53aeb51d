"""What the source has otherwise is set in bold."""

import pytest

from generator.publish.differences import MOST, marked_differences


@pytest.mark.parametrize(
    ("text", "other", "wanted"),
    [
        (
            "a cost of nearly thirty million",
            "a cost of three hundred million",
            "a cost of <b>nearly thirty</b> million",
        ),
        ("room for 3,400 people", "room for 4,000 people", "room for <b>3,400</b> people"),
        ("“All of it,” they said", "all of it they say", "“All of it,” they <b>said</b>"),
        ("the same words", "the same words", "the same words"),
        ("not the words", "the words", "<b>not</b> the words"),
        ("the words", "not the words", "the words"),
        ("<script> & more", "more", "<b>&lt;script&gt; &amp;</b> more"),
        ("", "words", ""),
    ],
)
def test_words_that_differ(text: str, other: str, wanted: str) -> None:
    assert marked_differences(text, other) == wanted


def test_long_texts_are_not_compared() -> None:
    text = "word " * MOST + "<b>"
    assert marked_differences(text, "other") == "word " * MOST + "&lt;b&gt;"
