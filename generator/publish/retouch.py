"""Makes a site of the last one where nothing has changed but the texts of some briefings."""

from collections.abc import Collection

from generator.core.errors import UsageError
from generator.publish.gather import Bodies
from generator.publish.headstart import Headstart
from generator.publish.ledger import Ledger
from generator.publish.shell import PAGE
from generator.publish.staging import Staging
from generator.publish.stamping import group, stamp


def retouch(
    bodies: Bodies, last: Ledger, changed: Collection[str], staging: Staging, index: Headstart
) -> None:
    """Write the whole site where nothing differs from the `last` one but the texts of the briefings at `changed`.

    The folder of `staging` may hold the one before that. Raises UsageError where the last site has changed meanwhile,
    and where the indexer fails.
    """
    staging.reuse(last.groups_before())
    left = {group(path) for path in changed}
    for each, made in staging.last.items():
        if each in left or each.startswith("search"):
            continue
        if not staging.take_over(each, made.key):
            raise UsageError(f"{staging.last_site}: somebody changed it during the build; build again")
    pages = {path: last.briefings[path].related_html for path in changed}
    stamp(
        bodies,
        {path: below for path, below in pages.items() if below is not None},
        last.shells[PAGE],
        staging,
    )
    index.place(staging)
    staging.finish()
