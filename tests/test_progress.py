"""The progress bar: for people who wait, and for nobody else."""

import io
import sys

import pytest

from generator.progress import ProgressBar


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def show(stream: io.StringIO, monkeypatch: pytest.MonkeyPatch, total: int) -> str:
    monkeypatch.setattr(sys, "stderr", stream)
    with ProgressBar() as progress:
        for done in range(total + 1):
            progress("briefings", done, total)
        progress("search", 0, 1)
    return stream.getvalue()


def test_long_work_shows_a_bar_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = show(Terminal(), monkeypatch, 200)
    assert "briefings" in shown
    assert "100%" in shown


def test_short_work_shows_none(monkeypatch: pytest.MonkeyPatch) -> None:
    assert show(Terminal(), monkeypatch, 8) == ""


def test_a_log_gets_none(monkeypatch: pytest.MonkeyPatch) -> None:
    assert show(io.StringIO(), monkeypatch, 200) == ""
