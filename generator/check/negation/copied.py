"""Denials where the claim is otherwise the passage, in any language whose denials are known."""

from generator.check.alignment.copies import Copy, Gap, Word
from generator.check.comparison.opposites import opposed, refuses
from generator.check.naming.folding import folded
from generator.check.negation.forms import BY_FORM, denied_of, denies
from generator.check.negation.lost import Lost
from generator.check.negation.refusals import REFUSALS
from generator.check.negation.words import DENIALS, DOUBTFUL

_SHARED_MIN = 2
_FOREIGN_MAX = 0.2
_LIKE = 4
"""Letters in common that make two words forms of one."""
_MOVED_MAX = 0.3
"""Of the words that both have, the part that may stand elsewhere: in another order it may be said of another thing."""
_NEAR = 4
"""Words between a denial and what it denies, at most."""
_WIDE = 9
"""Words of a gap: what has more says something else besides."""
RELATIVE = frozenset(
    "who which that whose die der das welche qui que dont che cui som który która które jenž který která".split()
)
"""Behind them is said of somebody what is no part of the sentence."""
_IN_PART = frozenset(
    """
    all every everyone both quite exactly enough necessarily alle alles jeder ganz immer tous toutes tout toujours todos
    todas todo siempre tutti tutte sempre alla allt alltid wszyscy wszystkie zawsze všichni všechny vždy tüm bütün her
    """.split()
)
"""Behind a denial they deny only in part."""


def denied(copies: list[tuple[str, Copy]], claim: str, language: str) -> Lost | None:
    """The denial that only one side has; None where another passage has it like the claim, or nothing can be told."""
    found: Lost | None = None
    for passage, copy in copies:
        lost = _lost(copy, claim, passage, language)
        if lost is not None:
            found = found or lost
        elif copy.shared >= _SHARED_MIN and len(copy.foreign) * 2 < copy.shared:
            return None
    return found


def _lost(copy: Copy, claim: str, passage: str, language: str) -> Lost | None:
    if not _is_copy(copy, language):
        own = sum(word.low not in DOUBTFUL[language] for word in copy.foreign)
        return _by_verb(copy, language) if copy.shared > own * 4 and copy.shared >= _SHARED_MIN else None
    by_form = _by_form(copy, language) if language in BY_FORM else None
    if by_form:
        return by_form
    deny = DENIALS[language] | ({"t"} if language == "en" else frozenset())
    mine = [(gap, word) for gap in copy.gaps for word in gap.claim if word.low in deny]
    theirs = [(gap, word) for gap in copy.gaps for word in gap.passage if word.low in deny]
    if bool(mine) == bool(theirs):
        return _by_verb(copy, language) if not mine else None
    if language in BY_FORM and any(
        denied_of(word.low, language) for gap in copy.gaps for word in (gap.passage if mine else gap.claim)
    ):
        return None
    return _on_one_side(copy, mine, theirs, claim, passage)


def _on_one_side(
    copy: Copy, mine: list[tuple[Gap, Word]], theirs: list[tuple[Gap, Word]], claim: str, passage: str
) -> Lost | None:
    (gap, word), *_ = mine or theirs
    text, side = (claim, gap.claim) if mine else (passage, gap.passage)
    if len(side) > _WIDE and gap.at:
        return None
    if any(each.low in RELATIVE for each in side[: side.index(word)]):
        return None
    following = copy.pairs[gap.at][0 if mine else 1].start if gap.at < len(copy.pairs) else None
    if not _is_near(gap, word, side, text, following):
        return None
    if mine:
        return Lost(word.text, word.start, word.end, by_passage=False)
    start, end = copy.pairs[0][0].start, copy.pairs[-1][0].end
    return Lost(word.text, start, end, by_passage=True)


def _by_verb(copy: Copy, language: str) -> Lost | None:
    """A verb or preposition that denies what both sides have right behind it: failed to, without, refused to."""
    sign = REFUSALS.get(language)
    if sign is None or copy.moved:
        return None
    for gap in copy.gaps:
        if gap.at >= len(copy.pairs) or not copy.pairs[gap.at][0].key:
            continue
        for side, other, by_passage in ((gap.passage, gap.claim, True), (gap.claim, gap.passage, False)):
            low = " ".join(word.low for word in side)
            found = sign.search(low)
            denies_too = any(word.low in DENIALS[language] or word.low == "t" for word in other)
            if found and not denies_too and not any(word.key for word in other) and len(side) <= _NEAR:
                start, end = copy.pairs[gap.at][0].start, copy.pairs[gap.at][0].end
                return Lost(found[0], start, end, by_passage)
    return None


def _is_near(gap: Gap, word: Word, side: tuple[Word, ...], text: str, following: int | None) -> bool:
    """Whether a denial stands within what both sides say: nothing parts it from the next word that both have.

    At the end it is the last word, but for small ones: German denies there.
    """
    at = side.index(word)
    behind = side[at + 1 :]
    if following is None:
        around = [each for each in side if each is not word and each.key]
        return bool(gap.at) and not around and not _parted(text, side[0].start, word.start)
    if len(behind) >= _NEAR or _parted(text, word.end, following):
        return False
    return sum(bool(each.key) for each in behind) <= max(1, sum(bool(each.key) for each in gap.claim))


def _parted(text: str, start: int, end: int) -> bool:
    return any(sign in ",;:()–—." for sign in text[start:end])


def _is_copy(copy: Copy, language: str) -> bool:
    if copy.shared < _SHARED_MIN:
        return False
    deny = DENIALS[language]
    own = [
        word
        for word in copy.foreign
        if word.low not in deny and not (word.text[0].isupper() and language != "de")
    ]
    theirs = {_begin(word) for gap in copy.gaps for word in gap.passage if word.key}
    own = [word for word in own if _begin(word) not in theirs]
    if language in BY_FORM:
        changed = [w for w in own if any(_one_verb(w, v, language) for gap in copy.gaps for v in gap.passage)]
        own = [word for word in own if word not in changed]
    if len(own) > _FOREIGN_MAX * (copy.shared + len(own)) or copy.moved > _MOVED_MAX * copy.shared:
        return False
    left = [word.low for gap in copy.gaps for word in gap.claim]
    around = left + [w.low for g in copy.gaps if len(g.passage) <= _WIDE for w in g.passage]
    if any(
        low in _IN_PART or (low in DOUBTFUL[language] and low not in deny) or refuses(low, language)
        for low in around
    ):
        return False
    return not any(
        opposed(word.low, other.low, language)
        for gap in copy.gaps
        for word in gap.claim
        for other in gap.passage
    )


def _begin(word: Word) -> str:
    """What the forms of a word share: all but the last letter of a short one."""
    low = folded(word.low)
    return low[: min(_LIKE, max(_LIKE - 1, len(low) - 1))]


def _one_verb(word: Word, other: Word, language: str) -> bool:
    return denies(word.low, other.low, language) or denies(other.low, word.low, language)


def _by_form(copy: Copy, language: str) -> Lost | None:
    for word, other in copy.pairs:
        if _one_verb(word, other, language):
            by_passage = denies(other.low, word.low, language)
            return Lost(other.text if by_passage else word.text, word.start, word.end, by_passage)
    for gap in copy.gaps:
        for word in gap.claim:
            for other in gap.passage:
                if _one_verb(word, other, language):
                    by_passage = denies(other.low, word.low, language)
                    return Lost(other.text if by_passage else word.text, word.start, word.end, by_passage)
    return None
