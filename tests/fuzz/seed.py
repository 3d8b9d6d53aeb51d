"""Writes seeds for the fuzzer into a folder: our briefings, the marked corpus, the rules' cases.

`python -m tests.fuzz.seed FOLDER`
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from tests.check.cases import CASES
from tests.check.scaffold import files

_ROOT = Path(__file__).parents[2]
_PARTS = "\n\n"


def seeds() -> Iterator[bytes]:
    """Whole files, and the blocks of their bodies one by one: small inputs are what mutates best."""
    for folder in ("briefings", "tests/corpus"):
        for path in sorted((_ROOT / folder).rglob("*.md")):
            text = path.read_text("utf-8")
            yield text.encode()
            yield from (block.encode() for block in text.split(_PARTS) if not block.startswith("---"))
    for case in CASES:
        yield from (text.encode() for text in files(case.text).values())


def main(folder: Path) -> None:
    """Write each seed to a file of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(dict.fromkeys(seeds())):
        (folder / f"seed-{number:04}").write_bytes(seed)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
