"""The page of a briefing that was just saved, at once, while the site is still to be built."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from generator.core.settings import Settings
from generator.load import discover
from generator.publish import inputs, ledger, program
from generator.publish.addresses import briefing_href
from generator.publish.cache import Cache, fingerprint
from generator.publish.gather import Gatherer
from generator.publish.ledger import Ledger
from generator.publish.shell import PAGE, Shell
from generator.publish.stamping import stamped


@dataclass
class Glimpses:
    """Makes pages of the preview that was last built.

    A page is as a build would make it, but for what rules say that compare briefings, and for what has changed of
    settings and templates. What is made is kept in the cache for the build that follows.
    """

    settings: Settings
    cache: Cache
    program: str
    last: Ledger
    shell: Shell

    @classmethod
    def of(cls, settings: Settings, site: Path) -> "Glimpses | None":
        """For the preview that `update` has just made at `site`; None where it has left nothing to go by."""
        cache = Cache(settings.root / ".cache" / "briefings")
        version = fingerprint(program.version(), inputs.additions(settings.root))
        last = ledger.read(cache, site, version)
        return cls(settings, cache, version, last, Shell.parse(last.shells[PAGE])) if last else None

    def pages(self, paths: Iterable[str]) -> dict[str, str]:
        """The pages of those briefings among `paths` that had one before, by address below the site's root.

        Raises UsageError where a template is at fault, and OSError.
        """
        known = {path: seen.related_html for path in paths if (seen := self.last.briefings.get(path))}
        listing = discover.listing(self.settings.root)
        gathering = Gatherer(
            self.settings,
            preview=True,
            cache=self.cache,
            program=self.program,
            listing=listing,
            paths=dict.fromkeys(known),
        )
        gathering.look()
        gathering.studies(known, lambda *_: None)
        urls = {path: briefing_href(path) for path, below in known.items() if below is not None}
        return {
            url: stamped(self.shell, gathering.body(path), url, known[path] or "")
            for path, url in urls.items()
        }
