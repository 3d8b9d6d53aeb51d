"""Whether two opposite words are said of one thing for certain, by what stands beside them."""

from generator.check.alignment.sides import Side, alike
from generator.check.comparison.anchored import Against
from generator.check.comparison.small_words import MULTIPLES

_SHARED = 0.42
"""Of the claim's other words, the part that the passage must have where nothing is compared."""
_EXCEEDS = (
    "rebas", "super", "exced", "exceed", "surpass", "übers", "dépass", "ultrapass", "oltrepass", "överst",
    "overst",
)  # fmt: skip
_PARTS = (
    *MULTIPLES, "terz", "terc", "terç", "tredje", "derde", "verdrei", "tripl", "quart", "viertel", "dobl",
    "doppi",
)  # fmt: skip


def is_same_statement(claim: Side, each: Against, passage: Side) -> bool:
    """Whether the rest of the claim is near enough to what the passage says.

    What neither compares needs more in common; of twice and half nothing may have changed sides; and what exceeds a
    limit is no opposite of what falls.
    """
    one, other = each.claim, each.passage
    low, their_low = claim.words[one.at].low, passage.words[other.at].low
    if low.startswith(_EXCEEDS) is not their_low.startswith(_EXCEEDS) and not (
        one.compares and other.compares
    ):
        return False
    if one.compares or other.compares:
        return True
    both_parts = low.startswith(_PARTS) and their_low.startswith(_PARTS)
    if both_parts and _is_turned_about(claim, one.at, passage, other.at):
        return False
    said = [word for at, word in enumerate(claim.words) if word.key and not one.first <= at <= one.last]
    return sum(passage.has(word) for word in said) >= _SHARED * len(said)


def _is_turned_about(claim: Side, i: int, passage: Side, j: int) -> bool:
    """Whether something stands before the one and behind the other."""
    return any(
        (at < i) is not (k < j)
        for at, word in enumerate(claim.words)
        if word.key and at != i and not word.key[0].isdigit()
        for k, other in enumerate(passage.words)
        if k != j and alike(word, other)
    )
