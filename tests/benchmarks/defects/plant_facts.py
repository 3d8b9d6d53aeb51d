"""Figures that differ from those of the passage: QUO001."""

import re
from collections.abc import Callable, Iterator
from random import Random

from generator.core.model import Passage, Prose
from tests.benchmarks.defects.figures import MONTHS, Figure, all_digits, bare, figures
from tests.benchmarks.defects.registry import defect
from tests.benchmarks.defects.scene import Changed, Edit, Scene, Spot

_SWAPS = (
    (("million", "billion", "thousand"), "magnitude changed"),
    (("bn", "m", "k"), "magnitude changed"),
    (("gigawatts", "megawatts", "kilowatts"), "unit changed"),
    (("km", "miles"), "unit changed"),
    (("minutes", "hours", "days", "months", "years", "weeks"), "unit changed"),
    (("°C", "°F"), "unit changed"),
    (("euros", "dollars", "pounds"), "currency changed"),
    (("€", "$", "£"), "currency changed"),
    (("percentage points", "%"), "percentage points for per cent"),
)
_WORDS = (
    ("half", "a third"), ("a third", "a quarter"), ("a quarter", "a fifth"), ("twice", "three times"), ("two-thirds", "three-quarters"),
    ("three times", "four times"), ("eleven", "fourteen"), ("eighty", "ninety"), ("fourteen", "forty"), ("four-fifths", "three-fifths"), ("one in five", "one in six"),
    ("seven out of ten", "eight out of ten"), ("ten thousand", "twelve thousand"), ("a tenth", "a fifth"), ("thirty", "forty"),
)  # fmt: skip


def _spots(scene: Scene) -> list[Spot]:
    return [spot for spot in scene.sentences() if scene.wholly_quoted(spot)]


def _figures(scene: Scene) -> Iterator[tuple[Figure, set[str]]]:
    for spot in _spots(scene):
        known = all_digits(" ".join(scene.passages(spot)))
        for figure in figures(scene, spot):
            yield figure, known


def _changed(digits: str, random: Random) -> str:
    """Another number with the same separators, clearly not a rounding of the first."""
    at = 0 if digits[0] != "0" else next(i for i, d in enumerate(digits) if d in "123456789")
    new = str((int(digits[at]) - 1 + random.randint(2, 6)) % 9 + 1)
    return digits[:at] + new + digits[at + 1 :]


def _renumbered(name: str, change: Callable[[str, Random], str], *, years: bool) -> None:
    def plant(scene: Scene, random: Random) -> Changed | None:
        fitting = [
            (figure, known)
            for figure, known in _figures(scene)
            if figure.is_year == years and not figure.rounded and bare(figure.digits) in known
        ]
        if not fitting:
            return None
        figure, known = random.choice(fitting)
        new = change(figure.digits, random)
        if bare(new) in known or new == figure.digits or (years and _belongs_to_source(scene, new)):
            return None
        return scene.change(Edit(figure.start, figure.end, new), what=_told(figure.spot, figure.digits, new))

    defect("QUO001", name)(plant)


def _told(spot: Spot, old: str, new: str) -> str:
    return (
        f"'{old}' → '{new}' in: {spot.claim.text[:110]} | passages: {'; '.join(Scene.passages(spot))[:160]}"
    )


def _last_digit(digits: str, random: Random) -> str:
    return digits[:-1] + str((int(digits[-1]) + random.randint(2, 7)) % 10)


def _tenfold(digits: str, random: Random) -> str:
    if "." in digits:
        return digits.replace(".", "")
    return f"{int(bare(digits)) * 10:,}" if "," in digits else digits + "0"


_renumbered("first digit changed", _changed, years=False)
_renumbered("last digit changed", _last_digit, years=False)
_renumbered("a digit too many", _tenfold, years=False)
_renumbered(
    "year changed", lambda year, random: str(int(year) + random.choice([-10, -2, -1, 1, 2, 10])), years=True
)


def _belongs_to_source(scene: Scene, digits: str) -> bool:
    """Whether it may be the date of a source or of the briefing, or stands in a source's title."""
    told = [f"{source.title} {source.issued}" for source in scene.briefing.sources]
    dates = [date.value for date in (scene.briefing.created, scene.briefing.updated) if date]
    return digits in " ".join([*told, *map(str, dates)])


@defect("QUO001", "figure of the passage changed", "QUO003")
def in_passage(scene: Scene, random: Random) -> Changed | None:
    fitting: list[tuple[Figure, Prose, Passage]] = []
    for figure, known in _figures(scene):
        if figure.rounded or bare(figure.digits) not in known or _belongs_to_source(scene, figure.digits):
            continue
        holders = [
            (spot_passage, item)
            for citation in figure.spot.claim.citations
            for item in citation.items
            for spot_passage in item.passages
            if figure.digits in spot_passage.exact
        ]
        if len(holders) == len(scene.passages(figure.spot)) == 1:
            fitting.append((figure, figure.spot.prose, holders[0][0]))
    if not fitting:
        return None
    figure, prose, passage = random.choice(fitting)
    form = re.compile(rf"(?<![\d.,]){re.escape(figure.digits)}(?![\d]|[.,]\d)")
    found = list(form.finditer(passage.exact))
    if len(found) != 1 or form.search(figure.spot.claim.text) is None:
        return None
    start = passage.span.start + found[0].start()
    place = scene.file(prose, start, start + len(figure.digits))
    if not place or len(form.findall(figure.spot.claim.text)) > 1:
        return None
    new = (
        str(int(figure.digits) - random.randint(1, 9)) if figure.is_year else _changed(figure.digits, random)
    )
    if re.match(rf" (?:{'|'.join(MONTHS)})", passage.exact[found[0].end() :]):
        new = str(int(figure.digits) % 27 + 2)
    return scene.change(
        Edit(*place, new), at=(figure.start, figure.end), what=_told(figure.spot, figure.digits, new)
    )


def _swapped(group: tuple[str, ...], name: str) -> Callable[[Scene, Random], Changed | None]:
    forms = "|".join(re.escape(word) for word in group)
    sign = group[0] == "€"
    number = r"(\d+(?:[.,]\d+)*)"
    pattern = re.compile(
        rf"(?P<unit>{forms}){number}"
        if sign
        else rf"{number}[ \u00a0\u202f]?(?P<unit>{forms})(?![\w/]|[ ]of)"
    )

    def plant(scene: Scene, random: Random) -> Changed | None:
        fitting = []
        for spot in _spots(scene):
            start = spot.claim.span.start
            for found in pattern.finditer(scene.words(spot)):
                place = scene.file(spot.prose, start + found.start("unit"), start + found.end("unit"))
                quoted = " ".join(scene.passages(spot))
                old = found["unit"]
                # A bare m or k may be metres or something else.
                if (
                    place
                    and old not in {"m", "k"}
                    and scene.english
                    and re.search(_whole(found, old, sign=sign), quoted)
                ):
                    fitting += [
                        (spot, place, old, word) for word in group if word != old and word not in quoted
                    ]
        if not fitting:
            return None
        spot, place, old, new = random.choice(fitting)
        if old == "%" and scene.text[place[0] - 1] not in " \u00a0\u202f":
            new = f" {new}"
        return scene.change(Edit(*place, new), what=_told(spot, old, new))

    return plant


def _whole(found: re.Match[str], unit: str, *, sign: bool) -> str:
    """The number with its unit, as the passage has to have it for the claim to rest on it."""
    number = re.escape(found[2] if sign else found[1])
    if unit == "bn":
        return rf"{number} ?(?:bn|billion)"
    return rf"{re.escape(unit)}{number}" if sign else rf"{number}[ \u00a0\u202f]?{re.escape(unit)}"


for _group, _name in _SWAPS:
    defect("QUO001", f"{_name}: {'/'.join(_group[:2])}")(_swapped(_group, _name))


@defect("QUO001", "number word changed")
def number_word(scene: Scene, random: Random) -> Changed | None:
    fitting = []
    for spot in _spots(scene):
        quoted = " ".join(scene.passages(spot)).lower()
        for old, new in _WORDS:
            found = re.search(rf"(?<![\w-]){old}(?![\w-])", scene.words(spot))
            if (
                found
                and re.search(rf"(?<![\w-]){old.removeprefix('a ')}(?![\w-])", quoted)
                and new not in quoted
            ):
                start = spot.claim.span.start
                place = scene.file(spot.prose, start + found.start(), start + found.end())
                if place:
                    fitting.append((spot, place, old, new))
    if not fitting:
        return None
    spot, place, old, new = random.choice(fitting)
    return scene.change(Edit(*place, new), what=_told(spot, old, new))


@defect("QUO001", "day or month changed")
def day_or_month(scene: Scene, random: Random) -> Changed | None:
    fitting = []
    for spot in _spots(scene):
        quoted = " ".join(scene.passages(spot))
        for found in re.finditer(rf"\b(\d\d?) ({'|'.join(MONTHS)})\b", scene.words(spot)):
            if found[0] not in quoted:
                continue
            new_day = f"{(int(found[1]) + random.randint(2, 20)) % 27 + 1} {found[2]}"
            new_month = f"{found[1]} {random.choice([m for m in MONTHS if m != found[2]])}"
            start = spot.claim.span.start
            place = scene.file(spot.prose, start + found.start(), start + found.end())
            if place:
                fitting += [(spot, place, found[0], new) for new in (new_day, new_month) if new != found[0]]
    if not fitting:
        return None
    spot, place, old, new = random.choice(fitting)
    return scene.change(Edit(*place, new), what=_told(spot, old, new))


@defect("QUO001", "end of a range changed")
def range_end(scene: Scene, random: Random) -> Changed | None:
    fitting = []
    for spot in _spots(scene):
        quoted = " ".join(scene.passages(spot))
        for found in re.finditer(
            r"(?<![\w.,§/-])\d[\d,]*(?:\.\d+)?–(\d+(?:\.\d+)?)(?![\w/-]|\.\d)", scene.words(spot)
        ):
            start = spot.claim.span.start
            place = scene.file(spot.prose, start + found.start(1), start + found.end(1))
            if place and found[1] in quoted:
                fitting.append((spot, place, found[1]))
    if not fitting:
        return None
    spot, place, old = random.choice(fitting)
    new = old[:-1] + str((int(old[-1]) + random.randint(2, 7)) % 10)
    return (
        scene.change(Edit(*place, new), what=_told(spot, old, new))
        if new not in " ".join(scene.passages(spot)) and not _belongs_to_source(scene, new)
        else None
    )
