"""What came of a run, as text."""

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby, islice

from generator.core.diagnostic import Diagnostic
from tests.benchmarks.defects.bench import Tally, Trial
from tests.benchmarks.defects.registry import Defect

_EXAMPLES = 3


def written(tally: Tally, *, verbose: bool = False) -> str:
    """The tables of defects by rule and of rewrites by kind, then, if asked for, examples."""
    lines = [f"{'rule':8}{'planted':>9}{'found':>9}{'missed':>9}{'extra':>9}"]
    for code, trials in _grouped(tally.defects, _code):
        found = sum(trial.found for trial in trials)
        extra = sum(bool(trial.extra) for trial in trials)
        lines.append(f"{code:8}{len(trials):>9}{found:>9}{len(trials) - found:>9}{extra:>9}")
    found = sum(trial.found for trial in tally.defects)
    extra = sum(bool(trial.extra) for trial in tally.defects)
    count = len(tally.defects)
    lines.append(f"{'all':8}{count:>9}{found:>9}{count - found:>9}{extra:>9}   {tally.recall:.2%} found")
    lines += ["", f"{'harmless rewrite':44}{'made':>6}{'alarms':>8}"]
    for kind, trials in _grouped(tally.rewrites, lambda trial: trial.kind.kind):
        lines.append(f"{kind:44}{len(trials):>6}{sum(bool(trial.extra) for trial in trials):>8}")
    alarms = sum(bool(trial.extra) for trial in tally.rewrites)
    lines.append(f"{'all':44}{len(tally.rewrites):>6}{alarms:>8}   {tally.alarms:.2%}")
    if tally.unplaced:
        names = sorted({*tally.unplaced})
        lines += ["", f"no place found for: {', '.join(f'{n} ({tally.unplaced.count(n)})' for n in names)}"]
    if verbose:
        lines += _examples("missed", (t for t in tally.defects if not t.found), lambda trial: trial.findings)
        lines += _examples("extra", (t for t in tally.defects if t.extra), lambda trial: trial.extra)
        lines += _examples("alarm", (t for t in tally.rewrites if t.extra), lambda trial: trial.extra)
    return "\n".join([*lines, ""])


def _code(trial: Trial) -> str:
    assert isinstance(trial.kind, Defect)
    return trial.kind.code


def _grouped(trials: Iterable[Trial], key: Callable[[Trial], str]) -> Iterator[tuple[str, list[Trial]]]:
    for name, group in groupby(sorted(trials, key=key), key):
        yield name, list(group)


def _examples(
    title: str, trials: Iterable[Trial], shown: Callable[[Trial], tuple[Diagnostic, ...]]
) -> Iterator[str]:
    def name(trial: Trial) -> str:
        return f"{trial.kind.code} {trial.kind.kind}" if isinstance(trial.kind, Defect) else trial.kind.kind

    for kind, group in _grouped(trials, name):
        yield ""
        yield f"{title}: {kind} ({len(group)})"
        for trial in islice(group, _EXAMPLES):
            changed = trial.changed
            yield f"  {changed.path}:{changed.first} {changed.what}"
            for finding in shown(trial)[:_EXAMPLES]:
                yield f"    reported: {finding.line}: {finding.code} {finding.message}"
