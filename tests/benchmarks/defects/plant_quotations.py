"""Figures and quotations without a citation, lost hedges, short passages: CIT004, CIT005, QUO002, QUO003."""

import re
from random import Random

from generator.core.model import BlockKind, Part
from tests.benchmarks.defects.figures import MONTHS, Figure, figures
from tests.benchmarks.defects.registry import defect
from tests.benchmarks.defects.scene import Changed, Edit, Scene, Spot

_FOLLOWS = ("SRC004", "CIT002", "TKW003")
_QUOTED = re.compile(
    r"[\"“](?:[^\s\"“”]+\s+){4,}[^\s\"“”]+[\"”]|«\s?(?:[^\s«»]+\s+){4,}[^\s«»]+\s?»|„(?:[^\s„“”]+\s+){4,}[^\s„“”]+[“”]"
)
_FIGURES = (
    "The bill came to 4,117 euros.", "It took 61 days.", "Some 38% of them had moved away.", "The plant opened in 1987.",
    "Nearly 5,000 people took part.", "In Q3 2024 the share was 12 per cent.", "They spent $2.6bn on it.", "On 3 June 2024 it closed.",
    "Two-thirds of them agreed.", "Prices rose by 2.4 percentage points.", "The mast is 214 m high.", "It cost twice as much in the 1990s.",
    "About 1.5 million homes lost power.", "The vote was 214 to 187.", "Output fell from 9.4 GW to 3.1 GW.",
)  # fmt: skip
_QUOTATIONS = (
    'The minister said: "We shall not pay for this again."', "Its owner called it “a mistake that nobody would make again”.",
    '"Nobody told us anything about it," she said.', 'One of them spoke of "the longest week of my working life".',
    "The board’s answer was short: “We have nothing to add to that.”",
)  # fmt: skip
_HEDGES = (
    "reportedly ", "allegedly ", "it is alleged that ", "apparently ", "possibly ", "what may be ", "supposedly ",
    "according to unnamed sources, ", "could be ", "is said to be ", "is rumoured to be ", "probably ",
)  # fmt: skip
_ANY_HEDGE = re.compile(
    r"\b(?:may|might|could|would|can|should|perhaps|possibl\w*|probabl\w*|likely|unlikely|apparent\w*|seem\w*|appear\w*|reported\w*|"
    r"alleg\w*|claim\w*|said|says?|saying|according|accounts?|thinks?|believe\w*|suggest\w*|expect\w*|plan\w*|intend\w*|aim\w*|hope\w*|"
    r"propos\w*|consider\w*|forecast\w*|estimat\w*|predict\w*|rumour\w*|unnamed|understood|wrote|writes?|calls?|call|called|whether|if|"
    r"uncertain|doubt\w*|not|argu\w*|contradicts?|describ\w*|announce\w*|puts?|warn\w*|regard\w*|disput\w*|holds?|heard|"
    r"names?|gives?|finds?|found|unclear|potential\w*|about|some|roughly|tend\w*|assum\w*|presum\w*|suppos\w*|believ\w*|will|to be|stated|observ\w*|"
    r"noted?|reports?|speaks?|spoken?|declar\w*|adds?|added|contend\w*|own|asks?|asked|require\w*|permit\w*|due|scheduled|is to|are to|was to)\b",
    re.IGNORECASE,
)
_LOST = (
    (r"\bprobably ", ""), (r"\breportedly ", ""), (r"\bmay still ", "will "), (r"\b(?:may|might|could) be\b", "is"),
    (r"\b(?:may|might) depend\b", "depends"), (r"\bcould cost\b", "will cost"), (r"\bcould be\b", "will be"), (r"\bplans to\b", "will"),
    (r"\bexpects? to\b", "will"), (r"\bintends to\b", "will"), (r"\bis planned\b", "is charged"), (r"\b(?:might|could|may) (?=[a-z])", "will "),
)  # fmt: skip
_IN_PASSAGE = re.compile(
    r"\b(?:may|might|could|reported\w*|probabl\w*|plans?|expects?|intends?|appears?|likely)\b", re.IGNORECASE
)


def _bare(scene: Scene, spot: Spot, random: Random, what: str) -> Changed | None:
    edits = []
    for citation in spot.claim.citations:
        span = spot.prose.locate(citation.span)
        edits.append(Edit(len(scene.text[: span.start].rstrip()), span.end, ""))
    return scene.change(*edits, at=scene.place(spot), what=what)


def _counts(figure: Figure) -> bool:
    """Whether it counts or measures; a date may be one that the briefing and its sources have anyway."""
    dated = re.match(rf" (?:{'|'.join(MONTHS)})", figure.after)
    return len(figure.digits) > 1 and not figure.is_year and not dated


def _own_paragraph(spot: Spot) -> bool:
    return spot.block.kind is BlockKind.PARAGRAPH and not spot.claim.text.endswith(("?", ":", ";"))


@defect("CIT004", "the citation of a sentence with a figure is removed", *_FOLLOWS, "CIT005")
def bare_figure(scene: Scene, random: Random) -> Changed | None:
    spots = [spot for spot in scene.sentences(Part.BODY) if spot.claim.citations and _own_paragraph(spot)]
    spots = [spot for spot in spots if any(_counts(figure) for figure in figures(scene, spot))]
    if not spots:
        return None
    spot = random.choice(spots)
    if "[^" in scene.text[scene.place(spot)[0] : scene.place(spot)[1] + 5]:
        return None
    return _bare(scene, spot, random, spot.claim.text[:160])


@defect("CIT004", "a sentence with a figure is added", "QUO001")
def added_figure(scene: Scene, random: Random) -> Changed | None:
    ends = scene.paragraph_ends()
    text = random.choice(_FIGURES)
    at = random.choice(ends) if ends else 0
    return scene.change(Edit(at, at, f" {text}"), what=text) if at else None


@defect("CIT004", "a sentence with a figure begins a paragraph")
def first_figure(scene: Scene, random: Random) -> Changed | None:
    spots = [spot for spot in scene.sentences(Part.BODY) if _own_paragraph(spot)]
    starts = [
        scene.body.locate(spot.block.span).start
        for spot in spots
        if any(c.citations for c in spot.block.claims)
    ]
    if not starts:
        return None
    at = random.choice(starts)
    text = random.choice(_FIGURES)
    return scene.change(Edit(at, at, text + scene.newline), what=text)


@defect("CIT004", "a takeaway gets a second sentence with a figure")
def takeaway_figure(scene: Scene, random: Random) -> Changed | None:
    prose = random.choice(scene.briefing.takeaways)
    at = scene.end(prose)
    if not prose.text.rstrip().endswith("."):
        return None
    text = random.choice([text for text in _FIGURES if "$" not in text])
    return scene.change(Edit(at, at, f" {text}"), what=text)


@defect("CIT005", "the citation of a quotation is removed", *_FOLLOWS, "CIT004")
def bare_quotation(scene: Scene, random: Random) -> Changed | None:
    spots = [spot for spot in scene.sentences(Part.BODY) if spot.claim.citations and _own_paragraph(spot)]
    said = re.compile(r"\b(?:said|says|called|calls|wrote|heard|mówi|sagte|déclaré|dijo)\b")
    spots = [spot for spot in spots if _QUOTED.search(scene.words(spot)) and said.search(spot.claim.text)]
    spot = random.choice(spots) if spots else None
    return _bare(scene, spot, random, spot.claim.text[:160]) if spot else None


@defect("CIT005", "a quotation is added")
def added_quotation(scene: Scene, random: Random) -> Changed | None:
    ends = scene.paragraph_ends()
    text = random.choice(_QUOTATIONS)
    at = random.choice(ends) if ends else 0
    return scene.change(Edit(at, at, f" {text}"), what=text) if at else None


def _alike(claim: str, passage: str) -> bool:
    """Whether a passage plainly speaks of what the claim says: two of its longer words begin like the claim's."""
    starts = {word[:5].lower() for word in re.findall(r"[A-Za-z]{4,}", claim)}
    return (
        len(starts & {word[:5].lower() for word in re.findall(r"[A-Za-z]{4,}", passage)}) > 1
        and ", " not in passage
    )


@defect("QUO002", "the passage hedges, the claim does not", "CIT003")
def hedged_passage(scene: Scene, random: Random) -> Changed | None:
    if not scene.english:
        return None
    spots = [
        spot for spot in scene.sentences() if spot.claim.citations and not _ANY_HEDGE.search(spot.claim.text)
    ]
    spots = [
        spot
        for spot in spots
        if len(scene.passages(spot)) == 1 and not _ANY_HEDGE.search(scene.passages(spot)[0])
    ]
    spots = [
        spot for spot in spots if scene.wholly_quoted(spot) and not re.search(r"[\"“]", scene.words(spot))
    ]
    spots = [spot for spot in spots if spot.block.kind is BlockKind.PARAGRAPH]
    spots = [spot for spot in spots if _alike(spot.claim.text, scene.passages(spot)[0])]
    if not spots:
        return None
    spot = random.choice(spots)
    passage = next(p for c in spot.claim.citations for i in c.items for p in i.passages)
    place = scene.file(spot.prose, passage.span.start, passage.span.end)
    hedge = random.choice(_HEDGES)
    what = f"{spot.claim.text[:110]} | passage: {hedge}{passage.exact}"
    start, end = scene.place(spot)
    return scene.change(Edit(place[0], place[0], hedge), at=(start, end), what=what) if place else None


@defect("QUO002", "the claim's hedge is removed")
def unhedged_claim(scene: Scene, random: Random) -> Changed | None:
    if not scene.english:
        return None
    fitting = []
    for spot in scene.sentences():
        hedged = [text for text in scene.passages(spot) if _IN_PASSAGE.search(text)]
        if not scene.wholly_quoted(spot) or not any(_alike(spot.claim.text, text) for text in hedged):
            continue
        words = scene.words(spot)
        for pattern, new in _LOST:
            found = re.search(pattern, words)
            if found and not _ANY_HEDGE.search(words[: found.start()] + words[found.end() :]):
                start = spot.claim.span.start
                place = scene.file(spot.prose, start + found.start(), start + found.end())
                fitting += [(spot, place, found[0], new)] if place else []
    if not fitting:
        return None
    spot, place, old, new = random.choice(fitting)
    what = (
        f"'{old}' → '{new}' in: {spot.claim.text[:110]} | passages: {'; '.join(scene.passages(spot))[:140]}"
    )
    return scene.change(Edit(*place, new), at=scene.place(spot), what=what)


@defect("QUO003", "a passage of a word or two", "QUO001", "QUO002")
def short_passage(scene: Scene, random: Random) -> Changed | None:
    places = [
        (prose, passage)
        for prose, citation in scene.briefing.citations()
        for item in citation.items
        for passage in item.passages
    ]
    if not places:
        return None
    prose, passage = random.choice(places)
    words = passage.exact.split(" ")
    count = random.choice([1, 2])
    kept = " ".join(words[:count]) if len(words) > 3 else passage.exact[:2] if len(words) == 1 else ""
    place = scene.file(prose, passage.span.start, passage.span.end)
    if (
        not place
        or not re.search(r"\w{2}", kept)
        or kept[-1] in "\\-–—"
        or kept.startswith("…")
        or re.search(r"[-/–’']", kept)
    ):
        return None
    return scene.change(Edit(*place, kept), what=kept)
