"""Puts a finished site where the last one is, whole or not at all.

The new site is made in a folder beside the old one and the two change places in one step of the file system
(`renameat2(RENAME_EXCHANGE)` on Linux, `renamex_np(RENAME_SWAP)` on macOS). Where the system has no such step, two
renames follow one another and `recover` mends what a kill between them left.
"""

import ctypes
import errno
import glob
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
_RENAME_SWAP = 2


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """Yield an empty folder beside `target`; what it holds when the block ends well becomes `target`.

    Where the block raises, or the process is killed, `target` stays as it was. Raises OSError where the folder
    cannot be made.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    recover(target)
    work = Path(tempfile.mkdtemp(prefix=f".{target.name}-new-{os.getpid()}-", dir=target.parent))
    try:
        work.chmod(0o755)
        yield work
        _put(work, target)
    finally:
        shutil.rmtree(work, ignore_errors=True)


def recover(target: Path) -> None:
    """Clear up after builds that were killed: their half-made sites go, a site that they had set aside comes back."""
    for left in target.parent.glob(f".{glob.escape(target.name)}-new-*"):
        maker = left.name.removeprefix(f".{target.name}-new-").partition("-")[0]
        if maker.isdecimal() and not _runs(int(maker)):
            shutil.rmtree(left, ignore_errors=True)
    aside = _aside(target)
    if not aside.exists():
        return
    if target.exists():
        shutil.rmtree(aside, ignore_errors=True)
    else:
        aside.rename(target)


def _aside(target: Path) -> Path:
    return target.with_name(f".{target.name}-old")


def _runs(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _put(work: Path, target: Path) -> None:
    if not target.exists():
        work.rename(target)
    elif not _exchange(work, target):
        aside = _aside(target)
        target.rename(aside)
        work.rename(target)
        shutil.rmtree(aside, ignore_errors=True)


def _exchange(one: Path, other: Path) -> bool:
    """Let two folders change places in one step; False where the system cannot."""
    if os.name != "posix":
        return False
    library = ctypes.CDLL(None, use_errno=True)
    if sys.platform == "darwin" and hasattr(library, "renamex_np"):
        result = library.renamex_np(os.fsencode(one), os.fsencode(other), _RENAME_SWAP)
    elif hasattr(library, "renameat2"):
        result = library.renameat2(
            _AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE
        )
    else:
        return False
    if result == 0:
        return True
    code = ctypes.get_errno()
    if code in {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EPERM}:
        return False
    raise OSError(code, os.strerror(code), str(other))
