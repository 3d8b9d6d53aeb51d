"""Writes files that authors have, whole or not at all."""

import os
import stat
import tempfile
from pathlib import Path


def save(path: Path, data: bytes, *, over: bytes) -> bool:
    """Put `data` in the place of `over` in the file `path`; False where the file holds something else by now.

    In one step of the file system: whoever reads the file sees the old or the new. Keeps the file's mode. Raises
    OSError where it cannot be written.
    """
    handle, name = tempfile.mkstemp(prefix=".", suffix=".tmp", dir=path.parent)
    made = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        made.chmod(stat.S_IMODE(path.stat().st_mode))
        # As late as can be: an editor may have saved the file meanwhile.
        if path.read_bytes() != over:
            return False
        made.replace(path)
        return True
    finally:
        made.unlink(missing_ok=True)


def write(path: Path, text: str) -> None:
    """Put `text` into the file `path`, unless it stands there already; makes the folder."""
    data = text.encode()
    if path.is_file() and path.read_bytes() == data:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
