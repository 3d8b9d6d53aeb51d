"""Takes the measurements: every peer in turn, round after round, on the same briefings."""

import os
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.benchmarks.corpus import Sample
from tests.benchmarks.peers import processes, wire
from tests.benchmarks.peers.ours import Ours
from tests.benchmarks.peers.peer import SITE, Peer, Step
from tests.benchmarks.peers.processes import Failed, Usage

SCENARIOS = ("cold", "unchanged", "edit")
_CHECKS = 3


@dataclass(frozen=True, slots=True)
class Limits:
    """How long to go on: rounds, seconds of one program, and seconds of a peer after which no round begins."""

    rounds: int
    seconds: float
    patience: float


@dataclass(slots=True)
class Contest:
    """A peer with its project in `folder`, and what was measured of it so far."""

    peer: Peer
    version: str
    folder: Path
    rounds: list[dict[str, dict[str, Usage]]] = field(default_factory=list)
    """For each round, the usage by scenario and kind of step."""
    facts: dict[str, Any] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    failed: bool = False
    once: bool = False
    """Whether one cold build is all that is tried."""
    spent: float = 0.0


Tell = Callable[[str], None]


def contest(
    contests: Sequence[Contest],
    samples: Sequence[Sample],
    scenarios: Sequence[str],
    limits: Limits,
    tell: Tell,
) -> None:
    """Measure the builds of all `contests`, whose projects are written.

    What fails is left out from then on, and has a note.
    """
    for number in range(limits.rounds):
        for each in contests:
            enough = each.once and number > 0
            if each.failed or enough or each.spent > limits.patience:
                continue
            began = time.perf_counter()
            sample = samples[(len(samples) // 2 + number) % len(samples)]
            try:
                took = _round(each, sample, ("cold",) if each.once else scenarios, limits.seconds)
            except Failed as problem:
                each.failed = True
                each.notes.append(str(problem))
                tell(f"{each.peer.name}: {problem}")
                continue
            each.rounds.append(took)
            each.spent += time.perf_counter() - began
            words = ", ".join(f"{name} {seconds(usages):.2f} s" for name, usages in took.items())
            tell(f"round {number + 1} of {limits.rounds}: {each.peer.name}: {words}")


def weigh(contests: Sequence[Contest], samples: Sequence[Sample], tell: Tell) -> None:
    """Measure what the builds have made: output, index, and what a first search loads."""
    word = searched_for(samples)
    for each in contests:
        if each.rounds:
            each.facts |= _facts(each, word, tell)


def seconds(usages: dict[str, Usage]) -> float:
    """Wall seconds of all steps."""
    return sum(usage.seconds for usage in usages.values())


def checked(ours: Contest, limit: float) -> dict[str, list[Usage]]:
    """What `briefings check` takes with nothing kept, and with nothing changed, a few times over. Raises Failed."""
    assert isinstance(ours.peer, Ours)
    taken: dict[str, list[Usage]] = {"nothing kept": [], "nothing changed": []}
    for _ in range(_CHECKS):
        ours.peer.clean(ours.folder)
        for usages in taken.values():
            usages.append(_step(ours, ours.peer.checking(ours.folder), limit))
    return taken


def searched_for(samples: Sequence[Sample]) -> str:
    """A word that readers may search for: of six letters or more, in about one briefing of twenty."""
    counts: Counter[str] = Counter()
    for sample in samples:
        texts = [text for _, paragraphs in sample.sections for each in paragraphs for text, _ in each]
        counts.update(
            {word.lower() for text in texts for word in text.split() if len(word) >= 6 and word.isalpha()}
        )
    return min(counts, key=lambda word: (abs(counts[word] - len(samples) / 20), word))


def edit(text: str, sample: Sample) -> tuple[str, str]:
    """`text`, a source of `sample` in any dialect, with a comma more in its body; and the words that now have it."""
    sentence = sample.sections[0][1][0][0][0]
    first, _, rest = sentence.partition(" ")
    changed = f"{first}, {rest}"
    if text.count(sentence) != 1:
        raise Failed("the sentence to be edited is not in the source")
    return text.replace(sentence, changed), f"{first}, {rest.partition(' ')[0]}"


def _round(
    contest: Contest, sample: Sample, scenarios: Sequence[str], limit: float
) -> dict[str, dict[str, Usage]]:
    peer, folder = contest.peer, contest.folder
    page = folder / SITE / peer.page(sample)
    peer.clean(folder)
    took = {"cold": _build(contest, limit)}
    if not page.is_file():
        raise Failed(f"built, but there is no {page.relative_to(folder)}")
    if "unchanged" in scenarios:
        took["unchanged"] = _build(contest, limit)
    if "edit" in scenarios:
        source = folder / peer.source(sample)
        before = source.read_text(encoding="utf-8")
        after, words = edit(before, sample)
        source.write_text(after, encoding="utf-8")
        try:
            took["edit"] = _build(contest, limit)
            if words not in page.read_text(encoding="utf-8"):
                raise Failed("built after an edit, but its page does not show the edit")
        finally:
            source.write_text(before, encoding="utf-8")
    return took


def _build(contest: Contest, limit: float) -> dict[str, Usage]:
    # What an earlier build has left to be written to the disk is not this one's burden.
    os.sync()
    return {step.kind: _step(contest, step, limit) for step in contest.peer.steps(contest.folder)}


def _step(contest: Contest, step: Step, limit: float) -> Usage:
    return processes.run(step.command, contest.folder, contest.peer.environment, limit)


def _facts(contest: Contest, word: str, tell: Tell) -> dict[str, Any]:
    site = contest.folder / SITE
    files = [file for file in site.rglob("*") if file.is_file()]
    index = site / contest.peer.searching.index
    of_index = [file for file in files if file == index or index in file.parents]
    facts: dict[str, Any] = {
        "output_bytes": sum(file.stat().st_size for file in files),
        "pages": sum(file.suffix == ".html" for file in files),
        "index_bytes": sum(file.stat().st_size for file in of_index) or None,
        "query": word,
    }
    try:
        facts["query_bytes"], facts["query_requests"] = wire.first_query(site, contest.peer.searching, word)
    except wire.NotMeasured as problem:
        contest.notes.append(f"first query not measured: {problem}")
    tell(f"{contest.peer.name}: first query {facts.get('query_bytes', 'not measured')} bytes")
    return facts
