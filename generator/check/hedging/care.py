"""What makes a claim careful, by language, besides a hedge: who says so, what is planned, how likely it is."""

from generator.check.phrases import any_of

CARE = {
    "en": any_of(
        r"""
        due  interest\w*  as yet  so far  slated  schedul\w*  up for  await\w*  prospect\w*
        in (?:his|her|its|their) (?:view|opinion|words|eyes|account)
        permit\w*  permission\w*  allow\w*  authori[sz]\w+  entitl\w+  empower\w*  optional\w*  free to
        unlikely  improbab\w+  could not (?:apply|hold|extend)  belie[fv]\w*  suspect\w*  propos\w*
        anticipat\w*  plans?  people who  expect\w*  consider\w*  (?:is|are|was|were|be) to  means to
        meant to  case  favou?r\w*  would  must  ought  sa(?:id|ys?|ying)  according  reports?
        reported(?:ly)?  announc\w+  t(?:old|ells?)  stat(?:es|ed)  writes?  wrote  (?:in|from) the view
        view(?:s|ed)?  point(?:s|ed)? (?:to|out)  find(?:s|ings?)?  deem\w*  regard\w*  reckon\w*
        feel(?:s|ing)?  felt  opinion\w*  sources?  by \w+'s account  account  account(?:s|ing)?  accus\w+
        describ\w+  conclu\w+  explain\w*  predict\w*  forecast\w*  projection\w*  if  question\w*  open
        doubt\w*  chance\w*  risk\w*  potential\w*  perhaps  maybe  in talks
        talk(?:s|ed|ing)? (?:of|about|to|with)  held to  reput\w+  fac(?:es|ed|ing)  on trial  trial
        charges?  blam\w+  attribut\w+  seem\w*  appear\w*  intention\w*  target\w*  goal\w*
        for (?:him|her|them)  put(?:s)?  mull\w*  ponder\w*  look(?:s|ed)? (?:set|likely|as|like|to)
        seek\w*  try\w*  tries  trying  warn\w*  threat\w*  suspicion\w*  allegation\w*  rumou?r\w*
        credit\w+  can  unconfirmed  as \w+ (?:has|put|see)s? it  provided  hypothetical\w*  candidate\w*
        idea\w*  theory  theor\w+  explanation\w*  testif\w+  testimony  admit\w*  pleaded  complain\w*
        contention  pencil\w*  eye[sd]?  eyeing  offer\w*  promis\w+  vow\w*  pledg\w+  agree[ds]?
        """
    ),
    "de": any_of(
        r"""
        Interess\w*  bislang  bisher  ansteh\w*  steht an  vorgeseh\w+  erhoff\w*  vorhat\w*
        erlaub\w*  zulässig\w*  gestatte\w*  berechtig\w*  zulass\w+  zugelassen\w*  ermöglich\w+  befugt\w*
        unwahrscheinlich\w*  kaum  sag\w+  laut  zufolge  Angaben?  erklär\w+  mitgeteilt
        teil(?:t|te|ten|en)  bericht\w+  ankündig\w+  angekündigt  kündig\w+  heißt  hieß  demnach  wonach
        Pläne?n?  Plan  Absicht\w*  Ziel\w*  möcht\w+  mag  mögen  kann  können  konnte\w*  droh\w+
        Gefahr\w*  Risik\w*  Gerücht\w*  Kreis\w*  Einschätzung\w*  Schätzung\w*  Prognos\w*  Ansicht\w*
        Meinung\w*  Annahme\w*  Auffassung\w*  Sicht  falls  wenn  zweifel\w*  vorläufig\w*  unbestätigt\w*
        schreib\w+  schrieb\w*  nennt  nannte\w*  sieht  sehen  sah\w*  werfen  wirft  warf\w*  Vorwurf\w*
        Vorschlag\w*  eventuell\w*  vielleicht  gilt  galt\w*  steh\w* im Raum  Frage\w*  sprach\w*  spricht
        sprechen  Aussage\w*  beteuer\w+  versicher\w+  gab\w* an  gibt an  betont\w*  voraussichtlich\w*
        soll\w*  sein  wollte\w*  gedenk\w+  bereit\w*  Hoffnung\w*  Aussicht\w*  Chance\w*  anscheinend
        scheinbar
        """
    ),
    "fr": any_of(
        r"""
        intéress\w+  à l.étude  au dire  dires  prochain\w*  à venir  censé\w*
        autoris\w+  perm(?:et|is)\w*  droit  licite\w*  possibilit\w+
        improbable\w*  invraisembl\w+  présent(?:e|ent|é)  selon  di[tsr]\w*  déclar\w+  annonc\w+
        rapport\w+  indiqu\w+  expliqu\w+  avis  opinion\w*  yeux  crédit\w*  croire  précis\w+  évalu\w+
        attribu\w+  risqu\w+  menac\w+  accus\w+  si  dout\w+  rumeur\w*  peut-être  intention\w*
        objectif\w*  promet\w*  promis\w*  plan\w*  destin\w+  pour  voudr\w+  vis(?:e|ent)  chance\w*
        question\w*  attend\w*  pronosti\w+  prévision\w*  parl\w+  écri\w+  jug\w+  voi(?:t|ent)  apprêt\w+
        prépar\w+  dire  sien\w*  alléga\w*  allèg\w+  reproch\w+  imput\w+  conclu\w+  nomm\w+  apparemment
        vraisembl\w+  présum\w+  réserv\w+
        """
    ),
    "es": any_of(
        r"""
        interes\w+  al decir  en palabras  a tenor  previst\w+  pendiente\w*
        permi[ts]\w+  autoriz\w+  derecho  faculta\w*  lícit\w+
        improbabl\w+  difícil\w*  defend\w+  defiend\w+  idea\w*  afirm\w+  asegur\w+  según  dij\w+  dic\w+
        anunci\w+  declar\w+  inform\w+  señal\w+  explic\w+  opini\w+  juicio  atribuy\w+  amenaz\w+
        acus\w+  si  rumor\w*  quiz\w+  tal vez  acaso  intenci\w+  objetivo\w*  promet\w+  propuest\w+
        plan\w*  riesgo\w*  cuestión  prevision\w*  pronóstic\w*  habl\w+  escrib\w+  ve  ven  presunt\w+
        supuest\w+  presuntamente  imput\w+  investig\w+  manifest\w+  indic\w+  apunt\w+  achac\w+
        dispuest\w+  por determinar  pregunt\w+  para (?:el|la|los|las|\w+)  conclu\w+  cit\w+  se dice
        al parecer  por lo visto  a (?:decir|entender) de  admit\w+  duda\w*  futur\w+  propósito
        """
    ),
    "it": any_of(
        r"""
        interess\w+  a detta  a dire  in programma  parola  parole
        permett\w+  permess\w+  consent\w+  autorizz\w+  diritto  facoltà  lecit\w+
        improbabil\w+  inverosimil\w+  difficil\w+  cont(?:a|ano)  secondo  afferm\w+  assicur\w+  idea
        dett\w+  dic\w+  disse\w*  annunci\w+  dichiar\w+  spieg\w+  avvis\w+  parer\w+  opinion\w+
        attribu\w+  minacc\w+  accus\w+  voc[ei]  intenzion\w+  obiettiv\w+  promett\w+  promess\w+
        pian[oi]  rischi\w*  prevision\w+  parl\w+  scriv\w+  scritt\w+  vede  vedono  imput\w+  indag\w+
        indic\w+  presunt\w+  magari  a quanto  stando  per (?:il|la|lo|i|gli|le|l)  conclud\w+  ammett\w+
        ammess\w+  preannunc\w+  cerc\w+  desider\w+  attes\w+  aspett\w+  giudic\w+  verosimil\w+  chied\w+
        riferi\w+  raccont\w+  eventual\w*  dire  dich\w+  presumibil\w+  dubb\w+  dubit\w+
        """
    ),
    "pt": any_of(
        r"""
        interess\w+  nas palavras  no dizer  previst\w+  marcad\w+
        permi[ts]\w+  autoriz\w+  direito  lícit\w+  faculta\w*
        improváve\w+  dificilmente  segundo  afirm\w+  assegur\w+  garant\w+  ideia\w*  diss\w+  diz\w*
        dit[oa]  anunci\w+  declar\w+  inform\w+  explic\w+  opini\w+  ver  vê\w*  atribu\w+  ameaç\w+
        acus\w+  se  rumor\w*  intenç\w+  objetiv\w+  promet\w+  propost\w+  plan\w*  risco\w*  quest\w+
        previs\w+  fal(?:a|am|ou)  escrev\w+  indici\w*  indic\w+  alegad\w+  supost\w+  de acordo  conforme
        para (?:o|a|os|as|\w+)  conclu\w+  aponta\w*  refer\w+  adiant\w+  revel\w+  parecer  hipotet\w+
        eventual\w*  quiçá  porventura  projec\w+  projet\w+
        """
    ),
    "nl": any_of(
        r"""
        belangstelling  interesse\w*  geïnteresseerd\w*  vooralsnog  woorden  gepland\w*
        mag  mogen  toegestaan\w*  toesta\w+  toelaat  toegelaten  staat toe  gerechtigd
        onwaarschijnlijk\w*  onaannemelijk  moet\w*  volgens  zei\w*  zeg\w+  gezegd  meld\w+  verkla\w+
        aldus  misschien  wellicht  verluidt  plan\w*  bedoel\w*  doel\w*  beloof\w*  belof\w*  belov\w*
        voorstel\w*  risico\w*  kans\w*  dreig\w*  gevaar  als  indien  verdacht\w*  verden\w*  oordeel\w*
        mening\w*  oog  ogen  schrijf\w*  schreef  spre\w+  sprak\w*  toeschri\w+  wijt\w*  geacht  gehoopt
        noem\w*  betoog\w*  betog\w*  uitgaan  gaat uit  ging uit  eventue\w+  vermoed\w*  voorne\w*
        wens\w*  zoals  concludeer\w*  conclu\w+  bekend\w*  klinkt  heet  heten  blijk\w*  bleek
        bereken\w*  inschat\w*  schatting\w*  raming\w*  zien  ziet  beschuldig\w*
        """
    ),
    "sv": any_of(
        r"""
        intresse\w*  ord  hittills  planera\w*
        får  tillåt\w*  tillåtelse  rätt att  berättig\w*
        osannolik\w*  knappast  enligt  säg\w+  sa  sade  sagt  meddela\w*  förklar\w+  uppge\w*  uppgav
        rapporter\w*  skriv\w+  skrev  mål\w*  plan\w*  avsikt\w*  löf?te\w*  lova\w*  förslag\w*  risk\w*
        hot\w*  fara\w*  ifall  misstank\w*  åsikt\w*  bedömning\w*  uppfattning\w*  mening  tillskriv\w*
        anklaga\w*  åtala\w*  rykte\w*  uppskattning\w*  prognos\w*  tänk\w+  vänta\w*  förvänta\w*
        förhopp\w+  önska\w*  ser  såg  kallar  kallade  gissa\w*  gissning\w*  utesl\w+  sikta\w*  nämn\w+
        berätta\w*  eventuell\w*
        """
    ),
    "da": any_of(
        r"""
        interesse\w*  ord  hidtil  hittil
        tillad\w*  tilladt\w*  tillat\w*  ret til  rett til  berettig\w*
        usandsynlig\w*  usannsynlig\w*  næppe  neppe  stilling  ifølge  sig\w+  sagde  sagt  sier  sa
        medde\w+  forklar\w+  oply\w+  opply\w+  rapporter\w*  skriv\w+  skrev\w*  mål\w*  plan\w*
        hensigt\w*  lov(?:er|ede|et|te)  forslag\w*  risik\w+  trus\w+  true\w*  fare\w*  hvis  dersom
        mistanke\w*  holdning\w*  opfattelse\w*  vurdering\w*  mening\w*  tilskriv\w+  anklag\w*  tilta\w+
        rygt\w*  rykt\w*  skøn\w*  prognose\w*  tænk\w+  tenk\w+  vent\w+  forvent\w+  ønsk\w+  ser  så
        kald\w+  kall\w+  gæt\w*  gjett\w*  udeluk\w+  uteluk\w+  nævn\w+  nevn\w+  fortal\w+  fortell\w+
        fortalt\w*  eventuel\w*  formod\w+  påstås  siges  sies  beretter  antyd\w+  peger  peker
        """
    ),
    "pl": any_of(
        r"""
        zainteresow\w+  słów  słowami  jak dotąd  dotychczas
        wolno  pozwal\w+  pozwol\w+  zezwal\w+  zezwol\w+  dopuszcz\w+  uprawni\w+
        nieprawdopodobn\w+  mówi się  mówi  według  zdaniem  powiedzia\w+  mów\w+  poinform\w+  inform\w+
        oświadcz\w+  ogłos\w+  wyjaśni\w+  opini\w+  ocen\w+  plan\w*  cel\w*  obiec\w+  obietni\w+
        propozycj\w+  ryzyk\w+  groz\w+  groź\w+  zagroż\w+  jeśli  jeżeli  podejrz\w+  oskarż\w+  zarzu\w+
        plotk\w+  szacun\w+  prognoz\w+  wskazuj\w+  wskaza\w+  sugeruj\w+  przyzna\w+  pisz\w+  napisa\w+
        widzi  przypis\w+  nadziej\w+  życz\w+  zapowied\w+  zapewni\w+  podkreśl\w+  dodał\w*  relacj\w+
        przewid\w+  wynik\w+
        """
    ),
    "cs": any_of(
        r"""
        zájem  zájm\w+  slov  zatím  dosud
        smí  smějí  povol\w+  dovol\w+  umožň\w+  oprávn\w+
        nepravděpodobn\w+  sotva  stěží  dalo  lze  podle  řek\w*  říká  říkají  uved\w+  oznám\w+  sděl\w+
        prohlás\w+  vysvětl\w+  názor\w*  pohled\w*  plán\w*  cíl\w*  slib\w+  slíb\w+  návrh\w*  rizik\w+
        hroz\w+  hrozb\w+  pokud  kdyby  podezř\w+  obvin\w+  obžal\w+  fám\w+  prognóz\w+  naznač\w+
        ukazuj\w+  připust\w+  píše  psal\w*  vidí  připis\w+  přičít\w+  naděj\w+  přeje  zmín\w+  dodal\w*
        vyplýv\w+  označ\w+  vylouč\w+  vyluč\w+  počít\w+
        """
    ),
    "tr": any_of(
        r"""
        ilgi\w*  sözler\w*  şimdilik
        izin\w*  müsaade\w*  yetki\w*
        göre  söyle\w+  belirt\w+  açıkla\w+  dedi  diyor  bildir\w+  duyur\w+  anlat\w+  yaz(?:dı|ıyor)\w*
        görüş\w*  plan\w*  amaç\w*  hedef\w*  söz  vaat\w*  öneri\w*  risk\w*  tehdit\w*  tehlike\w*  eğer
        suçla\w+  söylenti\w*  tahmini  eder  aktar\w+  vurgula\w+  ifade  muhtemelen  niyeti\w*  ihtimal\w*
        atfe\w+  bağl\w+  kaydet\w+  aday\w*
        """
    ),
    "fi": any_of(
        r"""
        kiinnost\w+  sanojen  toistaiseksi
        salli\w+  sallittu\w*  lupa  oikeus  oikeut\w+
        epätodennäköi\w+  tuskin  mukaan  sano\w+  kerto\w+  ilmoit\w+  selit\w+  suunnitelma\w*  tavoit\w+
        lupa\w+  ehdotu\w+  riski\w*  uhka\w*  uhkaa\w*  jos  syyt\w+  huhu\w*  arvio\w*  ennust\w+
        kirjoit\w+  näke\w+  näkemy\w+  totea\w+  toteaa  tote\w+  pitä\w+  aikom\w+  aie  aikeissa
        tarkoitus
        """
    ),
    "ru": any_of(
        r"""
        интерес\w*  слов\w*  пока
        разреш\w+  позвол\w+  вправе  допуска\w+
        маловероятн\w+  вряд  по словам  сказа\w+  говор\w+  сообщ\w+  заяв\w+  объяв\w+  объясн\w+
        мнени\w+  план\w*  цел\w+  обеща\w+  предложен\w+  риск\w*  угро\w+  опасн\w+  если  обвин\w+
        слух\w*  оценк\w+  прогноз\w*  пиш\w+  написа\w+  вид(?:ит|ят)  указыва\w+  отме\w+  призна\w+
        согласно  надежд\w+  связыва\w+  расс?каз\w+
        """
    ),
}
"""Patterns, each of a word or phrase."""
