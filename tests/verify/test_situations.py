"""Honest and faulty quotations of realistic documents, from the bytes to the findings of the EVD rules.

A document of `situations/` has its quotations in the file beside it: one a line, `+` before honest ones, and `-` before
those with one fault: another word, figure, name or unit, a negation too few, words that turn the sentence left out.
"""

import asyncio
import datetime
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from generator.check.run import run
from generator.core.evidence import By, Captured, Evidence, Link, Memento, SourceEvidence
from generator.core.model import Library
from generator.core.settings import Settings
from generator.load.briefing import load
from generator.load.weighing import weigh
from generator.verify.extract import Extractors
from generator.verify.passages import Prepared, find
from generator.verify.source_text import SourceText
from tests.verify.documents import pdf

FOLDER = Path(__file__).parent / "situations"
DOCUMENTS = sorted(path for path in FOLDER.iterdir() if path.suffix != ".quotes")
URL = "https://www.example.org/2026/story"
AT = "2026-11-20T10:00:00Z"
SETTINGS = Settings(root=Path("/nowhere"), today=datetime.date(2026, 11, 22))
FRONT = f"---\ntitle: A briefing\ndate: 2026-11-21\nstatus: draft\nsources:\n  - id: work\n    title: A work\n    url: {URL}\n---\n\n"
PAGE = """<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>A work | The Example</title>
<script>window.dataLayer = [];</script><style>p {{ color: black }}</style></head><body>
<div id="consent"><p>We use cookies. <button>Accept all</button></p></div>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/login">Sign in</a></li></ul>
</nav></header><main><article>{body}</article></main>
<aside><h3>Most read</h3><ol><li><a href="/3">Storm leaves 9,000 homes without power</a></li>
<li><a href="/4">Ten things to do this weekend</a></li></ol></aside>
<footer><p>© 2026 The Example Ltd. All rights reserved.</p></footer></body></html>"""


def _document(path: Path) -> tuple[bytes, str]:
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".html":
        return PAGE.format(language="en", body=text).encode(), "text/html; charset=utf-8"
    if path.name.endswith(".pdf.txt"):
        return pdf(_drawn(text)), "application/pdf"
    return text.encode(), "text/plain; charset=utf-8"


def _drawn(text: str) -> bytes:
    lines = [line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)") for line in text.split("\n")]
    shown = "".join(f"({line}) Tj T* " for line in lines)
    return f"BT /F1 8 Tf 72 780 Td 10 TL {shown} ET".encode("latin-1")


def _quotations(path: Path, mark: str) -> list[str]:
    lines = (FOLDER / f"{path.name.partition('.')[0]}.quotes").read_text(encoding="utf-8").splitlines()
    return [line[2:] for line in lines if line.startswith(mark)]


@pytest.fixture(scope="module")
def texts() -> dict[str, SourceText]:
    async def read() -> Sequence[SourceText]:
        async with Extractors(size=2) as pool:
            return await asyncio.gather(*(pool.extract(*_document(path), URL) for path in DOCUMENTS))

    return dict(zip((path.name for path in DOCUMENTS), asyncio.run(read()), strict=True))


def _reported(text: SourceText, quotations: Sequence[str]) -> Iterator[str]:
    """What the rules say of each, empty where they say nothing."""
    texts = Prepared(text.main), Prepared(text.whole)
    lines = [f"The source says so [@work, {_quoted(exact)}].\n" for exact in quotations]
    briefing = load("briefings/2026/case.md", (FRONT + "\n".join(lines)).encode(), SETTINGS)
    passages = [
        (prose.locate(passage.span), passage.exact)
        for prose, citation in briefing.citations()
        for item in citation.items
        for passage in item.passages
    ]
    assert len(passages) == len(quotations)
    sightings = tuple({exact: find(exact, texts) for _, exact in passages}.values())
    seen = SourceEvidence(
        URL,
        Link.LIVE,
        AT,
        captured=Captured(AT, By.FETCH, "text/html", "0" * 64, "0" * 64, "none"),
        archive=Memento(f"https://web.archive.org/web/2026/{URL}", AT),
        passages=sightings,
    )
    weighed = weigh(briefing, Evidence({"work": seen}))
    found = [each for each in run(Library(SETTINGS, (weighed,))).diagnostics if each.code.startswith("EVD")]
    first = FRONT.count("\n") + 1
    for number in range(len(quotations)):
        yield "; ".join(f"{each.code} {each.message}" for each in found if each.line == first + 2 * number)


def _quoted(exact: str) -> str:
    return f"“{exact}”" if '"' in exact else f'"{exact}"'


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_nothing_is_said_of_an_honest_quotation(path: Path, texts: dict[str, SourceText]) -> None:
    honest = _quotations(path, "+")
    said = zip(honest, _reported(texts[path.name], honest), strict=True)
    assert {exact: what for exact, what in said if what} == {}


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_a_faulty_quotation_is_reported(path: Path, texts: dict[str, SourceText]) -> None:
    faulty = _quotations(path, "-")
    said = zip(faulty, _reported(texts[path.name], faulty), strict=True)
    assert [exact for exact, what in said if not what] == []
