"""Values kept from one run to the next, each under the hash of all that it depends on.

A cache may be deleted, copied to another machine or restored for another commit: a key names content, so that what
is found under it is right wherever it was made. Its files may come from anywhere, though: a damaged or foreign one
counts as absent, and reading one can make values of our own classes only, never call anything else.
"""

import io
import pickle
import tempfile
import zlib
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import is_dataclass
from enum import Enum
from hashlib import blake2b
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

    def get(self, key: str) -> Any:
        """The value kept under `key`; None where there is none."""
        self._asked.add(key)
        try:
            data = self._file(key).read_bytes()
        except OSError:
            return None
        try:
            return _thaw(data)
        except _DAMAGE:
            self.damaged += 1
            return None

    def put(self, key: str, value: object) -> None:
        """Keep `value` under `key`. A full or read-only disk is no error: then nothing is kept."""
        self._asked.add(key)
        file = self._file(key)
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=file.parent, prefix=".", delete=False) as stream:
                unfinished = Path(stream.name)
                try:
                    stream.write(_freeze(value))
                    stream.flush()
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


def _freeze(value: object) -> bytes:
    """`value` as bytes with a check sum."""
    stream = io.BytesIO()
    _ByValue(stream, protocol=5).dump(value)
    packed = zlib.compress(stream.getvalue(), 1)
    return _FORM + blake2b(packed, digest_size=_DIGEST_SIZE).digest() + packed


def _thaw(data: bytes) -> Any:
    start = len(_FORM) + _DIGEST_SIZE
    packed = data[start:]
    if data[:start] != _FORM + blake2b(packed, digest_size=_DIGEST_SIZE).digest():
        raise ValueError("damaged, or of another form")
    return _OnlyOurs(io.BytesIO(zlib.decompress(packed))).load()


class _ByValue(pickle.Pickler):
    """Writes a member of an enumeration as its class and value. Python 3.11.2 would write a call of `getattr`."""

    def reducer_override(self, obj: object) -> Any:
        return (type(obj), (obj.value,)) if isinstance(obj, Enum) else NotImplemented


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
