"""Imports point one way, as the contracts in pyproject.toml say."""

import sys
from pathlib import Path

import grimp
import pytest
from importlinter import cli

ROOT = Path(__file__).parents[1]


def test_all_contracts_are_kept(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    status = cli.lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True, no_logo=True)
    assert status == cli.EXIT_STATUS_SUCCESS, capsys.readouterr().out


@pytest.fixture(scope="module")
def imports() -> grimp.ImportGraph:
    return grimp.build_graph("generator", include_external_packages=True, cache_dir=None)


def test_core_imports_the_standard_library_only(imports: grimp.ImportGraph) -> None:
    modules = {"generator.core"} | imports.find_descendants("generator.core")
    imported = {name for module in modules for name in imports.find_modules_directly_imported_by(module)}
    foreign = {
        name for name in imported if name.partition(".")[0] not in sys.stdlib_module_names | {"generator"}
    }
    assert not foreign


def test_only_the_plugin_imports_mkdocs(imports: grimp.ImportGraph) -> None:
    assert imports.find_modules_that_directly_import("mkdocs") == {"generator.plugin"}
