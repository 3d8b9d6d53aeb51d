"""Units, currencies and percentages, in the languages that passages come in.

A unit that is not known here has no dimension and is not compared: `220,000 GPUs` is 220,000.
"""

from generator.check.facts.figure import PERCENT, POINTS, TIMES, Unit
from generator.check.facts.measures import MEASURES

SIGNS: dict[str, Unit] = {
    "%": PERCENT,
    "‰": Unit("share", 0.001),
    "$": Unit("money:$"),
    "€": Unit("money:EUR"),
    "£": Unit("money:GBP"),
    "¥": Unit("money:¥"),
    "₹": Unit("money:INR"),
    "₽": Unit("money:RUB"),
    "₩": Unit("money:KRW"),
    "₺": Unit("money:TRY"),
    "₴": Unit("money:UAH"),
    "₪": Unit("money:ILS"),
    "℃": Unit("celsius"),
    "℉": Unit("fahrenheit"),
}
"""Signs beside a number; those of money stand before it as well."""

_CODES = "USD EUR GBP JPY CNY CHF INR RUB KRW SEK NOK DKK PLN CZK CAD AUD NZD HKD SGD BRL MXN ZAR TRY ILS UAH RMB ISK"
CODES: dict[str, Unit] = {code: Unit(f"money:{code}") for code in _CODES.split()}
"""ISO 4217, as written."""
CODES |= {
    "RMB": CODES["CNY"],
    "Rs": CODES["INR"],
    "Fr": CODES["CHF"],
    "kr": Unit("money:kr"),
    "zł": CODES["PLN"],
}

BEFORE_DOLLAR: dict[str, Unit] = {
    "us": CODES["USD"],
    "a": CODES["AUD"],
    "au": CODES["AUD"],
    "c": CODES["CAD"],
    "ca": CODES["CAD"],
    "hk": CODES["HKD"],
    "nz": CODES["NZD"],
    "s": CODES["SGD"],
    "r": CODES["BRL"],
    "mx": CODES["MXN"],
}

_MONEY = {
    "$": "dollar dollars dólar dólares dollari dollaro долларов доллара доллар dolarów",
    "EUR": "euro euros eur евро",
    "GBP": "sterling quid",
    "¥": "yen yuan renminbi 元 円",
    "INR": "rupee rupees",
    "CHF": "franc francs franken",
    "RUB": "rouble roubles ruble rubles рублей рубля рубль руб",
    "PLN": "zloty zlotys złotych złote złoty",
    "peso": "peso pesos",
    "BRL": "reais",
    "KRW": "won",
    "ZAR": "rand",
    "TRY": "lira liras lire",
    "ILS": "shekel shekels",
    "THB": "baht",
    "dirham": "dirham dirhams",
    "riyal": "riyal riyals rial rials",
    "shilling": "shilling shillings",
    "UAH": "hryvnia hryvnias",
    "NGN": "naira",
    "HUF": "forint forints",
    "CZK": "koruna korunas",
    "kr": "krone kroner kronor krona kronen",
}
_PERCENT = (
    "percent pct pc proc prozent procent procenten procenta procentów procenty pourcent процент процента"
    " процентов パーセント"
)
_POINTS = "pp ppt ppts pps prozentpunkt prozentpunkte prozentpunkten procentpunt procentpunten пп"
WORDS: dict[str, Unit] = {
    **{word: Unit(f"money:{code}") for code, words in _MONEY.items() for word in words.split()},
    **dict.fromkeys(_PERCENT.split(), PERCENT),
    **dict.fromkeys(_POINTS.split(), POINTS),
    **{
        word: Unit(dimension, size)
        for dimension, sizes in MEASURES.items()
        for size, words in sizes.items()
        for word in words.split()
    },
    **{word: Unit("points", 0.01) for word in ("bp", "bps", "bips")},
    "pence": Unit("money:GBP", 0.01),
    "mkr": Unit("money:kr", 1e6),
    "mdkr": Unit("money:kr", 1e9),
    **{
        word: Unit("money:cent", 0.01)
        for word in (
            "cents cent eurocent céntimos céntimo centavos centesimi centimes öre øre groszy grosze kuruş"
        ).split()
    },
    "promille": Unit("share", 0.001),
    "d": Unit("time", 86400.0),
    "times": TIMES,
    "x": TIMES,
    "×": TIMES,
    "fold": TIMES,
    "mal": TIMES,
    "fois": TIMES,
    "veces": TIMES,
    "volte": TIMES,
    "vezes": TIMES,
    "keer": TIMES,
    "раза": TIMES,
    "раз": TIMES,
}
"""By the word in lower case."""

AS_WRITTEN: dict[str, Unit] = {"AU": Unit("length", 1.495978707e11)}
"""Symbols that are words in lower case: the French `au`."""

SYMBOLS_AS_WRITTEN = {
    "g": "g",
    "G": "",
    "W": "w",
    "w": "",
    "h": "h",
    "H": "",
    "T": "",
    "M": "",
    "t": "t",
    "m": "m",
}
"""One letter means a unit only in its own case."""

PLAIN_POINTS = frozenset({"point", "points", "punkte", "punkten", "punti", "puntos"})
"""Of percent or of something else: never percent itself."""


_WIDER = {
    "money:$": tuple(f"money:{code}" for code in "USD CAD AUD NZD HKD SGD MXN".split()),
    "money:¥": ("money:JPY", "money:CNY"),
    "money:kr": ("money:SEK", "money:NOK", "money:DKK", "money:ISK"),
    "money:peso": tuple(f"money:{code}" for code in "MXN ARS CLP COP PHP".split()),
    "money:cent": (
        "money:$",
        *(f"money:{code}" for code in "USD CAD AUD NZD HKD SGD EUR ZAR BRL PLN TRY kr".split()),
    ),
    "length": ("speed",),
}
"""By a dimension, those that it may be."""


def agree(first: str, second: str) -> bool:
    """Whether two dimensions may be the same: `$` is any dollar, `¥` yen and yuan, and none may be any.

    A speed may be written in a way of which only the length is known: `142 chilometri all'ora`.
    """
    if first == second or not first or not second:
        return True
    return second in _WIDER.get(first, ()) or first in _WIDER.get(second, ())
