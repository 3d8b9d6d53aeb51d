"""A value is the same whether another process computes it or this one; no process and no pipe is left."""

import os
import threading
from collections.abc import Iterator

import pytest

from generator.publish.meanwhile import meanwhile


@pytest.fixture(autouse=True)
def _as_if_on_two_processors(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Two processors and no threads besides, of which the tests' runner may have some; nothing is left afterwards."""
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    monkeypatch.setattr(threading, "active_count", lambda: 1)
    open_before = sorted(os.listdir("/dev/fd"))
    yield
    assert sorted(os.listdir("/dev/fd")) == open_before
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def number_of_process() -> bytes:
    return str(os.getpid()).encode()


def test_another_process_computes_it() -> None:
    with meanwhile(number_of_process) as found:
        assert int(found()) != os.getpid()


def test_a_value_larger_than_a_pipe_comes_whole() -> None:
    with meanwhile(lambda: b"x" * 3_000_000) as found:
        assert found() == b"x" * 3_000_000


@pytest.mark.parametrize(
    ("what", "value"), [("os.cpu_count", 1), ("threading.active_count", 2)], ids=["one processor", "threads"]
)
def test_where_that_is_no_use_this_process_does(
    monkeypatch: pytest.MonkeyPatch, what: str, value: int
) -> None:
    monkeypatch.setattr(what, lambda: value)
    with meanwhile(number_of_process) as found:
        assert int(found()) == os.getpid()


def test_where_no_process_can_be_had_this_one_does(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> int:
        raise OSError(11, "no more processes")

    monkeypatch.setattr(os, "fork", refuse)
    with meanwhile(number_of_process) as found:
        assert int(found()) == os.getpid()


def test_a_child_that_dies_is_stood_in_for() -> None:
    parent = os.getpid()

    def work() -> bytes:
        if os.getpid() != parent:
            os._exit(9)
        return b"here"

    with meanwhile(work) as found:
        assert found() == b"here"


def test_what_nobody_waits_for_is_ended() -> None:
    def never() -> bytes:
        threading.Event().wait()
        return b""

    def stop() -> None:
        with meanwhile(never):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        stop()
