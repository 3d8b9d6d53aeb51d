"""Our own site, built, served and opened in a real browser."""

import os
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser

from tests.site.browser import ROOT, Visitor, chromium
from tests.site.built import build
from tests.site.server import serving


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that all processes of this test run have in common."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


@pytest.fixture(scope="session")
def site(shared: Path) -> Path:
    """The folder with our own site, built from our own briefings."""
    return build(ROOT, shared / "own-site")


@pytest.fixture(scope="session")
def server(site: Path) -> Iterator[str]:
    """The address of our own site's root, served under the path that its configuration names."""
    from generator.load.configuration import read_settings

    with serving(site, urlsplit(read_settings(ROOT, None).site.url).path or "/") as address:
        yield address


# Not for the whole session: while it runs, Playwright keeps an event loop in this thread, which other tests may want.
@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A running Chromium."""
    with chromium() as running:
        yield running


@pytest.fixture
def visitor(browser: Browser, server: str) -> Iterator[Visitor]:
    """Opens pages of our own site. The test fails if any of them complained or asked another host for anything."""
    visitor = Visitor(browser, server)
    yield visitor
    visitor.close()
    assert not visitor.problems, "\n".join(visitor.problems)
