"""Writes what was measured as Markdown tables, columns aligned so that they read well in a terminal too."""

import statistics
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from tests.benchmarks.peers.stages import WORDS

_SCENARIOS = {"cold": "cold", "unchanged": "nothing changed", "edit": "one edit"}
_MB = 1e6
_NONE = "–"
Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table of times: a peer, all of its steps or its build alone."""

    title: str
    peer: Record
    steps: tuple[str, ...]

    def seconds(self, scenario: str) -> list[float]:
        """Wall seconds of each round."""
        return [
            sum(taken[scenario][step]["seconds"] for step in self.steps)
            for taken in self.peer["rounds"]
            if scenario in taken
        ]


def written(record: Record) -> str:
    """All sizes of `record`, one section each."""
    machine = record["machine"]
    parts = [
        f"On {machine['cores']} cores with {machine['memory_gib']} GiB, {machine['system']},"
        f" Python {machine['python']}, load {machine['load_at_start']} at the start, by `{record['command']}`.\n"
    ]
    return "\n".join([*parts, *(_size(size) for size in record["sizes"]), _legend(record)])


def _size(size: Record) -> str:
    measured = [peer for peer in size["peers"] if peer["rounds"]]
    parts = [f"### {size['briefings']:,} briefings\n"]
    if measured:
        parts += [_times(measured), _sizes(measured)]
    if size["stages"]:
        lines = [(WORDS.get(stage, stage), f"{spent:.2f}") for stage, spent in size["stages"].items()]
        lines.append(("together", f"{sum(size['stages'].values()):.2f}"))
        parts.append(_aligned(("ours, cold, by stage (one run)", "s"), lines))
    for words, usages in size["check"].items():
        spent = _spread([usage["cpu_seconds"] for usage in usages])
        wall = _spread([usage["seconds"] for usage in usages])
        parts.append(f"`briefings check`, {words}: {spent} CPU seconds, {wall} s.\n")
    notes = [f"- {peer['title']}: {note}\n" for peer in size["peers"] for note in peer["notes"]]
    return "\n".join([*parts, "".join(notes)]) if notes else "\n".join(parts)


def _rows(peers: Iterable[Record]) -> list[Row]:
    rows = []
    for peer in peers:
        steps = tuple(peer["rounds"][0]["cold"])
        title = f"{peer['title']} {peer['version']}"
        if "search" in steps:
            rows += [
                Row(f"{title} + Pagefind", peer, steps),
                Row(f"{title} alone, no search", peer, ("build",)),
            ]
        else:
            rows.append(Row(title, peer, steps))
    return rows


def _times(peers: list[Record]) -> str:
    rows = _rows(peers)
    ours = next((row for row in rows if row.peer["name"] == "ours"), None)
    scenarios = [name for name in _SCENARIOS if any(row.seconds(name) for row in rows)]
    lines = []
    for row in rows:
        cells = [row.title]
        for name in scenarios:
            cells.append(_spread(row.seconds(name)))
            cells.append(
                _NONE if ours is None or ours is row else _ratio(ours.seconds(name), row.seconds(name))
            )
        lines.append((*cells, str(len(row.peer["rounds"]))))
    head = [cell for name in scenarios for cell in (f"{_SCENARIOS[name]}, s", "ours ÷ it")]
    return _aligned(("seconds, search included", *head, "rounds"), lines)


def _sizes(peers: list[Record]) -> str:
    lines = []
    for peer in peers:
        pages = peer.get("pages")
        lines.append(
            (
                peer["title"],
                *(_peak(peer, scenario) for scenario in _SCENARIOS),
                _NONE if pages is None else f"{pages:,}",
                _amount(peer.get("output_bytes"), _MB),
                _amount(peer.get("index_bytes"), _MB),
                _amount(peer.get("query_bytes"), 1000),
                _amount(peer.get("query_requests"), 1, 0),
            )
        )
    head = [f"peak MB, {words}" for words in _SCENARIOS.values()]
    return _aligned(("", *head, "pages", "output, MB", "index, MB", "first query, kB", "requests"), lines)


def _peak(peer: Record, scenario: str) -> str:
    peaks = [
        max(usage["peak_bytes"] or 0 for usage in taken[scenario].values())
        for taken in peer["rounds"]
        if scenario in taken
    ]
    return f"{statistics.median(peaks) / _MB:.0f}" if any(peaks) else _NONE


def _amount(value: float | None, unit: float, digits: int = 1) -> str:
    return _NONE if value is None else f"{value / unit:.{digits}f}"


def _spread(values: Sequence[float]) -> str:
    if not values:
        return _NONE
    return f"{statistics.median(values):.2f} ({min(values):.2f}–{max(values):.2f})"


def _ratio(ours: Sequence[float], theirs: Sequence[float]) -> str:
    pairs = list(zip(ours, theirs, strict=False))
    return f"{statistics.median(one / other for one, other in pairs):.2f}" if pairs else _NONE


def _aligned(head: Sequence[str], lines: Sequence[Sequence[str]]) -> str:
    widths = [max(len(line[column]) for line in (head, *lines)) for column in range(len(head))]
    pad: list[Callable[[str, int], str]] = [str.ljust, *[str.rjust] * (len(head) - 1)]

    def row(cells: Iterable[str]) -> str:
        padded = (fit(cell, width) for fit, cell, width in zip(pad, cells, widths, strict=True))
        return f"| {' | '.join(padded)} |\n"

    rule = ["-" * widths[0], *("-" * (width - 1) + ":" for width in widths[1:])]
    return row(head) + row(rule) + "".join(map(row, lines))


def _legend(record: Record) -> str:
    missing = "".join(f"- {name}: not to be had here: {why}\n" for name, why in record["missing"].items())
    return f"""\
Medians (smallest–largest) of wall seconds; peers take turns, and a ratio is the median of the ratios in each round.
Peak: the largest sum of resident memory over all processes of a build, sampled every 20 ms; memory that processes share
counts for each. First query: what a Chromium with nothing kept loads of the index, and of the program that reads it,
until results for one word are shown (bodies; text gzipped). Pagefind is {record["pagefind"]}, and reads the main text only.
{missing}"""
