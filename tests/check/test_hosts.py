import subprocess
import sys

import pytest

from generator.check.address.hosts import ascii_host, host_of, known_publisher, registrable
from generator.check.address.platforms import platform_of
from generator.core.settings import Publisher

LAZY = """
import sys
import generator.check.catalogue
generator.check.catalogue.rules()
from generator.check.address import normal
assert normal("https://www.example.org/x?utm_source=y")
loaded = {"publicsuffixlist", "idna"} & sys.modules.keys()
assert not loaded, loaded
"""


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://www.Example.ORG./x", "example.org"),
        ("https://example.org:8443", "example.org"),
        ("https://WWW.BÜCHER.example/", "xn--bcher-kva.example"),
        ("https://www.org/", "www.org"),
        ("https://www2.example.org/", "www2.example.org"),
        ("no address", ""),
        ("https://[::1", ""),
        ("", ""),
    ],
)
def test_one_spelling_of_a_host(url: str, host: str) -> None:
    assert host_of(url) == host


def test_a_name_that_cannot_be_converted_stays() -> None:
    assert ascii_host("Ü" * 300) == "ü" * 300
    assert ascii_host("\u0378.org") == "\u0378.org"


@pytest.mark.parametrize(
    ("host", "domain"),
    [
        ("news.bbc.co.uk", "bbc.co.uk"),
        ("example.org", "example.org"),
        ("a.b.example.org", "example.org"),
        ("one.github.io", "one.github.io"),
        ("co.uk", "co.uk"),
        ("xn--bcher-kva.xn--p1ai", "xn--bcher-kva.xn--p1ai"),
        ("", ""),
    ],
)
def test_the_domain_that_was_registered(host: str, domain: str) -> None:
    assert registrable(host) == domain


def test_the_nearest_publisher_counts() -> None:
    entries = {host: Publisher(host, host) for host in ("example.org", "blog.example.org")}
    assert known_publisher("a.blog.example.org", entries) == entries["blog.example.org"]
    assert known_publisher("www3.example.org", entries) == entries["example.org"]
    assert known_publisher("notexample.org", entries) is None


def test_platforms() -> None:
    assert platform_of("gist.github.com") == "github.com"
    assert platform_of("web.archive.org") == "web.archive.org"
    assert not platform_of("example.org")


def test_the_list_of_suffixes_is_read_only_when_it_is_needed() -> None:
    subprocess.run([sys.executable, "-c", LAZY], check=True)
