"""Words that say which way something goes, and their opposites."""

from types import MappingProxyType
from typing import NamedTuple

_AMOUNT = (
    """
    more higher greater larger bigger rise rises rose risen rising increase increases increased increasing grow grows
    grew grown growing growth climb climbs climbed climbing gain gains gained gaining expand expands expanded
    expanding widen widens widened widening jump jumps jumped surge surges surged surging soar soars soared raise
    raises raised raising lift lifts lifted boost boosts boosted above exceed exceeds exceeded exceeding surpass
    surpassed appreciated double doubled doubles tripled quadrupled most highest largest biggest strengthened enlarged
    extended majority maximum
    """,
    """
    less fewer lower smaller fall falls fell fallen falling decrease decreases decreased decreasing decline declines
    declined declining drop drops dropped dropping shrink shrinks shrank shrunk shrinking contract contracts
    contracted narrow narrows narrowed narrowing slump slumped plunge plunged slid dip dipped reduce reduces reduced
    reducing reduction lowered lowers lowering cut cuts cutting shed diminish diminished
    dwindle dwindled below depreciated halve halved halves least lowest smallest fewest weakened minority minimum
    """,
)
_ENGLISH = (
    _AMOUNT,
    ("faster quicker fastest quickest quickly faster sooner", "slower slowest slowly"),
    (
        "better best improve improved improves improving improvement",
        "worse worst worsen worsened worsening deteriorated",
    ),
    ("longer longest lengthened", "shorter shortest shortened"),
    ("older oldest elder", "younger youngest newer newest"),
    ("heavier heaviest", "lighter lightest"),
    ("stronger strongest", "weaker weakest"),
    ("warmer hotter warmest hottest warmed", "colder cooler coldest coolest cooled"),
    ("brighter brightest", "fainter dimmer darker faintest dimmest darkest"),
    ("wider broader widest broadest", "narrower narrowest"),
    ("richer richest wealthier", "poorer poorest"),
    ("safer safest", "riskier riskiest"),
    ("dearer costlier dearest", "cheaper cheapest"),
    ("deeper deepest", "shallower shallowest"),
    ("taller tallest", "shorter shortest"),
    ("easier easiest", "harder hardest"),
    ("closer nearer closest nearest", "further farther furthest farthest"),
    ("often oftener frequently", "rarely seldom"),
    ("gain gains gained gaining", "lose loses lost losing"),
)
_GERMAN = (
    (
        """
        mehr höher größer stieg stiegen steigt steigen gestiegen erhöht erhöhte erhöhten erhöhen wuchs wuchsen wachsen
        gewachsen zugenommen zunahm zunahmen anheben angehoben stärker häufiger verdoppelt verdoppelte Anstieg zunahme
        """,
        """
        weniger niedriger kleiner geringer sank sanken sinkt sinken gesunken senken senkt senkte gesenkt fiel fielen
        gefallen abgenommen abnahm abnahmen verringert verringerte schwächer seltener halbiert halbierte rückgang
        abnahme
        """,
    ),
    ("schneller", "langsamer"),
    ("besser", "schlechter schlimmer"),
    ("länger", "kürzer"),
    ("älter", "jünger"),
)
_FRENCH = (
    (
        """
        augmenté augmente augmentent augmentait augmentation hausse crû progressé progresse grimpé accru accrue doublé
        supérieur supérieure élevé élargi monté relevé
        """,
        """
        diminué diminue diminuent diminuait diminution baisse baissé reculé recule chuté réduit réduite inférieur
        inférieure abaissé rétréci recul
        """,
    ),
    ("meilleur meilleure mieux", "pire moins bon"),
    ("vite rapidement", "lentement"),
)
_SPANISH = (
    (
        """
        aumentó aumentaron aumentado aumenta aumento subió subieron subido creció crecieron crecido mayor superior
        duplicó incrementó alza
        """,
        """
        disminuyó disminuyeron disminuido bajó bajaron bajado cayó cayeron caído descendió descendieron redujo
        redujeron reducido menor inferior descenso caída
        """,
    ),
    ("mejor mejores mejoró", "peor peores empeoró"),
)


class Way(NamedTuple):
    """The axis that a word lies on, by number, and whether it says that something is more."""

    axis: int
    up: bool


def _ways(axes: tuple[tuple[str, str], ...]) -> MappingProxyType[str, tuple[Way, ...]]:
    found: dict[str, tuple[Way, ...]] = {}
    for number, sides in enumerate(axes):
        for side, up in zip(sides, (True, False), strict=True):
            for word in side.split():
                found[word.lower()] = (*found.get(word.lower(), ()), Way(number, up))
    return MappingProxyType(found)


WAYS = {"en": _ways(_ENGLISH), "de": _ways(_GERMAN), "fr": _ways(_FRENCH), "es": _ways(_SPANISH)}
"""By language and the word in lower case."""
TIED = frozenset("up down".split())
"""Ways only beside a figure, or before `from`, `by`, `on`: not of `set up`."""
SPLIT = {"nahm", "nahmen", "nimmt", "nehmen"}
"""German verbs whose last word says the way: `nahm um 5 Prozent zu`."""
