"""What an address tells of the work: a date, a front page, where it really leads."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.check.address.dates import stated
from generator.check.address.landing import is_front_page
from generator.check.address.normalise import parts
from generator.check.address.opaque import opaque


@pytest.mark.parametrize(
    ("path", "dates"),
    [
        ("2024/05/17/slug", "2024-05-17"),
        ("2024/Sept/7/slug", "2024-09-07"),
        ("a/2024-05-17", "2024-05-17"),
        ("2024/05/slug.html", "2024-05"),
        ("2024/05/17/slug-2024-05-18", "2024-05-17 2024-05-18"),
        ("2024/02/30/slug", ""),
        ("1924/05/17/slug", ""),
        ("2024/17/05/slug", ""),
        ("2024/summer/slug-of", ""),
        ("2024-05", ""),
        ("2024", ""),
    ],
)
def test_dates(path: str, dates: str) -> None:
    found = parts(f"https://www.example.org/{path}")
    assert found is not None
    assert " ".join(map(str, stated(found))) == dates


@pytest.mark.parametrize(
    ("address", "target"),
    [
        ("https://www.google.com/url?q=https://example.org/a%3Fb%3D1&sa=D", "https://example.org/a?b=1"),
        ("https://www.google.com/url?url=https://example.org/a&q=", "https://example.org/a"),
        ("https://www.google.com/url?q=javascript:alert(1)", ""),
        ("https://www.google.com/amp/s/example.org/a", "https://example.org/a"),
        ("https://x.cdn.ampproject.org/v/s/example.org/a?amp_js_v=1", "https://example.org/a"),
        ("https://e.org/2024/some-long-words/amp", "https://e.org/2024/some-long-words/"),
        ("https://urldefense.com/v3/__https:/example.org/a__;!!x", "https://example.org/a"),
        (
            "https://urldefense.proofpoint.com/v2/url?u=http-3A__example.org_a-5Fb&d=x",
            "http://example.org/a_b",
        ),
        ("https://bit.ly/3abc", ""),
    ],
)
def test_the_address_within(address: str, target: str) -> None:
    found = opaque(address)
    assert found is not None
    assert found.target == target


PIECES = st.lists(
    st.sampled_from(
        "https:// // / . amp google.com bit.ly ? & = # q= url= %2e 2024 /05/ 17 - é cache: :~: www. index.html en".split()
    )
).map("".join)


@given(PIECES)
def test_nothing_raises(text: str) -> None:
    for address in (text, f"https://{text}", f"https://example.org/{text}", f"https://www.google.com/{text}"):
        opaque(address)
        found = parts(address)
        if found:
            stated(found)
            is_front_page(found)


@pytest.mark.parametrize(
    "piece", ["/2024", "-2024-05-17", "/2024/05/", "/amp", "a-", "&amp=", "q=", ".", "cache:"]
)
def test_long_addresses_are_quick(piece: str) -> None:
    start = process_time()
    for before in ("https://example.org/", "https://www.google.com/url?", "https://example.org/?"):
        address = before + piece * (1_000_000 // len(piece))
        opaque(address)
        found = parts(address)
        assert found is not None
        stated(found)
        is_front_page(found)
    assert process_time() - start < 5
