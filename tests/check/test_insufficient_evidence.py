from tests.check.cases import CASES
from tests.check.scaffold import check


def test_a_takeaway_that_readers_see_disputed_is_told_in_its_words_with_the_remedy() -> None:
    (case,) = (each for each in CASES if each.code == "EVD013" and "other words" in str(each))
    (found,) = check(case.text)
    assert found.message == (
        "takeaway 'Webpages disappear faster than books.' quotes words that are not in their source; "
        "'verified' is asked for"
    )
    assert found.help == "quote the source's own words as they are now, or take the citation out"
