"""Plants single defects in honest briefings, rewrites others harmlessly, and says what the checks made of it.

It measures and judges nothing: the exit status is 0. The same seed prints the same.
"""

import argparse

from tests.benchmarks.defects import table
from tests.benchmarks.defects.bench import run


def main() -> None:
    """Run and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.defects", description=__doc__)
    parser.add_argument("--count", type=int, default=2000, help="defects to plant (2000)")
    parser.add_argument("--harmless", type=int, default=500, help="harmless rewrites to make (500)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--verbose", action="store_true", help="up to three examples of each miss and alarm")
    asked = parser.parse_args()
    print(table.written(run(asked.count, asked.harmless, asked.seed), verbose=asked.verbose), end="")


if __name__ == "__main__":
    main()
