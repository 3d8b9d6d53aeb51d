"""Whether a page may be the work that is looked for, by the words of its title."""

import re
import unicodedata

_WORD = re.compile(r"\w+")
_NO_SPACES = re.compile(r"[぀-ヿ㐀-鿿가-힯]")
_SMALL_MAX = 3
"""Letters of words that hardly tell one title from another."""


def folded(text: str) -> str:
    """Words in one spelling, a space between them, without punctuation: `Page not found!` and `PAGE NOT FOUND`."""
    return " ".join(_WORD.findall(unicodedata.normalize("NFKC", text).casefold()))


def telling_words(title: str) -> frozenset[str]:
    """The words by which a title is known; pairs of characters where a script has no spaces."""
    found: set[str] = set()
    for word in folded(title).split():
        if _NO_SPACES.search(word):
            found.update(word[at : at + 2] for at in range(len(word) - 1))
        elif len(word) > _SMALL_MAX or word.isdigit():
            found.add(word)
    return frozenset(found)


def shared(title: str, text: str) -> float:
    """The share of the telling words of `title` that `text` has, from 0 to 1; 0 where there are none."""
    wanted = telling_words(title)
    return len(wanted & telling_words(text)) / len(wanted) if wanted else 0.0
