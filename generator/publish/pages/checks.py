"""How we check, one page a rule; and what we corrected."""

from collections.abc import Iterable

from generator.check.rule import Rule
from generator.core.model import Correction
from generator.publish.pages.listing import Data, Listing
from generator.publish.pages.parts import in_parts
from generator.publish.typography import typeset
from generator.publish.views import CorrectionView, Day, Page, Ref, as_data
from generator.publish.wording import day


def check_pages(rules: Iterable[Rule]) -> tuple[Page, ...]:
    """The list of rules and a page for each, made of its docstring."""
    rules = tuple(rules)
    overview = Page(
        uri="how-we-check.md",
        template="checks.html",
        title="How we check",
        description="The rules that every briefing is checked against before it is published.",
        data={"rules": [_rule(rule) for rule in rules]},
    )
    return overview, *(
        Page(
            uri=f"how-we-check/{rule.code.lower()}.md",
            template="rule.html",
            title=f"{rule.code} {rule.name}",
            description=_what(rule),
            markdown=rule.doc,
            data={"rule": _rule(rule)},
        )
        for rule in rules
    )


def _rule(rule: Rule) -> Data:
    return {
        "code": rule.code,
        "name": rule.name,
        "severity": str(rule.severity),
        "what": _what(rule),
        "href": f"how-we-check/{rule.code.lower()}/",
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
        ((correction, briefing) for briefing in listing.briefings for correction in briefing.corrections),
        key=lambda pair: (-pair[0].date.latest.toordinal(), pair[1].path, pair[0].span),
    )
    return [_correction(correction, listing.cards[briefing.path]) for correction, briefing in dated]


def _correction(correction: Correction, card: Data) -> Data:
    date = day(correction.date) or Day("", "")
    return as_data(CorrectionView(date, typeset(correction.text), Ref(card["title"], card["url"])))
