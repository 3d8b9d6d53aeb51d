"""Starts the programs that we build with: MkDocs and Pagefind."""

import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path


def start(command: Sequence[str], folder: Path, environment: Mapping[str, str]) -> subprocess.Popen[str]:
    """Start `command` in `folder`, without a shell or any input; all that it says can be read as one text."""
    return subprocess.Popen(  # noqa: S603 -- callers pass our own programs and arguments
        command,
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
    )
