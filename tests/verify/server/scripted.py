"""A web server that does as it is told, also what no web server should: raw sockets on the loopback interface.

`async with Scripted() as server` within a running loop, or `with Scripted.running() as server` in a thread of its own.
"""

import asyncio
import contextlib
import socket
import ssl
import struct
import threading
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Self


@dataclass(frozen=True, slots=True)
class Asked:
    """A request: its path with the query, and its header."""

    path: str
    headers: dict[str, str]

    @property
    def host(self) -> str:
        """Without the port."""
        return self.headers.get("host", "").rpartition(":")[0]

    @property
    def port(self) -> str:
        return self.headers.get("host", "").rpartition(":")[2]


@dataclass(slots=True)
class Wire:
    """One connection, to write what one likes to."""

    writer: asyncio.StreamWriter
    nth: int
    """How often this path was asked for, from 1."""

    async def raw(self, data: bytes) -> None:
        self.writer.write(data)
        await self.writer.drain()

    async def answer(
        self,
        status: int = 200,
        body: str | bytes = b"",
        kind: str = "text/html; charset=utf-8",
        **headers: str,
    ) -> None:
        """A whole answer. Names of headers with `_` for `-`."""
        data = body.encode() if isinstance(body, str) else body
        named = {"Content-Type": kind, "Content-Length": str(len(data)), "Connection": "close"}
        named.update({name.replace("_", "-").title(): value for name, value in headers.items()})
        await self.raw(head(status, named) + data)

    def reset(self) -> None:
        """Breaks the connection off (RST)."""
        sock = self.writer.get_extra_info("socket")
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()


def head(status: int, headers: dict[str, str], version: str = "1.1") -> bytes:
    """A status line and a header."""
    try:
        phrase = HTTPStatus(status).phrase
    except ValueError:
        phrase = "Odd"
    lines = [f"HTTP/{version} {status} {phrase}", *(f"{name}: {value}" for name, value in headers.items())]
    return "\r\n".join([*lines, "", ""]).encode("utf-8", "surrogateescape")


Behaviour = Callable[[Asked, Wire], Awaitable[None]]
BEHAVIOURS: dict[str, Behaviour] = {}
"""By the first part of the path: `/soft-404/2026/story` is served by `soft-404`."""


def behaviour(name: str) -> Callable[[Behaviour], Behaviour]:
    """Serves paths that begin with `/name`."""

    def keep(function: Behaviour) -> Behaviour:
        assert name not in BEHAVIOURS
        BEHAVIOURS[name] = function
        return function

    return keep


@dataclass
class Scripted:
    """The server. Each connection serves one request."""

    tls: ssl.SSLContext | None = None
    port: int = 0
    log: list[Asked] = field(default_factory=list)
    asked: asyncio.Event = field(default_factory=asyncio.Event)
    """Set with the first request."""
    _server: asyncio.Server | None = None
    _counts: dict[str, int] = field(default_factory=dict)
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=self.tls, limit=1 << 20)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._server
        self._server.close()
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    @classmethod
    @contextlib.contextmanager
    def running(cls) -> Iterator["Scripted"]:
        """The server in a thread, for programs that are tested from outside."""
        server = cls()
        ready = threading.Event()
        ends: list[Callable[[], object]] = []

        async def serve() -> None:
            end = asyncio.Event()
            loop = asyncio.get_running_loop()
            ends.append(lambda: loop.call_soon_threadsafe(end.set))
            async with server:
                ready.set()
                await end.wait()

        thread = threading.Thread(target=lambda: asyncio.run(serve()), daemon=True)
        thread.start()
        assert ready.wait(10)
        try:
            yield server
        finally:
            ends[0]()
            thread.join(10)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task
        self._tasks.add(task)
        try:
            asked = await self._read(reader)
            if asked:
                self.log.append(asked)
                self.asked.set()
                name = asked.path.strip("/").partition("/")[0].partition("?")[0] or "home"
                self._counts[asked.path] = self._counts.get(asked.path, 0) + 1
                wire = Wire(writer, self._counts[asked.path])
                await BEHAVIOURS.get(name, BEHAVIOURS["404"])(asked, wire)
        except (ConnectionError, asyncio.CancelledError):
            pass
        finally:
            self._tasks.discard(task)
            with contextlib.suppress(ConnectionError, ssl.SSLError, asyncio.CancelledError):
                writer.close()

    @staticmethod
    async def _read(reader: asyncio.StreamReader) -> Asked | None:
        try:
            first = await reader.readexactly(1)
            if first == b"\x16":  # a handshake of TLS
                return Asked("/400", {})
            data = first + await reader.readuntil(b"\r\n\r\n")
        except asyncio.IncompleteReadError:
            return None
        request, *lines = data.decode("latin-1").strip().split("\r\n")
        pairs = (line.partition(":") for line in lines)
        return Asked(request.split(" ")[1], {name.lower(): value.strip() for name, _, value in pairs})
