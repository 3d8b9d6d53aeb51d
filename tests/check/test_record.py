"""What rules that compare briefings say of records, they say of the briefings."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from generator.check.record import record
from generator.check.rule import Asked
from generator.check.rules.evd008_outdated_evidence import check
from generator.check.run import Bench
from generator.core.diagnostic import Report
from generator.core.evidence import Evidence, SourceEvidence
from generator.core.model import Library
from generator.core.settings import Author, Settings, Topic
from generator.load.briefing import load
from generator.load.weighing import weigh

TESTS = Path(__file__).parents[1]
FILES = sorted((*(TESTS / "corpus").rglob("*.md"), *(TESTS / "rules").glob("*.md")))
LINKS = """
See [a](../2027/tomorrow.md#nothing), [b](#no-such), [c](gone.md), [d](HTTPS://example.org), ![e](http://x/y.png),
![f](no.png), [g](javascript:x), [h](//example.org/x), [i](), [j](https:/x), [k]( http://x ).

> Quoted, [l](/nowhere/), and ![m](https://example.org/m.png).
"""


def reports(texts: dict[str, str], today: date | None) -> tuple[Report, Report]:
    settings = Settings(
        Path("/x"), topics={"a": Topic("a", "A")}, authors={"desk": Author("desk", "Desk")}, today=today
    )
    briefings = tuple(load(path, text.encode(), settings) for path, text in sorted(texts.items()))
    bench = Bench(settings)
    alone = {briefing.path: bench.alone(briefing) for briefing in briefings}
    records = tuple(map(record, briefings))
    whole = bench.together(Library(settings, briefings), briefings, alone)
    of_records = bench.together(
        Library(settings, records), records, alone, lambda briefing: texts[briefing.path]
    )
    return whole, of_records


@pytest.mark.parametrize("today", [None, date(2010, 1, 1)])
def test_the_same_of_the_whole_corpus(today: date | None) -> None:
    texts = {f"briefings/2026/{file.stem}.md": file.read_text("utf-8") for file in FILES}
    texts |= {f"briefings/2027/{name[15:]}": text + LINKS for name, text in texts.items()}
    whole, of_records = reports(texts, today)
    assert whole == of_records
    found = {diagnostic.code for diagnostic in whole.diagnostics}
    assert {"MET007", "TXT003", "SUP001"} <= found
    assert ("MET008" in found) == (today is not None)


def test_the_same_where_rules_that_compare_are_waived(good: str) -> None:
    waived = good.replace(
        "sources:\n", "allow:\n  TXT003: It comes.\n  MET008: An embargo.\n  MET007: x\nsources:\n", 1
    )
    texts = {
        "briefings/2026/a.md": waived + LINKS,
        "briefings/2026/b.md": waived,
        "briefings/2025/c.md": waived.replace("status: published", "updated: 2030-01\nstatus: published"),
    }
    whole, of_records = reports(texts, date(2026, 6, 1))
    assert whole == of_records
    assert replace(whole, diagnostics=()) != whole


def test_the_same_of_evidence_that_is_out_of_date(good: str) -> None:
    settings = Settings(Path("/x"), today=date(2026, 6, 1))
    briefing = load("briefings/2026/rot.md", good.encode(), settings)
    urls = {source.id: source.url for source in briefing.sources}
    for days in (
        ("2024-01-01", "2024-01-02"),
        ("2026-05-01", "2023-05-01"),
        ("2026-05-01", "2026-05-02"),
        ("", ""),
    ):
        seen = {
            key: SourceEvidence(urls[key], checked=f"{day}T10:00:00Z" if day else "", title="A title")
            for key, day in zip(urls, days, strict=True)
        }
        weighed = weigh(briefing, Evidence({**seen, "orphan": SourceEvidence("https://example.org/")}))
        kept = record(weighed)
        assert (
            len(kept.evidence.sources if kept.evidence else ()) == len(kept.sources) == (1 if days[0] else 0)
        )
        of_whole = list(check.check(Asked(Library(settings, (weighed,)), (weighed,))))
        of_record = list(check.check(Asked(Library(settings, (kept,)), (kept,))))
        assert [problem for _, problem in of_whole] == [problem for _, problem in of_record]
        assert len(of_whole) == ("2024-01-01" in days or "2023-05-01" in days)
