"""Whether what is compared, and with what, have changed places: women more than men, men more than women."""

from generator.check.alignment.copies import Word
from generator.check.alignment.sides import Side
from generator.check.comparison.denying import denies_more
from generator.check.comparison.pointer import Pointer, relation
from generator.check.comparison.swapped import is_moved, meet, tail_of
from generator.check.comparison.turned import Turned


def exchanged(
    claim: Side, mine: list[Pointer], passage: Side, theirs: list[Pointer], language: str
) -> Turned | None:
    """The word of a claim that compares as the passage does, but what the passage compares with."""
    for one in mine:
        tail = tail_of(claim, one.last) if one.compares and not one.is_denied else []
        if not tail or _is_borne_out(claim, one, tail, passage, theirs, language):
            continue
        for other in theirs:
            if not other.compares or other.is_denied or relation(claim, one, passage, other, language) != 1:
                continue
            if denies_more(claim, one.at, passage, language):
                continue
            if _changed(claim, one, tail, passage, other):
                start, end = claim.words[one.first].start, claim.words[one.last].end
                first, last = passage.words[other.first].start, passage.words[other.last].end
                return Turned(start, end, passage.text[first:last])
    return None


def _is_borne_out(
    claim: Side, one: Pointer, tail: list[Word], passage: Side, theirs: list[Pointer], language: str
) -> bool:
    """Whether the passage says the opposite of the two the other way round."""
    return any(
        other.compares
        and relation(claim, one, passage, other, language) == -1
        and _changed(claim, one, tail, passage, other)
        for other in theirs
    )


def _changed(claim: Side, one: Pointer, tail: list[Word], passage: Side, other: Pointer) -> bool:
    their_tail = tail_of(passage, other.last)
    common = {word.key for word in tail if meet([word], their_tail)}
    common |= {word.key for word in their_tail if meet([word], tail)}
    tail = [word for word in tail if word.key not in common]
    their_tail = [word for word in their_tail if word.key not in common]
    if not tail or not their_tail:
        return False
    forth = is_moved(claim, one.last, tail, passage, their_tail)
    back = is_moved(passage, other.last, their_tail, claim, tail)
    if common or (forth and back):
        return forth and back
    head = [word for word in claim.words if word.key and word.end <= claim.words[one.first].start]
    their_head = [word for word in passage.words if word.key and word.end <= passage.words[other.first].start]
    return (forth and all(meet([word], head) for word in their_tail)) or (
        back and all(meet([word], their_head) for word in tail)
    )
