"""All peers, in the order in which they take turns; ours is always first."""

from tests.benchmarks.peers.eleventy import Eleventy
from tests.benchmarks.peers.hugo import Hugo
from tests.benchmarks.peers.material import FullMaterial, Material, Zensical
from tests.benchmarks.peers.ours import Ours
from tests.benchmarks.peers.peer import Peer

PEERS: dict[str, type[Peer]] = {
    peer.name: peer for peer in (Ours, Hugo, Eleventy, Material, FullMaterial, Zensical)
}
