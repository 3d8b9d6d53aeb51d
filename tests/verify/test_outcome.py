"""What one visit shows, beyond what the scripted server serves."""

from itertools import count

import pytest

from generator.core.evidence import Link
from generator.verify.extraction.html import read_html
from generator.verify.outcome import Seen, outcome
from generator.verify.response import Failure, Hop, Response
from generator.verify.source_text import SourceText, Unread
from tests.verify.server import pages
from tests.verify.server.pages import PARAGRAPHS, TITLE, article, page

URL = "https://www.example.org/2026/story"
AT = "2026-05-08T10:00:00Z"


def look(
    body: str, *, status: int = 200, final: str = URL, url: str = URL, title: str = TITLE, **headers: str
) -> Seen:
    named = {"content-type": "text/html; charset=utf-8"} | {
        k.replace("_", "-"): v for k, v in headers.items()
    }
    hops = (Hop(url, 301),) if final != url else ()
    answer = Response(url, final, AT, status, tuple(named.items()), body.encode(), hops)
    return outcome(answer, read_html(body, final), url, title)


NOT_FOUND = [
    "Page not found", "404", "404 Not Found", "Error 404", "404 Error", "Oops! Page not found", "404 - Page Not Found",
    "Sorry, this page isn’t available", "We can’t find that page", "Oops! That page can’t be found.", "File not found",
    "404 – Seite nicht gefunden", "Seite existiert nicht", "Page introuvable", "Erreur 404", "Page non trouvée",
    "Página no encontrada", "Página não encontrada", "Pagina non trovata", "Pagina niet gevonden", "Sidan hittades inte",
    "Siden blev ikke fundet", "Fant ikke siden", "Sivua ei löytynyt", "Nie znaleziono strony", "Stránka nenalezena",
    "Страница не найдена", "Сторінку не знайдено", "Az oldal nem található", "Sayfa bulunamadı", "Η σελίδα δεν βρέθηκε",
    "ページが見つかりません", "页面不存在", "找不到網頁", "페이지를 찾을 수 없습니다", "الصفحة غير موجودة", "הדף לא נמצא",
]  # fmt: skip


@pytest.mark.parametrize("name", NOT_FOUND)
def test_a_page_that_is_called_not_found(name: str) -> None:
    for body in (
        page(f"{name} | The Daily Example", "See our home page."),
        page("The Daily Example", f"<h1>{name}</h1>", "See our home page."),
    ):
        seen = look(body)
        assert (seen.link, seen.failed, seen.usable) == (Link.UNKNOWN, True, False)
        assert seen.detail.startswith("a page called '")


@pytest.mark.parametrize(
    "body",
    [
        page("Maintenance", "<h1>We’ll be back soon</h1>", "The site is closed for maintenance."),
        page("500 Internal Server Error", "Sorry."),
        page("Wartungsarbeiten – Der Tag", "Bitte später wiederkommen."),
    ],
    ids=map(str, count(1)),
)
def test_a_site_that_is_out_of_order(body: str) -> None:
    seen = look(body)
    assert (seen.link, seen.failed, seen.usable) == (Link.UNKNOWN, True, False)
    assert seen.detail.startswith("a page called '")


@pytest.mark.parametrize(
    "body",
    [
        page(
            "The Daily Example",
            "<h2>Hm.</h2>",
            "The page you are looking for does not exist or has been moved.",
        ),
        page("The Daily Example", "Die von Ihnen gesuchte Seite konnte nicht gefunden werden."),
        page("The Daily Example", "La page que vous cherchez n'existe plus."),
        page("The Daily Example", "お探しのページは見つかりませんでした。"),
        page("The Daily Example", "Nothing.").replace("<body>", '<body class="home error404 wp">'),
        page("The Daily Example", "Nothing.", head='<meta name="prerender-status-code" content="404">'),
    ],
    ids=map(str, count(1)),
)
def test_a_page_that_says_so_to_its_reader_or_to_machines(body: str) -> None:
    seen = look(body)
    assert (seen.link, seen.failed) == (Link.UNKNOWN, True)


@pytest.mark.parametrize(
    ("final", "link", "detail"),
    [
        ("https://example.org/2026/story/", Link.LIVE, ""),
        ("https://www.example.org/2026/05/story", Link.REDIRECTED, "redirects to another page of the site"),
        ("https://www.example.org/2026", Link.REDIRECTED, "redirects to a page above"),
        ("https://www.example.com/2026/story", Link.MOVED_OFF_SITE, "redirects to example.com"),
        ("https://www.example.com/", Link.MOVED_OFF_SITE, "redirects to the home page of example.com"),
        (
            "https://consent.example.net/?to=x",
            Link.BLOCKED,
            "a cookie wall (it redirects to consent.example.net)",
        ),
        (
            "https://login.example.net/x",
            Link.PAYWALLED,
            "it redirects to a page where one signs in or subscribes",
        ),
        (
            "https://www.example.org/subscribe?from=x",
            Link.PAYWALLED,
            "it redirects to a page where one signs in or subscribes",
        ),
        ("https://ww2.example.org/2026/story", Link.REDIRECTED, "redirects to another page of the site"),
        ("https://id.example.org/2026/story", Link.REDIRECTED, "redirects to another page of the site"),
        ("https://www.example.org/registration/4", Link.REDIRECTED, "redirects to another page of the site"),
        (
            "https://www.hugedomains.com/x",
            Link.USURPED,
            "the domain is for sale (it redirects to hugedomains.com)",
        ),
    ],
)
def test_where_redirects_lead(final: str, link: Link, detail: str) -> None:
    seen = look(article(), final=final)
    assert (seen.link, seen.detail, seen.failed) == (link, detail, False)
    assert seen.usable == (link in {Link.LIVE, Link.REDIRECTED} or final.endswith("com/2026/story"))
    assert seen.partial == (seen.usable and (link is Link.MOVED_OFF_SITE or "above" in detail))


def test_a_host_of_a_parking_service() -> None:
    seen = look(page("example.org", "Related searches"), final="https://ww1.example.org/?ts=1")
    assert (seen.link, seen.detail) == (
        Link.USURPED,
        "the domain is parked (it redirects to ww1.example.org)",
    )


def test_a_site_that_is_down_behind_a_protection_service_has_failed() -> None:
    body = page(
        "example.org | 521: Web server is down",
        "<div id='cf-wrapper'><div id='cf-error-details'>Down.</div></div>",
    )
    seen = look(body, status=521, server="cloudflare")
    assert (seen.link, seen.detail, seen.failed) == (Link.UNKNOWN, "521 Web Server Is Down", True)


def test_a_home_page_is_no_work_unless_it_has_the_title() -> None:
    home = page("The Daily Example", "<h1>The Daily Example</h1>", *PARAGRAPHS)
    assert look(home, final="https://www.example.org/").failed
    seen = look(article(), final="https://www.example.org/")
    assert (seen.link, seen.usable, seen.partial) == (Link.REDIRECTED, True, True)


def test_a_doi_leads_to_the_publisher() -> None:
    seen = look(article(), url="https://doi.org/10.1371/x", final="https://journals.example.net/article?id=1")
    assert (seen.link, seen.detail, seen.partial) == (Link.REDIRECTED, "leads to journals.example.net", False)


@pytest.mark.parametrize(
    ("body", "status", "headers", "service"),
    [
        (pages.CLOUDFLARE, 200, {}, "Cloudflare"),
        (pages.CLOUDFLARE, 503, {}, "Cloudflare"),
        ("", 403, {"cf_mitigated": "challenge"}, "Cloudflare"),
        (pages.DATADOME, 403, {}, "DataDome"),
        (pages.PERIMETERX, 403, {}, "PerimeterX"),
        (pages.INCAPSULA, 200, {}, "Imperva"),
        (pages.AWS_WAF, 202, {}, "AWS WAF"),
        ("", 405, {"x_amzn_waf_action": "captcha"}, "AWS WAF"),
        (pages.ANUBIS, 200, {}, "Anubis"),
        ("<title>Vercel Security Checkpoint</title>", 429, {"x_vercel_mitigated": "challenge"}, "Vercel"),
        ("<title>Client Challenge</title><p>A required part of this site couldn’t load.", 200, {}, "Fastly"),
        ("<title>x</title><script src='/TSPD/0812ab34cd?type=1'></script>", 200, {}, "F5"),
        (
            "<title>You are being redirected...</title><script>sucuri_cloudproxy_js='';</script>",
            200,
            {},
            "Sucuri",
        ),
        ("<script src='/149e9513/ips.js?KP_UIDz=1'></script>", 429, {}, "Kasada"),
        (
            "<title>DDoS-Guard</title><script src='/.well-known/ddos-guard/js-challenge/'></script>",
            403,
            {},
            "DDoS-Guard",
        ),
    ],
    ids=map(str, count(1)),
)
def test_challenges(body: str, status: int, headers: dict[str, str], service: str) -> None:
    seen = look(body, status=status, **headers)
    assert seen.link in {Link.BLOCKED, Link.LIMITED}
    assert (seen.link is Link.LIMITED) == (status == 429)
    assert seen.detail.endswith(f"a challenge page ({service})")
    assert (seen.failed, seen.usable) == (False, False)


@pytest.mark.parametrize(
    "body",
    [
        page("Access Denied", "You do not have permission."),
        page("Robot or human?", "Activate and hold the button."),
        page("Nur einen Moment…", "Wir prüfen."),
        page("请稍候…", "请稍候"),
        page("Security check", "<div class='h-captcha'></div>", "Please verify you are human."),
        page(
            "The Daily Example",
            "<div class='cf-turnstile'></div>",
            "Complete the captcha to prove you are not a robot.",
        ),
        page("The Daily Example", "Please enable JS and disable any ad blocker"),
    ],
    ids=map(str, count(1)),
)
def test_other_pages_that_keep_robots_out(body: str) -> None:
    assert look(body).link is Link.BLOCKED


@pytest.mark.parametrize(
    "body",
    [
        page("Das Beispiel", "Mit Werbung weiterlesen: Wir und unsere Partner verwenden Cookies.", "<button>Akzeptieren und weiter</button>"),
        page("L'Exemple", "Avec votre accord, nos partenaires et nous utilisons des cookies.", "<button>Accepter et continuer</button>"),
        page("El Ejemplo", "Usamos cookies propias y de terceros.", "<button>Aceptar y continuar</button>"),
        page("The Daily Example", "Cookies must be enabled to view this site."),
    ],
    ids=map(str, count(1)),
)  # fmt: skip
def test_cookie_walls(body: str) -> None:
    assert (look(body).link, look(body).detail) == (Link.BLOCKED, "a cookie wall")


CALLS = [
    "Subscribe to continue reading", "Sign in to read the full article", "Already a subscriber?", "This article is for subscribers only",
    "You've reached your limit of free articles", "Jetzt weiterlesen mit Z+", "Nur für Abonnenten", "Article réservé aux abonnés",
    "Il vous reste 75% de cet article à lire", "Contenido exclusivo para suscriptores", "Suscríbete para seguir leyendo",
    "Exclusivo para assinantes", "Contenuto riservato agli abbonati", "Alleen voor abonnees", "För prenumeranter",
    "Artykuł tylko dla prenumeratorów", "Только для подписчиков", "この記事は会員限定です", "登录后阅读全文", "구독자 전용 기사입니다",
    "Get full access to this article",
]  # fmt: skip


@pytest.mark.parametrize("call", CALLS)
def test_works_that_are_shown_in_part(call: str) -> None:
    teaser = page(TITLE, f"<article><h1>{TITLE}</h1>", *PARAGRAPHS[:2], f"<div>{call}</div>", "</article>")
    seen = look(teaser)
    assert (seen.link, seen.usable, seen.partial, seen.failed) == (Link.PAYWALLED, True, True, False)


@pytest.mark.parametrize(
    "body",
    [
        pages.PARKED,
        page("example.org", "<h1>example.org</h1>", "This domain is for sale."),
        page("example.org is for sale", "Get in touch."),
        page("Diese Domain steht zum Verkauf", "Anfragen an den Inhaber."),
        page("Ce domaine est à vendre", "Contact."),
        page("x", "Домен example.org продаётся"),
        page("x", "Related links", head="<script src='//d38psrni17bvxu.cloudfront.net/x.js'></script>"),
    ],
    ids=map(str, count(1)),
)
def test_domains_that_nobody_uses(body: str) -> None:
    seen = look(body)
    assert (seen.link, seen.failed) == (Link.USURPED, False)


@pytest.mark.parametrize(
    "title",
    [
        "Welcome to nginx!",
        "Apache2 Ubuntu Default Page: It works",
        "Account Suspended",
        "This domain has expired",
    ],
)
def test_hosts_where_nothing_is(title: str) -> None:
    seen = look(page(title, f"<h1>{title}</h1>", "See the documentation."))
    assert (seen.link, seen.failed) == (Link.UNKNOWN, True)


def test_a_site_is_hijacked_only_where_nothing_of_the_source_is_left() -> None:
    assert look(pages.HIJACKED).link is Link.USURPED
    assert look(pages.HIJACKED, title="").link is Link.LIVE
    assert look(pages.HIJACKED, title="Situs judi slot gacor and the law").link is Link.LIVE
    assert look(pages.HIJACKED, url=URL + "-slot-gacor", final=URL + "-slot-gacor").link is Link.LIVE


@pytest.mark.parametrize(
    ("failure", "failed"),
    [
        (Failure.NAME, True), (Failure.CONNECTION, True), (Failure.TLS, True), (Failure.TIMEOUT, True), (Failure.REDIRECTS, True),
        (Failure.REFUSED, False), (Failure.OFFLINE, False), (Failure.TOO_LARGE, False), (Failure.TRUNCATED, False),
        (Failure.ENCODING, False), (Failure.PROTOCOL, False), (Failure.HELD, False),
    ],
)  # fmt: skip
def test_which_failures_count(failure: Failure, *, failed: bool) -> None:
    seen = outcome(Response(URL, URL, AT, failure=failure, detail="so it was"), None, URL)
    assert (seen.failed, seen.detail, seen.usable) == (failed, "so it was", False)
    assert seen.link is (Link.LIMITED if failure is Failure.HELD else Link.UNKNOWN)


def test_an_answer_that_began_is_no_failure_of_the_host() -> None:
    slow = Response(URL, URL, AT, 200, failure=Failure.TIMEOUT, detail="slow")
    assert not outcome(slow, None, URL).failed


@pytest.mark.parametrize(
    "status", [100, 101, 204, 206, 300, 305, 400, 405, 406, 412, 416, 421, 425, 431, 600, 99, 1000]
)
def test_odd_statuses_neither_fail_nor_raise(status: int) -> None:
    assert not outcome(Response(URL, URL, AT, status, body=b"x"), None, URL).failed


@pytest.mark.parametrize("unread", list(Unread))
def test_a_document_that_cannot_be_read_is_live_and_not_usable(unread: Unread) -> None:
    text = SourceText("application/pdf", unread=unread)
    answer = Response(URL, URL, AT, 200, (("content-type", "application/pdf"),), b"%PDF-1.4")
    seen = outcome(answer, text, URL)
    assert (seen.link, seen.usable, seen.detail) == (Link.LIVE, False, f"{unread} (application/pdf)")


def test_words_of_strangers_are_shown_without_what_terminals_obey() -> None:
    seen = look(page("\x1b\x9b\x07Page\u2066 not\u2028found\u202e", "x"))
    assert seen.detail == "a page called 'Page not found'"


HOSTILE = [
    "<" * 400_000, "<a " * 130_000, "<a '" * 100_000, '<a "' * 100_000, "<title>" * 50_000, "<!--" * 100_000, "<script>" * 50_000,
    "</" * 200_000, "&amp;" * 80_000, "<h1>404" * 50_000, "<p>cookie accept all. " * 20_000, "\x00" * 400_000, "<body class=' " * 30_000,
    "<meta " * 60_000, "<iframe " * 50_000, "the page you requested " * 20_000, " " * 400_000, "." * 400_000, "İ" * 400_000,
    '"isaccessibleforfree"' + " " * 400_000, "domain " * 60_000, "<noscript>" * 40_000, "example.org " * 40_000,
]  # fmt: skip


@pytest.mark.parametrize("number", range(len(HOSTILE)))
def test_no_page_is_too_strange(number: int) -> None:
    body = HOSTILE[number].encode()
    text = SourceText("text/html", HOSTILE[number], HOSTILE[number])
    for status in (200, 403, 404):
        answer = Response(
            URL, "https://x.example.org/2027", AT, status, (("content-type", "text/html"),), body
        )
        assert outcome(answer, text, URL, TITLE)
