"""What came of a run, as text."""

from collections.abc import Iterator

from tests.benchmarks.mutations.bench import Tally, Trial
from tests.benchmarks.mutations.kinds import ALARMS_MAX, GROUPS


def written(tally: Tally, *, verbose: bool = False) -> str:
    """The kinds with what was found of each, then the groups with their bars, then, if asked for, what went wrong."""
    lines = [f"{'kind':44}{'made':>6}{'noticed':>9}"]
    names = dict.fromkeys((trial.group.name, trial.kind.name) for trial in tally.trials)
    for group, kind in names:
        trials = [t for t in tally.trials if (t.group.name, t.kind.name) == (group, kind)]
        noticed = sum(bool(trial.found) for trial in trials)
        harmless = "" if trials[0].kind.harmful else "   harmless"
        lines.append(f"{kind:44}{len(trials):>6}{noticed:>9}{noticed / len(trials):>9.1%}{harmless}")
    lines.append("")
    for group_ in GROUPS:
        defects = [t for t in tally.trials if t.group.name == group_.name and t.kind.harmful]
        if defects:
            lines.append(
                f"{group_.name:44}{len(defects):>6}{sum(t.right for t in defects):>9}"
                f"{tally.recall(group_.name):>9.1%}   {f'at least {group_.bar:.0%}' if group_.bar else ''}".rstrip()
            )
    harmless_trials = [t for t in tally.trials if not t.kind.harmful]
    alarms = sum(not t.right for t in harmless_trials)
    lines.append(
        f"{'false alarms':44}{len(harmless_trials):>6}{alarms:>9}{tally.alarms:>9.1%}   at most {ALARMS_MAX:.0%}"
    )
    if verbose:
        lines += _examples([trial for trial in tally.trials if not trial.right])
    return "\n".join([*lines, ""])


def _examples(wrong: list[Trial]) -> Iterator[str]:
    for trial in wrong:
        yield ""
        yield f"{'missed' if trial.kind.harmful else 'alarm'}: {trial.kind.name} ({trial.triple.id}): {trial.case.what}"
        yield f"  claim: {trial.case.claim}"
        yield f"  passage: {trial.case.passage}"
        yield from (f"  {finding.code} {finding.message}" for finding in trial.found)
