"""A body without its content encoding (RFC 9110, section 8.4), inflated no further than is allowed."""

import zlib

from generator.verify.response import Failure

ACCEPTED = "gzip, deflate"
"""What we ask for: what the standard library inflates step by step."""
_GZIP = frozenset({"gzip", "x-gzip"})
_KNOWN = _GZIP | {"deflate"}
_LAYERS_MAX = 2
_MEMBERS_MAX = 100
"""Parts of a gzip stream: hardly any has two, and each costs a copy of what follows it."""
_BOMB = 50
"""Texts shrink to a tenth. What grows so many times, beyond the limit, was made to do so."""


class NotDecoded(Exception):  # noqa: N818 - what came of it, told to the caller alone
    """The body cannot be had. `body` is what there is of it."""

    def __init__(self, failure: Failure, detail: str, body: bytes = b"") -> None:
        super().__init__(detail)
        self.failure, self.detail, self.body = failure, detail, body


def decoded(body: bytes, coding: str, limit: int) -> bytes:
    """`body` without the encoding that the header names; `limit` in bytes. Raises NotDecoded."""
    layers = [name for part in coding.lower().split(",") if (name := part.strip()) not in {"", "identity"}]
    if not body:
        return body
    unknown = [name for name in layers if name not in _KNOWN]
    if unknown:
        name = "".join(letter for letter in unknown[0] if letter.isascii() and letter.isalnum())[:20]
        raise NotDecoded(Failure.ENCODING, f"the answer is in an encoding that was not asked for ({name})")
    if len(layers) > _LAYERS_MAX:
        raise NotDecoded(Failure.ENCODING, "the answer is encoded more than twice")
    for name in reversed(layers):
        body = _gunzipped(body, limit) if name in _GZIP else _inflated(body, limit)
    return body


def _gunzipped(body: bytes, limit: int) -> bytes:
    """All members of a gzip stream (RFC 1952, section 2.2)."""
    parts: list[bytes] = []
    rest, room = body, limit
    while rest:
        inflater = zlib.decompressobj(31)
        try:
            part = inflater.decompress(rest, room + 1)
        except zlib.error:
            if parts:  # what follows a whole member is padding (gzip's own programs ignore it too)
                break
            raise NotDecoded(Failure.ENCODING, "the answer says that it is gzip, and is not") from None
        parts.append(part)
        room -= len(part)
        _bounded(room, body, limit)
        if not inflater.eof:
            raise NotDecoded(Failure.TRUNCATED, "the answer breaks off (gzip)", b"".join(parts))
        rest = inflater.unused_data
        if len(parts) == _MEMBERS_MAX:
            raise NotDecoded(Failure.ENCODING, f"the answer has more than {_MEMBERS_MAX} gzip streams")
    return b"".join(parts)


def _inflated(body: bytes, limit: int) -> bytes:
    """`deflate` means zlib's format; some servers send it bare."""
    for bits in (15, -15):
        inflater = zlib.decompressobj(bits)
        try:
            found = inflater.decompress(body, limit + 1)
        except zlib.error:
            continue
        _bounded(limit - len(found), body, limit)
        if not inflater.eof:
            raise NotDecoded(Failure.TRUNCATED, "the answer breaks off (deflate)", found)
        return found
    raise NotDecoded(Failure.ENCODING, "the answer says that it is deflate, and is not")


def _bounded(room: int, body: bytes, limit: int) -> None:
    if room >= 0:
        return
    if limit > _BOMB * len(body):
        raise NotDecoded(Failure.ENCODING, f"the answer inflates to more than {_BOMB} times its size")
    raise NotDecoded(Failure.TOO_LARGE, f"the answer has more than {limit:,} bytes")
