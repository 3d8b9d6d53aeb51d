import pytest

from generator.check.catalogue import choose, find, rules
from generator.core.errors import UsageError


@pytest.mark.parametrize("word", ["CIT001", "cit001", "unknown-source"])
def test_find_by_code_or_name(word: str) -> None:
    assert find(word).code == "CIT001"


@pytest.mark.parametrize(
    ("word", "hint"),
    [
        ("CIT01", "did you mean 'CIT001'?"),
        ("unknown-sauce", "did you mean 'unknown-source'?"),
        ("zzz", "lists them"),
    ],
)
def test_an_unknown_word_gets_a_guess(word: str, hint: str) -> None:
    with pytest.raises(UsageError, match=f"no rule called '{word}'") as error:
        find(word)
    assert str(error.value).endswith(hint)


def codes(*, select: str = "", ignore: str = "") -> set[str]:
    return {rule.code for rule in choose(select.split(), ignore.split())}


def test_all_rules_unless_told_otherwise() -> None:
    assert codes() == {rule.code for rule in rules()}


def test_select_by_code_name_and_family() -> None:
    assert codes(select="CIT001 uncited-takeaway") == {"CIT001", "TKW001", "IO001"}
    takeaways = {rule.code for rule in rules() if rule.code.startswith("TKW")}
    assert {"TKW001", "TKW002"} <= takeaways
    assert codes(select="tkw") == takeaways | {"IO001"}


def test_ignore_wins() -> None:
    assert codes(select="TKW", ignore="takeaway-count IO") == codes(select="TKW") - {"TKW002", "IO001"}
    assert "CIT002" not in codes(ignore="CIT002")


@pytest.mark.parametrize("word", ["XYZ", "CIT999", "", "known-source "])
def test_unknown_selection(word: str) -> None:
    with pytest.raises(UsageError):
        choose(select=[word])
    with pytest.raises(UsageError):
        choose(ignore=[word])
