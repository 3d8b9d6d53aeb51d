"""Which links lead to the works that a briefing lists."""

import pytest

from generator.check.works import Works, is_external
from generator.core.model import Link, Source
from generator.core.position import Span

WORKS = Works(
    [
        Source("a", "A", url="https://www.nature.com/articles/rot", doi="10.1371/Journal.pone.0115253"),
        Source(
            "b", "B", url="http://dx.doi.org/10.1162/qss_a_00155", archive_url="https://archive.today/abc"
        ),
        Source("c", "C"),
    ]
)


@pytest.mark.parametrize(
    "address",
    [
        "http://www.nature.com/articles/rot/", "https://www.nature.com/articles/rot#x", "https://doi.org/10.1371/journal.pone.0115253",
        "https://www.doi.org/10.1371/JOURNAL.pone.0115253", "https://doi.org/10.1162/QSS_a_00155", "https://archive.today/abc",
        "https://web.archive.org/web/2020id_/https://www.nature.com/articles/rot", "http://web.archive.org/web/2020*/www.nature.com/articles/rot",
    ],
)  # fmt: skip
def test_known(address: str) -> None:
    assert WORKS.has(address)


@pytest.mark.parametrize(
    "address",
    [
        "https://www.nature.com/articles/rot/2", "https://www.nature.com/", "https://doi.org/10.1371/journal.pone.0115254", "https://[::1",
        "https://web.archive.org/web/2020/https://www.nature.com/", "https://web.archive.org/web/2020/", "http://", "https://x.org/" + "a" * 5000,
    ],
)  # fmt: skip
def test_unknown(address: str) -> None:
    assert not WORKS.has(address)


@pytest.mark.parametrize(
    ("target", "site", "external"),
    [
        ("https://a.org/x", "", True),
        ("HTTPS://a.org/x", "https://b.org/", True),
        ("https://b.org/x", "https://b.org/", False),
        ("http://B.org", "https://b.org/", False),
        ("https://b.org.evil.com/", "https://b.org/", True),
        ("https://b.org/brief/x", "https://b.org/brief/", False),
        ("https://b.org/other", "https://b.org/brief/", True),
        ("/about/", "", False),
        ("#x", "", False),
        ("mailto:a@b.org", "", False),
        ("//a.org/x", "", False),
    ],
)
def test_external(target: str, site: str, *, external: bool) -> None:
    assert is_external(Link(target, Span(0, 1)), site) is external
    assert not is_external(Link(target, Span(0, 1), image=True), site)
