"""Polish, Czech, Russian, Turkish and Finnish: what makes a claim careful besides a hedge.

It says who says so, what is planned, or how likely it is.
"""

from generator.check.phrases import any_of

CARE = {
    "pl": any_of(
        r"""
        zainteresow\w+  słów  słowami  jak dotąd  dotychczas  wolno  pozwal\w+  pozwol\w+  zezwal\w+
        zezwol\w+  dopuszcz\w+  nieprawdopodobn\w+  mówi się  mówi  według  zdaniem  powiedzia\w+  mów\w+
        poinform\w+  inform\w+  oświadcz\w+  ogłos\w+  wyjaśni\w+  opini\w+  ocen\w+  plan\w*  cel\w*
        obiec\w+  obietni\w+  propozycj\w+  ryzyk\w+  groz\w+  groź\w+  zagroż\w+  jeśli  jeżeli
        podejrz\w+  oskarż\w+  zarzu\w+  plotk\w+  szacun\w+  prognoz\w+  wskazuj\w+  wskaza\w+
        sugeruj\w+  przyzna\w+  pisz\w+  napisa\w+  widzi  przypis\w+  nadziej\w+  życz\w+  zapowied\w+
        zapewni\w+  podkreśl\w+  dodał\w*  relacj\w+  przewid\w+  wyklucz\w+  wykluczon\w*  podejrzen\w+
        przypuszcz\w+  domniem\w+  domys\w+  domyśl\w+  sugest\w+  suger\w+  wskaz\w+  oznak\w+
        spodziew\w+  oczekiw\w+  oczekuj\w+  przewidyw\w+  przewiduj\w+  zakład\w+  założ\w+  nadzie\w+
        licz[yą]\w*  pragn\w+  chc\w+  chciał\w*  chęć  zamier\w+  zamia\w+  zamysł\w*  dąż\w+  stara\w*
        ambicj\w+  rozważ\w+  rozmow\w+  rozmaw\w+  negocj\w+  analiz\w+  bada(?:ją|li|no)?  zastanaw\w+
        propon\w+  propoz\w+  postul\w+  obaw\w+  lęk\w*  boi  boją  grożą  możliw\w+  prawdopodob\w+
        moż\w+  mog\w+  mógł\w*  powin\w+  miał\w*(?= (?:\w+ ){0,3}\w+[ćc]\b)  ma(?:ją)?(?= \w+[ćc]\b)
        podobno  rzekom\w+  ponoć  pogłos\w+  spekul\w+  twierdz\w+  utrzym\w+  uważ\w+  sądz\w+  szac\w+
        zdan\w+  opin\w+  przekon\w+  mniem\w+  wierz\w+  zdaje  zdają  wydaj\w+  wygląda  niejasn\w+
        niepew\w+  nie wiadomo  niezn\w+  wątp\w+  o ile  chyba  zależ\w+  zastrzeż\w+  warunk\w+
        jeszcze nie  teori\w*  hipotez\w+  tez\w+  interpret\w+  uchodz\w+  uznaw\w+  tradycj\w+
        nieoficjaln\w+  wstępn\w+  najwyraźniej  zapewne  \w{3,}[lł][aoiy]?by  by  czy  czekaj\w+
        pod uwagę  słychać  oczach  obwini\w+  nic nie postanow\w+  decyzji nie  okaże się  szans\w+
        do zrozumienia  skłania\w*  przekonan\w+  ma(?:ją)? rację  na stole
        """
    ),
    "cs": any_of(
        r"""
        zájem  zájm\w+  slov  zatím  dosud  smí  smějí  povol\w+  dovol\w+  umožň\w+  oprávn\w+
        nepravděpodobn\w+  sotva  stěží  lze  podle  řek\w*  říká  říkají  uved\w+  oznám\w+  sděl\w+
        prohlás\w+  vysvětl\w+  názor\w*  pohled\w*  plán\w*  cíl\w*  slib\w+  slíb\w+  návrh\w*  rizik\w+
        hroz\w+  hrozb\w+  pokud  kdyby  podezř\w+  obvin\w+  obžal\w+  fám\w+  prognóz\w+  naznač\w+
        ukazuj\w+  připust\w+  píše  psal\w*  vidí  připis\w+  přičít\w+  naděj\w+  přeje  zmín\w+
        dodal\w*  vyplýv\w+  označ\w+  vylouč\w+  vyluč\w+  počít\w+  nevyl\w+  podezír\w+  podezřen\w+
        domně\w+  domnív\w+  dohad\w+  náznak\w*  známk\w+  nasvědč\w+  svědč\w+  čeká\w*  očekáv\w+
        předpok\w+  předvíd\w+  odhad\w+  doufá\w*  doufaj\w+  přán\w+  přej\w+  chc\w+  cht[ěí]\w+  chuť
        zamýšl\w+  záměr\w*  úmysl\w*  usil\w+  snah\w+  snaž\w+  ambic\w+  zvaž\w+  úvah\w+  uvaž\w+
        jedn(?:á|ání|ají|al)\w*  vyjedn\w+  zkoum\w+  prověř\w+  posuz\w+  navrh\w+  obav\w+  obáv\w+
        bojí  strach\w*  riskuj\w+  možn\w+  možnost\w*  pravděpodob\w+  moh\w+  může\w*  snad
        m(?:á|ají)(?= \w+t\b)  prý  údajn\w+  zvěst\w+  pověst\w*  spekul\w+  tvrd\w+  tvrzen\w+
        soud(?:í|il\w*)  mín[íě]\w*  mysl[íe]\w*  přesvědč\w+  věř\w+  pokládá\w*  pokládaj\w+  považ\w+
        zdá  zdají  jeví  vypadá\w*  nejas\w+  nejist\w+  není jist\w*  neví  neznám\w+  pochyb\w+  ledaže
        závis\w+  podmín\w+  výhrad\w+  ještě ne  dosud ne  teori\w+  hypoté\w+  výklad\w*  viní
        přisuz\w+  tradi\w+  neoficiáln\w+  předběž\w+  zřejmě  patrně  nejspíš\w*  by  bych
        soud\w* podle  podle všeho  dle  přemýšl\w+  slyšet  dalo  uvád\w+  očích  nic není  uvidí
        mluví se  půjde-li  pohráv\w+  šanc\w+  najevo  kloní  přesvědčen\w*  není rozhodnut\w*
        m(?:á|ají) pravdu  m(?:á|ají|ěl\w*) za to  m(?:á|ají) se za to  se mluví  na stole
        """
    ),
    "ru": any_of(
        r"""
        интерес\w*  слов\w*  пока  разреш\w+  позвол\w+  вправе  допуска\w+  маловероятн\w+  вряд
        по словам  сказа\w+  говор\w+  сообщ\w+  заяв\w+  объяв\w+  объясн\w+  мнени\w+  план\w*  цел\w+
        обеща\w+  предложен\w+  риск\w*  угро\w+  опасн\w+  если  обвин\w+  слух\w*  оценк\w+  прогноз\w*
        пиш\w+  написа\w+  вид(?:ит|ят)  указыва\w+  отме\w+  призна\w+  согласно  надежд\w+  связыва\w+
        расс?каз\w+  исключ\w+  подозр\w+  предпол\w+  ожида\w+  прогноз\w+  наде\w+  хо[тч]\w+  намер\w+
        стрем\w+  рассматр\w+  обсужд\w+  переговор\w+  изуча\w+  опас\w+  боя[тз]\w+  возможн\w*
        вероятн\w*  мог\w*  может  могут  бы  якобы  счита\w+  мнен\w+  полага\w+  утвержд\w+  похоже
        кажется  видимо  неясн\w+  неизвестн\w+  сомн\w+  теори\w+  гипотез\w+  верси\w+  предлож\w+
        предлаг\w+  приписыва\w+  по оценк\w+
        """
    ),
    "tr": any_of(
        r"""
        ilgi\w*  sözler\w*  şimdilik  izin\w*  müsaade\w*  yetki\w*  göre  söyle\w+  belirt\w+  açıkla\w+
        dedi  diyor  bildir\w+  duyur\w+  anlat\w+  yaz(?:dı|ıyor)\w*  görüş\w*  plan\w*  amaç\w*
        hedef\w*  söz  vaat\w*  öneri\w*  risk\w*  tehdit\w*  tehlike\w*  eğer  suçla\w+  söylenti\w*
        tahmini  eder  aktar\w+  vurgula\w+  ifade  muhtemelen  niyeti\w*  ihtimal\w*  atfe\w+  bağl\w+
        kaydet\w+  aday\w*  ümit\w*  umut\w*  umu\w+  dile\w+  dili\w+  tasar\w+  öngör\w+  bekle\w*
        bekli\w+  san(?:ı|ıyor|ılıyor)\w*  zanne\w+  ileri sür\w+  bakılırsa  iddia\w*  söylen\w+
        rivayet\w*  şüphe\w*  kuşku\w*  endişe\w*  kaygı\w*  kork\w+  niyet\w*  iste\w*  isti\w+  düşün\w+
        düşünce\w*  değerlend\w+  müzakere\w*  müzakere  araştır\w+  incele\w+  olabil\w*  olası\w*
        olasılı\w*  muhtemel\w*  belki  galiba  herhalde  görün\w+  gözük\w+  tahmin\w*  varsay\w+
        kanaat\w*  kanısı\w*  belirsiz\w*  kesin (?:değil|olma)\w*  net değil  bilinm\w+  öner\w+  yoksa
        koşul\w*  şart\w*  bağlı  henüz  \w+[ae]bil\w+  dışla\w+
        \w+(?:mış|miş|muş|müş)(?:tır|tir|lar|ler)?  yorum\w*  inan\w+  savun\w+  teori\w*  gündem\w*
        """
    ),
    "fi": any_of(
        r"""
        kiinnost\w+  sanojen  toistaiseksi  salli\w+  sallittu\w*  lupa  oikeut\w+  epätodennäköi\w+
        tuskin  mukaan  sano\w+  kerto\w+  ilmoit\w+  selit\w+  suunnitelma\w*  tavoit\w+  lupa\w+
        ehdotu\w+  riski\w*  uhka\w*  uhkaa\w*  jos  syyt\w+  huhu\w*  arvio\w*  ennust\w+  kirjoit\w+
        näke\w+  näkemy\w+  totea\w+  toteaa  tote\w+  pitä\w+  aikom\w+  aie  aikeissa  tarkoitus
        poissul\w+  sulje\w* pois  epäil\w+  epäily\w*  oletta\w+  oletus\w*  odot\w+  ennakoi\w+
        toivo\w+  toive\w*  halu\w+  aiko\w+  aikee\w*  aikomu\w+  suunnit\w+  kaavail\w+  harkit\w+
        harkin\w+  pohti\w+  pohdi\w+  selvittä\w+  tutki\w+  neuvottel\w+  pyrki\w+  ehdot\w+  pelk\w+
        pelä\w+  pelko\w*  huol\w+  uhk\w+  mahdolli\w+  todennäköi\w+  luulta\w+  luul\w+  arvel\w+
        arvio\w+  arvioi\w*  usko\w+  mielestä  käsity\w+  katso\w+  väit\w+  kerro\w+  ehkä  kenties
        ilmei\w+  näyt\w+  tuntu\w+  vaikutta\w+  voi\w*  saatta\w+  saatto\w+  pitäisi\w*  liene\w+
        taita\w+  kai  \w{3,}isi(?:vat)?  epävarm\w+  epäselv\w+  ei tiedetä  ei vielä  mikäli  ellei\w*
        edellyt\w+  riippu\w+  teori\w*  hypotee\w+  tulkin\w+  pide\w+
        """
    ),
}
"""Patterns by language, each of a word or phrase."""
