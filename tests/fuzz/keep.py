"""Keeps of many inputs the few that the tests replay: those by which something more of the generator runs.

`python -m tests.fuzz.keep FOLDER…` looks at all files there and at those kept so far, and replaces these by a small set
that takes every step from line to line that any of them takes. Files are named after their content, as libFuzzer's;
those called `crash-…`, which once broke something, stay.
"""

import hashlib
import sys
from pathlib import Path
from types import FrameType
from typing import Any

from tests.fuzz.examine import examine, warm

KEPT = Path(__file__).parent / "corpus"
LENGTH_MAX = 12_000
FILES_MAX = 280
_OURS = str(Path(__file__).parents[2] / "generator")


class Steps:
    """What runs of the generator, as steps from line to line: each has a bit of its own."""

    def __init__(self) -> None:
        self.bits: dict[tuple[str, int, int], int] = {}
        self.taken = 0

    def of(self, data: bytes) -> int:
        """The steps that an input takes."""
        self.taken = 0
        sys.settrace(self._call)
        try:
            examine(data)
        finally:
            sys.settrace(None)
        return self.taken

    def _call(self, frame: FrameType, event: str, arg: object) -> Any:
        name = frame.f_code.co_filename
        if not name.startswith(_OURS):
            return None
        last = frame.f_lineno

        def line(frame: FrameType, event: str, arg: object) -> Any:
            nonlocal last
            step = self.bits.setdefault((name, last, frame.f_lineno), len(self.bits))
            self.taken |= 1 << step
            last = frame.f_lineno
            return line

        return line


def cover(ran: dict[bytes, int]) -> list[bytes]:
    """Inputs that together take all steps, or as many as so few can: those that add much for their length first."""
    kept: list[bytes] = []
    seen = 0
    while len(kept) < FILES_MAX:
        best = max(ran, key=lambda data: ((ran[data] & ~seen).bit_count() / (len(data) + 100) ** 0.5, data))
        if not ran[best] & ~seen:
            break
        seen |= ran[best]
        kept.append(best)
    return kept


def main(folders: list[Path]) -> None:
    """Keep what is worth it."""
    warm()
    files = [
        path for folder in (KEPT, *folders) for path in folder.iterdir() if not path.name.startswith("crash-")
    ]
    inputs = {path.read_bytes() for path in files}
    steps = Steps()
    ran = {data: steps.of(data) for data in sorted(inputs) if len(data) <= LENGTH_MAX}
    kept = cover(ran)
    for path in KEPT.iterdir():
        if not path.name.startswith("crash-"):
            path.unlink()
    for data in kept:
        (KEPT / hashlib.sha1(data, usedforsecurity=False).hexdigest()).write_bytes(data)


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]])
