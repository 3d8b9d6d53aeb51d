"""A line of one construct, over and over, takes no more than its length's share of time."""

import time

import pytest

from generator.core.settings import Settings
from generator.load import prose
from generator.load.briefing import load

SIZE = 50_000
SECONDS = 2.0
"""Far above what is needed (most take 0.1 s) and far below what a square would take."""

BODIES = (
    "[", "[@", "[@a", "[@a; @b]", '[@a, "', "[@a “", "[@a “[@a” ", '[@a, "x" ; ', "[@a, [", '"', "A “b. ", "A (b. C ", "A “b. C” ", '"A. ', "(“‘", "‘A. ’", "*", "_a ", "**a_b ", "`",
    "` ", "`` ` ", "<", "<a ", '<a b="', "<!--", "<!-- -->", "<?", "](", "[a](b ", "[a](", "[a][", "![", "[[a]](b)", "\\[",
    "\\[@", "{: ", "{:a ", "@a", "(@a ", "http://", "A. ", ". [@a] ", "- ", "> ", "- - a\n", "- a\n", "    - a\n", "1. a\n",
    "> a\n", ">a\n\n", ": a\n", "a\n: b\n", "x\n\n: b\n\n", "[^1]: b\n", "[a]: b\n", "[a]:\n", "[a]: b\nx\n", "[a]: b c\n", ": a\n    b\nc\n", "> a\n[a]: b\n", "# x\n", "a\n---\n", "* * *\n",
    "---\n", "```\n", "```a\n~~~\n", "|a|b\n|-|-\n", "a\n{: .x }\n\n", "- a\n\n    b\n\n", "\r", "\n", "\t", "\x00", "é",
)  # fmt: skip


@pytest.mark.parametrize("piece", BODIES)
def test_a_body_of_one_construct(piece: str, settings: Settings) -> None:
    body = piece * (SIZE // len(piece))
    started = time.process_time()
    briefing = load("a.md", f"---\nsources:\n- {{id: a, title: A}}\n---\n\n{body}".encode(), settings)
    assert briefing.body

    assert time.process_time() - started < SECONDS


@pytest.mark.parametrize("piece", ["![a](b) ", "![*a*](b) ", "# a_2\n\n"])
def test_thirty_thousand_of_one_construct(piece: str) -> None:
    started = time.process_time()
    prose.body(piece * 30_000, 0)

    assert time.process_time() - started < SECONDS


def test_images_in_images_keep_a_part_of_their_texts() -> None:
    body = prose.body("![" * 10_000 + "](b)" * 10_000, 0)

    assert max(len(link.text) for link in body.links) < 1_000


FRONT = (
    "a: " + "[" * SIZE, "a: " + "{" * SIZE, "- " * SIZE, "? " * SIZE, "a: [" + "[]," * SIZE + "]", ": " * SIZE,
    "\n".join(f"k{number}: v" for number in range(SIZE // 10)), "a: b\n" * (SIZE // 5),
    "sources:\n" + "- {id: a, titel: b}\n" * (SIZE // 20), "takeaways:\n" + "- {a: b}\n" * (SIZE // 9),
    'title: "' + "[@a" * (SIZE // 3) + '"', 'summary: "' + '\\"' * (SIZE // 2) + '"', "summary: '" + "''" * (SIZE // 2) + "'",
    "summary: >-\n" + "  word\n" * (SIZE // 7), "summary: >-\n" + "\n" * SIZE + "  x", 'summary: "' + "a\n  " * (SIZE // 4) + '"',
    "authors: [" + "A," * (SIZE // 2) + "]", "aliases: [" + "a/" * (SIZE // 2) + "!]", "sources:\n- id: " + "a-" * (SIZE // 2),
    "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: &d [*c, *c]\ne: [*d, *d]",
)  # fmt: skip


@pytest.mark.parametrize("number", range(len(FRONT)))
def test_front_matter_of_one_construct(number: int, settings: Settings) -> None:
    started = time.process_time()
    load("a.md", f"---\n{FRONT[number]}\n---\n\nText.\n".encode(), settings)

    assert time.process_time() - started < SECONDS
