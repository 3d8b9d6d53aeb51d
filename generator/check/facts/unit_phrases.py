"""Units of two and three words: percentage points, square miles, Danish kroner, kilometres per hour."""

from collections.abc import Iterator

from generator.check.facts import units
from generator.check.facts.figure import PERCENT, POINTS, Unit

_SQUARES = {
    1.0: "m metre metres meter meters",
    1e6: "km kilometre kilometres kilometer kilometers",
    2589988.1: "mi mile miles",
    0.092903: "ft foot feet",
    1e-4: "cm centimetre centimetres centimeter centimeters",
}
_SQUARES_BEHIND = {
    1.0: "mètres+carrés metros+cuadrados metros+quadrados metri+quadrati metrów+kwadratowych",
    1e6: (
        "kilomètres+carrés kilómetros+cuadrados quilómetros+quadrados quilômetros+quadrados chilometri+quadrati"
        " kilometrów+kwadratowych"
    ),
}
_CUBES = {
    1000.0: "metre metres meter meters",
    1e12: "kilometre kilometres kilometer kilometers",
    1e-3: "centimetre centimetres centimeter centimeters",
    28.316847: "foot feet",
}
_NATIONAL = (
    ("us american", "dollar dollars", "USD"),
    ("canadian", "dollar dollars", "CAD"),
    ("australian", "dollar dollars", "AUD"),
    ("singapore", "dollar dollars", "SGD"),
    ("swiss", "franc francs", "CHF"),
    ("swedish", "krona kronor kroner", "SEK"),
    ("danish", "krone kroner", "DKK"),
    ("norwegian", "krone kroner", "NOK"),
    ("icelandic", "krona kronur krónur", "ISK"),
    ("czech", "crown crowns koruna korunas", "CZK"),
    ("japanese", "yen", "JPY"),
    ("chinese", "yuan", "CNY"),
    ("mexican", "peso pesos", "MXN"),
    ("argentine argentinian", "peso pesos", "ARS"),
    ("chilean", "peso pesos", "CLP"),
    ("colombian", "peso pesos", "COP"),
    ("philippine", "peso pesos", "PHP"),
)
"""What tells whose money it is, its names, and its code."""
_PER = ("per", "an", "a", "/")


def _speeds() -> Iterator[tuple[str, str, str, Unit]]:
    hour, second = "hour h hr", "second s sec"
    for names, metres in (
        ("km kilometres kilometers", 1000.0),
        ("mi mile miles", 1609.344),
        ("m metres meters", 1.0),
        ("ft foot feet", 0.3048),
    ):
        for name in names.split():
            for times, seconds in ((hour, 3600.0), (second, 1.0)):
                for time in times.split():
                    yield from ((name, per, time, Unit("speed", metres / seconds)) for per in _PER)


PHRASES: dict[tuple[str, ...], Unit] = {
    ("per", "cent"): PERCENT,
    ("per", "mille"): Unit("share", 0.001),
    ("pour", "mille"): Unit("share", 0.001),
    ("por", "mil"): Unit("share", 0.001),
    ("per", "mil"): Unit("share", 0.001),
    ("pour", "cent"): PERCENT,
    ("por", "ciento"): PERCENT,
    ("por", "cento"): PERCENT,
    ("per", "cento"): PERCENT,
    ("p", "p"): POINTS,
    ("п", "п"): POINTS,
    ("percentage", "point"): POINTS,
    ("percentage", "points"): POINTS,
    ("percent", "points"): POINTS,
    ("percent", "point"): POINTS,
    ("per", "cent", "points"): POINTS,
    ("points", "de", "pourcentage"): POINTS,
    ("point", "de", "pourcentage"): POINTS,
    ("puntos", "porcentuales"): POINTS,
    ("punti", "percentuali"): POINTS,
    ("pontos", "percentuais"): POINTS,
    ("punktów", "procentowych"): POINTS,
    ("процентных", "пункта"): POINTS,
    ("процентных", "пунктов"): POINTS,
    ("basis", "point"): Unit("points", 0.01),
    ("basis", "points"): Unit("points", 0.01),
    **{
        (square, word): Unit("area", size)
        for square in ("square", "sq")
        for size, names in _SQUARES.items()
        for word in names.split()
    },
    **{
        tuple(f"{name} {square}".split()): Unit("area", size)
        for size, names in _SQUARES_BEHIND.items()
        for name, square in (each.split("+") for each in names.split())
    },
    ("vierkante", "meter"): Unit("area", 1.0),
    ("vierkante", "kilometer"): Unit("area", 1e6),
    **{("cubic", word): Unit("volume", size) for size, names in _CUBES.items() for word in names.split()},
    **{(word, per, time): unit for word, per, time, unit in _speeds()},
    **{
        (nation, word): Unit(f"money:{code}")
        for nations, words, code in _NATIONAL
        for nation in nations.split()
        for word in words.split()
    },
    ("hong", "kong", "dollars"): units.CODES["HKD"],
    ("new", "zealand", "dollars"): units.CODES["NZD"],
    ("light", "year"): Unit("length", 9.4607304725808e15),
    ("light", "years"): Unit("length", 9.4607304725808e15),
    ("astronomical", "unit"): Unit("length", 1.495978707e11),
    ("astronomical", "units"): Unit("length", 1.495978707e11),
    ("nautical", "mile"): Unit("length", 1852.0),
    ("nautical", "miles"): Unit("length", 1852.0),
    ("degrees", "celsius"): Unit("celsius"),
    ("degrees", "fahrenheit"): Unit("fahrenheit"),
    ("us", "dollars"): units.CODES["USD"],
    ("pounds", "sterling"): Unit("money:GBP"),
    ("de", "dollars"): Unit("money:$"),
    ("de", "dólares"): Unit("money:$"),
    ("de", "euros"): Unit("money:EUR"),
    ("d", "euros"): Unit("money:EUR"),
    ("di", "euro"): Unit("money:EUR"),
    ("di", "dollari"): Unit("money:$"),
    ("de", "personas"): Unit(),
}
"""By their words in lower case."""
PHRASE_STARTS = frozenset(phrase[0] for phrase in PHRASES)
