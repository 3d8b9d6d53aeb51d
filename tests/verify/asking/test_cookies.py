"""Cookies on the way of one source."""

import pytest

from generator.verify.asking.addresses import Target
from generator.verify.asking.cookies import Cookies


def at(host: str, scheme: str = "https") -> Target:
    return Target(scheme, host, 443, "/")


def given(*lines: str, by: str = "www.example.co.uk") -> Cookies:
    cookies = Cookies()
    cookies.take(at(by), [("set-cookie", line) for line in lines] + [("x-other", "no=no")])
    return cookies


def test_a_host_is_told_what_it_set() -> None:
    cookies = given("a=1; Path=/; HttpOnly", 'b="x y"', "a=2")
    assert cookies.header(at("www.example.co.uk")) == 'a=2; b="x y"'
    assert cookies.header(at("example.co.uk")) == ""
    assert cookies.header(at("other.example.co.uk")) == ""


def test_a_domain_that_is_registered_may_be_named() -> None:
    cookies = given("a=1; Domain=.example.co.uk")
    assert cookies.header(at("news.example.co.uk")) == "a=1"
    assert cookies.header(at("example.co.uk")) == "a=1"
    assert cookies.header(at("example.org")) == ""


@pytest.mark.parametrize(
    "domain", ["co.uk", "uk", "example.org", "news.example.co.uk", "evil-example.co.uk", "ample.co.uk"]
)
def test_no_other_domain_may(domain: str) -> None:
    cookies = given(f"a=1; Domain={domain}")
    assert cookies.header(at(domain)) == cookies.header(at("www.example.co.uk")) == ""


def test_one_for_https_is_not_told_over_http() -> None:
    cookies = given("a=1; Secure")
    assert cookies.header(at("www.example.co.uk", "http")) == ""
    assert cookies.header(at("www.example.co.uk")) == "a=1"


def test_one_that_is_taken_back_is_gone() -> None:
    assert given("a=1", "a=; Max-Age=0").header(at("www.example.co.uk")) == ""


@pytest.mark.parametrize("line", ["", "a", "=1", "a\x07=1", "ä=1", "a=" + "x" * 5_000])
def test_what_is_no_cookie_is_not_kept(line: str) -> None:
    assert given(line).header(at("www.example.co.uk")) == ""


def test_there_is_an_end_to_them() -> None:
    assert given(*(f"c{n}=1" for n in range(1_000))).header(at("www.example.co.uk")).count(";") == 49


def test_the_address_of_a_machine_has_no_domains_above_it() -> None:
    cookies = given("a=1; Domain=2.3.4", by="1.2.3.4")
    assert cookies.header(at("9.2.3.4")) == cookies.header(at("1.2.3.4")) == ""
