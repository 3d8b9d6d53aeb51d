"""The folder of the search index: a part is a folder named after its content, the program stands once beside them.

Measured on generated briefings with Pagefind 1.5.2 and Chromium: at 1,000 in 12 parts an edit costs Pagefind 0.3 s of
CPU, and a first query of one word loads 146 kB in 46 requests, 85 kB of them for the program and 17 for five results.
At 10,000 in 24 parts a query loads about 290 kB.
"""

import json
import shutil
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from math import isqrt
from pathlib import Path

from generator.core.errors import UsageError
from generator.publish.redirects import within_site
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
    stamps = [stamp(part) for part in planned]
    with ThreadPoolExecutor(_AT_ONCE) as side_by_side:
        list(side_by_side.map(index_part, planned, (bundle / name for name in stamps)))
    if documents:
        write_program(documents[min(documents)], bundle)
    write_list(stamps, bundle)


def index_part(documents: Mapping[str, str], folder: Path) -> None:
    """Index `documents` into the new `folder`, whose name must be another wherever the documents are others.

    What is written depends on the documents and the folder's name alone. Several may run at once. Raises UsageError
    where Pagefind fails, with its last words, and where an address leads out of the site.
    """
    for address in sorted(documents):
        if not within_site(address):
            raise UsageError(f"{address}: not an address that a page of the site can have")
    _write(arranged(service.index(documents, _chunk_size(len(documents))), folder.name), folder)


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
    return 110 * isqrt(documents)


def _write(files: Mapping[str, bytes], folder: Path) -> None:
    for place in {(folder / name).parent for name in files}:
        place.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
