import asyncio
import contextlib
import gzip
import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from generator.core.errors import InternalError
from generator.verify import child as bounded
from generator.verify.child import Child
from generator.verify.extract import Extractors, extract
from generator.verify.extraction.limits import Limits
from generator.verify.source_text import SourceText, Unread
from tests.verify.documents import ARTICLE, SENTENCE, deflated, named, page, pdf

URL = "https://example.org/story"
SLOW = page("<p " + " ".join(f"a{number}=1" for number in range(200_000)) + ">x</p>")
"""A page that takes the parser half a minute: it compares each attribute with all before it."""


@pytest.fixture(scope="module")
def child() -> Iterator[Child]:
    with closing(Child()) as made:
        yield made


def running(child: Child) -> int:
    assert child._running is not None
    return child._running.process.pid


def test_a_document_is_read_in_a_process_of_its_own() -> None:
    found = extract(page(f"<article>{ARTICLE}</article>"), "text/html", URL)
    assert SENTENCE.strip() in found.main
    assert (found.media_type, found.title, found.unread) == ("text/html", "A title", None)


@pytest.mark.parametrize(
    ("body", "announced", "media_type", "text"),
    [
        (pdf(), "text/html", "application/pdf", "One in five articles suffers"),
        (gzip.compress(page("<p>zipped</p>")), "text/html", "text/html", "zipped"),
        ("<p>Größe</p>".encode("latin-1"), "text/html; charset=iso-8859-1", "text/html", "Größe"),
        (page("<p>“a” ü 漢</p>"), "", "text/html", "“a” ü 漢"),
        (b"plain", "text/plain", "text/plain", "plain"),
        (b'{"a": "b"}', "application/json", "application/json", "a: b"),
        (b"*a* b", "text/markdown", "text/markdown", "a b"),
        (b"<?xml version='1.0'?><a><p>b</p></a>", "text/xml", "application/xml", "b"),
    ],
    ids=named(),
)
def test_the_kind_is_told_by_the_bytes(
    child: Child, body: bytes, announced: str, media_type: str, text: str
) -> None:
    found = child.read(body, announced, URL, Limits())
    assert (found.media_type, found.whole, found.unread) == (media_type, text, None)


@pytest.mark.parametrize(
    ("body", "unread"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(100), Unread.KIND),
        (bytes(range(256)), Unread.KIND),
        (b"PK\x03\x04" + bytes(100), Unread.KIND),
        (b"", Unread.EMPTY),
        (b" \n", Unread.EMPTY),
        (b"%PDF-1.4 nothing", Unread.DAMAGED),
        (gzip.compress(b"cut short" * 100)[:-20], Unread.DAMAGED),
        (gzip.compress(gzip.compress(b"twice")), Unread.KIND),
    ],
    ids=named(),
)
def test_why_there_is_no_text(child: Child, body: bytes, unread: Unread) -> None:
    found = child.read(body, "text/html", URL, Limits())
    assert (found.unread, found.whole, found.main) == (unread, "", "")


LAUGHS = '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "lol">{}]><l>&j;</l>'.format(
    "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
).encode()


@pytest.mark.parametrize(
    ("name", "body", "unread"),
    [
        ("a million elements deep", page("<div>" * 1_000_000), Unread.TOO_MUCH),
        ("lists in lists", page("<ul><li>x" * 20_000), Unread.TOO_MUCH),
        ("a billion laughs", LAUGHS, Unread.TOO_MUCH),
        ("XML a million deep", b"<?xml version='1.0'?>" + b"<a>" * 1_000_000, Unread.TOO_MUCH),
        ("a gzip bomb", gzip.compress(bytes(100_000_000)), Unread.TOO_MUCH),
        ("a text without end", b"word " * 600_000, Unread.TOO_MUCH),
        ("PDF: an object that is its own child", pdf(kids=b"2 0 R"), Unread.DAMAGED),
        ("PDF: a million pages", pdf(pages=1_000_000), Unread.TOO_MUCH),
        ("PDF: a deflate bomb", pdf(deflated(b"q " * 50_000_000), filters=b"/Filter /FlateDecode"), Unread.TOO_MUCH),
        (
            "PDF: a predictor beyond all measure",
            pdf(deflated(b"x"), filters=b"/Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 2000000000 >>"),
            Unread.TOO_MUCH,
        ),
    ],
    ids=named(),
)  # fmt: skip
def test_hostile_documents_are_given_up(child: Child, name: str, body: bytes, unread: Unread) -> None:
    found = child.read(body, "", URL, Limits(text=2_000_000))
    assert (found.unread, found.whole, found.main) == (unread, "", ""), name
    assert child.read(b"still there", "text/plain", URL, Limits()).whole == "still there"


@pytest.mark.parametrize("name", ["table", "spans", "links", "brackets"])
def test_hostile_documents_that_can_be_read_are(child: Child, name: str) -> None:
    body = {
        "table": page("<table><tr>" + "<td>a</td>" * 60_000 + "</tr></table>"),
        "spans": page(f"<p>{SENTENCE}" + "<span>a</span> " * 60_000),
        "links": page("<a href=/x>link</a> " * 60_000),
        "brackets": b"[" * 200_000,
    }[name]
    assert child.read(body, "", URL, Limits()).unread is None


def test_the_parser_may_not_take_longer_than_its_share_of_the_processor(child: Child) -> None:
    found = child.read(SLOW, "text/html", URL, Limits(cpu_seconds=0))
    assert found == SourceText("text/html", unread=Unread.TOO_LONG)


def test_nor_than_the_clock_allows(child: Child) -> None:
    found = child.read(SLOW, "text/html", URL, Limits(wall_seconds=0.3))
    assert found == SourceText("text/html", unread=Unread.TOO_LONG)


def test_nor_use_more_memory_than_it_may(child: Child) -> None:
    many = page("<p>a</p>" * 200_000)
    found = child.read(many, "text/html", URL, Limits(memory=120_000_000))
    assert found.unread is Unread.TOO_MUCH
    assert found.media_type == "text/html"
    assert child.read(many, "text/html", URL, Limits()).unread is None


def test_a_process_serves_many_documents(child: Child) -> None:
    child.read(b"one", "text/plain", URL, Limits())
    first = running(child)
    child.read(b"\x89PNG\r\n\x1a\n", "text/plain", URL, Limits())
    child.read(b"two", "text/plain", URL, Limits())
    assert running(child) == first


def test_it_is_replaced_after_so_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounded, "_DOCUMENTS_MAX", 2)
    with closing(Child()) as child:
        child.read(b"one", "text/plain", URL, Limits())
        first = running(child)
        child.read(b"two", "text/plain", URL, Limits())
        child.read(b"three", "text/plain", URL, Limits())
        assert running(child) != first


@pytest.mark.parametrize(
    ("ending", "unread"),
    [(signal.SIGSEGV, Unread.DAMAGED), (signal.SIGKILL, Unread.TOO_MUCH), (signal.SIGABRT, Unread.TOO_MUCH)],
)
def test_a_crash_is_the_document_s_and_not_ours(ending: signal.Signals, unread: Unread) -> None:
    with closing(Child()) as child:
        child._start()
        crash = threading.Timer(0.2, os.kill, (running(child), ending))
        child._running, started = None, child._running  # as if it had been started for this document
        child._start = lambda: setattr(child, "_running", started)  # type: ignore[method-assign]
        crash.start()
        assert child.read(SLOW, "text/html", URL, Limits()).unread is unread
        crash.join()


def test_what_earlier_documents_left_behind_decides_nothing(child: Child) -> None:
    child.read(b"one", "text/plain", URL, Limits())
    os.kill(running(child), signal.SIGKILL)
    assert child.read(b"two", "text/plain", URL, Limits()).whole == "two"


def test_nothing_is_left_running() -> None:
    child = Child()
    child.read(b"one", "text/plain", URL, Limits())
    number = running(child)
    child.close()
    child.close()
    with pytest.raises(ProcessLookupError):
        os.kill(number, 0)


def test_a_process_that_does_not_start_is_our_fault(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(bounded, "_PACKAGES", tmp_path)
    monkeypatch.setattr(sys, "executable", "/bin/false")
    with closing(Child()) as child, pytest.raises(InternalError, match="documents does not start"):
        child.read(b"one", "text/plain", URL, Limits())


def test_documents_are_read_side_by_side() -> None:
    async def read() -> list[SourceText]:
        async with Extractors(size=2) as pool:
            return list(
                await asyncio.gather(*(pool.extract(b"%d" % n, "text/plain", URL) for n in range(20)))
            )

    assert [found.whole for found in asyncio.run(read())] == [str(number) for number in range(20)]


def test_a_hostile_document_does_not_hold_up_the_others() -> None:
    async def read() -> list[SourceText]:
        async with Extractors(Limits(wall_seconds=1.5), size=2) as pool:
            bodies = (SLOW, b"a", b"b", SLOW, b"c")
            return list(await asyncio.gather(*(pool.extract(body, "", URL) for body in bodies)))

    found = asyncio.run(read())
    assert [text.unread for text in found] == [Unread.TOO_LONG, None, None, Unread.TOO_LONG, None]


def test_a_task_that_is_cancelled_leaves_nothing_behind() -> None:
    async def read() -> int:
        async with Extractors(size=1) as pool:
            task = asyncio.create_task(pool.extract(SLOW, "", URL))
            await asyncio.sleep(0.5)
            (child,) = pool._busy
            while child._running is None:  # noqa: ASYNC110 -- a thread starts it
                await asyncio.sleep(0.05)
            number = running(child)
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task
            assert (await pool.extract(b"next", "text/plain", URL)).whole == "next"
        return number

    number = asyncio.run(read())
    with pytest.raises(ProcessLookupError):
        os.kill(number, 0)
