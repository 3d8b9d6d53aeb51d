"""Sentences added with a passage: QUO001, 2, 4, 5 and 6 where it does not bear them out, no finding where it does."""

from collections.abc import Mapping
from random import Random

from tests.benchmarks.defects.pairs_figures import BORNE_OUT, CONTRADICTED
from tests.benchmarks.defects.pairs_hedges import AS_SURE, SURER
from tests.benchmarks.defects.pairs_statements import AS_TOLD, DENIED, OTHER_NAME, TURNED
from tests.benchmarks.defects.registry import defect, rewrite
from tests.benchmarks.defects.scene import Changed, Edit, Plant, Scene

Pairs = Mapping[str, tuple[tuple[str, str], ...]]
_SHARE = 5
"""How many kinds a list of pairs counts for: it holds as many different slips."""


def adding(known: Pairs, *, english: bool) -> Plant:
    """What adds one of the pairs in the briefing's own language, which is English or another."""

    def plant(scene: Scene, random: Random) -> Changed | None:
        pairs = known.get(scene.language, ())
        ends = scene.paragraph_ends() if pairs and english == scene.english else []
        if not ends:
            return None
        at = random.choice(ends)
        claim, passage = random.choice(pairs)
        key = random.choice(scene.briefing.sources).id
        text = f'{claim} [@{key}, "{passage}"].'
        return scene.change(Edit(at, at, f" {text}"), what=text)

    return plant


def _declare(name: str, *, english: bool) -> None:
    defect("QUO001", f"a sentence that its passage contradicts, {name}", "QUO002")(
        adding(CONTRADICTED, english=english)
    )
    defect("QUO002", f"a sentence surer than its passage, {name}")(adding(SURER, english=english))
    defect("QUO005", f"a sentence that its passage denies or affirms, {name}")(
        adding(DENIED, english=english)
    )
    defect("QUO006", f"a sentence that turns its passage round, {name}", "QUO001")(
        adding(TURNED, english=english)
    )
    if english:
        defect("QUO004", f"a sentence that names somebody else, {name}")(adding(OTHER_NAME, english=True))
        rewrite(f"a sentence told as its passage tells it, {name}")(adding(AS_TOLD, english=True))
    rewrite(f"a sentence that its passage bears out, {name}")(adding(BORNE_OUT, english=english))
    rewrite(f"a sentence as sure as its passage, {name}")(adding(AS_SURE, english=english))


for _number in range(1, _SHARE + 1):
    _declare(f"English {_number}", english=True)
_declare("another language", english=False)
