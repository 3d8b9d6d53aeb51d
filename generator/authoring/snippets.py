"""VS Code's snippets for briefings. They complete front matter and citations without an extension."""

from collections.abc import Iterable, Sequence
from typing import Any

from generator.core.settings import Settings
from generator.load.vocabulary import ACCESS, STATUSES

_TYPES = "webpage report article-journal article-newspaper article-magazine post-weblog book chapter dataset".split()
"""The types of sources that briefings mostly cite; CSL has more."""


def snippets(settings: Settings) -> dict[str, Any]:
    """Snippets by name, in VS Code's form; topics and authors are to be chosen among the declared ones."""
    citing = {
        "Citation": _snippet("cite", "A citation of a source.", ["[@${1:key}]"]),
        "Citation with a passage": _snippet(
            "citeq", "A citation with the source's own words.", ['[@${1:key}, "${2:its own words}"]']
        ),
        "Citation with a place": _snippet(
            "citep",
            "A citation with the page, section or paragraph.",
            ["[@${1:key}, ${2|p.,sec.,para.|} ${3:3}]"],
        ),
        "Analysis": _snippet(
            "analysis", "A paragraph of your own judgement.", ["${1:We read this as …}", "{: .analysis }"]
        ),
    }
    source = [
        "- id: ${1:name-2026}",
        f"  type: {_choice(2, _TYPES)}",
        "  title: ${3:Its title}",
        "  author: [{literal: ${4:An Institution}}]",
        "  publisher: ${5:Who published it}",
        "  url: https://${6:www.example.org/the/work}",
        "  issued: ${7:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}",
        "  accessed: ${8:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}",
        f"  access: {_choice(9, ACCESS)}",
    ]
    correction = [
        "corrections:",
        "  - date: $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE",
        "    text: ${1:An earlier version gave …}",
    ]
    front = {
        "Source": _snippet("source", "An entry of `sources:`.", source),
        "Takeaway": _snippet(
            "takeaway",
            "A point that stands alone, with its passage.",
            ['- ${1:One sentence} [@${2:key}, "${3:its own words}"].'],
        ),
        "Status": _snippet(
            "status", "Where the briefing is on its way.", [f"status: {_choice(1, STATUSES)}"]
        ),
        "Correction": _snippet("corrections", "What an earlier version had wrong.", correction),
        "Waiver": _snippet(
            "allow",
            "Set one rule aside here, for a reason.",
            ["allow:", "  ${1:CIT002}: ${2:Why it does not apply.}"],
        ),
    }
    named = {}
    for field, one, ids in (("topics", "topic", settings.topics), ("authors", "author", settings.authors)):
        if ids:
            named[field.capitalize()] = _snippet(
                field, f"`{field}:`, with a declared one.", [f"{field}: [{_choice(1, ids)}]"]
            )
            named[one.capitalize()] = _snippet(one, f"A declared {one}.", [_choice(1, ids)])
    return {**citing, **front, **named}


def _snippet(prefix: str, what: str, body: Sequence[str]) -> dict[str, Any]:
    return {"prefix": prefix, "scope": "markdown", "description": what, "body": list(body)}


def _choice(place: int, words: Iterable[str]) -> str:
    """A place to fill in with one of `words`."""
    return f"${{{place}|{','.join(words)}|}}"
