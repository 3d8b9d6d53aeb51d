"""Links to words of a page, after "URL Fragment Text Directives"."""

import pytest

from generator.publish.text_fragment import directive, link_to_text

PAGE = "https://example.org/page"
LONG = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty twenty-one"
)


@pytest.mark.parametrize(
    ("words", "prefix", "suffix", "wanted"),
    [
        ("all of the compute capacity of the site", "", "", "all%20of%20the%20compute%20capacity%20of%20the%20site"),
        # What has a meaning in a directive is encoded, and so is all that has one in an address.
        ("a well-known, costly A&B site in the north", "", "", "a%20well%2Dknown%2C%20costly%20A%26B%20site%20in%20the%20north"),
        ("100% of #1 in the list that was made", "", "", "100%25%20of%20%231%20in%20the%20list%20that%20was%20made"),
        ("naïve 日本 “quoted” words that are long enough", "", "",
         "na%C3%AFve%20%E6%97%A5%E6%9C%AC%20%E2%80%9Cquoted%E2%80%9D%20words%20that%20are%20long%20enough"),
        # White space is one space, as browsers match it.
        ("all  of\n the\u00a0compute capacity of the site", "", "", "all%20of%20the%20compute%20capacity%20of%20the%20site"),
        # Short words come with the words around them: whole ones, of one block.
        ("the clock", "ly it was said that ", " is loud and clear", "was%20said%20that-,the%20clock,-is%20loud%20and"),
        ("the clock", "Title\nA word ", ".", "A%20word-,the%20clock"),
        ("the clock", "ome before\n", "\nafter this w", "before-,the%20clock,-after%20this"),
        ("the clock", "", "", "the%20clock"),
        ("the clock", "-, - ", " & x-y, and so on", "%2D-,the%20clock,-%26%20x%2Dy%2C%20and"),
        # A passage that ends within a word is given with all of it: browsers match whole words only.
        ("ompute capacity of the whole sit", "all of the c", "e in the north", "compute%20capacity%20of%20the%20whole%20site"),
        ("compute", "all of the super", "r that ran", "of%20the-,supercomputer,-that"),
        ("計算能力", "すべての", "を使う", "%E8%A8%88%E7%AE%97%E8%83%BD%E5%8A%9B"),
        # Long ones by their first and last words.
        (LONG, "before ", " after", "one%20two%20three%20four%20five,seventeen%20eighteen%20nineteen%20twenty%20twenty%2Done"),
        # Words left out and put in are not the source's.
        ("all of the … of the site", "", "", "all%20of%20the,of%20the%20site"),
        ("all of the ... of the [whole] site", "", "", "all%20of%20the,site"),
        ("[The] site", "", "", "site"),
    ],
)  # fmt: skip
def test_directives(words: str, prefix: str, suffix: str, wanted: str) -> None:
    assert directive(words, prefix, suffix) == f"text={wanted}"


def test_however_much_there_is_a_directive_is_short() -> None:
    assert len(directive("words and more " * 100_000)) < 200
    assert len(directive("x", "y" * 1_000_000, "z" * 1_000_000)) < 5_000


def test_no_words_no_directive() -> None:
    assert directive(" … [x] ") == ""
    assert link_to_text(PAGE, " ") == PAGE


@pytest.mark.parametrize(
    ("url", "wanted"),
    [
        (PAGE, f"{PAGE}#:~:text=word"),
        (f"{PAGE}?q=1#part", f"{PAGE}?q=1#part:~:text=word"),
        (f"{PAGE}#part:~:text=other&text=more", f"{PAGE}#part:~:text=word"),
        (f"{PAGE}#", f"{PAGE}#:~:text=word"),
    ],
)
def test_a_fragment_that_the_address_has_is_kept(url: str, wanted: str) -> None:
    assert link_to_text(url, "word") == wanted


@pytest.mark.parametrize(
    ("url", "media_type", "linked"),
    [
        (PAGE, "text/html; charset=utf-8", True),
        (PAGE, "TEXT/PLAIN", True),
        (PAGE, "", True),
        (PAGE, "application/pdf", False),
        (f"{PAGE}.PDF?download=1", "", False),
        (PAGE, "application/json", False),
    ],
)
def test_only_what_browsers_show_as_text_is_linked_into(url: str, media_type: str, linked: bool) -> None:  # noqa: FBT001
    assert (":~:" in link_to_text(url, "word", media_type=media_type)) is linked
