"""Asks for an address and its redirects, politely and within bounds. Whatever goes wrong is a value, never an error.

The environment's proxies are not used: through a proxy nobody could tell which machine is asked in the end.
"""

import asyncio
import datetime
import ssl
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from email.utils import format_datetime
from types import TracebackType
from typing import Self

import aiohttp
from yarl import URL

from generator.check.address.hosts import site_host
from generator.core.evidence import stamp
from generator.verify.asking import fetch_errors
from generator.verify.asking.addresses import Target, target
from generator.verify.asking.chain import Chain
from generator.verify.asking.content_coding import NotDecoded, decoded
from generator.verify.asking.fetch_limits import FetchLimits
from generator.verify.asking.header_lines import ASKED, agent, read_headers
from generator.verify.asking.pace import Held, Pace
from generator.verify.asking.redirects import is_redirect, next_url
from generator.verify.asking.resolver import CheckedResolver, Lookup
from generator.verify.asking.retry_after import retry_after
from generator.verify.response import Failure, Hop, Response

_BUSY = frozenset({429, 503})
_CHUNK = 1 << 16


class Fetcher:
    """Asks for addresses. To be used as an asynchronous context manager.

    `allow`: hosts that may be asked though they are not public (`HOST` or `HOST:PORT`). `now`: the time of day, with
    its zone. `about`: an address that tells site owners who asks. `ready`: waited for before each request, by who can
    take no more answers for now. `lookup` and `tls` are given by tests.
    """

    def __init__(
        self,
        *,
        now: Callable[[], datetime.datetime],
        allow: frozenset[str] = frozenset(),
        pace: Pace | None = None,
        limits: FetchLimits | None = None,
        about: str = "",
        ready: Callable[[], Awaitable[None]] | None = None,
        lookup: Lookup | None = None,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self._now, self._allow = now, allow
        self._pace = pace or Pace()
        self._ready = ready
        self._limits = limits or FetchLimits()
        self._agent = agent(about)
        self._resolver = CheckedResolver(allow, lookup)
        self._tls = tls
        self._session: aiohttp.ClientSession | None = None
        self.heard = False
        """Whether any host has answered: this machine is online."""

    async def __aenter__(self) -> Self:
        limits = self._limits
        connector = aiohttp.TCPConnector(
            resolver=self._resolver,
            use_dns_cache=False,
            # A connection for each request: what it leads to is checked each time.
            force_close=True,
            limit=0,
            ssl=self._tls or True,
            socket_factory=self._resolver.connect_to,
        )
        self._session = aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            trust_env=False,
            headers={**ASKED, "User-Agent": self._agent},
            timeout=aiohttp.ClientTimeout(total=None, sock_connect=limits.connect, sock_read=limits.idle),
            max_line_size=limits.header,
            max_field_size=limits.header,
            max_headers=limits.headers,
            requote_redirect_url=False,
        )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._session:
            await self._session.close()

    async def get(
        self,
        url: str,
        headers: Mapping[str, str] | None = None,
        *,
        accept_datetime: datetime.datetime | None = None,
    ) -> Response:
        """What `url` answers, redirects followed. Never raises but for cancellation.

        `headers` are added to ours (conditions, RFC 9110, section 13); `accept_datetime` asks a TimeGate for a copy of
        that time (RFC 7089).
        """
        added = {name: value for name, value in (headers or {}).items() if value.isprintable()}
        if accept_datetime:
            added["Accept-Datetime"] = format_datetime(accept_datetime.astimezone(datetime.UTC), usegmt=True)
        return await self._follow(Chain(url, stamp(self._now()), added, url))

    async def follow(self, response: Response, url: str) -> Response:
        """What `url` answers, to which the page of `response` sends its readers by itself (`meta refresh`).

        `response` as it is, where that is itself or somewhere that it came by, or not to be asked.
        """
        onward = next_url(response.final_url, url)
        been = {next_url(place, "") for place in (response.final_url, *(hop.url for hop in response.hops))}
        if onward in been or isinstance(target(onward, self._allow), str):
            return response
        if len(response.hops) >= self._limits.redirects:
            return response
        hops = (*response.hops, Hop(response.final_url, response.status or 200))
        return await self._follow(Chain(response.url, response.at, {}, onward, hops, answer=response))

    async def _follow(self, chain: Chain) -> Response:
        while True:
            found = target(chain.next, self._allow)
            if isinstance(found, str):
                return chain.refused(found)
            if chain.goes_in_a_circle(found):
                return chain.failed(Failure.REDIRECTS, "the redirects lead round in a circle")
            host = site_host(found.host)
            try:
                async with self._pace.turn(host, self._ready):
                    answer = await self._ask(found, chain)
                    again = self._must_wait(answer, host, chain)
            except Held as held:
                until = stamp(self._now() + datetime.timedelta(seconds=held.seconds))
                return chain.failed(
                    Failure.HELD, f"the host {found.host} asks for a pause: it may be asked again at {until}"
                )
            if again:
                chain.retried = True
                continue
            if answer.failure is Failure.REFUSED:
                return chain.refused(answer.detail)
            if answer.failure or not is_redirect(answer.status):
                return answer
            end = chain.go_on(answer, self._limits.redirects)
            if end:
                return end

    def _must_wait(self, answer: Response, host: str, chain: Chain) -> bool:
        """Tells the timetable what the host asks for; whether to ask once more after it."""
        seconds = retry_after(answer, self._now())
        if answer.status == 429:
            self._pace.complained(host, seconds)
        elif answer.status is not None:
            self._pace.answered(host)
        if answer.status not in _BUSY or seconds is None:
            return False
        self._pace.hold(host, seconds)
        return not chain.retried and seconds <= self._pace.patience

    async def _ask(self, found: Target, chain: Chain) -> Response:
        """One request, without its redirects."""
        answer = chain.begin(found)
        began = time.monotonic()
        try:
            async with (
                asyncio.timeout(self._limits.total - chain.spent),
                self._sent(found, chain) as received,
            ):
                answer = replace(answer, status=received.status, headers=read_headers(received.raw_headers))
                self.heard = True
                chain.cookies.take(found, answer.headers)
                return answer if is_redirect(answer.status) else await self._with_body(answer, received)
        except TimeoutError as error:
            return replace(answer, failure=Failure.TIMEOUT, detail=self._too_slow(error))
        except aiohttp.ClientResponseError:
            return replace(answer, failure=Failure.PROTOCOL, detail="the answer is no proper HTTP")
        except (aiohttp.ClientError, OSError, ValueError) as error:
            failure, detail = fetch_errors.told(error, found.host)
            return replace(answer, failure=failure, detail=detail)
        finally:
            chain.spent += time.monotonic() - began

    def _sent(self, found: Target, chain: Chain) -> "aiohttp.client._RequestContextManager":
        assert self._session is not None
        url = URL(found.url, encoded=True)
        if (url.raw_host, url.port) != (found.host, found.port):
            raise ValueError(found.url)  # two readers of one address must not differ
        cookies = chain.cookies.header(found)
        headers = chain.headers | ({"Cookie": cookies} if cookies else {})
        return self._session.get(url, headers=headers, allow_redirects=False)

    async def _with_body(self, answer: Response, received: aiohttp.ClientResponse) -> Response:
        """The answer with what it holds, as far as it came."""
        limit = self._limits.body
        too_large = f"the answer has more than {limit:,} bytes"
        announced = answer.header("content-length")
        if announced.isascii() and announced.isdigit() and int(announced[:20]) > limit:
            return replace(answer, failure=Failure.TOO_LARGE, detail=too_large)
        body = bytearray()
        try:
            async for part in received.content.iter_chunked(_CHUNK):
                body += part
                if len(body) > limit:
                    return replace(
                        answer, body=bytes(body[:limit]), failure=Failure.TOO_LARGE, detail=too_large
                    )
            return replace(answer, body=decoded(bytes(body), answer.header("content-encoding"), limit))
        except NotDecoded as error:
            return replace(answer, body=error.body, failure=error.failure, detail=error.detail)
        except aiohttp.SocketTimeoutError as error:
            detail = self._too_slow(error)
            return replace(answer, body=bytes(body), failure=Failure.TIMEOUT, detail=detail)
        except (aiohttp.ClientError, OSError):
            detail = "the answer breaks off: fewer bytes came than were announced"
            return replace(answer, body=bytes(body), failure=Failure.TRUNCATED, detail=detail)

    def _too_slow(self, error: TimeoutError) -> str:
        if isinstance(error, aiohttp.ConnectionTimeoutError):
            return f"the connection took more than {self._limits.connect:g} s"
        if isinstance(error, aiohttp.SocketTimeoutError):
            return f"the answer kept us waiting for more than {self._limits.idle:g} s"
        return f"the answer took more than {self._limits.total:g} s"
