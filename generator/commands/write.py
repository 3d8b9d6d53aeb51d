"""`briefings new` and `schema`: what an author begins with."""

from datetime import date
from pathlib import Path

import click

from generator.arguments import now_option, project_root, root_option
from generator.core.errors import UsageError


@click.command()
@click.argument("title")
@now_option
@root_option
@click.pass_context
def new(context: click.Context, title: str, now: date) -> int:
    """Write a new draft, every field explained.

    Its title is TITLE. It passes the checks as it is; put your own words in the place of its example text.
    """
    from generator.authoring.new import new

    root = project_root(context)
    path = new(root, title, now)
    here = Path.cwd()
    click.echo(path.relative_to(here) if path.is_relative_to(here) else path)
    address = path.relative_to(root / "briefings").with_suffix("").as_posix()
    click.echo("a draft with example text: put your own in its place, then set `status: published`", err=True)
    click.echo(f"while `briefings serve` runs, it is at http://127.0.0.1:8000/{address}/", err=True)
    return 0


@click.command()
@click.option("--write", "writing", is_flag=True, help="Write it into .vscode/, and what else editors need.")
@root_option
@click.pass_context
def schema(context: click.Context, writing: bool) -> int:
    """Print the front matter's JSON Schema.

    For editors that complete and check YAML; within a project, with its topics and authors. With --write, the
    schemas of the front matter and of the files in site_config go into .vscode/, with snippets, settings and tasks.
    """
    import json

    from generator.authoring import editors
    from generator.load.configuration import read_settings
    from generator.load.schema import json_schema

    if writing:
        for path in editors.write(project_root(context)):
            click.echo(path)
        return 0
    try:
        root: Path | None = project_root(context)
    except UsageError:
        if context.obj is not None:
            raise
        root = None
    settings = read_settings(root, None) if root else None
    click.echo(json.dumps(json_schema(settings), indent=2, ensure_ascii=False))
    return 0
