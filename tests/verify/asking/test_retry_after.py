"""When a host may be asked again."""

import datetime

import pytest

from generator.verify.asking.retry_after import http_date, retry_after, until
from generator.verify.response import Response

NOW = datetime.datetime(2026, 5, 8, 10, tzinfo=datetime.UTC)


def answer(value: str, date: str = "") -> Response:
    headers = (("retry-after", value), *((("date", date),) if date else ()))
    return Response("http://x.test/", "http://x.test/", "2026-05-08T10:00:00Z", 429, headers)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("0", 0),
        ("120", 120),
        (" 7 ", 7),
        ("Fri, 08 May 2026 10:01:30 GMT", 90),
        ("Fri, 08 May 2026 09:00:00 GMT", 0),
        ("Friday, 08-May-26 10:00:05 GMT", 5),
        ("Fri May  8 10:00:05 2026", 5),
        ("Fri, 08 May 2026 12:00:10 +0200", 10),
    ],
)
def test_both_forms(value: str, seconds: float) -> None:
    assert retry_after(answer(value), NOW) == seconds


@pytest.mark.parametrize(
    "value", ["", "soon", "-5", "1.5", "٣", "Fri, 99 May 2026 10:00:00 GMT", "x" * 5_000]
)
def test_what_is_neither_says_nothing(value: str) -> None:
    assert retry_after(answer(value), NOW) is None


def test_a_date_is_held_against_the_clock_of_the_host() -> None:
    found = retry_after(answer("Mon, 01 Jan 2001 00:00:30 GMT", "Mon, 01 Jan 2001 00:00:00 GMT"), NOW)
    assert found == 30


def test_a_number_beyond_all_measure_is_no_trouble() -> None:
    assert retry_after(answer("9" * 5_000), NOW) == 999_999_999
    assert until(answer("9" * 5_000)) == ""


def test_the_words_for_it() -> None:
    assert until(answer("3600")) == ": may be asked again at 2026-05-08T11:00:00Z"
    assert until(answer("soon")) == ""


def test_a_date_without_a_zone_is_in_utc() -> None:
    assert http_date("Fri, 08 May 2026 10:00:00 -0000") == NOW


def test_a_time_beyond_all_calendars_is_a_number_that_one_may_add_to_any_time() -> None:
    far = answer("Fri, 31 Dec 9999 23:59:59 GMT", "Mon, 01 Jan 0100 00:00:00 GMT")
    assert retry_after(far, NOW) == 1e9
    assert retry_after(answer("9" * 40), NOW) == 999_999_999
    assert until(far) == ""
