"""The folder of the search index: a part is a folder named after its content, the program stands once beside them.

Measured on generated briefings with Pagefind 1.5.2 and Chromium: at 1,000 in 13 parts an edit costs Pagefind about
0.3 s of CPU, and a first query of one word loads 148 kB in 49 requests, 85 kB of them for the program and 17 for five
results. At 10,000 in 20 parts it loads 292 kB in 70 requests.
"""

import json
import shutil
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from math import isqrt
from pathlib import Path

from generator.core.errors import UsageError
from generator.publish.addresses import within_site
from generator.publish.search import service
from generator.publish.search.arrange import arranged, program
from generator.publish.search.plan import parts, stamp

BUNDLE = "pagefind"
"""The folder of the index below the site's root."""

LIST = "parts.json"
_LIST_VERSION = 1
"""What the page's script expects of the list."""

_AT_ONCE = 2


def write_index(documents: Mapping[str, str], out: Path) -> None:
    """Index `documents` (address below the site's root to `search_document`) into the folder `pagefind` of `out`.

    An index that is there already is replaced. At most two processes run at a time. Raises UsageError where Pagefind
    fails, with its last words.
    """
    bundle = out / BUNDLE
    shutil.rmtree(bundle, ignore_errors=True)
    planned = [{address: documents[address] for address in members} for members in parts(documents).values()]
    with ThreadPoolExecutor(_AT_ONCE) as side_by_side:
        stamps = list(side_by_side.map(lambda documents: index_part(documents, bundle), planned))
    if documents:
        write_program(documents[min(documents)], bundle)
    write_list(stamps, bundle)


def index_part(
    documents: Mapping[str, str],
    bundle: Path,
    name: str = "",
    begun: Callable[[Callable[[], None]], None] = service.unstoppable,
) -> str:
    """Index `documents` into a new folder of `bundle`; returns its name, which tells what they are.

    A `name` that is given must be another wherever the documents are others. What is written depends on them and the
    name alone. Several may run at once; `begun` as in `service.index`. Raises UsageError where Pagefind fails or is
    ended, with its last words, and where an address leads out of the site; and what `documents` does, which is asked
    for them one by one, in their order.
    """
    for address in sorted(documents):
        if not within_site(address):
            raise UsageError(f"{address}: not an address that a page of the site can have")
    files = service.index(documents, _chunk_size(len(documents)), begun)
    name = name or stamp(documents)
    _write(arranged(files, name), bundle / name)
    return name


def write_program(document: str, bundle: Path) -> None:
    """Write into `bundle` the program that searches, for the language of `document`, one of those indexed.

    Raises UsageError where Pagefind fails.
    """
    _write(program(service.index({"": document}, _chunk_size(1))), bundle)


def write_list(names: Iterable[str], bundle: Path) -> None:
    """Tell the page which parts there are: the `names` of their folders in `bundle`."""
    value = {"version": _LIST_VERSION, "parts": sorted(names)}
    _write({LIST: json.dumps(value, separators=(",", ":")).encode()}, bundle)


def _chunk_size(documents: int) -> int:
    """Few and large chunks make long queries, many and small ones a long list of chunks."""
    return 500 + 60 * isqrt(documents)


def _write(files: Mapping[str, bytes], folder: Path) -> None:
    for place in {(folder / name).parent for name in files}:
        place.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        # Not as paths: there are several for each briefing.
        with open(f"{folder}/{name}", "wb") as stream:  # noqa: PTH123
            stream.write(content)
