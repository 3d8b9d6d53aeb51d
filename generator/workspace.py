"""The use cases that the command line and the plugin share: open, check, build, serve, export."""

import os
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from generator.check import catalogue, run
from generator.core.diagnostic import Report
from generator.core.errors import UsageError
from generator.core.model import Library
from generator.core.settings import Settings
from generator.load.configuration import read_settings
from generator.load.library import open_library
from generator.publish.staging import MARKER
from generator.verify.wanted import Tally, Wanted

# What a check does not need is loaded where it is: it would take longer than a check that finds nothing changed.
if TYPE_CHECKING:
    from generator.publish.gather import Progress
    from generator.publish.update import Made

_READERS = ("lxml", "pypdf", "trafilatura")


def now() -> datetime:
    """The time that is noted where sources are looked at: SOURCE_DATE_EPOCH, else the clock's, in UTC.

    Raises UsageError where SOURCE_DATE_EPOCH is not a number of seconds
    (https://reproducible-builds.org/specs/source-date-epoch/).
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if not epoch:
        return datetime.now(UTC).replace(microsecond=0)
    try:
        return datetime.fromtimestamp(int(epoch), UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise UsageError(f"SOURCE_DATE_EPOCH is not a number of seconds: '{epoch}'") from error


def today() -> date:
    """The day to check dates against: `now`'s. No page depends on it."""
    return now().date()


@dataclass(frozen=True, slots=True)
class Verified:
    """What the evidence shows now, and what came of the run."""

    report: Report
    tally: Tally


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


def examine(
    root: Path,
    today: date | None,
    paths: Iterable[Path] = (),
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
) -> Report:
    """The report of `check` on `open_project`, with what is kept of the last one: only what changed is checked anew.

    Raises UsageError as these do.
    """
    from generator.publish.examine import examine

    settings = read_settings(root, today)
    return examine(
        settings,
        lambda known: _named_among(known, settings.root, paths),
        frozenset(select),
        frozenset(ignore),
    )


def _named(library: Library, paths: Iterable[Path]) -> frozenset[str] | None:
    """The briefings that `paths` mean, or None for all."""
    known = (briefing.path for briefing in library.briefings)
    return _named_among(known, library.settings.root, paths)


def _named_among(known: Iterable[str], root: Path, paths: Iterable[Path]) -> frozenset[str] | None:
    paths = tuple(paths)
    if not paths:
        return None
    root = root.resolve()
    known = frozenset(known)
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


def build(root: Path, out: Path, today: date | None, progress: "Progress") -> "Made":
    """Check all briefings, then build the site into `out`, whole or not at all.

    Errors among the findings stop it and leave `out` as it was. Raises UsageError for wrong settings.
    """
    from generator.publish.meanwhile import meanwhile
    from generator.publish.seal import seal

    target = out.resolve()
    _guard(root.resolve(), target)
    with meanwhile(lambda: seal(str(target))) as sealed:
        from generator.publish.swap import replacing
        from generator.publish.update import update

        settings = read_settings(root, today)
        _with_plugin(settings)
        return update(settings, catalogue.rules, target, replacing, progress, sealed=sealed)


def export(root: Path, out: Path) -> int:
    """Write the published briefings as plain Markdown and data into `out`; returns how many files that makes.

    Raises UsageError for wrong settings, and where `out` holds other things already.
    """
    from generator.publish import exports
    from generator.publish.study import published

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
    progress: "Progress",
    tell: Callable[[str, Report | None], None],
) -> None:
    """Serve the site with its drafts and findings from `out`, and build it anew on each save, until interrupted.

    `tell` gets a line of news and, after a build, the findings. A build that fails leaves the last site standing.
    """
    from generator.publish.follow import follow, saves_of
    from generator.publish.preview import PreviewServer, Versions

    def build() -> Settings | None:
        return _serve_once(root, out, today, progress, tell)

    # Watched from before the first build on, so that no save is missed.
    with saves_of(root) as saved:
        settings = build()
        versions = Versions()
        try:
            server = PreviewServer(address, out, versions)
        except OSError as error:
            raise UsageError(
                f"port {address[1]} on {address[0]}: {error.strerror}; choose another with --port"
            ) from error
        threading.Thread(target=server.serve_forever, daemon=True).start()
        tell(f"serving http://{address[0]}:{server.server_address[1]}/ (Ctrl-C ends)", None)
        try:
            follow(root, out, settings, saved, versions, build)
        finally:
            server.shutdown()


def _serve_once(
    root: Path,
    out: Path,
    today: date | None,
    progress: "Progress",
    tell: Callable[[str, Report | None], None],
) -> Settings | None:
    """Build the preview; returns the settings, or None where it could not be built."""
    from generator.publish.swap import replacing
    from generator.publish.update import update

    try:
        settings = read_settings(root, today)
        _with_plugin(settings)
        made = update(settings, catalogue.rules, out, replacing, progress, preview=True)
        tell("built", made.report)
    except (UsageError, OSError) as error:
        # A file may have gone between finding and reading it: its author is at work.
        tell(str(error), None)
        return None
    return settings


def verify(root: Path, paths: Iterable[Path], wanted: Wanted, progress: "Progress") -> Verified:
    """Look at the sources of all briefings, or of those in `paths`, and write what was seen into evidence files.

    Raises UsageError for wrong settings or paths, where a package of the extra `verify` is missing, for a damaged
    evidence file, and for a file of the author's that cannot be read.
    """
    try:
        from generator.verify import pruning, session
        from generator.verify.captures import FOLDER, Captures

        # Imported where documents are read, in processes of their own.
        missing = next((package for package in _READERS if find_spec(package) is None), "")
    except ModuleNotFoundError as error:
        missing = error.name or ""
    if missing:
        raise UsageError(
            f"verify needs the package '{missing}'; `make verify` installs what it needs, "
            "or pip install 'briefings[verify]'"
        )
    library = open_project(root, wanted.now.date())
    named = _named(library, paths)
    chosen = [briefing for briefing in library.briefings if named is None or briefing.path in named]
    tally = session.verify(library, chosen, wanted, progress)
    seen = open_project(root, wanted.now.date())
    pruning.prune(Captures(root / FOLDER), seen, wanted.now)
    report = check(seen, paths, select=("EVD",))
    return Verified(report, tally)
