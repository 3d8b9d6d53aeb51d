"""How many words a passage or a quotation has."""

import pytest

from generator.check.words import count


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("one out of five", 4),
        ("38% of webpages", 3),
        ("US$1.5bn", 1),
        ("39–77% of cases", 3),
        ("state-of-the-art", 1),
        ("gone—and forgotten", 3),
        ("– a – b", 2),
        ("and/or", 1),
        ("*reference* rot", 2),
        ("", 0),
        ("… !", 0),
        ("网页", 1),
        ("五分之一的文章", 4),
        ("ひとつの Web ページ", 5),
        ("หนึ่งในห้า", 5),
        ("논문 다섯 편", 3),
        ("مقال من خمسة", 3),
        ("हर पाँच में", 3),
    ],
)
def test_count(text: str, words: int) -> None:
    assert count(text) == words
