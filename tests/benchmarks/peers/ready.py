"""Installs peers and proves each by a small build."""

import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks.corpus import Sample, samples
from tests.benchmarks.peers.catalogue import PEERS
from tests.benchmarks.peers.measure import Contest, Limits, Tell, contest
from tests.benchmarks.peers.peer import Peer, Unavailable

_WARM_UP = 5


def installed(
    names: Sequence[str], tools: Path, tell: Tell
) -> tuple[list[Peer], dict[str, str], dict[str, str]]:
    """The peers that can be had, each proved by a build of a few briefings, their versions, and why others are not."""
    found, versions, missing = [], {}, {}
    few = samples(_WARM_UP)
    for name in names:
        peer = PEERS[name]()
        tell(f"installing {name}")
        try:
            versions[name] = peer.install(tools)
            _prove(peer, few)
        except Unavailable as problem:
            tell(f"{name}: {problem}")
            missing[name] = str(problem)
        else:
            found.append(peer)
    return found, versions, missing


def _prove(peer: Peer, few: Sequence[Sample]) -> None:
    with tempfile.TemporaryDirectory(prefix="peers-") as folder:
        tried = Contest(peer, "", Path(folder) / peer.name)
        tried.folder.mkdir()
        peer.write(tried.folder, few)
        contest([tried], few, ("cold",), Limits(1, 120, 120), lambda _: None)
    if tried.failed:
        raise Unavailable(tried.notes[-1])
