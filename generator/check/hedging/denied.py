"""Whether a hedge of a passage leaves nothing open where it stands: what is denied is not planned, held or possible.

"Will dem Plan nicht zustimmen" is a refusal, "could recall no warning" says that none was recalled, and what was
dearer than intended was so. A hedge that doubts, such as "might not", is one in spite of its denial.
"""

import re
from functools import lru_cache

from generator.check.alignment.sides import Side
from generator.check.hedging.kinds import Care, kind
from generator.check.negation.words import DENIALS
from generator.core.position import Span

_ABLE = re.compile(
    r"(?:could|can|kann|können|konnten?|kan"
    r"|kunnen|kond?en|kon|kunne|kunna|kunde|peut|peuvent|pouvai(?:t|ent)|puede|pueden"
    r"|podían?|può|possono|poteva(?:no)?|pode|podem|podiam?|może|mogą|může|mohou"
    r"|mohl[aoiy]?|voi|voivat|voitu|possible|möglich|posible|possibile|possível|mogelijk|möjligt|muli[gt]+|możliw[eya]"
    r"|možné|mahdollinen|mahdollista|возможно)\Z"
)
"""What is so or not, where it is denied; "might not" and "könnte nicht" still doubt."""
_WANTED = re.compile(
    r"(?:will|wollen|wollten?|wil|willen|wilden?"
    r"|wou|want(?:s|ed)? to|would like|wish(?:es|ed)? to|vill|ville|vil|ønsk\w+|önska\w*"
    r"|veut|veulent|voulai(?:t|ent)|souhait\w+"
    r"|quier\w+|quería\w*|vuole|vogliono|quer|querem|queria\w*|chce|chcą|chciał\w*"
    r"|chtějí|chtěl\w*|halua\w*|isti\w+"
    r"|iste\w+|intend\w*|inten[dz]\w+|pretend\w+|plan\w*|vorgesehen|geplant\w*|gepland"
    r"|expect\w*|anticipat\w+|foresee\w*|propos\w+|aims?|hop(?:es?|ed))\Z"
)
_AFTER = 5
"""Words behind a verb of wish, plan or ability with which the clause may deny it."""
_AFTER_VERB = frozenset("de nl sv da fr en fi".split())
"""Languages whose denial may stand behind the verb."""
_BEFORE = 3
_THAN = re.compile(
    r"\b(?:than|als|wie|que|qu|que l[ao]s?|de l[ao]"
    r"|du|di quanto|quello|quanto|do que|do|dan|än|end|enn|niż|než|kuin|what|ce que"
    r"|(?:acima|abaixo|além) d[oa]s?|(?:encima|debajo) de lo|(?:above|below|beyond|before|ahead of|under|over)"
    r"|au-dessus de(?: ce)?|som|jak|wat)"
    r"(?:[ ']\w+){0,2}?[ ']\Z",
    re.IGNORECASE,
)
_MEASURED = re.compile(
    r"(?:(?:was|were|is|are|had been) )?(?:planned"
    r"|expected|hoped|forecast|intended|meant|due|anticipated|budgeted|scheduled|wanted"
    r"|geplant\w*|erwartet\w*|vorgesehen\w*"
    r"|gedacht|angenommen|gewollt|prévue?s?|attendue?s?|voulai(?:t|ent)|souhaitai(?:t|ent)"
    r"|suggéré|previst[oa]s?|esperad[oa]s?"
    r"|quería|pretendía|attes[oaie]|sperato|voleva|gepland|verwacht|gehoopt|wilden?"
    r"|planera[td]\w*|vänta[td]\w*|beräkna[td]\w*"
    r"|trodde|antog|planlagt|ventet|forventet|planowan\w+|oczekiwan\w+|przewidywan\w+"
    r"|plánovan\w+|očekávan\w+|suunnitel\w+|odote\w+)(?: to)?\Z"
)


_IN_THE_END = re.compile(
    r"[,;.] (?:\w+ ){0,2}?(?:in the end|eventually"
    r"|ultimately|am Ende|schließlich|letztlich|finalement|au final|al final|finalmente"
    r"|alla fine|no fim|no final|afinal|uiteindelijk|till slut|slutligen|til sidst|til slutt|ostatecznie"
    r"|w końcu|nakonec|lopulta)\b",
    re.IGNORECASE,
)
"""What came of it follows."""


@lru_cache(maxsize=64)
def leaves_nothing_open(passage: Side, span: Span, language: str) -> bool:
    """Whether what stands at a place of a passage is denied there, or something else is measured against it."""
    hedge = passage.text[span.start : span.end].lower()
    if _MEASURED.match(hedge) and _THAN.search(passage.text, max(0, span.start - 40), span.start):
        return True
    if _IN_THE_END.search(passage.text, span.end):
        return True
    inside = [i for i, word in enumerate(passage.words) if span.start <= word.start < span.end]
    deny = DENIALS.get(language, frozenset())
    if not inside or any(_denies(passage, i, deny) for i in inside):
        return False
    of = kind(hedge, Care.HELD)
    at, end = inside[0], inside[-1]
    able, wanted = _ABLE.match(hedge), _WANTED.match(hedge)
    if of is Care.DOUBTED and not (able or wanted):
        return False
    here = passage.clauses[at]
    before = [i for i in range(max(0, at - _BEFORE), at) if passage.clauses[i] == here]
    if any(_denies(passage, i, deny) for i in before):
        return True
    if not (able or wanted) or language not in _AFTER_VERB:
        return False
    behind = [
        i for i in range(end + 1, min(len(passage.words), end + 1 + _AFTER)) if passage.clauses[i] == here
    ]
    return any(_denies(passage, i, deny) for i in behind)


def _denies(passage: Side, at: int, deny: frozenset[str]) -> bool:
    word = passage.words[at]
    return word.low in deny or (word.low == "t" and passage.text[word.start - 1] in "'’")
