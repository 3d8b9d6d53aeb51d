"""Builds a generated corpus cold and prints seconds by stage, and the ratio to plain MkDocs with Material.

    .venv/bin/python -m tests.benchmarks.cold --briefings 1000 --runs 3

The builds take turns in one run; the figures are medians of wall seconds. Search is included on both sides.
"""

import argparse
import itertools
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.corpus import write_mkdocs, write_project


def _timed(command: list[str], folder: Path) -> float:
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    began = time.perf_counter()
    subprocess.run(command, cwd=folder, env=environment, check=True, capture_output=True)
    return time.perf_counter() - began


def _stages(folder: Path) -> dict[str, float]:
    """Wall seconds of each stage of one build, run within this process."""
    from generator import workspace
    from generator.publish import assemble

    stages: dict[str, float] = {}
    clock = time.perf_counter

    began = clock()
    library = workspace.open_project(folder, None)
    stages["load"] = clock() - began

    began = clock()
    report = workspace.check(library)
    stages["check"] = clock() - began
    if report.diagnostics:
        sys.exit(f"the corpus has findings, the first: {report.diagnostics[0]}")

    chosen = workspace.publication(library, workspace.PUBLISHED)
    marks: list[tuple[str, float]] = []

    def note(stage: str, done: int, total: int) -> None:
        if not marks or marks[-1][0] != stage:
            marks.append((stage, clock()))

    (folder / "out").mkdir()
    marks.append(("page data", clock()))
    assemble.build_site(chosen, folder / "out", note)
    marks.append(("", clock()))
    for (stage, at), (_, then) in itertools.pairwise(marks):
        stages[stage] = stages.get(stage, 0.0) + then - at
    return stages


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--briefings", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=3, help="interleaved runs; full navigation is run once")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        ours, short, full, staged = (Path(name, folder) for folder in ("ours", "short", "full", "staged"))
        write_project(ours, options.briefings)
        write_project(staged, options.briefings)
        write_mkdocs(short, options.briefings, full_navigation=False)
        write_mkdocs(full, options.briefings, full_navigation=True)
        build = [sys.executable, "-m", "generator", "--root", str(ours), "build", "--out"]
        mkdocs = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir"]
        seconds: dict[str, list[float]] = {"ours": [], "short": [], "full": []}
        for run in range(options.runs):
            seconds["ours"].append(_timed([*build, str(ours / f"site-{run}")], ours))
            seconds["short"].append(_timed([*mkdocs, str(short / f"site-{run}")], short))
        seconds["full"].append(_timed([*mkdocs, str(full / "site-0")], full))
        stages = _stages(staged)

    middle = {name: statistics.median(values) for name, values in seconds.items()}
    print(f"{options.briefings} briefings, cold, search included, median of {options.runs} interleaved runs")
    print(f"  {'ours':<44}{middle['ours']:8.2f} s")
    for name, words in (("short", "short navigation"), ("full", "full navigation (one run)")):
        label = f"MkDocs with Material, {words}"
        print(f"  {label:<44}{middle[name]:8.2f} s   ours is {middle['ours'] / middle[name]:.2f} of it")
    print("by stage, in one process that starts the others:")
    for stage, spent in stages.items():
        print(f"  {stage:<44}{spent:8.2f} s")
    children = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"largest child process: {children:.0f} MB")


if __name__ == "__main__":
    main()
