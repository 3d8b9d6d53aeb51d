"""After any history of edits, what was built on what stood there before is what is built from nothing, byte for byte.

Most steps run with stand-ins for the two programs, which are quick and show all that they are given; some with
the programs themselves. `BRIEFINGS_STEPS=2000` makes the histories longer.
"""

import json
import os
import random
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from datetime import date
from pathlib import Path

import pytest

from generator import workspace
from generator.check import catalogue
from generator.core.diagnostic import Report, Severity
from generator.core.evidence import Evidence, Link, Result, Sighting, SourceEvidence, evidence_path
from generator.load.configuration import read_settings
from generator.load.evidence_text import evidence_text
from generator.publish import contents, search
from generator.publish.addresses import page_href
from generator.publish.assemble import silent
from generator.publish.engine import Engine, read_pages
from generator.publish.pages import parts as listed
from generator.publish.search import plan
from generator.publish.swap import replacing
from generator.publish.update import update

Make = Callable[[Mapping[str, str | bytes]], Path]
REPOSITORY = Path(__file__).parents[2]
STEPS = int(os.environ.get("BRIEFINGS_STEPS", "200"))
HISTORIES = 4
PNG = bytes.fromhex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489")
SHELL = "".join(f"@@page:{name}@@\n" for name in ("title", "description", "url", "head", "body", "related"))


def _render(engine: Engine, pages_file: Path, out: Path) -> tuple[str, ...]:
    """Shows each page's data, the settings, the templates and the authored pages."""
    for page in read_pages(pages_file):
        if not page.template:
            continue
        target = out / page_href(page.uri) / "index.html"
        target.parent.mkdir(parents=True, exist_ok=True)
        shown = json.dumps(asdict(page), sort_keys=True)
        if page.template in {"shell.html", "frame.html"}:
            shown = SHELL + shown
        name = os.environ.get("BRIEFINGS_TEST_NAME", "")
        target.write_text(shown + (engine.root / "mkdocs.yml").read_text("utf-8") + name)
    shutil.copytree(engine.root / "site_config", out / "looks")
    return ("WARNING - a warning",)


def _index(documents: Mapping[str, str], bundle: Path, **_: object) -> str:
    name = search.stamp(documents)
    folder = bundle / name
    folder.mkdir(parents=True)
    for address, document in documents.items():
        (folder / f"{address.replace('/', '_')}.txt").write_text(document)
    return name


def _program(document: str, bundle: Path) -> None:
    bundle.mkdir(parents=True, exist_ok=True)
    (bundle / "program.js").write_text(document[: document.index("<head")])


@pytest.fixture
def stand_ins(monkeypatch: pytest.MonkeyPatch) -> None:
    """In place of the programs; and with few briefings as many parts of lists and of the index as otherwise with many."""
    monkeypatch.setattr(Engine, "start", lambda _: None)
    monkeypatch.setattr(Engine, "render", _render)
    monkeypatch.setattr(search, "index_part", _index)
    monkeypatch.setattr(search, "write_program", _program)
    monkeypatch.setattr(plan, "_WORTH_A_PART", 1)
    # Else all is read anew: what these histories change is seconds old.
    monkeypatch.setattr(contents, "_MARGIN_NS", -(1 << 60))
    monkeypatch.setattr(listed, "SIZE", 2)


class Newsroom:
    """A project that people work on, and what they do to it."""

    def __init__(self, root: Path, seed: int, good: str) -> None:
        self.root = root
        self.pick = random.Random(seed)
        self.good = good
        self.number = 0
        self.done: list[str] = []

    def step(self, name: str = "") -> None:
        """Do one thing."""
        chosen = name or self.pick.choice([name[3:] for name in dir(self) if name.startswith("do_")])
        getattr(self, f"do_{chosen}" if hasattr(self, f"do_{chosen}") else chosen)()
        self.done.append(chosen)

    def delete_all(self) -> None:
        """Too sad for a history of many steps."""
        for file in self.briefings:
            file.unlink()

    @property
    def briefings(self) -> list[Path]:
        return sorted((self.root / "briefings").rglob("*.md"))

    def change(self, old: str, new: str, file: Path | None = None) -> None:
        file = file or self.pick.choice(self.briefings)
        file.write_text(file.read_text("utf-8").replace(old, new, 1), "utf-8")

    def do_add(self) -> None:
        self.number += 1
        topic = self.pick.choice(["web-archiving", "scholarship"])
        text = self.good.replace("lists rot", f"lists rot {self.number}").replace(
            "[web-archiving]", f"[{topic}]"
        )
        (self.root / f"briefings/2026/rot-{self.number}.md").write_text(text, "utf-8")

    def do_change_a_comma(self) -> None:
        self.change("## What follows", "One more, and more [@klein-2014].\n\n## What follows")

    def do_change_a_word_of_a_passage(self) -> None:
        self.change('"38% of webpages that', '"38% of the webpages that')

    def do_retitle(self) -> None:
        self.change("title: Reference", "title: The reference")

    def do_retopic(self) -> None:
        self.change("topics: [web-archiving]", "topics: [scholarship, web-archiving]")

    def do_date(self) -> None:
        self.change("date: 2026-05-07", f"date: 2026-05-{self.pick.randint(10, 28)}")

    def do_withdraw(self) -> None:
        self.change("status: published", "status: withdrawn")

    def do_hide(self) -> None:
        self.change("status: published", "status: draft")

    def do_publish(self) -> None:
        self.change("status: draft", "status: published")

    def do_break(self) -> None:
        self.change("[@pew-2024].", "[@pew-2042].")

    def do_begin_anew(self) -> None:
        self.pick.choice(self.briefings).write_text(self.good, "utf-8")

    def do_warn(self) -> None:
        self.change("## What follows", "It was found in silence and left there.\n\n## What follows")

    def do_waive(self) -> None:
        self.change("sources:\n", "allow:\n  CIT002: We were there.\nsources:\n")

    def do_link(self) -> None:
        self.change(
            "## What follows", "See [the other](rot-1.md#what-follows) [@klein-2014].\n\n## What follows"
        )

    def do_alias(self) -> None:
        self.change("status: published", f"aliases: [2025/old-{self.pick.randint(1, 3)}]\nstatus: published")

    def do_correct(self) -> None:
        self.change("sources:\n", "corrections:\n  - {date: 2026-05-30, text: It was 2013.}\nsources:\n")

    def do_rename(self) -> None:
        self.number += 1
        file = self.pick.choice(self.briefings)
        file.rename(file.with_name(f"renamed-{self.number}.md"))

    def do_delete(self) -> None:
        if len(self.briefings) > 2:
            self.pick.choice(self.briefings).unlink()

    def do_draw(self) -> None:
        (self.root / "briefings/2026/chart.png").write_bytes(PNG + bytes([self.pick.randrange(256)]))

    def do_look_at_sources(self) -> None:
        file = self.pick.choice(self.briefings)
        result = self.pick.choice(list(Result))
        words = self.pick.choice(["38% of webpages that existed in 2013", "38% of the webpages"])
        url = self.pick.choice([self.source_url, "https://example.org/before/"])
        checked = f"202{self.pick.randint(4, 6)}-05-08T10:00:00Z"
        seen = SourceEvidence(url, self.pick.choice(list(Link)), checked, passages=(Sighting(words, result),))
        (self.root / evidence_path(str(file.relative_to(self.root)))).write_text(
            evidence_text(Evidence({"pew-2024": seen})), "utf-8"
        )

    def do_damage_evidence(self) -> None:
        for file in self.evidence[:1]:
            data = file.read_bytes()
            file.write_bytes(
                self.pick.choice([data[: len(data) // 2], b"", b"{}", data + b"<<<<<<<", b"\xff"])
            )

    def do_delete_evidence(self) -> None:
        for file in self.evidence[:1]:
            file.unlink()

    def do_make_evidence_a_link(self) -> None:
        for file in self.evidence[:1]:
            file.unlink()
            file.symlink_to("elsewhere.json")

    @property
    def evidence(self) -> list[Path]:
        found = sorted((self.root / "briefings").rglob("*.evidence.json"))
        self.pick.shuffle(found)
        return found

    @property
    def source_url(self) -> str:
        return self.good.partition("url: https://www.pew")[2].partition("\n")[0].join(("https://www.pew", ""))

    def do_change_a_publisher(self) -> None:
        names = ("Pew Research Center", "Pew", "Pew Research Center")
        text = f"pewresearch.org: {{name: {self.pick.choice(names)}}}\n"
        (self.root / "site_config/publishers.yml").write_text(text)

    def do_change_an_author(self) -> None:
        text = f"authors:\n  desk: {{name: Desk {self.pick.randint(1, 3)}, description: Us.}}\n"
        (self.root / "site_config/authors.yml").write_text(text)

    def do_change_the_policy(self) -> None:
        text = self.pick.choice(["rules: {}\n", "rules: {SUP001: off}\n", "rules: {CIT002: off}\n"])
        (self.root / "site_config/policy.yml").write_text(text)

    def do_change_a_setting(self) -> None:
        file = self.root / "mkdocs.yml"
        file.write_text(file.read_text("utf-8") + f"# {self.pick.random()}\n")

    def do_change_a_template(self) -> None:
        name = self.pick.choice(["article", "related", "home", "topic", "shell", "redirect"])
        file = self.root / f"site_config/theme/{name}.html"
        file.write_text(file.read_text("utf-8") + f"<!-- {self.pick.randint(1, 9)} -->\n")

    def do_change_a_page(self) -> None:
        (self.root / "site_config/pages/about.md").write_text(
            f"# About\n\n[One](sources/{self.pick.choice(['plos-one', 'pew'])}.md) {self.pick.random()}\n"
        )

    def do_nothing(self) -> None:
        pass

    def do_touch_the_site(self) -> None:
        files = sorted(path for path in (self.root / "site").rglob("*") if path.is_file())
        if files:
            file = self.pick.choice(files)
            if self.pick.random() < 0.5:
                file.unlink()
            else:
                file.write_text("somebody was here")

    def do_add_to_the_site(self) -> None:
        if (self.root / "site").is_dir():
            (self.root / "site/added.html").write_text("somebody was here")

    def do_look_at_a_preview(self) -> None:
        serve(self.root)

    def do_set_an_environment_variable(self) -> None:
        os.environ["BRIEFINGS_TEST_NAME"] = f"Name {self.pick.randint(1, 3)}"

    def do_change_the_address(self) -> None:
        self.change(self.address, f"https://{self.pick.randint(1, 3)}.example.org/", self.root / "mkdocs.yml")

    @property
    def address(self) -> str:
        _, _, after = (self.root / "mkdocs.yml").read_text("utf-8").partition('SITE_URL, "')
        return after.partition('"')[0]

    def do_mention_the_day_after(self) -> None:
        self.change("status: published", f"updated: 2026-0{self.pick.randint(6, 9)}-01\nstatus: published")

    def do_make_unreadable(self) -> None:
        self.pick.choice(self.briefings).write_text("x" * (1 << 20) + "x", "utf-8")

    def do_delete_the_site(self) -> None:
        shutil.rmtree(self.root / "site", ignore_errors=True)

    def do_delete_the_cache(self) -> None:
        shutil.rmtree(self.root / ".cache", ignore_errors=True)

    def do_damage_the_cache(self) -> None:
        files = sorted(path for path in (self.root / ".cache").rglob("*") if path.is_file())
        for file in self.pick.sample(files, min(3, len(files))):
            data = file.read_bytes()
            file.write_bytes(self.pick.choice([data[: len(data) // 2], b"", b"something else", data[::-1]]))

    def do_bring_the_cache_from_elsewhere(self) -> None:
        elsewhere = self.root.with_name(self.root.name + "-clean") / ".cache"
        if elsewhere.is_dir():
            shutil.rmtree(self.root / ".cache", ignore_errors=True)
            shutil.copytree(elsewhere, self.root / ".cache")


def build(root: Path) -> Report:
    """The report. Where it has errors, the last site stays."""
    return workspace.build(root, root / "site", date(2026, 6, 1), silent).report


def serve(root: Path) -> None:
    """Build the preview in the place of the site, out of the same cache."""
    settings = read_settings(root, date(2026, 6, 1))
    update(settings, catalogue.rules, root / "site", replacing, silent, preview=True)


def files(site: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(site)): path.read_bytes() for path in sorted(site.rglob("*")) if path.is_file()
    }


def follow(newsroom: Newsroom, steps: int | Sequence[str]) -> int:
    """Build after each step, and compare; returns how often there was a site to compare."""
    named = ("",) * steps if isinstance(steps, int) else steps
    root = newsroom.root
    clean = root.with_name(root.name + "-clean")
    compared = 0
    for step in named:
        newsroom.step(step)
        shutil.rmtree(clean, ignore_errors=True)
        clean.mkdir()
        for name in ("briefings", "site_config"):
            shutil.copytree(root / name, clean / name, symlinks=True)
        shutil.copyfile(root / "mkdocs.yml", clean / "mkdocs.yml")
        report = build(root)
        assert report == build(clean), newsroom.done
        wrong = {found.path for found in report.diagnostics if found.severity is Severity.ERROR}
        if wrong and newsroom.pick.random() < 0.8:
            newsroom.done.append("mend")
            for path in wrong:
                (root / path).write_text(newsroom.good, "utf-8")
                (root / evidence_path(path)).unlink(missing_ok=True)
        elif not wrong:
            compared += 1
            assert files(root / "site") == files(clean / "site"), newsroom.done
    return compared


@pytest.fixture
def project(make_project: Make, good: str, monkeypatch: pytest.MonkeyPatch) -> Callable[[], Path]:
    # Set and deleted, so that it is put back in the end.
    monkeypatch.setenv("BRIEFINGS_TEST_NAME", "")
    monkeypatch.delenv("BRIEFINGS_TEST_NAME")

    def make() -> Path:
        root = make_project({"briefings/2026/rot-0.md": good, "briefings/2026/rot-1.md": good})
        shutil.copytree(REPOSITORY / "site_config/theme", root / "site_config/theme")
        text = (REPOSITORY / "mkdocs.yml").read_text("utf-8")
        (root / "mkdocs.yml").write_text(text + "  test_name: !ENV [BRIEFINGS_TEST_NAME, none]\n", "utf-8")
        return root

    return make


@pytest.mark.slow
@pytest.mark.usefixtures("stand_ins")
@pytest.mark.parametrize("seed", range(HISTORIES))
def test_any_history(project: Callable[[], Path], good: str, seed: int) -> None:
    steps = STEPS // HISTORIES
    assert follow(Newsroom(project(), seed, good), steps) > steps // 3


@pytest.mark.usefixtures("stand_ins")
@pytest.mark.parametrize(
    "steps",
    [
        ("alias", "change_the_address"),
        ("alias", "change_a_template", "change_a_template", "change_a_template", "change_a_template"),
        ("alias", "alias", "delete", "add", "add", "delete"),
        ("make_unreadable", "look_at_a_preview", "begin_anew", "look_at_a_preview"),
        ("warn", "waive", "change_a_comma", "begin_anew", "change_a_comma"),
        ("add", "add", "add", "add", "delete", "delete", "delete"),
        ("hide", "hide", "hide", "publish", "publish", "publish", "withdraw", "withdraw", "withdraw"),
        ("look_at_a_preview", "change_a_comma", "look_at_a_preview", "nothing", "change_a_comma"),
        ("set_an_environment_variable",) * 4,
        ("change_a_comma", "add_to_the_site", "add_to_the_site", "change_a_comma"),
        ("delete_all", "add", "delete_all", "nothing", "add"),
        ("look_at_sources",) * 6,
        ("look_at_sources", "change_a_word_of_a_passage", "rename", "look_at_sources", "delete_evidence"),
        (
            "look_at_sources",
            "damage_evidence",
            "look_at_a_preview",
            "look_at_sources",
            "make_evidence_a_link",
        ),
    ],
)
def test_a_history_that_went_wrong_or_might(
    project: Callable[[], Path], good: str, steps: tuple[str, ...]
) -> None:
    newsroom = Newsroom(project(), 1, good)
    assert follow(newsroom, ("nothing", *steps)) > 0


@pytest.mark.slow
def test_a_history_with_the_programs_themselves(project: Callable[[], Path], good: str) -> None:
    assert follow(Newsroom(project(), 20, good), 12) > 4
