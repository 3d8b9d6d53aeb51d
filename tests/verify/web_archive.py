"""A real web archive for tests: pywb, serving WARC files, in a process of its own."""

import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

SERVER = Path(__file__).with_name("web_archive_server.py")


@dataclass(frozen=True)
class Gates:
    """The addresses of its TimeGates, to which addresses are appended: `http://127.0.0.1:PORT/web/`."""

    plain: str
    framed: str
    """Of the same archive, where it shows copies in frames, as pywb does by itself."""


@contextmanager
def web_archive(folder: Path, warcs: Sequence[Path]) -> Iterator[Gates]:
    """An archive of what is in `warcs`; `folder` is empty and its own."""
    folder.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-W", "ignore", str(SERVER), str(folder), *map(str, warcs)]
    log = folder / "server.log"
    with log.open("wb") as said:
        server = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=said)
        try:
            lines = (line.strip() for line in server.stdout)
            ports = [int(line) for line in islice((line for line in lines if line.isdigit()), 2)]
            assert len(ports) == 2, f"the web archive does not start: {log.read_text()[-2000:]}"
            yield Gates(*(f"http://127.0.0.1:{port}/web/" for port in ports))
        finally:
            server.kill()
            server.communicate()
