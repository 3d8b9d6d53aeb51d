"""The kinds of values that front matter has: the form of each, and what is said where it has another."""

import re
from collections.abc import Callable
from typing import Annotated, Any

from pydantic import AfterValidator, StringConstraints, WithJsonSchema
from pydantic_core import PydanticCustomError

from generator.core.date import PartialDate
from generator.core.guess import nearest
from generator.core.wording import quoted
from generator.load import vocabulary as words


def invalid(message: str, help: str | None = None) -> PydanticCustomError:  # noqa: A002 - the field's own name
    """An error whose text is ours; `load.validation` turns it into a fault."""
    # The text goes in as context: a brace in an author's value must not be taken for a placeholder.
    return PydanticCustomError("invalid", "{message}", {"message": message, "help": help or ""})


def _date(*, whole: bool) -> Callable[[str], str]:
    def check(value: str) -> str:
        wanted = "YYYY-MM-DD" if whole else "YYYY, YYYY-MM or YYYY-MM-DD"
        try:
            date = PartialDate.parse(value)
        except ValueError:
            if re.fullmatch(words.DATE_PATTERN, value):
                raise invalid(f"there is no date {quoted(value)}", "correct the month or the day") from None
            raise invalid(f"not a date: {quoted(value)}", f"write it as {wanted}") from None
        if whole and not date.day:
            raise invalid(f"not a whole date: {quoted(value)}", f"write it as {wanted}")
        return value

    return check


def _other_order(value: str, known: tuple[str, ...]) -> str | None:
    parts = sorted(re.split(r"[-_ ]", value.casefold()))
    return next((word for word in known if sorted(re.split(r"[-_]", word)) == parts), None)


def one_of(known: tuple[str, ...], what: str, examples: str = "") -> Callable[[str], str]:
    """A validator that takes the words `known`; `what` is what they are called."""

    def check(value: str) -> str:
        if value not in known:
            guess = _other_order(value, known) or nearest(value, known)
            remedy = f"did you mean '{guess}'?" if guess else f"use {examples or ', '.join(known)}"
            raise invalid(f"not a {what}: {quoted(value)}", remedy)
        return value

    return check


def form(pattern: re.Pattern[str], what: str, remedy: str) -> Callable[[str], str]:
    """A validator that takes what matches `pattern` as a whole; `what` it is, and what to do about other values."""

    def check(value: str) -> str:
        if not pattern.fullmatch(value):
            raise invalid(f"not {what}: {quoted(value)}", remedy)
        return value

    return check


_MARKER = re.compile(r"\[[^\[\]]{0,200}?(?<![\w.])@\w[^\[\]]{0,2000}\]")


def _no_citation(value: str) -> str:
    found = _MARKER.search(value)
    if found:
        raise invalid("a title cannot carry a citation", f"remove {quoted(found[0])} and cite in the summary")
    return value


def listed_alone(value: Any) -> Any:
    """Refuse a single value where a list is wanted, rather than take it for a list."""
    if isinstance(value, str):
        remedy = f"write [{value}]" if words.ID.fullmatch(value) else "begin it with '- ' on the next line"
        raise invalid("a list is wanted here, not one value", remedy)
    return value


def named_alone(value: Any) -> Any:
    """As `listed_alone`, for a list of names."""
    if isinstance(value, str):
        remedy = "write [{family: …, given: …}], or [{literal: …}] for an institution"
        raise invalid("a list of names is wanted here, not one value", remedy)
    return value


Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Title = Annotated[
    Text,
    AfterValidator(_no_citation),
    # Editors read `title: 1984` as a number; we take every scalar as text.
    WithJsonSchema({"type": ["string", "number"], "minLength": 1}),
]
Id = Annotated[
    Text,
    AfterValidator(form(words.ID, "an id", "use lower-case letters, digits and single hyphens")),
    WithJsonSchema({"type": "string", "pattern": f"^(?:{words.ID_PATTERN})$"}),
]
Key = Annotated[
    Text,
    AfterValidator(
        form(
            words.KEY,
            "an id that can be cited",
            "use letters, digits and '_', with single '-' or '.' between",
        )
    ),
    WithJsonSchema({"type": ["string", "integer"], "pattern": r"^[^\s\[\],;\"]+$"}),
]
Day = Annotated[
    Text,
    AfterValidator(_date(whole=True)),
    WithJsonSchema({"type": "string", "pattern": f"^{words.DAY_PATTERN}$", "examples": ["2026-05-07"]}),
]
Date = Annotated[
    Text,
    AfterValidator(_date(whole=False)),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "string", "pattern": f"^{words.DATE_PATTERN}$"},
                {"type": "integer", "minimum": 0, "maximum": 9999},
            ],
            "examples": ["2014-12-26", "2014-12", 2014],
        }
    ),
]


Doi = Annotated[
    Text,
    AfterValidator(form(words.DOI, "a DOI", "write it as 10.1234/abcd, without https://doi.org/")),
    WithJsonSchema({"type": "string", "pattern": f"^{words.DOI_PATTERN}$"}),
]
Alias = Annotated[
    Text,
    AfterValidator(form(words.ALIAS, "an address on this site", "write it as 2026/old-name")),
    WithJsonSchema({"type": "string", "pattern": f"^(?:{words.ALIAS_PATTERN})$"}),
]
