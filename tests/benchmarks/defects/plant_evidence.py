"""Evidence files beside briefings: an honest one, and one in which a single observation is another: EVD001 to EVD014."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from random import Random
from typing import Any

from generator.core.evidence import Change, Evidence, Link, Memento, Result, Sighting, SourceEvidence
from generator.core.model import CitationItem, Passage, Prose, Source, State
from generator.core.position import LineIndex, Span
from generator.core.sightings import address
from generator.load.evidence_text import evidence_text
from tests.benchmarks.defects.registry import defect, rewrite
from tests.benchmarks.defects.scene import Changed, Scene

_CHECKED = "2026-11-01T10:00:00Z"
_BEFORE = "2026-05-01T10:00:00Z"
_DENIES = re.compile(
    r"\b(?:no|not|never|none|nobody|nothing|neither|nor|without|if|whether|claim\w*|deni\w+|fail\w*|few|little|rather"
    r"|instead|false\w*|wrong\w*|lack\w*|\w+less|misleading|doubt\w*|reject\w*|refus\w*|cannot|hardly)\b|n['’]t\b|\?",
    re.IGNORECASE,
)
"""Claims of which the rule says nothing: they deny, doubt or ask something themselves."""


@dataclass(frozen=True, slots=True)
class _Quoted:
    prose: Prose
    item: CitationItem
    passage: Passage

    @property
    def span(self) -> Span:
        return self.prose.locate(self.passage.span)


def _quoted(scene: Scene) -> Iterator[_Quoted]:
    for prose, citation in scene.briefing.citations():
        for item in citation.items:
            if scene.briefing.source(item.key):
                yield from (_Quoted(prose, item, passage) for passage in item.passages)


def _honest(scene: Scene) -> dict[str, SourceEvidence]:
    """All sources are live and archived, and have what is quoted of them."""
    words: dict[str, dict[str, None]] = {}
    for each in _quoted(scene):
        words.setdefault(each.item.key, {})[" ".join(each.passage.exact.split())] = None
    return {
        source.id: SourceEvidence(
            address(source),
            Link.LIVE,
            _CHECKED,
            http_status=200,
            title=source.title,
            issued=str(source.issued or ""),
            archive=Memento("https://web.archive.org/web/2026/https://example.org/", _BEFORE),
            passages=tuple(
                Sighting(
                    exact, Result.FOUND, prefix="As is known, ", suffix=" and so on", last_found=_CHECKED
                )
                for exact in words.get(source.id, {})
            ),
        )
        for source in scene.briefing.sources
    }


def _beside(scene: Scene, sources: Mapping[str, SourceEvidence], span: Span, what: str) -> Changed:
    index = LineIndex(scene.text)
    first, last = index.position(span.start).line, index.position(max(span.start, span.end - 1)).line
    data = evidence_text(Evidence(sources)).encode()
    return Changed(scene.briefing.path, scene.text.encode(), first, last, what, evidence=data)


def _with_passage(scene: Scene, random: Random, **seen: Any) -> Changed | None:
    """One passage was seen in another way."""
    choices = list(_quoted(scene))
    if not choices:
        return None
    chosen = random.choice(choices)
    sources = _honest(scene)
    source = sources[chosen.item.key]
    exact = " ".join(chosen.passage.exact.split())
    changed = tuple(replace(each, **seen) if each.exact == exact else each for each in source.passages)
    sources[chosen.item.key] = replace(source, passages=changed)
    # It may be quoted in several places: the finding in one of them is the one, the others have the same code.
    return _beside(scene, sources, chosen.span, exact[:60])


def _with_source(
    scene: Scene,
    random: Random,
    field: str,
    change: Callable[[Source, SourceEvidence], SourceEvidence | None],
) -> Changed | None:
    """One source was seen in another way."""
    sources = _honest(scene)
    source = random.choice(scene.briefing.sources)
    changed = change(source, sources[source.id])
    if changed is None:
        return None
    sources[source.id] = changed
    return _beside(scene, sources, source.where(field), source.id)


@rewrite("somebody looks at all sources, and all is well")
def looked_at(scene: Scene, random: Random) -> Changed | None:
    return _beside(scene, _honest(scene), Span(0, 0), "")


@rewrite("somebody looks at all sources, and some shut their door")
def shut_doors(scene: Scene, random: Random) -> Changed | None:
    def shut(source: SourceEvidence) -> SourceEvidence:
        if random.random() < 0.5:
            return source
        passages = tuple(Sighting(each.exact, Result.INDETERMINATE) for each in source.passages)
        link = random.choice([Link.BLOCKED, Link.LIMITED, Link.PAYWALLED, Link.UNKNOWN])
        return replace(source, link=link, title="", issued="", passages=passages)

    return _beside(scene, {key: shut(source) for key, source in _honest(scene).items()}, Span(0, 0), "")


@defect("EVD001", "a line of the evidence is lost")
def lost_line(scene: Scene, random: Random) -> Changed | None:
    made = _beside(scene, _honest(scene), Span(0, 0), "")
    lines = (made.evidence or b"").splitlines(keepends=True)
    at = random.choice([at for at, line in enumerate(lines) if b"{" in line or b'"version"' in line])
    return replace(made, evidence=b"".join(lines[:at] + lines[at + 1 :]))


@defect("EVD001", "a merge is not resolved")
def merge(scene: Scene, random: Random) -> Changed | None:
    made = _beside(scene, _honest(scene), Span(0, 0), "")
    lines = (made.evidence or b"").splitlines(keepends=True)
    at = random.randrange(1, len(lines) - 1)
    conflict = [b"<<<<<<< HEAD\n", lines[at], b"=======\n", lines[at], b">>>>>>> theirs\n"]
    return replace(made, evidence=b"".join(lines[:at] + conflict + lines[at + 1 :]))


@defect("EVD002", "a passage is not there", "EVD002")
def not_found(scene: Scene, random: Random) -> Changed | None:
    nearest = random.choice(["", "something else that stands there"])
    similarity = 0.4 if nearest else None
    return _with_passage(
        scene, random, result=Result.NOT_FOUND, nearest=nearest, similarity=similarity, last_found=""
    )


@defect("EVD003", "a passage stands there twice", "EVD003")
def ambiguous(scene: Scene, random: Random) -> Changed | None:
    return _with_passage(scene, random, result=Result.AMBIGUOUS)


@defect("EVD004", "a passage has not been looked for", "EVD004")
def unchecked(scene: Scene, random: Random) -> Changed | None:
    return _with_passage(scene, random, result=Result.UNCHECKED, last_found="")


@defect("EVD005", "a source is gone")
def gone(scene: Scene, random: Random) -> Changed | None:
    return _with_source(
        scene,
        random,
        "url",
        lambda source, seen: None if source.archive_url else replace(seen, link=Link.GONE),
    )


@defect("EVD006", "a source leads to another site")
def moved(scene: Scene, random: Random) -> Changed | None:
    def change(source: Source, seen: SourceEvidence) -> SourceEvidence | None:
        resolver = "doi.org/" in seen.url or "hdl.handle.net/" in seen.url
        return None if resolver else replace(seen, link=Link.MOVED_OFF_SITE, final_url="https://example.com/")

    return _with_source(scene, random, "url", change)


@defect("EVD007", "somebody else has a source's address")
def usurped(scene: Scene, random: Random) -> Changed | None:
    return _with_source(scene, random, "url", lambda _, seen: replace(seen, link=Link.USURPED))


@defect("EVD008", "a source was looked at long ago")
def outdated(scene: Scene, random: Random) -> Changed | None:
    checked = f"{random.randint(2020, 2024)}-{random.randint(1, 12):02}-01T10:00:00Z"
    return _with_source(
        scene, random, "id", lambda _, seen: replace(seen, checked=checked) if seen.url else None
    )


@defect("EVD009", "a passage was looked for in other words", "EVD009")
def edited(scene: Scene, random: Random) -> Changed | None:
    choices = [each for each in _quoted(scene) if len(each.passage.exact.split()) > 3]
    if not choices:
        return None
    chosen = random.choice(choices)
    sources = _honest(scene)
    source = sources[chosen.item.key]
    exact = " ".join(chosen.passage.exact.split())
    passages = tuple(
        replace(each, exact=f"{exact} indeed") if each.exact == exact else each for each in source.passages
    )
    sources[chosen.item.key] = replace(source, passages=passages)
    return _beside(scene, sources, chosen.span, exact[:60])


@defect("EVD009", "a source was looked at under another address")
def readdressed(scene: Scene, random: Random) -> Changed | None:
    return _with_source(scene, random, "url", lambda _, seen: replace(seen, url=f"{seen.url}?old"))


@defect("EVD010", "a passage was there and is there no more", "EVD010")
def drifted(scene: Scene, random: Random) -> Changed | None:
    change = random.choice([Change.REWORDED, Change.NUMBER_CHANGED, Change.REMOVED])
    return _with_passage(
        scene, random, result=Result.NOT_FOUND, change=change, last_found=_BEFORE, nearest="other words"
    )


@defect("EVD011", "nobody has a copy of a source")
def unarchived(scene: Scene, random: Random) -> Changed | None:
    def change(source: Source, seen: SourceEvidence) -> SourceEvidence | None:
        kept = source.archive_url or not source.url or "archive.org" in source.url
        return None if kept else replace(seen, archive=None)

    return _with_source(scene, random, "url", change)


@defect("EVD012", "a source calls itself something else")
def retitled(scene: Scene, random: Random) -> Changed | None:
    title = random.choice(
        ["Zebrafish larvae swim upstream at night", "Thirty quick suppers with chickpeas | Kitchen"]
    )

    def change(source: Source, seen: SourceEvidence) -> SourceEvidence | None:
        # What has nothing in common with a title in another language may be its translation.
        return replace(seen, title=title) if source.title and scene.english else None

    return _with_source(scene, random, "title", change)


@defect("EVD014", "the source denies what is quoted of it", "EVD014")
def turned(scene: Scene, random: Random) -> Changed | None:
    if not scene.english:
        return None
    words = random.choice(
        [
            "It is not true that ",
            "There is no evidence that ",
            "The ministry has denied that ",
            "No one has shown that ",
            "It is false to say that ",
            "It has yet to be proven that ",
        ]
    )
    choices = [
        each
        for each in _quoted(scene)
        for claim in each.prose.claims
        if claim.span.start <= each.passage.span.start < claim.span.end
        and claim.state is State.QUOTED
        and not _DENIES.search(claim.text)
    ]
    if not choices:
        return None
    chosen = random.choice(choices)
    sources = _honest(scene)
    source = sources[chosen.item.key]
    exact = " ".join(chosen.passage.exact.split())
    passages = tuple(replace(each, prefix=words) if each.exact == exact else each for each in source.passages)
    sources[chosen.item.key] = replace(source, passages=passages)
    return _beside(scene, sources, chosen.span, exact[:60])
