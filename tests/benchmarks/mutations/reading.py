"""Reads the triples of `texts/`: one file a source, with three to six claims and their passages."""

import re
from functools import cache
from pathlib import Path

from tests.benchmarks.mutations.triple import Triple

_TEXTS = Path(__file__).parent / "texts"
SETS = (
    *"first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(),
    *"denials hedges names comparisons".split(),
)
"""Each after the one before; the last four are dense in one thing. What the rules knew of them is in `texts/README.md`."""
_FIELD = re.compile(r"^([a-z-]+): *(.*)$")


@cache
def triples(name: str) -> tuple[Triple, ...]:
    """The triples of one of SETS, in the order of their ids. Raises ValueError where a file breaks the form."""
    paths = sorted((_TEXTS / name).glob("*.txt"))
    return tuple(triple for path in paths for triple in _read(path))


def _read(path: Path) -> list[Triple]:
    head, source, *claims = path.read_text(encoding="utf-8").split("\n---\n")
    about = {name: values[0] for name, values in _fields(head).items()}
    text = source.strip()
    found = []
    for number, written in enumerate(claims, 1):
        fields = _fields(written)
        (claim,), (passage,) = fields.pop("claim"), fields.pop("passage")
        if passage not in " ".join(text.split()):
            raise ValueError(f"{path.name}: no such words in the source: {passage}")
        found.append(
            Triple(
                claim=claim,
                passage=passage,
                source=text,
                language=about["language"],
                genre=about["genre"],
                id=f"{path.parent.name}/{path.stem}-{number}",
                title=about["title"],
                publisher=about["publisher"],
                variants={name: tuple(values) for name, values in fields.items()},
            )
        )
    return found


def _fields(text: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in text.strip().splitlines():
        match = _FIELD.match(line)
        if not match:
            raise ValueError(f"not a field: {line}")
        found.setdefault(match[1], []).append(match[2])
    return found
