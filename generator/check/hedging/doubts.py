"""More hedges, by language: verbs of belief and of asserting, plans in the passive; all of Danish, Finnish and Russian.

They hold only where a claim has nothing careful in it at all, and no word of who says so.
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
    "en": any_of(
        r"""
        contend(?:s|ed)?  assert(?:s|ed)?(?= that| he| she| it| they)  insist(?:s|ed)?
        maintain(?:s|ed) that  submit(?:s|ted)? that  argu(?:es|ed)(?: that)?
        estimat(?:e|es|ed)(?= (?:that|the|it|its|this|could|there|how)\b)  believ(?:e|es|ed)
        suspect(?:s|ed)?(?! (?:was|were|is|has|had|in|of)\b)  thought (?:that|he|she|it|they|the|a)  thinks?
        suppos(?:e|es|ed)  presum(?:e|es|ed)  specul\w+  conjectur\w+  surmis\w+  guess(?:es|ed)?
        claim(?:s|ed)?(?= (?:that|to|he|she|it|they|the|a|an|its|his|her|their|there)\b)
        alleg(?:e|es|ed|ing)  (?:is|are|was|were) (?:being )?(?:planned|expected|tipped|rumou?red)
        (?:is|are|was|were) (?:reported|said|alleged|thought|believed)(?= (?:to (?:be|have)|that)\b)
        look(?:s|ed|ing) into (?:whether|if|a)
        (?:investigat|examin|study|consider|explor|weigh|review)(?:s|ed|ing|ying)? (?:whether|if)  unclear
        uncertain  unknown  remains to be  whether  cannot (?:yet )?(?:say|tell|exclude|rule)  (?-i:may)
        might  could(?! not\b)  in (?:his|her|its|their|the \w+'s) (?:view|opinion|estimation)  hypothes\w+
        plausib\w+  possib\w+  probab\w+  likely  apparent\w*  propos(?:es?|ed) to
        plan(?:s|ned|ning)? (?:to|on|for)  expect(?:s|ed)?  intend\w*  hop(?:e|es|ed|ing)  want(?:s|ed)? to
        aim(?:s|ed|ing)?(?= (?:to|for)\b)  fear(?:s|ed)?(?= (?:that|of|the|a|it)\b)  suggest(?:s|ed|ing)?
        hint(?:s|ed|ing)?  should(?! (?:not )?have\b)
        """
    ),
    "de": any_of(
        r"""
        behaupte(?:t|te|ten|n)  vermute(?:t|te|ten|n)  mutmaß(?:t|te|ten|en)  glaub(?:t|te|ten|en)
        mein(?:t|te|ten|en)  (?:hält|halten|hielt(?:en)?)(?=[^.;:]{0,80}\bfür\b)  nimmt \w+ an
        nehmen \w+ an  annimmt  angenommen
        schätz(?:t|te|ten|en)  geschätzt  rechne(?:t|te|n|ten)  erwarte(?:t|te|n|ten)  prognosti\w+
        geht davon aus  gehen davon aus  ob  unklar  ungewiss  offen(?=,? (?:ob|wie)\b)  fraglich  strittig
        lässt sich (?:\w+ )?nicht sagen  könne  könnten?  dürften?  solle?  sollen  wolle  will  wollen  sei
        seien  habe  werde  nach eigenen Angaben  nach (?:seinen|ihren|deren) Angaben
        (?:seiner|ihrer) Ansicht nach  nach Ansicht  nach Einschätzung  angeblich\w*  vermeintlich\w*
        denkbar  möglich\w*  wahrscheinlich\w*  womöglich  geplant\w*  plan(?:t|te|en|ten)  beabsichtig\w+
        erwäg\w+  erwog\w*  prüf(?:t|te|en|ten)  streb\w+  hoff(?:t|te|en|ten)  würden?  wäre\w*  hätten?
        müsste\w*  vorgesehen  wohl  vorgeschlagen  schlägt \w+ vor  Verdacht  Hypothese  Vermutung  scheint
        scheinen  schien\w*  offenbar  offensichtlich
        """
    ),
    "fr": any_of(
        r"""
        prétend(?:ent|ait)?  soutien(?:t|nent)  soutenait  estim(?:e|ent|ait|aient)  pens(?:e|ent|ait)
        croi(?:t|ent)  croyait  juge(?:nt)?(?= que?\b)  considèr(?:e|ent)  suppos(?:e|ent|ait)
        soupçonn\w+  redout\w+
        crain(?:t|draient|dre)  table(?:nt)? sur  hypothèse  avanc(?:e|ent)(?= que?\b)  évoqu(?:e|ent)
        éventuel\w*
        possible\w*  probable\w*  potentiel\w*  plausible\w*  devrai(?:t|ent)  prévu\w*  envisag\w+
        projet\w*  compt(?:e|ent)(?= \w+(?:er|ir|re)\b)  entend(?:ent)?(?= \w+(?:er|ir|re)\b)
        propos(?:e|ent)  réfléchi\w+  étudi(?:e|ent)  songe(?:nt)?  selon (?:lui|elle|eux|elles)  d['’]après
        aux yeux d  à ses yeux  incertain\w*  on ignore  ne sai(?:t|vent)  reste à  doi(?:t|vent)
        peu(?:t|vent)  paraî\w+  sembl\w+  tendrai\w*  laiss\w+ (?:penser|supposer|croire)
        cherch(?:e|ent) à  espèr\w+  espéra\w+  souhait\w+  veu(?:t|lent)  voulai\w+  voudrai\w+
        """
    ),
    "es": any_of(
        rf"""
        sostien(?:e|en)  sostuv\w+  aleg(?:a|an|ó|aron)  estim(?:a|an|ó|aron)  calcul(?:a|an|ó|aron)
        cre(?:e|en|ía|ían|yó)  piens(?:a|an)  pensab\w+  opin(?:a|an|ó)  consider(?:a|an|ó|aron)  supon\w+
        supus\w+  sospech\w+  tem(?:e|en|ía|ían)  hipótesis  conjetur\w+  posibl\w+  probabl\w+
        potencial\w*  plausibl\w+  podr\w+  pued(?:e|en|a|an)  deber\w+  debería\w*
        hipotétic\w+  baraj\w+  plane(?:a|an|ó)  previst\w+  prev(?:én?|eía)(?= \w+[aei]r\b)  propon\w+
        propus\w+  pretend\w+  quier\w+  quería\w*  busca\w*  intent(?:a|an|ará|ó)  estudi(?:a|an)
        valor(?:a|an)  a su juicio  en su opinión  a juicio de  según (?:él|ella|ellos|ellas)  se desconoce
        no está claro  no se sabe  dud\w+  parec\w+
        (?!{_SPANISH_NOUNS})\w{{3,}}ría(?:n)?  esper(?:a|an|aba|aban)
        aspir(?:a|an)
        """
    ),
    "it": any_of(
        r"""
        sostien(?:e|ono)  sosten\w+  riten\w+  ritien\w+  stim(?:a|ano|ato|ava)  cred(?:e|ono|eva|evano)
        pens(?:a|ano|ava)  consider(?:a|ano)  suppon\w+  suppos\w+  presum\w+  sospett\w+  tem(?:e|ono|eva)
        ipotes\w+  ipotizz\w+  congettur\w+  possibil\w+  probabil\w+  potenzial\w+  plausibil\w+  pu[òo]
        possono  potr\w+  dovr\w+  dovess\w+  \w{2,}rebb\w+  previst\w+  preved\w+  propon\w+  propost\w+
        intend\w+  vuole  vogliono  vorr\w+  progett\w+  pianific\w+  cont(?:a|ano) d\w*  punt(?:a|ano) a\w*
        sper(?:a|ano)  mir(?:a|ano) a\w*  valut(?:a|ano)(?= (?:se|di|l)\b)  a suo (?:dire|parere|avviso)
        a detta d\w*
        secondo (?:lui|lei|loro)  non è chiaro  non si sa  se  dubbi\w*  sembr\w+  pare  parrebb\w+  forse
        """
    ),
    "pt": any_of(
        rf"""
        sustent(?:a|am|ou)  alega\w*  alego\w*  estim(?:a|am|ou)  calcul(?:a|am|ou)  acredit\w+
        ach(?:a|am|ou)  julg(?:a|am|ou)  pens(?:a|am|ava)  consider(?:a|am|ou)  sup(?:õe|õem|ôs|unha)
        presum\w+  suspeit\w+  tem(?:e|em|ia)(?= que)  receia\w*  hipótes\w+  possíve\w+  prováve\w+
        potencia\w+  plausív\w+  pod(?:e|em|ia|iam|erá|erão|eria|eriam)  possa\w*  pudess\w+  dever\w+
        deve  devem  devia\w*
        (?!{_PORTUGUESE_NOUNS})\w{{1,12}}[aei]ria(?:m)?  faria\w*  diria\w*  poria\w*  previst\w+
        prev(?:ê|eem|êem|ia)  propõe\w*  propôs
        propos\w+  pretend\w+  quer  querem  queria\w*  tenciona\w*  planeja\w*  planeia\w*
        admit(?:e|em|iu|iram)  avalia\w*  estuda\w*  espera\w*  ambiciona\w*  na opinião d\w+
        segundo (?:ele|ela|eles|elas)  não se sabe  não é claro  dúvid\w+  duvid\w+  parec\w+  talvez
        ter(?:á|ão)(?= (?:sido|\w+[ai]d[oa]s?)\b)
        """
    ),
    "nl": any_of(
        r"""
        bewe(?:ert|erde|ren|erden)  stel(?:t|de|len|den)(?= [^.;:]{0,30}\bdat\b)  vermoed(?:t|de|den|en)?
        denk(?:t|en)
        dacht(?:en)?  geloof(?:t|de|den)  geloven  mee(?:nt|nde|nden)  menen
        (?:vin(?:dt|den)|vond(?:en)?)(?= [^.;:]{0,30}\bdat\b)
        schat(?:ten|te)?  raam(?:t|de)  verwacht\w*  reken(?:t|de|en)(?= (?:\w+ )?op\b)
        vre(?:est|zen|esde)  hypothes\w+
        mogelijk\w*  waarschijnlijk\w*  potentieel  potentiële  plausibel\w*  aannemelijk  zou  zouden  kan
        kunnen  kon(?:den)?  mag  wil(?:de|len)?  wou  gepland\w*  plant  plannen  overweeg\w*
        overweg\w+  onderzoekt  bestudeert  stre(?:eft|ven)  hoop(?:t|te)?  hopen  beoogt  voorgesteld
        stelt \w+ voor  voornemens  van plan  naar eigen zeggen
        naar (?:zijn|haar|hun) (?:mening|oordeel|zeggen)  volgens (?:hem|haar|hen|eigen)  onduidelijk
        onzeker  onbekend  de vraag  twijfel\w*  lijk(?:t|en)  leek  schijn(?:t|en)  blijkbaar
        vermeend\w*
        """
    ),
    "sv": any_of(
        r"""
        hävd(?:ar|ade)  påst(?:år|od|ås|ådd\w*)  anse(?:r|s|tt)?  ansåg  men(?:ar|ade)  tro(?:r|dde|s|ddes)
        tyck(?:er|te|s|tes)  bedöm(?:er|de|s|des)  uppskatta(?:r|de|s|des)  räkna(?:r|de)(?= med\b)
        anta(?:r|s|gs)
        antog  misstänk(?:er|te|s|tes|t|ta)  befara(?:r|de|s|des)  fruktar?  hypotes\w*  möjlig\w*
        sannolik\w*  trolig\w*  potentiell\w*  tänkbar\w*  kan  kunna  kunde  skulle  bör  borde  lär  torde
        vill  ville  vänta(?:s|des)  beräkna(?:s|des)  planera\w*  överväg\w+  avse(?:r|s)?  tänker
        hoppa(?:s|des)  föresl\w+  syfta(?:r|de)  strävar  utred(?:er|s|de|des)
        enligt (?:honom|henne|dem|egen|egna)  oklart  osäkert  okänt  tveksam\w*  tvivl\w+  verka(?:r|de)
        tycks  tycktes  förefall\w*  uppges  kanske  möjligen  förmodligen  antagligen  eventuellt
        """
    ),
    "da": any_of(
        r"""
        hævd(?:er|ede)  hevd(?:er|et)  påst(?:år|od|ået|and\w*)  men(?:er|te)  tro(?:r|ede|dde)
        syn(?:es|tes)  anse(?:r|s)  vurder(?:er|ede|es|te)  anslå(?:r|s|et|tt)?  anslog  regn(?:er|ede|et)
        antag(?:er|es|et)  antog  antar  antatt  mistænk\w+  mistenk\w+  frygt(?:er|ede|es)
        frykt(?:er|et|es)  hypotes\w*  mulig\w*  sandsynlig\w*  sannsynlig\w*  trolig\w*  potentiel\w*
        potensiel\w*  tænkelig\w*  kan  kunne  skulle  bør  burde  ville  ventes  forventes
        forvent(?:er|et|ede)  planlæg\w+  planlagt\w*  planlegg\w+  overvej\w+  overvei\w+  agter  akter
        håber  håbede  håper  håpet  foreslå\w*  foreslog  formentlig  formodentlig  angiveligt  angivelig
        muligvis  måske  kanskje  vistnok  antagelig\w*  eventuelt  tilsyneladende  tilsynelatende
        efter sigende  etter sigende  ifølge eget  ifølge (?:ham|hende|henne|dem)  uklart  usikkert  ukendt
        ukjent  tvivl\w*  tvil\w*  lader til  ser ud til  ser ut til  synes  virker(?= (?:som|til)\b)
        rygtes  ryktes
        skønn\w+  sikter
        """
    ),
    "pl": any_of(
        r"""
        twierdz(?:i|ą|ił\w*)  utrzymuj\w+  uważa\w*  sądz(?:i|ą|ił\w*)  ocenia\w*  szacuj\w+  szacowa\w+
        przypuszcza\w*  podejrzewa\w*  obawia\w*  spodziewa\w*  oczekuj\w+  oczekiwa\w+  hipotez\w+
        możliw\w+  prawdopodobn\w+  potencjaln\w+  ewentualn\w+  rzekom\w+  domniem\w+  może  mogą  mógł\w*
        mogł\w+  mogli\w*  powin\w+  m(?:a|ają|iał\w*|iel\w+)(?= (?:\w+ ){0,3}\w+[ćc]\b)
        \w{3,}[lł][aoiy]?by(?:m|ś)?  planowan\w+
        planuj\w+  planowa\w+  zamierza\w*  zamiar\w*  chce  chcą  chciał\w*  rozważ\w+  propon\w+
        licz[yą](?= (?:na|że)\b)
        dąży  zapowiad\w+  zapowiedzia\w+  zdaniem  w opinii  jego zdaniem  jej zdaniem  niejasn\w+
        niepewn\w+  nie wiadomo  czy  wątp\w+  wydaje się  zdaje się  mówi się  podobno  ponoć  chyba
        zapewne  bodaj  pono
        """
    ),
    "cs": any_of(
        r"""
        tvrd(?:í|il\w*)  soud(?:í|il\w*)  domnív\w+  mysl(?:í|el\w*)  věř(?:í|il\w*)  míní  považuj\w+
        považova\w+  odhad\w+  (?<!než )předpoklád\w+  očekáv\w+  obáv\w+  podezř\w+  podezír\w+  hypotéz\w+
        možn\w+  pravděpodobn\w+  potenciáln\w+  případn\w+  údajn\w+  domněl\w+  může  mohou  mohl\w*  moci
        m(?:ěl\w*|á|ají)(?= (?:\w+ ){0,3}\w+t\b)  by  plánov\w+  plánuj\w+  zamýšl\w+  hodl\w+  chce
        chtějí  chtěl\w*  zvaž\w+
        navrh\w+  usiluj\w+  snaží  podle (?:něj|něho|ní|nich)  podle názoru  nejasn\w+  nejist\w+
        není jasné  neví  zda  jestli  pochyb\w+  zdá se  zřejmě  prý  snad
        asi(?! (?:\d|dv|tř|čtvr|pět|polov|pol\b|stov|tisíc|mili))  nejspíš\w*  patrně  slib\w+
        """
    ),
    "tr": any_of(
        r"""
        iddia\w*  savun\w+  ileri sür\w+  öne sür\w+  inan\w+  düşün\w+  san(?:ıyor|ılıyor|ıl)\w*
        tahmin\w*  varsay\w+
        şüphelen\w+  kork\w+  bekle\w+  beklen\w+  hipotez\w*  varsayım\w*  olası\w*  muhtemel\w*  mümkün\w*
        belki  galiba  \w+[ae]bil\w+  \w{2,}m[ae]yabil\w*  gerek\w*  planlan\w+  planl\w+  niyet\w*  isti\w+
        iste\w+  hedefl\w+  um(?:uyor|ut)\w*  değerlendir\w+  öner\w+  kendi ifadesine  ona göre  görüşüne
        belirsiz\w*  bilinm\w+  kuşku\w*  şüphe\w*  görün\w+  sözde  güya  söylen\w+  amaçl\w+
        """
    ),
    "fi": any_of(
        r"""
        väitt\w+  väite\w*  usko\w+  arvel\w+  luul\w+  epäil\w+  arvio\w+  oletta\w+  odot\w+  pelk\w+
        pelä\w+  hypotees\w+  mahdolli\w+  todennäköi\w+  luultava\w+  ehkä  kenties  ilmeis\w+  kai  voi
        voivat  voisi\w*  saatta\w+  saattoi\w*  pitäisi  lienee  lienevät  \w{3,}isi(?:vat)?  suunnit\w+
        aiko\w+  aiko|aikoo  halua\w+  harkit\w+  ehdot\w+  pyrki\w+  toivo\w+  mielestä  mukaansa
        epäselvä\w*  tietävästi  kerrotaan  tiettävästi  näyttä\w+
        """
    ),
    "ru": any_of(
        r"""
        утвержда\w+  счита\w+  полага\w+  дума\w+  вер(?:ит|ят|ил\w*)  оценива\w+  предполага\w+
        предположи\w+  подозрева\w+  опаса\w+  ожида\w+  гипотез\w+  возможн\w*  вероятн\w*  потенциальн\w+
        якобы  может  могут  мог(?:ла|ло|ли)?  бы  долж\w+  следует  планиру\w+  план(?!ет)\w*  намер\w+
        собира\w+  хо(?:чет|тят|тел\w*)  рассматрива\w+  предлага\w+  предложи\w+  надее\w+  надея\w+
        стрем\w+  по (?:его|ее|её|их) (?:мнению|словам)  по мнению  неясно  неизвестно  ли  сомн\w+  кажется
        по-видимому  видимо  наверное  наверно  предположительно  предварительн\w+  похоже
        """
    ),
}
"""What makes a sentence of a passage less than certain, or somebody's word."""
