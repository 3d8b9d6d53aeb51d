"""Puts the name in the place of the pronoun that begins an English sentence, as far as the sentence before tells."""

import re

from generator.check.alignment.terms import terms
from generator.check.naming.names import names

_PRONOUN = re.compile(r"(?<=[.!?] )(?:It|He|She|They)(?= \w)")


def named(passage: str) -> str:
    """The passage with the name that begins a sentence in the place of the pronoun that begins the next."""
    for match in reversed(list(_PRONOUN.finditer(passage))):
        before = passage[: match.start() - 1].rstrip(".!?")
        start = max(before.rfind(". "), before.rfind("! "), before.rfind("? ")) + 1
        sentence = before[start:].strip().removeprefix("The ")
        found = names(f"It, {sentence}", terms(f"It, {sentence}"))
        if found and sentence.startswith(found[0].text):
            passage = f"{passage[: match.start()]}{found[0].text}{passage[match.end() :]}"
    return passage
