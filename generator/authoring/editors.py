"""What editors complete and check briefings with: JSON Schemas, snippets, and VS Code's settings and tasks."""

import json
from pathlib import Path
from typing import Any

from generator.authoring.saving import write as write_file
from generator.authoring.snippets import snippets
from generator.core.settings import Settings
from generator.load.configuration import read_settings
from generator.load.schema import json_schema
from generator.load.setting_schemas import setting_schemas

FOLDER = ".vscode"
FRONT_MATTER = f"{FOLDER}/briefing.schema.json"
"""The front matter's schema, which the first line of a new draft names."""

# `briefings check --format concise`; the lines before and after are those of `check --watch`.
_FINDING = {
    "regexp": r"^(.+?):(\d+):(\d+): (error|warning)\[([A-Z]+\d+)\]: (.*)$",
    "file": 1,
    "line": 2,
    "column": 3,
    "severity": 4,
    "code": 5,
    "message": 6,
}
_WRONG_SETTING = {"regexp": r"^briefings: (.+?):(\d+): (.*)$", "file": 1, "line": 2, "message": 3}


def write(root: Path) -> tuple[str, ...]:
    """Write the files for editors below `root`; returns their paths.

    Schemas and snippets are made anew. Settings, tasks and recommendations are the project's own once they are there.
    """
    made = files(read_settings(root, None))
    made |= {path: text for path, text in starters().items() if not (root / path).exists()}
    for path, text in made.items():
        write_file(root / path, text)
    return tuple(made)


def files(settings: Settings) -> dict[str, str]:
    """Schemas and snippets, by path: they follow from the settings."""
    schemas = {
        FRONT_MATTER: json_schema(settings),
        **{_schema(name): schema for name, schema in setting_schemas().items()},
    }
    made: dict[str, Any] = {**schemas, f"{FOLDER}/briefings.code-snippets": snippets(settings)}
    return {path: _json(value) for path, value in made.items()}


def starters() -> dict[str, str]:
    """VS Code's settings, tasks and recommended extensions, by path: something to begin with."""
    settings = {
        "yaml.schemas": {
            f"./{FRONT_MATTER}": "briefings/**/*.md",
            **{f"./{_schema(name)}": f"site_config/{name}.yml" for name in setting_schemas()},
        },
        "yaml.customTags": ["!ENV scalar", "!ENV sequence"],
        "[markdown]": {
            "editor.snippetSuggestions": "top",
            "editor.wordWrap": "on",
        },
    }
    values = {
        "settings.json": settings,
        "tasks.json": _tasks(),
        "extensions.json": {"recommendations": ["redhat.vscode-yaml"]},
    }
    return {f"{FOLDER}/{name}": _json(value) for name, value in values.items()}


def _schema(name: str) -> str:
    return f"{FOLDER}/{name}.schema.json"


def _json(value: Any) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def _tasks() -> dict[str, Any]:
    return {
        "version": "2.0.0",
        # `make site` installs into .venv; elsewhere the command is on the PATH.
        "options": {"env": {"PATH": "${workspaceFolder}/.venv/bin:${env:PATH}"}},
        "windows": {"options": {"env": {"PATH": "${workspaceFolder}\\.venv\\Scripts;${env:PATH}"}}},
        "tasks": [
            {
                "label": "briefings: check on each save",
                "detail": "Findings stand under the words that they concern, and in the list of problems.",
                "type": "shell",
                "command": "briefings",
                "args": ["check", "--watch", "--format", "concise"],
                "isBackground": True,
                "group": {"kind": "build", "isDefault": True},
                "presentation": {"reveal": "never", "panel": "dedicated"},
                "problemMatcher": [_watched("briefings", _FINDING), _watched("settings", _WRONG_SETTING)],
            },
            {
                "label": "briefings: mend what needs no judgement",
                "type": "shell",
                "command": "briefings",
                "args": ["check", "--fix"],
                "problemMatcher": [],
            },
            {
                "label": "briefings: preview at http://127.0.0.1:8000/",
                "type": "shell",
                "command": "briefings",
                "args": ["serve"],
                "isBackground": True,
                "problemMatcher": [],
            },
        ],
    }


def _watched(owner: str, pattern: dict[str, Any]) -> dict[str, Any]:
    return {
        "owner": owner,
        "source": "briefings",
        "severity": "error",
        "fileLocation": ["relative", "${workspaceFolder}"],
        "pattern": pattern,
        "background": {
            "activeOnStart": True,
            "beginsPattern": "^briefings: checking$",
            "endsPattern": "^briefings: checked: .*$",
        },
    }
