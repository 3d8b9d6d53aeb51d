"""Names looked up, and connections made, such that only addresses that have been checked are connected to.

A name is looked up once for each connection, and what is connected to is what was checked: a name that leads to a
public address at first and to a private one later (DNS rebinding) gains nothing. Each socket is checked once more
when it is made.
"""

import asyncio
import contextlib
import errno
import socket
import threading
from collections.abc import Awaitable, Callable, Sequence
from ipaddress import ip_address

from aiohttp.abc import AbstractResolver, ResolveResult

from generator.verify.asking.addresses import allowed, private

Lookup = Callable[[str], Awaitable[Sequence[str]]]
"""From a host's name to the addresses of its machines; raises OSError as `socket.getaddrinfo` does."""
AddressInfo = tuple[int | socket.AddressFamily, int | socket.SocketKind, int, str, tuple[object, ...]]
_MACHINES_MAX = 8


class RefusedError(OSError):
    """The name leads to no address that may be connected to; its text is why."""

    def __init__(self, why: str) -> None:
        super().__init__(errno.EACCES, why)
        self.why = why


class CheckedResolver(AbstractResolver):
    """Looks names up, and keeps back what may not be asked. `allow` as `addresses.target` has it."""

    def __init__(self, allow: frozenset[str], lookup: Lookup | None = None) -> None:
        self._allow = allow
        self._lookup = lookup or looked_up
        self._approved: set[tuple[str, int]] = set()

    async def resolve(
        self,
        host: str,
        port: int = 0,
        family: socket.AddressFamily = socket.AF_UNSPEC,  # noqa: ARG002 - the interface has it
    ) -> list[ResolveResult]:
        """The machines of `host` that may be asked. Raises OSError; RefusedError where all are private.

        `family` is not looked at: both kinds are wanted.
        """
        found = list(dict.fromkeys(await self._lookup(host)))
        if not found:
            raise socket.gaierror(socket.EAI_NONAME, "no address")
        if allowed(host, port, self._allow):
            self._approved.update((address, port) for address in found)
            kept = found
        else:
            kept = [address for address in found if not private(address)]
        if not kept:
            raise RefusedError(f"the host {host} is {private(found[0])}")
        return [_result(host, address, port) for address in kept[:_MACHINES_MAX]]

    def connect_to(self, info: AddressInfo) -> socket.socket:
        """A socket for one address that was resolved, checked again. Raises RefusedError."""
        family, kind, protocol, _, place = info
        host, port = str(place[0]), int(str(place[1]))
        literal = f"[{host}]" if ":" in host else host
        if (host, port) not in self._approved and not allowed(literal, port, self._allow):
            why = private(host)
            if why:
                raise RefusedError(f"the host is {why}")
        return socket.socket(family, kind, protocol)

    async def close(self) -> None:
        """Nothing to be closed."""


async def looked_up(host: str) -> Sequence[str]:
    """What the system's resolver says. Raises OSError (`socket.gaierror`)."""
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[list[str]] = loop.create_future()

    def tell(found: list[str], error: Exception | None) -> None:
        if answer.done():  # nobody waits any more
            return
        if error:
            answer.set_exception(error)
        else:
            answer.set_result(found)

    def ask() -> None:
        found: list[str] = []
        failed: Exception | None = None
        try:
            found = [str(place[0]) for *_, place in socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)]
        except (OSError, UnicodeError) as error:
            failed = error
        with contextlib.suppress(RuntimeError):  # all is over
            loop.call_soon_threadsafe(tell, found, failed)

    # Not the loop's own threads: these are waited for at the end, and a name server may be silent for half a minute.
    threading.Thread(target=ask, daemon=True, name="look up").start()
    return await answer


def _result(host: str, address: str, port: int) -> ResolveResult:
    family = socket.AF_INET if ip_address(address.partition("%")[0]).version == 4 else socket.AF_INET6
    return ResolveResult(
        hostname=host,
        host=address,
        port=port,
        family=family,
        proto=socket.IPPROTO_TCP,
        flags=socket.AI_NUMERICHOST | socket.AI_NUMERICSERV,
    )
