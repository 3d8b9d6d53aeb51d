"""`briefings explain` and `rules`: what is checked, and why."""

import click


@click.command()
@click.argument("code")
def explain(code: str) -> int:
    """Print the page of a rule.

    CODE is its code or its name: CIT001, unknown-source.
    """
    from generator.check import catalogue
    from generator.check.page import page

    rule = catalogue.find(code)
    click.echo(f"{rule.code} {rule.name} ({rule.severity})\n\n{page(rule)}")
    return 0


@click.command()
def rules() -> int:
    """List all rules and what they find."""
    from generator.check import catalogue

    for rule in catalogue.rules():
        click.echo(f"{rule.code:<6}  {rule.severity:<7}  {rule.name:<26}  {rule.what}")
    return 0
