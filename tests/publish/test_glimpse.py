"""A page that is shown ahead of the build is the page that the build makes."""

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

from generator.check import catalogue
from generator.load.configuration import read_settings
from generator.publish.glimpse import Glimpses
from generator.publish.swap import replacing
from generator.publish.update import update

MakeProject = Callable[[Mapping[str, str | bytes]], Path]
REPOSITORY = Path(__file__).parents[2]
ROT, DRAFT = "briefings/2026/rot.md", "briefings/2026/draft.md"


def test_a_glimpse_is_the_page_that_is_built(make_project: MakeProject, good: str) -> None:
    draft = good.replace("status: published", "status: draft").replace("lists rot", "lists may rot")
    root = make_project({ROT: good, DRAFT: draft})
    shutil.copytree(REPOSITORY / "site_config" / "theme", root / "site_config" / "theme")
    shutil.copyfile(REPOSITORY / "mkdocs.yml", root / "mkdocs.yml")
    settings, site = read_settings(root, None), root / "site"
    assert Glimpses.of(settings, site) is None
    update(settings, catalogue.rules, site, replacing, lambda *_: None, preview=True)
    glimpses = Glimpses.of(settings, site)
    assert glimpses is not None
    (root / ROT).write_text(good.replace("Citing an archived", "Quoting an archived"))
    (root / DRAFT).write_text(draft.replace("[@klein-2014, p. 1]", "[@klein-2041]"))
    pages = glimpses.pages([ROT, DRAFT, "briefings/2026/new.md", "briefings/2026/rot.png"])
    update(settings, catalogue.rules, site, replacing, lambda *_: None, preview=True)
    assert sorted(pages) == ["2026/draft/", "2026/rot/"]
    for url, html in pages.items():
        assert (site / url / "index.html").read_text() == html
    assert "Quoting an archived" in pages["2026/rot/"]
    assert "CIT001" in pages["2026/draft/"]
