"""Words before and after a passage that turn what it says, in French, Spanish, Italian and Portuguese."""

from generator.check.phrases import any_of
from generator.check.turned_by.words import PAUSE, UP_TO_2, UP_TO_3, Turning

_QUE = "qu(?:e|['’](?:ils?|elles?|on|une?)?)"
FALSE_FRENCH = any_of(
    r"""
    faux  fausses?  inexacte?s?  démentie?s?  mensongère?s?  réfutée?s?  infondée?s?  pas (?:vrai|exact|prouvé|établi)
    (?:un|une)(?: \w+)? (?:mythe|légende|invention|rumeur|mensonge|contre-vérité|intox|idée reçue|canular)
    """
)
_NE = r"(?:ne |n['’])"
_FINDS_FRENCH = any_of(
    r"""
    prouv(?:e|ent|é|er)  montr(?:e|ent|é|er)  démontr(?:e|ent|é|er)  indiqu(?:e|ent|é)  confirm(?:e|ent|é|er)  dit
    dire  affirm(?:e|é|er)  attest(?:e|é|er)  établi[rt]?  laisse penser  suggère  croi[st]  pens(?:e|ent|é|ons)
    signifie  veut dire  prétend\w*  promis  garanti[rt]?  certain  vrai
    """
)
FRENCH = Turning(
    clause_phrases=rf"""
    (?:pas|plus|jamais)(?: \w+)? (?:vrai|exact|établi|prouvé|certain|avéré|correct) {_QUE}
    (?:faux|inexact|mensonger|erroné)(?: de dire| d['’]affirmer| de croire)? {_QUE}
    (?:aucune?|pas d[e'’]|peu d[e'’]|sans)(?: ?\w+)? ?(?:preuves?|indices?|éléments?|signes?|garantie){UP_TO_2} {_QUE}
    (?:dément\w*|démenti|nie|niait|nient|nié|conteste\w*|contesté|réfute\w*|réfuté|rejette\w*|doute\w*){UP_TO_2} {_QUE}
    (?:mythe|idée reçue|rumeur|légende|mensonge|canular)(?: \w+)? (?:selon laquelle|selon lequel|{_QUE})
    (?:à tort|faussement)(?: \w+)? {_QUE}
    (?:rien|personne|aucune? \w+|nul)(?: [\w’']+){{0,3}} {_NE}(?:[\w’']+ ){{0,3}}?{_FINDS_FRENCH}(?: \w+)? {_QUE}
    {_NE}(?:[\w’']+ ){{0,3}}?(?:pas|jamais|guère|nullement)(?: \w+)? {_FINDS_FRENCH} {_QUE}
    (?:précédente|première) version de (?:cet|l['’])(?: \w+){{1,3}} {_QUE}
    version (?:antérieure|initiale)(?: [\w’']+){{0,4}} {_QUE}
    {_NE}{_FINDS_FRENCH} (?:pas|jamais|guère|nullement)(?: \w+)? {_QUE}
    """,
    direct_phrases=rf"""
    nie(?:nt|r)?  niait  nié  dément(?:ent|i)?(?: d['’])?  comme si  au lieu de  loin de  plutôt que de  ne  n['’]
    sans  ni  jamais  aucune?
    {_NE}[\w’']+ (?:pas|jamais|guère|plus)(?: encore)?
    """,
    articles="le la les des un une",
    affirming_phrases=rf"""
    pas (?:seulement|uniquement|que)  nul doute  aucun doute  pas de doute  sans (?:aucun )?doute
    pas un (?:mythe|secret)
    (?:nul|personne|rien) {_NE}(?:[\w’']+ )?(?:nie|conteste|doute|ignore|réfute)
    {_NE}(?:[\w’']+ )?(?:(?:nie|conteste|doute|dément|exclut|ignore|réfute)(?: pas)?|pas (?:nié|contesté|démenti|exclu))
    pas (?:faux|inexact|surprenant|rare|étonnant)  {_NE}(?:[\w’']+ )?(?:pas oublier|fait (?:aucun|nul) doute)
    """,
    after_phrases=rf"""
    \s(?:est|sont|était|étaient)(?: \w+)? {FALSE_FRENCH}  \s{_NE}(?:est|était) {FALSE_FRENCH}  \srelève du mythe
    {PAUSE}(?:mais )?(?:ce qui|c['’]|cela) ?(?:{_NE})?(?:est|était) {FALSE_FRENCH}
    {PAUSE}(?:\w+ ){{0,3}}?à tort(?! qu| d[e’'])(?=\W)  \spas(?=[.!;,])
    """,
)

FALSE_SPANISH = any_of(
    r"""
    fals[oa]s?  mentira  desmentid[oa]s?  incorrect[oa]s?  infundad[oa]s?  un (?:mito|bulo|rumor|error|invento)
    una (?:mentira|leyenda|invención|falsedad)
    """
)
_FINDS_SPANISH = any_of(
    r"""
    demostrado  probado  confirmado  demuestran?  prueban?  indican?  sugieren?  dicen?  dijo  dicho  creen?  creo
    aseguran?  piensan?  significa  consta  afirmado  prometido  garantizan?
    """
)
_DENIES_SPANISH = any_of(
    """
    niega[ns]?  negó  negaron  desmienten?  desmintió  rechazan?  rechazó  refuta  refutó  descarta  descartó  dud[ao]n?
    """
)
SPANISH = Turning(
    clause_phrases=rf"""
    no (?:es|era|está)(?: \w+)? (?:cierto|verdad|correcto|claro|demostrado|probado|seguro) que
    (?:es|era) (?:falso|mentira|incorrecto|erróneo)(?: decir| afirmar)? que
    (?:no hay|no existen?|no se han? \w+|sin|ninguna?)(?: \w+)? (?:pruebas?|evidencias?|indicios?)(?: \w+)? (?:de )?que
    {_DENIES_SPANISH}{UP_TO_2} (?:de )?que
    (?:mito|bulo|rumor|mentira|falacia|falsa idea|leyenda)(?: \w+)? (?:de )?que
    (?:falsamente|erróneamente|equivocadamente)(?: \w+)? que  versión (?:anterior|previa)(?: \w+){{1,5}} que
    (?:nadie|nada|ning[uú]na? \w+|ningún \w+)(?: \w+){{0,3}} {_FINDS_SPANISH} que
    (?:no|nunca|jamás)(?: se)?(?: ha| han| he| hemos)? {_FINDS_SPANISH} que
    """,
    direct_phrases=r"""
    como si  en vez de  en lugar de  lejos de  no  nunca  jamás  tampoco  ni  sin  ningún  ninguna
    no (?:quier\w+|pued\w+|debe\w*|va a|van a|pretend\w+|pien\w+)
    """,
    articles="el la los las un una",
    affirming_phrases=r"""
    no s[oó]lo  sin duda  no (?:hay|cabe) duda  nadie (?:\w+ )?(?:niega|duda|discute|cuestiona|ignora)
    no es un (?:mito|bulo|secreto)
    no (?:niega|negó|duda|dudó|descarta|descartó|desmiente|desmintió)  no es (?:falso|mentira|raro|casual|extraño)
    no solamente
    """,
    after_phrases=rf"""
    \s(?:es|son|era|eran)(?: \w+)? {FALSE_SPANISH}
    {PAUSE}(?:lo que|lo cual|pero|pero esto|pero eso) (?:es|era) {FALSE_SPANISH}
    {PAUSE}(?:lo que |lo cual |pero )?no es (?:cierto|verdad)  \sno es (?:cierto|verdad)
    """,
)

FALSE_ITALIAN = any_of(
    r"""
    fals[oaie]  smentit[oaie]  infondat[oaie]  inesatt[oaie]  una (?:bufala|bugia|leggenda|menzogna|invenzione)
    un mito
    """
)
_FINDS_ITALIAN = any_of(
    r"""
    dimostr\w+  prova\w*  dett[oa]  dice  dicono  cred\w+  conferma\w*  indica\w*  suggerisc\w+  mostrat\w  pens\w+
    significa  risulta
    """
)
_PROOF_ITALIAN = r"(?:prov[ae]|evidenz[ae]|indizi\w?|elementi|segnali)"
_DENIES_ITALIAN = any_of(
    r"""
    smentisc\w+  smentit\w  nega  negano  negato  negò  escluso  esclude  escludono  respint\w  confut\w+  contest\w+
    dubit\w+
    """
)
ITALIAN = Turning(
    clause_phrases=rf"""
    non (?:è|era)(?: \w+)? (?:vero|certo|chiaro|provato|dimostrato|esatto|detto) che
    (?:è|era) (?:falso|sbagliato|errato|una bugia|una bufala|un mito)(?: dire| pensare| credere)? che
    non (?:ci sono|esistono|vi sono|c['’]è|esiste|vi è)(?: \w+){{0,2}} {_PROOF_ITALIAN}{UP_TO_2} che
    nessun[oa'’]?(?: \w+)? ?(?:prova|evidenza|studio|indizio){UP_TO_3} che  senza prove che
    {_DENIES_ITALIAN}{UP_TO_3} che
    (?:falsamente|erroneamente|a torto){UP_TO_2} che
    (?:mito|bufala|leggenda|diceria|bugia|falsa idea)(?: \w+)? (?:secondo (?:cui|la quale|il quale)|che)
    (?:nessuno|niente|nulla)(?: \w+){{0,3}} {_FINDS_ITALIAN} che  (?:non|mai)(?: \w+){{0,2}} {_FINDS_ITALIAN} che
    """,
    direct_phrases=r"""
    come se  invece di  anziché  piuttosto che  lungi dal(?:l['’])?  non  né  mai  senza  nessun[oa]?
    non (?:vogli\w+|vuole|vogliono|intend\w+|può|possono|possiamo|dev\w+|si può|si possono)
    """,
    articles="il lo la i gli le un una",
    affirming_phrases=r"""
    non (?:solo|soltanto|solamente)  (?:non c['’]è|non vi è|senza|nessun) (?:alcun )?dubbio
    nessuno (?:\w+ )?(?:dubita|nega|contesta|mette in dubbio)
    non (?:\w+ )?(?:nega|negano|negato|esclude|escludono|escluso|smentisce|smentito|contesta)
    non è un (?:mito|segreto)
    non è (?:falso|raro|un caso)
    """,
    after_phrases=rf"""
    ,?\s(?:è|sono|era|erano)(?: \w+)? {FALSE_ITALIAN}
    {PAUSE}(?:il che|ma questo|cosa che|ma) ?(?:è|era) {FALSE_ITALIAN}
    {PAUSE}(?:il che |ma )?non è vero  \snon è vero
    """,
)

FALSE_PORTUGUESE = any_of(
    """
    falsos?  falsas?  mentira  desmentid[oa]s?  infundad[oa]s?  um (?:mito|boato|erro)
    uma (?:mentira|lenda|invenção|farsa)
    """
)
_FINDS_PORTUGUESE = any_of(
    r"""
    prov\w+  mostr\w+  demonstr\w+  disse\w*  diz  indica\w*  suger\w+  confirm\w+  acredit\w+  acho  acha
    signific\w+
    """
)
PORTUGUESE = Turning(
    clause_phrases=rf"""
    não (?:é|era|está)(?: \w+)? (?:verdade|certo|claro|correto|comprovado|provado) que
    (?:é|era) (?:falso|falsa|mentira|mito|um mito|boato|errado)(?: dizer| afirmar| pensar)? que
    (?:não há|não existem?|sem|nenhuma?)(?: \w+){{0,2}} (?:provas?|evidências?|indícios?|sinal){UP_TO_2} (?:de )?que
    (?:nega|negam|negou|negaram|desment\w+|refut\w+|rejeit\w+|descart\w+|contest\w+|duvid\w+){UP_TO_3} (?:de )?que
    (?:falsamente|erroneamente|equivocadamente){UP_TO_2} que  (?:mito|boato|mentira|lenda)(?: \w+)? (?:de )?que
    (?:ninguém|nada|nenhuma? \w+|nenhum)(?: \w+){{0,3}} {_FINDS_PORTUGUESE} que
    (?:não|nunca|jamais)(?: \w+)? {_FINDS_PORTUGUESE} que
    """,
    direct_phrases=r"""
    como se  em vez de  ao invés de  longe de  não  nunca  jamais  nem  sem  nenhuma?
    não (?:quer\w*|pode\w*|deve\w*|vai|vão|pretend\w+)
    """,
    articles="o a os as um uma",
    affirming_phrases=r"""
    não (?:só|apenas|somente)  não há (?:a menor )?dúvidas?  sem dúvida
    ninguém (?:\w+ )?(?:duvida|nega|contesta|ignora)
    não (?:nega|negou|descarta|descartou|duvida|contesta|desmente)  não é (?:falso|mentira|mito|um mito|segredo|raro)
    """,
    after_phrases=rf"""
    ,?\s(?:é|são|era|eram)(?: \w+)? {FALSE_PORTUGUESE}  {PAUSE}(?:o que|mas isso|mas) (?:é|era) {FALSE_PORTUGUESE}
    {PAUSE}(?:o que |mas )?não é verdade  \snão é verdade
    """,
)
