"""Numbers in words: English everywhere, other languages where a passage may be in them.

Words are turned into values one by one and then composed: `one hundred and five`, `quatre-vingt-dix`,
`fünfundzwanzig`, 三百五十.
"""

from collections.abc import Sequence
from functools import lru_cache

from generator.check.facts.magnitudes import CJK

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
ENGLISH: dict[str, float] = {
    **{word: float(value) for value, word in enumerate(_UNITS.split())},
    **{word: float(10 * value) for value, word in enumerate(_TENS.split(), 2)},
    "fourty": 40.0,
}

# 0 to 19, then 20, 30, … 90; `/` between variants, `-` for none of its own.
_OTHERS = """
    null ein/eins/eine/einen/einer/einem zwei/zwo drei vier fünf sechs sieben acht neun zehn elf
    zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig/dreissig
    vierzig fünfzig sechzig siebzig achtzig neunzig;
    zéro un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze
    seize - - - vingt/vingts trente quarante cinquante soixante septante huitante/octante nonante;
    cero uno/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince
    dieciséis diecisiete dieciocho diecinueve veinte/veinti treinta cuarenta cincuenta sesenta
    setenta ochenta noventa;
    - un'/uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici
    quindici sedici diciassette diciotto diciannove venti/vent trenta/trent quaranta/quarant
    cinquanta/cinquant sessanta/sessant settanta/settant ottanta/ottant novanta/novant;
    - um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze
    quinze dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove vinte trinta quarenta
    cinquenta sessenta setenta oitenta noventa;
    nul een/één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien
    zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig
    negentig;
    - jeden/jedna/jedną dwa/dwie/dwóch trzy/trzech cztery/czterech pięć/pięciu sześć siedem osiem dziewięć
    dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście
    osiemnaście dziewiętnaście dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt
    siedemdziesiąt osiemdziesiąt dziewięćdziesiąt;
    ноль один/одна два/две/двух три/трёх/трех четыре/четырёх пять/пяти шесть/шести семь/семи восемь
    девять десять/десяти одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать
    семнадцать восемнадцать девятнадцать двадцать тридцать сорок пятьдесят шестьдесят семьдесят
    восемьдесят девяносто
""".split(";")
_VALUES = [*range(20), *range(20, 100, 10)]
FOREIGN: dict[str, float] = {
    word: float(value)
    for row in _OTHERS
    for value, words in zip(_VALUES, row.split(), strict=True)
    for word in words.split("/")
    if word != "-"
}
FOREIGN |= {
    "doscientos": 200.0,
    "trescientos": 300.0,
    "cuatrocientos": 400.0,
    "quinientos": 500.0,
    "duzentos": 200.0,
    "trezentos": 300.0,
    "quinhentos": 500.0,
    "двести": 200.0,
    "триста": 300.0,
    "пятьсот": 500.0,
    "dwieście": 200.0,
    "trzysta": 300.0,
    "pięćset": 500.0,
    **dict.fromkeys(
        "anderthalb anderthalbe anderthalben anderhalf anderhalve halvannan halvanden halvannet półtora".split(),
        1.5,
    ),
}
_WHOLE: dict[str, float] = {
    "hundert": 100,
    "honderd": 100,
    "cento": 100,
    "tausend": 1000,
    "duizend": 1000,
    "mila": 1000,
    "mille": 1000,
}
_JOINED = [row for row in _OTHERS if row.split()[0] in {"null", "nul", "cero"} or " un'/uno " in row]
_PARTS: dict[str, float | None] = {
    **{
        word: FOREIGN[word]
        for row in _JOINED
        for words in row.split()
        for word in words.split("/")
        if word != "-"
    },
    **_WHOLE,
    **dict.fromkeys(("und", "en", "ën", "i")),
}
_BEGINNINGS = frozenset(part[:2] for part in _PARTS)
_ENDINGS = tuple(frozenset(part[-3:] for part in _PARTS if len(part) > 2))
_PART_LENGTH_MAX = max(map(len, _PARTS))
_COMPOUND_LENGTH = range(6, 48)

CONNECTORS = frozenset({"and", "und", "et", "y", "e", "en", "и", "i"})


def goes_on(so_far: Sequence[float], value: float) -> bool:
    """Whether `value` can be the next word of the number that `so_far` began: not in `one one`, `nine ten`."""
    if not so_far or value >= 100:
        return True
    last = so_far[-1]
    if last >= 100:
        return True
    if last == 20 and value < 20 and so_far[-2:-1] == [4.0]:
        return True
    return (last >= 20 and value < 10) or (last in (60, 80) and value < 20) or (last == 4 and value == 20)


def compose(values: Sequence[float]) -> float:
    """The number that the values of its words make, in their order."""
    total = current = 0.0
    for value in values:
        if value == 100:
            current = max(current, 1) * 100
        elif value >= 1000:
            total += max(current, 1) * value
            current = 0.0
        elif value == 20 and current % 100 == 4:
            current += 76
        else:
            current += value
    return total + current


def compound(word: str) -> float | None:
    """The value of a number that is written as one word, in German, Dutch or Italian; None for any other word."""
    if len(word) not in _COMPOUND_LENGTH or word[:2] not in _BEGINNINGS or not word.endswith(_ENDINGS):
        return None
    return _taken_apart(word)


@lru_cache(maxsize=256)
def _taken_apart(word: str) -> float | None:
    # Best way to reach each place: the fewest parts; places without one stay None.
    ways: list[tuple[float, ...] | None] = [()] + [None] * len(word)
    for end in range(2, len(word) + 1):
        for start in range(max(0, end - _PART_LENGTH_MAX), end - 1):
            before, part = ways[start], word[start:end]
            if before is None or part not in _PARTS:
                continue
            value = _PARTS[part]
            after = before if value is None else (*before, value)
            known = ways[end]
            if known is None or len(after) < len(known):
                ways[end] = after
    found = ways[-1]
    return compose(found) if found and len(found) > 1 else None


_CJK_DIGITS = {
    **{sign: value for value, sign in enumerate("〇一二三四五六七八九")},
    **dict(zip("零两兩壱弐参", (0, 2, 2, 1, 2, 3), strict=True)),
}
CJK_SIGNS = "".join(_CJK_DIGITS) + "十百千万萬亿億兆"


def cjk(word: str) -> float | None:
    """The value of a Chinese or Japanese number: 三百五十万, 二〇一三."""
    if all(sign in _CJK_DIGITS for sign in word):
        return float("".join(str(_CJK_DIGITS[sign]) for sign in word)) if len(word) < 20 else None
    total = section = digit = 0.0
    for sign in word:
        if sign in _CJK_DIGITS:
            digit = float(_CJK_DIGITS[sign])
        elif sign == "十" or CJK[sign] < 1e4:
            section += (digit or 1.0) * (10.0 if sign == "十" else CJK[sign])
            digit = 0.0
        else:
            total += (section + digit or 1.0) * CJK[sign]
            section = digit = 0.0
    return total + section + digit
