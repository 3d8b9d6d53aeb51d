"""Whether a title that a source gives itself can be the title that it is cited by."""

import re
import unicodedata
from collections.abc import Iterator

from generator.check.hedging.language import SMALL_WORDS
from generator.check.turned_by.spoken import likely

_WORD = re.compile(r"[^\W_]+")
_APOSTROPHE = re.compile(r"(?<=\w)['’ʼ](?=\w)")
_ELLIPSIS = re.compile(r"(?:…|\.\.\.)\s*$")
_PARTS = re.compile(r"\s[|–—·•»›~-]+\s|\s?(?:::|\|\||:\s|[?!.]\s)")
_FILE = re.compile(
    r"(?:doi|pii|isbn|issn|arxiv)\s?:?\s?\S*\d\S*\s*$|10\.\d{4,9}/\S+\s*$|arxiv:\d{4}\.\d{4,5}|(?:[\w-]+\.)+(?:com|org|net)\b"
    r"|microsoft (?:word|powerpoint)\b|.+\.(?:docx?|pdf|indd|tex|dvi|qxd|html?|pptx?|xlsx?|p65)\s*$"
    r"|(?:(?:untitled|document|slide|page|presentation|home|index|pdf|title|print|layout)\W*){1,4}\d*\s*$|[\w-]*\d[\w-]*$",
    re.IGNORECASE,
)
"""What programs put where a title belongs."""
_PASSING = re.compile(
    r"\blive(?:blog|ticker)?\b|\bas it happened\b|\ben (?:direct|directo|vivo)\b|\bin diretta\b|\bao vivo\b"
    r"|\bon (?:X|Twitter|Mastodon|Bluesky|Threads|Facebook|Instagram|LinkedIn): |/ X\s*$|\(@[\w.]+\)|\bEUR-Lex\b",
    re.IGNORECASE,
)
"""Titles that change by the hour, that a network makes of a post, or of a number."""
_OBSTACLE = re.compile(
    r"just a moment|access denied|attention required|are you (?:a )?(?:human|robot)|log ?in|sign ?in|subscribe"
    r"|page not found|not found|(?:an )?error\b|40[34]\b|forbidden|before you continue|cookie|captcha"
    r"|verif(?:y|ying)|loading|please wait|redirect|javascript|anmelden|connexion|iniciar sesión",
    re.IGNORECASE,
)
_LENGTH_MAX = 400
_TELLING_MIN = 3
"""A title of fewer words may be the site's name, or one that many works have."""
_SHARED_MIN = 0.5


def same_work(cited: str, own: str) -> bool:
    """Whether `own`, which the source gives itself, does not speak against `cited`. True where it tells nothing."""
    cited, own = cited[:_LENGTH_MAX], own[:_LENGTH_MAX]
    theirs = _words(own)
    if len(theirs) < _TELLING_MIN or _FILE.match(own.strip()) or _is_obstacle(own):
        return True
    ours = _words(cited)
    if not ours or _script(cited) != _script(own) or _PASSING.search(own):
        return True
    left, right = frozenset(ours), frozenset(theirs)
    if len(left & right) >= _SHARED_MIN * min(len(left), len(right)):
        return True
    if _shortens(ours, right) or _shortens(theirs, left) or _is_translation(cited, own, left & right):
        return True
    return any(_like(part, ours) for part in _parts(own)) or any(
        _like(part, theirs) for part in _parts(cited)
    )


def _shortens(words: list[str], others: frozenset[str]) -> bool:
    """Whether one of the others is made of the first letters of three or more of the words that follow each other."""
    initials = "".join(word[0] for word in words)
    return any(
        len(other) >= _TELLING_MIN
        and (initials.startswith(other) or (len(other) > _TELLING_MIN and other in initials))
        for other in others
    )


def _is_translation(cited: str, own: str, shared: frozenset[str]) -> bool:
    """Whether the titles have nothing in common and seem to be in different languages."""
    if any(not word.isdecimal() for word in shared):
        return False
    one, other = likely(cited), likely(own)
    return bool(one and other) and not set(one) & set(other)


def _is_obstacle(own: str) -> bool:
    found = _OBSTACLE.match(own.strip())
    return bool(found) and len(_words(own)) <= 2 * _TELLING_MIN


def _parts(title: str) -> Iterator[list[str]]:
    """What stands between dashes, bars and colons."""
    yield from filter(None, map(_words, _PARTS.split(_ELLIPSIS.sub("", title))))


def _like(part: list[str], whole: list[str]) -> bool:
    """Whether most words of a part, which has more than one, are in the whole, and as many as would be by no chance."""
    shared = len(frozenset(part) & frozenset(whole))
    return shared >= _TELLING_MIN and shared >= _SHARED_MIN * len(frozenset(part))


def _words(title: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", _APOSTROPHE.sub("", title).casefold())
    plain = "".join(character for character in plain if not unicodedata.combining(character))
    found = _WORD.findall(plain)
    telling = [word for word in found if word not in SMALL_WORDS]
    return telling if len(telling) >= _TELLING_MIN else found


def _script(title: str) -> str:
    """The script of most of its letters; other scripts mean a translation."""
    names = [unicodedata.name(character, "").partition(" ")[0] for character in title if character.isalpha()]
    return max(sorted(set(names)), key=names.count, default="")
