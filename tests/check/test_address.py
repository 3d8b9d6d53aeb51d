from time import process_time

import pytest

from generator.check.address import fault, is_tracking, normal

ONE = "https://example.org/a/b?x=1"


@pytest.mark.parametrize(
    "same",
    [
        "HTTPS://EXAMPLE.ORG/a/b?x=1",
        "http://example.org/a/b?x=1",
        "https://example.org:443/a/b?x=1",
        "http://example.org:80/a/b?x=1",
        "https://example.org./a/b/?x=1",
        "https://example.org/a/b?x=1#part",
        "https://example.org/%61/b?x=1",
        "https://example.org/a/b?utm_source=n&x=1&fbclid=2&UTM_Medium=y",
    ],
)
def test_one_address_in_other_words(same: str) -> None:
    assert normal(same) == normal(ONE)


@pytest.mark.parametrize(
    "other",
    [
        "https://www.example.org/a/b?x=1",
        "https://example.org:8443/a/b?x=1",
        "https://example.org/A/b?x=1",
        "https://example.org/a/b?x=2",
        "https://example.org/a/b",
        "https://example.org/a%2Fb?x=1",
        "https://example.org/a/b?x=1#!/other",
        "https://example.org/a/b/index.html?x=1",
    ],
)
def test_another_address(other: str) -> None:
    assert normal(other) != normal(ONE)


def test_names_in_other_scripts() -> None:
    assert normal("https://bücher.example.org/") == normal("https://xn--bcher-kva.example.org")


def test_a_malformed_address_has_no_normal_form() -> None:
    assert normal("javascript:alert(1)") is None


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
    assert all(map(is_tracking, ["utm_source", "UTM_x", "fbclid", "gclid", "mc_cid"]))
    assert not any(map(is_tracking, ["id", "q", "utm", "page", "source"]))


@pytest.mark.parametrize(
    "piece", ["a", "a.", "%41", "https://", "//", "é", "&x=1", "?", "#", "@", ":", "[", "%"]
)
def test_long_addresses_are_quick(piece: str) -> None:
    start = process_time()
    for before in ("", "https://", "https://example.org/", "https://example.org?"):
        fault(before + piece * 50_000)
        normal(before + piece * 50_000)
    assert process_time() - start < 5
