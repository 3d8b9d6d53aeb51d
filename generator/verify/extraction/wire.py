"""What goes between us and the process that reads a document: frames of a length and as many bytes.

JSON, never pickle: what comes back was made where strangers' bytes were read.
"""

import json
import re
import struct
from dataclasses import asdict
from typing import IO

from generator.verify.extraction.limits import Limits
from generator.verify.source_text import SourceText, Unread

_LENGTH = struct.Struct(">Q")
_TEXTS = ("media_type", "main", "whole", "title", "issued", "extractor", "canonical", "refresh")
_SHORT = 10_000
_SURROGATE = re.compile("[\ud800-\udfff]")


class BrokenFrame(Exception):  # noqa: N818 -- says what it is
    """The other side ended in the middle of a frame, or sent what is none."""


def write_frame(stream: IO[bytes], data: bytes) -> None:
    """Write `data`. Raises OSError where the other side is gone."""
    stream.write(_LENGTH.pack(len(data)))
    stream.write(data)
    stream.flush()


def read_frame(stream: IO[bytes], at_most: int) -> bytes | None:
    """The next frame; None at the end of the stream. Raises BrokenFrame."""
    head = stream.read(_LENGTH.size)
    if not head:
        return None
    if len(head) < _LENGTH.size:
        raise BrokenFrame
    (length,) = _LENGTH.unpack(head)
    if length > at_most:
        raise BrokenFrame
    data = stream.read(length)
    if len(data) < length:
        raise BrokenFrame
    return data


def question(announced: str, url: str, limits: Limits) -> bytes:
    """What to read the bytes of the next frame as, and within which limits."""
    return json.dumps({"announced": announced, "url": url, "limits": asdict(limits)}).encode()


def asked(data: bytes) -> tuple[str, str, Limits]:
    """What `question` was made from."""
    values = json.loads(data)
    return values["announced"], values["url"], Limits(**values["limits"])


def answer(text: SourceText) -> bytes:
    """`text` as a frame's bytes. A `main` that is the whole is sent once."""
    values = {name: getattr(text, name) for name in (*_TEXTS, "unread", "sign_in")}
    if text.main == text.whole:
        values["main"] = None
    return json.dumps(values, ensure_ascii=False).encode("utf-8", "replace")


def answered(data: bytes, limits: Limits) -> SourceText:
    """What `answer` was made from. Raises BrokenFrame where it is anything else, or longer than it may be."""
    try:
        values = json.loads(data)
        if values["main"] is None:
            values["main"] = values["whole"]
        texts = {name: values[name] for name in _TEXTS}
        unread = None if values["unread"] is None else Unread(values["unread"])
        sign_in = values["sign_in"] is True
    except (ValueError, TypeError, KeyError, RecursionError):
        raise BrokenFrame from None
    for name, value in texts.items():
        if not isinstance(value, str) or len(value) > (limits.text if name in {"main", "whole"} else _SHORT):
            raise BrokenFrame
        # Half of a surrogate pair, which JSON can name and nothing can write.
        if not value.isascii() and _SURROGATE.search(value):
            raise BrokenFrame
    return SourceText(**texts, unread=unread, sign_in=sign_in)
