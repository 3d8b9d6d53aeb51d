"""Bytes into characters."""

import os
from itertools import count

import pytest

from generator.verify.charsets import codec
from generator.verify.decode import decode

GERMAN = "Das ist eine größere Straße in Köln, und die Bäume blühen dort schön."
RUSSIAN = (
    "Привет, как дела? Это длинный русский текст о погоде и политике в Москве, который нужен для проверки."
)
JAPANESE = "日本語の文章です。これはテストのための長い文章で、文字コードを判定します。"
POLISH = "Zażółć gęślą jaźń. W Szczebrzeszynie chrząszcz brzmi w trzcinie i Szczebrzeszyn z tego słynie."
CHINESE = "这是一个用于测试编码检测的中文句子，内容比较长一些。"
GREEK = "Αυτό είναι ένα κείμενο στα ελληνικά για δοκιμή της ανίχνευσης."


@pytest.mark.parametrize(
    ("body", "announced", "text"),
    [
        (GERMAN.encode(), "text/html; charset=utf-8", GERMAN),
        (GERMAN.encode(), "", GERMAN),
        (GERMAN.encode("cp1252"), "text/html; charset=iso-8859-1", GERMAN),
        (GERMAN.encode("cp1252"), 'text/html; charset="windows-1252"', GERMAN),
        (GERMAN.encode("cp1252"), "text/html; Charset = latin1", GERMAN),
        (RUSSIAN.encode("koi8-r"), "text/plain;charset=KOI8-R", RUSSIAN),
        (JAPANESE.encode("euc-jp"), "text/html; charset=EUC-JP", JAPANESE),
        (
            b"<meta charset=shift_jis>" + JAPANESE.encode("cp932"),
            "text/html",
            "<meta charset=shift_jis>" + JAPANESE,
        ),
        ("“quoted”".encode("cp1252"), "text/html; charset=us-ascii", "“quoted”"),
        (b"\xef\xbb\xbf" + GERMAN.encode(), "text/html; charset=iso-8859-1", GERMAN),
        (b"\xff\xfe" + GERMAN.encode("utf-16-le"), "", GERMAN),
        (b"\xfe\xff" + GERMAN.encode("utf-16-be"), "text/html; charset=utf-8", GERMAN),
    ],
    ids=map(str, count(1)),
)
def test_what_is_announced_holds(body: bytes, announced: str, text: str) -> None:
    assert decode(body, announced)[0] == text


@pytest.mark.parametrize("announced", ["text/html; charset=iso-8859-1", "text/html; charset=windows-1251"])
def test_sound_utf_8_is_utf_8_whatever_is_announced(announced: str) -> None:
    assert decode(GERMAN.encode(), announced) == (GERMAN, "utf-8")


def test_what_is_no_utf_8_is_not_taken_for_it() -> None:
    assert decode(GERMAN.encode("cp1252"), "text/html; charset=utf-8") == (GERMAN, "cp1252")


@pytest.mark.parametrize(
    ("meta", "encoding"),
    [
        ('<meta charset="iso-8859-2">', "iso8859-2"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">', "iso8859-2"),
        ('<?xml version="1.0" encoding="iso-8859-2"?>', "iso8859-2"),
    ],
)
def test_what_the_page_says_of_itself(meta: str, encoding: str) -> None:
    text = meta + POLISH
    assert decode(text.encode("iso8859-2"), "text/html") == (text, encoding)


def test_a_page_that_can_be_read_is_not_in_utf_16() -> None:
    text = "<meta charset=utf-16>" + GERMAN
    assert decode(text.encode(), "text/html")[0] == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (GERMAN, "cp1252"),
        (RUSSIAN, "cp1251"),
        (JAPANESE, "cp932"),
        (CHINESE, "gb18030"),
        (GREEK, "cp1253"),
        (POLISH, "cp1250"),
    ],
)
def test_what_the_bytes_look_like(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "text/html")[0] == text


def test_utf_8_with_a_little_damage_stays_utf_8() -> None:
    body = (RUSSIAN * 3).encode()[:-1] + b" and more"
    text, name = decode(body, "")
    assert name == "utf-8"
    assert text.startswith(RUSSIAN)


@pytest.mark.parametrize(
    "label", ["idna", "punycode", "utf-7", "unicode_escape", "zip", "rot13", "base64", "undefined", "no-such"]
)
def test_only_encodings_of_the_web_are_known(label: str) -> None:
    assert codec(label) == ""
    assert decode(b"caf\xe9", f"text/html; charset={label}")[0] == "café"


def test_all_codecs_that_labels_mean_exist() -> None:
    import codecs

    from generator.verify.charsets import _LABELS

    assert all(codecs.lookup(name) for name in _LABELS)


@pytest.mark.parametrize(
    "announced", ["", "text/html; charset=utf-8", "text/html; charset=gbk", "charset=" * 1_000, "\x00"]
)
def test_no_bytes_are_too_strange(announced: str) -> None:
    for body in (
        b"",
        b"\x00",
        bytes(range(256)),
        os.urandom(5_000),
        b"<meta " * 50_000,
        b"\xff\xfe\x00",
        b"\x1b$B" * 99,
    ):
        text, name = decode(body, announced)
        assert isinstance(text, str)
        assert name
