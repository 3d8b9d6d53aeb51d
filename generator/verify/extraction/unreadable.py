"""Why a parser gives a document up."""


class TooMuch(Exception):  # noqa: N818 -- says what it is
    """It is beyond what the parser reads; what were left out would look missing."""


class Damaged(Exception):  # noqa: N818 -- likewise
    """It is not what it says it is."""
