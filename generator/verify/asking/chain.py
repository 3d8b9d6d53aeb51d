"""The way of one source through its redirects: where it has been, and what came of it. Fetches nothing."""

from dataclasses import dataclass, field, replace

from generator.verify.asking.addresses import Target, shown
from generator.verify.asking.cookies import Cookies
from generator.verify.asking.redirects import next_url
from generator.verify.response import Failure, Hop, Response


@dataclass(slots=True)
class Chain:
    """The state of the way."""

    url: str
    at: str
    headers: dict[str, str]
    """Added to each request."""
    next: str
    """The address to be asked next."""
    hops: tuple[Hop, ...] = ()
    cookies: Cookies = field(default_factory=Cookies)
    spent: float = 0.0
    """Seconds that answers have taken."""
    retried: bool = False
    """Whether `next` is asked for the second time because the host asked for a pause."""
    answer: Response | None = None
    """The last one, which sends us on, where there was one."""
    _seen: set[tuple[str, str]] = field(default_factory=set)

    def goes_in_a_circle(self, found: Target) -> bool:
        """Whether this was asked before, with the same cookies. Notes it."""
        place = (found.url, self.cookies.header(found))
        if place in self._seen and not self.retried:
            return True
        self._seen.add(place)
        return False

    def begin(self, found: Target) -> Response:
        """An answer of which nothing is known yet. An address that was not redirected to stays as it was written."""
        return Response(self.url, found.url if self.hops else self.url, self.at, hops=self.hops)

    def go_on(self, answer: Response, most: int) -> Response | None:
        """Goes where a redirect sends us, if there are no more than `most`; else what came of it."""
        location = answer.header("location")
        onward = next_url(answer.final_url, location) if location else ""
        self.answer = answer
        self.hops = (*self.hops, Hop(answer.final_url, answer.status or 0))
        if not onward:
            return self.failed(Failure.REDIRECTS, "the answer is a redirect that leads nowhere")
        if len(self.hops) > most:
            return self.failed(Failure.REDIRECTS, f"there are more than {most} redirects")
        self.next, self.retried = onward, False
        return None

    def failed(self, failure: Failure, detail: str) -> Response:
        """What came of it where the next address gives no answer."""
        last = self.answer or Response(self.url, self.next, self.at)
        hops = self.hops[:-1] if self.answer else ()
        return replace(last, body=b"", hops=hops, failure=failure, detail=detail)

    def refused(self, why: str) -> Response:
        """What came of it where the next address is not to be asked."""
        where = f"it redirects to {shown(self.next)}, and {why}" if self.hops else why
        return self.failed(Failure.REFUSED, where)
