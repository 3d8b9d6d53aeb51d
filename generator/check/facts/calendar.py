"""Names of months, and the words that dates are built with."""

_MONTHS = (
    "january januar jänner janvier enero gennaio janeiro januari stycznia styczeń ledna leden ocak января январь",
    "february februar février febrero febbraio fevereiro februari lutego luty února únor şubat февраля февраль",
    "march märz mars marzo março maart marca marzec března březen mart марта март",
    "april avril abril aprile kwietnia kwiecień dubna duben nisan апреля апрель",
    "may mai mayo maggio maio mei maja maj května květen mayıs мая май",
    "june juni juin junio giugno junho czerwca czerwiec června červen haziran июня июнь",
    "july juli juillet julio luglio julho lipca lipiec července červenec temmuz июля июль",
    "august août agosto augustus augusti sierpnia sierpień srpna srpen ağustos августа август",
    "september septembre septiembre settembre setembro września wrzesień září eylül сентября сентябрь",
    "october oktober octobre octubre ottobre outubro października październik října říjen ekim октября октябрь",
    "november novembre noviembre novembro listopada listopad listopadu kasım ноября ноябрь",
    "december dezember décembre diciembre dicembre dezembro grudnia grudzień prosince prosinec aralık декабря декабрь",
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

ORDINALS |= {
    word: value
    for value, words in enumerate(
        (
            "primo premier primer primeiro erste ersten erstes",
            "secondo deuxième segundo zweite zweiten zweites",
            "troisième tercer terceiro dritte dritten drittes",
            "quatrième vierte vierten viertes",
        ),
        1,
    )
    for word in words.split()
}
"""Those that quarters and halves of a year have in other languages."""

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
