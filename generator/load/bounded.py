"""Reads files that may be larger than they should be, or grow meanwhile."""

import os


def read(descriptor: int, size: int, limit: int) -> bytes:
    """The bytes of the open file at `descriptor`, which had `size` of them: at most one more than `limit`.

    Raises OSError.
    """
    # Asked for what there is: room for all that there might be costs more than reading.
    data = os.read(descriptor, min(size, limit) + 1)
    if len(data) != size:
        # It grows, or less was read than there is.
        with os.fdopen(descriptor, "rb", closefd=False) as stream:
            data += stream.read(limit + 1 - len(data))
    return data
