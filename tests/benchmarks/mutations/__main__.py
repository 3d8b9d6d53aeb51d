"""Alters true claims, passages and sources, and says what the checks notice of it.

It measures and judges nothing: the exit status is 0. The same seed prints the same.
"""

import argparse

from tests.benchmarks.mutations import table
from tests.benchmarks.mutations.bench import Tally, run
from tests.benchmarks.mutations.reading import SETS


def main() -> None:
    """Run and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.mutations", description=__doc__)
    parser.add_argument("--count", type=int, default=1000, help="cases of each kind and set, at most (1000)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--set", choices=SETS, action="append", help="more than once for more (all)")
    parser.add_argument("--verbose", action="store_true", help="every miss and alarm")
    parser.add_argument("--quotecheck", action="store_true", help="the same table for the quotecheck package")
    asked = parser.parse_args()
    names = asked.set or SETS
    whole = Tally()
    for name in names:
        tally = run((name,), asked.count, asked.seed)
        whole.trials += tally.trials
        print(f"set: {name}\n")
        print(table.written(tally, verbose=asked.verbose))
    if len(names) > 1:
        print(f"all sets together\n\n{table.written(whole)}")
    if asked.quotecheck:
        from tests.benchmarks.mutations import quotes_quotecheck

        print(quotes_quotecheck.written(asked.seed))


if __name__ == "__main__":
    main()
