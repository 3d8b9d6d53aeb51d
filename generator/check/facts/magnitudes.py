"""Words and letters that multiply a number: thousand, bn, Mrd., 万."""

_WORDS = {
    100: "hundred hundreds hundert cent cents cien ciento cientos cento honderd sto сто",
    1000: (
        "thousand thousands thsd tsd tausend mille mila mil duizend tysiąc tysiące tysięcy tys tysiącach"
        " tusen"
        " tusind tusinde tisíc tisíce tisíců tuhat tuhatta bin"
        " тысяча тысячи тысяч тыс ألف آلاف"
    ),
    10**5: "lakh lakhs lac",
    10**6: (
        "million millions mln mio millionen millón millones milione milioni milhão milhões"
        " miljoen miljoenen miljon miljoner millioner milion miliona milionu milionech milionach milionů"
        " miliony milyon"
        " miljoona miljoonaa miljoonan milionów миллион миллиона миллионов млн مليون"
    ),
    10**7: "crore crores",
    10**9: (
        "billion billions bln milliarde milliarden mrd milliard milliards mds miliardo miliardi"
        " mld bilhão bilhões miljard miljarden miljarder milliarder miliard miliarda miliardu miliardy"
        " milyar miliardów"
        " miljardi miljardia"
        " миллиард миллиарда миллиардов млрд مليار"
    ),
    10**12: (
        "trillion trillions trn billionen bio billón billones bilione bilioni bilião biliões"
        " biljoen biljon biljoner billioner trilyon bilion biliony bilionów trilhão trilhões триллион"
        " триллиона триллионов трлн"
    ),
}
WORDS: dict[str, tuple[float, ...]] = {
    word: (float(value),) for value, words in _WORDS.items() for word in words.split()
}
"""By the word in lower case."""

LONG_SCALE: dict[str, tuple[float, ...]] = {"Billion": (1e9, 1e12), "Trillion": (1e12, 1e18)}
"""As written: German has them a thousand and a million times as large."""

LETTERS: dict[str, tuple[float, ...]] = {
    "k": (1e3,),
    "K": (1e3,),
    "m": (1e6,),
    "M": (1e6,),
    "mm": (1e6,),
    "mn": (1e6,),
    "MM": (1e6,),
    "bn": (1e9,),
    "Bn": (1e9,),
    "BN": (1e9,),
    "b": (1e9,),
    "B": (1e9,),
    "Md": (1e9,),
    "Mds": (1e9,),
    "md": (1e9,),
    "t": (1e12,),
    "tn": (1e12,),
    "T": (1e12,),
    "trn": (1e12,),
}
"""Directly behind the digits, or behind an amount of money."""

ALSO_UNITS = frozenset({"m", "mm", "t", "b", "B", "T", "K"})
"""Letters that mean metres, millimetres, tonnes, bytes, … as well."""

SPACED = frozenset({"k", "mn", "bn", "tn"})
"""Letters that mean nothing else, so that a space may stand before them."""

CJK: dict[str, float] = {
    "百": 1e2,
    "千": 1e3,
    "万": 1e4,
    "萬": 1e4,
    "만": 1e4,
    "亿": 1e8,
    "億": 1e8,
    "억": 1e8,
    "兆": 1e12,
    "조": 1e12,
}
"""Chinese, Japanese and Korean ones count in ten thousands."""
