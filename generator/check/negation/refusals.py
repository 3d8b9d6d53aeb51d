"""Words that deny what stands right behind them, though they are no denials: failed to, without, sans."""

import re
from collections.abc import Iterator, Mapping

_PHRASES = {
    "en": (
        r"(?:fail(?:s|ed|ing)?|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|neglect(?:s|ed)?|unable|unwilling|forgot"
        r"|omit(?:s|ted)?) to|without|stopped short of"
    ),
    "de": r"ohne(?: zu)?|weigert\w* sich|unfähig",
    "fr": r"sans|(?:refus\w+|omis|oubli\w+|échou\w+|renonc\w+|manqu\w+) (?:de|d|à)|incapables? d\w?",
    "es": r"sin|(?:se neg\w+|renunci\w+) a|(?:evit|rechaz|rehus)\w+|dej\w+ de|incapa\w+ de",
    "it": r"senza|(?:rifiut\w+|evit\w+|omess\w|smess\w) di|rinunci\w+ a|mancat[oaie]|incapac\w+ di",
    "pt": r"sem|(?:recus\w+|evit\w+|negou) (?:se )?(?:a )?|deix\w+ de|incapa\w+ de",
    "nl": r"zonder(?: te)?|weiger\w+(?: te)?|verzuimd\w*(?: te)?",
    "sv": r"utan(?: att)?|vägra\w*(?: att)?|underlät(?: att)?|misslyckades med(?: att)?",
    "pl": r"bez|odmówi\w+|odmawia\w*|zaniecha\w+",
    "cs": r"bez|odmít\w+",
}


class _Compiled(Mapping[str, re.Pattern[str]]):
    """The patterns, each compiled when it is first asked for."""

    def __init__(self) -> None:
        self._made: dict[str, re.Pattern[str]] = {}

    def __getitem__(self, language: str) -> re.Pattern[str]:
        if language not in self._made:
            self._made[language] = re.compile(rf"(?<!\w)(?:{_PHRASES[language]})\Z")
        return self._made[language]

    def __iter__(self) -> Iterator[str]:
        return iter(_PHRASES)

    def __len__(self) -> int:
        return len(_PHRASES)


REFUSALS: Mapping[str, re.Pattern[str]] = _Compiled()
"""By language: what denies the word that follows."""
