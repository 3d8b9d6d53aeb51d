"""Which addresses may be asked: those of public hosts on the web, and no others.

Briefings come from strangers and sources redirect where they like, so that an address may lead into the network of
whoever looks at it. Hosts are read as browsers read them (URL Standard, host parsing): `2130706433`, `0x7f.1`,
`127.1` and full-width digits are all 127.0.0.1. Ranges are those of the IANA special-purpose registries; ports are
the Fetch Standard's (port blocking).
"""

import re
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from urllib.parse import quote, unquote, urlsplit

from generator.check.address import fault
from generator.check.address.hosts import ascii_host
from generator.core.wording import quoted

ADDRESS_MAX = 8_000
"""Characters; servers and browsers take hardly more."""
_PORTS = {"http": 80, "https": 443}
_BAD_PORTS = frozenset({
    1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109, 110,
    111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530, 531, 532,
    540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061,
    6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
})  # fmt: skip
_NUMBER = re.compile(r"0[xX][0-9a-fA-F]*|[0-9]+", re.ASCII)
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{0,30}", re.ASCII)
# What URL Standard leaves as it is in a path and in a query; all else is percent-encoded.
_IN_PATH = "%/:@!$&'()*+,;=-._~[]|\\"
_IN_QUERY = "%/?:@!$&()*+,;=-._~[]|\\{}^`"
# Cloud machines tell their secrets at these; most lie in ranges that are refused anyway.
_METADATA = frozenset({"169.254.169.254", "169.254.170.2", "100.100.100.200", "192.0.0.192", "fd00:ec2::254"})
_NAT64 = IPv6Network("64:ff9b::/96")
_NAT64_LOCAL = IPv6Network("64:ff9b:1::/48")
_COMPATIBLE = IPv6Network("::/96")
_TRANSLATED = IPv6Network("::ffff:0:0:0/96")
_SITE_LOCAL = IPv6Network("fec0::/10")

Address = IPv4Address | IPv6Address


@dataclass(frozen=True, slots=True)
class Target:
    """An address taken apart and put together again, so that everybody reads it alike."""

    scheme: str
    host: str
    """In ASCII and lower case, without a final dot; an address of a machine in its usual form, without brackets."""
    port: int
    path: str
    """With the query, percent-encoded."""

    @property
    def url(self) -> str:
        """The address to be asked, without a fragment."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        port = "" if _PORTS[self.scheme] == self.port else f":{self.port}"
        return f"{self.scheme}://{host}{port}{self.path}"


def target(url: str, allow: frozenset[str] = frozenset()) -> Target | str:
    """What is to be asked for `url`, or why it is not, as the rest of a sentence: "the host is a private address".

    `allow` has hosts that may be asked though they are not public, as `HOST` or `HOST:PORT`.
    """
    if len(url) > ADDRESS_MAX:
        return f"the address has more than {ADDRESS_MAX:,} characters"
    try:
        split = urlsplit(url.strip())
        port = split.port
    except ValueError:
        return "it is not an address"
    if split.scheme not in _PORTS:
        known = _SCHEME.fullmatch(split.scheme)
        return f"the address is one of '{split.scheme}:'" if known else "it is not an http or https address"
    if "@" in split.netloc:
        return "the address carries a user name or password"
    host = literal_host(split.hostname or "")
    if not host:
        return "the address names no host"
    path = quote(split.path or "/", safe=_IN_PATH, errors="surrogateescape")
    query = quote(split.query, safe=_IN_QUERY, errors="surrogateescape")
    port = _PORTS[split.scheme] if port is None else port
    found = Target(split.scheme, host, port, f"{path}?{query}" if query else path)
    return _refusal(found, allow) or found


def literal_host(host: str) -> str:
    """The one spelling of a host: a number as the machine's address that browsers take it for; empty if it is none."""
    name = ascii_host(unquote(host)).rstrip(".")
    if ":" in name:
        return _ipv6(name)
    last = name.rpartition(".")[2]
    if _NUMBER.fullmatch(last):
        return _ipv4(name)
    return name


def allowed(host: str, port: int, allow: frozenset[str]) -> bool:
    """Whether the user allows this very host, at any port or at this one."""
    written = f"[{host}]" if ":" in host else host
    return bool({host, written, f"{written}:{port}"} & {name.lower() for name in allow})


def private(text: str) -> str:
    """What keeps a machine's address from being asked: "a loopback address (127.0.0.1)"; empty where it is public.

    Raises ValueError where `text` is no machine's address.
    """
    address = ip_address(text.partition("%")[0])
    kind = _kind(address)
    if kind:
        return f"{kind} ({_spelt(address)})"
    for inner in _embedded(address):
        kind = _kind(inner)
        if kind:
            return f"{kind} ({inner} within {_spelt(address)})"
    return ""


def shown(url: str) -> str:
    """An address for people: on one line, in plain ASCII, in quotes, cut where it is long."""
    return quoted(quote(url[: ADDRESS_MAX // 4], safe="%/?#:@!$&'()*+,;=-._~[]", errors="replace"))


def _refusal(found: Target, allow: frozenset[str]) -> str:
    if allowed(found.host, found.port, allow):
        return ""
    if found.port == 0 or found.port in _BAD_PORTS:
        return f"the address has the port {found.port}, which is not the web's"
    if _is_address(found.host):
        kind = private(found.host)
        return kind and f"the host is {kind}"
    wrong = fault(f"https://{found.host}/")
    return f"the address {wrong[0]}" if wrong else ""


def _is_address(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


def _kind(address: Address) -> str:
    # In this order: the narrower kinds first, so that the words fit.
    if str(address) in _METADATA:
        return "the address of a cloud's metadata"
    if address.is_unspecified:
        return "no machine's address"
    for kind, holds in (
        ("a loopback address", address.is_loopback),
        ("a link-local address", address.is_link_local),
        ("a multicast address", address.is_multicast),
    ):
        if holds:
            return kind
    if isinstance(address, IPv6Address) and (address in _SITE_LOCAL or address in _NAT64_LOCAL):
        return "a private address"
    if isinstance(address, IPv6Address) and any(_embedded(address)):
        return ""  # judged by what it leads to
    if not address.is_global:
        return "a private or reserved address"
    return "a reserved address" if address.is_reserved else ""


def _embedded(address: Address) -> tuple[IPv4Address, ...]:
    """The addresses of the old kind that one of the new kind leads to (RFC 4291, 6052, 3056, 4380)."""
    if isinstance(address, IPv4Address):
        return ()
    number = int(address)
    if address.ipv4_mapped:
        return (address.ipv4_mapped,)
    if address.sixtofour:
        return (address.sixtofour,)
    if address.teredo:
        return address.teredo
    if any(address in net for net in (_NAT64, _COMPATIBLE, _TRANSLATED)) and number > 1:
        return (IPv4Address(number & 0xFFFFFFFF),)
    # ISATAP (RFC 5214)
    if (number >> 32) & 0xFDFFFFFF == 0x00005EFE:
        return (IPv4Address(number & 0xFFFFFFFF),)
    return ()


def _spelt(address: Address) -> str:
    """The usual form, the same under all versions of Python: some write `::ffff:127.0.0.1` for `::ffff:7f00:1`."""
    if isinstance(address, IPv6Address) and address.ipv4_mapped:
        number = int(address.ipv4_mapped)
        return f"::ffff:{number >> 16:x}:{number & 0xFFFF:x}"
    return str(address)


def _ipv6(name: str) -> str:
    try:
        return _spelt(IPv6Address(name.partition("%")[0]))
    except ValueError:
        return ""


def _ipv4(name: str) -> str:
    """The URL Standard's IPv4 parser: up to four numbers (decimal, octal, hexadecimal), the last fills the rest."""
    parts = name.split(".")
    if len(parts) > 4 or not all(_NUMBER.fullmatch(part) and len(part) <= 16 for part in parts):
        return ""
    try:
        numbers = [_number(part) for part in parts]
    except ValueError:
        return ""
    room = 256 ** (5 - len(numbers))
    if any(number > 255 for number in numbers[:-1]) or numbers[-1] >= room:
        return ""
    value = numbers[-1] + sum(number << 8 * (3 - index) for index, number in enumerate(numbers[:-1]))
    return str(IPv4Address(value))


def _number(part: str) -> int:
    if part[:2].lower() == "0x":
        return int(part[2:] or "0", 16)
    return int(part, 8) if part[0] == "0" else int(part)
