"""Any form of a number bears out any other form of it, no other number does, and nothing is slow or raises."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.check.facts.claims import asked, quoted_figures
from generator.check.facts.compare import missing
from generator.check.facts.figure import Figure
from generator.check.facts.lexicon import may_have_figures
from generator.check.facts.read import read
from generator.check.facts.verbatim import quotes
from tests.check.facts.table import reported

_UNITS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_SCRIPTS = ("0123456789", "٠١٢٣٤٥٦٧٨٩", "०१२३४५६७८९", "０１２３４５６７８９")


def in_words(number: int) -> str:
    """An English numeral."""
    if number < 20:
        return _UNITS.split()[number]
    if number < 100:
        tens = _TENS.split()[number // 10 - 2]
        return tens if number % 10 == 0 else f"{tens}-{in_words(number % 10)}"
    for size, name in ((10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if number >= size:
            rest = number % size
            joint = " and " if rest < 100 else " "
            return f"{in_words(number // size)} {name}" + (joint + in_words(rest) if rest else "")
    raise AssertionError


@st.composite
def forms(draw: st.DrawFn, number: int) -> str:
    """A way to write a whole number."""
    kind = draw(st.sampled_from(["plain", "words", "script", ",", " ", "\u00a0", "\u202f", "\u2009", "'"]))
    if kind == "words":
        return in_words(number)
    if kind == "plain":
        return str(number)
    if kind == "script":
        digits = draw(st.sampled_from(_SCRIPTS))
        return "".join(digits[int(digit)] for digit in str(number))
    return f"{number:,}".replace(",", kind)


numbers = st.integers(min_value=11, max_value=10**11)


@given(st.data(), numbers)
def test_a_number_bears_out_itself_in_any_form(data: st.DataObject, number: int) -> None:
    claim, passage = data.draw(forms(number)), data.draw(forms(number))
    assert reported(f"They counted {claim} of them.", f"there were {passage} of these") == []


@given(st.data(), numbers, numbers)
def test_another_number_does_not(data: st.DataObject, number: int, other: int) -> None:
    claim, passage = data.draw(forms(number)), data.draw(forms(other))
    found = reported(f"They counted {claim} of them.", f"there were {passage} of these")
    # 4,567 may be a decimal elsewhere: then another number has its value.
    assert (found != []) == (number != other)


@given(st.data(), st.integers(1, 999), st.integers(1, 9))
def test_percentages_with_one_decimal(data: st.DataObject, whole: int, tenths: int) -> None:
    signs = st.sampled_from(
        ["%", " %", "\u00a0%", " per cent", " percent", " Prozent", " pour cent", " por ciento"]
    )
    point = st.sampled_from([".", ","])
    claim = f"{whole}{data.draw(point)}{tenths}{data.draw(signs)}"
    passage = f"{whole}{data.draw(point)}{tenths}{data.draw(signs)}"
    assert reported(f"It was {claim} of them.", f"it was {passage} of these") == []
    worse = f"{whole + 1}{data.draw(point)}{tenths}{data.draw(signs)}"
    assert reported(f"It was {claim} of them.", f"it was {worse} of these")


MONTHS = "January February March April May June July August September October November December".split()


@given(st.integers(1900, 2099), st.integers(1, 12), st.integers(1, 28), st.integers(0, 4), st.integers(0, 4))
def test_a_day_in_any_form(year: int, month: int, day: int, form: int, other: int) -> None:
    name = MONTHS[month - 1]
    written = (
        f"{day} {name} {year}",
        f"{name} {day}, {year}",
        f"{year}-{month:02}-{day:02}",
        f"{day:02}.{month:02}.{year}",
        f"{year}年{month}月{day}日",
    )
    assert reported(f"It closed on {written[form]}.", f"it was {written[other]} then") == []
    assert reported(f"It closed on {day % 28 + 1} {name} {year}.", f"it was {written[other]} then")


PIECES = st.sampled_from(
    "1 12 1,234 1.5 220 000 one two hundred million half a third of in five % $ € - – ± × ^ / ( ) . , ' May 2026 Q 3 th s k bn and"
    " per cent points from to between more than nearly half-way every fifth hour 404 <script>alert(1) ² ⁵ ¹⁵ ① ፩ 𝟓 .001 9.5 1916-03 03/1916 万 亿 三 百 ½ ⅔ ⁵ x e 10 dozen quarter Claude \ufffc é ẞ".split()
)


@given(
    st.one_of(
        st.text(max_size=200),
        st.lists(PIECES, max_size=40).map(" ".join),
        st.lists(PIECES, max_size=40).map("".join),
    )
)
@settings(max_examples=300)
def test_reading_never_raises_and_keeps_its_places(text: str) -> None:
    for passage in (False, True):
        figures = read(text, passage=passage)
        assert all(0 <= f.lead <= f.start < f.end <= len(text) for f in figures)
        assert [f.start for f in figures] == sorted(f.start for f in figures)
    nothing: frozenset[Figure] = frozenset()
    missing(asked(text), quoted_figures([text]), nothing)
    quotes(text, [text])


@given(st.lists(PIECES, max_size=20).map(" ".join))
def test_the_quick_look_misses_nothing(text: str) -> None:
    assert may_have_figures(text) or not asked(text)


@pytest.mark.parametrize(
    "piece",
    [
        "1",
        "1,",
        "1 ",
        "111 ",
        "one ",
        "one-",
        "1/",
        "1-",
        "a half ",
        "1.1.",
        "may ",
        "in five ",
        "三",
        "9万",
        "«",
        "$",
        "https://",
        "1 in 5 ",
    ],
)
def test_a_megabyte_of_anything_is_read_at_once(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    start = time.process_time()
    may_have_figures(text)
    quotes(text, [text[:1000]])
    asked(text)
    assert time.process_time() - start < 1.5


@pytest.mark.parametrize(
    "text",
    [
        "one million billion trillion " * 30,
        "万" * 200,
        "1" + " billion" * 60,
        "1.5e400",
        "10^999",
        "half a " * 50,
    ],
)
def test_a_number_without_end_is_no_figure(text: str) -> None:
    for passage in (False, True):
        assert all(
            abs(reading.number) < 1e30
            for figure in read(text, passage=passage)
            for reading in figure.readings
        )


def test_thousands_of_figures_in_one_sentence_cost_no_more_than_any_other_text() -> None:
    numbers = " ".join(str(number * 7919 % 9973) for number in range(3900))
    start = time.process_time()
    nothing: frozenset[Figure] = frozenset()
    missing(asked(numbers), quoted_figures([numbers[::-1]]), nothing)
    assert time.process_time() - start < 1.5
