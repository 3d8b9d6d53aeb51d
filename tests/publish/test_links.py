"""Which addresses readers are sent to, and where files and pages are on the site."""

import pytest

from generator.publish.links import anchor, image_target, link_target, web_url

PATH = "briefings/2026/rot.md"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://example.org/a?b=c&d#e", "https://example.org/a?b=c&d#e"),
        ("HTTP://Example.org", "HTTP://Example.org"),
        (" https://example.org/ ", "https://example.org/"),
        ("https://example.org/a b|c[d]", "https://example.org/a%20b%7Cc%5Bd%5D"),
        ("https://example.org/100%", "https://example.org/100%25"),
        ("https://example.org/#:~:text=a,b#c", "https://example.org/#:~:text=a,b%23c"),
        ("https://example.org/é", "https://example.org/é"),
        ("javascript:alert(1)", ""),
        ("java\nscript:alert(1)", ""),
        ("data:text/html,x", ""),
        ("//example.org/", ""),
        ("https:///x", ""),
        ("https://", ""),
        ("https:example.org", ""),
        ("http://user:secret@example.org/", ""),
        ("http://example.org\\@evil.example/", ""),
        ("http://[::1", ""),
        ('https://exa"mple.org/', ""),
        ("ftp://example.org/", ""),
        ("", ""),
    ],
)
def test_web_addresses(url: str, expected: str) -> None:
    assert web_url(url) == expected


@pytest.mark.parametrize(
    ("href", "expected"),
    [
        ("other.md", "../other/"),
        ("./other.md#a-heading", "../other/#a-heading"),
        ("../2025/old.md#claim-7", "../../2025/old/#h-claim-7"),
        ("rot.md", "./"),
        ("#a-heading", "#a-heading"),
        ("#ref-1", "#h-ref-1"),
        ("/topics/", "../../topics/"),
        ("/", "../../"),
        ("/2025/old.md", "../../2025/old/"),
        ("/about/?x=1#y", "../../about/?x=1#y"),
        ("data.csv", "../data.csv"),
        ("my%20file.md", "../my%20file/"),
        ("../../secret", ""),
        ("/../secret", ""),
        ("..%2f..%2fsecret", ""),
        ("//evil.example/", ""),
        ("/\\evil.example/", ""),
        ("\\\\evil.example", ""),
        ("x\ny", ""),
        ("https://example.org/x", "https://example.org/x"),
        ("mailto:a@example.org", "mailto:a@example.org"),
        ("javascript:alert(1)", ""),
        ("tel:1", ""),
    ],
)
def test_links_of_a_briefing(href: str, expected: str) -> None:
    assert link_target(href, PATH) == expected


@pytest.mark.parametrize(
    ("src", "expected"),
    [
        ("chart.png", "../chart.png"),
        ("img/a b.png", "../img/a%20b.png"),
        ("../2025/old.png", "../../2025/old.png"),
        ("/2025/old.png", "../../2025/old.png"),
        ("a%3Ab.png", "../a%3Ab.png"),
        ("https://example.org/x.png", ""),
        ("//example.org/x.png", ""),
        ("data:image/png;base64,x", ""),
        ("../../x.png", ""),
        ("/\t/example.org/x.png", ""),
        ("", ""),
    ],
)
def test_images_are_our_own(src: str, expected: str) -> None:
    assert image_target(src, PATH) == expected


def test_anchors_keep_out_of_the_way() -> None:
    assert [anchor(slug) for slug in ("claim", "claim-1", "claims-1", "ui-x", "h-claim-1")] == [
        "claim", "h-claim-1", "claims-1", "h-ui-x", "h-claim-1"
    ]  # fmt: skip
