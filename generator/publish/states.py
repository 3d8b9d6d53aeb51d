"""What claims rest on, as readers see it: each state's word and mark, and the meter over a briefing."""

from collections import Counter
from collections.abc import Iterable

from generator.core.model import CitationItem, State
from generator.publish.views import Meter, StateCount

MARKS = {
    State.VERIFIED: "●",
    State.QUOTED: "◐",
    State.CITED: "○",
    State.ANALYSIS: "◇",
    State.DISPUTED: "✕",
    State.UNCITED: "·",
}

_LEAD = {
    State.VERIFIED: ("rests on a passage found in its source", "rest on a passage found in its source"),
    State.QUOTED: ("quotes the passage it rests on", "quote the passage they rest on"),
    State.CITED: ("names a source", "name a source"),
    State.ANALYSIS: ("is our own reading", "are our own reading"),
    State.DISPUTED: ("quotes a passage not found in its source", "quote a passage not found in its source"),
    State.UNCITED: ("cites nothing", "cite nothing"),
}


def item_state(item: CitationItem) -> State:
    """The state of one source of a citation, from the text alone: whether it brings the passage."""
    return State.QUOTED if item.passages else State.CITED


def meter(states: Iterable[State]) -> Meter:
    """Count claims by state and say it in a sentence that promises nothing that was not looked at."""
    found = Counter(states)
    present = [state for state in State if found[state]]
    total = sum(found.values())
    counts = tuple(StateCount(state, state.value, MARKS[state], found[state]) for state in present)
    return Meter(total=total, counts=counts, sentence=_sentence(present, found, total))


def _sentence(present: list[State], found: Counter[State], total: int) -> str:
    if not present:
        return "No claims yet"
    first, *others = present
    lead = _LEAD[first][found[first] > 1]
    parts = [f"{found[first]} of {total} {'claim' if total == 1 else 'claims'} {lead}"]
    for state in others:
        more = " more" if state is State.CITED and first in {State.VERIFIED, State.QUOTED} else ""
        parts.append(f"{found[state]}{more} {_LEAD[state][found[state] > 1]}")
    return "; ".join(parts)
