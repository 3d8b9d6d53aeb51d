"""Units, currencies and percentages, in the languages that passages come in.

A unit that is not known here has no dimension and is not compared: `220,000 GPUs` is 220,000.
"""

from generator.check.facts.figure import PERCENT, POINTS, TIMES, Unit

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
_OTHERS = {
    "length": {
        1e-3: "mm millimetre millimetres millimeter millimeters millimètres milímetros millimetri",
        1e-2: "cm centimetre centimetres centimeter centimeters centimètres centímetros centimetri",
        1.0: "m metre metres meter meters metern mètre mètres metro metros metri метр метра метров",
        1e3: (
            "km kms kilometre kilometres kilometer kilometers kilometern kilomètre kilomètres"
            " kilómetros kilómetro chilometri"
            " chilometro quilómetros quilômetros kilometrów км километров километра"
        ),
        1609.344: "mile miles mi",
        0.3048: "foot feet ft",
        0.0254: "inch inches",
        0.9144: "yard yards",
    },
    "area": {1.0: "m²", 1e6: "km²", 1e-4: "cm²", 1e4: "hectare hectares ha hektar", 4046.8564: "acre acres"},
    "mass": {
        1e-6: "µg μg mcg microgram micrograms",
        1e-3: "mg milligram milligrams milligramm",
        1.0: "g gram grams gramm grammes",
        1e3: "kg kilo kilos kilogram kilograms kilogramm kilogrammes кг",
        1e6: "t tonne tonnes ton tons tonnen toneladas tonnellate тонн тонны тонна",
        1e9: "kt kiloton kilotons kilotonne kilotonnes",
        1e12: "mt megaton megatons megatonne megatonnes",
        1e15: "gt gigaton gigatons gigatonne gigatonnes",
        453.59237: "lb lbs",
        28.349523: "oz ounce ounces",
    },
    "amount": {1.0: "mol", 1e-3: "mmol", 1e-6: "µmol μmol umol", 1e-9: "nmol", 1e-12: "pmol"},
    "power": {
        1.0: "w watt watts",
        1e3: "kw kilowatt kilowatts",
        1e6: "mw megawatt megawatts",
        1e9: "gw gigawatt gigawatts",
        1e12: "tw terawatt terawatts",
    },
    "energy": {
        1e3: "kwh kilowattstunden",
        1e6: "mwh megawattstunden",
        1e9: "gwh gigawattstunden",
        1e12: "twh terawattstunden",
    },
    "data": {
        1.0: "byte bytes",
        1e3: "kb kilobyte kilobytes",
        1e6: "mb megabyte megabytes",
        1e9: "gb gigabyte gigabytes",
        1e12: "tb terabyte terabytes",
        1e15: "pb petabyte petabytes",
        1e18: "eb exabyte exabytes",
    },
    "frequency": {1.0: "hz hertz", 1e3: "khz", 1e6: "mhz megahertz", 1e9: "ghz gigahertz"},
    "volume": {
        1000.0: "m³",
        1e12: "km³",
        1e-3: "cm³ ml millilitre millilitres milliliter milliliters",
        1.0: "litre litres liter liters",
        158.987: "barrel barrels",
    },
    "time": {
        1e-3: "ms millisecond milliseconds",
        1.0: (
            "sec secs second seconds sekunde sekunden seconde secondes segundos secondi sekunder"
            " saniye секунд"
        ),
        60.0: (
            "min mins minute minutes minuten minutos minuti minut minuter minutter minuta minuty"
            " dakika dakikada минут"
        ),
        3600.0: (
            "h hr hrs hour hours stunde stunden heure heures hora horas ora ore uur uren godzin"
            " godziny godzinę timme timmar timer hodin hodiny hodinu tunti tuntia saat часов часа"
        ),
        86400.0: (
            "day days tag tage tagen jour jours día días dia dias giorno giorni dag dagen dzień"
            " dni dygn døgn dagar dager dage dní dny gün päivää etmaal день дня дней 日間"
        ),
        604800.0: (
            "week weeks woche wochen semaine semaines semana semanas settimana settimane weken"
            " tygodni vecka veckor uge uger uke uker týdnů týdny týden viikkoa hafta недель недели"
        ),
    },
    "speed": {1 / 3.6: "kph kmh", 0.44704: "mph", 0.514444: "knot knots"},
    "months": {
        1.0: (
            "month months monat monate monaten mois mes meses mese mesi mês maand maanden miesiąc"
            " miesiące miesięcy månad månader måned måneder měsíc měsíce měsíců kuukautta месяц"
            " месяца месяцев"
        ),
        12.0: (
            "year years yr yrs jahr jahre jahren ans année années año años anno anni ano anos jaar"
            " jaren rok lat lata år let roky vuotta yıl yıllık год года лет"
        ),
        120.0: "decade decades jahrzehnt jahrzehnte décennie décennies década décadas decennio decenni",
    },
}
WORDS: dict[str, Unit] = {
    **{word: Unit(f"money:{code}") for code, words in _MONEY.items() for word in words.split()},
    **dict.fromkeys(_PERCENT.split(), PERCENT),
    **dict.fromkeys(_POINTS.split(), POINTS),
    **{
        word: Unit(dimension, size)
        for dimension, sizes in _OTHERS.items()
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
