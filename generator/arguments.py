"""What several commands take: the project's folder, the day to check against, lists of rules."""

from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path

import click

from generator.core.errors import UsageError


def _day(context: click.Context, parameter: click.Parameter, value: str | None) -> date:
    """The day against which dates are checked: `--now`, else SOURCE_DATE_EPOCH, else today."""
    from generator.workspace import today

    if value is None:
        return today()
    try:
        return datetime.fromisoformat(value).date()
    except ValueError as error:
        raise click.BadParameter(f"'{value}' is not a day in the form YYYY-MM-DD") from error


now_option = click.option(
    "--now",
    metavar="DATE",
    callback=_day,
    help="The day against which dates are checked (YYYY-MM-DD). Default: SOURCE_DATE_EPOCH, else today.",
)


def _take_root(context: click.Context, parameter: click.Parameter, value: Path | None) -> None:
    context.obj = value or context.obj


root_option = click.option(
    "--root",
    type=click.Path(path_type=Path, file_okay=False),
    callback=_take_root,
    expose_value=False,
    help="The project's folder. Default: the nearest one upwards with an mkdocs.yml.",
)


def project_root(context: click.Context) -> Path:
    """The folder that `--root` names, else the nearest one upwards with an mkdocs.yml. Raises UsageError for none."""
    from generator.load.configuration import find_root

    if context.obj is None:
        return find_root(Path.cwd())
    root: Path = context.obj
    if not (root / "mkdocs.yml").is_file():
        raise UsageError(f"{root}: no mkdocs.yml there")
    return root


def codes(context: click.Context, parameter: click.Parameter, values: Iterable[str]) -> tuple[str, ...]:
    """Rules, given one by one or with commas between them."""
    return tuple(code.strip() for value in values for code in value.split(",") if code.strip())
