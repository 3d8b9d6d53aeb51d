"""Words that deny, in the languages that briefings and their sources are commonly in."""

import re

_WORDS = frozenset(
    # English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Polish, Czech, Russian, Turkish, Greek
    """
    not no never none nobody nothing neither nor cannot without hardly scarcely barely
    deny denies denied fail fails failed
    nicht kein keine keinen keinem keiner keines nie niemals nichts niemand weder ohne kaum
    ne pas jamais aucun aucune rien ni sans nunca ninguno ninguna ningún nada sin tampoco jamás
    non mai nessun nessuno nessuna senza niente né não nem sem nenhum nenhuma niet geen nooit niemand zonder
    inte ingen inget inga aldrig utan nie nigdy bez żaden żadna żadne nic není nikdy žádný žádná žádné
    не ни никогда нет без ничего değil yok hiç asla δεν μην ποτέ χωρίς لا ليس لم لن غير دون לא אין בלי אינו אינה
    """.split()
)
_WITHIN = re.compile(r"n['’]t\b|[不没沒未非無无勿]|ない|ません|ไม่")
_WORD = re.compile(r"[^\W\d_]+")


def denies(words: str) -> bool:
    """Whether any of `words` denies something."""
    lowered = words.lower()
    return _WITHIN.search(lowered) is not None or any(word in _WORDS for word in _WORD.findall(lowered))
