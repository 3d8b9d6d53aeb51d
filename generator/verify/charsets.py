"""Which encoding a label of the web means (Encoding Standard, names and labels), as Python calls it.

Only encodings of texts are known: Python has others that are slow or dangerous to run on a stranger's bytes.
"""

_LABELS = {
    "utf-8": "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf8 x-unicode20utf8",
    "utf-16-le": "utf-16 utf-16le ucs-2 unicode csunicode iso-10646-ucs-2 unicodefeff",
    "utf-16-be": "utf-16be unicodefffe",
    "cp1252": "windows-1252 x-cp1252 ascii us-ascii ansi_x3.4-1968 iso-8859-1 iso8859-1 iso88591 iso_8859-1 "
    "latin1 latin-1 l1 cp819 ibm819",
    "cp1250": "windows-1250 x-cp1250",
    "cp1251": "windows-1251 x-cp1251 win-1251",
    "cp1253": "windows-1253 x-cp1253",
    "cp1254": "windows-1254 x-cp1254 iso-8859-9 iso8859-9 latin5 l5",
    "cp1255": "windows-1255 x-cp1255",
    "cp1256": "windows-1256 x-cp1256",
    "cp1257": "windows-1257 x-cp1257",
    "cp1258": "windows-1258 x-cp1258",
    "cp866": "ibm866 866 csibm866",
    "cp874": "windows-874 dos-874 iso-8859-11 iso8859-11 tis-620",
    "iso8859-2": "iso-8859-2 latin2 l2 iso_8859-2",
    "iso8859-3": "iso-8859-3 latin3 l3",
    "iso8859-4": "iso-8859-4 latin4 l4",
    "iso8859-5": "iso-8859-5 cyrillic",
    "iso8859-6": "iso-8859-6 arabic iso-8859-6-e iso-8859-6-i",
    "iso8859-7": "iso-8859-7 greek greek8",
    "iso8859-8": "iso-8859-8 iso-8859-8-i iso-8859-8-e hebrew logical visual",
    "iso8859-10": "iso-8859-10 latin6 l6",
    "iso8859-13": "iso-8859-13",
    "iso8859-14": "iso-8859-14",
    "iso8859-15": "iso-8859-15 latin-9 latin9 l9",
    "iso8859-16": "iso-8859-16",
    "koi8-r": "koi koi8 koi8_r cskoi8r",
    "koi8-u": "koi8-ru",
    "mac-roman": "macintosh mac x-mac-roman",
    "mac-cyrillic": "x-mac-cyrillic x-mac-ukrainian",
    "gb18030": "gb2312 gbk gb_2312 gb_2312-80 chinese iso-ir-58 x-gbk csgb2312",
    "big5hkscs": "big5 big5-hkscs cn-big5 x-x-big5 csbig5",
    "euc-jp": "x-euc-jp",
    "cp932": "shift_jis shift-jis sjis x-sjis ms_kanji windows-31j ms932",
    "iso2022-jp": "iso-2022-jp csiso2022jp",
    "cp949": "euc-kr ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 korean windows-949 cseuckr",
}
_CODECS = {label: codec for codec, labels in _LABELS.items() for label in (codec, *labels.split())}
_WIDE = frozenset(
    {"utf-16-le", "utf-16-be", "gb18030", "big5hkscs", "euc-jp", "cp932", "iso2022-jp", "cp949"}
)


def codec(label: str) -> str:
    """Python's name for the encoding that a header or a page calls `label`; empty where it is none that is known."""
    return _CODECS.get(label.strip(" \t\r\n\f'\"").lower(), "")


def is_single_byte(name: str) -> bool:
    """Whether each byte is a character, so that any bytes at all are a text in it."""
    return name not in _WIDE and name != "utf-8"
