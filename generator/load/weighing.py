"""Briefing and evidence become the briefing whose claims have the state that the evidence gives them."""

from dataclasses import replace

from generator.core.diagnostic import Fault, Problem
from generator.core.evidence import Evidence, evidence_path
from generator.core.model import Block, Briefing, Claim, Prose
from generator.core.sightings import Sightings
from generator.load.evidence import read_evidence


def with_evidence(briefing: Briefing, data: bytes | Problem) -> Briefing:
    """`briefing` with what the content of its evidence file says, or with the fault that it is not to be read."""
    evidence = data if isinstance(data, Problem) else read_evidence(evidence_path(briefing.path), data)
    if isinstance(evidence, Problem):
        return replace(briefing, faults=(*briefing.faults, Fault("EVD001", evidence)))
    return weigh(briefing, evidence)


def weigh(briefing: Briefing, evidence: Evidence) -> Briefing:
    """`briefing` with its evidence, and with what its claims rest on in the light of it."""
    briefing = replace(briefing, evidence=evidence)
    sightings = Sightings(briefing)
    return replace(
        briefing,
        summary=_prose(briefing.summary, sightings) if briefing.summary else None,
        takeaways=tuple(_prose(takeaway, sightings) for takeaway in briefing.takeaways),
        body=_prose(briefing.body, sightings) if briefing.body else None,
    )


def _prose(prose: Prose, sightings: Sightings) -> Prose:
    if not prose.citations:
        return prose
    blocks = tuple(_block(block, sightings) for block in prose.blocks)
    same = all(new is old for new, old in zip(blocks, prose.blocks, strict=True))
    return prose if same else replace(prose, blocks=blocks)


def _block(block: Block, sightings: Sightings) -> Block:
    claims = tuple(_claim(claim, sightings) for claim in block.claims)
    same = all(new is old for new, old in zip(claims, block.claims, strict=True))
    return block if same else replace(block, claims=claims)


def _claim(claim: Claim, sightings: Sightings) -> Claim:
    state = sightings.state(claim)
    return claim if state is claim.state else replace(claim, state=state)
