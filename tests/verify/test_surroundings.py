import pytest

from generator.verify.matching.surroundings import flat, own_words


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a  b\tc\u00a0d", "a b c d"),
        ("a line that is\nwrapped here", "a line that is wrapped here"),
        ("It ends.\nThe next", "It ends.\nThe next"),
        ("It ends.\n\n\nThe next", "It ends.\nThe next"),
        ("Results\nThe plan", "Results\nThe plan"),
        ("one\r\ntwo", "one two"),
        ("sof\u00adtly", "softly"),
        ("refer-\nence", "refer-ence"),
        ("trailing ", "trailing "),
        ("", ""),
    ],
)
def test_text_is_flattened(text: str, shown: str) -> None:
    assert flat(text) == shown


def test_own_words_are_on_one_line() -> None:
    assert own_words("It ends.\nThe next", 0, 17) == "It ends. The next"
