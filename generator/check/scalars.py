"""Edits to a value of the front matter."""

from generator.core.diagnostic import Edit
from generator.core.position import Span


def cut(text: str, place: Span, value: str, spans: tuple[Span, ...]) -> tuple[Edit, ...]:
    """Edits that remove `spans` of `value`, which the file `text` has at `place`, quotes and all.

    None where the file's characters are not the value's own (an escape, a doubled quote), or where what is left
    could mean something else in YAML: a colon at the end makes a key of a plain value.
    """
    start = text.find(value, place.start, place.end)
    if start < 0 or text.find(value, start + 1, place.end) >= 0:
        return ()
    kept, at = "", 0
    for span in spans:
        kept += value[at : span.start]
        at = span.end
    if not kept + value[at:] or (kept + value[at:]).endswith(":"):
        return ()
    return tuple(Edit(span.shift(start), "") for span in spans)
