"""What looks like a citation and is none: CIT003."""

from random import Random

from generator.core.model import Citation, Part, Prose
from tests.benchmarks.defects.registry import defect
from tests.benchmarks.defects.scene import Changed, Edit, Scene

_FOLLOWS = ("SRC004", "CIT001", "TKW003", "TXT003")
_FORMS = {
    "without a key": "[@]",
    "two commas": "[@{a},, @{b}]",
    "a comma between two": "[@{a}, @{b}]",
    "only a space between two": "[@{a} @{b}]",
    "two semicolons": "[@{a};; @{b}]",
    "a space behind the @": "[@ {a}]",
    "never closed": "[@{a}",
    "a space first, never closed": "[ @{a}",
    "in round brackets": "(@{a})",
    "without brackets": "@{a}",
    "its second without @": "[@{a}; {b}]",
    "a passage never closed": '[@{a}, "some words of it]',
    "two @": "[@@{a}]",
    "in two pairs of round brackets": "(@{a}; @{b})",
    "a closing brace": "[@{a}}}",
    "a semicolon last": "[@{a};]",
}


def _bare(scene: Scene) -> list[tuple[Prose, Citation]]:
    """The citations of the body without passages, which nothing stands directly before."""
    return [
        (spot.prose, citation)
        for spot in scene.sentences(Part.BODY)
        for citation in spot.claim.citations
        if not any(item.passages for item in citation.items)
        and spot.prose.text[citation.span.start - 1] in " \n"
    ]


def _plant(form: str) -> None:
    def plant(scene: Scene, random: Random) -> Changed | None:
        fitting = _bare(scene)
        if not fitting:
            return None
        prose, citation = random.choice(fitting)
        ids = [source.id for source in scene.briefing.sources]
        a = citation.items[0].key
        b = next(key for key in ids if key != a)
        place = scene.file(prose, citation.span.start, citation.span.end)
        wrong = _FORMS[form].format(a=a, b=b)
        return place and scene.change(Edit(*place, wrong), what=wrong)

    defect("CIT003", form, *_FOLLOWS, "CIT004", "CIT005", "CIT002", "QUO001")(plant)


for _form in _FORMS:
    _plant(_form)


@defect("CIT003", "a takeaway's citation in round brackets", *_FOLLOWS, "TKW001")
def round_in_takeaway(scene: Scene, random: Random) -> Changed | None:
    prose = random.choice(scene.briefing.takeaways)
    citation = prose.citations[0]
    if any(item.passages for item in citation.items):
        return None
    span = prose.locate(citation.span)
    return scene.change(Edit(span.start, span.end, f"(@{citation.items[0].key})"))
