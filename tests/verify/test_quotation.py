import pytest

from generator.verify.matching.quotation import parts


def said(exact: str) -> list[str]:
    return [" ".join(part.words.token(i) for i in range(len(part.words))) for part in parts(exact)]


@pytest.mark.parametrize(
    ("exact", "words"),
    [
        ("two words", ["two words"]),
        ("two … more words", ["two", "more words"]),
        ("two ... more words", ["two", "more words"]),
        ("two [...] more words", ["two", "more words"]),
        ("two [. . .] more words", ["two", "more words"]),
        ("…two words…", ["two words"]),
        ("two [extra] words", ["two", "words"]),
        ("[The] two words [here]", ["two words"]),
        ("[T]wo words", ["Two words"]),
        ("two [sic] words", ["two words"]),
        ("two [3] words", ["two words"]),
        ("two words [emphasis added]", ["two words"]),
        ("two [extra] … words", ["two", "words"]),
        ("two words [unclosed", ["two words unclosed"]),
        ("[]", []),
        ("the … of", []),
    ],
)
def test_a_passage_is_taken_apart(exact: str, words: list[str]) -> None:
    assert said(exact) == words


def test_what_stands_before_a_part_is_known() -> None:
    _, bracketed, omitted, denied = parts("first words [new] second words … third words [not] fourth words")
    assert (bracketed.omitted, bracketed.negative) == (False, False)
    assert (omitted.omitted, omitted.negative) == (True, False)
    assert (denied.omitted, denied.negative) == (False, True)


def test_a_changed_ending_is_known() -> None:
    assert [part.stem for part in parts("they want[ed] to leave")] == [True, False]
    assert [part.stem for part in parts("they want [it] to leave")] == [False, False]
