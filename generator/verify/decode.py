"""Bytes of a text into characters, whatever they say they are. Never raises.

In the order of the HTML Standard (determining the character encoding): byte order mark, header, `meta`, then what the
bytes look like. What is sound UTF-8 beyond ASCII is UTF-8, though an old header says that it is
Latin-1: no text in such an encoding looks like that by chance.
"""

import codecs
import re

from generator.verify.charsets import codec, is_single_byte

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_HEADER = re.compile(r"""charset\s{0,9}=\s{0,9}["']?([\w.:+-]{1,40})""", re.IGNORECASE | re.ASCII)
_META = re.compile(rb"""<meta[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:+-]{1,40})""", re.IGNORECASE)
_XML = re.compile(rb"""<\?xml[^>]{0,100}?encoding\s{0,9}=\s{0,9}["']([\w.:+-]{1,40})""")
_HEAD = 4_096
_SAMPLE = 30_000
_WESTERN = "cp1252"
_USUAL = [
    "cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp874", "koi8_r", "iso8859_2",
    "gb18030", "big5hkscs", "euc_jp", "cp932", "cp949", "iso2022_jp",
]  # fmt: skip
"""Encodings that pages are in which do not say so."""
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")
_WESTERN_LETTERS = frozenset(
    "àáâãäåæçèéêëìíîïñòóôõöøùúûüýßœÀÁÂÄÅÆÇÈÉÊËÌÍÎÑÒÓÔÖØÙÚÛÜŒ«»„“”‘’–—…°§€£©®·•¡¿ªº²³½\xa0"
)


def decode(body: bytes, announced: str = "") -> tuple[str, str]:
    """The text of `body`, and the encoding that it was taken to be in (Python's name).

    `announced` is the Content-Type that came with it. What cannot be read is U+FFFD.
    """
    for mark, name in _MARKS:
        if body.startswith(mark):
            return body[len(mark) :].decode(name, "replace"), name
    named = [_of_header(announced), _of_markup(body[:_HEAD])]
    declared = next((name for name in named if name), "")
    if not declared or is_single_byte(declared) or declared == "utf-8":
        found = _strictly(body, "utf-8")
        if found is not None and (not declared or declared == "utf-8" or not body.isascii()):
            return found, "utf-8"
    for name in dict.fromkeys(filter(None, named)):
        found = _strictly(body, name)
        if found is not None:
            return found, name
    if declared and declared != "utf-8":
        return body.decode(declared, "replace"), declared
    name = "utf-8" if _is_nearly_utf8(body) else _detected(body)
    return body.decode(name, "replace"), name


def _strictly(body: bytes, name: str) -> str | None:
    try:
        return body.decode(name)
    except (UnicodeDecodeError, LookupError):
        return None


def _of_header(announced: str) -> str:
    found = _HEADER.search(announced[:500])
    return codec(found[1]) if found else ""


def _of_markup(head: bytes) -> str:
    found = _META.search(head) or _XML.search(head)
    name = codec(found[1].decode("ascii", "replace")) if found else ""
    # A page that could be read so far is not in UTF-16, whatever it says (HTML Standard).
    return "utf-8" if name.startswith("utf-16") else name


def _is_nearly_utf8(body: bytes) -> bool:
    """Whether few characters of it are damaged: the text was cut in the middle of one, or has a stray byte."""
    text = body[:_SAMPLE].decode("utf-8", "replace")
    beyond = sum(1 for character in text if character > "\x7f")
    return beyond > 0 and text.count("�") * 20 <= beyond


def _detected(body: bytes) -> str:
    """What the bytes look like, of the encodings that pages are in."""
    sample = body[:_SAMPLE]
    runs = _BEYOND_ASCII.findall(sample.decode(_WESTERN, "replace"))
    letters = "".join(runs)
    # In western languages letters with accents stand alone: in others most letters are beyond ASCII.
    if len(letters) <= 1.5 * len(runs) and _WESTERN_LETTERS.issuperset(letters):
        return _WESTERN
    from charset_normalizer import from_bytes  # noqa: PLC0415 - it takes long to load, and hardly any page needs it

    best = from_bytes(sample, steps=5, chunk_size=512, cp_isolation=_USUAL).best()
    return (codec(best.encoding.replace("_", "-")) if best else "") or _WESTERN
