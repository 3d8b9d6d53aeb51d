from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.check.address import fault, is_tracking, normal

ONE = "https://example.org/a/b?x=1"


@pytest.mark.parametrize(
    "same",
    [
        "HTTPS://EXAMPLE.ORG/a/b?x=1",
        "http://example.org/a/b?x=1",
        "https://example.org:443/a/b?x=1",
        "http://example.org:80/a/b?x=1",
        "https://example.org:/a/b?x=1",
        "https://example.org./a/b/?x=1",
        "https://www.example.org/a/b?x=1",
        "https://example.org/a/b?x=1#part",
        "https://example.org/a/b?x=1#:~:text=words",
        "https://example.org/a/b?x=1#part:~:text=words",
        "https://example.org/a/b?x=1#/",
        "https://example.org/%61/b?x=1",
        "https://example.org/a/b?%78=%31",
        "https://example.org/a/./b?x=1",
        "https://example.org/a/c/../b?x=1",
        "https://example.org/../a/b?x=1",
        "https://example.org/a/%2E/c/%2e%2E/b?x=1",
        "https://example.org/a/b?&x=1&",
        "https://example.org/a/b?utm_source=n&x=1&fbclid=2&UTM_Medium=y",
        "https://example.org/a/b?utm%5Fsource=n&x=1",
        "https://example.org/a/b?x=1&amp;utm_source=n",
        "https://ｅxample。org/a/b?x=1",
    ],
)
def test_one_address_in_other_words(same: str) -> None:
    assert normal(same) == normal(ONE)


@pytest.mark.parametrize(
    "other",
    [
        "https://www2.example.org/a/b?x=1",
        "https://wwwexample.org/a/b?x=1",
        "https://example.org:8443/a/b?x=1",
        "https://example.org/A/b?x=1",
        "https://example.org//a/b?x=1",
        "https://example.org/a/b?x=2",
        "https://example.org/a/b?X=1",
        "https://example.org/a/b?x=1&x=1",
        "https://example.org/a/b",
        "https://example.org/a%2Fb?x=1",
        "https://example.org/a/...b?x=1",
        "https://example.org/a/b?x=1#!/other",
        "https://example.org/a/b?x=1#/other",
        "https://example.org/a/b/index.html?x=1",
    ],
)
def test_another_address(other: str) -> None:
    assert normal(other) != normal(ONE)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://bücher.example.org/", "https://xn--bcher-kva.example.org"),
        ("https://BÜCHER.example.org/", "https://xn--bcher-kva.example.org"),
        ("https://i❤.ws/x", "https://xn--i-7iq.ws/x"),
        ("https://example.org/Zürich", "https://example.org/Z%c3%bcrich"),
        ("https://example.org/?q=Zürich", "https://example.org/?q=Z%C3%BCrich"),
        ("https://example.org/{x}|y", "https://example.org/%7Bx%7D%7Cy"),
        ("https://example.org/#!/Zürich", "https://example.org/#!/Z%C3%BCrich"),
        ("https://example.org/100%", "https://example.org/100%25"),
        ("https://example.org", "https://example.org/?#"),
        ("https://www.nytimes.com/x?smid=tw-share", "https://www.nytimes.com/x"),
    ],
)
def test_the_same_in_two_spellings(one: str, other: str) -> None:
    assert normal(one) == normal(other) is not None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://faß.de/", "https://fass.de/"),  # UTS 46, non-transitional
        ("https://example.org/a,b", "https://example.org/a%2Cb"),  # a reserved character may mean something
        ("https://example.org/?a=1&b=2", "https://example.org/?b=2&a=1"),  # so may the order
        ("https://example.org/?q=a+b", "https://example.org/?q=a%20b"),
        ("https://example.org/?smid=3", "https://example.org/"),
        ("https://www.org/x", "https://org.org/x"),
    ],
)
def test_not_the_same_for_all_we_know(one: str, other: str) -> None:
    assert normal(one) != normal(other)


def test_a_malformed_address_has_no_normal_form() -> None:
    assert normal("javascript:alert(1)") is None
    assert normal("https://１２７.0.0.1/") is None


def test_remedies() -> None:
    assert fault("www.example.org/x") == (
        "is not an http or https address",
        "did you mean 'https://www.example.org/x'?",
    )
    assert fault("doi:10.1371/journal.pone.0115253") == (
        "is not an http or https address",
        "did you mean 'https://doi.org/10.1371/journal.pone.0115253'?",
    )
    assert fault("https://a:b@example.org") == (
        "carries a user name or password",
        "leave out what stands between // and @",
    )


def test_tracking_parameters() -> None:
    assert all(map(is_tracking, ["utm_source", "UTM_x", "fbclid", "gclid", "mc_cid", "amp;utm_source"]))
    assert not any(map(is_tracking, ["id", "q", "utm", "page", "source", "ref", "mc", "si", "s", "smid"]))
    assert is_tracking("si", "music.youtube.com")
    assert not is_tracking("si", "notyoutube.com")


ADDRESSES = st.builds(
    "{}://{}{}{}{}".format,
    st.sampled_from(["http", "HTTPS", "https"]),
    st.sampled_from(["example.org", "www.Example.org.", "bücher.de:443", "x.co.uk:8080", "faß.example"]),
    st.text(alphabet="/.%2eEfaü~{|c3b:@+,", max_size=20).map(lambda path: f"/{path}"),
    st.text(alphabet="?&=%3ab_utm;+/", max_size=20).map(lambda query: f"?utm_x=1&{query}"),
    st.text(alphabet="#!/:~text=ü%41", max_size=12).map(lambda fragment: f"#{fragment}"),
)


@given(ADDRESSES)
def test_the_normal_form_is_its_own(address: str) -> None:
    form = normal(address)
    assert form is not None
    assert normal(f"https:{form}") == form


@given(
    st.one_of(st.text(), st.text().map("https://example.org/{}".format), st.text().map("https://{}".format))
)
def test_nothing_raises(text: str) -> None:
    form = normal(text)
    assert (form is None) == (fault(text) is not None)


@pytest.mark.parametrize(
    "piece",
    ["a", "a.", "%41", "%", "https://", "//", "/.", "/..", "é", "&x=1", "?", "#", "@", ":", "[", "www."],
)
def test_long_addresses_are_quick(piece: str) -> None:
    start = process_time()
    for before in ("", "https://", "https://example.org/", "https://example.org?", "https://example.org/#!"):
        fault(before + piece * (1_000_000 // len(piece)))
        normal(before + piece * (1_000_000 // len(piece)))
    assert process_time() - start < 5
