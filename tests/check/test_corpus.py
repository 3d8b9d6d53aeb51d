"""The marked corpus: whole briefings in which every mistake is marked, at the end of its line, with ⟦its codes⟧."""

import datetime
import re
from collections import Counter
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from generator.check.catalogue import rules
from generator.check.run import run
from generator.core.model import Library
from generator.core.settings import Author, Publisher, Settings, Topic
from generator.load.briefing import load

_FOLDER = Path(__file__).parents[1] / "corpus"
_MARK = re.compile(r"[ ]*⟦([A-Z0-9 ]+)⟧(?=\n|\Z)")
_HOSTS = {
    "evening-paper.example": Publisher("evening-paper.example", "Evening Paper", "Paper Group"),
    "morning-paper.example": Publisher("morning-paper.example", "Morning Paper", "Paper Group"),
    "sunday-paper.example": Publisher("sunday-paper.example", "Sunday Paper"),
    "weekly-paper.example": Publisher("weekly-paper.example", "Weekly Paper"),
    "city-paper.example": Publisher("city-paper.example", "City Paper"),
    "immunology-letters.example": Publisher("immunology-letters.example", "Letters of Immunology"),
    "medical-review.example": Publisher("medical-review.example", "Medical Review"),
    "press-watch.example": Publisher("press-watch.example", "Press Watch"),
}
_TOPICS = "transport courts medicine economy space journalism arts security".split()
SETTINGS = Settings(
    root=Path("/nowhere"),
    topics={topic: Topic(topic, topic.capitalize()) for topic in _TOPICS},
    authors={"desk": Author("desk", "The desk"), "ada": Author("ada", "Ada")},
    publishers=_HOSTS,
    markdown_extensions=tuple(
        "attr_list def_list fenced_code footnotes sane_lists smarty tables toc".split()
    ),
    pages=frozenset({"", "about/", "archive/", "topics/", "authors/", "sources/", "corrections/"}),
    today=datetime.date(2026, 12, 30),
)
_ASSETS = frozenset({"2026/chart.png"})
LINES_MIN = 320
EACH_MIN = 8
ONCE_A_FILE = frozenset("IO001 MET008 TKW002 TKW003".split())
NAMES = tuple(path.relative_to(_FOLDER).as_posix() for path in sorted(_FOLDER.rglob("*.md")))

Places = frozenset[tuple[int, str]]


def marked(name: str) -> tuple[str, Places]:
    """The text of a file without its marks, and the lines with the codes that belong there."""
    text = (_FOLDER / name).read_bytes().decode()
    expected = frozenset(
        (text.count("\n", 0, mark.start()) + 1, code)
        for mark in _MARK.finditer(text)
        for code in mark[1].split()
    )
    text = _MARK.sub("", text)
    assert "⟦" not in text, f"{name}: a mark that is none"
    return text, expected


def path_of(name: str) -> str:
    return f"briefings/{name}" if "/" in name else f"briefings/2026/{name}"


@cache
def found() -> dict[str, Places]:
    """What all rules say of all files, as one library."""
    briefings = [load(path_of(name), marked(name)[0].encode(), SETTINGS) for name in NAMES]
    briefings.sort(key=lambda briefing: briefing.path)
    report = run(Library(SETTINGS, tuple(briefings), _ASSETS))
    places: dict[str, set[tuple[int, str]]] = {path_of(name): set() for name in NAMES}
    for diagnostic in report.diagnostics:
        places[diagnostic.path].add((diagnostic.line, diagnostic.code))
    return {path: frozenset(each) for path, each in places.items()}


@pytest.mark.parametrize("name", NAMES)
def test_every_mistake_is_found_and_nothing_else(name: str) -> None:
    text, expected = marked(name)
    lines = text.split("\n")
    reported = found()[path_of(name)]
    missed = [f"{line}: {code} not reported: {lines[line - 1]}" for line, code in sorted(expected - reported)]
    wrong = [f"{line}: {code} reported: {lines[line - 1]}" for line, code in sorted(reported - expected)]
    assert not missed + wrong, "\n".join(missed + wrong)


def test_the_corpus_is_large_and_has_every_rule() -> None:
    places = {(name, line) for name in NAMES for line, _ in marked(name)[1]}
    assert len(places) >= LINES_MIN
    counted = Counter(code for name in NAMES for _, code in marked(name)[1])
    codes = {rule.code for rule in rules() if not rule.code.startswith("EVD")}
    assert set(counted) >= codes, codes - set(counted)
    assert {
        code: count for code, count in counted.items() if count < EACH_MIN and code not in ONCE_A_FILE
    } == {}


def test_without_its_marks_a_file_keeps_its_lines() -> None:
    for name in NAMES:
        whole = (_FOLDER / name).read_bytes().decode()
        assert marked(name)[0].count("\n") == whole.count("\n")


def test_a_mark_would_be_missed() -> None:
    """The comparison is no comparison with itself: with its rules off, a file has nothing to show."""
    off = replace(SETTINGS, policy=replace(SETTINGS.policy, severities={rule.code: None for rule in rules()}))
    text, expected = marked("news-bridge.md")
    library = Library(off, (load(path_of("news-bridge.md"), text.encode(), off),))
    assert expected
    assert run(library).diagnostics == ()
