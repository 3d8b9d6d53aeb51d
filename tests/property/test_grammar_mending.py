"""Whatever is mended reads as the citation that was meant, and nothing else has changed."""

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.check.fix import fixed
from generator.check.mending import applied
from generator.check.run import run
from generator.core.diagnostic import Diagnostic, Edit
from generator.core.model import Briefing, Library
from generator.core.position import LineIndex, Position, Span
from generator.load.briefing import load
from tests.check.scaffold import SETTINGS

HEAD = """---
title: A title
date: 2026-05-07
summary: {summary}
takeaways:
  - {takeaway}
sources:
  - {{id: a, title: A}}
  - {{id: b, title: B}}
---

"""
PIECES = st.sampled_from(
    [
        "(@a)", "(@b, p. 3)", "（@a）", "［@b］", "@a", "@b's", "-@a", "[@a, @b]", "[@a,, @b]", "[@a;; @b]", "[@a; ]", "[@a;]", "[;@a]",
        "[ @a", "[@a.", "[@a", "[@a；@b]", "[@a，p. 3]", "[@a]", '[@b, "c d"]', "[see @a; @b]", "word", "Word", "it's", '"', "(", ")", "[", "]",
        "*", "_", "`", "!", "^", ":", "{: .x }", "(x)", "[x](y)", "\\", "<b>", "\n", "\n\n", "\n- ", "\n> ", "\n# ", "\n    ", "|", "日", ".", ". ", ", ", " ",
    ]
)  # fmt: skip
TEXTS = st.lists(
    st.tuples(PIECES, st.sampled_from([" ", " ", ""])).map("".join), min_size=1, max_size=10
).map("".join)
SCALARS = st.sampled_from(["{}", '"{}"', "'{}'", ">-\n    {}", "|-\n    {}"])


def diagnosed(briefing: Briefing) -> tuple[Diagnostic, ...]:
    return run(Library(SETTINGS, (briefing,)), select=frozenset({"CIT003"})).diagnostics


def read(text: str) -> Briefing:
    return load("briefings/2026/x.md", text.encode(), SETTINGS)


def mends(text: str) -> None:
    before = read(text)
    found = diagnosed(before)
    mended = [diagnostic for diagnostic in found if diagnostic.fix]
    result = fixed(before.text, found)
    after = read(result.text)

    assert len(result.mended) == len(mended)
    assert len(diagnosed(after)) == len(found) - len(mended)
    assert len(list(after.citations())) == len(list(before.citations())) + len(mended)
    assert [fault.code for fault in after.faults] == [fault.code for fault in before.faults]
    index = LineIndex(before.text)
    edits = sorted(
        (
            Edit(
                Span(
                    index.offset(Position(part.line, part.column)),
                    index.offset(Position(part.end_line, part.end_column)),
                ),
                part.text,
            )
            for diagnostic in mended
            for part in diagnostic.fix
        ),
        key=lambda edit: edit.span,
    )
    assert applied(before.text, edits) == result.text
    # Only separators and brackets come and go.
    kept = str.maketrans("", "", "[]()（）［］;,；，、 ")
    assert result.text.translate(kept) == before.text.translate(kept)


@given(TEXTS)
@settings(max_examples=300, deadline=None)
def test_in_a_body(text: str) -> None:
    mends(HEAD.format(summary="S.", takeaway="T.") + text)


@given(TEXTS, TEXTS, SCALARS)
@settings(max_examples=300, deadline=None)
def test_in_front_matter(summary: str, takeaway: str, scalar: str) -> None:
    written = scalar.format(takeaway.replace("\n", "\n    "))
    mends(HEAD.format(summary=json.dumps(summary, ensure_ascii=False), takeaway=written) + "Body.")


@given(TEXTS)
@settings(max_examples=150, deadline=None)
def test_each_by_itself(text: str) -> None:
    before = read(HEAD.format(summary="S.", takeaway="T.") + text)
    found = diagnosed(before)
    for diagnostic in found:
        if diagnostic.fix:
            after = read(fixed(before.text, [diagnostic]).text)
            assert len(list(after.citations())) == len(list(before.citations())) + 1
            assert len(diagnosed(after)) == len(found) - 1
