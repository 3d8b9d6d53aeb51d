"""The front matter's model: what a briefing may say of itself, and the JSON Schema that editors check it with.

Field names are CSL's where CSL has one, CS1's for archives, Material's for dates. The model judges; the
values themselves are taken from the nodes by `load.briefing`, so that good ones survive bad neighbours.
"""

import re
from collections.abc import Callable
from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    WithJsonSchema,
    model_validator,
)
from pydantic_core import PydanticCustomError

from generator.core.date import PartialDate
from generator.core.guess import nearest
from generator.core.settings import Settings
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


def _one_of(known: tuple[str, ...], what: str, examples: str = "") -> Callable[[str], str]:
    def check(value: str) -> str:
        if value not in known:
            guess = nearest(value, known)
            remedy = f"did you mean '{guess}'?" if guess else f"use {examples or ', '.join(known)}"
            raise invalid(f"not a {what}: {quoted(value)}", remedy)
        return value

    return check


def _form(pattern: re.Pattern[str], what: str, remedy: str) -> Callable[[str], str]:
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


def _listed_alone(value: Any) -> Any:
    if isinstance(value, str):
        remedy = f"write [{value}]" if words.ID.fullmatch(value) else "begin it with '- ' on the next line"
        raise invalid("a list is wanted here, not one value", remedy)
    return value


Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Title = Annotated[Text, AfterValidator(_no_citation)]
Id = Annotated[
    Text,
    AfterValidator(_form(words.ID, "an id", "use lower-case letters, digits and single hyphens")),
    WithJsonSchema({"type": "string", "pattern": f"^(?:{words.ID_PATTERN})$"}),
]
Key = Annotated[
    Text,
    AfterValidator(
        _form(
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
    Text, AfterValidator(_form(words.DOI, "a DOI", "write it as 10.1234/abcd, without https://doi.org/"))
]
Alias = Annotated[
    Text, AfterValidator(_form(words.ALIAS, "an address on this site", "write it as 2026/old-name"))
]


class _Part(BaseModel):
    """What all parts share: unknown keys are faults, keys are written with hyphens."""

    model_config = ConfigDict(extra="forbid", alias_generator=lambda name: name.replace("_", "-"))


class Name(_Part):
    """A person as family and given name, or an institution as literal (CSL's name variables)."""

    model_config = ConfigDict(
        title="Name", json_schema_extra={"oneOf": [{"required": ["family"]}, {"required": ["literal"]}]}
    )
    family: Text | None = Field(None, description="Family name: Klein.")
    given: Text | None = Field(None, description="Given names: Martin.")
    literal: Text | None = Field(
        None, description="The whole name of an institution, or one that has no parts."
    )

    @model_validator(mode="before")
    @classmethod
    def _mapping(cls, value: Any) -> Any:
        if isinstance(value, str):
            raise invalid(
                f"a name is written in its parts, not as {quoted(value)}",
                "write {family: …, given: …}, or {literal: …} for an institution",
            )
        return value

    @model_validator(mode="after")
    def _one_form(self) -> "Name":
        if self.literal and (self.family or self.given):
            raise invalid("a name has either 'literal' or 'family' and 'given'", "keep one form")
        if not (self.literal or self.family):
            raise invalid(
                "a name lacks its 'family' or 'literal'", "write {family: …, given: …} or {literal: …}"
            )
        return self


class Work(_Part):
    """A work that the briefing cites. Names of fields are CSL's, those of archives CS1's."""

    model_config = ConfigDict(title="Source")
    id: Key = Field(description="What citations call it: [@klein-2014].")
    type: Annotated[
        str,
        AfterValidator(_one_of(words.CSL_TYPES, "type of source", "a type of CSL: webpage, report, book …")),
    ] = Field(
        "webpage",
        description="Its kind, a type of CSL 1.0.2.",
        json_schema_extra={"enum": list(words.CSL_TYPES)},
    )
    title: Title = Field(description="Its title, as it gives it.")
    author: Annotated[list[Name], BeforeValidator(_listed_alone), Field(min_length=1)] | None = Field(
        None, description="Who wrote it: [{family: Klein, given: Martin}] or [{literal: An Institution}]."
    )
    publisher: Text | None = Field(
        None, description="Who published it: a newspaper, a journal, an institution."
    )
    url: Text | None = Field(None, description="Its address, absolute, http or https.")
    doi: Doi | None = Field(None, description="Its DOI, without https://doi.org/.")
    issued: Date | None = Field(None, description="When it was published: YYYY, YYYY-MM or YYYY-MM-DD.")
    accessed: Date | None = Field(None, description="When its text was last seen to support the claims.")
    access: Annotated[str, AfterValidator(_one_of(words.ACCESS, "kind of access"))] | None = Field(
        None, description="What a reader needs to see it.", json_schema_extra={"enum": list(words.ACCESS)}
    )
    archive_url: Text | None = Field(None, description="The address of an archived copy.")
    archive_date: Date | None = Field(None, description="When that copy was made.")
    origin: Key | None = Field(
        None, description="Who reported it first. Sources of one origin are not independent."
    )


class Dates(_Part):
    """When the briefing was published and last updated."""

    model_config = ConfigDict(title="Dates")
    created: Day = Field(description="The day it was published.")
    updated: Day | None = Field(None, description="The day it was last changed in substance.")

    @model_validator(mode="after")
    def _in_order(self) -> "Dates":
        if self.updated and self.updated < self.created:
            raise invalid(
                f"'updated' ({self.updated}) is before 'created' ({self.created})", "correct one of the two"
            )
        return self


class Erratum(_Part):
    """What an earlier version had wrong."""

    model_config = ConfigDict(title="Correction")
    date: Day = Field(description="The day of the correction.")
    text: Text = Field(description="What was wrong, in a sentence.")


def _as_dates(value: Any) -> Any:
    return {"created": value} if isinstance(value, str) else value


Waivers = dict[
    Annotated[str, AfterValidator(_form(words.RULE, "a rule's code or name", "write a code such as CIT002"))],
    Text,
]


class FrontMatter(_Part):
    """The front matter of a briefing."""

    model_config = ConfigDict(title="Front matter of a briefing")
    title: Title = Field(description="The finding in one line, without citations.")
    date: Annotated[Dates, BeforeValidator(_as_dates)] = Field(
        description="The day it was published, or {created: …, updated: …}."
    )
    authors: Annotated[list[Id], BeforeValidator(_listed_alone), Field(min_length=1)] = Field(
        description="Who wrote it: ids in site_config/authors.yml."
    )
    topics: Annotated[list[Id], BeforeValidator(_listed_alone), Field(min_length=1)] = Field(
        description="What it is about: ids in site_config/topics.yml."
    )
    status: Annotated[str, AfterValidator(_one_of(words.STATUSES, "status"))] = Field(
        "draft", description="Where it is on its way.", json_schema_extra={"enum": list(words.STATUSES)}
    )
    summary: Text = Field(description="One paragraph, the whole story, with citations.")
    takeaways: Annotated[list[Text], BeforeValidator(_listed_alone), Field(min_length=1)] = Field(
        description="Three to five points that a reader leaves with; each stands alone and cites."
    )
    sources: Annotated[list[Work], Field(min_length=1)] = Field(description="The works that it cites.")
    corrections: list[Erratum] | None = Field(None, description="What earlier versions had wrong.")
    allow: Waivers | None = Field(None, description="Rules waived in this briefing, each with the reason.")
    aliases: Annotated[list[Alias], BeforeValidator(_listed_alone)] | None = Field(
        None, description="Old addresses that lead here: [2026/old-name]."
    )


def json_schema(settings: Settings | None = None) -> dict[str, Any]:
    """The JSON Schema (2020-12) of the front matter; with settings, topics and authors are the declared ones."""
    schema = FrontMatter.model_json_schema(by_alias=True)
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
    date = schema["properties"]["date"]
    date["anyOf"] = [{"type": "string", "pattern": f"^{words.DAY_PATTERN}$"}, {"$ref": date.pop("$ref")}]
    for name in ("topics", "authors"):
        declared = sorted(getattr(settings, name)) if settings else []
        if declared:
            schema["properties"][name]["items"] = {"type": "string", "enum": declared}
    return schema
