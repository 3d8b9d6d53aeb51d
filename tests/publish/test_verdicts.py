"""What is said of a passage and of an address, for every state that evidence can be in."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from generator.core.evidence import By, Captured, Change, Link, Memento, Result, Sighting, SourceEvidence
from generator.core.model import State
from generator.publish.standing import link_words
from generator.publish.verdicts import Verdict, verdict

AT, BEFORE = "2026-05-08T10:00:00Z", "2026-05-01T10:00:00Z"
TEXT = Captured(AT, By.FETCH, "text/html", "", "", "")
SEEN = SourceEvidence("https://example.org/a", Link.LIVE, AT, captured=TEXT)
COPY = Memento("https://archive.example.net/a", "2026-05-03T00:00:00Z")


def line(said: Verdict) -> str:
    return f"{said.lead}{said.after}{f' [{said.nearest}]' if said.nearest else ''} = {said.state}".replace(
        "\u00a0", " "
    )


def test_the_words_for_every_state(golden: Callable[[str, str], None]) -> None:
    lines: list[str] = []
    for by in By:
        seen = replace(SEEN, captured=replace(TEXT, by=by), archive=COPY if by is By.ARCHIVE else None)
        for result in Result:
            nearest = "nearly the words" if result is Result.NOT_FOUND else ""
            lines.append(f"{by}, {result}: {line(verdict(Sighting('words', result, nearest=nearest), seen))}")
    for change in Change:
        sighting = Sighting("words", Result.NOT_FOUND, change=change, last_found=BEFORE)
        lines.append(f"{change}: {line(verdict(sighting, SEEN))}")
        lines.append(
            f"{change}, since when is not known: {line(verdict(replace(sighting, last_found=''), SEEN))}"
        )
    for link in Link:
        seen = replace(SEEN, link=link, captured=None, final_url="https://elsewhere.example.com/x")
        bold, plain = link_words(seen)
        lines.append(f"{link}: {line(verdict(Sighting('words', Result.FOUND, last_found=BEFORE), seen))}")
        lines.append(f"{link}, not read: {line(verdict(Sighting('words', Result.INDETERMINATE), seen))}")
        lines.append(f"{link}, in the list: **{bold}** {plain}".replace("\u00a0", " ").replace("**** ", ""))
    golden("evidence-words.txt", "\n".join(lines) + "\n")


def test_different_states_are_said_in_different_words() -> None:
    said = [line(verdict(Sighting("words", result), SEEN)) for result in Result]
    assert len(set(said)) == len(said)
    assert not [words for words in said if "true" in words.lower() or "false" in words.lower()]


@pytest.mark.parametrize("result", Result)
def test_only_found_verifies_and_only_not_found_disputes(result: Result) -> None:
    wanted = {Result.FOUND: State.VERIFIED, Result.NOT_FOUND: State.DISPUTED}.get(result, State.QUOTED)
    assert verdict(Sighting("words", result), SEEN).state is wanted


@pytest.mark.parametrize(
    ("sighting", "seen"), [(None, SEEN), (None, None), (Sighting("words", Result.FOUND), None)]
)
def test_what_nobody_has_looked_for_is_quoted(sighting: Sighting | None, seen: SourceEvidence | None) -> None:
    assert line(verdict(sighting, seen)) == "Quoted, not looked for yet = quoted"


def test_a_reason_of_the_program_is_told_where_the_link_says_nothing() -> None:
    seen = replace(SEEN, detail="a PDF\u202e without\ntext")
    assert line(verdict(Sighting("words", Result.INDETERMINATE), seen)).endswith(
        ": a PDF without text = quoted"
    )


def test_times_that_are_none_are_left_out() -> None:
    seen = SourceEvidence("https://example.org/a", Link.GONE)
    assert (
        line(verdict(Sighting("words", Result.FOUND), seen))
        == "Found in the source; the page is gone now = verified"
    )
    assert link_words(seen) == ("Gone", "")


def test_what_was_found_before_is_said_where_the_source_could_not_be_read_again() -> None:
    seen = replace(SEEN, link=Link.BLOCKED)
    said = line(verdict(Sighting("words", Result.INDETERMINATE, last_found=BEFORE), seen))
    assert said == "Could not be read on 8 May 2026: the site refuses robots; found on 1 May 2026 = quoted"
