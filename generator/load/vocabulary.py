"""The closed lists of words and the forms that front matter is held to."""

import re

CSL_TYPES = (
    "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast",
    "chapter", "classic", "collection", "dataset", "document", "entry", "entry-dictionary",
    "entry-encyclopedia", "event", "figure", "graphic", "hearing", "interview", "legal_case", "legislation",
    "manuscript", "map", "motion_picture", "musical_score", "pamphlet", "paper-conference", "patent",
    "performance", "periodical", "personal_communication", "post", "post-weblog", "regulation", "report",
    "review", "review-book", "software", "song", "speech", "standard", "thesis", "treaty", "webpage",
)  # fmt: skip
"""CSL 1.0.2, appendix III (https://docs.citationstyles.org/en/stable/specification.html)."""

STATUSES = ("draft", "review", "published", "withdrawn")
ACCESS = ("free", "registration", "subscription")

KEY_PATTERN = r"\w+(?:(?:[.#$%&\-+?<>~]|[:/]/*)\w+)*"
"""A citation key (https://pandoc.org/MANUAL.html#citation-syntax): marks within, one at a time but for `/` and `//`."""
ID_PATTERN = r"[a-z0-9]+(?:[-_][a-z0-9]+)*"
"""Ids of topics and authors: they are part of addresses."""
RULE_PATTERN = r"[A-Z]{3}[0-9]{3}|IO[0-9]{3}|[a-z]+(?:-[a-z]+)*"
"""A rule's code or name."""
ALIAS_PATTERN = r"[A-Za-z0-9_~-][A-Za-z0-9._~-]*(?:/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*/?"
"""An address on this site: parts of unreserved characters (RFC 3986), none of which begins with a dot."""
DOI_PATTERN = r"10\.[0-9]{4,9}/\S+"
"""https://www.crossref.org/blog/dois-and-matching-regular-expressions/"""
DAY_PATTERN = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
DATE_PATTERN = r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?"

KEY = re.compile(KEY_PATTERN)
ID = re.compile(ID_PATTERN)
RULE = re.compile(RULE_PATTERN)
ALIAS = re.compile(ALIAS_PATTERN)
DOI = re.compile(DOI_PATTERN)
