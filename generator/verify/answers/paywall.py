"""Works that are shown in part, or not at all, to who has not signed in or paid."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from generator.verify.answers.page import Page

_SHORT = 1_500
_FORM = 600
"""Letters on a page that is there to sign in, at most."""
_TEASER = 4_000
"""Letters that are given away at most, before readers are asked to pay."""
_CALL_MAX = 100
"""Characters of a call to subscribe. What is longer is a sentence about something."""
_LINE_MAX = 2_000
_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_NOT_FREE = re.compile(
    r"\"isaccessibleforfree\"\s{0,9}:\s{0,9}\"?(?:https?://schema\.org/)?false"
    r"|itemprop=[\"']isaccessibleforfree[\"'][^>]{0,100}content=[\"']false"
    r"|property=[\"']article:content_tier[\"'][^>]{0,60}content=[\"']locked"
)
_DOORS = re.compile(
    r"/(?:log-?in|sign-?in|sign_in|log-?on|subscribe|subscriptions?|abo|abonnements?|abonnieren|suscripcion|suscribete"
    r"|anmelden|anmeldung|connexion|inloggen|logga-in|paywall|pay-wall|idp|saml2?|sso|oauth2?|authorize|wayf|register/?$)"
    r"(?:[/.;]|$)",
    re.IGNORECASE | re.ASCII,
)
_DOOR_HOSTS = re.compile(
    r"^(?:accounts?|auth\d?|idp|login\d?|logon|myaccount|signin|sso|subscribe|subscriptions?|abo|shibboleth)\.",
    re.ASCII,
)
_CALL = re.compile(
    r"\b(?:(?:subscribe|log in|login|sign in|sign up|register|create an account|start your free trial"
    r"|join)(?: now| today| or \w+(?: in)?| for free| here)? "
    r"(?:to|and) (?:continue|keep|read|view|access|unlock|get access|see)|to (?:continue|keep) reading"
    r"|to read (?:the|this) (?:full|rest|entire|complete|whole)"
    r"|already (?:a|have a) (?:subscriber|subscription|member)|already subscribed|subscribers? only"
    r"|subscriber-only|subscriber exclusive|exclusive to subscribers"
    r"|for (?:paying |paid |premium )?(?:subscribers|members) only|(?:article|story|content"
    r"|post) is (?:only )?(?:for|available to|reserved for|exclusive to) "
    r"(?:paying |paid |premium |our )?(?:subscribers|members)|you(?:'ve| have) (?:reached|used"
    r"|read) (?:your|all|the) .{0,40}(?:limit|free|articles)"
    r"|unlock this (?:article|story)|this article is behind|(?:get|purchase|buy|rent) (?:full )?access"
    r"|purchase (?:pdf|article)|access through your institution"
    r"|jetzt weiterlesen|weiterlesen mit|nur für abonnent|für abonnenten|exklusiv für abonnent|artikel freischalten"
    r"|sie haben bereits ein abo|(?:jetzt )?abonnieren und weiterlesen"
    r"|mit .{1,20}\+ (?:weiter)?lesen|réservée? (?:aux|à nos) abonnés|pour lire la suite"
    r"|il vous reste .{1,12} de cet article|abonnez-vous pour|déjà abonné|article abonné"
    r"|(?:exclusivo|solo) para suscriptores|suscríbete para|para seguir leyendo|ya eres suscriptor"
    r"|(?:exclusivo|só) para assinantes|assine para|já é assinante"
    r"|(?:riservato|solo) (?:agli|per gli|per) abbonati|abbonati per|sei già abbonato"
    r"|per continuare a leggere|(?:alleen|enkel|exclusief) voor abonnees|log in om verder"
    r"|för prenumeranter|logga in för att|for abonnenter|kun for abonnement|bli abonnent"
    r"|log ind for at|vain tilaajille|tylko dla (?:subskrybentów|prenumeratorów)"
    r"|dostęp do artykułu|aby przeczytać|pouze pro předplatitele|только (?:для|по) подпис|для подписчиков"
    r"|чтобы читать дальше)"
    r"|会員限定|有料会員|続きを読むには|ログインして|订阅后|仅限订阅|登录后(?:阅读|查看)"
    r"|付费(?:阅读|内容)|구독자 전용|로그인 후|유료 회원",
    re.IGNORECASE,
)


def paywall(page: Page) -> str:
    """What shows that all or a part of a work is kept for those who sign in or pay; else nothing."""
    if is_door(page):
        return "it redirects to a page where one signs in or subscribes"
    if not page.is_html:
        return ""
    if _NOT_FREE.search(page.markup.unseen):
        return "the page says that it is not free to read"
    if page.extracted and page.extracted.sign_in and page.extent < _FORM:
        return "the page asks to sign in"
    # Menus call for subscribers too: what stands round a text counts only where that is short.
    lines = (
        *(page.main.splitlines() if page.extent < _TEASER else ()),
        *(page.markup.lines if page.extent < _SHORT else ()),
    )
    if any(_CALL.search(sentence) for line in lines for sentence in _sentences(line)):
        return "the page asks to subscribe or to sign in"
    return ""


def is_door(page: Page) -> bool:
    """Whether redirects lead to where one signs in or subscribes."""
    try:
        start, end = urlsplit(page.url), urlsplit(page.response.final_url)
    except ValueError:
        return False
    if (start.netloc, start.path) == (end.netloc, end.path):
        return False
    path = _DOORS.search(end.path) and not _DOORS.search(start.path)
    host = _DOOR_HOSTS.search(end.hostname or "") and not _DOOR_HOSTS.search(start.hostname or "")
    return bool(path or host)


def _sentences(line: str) -> Iterator[str]:
    """Those that are short enough for a call."""
    return (sentence for sentence in _SENTENCE.split(line[:_LINE_MAX]) if len(sentence) <= _CALL_MAX)
