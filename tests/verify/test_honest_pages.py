"""Works that speak of what the looks at a page look for. Each is live, and its text may be looked in."""

from itertools import count

import pytest

from generator.core.evidence import Link
from generator.verify.extraction.html import read_html
from generator.verify.outcome import outcome
from generator.verify.response import Response
from tests.verify.server.pages import PARAGRAPHS, article, page

URL = "https://www.example.org/2026/story"
LONG = " ".join(PARAGRAPHS)
BRIEF = "The ministry said on Tuesday that it would publish the figures by the end of the month, a week later than planned."


def brief(title: str, *words: str, head: str = "") -> str:
    """A short work: a piece of news of a few lines."""
    return page(
        f"{title} | The Daily Example", f"<article><h1>{title}</h1>", *words, BRIEF, "</article>", head=head
    )


HONEST = {
    # "Not found"
    "on 404 errors": article("How to fix a 404 Not Found error", "A page not found is a page lost."),
    "on 404 errors, short": brief("Why “Page not found” is the web's saddest phrase", "Page not found, it says. Nobody knows why."),
    "HTTP 404 in an encyclopaedia": article("HTTP 404", "The requested URL was not found on this server: so a server puts it."),
    "HTTP 404, short": brief("HTTP 404", "In computer network standard codes, 404 Not Found is a response code."),
    "a number as a title": article("404", "The Mazda 404 was a car."),
    "a lost thing": brief("Missing plane not found after week of search", "Rescuers have not found the wreck."),
    "a page in a trial": brief("Missing page of the ledger was never found, court hears", "The page could not be found in the archive."),
    "a removed article": brief("Newspaper removes article on minister", "The article is no longer available on the site, the editor said."),
    "not found in German": brief("Verschollene Seite der Handschrift nicht gefunden", "Die Seite wurde im Archiv nicht gefunden."),
    "not found in French": brief("Le journal explique pourquoi la page est introuvable", "La page reste introuvable, selon la bibliothèque."),
    "error in a title": brief("Error", "The court found an error in the count of the votes."),
    "links to an error page": article("A story", '<a href="/404">The error page</a>'),
    # Parked
    "on domain parking": article("What domain parking is", "Buy this domain, such pages say. The domain is for sale, the domain is parked."),
    "a link to one on domain parking": brief("A story", "<a href='/2026/what-is-domain-parking'>Read on</a>"),
    "on a domain's sale": brief("The domain ai.example is for sale for $10 million", "Its owner says the domain may be for sale to others too."),
    "something for sale": brief("Greenland is not for sale, premier says", "“We are not for sale,” the premier said. The island is not for sale."),
    "a house for sale": brief("This website is for dogs: their houses are for sale", "They sell houses for dogs."),
    "an expired law": brief("Patent on the vaccine has expired", "The patent has expired, so that anyone may make it."),
    "a suspended account": brief("President's account suspended again", "The network said that the account has been suspended for a week."),
    "on a web server": brief("Welcome to nginx, Debian: a guide", "Welcome to nginx! is what one sees at first."),
    "advertising by a search engine": article("A story", '<script src="https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js"></script>'),
    # Challenges
    "on Cloudflare": article("Cloudflare outage takes down half of the web", "“Checking your browser before accessing”, it said, and “just a moment”."),
    "on Cloudflare, short": brief("Cloudflare to block AI crawlers", "Readers will be asked to verify that they are human. Checking your browser takes a moment."),
    "on captchas": brief("Are you a robot? Captchas turn 25", "“I am not a robot”, millions click each day. Prove that you are human, says the machine."),
    "behind Cloudflare": article("A story", '<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>'),
    "behind Cloudflare, short": brief("A story", "Few words.", head='<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>'),
    "behind DataDome": brief("A story", "Few words.", head='<script src="https://js.datadome.co/tags.js"></script>'),
    "behind Imperva": brief("A story", "Few words.", head='<script src="/_Incapsula_Resource?SWJIYLWA=719d34d31c8e3a6e6fffd425f7e032f3"></script>'),
    "behind PerimeterX": brief("A story", "Few words.", head="<script>window._pxAppId='PX1';</script><script src='//client.px-cdn.net/PX1/main.min.js'></script>"),
    "behind Akamai": brief("A story", "Few words.", head='<script src="/akam/13/pixel_1"></script>'),
    "with a captcha below": brief("A story", "<form><p>Comment</p><div class='g-recaptcha'></div></form>"),
    "access denied, in the news": brief("Access denied: reporters kept out of court", "Access was denied to all but two reporters."),
    "blocked, in the news": brief("Strait blocked by ship", "The canal has been blocked since Monday."),
    # Cookies
    "on cookies": brief("Regulator fines site over cookies", "The site must let users reject all cookies as easily as accept all cookies.", "The fine is €10 million."),
    "with a notice": article("A story", "<div>We value your privacy. We use cookies. Accept all. Manage options.</div>"),
    "a recipe": brief("How to bake cookies", "Mix the flour, the butter and the sugar. The cookies are done when they are brown."),
    # Subscriptions
    "on paywalls": article("Why papers ask readers to subscribe", "“Subscribe to continue reading”, it says below the second paragraph of nearly everything that I click on these days."),
    "on paywalls, short": brief("Paper drops paywall", "The paper said on Tuesday that it would no longer ask readers to subscribe to continue reading its articles, as it had done since the year 2011, when it was among the first in the country to do so."),
    "with a sign-in": article("A story", "<form><input name=user><input type=password><button>Sign in</button></form>"),
    "with a menu for subscribers": brief("A story", "<a href='/subscribe'>Subscribe</a> <a href='/login'>Log in</a>"),
    "free, as it says": article(head='<script type="application/ld+json">{"isAccessibleForFree": true}</script>'),
    "on a login": brief("How the ministry's login failed", "Citizens could not sign in to the register for a day."),
    # Gambling
    "on casinos": brief("Casino online: how a town lost its savings", "Online casinos took the town's money. An online casino does not close."),
    "on a medicine": article("Viagra at 25", "Viagra, viagra, viagra: the pill that changed an industry. Cialis came later."),
    # Out of order
    "on maintenance": brief("Scheduled maintenance closes the tunnel", "The tunnel is closed for maintenance until May."),
    "a chapter": brief("Maintenance", "The filter is to be changed once a year."),
    "on an error": brief("What an internal server error costs", "Nobody could buy a ticket for an hour."),
    # Scripts
    "few words without scripts": page("A notice", "<h1>Notice</h1>", "The office is closed on Friday."),
}  # fmt: skip


@pytest.mark.parametrize("name", HONEST)
@pytest.mark.parametrize("title", ["", "A work that is called something else"])
def test_an_honest_page_is_live(name: str, title: str) -> None:
    text = read_html(HONEST[name], URL)
    headers = (("content-type", "text/html; charset=utf-8"), ("server", "cloudflare"), ("cf-ray", "8"))
    answer = Response(URL, URL, "2026-05-08T10:00:00Z", 200, headers, HONEST[name].encode())
    seen = outcome(answer, text, URL, title)
    assert (seen.link, seen.detail) == (Link.LIVE, "")
    assert (seen.usable, seen.partial, seen.failed) == (True, False, False)


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Page Not Found", brief("Page not found", "A novel by nobody.")),
        ("This domain is for sale", brief("This domain is for sale", "A play in two acts.")),
        ("404", brief("404", "A song.")),
        ("We'll be back soon", brief("We’ll be back soon", "A film on a band.")),
        ("Captcha", page("Captcha", "<h1>Captcha</h1>", "A game.")),
    ],
    ids=map(str, count(1)),
)
def test_a_work_that_the_briefing_knows_by_such_a_name(title: str, body: str) -> None:
    answer = Response(URL, URL, "2026-05-08T10:00:00Z", 200, (("content-type", "text/html"),), body.encode())
    assert outcome(answer, read_html(body, URL), URL, title).link is Link.LIVE
