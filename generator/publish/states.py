"""What claims rest on, as readers see it: each state's word and mark, and the meter over a briefing."""

from collections import Counter
from collections.abc import Iterable, Iterator

from generator.core.model import CitationItem, State
from generator.core.sightings import Sightings
from generator.publish.verdicts import UNCHECKED, Verdict, verdict
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
    State.QUOTED: ("quotes the passage it rests on", "quote the passage they rest on"),
    State.CITED: ("names a source", "name a source"),
    State.ANALYSIS: ("is our own reading", "are our own reading"),
    State.DISPUTED: ("quotes a passage not found in its source", "quote a passage not found in its source"),
    State.UNCITED: ("cites nothing", "cite nothing"),
}
_STRONGEST_FIRST = (State.DISPUTED, State.VERIFIED, State.QUOTED)


def verdicts(item: CitationItem, sightings: Sightings) -> tuple[Verdict, ...]:
    """What is known of each passage of one source of a citation."""
    seen = sightings.source(item.key)
    if seen is None:
        return (UNCHECKED,) * len(item.passages)
    return tuple(verdict(sightings.passage(item.key, each.exact), seen) for each in item.passages)


def item_state(known: Iterable[Verdict]) -> State:
    """The state of one source of a citation, of whose passages so much is known.

    As for claims (`core.sightings`): a passage that is not there disputes it, else one that was found verifies it.
    """
    # Neither a set nor a generator: there are more of these than of anything else on the page.
    states = [each.state for each in known]
    for state in _STRONGEST_FIRST:
        if state in states:
            return state
    return State.CITED


def meter(states: Iterable[State]) -> Meter:
    """Count claims by state and say it in a sentence that promises nothing that was not looked at."""
    found = Counter(states)
    total = sum(found.values())
    counts = tuple(
        StateCount(state, state.value, MARKS[state], found[state]) for state in State if found[state]
    )
    claims = f"of {total} {'claim' if total == 1 else 'claims'}"
    parts = [
        f"{number}{(' more' if more else '') if at else f' {claims}'} {words}"
        for at, (number, words, more) in enumerate(_parts(found))
    ]
    lead = parts[0] if parts else "No claims yet"
    return Meter(
        total=total,
        counts=counts,
        sentence="; ".join(parts) or lead,
        lead=_short(found, claims) if found[State.DISPUTED] else lead,
    )


def _parts(found: Counter[State]) -> Iterator[tuple[int, str, bool]]:
    """What the meter shows, what is disputed first: how many, what of them, and whether these are more of one kind."""
    disputed, verified, quoted = found[State.DISPUTED], found[State.VERIFIED], found[State.QUOTED]
    if disputed:
        yield disputed, _LEAD[State.DISPUTED][disputed > 1], False
    if verified:
        yield verified + quoted, _resting(verified, verified + quoted), disputed > 0
    elif quoted:
        yield quoted, _LEAD[State.QUOTED][quoted > 1], disputed > 0
    for state in (State.CITED, State.ANALYSIS, State.UNCITED):
        if number := found[state]:
            more = state is State.CITED and disputed + verified + quoted > 0
            yield number, _LEAD[state][number > 1], more


def _resting(found: int, number: int) -> str:
    """What is said of `number` claims with a passage, of which so many were found."""
    if number == 1:
        return "rests on a passage, which was found"
    return f"rest on a passage, {'all' if found == number else found} found"


def _short(found: Counter[State], claims: str) -> str:
    """The dispute and what was found, for where there is little room."""
    said = f"{found[State.DISPUTED]} {claims} disputed"
    verified, number = found[State.VERIFIED], found[State.VERIFIED] + found[State.QUOTED]
    if not verified:
        return said
    return f"{said}; {number} more {'rests' if number == 1 else 'rest'} on a passage, {verified} found"
