"""Seconds by stage of one cold build of ours, printed as JSON; `python -m tests.benchmarks.peers.stages PROJECT`."""

import itertools
import json
import sys
import time
from pathlib import Path

WORDS = {
    "start": "start, imports and settings, up to the first briefing",
    "briefings": "read, check and render the briefings",
    "pages": "pages of the engine, and the search index beside them",
    "search": "what is left of the search index then",
    "end": "the rest",
}
"""What happens in the stages that the build tells of; others go by their own names."""


def stages(root: Path, began: float) -> dict[str, float]:
    """Wall seconds by stage of a build of the project in `root`, with imports, in the order of the stages."""
    marks = [("start", began)]

    def note(stage: str, done: int, total: int) -> None:
        if marks[-1][0] != stage:
            marks.append((stage, time.perf_counter()))

    from generator import workspace

    workspace.build(root, root / "site", None, note)
    marks.append(("end", time.perf_counter()))
    spent: dict[str, float] = {}
    for (stage, at), (_, then) in itertools.pairwise(marks):
        spent[stage] = spent.get(stage, 0.0) + then - at
    return spent


if __name__ == "__main__":
    print(json.dumps(stages(Path(sys.argv[1]), time.perf_counter())))
