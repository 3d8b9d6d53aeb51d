import itertools

import pytest

from generator.core.evidence import Change, Result, Sighting
from generator.verify.passages import Prepared, find
from tests.verify.passage_pairs import FOUND, NOT_FOUND


def look(source: str, exact: str, before: Sighting | None = None) -> Sighting:
    return find(exact, [Prepared(source)], before)


@pytest.mark.parametrize("kind", FOUND)
def test_what_is_the_same_but_for_how_it_is_set_is_found(kind: str) -> None:
    missed = [pair for pair in FOUND[kind] if look(*pair).result is not Result.FOUND]
    assert not missed


@pytest.mark.parametrize("kind", FOUND)
def test_it_is_found_in_the_midst_of_a_text_as_well(kind: str) -> None:
    missed = [
        pair
        for pair in FOUND[kind]
        if look(f"An opening line stands here.\n{pair[0]}\nAnd closing words too.", pair[1]).result
        is not Result.FOUND
    ]
    assert missed in ([], [("a", "a")])


@pytest.mark.parametrize("kind", NOT_FOUND)
def test_what_says_something_else_is_not_found(kind: str) -> None:
    wrong = [pair for pair in NOT_FOUND[kind] if look(*pair).result is not Result.NOT_FOUND]
    assert not wrong


def test_there_are_many_pairs() -> None:
    assert sum(map(len, itertools.chain(FOUND.values(), NOT_FOUND.values()))) >= 250


def test_found_is_given_only_where_the_source_has_it_otherwise() -> None:
    assert not look("so one in five articles suffers", "one in five articles").found
    assert not look("so one in\n  five articles suffers", "one in five articles").found
    assert look("so “one in ﬁve” articles suffers", "'one in five' articles").found == "“one in ﬁve” articles"
    assert look("The plan failed. We left.", "The plan failed.").found == ""
    assert look("of 38 %, he said", "38%").found == "38 %"


def test_what_was_left_out_is_kept() -> None:
    source = "The board had, after a long review, not decided to close the plant."
    assert look(source, "The board had … decided to close").found == (
        "The board had, after a long review, not decided to close"
    )


def test_a_long_find_is_shown_in_parts() -> None:
    long = " ".join(f"word{i}" for i in range(200))
    seen = look(f"{long} some more and then {long}", f"{long} … then {long}")
    assert seen.result is Result.FOUND
    assert seen.found == f"{long} … then {long}".replace("…", "…")[: len(seen.found)] or not seen.found


def test_the_words_around_are_given() -> None:
    source = (
        "It is not true that the vaccine was harmful to children, as critics falsely claim.\nAnother line."
    )
    seen = look(source, "the vaccine was harmful")
    assert seen.prefix == "It is not true that "
    assert seen.suffix == " to children, as critics falsely claim."


def test_the_words_around_are_cut_between_words_and_short() -> None:
    words = " ".join(f"w{i:03}" for i in range(200))
    seen = look(words, "w100 w101")
    assert seen.prefix == " ".join(f"w{i:03}" for i in range(69, 100)) + " "
    assert seen.suffix == "".join(f" w{i:03}" for i in range(102, 134))
    assert len(look("字" * 400 + "証拠がある" + "語" * 400, "証拠がある").prefix) == 32


def test_the_words_around_are_longer_where_it_takes_more_to_be_the_only_ones() -> None:
    same = "and here the same forty characters stand, "
    source = (
        f"First, {same}Rot spreads fast, {same}for now. Second, {same}rot spreads fast, {same}for now. End."
    )
    seen = look(source, "rot spreads fast")
    assert seen.result is Result.FOUND
    assert seen.prefix.startswith("Second, ")


def test_a_paragraphs_end_is_kept_in_the_words_around() -> None:
    seen = look("One ends.\n\nThe plan failed.\nNext begins here", "The plan failed.")
    assert (seen.prefix, seen.suffix) == ("One ends.\n", "\nNext begins here")
    wrapped = look(
        "the line of a page that is wrapped somewhere in the midst of it\nthe plan failed", "the plan"
    )
    assert wrapped.prefix.endswith("midst of it ")


def test_twice_is_ambiguous() -> None:
    assert look("rot spreads here, and rot spreads there", "rot spreads").result is Result.AMBIGUOUS


def test_a_repeated_paragraph_is_one_place() -> None:
    assert look("Rot spreads here.\nOther words.\nRot spreads here.", "rot spreads").result is Result.FOUND


def test_a_teaser_is_no_second_place() -> None:
    source = "Rot spreads fast.\nBody: it was said. Rot spreads fast. And more."
    seen = look(source, "Rot spreads fast")
    assert (seen.result, seen.suffix) == (Result.FOUND, ". And more.")


def test_the_main_text_goes_before_the_whole() -> None:
    main = Prepared("Of how rot spreads fast in the body.")
    whole = Prepared("Most read: of rot spreads fast elsewhere\nOf how rot spreads fast in the body.")
    assert find("rot spreads fast", [main, whole]).suffix == " in the body."
    assert find("most read", [main, whole]).result is Result.FOUND
    assert find("rot spreads fast", [whole]).result is Result.AMBIGUOUS


def test_what_was_seen_before_tells_two_places_apart() -> None:
    source = "In the north, rot spreads fast among papers. In the south, rot spreads fast among blogs."
    before = Sighting("rot spreads fast", Result.FOUND, prefix="In the south, ", suffix=" among blogs.")
    seen = look(source, "rot spreads fast", before)
    assert seen.result is Result.FOUND
    assert seen.suffix == " among blogs."
    assert seen.change is Change.SAME


def test_letter_for_letter_goes_before_folded() -> None:
    assert look("Rot spreads fast: a title\nIt is said that rot spreads fast", "rot spreads fast").prefix


@pytest.mark.parametrize(
    "exact", ["", " ", "…", "— …", "[sic]", "the … of", "“”", "x" * 20_001, "a … " * 3000]
)
def test_what_cannot_be_looked_for_is_indeterminate(exact: str) -> None:
    assert look("the end of the x", exact).result is Result.INDETERMINATE


@pytest.mark.parametrize("texts", [[], [""], [" \n"], ["", "…"]])
def test_without_a_text_it_is_indeterminate(texts: list[str]) -> None:
    assert find("one in five", [Prepared(text) for text in texts]).result is Result.INDETERMINATE


def test_nothing_is_invented_about_a_passage_not_looked_for() -> None:
    before = Sighting(
        "one in five", Result.FOUND, prefix="so ", suffix=" left", last_found="2026-05-01T00:00:00Z"
    )
    assert find("one in five", [], before) == Sighting(
        "one in five", Result.INDETERMINATE, prefix="so ", suffix=" left", last_found="2026-05-01T00:00:00Z"
    )


def test_words_of_the_work_are_not_joined_with_words_beside_it() -> None:
    main = "Children under twelve travel free of charge."
    whole = f"{main}\nRelated\nTunnel plan rejected\nBakeries close as rents rise"
    exact = "Children under twelve travel free … Bakeries close as rents rise"
    assert find(exact, [Prepared(main), Prepared(whole)]).result is Result.NOT_FOUND
    assert find(exact, [Prepared(whole)]).result is Result.FOUND
    caption = "Children under twelve travel free … Tunnel plan rejected"
    assert find(caption, [Prepared(main), Prepared(whole)]).result is Result.FOUND
