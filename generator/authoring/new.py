"""Writes a new draft."""

from datetime import date
from pathlib import Path

from generator.authoring import editors
from generator.authoring.saving import write
from generator.core.errors import UsageError
from generator.load.briefing import load
from generator.load.configuration import read_settings
from generator.load.draft import draft
from generator.publish.addresses import slug


def new(root: Path, title: str, day: date) -> Path:
    """Write a draft called `title`, dated `day`; returns its path.

    Its first line names the schema that editors complete it with, which is written too. Raises UsageError for a title
    that no briefing can have, and where there is a briefing of that name already.
    """
    settings = read_settings(root, day)
    path = root / "briefings" / f"{day.year:04}" / f"{slug(title)}.md"
    schema = f"../../{editors.FRONT_MATTER}"
    text = draft(title, settings, day, schema)
    fault = next(iter(load(path.relative_to(root).as_posix(), text.encode(), settings).faults), None)
    if fault is not None:
        raise UsageError(f"'{title}' is no title: {fault.problem.message}")
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError as error:
        raise UsageError(f"{path}: there is a briefing of that name; choose another title") from error
    write(root / editors.FRONT_MATTER, editors.files(settings)[editors.FRONT_MATTER])
    return path
