"""What `mkdocs.yml` says of the site and of its dialect of Markdown, read without MkDocs."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from generator.core.errors import UsageError
from generator.core.settings import Site

NAME = "mkdocs.yml"
# MkDocs switches these on whatever the file says.
_BUILT_IN = ("toc", "tables", "fenced_code")


class _Loader(yaml.CSafeLoader):
    """Takes the tags that MkDocs' own loader knows; what they name is not imported."""


def _environment(loader: _Loader, node: yaml.Node) -> Any:
    """`!ENV NAME`, `!ENV [NAME, OTHER, default]` (https://www.mkdocs.org/user-guide/configuration/)."""
    if isinstance(node, yaml.ScalarNode):
        return os.environ.get(node.value)
    names = loader.construct_sequence(node) if isinstance(node, yaml.SequenceNode) else []
    for name in names if len(names) == 1 else names[:-1]:
        if str(name) in os.environ:
            found: str = os.environ[str(name)]
            return yaml.safe_load(found) if found else found
    return names[-1] if len(names) > 1 else None


def _other(loader: _Loader, suffix: str, node: yaml.Node) -> Any:  # noqa: ARG001
    return None


_Loader.add_constructor("!ENV", _environment)
_Loader.add_multi_constructor("", _other)


def read(root: Path) -> dict[str, Any]:
    """The file's settings. Raises UsageError where it cannot be read or is no mapping."""
    try:
        text = (root / NAME).read_text(encoding="utf-8-sig")
        settings = yaml.load(text, Loader=_Loader)  # noqa: S506 - a safe loader of ours
    except OSError as error:
        raise UsageError(f"{NAME}: cannot be read: {(error.strerror or 'no reason given').lower()}") from None
    except UnicodeDecodeError:
        raise UsageError(f"{NAME}:1: not UTF-8; save it as UTF-8") from None
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        raise UsageError(f"{NAME}:{line}: not YAML: {getattr(error, 'problem', None) or error}") from None
    if not isinstance(settings, dict):
        raise UsageError(f"{NAME}:1: must hold 'site_name:' and other settings")
    return settings


def site(settings: dict[str, Any]) -> Site:
    """What the settings say of the site."""
    theme, extra = settings.get("theme"), settings.get("extra")
    url = _text(settings, "site_url")
    return Site(
        name=_text(settings, "site_name") or "Briefings",
        url=url.rstrip("/") + "/" if url else "",
        description=_text(settings, "site_description"),
        repo_url=_text(settings, "repo_url"),
        edit_uri=_text(settings, "edit_uri"),
        language=_text(theme if isinstance(theme, dict) else {}, "language") or "en",
        copyright=_text(settings, "copyright"),
        report_url=_text(extra if isinstance(extra, dict) else {}, "report_url"),
    )


def extensions(settings: dict[str, Any]) -> tuple[tuple[str, ...], dict[str, dict[str, Any]]]:
    """The names of the Markdown extensions, in order, and the configurations of those that have one."""
    names: list[str] = list(_BUILT_IN)
    configs: dict[str, dict[str, Any]] = {}
    for name, config in _named(settings, "markdown_extensions"):
        short = name.removeprefix("markdown.extensions.")
        if short not in names:
            names.append(short)
        if config:
            configs[short] = config
    return tuple(names), configs


def plugins(settings: dict[str, Any]) -> tuple[str, ...]:
    """The names of MkDocs' plugins, in order."""
    return tuple(dict.fromkeys(name for name, _ in _named(settings, "plugins")))


def _named(settings: dict[str, Any], key: str) -> Iterator[tuple[str, dict[str, Any] | None]]:
    """The entries of a list of names, of which some have a configuration. Raises UsageError for what is none."""
    listed = settings.get(key) or []
    if isinstance(listed, dict):
        listed = [{name: config} for name, config in listed.items()]
    if not isinstance(listed, list):
        raise UsageError(f"{NAME}:1: '{key}' must be a list")
    for entry in listed:
        pairs = entry.items() if isinstance(entry, dict) else [(entry, None)]
        for name, config in pairs:
            if not isinstance(name, str) or not (config is None or isinstance(config, dict)):
                raise UsageError(f"{NAME}:1: '{key}' has an entry that is no name: {name!r}")
            yield name, config


def _text(settings: dict[str, Any], name: str) -> str:
    value = settings.get(name)
    if value is None or isinstance(value, bool):
        return ""
    if isinstance(value, dict | list):
        raise UsageError(f"{NAME}:1: '{name}' must be a text")
    return str(value).strip()
