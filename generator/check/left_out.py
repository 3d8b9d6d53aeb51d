"""A denial among the words that a passage leaves out: "the drug is … safe" of a drug that is not."""

import re
from collections.abc import Sequence

_LEFT_OUT = re.compile(r"…|\.{3,}|\.(?: \.){2,}")
_PUT_IN = re.compile(r"\[[^\[\]]{0,300}\]")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SENTENCE = re.compile(r"[.!?…]['\"”’)]*\s")
_DENIALS = frozenset(
    """
    not no never neither nor cannot hardly scarcely without nicht kein keine keinen keinem keiner nie niemals kaum weder
    pas jamais aucun aucune sans ni nunca jamás ningún ninguna sin tampoco non mai nessun nessuna senza niet geen nooit
    zonder não nem sem nenhum nenhuma не нет inte nie
    """.split()
)
_FEW = 4
_ONLY = frozenset("only just merely simply nur allein seulement solo sólo soltanto alleen só apenas".split())
_LENGTH_MAX = 2_000


def denial_left_out(exact: str, found: str) -> str:
    """The words that `exact` leaves out of `found`, the source's own, where they deny what stands beside them.

    Few words with a denial among them, or more that begin or end with one, within a sentence; empty where there are
    none.
    """
    if not found or len(found) > _LENGTH_MAX or not _LEFT_OUT.search(exact):
        return ""
    parts = [_folded(part) for part in _LEFT_OUT.split(_PUT_IN.sub("…", exact))]
    words = list(_WORD.finditer(found))
    said = [_fold(match[0]) for match in words]
    at = 0
    for number, part in enumerate(part for part in parts if part):
        start = _position(part, said, at)
        if start < 0:
            return ""
        if number and start > at:
            between = found[words[at].start() : words[start - 1].end()]
            if _denies(said[at:start], part[0]) and not _SENTENCE.search(between):
                return between
        at = start + len(part)
    return ""


def _denies(omitted: Sequence[str], following: str) -> bool:
    if following in _ONLY or not _ONLY.isdisjoint(omitted):
        return False
    telling = omitted if len(omitted) <= _FEW else (omitted[0], omitted[-1])
    return any(word in _DENIALS or word.endswith("n't") for word in telling)


def _position(part: Sequence[str], said: Sequence[str], at: int) -> int:
    size = len(part)
    return next((i for i in range(at, len(said) - size + 1) if said[i : i + size] == part), -1)


def _folded(text: str) -> list[str]:
    return [_fold(match[0]) for match in _WORD.finditer(text)]


def _fold(word: str) -> str:
    return word.casefold().replace("’", "'")
