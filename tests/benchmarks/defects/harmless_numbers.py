"""The same numbers, dates and units in another form."""

import re
from collections.abc import Callable
from random import Random

from generator.core.model import Part
from tests.benchmarks.defects.figures import MONTHS
from tests.benchmarks.defects.registry import rewrite
from tests.benchmarks.defects.scene import Changed, Edit, Scene

_NBSP, _NARROW = "\u00a0", "\u202f"
_FREE = r"(?<![\w.,–−-])"


def _replaced(
    pattern: str, new: Callable[[re.Match[str], Random], str], *, english: bool = True
) -> Callable[[Scene, Random], Changed | None]:
    """Replace one match of `pattern` among the words of a sentence."""
    form = re.compile(pattern)

    def plant(scene: Scene, random: Random) -> Changed | None:
        if english and not scene.english:
            return None
        fitting = []
        for spot in scene.sentences():
            start = spot.claim.span.start
            for found in form.finditer(scene.words(spot)):
                place = scene.file(spot.prose, start + found.start(), start + found.end())
                if place:
                    fitting.append((place, found, spot))
        if not fitting:
            return None
        place, found, spot = random.choice(fitting)
        text = new(found, random)
        what = f"'{found[0]}' → '{text}' in: {spot.claim.text[:110]} | passages: {'; '.join(scene.passages(spot))[:160]}"
        return scene.change(Edit(*place, text), what=what)

    return plant


def _per_cent(found: re.Match[str], random: Random) -> str:
    return found[1] + random.choice([" per cent", " percent", "%", f"{_NBSP}%", f"{_NARROW}%", " %"])


rewrite("per cent in another form")(_replaced(r"(\d)[ \u00a0\u202f]?(?:%|per cent|percent)(?!\w)", _per_cent))


def _grouped(found: re.Match[str], random: Random) -> str:
    return found[0].replace(",", random.choice(["", _NBSP, _NARROW, " "]))


rewrite("thousands separated otherwise")(_replaced(_FREE + r"\d{1,3}(?:,\d{3})+(?![\d.–])", _grouped))


def _thousands(found: re.Match[str], random: Random) -> str:
    return found[1] + random.choice(["k", " thousand"])


rewrite("thousands as k or a word")(_replaced(_FREE + r"(\d{2,3}),000(?![\d,.–])", _thousands))
_FACTOR = {"million": 6, "m": 6, "mn": 6, "billion": 9, "bn": 9}


def _million(found: re.Match[str], random: Random) -> str:
    number, word = found[1], found[2]
    whole, _, part = number.partition(".")
    long = whole + part.ljust(_FACTOR[word], "0")
    forms = [
        f"{number} {word if len(word) > 2 else {'m': 'million', 'mn': 'million', 'bn': 'billion'}[word]}"
    ]
    forms += [f"{number}{'m' if _FACTOR[word] == 6 else 'bn'}", f"{int(long):,}"]
    if _FACTOR[word] == 9 and len(part) <= 3:
        forms.append(f"{int(whole + part.ljust(3, '0')):,} million")
    return random.choice([form for form in forms if form != found[0]])


rewrite("millions and billions written otherwise")(
    _replaced(_FREE + r"(\d+(?:\.\d+)?)[ \u00a0]?(million|billion|bn)(?!\w)", _million)
)


def _date(found: re.Match[str], random: Random) -> str:
    day, month, year = int(found[1]), found[2], found[3]
    suffix = "th" if 10 < day < 20 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return random.choice([
        f"{month} {day}, {year}", f"{year}-{MONTHS.index(month) + 1:02}-{day:02}", f"{day}{suffix} {month} {year}",
        f"{day}{_NBSP}{month} {year}", f"{day:02} {month} {year}", f"{day} {month[:3]} {year}", f"the {day}{suffix} of {month} {year}",
    ])  # fmt: skip


rewrite("a date in another form")(_replaced(rf"(?<!\w)(\d{{1,2}}) ({'|'.join(MONTHS)}) (\d{{4}})\b", _date))


def _day(found: re.Match[str], random: Random) -> str:
    return f"{found[2]} {found[1]}" if random.random() < 0.5 else f"{found[1]}{_NBSP}{found[2]}"


rewrite("a day of the month in another form")(
    _replaced(rf"(?<!\w)(?<!and )(?<!, )(\d{{1,2}}) ({'|'.join(MONTHS)})\b(?! \d)", _day)
)


def _month(found: re.Match[str], random: Random) -> str:
    name, year = found[1], found[2]
    forms = [
        f"{name} of {year}",
        f"{name}{_NBSP}{year}",
        f"{name[:3]} {year}",
    ]
    return random.choice(forms)


rewrite("a month in another form")(_replaced(rf"(?<!\d )\b({'|'.join(MONTHS)}) (\d{{4}})\b", _month))
_UNITS = (
    ("km", "kilometres"), ("GW", "gigawatts"), ("MW", "megawatts"), ("megawatts", "MW"), ("gigawatts", "GW"), ("kg", "kilograms"),
    ("m/s", "metres per second"), ("mg/kg", "milligrams per kilogram"), ("°C", "degrees Celsius"), ("GWh", "gigawatt-hours"),
    ("Hz", "hertz"), ("minutes", "min"), ("metres", "m"), ("m", "metres"), ("hours", "h"), ("bps", "basis points"),
    ("basis points", "bps"), ("kilometres", "km"), ("months", "mo."),
)  # fmt: skip


def _unit(found: re.Match[str], random: Random) -> str:
    return f"{found[1]} {dict(_UNITS)[found[2]]}"


_NAMES = "|".join(re.escape(name) for name, _ in sorted(_UNITS[:-1], key=lambda pair: -len(pair[0])))
rewrite("a unit spelled out or shortened")(_replaced(rf"(\d)[ \u00a0]?({_NAMES})(?![\w/])", _unit))
_NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen".split()


def _spelled(found: re.Match[str], random: Random) -> str:
    return _NUMBERS[int(found[1])]


def _numeral(found: re.Match[str], random: Random) -> str:
    return str(_NUMBERS.index(found[1]))


_NOUN = r"(?= (?:minutes|years|days|hours|months|nests|men|people|patients|stations|members|sites|drones|seconds|weeks|models|countries|chunks|of)\b)(?! \w+ in \w)"
rewrite("a number as a word")(_replaced(rf"{_FREE}([2-9]|1[0-4]){_NOUN}", _spelled))
rewrite("a word as a number")(_replaced(rf"(?<![\w-])({'|'.join(_NUMBERS[3:])}){_NOUN}", _numeral))
_ROUNDING = {
    "about": ("roughly", "around", "approximately", "some", "circa"), "more than": ("over", "above", "upwards of"),
    "nearly": ("almost", "just under", "close to"), "some": ("about", "around", "roughly"), "almost": ("nearly", "just under"),
    "over": ("more than",), "up to": ("at most", "no more than"),
}  # fmt: skip


def _rounding(found: re.Match[str], random: Random) -> str:
    return random.choice(_ROUNDING[found[1]])


rewrite("rounding announced by another word")(
    _replaced(rf"\b({'|'.join(_ROUNDING)})(?= [$€£]?\d)", _rounding)
)


def _currency(found: re.Match[str], random: Random) -> str:
    return f"US${found[1]}"


rewrite("US$ for $")(_replaced(r"(?<![\w$])\$(\d)", _currency))


def _space(found: re.Match[str], random: Random) -> str:
    return random.choice([_NBSP, _NARROW])


rewrite("a space before a unit that does not break")(
    _replaced(r"(?<=\d) (?=[A-Za-z%°€])", _space, english=False)
)
rewrite("a space between words that does not break")(
    _replaced(r"(?<=[^\W\d]{3}) (?=[^\W\d]{3})", _space, english=False)
)


@rewrite("a sentence of analysis with figures")
def analysis(scene: Scene, random: Random) -> Changed | None:
    at = random.choice(scene.gaps())
    end = scene.newline
    lead = "" if scene.text[:at].endswith(end * 2) else end
    text = random.choice([
        "We count 4 of 7 such cases, or 57%, and expect no more than 12 by 2030.", "That is 1.7 times as much, by our reckoning.",
        'To us, "the largest project of the decade" remains a slogan.',
    ])  # fmt: skip
    return scene.change(Edit(at, at, f"{lead}{text}{end}{{: .analysis }}{end}{end}"), what=text)


@rewrite("a question with a figure")
def question(scene: Scene, random: Random) -> Changed | None:
    at = random.choice(scene.paragraph_ends() or [0])
    text = random.choice(
        ["Is 38% a lot?", "What would 1,500 more have changed?", "Who said “we shall never do this again”?"]
    )
    has_words = any(True for _ in scene.sentences(Part.BODY))
    return (
        scene.change(Edit(at, at, f" {text}"), what=text) if at and has_words and "said" not in text else None
    )
