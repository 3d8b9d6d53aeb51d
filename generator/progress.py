"""A progress bar on stderr for long work, shown to people only."""

import sys
from collections.abc import Callable
from typing import Any

import click

_WORTH_A_BAR = 50


class ProgressBar:
    """`with ProgressBar() as progress`: call `progress(stage, done, total)`; on a terminal, long stages show a bar."""

    def __init__(self, worth: int = _WORTH_A_BAR) -> None:
        """A stage of `worth` steps or more shows a bar."""
        self._worth = worth
        self._bar: Any = None
        self._stage = ""

    def __enter__(self) -> Callable[[str, int, int], None]:
        return self._show

    def __exit__(self, *_: object) -> None:
        self._end()

    def _show(self, stage: str, done: int, total: int) -> None:
        if stage != self._stage:
            self._end()
            self._stage = stage
            if total >= self._worth and sys.stderr.isatty():
                self._bar = click.progressbar(length=total, label=stage, file=sys.stderr)
                self._bar.render_progress()
        if self._bar is not None:
            self._bar.update(done - self._bar.pos)

    def _end(self) -> None:
        if self._bar is not None:
            self._bar.render_finish()
            self._bar = None
