"""`briefings verify`."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import click

from generator.arguments import project_root, root_option
from generator.commands.outcome import exit_code, say
from generator.core.errors import UsageError
from generator.core.evidence import Link, Result
from generator.progress import ProgressBar
from generator.report import FORMATS
from generator.report.summary import counted
from generator.verify.wanted import Tally, Wanted

_RESULTS = {
    Result.FOUND: "found",
    Result.NOT_FOUND: "not found",
    Result.AMBIGUOUS: "there more than once",
    Result.INDETERMINATE: "in sources that could not be read",
    Result.UNCHECKED: "not looked for",
}
_HOST = re.compile(r"(?:\[[0-9a-fA-F:.]+\]|[\w.-]+|[0-9a-fA-F]*:[0-9a-fA-F:.]+)(?::\d{1,5})?")
_UNSEEN_MAX = 12


def _time(context: click.Context, parameter: click.Parameter, value: str | None) -> datetime:
    """The time at which sources are looked at: `--now`, else SOURCE_DATE_EPOCH, else the clock."""
    from generator.workspace import now

    if value is None:
        return now()
    try:
        time = datetime.fromisoformat(value)
        return time.astimezone(UTC) if time.tzinfo else time.replace(tzinfo=UTC)
    except (ValueError, OverflowError) as error:
        raise click.BadParameter(f"'{value}' is not a time like 2026-05-08T10:00:00Z") from error


def _hosts(context: click.Context, parameter: click.Parameter, value: tuple[str, ...]) -> frozenset[str]:
    """The hosts of `--allow-host`."""
    for host in value:
        port = host.rpartition(":")[2] if host.count(":") == 1 or "]:" in host else ""
        if not _HOST.fullmatch(host) or int(port or 1) not in range(1, 65536):
            raise click.BadParameter(
                f"'{host}' is not a host like 127.0.0.1, 127.0.0.1:8000, [::1]:8000 or intranet.example.org"
            )
    return frozenset(value)


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--refresh", is_flag=True, help="Ask also the sources that answered in the last seven days.")
@click.option("--offline", is_flag=True, help="Ask nobody: look again in what was captured before.")
@click.option("--source", metavar="ID", default="", help="This source only.")
@click.option(
    "--from",
    "file",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="Look in this file of yours instead: a saved page, a PDF, a text, a WARC. With --source.",
)
@click.option("--save", is_flag=True, help="Ask the archive to make a copy of sources that have none.")
@click.option(
    "--allow-host",
    "allow",
    multiple=True,
    callback=_hosts,
    metavar="HOST[:PORT]",
    help="Ask this host even if its address is private. Can be given more than once.",
)
@click.option("--now", metavar="TIME", callback=_time, help="The time to note. Default: the clock's.")
@click.option(
    "--format", "form", type=click.Choice(tuple(FORMATS)), default="text", help="How to print the findings."
)
@root_option
@click.pass_context
def verify(
    context: click.Context,
    paths: tuple[Path, ...],
    refresh: bool,
    offline: bool,
    source: str,
    file: Path | None,
    save: bool,
    allow: frozenset[str],
    now: datetime,
    form: str,
) -> int:
    """Look at the sources of all briefings, or of those in PATHS, and keep what was seen.

    Each passage is looked for in its source. What is found goes into the evidence file beside the briefing, and the
    findings about it are printed.
    """
    from generator import workspace

    if file and not source:
        raise UsageError("--from needs --source ID: which source is it that the file shows?")
    if offline and (refresh or save or file):
        raise UsageError("--offline asks nobody: it does not go with --refresh, --save or --from")
    with ProgressBar(worth=2) as progress:
        done = workspace.verify(
            project_root(context),
            paths,
            Wanted(
                now=now,
                refresh=refresh,
                offline=offline,
                save=save,
                source=source,
                file=file,
                allow=allow,
            ),
            progress,
        )
    click.echo(FORMATS[form](done.report), nl=False)
    for line in news(done.tally):
        say(line)
    return exit_code(done.report)


def news(tally: Tally) -> Iterator[str]:
    """What there is to tell the author of it, a line each."""
    yield from tally.hints
    yield from tally.unseen[:_UNSEEN_MAX]
    if len(tally.unseen) > _UNSEEN_MAX:
        yield f"and {len(tally.unseen) - _UNSEEN_MAX} more sources that could not be read"
    if tally.asked or tally.fresh:
        alone = f"; {tally.fresh} left alone, seen lately (--refresh asks them too)" if tally.fresh else ""
        yield f"{counted(tally.asked, 'source')} asked{alone}"
    links = [f"{tally.links[link]} {link}" for link in Link if tally.links[link]]
    if links:
        yield f"links: {', '.join(links)}"
    results = [
        f"{tally.results[result]} {words}" for result, words in _RESULTS.items() if tally.results[result]
    ]
    if results:
        yield f"passages: {', '.join(results)}"
    count = len(tally.written)
    yield f"{counted(count, 'evidence file')} written" if count else "nothing new to write"
    if tally.closed:
        yield (
            "what a site shows people and not programs: save the page in your browser, then "
            "`briefings verify BRIEFING --source ID --from FILE`"
        )
