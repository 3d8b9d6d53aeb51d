"""Addresses that lead to a site and not to a work on it."""

import re

from generator.check.address.normalise import Parts

# ISO 639-1.
_LANGUAGES = frozenset(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en
    eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja
    jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb
    nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq
    sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
""".split()
)
_REGION = re.compile(r"([a-z]{2})(?:[-_](?:[a-z]{2}|[a-z]{4}|419))?", re.ASCII)
_PLACE = re.compile(r"[\w.:%-]*")
_FRONT = re.compile(r"(?:index|default|home)(?:\.(?:html?|php|aspx?|jsp|cfm|shtml))?", re.ASCII)


def is_front_page(parts: Parts) -> bool:
    """Whether the address is a site's front page: no path but a language and `index.html`, no query.

    A query may name the work, and so may a fragment with more than a word (`#/tables/1`, `#!news`, `#id=3`); a
    place on the page (`#top`), a text fragment (`:~:text=`) and parameters that track do not.
    """
    if parts.query or not _PLACE.fullmatch(parts.fragment):
        return False
    segments = parts.path.lower().split("/")[1:]
    if segments and _FRONT.fullmatch(segments[-1]):
        segments.pop()
    if len(segments) == 1:
        language = _REGION.fullmatch(segments[0])
        return bool(language and language[1] in _LANGUAGES)
    return not segments
