"""Brings the search index of a site up to date, part by part."""

import shutil
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from generator.core.errors import UsageError
from generator.publish import search
from generator.publish.addresses import briefing_href
from generator.publish.cache import fingerprint
from generator.publish.gather import Bodies
from generator.publish.staging import Staging, files_below

_AT_ONCE = 2
_PROGRAM = "search program"
_LIST = "search"


@dataclass(slots=True)
class Indexing:
    """The work on the index of the briefings at `paths`: `run` may go on beside other work, `place` ends it."""

    paths: Iterable[str]
    bodies: Bodies
    staging: Staging
    folder: Path
    """Where what is made anew is written at first."""
    _keys: dict[str, str] = field(default_factory=dict)
    _program_key: str = ""
    """Empty where there is nothing to search."""
    _program_made: bool = False
    _made: dict[str, str] = field(default_factory=dict)
    """Of each part that is made anew, the name of its folder."""

    def run(self) -> None:
        """Index the parts that the last site does not have. Raises UsageError where Pagefind fails."""
        by_address = {briefing_href(path): path for path in self.paths}
        planned = {
            f"search {name}": [by_address[address] for address in members]
            for name, members in search.parts(by_address).items()
        }
        self._keys = {
            group: fingerprint(*map(self.bodies.body_key, paths)) for group, paths in planned.items()
        }
        missing = [group for group, key in self._keys.items() if not self.staging.can_take_over(group, key)]
        with ThreadPoolExecutor(_AT_ONCE) as side_by_side:
            names = side_by_side.map(self._index, (planned[group] for group in missing))
            self._made = dict(zip(missing, names, strict=True))
        if any(planned.values()):
            first = by_address[min(by_address)]
            self._program_key = self.bodies.body_key(first)
            if not self.staging.can_take_over(_PROGRAM, self._program_key):
                search.write_program(self.bodies.body(first).search_document, self._bundle)
                self._program_made = True

    def place(self) -> None:
        """Put all of it where it belongs."""
        for group, key in self._keys.items():
            if group in self._made:
                self._move(group, key, self._made[group])
            elif not self.staging.take_over(group, key):
                raise self._changed()
        names = {file.split("/")[1] for group in self._keys for file in self.staging.groups[group].files}
        if self._program_made:
            self._move(_PROGRAM, self._program_key, "")
        elif self._program_key and not self.staging.take_over(_PROGRAM, self._program_key):
            raise self._changed()
        search.write_list(names, self._bundle)
        self._move(_LIST, "", "")

    def _changed(self) -> UsageError:
        return UsageError(f"{self.staging.last_site}: somebody changed it during the build; build again")

    @property
    def _bundle(self) -> Path:
        return self.folder / search.BUNDLE

    def _index(self, paths: list[str]) -> str:
        documents = {briefing_href(path): self.bodies.body(path).search_document for path in paths}
        name = search.stamp(documents)
        search.index_part(documents, self._bundle / name)
        return name

    def _move(self, group: str, key: str, name: str) -> None:
        """Move a part's folder; without a name, all that is left in the bundle."""
        self.staging.clear(group)
        below = f"{search.BUNDLE}/{name}" if name else search.BUNDLE
        files = [f"{below}/{file}" for file in files_below(self.folder / below)]
        for file in files:
            shutil.move(self.folder / file, self.staging.place(file))
        self.staging.enter(group, key, files)
