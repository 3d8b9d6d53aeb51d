"""Passages that are not what the source says: one word, figure, unit, date or name altered, or all of it made up."""

import re
from collections.abc import Callable, Mapping
from random import Random

from tests.benchmarks.mutations.reading import SETS, triples
from tests.benchmarks.mutations.triple import Case, Kind, Triple

_WORD = re.compile(r"[^\W\d_]+")
_LOWER = re.compile(r"\b[a-zà-öø-ÿß-žα-ωа-я]{4,}\b")
_NAME = re.compile(r"(?<=[\w,;] )[A-ZÀ-ÖØ-Þ][a-zà-ž]{3,}\b")
_FIGURE = re.compile(r"\d")
_YEAR = re.compile(r"\b(?:1[6-9]|20)\d\d\b")
_MONTHS = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Januar|Februar|März"
    r"|Juni|Juli|Oktober|Dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre"
    r"|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|Monday|Tuesday"
    r"|Wednesday|Thursday|Friday|Saturday|Sunday|gennaio|ottobre|Ağustos|Temmuz)\b"
)
_UNITS = {
    "%": "‰",
    " percentage points": "%",
    " per cent": " percentage points",
    " Prozent": " Prozentpunkte",
    " procent": " procentpunkter",
    "million": "billion",
    "Millionen": "Milliarden",
    "millions": "milliards",
    "billion": "million",
    "kilometres": "miles",
    "miles": "kilometres",
    "metres": "feet",
    "metre": "foot",
    "km": "mi",
    "tonnes": "kilograms",
    "tons": "pounds",
    "€": "$",
    "$": "€",
    "£": "$",
    "Euro": "Franken",
    "euro": "gulden",
    "mg": "g",
    "hours": "minutes",
    "years": "months",
    "lira": "dolar",
}
_DENIALS = re.compile(
    r"\b(?:did not|does not|has not|have not|was not|is not|are not|were not|not|no|never|nicht|kein\w*|ne|pas|aucun\w*"
    r"|no|nunca|non|nessun\w*|não|niet|geen|inte|ingen|nie|není|ne\w{4,}|değil)\b",
    re.IGNORECASE,
)
_HEDGES = re.compile(
    r"\b(?:may|might|could|probably|possibly|reportedly|allegedly|about|nearly|almost|at least|more than|some|appeared to"
    r"|is expected to|plans to|intends to|likely|around|up to|mindestens|wohl|vermutlich|etwa|könnten?|soll\w*|will"
    r"|environ|peut-être|pourrait|selon|podría|unos|alrededor de|forse|circa|secondo|cerca de|ongeveer|omkring|minst"
    r"|około|prawdopodobnie|asi|zhruba|yaklaşık)\b",
    re.IGNORECASE,
)
_MADE_UP = (
    "the committee never met in the years after the report was written",
    "all of those asked said that they would do the same again",
    "this was the decisive moment in the whole of the affair",
    "we have no doubt at all about what the figures show",
    "nobody had expected that it would ever come to this",
    "the results leave no room for any other explanation",
)

type_of_change = Callable[[Random, Triple], Case | None]


def _changed(triple: Triple, start: int, end: int, new: str) -> Case | None:
    """The triple with other words in its passage, if these then say something else and stand nowhere in the source."""
    passage = " ".join((triple.passage[:start] + new + triple.passage[end:]).split())
    source = " ".join(triple.source.split()).casefold()
    if passage.casefold() in source or not _WORD.search(passage):
        return None
    return Case(triple.claim, passage, triple.source, f"{triple.passage[start:end]!r} became {new!r}")


def _words_of(triple: Triple) -> list[str]:
    return sorted(set(_LOWER.findall(triple.source)))


def altered_word(random: Random, triple: Triple) -> Case | None:
    """Another word of the source's language for any of the passage."""
    found = list(_LOWER.finditer(triple.passage))
    if not found:
        return None
    match = random.choice(found)
    others = [word for word in _words_of(triple) if word != match[0]]
    return _changed(triple, *match.span(), random.choice(others))


def altered_ending(random: Random, triple: Triple) -> Case | None:
    """One letter more or less at a word's end: another tense or number."""
    match = random.choice(list(_WORD.finditer(triple.passage)))
    new = match[0][:-1] if len(match[0]) > 3 and random.random() < 0.5 else match[0] + random.choice("snet")
    return _changed(triple, *match.span(), new)


def dropped_word(random: Random, triple: Triple) -> Case | None:
    """One word less, not at the ends."""
    found = list(_WORD.finditer(triple.passage))[1:-1]
    if not found:
        return None
    match = random.choice(found)
    before, after = triple.passage[: match.start()][-1:], triple.passage[match.end() :][:1]
    return _changed(triple, *match.span(), "") if before == after == " " else None


def added_word(random: Random, triple: Triple) -> Case | None:
    """One word more, not at the ends."""
    gaps = list(re.finditer(" ", triple.passage))
    if not gaps:
        return None
    return _changed(triple, *random.choice(gaps).span(), f" {random.choice(_words_of(triple))} ")


def swapped_words(random: Random, triple: Triple) -> Case | None:
    """Two words that stand side by side, the other way round."""
    found = [
        m for m in re.finditer(r"([^\W\d_]+) ([^\W\d_]+)", triple.passage) if m[1].lower() != m[2].lower()
    ]
    if not found:
        return None
    match = random.choice(found)
    return _changed(triple, *match.span(), f"{match[2]} {match[1]}")


def figure(random: Random, triple: Triple) -> Case | None:
    """Another digit."""
    found = list(_FIGURE.finditer(triple.passage))
    if not found:
        return None
    match = random.choice(found)
    return _changed(triple, *match.span(), random.choice([d for d in "123456789" if d != match[0]]))


def cut_figure(random: Random, triple: Triple) -> Case | None:
    """A figure that lost its first digits, or what stands behind its point, at the end of the passage."""
    found = list(re.finditer(r"\d+(?:[.,]\d+)*", triple.passage))
    found = [match for match in found if len(match[0]) > 1]
    if not found:
        return None
    match = random.choice(found)
    if random.random() < 0.5 and len(triple.passage) - match.end() > 8:
        cut = match.start() + random.randint(1, len(match[0]) - 1)
        passage = triple.passage[cut:].lstrip(",.")
    else:
        cut = match.start() + random.randint(1, len(match[0]) - 1)
        passage = triple.passage[:cut].rstrip(",.")
    if len(passage.split()) < 3 or re.search(rf"(?<![\w.,-]){re.escape(passage)}(?![\w.,])", triple.source):
        return None
    return Case(triple.claim, passage, triple.source, f"cut within {match[0]!r}")


def unit(random: Random, triple: Triple) -> Case | None:
    """Another unit, currency or magnitude."""
    found = [
        (match, new)
        for old, new in _UNITS.items()
        for match in re.finditer(rf"(?<![^\W\d_]){re.escape(old)}(?![^\W\d_])", triple.passage)
    ]
    if not found:
        return None
    match, new = random.choice(found)
    return _changed(triple, *match.span(), new)


def date(random: Random, triple: Triple) -> Case | None:
    """Another year, month or day of the week."""
    years, months = list(_YEAR.finditer(triple.passage)), list(_MONTHS.finditer(triple.passage))
    if not (years or months):
        return None
    match = random.choice(years + months)
    new = str(int(match[0]) + random.choice((-10, -1, 1, 2, 10))) if match in years else ""
    return _changed(
        triple, *match.span(), new or random.choice([m for m in ("March", "June") if m != match[0]])
    )


def name(random: Random, triple: Triple) -> Case | None:
    """Another name."""
    found = list(_NAME.finditer(triple.passage))
    if not found:
        return None
    return _changed(triple, *random.choice(found).span(), random.choice(("Okonjo", "Tillmann", "Marchetti")))


def without(words: re.Pattern[str]) -> type_of_change:
    """A kind that drops some of `words` from the passage."""

    def make(random: Random, triple: Triple) -> Case | None:
        found = [
            match
            for match in words.finditer(triple.passage)
            if match.start() and match.end() < len(triple.passage)
        ]
        if not found:
            return None
        match = random.choice(found)
        return _changed(triple, *match.span(), "")

    return make


def negation_dropped_at_source(random: Random, triple: Triple) -> Case | None:
    """The source denies what the passage says."""
    gaps = [match.start() for match in re.finditer(" ", triple.passage)]
    at = random.choice(gaps)
    denied = {
        "de": "nicht",
        "fr": "pas",
        "es": "no",
        "it": "non",
        "pt": "não",
        "nl": "niet",
        "sv": "inte",
        "pl": "nie",
    }
    said = f"{triple.passage[:at]} {denied.get(triple.language, 'not')}{triple.passage[at:]}"
    return _at_source(triple, said, "the source denies it")


def _at_source(triple: Triple, said: str, what: str) -> Case | None:
    source = " ".join(triple.source.split())
    changed = source.replace(triple.passage, said)
    return Case(triple.claim, triple.passage, changed, what) if changed != source else None


def fabricated(random: Random, triple: Triple) -> Case | None:
    """Words that nobody wrote."""
    return Case(triple.claim, random.choice(_MADE_UP), triple.source, "made up")


def shuffled(random: Random, triple: Triple) -> Case | None:
    """The passage's own words in another order."""
    words = triple.passage.split()
    random.shuffle(words)
    passage = " ".join(words)
    if passage == triple.passage or passage in triple.source or passage[0] in "–—-" or passage[-1] in "–—-":
        return None
    return Case(triple.claim, passage, triple.source, "words in another order")


def claim_as_quote(random: Random, triple: Triple) -> Case | None:
    """The author's words as if they were the source's."""
    passage = triple.claim.rstrip(".")
    if passage.casefold() in " ".join(triple.source.split()).casefold() or '"' in passage:
        return None
    return Case(triple.claim, passage, triple.source, "the claim as a quotation")


def from_elsewhere(random: Random, triple: Triple) -> Case | None:
    """What another source says."""
    others = [other for name in SETS for other in triples(name) if other.source != triple.source]
    passage = random.choice(others).passage
    return Case(triple.claim, passage, triple.source, "quoted from another source")


def drifted_word(random: Random, triple: Triple) -> Case | None:
    """The page says it in another word now."""
    case = altered_word(random, triple)
    return _at_source(triple, case.passage, f"at the source {case.what}") if case else None


def drifted_figure(random: Random, triple: Triple) -> Case | None:
    """The page has another figure now."""
    case = figure(random, triple)
    return _at_source(triple, case.passage, f"at the source {case.what}") if case else None


def drifted_away(random: Random, triple: Triple) -> Case | None:
    """The page does not say it any more."""
    return _at_source(triple, "", "removed from the source")


KINDS: Mapping[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind("quote: altered word", harmful=True, make=altered_word),
        Kind("quote: altered ending", harmful=True, make=altered_ending),
        Kind("quote: dropped word", harmful=True, make=dropped_word),
        Kind("quote: added word", harmful=True, make=added_word),
        Kind("quote: swapped words", harmful=True, make=swapped_words),
        Kind("quote: altered figure", harmful=True, make=figure),
        Kind("quote: cut within a figure", harmful=True, make=cut_figure),
        Kind("quote: altered unit", harmful=True, make=unit),
        Kind("quote: altered date", harmful=True, make=date),
        Kind("quote: altered name", harmful=True, make=name),
        Kind("quote: dropped negation", harmful=True, make=without(_DENIALS)),
        Kind("quote: negation at the source", harmful=True, make=negation_dropped_at_source),
        Kind("quote: dropped hedge", harmful=True, make=without(_HEDGES)),
        Kind("quote: fabricated", harmful=True, make=fabricated),
        Kind("quote: in another order", harmful=True, make=shuffled),
        Kind("quote: the author's own words", harmful=True, make=claim_as_quote),
        Kind("quote: from another source", harmful=True, make=from_elsewhere),
        Kind("page: word changed", harmful=True, make=drifted_word),
        Kind("page: figure changed", harmful=True, make=drifted_figure),
        Kind("page: sentence removed", harmful=True, make=drifted_away),
    )
}
