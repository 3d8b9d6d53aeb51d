"""One value for all files of a folder: every touch changes it, and nothing else does."""

import os
from pathlib import Path

import pytest

from generator.publish.seal import seal, stamps_of
from generator.publish.staging import Staging, holds


@pytest.fixture
def site(tmp_path: Path) -> Staging:
    staging = Staging(tmp_path / "site", tmp_path / "none", {})
    staging.folder.mkdir()
    staging.write("top", "1", {"index.html": "", "b.html": "B"})
    staging.write("a", "1", {"a/index.html": "A", "a/z/deep.json": "{}", "a.b/c": "c"})
    return staging


def test_it_names_all_files_with_their_stamps(site: Staging) -> None:
    stamps = {file: stamp for group in site.groups.values() for file, stamp in group.files.items()}
    assert dict(stamps_of(seal(str(site.folder)))) == stamps
    assert holds(seal(str(site.folder)), site.groups)


@pytest.mark.parametrize("harm", ["gone", "longer", "touched", "linked", "added", "moved", "renamed"])
def test_every_touch_is_seen(site: Staging, harm: str) -> None:
    before = seal(str(site.folder))
    file = site.folder / "a/z/deep.json"
    about = file.stat()
    if harm == "gone":
        file.unlink()
    elif harm == "longer":
        file.write_text("longer")
        os.utime(file, ns=(1, about.st_mtime_ns))
    elif harm == "touched":
        os.utime(file, ns=(1, about.st_mtime_ns + 1))
    elif harm == "linked":
        file.unlink()
        file.symlink_to("/etc/hostname")
    elif harm == "added":
        (site.folder / "a/more.txt").write_text("")
    elif harm == "moved":
        file.rename(site.folder / "a/deep.json")
    else:
        file.rename(file.with_name("other.json"))
    after = seal(str(site.folder))
    assert after != before
    assert not holds(after, site.groups)


def test_a_file_of_the_same_name_and_stamp_elsewhere_is_another(tmp_path: Path) -> None:
    for number, place in enumerate(("a/b", "a", "c")):
        folder = tmp_path / str(number)
        (folder / "c").mkdir(parents=True)
        (folder / place).mkdir(parents=True, exist_ok=True)
        (folder / place / "x").write_text("")
        os.utime(folder / place / "x", ns=(1, 1))
    assert len({seal(str(tmp_path / str(number))) for number in range(3)}) == 3


def test_folders_without_files_leave_no_trace(site: Staging) -> None:
    before = seal(str(site.folder))
    (site.folder / "a/empty").mkdir()
    assert seal(str(site.folder)) == before


def test_names_may_be_any_bytes(tmp_path: Path) -> None:
    file = tmp_path / "\udcff\n"
    file.write_text("")
    os.utime(file, ns=(1, 5))
    assert dict(stamps_of(seal(str(tmp_path)))) == {"\udcff\n": (0, 5)}


def test_a_folder_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    assert seal(str(tmp_path / "none")) == b""
    assert not holds(b"", {})


def test_by_paths_it_is_the_same(site: Staging, monkeypatch: pytest.MonkeyPatch) -> None:
    from_open = seal(str(site.folder))
    monkeypatch.setattr("generator.publish.seal._FROM_OPEN", False)
    assert seal(str(site.folder)) == from_open
