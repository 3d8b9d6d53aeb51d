"""The form of Pagefind's files: gzipped CBOR (RFC 8949) after a mark of 12 bytes.

Only arrays, texts and unsigned numbers: nothing else occurs in the files that are rewritten here.
"""

import gzip
from typing import Any

_MARK = b"pagefind_dcd"
_UNSIGNED, _TEXT, _ARRAY = 0, 3, 4


def unpack(content: bytes) -> Any:
    """The value in the file `content`. Raises ValueError or OSError where it is not in the form known here."""
    content = gzip.decompress(content)
    if not content.startswith(_MARK):
        raise ValueError("not a file of Pagefind's")
    value, end = _decode(content, len(_MARK))
    if end != len(content):
        raise ValueError("more than one value")
    return value


def pack(value: Any) -> bytes:
    """A file that holds `value`."""
    content = bytearray(_MARK)
    _encode(value, content)
    return gzip.compress(content, mtime=0)


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


def _encode(value: Any, content: bytearray) -> None:
    """Add `value` to `content`."""
    # Added to one sequence, not passed up value by value: there are thousands, some levels deep.
    if isinstance(value, int):
        content += _head(_UNSIGNED, value)
    elif isinstance(value, str):
        text = value.encode()
        content += _head(_TEXT, len(text))
        content += text
    else:
        content += _head(_ARRAY, len(value))
        for item in value:
            _encode(item, content)


def _head(kind: int, size: int) -> bytes:
    if size < 24:
        return bytes([kind << 5 | size])
    for code, width in ((24, 1), (25, 2), (26, 4)):
        if size < 1 << 8 * width:
            return bytes([kind << 5 | code]) + size.to_bytes(width, "big")
    return bytes([kind << 5 | 27]) + size.to_bytes(8, "big")
