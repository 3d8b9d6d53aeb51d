"""Settings, and what is said of wrong ones."""

import datetime
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator.core.diagnostic import Severity
from generator.core.errors import UsageError
from generator.core.settings import Policy, Standard
from generator.load.configuration import find_root, read_settings

Make = Callable[[Mapping[str, str | bytes]], Path]


def test_all_settings(make_project: Make) -> None:
    root = make_project(
        {
            "mkdocs.yml": """\
site_name: Sample
site_url: https://sample.example.org/news
site_description: What it is.
repo_url: https://github.com/example/sample
edit_uri: edit/main/
copyright: CC BY
extra: {report_url: "mailto:desk@example.org?subject={title}"}
theme: {name: material, language: de}
plugins: [briefings, search: {lang: de}, !ENV [NO_SUCH_NAME, tags]]
markdown_extensions:
  - attr_list
  - toc: {permalink: true}
  - markdown.extensions.footnotes
  - pymdownx.emoji: {emoji_index: !!python/name:material.extensions.emoji.twemoji ''}
hooks: !relative x
""",
            "site_config/policy.yml": "rules: {CIT002: off, SRC004: error}\nthresholds: {takeaways-max: 7, file-size-max: 2_000}\n",
            "site_config/publishers.yml": "Example.org: {name: Example, owner: Someone}\nexample.com: Other\n",
            "site_config/pages/guide/index.md": "",
            "site_config/pages/guide/more.md": "",
            "site_config/pages/.hidden/x.md": "",
        }
    )
    settings = read_settings(root, datetime.date(2026, 5, 7))
    site, policy = settings.site, settings.policy

    assert (site.name, site.url, site.language) == ("Sample", "https://sample.example.org/news/", "de")
    assert (site.repo_url, site.edit_uri) == ("https://github.com/example/sample", "edit/main/")
    assert (site.copyright, site.report_url) == ("CC BY", "mailto:desk@example.org?subject={title}")
    assert settings.topics["scholarship"].name == "Scholarship"
    assert settings.authors["ada"].description == "Writes on archives."
    assert settings.publishers["example.org"].owner == "Someone"
    assert settings.publishers["example.com"].name == "Other"
    assert policy.severities == {"CIT002": None, "SRC004": Severity.ERROR}
    assert (policy.takeaways_min, policy.takeaways_max, policy.file_size_max) == (3, 7, 2000)
    assert settings.markdown_extensions == (
        "toc",
        "tables",
        "fenced_code",
        "attr_list",
        "footnotes",
        "pymdownx.emoji",
    )
    assert settings.extension_configs["toc"] == {"permalink": True}
    assert settings.plugins == ("briefings", "search", "tags")
    assert settings.today == datetime.date(2026, 5, 7)
    assert {
        "",
        "about/",
        "archive/",
        "topics/scholarship/",
        "authors/ada/",
        "guide/",
        "guide/more/",
    } <= settings.pages
    assert not any("hidden" in page for page in settings.pages)


def test_what_publication_needs_of_evidence(make_project: Make) -> None:
    text = "evidence:\n  required: archived\n  days-max: 90\narchives: [http://localhost:8080/all/, https://example.org/?url=]\n"
    policy = read_settings(make_project({"site_config/policy.yml": text}), None).policy
    assert (policy.evidence_required, policy.evidence_days_max) == (Standard.ARCHIVED, 90)
    assert policy.archives == ("http://localhost:8080/all/", "https://example.org/?url=")


def test_what_nobody_said_of_evidence(make_project: Make) -> None:
    policy = read_settings(make_project({"site_config/policy.yml": "evidence:\narchives: []\n"}), None).policy
    assert (policy.evidence_required, policy.evidence_days_max, policy.archives) == (Standard.CITED, 365, ())
    assert Policy().archives == ("https://web.archive.org/web/",)


def test_environment_in_mkdocs_yml(make_project: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAMPLE_URL", "https://set.example.org/")
    monkeypatch.delenv("SAMPLE_NAME", raising=False)
    root = make_project({"mkdocs.yml": "site_name: !ENV [SAMPLE_NAME, Default]\nsite_url: !ENV SAMPLE_URL\n"})
    site = read_settings(root, None).site

    assert (site.name, site.url) == ("Default", "https://set.example.org/")


def test_files_that_may_be_missing(make_project: Make) -> None:
    root = make_project({})
    for name in ("policy.yml", "publishers.yml"):
        (root / "site_config" / name).unlink()
    settings = read_settings(root, None)

    assert settings.publishers == {}
    assert settings.plugins == ()
    assert settings.policy.takeaways_min == 3


def test_thresholds_may_stand_beside_the_rules(make_project: Make) -> None:
    root = make_project({"site_config/policy.yml": "rules: {}\ntakeaways-min: 2\n"})

    assert read_settings(root, None).policy.takeaways_min == 2


WRONG: dict[str, tuple[str, str | bytes, str]] = {
    "policy unknown setting": ("policy.yml", "rules: {}\nthreshold: 1\n", "site_config/policy.yml:2: unknown setting 'threshold'; did you mean 'thresholds'?"),
    "policy unknown threshold": ("policy.yml", "thresholds:\n  takeaway-min: 1\n", "site_config/policy.yml:2: unknown threshold 'takeaway-min'; did you mean 'takeaways-min'?"),
    "policy severity": ("policy.yml", "rules:\n  CIT001: eror\n", "site_config/policy.yml:2: not a severity: 'eror'; did you mean 'error'?"),
    "policy severity far off": ("policy.yml", "rules:\n  CIT001: 7\n", "site_config/policy.yml:2: not a severity: '7'; use error, warning or off"),
    "policy code": ("policy.yml", "rules:\n  cit1: off\n", "site_config/policy.yml:2: not a rule's code: 'cit1'; write a code such as CIT002"),
    "policy number": ("policy.yml", "thresholds: {takeaways-min: many}\n", "site_config/policy.yml:1: 'takeaways-min' must be a whole number, not 'many'"),
    "policy order": ("policy.yml", "thresholds: {takeaways-min: 9}\n", "site_config/policy.yml:1: takeaways-min (9) is above takeaways-max (5)"),
    "policy evidence": ("policy.yml", "evidence:\n  required: verfied\n", "site_config/policy.yml:2: not a standard of evidence: 'verfied'; did you mean 'verified'?"),
    "policy evidence far off": ("policy.yml", "evidence: {required: 7}\n", "site_config/policy.yml:1: not a standard of evidence: '7'; use cited, quoted, verified or archived"),
    "policy evidence days": ("policy.yml", "evidence: {days-max: a year}\n", "site_config/policy.yml:1: 'days-max' must be a whole number, not 'a year'"),
    "policy evidence unknown": ("policy.yml", "evidence: {day-max: 7}\n", "site_config/policy.yml:1: unknown setting of evidence 'day-max'; did you mean 'days-max'?"),
    "policy archives no list": ("policy.yml", "archives: https://web.archive.org/web/\n", "site_config/policy.yml:1: 'archives' must be a list; write [https://web.archive.org/web/]"),
    "policy archives no address": ("policy.yml", "archives:\n  - https://web.archive.org/web/\n  - file:///etc/passwd\n", "site_config/policy.yml:3: not the address of an archive: 'file:///etc/passwd'; write the base address of its TimeGate, such as https://web.archive.org/web/"),
    "policy archives no base": ("policy.yml", "archives: [https://web.archive.org/web]\n", "site_config/policy.yml:1: not the address of an archive: 'https://web.archive.org/web'; write the base address of its TimeGate, such as https://web.archive.org/web/"),
    "policy a list": ("policy.yml", "- a\n", "site_config/policy.yml:1: the file must be a mapping, 'key: value'"),
    "topics empty": ("topics.yml", "# none\n", "site_config/topics.yml:1: the file is empty; declare at least one entry"),
    "topics no name": ("topics.yml", "a: {name: A}\nb: {description: x}\n", "site_config/topics.yml:2: 'b' has no name; add 'name: …'"),
    "topics id": ("topics.yml", "Web Archiving: {name: A}\n", "site_config/topics.yml:1: not an id: 'Web Archiving'; use lower-case letters, digits and single hyphens"),
    "topics field": ("topics.yml", "a:\n  name: A\n  descripton: x\n", "site_config/topics.yml:3: unknown field 'descripton'; did you mean 'description'?"),
    "topics twice": ("topics.yml", "a: {name: A}\na: {name: B}\n", "site_config/topics.yml:2: key 'a' is given twice"),
    "topics yaml": ("topics.yml", "a: {name: A}\n\tb: {name: B}\n", "site_config/topics.yml:2: a tab in the indentation; indent with spaces; YAML takes no tabs"),
    "topics a text": ("topics.yml", "a: [b]\n", "site_config/topics.yml:1: 'a' must be a mapping, 'key: value'"),
    "topics latin-1": ("topics.yml", b"a: {name: \xe4}\n", "site_config/topics.yml:1: not UTF-8 (byte 10); save it as UTF-8"),
    "authors flat": ("authors.yml", "desk: {name: Desk}\n", "site_config/authors.yml:1: unknown setting 'desk'; known: authors"),
    "authors a list": ("authors.yml", "authors: [desk]\n", "site_config/authors.yml:1: 'authors' must be a mapping, 'key: value'"),
    "publishers host": ("publishers.yml", "https://example.org/: {name: A}\n", "site_config/publishers.yml:1: not a host: 'https://example.org/'; write it as 'example.org'"),
    "publishers a number": ("publishers.yml", "# x\na.org: 3\n", "site_config/publishers.yml:2: 'a.org' must be a mapping, 'key: value'; a name that is a number stands in quotes"),
    "publishers nothing": ("publishers.yml", "a.org:\n", "site_config/publishers.yml:1: 'a.org' must be a mapping, 'key: value'"),
    "publishers owner": ("publishers.yml", "example.org: {name: A, owner: [b]}\n", "site_config/publishers.yml:1: 'owner' of 'example.org' must be a text, not a list"),
}  # fmt: skip


@pytest.mark.parametrize("name", WRONG)
def test_wrong_settings_are_told_with_file_and_line(name: str, make_project: Make) -> None:
    file, content, message = WRONG[name]
    root = make_project({f"site_config/{file}": content})

    with pytest.raises(UsageError) as raised:
        read_settings(root, None)

    assert str(raised.value) == message


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("site_name: [a\nb: c\n", "mkdocs.yml:2: not YAML: did not find expected ',' or ']'"),
        ("- a\n", "mkdocs.yml:1: must hold 'site_name:' and other settings"),
        ("", "mkdocs.yml:1: must hold 'site_name:' and other settings"),
        ("site_name: [a]\n", "mkdocs.yml:1: 'site_name' must be a text"),
        ("plugins: search\n", "mkdocs.yml:1: 'plugins' must be a list"),
        ("plugins: [3]\n", "mkdocs.yml:1: 'plugins' has an entry that is no name: 3"),
        ("markdown_extensions: 1\n", "mkdocs.yml:1: 'markdown_extensions' must be a list"),
        (b"site_name: \xe4\n", "mkdocs.yml:1: not UTF-8; save it as UTF-8"),
    ],
)
def test_wrong_mkdocs_yml(content: str | bytes, message: str, make_project: Make) -> None:
    with pytest.raises(UsageError) as raised:
        read_settings(make_project({"mkdocs.yml": content}), None)

    assert str(raised.value) == message


def test_missing_topics(make_project: Make) -> None:
    root = make_project({})
    (root / "site_config/topics.yml").unlink()

    with pytest.raises(
        UsageError, match=r"site_config/topics\.yml: cannot be read: no such file or directory"
    ):
        read_settings(root, None)


def test_the_root_is_the_nearest_folder_with_mkdocs_yml(make_project: Make, tmp_path: Path) -> None:
    root = make_project({})

    assert find_root(root) == root
    assert find_root(root / "briefings" / "2026") == root
    with pytest.raises(UsageError, match="name the project with --root"):
        find_root(tmp_path)
