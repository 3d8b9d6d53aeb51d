"""Behaviours that keep to HTTP: statuses, redirects, walls, documents."""

import datetime
import gzip
import zlib
from email.utils import format_datetime

from tests.verify.server import pages
from tests.verify.server.scripted import Asked, Behaviour, Wire, behaviour


def _page(name: str, body: str | bytes, status: int = 200, **more: str) -> None:
    async def serve(asked: Asked, wire: Wire) -> None:
        await wire.answer(status, body, **more)

    behaviour(name)(serve)


def _redirect(name: str, status: int, location: str) -> None:
    """`{port}`, `{host}` and `{path}` (without the name) stand for those of the request."""

    async def serve(asked: Asked, wire: Wire) -> None:
        path = asked.path.partition(name)[2] or "/"
        await wire.answer(
            status, "moved", location=location.format(port=asked.port, host=asked.host, path=path)
        )

    behaviour(name)(serve)


for _name, _body in {
    "ok": pages.article(),
    "home": pages.HOME,
    "soft-404": pages.SOFT_404,
    "soft-404-german": pages.SOFT_404_IN_GERMAN,
    "soft-404-offers": pages.SOFT_404_WITH_OFFERS,
    "sign-in": pages.SIGN_IN,
    "login": pages.SIGN_IN,
    "subscribe": pages.SUBSCRIBE,
    "metered": pages.METERED,
    "cookie-wall": pages.COOKIE_WALL,
    "challenge-200": pages.CLOUDFLARE,
    "challenge-datadome": pages.DATADOME,
    "challenge-incapsula": pages.INCAPSULA,
    "challenge-anubis": pages.ANUBIS,
    "parked": pages.PARKED,
    "for-sale": pages.FOR_SALE,
    "hijacked": pages.HIJACKED,
    "javascript-only": pages.JAVASCRIPT_ONLY,
    "empty": "",
    "not-found-page": pages.article("Our search"),
    "refresh": pages.page(
        "Moved", "Moved.", head='<meta http-equiv="refresh" content="0; url=/ok/2026/new">'
    ),
    "refresh-private": pages.article(head='<meta http-equiv="refresh" content="0; url=http://10.0.0.1/">'),
    "escapes": pages.page(
        "Page not found \u202e | x", "<h1>404 \x9b31mPage not found\u202e\u2066 ##vso[x]</h1>", "x"
    ),
}.items():
    _page(_name, _body)

for _status in (400, 401, 402, 403, 404, 405, 410, 418, 451, 500, 502, 503, 999):
    _page(str(_status), pages.page("An answer", "Something."), _status)
_page("429", "slow down", 429)
_page("429-hours", "slow down", 429, retry_after="10800")
_page("503-later", "maintenance", 503, retry_after="7200")
_page("challenge-403", pages.CLOUDFLARE, 403, cf_mitigated="challenge")
_page("challenge-503", pages.CLOUDFLARE, 503, server="cloudflare")
_page("challenge-akamai", pages.AKAMAI, 403)
_page("challenge-perimeterx", pages.PERIMETERX, 403)
_page("challenge-aws", pages.AWS_WAF, 202, x_amzn_waf_action="challenge")
_page("pdf", pages.pdf(*pages.PARAGRAPHS[0].split(". ")), kind="application/pdf")
_page("scanned-pdf", pages.pdf(), kind="application/pdf")
_page("binary-as-html", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) * 8)
_page(
    "attachment",
    ", ".join(pages.PARAGRAPHS),
    kind="text/plain",
    content_disposition="attachment; filename=a.txt",
)
_page(
    "no-charset",
    pages.article("Straße und Café").encode("cp1252").replace(b'<meta charset="utf-8">', b""),
    kind="text/html",
)
_page("wrong-charset", pages.article("Straße und Café"), kind="text/html; charset=iso-8859-1")
_page("gzip", gzip.compress(pages.article().encode(), mtime=0), content_encoding="gzip")
_page("deflate", zlib.compress(pages.article().encode()), content_encoding="deflate")
_page("gzip-bomb", gzip.compress(bytes(30_000_000), mtime=0), content_encoding="gzip")
_page("gzip-cut", gzip.compress(pages.article().encode(), mtime=0)[:-300], content_encoding="gzip")
_page("gzip-not", pages.article(), content_encoding="gzip")
_page("brotli", b"\x1b\x00\x00", content_encoding="br")
_page("not-modified", "", 304)
_page("no-location", "moved", 302)
_page("no-content", "", 204)

for _status in (301, 302, 303, 307, 308):
    _redirect(f"to-{_status}", _status, "/ok/2026/new")
_redirect("to-home", 302, "/")
_redirect("to-error", 302, "/not-found-page/../errors/404.html")
_redirect("to-login", 302, "/login?next={path}")
_redirect("off-site", 301, "http://elsewhere.test:{port}/ok/2026/story")
_redirect("off-site-home", 301, "http://elsewhere.test:{port}/")
_redirect("to-market", 302, "http://www.hugedomains.com:{port}/domain_profile.cfm?d=news.test")
_redirect("loop", 302, "/loop")
_redirect("loop-back", 302, "/loop-forth")
_redirect("loop-forth", 302, "/loop-back")
_redirect("to-file", 302, "file:///etc/passwd")
_redirect("to-ftp", 302, "ftp://news.test/story")
_redirect("to-javascript", 302, "javascript:alert(1)")
_redirect("to-data", 302, "data:text/html,x")
_redirect("to-private", 302, "http://10.1.2.3/secret")
_redirect("to-metadata", 302, "http://169.254.169.254/latest/meta-data/")
_redirect("to-loopback", 302, "http://127.0.0.1:{port}/ok")
_redirect("to-decimal", 302, "http://2130706433:{port}/ok")
_redirect("to-mapped", 302, "http://[::ffff:127.0.0.1]:{port}/ok")
_redirect("to-internal", 302, "http://internal.test:{port}/ok")
_redirect("to-port", 302, "http://{host}:22/")
_redirect("to-credentials", 302, "http://news.test@10.0.0.1/")


@behaviour("to-slash")
async def _to_slash(asked: Asked, wire: Wire) -> None:
    if asked.path.endswith("/"):
        await wire.answer(200, pages.article())
    else:
        await wire.answer(301, location=f"{asked.path}/")


@behaviour("errors")
async def _errors(asked: Asked, wire: Wire) -> None:
    await wire.answer(200, pages.article("Something to read instead"))


@behaviour("many")
async def _many(asked: Asked, wire: Wire) -> None:
    last = asked.path.rpartition("/")[2]
    await wire.answer(302, location=f"/many/{int(last) + 1 if last.isdigit() else 1}")


@behaviour("needs-cookie")
async def _needs_cookie(asked: Asked, wire: Wire) -> None:
    """Sends round in a circle who brings no cookie."""
    if "seen=yes" in asked.headers.get("cookie", ""):
        await wire.answer(200, pages.article())
    else:
        await wire.answer(302, location=asked.path, set_cookie="seen=yes; Path=/")


@behaviour("conditional")
async def _conditional(asked: Asked, wire: Wire) -> None:
    if asked.headers.get("if-none-match") == '"v1"':
        await wire.answer(304, etag='"v1"')
    else:
        await wire.answer(200, pages.article(), etag='"v1"')


def _busy(name: str, status: int, retry_after: str) -> Behaviour:
    async def serve(asked: Asked, wire: Wire) -> None:
        if wire.nth == 1:
            await wire.answer(status, "slow down", retry_after=retry_after, date=NOW)
        else:
            await wire.answer(200, pages.article())

    return behaviour(name)(serve)


_START = datetime.datetime(2026, 5, 8, 10, tzinfo=datetime.UTC)
NOW = format_datetime(_START, usegmt=True)
_busy("429-seconds", 429, "2")
_busy("429-date", 429, format_datetime(_START + datetime.timedelta(seconds=90), usegmt=True))
_busy("503-seconds", 503, "3")
