"""The JSON Schema of the front matter: what editors complete and check it with.

Draft 7 of JSON Schema, the newest that yaml-language-server knows. It is made of the model in `load.fields`, and
refuses what can be told from the shape of a value; the checks know more.
"""

from collections.abc import Mapping
from typing import Any

from generator.core.settings import Author, Settings, Topic
from generator.load import vocabulary as words
from generator.load.fields import FrontMatter

DRAFT = "http://json-schema.org/draft-07/schema#"
Schema = dict[str, Any]


def json_schema(settings: Settings | None = None) -> Schema:
    """The JSON Schema of the front matter; with settings, topics and authors are the declared ones."""
    made = FrontMatter.model_json_schema(by_alias=True, ref_template="#/definitions/{model}")
    schema: Schema = {
        "$schema": DRAFT,
        **_simple(made),
        "definitions": {name: _simple(part) for name, part in made["$defs"].items()},
    }
    fields = schema["properties"]
    fields["date"].pop("allOf")
    fields["date"]["anyOf"] = [
        {"type": "string", "pattern": f"^{words.DAY_PATTERN}$"},
        {"$ref": "#/definitions/Dates"},
    ]
    work = schema["definitions"]["Work"]
    for name in ("url", "archive-url"):
        work["properties"][name]["pattern"] = "^[Hh][Tt][Tt][Pp][Ss]?://"
    fields["allow"]["propertyNames"] = {"pattern": f"^(?:{words.RULE_PATTERN})$"}
    work["defaultSnippets"] = [_SOURCE]
    fields["takeaways"]["items"]["defaultSnippets"] = [_TAKEAWAY]
    if settings:
        _declared(fields["topics"], settings.topics)
        _declared(fields["authors"], settings.authors)
    return schema


_SOURCE = {
    "label": "source",
    "description": "A work that the briefing cites.",
    "body": {
        "id": "${1:name-2026}",
        "type": "${2:webpage}",
        "title": "${3:Its title}",
        "publisher": "${4:Who published it}",
        "url": "${5:https://}",
        "issued": "${6:2026-05-07}",
        "accessed": "${7:2026-05-07}",
    },
}
_TAKEAWAY = {
    "label": "takeaway",
    "description": "A point that stands alone, and the passage that it rests on.",
    "body": '${1:One sentence} [@${2:key}, "${3:the words of the source}"].',
}


def _declared(field: Schema, declared: Mapping[str, Topic] | Mapping[str, Author]) -> None:
    """Have a list of ids hold declared ones only, each shown with what it stands for."""
    if not declared:
        return
    ordered = [declared[id_] for id_ in sorted(declared)]
    field["items"] = {
        "type": "string",
        "enum": [each.id for each in ordered],
        "enumDescriptions": [
            f"{each.name}: {each.description}" if each.description else each.name for each in ordered
        ],
    }
    field["examples"] = [[ordered[0].id]]


def _simple(part: Schema) -> Schema:
    """A part of pydantic's schema as an author should meet it: no titles of ours for fields, null for "left empty"."""
    kept = {name: value for name, value in part.items() if name not in {"$defs", "properties"}}
    if "properties" in part:
        kept["properties"] = {name: _field(field) for name, field in part["properties"].items()}
    return kept


def _field(field: Schema) -> Schema:
    kept = {
        name: value
        for name, value in field.items()
        if name not in {"title", "anyOf", "default"} or value is True
    }
    if field.get("default") is not None:
        kept["default"] = field["default"]
    if reference := kept.pop("$ref", None):
        # In draft 7, nothing else counts beside a reference.
        kept["allOf"] = [{"$ref": reference}]
    choices = [choice for choice in field.get("anyOf", ()) if choice != {"type": "null"}]
    if "anyOf" not in field:
        return kept
    if len(choices) == 1 and isinstance(kind := choices[0].get("type"), str):
        return {**choices[0], **kept, "type": [kind, "null"]}
    flat = [inner for choice in choices for inner in choice.get("anyOf", [choice])]
    examples = next((choice["examples"] for choice in choices if "examples" in choice), None)
    return {**kept, "anyOf": [*flat, {"type": "null"}], **({"examples": examples} if examples else {})}
