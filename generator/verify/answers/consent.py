"""Cookie walls: pages that say nothing before one agrees to be tracked.

A notice above a work is none: what is left without the sentences on cookies must be next to nothing.
"""

import re
from urllib.parse import urlsplit

from generator.verify.answers.markup import extent
from generator.verify.answers.page import Page

_LEFT = 250
_MOST = 6_000
"""Letters of the longest notices, with all partners named."""
_HOSTS = re.compile(r"(?:^|\.)(?:consent|cookie-?consent|cookie-?wall|privacy-?gate|myprivacy)\.", re.ASCII)
_PATHS = re.compile(
    r"/(?:cookie-?(?:wall|consent|check|absent)|consent(?:-?(?:wall|management|check))?|privacy-?(?:gate"
    r"|wall)|zustimmung|collectconsent)(?:[/.]|$)",
    re.IGNORECASE | re.ASCII,
)
_SENTENCE = re.compile(r"(?<=[.!?。])\s+|\n+")
_ABOUT = re.compile(
    r"cookie|consent|privacy|personal data|partners|advertis|tracking|einwillig|datenschutz|werbung|zustimm"
    r"|akzeptier"
    r"|accept|agree|continuer sans|confidentialité|publicité|données|privacidad|publicidad|consentimiento"
    r"|datos"
    r"|consenso|pubblicità|privatsphäre|toestemming|advertentie|samtycke|samtykke|zgod|prywatno|согла[сш]"
    r"|куки|クッキー|同意",
    re.IGNORECASE,
)
# What buttons say.
_DEMAND = re.compile(
    r"\b(?:accept (?:all|and|cookies|&)|(?:i |and )agree\b|agree and|agree to (?:all|continue)|allow all"
    r"|consent and|manage (?:options|preferences|choices|settings)"
    r"|cookie (?:settings|preferences)|reject all"
    r"|alle akzeptieren|akzeptieren und|zustimmen und|zustimmen & |alle cookies|einwilligen|mit werbung"
    r"|tout accepter|accepter et|accepter les|continuer sans accepter|j'accepte|aceptar (?:y|todo|todas"
    r"|cookies)"
    r"|accetta (?:e|tutti|tutto|i)|aceitar|alles accepteren|akkoord|accepteer|godkänn|godta|tillad|acceptér"
    r"|hyväksy"
    r"|akceptuj|zgadzam|przejdź do serwisu|принять|согласен)|同意する|同意して|接受|모두 동의",
    re.IGNORECASE,
)
_BUTTON_MAX = 50
_MUST_BE_ON = re.compile(
    r"\b(?:please enable cookies|cookies (?:are disabled|must be enabled|are not enabled)|cookies aktivieren"
    r"|activer les cookies)\b",
    re.IGNORECASE,
)


def cookie_wall(page: Page) -> str:
    """What shows that one has to agree before anything is told; else nothing."""
    start, end = urlsplit(page.url), urlsplit(page.response.final_url)
    if _HOSTS.search(end.hostname or "") and not _HOSTS.search(start.hostname or ""):
        return f"a cookie wall (it redirects to {end.hostname})"
    if not page.is_html or page.extent_of_whole > _MOST:
        return ""
    lines = page.markup.lines
    said = " ".join(lines)
    if "cookie" not in said.lower() and not _PATHS.search(end.path):
        return ""
    buttons = (line for line in lines if len(line) <= _BUTTON_MAX)
    if not any(_DEMAND.search(line) for line in buttons) and not _MUST_BE_ON.search(said):
        return ""
    left = [sentence for line in lines for sentence in _SENTENCE.split(line) if not _ABOUT.search(sentence)]
    return "a cookie wall" if extent(" ".join(left)) < _LEFT else ""
