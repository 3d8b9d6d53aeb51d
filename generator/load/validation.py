"""What of front matter is good, and a fault with place and remedy for each thing that is not."""

from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from generator.core.diagnostic import Fault, Problem
from generator.core.guess import nearest
from generator.core.position import Span
from generator.core.wording import quoted
from generator.load import yaml_tree
from generator.load.fields import Dates, Erratum, Name, Work
from generator.load.fields import FrontMatter as Model
from generator.load.frontmatter import FrontMatter

_LISTS = {
    "sources": "source",
    "takeaways": "takeaway",
    "corrections": "correction",
    "author": "author",
    "authors": "author",
    "topics": "topic",
    "aliases": "alias",
}
_PARTS: dict[int | str, type[BaseModel]] = {
    "sources": Work,
    "corrections": Erratum,
    "author": Name,
    "date": Dates,
}
_WHOLE: type[BaseModel] = Model
_KINDS = {"string_type": "a text", "list_type": "a list", "dict_type": "a mapping", "model_type": "a mapping"}
_PLACEHOLDER = "…"
_FAULTS_MAX = 200
"""Faults told of one file: who has made more needs another remedy than a longer list."""


def validate(front: FrontMatter, values: dict[str, Any]) -> tuple[Fault, ...]:
    """The faults MET001 to MET003 of the `values` of the front matter; what has one is taken out of them."""
    try:
        Model.model_validate(values)
    except ValidationError as error:
        details = error.errors(include_url=False, include_input=False)
    else:
        return ()
    meant = {_guess(detail["loc"]) for detail in details[:_FAULTS_MAX] if detail["type"] == "extra_forbidden"}
    # A field that is only misspelt is not missing as well.
    faults = [
        _fault(detail, front)
        for detail in details[:_FAULTS_MAX]
        if detail["type"] != "missing" or detail["loc"] not in meant
    ]
    # Backwards, so that the place of an item in its list still holds when its turn comes.
    for detail in reversed(details):
        if detail["type"] != "missing":
            _prune(values, detail["loc"])
    order = {"MET001": 0, "MET002": 1, "MET003": 2}
    faults.sort(key=lambda fault: (fault.problem.span, order[fault.code]))
    return tuple(faults)


def _prune(values: Any, loc: tuple[int | str, ...]) -> None:
    """Take out the value at `loc`, or the nearest one around it that there is."""
    holder, last = None, None
    for step in loc:
        inner = values.get(step) if isinstance(values, dict) else None
        if isinstance(values, list) and isinstance(step, int) and step < len(values):
            inner = values[step]
        if inner is None:
            break
        holder, last, values = values, step, inner
    if isinstance(holder, list) and isinstance(last, int):
        # The item keeps its place until the others have been dealt with.
        holder[last] = None
    elif isinstance(holder, dict):
        holder.pop(last, None)


def _fault(detail: ErrorDetails, front: FrontMatter) -> Fault:
    loc = tuple(step for step in detail["loc"] if step != "[key]")
    kind, context = detail["type"], detail.get("ctx", {})
    key, value = _find(front.root, loc)
    field = str(loc[-1]) if loc else ""
    if kind == "missing":
        return _missing(loc, front)
    if kind == "extra_forbidden":
        guess = _guess(loc)
        remedy = f"did you mean '{guess[-1]}'?" if guess else f"known fields: {', '.join(_known(loc))}"
        where = _span(key or value, front)
        return Fault("MET003", Problem(where, f"unknown field {quoted(field)}", remedy))
    where = _span(value if value is not None and not yaml_tree.is_null(value) else key or value, front)
    if kind in {"string_too_short", "too_short"}:
        return Fault("MET001", Problem(where, f"{_name(loc)} is empty", _how_to_fill(loc)))
    if kind == "invalid":
        if detail["loc"][-1] == "[key]":
            where = _span(key, front)
        return Fault("MET002", Problem(where, context["message"], context["help"] or None))
    message = f"{_name(loc)} must be {_KINDS.get(kind, 'another kind of value')}, not {_what(value)}"
    return Fault("MET002", Problem(where, message, _how_to_type(kind, loc, value)))


def _known(loc: tuple[int | str, ...]) -> list[str]:
    """The fields that are known where the field at `loc` stands."""
    part = next((_PARTS[step] for step in reversed(loc[:-1]) if step in _PARTS), _WHOLE)
    return [name.replace("_", "-") for name in part.model_fields]


def _guess(loc: tuple[int | str, ...]) -> tuple[int | str, ...]:
    """The place of the field that an unknown one at `loc` is meant to be; empty where there is no telling."""
    guess = nearest(str(loc[-1]), _known(loc))
    return (*loc[:-1], guess) if guess else ()


def _missing(loc: tuple[int | str, ...], front: FrontMatter) -> Fault:
    """The field has no place: point at its empty key, else at the entry it belongs to, else at the first line."""
    name = str(loc[-1])
    key, _ = _find(front.root, loc)
    if key is not None:
        return Fault("MET001", Problem(_span(key, front), f"{_name(loc)} is empty", _how_to_fill(loc)))
    _, holder = _find(front.root, loc[:-1])
    if holder is None or len(loc) == 1:
        where = Span(0, 3)
        message = f"required field '{name}' is missing"
    else:
        entry = yaml_tree.entries(holder)
        first = entry.get("id", next(iter(entry.values()), None))
        where = _span(first[1], front) if first else _span(holder, front)
        message = f"{_name(loc[:-1])} has no '{name}'"
        if "id" in entry and isinstance(entry["id"][1], ScalarNode):
            message = f"source {quoted(entry['id'][1].value)} has no '{name}'"
    return Fault("MET001", Problem(where, message, _how_to_fill(loc)))


def _find(root: Node, loc: tuple[int | str, ...]) -> tuple[Node | None, Node | None]:
    """The nodes of key and value at `loc`; where the path ends early, None or the nearest value around it."""
    key: Node | None = None
    value: Node = root
    for index, step in enumerate(loc):
        if isinstance(value, SequenceNode) and isinstance(step, int) and step < len(value.value):
            key, value = None, value.value[step]
        elif isinstance(value, MappingNode):
            pair = yaml_tree.entries(value).get(str(step))
            if pair is None:
                return None, (value if index < len(loc) - 1 else None)
            key, value = pair
        else:
            break
    return key, value


def _span(node: Node | None, front: FrontMatter) -> Span:
    return front.span(node) if node is not None else Span(0, 3)


def _name(loc: tuple[int | str, ...]) -> str:
    """What stands at `loc`, in words: "field 'title'", "takeaway 2", "field 'doi' of source 3"."""
    field = loc[-1] if loc else ""
    holder = next((step for step in reversed(loc[:-1]) if isinstance(step, str)), "")
    if isinstance(field, int):
        return f"{_LISTS.get(holder, 'entry')} {field + 1}"
    if holder == "allow":
        return f"the reason for waiving {quoted(field)}"
    place = next((step + 1 for step in reversed(loc[:-1]) if isinstance(step, int)), None)
    if place is not None and holder in _LISTS:
        return f"field '{field}' of {_LISTS[holder]} {place}"
    return f"field '{field}'"


_EXAMPLES = {
    "title": "a line that tells the finding",
    "date": "YYYY-MM-DD",
    "created": "YYYY-MM-DD",
    "authors": "[id]",
    "topics": "[id]",
    "id": "name-year",
    "text": "what was wrong",
}


def _how_to_fill(loc: tuple[int | str, ...]) -> str:
    field = loc[-1]
    if loc[0] == "allow":
        return "say why, or remove the waiver"
    if isinstance(field, int):
        return "write it, or remove its '-'"
    if field in {"takeaways", "sources"} and len(loc) == 1:
        return f"add '{field}:' and an entry that begins with '- '"
    if field == "summary":
        return "add 'summary: >-' and a paragraph on the next line, indented"
    if field == "title" and len(loc) > 1:
        return "add 'title: the title that the work gives itself'"
    if len(loc) == 1 or field in _EXAMPLES:
        return f"add '{field}: {_EXAMPLES.get(str(field), _PLACEHOLDER)}'"
    return "fill it in, or remove the line"


def _what(node: Node | None) -> str:
    if isinstance(node, MappingNode):
        return "a mapping"
    return "a list" if isinstance(node, SequenceNode) else "one value"


def _how_to_type(kind: str, loc: tuple[int | str, ...], node: Node | None) -> str | None:
    if kind == "string_type" and isinstance(node, MappingNode):
        return "a colon followed by a space makes a mapping: put the text in quotes, or on the next line after '>-'"
    if kind == "string_type":
        return "put text that begins with '[' in quotes, or on the next line after '>-'; else keep one value"
    if kind == "list_type":
        return "begin each entry with '- '"
    if loc == ("allow",):
        return "write each as 'CIT002: the reason'"
    if loc == ("date",):
        return "write it as YYYY-MM-DD, or {created: YYYY-MM-DD, updated: YYYY-MM-DD}"
    return "write 'key: value'"
