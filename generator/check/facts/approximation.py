"""Words before or behind a figure that round it or make it a limit."""

from collections.abc import Sequence

from generator.check.facts.figure import Bound

_BEFORE = {
    Bound.ABOUT: (
        "about|around|roughly|approximately|approx|some|circa|ca|c|~|≈|∼|in the region of"
        "|in the order of|of the order of"
        "|close on|an estimated|estimated|etwa|rund|ungefähr|zirka|gegen|environ|autour de|quelque"
        "|quelques|près de quelque|alrededor de"
        "|unos|unas|aproximadamente|cerca de|circa il|circa|intorno a|ongeveer|zo'n|około|примерно|около"
        "|приблизительно|约|大约|約"
        "|omkring|cirka|ungefär|runt|kring|circa de|por volta de|intorno a|intorno ai|zowat|rond"
        "|rond de|omtrent"
        "|asi|přibližně|kolem|zhruba|noin|suunnilleen|yaklaşık|aşağı yukarı|mniej więcej|koło|jakieś"
    ),
    Bound.MORE: (
        "more than|over|above|exceeding|exceeds|exceeded|upwards of|upward of|in excess of"
        "|at least|a minimum of"
        "|no fewer than|no less than|not less than|not fewer than|just over|a little over"
        "|a little more than|slightly more than"
        "|slightly over|slightly above|well over|well above|far more than|greater than|higher than|beyond"
        "|passed|surpassed|topped"
        "|not below|not under|no lower than|no earlier than|>|≥|⩾|mehr als|über|mindestens|plus de|plus d"
        "|au moins|más de|al menos|por lo menos|più di|oltre|almeno"
        "|mais de|mais que|pelo menos|meer dan|ruim|minstens|ponad|więcej niż|co najmniej|более|более чем"
        "|больше|свыше|не менее|超过|超過|以上"
        "|minst|över|mer än|drygt|åtminstone|inte mindre än|ikke mindre enn|ikke mindre end"
        "|mindst|mere end|mer enn|mer end"
        "|nicht weniger als|pas moins de|non meno di|no menos de|não menos de|nada menos de"
        "|niet minder dan|ten minste|op zijn minst"
        "|nie mniej niż|przeszło|powyżej|nejméně|alespoň|minimálně|více než|víc než|ne méně než"
        "|přes|vähintään|ainakin|yli|en az|no fewer|not fewer than"
    ),
    Bound.LESS: (
        "less than|fewer than|under|below|lower than|smaller than|short of|<|weniger als|unter"
        "|moins de|moins d|menos de"
        "|meno di|menos que|minder dan|onder de|mniej niż|poniżej|менее|менее чем|меньше|不到"
        "|mindre än|färre än|mindre end|færre end|mindre enn|færre enn|méně než"
    ),
    Bound.NEARLY: (
        "nearly|almost|close to|just under|just below|just short of|a little under"
        "|a little less than|slightly less than"
        "|slightly under|slightly below|approaching|not quite|fast|knapp|beinahe|annähernd|près de|presque"
        "|casi|quasi"
        "|quase|bijna|prawie|niemal|blisko|почти|近|接近"
        "|nästan|knappt|næsten|nesten|téměř|skoro|bezmála|necelých|melkein|lähes|krap"
    ),
    Bound.MOST: (
        "up to|at most|no more than|not more than|as many as|as much as|a maximum of"
        "|at maximum|≤|⩽|bis zu|höchstens|maximal"
        "|jusqu à|jusqu'à|not above|not over|no over|no above|not exceeding|not exceed|not to exceed"
        "|no higher than|no longer than"
        "|au plus|hasta|como máximo|fino a|al massimo|até|no máximo|hoogstens|maximaal|co najwyżej"
        "|не более"
        "|nicht mehr als|pas plus de|non più di|no más de|não mais de|não mais que|niet meer dan"
        "|ten hoogste|maximaal"
        "|högst|inte mer än|upp till|højst|højest|ikke mere end|ikke mer enn|op til|opp til"
        "|nejvýše|maximálně|ne více než|až"
        "|nie więcej niż|maksymalnie|enintään|korkeintaan|en fazla"
    ),
}
PHRASES: dict[tuple[str, ...], Bound] = {
    tuple(phrase.replace("'", " ").split()): bound
    for bound, phrases in _BEFORE.items()
    for phrase in phrases.split("|")
}
LAST_WORDS = frozenset(phrase[-1] for phrase in PHRASES)
REACH = max(map(len, PHRASES)) + 2
"""Words before a figure that need to be seen."""
LONGEST = REACH - 2

BETWEEN = frozenset(
    {
        "the",
        "a",
        "an",
        "its",
        "their",
        "his",
        "her",
        "our",
        "these",
        "those",
        "only",
        "just",
        "der",
        "die",
        "les",
        "los",
    }
)
"""Words that may stand between the phrase and the figure: `about a third`, `over the 90 days`."""

_BEHIND: dict[tuple[str, ...], Bound] = {
    ("or", "more"): Bound.MORE,
    ("or", "so"): Bound.ABOUT,
    ("or", "less"): Bound.MOST,
    ("or", "fewer"): Bound.MOST,
    ("oder", "mehr"): Bound.MORE,
    ("ou", "plus"): Bound.MORE,
    ("o", "más"): Bound.MORE,
}

FIRST_BEHIND = frozenset({"+", *(phrase[0] for phrase in _BEHIND)})
CLOSE = LAST_WORDS | BETWEEN
"""One of these stands directly before a figure that has a bound."""


def before(words: Sequence[str]) -> tuple[Bound, int]:
    """The bound that the last of `words` announce and how many words the phrase takes; no bound takes none."""
    for skipped in range(min(2, len(words))):
        if skipped and words[-skipped] not in BETWEEN:
            break
        end = len(words) - skipped
        if words[end - 1] not in LAST_WORDS:
            continue
        for length in range(min(LONGEST, end), 0, -1):
            bound = PHRASES.get(tuple(words[end - length : end]))
            if bound:
                return bound, length + skipped
    return Bound.NONE, 0


def behind(words: Sequence[str]) -> Bound:
    """The bound that the words behind a figure announce: `or more`, `+`."""
    if not words:
        return Bound.NONE
    if words[0] == "+":
        return Bound.MORE
    return _BEHIND.get(tuple(words[:2]), Bound.NONE)
