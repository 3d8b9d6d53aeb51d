"""What was measured, as plain values for a JSON file."""

import os
import platform
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from tests.benchmarks.peers.measure import Contest
from tests.benchmarks.peers.processes import Usage

_GIB = 1 << 30


def machine() -> dict[str, Any]:
    """What this ran on."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / _GIB
    return {
        "cores": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count(),
        "memory_gib": round(memory),
        "system": platform.system(),
        "python": platform.python_version(),
        "load_at_start": round(os.getloadavg()[0], 1),
    }


def recorded(
    count: int,
    contests: Sequence[Contest],
    stages: dict[str, float] | None,
    checks: Mapping[str, Sequence[Usage]],
) -> dict[str, Any]:
    """One size of the corpus."""
    return {
        "briefings": count,
        "peers": [
            {
                "name": each.peer.name,
                "title": each.peer.title,
                "version": each.version,
                "rounds": [
                    {
                        name: {kind: asdict(usage) for kind, usage in usages.items()}
                        for name, usages in taken.items()
                    }
                    for taken in each.rounds
                ],
                **each.facts,
                "notes": each.notes,
            }
            for each in contests
        ],
        "stages": stages,
        "check": {words: [asdict(usage) for usage in usages] for words, usages in checks.items()},
    }
