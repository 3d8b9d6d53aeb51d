"""Which characters are hidden, where a text needs them, and how they are shown."""

import unicodedata

import pytest

from generator.check.characters import blank, hidden, name, visible
from generator.core.position import Span


@pytest.mark.parametrize(
    "character",
    [
        *"\x00\x07\x0b\x0c\x1b\x7f\x85\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b\u180e\u200b\u200c\u200d\u200e\u200f",
        *"\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2064\u2065\u2066\u2067\u2068\u2069\u206a\u206f\u2800\u3164",
        *"\ufe00\ufe0e\ufe0f\ufeff\uffa0\ufff0\ufff9\ufffb\ufffc\ufdd0\ufffe\uffff\U0001d173\U0001fffe\U000e0001\U000e0041\U000e0100",
    ],
    ids=lambda character: f"U+{ord(character):04X}",
)
def test_hidden_between_latin_letters(character: str) -> None:
    text = f"wo{character}rd"
    assert list(hidden(text)) == [Span(2, 3)]
    assert visible(text) == f"wo<U+{ord(character):04X}>rd"
    assert name(character).startswith(f"U+{ord(character):04X} (")


def test_every_format_character_is_hidden_or_has_a_shape() -> None:
    shaped = {
        *range(0x600, 0x606),
        0x6DD,
        0x70F,
        0x890,
        0x891,
        0x8E2,
        0x110BD,
        0x110CD,
        *range(0x13430, 0x13440),
    }
    for code in range(0x110000):
        character = chr(code)
        if (
            unicodedata.category(character) in {"Cc", "Cf"}
            and character not in "\t\n\r"
            and code not in shaped
        ):
            assert list(hidden(f"a{character}a")), hex(code)


def test_no_letter_mark_or_space_is_hidden() -> None:
    blanks = {
        0x34F,
        0x115F,
        0x1160,
        0x17B4,
        0x17B5,
        0x180B,
        0x180C,
        0x180D,
        0x180F,
        0x2028,
        0x2029,
        0x2800,
        0x3164,
        0xFFA0,
    }
    blanks |= {*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0), 0xFFFC}
    text = "".join(
        chr(code)
        for code in range(0x110000)
        if unicodedata.category(chr(code))[0] in "LMNPSZ" and code not in blanks
    )
    assert list(hidden(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "می\u200cشود", "۲۴\u200cساعته", "SMS\u200cها", "ه\u200d", "क्\u200dष", "র\u200d্য", "ශ්\u200dරී", "ᠬᠠᠷ\u180eᠠ",
        "ខ្ញុំ\u200bទៅ", "ไทย\u200bคำ", "C++\u200e בעברית", "אבג\u200f", "עברית (\u2066C++\u2069)", "\u2068שלום\u2069",
        "\U0001f468\u200d\U0001f469\u200d\U0001f467", "\U0001f469\U0001f3fd\u200d\U0001f4bb", "❤\ufe0f\u200d\U0001f525",
        "\U0001f3f3\ufe0f\u200d\U0001f308", "#\ufe0f\u20e3", "✔\ufe0e", "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
        "葛\U000e0100", "≨\ufe00", "က\ufe00", "\u1112\u1160", "⠁⠀⠃", "10\u202f000\u00a0m\u2009a\u3000b\u2011c", "e\u0301", "\u05b8\u034f\u05b0",
    ],
)  # fmt: skip
def test_needed(text: str) -> None:
    assert list(hidden(text)) == []


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("a\u200b\u200bb\u200b", [(1, 3), (4, 5)]),
        ("\U0001f600\u200d", [(1, 2)]),
        ("\U0001f600\ufe0f\ufe0f", [(2, 3)]),
        ("葛\U000e0100\U000e0101", [(2, 3)]),
        ("2026\ufe0f", [(4, 5)]),
        ("\u2066abc\u2069", [(0, 1), (4, 5)]),
        ("\u2067שלום", [(0, 1)]),
        ("שלום\n\u200eabc", [(5, 6)]),
        ("\U0001f3f4\U000e0067\U000e0062", [(1, 3)]),
        ("\u202bשלום\u202c", [(0, 1), (5, 6)]),
        ("می\u200b\u200cشود", [(2, 3)]),
        ("x" + "\u200d" * 40 + "م", [(1, 41)]),
    ],
)
def test_not_needed(text: str, runs: list[tuple[int, int]]) -> None:
    assert [(span.start, span.end) for span in hidden(text)] == runs


def test_names_and_runs() -> None:
    assert name("\u202e") == "U+202E (right-to-left override)"
    assert name("\x1b") == "U+001B (escape)"
    assert name("\ufdd0") == "U+FDD0 (not a character)"
    assert visible("a\u200b\u200cb") == "a<U+200B+1>b"
    assert blank("\u200b\u2028")
    assert not blank("\u200b")
