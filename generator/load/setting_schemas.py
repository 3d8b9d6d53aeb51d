"""JSON Schemas of the files in `site_config/`, for editors. They say what `load.configuration` takes."""

from typing import Any

from generator.core.settings import Policy, Standard
from generator.load import vocabulary as words
from generator.load.configuration import AUTHOR_FIELDS, THRESHOLDS
from generator.load.policy_evidence import ARCHIVE, DAYS_MAX, REQUIRED
from generator.load.schema import DRAFT, Schema

_TEXT = {"type": ["string", "number"], "minLength": 1}
_ABOUT = {
    "name": "The name that readers see.",
    "description": "A sentence on what it is about, or who it is, shown on its page.",
    "url": "A page about the author elsewhere.",
    "avatar": "Known to Material's blog plugin; not shown.",
    "slug": "Known to Material's blog plugin; not used.",
    "owner": "Who owns the publisher, where that is public and settled.",
}
_LIMITS = {
    "takeaways-min": "The fewest takeaways that a briefing should have (TKW002).",
    "takeaways-max": "The most takeaways that a briefing should have (TKW002).",
    "passage-words-min": "The fewest words of a passage that can be found reliably in its source (QUO003).",
    "quotation-words-min": "From how many quoted words on they are a quotation, which needs a source (CIT005).",
    "file-size-max": "The largest briefing that is read, in bytes (IO001).",
}
_STANDARDS = {
    Standard.CITED: "A source is named.",
    Standard.QUOTED: "The source's own words are quoted.",
    Standard.VERIFIED: "Its words have been found in the source.",
    Standard.ARCHIVED: "And there is an archived copy of the source.",
}
SEVERITIES = {
    "error": "Is reported, and keeps the site from being built.",
    "warning": "Is reported.",
    "off": "Is not looked for.",
}
"""The words that stand for a rule in `policy.yml`."""


def setting_schemas() -> dict[str, Schema]:
    """The schema of each file in `site_config/`, by its name without ending."""
    entry = f"^(?:{words.ID_PATTERN})$"
    authors = {"type": "object", **_entries(entry, AUTHOR_FIELDS), "description": "Each author by id."}
    return {
        "topics": _file(
            "The topics that briefings may name, each by its id, which is part of an address.",
            _entries(entry, ("name", "description")),
        ),
        "authors": _file(
            "Who may stand in `authors:` of a briefing, in the form of Material's blog plugin.",
            {"properties": {"authors": authors}, "required": ["authors"], "additionalProperties": False},
        ),
        "publishers": _file(
            "Who publishes what stands at a host and its subdomains, by host.",
            _entries(r"^[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?\.[A-Za-z0-9-]+$", ("name", "owner")),
        ),
        "policy": _file("What this publication decides about the checks.", _policy()),
    }


def _file(what: str, shape: Schema) -> Schema:
    return {"$schema": DRAFT, "description": what, "type": ["object", "null"], **shape}


def _entries(keys: str, names: tuple[str, ...]) -> Schema:
    fields = {
        name: {**_TEXT, "type": ["string", "number", "null"], "description": _ABOUT[name]} for name in names
    }
    fields["name"] = {**_TEXT, "description": _ABOUT["name"], "examples": ["Web archiving"]}
    full = {"type": "object", "properties": fields, "required": ["name"], "additionalProperties": False}
    short: dict[str, Any] = {"type": "string", "minLength": 1, "description": "Its name alone."}
    return {"patternProperties": {keys: {"anyOf": [full, short]}}, "additionalProperties": False}


def _policy() -> Schema:
    limits = {
        name: {
            "type": "integer",
            "minimum": 0,
            "default": getattr(Policy(), field),
            "description": _LIMITS[name],
        }
        for name, field in THRESHOLDS.items()
    }
    rules = {
        "type": ["object", "null"],
        "description": "Severity by rule, over the rule's own: `briefings rules` lists the codes.",
        "patternProperties": {
            "^[A-Z]{2,3}[0-9]{3}$": {
                "enum": list(SEVERITIES),
                "enumDescriptions": list(SEVERITIES.values()),
                "description": "How much a finding of this rule weighs: error, warning or off.",
            }
        },
        "additionalProperties": False,
        "examples": [{"SRC004": "error", "CIT002": "off"}],
    }
    thresholds = {
        "type": ["object", "null"],
        "description": "Numbers that rules go by.",
        "properties": limits,
        "additionalProperties": False,
    }
    return {
        "properties": {
            "rules": rules,
            "thresholds": thresholds,
            **limits,
            "evidence": _evidence(),
            "archives": _archives(),
        },
        "additionalProperties": False,
    }


def _evidence() -> Schema:
    required = {
        "enum": [standard.value for standard in _STANDARDS],
        "enumDescriptions": list(_STANDARDS.values()),
        "default": Policy().evidence_required.value,
        "description": "The least that the takeaways of a published briefing must rest on (EVD013).",
    }
    days_max = {
        "type": "integer",
        "minimum": 0,
        "default": Policy().evidence_days_max,
        "description": "After so many days, what was seen of a source is out of date (EVD008).",
    }
    return {
        "type": ["object", "null"],
        "description": "How much evidence publication needs, and how old it may be.",
        "properties": {REQUIRED: required, DAYS_MAX: days_max},
        "additionalProperties": False,
    }


def _archives() -> Schema:
    return {
        "type": ["array", "null"],
        "description": "Base addresses of the archives (TimeGates) that `briefings verify` asks for copies, in order.",
        "items": {"type": "string", "pattern": f"^{ARCHIVE.pattern}$"},
        "maxItems": 10,
        "default": list(Policy().archives),
        "examples": [list(Policy().archives)],
    }
