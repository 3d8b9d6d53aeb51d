"""The data published beside a briefing: its evidence, and the passages that were found, as annotations."""

import json
from collections.abc import Iterator
from typing import Any

from generator.core.evidence import Result, Sighting, SourceEvidence
from generator.core.model import Briefing, Claim
from generator.core.settings import Settings
from generator.core.sightings import Sightings
from generator.load.evidence_text import evidence_text
from generator.publish.links import web_url

EVIDENCE = "evidence.json"
ANNOTATIONS = "annotations.json"


def evidence_files(briefing: Briefing, settings: Settings) -> tuple[tuple[str, str], ...]:
    """Name and text of each file that belongs in the folder of the page of `briefing`; none without evidence.

    The evidence is written anew from what was read of its file, so that nothing else in that file is published.
    """
    if briefing.evidence is None:
        return ()
    found = list(_annotations(briefing, settings))
    files = [(EVIDENCE, evidence_text(briefing.evidence))]
    if found:
        files.append((ANNOTATIONS, json.dumps(_page(briefing, settings, found), ensure_ascii=False) + "\n"))
    return tuple(files)


def _page(briefing: Briefing, settings: Settings, items: list[dict[str, Any]]) -> dict[str, Any]:
    """Annotations as https://www.w3.org/TR/annotation-model/ has them."""
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": f"{settings.site.url}{briefing.url}{ANNOTATIONS}",
        "type": "AnnotationPage",
        "items": items,
    }


def _annotations(briefing: Briefing, settings: Settings) -> Iterator[dict[str, Any]]:
    """For each claim and each passage of it that was found: the claim's place on its page, and that of the passage."""
    sightings = Sightings(briefing)
    page = settings.site.url + briefing.url
    claims = (claim for prose in briefing.prose for claim in prose.claims)
    for number, claim in enumerate(claims, 1):
        body = {"source": page, "selector": {"type": "FragmentSelector", "value": f"claim-{number}"}}
        for seen, sighting in _found(claim, sightings):
            if target := _target(seen, sighting):
                yield {"type": "Annotation", "motivation": "linking", "body": body, "target": target}


def _found(claim: Claim, sightings: Sightings) -> Iterator[tuple[SourceEvidence, Sighting]]:
    for citation in claim.citations:
        for item in citation.items:
            seen = sightings.source(item.key)
            for passage in item.passages if seen else ():
                sighting = sightings.passage(item.key, passage.exact)
                if seen and sighting and sighting.result is Result.FOUND:
                    yield seen, sighting


def _target(seen: SourceEvidence, sighting: Sighting) -> dict[str, Any]:
    url = web_url(seen.url)
    if not url:
        return {}
    selector = {"type": "TextQuoteSelector", "exact": sighting.found or sighting.exact}
    selector |= {name: text for name, text in _context(sighting) if text}
    cached = web_url(seen.archive.url) if seen.archive else ""
    state = {"type": "TimeState"}
    state |= {"sourceDate": seen.captured.at} if seen.captured else {}
    state |= {"cached": cached} if cached else {}
    return {"source": url, "selector": selector} | ({"state": state} if len(state) > 1 else {})


def _context(sighting: Sighting) -> Iterator[tuple[str, str]]:
    yield "prefix", sighting.prefix
    yield "suffix", sighting.suffix
