"""The front matter's model: what a briefing may say of itself.

Field names are CSL's where CSL has one, CS1's for archives, Material's for dates. The model judges; the
values themselves are taken from the nodes by `load.briefing`, so that good ones survive bad neighbours.
"""

from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from generator.core.wording import quoted
from generator.load import vocabulary as words
from generator.load.values import (
    Alias,
    Date,
    Day,
    Doi,
    Id,
    Key,
    Text,
    Title,
    form,
    invalid,
    listed_alone,
    named_alone,
    one_of,
)


class _Part(BaseModel):
    """What all parts share: unknown keys are faults, keys are written with hyphens."""

    model_config = ConfigDict(extra="forbid", alias_generator=lambda name: name.replace("_", "-"))


class Name(_Part):
    """A person as family and given name, or an institution as literal (CSL's name variables)."""

    model_config = ConfigDict(
        title="Name", json_schema_extra={"oneOf": [{"required": ["family"]}, {"required": ["literal"]}]}
    )
    family: Text | None = Field(None, description="Family name: Klein.", examples=["Klein"])
    given: Text | None = Field(None, description="Given names: Martin.", examples=["Martin"])
    literal: Text | None = Field(
        None,
        description="The whole name of an institution, or one that has no parts.",
        examples=["Pew Research Center"],
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
    def _oneform(self) -> "Name":
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
    id: Key = Field(description="What citations call it: [@klein-2014].", examples=["klein-2014"])
    type: Annotated[
        str,
        AfterValidator(one_of(words.CSL_TYPES, "type of source", "a type of CSL: webpage, report, book …")),
    ] = Field(
        "webpage",
        description="Its kind, a type of CSL 1.0.2.",
        json_schema_extra={"enum": list(words.CSL_TYPES)},
    )
    title: Title = Field(description="Its title, as it gives it.", examples=["Scholarly Context Not Found"])
    author: Annotated[list[Name], BeforeValidator(named_alone), Field(min_length=1)] | None = Field(
        None,
        description="Who wrote it: [{family: Klein, given: Martin}] or [{literal: An Institution}].",
        examples=[[{"literal": "An Institution"}]],
    )
    publisher: Text | None = Field(
        None, description="Who published it: a newspaper, a journal, an institution.", examples=["PLOS ONE"]
    )
    url: Text | None = Field(
        None,
        description="Its address, absolute, http or https.",
        examples=["https://www.example.org/the/work"],
    )
    doi: Doi | None = Field(
        None, description="Its DOI, without https://doi.org/.", examples=["10.1371/journal.pone.0115253"]
    )
    issued: Date | None = Field(None, description="When it was published: YYYY, YYYY-MM or YYYY-MM-DD.")
    accessed: Date | None = Field(None, description="When its text was last seen to support the claims.")
    access: Annotated[str, AfterValidator(one_of(words.ACCESS, "kind of access"))] | None = Field(
        None, description="What a reader needs to see it.", json_schema_extra={"enum": list(words.ACCESS)}
    )
    archive_url: Text | None = Field(
        None,
        description="The address of an archived copy.",
        examples=["https://web.archive.org/web/2026/https://www.example.org/the/work"],
    )
    archive_date: Date | None = Field(None, description="When that copy was made.")
    origin: Key | None = Field(
        None,
        description="Who reported it first. Sources of one origin are not independent.",
        examples=["klein-2014"],
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
    text: Text = Field(
        description="What was wrong, in a sentence.", examples=["An earlier version gave the year as 2013."]
    )


def _as_dates(value: Any) -> Any:
    return {"created": value} if isinstance(value, str) else value


Waivers = dict[
    Annotated[str, AfterValidator(form(words.RULE, "a rule's code or name", "write a code such as CIT002"))],
    Text,
]


class FrontMatter(_Part):
    """The front matter of a briefing."""

    model_config = ConfigDict(title="Front matter of a briefing")
    title: Title = Field(
        description="The finding in one line, without citations.",
        examples=["Reference lists rot faster than the articles that carry them"],
    )
    date: Annotated[Dates, BeforeValidator(_as_dates)] = Field(
        description="The day it was published, or {created: …, updated: …}.",
        examples=["2026-05-07", {"created": "2026-05-07", "updated": "2026-05-09"}],
    )
    authors: Annotated[list[Id], BeforeValidator(listed_alone), Field(min_length=1)] = Field(
        description="Who wrote it: ids in site_config/authors.yml.", examples=[["desk"]]
    )
    topics: Annotated[list[Id], BeforeValidator(listed_alone), Field(min_length=1)] = Field(
        description="What it is about: ids in site_config/topics.yml.", examples=[["web-archiving"]]
    )
    status: Annotated[str, AfterValidator(one_of(words.STATUSES, "status"))] = Field(
        "draft", description="Where it is on its way.", json_schema_extra={"enum": list(words.STATUSES)}
    )
    summary: Text = Field(
        description="One paragraph, the whole story, with citations.",
        examples=["One article in five points to a page that is gone [@klein-2014]."],
    )
    takeaways: Annotated[list[Text], BeforeValidator(listed_alone), Field(min_length=1)] = Field(
        description="Three to five points that a reader leaves with; each stands alone and cites.",
        examples=[['Links in scholarly articles rot [@klein-2014, "one in five articles"].']],
    )
    sources: Annotated[list[Work], Field(min_length=1)] = Field(
        description="The works that it cites.",
        examples=[[{"id": "klein-2014", "title": "Scholarly Context Not Found", "issued": 2014}]],
    )
    corrections: list[Erratum] | None = Field(
        None,
        description="What earlier versions had wrong.",
        examples=[[{"date": "2026-05-09", "text": "An earlier version gave the year as 2013."}]],
    )
    allow: Waivers | None = Field(
        None,
        description="Rules waived in this briefing, each with the reason.",
        examples=[{"CIT002": "The method section describes our own procedure."}],
    )
    aliases: Annotated[list[Alias], BeforeValidator(listed_alone)] | None = Field(
        None, description="Old addresses that lead here: [2026/old-name].", examples=[["2026/old-name"]]
    )
