"""What SARIF says of a rule: a `reportingDescriptor` (SARIF 2.1.0, 3.49)."""

from typing import Any

from generator.check.rule import Rule
from generator.report.visible import cut

_LENGTH_MAX = 1024
"""GitHub takes this many characters of a description."""


def descriptor(rule: Rule, address: str) -> dict[str, Any]:
    """`rule`, with the address of its page where it has one."""
    return {
        "id": rule.code,
        "name": "".join(part.capitalize() for part in rule.name.split("-")),
        "shortDescription": {"text": cut(rule.what, _LENGTH_MAX)},
        "fullDescription": {"text": cut(f"{rule.what} {_why(rule.doc)}".strip(), _LENGTH_MAX)},
        "help": {"text": rule.doc.strip(), "markdown": rule.doc.strip()},
        **({"helpUri": address} if address else {}),
        "defaultConfiguration": {"level": rule.severity.value},
        "properties": {"tags": [rule.code.rstrip("0123456789")]},
    }


def _why(doc: str) -> str:
    """The first paragraph below the heading Why, on one line."""
    _, _, below = doc.partition("## Why\n")
    return " ".join(below.strip().split("\n\n", 1)[0].split())
