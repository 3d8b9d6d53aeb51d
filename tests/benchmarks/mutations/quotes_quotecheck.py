"""How finding passages compares with the `quotecheck` package, on the kinds of changes that both are made for."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

import quotecheck

from generator.core.evidence import Result
from generator.verify.passages import Prepared, find
from tests.benchmarks.mutations import quotes, quotes_harmless
from tests.benchmarks.mutations.reading import SETS, triples
from tests.benchmarks.mutations.triple import Kind

ROUNDS = 3
# It knows no words left out or put in, and says so nowhere: these kinds are not held against it.
_BEYOND_IT = frozenset(
    {
        "passage: words left out",
        "passage: words put in",
        "passage: open ends",
        "passage: a remark in brackets",
        "passage: first letter in brackets",
    }
)


@dataclass(frozen=True, slots=True)
class Row:
    """Of one kind: how many cases were made, and of how many each said that the words are not there."""

    kind: Kind
    made: int
    ours: int
    theirs: int


def rows(seed: int, rounds: int = ROUNDS, every: int = 1) -> Iterator[Row]:
    """Each kind, tried `rounds` times on one of `every` so many triples. The same seed does the same."""
    for kind in (*quotes.KINDS.values(), *quotes_harmless.KINDS.values()):
        if kind.name in _BEYOND_IT:
            continue
        random = Random(f"{seed} {kind.name}")
        tried = (
            case
            for name in SETS
            for triple in triples(name)[::every]
            for _ in range(rounds)
            for case in kind.cases(random, triple)
        )
        cases = list(dict.fromkeys(tried))
        ours = sum(find(case.passage, [Prepared(case.source)]).result is Result.NOT_FOUND for case in cases)
        theirs = sum(not quotecheck.check(case.passage, case.source).ok for case in cases)
        yield Row(kind, len(cases), ours, theirs)


def written(seed: int) -> str:
    """The table: cases by kind, with the shares reported as not there."""
    found = [row for row in rows(seed) if row.made]
    lines = [f"{'not there, by kind':44}{'made':>6}{'ours':>9}{'quotecheck':>12}"]
    lines += [_line(row.kind.name, [row], "   harmless" * (not row.kind.harmful)) for row in found]
    lines += [
        "",
        _line("defects", [row for row in found if row.kind.harmful], "   the more the better"),
        _line("harmless", [row for row in found if not row.kind.harmful], "   the fewer the better"),
    ]
    return "\n".join([*lines, ""])


def _line(name: str, of: list[Row], note: str) -> str:
    made = sum(row.made for row in of) or 1
    return f"{name:44}{made:>6}{sum(row.ours for row in of) / made:>9.1%}{sum(row.theirs for row in of) / made:>12.1%}{note}"
