"""Figures that a passage has not itself: what follows from its own, and what it points to."""

import pytest

from generator.check.facts.claims import asking, quoted_figures
from generator.check.facts.compare import missing
from generator.check.facts.elsewhere import is_elsewhere
from generator.check.facts.labelled import mislabelled
from generator.check.facts.read import read
from generator.check.facts.reckoning import reckoned
from tests.check.facts.test_one_slip import codes

FOLLOW = """
They had spent £20,000 of the £60,000 | the tunnel alone had swallowed a third of the capital
It fell $18 million short with $312 million | revenue came to $312 million, below the $330 million forecast
Of the shops 12% are open | of all shops 88% have closed
It sent 23 Polish crews and 3 others | there were 26 crews, among them 3 from abroad
"""
FOLLOW_NOT = """
They had spent £30,000 of the £70,000 | the tunnel alone had swallowed a third of the capital
A quarter of the shops have closed | three-quarters of all shops have closed
It sent 23 crews, among them 3 from abroad | there were 26 crews, among them 3 from abroad
The premium is 85 per cent higher | the premium is 15 per cent higher
Es stimmten 31 zu 21 dafür | Mit 31 zu 22 Stimmen folgte er einem Antrag
"""
ELSEWHERE = """
The trial of 1885 ended so | the keeper was tried at Inverness the following spring
Nel 1998 chiuse | l'anno dopo la fabbrica chiuse
2019 fiel er | im folgenden Jahr fiel er
I 2019 faldt det | året efter faldt det
The 214 pairs are a record | It is the highest number since the count began
"""
HERE = """
The trial of 1885 ended so | the keeper was tried in 1884 and freed the following spring
The trial of 1885 ended so | the keeper was tried at Inverness
The 214 pairs are a record | It is the highest number, after 241 pairs, since the count began
The 214 pairs are a record | Pairs bred in the highest number since the count began
"""
LABELS = """
No notice under section 8 or section 11 | no notice under section 8 or section 21 | 1
It is dearer than the Slate 12 | dearer than last year's Slate 13 | 1
The Slate 14 is dearer than the Slate 13 | dearer than last year's Slate 13 | 0
Both Article 6 and Article 5 say so | Article 5 says so | 0
Article 6 says so | paragraph 5 says so | 0
"""


def _rows(table: str) -> list[tuple[str, ...]]:
    return [tuple(line.split(" | ")) for line in table.strip().splitlines()]


def _follows(claim: str, passage: str) -> bool:
    figures, theirs = asking(read(claim)), quoted_figures([passage])
    lacking = missing(figures, theirs, ())
    return all(reckoned(lack.figure, theirs, claim, figures) for lack in lacking)


@pytest.mark.parametrize("row", _rows(FOLLOW), ids=" | ".join)
def test_a_figure_follows_from_others(row: tuple[str, str]) -> None:
    assert _follows(*row)


@pytest.mark.parametrize("row", _rows(FOLLOW_NOT), ids=" | ".join)
def test_a_figure_does_not(row: tuple[str, str]) -> None:
    assert not _follows(*row)


@pytest.mark.parametrize(
    ("row", "points"), [*((r, True) for r in _rows(ELSEWHERE)), *((r, False) for r in _rows(HERE))]
)
def test_a_passage_points_to_the_sentence_before(row: tuple[str, str], *, points: bool) -> None:
    claim, passage = row
    theirs = quoted_figures([passage])
    lacking = missing(asking(read(claim)), theirs, ())
    assert lacking
    assert all(is_elsewhere(lack, [passage], theirs) for lack in lacking) is points


@pytest.mark.parametrize("row", _rows(LABELS), ids=" | ".join)
def test_numbers_of_names_are_told_apart_where_nothing_else_does(row: tuple[str, str, str]) -> None:
    claim, passage, count = row
    assert len(list(mislabelled(claim, read(claim), quoted_figures([passage]), ()))) == int(count)
    assert not list(mislabelled(claim, read(claim), quoted_figures([passage]), ("Slate 12, 11",)))


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("It closed on Sept. 30.", "the quarter that ended Sept. 30 came to"),
        ("They paid 20% more.", "it cost us a fifth more than before"),
        ("L'utile è di un milione e 300 mila euro.", "un utile di 1,3 milioni di euro"),
        ("It was down to 23.6%.", "seviye yüzde 23,6'ya düştü"),
        ("Se agotaron en menos de dos semanas.", "los abonos se agotaron en menos de diez días"),
        ("Apenas dois de nove locais ficaram sem marcas.", "a pesca marcou sete dos nove locais visitados"),
        ("Eleverna i årskurs 9 klarade sig.", "85 procent av eleverna klarade sig"),
        (
            "Die Vergoldung ist von etwa 1850.",
            "Sie ist aus der Mitte des 19. Jahrhunderts, wie man 2011 fand",
        ),
    ],
)
def test_forms_that_one_language_has(claim: str, passage: str) -> None:
    assert "QUO001" not in codes(f'{claim.rstrip(".")} [@pew-2024, "{passage}"].')


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("Nel 2022 chiuse in utile.", "ha chiuso in utile nel 2024"),
        ("Mit 31 zu 21 Stimmen beschloss er es.", "Mit 31 zu 22 Stimmen beschloss er es gestern"),
        ("It is under 2 percentage points.", "less than 2 percent of revenue"),
        ("Ze bouwt 2.000 woningen.", "bouwt ten minste 6.000 woningen, twee derde ervan sociaal"),
        ("There were 41% fewer over a month.", "had 41% fewer over twelve months"),
        ("Se agotaron en menos de cuatro días.", "los abonos se agotaron en menos de cuatro horas"),
        ("It cost $1,900 per tower per month.", "at a cost of $1,900 per tower per year"),
        ("They skipped no weekly inspection.", "it had skipped none of the quarterly inspections"),
    ],
)
def test_slips_that_one_language_has(claim: str, passage: str) -> None:
    assert "QUO001" in codes(f'{claim.rstrip(".")} [@pew-2024, "{passage}"].')
