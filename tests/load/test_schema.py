"""The JSON Schema agrees with the model, and says of each field what it is for."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from generator.core.settings import Author, Settings, Topic
from generator.load.configuration import read_settings
from generator.load.schema import json_schema
from generator.load.vocabulary import CSL_TYPES


@pytest.fixture(scope="module")
def schema() -> dict[str, Any]:
    return json_schema()


def as_editors_parse(good: str) -> Any:
    """The front matter as JSON, resolved as YAML 1.2's core schema does: dates stay text."""

    class Loader(yaml.SafeLoader):
        pass

    Loader.yaml_implicit_resolvers = {
        first: [pair for pair in resolvers if not pair[0].endswith(":timestamp")]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }
    return yaml.load(good.split("---\n")[1], Loader=Loader)


def test_it_is_a_valid_schema(schema: dict[str, Any]) -> None:
    jsonschema.Draft7Validator.check_schema(schema)

    assert schema["$schema"] == "http://json-schema.org/draft-07/schema#"
    assert "$defs" not in json.dumps(schema), "the newest draft that yaml-language-server knows is 7"
    assert "$id" not in schema
    assert json.loads(json.dumps(schema)) == schema


def test_the_good_briefing_is_valid(schema: dict[str, Any], good: str) -> None:
    jsonschema.validate(as_editors_parse(good), schema)


def test_our_own_briefings_are_valid() -> None:
    root = Path(__file__).parents[2]
    schema = json_schema(read_settings(root, None))
    paths = sorted((root / "briefings").rglob("*.md"))
    assert paths
    for path in paths:
        jsonschema.validate(as_editors_parse(path.read_text("utf-8")), schema)


def test_what_is_left_empty_or_reads_as_a_number_is_no_fault(schema: dict[str, Any], good: str) -> None:
    front = as_editors_parse(good)
    front["corrections"] = front["aliases"] = front["sources"][0]["doi"] = None
    front["sources"][0]["title"] = 1984

    jsonschema.validate(front, schema)


@pytest.mark.parametrize("issued", [2014, "2014", "2014-12", "2014-12-26"], ids=repr)
def test_a_year_may_be_a_number(schema: dict[str, Any], good: str, issued: int | str) -> None:
    front = as_editors_parse(good)
    front["sources"][0]["issued"] = issued

    jsonschema.validate(front, schema)


@pytest.mark.parametrize(
    "change",
    [
        {"title": ""},
        {"date": "7 May 2026"},
        {"date": {"updated": "2026-05-07"}},
        {"status": "publised"},
        {"takaways": []},
        {"authors": "desk"},
        {"sources": []},
        {"sources": [{"id": "a"}]},
        {"sources": [{"id": "a", "title": "b", "archive_url": "c"}]},
        {"sources": [{"id": "a", "title": "b", "type": "zzz"}]},
        {"sources": [{"id": "a", "title": "b", "author": [{"literal": "c", "family": "d"}]}]},
        {"sources": [{"id": "a", "title": "b", "url": "www.example.org"}]},
        {"sources": [{"id": "a", "title": "b", "doi": "https://doi.org/10.1371/x"}]},
        {"sources": [{"id": "a b", "title": "b"}]},
        {"corrections": [{"date": "2026-05", "text": "c"}]},
        {"aliases": ["/2026/old"]},
        {"allow": {"CIT002": ""}},
        {"allow": {"cit2": "why"}},
    ],
)
def test_what_the_loader_refuses_the_schema_refuses(
    schema: dict[str, Any], good: str, change: dict[str, Any]
) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(as_editors_parse(good) | change, schema)


def test_every_field_is_described(schema: dict[str, Any]) -> None:
    def properties(part: dict[str, Any]) -> Iterator[tuple[str, Any]]:
        yield from part["properties"].items()

    for part in (schema, *schema["definitions"].values()):
        assert part["description"]
        for name, field in properties(part):
            assert field.get("description"), name
            assert field.keys() & {"examples", "enum"}, name
            assert "_" not in name


def test_topics_and_authors_are_the_declared_ones() -> None:
    settings = Settings(
        Path(), topics={"b": Topic("b", "B"), "a": Topic("a", "A")}, authors={"desk": Author("desk", "D")}
    )
    fields = json_schema(settings)["properties"]

    assert fields["topics"]["items"]["enum"] == ["a", "b"]
    assert fields["topics"]["items"]["enumDescriptions"] == ["A", "B"]
    assert fields["authors"]["items"]["enum"] == ["desk"]


def test_types_are_those_of_csl() -> None:
    assert len(CSL_TYPES) == 45
    assert list(CSL_TYPES) == sorted(CSL_TYPES)
