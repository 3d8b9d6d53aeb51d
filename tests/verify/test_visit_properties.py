"""What holds for any address, any bytes and any page."""

from collections.abc import Callable
from ipaddress import IPv4Address, IPv6Address

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.core.evidence import Link
from generator.verify.answers.journey import journey
from generator.verify.answers.markup import MARKUP_MAX, taken_apart
from generator.verify.asking.addresses import Target, private, target
from generator.verify.decode import decode
from generator.verify.outcome import outcome
from generator.verify.response import Failure, Response
from generator.verify.source_text import SourceText

URL = "https://www.example.org/2026/story"
NUMBERS = st.one_of(
    st.integers(0, 2**32 - 1),
    st.sampled_from([0x7F000001, 0x0A000001, 0xA9FEA9FE, 0xC0A80001, 0x08080808, 0]),
)
FORMS: tuple[Callable[[int], str], ...] = (
    str,
    hex,
    lambda n: f"0{n:o}",
    lambda n: str(IPv4Address(n)),
    lambda n: f"{n >> 24}.{n & 0xFFFFFF}",
    lambda n: f"0x{n >> 24:x}.0{n >> 16 & 255:o}.{n & 0xFFFF}",
    lambda n: f"{IPv4Address(n)}.",
    lambda n: "".join(chr(ord(c) + 0xFEE0) if c.isdigit() else c for c in str(IPv4Address(n))),
)
WITHIN: tuple[Callable[[int], IPv6Address], ...] = (
    lambda n: IPv6Address(0xFFFF << 32 | n),
    lambda n: IPv6Address(0x64FF9B << 96 | n),
    lambda n: IPv6Address(0x2002 << 112 | n << 80),
)
PIECES = st.lists(
    st.sampled_from(
        "<p> </p> <title> </title> <h1> </h1> <script> </script> <!-- --> <a href=' \" ' > < </ & &amp; &#x1b; 404 Page not found "
        "cookie Accept all Subscribe to continue reading. this domain is for sale example.org captcha \x1b \u202e é 页面不存在 "
        "isAccessibleForFree <noscript> <body class='error404'>".split(" ")
    ),
    max_size=40,
).map(" ".join)


@given(NUMBERS, st.sampled_from(FORMS))
def test_a_number_is_refused_in_every_form_or_in_none(number: int, form: Callable[[int], str]) -> None:
    found = target(f"http://{form(number)}/")
    usual = str(IPv4Address(number))
    if private(usual):
        assert isinstance(found, str)
        assert usual in found
    else:
        assert isinstance(found, Target)
        assert found.host == usual


@given(NUMBERS, st.sampled_from(WITHIN))
def test_an_address_within_another_is_judged_alike(number: int, within: Callable[[int], IPv6Address]) -> None:
    assert bool(private(str(within(number)))) == bool(private(str(IPv4Address(number))))


@given(
    st.text(max_size=60), st.sampled_from(["", "http://", "https://a.", "http://127.0.0.1", "http://[", "//"])
)
def test_no_text_is_too_strange_for_an_address(text: str, before: str) -> None:
    found = target(before + text)
    if isinstance(found, Target):
        assert found.url.isascii()
        assert target(found.url) == found
    journey(URL, before + text)


@given(st.binary(max_size=300), st.text(max_size=40))
@settings(max_examples=50)
def test_all_bytes_can_be_decoded(body: bytes, announced: str) -> None:
    assert isinstance(decode(body, announced)[0], str)


@given(PIECES)
def test_a_page_taken_apart_has_no_tags_left_and_nothing_twice(text: str) -> None:
    found = taken_apart(text)
    assert (
        sum(map(len, (*found.lines, found.without_scripts, found.title))) <= 2 * len(text) <= 2 * MARKUP_MAX
    )


@given(
    PIECES,
    st.sampled_from([None, 200, 204, 304, 403, 404, 429, 503, 999]),
    st.sampled_from([None, *Failure]),
    st.text(max_size=20),
)
@settings(max_examples=200)
def test_what_a_visit_shows_hangs_together(
    text: str, status: int | None, failure: Failure | None, title: str
) -> None:
    answer = Response(
        URL,
        URL,
        "2026-05-08T10:00:00Z",
        status,
        (("content-type", "text/html"),),
        text.encode(),
        failure=failure,
    )
    seen = outcome(answer, SourceText("text/html", text, text), URL, title)
    assert seen.detail.isprintable()
    assert not (seen.failed and (seen.usable or seen.link is not Link.UNKNOWN))
    assert not (seen.partial and not seen.usable)
    assert seen.link is not Link.GONE
    if failure:
        assert not seen.usable
