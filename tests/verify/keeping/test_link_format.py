import pytest

from generator.verify.keeping.link_format import web_links


def read(text: str) -> list[tuple[str, dict[str, str]]]:
    return [(link.target, link.parameters) for link in web_links(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("<a>", [("a", {})]),
        ('<a>; rel="x y"; Title="b, c; \\"d\\""', [("a", {"rel": "x y", "title": 'b, c; "d"'})]),
        ("<a>;rel=x,<b> ; rel = y ;z", [("a", {"rel": "x"}), ("b", {"rel": "y", "z": ""})]),
        ("<a>; rel=x; rel=y", [("a", {"rel": "x"})]),
        ("<a?b=1,2;c>;\n rel=x,\n<b>,\n", [("a?b=1,2;c", {"rel": "x"}), ("b", {})]),
        ("junk, <a>; rel=x junk <b>; rel=y", [("a", {"rel": "x"}), ("b", {"rel": "y"})]),
        ("<a; <b>; rel=x", [("b", {"rel": "x"})]),
        ('<a>; rel="never closed, <b>; rel=y', [("a", {"rel": ""}), ("b", {"rel": "y"})]),
        ("<a>; title*=UTF-8''x", [("a", {"title*": "UTF-8''x"})]),
    ],
)
def test_links_are_read(text: str, expected: list[tuple[str, dict[str, str]]]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "<" * 200_000,
        ";" * 200_000,
        '<a>; b="' * 50_000,
        "<a>" + ";x" * 200_000,
        "<a>; " + " " * 500_000,
        '"\\' * 200_000,
        "<a>;x=" + "y" * 200_000,
    ],
)
def test_hostile_links_take_no_time(text: str) -> None:
    assert len(read(text)) <= 100_000


def test_relations_are_words_in_lower_case() -> None:
    (link,) = web_links('<a>; rel="First  Memento"')
    assert link.rels == {"first", "memento"}
