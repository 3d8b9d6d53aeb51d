"""Polish, Czech, Russian, Turkish and Finnish: what makes a sentence less than certain.

Only a claim that has nothing careful in it is told so.
"""

from generator.check.phrases import any_of

DOUBTS = {
    "pl": any_of(
        r"""
        twierdz(?:i|ą|ił\w*)  utrzymuj\w+  uważa\w*  sądz(?:i|ą|ił\w*)  ocenia\w*  szacuj\w+  szacowa\w+
        przypuszcza\w*  podejrzewa\w*  obawia\w*  spodziewa\w*  oczekuj\w+  oczekiwa\w+  hipotez\w+
        możliw\w+  prawdopodobn\w+  potencjaln\w+  ewentualn\w+  rzekom\w+  domniem\w+  może  mogą
        mógł\w*  mogł\w+  mogli\w*  powin\w+  m(?:a|ają|iał\w*|iel\w+)(?= (?:\w+ ){0,3}\w+[ćc]\b)
        \w{3,}[lł][aoiy]?by(?:m|ś)?  planowan\w+  planuj\w+  planowa\w+  zamierza\w*  zamiar\w*  chce
        chcą  chciał\w*  rozważ\w+  propon\w+  licz[yą](?= (?:na|że)\b)  dąży  zapowiad\w+  zapowiedzia\w+
        zdaniem  w opinii  jego zdaniem  jej zdaniem  niejasn\w+  niepewn\w+  nie wiadomo  czy  wątp\w+
        wydaje się  zdaje się  mówi się  podobno  ponoć  chyba  zapewne  bodaj  pono  sugeru\w+
        wskazuj\w+(?= na(?! co\b)\b| że\b)  wskazuje(?=,? że| na to)  przypuszcz\w+  domyśla\w*
        zakłada\w*  przewiduj\w+
        przewidywa\w+  prognoz\w+  oczekuj\w*  ma(?:ją)?(?= (?:\w+ ){0,5}\w+[ćc]\b)
        mia(?:ł|ła|ło|ły)(?= (?:\w+ ){0,5}\w+[ćc]\b)  mieli(?= (?:\w+ ){0,4}\w+[ćc]\b)  podejrz\w+
        podejrzen\w+  oskarż\w+  zarzuc\w+  grozi\w*  grożą  ryzyk\w+  obaw\w+  liczy  liczą  ma nadzieję
        mają nadzieję  nadziej\w+  pragnie  pragną  stara\w* się  usiłuj\w+  dążą  negocj\w+  rozmow\w+
        prowadz\w+ rozmowy  analizuj\w+  bada\w*(?=,? czy)  przymierza\w*  szykuj\w+ się  nosi\w* się
        nie wyklucza\w*  nie wykluczon\w*  niewykluczon\w*  nie można wykluczyć  uchodzi\w*  uchodzą
        uznawan\w*  uważan\w*  przypisywan\w*  przypisuj\w+  rzekom\w*  jakoby
        według (?:szacunków|źródeł|plotek|tradycji|legendy|nieoficjalnych|prognoz|relacji|wstępnych)
        nieoficjaln\w+  wstępn\w+  plotk\w+  pogłosk\w+  spekul\w+  wątpliw\w+  prawdopodob\w+  być może
        przypuszczaln\w+  bodajże  pewnie  najwyraźniej  widocznie  wygląda na to  wydaj\w+ się
        zdaj\w+ się  o ile  chyba że  obiecuj\w+  obieca\w+  zapowiada\w*  deklaruj\w+  postul\w+
        proponuj\w+  planow\w+  w planach  mogł\w*  zastanawia\w*  w grę  zaplanowan\w*
        musia(?:ł|ła|ło|ły|eli)?  oznak\w+
        """
    ),
    "cs": any_of(
        r"""
        tvrd(?:í|il\w*)  soud(?:í|il\w*)  domnív\w+  mysl(?:í|el\w*)  věř(?:í|il\w*)  míní  považuj\w+
        považova\w+  odhad\w+  (?<!než )předpoklád\w+  očekáv\w+  obáv\w+  podezř\w+  podezír\w+
        hypotéz\w+  možn\w+  pravděpodobn\w+  potenciáln\w+  případn\w+  údajn\w+  domněl\w+  může  mohou
        mohl\w*  moci  m(?:ěl\w*|á|ají)(?= (?:\w+ ){0,3}\w+t\b)  plánov\w+  plánuj\w+  zamýšl\w+  hodl\w+
        chce  chtějí  chtěl\w*  zvaž\w+  navrh\w+  usiluj\w+  snaží  podle (?:něj|něho|ní|nich)
        podle názoru  nejasn\w+  nejist\w+  není jasné  neví  zda  jestli  pochyb\w+  zdá se  zřejmě  prý
        snad  asi(?! (?:\d|dv|tř|čtvr|pět|polov|pol\b|stov|tisíc|mili))  nejspíš\w*  patrně  slib\w+
        naznač\w+  ukazuj\w+ na  nasvědč\w+  svědč[íi]\w*  předvíd\w+  prognóz\w+  čeká se
        má(?= (?:\w+ ){0,5}\w+[tci]\b)  mají(?= (?:\w+ ){0,5}\w+[tci]\b)
        mě(?:l|la|lo|li|ly)(?= (?:\w+ ){0,6}\w+[tci]\b)  podezřív\w+  obvin\w+  viní  obviňuj\w+  hroz\w+
        riziko  riskuj\w+  obav\w+  bojí se  doufá\w*  doufaj\w+  naděj\w+  přeje si  přejí si  chtě\w+
        snaží se  jedn(?:á|ají) o  vyjednáv\w+  uvažuj\w+  prověřuj\w+  zkoumá  posuzuj\w+  chyst\w+
        připravuj\w+  nevyluč\w+  není vyloučen\w*  nelze vyloučit  nevylouč\w+  považ\w+  pokládá\w*
        pokládaj\w+  připisuj\w+  přisuzuj\w+  platí za
        podle (?:odhadů|zdrojů|tradice|legendy|pověsti|prognóz\w*|svědků|předběžn\w+|neoficiáln\w+)
        podle (?:názoru|mínění)  neoficiáln\w+  předběžn\w+  spekul\w+  zvěst\w+  říká se  povídá se
        traduje se  pochybn\w+  možná  zdá\w*  jeví se  vypadá  vypadaj\w+
        (?<!že )(?<!kter[ýáéí] )by(?:ch)?  bude-li
        slíbil\w*  slibuj\w+  navrhuj\w+  navrhl\w*  soudí  tvrd\w+  odhaduj\w+  odhadl\w*  odhadem  kdyby
        dle odhad\w+  ve hře  připisov\w+  proslých\w+  musel[aoiy]?  předpovíd\w+  známk\w+
        m(?:á|ají) za to
        """
    ),
    "ru": any_of(
        r"""
        утвержда\w+  счита\w+  полага\w+  дума\w+  вер(?:ит|ят|ил\w*)  оценива\w+  предполага\w+
        предположи\w+  подозрева\w+  опаса\w+  ожида\w+  гипотез\w+  возможн\w*  вероятн\w*
        потенциальн\w+  якобы  может  могут  мог(?:ла|ло|ли)?  бы  долж\w+  следует  планиру\w+
        план(?!ет)\w*  намер\w+  собира\w+  хо(?:чет|тят|тел\w*)  рассматрива\w+  предлага\w+  предложи\w+
        надее\w+  надея\w+  стрем\w+  по (?:его|ее|её|их) (?:мнению|словам)  по мнению  неясно  неизвестно
        ли  сомн\w+  кажется  по-видимому  видимо  наверное  наверно  предположительно  предварительн\w+
        похоже  указыва\w+  свидетельств\w+  предположител\w+  прогноз\w+  предсказыва\w+  подозре\w+
        обвиня\w+  обвин\w+  угрожа\w+  риску\w+  боится  боятся  надею\w+  надежд\w+  хоч\w+  хот\w+
        планир\w+  обсужда\w+  переговор\w+  изуча\w+  не исключ\w+  не исключено  считается  считаются
        говорят  по слухам  по оценк\w+  по данным источник\w+  по предварительн\w+  мог\w*  наверн\w+
        пожалуй  обеща\w+  спорн\w+  сомнит\w+  приписыва\w+
        """
    ),
    "tr": any_of(
        r"""
        iddia\w*  savun\w+  ileri sür\w+  öne sür\w+  inan\w+  düşün\w+  san(?:ıyor|ılıyor|ıl)\w*
        tahmin\w*  varsay\w+  şüphelen\w+  kork\w+  bekle\w+  beklen\w+  hipotez\w*  varsayım\w*  olası\w*
        muhtemel\w*  mümkün\w*  belki  galiba  \w+[ae]bil\w+  \w{2,}m[ae]yabil\w*  gerekebil\w+
        planlan\w+  planl\w+  niyet\w*  isti\w+  iste\w+  hedefl\w+  um(?:uyor|ut)\w*  değerlendir\w+
        öner\w+  kendi ifadesine  ona göre  görüşüne  belirsiz\w*  bilinm\w+  kuşku\w*  şüphe\w*  görün\w+
        sözde  güya  söylen\w+  amaçl\w+  ümit\w*  um(?:ut|uyor|uyorlar|du)\w*  dil(?:iyor|edi|eği)\w*
        tasarl\w+  öngör\w+  bekli\w+  sanıl\w+  sanı\w+  zanned\w+  söylenti\w*  rivayet\w*  anlatıl\w+
        bakılırsa  suçlan\w+  suçlu\w+  endişe\w*  kaygı\w*  tehdit  risk\w*  tehlike\w*  düşünül\w+
        görüş(?:ül|me)\w*  müzakere\w*  araştır\w+(?= \w*ıp)  olabil\w*  olasılı\w*  ihtimal\w*  herhalde
        sanki  \w+(?:meli|malı)(?:dır|dir)?  gerekiyor  görünü\w+  gibi(?= görün)  anlaşıl\w+  kanaat\w*
        kanısı\w*  görüş\w*  atfed\w+  sayıl\w+  kabul edil(?:ir|iyor)\w*  kesin değil  kesinleşme\w+
        net değil
        önerdi  öneri\w*  öneriyor  vaat\w*  söz ver\w+  \w+[ae]ya?bil\w+  dışlanm\w+  göz ardı edilm\w+
        ihtimal dışı\w*
        """
    ),
    "fi": any_of(
        r"""
        väitt\w+  väite\w*  usko\w+  arvel\w+  luul\w+  epäil\w+  arvio\w+  oletta\w+  odot\w+  pelk\w+
        pelä\w+  hypotees\w+  mahdolli\w+  todennäköi\w+  luultava\w+  ehkä  kenties  ilmeis\w+  kai  voi
        voivat  voisi\w*  saatta\w+  saattoi\w*  pitäisi  lienee  lienevät  \w{3,}isi(?:vat)?  suunnit\w+
        aiko\w+  aiko|aikoo  halua\w+  harkit\w+  ehdot\w+  pyrki\w+  toivo\w+  mielestä  mukaansa
        epäselvä\w*  tietävästi  kerrotaan  tiettävästi  näyttä\w+  viitta\w+(?= siihen| \w+n\b)  viittaa
        viittaavat  antaa ymmärtää  oletet\w+  oletus\w*  odotet\w+  ennust\w+  ennakoi\w+  povat\w+
        sanotaan  väitet\w+  huhu\w*  huhutaan  epäily\w*  syytet\w+  syyttä\w+  uhkaa  uhkaavat  uhkasi
        pelät\w+  huoli  huolissaan  toive\w*  halusi\w*  aikoo  aikovat  aikeissa  aikomus\w*  kaavail\w+
        harkin\w+  pohti\w+  pohdi\w+  neuvottel\w+  tavoit\w+  ehdotta\w+  esittä\w+ että
        lupa(?:a|si|avat)\w*  arvioi\w*  uskoo  uskovat  katso\w+(?= että)  pitää(?= \w+)  pidetään
        pidet\w+  luultav\w+  ilmeisesti  tuntu\w+  vaikutt\w+ siltä  voinut  saattaa  pitäisi\w*
        lienee\w*  taita\w+  ei ole poissuljettu  ei suljeta pois  ei sulje pois  poissulje\w*
        tietojen mukaan  epävarm\w+  epäselv\w+  kiistanala\w+  spekul\w+  alusta\w+  muka
        """
    ),
}
"""Patterns by language, each of a word or phrase."""
