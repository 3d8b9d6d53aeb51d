"""Checks on each save: `check --watch`."""

from collections.abc import Callable
from pathlib import Path

from generator.core.diagnostic import Report
from generator.core.errors import UsageError
from generator.publish.watch import saves, settle


def watch(
    root: Path,
    examine: Callable[[], Report],
    begin: Callable[[], None],
    tell: Callable[[Report | UsageError], None],
) -> None:
    """Check now and after each save of what the project at `root` is made of, until interrupted.

    `begin` is called before each check, `tell` with what came of it: wrong settings do not end the watch.
    """
    # Watched from before the first check on, so that no save is missed.
    with saves(root) as saved:
        while True:
            begin()
            tell(_outcome(examine))
            settle(saved)


def _outcome(examine: Callable[[], Report]) -> Report | UsageError:
    try:
        return examine()
    except UsageError as error:
        return error
