"""Bodies without their content encoding."""

import gzip
import zlib
from functools import partial
from itertools import count

import pytest

from generator.verify.asking.content_coding import NotDecoded, decoded
from generator.verify.response import Failure

TEXT = b"All the words of a page. " * 400
LIMIT = 1_000_000
packed = partial(gzip.compress, mtime=0)


def bare_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


@pytest.mark.parametrize(
    ("body", "coding"),
    [
        (TEXT, ""),
        (TEXT, "identity"),
        (packed(TEXT), "gzip"),
        (packed(TEXT), " X-GZip "),
        (packed(TEXT[:100]) + packed(TEXT[100:]), "gzip"),
        (packed(TEXT) + b"\0" * 20, "gzip"),
        (zlib.compress(TEXT), "deflate"),
        (bare_deflate(TEXT), "deflate"),
        (packed(zlib.compress(TEXT)), "deflate, gzip"),
    ],
    ids=map(str, count(1)),
)
def test_what_is_encoded_is_decoded(body: bytes, coding: str) -> None:
    assert decoded(body, coding, LIMIT) == TEXT


def test_an_empty_body_is_empty_in_any_encoding() -> None:
    assert decoded(b"", "gzip", LIMIT) == b""


@pytest.mark.parametrize(
    ("body", "coding", "failure"),
    [
        (TEXT, "gzip", Failure.ENCODING),
        (TEXT, "deflate", Failure.ENCODING),
        (TEXT, "br", Failure.ENCODING),
        (TEXT, "zstd, gzip", Failure.ENCODING),
        (TEXT, "gzip, gzip, gzip", Failure.ENCODING),
        (packed(TEXT)[:-30], "gzip", Failure.TRUNCATED),
        (zlib.compress(TEXT)[:-30], "deflate", Failure.TRUNCATED),
        (packed(bytes(5 * LIMIT)), "gzip", Failure.ENCODING),
        (packed(packed(bytes(500 * LIMIT), compresslevel=1)), "gzip, gzip", Failure.ENCODING),
        (zlib.compress(bytes(5 * LIMIT)), "deflate", Failure.ENCODING),
        (packed(b"") * 300, "gzip", Failure.ENCODING),
        (packed(b"ab" * 30_000) * 50, "gzip", Failure.ENCODING),
    ],
    ids=map(str, count(1)),
)
def test_what_is_not_so_is_told(body: bytes, coding: str, failure: Failure) -> None:
    with pytest.raises(NotDecoded) as told:
        decoded(body, coding, LIMIT)
    assert told.value.failure is failure
    assert len(told.value.body) <= LIMIT


def test_large_but_honest_is_too_large() -> None:
    import random

    data = random.Random(1).randbytes(2 * LIMIT)
    with pytest.raises(NotDecoded) as told:
        decoded(packed(data), "gzip", LIMIT)
    assert told.value.failure is Failure.TOO_LARGE


def test_an_encoding_that_a_stranger_named_is_shown_as_letters() -> None:
    with pytest.raises(NotDecoded) as told:
        decoded(b"x", "\x1b[31mbr\u202e", LIMIT)
    assert told.value.detail == "the answer is in an encoding that was not asked for (31mbr)"
