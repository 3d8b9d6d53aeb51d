"""Small words of comparisons, in any language."""

THAN = frozenset(
    """
    than als que qu di del della dello dei degli delle do dan än end enn niż od než kuin чем compared
    gegenüber verglichen rapport respecto rispetto relação vergelijking jämfört mot sammenlignet porównaniu
    srovnání
    """.split()
)
"""What stands before the thing compared with."""
RELATIONS = (
    "before", "after", "ahead", "behind", "superior", "inferior", "supérieur", "inférieur", "beat", "defeat",
    "anterior", "posterior", "antérieur", "postérieur", "foran", "bagud", "efter", "vor", "nach",
)  # fmt: skip
"""What stands behind these is what they compare with."""
ONLY = frozenset(
    "only nur seulement solo sólo solamente soltanto apenas só slechts alleen bara endast kun tylko jen pouze".split()
)
"""They say that others are not."""
DEGREES = frozenset(
    """
    more most less least plus moins davantage más menos più meno mais mehr weniger meer minder mer mere
    mindre mest minst więcej mniej bardziej najbardziej více méně nejvíce daha fazla az больше меньше более
    менее enemmän vähemmän
    """.split()
)
"""They say more or less of a quality that follows, or of the whole."""
EXTREMES = frozenset("least most minst mest mindst".split())
LESS = frozenset(
    "less least moins menos meno weniger minder mindre mniej méně az менее vähemmän too zu demasiado trop".split()
)
"""Of these, those that are parts of limits."""
LESS = frozenset(
    "less least moins menos meno weniger minder mindre mniej méně az менее vähemmän too zu demasiado trop".split()
)
"""They turn the quality that follows."""
PREPOSITIONS = frozenset(
    """
    before after until since by from to under over above below within vor nach bis seit über unter avant
    après depuis dès jusqu antes después desde hasta tras prima dopo fino da dal depois após até voor na tot
    sinds före efter sedan för över før etter inden siden til przed po do od před önce sonra kadar beri до
    после jälkeen ennen up down ponad powyżej poniżej nad pod op opp ned upp out
    """.split()
)
"""They face one another only where the same follows."""
