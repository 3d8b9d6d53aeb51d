"""How findings name values, so that all rules say it alike."""

from collections.abc import Iterable

_SHOWN_MAX = 80
_LISTED_MAX = 8


def quoted(value: str) -> str:
    """`value` in single quotes, on one line, cut in the middle where it is long."""
    if len(value) > 4 * _SHOWN_MAX:
        value = value[: 2 * _SHOWN_MAX] + value[-2 * _SHOWN_MAX :]
    value = " ".join(value.split())
    if len(value) > _SHOWN_MAX:
        half = _SHOWN_MAX // 2
        value = f"{value[:half]}…{value[-half:]}"
    return f"'{value}'"


def listed(values: Iterable[str]) -> str:
    """The values in quotes, in order, the first few of many: `'a', 'b' and 12 others`."""
    names = sorted(set(values))
    shown = ", ".join(quoted(name) for name in names[:_LISTED_MAX])
    rest = len(names) - _LISTED_MAX
    return f"{shown} and {rest} {'other' if rest == 1 else 'others'}" if rest > 0 else shown
