"""`briefings check`."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import click

from generator.arguments import codes, now_option, project_root, root_option
from generator.commands.outcome import exit_code, plain, say
from generator.core.diagnostic import Report, Severity
from generator.core.errors import UsageError
from generator.report import FORMATS
from generator.report.summary import counted, summary

WATCHED = ("text", "concise")
BEGIN, END = "briefings: checking", "briefings: checked"
"""What `--watch --format concise` prints before and after each check: editors wait for these lines."""


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--format", "form", type=click.Choice(tuple(FORMATS)), default="text", help="How to print the findings."
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
@click.option(
    "--fix", "mending", is_flag=True, help="Mend what needs no judgement, then report what is left."
)
@click.option("--watch", "watching", is_flag=True, help="Check again on each save, until Ctrl-C.")
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
    mending: bool,
    watching: bool,
    now: date,
) -> int:
    """Check all briefings, or those in PATHS.

    Every rule is applied, and no network connection opened.
    """
    from generator import workspace
    from generator.authoring.mend import mend
    from generator.check.catalogue import choose

    root = project_root(context)

    def examine() -> Report:
        if not mending:
            return workspace.examine(root, now, paths, select, ignore)
        mended = mend(root, now, paths, select, ignore)
        say(mended.news)
        return mended.report

    if watching:
        choose(select, ignore)
        for path in paths:
            if not path.exists() and not (root / path).exists():
                raise UsageError(f"{path}: no such file; briefings are the .md files below briefings/")
        return _watch(root, examine, form)
    report = examine()
    click.echo(FORMATS[form](report), nl=False)
    mendable = sum(bool(diagnostic.fix) for diagnostic in report.diagnostics)
    if form == "text" and mendable and not mending:
        say(f"{counted(mendable, 'finding')} can be mended with `briefings check --fix`")
    return exit_code(report, Severity(fail_on))


def _watch(root: Path, examine: Callable[[], Report], form: str) -> int:
    from generator.authoring.watch import watch

    if form not in WATCHED:
        raise UsageError(f"--watch prints {' or '.join(WATCHED)}; '{form}' is one document, of one check")
    concise = form == "concise"

    def begin() -> None:
        if concise:
            click.echo(BEGIN)

    def tell(outcome: Report | UsageError) -> None:
        if isinstance(outcome, UsageError):
            click.echo(f"briefings: {plain(str(outcome))}", err=not concise)
            came = "wrong settings"
        else:
            click.echo(FORMATS[form](outcome), nl=False)
            came = summary(outcome)
        if concise:
            click.echo(f"{END}: {came}")
        else:
            say("watching for saves (Ctrl-C ends)")

    try:
        watch(root, examine, begin, tell)
    except KeyboardInterrupt:
        click.echo("", err=True)
    return 0
