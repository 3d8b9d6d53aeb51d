"""What stands around a passage in its source and turns what the passage says."""

import re

from generator.check.turned_by.answers import answers
from generator.check.turned_by.spoken import spoken
from generator.check.turned_by.words import Turning

__all__ = ["answers", "turned"]

_AROUND_MAX = 160
_SENTENCE = re.compile(r"[.!?…]['\"“”’)]*(?=\s)|\n|[:;](?=\s)")
_QUOTES = "\"'“”‘’«»„‚( \t\n"
_NOT_TURNED = re.compile(
    r"(?:only|just|merely|simply|until|before|matter|solely|nur|zuletzt|allein|bis|seulement|que|s[oó]lo|hasta|solo"
    r"|soltanto|alleen|slechts|só|apenas|somente)\b",
    re.IGNORECASE,
)
"""A passage that begins so goes with a denial before it: "not only"."""


def turned(prefix: str, exact: str, suffix: str) -> tuple[str, str]:
    """The words before a passage and those behind it, in its sentence, that turn it; each empty where there are none.

    `prefix` and `suffix` are what the source has around it (TextQuoteSelector).
    """
    prefix, suffix = prefix[-_AROUND_MAX:], " ".join(suffix[:_AROUND_MAX].partition("\n")[0].split(" "))
    languages = spoken(f"{prefix} {exact[: 4 * _AROUND_MAX]} {suffix}")
    before = next(filter(None, (_before(prefix, exact, language) for language in languages)), "")
    after = next(filter(None, (_after(suffix, exact, language) for language in languages)), "")
    return before, after


def _before(prefix: str, exact: str, language: Turning) -> str:
    before = " ".join(_SENTENCE.split(prefix)[-1].split())
    if _NOT_TURNED.match(exact.lstrip(_QUOTES)) or language.affirming.search(before):
        return ""
    found = language.clause.search(before) or language.direct.search(before)
    return found[0].strip(_QUOTES + ":") if found else ""


def _after(suffix: str, exact: str, language: Turning) -> str:
    if exact.rstrip(_QUOTES + ")”").endswith((".", "!", "?")):
        return ""
    found = language.after.match(suffix)
    return found[0].strip(_QUOTES + ",;–—-)") if found else ""
