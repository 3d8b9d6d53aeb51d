"""The command line: one function a command. Results on stdout, progress and hints on stderr.

Exit codes: 0, nothing at or above the failing severity; 1, findings; 2, wrong usage or settings; 3, a bug of ours.
"""

import os
import signal
import sys
from datetime import date
from pathlib import Path

import click

from generator.arguments import codes, now_option, project_root, root_option
from generator.core.diagnostic import Report, Severity
from generator.core.errors import UsageError
from generator.progress import ProgressBar
from generator.report.visible import visible

FINDINGS, USAGE, BUG = 1, 2, 3
_FORMATS = ("text", "concise", "json", "github")


def main() -> None:
    """Run the program; ends it with the exit code."""
    # So that a build which is told to end clears up behind it, as after Ctrl-C.
    signal.signal(signal.SIGTERM, lambda number, _: sys.exit(128 + number))
    sys.exit(run(sys.argv[1:]))


def run(arguments: list[str]) -> int:
    """Run one command and return its exit code. Never a traceback, unless BRIEFINGS_DEBUG is set."""
    try:
        code = commands.main(arguments, prog_name="briefings", standalone_mode=False)
    except click.exceptions.Abort:
        click.echo("interrupted", err=True)
        return 130
    except click.ClickException as error:
        error.show()
        return USAGE
    except UsageError as error:
        click.echo(f"briefings: {_plain(str(error))}", err=True)
        return USAGE
    except BrokenPipeError:
        # Whoever read our results has read enough; the interpreter must not complain of it at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        click.echo(f"briefings: {_plain(where)}{(error.strerror or str(error)).lower()}", err=True)
        return USAGE
    except Exception as error:
        if os.environ.get("BRIEFINGS_DEBUG"):
            raise
        what = _plain(f"{type(error).__name__}: {error}")
        click.echo(f"briefings: a bug of ours, please report it: {what}", err=True)
        click.echo("  BRIEFINGS_DEBUG=1 shows where it happened", err=True)
        return BUG
    return int(code or 0)


def _plain(text: str) -> str:
    """Text for a terminal, in its lines, with what a terminal would obey spelt out."""
    return "\n".join(map(visible, text.splitlines()))


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@root_option
@click.version_option(package_name="briefings", message="%(prog)s %(version)s")
def commands() -> None:
    """Publish research briefings whose every claim can be traced."""


@commands.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--format", "form", type=click.Choice(_FORMATS), default="text", help="How to print the findings."
)
@click.option(
    "--select", multiple=True, callback=codes, metavar="CODES", help="Only these rules (CIT001, CIT, …)."
)
@click.option("--ignore", multiple=True, callback=codes, metavar="CODES", help="All rules but these.")
@click.option(
    "--fail-on",
    type=click.Choice([str(severity) for severity in Severity]),
    default=str(Severity.ERROR),
    help="The least severity that makes the exit code 1. Default: error.",
)
@now_option
@root_option
@click.pass_context
def check(
    context: click.Context,
    paths: tuple[Path, ...],
    form: str,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    fail_on: str,
    now: date,
) -> int:
    """Check all briefings, or those in PATHS.

    Every rule is applied, and no network connection opened.
    """
    from generator import workspace
    from generator.report import FORMATS

    report = workspace.check(workspace.open_project(project_root(context), now), paths, select, ignore)
    click.echo(FORMATS[form](report), nl=False)
    return _exit_code(report, Severity(fail_on))


def _exit_code(report: Report, failing: Severity) -> int:
    found = report.count(Severity.ERROR) + (
        report.count(Severity.WARNING) if failing is Severity.WARNING else 0
    )
    return FINDINGS if found else 0


@commands.command()
@click.option("--out", type=click.Path(path_type=Path), help="Where the site goes. Default: site/.")
@now_option
@root_option
@click.pass_context
def build(context: click.Context, out: Path | None, now: date) -> int:
    """Check all, then build the site.

    Whole, or not at all: where a briefing has an error, the last good site stays as it is.
    """
    from generator import workspace
    from generator.report import FORMATS

    root = project_root(context)
    target = out or root / "site"
    with ProgressBar() as progress:
        built = workspace.build(root, target, now, progress)
    if built.report.diagnostics:
        click.echo(FORMATS["text"](built.report), nl=False)
    if built.report.count(Severity.ERROR):
        click.echo("nothing was built; the last good site, if there is one, stands as it was", err=True)
        return FINDINGS
    for warning in built.warnings:
        click.echo(_plain(warning), err=True)
    number = "1 briefing" if built.briefings == 1 else f"{built.briefings} briefings"
    click.echo(f"built {number} into {target}; `briefings serve` shows the site", err=True)
    return 0


@commands.command()
@click.option("--host", default="127.0.0.1", help="The address to listen on. Default: 127.0.0.1.")
@click.option("--port", default=8000, type=click.IntRange(0, 65535), help="Default: 8000.")
@now_option
@root_option
@click.pass_context
def serve(context: click.Context, host: str, port: int, now: date) -> int:
    """Preview the site, drafts and findings included.

    It is shown anew on each save.
    """
    import tempfile

    from generator import workspace
    from generator.publish import assemble
    from generator.report import FORMATS

    def tell(news: str, report: Report | None) -> None:
        if report:
            click.echo(FORMATS["text"](report), nl=False)
        click.echo(_plain(news), err=True)

    with tempfile.TemporaryDirectory(prefix="briefings-preview-") as folder:
        try:
            workspace.serve(
                project_root(context), Path(folder) / "site", (host, port), now, assemble.silent, tell
            )
        except KeyboardInterrupt:
            click.echo("", err=True)
    return 0


@commands.command()
@click.option("--out", type=click.Path(path_type=Path), required=True, help="An empty folder, or none yet.")
@root_option
@click.pass_context
def pages(context: click.Context, out: Path) -> int:
    """Write the site as plain Markdown and data.

    For another engine, or for good keeping: the published briefings.
    """
    from generator import workspace

    count = workspace.export(project_root(context), out)
    click.echo(f"wrote {count} files into {out}", err=True)
    return 0


@commands.command()
@click.argument("title")
@now_option
@root_option
@click.pass_context
def new(context: click.Context, title: str, now: date) -> int:
    """Write a new draft, every field explained.

    Its title is TITLE. It passes the checks as it is; put your own words in the place of its example text.
    """
    from generator import workspace

    root = project_root(context)
    path = workspace.new(root, title, now)
    here = Path.cwd()
    click.echo(path.relative_to(here) if path.is_relative_to(here) else path)
    address = path.relative_to(root / "briefings").with_suffix("").as_posix()
    click.echo("a draft with example text: put your own in its place, then set `status: published`", err=True)
    click.echo(f"while `briefings serve` runs, it is at http://127.0.0.1:8000/{address}/", err=True)
    return 0


@commands.command()
@click.argument("code")
def explain(code: str) -> int:
    """Print the page of a rule.

    CODE is its code or its name: CIT001, unknown-source.
    """
    from generator.check import catalogue

    rule = catalogue.find(code)
    click.echo(f"{rule.code} {rule.name} ({rule.severity})\n\n{rule.doc.strip()}")
    return 0


@commands.command()
def rules() -> int:
    """List all rules and what they find."""
    from generator.check import catalogue

    for rule in catalogue.rules():
        click.echo(f"{rule.code}  {rule.severity:<7}  {rule.name:<26}  {rule.what}")
    return 0


@commands.command()
@root_option
@click.pass_context
def schema(context: click.Context) -> int:
    """Print the front matter's JSON Schema.

    For editors that complete and check YAML; within a project, with its topics and authors.
    """
    import json

    from generator.load.configuration import read_settings
    from generator.load.schema import json_schema

    try:
        root: Path | None = project_root(context)
    except UsageError:
        if context.obj is not None:
            raise
        root = None
    settings = read_settings(root, None) if root else None
    click.echo(json.dumps(json_schema(settings), indent=2, ensure_ascii=False))
    return 0
