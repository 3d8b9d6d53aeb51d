"""`briefings build`, `serve` and `pages`: the briefings as a site."""

from datetime import date
from pathlib import Path

import click

from generator.arguments import now_option, project_root, root_option
from generator.commands.outcome import exit_code, say
from generator.core.diagnostic import Report
from generator.progress import ProgressBar
from generator.report import FORMATS


@click.command()
@click.option("--out", type=click.Path(path_type=Path), help="Where the site goes. Default: site/.")
@now_option
@root_option
@click.pass_context
def build(context: click.Context, out: Path | None, now: date) -> int:
    """Check all, then build the site.

    Whole, or not at all: where a briefing has an error, the last good site stays as it is.
    """
    from generator import workspace

    root = project_root(context)
    target = out or root / "site"
    with ProgressBar() as progress:
        built = workspace.build(root, target, now, progress)
    if built.report.diagnostics:
        click.echo(FORMATS["text"](built.report), nl=False)
    if code := exit_code(built.report):
        say("nothing was built; the last good site, if there is one, stands as it was")
        return code
    if built.damaged:
        say(
            f".cache: {built.damaged} of its files were damaged or foreign; what they held has been made anew"
        )
    for warning in built.warnings:
        say(warning)
    number = "1 briefing" if built.briefings == 1 else f"{built.briefings} briefings"
    click.echo(f"built {number} into {target}; `briefings serve` shows the site", err=True)
    return 0


@click.command()
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

    def tell(news: str, report: Report | None) -> None:
        if report:
            click.echo(FORMATS["text"](report), nl=False)
        say(news)

    with tempfile.TemporaryDirectory(prefix="briefings-preview-") as folder:
        try:
            workspace.serve(
                project_root(context), Path(folder) / "site", (host, port), now, assemble.silent, tell
            )
        except KeyboardInterrupt:
            click.echo("", err=True)
    return 0


@click.command()
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
