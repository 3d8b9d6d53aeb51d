"""Reads the settings of a project: `mkdocs.yml` and the files in `site_config/`."""

import datetime
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from yaml.nodes import MappingNode, Node, ScalarNode

from generator.core.diagnostic import Severity
from generator.core.errors import UsageError
from generator.core.guess import nearest
from generator.core.settings import Author, Policy, Publisher, Settings, Topic
from generator.core.wording import quoted
from generator.load import mkdocs_file, policy_evidence, vocabulary, yaml_tree
from generator.load.setting_files import SettingFile
from generator.load.site_pages import site_pages

FOLDER = "site_config"
_HOST = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]")
_NUMBER = re.compile(r"[-+.0-9_]+")
_CODE = re.compile(r"[A-Z]{2,3}[0-9]{3}")
THRESHOLDS = {
    "takeaways-min": "takeaways_min",
    "takeaways-max": "takeaways_max",
    "passage-words-min": "passage_words_min",
    "quotation-words-min": "quotation_words_min",
    "file-size-max": "file_size_max",
}
"""Thresholds as `policy.yml` and as `Policy` call them."""
AUTHOR_FIELDS = ("name", "description", "url", "avatar", "slug")
"""Material's blog plugin knows more of an author than we show."""


def find_root(start: Path) -> Path:
    """The nearest folder from `start` upwards that has `mkdocs.yml`. Raises UsageError where there is none."""
    start = start.resolve()
    for folder in (start, *start.parents):
        if (folder / mkdocs_file.NAME).is_file():
            return folder
    raise UsageError(f"no {mkdocs_file.NAME} in {start} or above; name the project with --root")


def read_settings(root: Path, today: datetime.date | None) -> Settings:
    """All settings of the project at `root`. Raises UsageError (`path:line: what`) for the first that is wrong."""
    site = mkdocs_file.read(root)
    names, configs = mkdocs_file.extensions(site)
    topics, authors = _topics(root), _authors(root)
    return Settings(
        root=root,
        site=mkdocs_file.site(site),
        topics=topics,
        authors=authors,
        publishers=_publishers(root),
        policy=_policy(root),
        markdown_extensions=names,
        extension_configs=configs,
        plugins=mkdocs_file.plugins(site),
        pages=site_pages(root / FOLDER / "pages", topics, authors),
        today=today,
    )


def _open(root: Path, name: str, *, required: bool) -> tuple[SettingFile, MappingNode] | None:
    path = f"{FOLDER}/{name}"
    if not required and not (root / path).exists():
        return None
    file = SettingFile(root, path)
    node = file.root()
    if node is None and required:
        raise UsageError(f"{path}:1: the file is empty; declare at least one entry")
    return (file, node) if node is not None else None


def _named(
    file: SettingFile, node: MappingNode, fields: tuple[str, ...]
) -> Iterator[tuple[ScalarNode, dict[str, str]]]:
    """Entries of `key: {name: …, …}` (or `key: name`) with the text of each field."""
    for key, (place, value) in yaml_tree.entries(node).items():
        if isinstance(value, ScalarNode) and not yaml_tree.is_null(value):
            if not value.style and _NUMBER.fullmatch(value.value):
                remedy = "a name that is a number stands in quotes"
                raise file.wrong(value, f"'{key}' must be a mapping, 'key: value'", remedy)
            yield place, {"name": file.text_of(value, f"'{key}'")}
            continue
        inner = file.mapping(value, f"'{key}'")
        file.known(inner, fields, "field")
        texts = {
            name: file.text_of(part, f"'{name}' of '{key}'")
            for name, (_, part) in yaml_tree.entries(inner).items()
        }
        if not texts.get("name"):
            raise file.wrong(place, f"'{key}' has no name", "add 'name: …'")
        yield place, texts


def _check_id(file: SettingFile, place: ScalarNode) -> None:
    if not vocabulary.ID.fullmatch(place.value):
        remedy = "use lower-case letters, digits and single hyphens"
        raise file.wrong(place, f"not an id: {quoted(place.value)}", remedy)


def _topics(root: Path) -> dict[str, Topic]:
    opened = _open(root, "topics.yml", required=True)
    assert opened is not None
    found = {}
    for place, texts in _named(*opened, fields=("name", "description")):
        _check_id(opened[0], place)
        found[place.value] = Topic(place.value, **texts)
    return found


def _authors(root: Path) -> dict[str, Author]:
    opened = _open(root, "authors.yml", required=True)
    assert opened is not None
    file, node = opened
    file.known(node, ("authors",), "setting")
    found = {}
    inner = file.mapping(node.value[0][1], "'authors'")
    for place, texts in _named(file, inner, fields=AUTHOR_FIELDS):
        _check_id(file, place)
        shown = {name: text for name, text in texts.items() if name in {"name", "description", "url"}}
        found[place.value] = Author(place.value, **shown)
    return found


def _publishers(root: Path) -> dict[str, Publisher]:
    opened = _open(root, "publishers.yml", required=False)
    if opened is None:
        return {}
    found = {}
    for place, texts in _named(*opened, fields=("name", "owner")):
        host = place.value.lower()
        if not _HOST.fullmatch(host):
            raise opened[0].wrong(place, f"not a host: {quoted(place.value)}", "write it as 'example.org'")
        found[host] = Publisher(host, **texts)
    return found


def _policy(root: Path) -> Policy:
    opened = _open(root, "policy.yml", required=False)
    if opened is None:
        return Policy()
    file, node = opened
    file.known(node, ("rules", "thresholds", "evidence", "archives", *THRESHOLDS), "setting")
    parts = {
        name: pair[1] for name, pair in yaml_tree.entries(node).items() if not yaml_tree.is_null(pair[1])
    }
    thresholds = {name: value for name, value in parts.items() if name in THRESHOLDS}
    if "thresholds" in parts:
        inner = file.mapping(parts["thresholds"], "'thresholds'")
        file.known(inner, THRESHOLDS, "threshold")
        thresholds |= {name: value for name, (_, value) in yaml_tree.entries(inner).items()}
    severities, lines = _severities(file, parts["rules"]) if "rules" in parts else ({}, {})
    numbers: dict[str, Any] = {
        THRESHOLDS[name]: _number(file, name, value) for name, value in thresholds.items()
    }
    policy = Policy(severities, lines, **numbers)
    if "evidence" in parts:
        policy = _evidence(file, parts["evidence"], policy)
    if "archives" in parts:
        policy = replace(policy, archives=policy_evidence.archives(file, parts["archives"]))
    least, most = policy.takeaways_min, policy.takeaways_max
    if least > most:
        place = thresholds.get("takeaways-min", thresholds.get("takeaways-max", node))
        raise file.wrong(place, f"takeaways-min ({least}) is above takeaways-max ({most})")
    return policy


def _evidence(file: SettingFile, node: Node, policy: Policy) -> Policy:
    required, days_max = policy_evidence.REQUIRED, policy_evidence.DAYS_MAX
    inner = file.mapping(node, "'evidence'")
    file.known(inner, (required, days_max), "setting of evidence")
    given = {name: value for name, (_, value) in yaml_tree.entries(inner).items()}
    if required in given:
        policy = replace(policy, evidence_required=policy_evidence.standard(file, given[required]))
    if days_max in given:
        policy = replace(policy, evidence_days_max=_number(file, days_max, given[days_max]))
    return policy


def _severities(file: SettingFile, node: Node) -> tuple[dict[str, Severity | None], dict[str, int]]:
    found: dict[str, Severity | None] = {}
    lines: dict[str, int] = {}
    for code, (place, value) in yaml_tree.entries(file.mapping(node, "'rules'")).items():
        if not _CODE.fullmatch(code):
            raise file.wrong(place, f"not a rule's code: {quoted(code)}", "write a code such as CIT002")
        word = file.text_of(value, f"'{code}'")
        if word not in {"error", "warning", "off"}:
            guess = nearest(word, ("error", "warning", "off"))
            remedy = f"did you mean '{guess}'?" if guess else "use error, warning or off"
            raise file.wrong(value, f"not a severity: {quoted(word)}", remedy)
        found[code] = None if word == "off" else Severity(word)
        lines[code] = file.line(place.start_mark.index)
    return found, lines


def _number(file: SettingFile, name: str, node: Node) -> int:
    text = file.text_of(node, f"'{name}'").replace("_", "")
    if not (text.isascii() and text.isdigit() and len(text) < 12):
        raise file.wrong(node, f"'{name}' must be a whole number, not {quoted(text)}")
    return int(text)
