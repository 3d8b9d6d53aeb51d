"""The command line. Results on stdout, progress and hints on stderr; each command is a function in `commands/`.

Exit codes: 0, nothing at or above the failing severity; 1, findings; 2, wrong usage or settings; 3, a bug of ours.
"""

import gc
import os
import signal
import sys

import click

from generator.arguments import root_option
from generator.commands.check import check
from generator.commands.outcome import BUG, USAGE, plain, say
from generator.commands.rules import explain, rules
from generator.commands.site import build, pages, serve
from generator.commands.verify import verify
from generator.commands.write import new, schema
from generator.core.errors import UsageError

_GARBAGE_WORTH_A_LOOK = 50_000
"""New objects, in place of Python's 700."""


def main() -> None:
    """Run the program; ends it with the exit code."""
    # So that a build which is told to end clears up behind it, as after Ctrl-C.
    signal.signal(signal.SIGTERM, lambda number, _: sys.exit(128 + number))
    # What is imported stays: looking through it for garbage again and again is a tenth of the time of importing it.
    gc.set_threshold(_GARBAGE_WORTH_A_LOOK)
    try:
        code = run(sys.argv[1:])
    except SystemExit as ended:
        code = int(ended.code or 0)
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (OSError, ValueError):
        sys.exit(code)
    # Nothing is left to do: to take the interpreter apart piece by piece takes longer than to read ten briefings. And
    # where a signal came while processes were being started, Python would wait for these for ever.
    os._exit(code)


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
        say(f"briefings: {error}")
        return USAGE
    except BrokenPipeError:
        # Whoever read our results has read enough; the interpreter must not complain of it at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        say(f"briefings: {where}{(error.strerror or str(error)).lower()}")
        return USAGE
    except Exception as error:
        if os.environ.get("BRIEFINGS_DEBUG"):
            raise
        what = plain(f"{type(error).__name__}: {error}")
        click.echo(f"briefings: a bug of ours, please report it: {what}", err=True)
        click.echo("  BRIEFINGS_DEBUG=1 shows where it happened", err=True)
        return BUG
    return int(code or 0)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@root_option
@click.version_option(package_name="briefings", message="%(prog)s %(version)s")
def commands() -> None:
    """Publish research briefings whose every claim can be traced."""


for command in (check, verify, build, serve, pages, new, explain, rules, schema):
    commands.add_command(command)
