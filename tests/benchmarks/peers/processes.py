"""Runs a program to its end: wall and CPU seconds, and the memory that it and all its children hold together."""

import contextlib
import os
import resource
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

_INTERVAL = 0.02
_PAGE = resource.getpagesize()
_SAID = 300


class Failed(Exception):  # noqa: N818 -- a peer that fails is a finding, and the comparison goes on
    """A program did not end well, or not in time; says why in a line."""


@dataclass(frozen=True, slots=True)
class Usage:
    """What a run took. `peak_bytes` is the largest sum of resident sets over the tree of processes, sampled.

    Memory that processes share counts once for each of them. None where the system has no /proc to read it from.
    """

    seconds: float
    cpu_seconds: float
    peak_bytes: int | None


def run(command: Sequence[str], folder: Path, environment: Mapping[str, str], limit: float) -> Usage:
    """Run `command` in `folder`. Raises Failed for a status other than 0, or after `limit` seconds."""
    with tempfile.TemporaryFile() as said:
        began = time.perf_counter()
        try:
            process = subprocess.Popen(
                command,
                cwd=folder,
                env={**os.environ, **environment},
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        except OSError as error:
            raise Failed(str(error)) from error
        watch = _Watch(process.pid, began + limit)
        watch.start()
        try:
            # Not process.wait(timeout): it sleeps up to 50 ms between looks, as long as some builds take.
            _, status, used = os.wait4(process.pid, 0)
            seconds = time.perf_counter() - began
            process.returncode = os.waitstatus_to_exitcode(status)
        finally:
            watch.end()
        if watch.late:
            raise Failed(f"stopped after {limit:.0f} s")
        if process.returncode:
            said.seek(0)
            last = " ".join(said.read().decode(errors="replace").split())[-_SAID:]
            raise Failed(f"exit status {process.returncode}: {last}")
    own = used.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    peak = max(watch.peak, own) if Path("/proc/self/statm").exists() else None
    return Usage(seconds, used.ru_utime + used.ru_stime, peak)


class _Watch(threading.Thread):
    """Samples the memory of a process and its descendants, and kills them all when time is up."""

    def __init__(self, pid: int, deadline: float) -> None:
        super().__init__(daemon=True)
        self.peak = 0
        self.late = False
        self._pid = pid
        self._deadline = deadline
        self._over = threading.Event()

    def run(self) -> None:
        while not self._over.wait(_INTERVAL):
            self.peak = max(self.peak, sum(map(_resident, _tree(self._pid))))
            if time.perf_counter() > self._deadline:
                self.late = True
                _kill(self._pid)
                return

    def end(self) -> None:
        """Stop watching, and end what the program may have left running."""
        self._over.set()
        self.join()
        _kill(self._pid)


def _kill(group: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(group, signal.SIGKILL)


def _tree(pid: int) -> list[int]:
    found = [pid]
    for each in found:
        try:
            threads = list(Path(f"/proc/{each}/task").iterdir())
            for thread in threads:
                found += map(int, (thread / "children").read_text(encoding="ascii").split())
        except OSError:
            continue  # It has ended meanwhile.
    return found


def _resident(pid: int) -> int:
    try:
        return int(Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1]) * _PAGE
    except (OSError, IndexError):
        return 0
