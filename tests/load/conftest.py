"""What the tests of loading share."""

from pathlib import Path

import pytest

from generator.core.settings import Settings


@pytest.fixture(scope="session")
def settings() -> Settings:
    """Settings of a project that is nowhere: what is loaded from bytes needs no more."""
    return Settings(Path("/nowhere"))
