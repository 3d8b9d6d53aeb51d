"""Old addresses lead to the new ones, and none of them leads out of the site."""

from pathlib import Path

import pytest

from generator.publish import redirects
from generator.publish.addresses import within_site
from generator.publish.redirects import Redirect
from tests.publish.samples import HOSTILE, Open, Variant, entries

TEMPLATE = '<title>{{ title }}</title><link href="{{ canonical }}"><a href="{{ to }}">{{ title }}</a>'
THEME = {"site_config/theme/redirect.html": TEMPLATE}
STATUS = "status: published"


def written(site: Path) -> list[str]:
    return sorted(path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file())


def test_alias_redirects_to_the_briefing(library: Open, variant: Variant, tmp_path: Path) -> None:
    text = variant({STATUS: f"{STATUS}\naliases: [2025/old-slug, a/b/c, 2025/old.html]"})
    opened = library({"2026/rot.md": text}, files=THEME)
    for redirect in redirects.redirects(entries(opened)):
        redirects.write(redirect, opened.settings, tmp_path / "site")
    site = tmp_path / "site"
    assert written(site) == ["2025/old-slug/index.html", "2025/old.html", "a/b/c/index.html"]
    page = (site / "2025/old-slug/index.html").read_text()
    assert '<a href="../../2026/rot/">Reference lists rot' in page
    assert 'href="https://sample.example.org/2026/rot/"' in page
    assert 'href="../2026/rot/"' in (site / "2025/old.html").read_text()
    assert 'href="../../../2026/rot/"' in (site / "a/b/c/index.html").read_text()


@pytest.mark.parametrize(
    "alias",
    ["../out", "2026/../../out", "/", "", "a//b", "C:/x", "a\\b", "a/\x00b", "x" * 256, "a/./b", "..", "a?b"],
)
def test_addresses_that_are_not_on_the_site(alias: str) -> None:
    assert not within_site(alias)


def test_a_page_of_the_site_is_never_overwritten(library: Open, tmp_path: Path) -> None:
    settings = library(files=THEME).settings
    site = tmp_path / "site"
    (site / "about").mkdir(parents=True)
    (site / "about/index.html").write_text("about")
    for alias in ("about", "about/index.html", "about/index.html/x"):
        redirects.write(Redirect(alias, "2026/rot/", "Rot"), settings, site)
    assert written(site) == ["about/index.html"]
    assert (site / "about/index.html").read_text() == "about"


def test_title_is_escaped(library: Open, tmp_path: Path) -> None:
    settings = library(files=THEME).settings
    redirects.write(Redirect("2025/old", "2026/ä b/", HOSTILE), settings, tmp_path)
    page = (tmp_path / "2025/old/index.html").read_text()
    assert "<script" not in page
    assert 'href="../../2026/%C3%A4%20b/"' in page
