"""Pages that say under the status 200 that the site is out of order: closed for maintenance, a failure of its server.

As with "not found", only a short page that is called so as a whole, and that the briefing does not know by that name.
"""

from generator.verify.answers.page import Page
from generator.verify.answers.soft_404 import name_shown
from generator.verify.answers.titles import folded, shared

_SHORT = 700
_NAMES = frozenset(
    folded(name)
    for name in """
maintenance mode|site maintenance|website maintenance|scheduled maintenance|under maintenance
site under maintenance|website under maintenance|down for maintenance|site is down for maintenance
site is under maintenance|undergoing maintenance|we'll be back soon|we will be back soon|be right back
we'll be right back|temporarily unavailable|site temporarily unavailable|page temporarily unavailable
service unavailable|service temporarily unavailable|503 service unavailable|503 service temporarily unavailable
website is currently unavailable|internal server error|500 internal server error|server error|server error 500
502 bad gateway|bad gateway|504 gateway time-out|504 gateway timeout|gateway timeout|application error
error establishing a database connection|database error|an error occurred|an error has occurred|something went wrong
oops something went wrong|runtime error|server error in application|account suspended|this account has been suspended
bandwidth limit exceeded|509 bandwidth limit exceeded|wartungsarbeiten|wartungsmodus|im wartungsmodus
seite im wartungsmodus|vorübergehend nicht erreichbar|ein fehler ist aufgetreten|interner serverfehler
site en maintenance|en maintenance|maintenance en cours|service indisponible|une erreur est survenue
en mantenimiento|sitio en mantenimiento|error del servidor|em manutenção|site em manutenção|in manutenzione
sito in manutenzione|in onderhoud|przerwa techniczna|prace konserwacyjne
технические работы|сайт на обслуживании|bakım çalışması
メンテナンス中|ただいまメンテナンス中です|系统维护中|网站维护中|점검 중
""".replace("\n", "|").split("|")
    if name
)


def out_of_order(page: Page) -> str:
    """What shows that the site is out of order: "a page called 'Maintenance'"; else nothing."""
    if not page.is_html or page.extent >= _SHORT:
        return ""
    title = page.known_title
    for name in page.names:
        if folded(name[:150].replace("’", "'")) in _NAMES and not (title and shared(title, name) > 0.6):
            return f"a page called {name_shown(name)}"
    return ""
