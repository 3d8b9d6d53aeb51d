"""How we check, one page a rule; and what we corrected."""

from collections.abc import Iterable, Sequence

from generator.check.page import page as text_of
from generator.check.rule import Rule
from generator.core.model import Correction
from generator.publish.addresses import rule_href
from generator.publish.pages.listing import Data, Listing
from generator.publish.pages.parts import in_parts
from generator.publish.typography import typeset
from generator.publish.views import CorrectionView, Day, Page, Ref, as_data
from generator.publish.wording import day

_FAMILIES = (
    ("IO", "The file", "Whether a briefing can be read at all."),
    ("MET", "Front matter", "Whether its fields are there, have the right form and name what is declared."),
    ("SRC", "Sources", "Whether each source is a work that a reader can find, listed once and used."),
    (
        "TKW",
        "Takeaways",
        "Whether the points that a reader leaves with rest on something, and on more than one origin.",
    ),
    ("CIT", "Citations", "Whether what is stated as fact names its source, in a form that can be followed."),
    ("QUO", "Passages", "Whether a sentence says what the passage under it says."),
    ("TXT", "Text", "Whether the text can be read by everyone, and hides nothing."),
    ("SUP", "Waivers", "Whether the rules that a briefing sets aside are set aside for something."),
    ("EVD", "Evidence", "What was found when the sources were looked at."),
)
_OTHERS = ("", "Others", "")


def check_pages(rules: Iterable[Rule]) -> tuple[Page, ...]:
    """The list of rules by family, and a page for each, made of its docstring."""
    rules = tuple(rules)
    overview = Page(
        uri="how-we-check.md",
        template="checks.html",
        title="How we check",
        description="The rules that every briefing is checked against before it is published.",
        data={"rules": [_rule(rule) for rule in rules], "families": _families(rules)},
    )
    return overview, *(
        Page(
            uri=f"how-we-check/{rule.code.lower()}.md",
            template="rule.html",
            title=f"{rule.code} {rule.name}",
            description=_what(rule),
            markdown=text_of(rule),
            data={"rule": _rule(rule), "previous": _at(rules, at - 1), "next": _at(rules, at + 1)},
        )
        for at, rule in enumerate(rules)
    )


def _families(rules: Iterable[Rule]) -> list[Data]:
    known = {code for code, _, _ in _FAMILIES}
    members: dict[str, list[Data]] = {}
    for rule in rules:
        family = rule.code.rstrip("0123456789")
        members.setdefault(family if family in known else "", []).append(_rule(rule))
    return [
        {"code": code, "title": title, "what": what, "rules": members[code]}
        for code, title, what in (*_FAMILIES, _OTHERS)
        if code in members
    ]


def _at(rules: Sequence[Rule], at: int) -> Data | None:
    return _rule(rules[at]) if 0 <= at < len(rules) else None


def _rule(rule: Rule) -> Data:
    return {
        "code": rule.code,
        "name": rule.name,
        "severity": str(rule.severity),
        "what": _what(rule),
        "href": rule_href(rule.code),
    }


def _what(rule: Rule) -> str:
    """What the rule reports, as plain text."""
    return typeset(rule.what.replace("`", ""))


def correction_pages(listing: Listing) -> tuple[Page, ...]:
    """The page with all corrections, newest first."""
    whole = Page(
        uri="corrections.md",
        template="corrections.html",
        title="Corrections",
        description="What earlier versions of our briefings had wrong, and when it was put right.",
    )
    return tuple(in_parts(whole, "corrections", corrections(listing)))


def corrections(listing: Listing) -> list[Data]:
    """All corrections, newest first, each with its briefing."""
    dated = sorted(
        ((correction, entry) for entry in listing.entries for correction in entry.corrections),
        key=lambda pair: (-pair[0].date.latest.toordinal(), pair[1].path),
    )
    return [_correction(correction, listing.cards[entry.path]) for correction, entry in dated]


def _correction(correction: Correction, card: Data) -> Data:
    date = day(correction.date) or Day("", "")
    return as_data(CorrectionView(date, typeset(correction.text), Ref(card["title"], card["url"])))
