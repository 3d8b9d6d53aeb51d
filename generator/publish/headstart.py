"""Begins the search index of a site in which some texts have changed, before these have even been read.

Pagefind takes the longest of an edit, and a core of its own: it is given the other briefings of a part at once, and the
edited ones as soon as their texts are rendered. What else is to be done about them waits until then.
"""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from generator.publish.cache import fingerprint
from generator.publish.gather import Gatherer
from generator.publish.indexing import Indexing
from generator.publish.ledger import Ledger
from generator.publish.staging import Staging
from generator.publish.study import Body, Study
from generator.publish.swap import beside

FEW = 8
"""With more briefings changed, they are better made side by side first."""


class Headstart:
    """The work on the index, and the studies of what has changed, which the index waits for."""

    def __init__(self, gathering: Gatherer, last: Ledger, changed: Sequence[str], folder: Path) -> None:
        self._gathering = gathering
        self._last = last
        self._awaited: dict[str, Future[str]] = {path: Future() for path in changed}
        known = {name: group.key for name, group in last.groups.items()}
        pages = [path for path, seen in last.briefings.items() if seen.related_html is not None]
        # That the files are as they were has just been seen, and is when they are taken over.
        self._index = Indexing(pages, self, lambda name, key: known.get(name) == key, folder)
        self._other = ThreadPoolExecutor(1)
        self._indexing = self._other.submit(self._index.run)

    def body(self, path: str) -> Body:
        """The page of the briefing at `path`, once it is made."""
        return self._gathering.body(path)

    def body_key(self, path: str) -> str:
        """A name for all that the page depends on."""
        return self._gathering.body_key(path)

    def search_document(self, path: str) -> str:
        """What search is to find of the page; waits for it where the briefing has changed."""
        awaited = self._awaited.get(path)
        return awaited.result() if awaited else self._gathering.search_document(path)

    def studies(self) -> dict[str, Study] | None:
        """The studies of what has changed, in order; None where more has changed than their texts.

        Raises UsageError where a template is at fault, InternalError where a rule crashes.
        """
        finishing = []
        for path in self._awaited:
            with self._gathering.making:
                finish = self._begin(path)
            if finish is None:
                return None
            finishing.append((path, finish))
        with self._gathering.making:
            return {path: finish() for path, finish in finishing}

    def place(self, staging: Staging) -> None:
        """Put the index where it belongs. Raises UsageError where Pagefind fails."""
        self._index.take_over(staging)
        self._indexing.result()
        self._index.place(staging)

    def stop(self) -> None:
        """Wait no more for what is not made yet."""
        for awaited in self._awaited.values():
            awaited.cancel()
        self._index.stop()
        self._other.shutdown()

    def _begin(self, path: str) -> Callable[[], Study] | None:
        """Give the index what it waits for; returns what makes the rest."""
        gathering, cache = self._gathering, self._gathering.cache
        body_key = gathering.body_key(path)
        study, document = cache.get(gathering.keys[path]), cache.get(body_key)
        if isinstance(study, Study) and (isinstance(document, str) or not study.has_page):
            if fingerprint(study.shared) != self._last.briefings[path].shared:
                return None
            self._awaited[path].set_result(document or "")
            return lambda: study
        before = self._last.briefings[path]
        key, briefing = gathering.load(path, before.judged)
        if key != gathering.keys[path]:
            return None
        studio = gathering.studio
        begun = studio.begun(briefing)
        if briefing.waivers:
            begun = studio.checked(briefing, begun)
        if fingerprint(begun.shared) != before.shared:
            return None
        draft = studio.draft(briefing, begun) if begun.has_page else None
        self._awaited[path].set_result(draft.search_document if draft else "")

        def finish() -> Study:
            if draft:
                cache.put(body_key, draft.search_document, studio.finish(briefing, draft))
            study = begun if briefing.waivers else studio.checked(briefing, begun)
            cache.put(key, study)
            return study

        return finish


@contextmanager
def headstart(gathering: Gatherer, last: Ledger, changed: Sequence[str], site: Path) -> Iterator[Headstart]:
    """Begin the index of `site`, where just the briefings at `changed` have other texts than the `last` one."""
    with beside(site) as name:
        begun = Headstart(gathering, last, changed, Path(name))
        try:
            yield begun
        finally:
            begun.stop()
