"""What `schema --write` and `new` give to editors, and our own copies of it."""

import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from generator import cli
from generator.authoring import editors
from generator.commands.check import BEGIN, END
from generator.core.diagnostic import Diagnostic, Severity
from generator.load.configuration import read_settings
from generator.report import concise

Make = Callable[[Mapping[str, str | bytes]], Path]
OURS = Path(__file__).parents[2]


@pytest.mark.parametrize("path", [*editors.files(read_settings(OURS, None)), *editors.starters()])
def test_our_own_copies_are_current(path: str) -> None:
    made = editors.files(read_settings(OURS, None)) | editors.starters()
    assert (OURS / path).read_text("utf-8") == made[path], f"{path}: run `briefings schema --write`"


def test_it_writes_what_follows_from_the_settings_and_keeps_the_rest(
    make_project: Make, capsys: pytest.CaptureFixture[str]
) -> None:
    root = make_project({".vscode/settings.json": "{}", ".vscode/topics.schema.json": "stale"})
    assert cli.run(["--root", str(root), "schema", "--write"]) == 0
    written = capsys.readouterr().out.split()
    assert ".vscode/settings.json" not in written
    assert (root / ".vscode/settings.json").read_text() == "{}"
    assert json.loads((root / ".vscode/topics.schema.json").read_text())["$schema"]
    assert sorted(path.name for path in (root / ".vscode").iterdir()) == sorted(
        [Path(path).name for path in written] + ["settings.json"]
    )
    items = json.loads((root / editors.FRONT_MATTER).read_text())["properties"]["topics"]["items"]
    assert dict(zip(items["enum"], items["enumDescriptions"], strict=True)) == {
        "scholarship": "Scholarship: How research is written and read.",
        "web-archiving": "Web archiving: Keeping the web.",
    }


def test_a_draft_names_the_schema_and_is_valid_by_it(make_project: Make) -> None:
    root = make_project({})
    assert cli.run(["--root", str(root), "new", "A title", "--now", "2026-06-01"]) == 0
    draft = root / "briefings/2026/a-title.md"
    text = draft.read_text("utf-8")
    line = text.splitlines()[1]
    named = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", line)
    assert named
    schema = json.loads((draft.parent / named[1]).resolve(strict=True).read_text("utf-8"))
    jsonschema.Draft7Validator(schema).validate(_core_yaml(text.split("---\n")[1]))


def _core_yaml(text: str) -> Any:
    """As YAML 1.2 has it, and editors with it: dates are text."""
    return yaml.load(text, Loader=yaml.BaseLoader)


def test_every_schema_that_is_named_is_there() -> None:
    settings = json.loads(editors.starters()[".vscode/settings.json"])
    made = editors.files(read_settings(OURS, None))
    assert {name.removeprefix("./") for name in settings["yaml.schemas"]} == {
        name for name in made if name.endswith(".schema.json")
    }
    named = [OURS / path for path in settings["yaml.schemas"].values() if "*" not in path]
    assert all(path.is_file() for path in named)


def test_vs_code_reads_our_findings() -> None:
    tasks = json.loads(editors.starters()[".vscode/tasks.json"])
    task = next(task for task in tasks["tasks"] if "--watch" in task["args"])
    assert task["args"] == ["check", "--watch", "--format", "concise"]
    findings, settings = task["problemMatcher"]
    line = concise.line(
        Diagnostic("briefings/2026/a: b.md", 14, 32, 14, 43, "CIT001", "x", Severity.ERROR, "no 'a': b", "c")
    )
    pattern = findings["pattern"]
    found = re.match(pattern["regexp"], line)
    assert found
    assert found[pattern["file"]] == "briefings/2026/a: b.md"
    assert (found[pattern["line"]], found[pattern["column"]]) == ("14", "32")
    assert (found[pattern["severity"]], found[pattern["code"]]) == ("error", "CIT001")
    assert found[pattern["message"]].startswith("no 'a': b")
    wrong = re.match(settings["pattern"]["regexp"], "briefings: site_config/policy.yml:3: not a severity")
    assert wrong
    assert (wrong[1], wrong[2]) == ("site_config/policy.yml", "3")
    for matcher in (findings, settings):
        assert re.search(matcher["background"]["beginsPattern"], BEGIN)
        assert re.search(matcher["background"]["endsPattern"], f"{END}: 1 briefing: no findings")
        for said in (BEGIN, f"{END}: 1 error in 1 briefing"):
            assert not re.search(matcher["pattern"]["regexp"], said)


def test_snippets_offer_the_declared_topics_and_authors() -> None:
    settings = read_settings(OURS, None)
    snippets = json.loads(editors.files(settings)[".vscode/briefings.code-snippets"])
    assert snippets["Topics"]["body"] == [f"topics: [${{1|{','.join(settings.topics)}|}}]"]
    assert snippets["Author"]["body"] == [f"${{1|{','.join(settings.authors)}|}}"]
    prefixes = [snippet["prefix"] for snippet in snippets.values()]
    assert len(prefixes) == len(set(prefixes))
    assert all(snippet["scope"] == "markdown" and snippet["description"] for snippet in snippets.values())


def test_publishing_leaves_the_schemas_name_behind(make_project: Make, tmp_path: Path) -> None:
    root = make_project({})
    assert cli.run(["--root", str(root), "new", "A title", "--now", "2026-06-01"]) == 0
    draft = root / "briefings/2026/a-title.md"
    draft.write_text(draft.read_text("utf-8").replace("status: draft", "status: published"), "utf-8")
    assert cli.run(["--root", str(root), "pages", "--out", str(tmp_path / "out")]) == 0
    made = [path for path in (tmp_path / "out").rglob("*") if path.is_file()]
    assert any(path.name == "a-title.md" for path in made)
    assert not any(b"yaml-language-server" in path.read_bytes() for path in made)
