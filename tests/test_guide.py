"""The author's guide says what the program knows: every field, word, threshold, format, and nothing else."""

import json
import re
from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
import yaml
from pydantic import BaseModel

from generator.authoring import editors
from generator.check.catalogue import rules
from generator.cli import commands
from generator.core.evidence import (
    By,
    Captured,
    Change,
    Evidence,
    Link,
    Memento,
    Names,
    Result,
    Sighting,
    SourceEvidence,
    Visit,
)
from generator.core.settings import Policy, Standard
from generator.load.configuration import AUTHOR_FIELDS, THRESHOLDS, read_settings
from generator.load.evidence_text import evidence_text
from generator.load.fields import FrontMatter, Work
from generator.load.setting_schemas import SEVERITIES
from generator.load.vocabulary import ACCESS, CSL_TYPES, STATUSES
from generator.report import FORMATS
from generator.verify.errands import FRESH
from generator.verify.three_strikes import APART, STRIKES

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "site_config/pages/write"
PAGES = sorted(FOLDER.glob("*.md"))
GUIDE, POLICY, EDITORS, EVIDENCE = (
    (FOLDER / f"{name}.md").read_text("utf-8") for name in ("index", "policy", "editors", "evidence")
)

each = pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)


def section(page: str, heading: str) -> str:
    """The text below a heading, up to the next."""
    found = re.search(rf"^##+ {re.escape(heading)}\n(.*?)(?=^##+ |\Z)", page, re.MULTILINE | re.DOTALL)
    assert found, heading
    return found[1]


def rows(text: str) -> dict[str, list[str]]:
    """Rows of the tables in a text: what stands in code in the first column, and the other columns."""
    made = {}
    lines = text.splitlines()
    for line, below in pairwise([*lines, ""]):
        if below.startswith("|--"):
            continue  # the head of a table
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        for name in re.findall(r"`([^`]+)`", cells[0]) if line.startswith("| `") else ():
            made[name] = cells[1:]
    return made


def fields(model: type[BaseModel]) -> dict[str, bool]:
    """Names of fields as they stand in a file, and whether each is required."""
    return {name.replace("_", "-"): field.is_required() for name, field in model.model_fields.items()}


def test_every_field_is_explained() -> None:
    told = rows(section(GUIDE, "The front matter"))
    assert {name: cells[0].startswith("**Required.**") for name, cells in told.items()} == fields(FrontMatter)
    assert all(len(cells[0]) > 20 for cells in told.values())


def test_every_field_of_a_source_is_explained() -> None:
    tables = section(GUIDE, "Sources").split("What to give depends")
    told = rows(tables[0])
    assert {name: cells[0].startswith("**Required.**") for name, cells in told.items()} == fields(Work)
    assert all(f"`{word}`" in told["access"][0] for word in ACCESS)
    by_type = rows(tables[1])
    assert set(by_type) <= set(CSL_TYPES)
    for give, _ in by_type.values():
        assert set(re.findall(r"`([^`]+)`", give)) <= set(fields(Work))


def test_every_type_and_status_is_named() -> None:
    assert tuple(re.findall(r"`([^`]+)`", section(GUIDE, "All 45 types"))) == CSL_TYPES
    assert tuple(rows(section(GUIDE, "Status"))) == STATUSES


def test_every_threshold_and_severity_is_explained() -> None:
    told = rows(section(POLICY, "policy.yml"))
    defaults = {name: str(getattr(Policy(), field)) for name, field in THRESHOLDS.items()}
    assert {name: told[name][0] for name in THRESHOLDS} == defaults
    assert set(told) == {*THRESHOLDS, *SEVERITIES, *Standard}


def test_every_field_of_the_other_settings_is_explained() -> None:
    assert tuple(rows(section(POLICY, "topics.yml"))) == ("name", "description")
    assert tuple(rows(section(POLICY, "authors.yml"))) == AUTHOR_FIELDS
    assert tuple(rows(section(POLICY, "publishers.yml"))) == ("name", "owner")


def test_every_format_is_named() -> None:
    assert tuple(rows(section(EDITORS, "On a pull request"))) == tuple(FORMATS)


def test_every_word_of_an_evidence_file_is_explained() -> None:
    assert tuple(rows(section(EVIDENCE, "What is looked for"))) == tuple(Result)
    assert tuple(rows(section(EVIDENCE, "What a link did"))) == tuple(Link)
    changes = section(EVIDENCE, "When a source changes")
    assert all(f"`{change}`" in changes for change in Change)
    told = rows(section(EVIDENCE, "The evidence file"))
    seen = SourceEvidence(
        "u", Link.LIVE, "t", "f", 200, "d", (Visit("t", Link.LIVE),), Captured("t", By.FILE, "m", "s", "x", "e"),
        "T", "i", Memento("u", "t"), Names(("n",), ("m",)),
        (Sighting("e", Result.FOUND, "f", "p", "s", "n", 0.5, Change.SAME, "t"),),
    )  # fmt: skip
    written = json.loads(evidence_text(Evidence({"a": seen})))["sources"]["a"]
    assert tuple(told) == tuple(written)
    assert set(written["passages"][0]) <= set(re.findall(r"`([^`]+)`", told["passages"][0]))
    assert all(f"`{by}`" in told["captured"][0] for by in By)


def test_every_option_of_verify_is_explained() -> None:
    options = {
        name for part in commands.commands["verify"].params for name in part.opts if name.startswith("--")
    }
    assert options - {"--root", "--help"} <= set(re.findall(r"--[a-z]+(?:-[a-z]+)*", EVIDENCE))


def test_how_long_sources_are_left_alone() -> None:
    assert timedelta(days=7) == FRESH
    assert "the last seven days" in EVIDENCE
    assert (3, timedelta(days=3)) == (STRIKES, APART)
    assert "three times, at least three days apart" in EVIDENCE


def test_snippets_that_are_named_are_there() -> None:
    made = editors.files(read_settings(ROOT, None))[".vscode/briefings.code-snippets"]
    prefixes = {snippet["prefix"] for snippet in json.loads(made).values()}
    line = next(line for line in EDITORS.splitlines() if line.startswith("- **Snippets.**"))
    assert set(re.findall(r"`(\w+)`", line)) <= prefixes


@each
def test_commands_and_options_that_are_named_are_there(path: Path) -> None:
    text = path.read_text("utf-8")
    assert set(re.findall(r"(?:`|\$ )briefings ([a-z]+)", text)) <= set(commands.commands)
    options = {
        name for command in commands.commands.values() for part in command.params for name in part.opts
    }
    assert set(re.findall(r"(?<![\w-])--[a-z]+(?:-[a-z]+)*", text)) <= options


@each
def test_links_lead_somewhere(path: Path) -> None:
    text = path.read_text("utf-8")
    pages = {f"how-we-check/{rule.code.lower()}.md" for rule in rules()}
    for target, _, anchor in (link.partition("#") for link in _links(text)):
        file = (path.parent / target).resolve() if target else path
        page = file.relative_to(FOLDER.parent).as_posix()
        assert page in pages or file.is_file(), target
        if anchor and not anchor.startswith("ui-"):
            headings = re.findall(r"^#+ (.*)", file.read_text("utf-8"), re.MULTILINE)
            assert anchor in {re.sub(r"[^a-z0-9]+", "-", heading.lower()).strip("-") for heading in headings}


def _links(text: str) -> Iterator[str]:
    text = re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)
    text = re.sub(r"`[^`\n]*`", "", text)
    yield from (link for link in re.findall(r"\]\(([^)\s]+)\)", text) if "://" not in link)


@each
def test_yaml_is_yaml(path: Path) -> None:
    for snippet in re.findall(r"^```yaml\n(.*?)^```", path.read_text("utf-8"), re.MULTILINE | re.DOTALL):
        yaml.safe_load(snippet)
