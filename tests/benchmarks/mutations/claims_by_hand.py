"""Claims gone wrong as people get them wrong, written with the texts: see `texts/README.md`.

What is planted changes one word that claim and passage share. Here anything may have happened: who "she" is in the
passage is mistaken, "vacated" has become "upheld", two halves of a comparison have changed places.
"""

from collections.abc import Mapping

from tests.benchmarks.mutations.triple import Kind, by_hand

KINDS: Mapping[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind("by hand: figure, date or unit", harmful=True, make=by_hand("figured")),
        Kind("by hand: name", harmful=True, make=by_hand("named")),
        Kind("by hand: denied or affirmed", harmful=True, make=by_hand("negated")),
        Kind("by hand: hedge gone", harmful=True, make=by_hand("flat")),
        Kind("by hand: comparison turned", harmful=True, make=by_hand("turned")),
    )
}
"""What has happened to whole claims."""
