import pytest

from generator.core.evidence import Result
from generator.verify.passages import Prepared, find

SOURCE = (
    "Web pages disappear. The Pew Research Center found that 38% of webpages that existed in 2013 were no longer "
    "accessible a decade later. A quarter of all pages collected between 2013 and 2023 had gone.\n"
    "Elsewhere, one in five articles suffers from reference rot, which the authors call a serious problem."
)


@pytest.mark.parametrize(
    ("exact", "words"),
    [
        (
            "28% of webpages that existed in 2013 were no longer accessible",
            "38% of webpages that existed in 2013 were no longer accessible",
        ),
        ("one in six articles suffers from reference rot", "one in five articles suffers from reference rot"),
        (
            "of webpages that existed in 2013 were accessible",
            "of webpages that existed in 2013 were no longer accessible",
        ),
        ("which the authors call a serious and growing problem", "which the authors call a serious problem"),
        ("The Pew Research Centre found", "The Pew Research Center found"),
    ],
)
def test_the_nearest_words_are_given(exact: str, words: str) -> None:
    seen = find(exact, [Prepared(SOURCE)])
    assert seen.result is Result.NOT_FOUND
    assert words in seen.nearest or seen.nearest in words
    assert 0.75 < (seen.similarity or 0) < 1
    assert round(seen.similarity or 0, 2) == seen.similarity


def test_a_changed_part_is_shown_with_the_others() -> None:
    seen = find("The Pew Research Center found … were no longer readable", [Prepared(SOURCE)])
    assert seen.nearest == "The Pew Research Center found … were no longer accessible"


@pytest.mark.parametrize(
    "exact", ["Ministers resigned over the budget on Tuesday night", "xyzzy plugh", "証拠がある"]
)
def test_nothing_is_near_what_was_made_up(exact: str) -> None:
    seen = find(exact, [Prepared(SOURCE)])
    assert (seen.result, seen.nearest, seen.similarity) == (Result.NOT_FOUND, "", None)


def test_the_best_of_many_like_it_is_given() -> None:
    lines = [
        f"In {year} the town of Ulm counted {year * 7} visitors at its fair." for year in range(1900, 2000)
    ]
    seen = find("In 1950 the town of Ulm counted 13651 visitors at its fair.", [Prepared("\n".join(lines))])
    assert seen.nearest.startswith("In 1950 the town of Ulm counted 13650")


def test_the_sign_is_shown() -> None:
    assert find("was 5 % again", [Prepared("Growth was −5 % again")]).nearest == "was −5 % again"


def test_it_is_looked_for_in_the_whole_text_too() -> None:
    whole = Prepared(SOURCE)
    assert find(
        "one in six articles suffers from reference rot", [Prepared("Other words here."), whole]
    ).nearest
