import io
import json
from dataclasses import asdict

import pytest

from generator.verify.extraction.limits import Limits
from generator.verify.extraction.wire import (
    BrokenFrame,
    answer,
    answered,
    asked,
    question,
    read_frame,
    write_frame,
)
from generator.verify.source_text import SourceText, Unread


@pytest.mark.parametrize(
    "text",
    [
        SourceText(
            "text/html",
            main="a",
            whole="a ü 漢 \ud83d\ude00",
            title="t",
            sign_in=True,
            refresh="https://x.org/",
        ),
        SourceText("text/html", main="same", whole="same"),
        SourceText("application/pdf", unread=Unread.ENCRYPTED),
    ],
)
def test_a_text_comes_back_as_it_was(text: SourceText) -> None:
    back = answered(answer(text), Limits())
    assert back == SourceText(**{**asdict(text), "whole": text.whole.encode("utf-8", "replace").decode()})


def test_a_question_comes_back_as_it_was() -> None:
    assert asked(question("text/html", "https://example.org/ü", Limits(pages=3))) == (
        "text/html",
        "https://example.org/ü",
        Limits(pages=3),
    )


@pytest.mark.parametrize(
    "change",
    [
        {"whole": None},
        {"whole": 3},
        {"whole": "x" * 101},
        {"title": "x" * 10_001},
        {"title": ["x"]},
        {"unread": "no such reason"},
        {"media_type": None},
        {"title": "\ud800"},
    ],
)
def test_nothing_else_is_believed(change: dict[str, object]) -> None:
    values = {**json.loads(answer(SourceText("text/html", main="a", whole="b"))), **change}
    with pytest.raises(BrokenFrame):
        answered(json.dumps(values).encode(), Limits(text=100))


@pytest.mark.parametrize("data", [b"", b"[]", b"{}", b"no json", b"[" * 100_000, b"\xff", b"null"])
def test_nor_what_is_no_answer(data: bytes) -> None:
    with pytest.raises(BrokenFrame):
        answered(data, Limits())


def test_frames() -> None:
    stream = io.BytesIO()
    write_frame(stream, b"one")
    write_frame(stream, b"")
    stream.seek(0)
    assert (read_frame(stream, 3), read_frame(stream, 3), read_frame(stream, 3)) == (b"one", b"", None)


@pytest.mark.parametrize("data", [b"\0\0", b"\0\0\0\0\0\0\0\x05abc", b"\xff" * 8 + b"abc"])
def test_broken_frames(data: bytes) -> None:
    with pytest.raises(BrokenFrame):
        read_frame(io.BytesIO(data), 100)
