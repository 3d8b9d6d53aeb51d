"""Words before and after a passage that turn what it says, in English, German, French and Spanish, in outline.

Left out is what turns as rarely as it turns often: "not only", "no doubt that", "nobody denies that", conditions
("if"), and words that only say who says so, which are hedges (`check.hedging`).
"""

import re

from generator.check.phrases import any_of

_UP_TO_3 = r"(?: [\w’'-]+){0,3}"
_UP_TO_2 = r"(?: [\w’'-]+){0,2}"
_FALSE = any_of(
    r"""
    false  untrue  wrong  mistaken  erroneous  incorrect  inaccurate  misleading  baseless  unfounded  unsubstantiated
    debunked  discredited  disproved  disproven  refuted  retracted  fabricated  bogus  fake  nonsense
    a myth  a hoax  a lie  a fabrication  a misconception  a fiction  a fallacy  not true  not so(?! \w)  not correct
    """
)
_FALSELY = any_of(
    "falsely  wrongly  mistakenly  erroneously  incorrectly  inaccurately  misleadingly  baselessly"
)
_TALE = any_of(
    """
    claims?  rumou?rs?  beliefs?  ideas?  notions?  assertions?  reports?  theory  theories  allegations?  statements?
    suggestions?  stories  story  impression  headlines?  arguments?  conclusions?  assumptions?  posts?
    """
)
_SAYS = any_of(
    r"""
    claim(?:s|ed|ing)?  alleg(?:e|es|ed|ing)  stat(?:e|es|ed|ing)  say(?:s|ing)?  said  suggest(?:s|ed|ing)?
    assert(?:s|ed|ing)?  believ(?:e|es|ed|ing)  assum(?:e|es|ed|ing)  reported  posted  shared  told  thought
    argu(?:e|es|ed|ing)  conclud(?:e|es|ed)
    """
)
_DENIES = any_of(
    r"""
    den(?:y|ies|ied|ying)  disput(?:e|es|ed|ing)  reject(?:s|ed|ing)?  refut(?:e|es|ed|ing)  rebut(?:s|ted)
    debunk(?:s|ed|ing)?  dismiss(?:es|ed)?  disprov(?:e|es|ed)  doubt(?:s|ed)?  ruled out  rules out
    disavow(?:s|ed)?  retract(?:s|ed)?
    """
)
_FINDS = any_of(
    r"""
    f[io]u?nd(?:s|ing)?  show(?:s|ed|n)?  prov(?:e|es|ed|en)  sa(?:y|id)  mean  conclude(?:d)?  believe  think
    confirm(?:ed)?  demonstrate(?:d)?  support(?:ed)?  establish(?:ed)?  suggest(?:ed)?  indicate(?:d)?  imply
    """
)
_EVIDENCE = "(?:evidence|proof|indications?|signs?|basis|grounds|support)"
_NO = r"(?:no|little|scant|insufficient|not enough|not any|n['’]t any|lack of|without|without any)"

_BEFORE_ENGLISH = any_of(
    rf"""
    (?:not|n['’]t|never){_UP_TO_2} (?:true|the case|correct|accurate|so|likely|clear|certain|proven|established) that
    {_NO}{_UP_TO_2} {_EVIDENCE}{_UP_TO_2} that  {_NO}{_UP_TO_2} {_EVIDENCE} (?:for|of|to suggest|to show)
    {_NO}{_UP_TO_2} {_EVIDENCE}(?: for| of| to support)(?: the| any| their| its)? {_TALE} (?:that|of)
    no reason to (?:believe|think|suppose|assume)(?: that)?
    {_FALSE}{_UP_TO_2} {_TALE}{_UP_TO_2} (?:that|of)  {_FALSELY} {_SAYS}{_UP_TO_2}(?: that)?
    (?:is|was) {_FALSE}(?: to \w+)? that
    (?:myth|misconception|hoax|fallacy|conspiracy theory|canard|lie|fiction|urban legend)s?{_UP_TO_2} that
    {_DENIES}{_UP_TO_3} (?:that|whether)  {_DENIES}(?: the| any| all| these| those)? {_TALE} (?:that|of)
    contrary to{_UP_TO_2} {_TALE}(?: that)?  (?:unlikely|doubtful|impossible|improbable|inconceivable) that
    as if  as though  rather than  instead of  far from  anything but  stopped short of  falls? short of  no longer
    (?:fail(?:s|ed|ure)?|refus(?:e|es|ed|al)|declin(?:e|es|ed)|unable|neglect(?:s|ed)?) to(?: be| have)?
    (?:not|n['’]t|cannot|never|hardly|scarcely|neither|nor)(?: been| be| yet| \w+ly)?  (?<!\d )no
    (?:not|n['’]t|cannot|never) {_FINDS}(?: \w+)?(?: that)?
    """
)
_NO_PROOF = (
    r"(?:keine?n?|keinerlei|kaum|ohne)(?: \w+)? (?:Belege?|Beweise?|Hinweise?|Anhaltspunkte?|Anzeichen|Grund)"
)
_DENIES_GERMAN = any_of(
    r"""
    bestreitet  bestritt(?:en)?  dementier(?:t|te|ten)  leugne(?:t|te|ten)  widersprach(?:en)?  widerspricht
    widerlegt\w*  bezweifel\w+  fälschlich\w*  zu Unrecht
    """
)
_BEFORE_GERMAN = any_of(
    rf"""
    (?:nicht|keineswegs|nie)(?: \w+)? (?:wahr|richtig|zutreffend|so|korrekt|erwiesen|belegt|bewiesen),? dass
    (?:stimmt|trifft)(?: so)? nicht(?: zu)?,? dass
    {_NO_PROOF}(?: dafür| zur Annahme)?,? dass
    (?:falsch|unwahr|irrig|unzutreffend|unbegründet)\w*{_UP_TO_2},? dass
    (?:Irrtum|Mythos|Märchen|Legende|Falschmeldung|Lüge|Irrglaube|Fehlannahme)\w*(?: \w+)?,? dass
    {_DENIES_GERMAN}{_UP_TO_3},? dass  als ob  anstatt  statt  anstelle  weder  noch nie  niemals  keineswegs
    nicht  nie  kaum  ohne dass  keine?[nrms]?
    """
)
_THAT_FRENCH = "qu(?:e|['’])"
_BEFORE_FRENCH = any_of(
    rf"""
    (?:pas|plus|jamais)(?: \w+)? (?:vrai|exact|établi|prouvé|certain|avéré|correct) {_THAT_FRENCH}
    (?:faux|inexact|mensonger|erroné)(?: de dire| d['’]affirmer)? {_THAT_FRENCH}
    (?:aucune?|pas d[e'’]|peu d[e'’]|sans)(?: ?\w+)? ?(?:preuves?|indices?|éléments?|signes?){_UP_TO_2} {_THAT_FRENCH}
    (?:dément\w*|nie|niait|nient|a nié|conteste\w*|réfute\w*|rejette\w*){_UP_TO_2} {_THAT_FRENCH}
    (?:mythe|idée reçue|rumeur|légende|mensonge|canular)(?: \w+)? (?:selon laquelle|selon lequel|{_THAT_FRENCH})
    (?:à tort|faussement)(?: \w+)? {_THAT_FRENCH}
    comme si  au lieu de  loin de  plutôt que de  ne  n['’]  sans  ni  jamais  aucune?
    """
)
_BEFORE_SPANISH = any_of(
    rf"""
    no (?:es|era|está)(?: \w+)? (?:cierto|verdad|correcto|claro|demostrado|probado|seguro) que
    (?:es|era) (?:falso|mentira|incorrecto|erróneo) que
    (?:no hay|no existen?|no se han? \w+|sin|ninguna?)(?: \w+)? (?:pruebas?|evidencias?|indicios?)(?: \w+)? (?:de )?que
    (?:niega[ns]?|negó|negaron|desmienten?|desmintió|rechazan?|rechazó|refuta|refutó|descarta|descartó){_UP_TO_2} que
    (?:mito|bulo|rumor|mentira|falacia|falsa idea|leyenda)(?: \w+)? (?:de )?que
    (?:falsamente|erróneamente|equivocadamente)(?: \w+)? que
    como si  en vez de  en lugar de  lejos de  no  nunca  jamás  tampoco  ni  sin  ningún  ninguna
    """
)


def _at_end(phrases: str, articles: str) -> re.Pattern[str]:
    start = r"(?:(?<=\w)(?=n['’]t)|(?<![\w'’-]))"
    return re.compile(rf"{start}{phrases}(?:\s+(?:{articles}))?[\s\"'“”‘’«»„‚(:]*\Z", re.IGNORECASE)


BEFORE = {
    "en": _at_end(_BEFORE_ENGLISH, "the|a|an|its|their|some|this|these"),
    "de": _at_end(_BEFORE_GERMAN, "die|der|das|den|dem|ein|eine|einen"),
    "fr": _at_end(_BEFORE_FRENCH, "le|la|les|des|un|une"),
    "es": _at_end(_BEFORE_SPANISH, "el|la|los|las|un|una"),
}
"""At the end of what stands before the passage."""

AFFIRMING = re.compile(
    any_of(
        r"""
        not (?:only|just|merely|simply|alone|least|surpris\w+|unusual|uncommon|un\w+)  whether or not  no doubt
        no question  no wonder  nobody  no one  nor
        (?:not|n['’]t|cannot|never)(?: be)? (?:den|disput|doubt|rul|reject|refut)\w*
        nicht nur  nicht zuletzt  nicht ohne  keine?n? (?:Zweifel|Wunder)  nicht (?:bestr|bezweif|dement|widerleg)\w+
        niemand  nicht zu leugnen  pas seulement  nul doute  aucun doute  pas de doute  personne
        (?:ne|n['’]a pas) (?:nie|nié|conteste|contesté|dément|démenti)
        no s[oó]lo  sin duda  no hay duda  no cabe duda  nadie  no (?:niega|negó|descarta|descartó|desmiente)
        """
    ),
    re.IGNORECASE,
)
"""What looks like the above and says the opposite."""
NOT_TURNED = re.compile(
    r"(?:only|just|merely|simply|until|before|matter|solely|nur|zuletzt|allein|bis|seulement|que|s[oó]lo|hasta)\b",
    re.IGNORECASE,
)
"""A passage that begins so goes with a denial before it: "not only"."""

_FALSE_GERMAN = any_of(
    "falsch  unwahr  unbegründet  widerlegt  erfunden  frei erfunden  eine Lüge  ein Mythos  ein Irrtum"
)
_FALSE_FRENCH = any_of(
    "faux  fausse  inexacte?  démentie?  mensongère?  un mythe  réfutée?  pas vrai  pas exact"
)
_FALSE_SPANISH = any_of(
    "fals[oa]s?  mentira  un mito  un bulo  desmentid[oa]s?  incorrect[oa]s?  infundad[oa]s?"
)
_IS = r"(?:is|are|was|were|ha(?:s|d|ve)(?: \w+)? been|(?:proved|turned out)(?: to be)?|remains?)(?: \w+ly| since)?"
_PAUSE = r"\s*[,;–—(-]+\s*"


def _at_start(phrases: str) -> re.Pattern[str]:
    return re.compile(rf"[\"'“”‘’«»)]*{phrases}(?![\w-])", re.IGNORECASE)


AFTER = {
    "en": _at_start(
        any_of(
            rf"""
            \s{_IS} {_FALSE}
            {_PAUSE}(?:but|though|although|yet|however,?|which)(?: this| that| it| the claim)? {_IS} {_FALSE}
            {_PAUSE}an? (?:\w+ )?{_TALE} (?:that|which) {_IS}{_UP_TO_2} {_FALSE}
            {_PAUSE}(?:\w+ ){{1,4}}?{_FALSELY} {_SAYS}
            {_PAUSE}(?:\w+ ){{1,4}}?{_SAYS} (?:{_FALSELY}|without (?:any )?(?:evidence|proof|basis))
            \sno longer(?=[.!;,])
            """
        )
    ),
    "de": _at_start(
        any_of(
            rf"""
            \s(?:ist|sind|war|waren)(?: \w+)? {_FALSE_GERMAN}
            {_PAUSE}(?:aber |was |doch )(?:das )?(?:ist )?{_FALSE_GERMAN}
            {_PAUSE}wie (?:\w+ ){{1,4}}?(?:fälschlich\w*|zu Unrecht) (?:behaupte\w+|mein\w+|schr\w+)  \snicht(?=[.!;,])
            """
        )
    ),
    "fr": _at_start(
        any_of(
            rf"""
            \s(?:est|sont|était|étaient)(?: \w+)? {_FALSE_FRENCH}
            {_PAUSE}(?:ce qui|mais c['’]) ?est {_FALSE_FRENCH}
            """
        )
    ),
    "es": _at_start(
        any_of(
            rf"\s(?:es|son|era|eran)(?: \w+)? {_FALSE_SPANISH}  {_PAUSE}(?:lo que|pero|pero esto) es {_FALSE_SPANISH}"
        )
    ),
}
"""At the beginning of what stands behind the passage."""

_ANSWERS = any_of(
    r"""
    not  no  never  none  nobody  nothing  neither  nor  cannot  without  hardly  scarcely  rarely  few  little  if
    whether  unless  contrary  den(?:y|ies|ied|ial\w*)  disput\w+  reject\w*  refut\w+  debunk\w*  doubt\w*  dismiss\w*
    fail\w*  refus\w+  declin\w+  lack\w*  unlikely  impossible  unable  instead  rather  myth\w*  hoax\w*  lies?
    misconception\w*  rumou?r\w*  claim\w*  alleg\w+  suppos\w+  \w+less  retract\w+
    nicht  kein\w*  nie  niemals  weder  ohne  kaum  bestr\w+  dement\w+  widerleg\w+  leugn\w+  Irrtum  Mythos
    Gerücht\w*  behaupt\w+  pas  aucune?  jamais  sans  ni  nie  nié\w*  dément\w*  conteste\w*  réfut\w+  rumeur\w*
    mythe\w*  prétend\w*  nunca  jamás  ningun\w*  ningún  sin  nieg\w+  negó  negaron  desmient\w+  desmint\w+
    mito\w*  bulo\w*  rumor\w*
    """
)
ANSWERS = re.compile(
    rf"\b(?:{_ANSWERS}|{_FALSE}|{_FALSELY}|{_FALSE_GERMAN}|{_FALSE_FRENCH}|{_FALSE_SPANISH})\b|n['’]t\b|[?？]",
    re.IGNORECASE,
)
"""What shows that a claim has not missed it."""
