"""Texts and passages made to take for ever. Each takes well under a second; the limit allows for a slow machine."""

import pytest

from generator.core.evidence import Result
from generator.verify.matching import places as searching
from generator.verify.matching.places import places
from generator.verify.matching.quotation import PARTS_MAX, parts
from generator.verify.passages import Prepared, find

pytestmark = pytest.mark.timeout(60)


@pytest.mark.parametrize(
    ("exact", "text"),
    [
        ("a … " * 4000, "word " * 20_000),
        (" … ".join(["the"] * 40), "the " * 100_000),
        (" … ".join(["aa bb"] * 39), "aa bb cc " * 50_000),
        (" … ".join(["aa bb"] * 39) + " … zz zz", "aa bb cc " * 50_000 + "zz"),
        ("a " * 500, "a " * 100_000),
        ("a" * 1000, "a" * 300_000),
        ("aa " + "a " * 500, "a " * 100_000),
        ("[x" * 5000, "x " * 50_000),
        ("[x] " * 5000, "x " * 50_000),
        ("x]" * 5000, "x " * 50_000),
        ("a b", "-\n" * 100_000),
        ("a b", "a" + "- " * 100_000 + "b"),
        ("a b", "a" + " \n" * 100_000 + "b"),
        ("5 5", "5 5 " * 100_000),
        ("1,0", "1," * 100_000),
        ("e", "e" + "\u0301" * 100_000),
        ("x", "[1" * 200_000),
        ("x y z", "[1,1,1,1" * 100_000),
        ("evidence shows", "evidence " + "[a" * 100_000 + " shows"),
        ("的" * 5, "的" * 100_000),
        ("not there at all in it", "at all in it not there " * 20_000),
        ("... " * 5000, "... " * 50_000),
        (". . . " * 3000 + "x", "x"),
        ("\u00ad" * 19_000 + "x", "\u00ad" * 100_000 + "x"),
    ],
)
def test_it_comes_to_an_end(exact: str, text: str) -> None:
    assert find(exact, [Prepared(text)]).result is not Result.UNCHECKED


def test_a_long_text_and_many_passages_take_no_time_to_speak_of() -> None:
    text = Prepared(
        "\n".join(f"Line {n} says that {n * 7 % 1000} of {n} pages had gone by then." for n in range(20_000))
    )
    assert len(text.text) > 1_000_000
    there = [find(f"says that {n * 7 % 1000} of {n} pages", [text]).result for n in range(0, 20_000, 800)]
    assert set(there) == {Result.FOUND}
    altered = [find(f"says that {n * 7 % 1000} of {n} sites had", [text]) for n in range(0, 20_000, 800)]
    assert {seen.result for seen in altered} == {Result.NOT_FOUND}


def test_twice_the_text_is_twice_the_work(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[int] = []
    monkeypatch.setattr(searching, "aligned", lambda part, source, at: looked.append(at))
    counts = []
    for size in (1000, 2000, 4000):
        looked.clear()
        places(parts("rot spreads … fast"), Prepared("rot spreads slowly, and pages rot. " * size))
        counts.append(len(looked))
    assert counts == [1000, 2000, 4000]


def test_too_many_parts_are_not_looked_for() -> None:
    assert len(parts(" … ".join(["two words"] * PARTS_MAX))) == PARTS_MAX
    assert not parts(" … ".join(["two words"] * (PARTS_MAX + 1)))


def test_giving_up_is_not_the_same_as_not_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    assert find("aa " + "a " * 9, [Prepared("a " * 900)]).result is Result.NOT_FOUND
    monkeypatch.setattr(searching, "_WORK_MAX", 500)
    assert find("aa " + "a " * 9, [Prepared("a " * 900)]).result is Result.INDETERMINATE


def test_escapes_and_controls_do_not_get_into_what_was_seen() -> None:
    seen = find("the plan has failed", [Prepared("and \x1b[31m the plan\x07 has\u202e failed\u202c\x9b now")])
    assert seen.result is Result.FOUND
    shown = seen.found + seen.prefix + seen.suffix
    assert all(sign.isprintable() or sign == "\n" for sign in shown)
