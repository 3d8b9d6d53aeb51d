"""Fractions and multiples in words: two-thirds, one in five, a quarter of, twice, tripled, fivefold."""

from typing import NamedTuple

from generator.check.facts import units
from generator.check.facts.spelled import ENGLISH, FOREIGN
from generator.check.facts.tokens import Sort, Token, low

DENOMINATORS: dict[str, int] = {
    word: value
    for value, words in {
        2: (
            "half halves hälfte moitié mitad metà metade helft połowa połowy połowę hälften"
            " halvparten halvdelen halva"
            " polovina polovinu poloviny polovině polovinou puolet puolta половина половины"
        ),
        3: (
            "third thirds drittel tiers tercio tercios terzo terzi terço terços derde trzecia trzecią"
            " trzecie trzeciej"
            " tredjedel tredjedelar tredjedele třetina třetinu třetiny třetině kolmannes"
            " kolmanneksen треть трети"
        ),
        4: (
            "quarter quarters fourth fourths viertel quart quarts cuarto cuartos quarto quarti quartos"
            " kwart ćwierć czwarta czwartą czwarte czwartej fjärdedel fjärdedelar fjerdedel čtvrtina"
            " čtvrtinu čtvrtiny neljännes"
            " четверть четверти"
        ),
        5: (
            "femtedel femtedelar pětina pětinu pětiny viidennes fifth fifths fünftel cinquième"
            " cinquièmes quinto quintos quinti vijfde piąta piątą piąte piątej"
        ),
        6: "sixth sixths sechstel sixième sexto szósta szóstą",
        7: "seventh sevenths siebtel",
        8: "eighth eighths achtel",
        9: "ninth ninths neuntel",
        10: (
            "dziesiąta dziesiątą dziesiąte "
            "tiondel tiondelar tiendedel desetina desetinu desetiny tenth tenths zehntel dixième"
            " dixièmes décimo tiende"
        ),
        20: "twentieth twentieths",
        100: "hundredth hundredths hundertstel",
    }.items()
    for word in words.split()
}
"""By the word in lower case."""

ALONE = frozenset(
    "hälften halvparten halvdelen polovina polovinu poloviny polovině puolet tredjedel třetina"
    " třetinu kolmannes"
    " fjärdedel fjerdedel čtvrtina čtvrtinu neljännes"
    " half hälfte moitié mitad metà metade helft połowa połowy половина половины drittel viertel"
    " fünftel tiers quart terço"
    " tercio cuarto terzo треть четверть ćwierć kwart".split()
)
"""Fractions that need no numeral before them."""

MULTIPLES: dict[str, float] = {
    word: value
    for value, words in {
        0.5: (
            "halved halves halving halbiert halbierte halbierten halbieren dimezzato dimezzata dimezzati"
            " dimezzate"
            " dimezzò dimezzare gehalveerd halveerde halveren halverat halverades halverade halverats"
            " halverar"
            " halvera halvert halverte halveret halverede halvere"
        ),
        2.0: (
            "twice double doubled doubles doubling twofold doppelt doppelte doppelten verdoppelt"
            " doublé doubler deux"
            " duplicó duplicado doble doppio raddoppiato dobro dobrou dubbel verdubbeld podwoił вдвое"
            " verdoppelte verdoppelten verdoppeln doubla doublait doublent duplicaron duplicar duplicou duplicaram"
            " raddoppiata raddoppiati raddoppiò verdubbelde verdubbelden fördubblades fördubblats fördubblade"
            " fördubblas fordoblet fordoblede doblet podwoiła podwoiło podwoiły zdvojnásobil zdvojnásobila"
        ),
        3.0: (
            "thrice triple tripled triples tripling threefold treble trebled verdreifacht dreifache"
            " triplé triplicó triplicado triplo"
            " triplicato verdrievoudigd potroił втрое"
        ),
        4.0: "quadruple quadrupled quadrupling fourfold vervierfacht vierfache quadruplé quadruplicó",
        5.0: "quintupled fivefold verfünffacht",
        6.0: "sixfold",
        7.0: "sevenfold",
        8.0: "eightfold",
        9.0: "ninefold",
        10.0: "tenfold verzehnfacht zehnfache décuplé",
    }.items()
    for word in words.split()
    if word != "deux"
}
MULTIPLES |= {f"{word}fold": value for word, value in ENGLISH.items() if value > 1}

_OUT_OF = (("out", "of", "every"), ("out", "of", "each"), ("out", "of"), ("of", "every"), ("in", "every"), ("in",),
           ("de", "cada"), ("sur",), ("von",), ("su",), ("em", "cada"),
           ("op", "de"), ("op",), ("z",), ("из",))  # fmt: skip
OUT_OF_STARTS = frozenset(phrase[0] for phrase in _OUT_OF)
_BASE_MAX = 1e6
_NO_BASE = frozenset({"%", "percent", "per", "million", "billion"})
"""Behind a number that is not what a ratio is taken of."""


class Share(NamedTuple):
    """A part of a whole and the token behind it."""

    value: float
    end: int


def fraction_behind(tokens: list[Token], at: int, number: float) -> Share | None:
    """`number` thirds, where the denominator stands at `at`, maybe behind a hyphen."""
    place = at + 1 if low(tokens, at) == "-" else at
    word = low(tokens, place)
    denominator = DENOMINATORS.get(word)
    if not denominator or not 1 <= number < denominator:
        return None
    if word == "quarters" and number != 3:
        return None
    if number > 1 and word in {
        "half",
        "third",
        "quarter",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
    }:
        return None
    return Share(number / denominator, place + 1)


def ratio_behind(tokens: list[Token], at: int, number: float, *, nouns: bool) -> Share | None:
    """`number` in five, out of ten: what stands at `at`.

    With `nouns`, one word may stand between: one article in five.
    """
    nearby = tokens[at : at + (4 if nouns else 2)]
    if not any(token.low in OUT_OF_STARTS for token in nearby):
        return None
    reach = range(at, min(at + 9, len(tokens)))
    words = [(tokens[place].low, place) for place in reach if tokens[place].text != "-"]
    lows = [word for word, _ in words]
    for skipped in (0, 1) if nouns else (0,):
        for phrase in _OUT_OF:
            base_at = skipped + len(phrase)
            if len(words) <= base_at or tuple(lows[skipped:base_at]) != phrase:
                continue
            place = words[base_at][1]
            base = _base(tokens[place])
            if skipped and tokens[at].sort is not Sort.WORD:
                return None
            if base is None or not 0 < number < base <= _BASE_MAX or (skipped and base > 100):
                return None
            following = lows[base_at + 1] if len(lows) > base_at + 1 else ""
            if following in units.WORDS or following in _NO_BASE or "point" in following:
                return None
            # In 5 of 10 hospitals there were 3 deaths.
            if following == "of" and (skipped or _is_number(tokens, place + 2)):
                return None
            return Share(number / base, place + 1)
    return None


def _is_number(tokens: list[Token], at: int) -> bool:
    return at < len(tokens) and (tokens[at].sort is Sort.NUMBER or tokens[at].low in ENGLISH)


def _base(token: Token) -> float | None:
    if token.sort is Sort.NUMBER:
        written = token.text.replace(",", "").replace(" ", "")
        if (
            not written.isdecimal()
            or len(written) > 7
            or (len(token.text) == 4 and token.text[:2] in {"19", "20"})
        ):
            return None
        return float(written)
    if token.sort is not Sort.WORD:
        return None
    if token.low in {"hundred", "thousand"}:
        return 100.0 if token.low == "hundred" else 1000.0
    return ENGLISH.get(token.low) or FOREIGN.get(token.low)
