"""The claims of a briefing that rest on passages alone, with these passages."""

import re
from dataclasses import dataclass
from functools import cached_property
from unicodedata import is_normalized, normalize

from generator.check.alignment.copies import Copy, copy
from generator.check.alignment.copies import words as in_order
from generator.check.facts.wording import Words, words
from generator.check.hedging.language import common_language
from generator.check.negation.words import DENIALS
from generator.core.model import BlockKind, Briefing, Claim, Prose, Source
from generator.core.position import Span

_PASSAGES_MAX = 12
_LENGTH_MAX = 1_500
"""Code points of a claim or a passage; what is longer says too much to compare."""
_TOTAL_MAX = 200_000
"""Code points of all claims and passages of a briefing that are compared. A long briefing has 20,000."""
_BEFORE = 24
"""Code points before a passage in which what denies it stands."""
_ANY_DENIAL = frozenset[str]().union(*DENIALS.values()) - {"none", "nothing", "nobody"}
_WORD = re.compile(r"[^\W\d_]+")
_FITTED = re.compile(r"\[([^\W\d_])\](?=[^\W\d_])")
"""A letter made small or large to fit: `[a]ucun`."""


@dataclass
class Pair:
    """A claim and the words of its sources that it rests on."""

    prose: Prose
    claim: Claim
    passages: tuple[str, ...]
    sources: tuple[Source, ...]

    @cached_property
    def said(self) -> Words:
        """The claim's words with their places."""
        return words(self.prose, self.claim)

    @cached_property
    def is_verbatim(self) -> bool:
        """Whether a passage has the claim's own words and no others, so that the two say the same."""
        claim = _plain(self.claim.text)
        return any(claim == _plain(passage) for passage in self.passages)

    @cached_property
    def words(self) -> frozenset[str]:
        """The words of claim and passages in lower case, without the signs around them."""
        text = " ".join((self.claim.text, *self.passages)).lower()
        return frozenset(_WORD.findall(text))

    @cached_property
    def language(self) -> str:
        """The one that claim and passages share, empty where it is not known; `-` where they differ."""
        return common_language(self.claim.text, self.passages)

    @cached_property
    def copies(self) -> list[tuple[str, Copy]]:
        """The passages, each with what the claim has of it and what it has not."""
        if not is_normalized("NFC", self.said.text):
            return []
        said = in_order(self.said.text)
        passages = [normalize("NFC", passage) for passage in self.passages]
        found = ((passage, copy(said, in_order(passage))) for passage in passages)
        return [(passage, each) for passage, each in found if each is not None]

    def locate(self, start: int, end: int) -> Span:
        """The span in the file of a stretch of `said.text`."""
        return self.prose.locate(self.said.span(start, end))


def _has_all(claim: str, passages: tuple[str, ...]) -> bool:
    return all(passage[1:] in claim for passage in passages)


def _denies_more(claim: str, passages: tuple[str, ...]) -> bool:
    """Whether a claim that has its passages word for word denies one of them in the words just before it."""
    for passage in passages:
        at = claim.find(passage[1:]) - 1
        if at > 0 and not _ANY_DENIAL.isdisjoint(claim[max(0, at - _BEFORE) : at].lower().split()):
            return True
    return False


def _plain_letters(passage: str) -> str:
    return _FITTED.sub(r"\1", passage) if "[" in passage else passage


def _plain(text: str) -> str:
    return " ".join(text.split()).rstrip(".").casefold()


_last: tuple[Briefing, tuple[Pair, ...]] | None = None


def pairs(briefing: Briefing) -> tuple[Pair, ...]:
    """The pairs of a briefing, in order. Several rules ask in turn: the answer is kept until the next briefing."""
    global _last  # noqa: PLW0603 - a memory of one, for the rules that follow one another
    if _last is None or _last[0] is not briefing:
        _last = (briefing, tuple(_pairs(briefing)))
    return _last[1]


def _pairs(briefing: Briefing) -> list[Pair]:
    sources: dict[str, Source] | None = None
    found: list[Pair] = []
    left = _TOTAL_MAX
    for prose in briefing.prose:
        for block in prose.blocks if prose.citations else ():
            if block.analysis or block.kind is BlockKind.QUOTE:
                continue
            for claim in block.claims:
                citations = claim.citations
                if not citations or not citations[0].items[0].passages:
                    continue
                items = [item for citation in citations for item in citation.items]
                if not all(item.passages for item in items):
                    continue
                passages = tuple(passage.exact for item in items for passage in item.passages)
                # Most claims have the passage's own words in them: they say the same, unless they deny it.
                if _has_all(claim.text, passages) and not _denies_more(claim.text, passages):
                    continue
                if len(passages) > _PASSAGES_MAX or max(map(len, (claim.text, *passages))) > _LENGTH_MAX:
                    continue
                if claim.text.endswith(("?", "？")):
                    continue
                sources = sources or {source.id: source for source in reversed(briefing.sources)}
                cited = tuple(sources[item.key] for item in items if item.key in sources)
                left -= len(claim.text) + sum(map(len, passages))
                if left < 0:
                    return found
                if len(cited) == len(items):
                    found.append(Pair(prose, claim, tuple(map(_plain_letters, passages)), cited))
    return found
