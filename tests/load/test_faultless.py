"""Front matter that was judged once and had no fault is not judged again; what is loaded is the same."""

import pytest

from generator.core.settings import Settings
from generator.load import validation
from generator.load.briefing import load
from generator.load.faultless import name_of

PATH = "briefings/2026/rot.md"


def test_known_front_matter_is_not_judged_again(
    good: str, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    judged = name_of(load(PATH, good.encode(), settings))
    edited = good.replace("## What follows", "More.\n\n## What follows").encode()
    expected = load(PATH, edited, settings)

    def refuse(*_: object) -> None:
        raise AssertionError("judged again")

    monkeypatch.setattr(validation, "validate", refuse)
    assert judged
    assert load(PATH, edited, settings, judged) == expected
    with pytest.raises(AssertionError, match="judged again"):
        load(PATH, good.replace("title: ", "title: The ").encode(), settings, judged)


@pytest.mark.parametrize(("old", "new"), [("title: ", "titel: "), ("status: published", "status: [x]")])
def test_front_matter_with_a_fault_has_no_name(good: str, settings: Settings, old: str, new: str) -> None:
    faulty = good.replace(old, new, 1)
    assert faulty != good
    briefing = load(PATH, faulty.encode(), settings)
    assert briefing.faults
    assert name_of(briefing) == b""


def test_a_file_that_cannot_be_read_has_no_name(settings: Settings) -> None:
    assert name_of(load(PATH, b"no front matter", settings)) == b""
