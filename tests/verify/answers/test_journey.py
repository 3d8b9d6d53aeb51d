"""How far redirects lead."""

import pytest

from generator.verify.answers.journey import Way, journey

STORY = "https://www.example.org/2026/story"


@pytest.mark.parametrize(
    "final",
    [
        STORY,
        "http://www.example.org/2026/story",
        "https://example.org/2026/story",
        "https://www.example.org/2026/story/",
        "https://www.example.org/2026/story#part",
        "https://WWW.Example.org/2026/story?utm_source=x",
        "https://www.example.org:443/2026/./story",
    ],
)
def test_what_makes_no_difference_leads_nowhere(final: str) -> None:
    assert journey(STORY, final).way is Way.NOWHERE


@pytest.mark.parametrize(
    "final",
    [
        "https://www.example.org/2026/05/story",
        "https://news.example.org/2026/story",
        "https://www.example.org/2026/story?id=2",
        "https://www.example.org:8443/2026/story",
    ],
)
def test_another_page_of_the_site(final: str) -> None:
    found = journey(STORY, final)
    assert found.way is Way.WITHIN
    assert (found.to_front_page, found.to_error_page, found.upwards) == (False, False, False)


@pytest.mark.parametrize(
    ("start", "final"),
    [
        (STORY, "https://www.example.com/2026/story"),
        ("https://anna.github.io/story", "https://bert.github.io/story"),
        ("https://news.example.co.uk/story", "https://news.another.co.uk/story"),
        ("http://127.0.0.1:8080/story", "http://127.0.0.2:8080/story"),
        (STORY, "http://example.org.evil.net/2026/story"),
    ],
)
def test_another_site(start: str, final: str) -> None:
    assert journey(start, final).way is Way.AWAY


@pytest.mark.parametrize(
    "start",
    [
        "https://doi.org/10.1371/journal.pone.0115253",
        "https://dx.doi.org/10.1371/journal.pone.0115253",
        "https://hdl.handle.net/1721.1/100",
        "http://purl.org/dc/terms/title",
        "https://w3id.org/security/v1",
        "https://n2t.net/ark:/13030/m5",
        "https://nbn-resolving.org/urn:nbn:de:1",
        "https://bit.ly/3xyz",
        "https://nyti.ms/3xyz",
    ],
)
def test_a_resolver_does_what_it_is_for(start: str) -> None:
    assert journey(start, "https://journals.example.net/article/1").way is Way.RESOLVED


@pytest.mark.parametrize(
    ("start", "final"),
    [
        ("https://twitter.com/a/status/1", "https://x.com/a/status/1"),
        ("https://www.bbc.co.uk/news/1", "https://www.bbc.com/news/1"),
        ("https://www.guardian.co.uk/a/b", "https://www.theguardian.com/a/b"),
        ("https://youtu.be/abc", "https://www.youtube.com/watch?v=abc"),
    ],
)
def test_two_domains_of_one_publisher(start: str, final: str) -> None:
    assert journey(start, final).way is Way.WITHIN


@pytest.mark.parametrize(
    "final",
    [
        "https://www.example.org/",
        "https://example.org",
        "https://example.org/index.html",
        "https://www.example.org/en/",
    ],
)
def test_a_work_that_leads_to_the_home_page(final: str) -> None:
    assert journey(STORY, final).to_front_page


def test_a_home_page_that_leads_to_another() -> None:
    assert not journey("https://example.org/", "https://example.org/en/").to_front_page


@pytest.mark.parametrize(
    "path",
    [
        "/404", "/404.html", "/error", "/errors/404.html", "/error/404", "/not-found", "/page-not-found", "/notfound.aspx",
        "/PageNotFound", "/en/404-not-found", "/error.aspx?aspxerrorpath=/story", "/search?error=404", "/Error404.html",
    ],
)  # fmt: skip
def test_an_error_page(path: str) -> None:
    assert journey(STORY, f"https://www.example.org{path}").to_error_page


@pytest.mark.parametrize(
    ("start", "path"),
    [
        (STORY, "/2026/how-to-fix-a-404"),
        (STORY, "/trial-and-error"),
        (STORY, "/story-404"),
        (STORY, "/rooms/4040"),
        ("https://www.example.org/errors", "/errors/"),
        ("https://www.example.org/wiki/404", "/wiki/404?oldid=3"),
        (STORY, "/http-404-explained"),
    ],
)
def test_a_page_that_is_none(start: str, path: str) -> None:
    assert not journey(start, f"https://www.example.org{path}").to_error_page


def test_a_page_above() -> None:
    assert journey(STORY, "https://www.example.org/2026").upwards
    assert not journey(f"{STORY}/amp", STORY).upwards
    assert not journey(f"{STORY}/index.html", STORY).upwards
    assert not journey(STORY, "https://www.example.org/202").upwards


def test_hosts_that_are_not_public_are_told_apart_like_others() -> None:
    start = "http://127.0.0.1:8080/2026/story"
    assert journey(start, start + "/").way is Way.NOWHERE
    assert journey(start, "http://127.0.0.1:8080/").to_front_page
    assert journey(start, "http://127.0.0.1:8081/2026/story").way is Way.WITHIN
    assert journey("http://localhost:1/a", "http://localhost:1/b").way is Way.WITHIN


@pytest.mark.parametrize("url", ["", "http://[", "x" * 9_000, "http://exa mple.org/\x00"])
def test_what_is_no_address_is_no_trouble(url: str) -> None:
    assert journey(url, url).way is Way.NOWHERE
    assert journey(STORY, url).way is Way.AWAY
