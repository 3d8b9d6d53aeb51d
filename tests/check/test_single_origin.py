"""Where a rule's silence leaves the word to another rule, and what no fixture can show."""

from time import process_time

import pytest

from generator.check.origins import roots, single_origin
from generator.check.rule import Asked
from generator.check.rules.tkw003_single_origin import check as rule
from generator.core.diagnostic import Problem
from generator.core.model import Library, Source
from generator.load.briefing import load
from tests.check.scaffold import PATH, SETTINGS, files


@pytest.mark.parametrize(
    "takeaways",
    ["One point [@a]", "One point [@a].\n  - Another one [@b].", "One point [@a].\n  - Another one."],
    ids=["a single takeaway", "an unknown source", "a takeaway without a citation"],
)
def test_nothing_is_said_where_not_all_is_known(takeaways: str) -> None:
    assert found(takeaways) == []


def test_the_message_names_the_origin() -> None:
    (problem,) = found("One [@a].\n  - Two [@a].")
    assert problem.message == "all 2 takeaways rest on one origin, 'a'"


def found(takeaways: str) -> list[Problem]:
    """What the rule says of a briefing with one source, `a`."""
    page = f"```yaml\nsources:\n  - id: a\n    title: A title\ntakeaways:\n  - {takeaways}\n```"
    library = Library(SETTINGS, (load(PATH, files(page)[PATH].encode(), SETTINGS),))
    return [problem for _, problem in rule.check(Asked(library, library.briefings))]


def source(name: str, origin: str = "", url: str = "") -> Source:
    return Source(id=name, title=name, origin=origin, url=url)


def test_origins_are_followed_to_their_end() -> None:
    chain = [source("a", "b"), source("b", "c"), source("c"), source("d", "wire"), source("e", "e")]
    circle = [source("z", "x"), source("x", "y"), source("y", "x"), source("w", "z")]
    assert roots(chain) == {"a": "c", "b": "c", "c": "c", "d": "wire", "wire": "wire", "e": "e"}
    assert roots(circle) == {"z": "x", "x": "x", "y": "x", "w": "x"}


def test_one_address_is_one_origin() -> None:
    a = source("a", url="https://www.example.org/x")
    b = Source(id="b", title="b", type="report", url="http://example.org/x/#part")
    assert single_origin([a, b], [a, b]) == "a"


def test_long_chains_are_quick() -> None:
    chain = [source(f"s{number}", f"s{number + 1}") for number in range(20_000)]
    start = process_time()
    assert single_origin(chain, chain) == "s20000"
    alone = [source(f"s{number}", url=f"https://example.org/{number}") for number in range(5_000)]
    single_origin(alone, alone)
    assert process_time() - start < 2
