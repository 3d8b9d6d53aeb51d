"""What the fuzzer has found worth keeping, and what once broke something: no exception, and an answer in time."""

import time
from pathlib import Path

import pytest

from tests.fuzz.examine import FRONT, examine, file, warm
from tests.fuzz.seed import seeds

_KEPT = sorted((Path(__file__).parent / "corpus").iterdir())
FILES_MAX = 300
BYTES_MAX = 1_000_000
SECONDS = 1.0
"""Of processor time for one input: most take a hundredth of it."""


def test_the_corpus_is_small() -> None:
    assert 50 < len(_KEPT) <= FILES_MAX
    assert sum(path.stat().st_size for path in _KEPT) <= BYTES_MAX


@pytest.fixture(scope="module", autouse=True)
def _warm() -> None:
    warm()


@pytest.mark.parametrize("path", _KEPT, ids=lambda path: path.name)
def test_what_was_kept_breaks_nothing(path: Path) -> None:
    started = time.process_time()
    examine(path.read_bytes())
    assert time.process_time() - started < SECONDS


def test_seeds_are_whole_files_and_bodies() -> None:
    found = set(seeds())
    assert len(found) > 300
    assert any(seed.startswith(b"---") for seed in found)
    assert any(not seed.startswith(b"---") for seed in found)


@pytest.mark.parametrize(
    "data", [b"", b"\x00", b"---", b"---\n", b"\xff", b"\xff\xfe-", b"[@a]", FRONT.encode()]
)
def test_what_begins_like_a_briefing_is_one(data: bytes) -> None:
    assert file(data).startswith((b"---", b"\xff\xfe"))
    examine(data)
