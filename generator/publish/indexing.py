"""Brings the search index of a site up to date, part by part."""

from collections.abc import Callable, Iterable, Iterator, Mapping
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
    stands: Callable[[str, str], bool]
    """Whether the last site has a group, made under a key."""
    folder: Path
    """Where what is made anew is written at first."""
    _parts: dict[str, dict[str, str]] = field(default_factory=dict)
    """By group, the paths of a part by their addresses."""
    _keys: dict[str, str] = field(default_factory=dict)
    _program_key: str = ""
    """Empty where there is nothing to search."""
    _program_made: bool = False
    _made: dict[str, str] = field(default_factory=dict)
    """Of each part that is made anew, the name of its folder."""
    _stops: list[Callable[[], None]] = field(default_factory=list)
    """What ends each Pagefind that was begun."""

    def __post_init__(self) -> None:
        by_address = {briefing_href(path): path for path in self.paths}
        for name, members in search.parts(by_address).items():
            group = f"search {name}"
            self._parts[group] = {address: by_address[address] for address in members}
            self._keys[group] = fingerprint(*map(self.bodies.body_key, self._parts[group].values()))
        if by_address:
            self._program_key = self.bodies.body_key(self._first)

    def run(self) -> None:
        """Index the parts that the last site does not have. Raises UsageError where Pagefind fails."""
        missing = [group for group, key in self._keys.items() if not self.stands(group, key)]
        # The smallest last: then all processors have work until the end.
        missing.sort(key=lambda group: len(self._parts[group]), reverse=True)
        with ThreadPoolExecutor(_AT_ONCE) as side_by_side:
            made = side_by_side.map(self._index, missing)
            if self._program_key and not self.stands(_PROGRAM, self._program_key):
                program = side_by_side.submit(self._write_program)
            else:
                program = None
            self._made = dict(zip(missing, made, strict=True))
            if program:
                program.result()
                self._program_made = True

    def stop(self) -> None:
        """Make `run` fail soon, as what it makes is of no use."""
        for stop in self._stops:
            stop()

    def take_over(self, staging: Staging) -> None:
        """Put what the last site has where it belongs, and make room for the rest; that need not wait for `run`."""
        for group, key in (*self._keys.items(), (_PROGRAM, self._program_key)):
            if group in staging.groups:
                continue
            if not (key and self.stands(group, key) and staging.take_over(group, key)):
                staging.clear(group)

    def place(self, staging: Staging) -> None:
        """Put all of it where it belongs, once `run` has ended."""
        for group, name in self._made.items():
            self._move(staging, group, self._keys[group], name)
        self.take_over(staging)
        if self._program_made:
            self._move(staging, _PROGRAM, self._program_key, "")
        needed = {*self._keys, _PROGRAM} if self._program_key else set(self._keys)
        if not needed <= staging.groups.keys():
            raise UsageError(f"{staging.last_site}: somebody changed it during the build; build again")
        names = {file.split("/")[1] for group in self._keys for file in staging.groups[group].files}
        search.write_list(names, self._bundle)
        self._move(staging, _LIST, "", "")

    @property
    def _first(self) -> str:
        return min((address, path) for part in self._parts.values() for address, path in part.items())[1]

    @property
    def _bundle(self) -> Path:
        return self.folder / search.BUNDLE

    def _index(self, group: str) -> str:
        documents = _Documents(self._parts[group], self.bodies)
        return search.index_part(documents, self._bundle, begun=self._stops.append)

    def _write_program(self) -> None:
        search.write_program(self.bodies.search_document(self._first), self._bundle)

    def _move(self, staging: Staging, group: str, key: str, name: str) -> None:
        """Move a part's folder; without a name, all that is left in the bundle."""
        staging.clear(group)
        below = f"{search.BUNDLE}/{name}" if name else search.BUNDLE
        files = [f"{below}/{file}" for file in files_below(self.folder / below)]
        for moved in [below] if name else files:
            (self.folder / moved).replace(staging.place(moved))
        staging.enter(group, key, files)


class _Documents(Mapping[str, str]):
    """What is indexed of the briefings at `paths`, by address; each is asked for when it is needed, and then kept."""

    def __init__(self, paths: Mapping[str, str], bodies: Bodies) -> None:
        self._paths = paths
        self._bodies = bodies
        self._found: dict[str, str] = {}

    def __getitem__(self, address: str) -> str:
        if address not in self._found:
            self._found[address] = self._bodies.search_document(self._paths[address])
        return self._found[address]

    def __iter__(self) -> Iterator[str]:
        return iter(self._paths)

    def __len__(self) -> int:
        return len(self._paths)
