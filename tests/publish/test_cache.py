"""What is kept comes back as it was, and nothing else does."""

import errno
import importlib
import os
import pickletools
import sys
import types
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from generator.check.desk import Outcome
from generator.core.diagnostic import Diagnostic, Severity
from generator.core.model import Waiver
from generator.core.position import Span
from generator.publish.cache import Cache, fingerprint

VALUE = Outcome(
    (Diagnostic("a.md", 1, 2, 3, 4, "CIT001", "unknown-source", Severity.ERROR, "m", "h", "line"),),
    (Waiver("CIT002", "why", Span(1, 2)),),
)
KEY = fingerprint("a key")


def file_of(folder: Path) -> Path:
    (file,) = (path for path in folder.rglob("*") if path.is_file())
    return file


def test_what_is_kept_comes_back(tmp_path: Path) -> None:
    assert Cache(tmp_path / "c").get(KEY) is None
    Cache(tmp_path / "c").put(KEY, VALUE)
    again = Cache(tmp_path / "c")
    assert again.get(KEY) == VALUE
    assert again.get(fingerprint("another")) is None
    assert again.damaged == 0


def test_several_values_come_back_one_by_one(tmp_path: Path) -> None:
    Cache(tmp_path).put(KEY, "the first", VALUE)
    again = Cache(tmp_path)
    assert (again.get(KEY), again.get(KEY, 1)) == ("the first", VALUE)
    assert again.damaged == 0
    assert again.get(KEY, 2) is None
    assert again.damaged == 1


def test_parts_of_a_key_do_not_run_together() -> None:
    assert (
        len({fingerprint("ab", "c"), fingerprint("a", "bc"), fingerprint("abc"), fingerprint("ab", "c", "")})
        == 4
    )
    assert fingerprint("a", b"b") == fingerprint(b"a", "b")


@pytest.mark.parametrize("length", [0, 1, 20, 40, 100])
def test_a_cut_file_counts_as_absent(tmp_path: Path, length: int) -> None:
    Cache(tmp_path).put(KEY, VALUE)
    file = file_of(tmp_path)
    file.write_bytes(file.read_bytes()[:length])
    cache = Cache(tmp_path)
    assert cache.get(KEY) is None
    assert cache.damaged == 1
    cache.put(KEY, VALUE)
    assert Cache(tmp_path).get(KEY) == VALUE


def test_every_flipped_byte_is_seen(tmp_path: Path) -> None:
    Cache(tmp_path).put(KEY, VALUE)
    file = file_of(tmp_path)
    whole = file.read_bytes()
    for at in range(len(whole)):
        file.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        assert Cache(tmp_path).get(KEY) is None, at


class _Harm:
    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.system, ("touch harm",)


@pytest.mark.parametrize("value", [_Harm(), os.getcwd, Path("x"), [print]])
def test_a_foreign_file_calls_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, value: object) -> None:
    monkeypatch.chdir(tmp_path)
    # As somebody would write it who knows the form: with a check sum that fits.
    Cache(tmp_path / "c").put(KEY, value)
    cache = Cache(tmp_path / "c")
    assert cache.get(KEY) is None
    assert cache.damaged == 1
    assert not (tmp_path / "harm").exists()


class _Call:
    """Calls what a module of ours has, by that module's name."""

    def __init__(self, module: str, name: str) -> None:
        self.parts = module, name

    def __reduce__(self) -> tuple[object, ...]:
        return getattr(importlib.import_module(self.parts[0]), self.parts[1]), ("harm",)


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("generator.publish.swap", "Path"),
        ("generator.publish.program", "start"),
        ("generator.publish.cache", "Cache"),
    ],
)
def test_what_our_modules_use_is_no_value_of_ours(tmp_path: Path, module: str, name: str) -> None:
    Cache(tmp_path).put(KEY, _Call(module, name))
    file = file_of(tmp_path)
    assert Cache(tmp_path).get(KEY) is None
    assert file.exists()


def test_a_folder_that_cannot_be_written_keeps_nothing(tmp_path: Path) -> None:
    (tmp_path / "c").write_text("a file")
    cache = Cache(tmp_path / "c")
    cache.put(KEY, VALUE)
    assert cache.get(KEY) is None


def test_a_value_of_a_class_that_is_no_more_counts_as_absent(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = types.ModuleType("generator.publish.once")
    gone: Any = dataclass(type("Gone", (), {"__module__": module.__name__}))
    monkeypatch.setattr(module, "Gone", gone, raising=False)
    monkeypatch.setitem(sys.modules, module.__name__, module)
    Cache(tmp_path).put(KEY, gone())
    assert Cache(tmp_path).get(KEY) == gone()
    monkeypatch.delitem(sys.modules, module.__name__)
    assert Cache(tmp_path).get(KEY) is None


def test_a_full_disk_leaves_nothing_half_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    Cache(tmp_path).put(KEY, VALUE)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_what_cannot_be_deleted_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr("generator.publish.cache._KEPT_MIN", 0)
    Cache(tmp_path).put(KEY, VALUE)
    monkeypatch.setattr(Path, "unlink", denied)
    Cache(tmp_path).forget()
    assert Cache(tmp_path).get(KEY) == VALUE


def test_what_a_killed_build_left_half_written_goes_in_the_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("generator.publish.cache._KEPT_MIN", 0)
    Cache(tmp_path).put(KEY, VALUE)
    (tmp_path / KEY[:2] / ".tmp123").write_bytes(b"half")
    Cache(tmp_path).forget([KEY])
    assert Cache(tmp_path).get(KEY) == VALUE
    Cache(tmp_path).forget()
    assert list(tmp_path.glob("??/*")) == []


def test_what_is_of_use_stays_though_nobody_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.publish.cache._KEPT_MIN", 0)
    names = [fingerprint(str(number)) for number in range(6)]
    for name in names:
        Cache(tmp_path).put(name, VALUE)
    Cache(tmp_path).forget(names[:2])
    assert all(Cache(tmp_path).get(name) for name in names[:2])
    assert len(list(tmp_path.glob("??/*"))) == 4


def test_what_no_run_asks_for_goes_in_the_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.publish.cache._KEPT_MIN", 2)
    old = Cache(tmp_path)
    for number in range(6):
        old.put(fingerprint(str(number)), VALUE)
        os.utime(tmp_path / fingerprint(str(number))[:2] / fingerprint(str(number)), (number, number))
    new = Cache(tmp_path)
    assert new.get(fingerprint("0")) == VALUE
    new.forget()
    left = [number for number in range(6) if Cache(tmp_path).get(fingerprint(str(number)))]
    assert left == [0, 4, 5]


def test_members_of_enumerations_are_kept_by_value(tmp_path: Path) -> None:
    """So that they come back under every Python: 3.11.2 pickles them as a call of `getattr`, which no cache may make."""
    Cache(tmp_path).put(KEY, VALUE)
    packed = zlib.decompress(file_of(tmp_path).read_bytes()[len(b"briefings-cache-1\n") + 16 :])
    called = [
        argument for opcode, argument, _ in pickletools.genops(packed) if opcode.name == "SHORT_BINUNICODE"
    ]
    assert "getattr" not in called
    assert {"Severity", "error"} <= set(called)
