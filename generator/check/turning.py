"""What stands around a passage in its source and turns what the passage says."""

import re

from generator.check.hedging.language import language
from generator.check.turning_words import AFFIRMING, AFTER, ANSWERS, BEFORE, NOT_TURNED

_AROUND_MAX = 120
_SENTENCE = re.compile(r"[.!?…]['\"“”’)]*(?=\s)|\n|[:;](?=\s)")
_QUOTES = "\"'“”‘’«»„‚( \t\n"


def turned(prefix: str, exact: str, suffix: str) -> tuple[str, str]:
    """The words before a passage and those behind it, in its sentence, that turn it; each empty where there are none.

    `prefix` and `suffix` are what the source has around it (TextQuoteSelector).
    """
    prefix, suffix = prefix[-_AROUND_MAX:], " ".join(suffix[:_AROUND_MAX].partition("\n")[0].split(" "))
    spoken = language(f"{prefix} {exact[: 4 * _AROUND_MAX]} {suffix}") or "en"
    return _before(prefix, exact, spoken), _after(suffix, exact, spoken)


def _before(prefix: str, exact: str, spoken: str) -> str:
    before = " ".join(_SENTENCE.split(prefix)[-1].split())
    if NOT_TURNED.match(exact.lstrip(_QUOTES)) or AFFIRMING.search(before):
        return ""
    found = BEFORE[spoken].search(before)
    return found[0].strip(_QUOTES + ":") if found else ""


def _after(suffix: str, exact: str, spoken: str) -> str:
    if exact.rstrip(_QUOTES + ")”").endswith((".", "!", "?")):
        return ""
    found = AFTER[spoken].match(suffix)
    return found[0].strip(_QUOTES + ",;–—-)") if found else ""


def answers(claim: str) -> bool:
    """Whether a claim denies, doubts or asks something itself, so that the turn need not have been missed."""
    return ANSWERS.search(claim) is not None
