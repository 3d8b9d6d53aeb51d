"""Makes a briefing of a case, looks for its passage in its source, and says what the rules report."""

import datetime
import json
from functools import lru_cache
from pathlib import Path

from generator.check.naming.looked_up import look_up
from generator.check.run import run
from generator.core.diagnostic import Diagnostic
from generator.core.evidence import By, Captured, Evidence, Link, Memento, SourceEvidence
from generator.core.model import Library
from generator.core.settings import Settings
from generator.load.briefing import load
from generator.load.weighing import weigh
from generator.verify.errands import claims_on
from generator.verify.passages import Prepared, find
from tests.benchmarks.mutations.triple import Case, Triple

_URL = "https://example.org/2026/the-work"
_AT = "2026-11-20T10:00:00Z"
_SETTINGS = Settings(root=Path("/nowhere"), today=datetime.date(2026, 11, 22))
_FAMILIES = frozenset({"QUO", "EVD"})
_FRONT = """---
title: A briefing on what a source says
date: 2026-11-21
status: draft
sources:
  - id: work
    title: {title}
    publisher: {publisher}
    url: {url}
---

"""


def findings(triple: Triple, case: Case) -> tuple[Diagnostic, ...]:
    """What QUO and EVD rules say of the case's claim, as `check` would after `verify`."""
    front = _FRONT.format(title=_scalar(triple.title), publisher=_scalar(triple.publisher), url=_URL)
    text = f"{front}{case.claim.rstrip('.')} [@work, {_quoted(case.passage)}].\n"
    briefing = load("briefings/2026/case.md", text.encode(), _SETTINGS)
    exacts = [
        passage.exact
        for _, citation in briefing.citations()
        for item in citation.items
        for passage in item.passages
    ]
    sightings = tuple(find(exact, [_prepared(case.source)]) for exact in exacts)
    seen = SourceEvidence(
        url=_URL,
        link=Link.LIVE,
        checked=_AT,
        final_url=_URL,
        http_status=200,
        captured=Captured(_AT, By.FETCH, "text/html", "0" * 64, "0" * 64, "none"),
        title=triple.title,
        archive=Memento(f"https://web.archive.org/web/2026/{_URL}", _AT),
        names=look_up(claims_on(briefing, "work"), [case.source]),
        passages=sightings,
    )
    weighed = weigh(briefing, Evidence({"work": seen}))
    found = run(Library(_SETTINGS, (weighed,))).diagnostics
    return tuple(diagnostic for diagnostic in found if diagnostic.code[:3] in _FAMILIES)


def _scalar(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _quoted(passage: str) -> str:
    return f"“{passage}”" if '"' in passage else f'"{passage}"'


@lru_cache(maxsize=256)
def _prepared(text: str) -> Prepared:
    return Prepared(text)
