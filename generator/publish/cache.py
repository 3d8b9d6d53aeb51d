"""Values kept from one run to the next, each under the hash of all that it depends on.

A cache may be deleted, copied to another machine or restored for another commit: a key names content, so that what
is found under it is right wherever it was made. Its files may come from anywhere, though: a damaged or foreign one
counts as absent, and reading one can make values of our own classes only, never call anything else.
"""

import io
import os
import pickle
import threading
import zlib
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import fields, is_dataclass
from enum import Enum
from hashlib import blake2b
from operator import attrgetter
from pathlib import Path
from typing import Any

_FORM = b"briefings-cache-1\n"
_DIGEST_SIZE = 16
_OURS = ("generator.core.", "generator.check.desk", "generator.publish.")
_PLAIN = frozenset({("builtins", "frozenset"), ("builtins", "set")})
_DAMAGE = (
    *(
        ValueError,
        TypeError,
        LookupError,
        AttributeError,
        ImportError,
        ArithmeticError,
        EOFError,
        MemoryError,
    ),
    *(pickle.UnpicklingError, zlib.error),
)
"""What reading a file raises that holds something else."""
_KEPT_MIN = 1_000
"""So many files are kept in any case."""


def fingerprint(*parts: bytes | str) -> str:
    """A name for `parts` that no other sequence of parts has."""
    found = blake2b(digest_size=_DIGEST_SIZE)
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        found.update(len(data).to_bytes(8, "big"))
        found.update(data)
    return found.hexdigest()


class Cache:
    """The folder `folder`, made when there is something to keep."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._asked: set[str] = set()
        self.damaged = 0
        """How many files were found that are not what they should be; they count as absent."""

    def get(self, key: str, number: int = 0) -> Any:
        """The value kept under `key`, of several the one with that number; None where there is none."""
        self._asked.add(key)
        try:
            data = self._file(key).read_bytes()
        except OSError:
            return None
        try:
            return _thaw(data, number)
        except _DAMAGE:
            self.damaged += 1
            return None

    def put(self, key: str, *values: object) -> None:
        """Keep `values` under `key`: each can be read without those after it.

        A full or read-only disk is no error: then nothing is kept.
        """
        self._asked.add(key)
        file, data = self._file(key), _freeze(values)
        unfinished = file.with_name(f".{key}-{os.getpid()}-{threading.get_ident()}")
        try:
            if not file.parent.is_dir():
                file.parent.mkdir(parents=True, exist_ok=True)
            try:
                with unfinished.open("xb") as stream:
                    stream.write(data)
                unfinished.replace(file)
            except OSError:
                unfinished.unlink(missing_ok=True)
        except OSError:
            return

    def forget(self, current: Iterable[str] = ()) -> None:
        """Delete the oldest of what is of no use now, where there is more of that than of the rest.

        Of use is what this run asked for, and what is kept under the keys in `current`.
        """
        used = self._asked.union(current)
        spare = [file for file in self.folder.glob("??/*") if file.name not in used]
        excess = len(spare) - max(len(used), _KEPT_MIN)
        if excess <= 0:
            return
        # Another build may be at it too, and the folder may be one that we cannot write to.
        with suppress(OSError):
            spare.sort(key=lambda file: (file.stat().st_mtime_ns, file.name))
            for file in spare[:excess]:
                file.unlink(missing_ok=True)

    def _file(self, key: str) -> Path:
        return self.folder / key[:2] / key


def _freeze(values: Iterable[object]) -> bytes:
    """`values` as bytes with a check sum."""
    packed = b"".join(zlib.compress(pickled(value), 1) for value in values)
    return _FORM + blake2b(packed, digest_size=_DIGEST_SIZE).digest() + packed


def _thaw(data: bytes, number: int) -> Any:
    start = len(_FORM) + _DIGEST_SIZE
    packed = data[start:]
    if data[:start] != _FORM + blake2b(packed, digest_size=_DIGEST_SIZE).digest():
        raise ValueError("damaged, or of another form")
    # Where a compressed stream ends is told in it alone.
    for _ in range(number):
        before = zlib.decompressobj()
        before.decompress(packed)
        packed = before.unused_data
    return _OnlyOurs(io.BytesIO(zlib.decompress(packed))).load()


def pickled(value: object) -> bytes:
    """`value` as `pickle.loads` reads it; for values of our own classes at half the cost of `pickle.dumps`."""
    stream = io.BytesIO()
    pickler = pickle.Pickler(stream, protocol=5)
    pickler.dispatch_table = _REDUCERS
    pickler.dump(value)
    return stream.getvalue()


class _Reducers(dict[type, Callable[[Any], tuple[type, tuple[Any, ...]]]]):
    """How values of a class are written: as the class and what it is to be called with.

    For a member of an enumeration, Python 3.11.2 would write a call of `getattr`; for a dataclass with slots, Python
    writes and reads its state field by field.
    """

    def __missing__(self, kind: type) -> Callable[[Any], tuple[type, tuple[Any, ...]]]:
        if issubclass(kind, Enum):
            self[kind] = lambda member: (kind, (member.value,))
        elif is_dataclass(kind):
            values = _reader(tuple(field.name for field in fields(kind)))
            self[kind] = lambda made: (kind, values(made))
        else:
            raise KeyError(kind)
        return self[kind]


def _reader(names: tuple[str, ...]) -> Callable[[Any], tuple[Any, ...]]:
    if len(names) > 1:
        return attrgetter(*names)  # much the fastest; of one name alone it would give no tuple
    return lambda made: tuple(getattr(made, name) for name in names)


_REDUCERS = _Reducers()


def _is_value(kind: type) -> bool:
    return is_dataclass(kind) or issubclass(kind, Enum | frozenset | set)


class _OnlyOurs(pickle.Unpickler):
    """Makes values of our own classes and plain ones. Anything else in a file makes it a foreign one."""

    def find_class(self, module: str, name: str) -> Any:
        if (module.startswith(_OURS) and "." not in name) or (module, name) in _PLAIN:
            found = super().find_class(module, name)
            if isinstance(found, type) and found.__module__ == module and _is_value(found):
                return found
        raise pickle.UnpicklingError(f"not ours: {module}.{name}")
