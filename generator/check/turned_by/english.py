"""Words before and after a passage that turn what it says, in English."""

from generator.check.phrases import any_of
from generator.check.turned_by.words import PAUSE, UP_TO_2, UP_TO_3, UP_TO_5, Turning

_MYTH = any_of(
    """
    myths?  hoax(?:es)?  lies?  fabrications?  misconceptions?  fictions?  fallacy  fallacies  nonsense  falsehoods?
    conspiracy theor(?:y|ies)  canards?  urban legends?  old wives['’] tales?  fairy tales?  pack of lies
    """
)
FALSE = any_of(
    rf"""
    false  untrue  wrong  mistaken  erroneous  incorrect  inaccurate  misleading  baseless  unfounded  unsubstantiated
    debunked  discredited  disproved  disproven  refuted  retracted  fabricated  bogus  fake  unproven  without merit
    (?:an? |pure |utter |complete |the )?(?:\w+ )?{_MYTH}  not true  not so(?! \w)  not correct  not the case
    """
)
FALSELY = any_of(
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
    assert(?:s|ed|ing)?  believ(?:e|es|ed|ing)  assum(?:e|es|ed|ing)  reported  posted  shared  told  thought  think
    argu(?:e|es|ed|ing)  conclud(?:e|es|ed)  suppos(?:e|es|ed|ing)  infer  imply  impl(?:ies|ied)
    """
)
_DENY = any_of(
    r"""
    den(?:y|ies|ied|ying)  disput(?:e|es|ed|ing)  reject(?:s|ed|ing)?  refut(?:e|es|ed|ing)  rebut(?:s|ted)
    debunk(?:s|ed|ing)?  dismiss(?:es|ed)?  disprov(?:e|es|ed)  doubt(?:s|ed|ing)?  ruled out  rules out  rule out
    disavow(?:s|ed)?  retract(?:s|ed)?
    """
)
_FIND = any_of(
    r"""
    f[io]u?nd(?:s|ing)?  show(?:s|ed|n)?  prov(?:e|es|ed|en)  sa(?:y|ys|id)  means?  conclude[sd]?  believe[sd]?
    thinks?  confirm(?:s|ed)?  demonstrate[sd]?  support(?:s|ed)?  establish(?:es|ed)?  suggest(?:s|ed)?
    indicate[sd]?  imply  implies  claim(?:s|ed)?  accept(?:s|ed)?  agree[sd]?  guarantee[sd]?  promised?
    follow(?:s|ed)?
    saying  claiming  suggesting  arguing  implying
    """
)
_EVIDENCE = r"(?:evidence|proof|indications?|signs?|basis|grounds|support|suggestions?|assurances?|guarantee|certainty)"
_NO = r"(?:no|little|scant|insufficient|not enough|not any|n['’]t any|lack of|without|without any)"
_NOBODY = any_of(
    r"""
    no one  nobody  none(?! the)  neither  nothing  few(?! \w+ ago)  hardly any(?:one|body)?
    no (?!other|less|fewer|later|more|sooner|doubt|wonder|matter)[a-z]+
    """
)
_NOT = r"(?:not|n['’]t|cannot|never)"

_EARLIER = (
    r"(?:an?|the) (?:earlier|previous|original|first) version of (?:this|the) (?:\w+ ){1,3}(?:had )?(?:\w+ly )?"
    r"(?:said|stated|gave|put|reported|claimed)"
)
"""As corrections begin."""

_MEAN = r"(?:want|wish|intend|plan|expect|mean|going|allowed|able|likely|ready|willing|seek|try|dare)"
_IS = r"(?:is|are|was|were|ha(?:s|d|ve)(?: \w+)? been|(?:proved|turned out)(?: to be)?|remains?)"
_SHOWN = r"(?:prov\w+|verified|confirmed|shown|established|substantiated|corroborated)"
_NOT_WHAT = (
    r"(?! (?:that|the|an?|it|he|she|they|his|her|its|their|to|there|this|these|some|all|how|why|what)\b)"
)
"""Not what is claimed, which is another matter: "shared widely, a video wrongly claims that"."""

ENGLISH = Turning(
    clause_phrases=rf"""
    (?:not|n['’]t|never){UP_TO_2} (?:true|the case|correct|accurate|so|likely|clear|certain|proven|established) that
    {_NOT}{UP_TO_2} (?:persuaded|convinced|satisfied|aware|sure|of the (?:view|opinion)) that
    {_NO}{UP_TO_2} {_EVIDENCE}{UP_TO_2} that  {_NO}{UP_TO_2} {_EVIDENCE} (?:to suggest|to show|to prove)(?: that)?
    {_NO}{UP_TO_2} {_EVIDENCE}(?: for| of| to support)(?: the| any| their| its)? {_TALE} that
    {_NOBODY}{UP_TO_5} {_FIND} that  {_NOT}(?: \w+)? {_FIND} that
    (?:is|was|it['’]s|that['’]s) not that  (?:is|was)n['’]t that
    nor (?:is|was) it(?: \w+)? (?:true|the case|clear|certain|likely) that
    {_SAYS}, {FALSELY}(?: [\w’']+){{0,4}}, that  (?:yet to|remains to)(?: be)? (?:seen|{_FIND}) (?:that|whether|if)
    no reason to (?:believe|think|suppose|assume) that
    {FALSE}{UP_TO_2} {_TALE}{UP_TO_2} that  {FALSELY} {_SAYS}{UP_TO_2} that
    (?:is|was|be) {FALSE}(?: to {_SAYS})? that
    (?:mistake|error|folly|wrong|naive|naïve|premature|too early|too soon|absurd|dishonest|unfair) to {_SAYS} that
    {_MYTH}{UP_TO_2} that
    {_DENY}{UP_TO_3} (?:that|whether)  {_DENY}(?: the| any| all| these| those)? {_TALE} that
    contrary to{UP_TO_2} {_TALE} that  (?:unlikely|doubtful|impossible|improbable|inconceivable) that
    (?:unclear|unknown|uncertain|debatable|questionable|doubtful|not known|not clear)(?: \w+)? (?:whether|if)
    used to (?:think|believe|claim|hold|say|teach)(?: that)?  once (?:thought|believed|assumed|claimed|feared) that
    {_EARLIER}(?: that)?  would have (?:us|you|people|readers|voters) believe(?: that)?  pretend(?:s|ed|ing)? that
    apologi[sz]ed for{UP_TO_3} (?:saying|said|claiming|claimed|stating|suggesting|reporting|reported) that
    """,
    direct_phrases=rf"""
    {_NO}{UP_TO_2} {_EVIDENCE} (?:for|of|to suggest|to show)
    {_NO}{UP_TO_2} {_EVIDENCE}(?: for| of| to support)(?: the| any| their| its)? {_TALE} of
    no reason to (?:believe|think|suppose|assume)  {FALSE}{UP_TO_2} {_TALE}{UP_TO_2} of  {FALSELY} {_SAYS}{UP_TO_2}
    {_DENY}(?: the| any| all| these| those)? {_TALE} of  contrary to{UP_TO_2} {_TALE}
    as if  as though  rather than  instead of  far from  anything but  stopped short of  falls? short of  no longer
    no question of  by no means  in no way  nowhere near  not at all  not (?:even|remotely)
    den(?:y|ies|ied|ying)(?: ever)?  would have (?:us|you|people|readers|voters) believe
    (?:fail(?:s|ed|ure)?|refus(?:e|es|ed|al)|declin(?:e|es|ed)|unable|neglect(?:s|ed)?) to(?: be| have)?
    {_NOT}(?: \w+)? {_MEAN} to
    (?:not|n['’]t|cannot|never|hardly|scarcely|neither|nor)(?: been| be| yet| \w+ly)?  (?<!\d )no
    {_NOT} {_FIND}(?: \w+)?
    """,
    articles="the a an its their some this these",
    affirming_phrases=rf"""
    not (?:only|just|merely|simply|alone|least|surpris\w+|unusual|uncommon|un\w+)  whether or not
    (?:no|little|not much|without|beyond|any)(?: \w+)? doubt  no question(?! of)  no wonder  no secret  no coincidence
    (?:nobody|no one|none|few|neither|nor|hardly any(?:one|body)?)(?: \w+){{0,4}} {_DENY}  hardly surpris\w+
    (?:not|n['’]t|cannot|never)(?: \w+)?(?: be)? {_DENY}
    (?:not|n['’]t|no|hardly)(?: an?)?(?: \w+)? (?:{_MYTH}|false|untrue|wrong|mistaken|incorrect)
    """,
    after_phrases=rf"""
    \s{_IS}(?: \w+ly| since| just| but)? {FALSE}
    \s(?:is|was) nothing (?:but|more than) (?:an? )?(?:\w+ )?{_MYTH}
    {PAUSE}(?:but|though|although|yet|however,?|which)(?: this| that| it| the claim)? {_IS}(?: \w+ly| since)? {FALSE}
    {PAUSE}an? (?:\w+ )?{_TALE} (?:that|which) (?:is|are|was|were|has|have|had)(?: \w+)?(?: been)?{UP_TO_2} {FALSE}
    {PAUSE}(?:\w+ ){{1,4}}?{FALSELY} {_SAYS}{_NOT_WHAT}
    {PAUSE}(?:\w+ ){{1,4}}?{_SAYS} (?:{FALSELY}|without (?:any )?(?:evidence|proof|basis))
    \s(?:can|could|has|have)(?: ?not|n['’]t| never)(?: yet)?(?: been| be)(?: \w+ly)? {_SHOWN}
    \s[“"‘'](?:false|mostly false|untrue|misleading|pants on fire|nonsense)[”"’',.]  \sno longer(?=[.!;,])
    """,
)
