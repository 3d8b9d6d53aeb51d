"""What evidence adds to a build with nothing changed.

    python -m tests.benchmarks.evidence --briefings 10000 --runs 5

The same briefings are built with and without evidence, once from nothing, and then in turns. Printed are the medians
of the seconds that pass and of those of the processors, and what evidence adds.
"""

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage

from tests.benchmarks.corpus import write_project

_ROOT = Path(__file__).parents[2]
_BUILD = (sys.executable, "-m", "generator", "--root")


@dataclass
class Project:
    """A project in `folder`, with the seconds that its builds have taken."""

    title: str
    folder: Path
    wall: list[float] = field(default_factory=list)
    processors: list[float] = field(default_factory=list)

    def build(self) -> tuple[float, float]:
        """Build it; returns the seconds that passed, and those of the processors."""
        before, began = _processors(), time.perf_counter()
        subprocess.run([*_BUILD, str(self.folder), "build"], cwd=_ROOT, check=True, capture_output=True)
        return time.perf_counter() - began, _processors() - before

    def measure(self) -> None:
        """Build it once more, and note what that took."""
        wall, processors = self.build()
        self.wall.append(wall)
        self.processors.append(processors)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--briefings", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument(
        "--folder", type=Path, help="Where the projects are, or are to be. Default: made and removed."
    )
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="briefings-evidence-") as made:
        print(table(measure(given.folder or Path(made), given.briefings, given.runs)))


def measure(folder: Path, briefings: int, runs: int) -> tuple[Project, Project]:
    """Build both projects so many times, in turns."""
    projects = (Project("without evidence", folder / "without"), Project("with evidence", folder / "with"))
    for project, evidence in zip(projects, (False, True), strict=True):
        if not project.folder.exists():
            write_project(project.folder, briefings, evidence=evidence)
        # Twice: so soon after they were written, files are read again.
        for _ in range(2):
            project.build()
    for _ in range(runs):
        for project in projects:
            project.measure()
    return projects


def table(projects: tuple[Project, Project]) -> str:
    """The medians, and what the second project adds to the first."""
    lines = ["| seconds, nothing changed | wall | processors |", "|---|---:|---:|"]
    medians = [(statistics.median(each.wall), statistics.median(each.processors)) for each in projects]
    lines += [
        f"| {project.title} | {wall:.2f} | {processors:.2f} |"
        for project, (wall, processors) in zip(projects, medians, strict=True)
    ]
    (wall, processors), (more_wall, more_processors) = medians
    lines.append(f"| evidence adds | {more_wall / wall - 1:.0%} | {more_processors / processors - 1:.0%} |")
    return "\n".join(lines)


def _processors() -> float:
    used = getrusage(RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    main()
