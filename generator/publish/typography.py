"""Typography of plain text: real quotation marks, dashes, ellipses and spaces that do not break.

For English as publications set it. What is right already stays as it is, so a second pass changes nothing.
"""

import re

_NBSP = "\u00a0"
_OPENING = "([{‘“—–/" + _NBSP  # after one of these, or white space, a quotation mark opens
_UNITS = (
    "%|‰|°[CF]|per cent|percent|hundred|thousand|million|billion|trillion"
    "|[kMGTP]?(?:W|Wh|watts?|B|b|bit|bytes?|Hz|J|V)|[KkMGTPE]iB"
    "|(?:kilo|mega|giga|tera|peta)(?:watts?|watt-hours?|bytes?|bits?)"
    "|[kcmµn]?m|km²|m²|m³|kg|g|mg|t|tonnes?|ha|ms|s|min|h|pp"
)
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
# The space comes first: a pattern that begins with a plain character is searched for several times as fast.
_BEFORE_UNIT = re.compile(rf" (?<=[0-9] )(?=(?:{_UNITS}|{_MONTHS})(?![\w-]))")
_AFTER_LABEL = re.compile(
    r"\b((?:pp?|secs?|nos?|vols?|figs?|chaps?|chs?|ch|paras?|cols?|ll?|app|art|ed)\.) (?=[0-9])|([§№¶]) (?=[0-9])",
    re.IGNORECASE,
)
_LABELLED = re.compile(r"[.§№¶] (?=[0-9])")
_DASH = re.compile(r"(?<![-\s])--(?![-\s])|(?<= )--(?= )")
_LONG_DASH = re.compile(r"(?<!-)---(?!-)")
_MARK = re.compile(r"[\"']")
_DECADE = re.compile(r"\d0s\b")


def typeset(text: str, before: str = "") -> str:
    """`text` with its typography set right. `before` is the character that stands before it on the page, if any.

    Also right for the text of serialised HTML, whose entities it leaves alone.
    """
    text = text.replace("...", "…")
    if "--" in text:
        text = _DASH.sub("–", _LONG_DASH.sub("—", text))
    text = _BEFORE_UNIT.sub(_NBSP, text)
    if _LABELLED.search(text):
        text = _AFTER_LABEL.sub(lambda match: (match[1] or match[2]) + _NBSP, text)
    return _quotes(text, before) if '"' in text or "'" in text else text


def _quotes(text: str, before: str) -> str:
    """Curls quotation marks: one opens where a word may begin, and closes, or is an apostrophe, elsewhere."""
    pieces: list[str] = []
    done = 0
    for match in _MARK.finditer(text):
        at = match.start()
        # A mark just before, as in "'…, was curled already and says which way by itself.
        left = (text[at - 1] if at > done else pieces[-1]) if at else before
        right = text[at + 1 : at + 2]
        opens = (not left or left.isspace() or left in _OPENING) and not right.isspace()
        if match[0] == '"':
            curled = "“" if opens else "”"
        else:
            curled = "‘" if opens and not _DECADE.match(text, at + 1) else "’"
        pieces += (text[done:at], curled)
        done = at + 1
    pieces.append(text[done:])
    return "".join(pieces)
