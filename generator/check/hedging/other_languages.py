"""German, French and Spanish hedges, and what answers for them in a claim, in outline."""

from generator.check.phrases import any_of

GERMAN = any_of(
    r"""
    eventuell\w*  dem Vernehmen nach  gerüchteweise  vermeintlich\w*  scheinbar  unter Umständen  denkbar
    Schätzungen zufolge  schätzungsweise  nach bisherigen Erkenntnissen  gilt als  gelten als
    allem Anschein nach
    wahrscheinlich\w*  (?:wird|werden)(?= [^.;:,]{0,60}\b(?:erwartet|vermutet|angenommen)\b)
    angeblich\w*  mutmaßlich\w*  möglicherweise  vermutlich  wahrscheinlich  voraussichtlich  vielleicht
    anscheinend  offenbar  womöglich  könnten?  dürften?  soll(?:en)?  plan(?:t|en)  erwäg(?:t|en)
    beabsichtig(?:t|en)  vorläufig\w*  wohl  will  wollen  möchten?  hofft  hoffen
    droh(?:t|en)(?=[^.;:]{0,60}zu)  es heißt  heißt es  vorhat  vorhaben  schein(?:t|en)(?=[^.;:]{0,60}zu)
    Absicht  unbestätigt\w+
    (?:möglich|denkbar|wahrscheinlich|unklar|ungewiss|fraglich|unsicher|offen)(?=, (?:dass|ob))
    nicht (?:sicher|klar|bekannt)(?=, (?:dass|ob))
    laut (?:\w+ )?(?:Insidern|Medienberichten|Berichten|Kreisen|Gerüchten)
    (?:Insidern|Medienberichten|Berichten|Kreisen) zufolge  Verdacht  verdächtigt  beschuldigt  vorgeworfen
    angeklagt  strebt an  streben an  rechne(?:t|n) (?:damit|mit)  bereite(?:t|n)(?= [^.;:,]{0,60}\bvor\b)
    zieht in Erwägung  ziehen in Erwägung  vorgesehen  geplant
    """
)
GERMAN_ANSWERS = any_of(
    r"""
    sag(?:t|te|ten|en)  laut  zufolge  nach Angaben  erklär\w+  teilt\w* \w+ ?mit  mitgeteilt  berichte\w*
    ankündig\w+  angekündigt  kündig\w+  behaupte\w+  meint\w*  heißt es  würden?  wollen  will  möchten?
    sollten?  Pläne?n?  geplant\w*  Absicht\w*  möglich\w*  ob  falls  unklar  unbestätigt\w*  Schätzung\w*
    erwart\w+  rechne\w+  schein\w+  etwa  rund  bis zu  kann  können  mag  wohl  gilt  gelten  galt\w*
    droh\w+
    vermut\w+  mutmaß\w+  hoff\w+  bereite\w+  plan\w+  erwäg\w+  Erwägung  Verdacht\w*  verdächtig\w+
    beschuldig\w+  vorgeworfen  w[ei]rft  werfen  angeklagt\w*  Anklage  eventuell  unter Umständen
    denkbar\w*
    ungewiss  unsicher  fraglich  zweifel\w*  Gerücht\w*  Insider\w*  Kreisen  Prognose\w*  sei  seien  habe
    solle  wolle  werde  könne  dürfe  demnach  wonach  beabsichtig\w+  vorgesehen  streb\w+  anstreb\w+
    vorhaben  glaub\w+  hält  halten  sieht  sehen  womöglich  dürft\w+  könnt\w+  Gefahr  gefährdet
    angenommen
    Annahme  geht davon aus  gehen davon aus  Vorhaben
    """
)
FRENCH = any_of(
    r"""
    (?<!qu.il )(?<!qu.elle )(?<!qu.ils )(?<!que )\w{2,}(?:er|dr|ettr|aîtr|evr|ourr|(?<![tpms])ir)ai(?:t|ent)(?<!ouvrait)
    potentiellement  possiblement  hypothétiquement  soi-disant  semble-t-il  paraît-il  tend(?:ent)? à
    laiss(?:e|ent) (?:penser|entendre|supposer)  sugg(?:ère|èrent)  on estime que  attendue?s?  à en croire
    peut-être  probablement  apparemment  prétendument  présumée?s?  éventuellement  vraisemblablement
    pourrai(?:t|ent)  serai(?:t|ent)  aurai(?:t|ent)  devrai(?:t|ent)  sembl(?:e|ent)  envisag(?:e|ent)
    prévoi(?:t|ent)  selon (?:des|plusieurs|certaines|nos|deux|trois) sources  projet(?:te|tent) (?:de|d['’])
    (?:a|ont) l['’]intention d(?:e|['’])  compt(?:e|ent) (?=\w+(?:er|ir|re)\b)  espèr(?:e|ent)
    souhait(?:e|ent)
    veu(?:t|lent)  cherch(?:e|ent) à  s['’]apprête(?:nt)? à  (?:se|s['’]) ?prépar(?:e|ent) à
    menac(?:e|ent) d(?:e|['’])  risqu(?:e|ent) d(?:e|['’])  accusée?s? d(?:e|['’])  soupçonnée?s? d(?:e|['’])
    mise?s? en examen pour  (?:possible|probable|incertain|vraisemblable) qu(?:e|['’])
    il se (?:peut|pourrait) qu  sans doute  censée?s?  selon la rumeur  on ignore si  para(?:ît|issent)
    """
)
FRENCH_ANSWERS = any_of(
    r"""
    selon  d['’]après  di(?:t|sent|rait)  déclar\w+  annonc\w+  affirm\w+  rapport\w+  indiqu\w+  estim\w+
    expliqu\w+  assur\w+  veu(?:t|lent)  compt\w+  projett\w+  possibl\w+  peu(?:t|vent)  \w+raient  si
    environ
    jusqu\w*  espèr\w+  souhait\w+  cherch\w+  apprêt\w+  prépar\w+  menac\w+  risqu\w+  accus\w+  soupçon\w*
    sans doute  probabl\w+  vraisembl\w+  incertain\w*  censée?s?  pass(?:e|ent) pour  réputée?s?  considér\w+
    envisag\w+  prévoi\w+  prévu\w*  intention\w*  voudrai\w+  pourrai\w+  devrai\w+  serai\w+  aurai\w+
    croi\w+  pens\w+  suppos\w+  rumeur\w*  semble\w*  mise?s? en examen  dout\w+  paraît  paraissent
    """
)
SPANISH = any_of(
    r"""
    (?!secretar|notar|mar)\w{2,}arían?(?<!maría)  (?:tendr|vendr|har|deber|podr|dir|saldr)ían?  acaso
    seguramente
    presumiblemente  eventualmente  potencialmente  todo indica que  por lo visto  según parece  sugieren?
    apuntan? a
    se (?:estima|teme|calcula|considera) que  aspiran? a  planean?
    quizás?  tal vez  probablemente  posiblemente  presuntamente  supuestamente  al parecer  aparentemente
    podrían?  estarían?  habrían?  serían?  presunt[oa]s?  parecen?  (?:planean?|prevén?)(?= \w+[aei]r\b)
    según (?:\w+ ){0,2}?fuentes  pretenden?  quieren?  esperan?(?= (?:que|\w+[aei]r)\b)
    (?:tienen?|con) (?:la )?(?:previsto|intención)  se disponen? a  se preparan? para  barajan?  amenazan? con
    acusad[oa]s? de  sospechos[oa]s? de  investigad[oa]s? por  imputad[oa]s? por  (?:posible|probable) que
    puede que  a lo mejor  se (?:cree|espera|sospecha|dice|rumorea) que  previst[oa]s?
    fuentes (?:dicen|aseguran|cercanas|familiarizadas)  (?:no está claro|se desconoce|se ignora) si
    """
)
_NO_CONDITIONAL = any_of(
    r"""
    aver[ií]as?  bater[ií]as?  galerías?  librerías?  cafeterías?  ingenierías?  tesorerías?  minería
    ganadería
    loterías?  artillería  infantería  panaderías?  secretarías?  notarías?  cancillería  consejerías?  maría
    pesquerías?  refinerías?  tuberías?  hostelería  mensajería  piratería  brujería
    """
)
"""Nouns that end like the conditional."""
SPANISH_ANSWERS = any_of(
    rf"""
    según  dij\w+  dic(?:e|en)  anunci\w+  afirm\w+  declar\w+  asegur\w+  inform\w+  señal\w+  estim\w+
    quier\w+  pretend\w+  propon\w+  posib\w+  pued\w+  (?!{_NO_CONDITIONAL}\b)\w+[aei]rían?  si  hasta
    unos  cerca de  esper\w+  planes?
    planea\w*  prev\w+  amenaza\w*  acus\w+  sospech\w+  investig\w+  imput\w+  probabl\w+  presunt\w+
    supuest\w+  supon\w+  parec\w+  dispon\w+  prepar\w+  intención  baraj\w+  quizás?  tal vez
    cre(?:e|en|ído)
    consider\w+  rumor\w*  a lo mejor  apunt\w+  temen?  riesgo  dud\w+  estudia\w*  busc\w+
    """
)
