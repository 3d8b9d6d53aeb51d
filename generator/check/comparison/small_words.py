"""Small words of comparisons, in any language."""

THAN = frozenset(
    """
    than als que qu che di del della dello dei degli delle do dan än end enn niż od než kuin чем compared
    gegenüber verglichen rapport respecto rispetto relação vergelijking jämfört mot sammenlignet porównaniu
    srovnání
    """.split()
)
"""What stands before the thing compared with."""
RELATIONS = (
    "before", "after", "ahead", "behind", "superior", "inferior", "supérieur", "inférieur", "beat", "defeat",
    "emport", "exced", "anterior", "posterior", "antérieur", "postérieur", "foran", "bagud", "efter",
    "vor", "nach",
    "exceed", "surpass", "outdo", "outdid", "outpac", "outnumb", "outweigh", "outsold", "outsell",
    "overtak", "overtook", "trail", "lag",
    "short", "above", "below", "beyond", "übertr", "überst", "überh", "überw", "dépass", "devanc",
    "surpass", "aquém",
    "ultrapass", "super", "aventaj", "sorpass", "precede", "scavalc", "overtref", "overtrof", "ingehaald",
    "överträff",
    "passera", "overgå", "overgik", "overst", "przekr", "wyprzedz", "przewyż", "przegon", "prześcig",
    "překon",
    "předběh", "předstih", "předčil", "převýš", "ylit", "ohit", "aş",
)  # fmt: skip
"""What stands behind these is what they compare with."""
OVERTAKES = (
    "beat", "defeat", "overtak", "overtook", "outd", "outp", "outs", "outn", "outw", "surpass", "exceed",
    "übertr", "überh", "überw",
    "geschlag", "dépass", "devanc", "supplant", "distanc", "super", "aventaj", "adelant", "ultrapass",
    "suplant", "sorpass",
    "scavalc", "preced", "ingehaald", "overtrof", "versla", "överträff", "besegra", "overgå", "overhal",
    "wyprzedz", "pokona",
    "przegon", "prześcig", "překon", "předběh", "předst", "poraz", "ohit", "päihit",
)  # fmt: skip
"""Of these, those of which something else can be the object."""
MULTIPLES = (
    "twice", "double", "half", "triple", "treble",
    "third", "quarter", "fifth", "doppelt", "hälfte", "drittel", "moitié", "double", "tiers", "mitad",
    "doble", "metà",
    "doppio", "metade", "dobro", "helft", "dubbel", "hälft", "halv", "dobbel", "połow", "dwukrot", "polov",
    "dvojn",
)  # fmt: skip
"""The same of these, which compare only where something else does."""
CLEAR_THAN = frozenset("than als que qu dan än end enn niż než kuin чем".split())
"""Those that are hardly ever anything else."""
AGAINST = frozenset(
    "against versus compared contre gegenüber verglichen contra frente contro rispetto tegenover mot"
    " jämfört sammenlignet"
    " wobec proti oproti karşı verrattuna вместо против".split()
)
"""They set the other of two beside what was spoken of."""
EARLIER = frozenset(
    "earlier previously zuvor davor vorher früher auparavant tôt eerder daarvoor ervoor tidigare"
    " dessförinnan tidligere"
    " wcześniej dříve předtím aiemmin раньше".split()
)
"""Behind a span they name a time: a year earlier."""
BEFORE_ALONE = frozenset("before avant antes prima innan før önce".split())
"""These do so where nothing follows."""
PREVIOUS = frozenset(
    "previous preceding prior précédent précédente anterior anteriores previo previa precedente"
    " precedenti vorangegangenen"
    " vorigen voorgaande vorige forrige föregående förra poprzedni poprzednim poprzedniego předchozí"
    " předchozím vorjahr"
    " vorjahres fjor fjol vorjahresniveau".split()
)
"""Before or as one they do so too."""
ONLY = frozenset(
    "only nur seulement solo sólo solamente soltanto apenas só slechts alleen bara endast kun tylko jen"
    " pouze".split()
)
"""They say that others are not."""
DEGREES = frozenset(
    """
    more most less least fewer fewest plus moins davantage más menos più meno mais mehr weniger meer minder mer mere
    mindre mest minst więcej mniej bardziej najbardziej více méně nejvíce daha fazla az больше меньше более
    менее enemmän vähemmän
    """.split()
)
"""They say more or less of a quality that follows, or of the whole."""
EXTREMES = frozenset("least most minst mest mindst".split())
LESS = frozenset(
    "less least fewer fewest moins menos meno weniger minder mindre mniej méně az менее vähemmän too zu"
    " demasiado trop".split()
)
"""Of these, those that are parts of limits."""
LESS = frozenset(
    "less least fewer fewest moins menos meno weniger minder mindre mniej méně az менее vähemmän too zu"
    " demasiado trop".split()
)
"""They turn the quality that follows."""
PREPOSITIONS = frozenset(
    """
    before after until since by from to under over above below within vor nach bis seit über unter avant
    après depuis dès jusqu antes después desde hasta tras prima dopo fino da dal depois após até voor na tot
    sinds före efter sedan för över før etter inden siden til przed vóór ná po do od před önce sonra kadar beri до
    после jälkeen ennen up down ponad powyżej poniżej nad pod op opp ned upp out
    """.split()
)
"""They face one another only where the same follows."""
REST = frozenset(
    "other others else rest remaining anderes andere anderen übrige übrigen rest autre autres reste otro"
    " otra otros otras demás"
    " resto altro altri altre outro outra outros outras anders overige annat andra övriga andet andre"
    " øvrige inne inny innych"
    " reszta jiné jiný ostatní ostatními zbytek muu muut".split()
)
"""They name what is left of several."""
