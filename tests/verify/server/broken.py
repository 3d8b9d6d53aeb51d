"""Behaviours that break HTTP, or stretch it."""

import asyncio

from tests.verify.server import pages
from tests.verify.server.scripted import Asked, Wire, behaviour, head

_HTML = {"Content-Type": "text/html; charset=utf-8", "Connection": "close"}
_LONG = 60


@behaviour("reset")
async def _reset(asked: Asked, wire: Wire) -> None:
    wire.reset()


@behaviour("reset-within")
async def _reset_within(asked: Asked, wire: Wire) -> None:
    await wire.raw(head(200, {**_HTML, "Content-Length": "100000"}) + b"<p>begun")
    await asyncio.sleep(0.05)
    wire.reset()


@behaviour("closed")
async def _closed(asked: Asked, wire: Wire) -> None:
    """Ends without a word."""


@behaviour("silent")
async def _silent(asked: Asked, wire: Wire) -> None:
    await asyncio.sleep(_LONG)


@behaviour("drips")
async def _drips(asked: Asked, wire: Wire) -> None:
    await wire.raw(head(200, {**_HTML, "Content-Length": "100000"}))
    for _ in range(10_000):
        await wire.raw(b".")
        await asyncio.sleep(0.02)


@behaviour("drips-header")
async def _drips_header(asked: Asked, wire: Wire) -> None:
    await wire.raw(b"HTTP/1.1 200 OK\r\n")
    for number in range(10_000):
        await wire.raw(b"X-%d: y\r\n" % number)
        await asyncio.sleep(0.02)


@behaviour("pauses")
async def _pauses(asked: Asked, wire: Wire) -> None:
    await wire.raw(head(200, {**_HTML, "Content-Length": "100000"}) + b"<p>begun")
    await asyncio.sleep(_LONG)


@behaviour("truncated")
async def _truncated(asked: Asked, wire: Wire) -> None:
    body = pages.article().encode()
    await wire.raw(head(200, {**_HTML, "Content-Length": str(len(body))}) + body[:500])


@behaviour("too-long")
async def _too_long(asked: Asked, wire: Wire) -> None:
    """More than was announced; what comes after it is not looked at, as in browsers."""
    body = pages.article().encode()
    await wire.raw(
        head(200, {"Content-Type": "text/html", "Content-Length": str(len(body))}) + body + b"and more"
    )


@behaviour("too-long-and-closed")
async def _too_long_and_closed(asked: Asked, wire: Wire) -> None:
    body = pages.article().encode()
    await wire.raw(head(200, {**_HTML, "Content-Length": str(len(body))}) + body + b"and more")


@behaviour("chunked")
async def _chunked(asked: Asked, wire: Wire) -> None:
    body = pages.article().encode()
    await wire.raw(head(200, {**_HTML, "Transfer-Encoding": "chunked"}))
    for start in range(0, len(body), 700):
        part = body[start : start + 700]
        await wire.raw(b"%x\r\n%s\r\n" % (len(part), part))
    await wire.raw(b"0\r\n\r\n")


@behaviour("chunked-cut")
async def _chunked_cut(asked: Asked, wire: Wire) -> None:
    await wire.raw(head(200, {**_HTML, "Transfer-Encoding": "chunked"}) + b"ff\r\n<p>begun")


@behaviour("chunked-wrong")
async def _chunked_wrong(asked: Asked, wire: Wire) -> None:
    await wire.raw(head(200, {**_HTML, "Transfer-Encoding": "chunked"}) + b"zz\r\n<p>begun\r\n0\r\n\r\n")


@behaviour("http-1.0")
async def _http_1_0(asked: Asked, wire: Wire) -> None:
    """Without a length: it ends where the connection does."""
    await wire.raw(head(200, {"Content-Type": "text/html"}, "1.0") + pages.article().encode())


@behaviour("endless")
async def _endless(asked: Asked, wire: Wire) -> None:
    await wire.raw(head(200, _HTML) + b"<p>")
    for _ in range(10_000):
        await wire.raw(b"and so on " * 10_000)


@behaviour("announces-much")
async def _announces_much(asked: Asked, wire: Wire) -> None:
    await wire.raw(head(200, {**_HTML, "Content-Length": "99999999999"}) + b"<p>")
    await asyncio.sleep(_LONG)


@behaviour("header-bomb")
async def _header_bomb(asked: Asked, wire: Wire) -> None:
    await wire.raw(b"HTTP/1.1 200 OK\r\n")
    for number in range(100_000):
        await wire.raw(b"X-%d: %s\r\n" % (number, b"y" * 1000))


@behaviour("header-long")
async def _header_long(asked: Asked, wire: Wire) -> None:
    await wire.raw(b"HTTP/1.1 200 OK\r\nX: " + b"y" * 2_000_000 + b"\r\n\r\n")


@behaviour("header-wrong")
async def _header_wrong(asked: Asked, wire: Wire) -> None:
    await wire.raw(b"HTTP/1.1 200 OK\r\nthis is no header\r\n\r\n<p>x")


@behaviour("not-http")
async def _not_http(asked: Asked, wire: Wire) -> None:
    await wire.raw(b"220 mail.news.test ESMTP\r\n")


@behaviour("status-wrong")
async def _status_wrong(asked: Asked, wire: Wire) -> None:
    await wire.raw(b"HTTP/1.1 2x0 Fine\r\n\r\n")
