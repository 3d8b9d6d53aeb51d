import pytest

from generator.core.evidence import Change, Result, Sighting
from generator.verify.passages import Prepared, find

EARLIER = (
    "Link rot is old news. A report came out in May, and it surprised nobody at all. It found that 38 % of the "
    "webpages from 2013 had disappeared. The authors had sampled a million pages.\nOther studies agree with it."
)
EXACT = "38 % of the webpages from 2013 had disappeared"


def later(text: str, exact: str = EXACT) -> Sighting:
    before = find(exact, [Prepared(EARLIER)])
    assert before.result is Result.FOUND
    return find(exact, [Prepared(text)], before)


@pytest.mark.parametrize(
    ("old", "new", "change"),
    [
        ("", "", Change.SAME),
        ("Link rot is old news.", "Link rot is no news.", Change.SAME),
        ("it surprised nobody at all. It found", "it was no surprise. It found", Change.SAME),
        ("38 %", "28 %", Change.NUMBER_CHANGED),
        ("2013", "2014", Change.NUMBER_CHANGED),
        ("38 %", "many", Change.NUMBER_CHANGED),
        ("had disappeared", "were no longer there", Change.REWORDED),
        ("of the webpages", "of all the websites", Change.REWORDED),
        ("It found that 38 % of the webpages from 2013 had disappeared. ", "", Change.REMOVED),
        ("It found that 38 % of the webpages from 2013 had disappeared", "It found little", Change.REMOVED),
        (EXACT, "", Change.REMOVED),
    ],
)
def test_what_became_of_it_is_told(old: str, new: str, change: Change) -> None:
    assert later(EARLIER.replace(old, new)).change is change


def test_other_surroundings_are_told() -> None:
    text = f"A different article of another year. Somebody wrote that {EXACT}, which was disputed by many."
    assert later(text).change is Change.MOVED


def test_a_sentence_like_it_elsewhere_does_not_hide_that_it_was_removed() -> None:
    like = " Elsewhere 36 % of the webpages from 2015 had disappeared."
    text = EARLIER.replace(EXACT, "") + like
    assert later(text).change is Change.REMOVED


def test_another_way_to_group_digits_is_no_other_number() -> None:
    before = Sighting("about 1 000 000 pages were sampled", Result.FOUND, prefix="", suffix="")
    seen = find(before.exact, [Prepared("about 1'000'000 pages were sampled")], before)
    assert (seen.result, seen.change) == (Result.NOT_FOUND, Change.REWORDED)


def test_it_is_still_known_after_it_was_lost() -> None:
    first = find(EXACT, [Prepared(EARLIER)])
    before = Sighting(
        first.exact, first.result, prefix=first.prefix, suffix=first.suffix, last_found="2026-05-01T00:00:00Z"
    )
    lost = find(EXACT, [Prepared(EARLIER.replace("38", "28"))], before)
    assert (lost.change, lost.last_found) == (Change.NUMBER_CHANGED, "2026-05-01T00:00:00Z")
    again = find(EXACT, [Prepared(EARLIER.replace(EXACT, "little"))], lost)
    assert again.change is Change.REMOVED
    back = find(EXACT, [Prepared(EARLIER)], again)
    assert (back.result, back.change) == (Result.FOUND, Change.SAME)


@pytest.mark.parametrize(
    "before",
    [
        Sighting(EXACT, Result.NOT_FOUND),
        Sighting(EXACT, Result.UNCHECKED),
        Sighting(EXACT, Result.INDETERMINATE),
        Sighting("other words", Result.FOUND, prefix="x", suffix="y"),
    ],
)
def test_there_is_no_change_where_nothing_was_found_before(before: Sighting) -> None:
    assert find(EXACT, [Prepared(EARLIER)], before).change is None
    assert find(EXACT, [Prepared("Nothing of it here.")], before).change is None
