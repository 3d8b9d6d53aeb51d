"""Values that a function of Python takes for what they are not: digits that are no numbers, letters that grow, hosts."""

import json

import pytest

from tests.fuzz.examine import FRONT, examine

DIGITS = "² ① ²³ 5² ¹⁵ ፩ ፩፪ ²⁰²⁶ ①②③④ ፩፪፫፬ 20²6 𝟓 ㊿ ⒌ ৪ ༳ ½ Ⅻ 五 ٣ 5".split()
FIGURES = (
    "{} May 2026", "May {}, 2026", "May {}", "{}-05-2026", "{}/05/2026", "2026-{}-07", "Q{} 2026", "{}", "{}%", "${}bn",
    "{} per cent", "{}s", "1990–{}", "{}:30", "at {} o'clock", "{}/{}", "{} in {}", "10^{}", "10{}", "5 × 10{}", "{}x",
    "{},{}", "{}.{}", "{} km", "20{}", "since {}", "{}th", "{} of {}", "FY{}", "{}k", "{} and a half", "{} to {}", "-{}",
    "±{}", "one hundred and {}", "§ {}", "no. {}", "p. {}", "{} million",
)  # fmt: skip
LETTERS = "İ ŉ ǰ ﬁ ẞ K ſ Å ß ŀ ΐ և ẖ \u0345 ᾳ ﷺ 𝔸 𐐀 🇨🇭 e\u0301 \u0301 \ud7ff \ufffd".split()
WORDS = (
    "{}", "“{} one two three four five”", "it {} may {} be", "said {}", "REPORTEDLY{}", "[@{}]", "[@a, {}]", "@{}",
    "[{}](x{}.md)", "[{}](https://{}.example/{})", "![{}]({}.png)", "## {}\n\n[x](#{})", "&{};", "<{}>", "*[{}]: {}",
    "[^{}]\n\n[^{}]: {}", "{: .{} #{} }", "`{}`", "{}\n:   {}", "| {} |\n|---|\n| {} |",
)  # fmt: skip
ADDRESSES = (
    "https://[::1]/", "https://[x", "https://]/", "https://xn--/", "https://xn--zz.example/", "https://a..b/", "https://.a/",
    "https://%zz.example/", "https://a:99999/x", "https://a:x/", "https://a:/", "https://" + "ü" * 70 + ".example/",
    "https://" + "a." * 200 + "example/", "https://\u2024.example/x", "https://ａ.example/", "https://İ.example/", "https:///x",
    "https://a.example/%", "https://a.example/%e2%82", "https://a.example/?" + "&" * 99, "https://a.example/?=&=;", "https:",
    "https://a.example/2024/99/99/x", "https://a.example/0000/00/00/", "https://a.example/20241399/", "https://a.example/9999-12-31",
    "https://a.example/²⁰²⁴/①①/x", "https://a.example/٢٠٢٤/٠١/٠٢", "https://web.archive.org/web//", "https://doi.org/", "//", "http://",
    "https://bit.ly", "https://www.google.com/search", "https://a.example/../../..", "https://co.uk/x", "https://uk/x", "https://1.2.3/",
    "https://0x7f.1/", "https://a.example/#!" + "/" * 99, "https://a@b@c.example/", "https://\ud7ff.example/", "https://a_b-.example/x",
)  # fmt: skip


def sentences(words: str) -> list[str]:
    plain = words.replace('"', "")
    return [
        words,
        f'A fact {words} [@a, "{plain} z"]. They had {words}.',
        f'A fact of 5 [@a, "{plain}"]. It was about {words} then [@b].',
    ]


@pytest.mark.parametrize("form", FIGURES)
def test_digits_of_all_kinds(form: str) -> None:
    for digits in DIGITS:
        for text in sentences(form.replace("{}", digits)):
            examine(text.encode())


@pytest.mark.parametrize("form", WORDS)
def test_letters_that_change_their_length(form: str) -> None:
    for letters in LETTERS:
        for text in sentences(form.replace("{}", letters)):
            examine(text.encode())


@pytest.mark.parametrize("address", ADDRESSES)
def test_addresses_of_all_kinds(address: str) -> None:
    source = (
        f"  - {{id: d, title: D, publisher: P, issued: 2024, url: {json.dumps(address)}, "
        f"archive-url: {json.dumps(address)}, doi: {json.dumps('10.1000/' + address)}}}\n---"
    )
    body = f"[x]({address}) <{address}> ![x]({address}) [y][z] [@d]\n\n[z]: {address}\n"
    examine((FRONT.replace("\n---\n", f"\n{source}\n", 1) + body).encode())
    examine((FRONT.replace("title: Ref", f"aliases: [{json.dumps(address)}]\ntitle: Ref", 1) + body).encode())


@pytest.mark.parametrize(
    "date", ["0000-01-01", "9999-12-31", "0001", "٢٠٢٤", "²⁰²⁴", "2024-1-1", "-2024", "2024-00", "99999"]
)
def test_dates_of_all_kinds(date: str) -> None:
    whole = FRONT.replace("date: 2026-05-07", f"date: {date}").replace("2014-12-26", date)
    examine(whole.encode() + b"A fact [@a].\n")


@pytest.mark.parametrize("number", ["9" * 5000, "1," + "000," * 900 + "000", "1.5e400", "1" + "0" * 320 + " billion",
    "one " + "hundred " * 200, "half a " * 50, "万" * 200, "one million billion trillion " * 30, "1/0", "0/0", "10^999999999",
])  # fmt: skip
def test_numbers_without_end(number: str) -> None:
    for text in sentences(number):
        examine(text.encode())
