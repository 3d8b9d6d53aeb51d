import pytest

from generator.report import sarif
from tests.report.sample import RULES


@pytest.fixture
def steady(monkeypatch: pytest.MonkeyPatch) -> None:
    """A catalogue and a version that do not change with the project's."""
    monkeypatch.setattr(sarif, "rules", lambda: RULES)
    monkeypatch.setattr(sarif, "version", lambda _: "1.2.3")
