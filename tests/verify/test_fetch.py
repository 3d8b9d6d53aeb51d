"""How addresses are asked for: politely, within bounds, one source apart from the other."""

import asyncio
import datetime
import socket
from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

import pytest

from generator.core.evidence import Link
from generator.verify.asking.fetch_limits import FetchLimits
from generator.verify.asking.header_lines import agent
from generator.verify.asking.resolver import AddressInfo, CheckedResolver
from generator.verify.fetch import Fetcher
from generator.verify.outcome import outcome
from generator.verify.response import Failure, Hop, Response
from tests.verify.server import answers, broken  # noqa: F401 - they register themselves
from tests.verify.server.scripted import Scripted
from tests.verify.visits import NOW, SILENCE, Clock, address, fetcher, leads_to, pace

T = TypeVar("T")


def served(work: Callable[[Scripted], Awaitable[T]]) -> T:
    """What `work` finds at a scripted server."""

    async def run() -> T:
        async with Scripted() as server:
            return await work(server)

    return asyncio.run(run())


def test_an_answer_is_told_whole() -> None:
    async def ask(server: Scripted) -> tuple[str, Response]:
        async with fetcher(server) as asking:
            url = address(server, "to-301") + "#part"
            return url, await asking.get(url)

    url, found = served(ask)
    port = url.split(":")[2].partition("/")[0]
    assert (found.url, found.status, found.at) == (url, 200, "2026-05-08T10:00:00Z")
    assert found.final_url == f"http://to-301.news.test:{port}/ok/2026/new"
    assert found.hops == (Hop(url, 301),)
    assert found.header("content-type") == "text/html; charset=utf-8"
    assert b"reference rot" in found.body
    assert (found.failure, found.detail) == (None, "")


def test_we_say_who_asks_and_what_we_can_read() -> None:
    async def ask(server: Scripted) -> dict[str, str]:
        async with fetcher(server, about="https://example.org/about-us") as asking:
            await asking.get(address(server, "ok"), {"If-None-Match": '"v1"', "X-Bad": "a\r\nb: c"})
        return server.log[0].headers

    headers = served(ask)
    assert headers["user-agent"].startswith("briefings/")
    assert "+https://example.org/about-us" in headers["user-agent"]
    assert headers["accept-encoding"] == "gzip, deflate"
    assert headers["if-none-match"] == '"v1"'
    assert headers["accept"].startswith("text/html")
    assert headers["accept-language"] == "*"
    assert "cookie" not in headers
    assert "x-bad" not in headers


def test_an_address_for_more_that_is_none_is_left_out() -> None:
    assert "+" not in agent("")
    assert "+" not in agent("https://x\r\nEvil: yes")


def test_a_copy_of_a_time_is_asked_for() -> None:
    async def ask(server: Scripted) -> str:
        async with fetcher(server) as asking:
            when = datetime.datetime(2026, 1, 2, 3, tzinfo=datetime.timezone(datetime.timedelta(hours=2)))
            await asking.get(address(server, "ok"), accept_datetime=when)
        return server.log[0].headers["accept-datetime"]

    assert served(ask) == "Fri, 02 Jan 2026 01:00:00 GMT"


def test_a_condition_that_holds_brings_304() -> None:
    async def ask(server: Scripted) -> Response:
        async with fetcher(server) as asking:
            url = address(server, "conditional")
            first = await asking.get(url)
            return await asking.get(url, {"If-None-Match": first.header("etag")})

    found = served(ask)
    assert (found.status, found.body, found.failure) == (304, b"", None)


def test_cookies_are_told_again_on_one_way_and_never_to_another_source() -> None:
    async def ask(server: Scripted) -> list[str]:
        async with fetcher(server) as asking:
            for _ in range(2):
                found = await asking.get(address(server, "needs-cookie"))
                assert found.status == 200
        return [asked.headers.get("cookie", "") for asked in server.log]

    assert served(ask) == ["", "seen=yes", "", "seen=yes"]


def test_a_host_that_asks_for_a_pause_is_asked_once_more_after_it() -> None:
    async def ask(server: Scripted) -> list[tuple[str, int | None, float]]:
        found = []
        for name in ("429-seconds", "429-date", "503-seconds"):
            clock = Clock()
            async with fetcher(server, pace=pace(clock)) as asking:
                response = await asking.get(address(server, name))
            found.append((name, response.status, clock()))
        assert len(server.log) == 6
        return found

    assert served(ask) == [("429-seconds", 200, 2), ("429-date", 200, 90), ("503-seconds", 200, 3)]


def test_a_host_that_asks_for_too_long_a_pause_is_not_asked_again_by_anybody() -> None:
    async def ask(server: Scripted) -> tuple[Response, Response, int]:
        async with fetcher(server) as asking:
            first = await asking.get(address(server, "429-hours"))
            second = await asking.get(address(server, "429-hours", "/2026/another"))
            return first, second, len(server.log)

    first, second, requests = served(ask)
    assert (first.status, requests) == (429, 1)
    assert second.failure is Failure.HELD
    assert second.detail == (
        "the host 429-hours.news.test asks for a pause: it may be asked again at 2026-05-08T13:00:00Z"
    )
    seen = outcome(second, None, second.url)
    assert (seen.link, seen.failed) == (Link.LIMITED, False)


def test_a_host_that_complains_makes_its_other_requests_wait() -> None:
    async def ask(server: Scripted) -> float:
        clock = Clock()
        async with fetcher(server, pace=pace(clock)) as asking:
            assert (await asking.get(address(server, "429"))).status == 429
            assert (await asking.get(address(server, "ok"))).status == 200
            assert clock() == 0  # another host
            await asking.get(f"http://429.news.test:{server.port}/ok")
        return clock()

    assert served(ask) == 30


def test_requests_to_a_host_keep_the_gap_its_redirects_too() -> None:
    async def ask(server: Scripted) -> float:
        clock = Clock()
        async with fetcher(server, pace=pace(clock)) as asking:
            await asking.get(address(server, "to-301"))
            await asking.get(address(server, "to-301"))
        return clock()

    assert served(ask) == 3


def test_a_page_that_sends_its_readers_on_is_followed_once() -> None:
    async def ask(server: Scripted) -> tuple[Response, Response, list[Response]]:
        async with fetcher(server) as asking:
            first = await asking.get(address(server, "refresh"))
            onward = await asking.follow(first, f"http://refresh.news.test:{server.port}/ok/2026/new")
            still = [
                await asking.follow(onward, url)
                for url in (
                    onward.final_url,
                    first.url,
                    "http://10.0.0.1/",
                    "javascript:alert(1)",
                    "file:///x",
                    "#x",
                )
            ]
        return first, onward, still

    first, onward, still = served(ask)
    assert onward.url == first.url
    assert onward.final_url.endswith("/ok/2026/new")
    assert onward.hops == (Hop(first.url, 200),)
    assert all(response is onward for response in still)


@pytest.mark.parametrize("failing", ["reset", "silent", "not-http", "closed", "header-long", "gzip-not"])
def test_the_next_source_is_not_the_worse_for_one_that_failed(failing: str) -> None:
    async def ask(server: Scripted) -> tuple[Response, Response]:
        async with fetcher(server, limits=SILENCE) as asking:
            return await asking.get(address(server, failing)), await asking.get(address(server, "ok"))

    first, second = served(ask)
    assert first.failure
    assert (second.status, second.failure) == (200, None)


def test_what_came_of_a_body_is_kept_within_its_bounds() -> None:
    async def ask(server: Scripted) -> list[int]:
        async with fetcher(server, limits=FetchLimits(body=10_000)) as asking:
            names = ("endless", "announces-much", "gzip-bomb", "truncated")
            return [len((await asking.get(address(server, name))).body) for name in names]

    endless, announced, bomb, truncated = served(ask)
    assert endless == 10_000
    assert announced == 0
    assert bomb == 0
    assert truncated == 500


def test_no_address_makes_it_raise() -> None:
    strange = [
        "", " ", "//", "http://", "http://[", "http://]:x/", "http://x:y/", "\x00", "http://\ud800.test/", "a" * 9_000,
        "http://" + "a." * 3_000 + "test/", "http://xn--a.test/", "http://ok.news.test:80\\@x/", "mailto:a@b.c", "http://?#",
    ]  # fmt: skip

    async def ask(server: Scripted) -> set[Failure | None]:
        async with fetcher(server, lookup=leads_to()) as asking:
            return {(await asking.get(url)).failure for url in strange}

    assert served(ask) <= {Failure.REFUSED, Failure.NAME}


def test_a_cancelled_request_ends_at_once_and_frees_its_host() -> None:
    async def ask(server: Scripted) -> int | None:
        async with fetcher(server) as asking:
            silent = asyncio.create_task(asking.get(f"http://ok.news.test:{server.port}/silent"))
            await server.asked.wait()
            silent.cancel()
            with pytest.raises(asyncio.CancelledError):
                await silent
            return (await asking.get(address(server, "ok"))).status

    assert served(ask) == 200


# A name that leads to a public address at first and to a private one later.


def test_a_name_is_looked_up_once_for_each_connection() -> None:
    looked: list[str] = []

    async def lookup(host: str) -> Sequence[str]:
        looked.append(host)
        return ["127.0.0.1"]

    async def ask(server: Scripted) -> None:
        async with fetcher(server, lookup=lookup) as asking:
            await asking.get(address(server, "ok"))
            await asking.get(address(server, "to-301"))

    served(ask)
    assert looked == ["ok.news.test", "to-301.news.test", "to-301.news.test"]


class Unconnected(CheckedResolver):
    """Notes what would be connected to."""

    def __init__(self, *given: object) -> None:
        super().__init__(*given)  # type: ignore[arg-type]
        self.tried: list[str] = []

    def connect_to(self, info: AddressInfo) -> socket.socket:
        super().connect_to(info).close()
        self.tried.append(str(info[4][0]))
        raise ConnectionRefusedError(111, "not in tests")


def test_what_is_connected_to_is_what_was_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    later = iter(
        [["93.184.216.34"], ["127.0.0.1"], ["10.0.0.1", "93.184.216.35", "::1"], ["::ffff:127.0.0.1"]]
    )

    async def lookup(host: str) -> Sequence[str]:
        return next(later)

    monkeypatch.setattr("generator.verify.fetch.CheckedResolver", Unconnected)

    async def ask() -> tuple[list[tuple[Failure | None, str]], list[str]]:
        asking = Fetcher(now=lambda: NOW, pace=pace(), lookup=lookup)
        async with asking:
            found = [await asking.get("http://rebinding.example.org/") for _ in range(4)]
        resolver = asking._resolver
        assert isinstance(resolver, Unconnected)
        return [(response.failure, response.detail) for response in found], resolver.tried

    told, tried = asyncio.run(ask())
    assert tried == ["93.184.216.34", "93.184.216.35"]
    assert told == [
        (Failure.CONNECTION, "rebinding.example.org refuses connections"),
        (Failure.REFUSED, "the host rebinding.example.org is a loopback address (127.0.0.1)"),
        (Failure.CONNECTION, "rebinding.example.org refuses connections"),
        (
            Failure.REFUSED,
            "the host rebinding.example.org is a loopback address (127.0.0.1 within ::ffff:7f00:1)",
        ),
    ]


def test_a_socket_is_checked_once_more_should_the_look_up_be_deceived(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def ask(server: Scripted) -> tuple[Response, int]:
        async with fetcher(server, allow=frozenset()) as asking:
            # As though the check of names had let it pass.
            monkeypatch.setattr(
                "generator.verify.asking.resolver.allowed", lambda host, *_: host.endswith(".test")
            )
            monkeypatch.setattr(asking._resolver, "_approved", Forgetful())
            return await asking.get(address(server, "ok")), len(server.log)

    found, requests = served(ask)
    assert (found.failure, found.detail, requests) == (
        Failure.REFUSED,
        "the host is a loopback address (127.0.0.1)",
        0,
    )


class Forgetful(set[tuple[str, int]]):
    def update(self, *_: object) -> None:
        """Keeps nothing."""


def test_the_proxies_of_the_environment_are_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")

    async def ask(server: Scripted) -> int | None:
        async with fetcher(server) as asking:
            return (await asking.get(address(server, "ok"))).status

    assert served(ask) == 200


def test_a_host_that_asks_to_be_left_alone_for_thousands_of_years() -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(
            b"HTTP/1.1 429 No\r\nRetry-After: Fri, 31 Dec 9999 23:59:59 GMT\r\n"
            b"Date: Mon, 01 Jan 0100 00:00:00 GMT\r\nContent-Length: 0\r\n\r\n"
        )
        writer.close()

    async def ask() -> tuple[Response, Response]:
        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        place = f"127.0.0.1:{server.sockets[0].getsockname()[1]}"
        async with server, Fetcher(now=lambda: NOW, allow=frozenset({place}), pace=pace()) as asking:
            return await asking.get(f"http://{place}/1"), await asking.get(f"http://{place}/2")

    first, second = asyncio.run(ask())
    assert (first.status, first.failure) == (429, None)
    assert second.failure is Failure.HELD
    assert "it may be asked again at 2058" in second.detail
