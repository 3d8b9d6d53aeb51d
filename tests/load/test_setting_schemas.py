"""The schemas of the setting files take what the loader takes, and refuse what it refuses."""

from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from generator.core.settings import Policy
from generator.load.configuration import THRESHOLDS
from generator.load.setting_schemas import setting_schemas

OURS = Path(__file__).parents[2] / "site_config"
SCHEMAS = setting_schemas()


@pytest.mark.parametrize("name", SCHEMAS)
def test_ours_is_valid(name: str) -> None:
    jsonschema.Draft7Validator.check_schema(SCHEMAS[name])
    jsonschema.validate(yaml.safe_load((OURS / f"{name}.yml").read_text("utf-8")), SCHEMAS[name])


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("topics", {"link-rot": "Link rot"}),
        ("publishers", {"EXAMPLE.org": {"name": "Example", "owner": None}}),
        ("policy", None),
        ("policy", {"rules": {"CIT002": "off"}, "takeaways-min": 2}),
        ("policy", {"rules": None, "thresholds": None}),
        ("policy", {"evidence": None, "archives": []}),
        ("policy", {"evidence": {"required": "verified"}, "archives": ["http://localhost:8080/all/"]}),
    ],
)
def test_short_forms_are_valid(name: str, value: Any) -> None:
    jsonschema.validate(value, SCHEMAS[name])


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("topics", {"Link rot": {"name": "Link rot"}}),
        ("topics", {"link-rot": {"description": "no name"}}),
        ("topics", {"link-rot": {"name": "Link rot", "colour": "red"}}),
        ("authors", {"desk": {"name": "The desk"}}),
        ("publishers", {"localhost": {"name": "Here"}}),
        ("publishers", {"https://example.org": {"name": "Example"}}),
        ("policy", {"rules": {"CIT002": "warn"}}),
        ("policy", {"rules": {"uncited-paragraph": "off"}}),
        ("policy", {"thresholds": {"takeaways": 3}}),
        ("policy", {"evidence": {"required": "proved"}}),
        ("policy", {"evidence": {"days": 3}}),
        ("policy", {"archives": ["file:///etc/"]}),
        ("policy", {"archives": ["https://web.archive.org/web"]}),
        ("policy", {"thresholds": {"takeaways-min": "three"}}),
    ],
)
def test_what_the_loader_refuses_is_refused(name: str, value: Any) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(value, SCHEMAS[name])


def test_every_threshold_is_there_with_its_default() -> None:
    limits = SCHEMAS["policy"]["properties"]["thresholds"]["properties"]
    assert {name: limits[name]["default"] for name in limits} == {
        name: getattr(Policy(), field) for name, field in THRESHOLDS.items()
    }
    assert all(limit["description"] for limit in limits.values())
