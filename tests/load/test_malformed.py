"""What looks like a citation and is none."""

import pytest

from generator.load import prose


def told(text: str, *known: str) -> list[tuple[str, str, str | None]]:
    return [
        (text[problem.span.start : problem.span.end], problem.message, problem.help)
        for problem in prose.body(text, 0, known).malformed
    ]


@pytest.mark.parametrize(
    ("text", "where", "message", "remedy"),
    [
        ("Rot [@].", "[@]", "no key after '@'", "write [@id], with the id of a source"),
        ("Rot [@ a].", "[@ a]", "no key after '@'", "write [@id], with the id of a source"),
        ("Rot [@a,, @b].", "[@a,, @b]", "no ';' between '@a' and '@b'", "separate sources with ';'"),
        ("Rot [@a, @b].", "[@a, @b]", "no ';' between '@a' and '@b'", "separate sources with ';'"),
        ("Rot [@a @b].", "[@a @b]", "no ';' between '@a' and '@b'", "separate sources with ';'"),
        ("Rot [@a;].", "[@a;]", "a ';' with no source beside it", "remove it, or name the source"),
        ("Rot [@a; b].", "[@a; b]", "no key in 'b'", "begin each part with '@' and a source's id"),
        ("Rot [ @a and more.", "[ @a", "a citation that is not closed", "end it with ']'"),
        ("Rot [@a\n\n].", "[@a", "a citation that is not closed", "end it with ']'"),
        ("Rot [-@a and [@b].", "[-@a", "a citation that is not closed", "end it with ']'"),
        (
            'Rot [@a, "b].',
            '[@a, "',
            "a quotation mark that is not closed",
            "end the passage with the same kind of mark",
        ),
        (
            'Rot [@a, ""].',
            '[@a, ""]',
            "a passage without words",
            "quote the source's own words, or remove the marks",
        ),
        (
            "Rot [@k, “he said “hi” there”].",
            "[@k, “he said “",
            "a quotation mark of the same kind within a passage",
            "put straight marks around the whole passage, and keep the curly ones within",
        ),
        ("Rot [@a—b].", "—", "'—' directly after the key 'a'", "put a comma or a space after the key"),
        ("Rot (@a).", "(@a)", "a citation in round brackets", "write '[@a]'"),
        ("Rot (@a, p. 3).", "(@a, p. 3)", "a citation in round brackets", "write '[@a]'"),
        (
            "[text [@a]](https://example.org)",
            "[@a]",
            "a citation within a link's text",
            "put the citation behind the link",
        ),
    ],
)
def test_each_kind_is_told_with_its_remedy(text: str, where: str, message: str, remedy: str) -> None:
    assert told(text) == [(where, message, remedy)]


@pytest.mark.parametrize(
    "text",
    ["[(@a)]", "[@a's]", "[@a, [x](y) and @b]", "[@a, [x [@b]", "(@a, see @b)", "[@a; b] or", '[@a, "x]', "[@a, @b]", "（@a, @b）"],
)  # fmt: skip
def test_one_slip_is_told_once(text: str) -> None:
    slips = [where for where, message, _ in told(text, "a", "b") if "without brackets" not in message]

    assert len(slips) == 1


def test_full_width_brackets_are_told_of_a_source_alone() -> None:
    assert told("（@a）", "a") == [("（@a）", "a citation in full-width brackets", "write '[@a]'")]
    assert told("（@jack）", "a") == []


def test_a_source_in_round_brackets_within_a_citation_is_no_slip() -> None:
    assert told('Rot [see (@a, p. 3)]. Rot [@b, "x (@a) y"].', "a", "b") == []


def test_a_bare_key_is_one_only_where_a_source_has_it() -> None:
    text = "As @a says, and @jack too, and me@a does not [see @a, or @a in it]."

    assert told(text) != []
    assert [where for where, message, _ in told(text, "a") if message.startswith("a source's")] == ["@a"]
    assert told("As @a says.") == []
    assert told("As @a says.", "a") == [("@a", "a source's id without brackets", "write '[@a]'")]


@pytest.mark.parametrize(
    "text",
    [
        "Rot [@a].",
        'Rot [@a, "b, @a; [c]"; see @b, p. 3].',
        r"Rot \[@a] is how it is written.",
        "Rot `[@]` and `@a`.",
        "<!-- [@a -->",
        "    [@a",
        "[me@example.org] (me@example.org)",
        "[@handle](https://example.org)",
        "https://example.org/@a",
        "[an interval [0, 1) and so on",
        r"\@a",
        "[email @ work]",
    ],
)
def test_what_is_well_formed_or_no_citation_at_all_is_left_alone(text: str) -> None:
    assert told(text, "a", "b") == []


@pytest.mark.parametrize(
    "text",
    [
        "{}(https://example.org)",
        "{}[r] so.\n\n[r]: https://example.org\n",
        "As {}(x) says.",
    ],
)
@pytest.mark.parametrize(
    "marker", ["[@klein-2014]", "[see @klien-2014, p. 3]", '[@klein-2014, "x" y]', "[@zz; @klein-2014]"]
)
def test_a_citation_that_becomes_a_links_text(text: str, marker: str) -> None:
    whole = text.format(marker)

    assert told(whole) == []
    assert told(whole, "somebody-else") == []
    ((where, message, remedy),) = told(whole, "klein-2014", "pew")
    assert (where, message) == (marker, "a citation that a link takes in")
    assert (
        remedy == "put a space or a full stop after its ']': a bracket that follows at once makes it a link"
    )


@pytest.mark.parametrize(
    "text",
    [
        "[@a]: lost.",
        "Rot.\n\n  [@a]:\n  lost\n",
        "Rot\n[@a]: lost.\n",
        "> Rot.\n> [@a]: lost",
        "- Rot.\n\n    [@a]: lost",
        "[@a]: one\n\n[@b]: two",
    ],
)
def test_a_citation_that_defines_a_link(text: str) -> None:
    what = "a citation followed by ':' at the start of a line, which makes it a link definition"

    assert told(text) == told(text, "zz") == []
    assert told(text, "a") == [("[@a]", what, "put words before it, or take the colon away")]


@pytest.mark.parametrize(
    "text",
    [
        "[@a]: they are lost, and more.",
        "As [@a]: lost.",
        "    [@a]: lost",
        "```\n[@a]: lost\n```",
        "<!--\n[@a]: lost\n-->",
        "[a]: @a",
        "Rot [@a].\n\n[work]: https://example.org/@a",
    ],
)
def test_no_link_is_defined(text: str) -> None:
    assert told(text, "a") == []


def test_reports_are_bounded() -> None:
    assert len(told("[@a " * 5_000)) == 100
