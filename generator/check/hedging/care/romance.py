"""French, Spanish, Italian and Portuguese: what makes a claim careful besides a hedge.

It says who says so, what is planned, or how likely it is.
"""

from generator.check.phrases import any_of

CARE = {
    "fr": any_of(
        r"""
        fait valoir  font valoir  \w{3,}raient  \w{3,}rait  inclin\w+  thèse\w*  intéress\w+  à l.étude
        au dire  dires  à venir  censé\w*  autoris\w+  perm(?:et|is)\w*  licite\w*  possibilit\w+
        improbable\w*  invraisembl\w+  présent(?:e|ent|é)  selon  di(?:t|ts|te|tes|sent|sait|saient|rait)
        déclar\w+  annonc\w+  rapport\w+  indiqu\w+  expliqu\w+  avis  opinion\w*  yeux  crédit\w*  croire
        précis\w+  évalu\w+  attribu\w+  risqu\w+  menac\w+  accus\w+  si  dout\w+  rumeur\w*  peut-être
        intention\w*  objectif\w*  promet\w*  promis\w*  plan\w*  destin\w+
        pour (?:le|la|les|l|lui|elle|eux|M|Mme)  voudr\w+  vis(?:e|ent)  chance\w*  question\w*  attend\w*
        pronosti\w+  prévision\w*  parl\w+  écri\w+
        jug(?:e|ent|eait|é) (?:que|qu|la|le|les|l|probable|possible)  voi(?:t|ent)  apprêt\w+  prépar\w+
        dire  sien\w*  alléga\w*  allèg\w+  reproch\w+  imput\w+  conclu\w+  nomm\w+  apparemment
        vraisembl\w+  présum\w+  réserv\w+  exclu\w*  soupçon\w*  étudi(?:e|ent|er|ant|ait)  espoir\w*
        espér\w+  souhait\w*  crain\w+  crainte\w*  redout\w+  peur\w*  inquiét\w+  inquiet\w*  possib\w+
        probab\w+  éventu\w+  hypoth\w+  suppos\w+  présompt\w+  prétend\w*  estim\w+  pens\w+  croi\w*
        cru  suspect\w*  suspicion\w*  indice\w*  suggèr\w+  suggér\w+  tend\w*
        laiss\w+ (?:penser|croire|entendre|supposer|entrevoir)  sembl\w+  paraî\w+  apparen\w+  apparaî\w+
        prévu\w*  prévoi\w+  prévoy\w+  envisag\w+  projet\w*  sauf  à moins  à condition  pourvu
        au cas où  réserve\w*  principe  négoci\w+  pourparlers  discut\w+  discussion\w*  réfléchi\w+
        réflexion\w*  songe\w*  tent\w+  ambition\w*  aspir\w+  vis(?:er|ait|é)  but  candidat\w*
        incertain\w*  incertitude\w*  ignor\w+  sai(?:t|vent)  inconnu\w*  reste à  spécul\w+
        conjectur\w+  raconte\w*  bruit\w*  prêt\w*  à suivre  si l.on  d.après  à croire  entend\w*
        convaincu\w*  persuad\w+  appréci\w+  calcul\w*  projection\w*  anticip\w+  craign\w+  tabl\w+
        mis\w* sur  compt(?:e|ent|ait)(?= \w+(?:er|ir|re)\b)  doi(?:t|vent)  devr\w+  peut  peuvent
        pourr\w+  impression\w*  théor\w+  interprét\w+  considér\w+  regard\w+  pas encore
        pour l.instant  en l.état  pour l.heure  à ce stade  porte ouverte  capacité\w*  d.aucuns
        il y en a qui  certains  à l.heure actuelle  plaid\w+  préconis\w+  recommand\w+
        demand(?:e|ent|ait) (?:que|à|de|d)  veu(?:t|lent|x)  volont\w+  voulu\w*  vouloir  examin\w+
        en examen  enquêt\w+  rechign\w+  affirm\w+  assur\w+  soulign\w+  impression
        met(?:tent)? en cause  idée\w*  rien n.est  aucune décision  évoqu\w+  décidée?s? à  connaissance
        à en juger  appréhend\w+  caress\w+  conditionnel  état d  invoqu\w+
        (?:a|ont|dit|disent) (?:raison|vrai)  sur la table
        """
    ),
    "es": any_of(
        r"""
        interes\w+  al decir  en palabras  a tenor  previst\w+  pendiente\w*  permi[ts]\w+  autoriz\w+
        derecho  faculta\w*  lícit\w+  improbabl\w+  difícil\w*  defend\w+  defiend\w+  idea\w*  afirm\w+
        asegur\w+  según  dij\w+  dic\w+  anunci\w+  declar\w+  inform\w+  señal\w+  explic\w+  opini\w+
        juicio  atribuy\w+  amenaz\w+  acus\w+  si  rumor\w*  quiz\w+  tal vez  acaso  intenci\w+
        objetivo\w*  promet\w+  propuest\w+  riesgo\w*  cuestión  prevision\w*  pronóstic\w*  habl\w+
        escrib\w+  ve  ven  presunt\w+  supuest\w+  presuntamente  imput\w+  investig\w+  manifest\w+
        indic\w+  apunt\w+  achac\w+  dispuest\w+  por determinar  pregunt\w+
        para (?:el|la|los|las|él|ella|quien|quienes)  \APara \w+  (?<=, )para \w+  tesis  inclin\w+
        conclu\w+  cit\w+  se dice  al parecer  por lo visto  a (?:decir|entender) de  admit\w+  duda\w*
        propósito  descart\w+  juzgar  creer  imagin\w+  recel\w+  figur\w+  se fía  desconf\w+
        sospech\w+  esper\w+  esperanza\w*  dese\w+  confí\w+  confi(?:a|an|anza)\w*  anhel\w+  miedo\w*
        tem(?:e|en|ía|ían|ió|iendo)  temor\w*  preocup\w+  peligro\w*  posib\w+  probab\w+  indici\w*
        señal\w*  suger\w+  sugier\w+  sugir\w+  parec\w+  aparen\w+  hipot\w+  hipót\w+  teor\w+
        conjetur\w+  especul\w+  supon\w+  supos\w+  presum\w+  presun\w+
        estim(?:a|an|ó|aron|ad\w+|ac\w+)  cálcul\w*  calcul\w+  proyec\w+  previs\w+  prev[eéií]\w*
        pronostic\w+  vaticin\w+  augur\w+  expectativ\w*  perspectiv\w*  intenc\w+  intent\w+  pretend\w+
        propon\w+  propós\w+  propues\w+  plan(?:es|e[aeó]\w*|ific\w+)?  estudi(?:a|an|o|ar|ando|ado)
        analiz\w+  valora\w*  baraj\w+  contempl\w+  plante\w+  negoci\w+  convers\w+  salvo  a menos
        siempre que  en caso de  condicion\w+  depend\w+  pendient\w+  incert\w+  inciert\w+  dud\w+
        descono\w+  ignor\w+  no se sabe  por confirmar  sin confirmar  cuent\w+  cont\w+ que  com?ent\w+
        rumore\w+  atribu\w+  sosten(?:er|ido|ía\w*)  sostien\w+  sostuv\w+  aleg\w+  opin\w+  crey\w+
        cre(?:e|en|ía|ído|ían)  pensa\w+  piens\w+  consider\w+  a ojos de  a la vista  interpret\w+
        ve\w* posible  aspir\w+  ambici\w+  objetiv\w+  metas? de  busc\w+  quier\w+  quer\w+  querr\w+
        deb(?:e|en|ía|ían|ió) de  sería\w*  habría\w*  podr\w+  pued\w+  eventual\w*  candidat\w*
        indag\w+  examin\w+  denunc\w+  advert\w+  advier\w+  avis\w+  alert\w+  reproch\w+  impresión
        ojos  convencid\w+  nada está  no hay decisión  por ver  a expensas  excluy\w+  decidid[oa]s? a
        capacidad\w*  hay quien\w*  puerta  por ahora  de momento  por el momento  que se sepa  entrever
        por hecho  de confirmarse  de ser ciert\w+  tiene pensado
        (?:tiene|tienen) razón  trascend\w+  (?:sobre|en) la mesa
        """
    ),
    "it": any_of(
        r"""
        interess\w+  a detta  a dire  in programma  parola  parole  permett\w+  permess\w+  consent\w+
        autorizz\w+  diritto  facoltà  lecit\w+  improbabil\w+  inverosimil\w+  difficil\w+  cont(?:a|ano)
        secondo  afferm\w+  assicur\w+  idea  dett\w+  dic\w+  disse\w*  annunci\w+  dichiar\w+  spieg\w+
        avvis\w+  parer\w+  opinion\w+  attribu\w+  minacc\w+  accus\w+  voc[ei]  intenzion\w+
        obiettiv\w+  promett\w+  promess\w+  pian[oi]  rischi\w*  prevision\w+  parl\w+  scriv\w+
        scritt\w+  vede  vedono  imput\w+  indag\w+  indic\w+  presunt\w+  magari  a quanto  stando
        per (?:il|la|lo|i|gli|le|l)  conclud\w+  ammett\w+  ammess\w+  preannunc\w+  cerc\w+  desider\w+
        attes\w+  aspett\w+  giudic\w+  verosimil\w+  chied\w+  riferi\w+  raccont\w+
        (?:avesse|avessero|fosse|fossero|abbia|abbiano|sia|siano)  eventual\w*  dire  dich\w+
        presumibil\w+  dubb\w+  dubit\w+  esclu\w+  speranz\w+  sper(?:a|ano|anz\w+|ava|ando|are|at\w)
        augur\w+  auspic\w+  timor\w*  tem(?:e|ono|ut\w+|eva\w*)  paur\w+  preoccup\w+  sospett\w+
        possibil\w+  probabil\w+  ipotes\w+  ipotizz\w+  ipotet\w+  suppon\w+  suppos\w+  presum\w+
        presun\w+  presuppo\w+  stim(?:a|ano|at\w+|e|ava)  calcol\w+  prev(?:ed|is)\w+  previd\w+
        pronostic\w+  progett\w+  pianific\w+  intend\w+  intenda\w*  punt(?:a|ano)  mir(?:a|ano)  ambi\w+
        aspir\w+  studi(?:a|ano|ando|o|are)  esam\w+  valut\w+  tratt(?:a|ano|ativ\w+)  negozi\w+
        medit\w+  riflett\w+  salvo  a meno  purché  qualora  nel caso  condizion\w+  dipend\w+  incert\w+
        ignot\w+  sconosc\w+  non si sa  vocifer\w+  mormor\w+  indiscrez\w+  indizi\w*
        segn(?:o|i|ali) di  sugger\w+  lascia\w*  fa(?:nno)? pensare  sembr\w+  pare  parrebb\w+
        apparen\w+  appar\w+  sosten(?:ere|eva\w*|ut\w+|gono)  sostien\w+  riten\w+  ritien\w+
        cred(?:e|ono|eva\w*|ut\w+|ere)  pensa\w*  consider\w+  reput\w+  opin\w+  convint\w+  convinc\w+
        conviction\w*  interpret\w+  teor\w+  tesi  potr\w+  pot[eè]\w+  pu[òo]  possa\w*  possono
        dovr\w+  vorr\w+  vorreb\w+  vuol\w*  vogl\w+  propon\w+  propos\w+  pericolo (?:di|che)
        allarm\w+  avvert\w+  candida\w+  dir\w* di  giudizio  voci  voce  si narra  tramand\w+
        leggend\w+  tradizion\w+  sarebb\w+  avrebb\w+  \w+rebb\w+  rimprover\w+  occhi  a crederl\w
        a sentire  nulla è  nessuna decisione  da vedere  in mente  decis[oaie] a\w*  orientat\w+
        per quanto  fa capire  fanno capire  scontato  se confermat\w+  stando a\w*  dat[oaie] per
        (?:ha|hanno) ragione  sul tavolo  capacit\w+  c.è chi  per ora  al momento  allo stato  porta aperta
        """
    ),
    "pt": any_of(
        r"""
        interess\w+  nas palavras  no dizer  previst\w+  marcad\w+  permi[ts]\w+  autoriz\w+  direito
        lícit\w+  faculta\w*  improváve\w+  dificilmente  segundo  afirm\w+  assegur\w+  garant\w+
        ideia\w*  diss\w+  diz\w*  dit[oa]  anunci\w+  declar\w+  inform\w+  explic\w+(?!-se)  opini\w+
        ver  vê\w*  atribu\w+  ameaç\w+  acus\w+  se(?= (?:o|a|os|as|for|forem|não|houver|confirm\w+)\b)
        rumor\w*  intenç\w+  objetiv\w+  promet\w+  propost\w+  plan\w*  risco\w*  quest\w+  previs\w+
        fal(?:a|am|ou)  escrev\w+  indici\w*  indic\w+  alegad\w+  supost\w+  de acordo  conforme
        para (?:o|a|os|as|ele|ela|quem)  \APara \w+  (?<=, )para \w+  tese\w*  inclin\w+  conclu\w+
        aponta\w*  refer\w+  adiant\w+  revel\w+  parecer  hipotet\w+  eventual\w*  quiçá  porventura
        projec\w+  projet(?:a|am|ou|ad\w+)  descart\w+  exclu\w+  suspeit\w+  desconf\w+  desconfian\w+
        esper\w+  esperanç\w+  desej\w+  gostar\w+  almej\w+  ambi[cç]\w+  aspir\w+  recei\w+
        tem(?:e|em|or|ores|ia|iam|em-se)  medo\w*  preocup\w+  perig\w+  possib\w+  possív\w+  possiv\w+
        probab\w+  prov[aá]v\w+  indíci\w*  sina(?:l|is)  suger\w+  sugest\w+  apont\w+  parec\w+
        aparen\w+  hipót\w+  hipot\w+  teor\w+  conjet\w+  especul\w+  sup(?:õe\w*|ôs|os\w+|unh\w+)
        presum\w+  presun\w+  estim\w+  cálcul\w*  calcul\w+  proje(?:ç\w+|t(?:a|am|ou|ad\w+))
        prev(?:ê|ê-se|eem|ist\w+|isão|isões|iam?|iu)  prognós\w+  expect\w+  perspet\w+  perspec\w+
        intent\w+  tencion\w+  pretend\w+  prop[oõô]\w+  plan(?:o|os|ej\w+|ei\w+)
        estud(?:a|am|ando|ar|ava)  em estudo  analis\w+  avali\w+  ponder\w+  cogit\w+  negoci\w+
        conversa\w*  salvo  a menos  caso (?:o|a|os|as|se|não|\w+e)  desde que  condicion\w+  depend\w+
        pendent\w+  incert\w+  duvid\w+  dúvid\w+  desconhec\w+  ignor\w+  não se sabe  por confirmar
        falta confirmar  boato\w*  com?ent\w+  sustent(?:a|am|ou|ado|ava|ando)  aleg\w+  opin\w+
        acredit\w+  crê\w*  cre(?:em|ia|r)  pens\w+  consider\w+  julg\w+  entend\w+  interpret\w+
        objectiv\w+  met(?:a|as)  quer\w*  poder\w*  pod(?:e|em|ia|iam)  (?:deve|devem)(?!-se)(?! a\b)
        devi\w+  dever\w+  seria\w*  teria\w*  \w+[aei]riam?  candidat\w*  investig\w+  apur\w+  examin\w+
        alert\w+  advert\w+  avis(?:a|am|ou|aram)  fonte\w*  ainda não  contam?  imagin\w+  censur\w+
        olhos  convencid\w+  imputa\w*  nada está  não há decisão  resta saber  se tudo  em mente
        decidid[oa]s? a  capacidade\w*  há quem  por enquanto  de momento  para já  porta aberta
        que se saiba  entrever  por certo  a confirmar-se  boas hipóteses
        (?:tem|têm|tiver|tiverem) razão  (?:em cima da|sobre a) mesa
        """
    ),
}
"""Patterns by language, each of a word or phrase."""
