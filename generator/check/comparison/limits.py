"""Limits said in words, which stand opposite: at least and at most, until and since."""

import re
from functools import cache
from typing import NamedTuple

from generator.check.phrases import any_of

_LEAST = {
    "en": r"""
        at least  no fewer than  no less than  not less than  more than  longer than  over  upwards of
        at a minimum  a minimum of  in excess of  above  exceed(?:s|ed|ing)?  surpass(?:es|ed)?
        topp(?:ed|ing)  tops  and more  or more  or longer  or later
        as a minimum  minimum  the least that  greater than  larger than  higher than  bigger than
        a floor of  and up(?:wards?)?  older than  at the earliest  not until after  beyond
    """,
    "de": r"""
        mindestens  wenigstens  zumindest  mehr als  über  länger als  nicht weniger als  oder mehr
        übersteig\w*  überst[ie]\w*  übertr\w+  überschr\w+  und mehr  nicht unter  frühestens
        minimal  größer als  höher als  älter als  jenseits von  oberhalb von
    """,
    "fr": r"""
        au moins  au minimum  plus d(?:e|u|es|['’])  pas moins d(?:e|u|es|['’])  minimum  au-delà de
        dépass\w+  au-dessus d(?:e|u|es)  supérieur\w* à  plus âgé\w* que  plus longtemps que
        excéd\w+  et plus  ou plus  au plus tôt
    """,
    "es": r"""
        al menos  por lo menos  como mínimo  más del?  no menos de  cuando menos  mínimo  más de lo que
        super[aóe]\w*  exced\w+  rebas\w+  y más  o más  por encima del?  superior(?:es)? a
        mayor(?:es)? de  mayor(?:es)? que  como pronto
    """,
    "it": r"""
        almeno  come minimo  più (?:d[i'’]|del|dello|della|dei|degli|delle)  non meno di  minimo  oltre
        super\w+  e più  o più  sopra (?:i|il|gli|le|la|l'|quota)  maggior\w* di
        al di sopra d(?:i|ei|el|elle)  non prima di
    """,
    "pt": r"""
        pelo menos  no mínimo  ao menos  mais d(?:e|o|a|os|as)  não menos de  mínimo  superior\w* a
        acima d(?:e|os?|as?)  ou mais  e mais  ultrapass\w+  exced\w+
    """,
    "nl": r"""
        minstens  ten minste  tenminste  op zijn minst  meer dan  niet minder dan  minimaal  langer dan
        boven de  groter dan  hoger dan  ouder dan  of meer  en meer  overst\w+  overschr\w+  overtr\w+  ruim
    """,
    "sv": r"""
        minst  åtminstone  mer än  fler än  inte mindre än  längre än  större än  högre än  äldre än
        över  minimum  eller mer  och mer  överst\w+  överskr\w+  eller fler
    """,
    "da": r"""
        mindst  minst  mere end  mer enn  flere end  flere enn  ikke mindre end  over  større end
        større enn  højere end  høyere enn  ældre end  eldre enn  længere end
        eller mere  og mere?  overst\w+  overgå\w*  i det mindste
    """,
    "pl": r"""
        co najmniej  przynajmniej  więcej niż  ponad  nie mniej niż  minimum  większ\w+ niż
        wyższ\w+ niż  starsz\w+ niż  dłużej niż  powyżej
        lub więcej  i więcej  przekr\w+  przewyższ\w+
    """,
    "cs": r"nejméně  alespoň  aspoň  minimálně  více než  víc než  přes  ne méně než  déle než  přesáh\w+"
    r"  přesah\w+  překroč\w+  překrač\w+  převýš\w+  a více  nad",
    "tr": r"en az  asgari  \d[\w.’']*[dt][ae]n (?:fazla|çok|uzun)  \w+[dt][ae]n (?:fazla|çok|uzun)",
    "fi": r"vähintään  ainakin  yli  enemmän kuin  vähintäänkin",
    "ru": r"не менее  как минимум  по меньшей мере  более  больше  свыше  минимум  не меньше",
}
_MOST = {
    "en": r"""
        at most  no more than  not more than  less than  fewer than  under  up to  a maximum of  maximum
        shorter than  below  no longer than  or less  or fewer  not exceed\w*  at the (?:most|latest)
        or earlier  as (?:many|much) as  short of  a ceiling of  a cap of  the most that  lower than
        smaller than  younger than  shorter than  nearly  almost  just under  just short of
    """,
    "de": r"""
        höchstens  maximal  weniger als  unter  kürzer als  nicht mehr als  bis zu  oder weniger  spätestens
        allenfalls  nicht über  kleiner als  niedriger als  geringer als  jünger als  unterhalb von
        fast  knapp  beinahe  annähernd
    """,
    "fr": r"""
        au plus  au maximum  moins d(?:e|u|es|['’])  pas plus d(?:e|u|es|['’])  maximum  tout au plus
        jusqu'à  ou moins  sous la barre d(?:e|u|es)  en dessous d(?:e|u|es)  au-dessous d(?:e|u|es)
        inférieur\w* à  plus jeunes? que
        au plus tard  presque  près de  quasi  n'excéd\w+
    """,
    "es": r"""
        como máximo  a lo sumo  menos del?  casi  no más de  como mucho  máximo  hasta  o menos
        a más tardar  por debajo del?  inferior(?:es)? a  menor(?:es)? de  menor(?:es)? que  sin llegar a
    """,
    "it": r"""
        al massimo  tutt'al più  meno (?:d[i'’]|del|dello|della|dei|degli|delle)  quasi  non più di  massimo
        fino a  al più  non oltre  sotto (?:i|il|gli|le|la|l'|quota)  al di sotto d(?:i|ei|el|elle)
        non superior\w+ a  inferior\w* a  minor\w* di
    """,
    "pt": r"""
        no máximo  quando muito  menos d(?:e|o|a|os|as)  quase  não mais de  máximo  até  inferior\w* a
        abaixo d(?:e|os?|as?)  ou menos  quanto muito  não (?:foi|foram|ir|vai|ia) além d(?:e|os?|as?)
    """,
    "nl": r"""
        hoogstens  ten hoogste  hooguit  maximaal  minder dan  niet meer dan  onder de  kleiner dan
        lager dan  jonger dan  tot  korter dan
        of minder  op zijn hoogst  bijna
    """,
    "sv": r"""
        högst  som mest  maximalt  mindre än  färre än  inte mer än  under  kortare än  lägre än
        yngre än  eller mindre
        upp till  max  nästan  knappt
    """,
    "da": r"""
        højst  høyst  maks\w*  mindre end  mindre enn  færre end  færre enn  ikke mere end  under
        kortere end  lavere end  lavere enn  yngre end  yngre enn  op til  opp til  eller mindre
        næsten  nesten
    """,
    "pl": r"""
        co najwyżej  najwyżej  maksymalnie  mniej niż  nie więcej niż  do  mniejsz\w+ niż
        niższ\w+ niż  młodsz\w+ niż  krócej niż  poniżej  lub mniej
        prawie  niemal  niespełna  blisko
    """,
    "cs": r"""
        nejvýše  nanejvýš  maximálně  méně než  míň než  ne více než  do  kratší než  pod  téměř  skoro
        necel\w+  bezmála  až
    """,
    "tr": r"en fazla  en çok  azami  neredeyse  \d[\w.’']*[dt][ae]n (?:az|kısa)  \w+[dt][ae]n (?:az|kısa)",
    "fi": r"lähes  melkein  enintään  korkeintaan  alle  vähemmän kuin",
    "ru": r"не более  максимум  менее  меньше  до  не больше  почти",
}


_BEFORE = 16
_DENIED = re.compile(
    r"(?:\b(?:not|nicht|ne|no|non|não|niet|inte|ikke|nie|не)(?: (?:to|be|more|at))?|n['’](?=\w*\Z)|n['’]t)\s?\Z",
    re.IGNORECASE,
)
"""What turns an exceeding into a limit from above: not to exceed."""


class Limit(NamedTuple):
    """A limit in a text."""

    start: int
    end: int
    least: bool
    """Whether what it is said of is the least that it is."""


@cache
def _pattern(language: str) -> re.Pattern[str]:
    # What is denied is listed with the other side, so it is tried first.
    return re.compile(
        rf"(?<![\w-])(?:(?P<most>{_longest_first(_MOST[language])})|(?P<least>{_longest_first(_LEAST[language])}))(?![\w-])",
        re.IGNORECASE,
    )


def _longest_first(phrases: str) -> str:
    return any_of("  ".join(sorted(re.split(r"\s{2,}", phrases.strip()), key=len, reverse=True)))


def limits(text: str, language: str) -> list[Limit]:
    """All limits of a text in a language that has them; none in another."""
    if language not in _LEAST:
        return []
    found = []
    for match in _pattern(language).finditer(text):
        before = text[max(0, match.start() - _BEFORE) : match.start()]
        least = (match["least"] is not None) is not bool(_DENIED.search(before))
        found.append(Limit(match.start(), match.end(), least))
    return found
