"""French, Spanish, Italian and Portuguese: what makes a sentence less than certain.

Only a claim that has nothing careful in it is told so.
"""

from generator.check.phrases import any_of

_SPANISH_NOUNS = "|".join(
    """
    may min secretar notar av bat libr caf tub refin lot pesq categ teor ingeni gale porte consult audit
    ases alegr sabid guard tesor ganad artill infant merca panad carnic lavand mejor factor autor
    pasteler cancill consej prad hostel mensaj pirat bruj peluq
    """.split()
)
"""Beginnings of nouns that end like the conditional."""
_PORTUGUESE_NOUNS = "|".join(
    """
    parc port eng livr secret pad bat gal lot cav mar alf tes refin peix infan artil pirat mont ferr
    marc serralh lavand confeit pizz sorv drog
    """.split()
)
"""Likewise."""

DOUBTS = {
    "fr": any_of(
        r"""
        prétend(?:ent|ait)?  soutien(?:t|nent)(?= (?:qu|avoir|être|n|l.avoir)\b)  soutenait
        estim(?:e|ent|ait|aient)  pens(?:e|ent|ait)  croi(?:t|ent)  croyait  juge(?:nt)?(?= que?\b)
        considèr(?:e|ent)  suppos(?:e|ent|ait)  soupçonn\w+  redout\w+  crain(?:t|draient|dre)
        table(?:nt)? sur  hypothèse  avanc(?:e|ent)(?= que?\b)  évoqu(?:e|ent)  éventuel\w*  possible\w*
        probable\w*  potentiel\w*  plausible\w*  devrai(?:t|ent)  prévu\w*  envisag\w+  projet\w*
        compt(?:e|ent)(?= \w+(?:er|ir|re)\b)  entend(?:ent)?(?= \w+(?:er|ir|re)\b)  propos(?:e|ent)
        réfléchi\w+  étudi(?:e|ent)  songe(?:nt)?  selon (?:lui|elle|eux|elles)  d['’]après  aux yeux d
        à ses yeux  incertain\w*  on ignore  ne sai(?:t|vent)  reste à  doi(?:t|vent)  peu(?:t|vent)
        paraî\w+  sembl\w+  tendrai\w*  laiss\w+ (?:penser|supposer|croire)  cherch(?:e|ent) à  espèr\w+
        espéra\w+  souhait\w+  veu(?:t|lent)  voudrai\w+
        (?:il|qu.il|qu.elle|que) \w*ser(?:ait|aient)
        laiss(?:e|ent|ait) (?:penser|croire|supposer|entendre|présager)  incite(?:nt)? à (?:penser|croire)
        port(?:e|ent) à croire  tout (?:indique|porte|laisse)  indiqu(?:e|ent)(?= que?\b)
        sugg(?:ère|èrent|éré\w*|érait)  donn(?:e|ent) à penser  à en croire  dit-on  paraît-il
        semble-t-il  on (?:dit|prétend|croit|pense|suppose|estime|raconte|murmure)(?= que?\b)
        passe(?:nt)? pour
        (?:est|sont|était|étaient) (?:considérée?s?|réputée?s?|présumée?s?|supposée?s?|soupçonnée?s?)
        (?:est|sont|était|étaient) (?:censée?s?|attendue?s?|attribuée?s?|estimée?s?|appelée?s? à)
        présumée?s?  supposée?s?  prétendue?s?  accus(?:e|ent|é|ée|és|ées)  reproch(?:e|ent)
        dénonc(?:e|ent)  s['’]attend(?:ent)? à  prévoi(?:t|ent)  prévoyait  pronostiqu\w+
        anticip(?:e|ent)  projection\w*  prévision\w*  à l['’]étude  à (?:son|leur) avis  de l['’]avis
        selon (?:les estimations|toute vraisemblance)  aux dires  au dire  n['’]est pas exclu\w*
        n['’]exclu(?:t|ent|ait) pas  ne peut être exclu\w*  pas exclu\w*  tent(?:e|ent) de  ambitionn\w+
        vis(?:e|ent)(?= (?:à|un|une|les?)\b)  aspir(?:e|ent)  négoci(?:e|ent)  pourparlers
        menac(?:e|ent|ait)  risqu(?:e|ent|ait)  hypothétique\w*  incertitude\w*  dout(?:e|ent)  rumeur\w*
        présomption\w*  conjectur\w+  spécul\w+  il se pourrait  il se peut  se veut  se dit  s['’]estime
        sous réserve  sauf imprévu  à terme  promet(?:tent)?  promis  annoncée?s? pour  (?:a|ont) dû
        dit vouloir  susceptibles?  lieu de penser  privilégi\w+
        (?:part|sort|ment|sent|serv)irai(?:t|ent)  enquêt(?:e|ent) sur
        """
    ),
    "es": any_of(
        rf"""
        sostien(?:e|en)  sostuv\w+  aleg(?:a|an|ó|aron)  estim(?:a|an|ó|aron)  calcul(?:a|an|ó|aron)
        cre(?:e|en|ía|ían|yó)  piens(?:a|an)  pensab\w+  opin(?:a|an|ó)  consider(?:a|an|ó|aron)  supon\w+
        supus\w+  sospech\w+(?= (?:\w+ )?(?:que|un|una)\b)  tem(?:e|en|ía|ían)  hipótesis  conjetur\w+
        posibl\w+  probabl\w+
        potencial\w*  plausibl\w+  podr\w+  pued(?:e|en|a|an)  deber(?:á|án|ía\w*)  hipotétic\w+  baraj\w+
        plane(?:a|an|ó)  previst\w+  prev(?:én?|eía)(?= \w+[aei]r\b)  propon\w+  propus\w+  pretend\w+
        quier\w+  quería\w*  busca\w*  intent(?:a|an|ará|ó)  estudi(?:a|an)  valor(?:a|an)  a su juicio
        en su opinión  a juicio de  según (?:él|ella|ellos|ellas)  se desconoce  no está claro  no se sabe
        dud\w+  parec\w+  (?!{_SPANISH_NOUNS})\w{{3,}}ría(?:n)?  esper(?:a|an|aba|aban)  aspir(?:a|an)
        todo (?:indica|apunta|hace)  indica\w*(?= que\b)  indic(?:io|ios)  sugier\w+  sugir\w+
        apunta\w*(?= (?:a|que)\b)
        se (?:supone|presume|dice|cree|cuenta|rumorea|comenta|espera|prevé|estima|calcula|considera)
        se (?:sospecha|teme|piensa|especula|baraja|atribuye)  por lo visto
        según (?:parece|se dice|cuentan|algunos|estimaciones|cálculos|fuentes|la tradición|la leyenda)
        según (?:las crónicas)  hace(?:n)? pensar  da(?:n)? a entender  haría\w*  habría\w*  sería\w*
        estaría\w*  tendría\w*  iría\w*  deb(?:e|en) de
        tiene(?:n)? (?:la )?(?:intención|previsto|pensado)  tiene(?:n)? como objetivo  con vistas a
        a menos que  salvo (?:imprevistos|que)  si todo va bien  presunt\w+  supuest\w+  presumibl\w+
        acus(?:a|an|ó|ado|ada)\w*  imput\w+  investigad[oa]s? por  amenaz(?:a|an|ó)  arriesga\w*
        corre(?:n)? (?:el )?riesgo  riesgo de  pronostic\w+  vaticin\w+  augur\w+  predic\w+
        proyect(?:a|an|ó)  preveía\w*  confí(?:a|an) en  confía\w*  dese(?:a|an)  anhel\w+  ambicion\w+
        aspira\w*  negoci(?:a|an)  plantea\w*  contempl(?:a|an)  proye?ct\w+  no se descarta
        no descart(?:a|an|ó)  no está descartado  a juicio del  en opinión de  a ojos de  especula\w*
        rumor\w*  incertidumbre\w*  incierto\w*  dudos\w+  en principio  provisional\w*  eventual\w*
        prometi\w+  promet(?:e|en)  se compromet\w+  tentativ\w+  estim(?:ación|aciones)
        cabe (?:suponer|esperar|la posibilidad|que)  convien\w+  convendría\w*  avanz(?:a|an)(?= que)
        a tenor de  insinú\w+  insinu\w+  prevén?(?= \w+[aei]r(?:l[aoe]s?|se)?\b)  fijad[oa]s? para
        debi(?:ó|eron) de  la impresión  investig(?:a|an|ó|aban) si  trata(?:n)? de aclarar
        """
    ),
    "it": any_of(
        r"""
        sostien(?:e|ono)  sosten\w+  riten\w+  ritien\w+  stim(?:a|ano|ato|ava)  cred(?:e|ono|eva|evano)
        pens(?:a|ano|ava)  consider(?:a|ano)  suppon\w+  suppos\w+  presum\w+  sospett\w+
        tem(?:e|ono|eva)  ipotes\w+  ipotizz\w+  congettur\w+  possibil\w+  probabil\w+  potenzial\w+
        plausibil\w+  pu[òo]  possono  potr\w+  dovr\w+  dovess\w+  \w{2,}rebb\w+  previst\w+  preved\w+
        propon\w+  propost\w+  intend\w+  vuole  vogliono  vorr\w+  progett\w+  pianific\w+
        cont(?:a|ano) d\w*  punt(?:a|ano) a\w*  sper(?:a|ano)  mir(?:a|ano) a\w*
        valut(?:a|ano)(?= (?:se|di|l)\b)  a suo (?:dire|parere|avviso)  a detta d\w*
        secondo (?:lui|lei|loro)  non è chiaro  non si sa  (?<!anche )se(?! (?:ne|stess\w+|non)\b)
        dubbi\w*  sembr\w+  pare
        parrebb\w+  forse  fa(?:nno)? pensare  fa(?:nno)? supporre
        lascia(?:no)? (?:pensare|supporre|intendere|presagire)  tutto (?:indica|lascia)
        indic(?:a|ano)(?= che| una| un\b)  sugger\w+  suggeri\w+  dovrebbe\w*  potrebbe\w*
        non è (?:escluso|da escludere)  non si esclude  non esclud\w+
        a quanto (?:si dice|pare|sembra|risulta)
        si (?:ritiene|suppone|presume|dice|crede|pensa|racconta|stima|prevede|sospetta|teme|vocifera)
        si (?:mormora|attende|spera|ipotizza)
        secondo (?:indiscrezioni|alcuni|la tradizione|la leggenda|le stime|fonti|voci|le cronache)
        secondo (?:le previsioni)  vocifer\w+  indiscrezion\w+  pettegolezz\w+  presunt\w+  presumibil\w+
        accusat\w+  accus(?:a|ano)  indagat\w+  sospettat\w+  imputat\w+
        attribu(?:isce|iscono|ito|ita|iti|ite)  è attribuit\w+  ambisc\w+  aspir(?:a|ano)  auspic\w+
        si augura\w*  confid(?:a|ano)  punt(?:a|ano)  conta(?:no)? (?:su|di)  minacci(?:a|ano)
        rischi(?:a|ano)  progett(?:a|ano)  studi(?:a|ano)  esamin(?:a|ano)  valut(?:a|ano)
        pens(?:a|ano) (?:di|a)  medit(?:a|ano)  tratt(?:a|ano)(?= (?:per|con)\b)  in trattativa  in forse
        incert\w+  verosimil\w+  salvo (?:imprevisti|sorprese)  pronostic\w+  prevision\w+  stimat\w+
        a giudizio  a parere  ad avviso  agli occhi  dovut\w+ probabilmente  risulterebbe\w*
        desider(?:a|ano)  vorrebb\w+  si dice  dubit\w+  ipotetic\w+  eventual\w+  prospett(?:a|ano)
        paventa\w*  in programma  è previst\w+  sono previst\w+  attes[oaie]  promett\w+
        sta(?:nno)? valutando  allo studio  aspett(?:a|ano)  promesso  dev(?:e|ono)(?= (?:aver|esser)\w*)
        trattano  trattative  (?:ha|hanno) intenzione  indizi  stando a\w*  indag(?:a|ano)
        """
    ),
    "pt": any_of(
        rf"""
        sustent(?:a|am|ou)  alega\w*  alego\w*  estim(?:a|am|ou)  calcul(?:a|am|ou)  acredit\w+
        ach(?:a|am|ou)  julg(?:a|am|ou)  pens(?:a|am|ava)  consider(?:a|am|ou)  sup(?:õe|õem|ôs|unha)
        presum\w+  suspeit\w+  tem(?:e|em|ia)(?= que)  receia\w*  hipótes\w+  possíve\w+  prováve\w+
        potencia\w+  plausív\w+  pod(?:e|em|ia|iam|erá|erão|eria|eriam)  possa\w*  pudess\w+  dever\w+
        (?:deve|devem)(?!-se)(?! a\b)  devia\w*  (?!{_PORTUGUESE_NOUNS})\w{{1,12}}[aei]ria(?:m)?  faria\w*
        diria\w*  poria\w*  previst\w+  prev(?:ê|eem|êem|ia)  propõe\w*  propôs  propos(?!t)\w+  pretend\w+
        quer  querem  queria\w*  tenciona\w*  planeja\w*  planeia\w*  admit(?:e|em|iu|iram)  avalia\w*
        estuda\w*  espera\w*  ambiciona\w*  na opinião d\w+  segundo (?:ele|ela|eles|elas)  não se sabe
        não é claro  dúvid\w+  duvid\w+  parec\w+  talvez  ter(?:á|ão)(?= (?:sido|\w+[ai]d[oa]s?)\b)
        tudo (?:indica|leva|aponta)  ao que (?:tudo indica|parece|consta)  indica\w*(?= que\b)  indício\w*
        sugere\w*  suger\w+  aponta\w*(?= (?:para|que)\b)
        (?:supõe|presume|acredita|estima|espera|suspeita|diz|crê|julga|teme|prevê|calcula|pensa)-se
        (?:conta|especula|considera)-se
        se (?:supõe|presume|acredita|estima|espera|suspeita|diz|crê|julga|teme|prevê|calcula)
        estud(?:a|am|ava)  projet(?:a|am|ou)  projeta\w*  projeç\w+  previs\w+  fontes
        pretend(?:e|em|ia|iam)  planej\w+  plane(?:ia|iam)  deverá  deverão  dever(?:ia|iam)  seri(?:a|am)
        teri(?:a|am)  estari(?:a|am)  haveri(?:a|am)  viria\w*  rondari\w+  acusad\w+  acus(?:a|am|ou)
        alegad\w+  supost\w+  presumív\w+  indiciad\w+  investigad[oa]s? por  ameaç(?:a|am|ou)
        arrisc(?:a|am)  risco de  corre(?:m)? o risco  espera(?:m|va)?  almeja\w*  ambicion\w+  aspira\w*
        deseja\w*  gostari\w+  confia\w*  cont(?:a|am)(?= (?:com|em)\b)  negoci(?:a|am|ando)  cogita\w*
        pondera\w*  analisa\w*(?= a| se)  não (?:está|é|foi) (?:excluíd|descartad|afastad)\w+
        não (?:descarta|exclui|afasta)\w*  não se (?:descarta|exclui)  na opinião  no entender  na ótica
        a (?:seu|meu) ver  aos olhos  de acordo com (?:fontes|estimativas)
        segundo (?:fontes|estimativas|a tradição|a lenda|consta|se diz|dizem|projeç\w+)  consta que
        diz-se  provavelmente  hipotétic\w+  incert\w+  duvidos\w+  especul\w+  rumor\w*  boato\w*  salvo
        eventual\w*  promet(?:e|em|eu)  propõ\w+  prov(?:ável|áveis)  poss(?:ível|íveis)
        poder(?:á|ão|ia|iam)  parec(?:e|em|ia|iam)  oxalá  recei(?:a|am)  tend(?:e|em) a
        atribu(?:i|em|ída|ído|ídas|ídos)  em cima da mesa  contam?(?= \w+r\b)  desconhece-se  arguid[oa]s?
        cre(?:em|ia)  negoce(?:ia|iam)  (?:tem|têm) (?:a )?intenção  investig(?:a|am) se
        estar(?:á|ão)(?= a \w+r\b)
        """
    ),
}
"""Patterns by language, each of a word or phrase."""
