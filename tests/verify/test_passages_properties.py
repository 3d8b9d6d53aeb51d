"""What holds of any text: what is cut from it is found, set in any way; with any word altered it is not."""

import re
import unicodedata
from random import Random

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from generator.core.evidence import Result
from generator.verify.matching.places import places
from generator.verify.matching.quotation import parts
from generator.verify.matching.spelling import key, same
from generator.verify.passages import Prepared, find
from tests.benchmarks.mutations import quotes_harmless as settings_of

THERE = {Result.FOUND, Result.AMBIGUOUS}
LETTERS = st.characters(categories=("Lu", "Ll", "Lo"), exclude_characters="ªº")
ANY_WORD = st.text(LETTERS, min_size=1, max_size=8)
COMMON = st.sampled_from(
    "the of a not no US us WHO Web pages rot 38 1,000 5.2 2013 % – naïve Straße café l'État it's long-term κόσμος мир "
    "Ελλάδα ΕΛΛΑΔΑ İzmir ısı 証拠 がある لا نسبة ไม่พบ हिन्दी Việt 한국어 $5 −5 10² CO₂ (then) “so” end. And, oﬃce 3/4 9:30".split()
)
WORDS = st.lists(COMMON | ANY_WORD, min_size=3, max_size=40)
PLAIN = st.lists(
    st.text("abcdefghijklmnopqrstuvwxyzäéñçß", min_size=4, max_size=9), min_size=4, max_size=30, unique_by=key
)
SETTINGS = (
    settings_of.wrapped,
    settings_of.hyphenated,
    settings_of.soft_hyphens,
    settings_of.ligatures,
    settings_of.decomposed,
    settings_of.spaces,
    settings_of.quotation_marks,
    settings_of.dashes,
    settings_of.zero_width,
    settings_of.notes,
    settings_of.raised_notes,
)


@st.composite
def cut(draw: st.DrawFn, words: st.SearchStrategy[list[str]]) -> tuple[list[str], int, int]:
    """Words, and the bounds of some of them that have a word character."""
    said = draw(words)
    start = draw(st.integers(0, len(said) - 1))
    end = draw(st.integers(start + 1, len(said)))
    assume(len(Prepared(" ".join(said[start:end]))))
    return said, start, end


def _severed(said: list[str], start: int, end: int) -> bool:
    """Whether a number is cut from its sign, its unit or its other digits, or a break looks like one within a word."""
    around = " ".join(said)
    first = len(" ".join(said[:start])) + (start > 0)
    last = first + len(" ".join(said[start:end]))
    before, after = around[:first], around[last:]
    return bool(
        re.search(r"[\d%–−$][\s–(]*$", before)
        or re.match(r"[\s–)]*[\d%$–]", after)
        or re.match(r"[–−%]", around[first:])
        or re.search(r"[–−$]$", around[:last])
    )


@given(cut(WORDS))
@settings(max_examples=200, deadline=None)
def test_what_is_cut_between_words_is_found(case: tuple[list[str], int, int]) -> None:
    said, start, end = case
    assume(not _severed(said, start, end))
    exact = " ".join(said[start:end])
    assert find(exact, [Prepared(" ".join(said))]).result in THERE


@given(cut(WORDS), st.sampled_from(SETTINGS), st.integers(0, 9))
@settings(max_examples=300, deadline=None)
def test_it_is_found_however_the_text_is_set(
    case: tuple[list[str], int, int], change: settings_of.Setting, seed: int
) -> None:
    said, start, end = case
    assume(not _severed(said, start, end))
    text = " ".join(said)
    assume(find(" ".join(said[start:end]), [Prepared(text)]).result in THERE)
    assert find(" ".join(said[start:end]), [Prepared(change(Random(seed), text))]).result in THERE


@given(cut(PLAIN), st.data())
@settings(max_examples=200, deadline=None)
def test_with_another_word_for_any_it_is_not_found(
    case: tuple[list[str], int, int], data: st.DataObject
) -> None:
    said, start, end = case
    words = said[start:end]
    at = data.draw(st.integers(0, len(words) - 1))
    other = data.draw(ANY_WORD)
    assume(key(other) not in {key(word) for word in said} and unicodedata.normalize("NFKC", other).isalpha())
    altered = " ".join([*words[:at], other, *words[at + 1 :]])
    assume(len(Prepared(altered)) == len(words))
    assert find(altered, [Prepared(" ".join(said))]).result is Result.NOT_FOUND


@given(cut(PLAIN), st.data())
@settings(max_examples=150, deadline=None)
def test_with_a_word_more_or_less_it_is_not_found(
    case: tuple[list[str], int, int], data: st.DataObject
) -> None:
    said, start, end = case
    words = said[start:end]
    at = data.draw(st.integers(0, len(words)))
    source = [Prepared(" ".join(said))]
    more = [*words[:at], "not", *words[at:]]
    assert find(" ".join(more), source).result is Result.NOT_FOUND
    if 0 < at < len(words) - 1:
        assert find(" ".join(words[:at] + words[at + 1 :]), source).result is Result.NOT_FOUND


@given(
    st.from_regex(r"[1-9][0-9]{0,3}([.,][0-9]{1,3})?", fullmatch=True),
    st.from_regex(r"[0-9]{1,4}([.,][0-9]{1,3})?", fullmatch=True),
)
@settings(max_examples=200, deadline=None)
def test_another_number_is_not_found(number: str, other: str) -> None:
    found = find(f"rose by {other} in", [Prepared(f"It rose by {number} in May")]).result
    assert found is (Result.FOUND if number == other else Result.NOT_FOUND)
    assert (find(other, [Prepared(f"It rose by {number} in May")]).result is Result.FOUND) is (
        number == other
    )


@given(cut(WORDS))
@settings(max_examples=150, deadline=None)
def test_places_say_the_passage(case: tuple[list[str], int, int]) -> None:
    said, start, end = case
    text, exact = " ".join(said), " ".join(said[start:end])
    for place in places(parts(exact), Prepared(text)):
        assert Prepared(text[place.start : place.end]).skeleton == Prepared(exact).skeleton
        assert 0 <= place.start < place.end <= len(text)


@given(st.text(max_size=60), st.text(max_size=300))
@settings(max_examples=300, deadline=None)
def test_any_text_can_be_looked_for_in_any_other(exact: str, text: str) -> None:
    seen = find(exact, [Prepared(text)])
    assert seen.result is not Result.UNCHECKED
    assert (seen.similarity is None) is (not seen.nearest)
    assert not (seen.nearest and seen.result is not Result.NOT_FOUND)


@given(st.text(max_size=200), st.integers(0, 200), st.integers(0, 60))
@settings(max_examples=200, deadline=None)
def test_any_part_of_any_text_can_be_looked_for_in_it(text: str, start: int, size: int) -> None:
    seen = find(text[start : start + size], [Prepared(text)], None)
    assert find(seen.exact, [Prepared(text)], seen).change in {None, *()} or seen.result is Result.FOUND


@given(ANY_WORD)
@settings(max_examples=300, deadline=None)
def test_a_word_is_the_same_however_its_accents_are_composed(word: str) -> None:
    assert same(word, unicodedata.normalize("NFD", word))
    assert key(word) == key(unicodedata.normalize("NFD", word))
    assert key(word)
