"""Domains that nobody uses: parked, for sale, expired, or with the page that a server comes with.

A mark that parking services put into their pages counts in a short page alone, and words only where they are what the
page is called, or where they name the page's own domain: an article on domain parking has neither.
"""

import re

from generator.check.address.hosts import domains_of, host_of, registrable
from generator.verify.answers.page import Page
from generator.verify.answers.titles import folded

_SHORT = 1_500
_NEXT_TO_NOTHING = 400
_MARKETS = frozenset(
    """
    above.com afternic.com bodis.com brandbucket.com buydomains.com dan.com domainmarket.com efty.com
    forsale.godaddy.com hugedomains.com parkingcrew.net parklogic.com
    sedo.com sedoparking.com squadhelp.com undeveloped.com uniregistry.com voodoo.com
""".split()
)
# Parking services send visitors to `ww1.` and so on; so do some that have much to say.
_PARKED_HOST = re.compile(r"ww(?:1|2|16|25|38|99)\.", re.ASCII)
_MARKS = re.compile(
    r"sedoparking\.com|parkingcrew\.net|d38psrni17bvxu\.cloudfront\.net|bodis(?:cdn)?\.com|data-adblockkey="
    r"|google\.com/adsense/domains/caf\.js|adsense/domains/|parking-lander|afternic\.com/forsale"
    r"|cdn\.dan\.com"
    r"|hugedomains\.com/domain_profile|parklogic\.com|domainsponsor\.com|skenzo\.com|voodoo\.com/"
    r"|window\.park\s?="
    r"|uniregistry\.com/buy|porkbun\.com/assets/parking"
    r"|namebright\.com/parked"
)
# Of the domain that the page is on. Words as `folded` has them.
_THIS = re.compile(
    r"\bthis (?:domain|domain name|website|web address)(?: name)? (?:is|may be|might be|could be"
    r"|has been) (?:now |currently )?"
    r"(?:available )?(?:for sale|for purchase|parked|reserved|registered)\b|\bbuy this domain\b"
    r"|\bpurchase this domain\b"
    r"|\binquire about this domain\b|\b(?:diese|die) domain (?:\w+ ){0,2}(?:steht zum verkauf|ist geparkt"
    r"|ist zu verkaufen)\b"
    r"|\bce (?:nom de )?domaine est (?:à vendre|en vente|réservé|parqué)\b|\beste dominio está (?:en venta"
    r"|a la venta)\b"
    r"|\bquesto dominio è in vendita\b|\beste domínio está à venda\b|\bdit domein is te koop\b"
    r"|\bta domena jest na sprzedaż\b|\bэтот домен (?:\w+ )?прода[её]тся\b|(?:此|该|本)域名.{0,8}出售"
    r"|このドメイン.{0,12}(?:売|販売)"
)
# After or before the domain itself.
_SALE = re.compile(
    r"\bfor sale\b|\bfor purchase\b|\bis parked\b|\bparked free\b|\bzum verkauf\b|\bzu verkaufen\b"
    r"|\bà vendre\b|\ben venta\b"
    r"|\bin vendita\b|\bà venda\b|\bte koop\b|\bna sprzedaż\b|\bпрода[её]тся\b|出售|販売中"
)
_NEAR = 25
_EACH = 20
# All that the page is called.
_EXPIRED = re.compile(
    r"(?:this |the |your )?(?:domain(?: name)?|account|website|web site|site|hosting)(?: registration)? "
    r"(?:has been |has |is )?"
    r"(?:expired|suspended|disabled|deactivated)|(?:diese |die )?domain (?:ist )?abgelaufen"
    r"|(?:ce |le )?(?:nom de )?domaine (?:a |est )?expiré|срок регистрации домена истек|域名已?(?:过期|到期)"
)
_SERVERS_OWN = frozenset(
    {
        "welcome to nginx", "apache2 ubuntu default page it works", "apache2 debian default page it works", "it works",
        "iis windows server", "test page for the nginx http server", "http server test page", "default web site page",
        "test page for the apache http server", "web server s default page", "domain default page", "default page",
        "welcome to caddy", "site not found", "no such app", "there isn t a github pages site here",
    }
)  # fmt: skip


def parked(page: Page) -> str:
    """What shows that the domain is nobody's: "the domain is for sale (on sedo.com)"; else nothing."""
    start, end = host_of(page.url), host_of(page.response.final_url)
    if start != end:
        market = next((name for name in domains_of(end) if name in _MARKETS), "")
        if market and market not in set(domains_of(start)):
            return f"the domain is for sale (it redirects to {market})"
        same = registrable(end) == registrable(start)
        if same and _PARKED_HOST.match(end) and page.extent_of_whole < _NEXT_TO_NOTHING:
            return f"the domain is parked (it redirects to {end})"
    if page.extent_of_whole >= _SHORT:
        return ""
    if _MARKS.search(page.markup.unseen):
        return "the domain is parked (the page has the mark of a parking service)"
    if _is_known(page):
        return ""
    names = [folded(name) for name in page.names]
    if any(_THIS.search(name) for name in names):
        return "the domain is parked or for sale (so the page is called)"
    domain, text = folded(registrable(end)), folded(" ".join((*page.names, page.whole)))
    near = (
        [text[max(0, at - _NEAR) : at + len(domain) + _NEAR] for at in _places(domain, text)]
        if domain
        else []
    )
    if near and (_THIS.search(text) or any(_SALE.search(words) for words in near)):
        return "the domain is parked or for sale (so the page says)"
    return ""


def expired(page: Page) -> str:
    """What shows that the domain or its hosting has lapsed, or was never set up; else nothing."""
    if page.extent_of_whole >= _SHORT or _is_known(page):
        return ""
    names = [folded(name) for name in page.names]
    if any(_EXPIRED.fullmatch(name) for name in names):
        return "a page that says that the domain or its hosting has expired"
    if any(name in _SERVERS_OWN for name in names):
        return "the page that a server shows for a site that is not there"
    return ""


def _places(domain: str, text: str) -> list[int]:
    found: list[int] = []
    at = text.find(domain)
    while at >= 0 and len(found) < _EACH:
        found.append(at)
        at = text.find(domain, at + 1)
    return found


def _is_known(page: Page) -> bool:
    """Whether the briefing knows the source by such a title itself."""
    title = folded(page.known_title)
    return bool(
        _THIS.search(title) or _SALE.search(title) or _EXPIRED.fullmatch(title) or title in _SERVERS_OWN
    )
