"""Puts a Pagefind index in an order of its own making, so that the same briefings give the same bytes.

Pagefind 1.5.2 writes filters, and the values of each, in the order of a hash table that differs from run to run.
Sorted by name, they get new file names, as a file's name has its content's hash. Its files are gzipped CBOR (RFC 8949)
after a mark of 12 bytes; only arrays, texts and unsigned numbers occur in those that are rewritten.
"""

import gzip
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

_MARK = b"pagefind_dcd"
_FILTERS = 3
"""Which item of the meta index lists the filters, as pairs of a name and a file's name."""

_UNSIGNED, _TEXT, _ARRAY = 0, 3, 4


def put_in_order(bundle: Path) -> None:
    """Rewrite the filters and the meta index of each language in `bundle`, the folder that Pagefind wrote.

    An index in a form that is not known here is left as it is: it works, and is merely not reproducible.
    """
    entry_file = bundle / "pagefind-entry.json"
    entry = json.loads(entry_file.read_text(encoding="utf-8"))
    for language, facts in sorted(entry["languages"].items()):
        old = bundle / f"pagefind.{facts['hash']}.pf_meta"
        try:
            meta = _read(old)
            filters = [(name, file, _read(_filter_file(bundle, file))) for name, file in meta[_FILTERS]]
        except (ValueError, TypeError, IndexError, OSError):
            continue
        ordered = []
        for name, file, (_, values) in sorted(filters):
            _filter_file(bundle, file).unlink()
            ordered.append(
                [name, _write([name, sorted(values)], language, bundle / "filter", "{}.pf_filter")]
            )
        meta[_FILTERS] = ordered
        old.unlink()
        facts["hash"] = _write(meta, language, bundle, "pagefind.{}.pf_meta")
    entry_file.write_text(json.dumps(entry, separators=(",", ":")), encoding="utf-8")


def _filter_file(bundle: Path, name: str) -> Path:
    return bundle / "filter" / f"{name}.pf_filter"


def _read(file: Path) -> Any:
    """The value in `file`. Raises ValueError where it is not in the form that this module knows."""
    content = gzip.decompress(file.read_bytes())
    if not content.startswith(_MARK):
        raise ValueError("not a file of Pagefind's")
    value, end = _decode(content, len(_MARK))
    if end != len(content):
        raise ValueError("more than one value")
    return value


def _write(value: Any, language: str, folder: Path, pattern: str) -> str:
    """Write `value` under a name made of its hash, and return that name."""
    content = _MARK + b"".join(_encode(value))
    name = f"{language}_{hashlib.sha256(content).hexdigest()[:10]}"
    (folder / pattern.format(name)).write_bytes(gzip.compress(content, mtime=0))
    return name


def _decode(data: bytes, at: int) -> tuple[Any, int]:
    """The value that begins at `at`, and where it ends."""
    kind, size = data[at] >> 5, data[at] & 31
    at += 1
    if size >= 24:
        width = {24: 1, 25: 2, 26: 4, 27: 8}.get(size)
        if width is None:
            raise ValueError("a length that is not told beforehand")
        size = int.from_bytes(data[at : at + width], "big")
        at += width
    if kind == _UNSIGNED:
        return size, at
    if kind == _TEXT:
        return data[at : at + size].decode(), at + size
    if kind != _ARRAY:
        raise ValueError("a kind of value that is not expected")
    items = []
    for _ in range(size):
        item, at = _decode(data, at)
        items.append(item)
    return items, at


def _encode(value: Any) -> Iterator[bytes]:
    if isinstance(value, int):
        yield _head(_UNSIGNED, value)
    elif isinstance(value, str):
        text = value.encode()
        yield _head(_TEXT, len(text))
        yield text
    else:
        yield _head(_ARRAY, len(value))
        for item in value:
            yield from _encode(item)


def _head(kind: int, size: int) -> bytes:
    if size < 24:
        return bytes([kind << 5 | size])
    for code, width in ((24, 1), (25, 2), (26, 4)):
        if size < 1 << 8 * width:
            return bytes([kind << 5 | code]) + size.to_bytes(width, "big")
    return bytes([kind << 5 | 27]) + size.to_bytes(8, "big")
