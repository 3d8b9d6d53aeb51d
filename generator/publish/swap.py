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
from contextlib import contextmanager, suppress
from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
_RENAME_SWAP = 2


@contextmanager
def replacing(target: Path, kept: Path | None = None, *, begin: bool = False) -> Iterator[Path]:
    """Yield a folder beside `target`; what it holds when the block ends well becomes `target`.

    What was at `target` goes to `kept` then, where that is given and can be had by a mere renaming. To `begin` with,
    the folder holds what is at `kept`; else it is empty. Where the block raises, or the process is killed, `target`
    stays as it was. Raises OSError where the folder cannot be made.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    recover(target)
    work = Path(tempfile.mkdtemp(prefix=_work_of(target), dir=target.parent))
    try:
        if begin and kept:
            _move(kept, work)
        work.chmod(0o755)
        yield work
        if _put(work, target) and kept:
            _keep(work, kept)
    finally:
        shutil.rmtree(work, ignore_errors=True)


def beside(target: Path) -> tempfile.TemporaryDirectory[str]:
    """A folder for files in the making, on the same disk as `target`; `recover` removes it after a kill."""
    return tempfile.TemporaryDirectory(prefix=_work_of(target), dir=target.parent)


def _work_of(target: Path) -> str:
    return f".{target.name}-new-{os.getpid()}-"


def _keep(folder: Path, kept: Path) -> None:
    shutil.rmtree(kept, ignore_errors=True)
    with suppress(OSError):
        kept.parent.mkdir(parents=True, exist_ok=True)
    _move(folder, kept)


def _move(folder: Path, to: Path) -> None:
    """Move it, unless there is nothing to move, or the two places are on different disks."""
    with suppress(OSError):
        folder.rename(to)


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


def _put(work: Path, target: Path) -> bool:
    """Put it there; whether it is another folder now: the one that was there."""
    if not target.exists():
        work.rename(target)
        return False
    if not _exchange(work, target):
        aside = _aside(target)
        target.rename(aside)
        work.rename(target)
        aside.rename(work)
    return True


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
