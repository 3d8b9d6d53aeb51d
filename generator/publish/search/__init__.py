"""Search: what of a briefing is indexed, and its index in parts that the browser merges (https://pagefind.app)."""

from generator.publish.search.bundle import BUNDLE, index_part, write_index, write_list, write_program
from generator.publish.search.document import search_document
from generator.publish.search.plan import parts, stamp

__all__ = [
    "BUNDLE",
    "index_part",
    "parts",
    "search_document",
    "stamp",
    "write_index",
    "write_list",
    "write_program",
]
