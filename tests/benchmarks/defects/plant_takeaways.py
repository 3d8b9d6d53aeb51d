"""Takeaways without citation, too few or many, or all from one origin: TKW001 to TKW003."""

from random import Random

from generator.core.model import Prose
from tests.benchmarks.defects.registry import defect
from tests.benchmarks.defects.scene import Changed, Edit, Scene

_FOLLOWS = ("SRC004", "TKW003", "QUO001", "CIT004", "CIT005")


def _without_citations(scene: Scene, prose: Prose) -> list[Edit]:
    edits = []
    for citation in prose.citations:
        span = prose.locate(citation.span)
        edits.append(Edit(len(scene.text[: span.start].rstrip()), span.end, ""))
    return edits


def _bounds(scene: Scene, prose: Prose) -> tuple[int, int]:
    """The whole lines of an item of the list of takeaways."""
    start = scene.text.rindex("\n", 0, prose.span.start) + 1
    while not scene.text[start:].lstrip(" ").startswith("-"):
        start = scene.text.rindex("\n", 0, start - 1) + 1
    return start, scene.text.index("\n", prose.span.end - 1) + 1


@defect("TKW001", "a takeaway's citations are removed", *_FOLLOWS)
def uncited(scene: Scene, random: Random) -> Changed | None:
    prose = random.choice(scene.briefing.takeaways)
    edits = _without_citations(scene, prose)
    return scene.change(*edits, at=(prose.span.start, prose.span.end), what=prose.text[:60])


@defect("TKW001", "a takeaway without citation is added", "TKW002", "CIT004")
def added(scene: Scene, random: Random) -> Changed | None:
    start, _ = _bounds(scene, scene.briefing.takeaways[0])
    item = random.choice(
        ["Nobody foresaw it.", "The costs are higher than the benefits.", "It took 14 years."]
    )
    indent = scene.text[start : scene.text.index("-", start)]
    return scene.change(Edit(start, start, f"{indent}- {item}{scene.newline}"), what=item)


@defect("TKW002", "two takeaways or one", *_FOLLOWS)
def too_few(scene: Scene, random: Random) -> Changed | None:
    span = scene.briefing.takeaways_span
    kept = random.choice([1, 2])
    edits = [Edit(*_bounds(scene, prose), "") for prose in scene.briefing.takeaways[kept:]]
    return scene.change(*edits, at=(span.start, span.end), what=str(kept))


@defect("TKW002", "six takeaways or more", "TKW003")
def too_many(scene: Scene, random: Random) -> Changed | None:
    span = scene.briefing.takeaways_span
    start, _ = _bounds(scene, scene.briefing.takeaways[0])
    indent = scene.text[start : scene.text.index("-", start)]
    key = scene.briefing.sources[0].id
    count = random.choice([6, 7, 9])
    items = [
        f"{indent}- A further point, called {letter} [@{key}].{scene.newline}"
        for letter in "abcdefgh"[: count - len(scene.briefing.takeaways)]
    ]
    return scene.change(Edit(start, start, "".join(items)), at=(span.start, span.end), what=str(count))


@defect("TKW003", "all takeaways cite one source", "SRC004", "QUO001", "QUO002", "CIT004")
def one_source(scene: Scene, random: Random) -> Changed | None:
    key = random.choice([source for source in scene.briefing.sources if not source.origin]).id
    edits = []
    for prose in scene.briefing.takeaways:
        for citation in prose.citations:
            span = prose.locate(citation.span)
            edits.append(Edit(span.start, span.end, f"[@{key}]"))
    first, last = scene.briefing.takeaways_span.start, scene.briefing.takeaways[-1].span.end
    return scene.change(*edits, at=(first, last), what=key)


@defect("TKW003", "the sources of all takeaways name one origin", "SRC004", "SRC005")
def one_origin(scene: Scene, random: Random) -> Changed | None:
    keys = {item.key for prose in scene.briefing.takeaways for c in prose.citations for item in c.items}
    used = [source for source in scene.briefing.sources if source.id in keys]
    if any(source.origin or scene.text[source.span.start] == "{" for source in used) or len(used) < 2:
        return None
    origin = used[0].id
    edits = []
    for source in used[1:]:
        span = source.spans["title"]
        line = scene.text.rindex("\n", 0, span.start) + 1
        indent = scene.text[line : scene.text.index("title", line)]
        if indent.strip():
            return None
        edits.append(Edit(line, line, f"{indent}origin: {origin}{scene.newline}"))
    first, last = scene.briefing.takeaways_span.start, scene.briefing.takeaways[-1].span.end
    return scene.change(*edits, at=(first, last), what=f"origin: {origin}")
