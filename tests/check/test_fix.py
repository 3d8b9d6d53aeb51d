from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.check.fix import Fixed, fixed
from generator.core.diagnostic import Diagnostic, Replacement, Severity
from generator.core.position import LineIndex

TEXT = "\ufeffone  \r\ntwo\ttwo\rthr\u200bee 日本 \U0001f600x\n\n  four"


def finding(*fix: Replacement, line: int = 1, column: int = 1, code: str = "ABC001") -> Diagnostic:
    return Diagnostic(
        "a.md", line, column, line, column, code, "a-fault", Severity.WARNING, "'x' is wrong", None, "", fix
    )


def edit(line: int, column: int, end: int, text: str, end_line: int = 0) -> Replacement:
    return Replacement(line, column, end_line or line, end, text)


def apply(text: str, *fixes: tuple[Replacement, ...]) -> str:
    return fixed(text, [finding(*fix, line=line) for line, fix in enumerate(fixes, 1)]).text


@pytest.mark.parametrize(
    ("fix", "expected"),
    [
        (edit(1, 2, 5, "ONE"), TEXT.replace("one", "ONE")),
        (edit(2, 5, 8, ""), TEXT.replace("\ttwo", "\t")),
        (edit(3, 4, 5, ""), TEXT.replace("\u200b", "")),
        (edit(3, 12, 13, "!"), TEXT.replace("\U0001f600x", "\U0001f600!")),
        (edit(4, 1, 1, "new"), TEXT.replace("\n\n", "\nnew\n")),
        (edit(5, 7, 7, "\n"), TEXT + "\n"),
        (edit(1, 1, 1, "<"), "<" + TEXT),
        (edit(3, 1, 1, "", end_line=4), TEXT.replace("thr\u200bee 日本 \U0001f600x\n", "")),
    ],
)
def test_just_those_characters_change(fix: Replacement, expected: str) -> None:
    assert apply(TEXT, (fix,)) == expected


def test_all_edits_of_a_finding_are_made_whatever_their_order() -> None:
    assert apply("abcdef", (edit(1, 5, 6, "E"), edit(1, 1, 2, "A"))) == "AbcdEf"


def test_the_first_in_the_text_has_its_way_and_the_other_is_left() -> None:
    first = finding(edit(1, 1, 4, "X"))
    second = finding(edit(1, 3, 5, "Y"), edit(1, 6, 7, "Z"), column=3)
    third = finding(edit(1, 5, 6, "W"), column=5)
    assert fixed("abcdefg", [third, second, first]) == Fixed("XdWfg", (first, third), (second,))


def test_edits_that_touch_are_both_made() -> None:
    assert apply("abcd", (edit(1, 1, 3, "X"),), (edit(1, 3, 5, "Y"),)) == "XY"
    assert apply("abcd", (edit(1, 3, 3, "-"),), (edit(1, 1, 3, "X"),), (edit(1, 3, 5, "Y"),)) == "X-Y"


def test_two_insertions_at_one_place_are_made_one_after_the_other() -> None:
    one, other = finding(edit(1, 2, 2, "x")), finding(edit(1, 2, 2, "y"), code="ABC002")
    assert fixed("ab", [other, one]) == Fixed("axb", (one,), (other,))


@pytest.mark.parametrize(
    "fix",
    [
        (edit(9, 1, 2, "x"),),
        (edit(0, 1, 2, "x"),),
        (edit(-1, 1, 2, "x"),),
        (edit(1, 0, 2, "x"),),
        (edit(1, 1, 99, "x"),),
        (edit(1, 3, 2, "x"),),
        (edit(1, 1, 2, "a"),),
        (edit(1, 1, 3, "x"), edit(1, 2, 3, "y")),
        (edit(1, 1, 2, "x"), edit(9, 1, 1, "y")),
        (),
    ],
)
def test_a_fix_that_cannot_be_made_is_passed_over(fix: tuple[Replacement, ...]) -> None:
    assert fixed("abc\r\nd", [finding(*fix)]) == Fixed("abc\r\nd")


def test_many_findings_on_a_long_line_are_quick() -> None:
    text = "a\u200b" * 100_000
    found = [finding(edit(1, at, at + 1, ""), column=at) for at in range(2, 200_001, 2)]
    assert fixed(text, found).text == "a" * 100_000


texts = st.text(st.sampled_from("ab \t\r\n\u200b日\U0001f600"), max_size=30)
small = st.integers(-1, 12)
replacements = st.builds(
    Replacement, small, small, small, small, st.sampled_from(["", "a", "x\n", "\r", "日本"])
)
findings = st.lists(
    st.builds(finding).flatmap(
        lambda base: st.builds(
            lambda fix, line, column: replace(base, fix=tuple(fix), line=line, column=column),
            st.lists(replacements, max_size=3),
            small,
            small,
        )
    ),
    max_size=8,
)


@given(text=texts, diagnostics=findings)
def test_any_fixes_never_raise_and_only_those_mended_change_the_text(
    text: str, diagnostics: list[Diagnostic]
) -> None:
    done = fixed(text, diagnostics)
    assert set(done.mended) | set(done.left) <= set(diagnostics)
    assert (done.text == text) or done.mended
    assert fixed(text, done.mended).text == done.text


@given(text=texts, data=st.data())
def test_what_is_outside_the_edits_is_as_it_was(text: str, data: st.DataObject) -> None:
    places = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=8)))
    index = LineIndex(text)
    expected: list[str] = []
    found: list[Diagnostic] = []
    done = 0
    for number, (start, end) in enumerate(list(pairwise(places))[::2]):
        first, last = index.position(start), index.position(end)
        written = f"<{number}>"
        if start < done or (found and start == end == done):
            continue
        expected += [text[done:start], written]
        done = end
        fix = Replacement(first.line, first.column, last.line, last.column, written)
        found.append(finding(fix, line=first.line, column=first.column))
    assert fixed(text, found).text == "".join([*expected, text[done:]])


@given(text=texts, fresh=st.lists(st.sampled_from(["\u200b", " \n", "\r"]), min_size=1, max_size=3))
def test_mending_again_and_again_comes_to_rest(text: str, fresh: list[str]) -> None:
    """As `check --fix` does: a rule finds what it can in the new text, until nothing is left to mend."""

    def examine(now: str) -> list[Diagnostic]:
        index = LineIndex(now)
        found = []
        for unwanted in fresh:
            at = now.find(unwanted)
            while at >= 0:
                start, end = index.position(at), index.position(at + len(unwanted))
                fix = Replacement(start.line, start.column, end.line, end.column, "")
                found.append(finding(fix, line=start.line, column=start.column))
                at = now.find(unwanted, at + 1)
        return found

    for _ in range(40):
        done = fixed(text, examine(text))
        assert len(done.text) < len(text) or not done.mended
        if not done.mended:
            break
        text = done.text
    assert not examine(text)
    assert fixed(text, examine(text)) == Fixed(text)
