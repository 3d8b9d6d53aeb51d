"""Gives the files of an index names and an order of our making.

Pagefind 1.5.2 writes filters, and the values of each, in the order of a hash table that differs from run to run; here
they are sorted. And it names each file after its content, which is a third of what a reader's first query loads; here
files are numbered. So whoever serves them puts them into a folder whose name tells one state from the next.
"""

import json
from collections.abc import Mapping
from typing import Any

from generator.core.errors import UsageError
from generator.publish.search.cbor import pack, unpack

ENTRY = "pagefind-entry.json"
SCRIPT = "pagefind.js"


def arranged(files: Mapping[str, bytes], name: str) -> dict[str, bytes]:
    """The `files` that Pagefind wrote for some documents, without its program, in an order that they alone decide.

    The id of each result begins with `name` and a point. Raises UsageError where there is nothing in them, or they
    are not in the form that is known here.
    """
    entry = json.loads(files[ENTRY])
    if not entry["languages"]:
        raise UsageError("pagefind could not index the briefings: it found no words in them")
    made: dict[str, bytes] = {}
    try:
        for number, (language, facts) in enumerate(sorted(entry["languages"].items())):
            # Of each language there is a set of files of its own, in the same folders.
            prefix = language if number else ""
            made |= _language(files, facts, f"{name}.{prefix}", prefix)
    except (KeyError, ValueError, TypeError, IndexError, OSError) as error:
        raise UsageError(
            "this version of pagefind writes an index in a form that is not known here"
        ) from error
    return made | {ENTRY: _entry(entry)}


def program(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """The program among the `files` that Pagefind wrote, and an index in which nothing is found to merge others into.

    It is for the language of the documents that the files are about, of which there is one.
    """
    entry = json.loads(files[ENTRY])
    (facts,) = entry["languages"].values()
    needed = (SCRIPT, f"wasm.{facts['wasm'] or 'unknown'}.pagefind")
    facts |= {"hash": "0", "page_count": 0}
    nothing = {ENTRY: _entry(entry), _meta("0"): pack([entry["version"], [], [], [], [], []])}
    return {name: files[name] for name in needed} | nothing


def _language(files: Mapping[str, bytes], facts: dict[str, Any], ids: str, prefix: str) -> dict[str, bytes]:
    made: dict[str, bytes] = {}

    def move(kind: str, old: str, new: str) -> str:
        made[f"{kind}/{new}.pf_{kind}"] = files[f"{kind}/{old}.pf_{kind}"]
        return new

    version, pages, chunks, filters, sorts, fields = unpack(files[_meta(facts["hash"])])
    pages = [[move("fragment", old, f"{ids}{number}"), words] for number, (old, words) in enumerate(pages)]
    # A chunk's last word is not told, only the next one's first: half as many bytes, and every word has a chunk.
    firsts = [first for first, _, _ in chunks[1:]] + [last for _, last, _ in chunks[-1:]]
    chunks = [
        [first, until, move("index", old, f"{prefix}{number}")]
        for number, ((first, _, old), until) in enumerate(zip(chunks, firsts, strict=True))
    ]
    ordered = []
    for number, (name, old) in enumerate(sorted(filters)):
        _, values = unpack(files[f"filter/{old}.pf_filter"])
        made[f"filter/{prefix}{number}.pf_filter"] = pack([name, sorted(values)])
        ordered.append([name, f"{prefix}{number}"])
    facts["hash"] = f"{prefix}0"
    return made | {_meta(facts["hash"]): pack([version, pages, chunks, ordered, sorts, fields])}


def _meta(name: str) -> str:
    return f"pagefind.{name}.pf_meta"


def _entry(entry: dict[str, Any]) -> bytes:
    # The characters that Pagefind takes for parts of words are those that its script leaves in queries anyway.
    entry["include_characters"] = []
    return json.dumps(entry, separators=(",", ":")).encode()
