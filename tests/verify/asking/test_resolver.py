"""How names are looked up."""

import asyncio
import socket
import threading

import pytest

from generator.verify.asking.resolver import looked_up


def test_a_name_server_that_is_silent_holds_nobody_up(monkeypatch: pytest.MonkeyPatch) -> None:
    asked, over = threading.Event(), threading.Event()

    def silent(*_: object, **__: object) -> list[object]:
        asked.set()
        over.wait(60)
        return []

    monkeypatch.setattr(socket, "getaddrinfo", silent)

    async def ask() -> None:
        async with asyncio.timeout(0.05):
            await looked_up("example.org")

    # Ends though the look-up has not: the loop waits for its own threads, and for no others.
    with pytest.raises(TimeoutError):
        asyncio.run(ask())
    assert asked.is_set()
    assert not over.is_set()
    over.set()


def test_what_the_system_says_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    places = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("192.0.2.7", 0))]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: places)
    assert asyncio.run(looked_up("example.org")) == ["192.0.2.7"]

    def unknown(*_: object, **__: object) -> list[object]:
        raise socket.gaierror(socket.EAI_NONAME, "unknown")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(socket.gaierror):
        asyncio.run(looked_up("example.org"))


def test_a_label_that_is_too_long_is_no_name() -> None:
    with pytest.raises((OSError, UnicodeError)):
        asyncio.run(looked_up("a" * 64 + ".example"))
