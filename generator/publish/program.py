"""The programs that we build with: how MkDocs and Pagefind are started, and which version of ourselves this is."""

import subprocess
import sys
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from generator.publish.cache import fingerprint


def start(command: Sequence[str], folder: Path, environment: Mapping[str, str]) -> subprocess.Popen[str]:
    """Start `command` in `folder`, without a shell; it can be told one text, and all that it says read as one."""
    return subprocess.Popen(  # noqa: S603 -- callers pass our own programs and arguments
        command,
        cwd=folder,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
    )


@cache
def version() -> str:
    """A name for this program as it is: its own text, the versions of all that is installed beside it, Python's."""
    package = Path(__file__).parents[1]
    own = sorted(package.rglob("*.py"))
    parts: list[bytes | str] = [sys.version]
    for file in own:
        parts += (file.relative_to(package).as_posix(), file.read_bytes())
    for folder in map(Path, sys.path):
        if folder.is_dir():
            parts += sorted(entry.name for entry in folder.glob("*.dist-info"))
    return fingerprint(*parts)
