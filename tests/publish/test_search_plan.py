"""Which briefings are indexed together, and the form of the files that tell of it."""

import gzip
from collections.abc import Iterable, Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.publish.search import parts, stamp
from generator.publish.search.cbor import pack, unpack

MARK = b"pagefind_dcd"


def test_packed_is_unpacked() -> None:
    value = ["a" * 300, 0, 23, 24, 255, 70_000, 1 << 40, [[], ["é", list(range(30))]]]
    assert unpack(pack(value)) == value


@pytest.mark.parametrize(
    "content", [gzip.compress(b"other", mtime=0), gzip.compress(MARK + b"\x01\x01", mtime=0), b"x"]
)
def test_other_forms_are_refused(content: bytes) -> None:
    with pytest.raises((ValueError, OSError)):
        unpack(content)


ADDRESSES = st.sets(st.text("abcdef/", min_size=1, max_size=6), max_size=200)


@given(ADDRESSES)
def test_each_address_is_in_one_part(addresses: set[str]) -> None:
    planned = parts(addresses)
    assert sorted(address for part in planned.values() for address in part) == sorted(addresses)
    assert all(planned.values())
    assert planned == parts(sorted(addresses, reverse=True))


def homes(addresses: Iterable[str]) -> dict[str, str]:
    return {address: name for name, part in parts(addresses).items() for address in part}


def test_what_is_added_or_removed_moves_no_other() -> None:
    addresses = [f"2026/b{number}/" for number in range(1000)]
    before = homes(addresses)
    for changed in (addresses[:-1], addresses[1:], [*addresses, "2025/more/", "2027/x/"]):
        assert homes(changed).items() >= {item for item in before.items() if item[0] in changed}


@pytest.mark.parametrize(
    ("briefings", "count", "most"),
    [
        (0, 0, 0),
        (40, 1, 40),
        (100, 3, 60),
        (400, 10, 70),
        (829, 13, 90),
        (1000, 13, 100),
        (3495, 16, 270),
        (10_000, 20, 570),
    ],
)
def test_parts_are_few_and_alike(briefings: int, count: int, most: int) -> None:
    planned = parts(f"20{number % 30}/briefing-{number}/" for number in range(briefings))
    assert len(planned) == count
    assert max(map(len, planned.values()), default=0) <= most


def test_stamp_tells_documents_apart() -> None:
    kinds: list[Mapping[str, str]] = [
        {}, {"a/": "b"}, {"a/b": ""}, {"": "a/b"}, {"a/": "b", "c/": ""}, {"a/": "", "c/": "b"},
    ]  # fmt: skip
    assert len({stamp(documents) for documents in kinds}) == len(kinds)
    assert stamp({"a": "1", "b": "2"}) == stamp({"b": "2", "a": "1"})
