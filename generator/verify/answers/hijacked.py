"""Sites whose domain somebody else has taken to advertise what search engines and mail services keep out.

Only what is plain to anybody: the page is named after such wares, and nothing of the source that the briefing knows is
left, neither in its name nor in its text. All else is for a person to judge.
"""

import re

from generator.verify.answers.page import Page
from generator.verify.answers.titles import folded, shared, telling_words

_WARES = re.compile(
    r"\b(?:slot(?:s)? (?:gacor|online|88|777|deposit|demo|terpercaya|maxwin)|judi (?:online|slot|bola)"
    r"|situs (?:judi|slot|togel|toto)|togel|toto macau"
    r"|bandar (?:judi|togel|bola|qq)|agen (?:judi|slot|bola)|sbobet|pragmatic play|rtp (?:slot|live)"
    r"|casino online|online casinos?|casino bonus|casino en ligne"
    r"|casinos? en línea|online spielothek|bet365|1xbet|mostbet|poker online|(?:free|no deposit) (?:spins"
    r"|bonus)|sports betting (?:site|bonus)|bahis siteleri"
    r"|deneme bonusu|canlı bahis|escort(?:s)? (?:service|girls|bayan)|buy (?:cheap )?(?:viagra|cialis"
    r"|levitra|xanax|tramadol)|(?:generic|cheap) (?:viagra|cialis)"
    r"|viagra|cialis|kamagra|payday loans?|replica watches|porn(?:o)? (?:video|hub|xxx)|xxx videos?"
    r"|казино онлайн|онлайн казино|вулкан казино)\b"
    r"|博彩|赌场|六合彩|彩票平台|娱乐城|娱乐场|カジノ(?:オンライン|ボーナス)|카지노사이트|토토사이트|먹튀"
)
_TIMES = 8
_WORDS_EACH = 25
"""The text must have it so often, and once in so many words."""


def hijacked(page: Page) -> str:
    """What shows that the site is somebody else's now; else nothing. Says nothing of a source without a title."""
    known = folded(page.known_title)
    if len(telling_words(known)) < 2 or not page.is_html:
        return ""
    address = folded(page.url.replace("-", " ").replace("_", " "))
    name = folded(f"{page.markup.title} {page.markup.heading}")
    if not _WARES.search(name) or _WARES.search(known) or _WARES.search(address):
        return ""
    text = folded(page.whole[:20_000])
    times = len(_WARES.findall(text))
    if times < max(_TIMES, len(text.split()) / _WORDS_EACH) or shared(known, f"{name} {text}") > 0.3:
        return ""
    return "the site is somebody else's now (its name and text are foreign to the source)"
