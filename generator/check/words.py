"""How many words a text has, in any script."""

import re

_TOKEN = re.compile(r"[^\s—–…]+")
_FIGURE_RANGE = re.compile(r"(?<=[\d%])–(?=\d)")
# Han, kana, Thai, Lao, Burmese, Khmer: written without spaces, at about two characters a word.
_UNSPACED = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff]"
)
_PER_WORD = 2


def count(text: str) -> int:
    """The words of a text: what has a letter or a digit in it, as written (`38%`, `one-in-five`, `US$1.5bn`)."""
    if not text.isascii():
        text = _FIGURE_RANGE.sub("-", text)
        bare = _UNSPACED.sub(" ", text)
        unspaced = len(_UNSPACED.findall(text))
        return -(-unspaced // _PER_WORD) + sum(map(_has_word, _TOKEN.findall(bare)))
    return sum(map(_has_word, _TOKEN.findall(text)))


def unspaced(character: str) -> bool:
    """Whether it belongs to a script that sets no spaces between words."""
    return _UNSPACED.match(character) is not None


def _has_word(token: str) -> bool:
    return token.isalnum() or any(map(str.isalnum, token))
