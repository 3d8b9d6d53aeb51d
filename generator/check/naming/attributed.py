"""Who a text says that something is said by: the name beside "according to", `secondo`, `bedömer`, in any order."""

import re
from functools import cache, lru_cache

from generator.check.alignment.clauses import share
from generator.check.alignment.terms import Term, stems, terms
from generator.check.naming import known
from generator.check.naming.folding import folded
from generator.check.naming.names import Name, names
from generator.check.naming.one_name import may_be_one
from generator.check.naming.other import Other, forms, is_known
from generator.check.phrases import any_of

_BEFORE = any_of(
    r"""
    according to  in the (?:view|words|opinion) of  selon  d['’]après  pour  según  secondo  stando a\w*  segundo
    de acordo com  conforme  laut  nach Angaben  nach Ansicht  nach Einschätzung  volgens  aldus  enligt  według
    zdaniem  podle  dle
    """
)
"""Words before the name."""
_BEHIND = any_of("zufolge  mukaan  sözlerine göre  göre")
"""Words behind the name."""
_VERBS = any_of(
    r"""
    said  says?  told  denied  denies  wrote  negó  niega  nega  nie  neg(?:a|ou)  ontken(?:t|de)  förneka[rd]e?
    zaprzecz(?:a|ył[ai]?)  popřel[ai]?  nadmienił[ai]?  zapewnia  noterar  zapewnił[ai]?  bestreitet  bestritt  noted
    argue[sd]?  warn(?:s|ed)  believes?  estimate[sd]?  claim(?:s|ed)  insist(?:s|ed)
    conclude[sd]?  suggest(?:s|ed)  predict(?:s|ed)  expect(?:s|ed)  thinks?  fears?  testified  wrote  writes
    sag(?:t|te)  erklärt?e?  meint\w?  warnt\w?  schreibt  schrieb  glaubt\w?  vermutet\w?  schätzt\w?
    dit  affirm(?:e|é|ait)  déclar(?:e|é)  estim(?:e|é|ait)  assur(?:e|é)  soutient  juge  pense  explique  expliqué
    dijo  dice  afirm[aó]  sostuvo  sostiene  declaró  aseguró  asegura  estim[aó]  cree  opin[aó]  explicó  considera
    dett[oa]  ritiene  sostiene  afferma(?:to)?  dichiarato  spiega(?:to)?  stima  pensa  crede
    disse  diz  afirm(?:a|ou)  declarou  sustent(?:a|ou)  estim(?:a|ou)  acredita  explic(?:a|ou)  defende
    zegt  zei  stelt  meent  denkt  verklaart  verklaarde  waarschuwt
    säger  sade  sa  menar  anser  bedömer  hävdar  tror  uppger  varnar  skriver
    powiedział[ai]?  mówi  twierdzi\w?  uważa  ocenia  ocenił[ai]?  sądzi  dodał[ai]?  szacuje
    řekla?  říká  uvedla?  tvrdí  soudí  míní  odhaduje  myslí  varuje
    dedi  söyledi  belirtti  savundu  açıkladı  düşünüyor  öngörüyor  yazdı
    """
)
_GAP = 45
"""Code points between such a word and the name, as of an office: `secondo il direttore di corsa, Renzo Càffaro`."""
_PARTED = re.compile(r"[.;:!?()…—]|[\"“”«»]")
_SHARED = 0.5
_STEMS_MIN = 2
_PERSON_MIN = 2
"""Words of a person's full name."""


@cache
def _cues() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    before, behind, verbs = (rf"(?<!\w){each}(?!\w)" for each in (_BEFORE, _BEHIND, _VERBS))
    return tuple(re.compile(each, re.IGNORECASE) for each in (before, behind, verbs))  # type: ignore[return-value]


def speaks(text: str) -> bool:
    """Whether a text begins with a word for saying or thinking: ` says that`."""
    return _cues()[2].match(text.lstrip(" ,")) is not None


def follows_source(before: str) -> bool:
    """Whether a text, which stands before a name, has a word such as `according to` in its last sentence."""
    ends = [match.end() for match in _cues()[0].finditer(before)]
    return bool(ends) and not any(sign in before[ends[-1] :] for sign in ".;:!?")


def misattributed(
    claim: str, passages: tuple[str, ...], elsewhere: tuple[str, ...], language: str
) -> Other | None:
    """The name that a claim attributes something to where its passages attribute it to somebody else."""
    said = terms(claim)
    mine = speakers(claim, said)
    if not mine:
        return None
    quoted = [(text, terms(text)) for text in passages]
    have = forms(folded(word.low) for _, found in quoted for word in found)
    have |= forms(folded(word.low) for text in elsewhere for word in terms(text))
    spoken = forms(folded(word.low) for word in said)
    for name in mine:
        if any(is_known(word, have) for word in _telling(said, name)):
            continue
        rest = stems([*said[: name.first], *said[name.last :]])
        for text, found in quoted:
            theirs = speakers(text, found)
            if not theirs or any(is_known(w, spoken) for each in theirs for w in _telling(found, each)):
                continue
            if len(rest) < _STEMS_MIN or share(rest, stems(found)) < _SHARED:
                continue
            person = min(name.last - name.first, theirs[0].last - theirs[0].first) >= _PERSON_MIN
            if (person or language not in {"de", ""}) and not may_be_one(name.text, theirs[0].text):
                start, end = said[name.first].start, said[name.last - 1].end
                return Other(start, end, name.text, theirs[0].text)
    return None


def _telling(words: list[Term], name: Name) -> list[str]:
    """The words of a name that tell it from others: of a full name the family's, which is the last."""
    found = [folded(term.low) for term in words[name.first : name.last] if term.low not in known.LINKS]
    found = [word for word in found if word not in known.GENERIC] or found
    return found[-1:] if name.last - name.first == len(found) == _PERSON_MIN else found


@lru_cache(maxsize=64)
def _places(text: str) -> tuple[tuple[int, int, int], ...]:
    """Where words for saying stand, and of which kind each is: before the name, behind it, a verb. Asked for twice."""
    found = ((sign.finditer(text), kind) for kind, sign in enumerate(_cues()))
    return tuple((match.start(), match.end(), kind) for matches, kind in found for match in matches)


def speakers(text: str, words: list[Term]) -> list[Name]:
    """The names that something is attributed to, in order."""
    cues = _places(text)
    if not cues:
        return []
    found = []
    for name in names(text, words):
        start, end = words[name.first].start, words[name.last - 1].end
        if name.sure and any(_beside(text, start, end, cue) for cue in cues):
            found.append(name)
    return found


def _beside(text: str, start: int, end: int, cue: tuple[int, int, int]) -> bool:
    first, last, kind = cue
    if last <= start and kind != 1:
        between = text[last:start]
        return _near(between) if kind == 0 else between.strip() == "" or (kind == 2 and _office(between))
    if first >= end and kind != 0:
        between = text[end:first].strip("'’").strip()
        apart = text[:start].rstrip().endswith(",")
        between = between.removeprefix(",") if apart else between
        return len(between) <= _GAP // 3 and not _PARTED.search(between) and "," not in between
    return False


def _near(between: str) -> bool:
    """Whether no more stands between than an office, whose words have small letters."""
    return (
        len(between) <= _GAP
        and not _PARTED.search(between)
        and between.count(",") <= 1
        and between == between.lower()
    )


def _office(between: str) -> bool:
    """`said the company's doctor, Noè Bressan`: an office before a comma, or a short title."""
    return _near(between) and (between.rstrip().endswith(",") or len(between.split()) == 1)
