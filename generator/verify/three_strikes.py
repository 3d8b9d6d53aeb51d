"""When a source counts as gone: three failures at least three days apart, and nothing but failures between them.

So does the bot of the Internet Archive on Wikipedia decide. One failure is `unknown`; a source that is gone stays gone
until it answers.
"""

import datetime
from collections.abc import Iterable

from generator.core.evidence import Link, Visit, moment

STRIKES = 3
APART = datetime.timedelta(days=3)


def after_failure(history: Iterable[Visit], now: datetime.datetime) -> Link:
    """What a source is that has just failed, at `now`; `history` has the visits before, oldest first."""
    gone = False
    strikes = 0
    last: datetime.datetime | None = None
    visits = [(moment(visit.checked), visit.link) for visit in history]
    for when, link in (*visits, (now, Link.UNKNOWN)):
        if link not in {Link.UNKNOWN, Link.GONE}:
            gone, strikes, last = False, 0, None
        elif when is not None and (last is None or when - last >= APART):
            strikes, last = strikes + 1, when
        gone = gone or link is Link.GONE
    return Link.GONE if gone or strikes >= STRIKES else Link.UNKNOWN
