"""When a host lets itself be asked again: `Retry-After` in both of its forms (RFC 9110, section 10.2.3)."""

import datetime
from email.utils import parsedate_to_datetime

from generator.core.evidence import moment, stamp
from generator.verify.response import Response

_DIGITS_MAX = 9
_FAR = 1e9
"""Seconds, thirty years: what is further off is as good as never, and beyond what a calendar holds."""
_SECONDS_MAX = 366 * 86_400


def retry_after(response: Response, now: datetime.datetime) -> float | None:
    """The seconds to wait, from `now`; None where the host does not say. Never below 0, nor beyond 1e9.

    A date is compared with the clock of the host that gave it (`Date`), which may be wrong.
    """
    value = response.header("retry-after").strip()
    if value.isascii() and value.isdigit():
        return float(value[:_DIGITS_MAX])
    until = http_date(value)
    if until is None:
        return None
    since = http_date(response.header("date")) or now
    return min(max(0.0, (until - since).total_seconds()), _FAR)


def http_date(value: str) -> datetime.datetime | None:
    """The time that a header gives, in UTC; None where it is none."""
    if not value or len(value) > 60:
        return None
    try:
        time = parsedate_to_datetime(value)
        zoned = time if time.tzinfo else time.replace(tzinfo=datetime.UTC)
        return zoned.astimezone(datetime.UTC)
    except (ValueError, IndexError, OverflowError, TypeError):
        return None


def until(response: Response) -> str:
    """When it may be asked again: ": may be asked again at 2026-05-08T10:00:00Z", to end a sentence; or nothing."""
    asked = moment(response.at)
    seconds = retry_after(response, asked) if asked else None
    if asked is None or seconds is None or seconds > _SECONDS_MAX:
        return ""
    return f": may be asked again at {stamp(asked + datetime.timedelta(seconds=seconds))}"
