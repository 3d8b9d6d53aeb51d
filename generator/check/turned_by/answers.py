"""What shows that a claim has not missed what turns the passage that it cites."""

import re

from generator.check.phrases import any_of
from generator.check.turned_by.english import FALSE, FALSELY
from generator.check.turned_by.german import FALSE_DUTCH, FALSE_GERMAN
from generator.check.turned_by.romance import FALSE_FRENCH, FALSE_ITALIAN, FALSE_PORTUGUESE, FALSE_SPANISH

_WORDS = any_of(
    r"""
    not  no  never  none  nobody  nothing  neither  nor  cannot  without  hardly  scarcely  rarely  few  little  if
    whether  unless  contrary  den(?:y|ies|ied|ial\w*)  disput\w+  reject\w*  refut\w+  debunk\w*  doubt\w*
    dismiss\w*
    fail\w*  refus\w+  declin\w+  lack\w*  unlikely  unclear  unproven  impossible  unable  instead  rather  myth\w*
    hoax\w*  lies?  misconception\w*  rumou?r\w*  claim\w*  alleg\w+  suppos\w+  \w+less  retract\w+  once  used to
    apologi[sz]\w+  pretend\w*  yet to  questionable
    nicht  kein\w*  nie  niemals  niemand  nichts  weder  ohne  kaum  bestr\w+  dement\w+  widerleg\w+  leugn\w+
    Irrtum
    Mythos  Märchen  Gerücht\w*  behaupt\w+  unklar
    ne  pas  aucune?  jamais  sans  ni  rien  personne  nie  nié\w*  dément\w*  conteste\w*  réfut\w+  rumeur\w*
    mythe\w*
    prétend\w*
    nunca  jamás  ningun\w*  ningún  nadie  nada  sin  nieg\w+  negó  negaron  desmient\w+  desmint\w+  mito\w*
    bulo\w*
    rumor\w*
    non  né  mai  senza  nessun\w*  smenti\w+  nega\w*  bufal\w+
    niet  geen  nooit  niemand  niets  zonder  ontken\w+  betwist\w*  mythe  gerucht\w*
    não  nem  sem  nenhum\w*  ninguém  negou  desment\w+  boato\w*
    не  нет  inte  nie  لا  لم  لن  ليس
    """
)
_ANSWERS = re.compile(
    rf"\b(?:{_WORDS}|{FALSELY}|{FALSE}|{FALSE_GERMAN}|{FALSE_FRENCH}|{FALSE_SPANISH}|{FALSE_ITALIAN}|{FALSE_DUTCH}"
    rf"|{FALSE_PORTUGUESE})\b|n['’]t\b|[?？]",
    re.IGNORECASE,
)
_LENGTH_MAX = 4_000


def answers(claim: str, exact: str = "") -> bool:
    """Whether a claim denies, doubts or asks something itself, so that the turn need not have been missed.

    What it denies in the words of the passage (`exact`), the passage denies, and not what stands around it.
    """
    own = exact[:_LENGTH_MAX].casefold()
    return any(found[0].casefold() not in own for found in _ANSWERS.finditer(claim[:_LENGTH_MAX]))
