"""Checking and building open no internet socket: they are run where none can be made."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[1]
BIN = Path(sys.executable).parent


def without_network(*command: str | Path, root: Path) -> subprocess.CompletedProcess[str]:
    guard = (sys.executable, REPOSITORY / "tests" / "no_network.py")
    return subprocess.run(
        [*guard, *command], cwd=root, text=True, capture_output=True, check=False, timeout=100
    )


@pytest.fixture
def our_project(tmp_path: Path) -> Path:
    for name in ("briefings", "site_config"):
        shutil.copytree(REPOSITORY / name, tmp_path / name)
    shutil.copyfile(REPOSITORY / "mkdocs.yml", tmp_path / "mkdocs.yml")
    return tmp_path


@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6"])
def test_no_internet_socket_can_be_made_there(tmp_path: Path, family: str) -> None:
    tried = without_network(
        sys.executable, "-c", f"import socket; socket.socket(socket.{family})", root=tmp_path
    )
    assert "PermissionError" in tried.stderr
    local = without_network(sys.executable, "-c", "import socket; socket.socketpair()", root=tmp_path)
    assert local.returncode == 0, local.stderr


@pytest.mark.parametrize(
    "command",
    ["check --now 2026-12-01", "check --format sarif", "build", "pages --out plain", "rules", "schema"],
)
def test_works_without_a_network(our_project: Path, command: str) -> None:
    done = without_network(BIN / "briefings", *command.split(), root=our_project)
    assert done.returncode == 0, done.stderr
    if command == "build":
        assert (our_project / "site" / "pagefind" / "pagefind.js").is_file()


def test_the_engine_alone_works_without_a_network(our_project: Path) -> None:
    done = without_network(BIN / "mkdocs", "build", "--strict", root=our_project)
    assert done.returncode == 0, done.stderr
    assert (our_project / "site" / "index.html").is_file()
