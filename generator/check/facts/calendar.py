"""Names of months, and the words that dates are built with."""

_MONTHS = (
    "january januar jänner janvier enero gennaio janeiro januari stycznia styczeń января январь",
    "february februar février febrero febbraio fevereiro februari lutego luty февраля февраль",
    "march märz mars marzo março maart marca marzec марта март",
    "april avril abril aprile kwietnia kwiecień апреля апрель",
    "may mai mayo maggio maio mei maja maj мая май",
    "june juni juin junio giugno junho czerwca czerwiec июня июнь",
    "july juli juillet julio luglio julho lipca lipiec июля июль",
    "august août agosto augustus sierpnia sierpień августа август",
    "september septembre septiembre settembre setembro września wrzesień сентября сентябрь",
    "october oktober octobre octubre ottobre outubro października październik октября октябрь",
    "november novembre noviembre novembro listopada listopad ноября ноябрь",
    "december dezember décembre diciembre dicembre dezembro grudnia grudzień декабря декабрь",
)
MONTHS: dict[str, int] = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
"""By the name in lower case. Only beside a day or a year, but for the English ones with a capital."""
_SHORT = "jan feb mar apr may jun jul aug sep oct nov dec sept okt dez"
MONTHS |= dict(zip(_SHORT.split(), [*range(1, 13), 9, 10, 12], strict=True))

ALONE = frozenset(
    "January February March April May June July August September October November December".split()
)
"""Months that may stand alone; `May` and `March` only behind one of BEFORE_MONTH."""

BEFORE_MONTH = frozenset(
    "in of since by until till from during late early mid last next through before after between this"
    " to and".split()
)

LINKS = frozenset({"of", "de", "do", "del", "di"})
"""Words within a date: `6th of May`, `6 de mayo de 2026`."""

DAY_SUFFIXES = frozenset({"st", "nd", "rd", "th", "er", "º", "°"})

ORDINALS: dict[str, int] = {
    word: value
    for value, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
        " fourteenth"
        " fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        1,
    )
}

YEARS = range(1400, 2200)

DECADES = {"s": 10, "er": 10, "ern": 10}
"""What follows the digits of a decade: 1990s, 1990er."""

DECADE_WORDS = dict(
    zip(
        "twenties thirties forties fifties sixties seventies eighties nineties".split(),
        range(20, 100, 10),
        strict=True,
    )
)
"""Decades of some century."""
