"""Citations of nobody, and paragraphs without any: CIT001, CIT002, CIT006."""

import re
from random import Random

from generator.core.model import BlockKind, Part
from tests.benchmarks.defects.registry import defect
from tests.benchmarks.defects.scene import Changed, Edit, Scene

_SENTENCES = (
    "Libraries began to keep copies of such pages soon afterwards.",
    "The ministry rejected the proposal without giving a reason.",
    "Most of the staff had left by then.",
    "No other country has tried anything like it.",
    "It was the largest of its kind, and remains so.",
    "Critics spoke of a scandal. The owners did not answer.",
)


def _misspelt(key: str, random: Random) -> str:
    at = random.randrange(len(key) - 1)
    forms = [
        key[:at] + key[at + 1 :],
        key[:at] + key[at + 1] + key[at] + key[at + 2 :],
        key[:at] + random.choice("abcxyz7") + key[at + 1 :],
        key.capitalize(),
        key + "a",
        key.replace("-", "_"),
    ]
    return random.choice(forms)


@defect("CIT001", "a key is misspelt", "SRC004", "TKW003")
def misspelt(scene: Scene, random: Random) -> Changed | None:
    places = [(p, item) for p, citation in scene.briefing.citations() for item in citation.items]
    prose, item = random.choice(places)
    wrong = _misspelt(item.key, random)
    place = scene.file(prose, item.key_span.start, item.key_span.end)
    good = re.fullmatch(r"[\w]+(?:-[\w]+)*", wrong) and scene.briefing.source(wrong) is None
    return scene.change(Edit(*place, f"@{wrong}"), what=wrong) if good and place else None


@defect("CIT001", "a key of no source", "SRC004", "TKW003", "TKW001")
def unknown(scene: Scene, random: Random) -> Changed | None:
    prose, citation = random.choice(list(scene.briefing.citations()))
    item = random.choice(citation.items)
    place = scene.file(prose, item.key_span.start, item.key_span.end)
    wrong = random.choice(["@nobody-1999", "@smith2020x", "@TODO", "@müller-2021"])
    return place and scene.change(Edit(*place, wrong), what=wrong)


@defect("CIT001", "a citation of no source is added")
def added(scene: Scene, random: Random) -> Changed | None:
    ends = scene.paragraph_ends()
    at = random.choice(ends) if ends else 0
    return scene.change(Edit(at, at, " So does another study [@another-study-2020].")) if at else None


@defect("CIT002", "all citations of a paragraph are removed", "SRC004", "CIT004", "CIT005", "TKW003")
def bared(scene: Scene, random: Random) -> Changed | None:
    body = scene.body
    lists = [b.span.start for b in body.blocks if b.kind is BlockKind.ITEM]
    notes = "[^" in body.text
    fitting = [
        block
        for block, after in zip(body.blocks, (*body.blocks[1:], None), strict=True)
        if block.kind is BlockKind.PARAGRAPH
        and not block.analysis
        and any(claim.citations for claim in block.claims)
        and not any(claim.text.endswith("?") for claim in block.claims)
        and not body.text[block.span.start : block.span.end].rstrip("]").rstrip().endswith(":")
        and ":" not in body.text[block.span.end - 90 : block.span.end]
        and not (after and after.span.start in lists)
        and not (notes and "[^" in body.text[block.span.start : block.span.end])
        and body.text[block.span.start] not in "*_!"
    ]
    if not fitting:
        return None
    block = random.choice(fitting)
    edits = []
    for claim in block.claims:
        for citation in claim.citations:
            span = body.locate(citation.span)
            start = len(scene.text[: span.start].rstrip())
            edits.append(Edit(start, span.end, ""))
    where = body.locate(block.span)
    return scene.change(*edits, at=(where.start, where.end), what=block.claims[0].text[:60])


@defect("CIT002", "a paragraph without citation is added")
def new_paragraph(scene: Scene, random: Random) -> Changed | None:
    at = random.choice(scene.gaps())
    end = scene.newline
    text = random.choice(_SENTENCES)
    lead = "" if scene.text[:at].endswith(end * 2) else end
    return scene.change(Edit(at, at, f"{lead}{text}{end}{end}"), what=text)


_LINKS = (
    "[the report](https://files.example.net/reports/summary.pdf)",
    "[their page](http://www.example.net/about/us)",
    "<https://forum.example.net/thread/81>",
    '[a thread](https://forum.example.net/thread/81?page=2 "Forum")',
    "[**a site**](https://site.example.net/a_(b)/c)",
)


@defect("CIT006", "a link to a page that is no source")
def raw_link(scene: Scene, random: Random) -> Changed | None:
    link = random.choice(_LINKS)
    spots = [spot for spot in scene.sentences(Part.BODY) if spot.claim.citations]
    spot = random.choice(spots)
    citation = spot.claim.citations[0]
    at = spot.prose.locate(citation.span).start
    if scene.text[at - 1] != " ":
        return None
    return scene.change(Edit(at, at, f"({link}) "), what=link)


@defect("CIT006", "a link by reference to a page that is no source")
def referenced_link(scene: Scene, random: Random) -> Changed | None:
    ends = scene.paragraph_ends()
    if not ends:
        return None
    at, stop = random.choice(ends), len(scene.text)
    end = scene.newline
    key = scene.briefing.sources[0].id
    definition = f"{end}{end}[more]: https://files.example.net/reports/summary.pdf{end}"
    changed = scene.change(
        Edit(at, at, f" So does [another page][more] [@{key}]."), Edit(stop, stop, definition)
    )
    # At the link or at its definition: both show it.
    lines = changed.data.decode().count("\n")
    return Changed(changed.path, changed.data, changed.first, lines, "[another page][more]")


@defect("CIT006", "a source's link leads elsewhere")
def other_address(scene: Scene, random: Random) -> Changed | None:
    links = [link for link in scene.body.links if link.target.startswith("http") and not link.image]
    link = random.choice(links) if links else None
    place = link and scene.file(scene.body, link.span.start, link.span.end)
    return scene.change(Edit(*place, "https://elsewhere.example.net/a/page")) if place else None
