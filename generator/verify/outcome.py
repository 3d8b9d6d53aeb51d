"""What one visit shows of a link (DESIGN, section 4). Pure.

What was refused to us is never a failure: the work may be there for others. A failure is what anybody would meet; when
failures make a source `gone` is the business of `three_strikes`.
"""

from dataclasses import dataclass

from generator.core.evidence import Link
from generator.verify.answers.consent import cookie_wall
from generator.verify.answers.hijacked import hijacked
from generator.verify.answers.journey import Journey, Way, journey
from generator.verify.answers.out_of_order import out_of_order
from generator.verify.answers.page import Page
from generator.verify.answers.parked import expired, parked
from generator.verify.answers.paywall import is_door, paywall
from generator.verify.answers.soft_404 import soft_404
from generator.verify.answers.statuses import is_failure, named, refusal
from generator.verify.answers.titles import shared
from generator.verify.answers.walls import challenge
from generator.verify.asking.retry_after import until
from generator.verify.response import Failure, Response
from generator.verify.source_text import SourceText, Unread

_NEXT_TO_NOTHING = 100
"""Letters below which a page with scripts is one that they have yet to write."""
_TEASER = 300
"""Letters below which there is nothing of the work on a page that asks for money."""
_HAS_ITS_TITLE = 0.7

_FAILED = frozenset({
    Failure.NAME, Failure.CONNECTION, Failure.TLS, Failure.TIMEOUT, Failure.REDIRECTS,
})  # fmt: skip
"""What anybody would meet. Not among them is what we do not do, or are stricter about than browsers are."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What one visit shows."""

    link: Link
    detail: str = ""
    """In a few words, where there is more to say than that the page is there."""
    failed: bool = False
    """Whether the visit counts towards `gone`."""
    usable: bool = False
    """Whether passages may be looked for in the text."""
    partial: bool = False
    """Whether the text may be less than the work, or another: what is not in it may still be in the work."""

    @property
    def shows_nothing(self) -> bool:
        """Whether it shows nothing of the source: we are offline, or do not ask there, or the answer was cut short."""
        return self.link is Link.UNKNOWN and not self.failed


def outcome(response: Response, text: SourceText | None, url: str, title: str = "") -> Seen:
    """What `response` shows of the source at `url`, whose text is `text`, and which the briefing calls `title`.

    For an answer of 304 give the body and headers that were kept, with the status 200; as it is, it counts as the
    page that was seen before, which must have been usable.
    """
    page = Page(response, text, url, title)
    if response.failure:
        return _without_answer(response, page)
    status = response.status or 0
    if status == 304:
        return _arrived(page, "not modified since it was seen last")
    # What a protection service shows while the site behind it is down is no challenge.
    wall = challenge(page) if status < 500 or status == 503 else ""
    if 200 <= status <= 299:
        return Seen(Link.BLOCKED, wall) if wall else _answered(page)
    what = f"{named(status)}: {wall}" if wall else named(status)
    if status in {429, 503} and not wall and response.header("retry-after"):
        return Seen(Link.LIMITED, what + until(response))
    refused = refusal(status)
    if refused or wall:
        return Seen(refused or Link.BLOCKED, what)
    lost = parked(page)
    if lost:
        return Seen(Link.USURPED, f"{what}: {lost}")
    return Seen(Link.UNKNOWN, what, failed=is_failure(status))


def _without_answer(response: Response, page: Page) -> Seen:
    if response.failure is Failure.HELD:
        return Seen(Link.LIMITED, response.detail)
    lost = parked(page) if response.hops else ""
    if lost:
        return Seen(Link.USURPED, lost)
    # A status shows that somebody is there; a line that is slow, or an answer cut short, may be our own misfortune.
    failed = response.failure in _FAILED and (
        response.status is None or response.failure is Failure.REDIRECTS
    )
    return Seen(Link.UNKNOWN, response.detail, failed=failed)


def _answered(page: Page) -> Seen:
    """Whether the page that came is the work."""
    way = journey(page.url, page.response.final_url)
    lost = parked(page) or hijacked(page)
    if lost:
        return Seen(Link.USURPED, lost)
    missing = expired(page) or soft_404(page) or out_of_order(page)
    if not missing and way.to_error_page:
        missing = "redirects to an error page"
    if missing:
        return Seen(Link.UNKNOWN, missing, failed=True)
    wall = cookie_wall(page)
    if wall:
        return Seen(Link.BLOCKED, wall)
    if way.to_front_page and way.way is not Way.AWAY and not _has_its_title(page):
        return Seen(Link.UNKNOWN, "redirects to the home page", failed=True)
    paid = paywall(page)
    if paid:
        usable = _has_text(page) and page.extent >= _TEASER and not is_door(page)
        return Seen(Link.PAYWALLED, paid, usable=usable, partial=usable)
    return _arrived(page)


def _arrived(page: Page, detail: str = "") -> Seen:
    """The work, as far as can be told: where it is, and whether it can be read."""
    response = page.response
    found = journey(page.url, response.final_url)
    readable = response.status == 304 or _has_text(page)
    unread = "" if readable else _why_unread(page)
    if not readable and not response.body:
        return Seen(Link.UNKNOWN, unread)
    link, where = _link(found)
    if link is Link.MOVED_OFF_SITE and found.to_front_page:
        return Seen(link, where)
    details = "; ".join(filter(None, (where, unread, detail)))
    partial = found.upwards or found.to_front_page or link is Link.MOVED_OFF_SITE
    return Seen(link, details, usable=readable, partial=readable and partial)


def _link(found: Journey) -> tuple[Link, str]:
    if found.way is Way.NOWHERE:
        return Link.LIVE, ""
    if found.way is Way.AWAY:
        where = "the home page of " if found.to_front_page else ""
        return Link.MOVED_OFF_SITE, f"redirects to {where}{found.host}"
    if found.way is Way.RESOLVED:
        return Link.REDIRECTED, f"leads to {found.host}"
    what = "redirects to the home page" if found.to_front_page else "redirects to another page of the site"
    return Link.REDIRECTED, "redirects to a page above" if found.upwards else what


def _has_text(page: Page) -> bool:
    text = page.extracted
    if text is None or text.unread is not None or not (text.main or text.whole):
        return False
    return not _is_written_by_script(page)


def _is_written_by_script(page: Page) -> bool:
    """Whether hardly anything can be read in a page that has scripts to write it."""
    return page.is_html and page.extent_of_whole < _NEXT_TO_NOTHING and "<script" in page.markup.unseen


def _why_unread(page: Page) -> str:
    if not page.response.body.strip():
        return "the answer is empty"
    if page.is_html and _is_written_by_script(page):
        return "the page is written by a script: there is no text without it"
    text = page.extracted
    if text is None:
        return "the text was not read"
    what = text.unread or Unread.EMPTY
    kind = "".join(letter for letter in text.media_type[:60] if letter.isascii() and letter.isprintable())
    return f"{what} ({kind})" if kind else str(what)


def _has_its_title(page: Page) -> bool:
    """Whether the page speaks of the source by its title: a site whose one page is its home page."""
    return bool(page.known_title) and shared(page.known_title, page.whole[:20_000]) >= _HAS_ITS_TITLE
