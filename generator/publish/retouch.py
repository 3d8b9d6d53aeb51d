"""Makes a site of the last one where nothing has changed but the texts of some briefings.

It imports little, and whatever can waits until Pagefind has its documents: that takes the longest.
"""

from collections.abc import Collection, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from generator.core.errors import UsageError
from generator.publish.gather import Bodies
from generator.publish.indexing import Indexing
from generator.publish.staging import Group, Staging
from generator.publish.stamping import group, stamp


def retouch(
    bodies: Bodies,
    pages: Mapping[str, str],
    changed: Collection[str],
    shell: str,
    staging: Staging,
    found: Mapping[str, Group],
) -> None:
    """Write the whole site where nothing differs from the last one but the texts of the briefings at `changed`.

    `pages` has the paths of the briefings that have a page, each with its `related_html`; `found` is what the folder
    of `staging` should hold to begin with. Raises UsageError where the last site has changed meanwhile, and where the
    indexer fails.
    """
    with staging.beside() as name, ThreadPoolExecutor(1) as other:
        index = Indexing(tuple(pages), bodies, staging, Path(name))
        indexing = other.submit(index.run)
        staging.reuse(found)
        left = {group(path) for path in changed}
        for each, made in staging.last.items():
            if each in left or each.startswith("search"):
                continue
            if not staging.take_over(each, made.key):
                raise UsageError(f"{staging.last_site}: somebody changed it during the build; build again")
        stamp(bodies, {path: pages[path] for path in changed}, shell, staging)
        indexing.result()
        index.place()
        staging.finish()
