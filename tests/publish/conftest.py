"""Libraries for the tests of pages, feeds, search and exports: read from files, as the program reads them."""

import datetime
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator.core.model import Library
from generator.load.configuration import read_settings
from generator.load.library import open_library
from tests.publish.samples import Open, Variant

MakeProject = Callable[[Mapping[str, str | bytes]], Path]


@pytest.fixture
def library(make_project: MakeProject) -> Open:
    """A function that opens a project with the given briefings (name below `briefings/` to text) and other files."""

    def open_it(
        briefings: Mapping[str, str] | None = None, files: Mapping[str, str] | None = None
    ) -> Library:
        written = {f"briefings/{name}": text for name, text in (briefings or {}).items()}
        files = {**written, **(files or {})}
        return open_library(read_settings(make_project(files), datetime.date(2026, 11, 22)))

    return open_it


@pytest.fixture
def variant(good: str) -> Variant:
    """A function that gives the good briefing with texts replaced: `variant({"old": "new"})`; each must be there."""

    def make(changes: Mapping[str, str]) -> str:
        text = good
        for old, new in changes.items():
            assert old in text, old
            text = text.replace(old, new)
        return text

    return make
