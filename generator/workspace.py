"""The use cases that the command line and the plugin share: open, check, build, serve, export."""

import os
import threading
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from generator.check import catalogue, run
from generator.core.diagnostic import Report
from generator.core.errors import UsageError
from generator.core.model import Library
from generator.core.settings import Settings
from generator.load.configuration import read_settings
from generator.load.library import open_library
from generator.publish.gather import Progress
from generator.publish.staging import MARKER
from generator.publish.study import published
from generator.publish.swap import replacing
from generator.publish.update import Made, update


def today() -> date:
    """The day to check dates against: that of SOURCE_DATE_EPOCH, else today's in UTC. No page depends on it.

    Raises UsageError where SOURCE_DATE_EPOCH is not a number of seconds
    (https://reproducible-builds.org/specs/source-date-epoch/).
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if not epoch:
        return datetime.now(UTC).date()
    try:
        return datetime.fromtimestamp(int(epoch), UTC).date()
    except (ValueError, OverflowError, OSError) as error:
        raise UsageError(f"SOURCE_DATE_EPOCH is not a number of seconds: '{epoch}'") from error


def open_project(root: Path, today: date | None) -> Library:
    """Read the settings and all briefings below `root`. Raises UsageError for wrong settings."""
    return open_library(read_settings(root, today))


def check(
    library: Library,
    paths: Iterable[Path] = (),
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
) -> Report:
    """All rules over `library`; findings in `paths` (files or folders) only, where any are given.

    Raises UsageError for a path with no briefing, and for a code that no rule has.
    """
    return run.run(
        library,
        paths=_named(library, paths),
        select=frozenset(select),
        ignore=frozenset(ignore),
    )


def _named(library: Library, paths: Iterable[Path]) -> frozenset[str] | None:
    """The briefings that `paths` mean, or None for all."""
    paths = tuple(paths)
    if not paths:
        return None
    root = library.settings.root.resolve()
    known = frozenset(briefing.path for briefing in library.briefings)
    named: set[str] = set()
    for path in paths:
        found = known & _below(root, path, known)
        if not found and not path.exists():
            # As reports name it, wherever the command is given.
            found = known & _below(root, root / path, known)
        if not found:
            remedy = "no such file" if not path.exists() and not path.is_symlink() else "no briefing there"
            raise UsageError(f"{path}: {remedy}; briefings are the .md files below briefings/")
        named |= found
    return frozenset(named)


def _below(root: Path, path: Path, known: frozenset[str]) -> frozenset[str]:
    # Only the folder is resolved: a briefing that is itself a link is named by where it stands.
    absolute = path.parent.resolve() / path.name if path.name not in {"", ".."} else path.resolve()
    if not absolute.is_relative_to(root):
        return frozenset()
    relative = absolute.relative_to(root).as_posix()
    wanted = "" if relative == "." else f"{relative}/"
    return frozenset(name for name in known if f"{name}/".startswith(wanted))


def build(root: Path, out: Path, today: date | None, progress: Progress) -> Made:
    """Check all briefings, then build the site into `out`, whole or not at all.

    Errors among the findings stop it and leave `out` as it was. Raises UsageError for wrong settings.
    """
    settings = read_settings(root, today)
    target = out.resolve()
    _guard(root.resolve(), target)
    _with_plugin(settings)
    return update(settings, catalogue.rules, target, replacing, progress)


def export(root: Path, out: Path) -> int:
    """Write the published briefings as plain Markdown and data into `out`; returns how many files that makes.

    Raises UsageError for wrong settings, and where `out` holds other things already.
    """
    from generator.publish import exports

    library = open_project(root, None)
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise UsageError(f"{out}: not an empty folder; choose another, or empty it")
    return exports.write(replace(library, briefings=tuple(filter(published, library.briefings))), out)


def _with_plugin(settings: Settings) -> None:
    if "briefings" not in settings.plugins:
        raise UsageError(
            "mkdocs.yml: no page can be rendered without our plugin; add 'briefings' to its plugins"
        )


def _guard(project: Path, target: Path) -> None:
    """Refuse to put a site where it would replace something else."""
    if project.is_relative_to(target):
        raise UsageError(f"{target}: the site cannot replace the project itself; choose a folder of its own")
    kept = [project / name for name in ("briefings", "site_config", "generator", "tests", ".git")]
    if any(target == place or target.is_relative_to(place) for place in kept):
        raise UsageError(f"{target}: the site cannot stand in a folder of the project's sources")
    if target.exists() and not target.is_dir():
        raise UsageError(f"{target}: there is a file of that name")
    # The project's own site/ may also hold what plain MkDocs made.
    marks = ("index.html", MARKER) if target == project / "site" else (MARKER,)
    if target.is_dir() and any(target.iterdir()) and not any((target / mark).exists() for mark in marks):
        raise UsageError(
            f"{target}: the folder holds other things than a site of ours; choose another, or empty it"
        )


def serve(
    root: Path,
    out: Path,
    address: tuple[str, int],
    today: date | None,
    progress: Progress,
    tell: Callable[[str, Report | None], None],
) -> None:
    """Serve the site with its drafts and findings from `out`, and build it anew on each save, until interrupted.

    `tell` gets a line of news and, after a build, the findings. A build that fails leaves the last site standing.
    """
    from generator.publish.preview import PreviewServer, Versions
    from generator.publish.watch import saves, settle

    versions = Versions()
    _serve_once(root, out, today, progress, tell)
    try:
        server = PreviewServer(address, out, versions)
    except OSError as error:
        raise UsageError(
            f"port {address[1]} on {address[0]}: {error.strerror}; choose another with --port"
        ) from error
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    tell(f"serving http://{address[0]}:{server.server_address[1]}/ (Ctrl-C ends)", None)
    try:
        with saves(root) as saved:
            while True:
                settle(saved)
                _serve_once(root, out, today, progress, tell)
                versions.next()
    finally:
        server.shutdown()


def _serve_once(
    root: Path, out: Path, today: date | None, progress: Progress, tell: Callable[[str, Report | None], None]
) -> None:
    try:
        settings = read_settings(root, today)
        _with_plugin(settings)
        made = update(settings, catalogue.rules, out, replacing, progress, preview=True)
        tell("built", made.report)
    except (UsageError, OSError) as error:
        # A file may have gone between finding and reading it: its author is at work.
        tell(str(error), None)
