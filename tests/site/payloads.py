"""What strangers try: the payloads of `payloads.txt`, each with the number by which its script would tell on itself."""

import re
from dataclasses import dataclass
from pathlib import Path

_ESCAPE = re.compile(r"\\(?:([ntr0\\])|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4}))")
_NAMED = {"n": "\n", "t": "\t", "r": "\r", "0": "\0", "\\": "\\"}


@dataclass(frozen=True, slots=True)
class Payload:
    """One payload: the text to write into a field."""

    number: int
    kind: str
    text: str


def _read() -> tuple[Payload, ...]:
    kind, found = "", list[Payload]()
    for line in Path(__file__).with_suffix(".txt").read_text("utf-8").split("\n"):
        if line.startswith("== "):
            kind = line.removeprefix("== ")
        elif line and kind:
            number = len(found) + 1
            text = _ESCAPE.sub(_character, line).replace("%52UN", "%74op.pwned=1")
            found.append(Payload(number, kind, text.replace("RUN", f"top.pwned={number}")))
    return tuple(found)


def _character(match: re.Match[str]) -> str:
    name, *code = match.groups()
    return _NAMED[name] if name else chr(int(code[0] or code[1], 16))


PAYLOADS = _read()
KINDS = tuple(dict.fromkeys(payload.kind for payload in PAYLOADS))
