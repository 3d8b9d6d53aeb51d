"""What an element's `style` attribute does to be unseen.

Only what no page does to a text that its readers are to see: what fades in (`opacity`) or is set small is left alone.
Style sheets are not minded.
"""

import re

_LENGTH_MAX = 4_000
_WORTH_A_LOOK = re.compile(r"\\|/\*|display|visib|clip|indent|left|top|color", re.IGNORECASE)
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_ESCAPE = re.compile(r"\\(?:([0-9a-fA-F]{1,6})[ \t\n\f]?|(.))", re.ASCII)
_FAR_OFF = re.compile(r"-(?:999|\d{4,})(?:\.\d*)?(?:px|em|rem|%|vw|pt)?")
_NOTHING_LEFT = re.compile(r"rect\((?:0(?:px)?|1px)(?:[ ,]+(?:0(?:px)?|1px)){3}\)|inset\((?:50|100)%\)")


def hides(style: str) -> bool:
    """Whether `style`, the value of the attribute, keeps an element from being seen."""
    if not _WORTH_A_LOOK.search(style):
        return False
    given = _declarations(style[:_LENGTH_MAX])
    if given.get("display") == "none" or given.get("visibility") in {"hidden", "collapse"}:
        return True
    if given.get("content-visibility") == "hidden" or _FAR_OFF.fullmatch(given.get("text-indent", "")):
        return True
    if given.get("position") in {"absolute", "fixed"} and (
        any(_FAR_OFF.fullmatch(given.get(side, "")) for side in ("left", "top"))
        or _NOTHING_LEFT.fullmatch(given.get("clip", given.get("clip-path", "")))
    ):
        return True
    color = given.get("color")
    return bool(color) and color == given.get("background-color", given.get("background"))


def _declarations(style: str) -> dict[str, str]:
    """Properties and values as CSS reads them (CSS Syntax, sections 4 and 5): in lower case, the last of each."""
    plain = _ESCAPE.sub(_character, _COMMENT.sub("", style)).lower()
    pairs = (part.partition(":") for part in plain.split(";"))
    return {
        name.strip(): " ".join(value.replace("!important", "").split()) for name, mark, value in pairs if mark
    }


def _character(escape: re.Match[str]) -> str:
    if escape[2]:
        return escape[2]
    number = int(escape[1], 16)
    return chr(number) if 0 < number < 0x110000 and not 0xD800 <= number < 0xE000 else "\ufffd"
