"""What libxml2 says where it gives up: its own limits and the memory's end look like damage, or like a short page."""

from collections.abc import Iterable
from typing import Any

from generator.verify.extraction.unreadable import TooMuch


def raise_what_was_left_out(log: Iterable[Any]) -> None:
    """Raise MemoryError or TooMuch where the parser's `error_log` says that it stopped for such a reason."""
    types = {entry.type_name for entry in log}
    if "ERR_NO_MEMORY" in types:
        raise MemoryError
    if "ERR_RESOURCE_LIMIT" in types:
        raise TooMuch
