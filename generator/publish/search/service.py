"""Runs Pagefind (https://pagefind.app) as a service: documents in, the files of their index out, no folders between.

It takes requests and gives answers as JSON in base64, with a comma after each. Requests are sent without waiting for
answers, in an order of ours, so that the index does not depend on the order of a folder. Nothing uses the network.
"""

import base64
import json
import os
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import IO, Any

import pagefind_bin  # type: ignore[import-untyped]

from generator.core.errors import UsageError

_CHUNK_SIZE = "PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE"
_LAST_LINES = 10
_READ_BYTES = 1 << 20


def unstoppable(stop: Callable[[], None]) -> None:
    """For `index` where nobody ends it early."""


def index(
    documents: Mapping[str, str],
    chunk_size: int,
    begun: Callable[[Callable[[], None]], None] = unstoppable,
) -> dict[str, bytes]:
    """The files of the index of `documents` (address below the site's root to html), by their path in its folder.

    Documents are asked for one by one, in the order of their addresses: Pagefind reads those that are there while
    others are still made. `chunk_size`: how many places of words a chunk of the index holds at least. `begun`
    is given what ends Pagefind. Raises UsageError where Pagefind fails or is ended, with its last words, and what
    `documents` does.
    """
    # Settings for another site, in the environment or in the working folder, are none of ours.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PAGEFIND_")}
    environment[_CHUNK_SIZE] = str(chunk_size)
    with tempfile.TemporaryDirectory(prefix="briefings-search-") as folder:
        said = Path(folder) / "said"
        with said.open("wb") as stderr:
            run = subprocess.Popen(  # noqa: S603 -- our own program and arguments
                [str(pagefind_bin.get_executable()), "--service"],
                cwd=folder,
                env=environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=stderr,
            )
        begun(run.kill)
        try:
            answers = _converse(run, documents)
        finally:
            run.kill()
            run.communicate()
        for answer in answers:
            if answer["type"] == "Error":
                raise _failure(answer["message"])
            if answer["type"] == "GetFiles":
                return {file["path"]: base64.b64decode(file["content"]) for file in answer["files"]}
        raise _failure(said.read_text(encoding="utf-8", errors="replace"))


def _failure(said: str) -> UsageError:
    last = "\n".join(said.strip().splitlines()[-_LAST_LINES:])
    return UsageError(f"pagefind could not index the briefings:\n{last}")


def _converse(run: subprocess.Popen[bytes], documents: Mapping[str, str]) -> list[dict[str, Any]]:
    """All that Pagefind answers; less than it was asked where it ended early."""
    stdin, stdout = run.stdin, run.stdout
    if stdin is None or stdout is None:
        raise TypeError("Pagefind was started without pipes")
    with ThreadPoolExecutor(1) as beside:
        # Read as they come: it does not go on while its answers wait.
        answers = beside.submit(_answers, stdout, len(documents) + 2)
        try:
            for number, request in enumerate(_requests(documents)):
                message = json.dumps({"message_id": number, "payload": request}).encode()
                stdin.write(base64.b64encode(message) + b",")
                stdin.flush()
        except BrokenPipeError:
            return []
        except BaseException:
            run.kill()
            raise
        # Not closed before the last answer: the end of its input ends the program.
        return [json.loads(base64.b64decode(answer))["payload"] for answer in answers.result()]


def _requests(documents: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    yield {"type": "NewIndex", "config": {}}
    for address in sorted(documents):
        yield {"type": "AddFile", "index_id": 0, "url": f"/{address}", "file_contents": documents[address]}
    yield {"type": "GetFiles", "index_id": 0}


def _answers(stdout: IO[bytes], count: int) -> list[bytes]:
    read: list[bytes] = []
    while count > 0 and (content := os.read(stdout.fileno(), _READ_BYTES)):
        read.append(content)
        count -= content.count(b",")
    *answers, _ = b"".join(read).split(b",")
    return answers
