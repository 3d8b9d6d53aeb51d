"""Every behaviour of the scripted server, and what one visit to it shows."""

import asyncio
import socket
import ssl
from pathlib import Path

import pytest

from generator.core.evidence import Link
from generator.verify.extract import Extractors
from generator.verify.fetch import Fetcher
from generator.verify.outcome import Seen, outcome
from generator.verify.response import Response
from generator.verify.source_text import SourceText
from tests.verify.server import answers, broken  # noqa: F401 - they register themselves
from tests.verify.server.certificate import self_signed, server_side
from tests.verify.server.pages import TITLE
from tests.verify.server.scripted import BEHAVIOURS, Scripted
from tests.verify.visits import SILENCE, WHOLE, address, fetcher, leads_to

SLOW = {"silent": SILENCE, "pauses": SILENCE, "drips": WHOLE, "drips-header": WHOLE}
"""The limits that each is to meet; the others have all the time they need, however busy this machine is."""
USABLE, PARTIAL, FAILED = "usable", "partial", "failed"

EXPECTED: dict[str, tuple[str, ...]] = {
    "ok": ("live", "", USABLE),
    "home": ("live", "", USABLE),
    "soft-404": ("unknown", "a page called 'Page not found'", FAILED),
    "soft-404-german": ("unknown", "a page called 'Fehler 404: Seite nicht gefunden'", FAILED),
    "soft-404-offers": (
        "unknown",
        "a page called 'Sorry, the page you requested could not be found.'",
        FAILED,
    ),
    "sign-in": ("paywalled", "the page asks to sign in"),
    "login": ("paywalled", "the page asks to sign in"),
    "subscribe": ("paywalled", "the page asks to subscribe or to sign in", USABLE, PARTIAL),
    "metered": ("paywalled", "the page says that it is not free to read", USABLE, PARTIAL),
    "cookie-wall": ("blocked", "a cookie wall"),
    "challenge-200": ("blocked", "a challenge page (Cloudflare)"),
    "challenge-datadome": ("blocked", "a challenge page (DataDome)"),
    "challenge-incapsula": ("blocked", "a challenge page (Imperva)"),
    "challenge-anubis": ("blocked", "a challenge page (Anubis)"),
    "parked": ("usurped", "the domain is parked (the page has the mark of a parking service)"),
    "for-sale": ("usurped", "the domain is parked or for sale (so the page says)"),
    "hijacked": ("usurped", "the site is somebody else's now (its name and text are foreign to the source)"),
    "javascript-only": ("live", "the page is written by a script: there is no text without it"),
    "empty": ("unknown", "the answer is empty"),
    "not-found-page": ("live", "", USABLE),
    "refresh": ("redirected", "redirects to another page of the site", USABLE),
    "refresh-private": ("live", "", USABLE),
    "escapes": ("unknown", "a page called 'Page not found'", FAILED),
    "400": ("unknown", "400 Bad Request"),
    "401": ("blocked", "401 Unauthorized"),
    "402": ("paywalled", "402 Payment Required"),
    "403": ("blocked", "403 Forbidden"),
    "404": ("unknown", "404 Not Found", FAILED),
    "405": ("unknown", "405 Method Not Allowed"),
    "410": ("unknown", "410 Gone", FAILED),
    "418": ("blocked", "418 I'm a Teapot"),
    "451": ("blocked", "451 Unavailable For Legal Reasons"),
    "500": ("unknown", "500 Internal Server Error", FAILED),
    "502": ("unknown", "502 Bad Gateway", FAILED),
    "503": ("unknown", "503 Service Unavailable", FAILED),
    "999": ("blocked", "999 Request Denied"),
    "429": ("limited", "429 Too Many Requests"),
    "429-hours": ("limited", "429 Too Many Requests: may be asked again at 2026-05-08T13:00:00Z"),
    "503-later": ("limited", "503 Service Unavailable: may be asked again at 2026-05-08T12:00:00Z"),
    "challenge-403": ("blocked", "403 Forbidden: a challenge page (Cloudflare)"),
    "challenge-503": ("blocked", "503 Service Unavailable: a challenge page (Cloudflare)"),
    "challenge-akamai": ("blocked", "403 Forbidden: a page that keeps robots out"),
    "challenge-perimeterx": ("blocked", "403 Forbidden: a challenge page (PerimeterX)"),
    "challenge-aws": ("blocked", "a challenge page (AWS WAF)"),
    "pdf": ("live", "", USABLE),
    "scanned-pdf": ("live", "no text (application/pdf)"),
    "binary-as-html": ("live", "not a text (image/png)"),
    "attachment": ("live", "", USABLE),
    "no-charset": ("live", "", USABLE),
    "wrong-charset": ("live", "", USABLE),
    "gzip": ("live", "", USABLE),
    "deflate": ("live", "", USABLE),
    "gzip-bomb": ("unknown", "the answer inflates to more than 50 times its size"),
    "gzip-cut": ("unknown", "the answer breaks off (gzip)"),
    "gzip-not": ("unknown", "the answer says that it is gzip, and is not"),
    "brotli": ("unknown", "the answer is in an encoding that was not asked for (br)"),
    "not-modified": ("live", "not modified since it was seen last", USABLE),
    "no-location": ("unknown", "the answer is a redirect that leads nowhere", FAILED),
    "no-content": ("unknown", "the answer is empty"),
    "to-301": ("redirected", "redirects to another page of the site", USABLE),
    "to-302": ("redirected", "redirects to another page of the site", USABLE),
    "to-303": ("redirected", "redirects to another page of the site", USABLE),
    "to-307": ("redirected", "redirects to another page of the site", USABLE),
    "to-308": ("redirected", "redirects to another page of the site", USABLE),
    "to-home": ("unknown", "redirects to the home page", FAILED),
    "to-error": ("unknown", "redirects to an error page", FAILED),
    "to-login": ("paywalled", "it redirects to a page where one signs in or subscribes"),
    "to-slash": ("live", "", USABLE),
    "off-site": ("moved-off-site", "redirects to elsewhere.test", USABLE, PARTIAL),
    "off-site-home": ("moved-off-site", "redirects to the home page of elsewhere.test"),
    "to-market": ("usurped", "404 Not Found: the domain is for sale (it redirects to hugedomains.com)"),
    "loop": ("unknown", "the redirects lead round in a circle", FAILED),
    "loop-back": ("unknown", "the redirects lead round in a circle", FAILED),
    "loop-forth": ("unknown", "the redirects lead round in a circle", FAILED),
    "to-file": ("unknown", "it redirects to 'file:///etc/passwd', and the address is one of 'file:'"),
    "to-ftp": ("unknown", "it redirects to 'ftp://news.test/story', and the address is one of 'ftp:'"),
    "to-javascript": (
        "unknown",
        "it redirects to 'javascript:alert(1)', and the address is one of 'javascript:'",
    ),
    "to-data": ("unknown", "it redirects to 'data:text/html,x', and the address is one of 'data:'"),
    "to-private": (
        "unknown",
        "it redirects to 'http://10.1.2.3/secret', and the host is a private or reserved address (10.1.2.3)",
    ),
    "to-metadata": (
        "unknown",
        "it redirects to 'http://169.254.169.254/latest/meta-data/', and the host is the address of a cloud's metadata (169.254.169.254)",
    ),
    "to-loopback": (
        "unknown",
        "it redirects to 'http://127.0.0.1:PORT/ok', and the host is a loopback address (127.0.0.1)",
    ),
    "to-decimal": (
        "unknown",
        "it redirects to 'http://2130706433:PORT/ok', and the host is a loopback address (127.0.0.1)",
    ),
    "to-mapped": (
        "unknown",
        "it redirects to 'http://[::ffff:127.0.0.1]:PORT/ok', and the host is a loopback address (127.0.0.1 within ::ffff:7f00:1)",
    ),
    "to-internal": (
        "unknown",
        "it redirects to 'http://internal.test:PORT/ok', and the host internal.test is a loopback address (127.0.0.1)",
    ),
    "to-port": (
        "unknown",
        "it redirects to 'http://to-port.news.test:22/', and the address has the port 22, which is not the web's",
    ),
    "to-credentials": (
        "unknown",
        "it redirects to 'http://news.test@10.0.0.1/', and the address carries a user name or password",
    ),
    "errors": ("live", "", USABLE),
    "many": ("unknown", "there are more than 10 redirects", FAILED),
    "needs-cookie": ("live", "", USABLE),
    "conditional": ("live", "", USABLE),
    "429-seconds": ("live", "", USABLE),
    "429-date": ("live", "", USABLE),
    "503-seconds": ("live", "", USABLE),
    "reset": ("unknown", "reset.news.test broke off the connection", FAILED),
    "reset-within": ("unknown", "the answer breaks off: fewer bytes came than were announced"),
    "closed": ("unknown", "closed.news.test closed the connection without an answer", FAILED),
    "silent": ("unknown", "the answer kept us waiting for more than 0.3 s", FAILED),
    "drips": ("unknown", "the answer took more than 0.7 s"),
    "drips-header": ("unknown", "the answer took more than 0.7 s", FAILED),
    "pauses": ("unknown", "the answer kept us waiting for more than 0.3 s"),
    "truncated": ("unknown", "the answer breaks off: fewer bytes came than were announced"),
    "too-long": ("unknown", "the answer is no proper HTTP"),
    "too-long-and-closed": ("unknown", "the answer is no proper HTTP"),
    "chunked": ("live", "", USABLE),
    "chunked-cut": ("unknown", "the answer breaks off: fewer bytes came than were announced"),
    "chunked-wrong": ("unknown", "the answer is no proper HTTP"),
    "http-1.0": ("live", "", USABLE),
    "endless": ("unknown", "the answer has more than 2,000,000 bytes"),
    "announces-much": ("unknown", "the answer has more than 2,000,000 bytes"),
    "header-bomb": ("unknown", "the answer is no proper HTTP"),
    "header-long": ("unknown", "the answer is no proper HTTP"),
    "header-wrong": ("unknown", "the answer is no proper HTTP"),
    "not-http": ("unknown", "the answer is no proper HTTP"),
    "status-wrong": ("unknown", "the answer is no proper HTTP"),
}
"""By behaviour: the link, the detail, and what else holds. `PORT` stands for the server's port."""
SECURE = {
    "self-signed": (
        "unknown",
        "the certificate of news.test is not to be trusted (self-signed certificate)",
        FAILED,
    ),
    "plain-on-tls": ("unknown", "plain.news.test closed the connection without an answer", FAILED),
    "tls-on-plain": ("unknown", "no secure connection to news.test (WRONG_VERSION_NUMBER)", FAILED),
}
WITHOUT_SERVER = {
    "no-such-name": ("unknown", "there is no host called no-such-name.test", FAILED),
    "name-server-silent": ("unknown", "the name name-server-silent.test could not be looked up"),
    "nobody-listens": ("unknown", "nobody-listens.test refuses connections", FAILED),
}


def told(seen: Seen, port: int) -> tuple[str, ...]:
    marks = ((USABLE, seen.usable), (PARTIAL, seen.partial), (FAILED, seen.failed))
    return (
        seen.link.value,
        seen.detail.replace(str(port), "PORT"),
        *(mark for mark, holds in marks if holds),
    )


async def visit(url: str, ask: Fetcher, extractors: Extractors) -> Seen:
    response = await ask.get(url)
    text = await _text(response, extractors)
    if text and text.refresh:
        further = await ask.follow(response, text.refresh)
        if further is not response:
            response, text = further, await _text(further, extractors)
    return outcome(response, text, url, TITLE)


async def _text(response: Response, extractors: Extractors) -> SourceText | None:
    if response.failure or not response.body:
        return None
    return await extractors.extract(response.body, response.header("content-type"), response.final_url)


@pytest.fixture(scope="module")
def visits(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[str, ...]]:
    """All behaviours, visited side by side."""
    certificate = self_signed(tmp_path_factory.mktemp("tls"), "news.test")

    async def visit_all() -> dict[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        async with (
            Scripted() as server,
            Scripted(tls=server_side(certificate)) as secure,
            Extractors() as extractors,
        ):
            lookup = leads_to(
                "127.0.0.1",
                no_such__name_test=socket.gaierror(socket.EAI_NONAME, "unknown"),
            )

            async def one(name: str, url: str, ask: Fetcher, port: int) -> None:
                found[name] = told(await visit(url, ask, extractors), port)

            both = frozenset(
                {f"news.test:{secure.port}", f"plain.news.test:{secure.port}", f"news.test:{server.port}"}
            )
            async with (
                fetcher(server) as ask,
                fetcher(server, limits=SILENCE) as ask_impatiently,
                fetcher(server, limits=WHOLE) as ask_in_a_hurry,
                fetcher(secure, allow=both, lookup=lookup) as ask_securely,
            ):
                impatient = {SILENCE: ask_impatiently, WHOLE: ask_in_a_hurry}
                await asyncio.gather(
                    *(
                        one(
                            name,
                            address(server, name),
                            impatient[SLOW[name]] if name in SLOW else ask,
                            server.port,
                        )
                        for name in BEHAVIOURS
                    ),
                    one("self-signed", f"https://news.test:{secure.port}/ok", ask_securely, secure.port),
                    one(
                        "plain-on-tls", f"http://plain.news.test:{secure.port}/ok", ask_securely, secure.port
                    ),
                    one("tls-on-plain", f"https://news.test:{server.port}/ok", ask_securely, server.port),
                )
        return found

    return asyncio.run(visit_all())


@pytest.mark.parametrize("name", sorted(EXPECTED | SECURE))
def test_a_visit_is_told_by_what_the_server_does(visits: dict[str, tuple[str, ...]], name: str) -> None:
    assert visits[name] == (EXPECTED | SECURE)[name]


def test_every_behaviour_is_expected() -> None:
    assert sorted(EXPECTED) == sorted(BEHAVIOURS)


@pytest.mark.parametrize("name", sorted(WITHOUT_SERVER))
def test_hosts_that_cannot_be_reached(name: str) -> None:
    errors = {
        "no-such-name": socket.gaierror(socket.EAI_NONAME, "Name or service not known \x1b[31m"),
        "name-server-silent": socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution"),
    }

    async def lookup(host: str) -> list[str]:
        error = errors.get(host.removesuffix(".test"))
        if error:
            raise error
        return ["127.0.0.1"]

    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))  # taken, and nobody listens
        port = closed.getsockname()[1]

        async def ask() -> Seen:
            url = f"http://{name}.test:{port}/story"
            server = Scripted(port=port)
            async with fetcher(server, allow=frozenset({f"{name}.test"}), lookup=lookup) as asking:
                return outcome(await asking.get(url), None, url)

        assert told(asyncio.run(ask()), port) == WITHOUT_SERVER[name]


def test_refusals_never_count_as_failures(visits: dict[str, tuple[str, ...]]) -> None:
    refused = {Link.BLOCKED, Link.LIMITED, Link.PAYWALLED, Link.USURPED, Link.LIVE, Link.REDIRECTED}
    assert not [name for name, (link, *rest) in visits.items() if link in refused and FAILED in rest]


def test_a_page_over_a_connection_that_is_trusted(tmp_path: Path) -> None:
    from tests.verify.server.certificate import trusting

    certificate = self_signed(tmp_path, "news.test")

    async def ask() -> tuple[Response, Response]:
        async with Scripted(tls=server_side(certificate)) as secure:
            allow = frozenset({f"news.test:{secure.port}", f"elsewhere.test:{secure.port}"})
            tls: ssl.SSLContext = trusting(certificate)
            async with fetcher(secure, allow=allow, tls=tls) as asking:
                url = f"https://news.test:{secure.port}/ok"
                return await asking.get(url), await asking.get(url.replace("news", "elsewhere"))

    trusted, another = asyncio.run(ask())
    assert (trusted.status, trusted.failure) == (200, None)
    assert another.failure == "tls"
    assert "certificate is not valid for 'elsewhere.test'" in another.detail
