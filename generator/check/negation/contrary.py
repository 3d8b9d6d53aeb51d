"""Words that say no without a denial, by language, and words that may make up for one."""

import re
from functools import cache, lru_cache

from generator.check.comparison.opposites import refuses
from generator.check.negation.words import DENIALS, DOUBTFUL
from generator.check.phrases import any_of

_REFUSING = {
    "en": r"""
        refus(?:e|es|ed|ing|al)  reject(?:s|ed|ing|ion)?  den(?:y|ies|ied|ying|ial)  fail(?:s|ed|ing|ure)?
        without  lack(?:s|ed|ing)?  unable  unwilling  neglect(?:s|ed)?  rebuff\w*  veto(?:es|ed)?
        dismiss(?:es|ed|ing|al)?  oppos(?:e|es|ed|ing)  absent  absence  forbid\w*  forbade  prohibit\w*
        ban(?:s|ned)?  disput(?:e|es|ed)
    """,
    "de": r"""
        ohne  weiger\w+  verweiger\w+  bestreite\w*  bestritt\w*  dementier\w+  leugne\w*  geleugnet
        verneint\w*  abgelehnt\w*  ablehn\w*  lehnt\w*  zurückgewiesen\w*  zurückwies\w*  wies\w*
        verzichte\w*  unterließ\w*  versäumt\w*  unfähig  fehl(?:t|en|te|ten)  untersag\w+  verbot\w*
        verbiete\w*  verwarf\w*  verworfen\w*  scheitert\w*  gescheitert\w*  mangel\w*
    """,
    "fr": r"""
        sans  refus\w*  rejet\w*  rejett\w*  déclin\w+  démen\w+  ni(?:e|ent|é|ait|aient|er)  contest\w+
        réfut\w+  renonc\w+  échou\w+  omi[st]\w*  manqu\w+  incapables?  interdi\w+  oppos\w+  débout\w+
        exclu\w*  dépourvu\w*
    """,
    "es": r"""
        sin  rechaz\w+  neg(?:ó|aron|ado|ada|ar|aba|arse|ativa)  nieg\w+  rehus\w+  desminti\w+  desmient\w+
        descart\w+  deneg\w+  denieg\w+  declin\w+  renunci\w+  incapa\w+  prohib\w+  carec\w+
        opus\w+  opon\w+  fracas\w+  falta\w*  desestim\w+  exclu\w+
    """,
    "it": r"""
        senza  rifiut\w+  respin\w+  neg(?:a|ano|ato|ata|ati|are|ò|arono|ando)  smenti\w+  rinunci\w+
        bocci\w+  rigett\w+  esclu\w+  viet\w+  oppos\w+  oppon\w+  manc\w+  incapac\w+  fallit\w+
        omess\w+  privo  priva  privi  contest\w+  declin\w+
    """,
    "pt": r"""
        sem  recus\w+  rejeit\w+  neg(?:ou|aram|ado|ada|ar|a|am|ava)  desment\w+  descart\w+  indefer\w+
        proib\w+  falt\w+  fracass\w+  falh\w+  incapa\w+  opôs\w*  opõe\w*  opuseram  renunci\w+
        exclu\w+  chumb\w+  contest\w+  declin\w+  vet(?:ou|ado|ada|aram)
    """,
    "nl": r"""
        zonder  weiger\w*  geweigerd\w*  verwierp\w*  verworpen  afgewezen  afwij\w+  afwees  wees  wijst
        wezen  ontken\w*  betwist\w*  verbo\w+  verbied\w*  ontbr\w+  mislukt\w*  faal\w*  nalaat  naliet
        nagelaten  verzuim\w*  onmogelijk  uitgesloten  sloot  weerleg\w*
    """,
    "sv": r"""
        utan  vägra\w*  neka\w*  avslog\w*  avslagit\w*  avslå\w*  avvisa\w*  förneka\w*  dementera\w*
        förbj\w+  förbud\w*  förbjöd\w*  sakna\w*  misslycka\w*  underlät\w*  motsat\w*  motsätt\w*
        bestri\w*  bestred\w*  uteslut\w*  uteslöt\w*  avböj\w*  avstod\w*  avstå\w*  nej
    """,
    "da": r"""
        uden  uten  nekte\w*  nægte\w*  afvis\w*  avvis\w*  afslog\w*  avslo\w*  afslå\w*  forby\w*
        forbød\w*  forbud\w*  mangle\w*  mislykke\w*  benægt\w*  bestrid\w*  bestred\w*  undlod\w*
        unnlot\w*  udeluk\w*  uteluk\w*  nej  nei  modsat\w*  motsat\w*  dementer\w*
    """,
    "pl": r"""
        bez  odmówi\w+  odmawia\w*  odmow\w+  odrzuc\w+  zaprzecz\w+  oddali\w+  sprzeciw\w+  zakaz\w+
        zabron\w+  zabrania\w*  brak\w*  zaniech\w+  wyklucz\w+  uchyli\w+  zrezygnow\w+  rezygn\w+
        niezdoln\w+
    """,
    "cs": r"""
        bez  odmít\w+  zamít\w+  popř\w+  popír\w+  zakáz\w+  zákaz\w*  vylouč\w+  vyluč\w+  chyb(?:í|ě\w+)
        selha\w+  odepř\w+  upusti\w+  vyvrát\w+  vyvrac\w+
    """,
    "tr": r"""
        redde\w+  reddi\w*  yalanla\w+  yasakla\w+  inkâr  inkar  olmadan  olmaksızın  yoksun\w*
        eksik\w*  başarısız\w*  çekin\w+  \w{3,}(?:madan|meden|maksızın|meksizin)
    """,
    "fi": r"""
        ilman  kieltä\w+  kielsi\w*  kielt\w+  hylkä\w+  hylkäs\w*  torju\w+  epäonnistu\w+  kiist\w+
        puuttu\w+  vailla  \w{4,}(?:matta|mättä)  vastusta\w+  evä\w+  epäs\w+
    """,
    "ru": r"""
        без  отказ\w+  отверг\w+  отклон\w+  отрица\w+  опроверг\w+  запрет\w*  запреща\w+  исключ\w+
        отсутств\w+  лиш[её]н\w*  провал\w+  оспор\w+  оспарив\w+
    """,
}
"""They deny what they are said of, as a denial does."""
_WARY = {
    "en": r"""
        remov\w*  delet\w*  eliminat\w*  abolish\w*  strip\w*  quit\w*  depart\w*  clos(?:e|es|ed|ure)
        un(?!der|it|ion|iv|til|iq|less)\w{4,}
        in(?:complet|adequat|sufficien|correct|valid|accurat|eligib|capab|activ|effectiv|consisten)\w*
        gaps?  nowhere  shortage\w*  shortfall\w*  deficit\w*  expired?  nil  null  vacan\w+  idle  vain
        opposite  reluctan\w+  spurn\w*  snub\w*  scuppered  vacat\w+  quash\w*  overturn\w*  revers\w+
        los[et]\w*  missing  instead  exclu\w+  conceal\w*  hid(?:den|es|e)?  secret\w*  disagree\w*
        dissent\w*  at no time  turned  away  except  unless  until  till  rather  instead  avoid\w*
        prevent\w*  stop(?:s|ped|ping)?  halt\w*  false  wrong  unfounded  contrary  despite  impossible
        unlikely  doubt\w*  abandon\w*  cancel\w*  ceas\w+  withdr[ae]w\w*  pulled  hardly  barely  scarcely
        rarely  seldom  few  little  only  miss(?:es|ed|ing)?  omit\w*  forg[eo]t\w*  ignor\w+
        withh[eo]ld\w*  block\w*  exempt\w*  free  freed  clear(?:ed)?  spared?  alone  else  too  myth
        lest  less  fewer  (?:stay|remain|keep|hold|leav)(?:s|ed|ing)?  kept  held  left  still  pending
        awaits?  awaited  unchanged  same  abstain\w*  refrain\w*  exclud\w+  barr?(?:ed|s)?  against
        object(?:s|ed|ion|ions)?  resist\w*  decl[ia]n\w+  rul(?:ed|es?)  end(?:s|ed)?  drop(?:s|ped)?
        shun\w*  steer\w*  gave  give  gone  went  outside  beyond  away  last  first  open  silent  silence
        short  zero  intact  yet  before  since  called  no-one  otherwise  contradict\w*  escap\w+  elud\w+
        surviv\w+  critici[sz]\w+  condemn\w*  wait(?:s|ed|ing)?  delay\w*  postpon\w+  anything  thwart\w*
        mistak\w+  incorrect\w*  untrue  repudiat\w+  question(?:s|ed)?  however  defi(?:ed|es|ant)
        scrap(?:s|ped)?  should  ought  supposed  skip\w*  evad\w*  lift(?:s|ed|ing)?  suspend\w*
    """,
    "de": r"""
        entfern\w*  lösch\w*  gelöscht\w*  beseitig\w*  abgeschafft\w*  lücke\w*  lückenhaft\w*
        unvollständig\w*  un(?!d|ter|ser|iver|ion|gef|mittelb)\w{4,}  nirgend\w*  knapp\w*  defizit\w*
        vergeb\w+  scheu\w*  hob  aufgehoben\w*  aufheb\w*  verlor\w*  verlier\w*  heimlich\w*  geheim\w*
        kaum  selten\w*  nur  erst  außer  statt  anstatt  sondern  noch  wenig\w*  frei  \w+frei  \w+los
        bis  zuvor  seit  verhinder\w*  schließ\w*  schloss\w*  ausgeschlossen  gegen  zweifel\w*
        bezweifel\w*  falsch\w*  unmöglich  bleib\w*  blieb\w*  unverändert  behalt\w*  behielt\w*  behält
        hält  halten  hielt\w*  leer  offen\w*  warte\w*  steht  ausbleib\w*  ausblieb\w*  aussteh\w*
        stopp\w*  beend\w*  vermeid\w*  vermied\w*  letzt\w*  erstmals  ersten?  zurück  widerspr\w+
        widersprochen  ausgenommen  dagegen  stumm  schweig\w*  schwieg\w*  nein  vermiss\w*  entfall\w*
        entfiel\w*  gestrichen  abgesag\w*  absag\w*  verfehl\w*  verpass\w*  einzig\w*  allein  hinder\w*
        knapp  spät\w*  nachdem  verschont\w*  gleich  kritisier\w*  müssen  sollen  dürfen  überspring\w*  übersprungen
    """,
    "fr": r"""
        supprim\w*  retir\w*  élimin\w*  lacun\w+  incompl\w+  pénurie  carence\w*  vain  ignor\w+  nulle
        part  annul\w+  infond\w+  inexact\w*  inexist\w+  mal  moindre  sauf  seulement  guère  peu  hormis
        empêch\w+  impossible\w*  faux  fausse\w*  avant  jusqu\w*  exclu\w*  évit\w+  abandon\w+  rest\w+
        demeur\w+  tenu\w*  tien\w+  maint\w+  inchang\w+  même\w*  encore  toujours  attend\w*  absen\w+
        ferm\w+  cess\w+  arrêt\w+  contr\w+  dernier\w*  dernière\w*  premier\w*  première\w*  seul\w*
        lieu  plutôt  dout\w+  rare\w*  non  annul\w+  libre\w*  indemne\w*  contraire\w*  autre\w*  loin
        plus  trop  tard  depuis  unique\w*  moins  intact\w*  infirm\w+  écart\w+  boud\w+  privé\w*
        dénonc\w+  critiqu\w+  ne  dû  due  devrai\w+  saut(?:é|er|ent)\w*
    """,
    "es": r"""
        evit\w+  elimin\w*  suprim\w*  retir\w*  incomplet\w+  escas\w+  carencia\w*  vano  ignor\w+  nul[oa]s?
        anul\w+  desconoc\w+  lagunas?  infundad\w+  inexist\w+  mal  salvo  solo  sólo  solamente
        únicamente  apenas  poc[oa]s?  excepto  imposib\w+  fals\w+  hasta  sino  contra\w*  aún  todavía
        sigue\w*  seguía\w*  mantien\w+  mantuv\w+  manten\w+  mism\w+  igual\w*  ausen\w+  impid\w+
        imped\w+  dej\w+  últim\w+  primer\w*  únic\w+  cancel\w+  suspend\w+  abandon\w+  perd\w+  pierd\w+
        fuera  lejos  pendient\w+  espera\w*  dud\w+  libr\w+  vez  lugar  rar\w+  demasiad\w+  tarde  desde
        antes  después  menos  intact\w+  ces\w+  critic\w+  ilesos?  fall(?:ó|aron|o|os)  conserv\w+  deber\w+  debió
        salt(?:ó|aron|arse)\w*
    """,
    "it": r"""
        evit\w+  elimin\w*  rimoss\w*  rimuov\w*  tolt\w*  ritir\w*  incomplet\w+  scars\w+  carenz\w+  vano
        ignor\w+  null[oa]  ignot\w+  lacun\w+  infondat\w+  inesist\w+  sprovvist\w+  salvo  tranne  solo
        soltanto  appena  poc\w+  eccetto  fals\w+  impossibil\w+  fino  contro\w*  contrari\w+  ancora
        rest\w+  rimas\w+  riman\w+  mantien\w+  manten\w+  stess\w+  imped\w+  cess\w+  ferm\w+  ultim\w+
        prim[oaie]  unic\w+  annull\w+  abbandon\w+  perso  perd\w+  fuori  lontan\w+  attes\w+  dubb\w+
        dubit\w+  liber\w+  invece  no  anziché  raro  rar[aie]  troppo  tardi  dal  prima  dopo  meno
        inalterat\w+  intatt\w+  critic\w+  indenn\w+  più  dovut\w+  dovrebb\w+  salt(?:ato|ata|are|ò)
    """,
    "pt": r"""
        evit\w+  remov\w*  elimin\w*  retir\w*  incomplet\w+  escass\w+  carência\w*  vão  ignor\w+  nul[oa]s?
        anul\w+  desconhec\w+  lacuna\w*  infundad\w+  inexist\w+  alhei\w+  salvo  exceto  só  somente
        apenas  pouc\w+  fals\w+  impossív\w+  até  contra\w*  ainda  segue\w*  continu\w+  permanec\w+
        fic(?:ou|aram|a|am)  manté\w+  mantev\w+  manter\w*  mantiv\w+  mesm\w+  imped\w+  cess\w+  últim\w+
        primeir\w+  únic\w+  cancel\w+  suspen\w+  abandon\w+  perd\w+  fora  longe  pendent\w+  esper\w+
        aguard\w+  duvid\w+  dúvid\w+  livr\w+  vez  lugar  escap\w+  deix\w+  rar\w+  demais  tarde  desde
        antes  depois  menos  intact\w+  critic\w+  iles\w+  trav\w+  barr\w+  dever\w+  falt(?:ou|aram)
    """,
    "nl": r"""
        verwijder\w*  geschrapt\w*  afgeschaft\w*  streep  \w*gebrek\w*  \w*tekort\w*  onvolledig\w*
        on(?!der|ge|s\b|ze|langs)\w{4,}  nergens  tevergeefs  hiat\w+  lek  verlies\w*  verloor\w*  verlor\w*
        vernietig\w*  geheim\w*  behalve  slechts  alleen  enkel  nauwelijks  zelden  weinig\w*  tenzij  tot
        onmogelijk\w*  onjuist\w*  tegen\w*  nog  pas  sluit\w*  blijf\w*  blijv\w*  bleef  bleven  gebleven
        behoud\w*  behield\w*  houd\w*  hield\w*  ongewijzigd\w*  zelfde  hetzelfde  dezelfde  voorkom\w*
        voorkwam\w*  verhinder\w*  stop\w*  gestopt  laatst\w*  eerst\w*  enig\w*  geannuleerd  buiten  vrij
        wacht\w*  twijfel\w*  plaats  vermijd\w*  vermeed\w*  laat  sinds  voordat  nadat  mis\w*  klein\w*
        minder  nee  neen  \w+loos  \w+loze  zwijg\w*  zweeg\w*  openstaand\w*  achterwege  bespaard\w*
        kritiek\w*  moeten  hoeven  oversl\w+  overgeslagen
    """,
    "sv": r"""
        bort  avskaff\w*  slopa\w*  \w*brist\w*  ofullständig\w*
        o(?:klar|känd|sann|riktig|färdig|gift|betal|löst|använd|möjlig)\w*  ingenstans  förgäves  lucka
        luckor  upphäv\w*  förlor\w*  hemlig\w*  utom  endast  bara  enbart  knappt  sällan  få  lite
        förrän  omöjlig\w*  falsk\w*  mot  ännu  kvar  förbli\w*  behåll\w*  behöll\w*  oförändra\w*  samma
        hindra\w*  stopp\w*  sist\w*  först\w*  enda  inställ\w*  utanför  fri  fritt  fria  vänta[rt]?
        tvivl\w*  istället  stället  undvik\w*  undvek\w*  ute  för  sent  sedan  innan  efter  minst
        upphör\w*  slut\w*  avbröt\w*  avbrut\w*  \w+lös  \w+lösa  \w+fri  \w+fria  borta  tyst\w*  miss\w*
        mindre  skona\w*  kritiser\w*  borde  hoppa(?:r|t)?
    """,
    "da": r"""
        fjern\w*  slett\w*  \w*mangel\w*  ufuldstændig\w*  ufullstendig\w*
        u(?:klar|kendt|kjent|sand|rigtig|riktig|færdig|ferdig|betal|løst|løste|brugt|brukt)\w*  intetsteds
        forgæves  forgjeves  hul  huller  ophæv\w*  opphev\w*  tab\w+  tapt\w*  hemmelig\w*  målløs
        undtagen  unntatt  kun  bare  kunne?n?  næppe  neppe  sjælden\w*  sjelden\w*  få  lidt  lite  før
        umulig\w*  falsk\w*  mod  mot  endnu  ennå  forbl\w+  behold\w*  uændre\w*  uendre\w*  samme
        forhind\w*  stop\w*  sidst\w*  sist\w*  først\w*  eneste  aflys\w*  avlys\w*  uden\w*  uten\w*  fri
        frit  fritt  frie  vente\w*  tvivl\w*  tvil\w*  stedet  undgå\w*  unngå\w*  undgik\w*  unngikk\w*
        sent  siden  inden  efter  etter  mindst  minst  ophør\w*  opphør\w*  slut\w*  ikke-\w+  \w+løs\w*
        \w+fri  mindre  burde  spr[ai]ng\w*
    """,
    "pl": r"""
        usun\w*  usuw\w*  znies\w*  niedobór\w*  niepełn\w+  nigdzie  daremn\w+  luk\w+  unieważ\w+
        utrac\w+  tajn\w+  oprócz  tylko  jedynie  ledwo  rzadko  mało  niewiele\w*  dopiero  niemożliw\w+
        fałsz\w+  przeciw\w*  jeszcze  nadal  wciąż  pozosta\w+  zostaj\w+  zacho\w+  utrzyma\w+  sam\w+
        uniem\w+  zapobie\w+  wstrzym\w+  przesta\w+  ostatni\w*  pierwsz\w+  jedyn\w+  odwoła\w+  poza
        wolny  wolne  czeka\w*  wątp\w+  zamiast  unik\w+  późno  od  do  przed  po  strac\w+  niez\w+
        nieb\w+  niep\w+  nied\w+  niew\w+  mniej  krytyk\w+  ocala\w+  pomi\w+  zaginął  powin\w+
    """,
    "cs": r"""
        odstran\w*  nedostat\w+  neúpln\w+  nikde  marně  mezer\w+  ztrat\w+  ztrác\w+  tajn\w+
        bezvýsled\w+  kromě  jen  pouze  sotva  zřídka  málo  dokud  nemožn\w+  proti  ještě  stále  nadále
        zůst\w+  zach\w+  udrž\w+  stejn\w+  zabrán\w+  zabraň\w+  přesta\w+  zastav\w+  posledn\w+  prvn\w+
        jedin\w+  zruš\w+  mimo  volný  volné  ček\w+  pochyb\w+  místo  vyhnul\w*  vyhýb\w+  pozdě  od  do
        před  po  ztrat\w+  nedostat\w+  lživ\w+  falešn\w+  kritiz\w+  méně  až  vynech\w+  postrád\w+  měl\w*
        skonč\w+  prohr\w+  obej\w+  obeš\w+  ušetř\w+
    """,
    "tr": r"""
        kaldır\w*  silin\w*  boşuna  eksik\w*  kayb\w+  gizli\w*  vazgeç\w+  dışında  yalnızca  sadece
        ancak  zor  nadiren  az  kadar  yanlış  henüz  hâlâ  hala  aynı  kal(?:dı|dığı|mış|ıyor|an)\w*
        sürd\w+  sürü\w+  devam  son  ilk  tek  iptal\w*  yerine  bekl\w+  şüphe\w*  önle\w+  engel\w*
        durdu\w*  geç  önce  beri  sonra  \w{3,}s[ıiuü]z\w*  kaçın\w+  dış\w*  başka  ait  karşı
    """,
    "fi": r"""
        poist\w*  puut\w+  turha\w+  menet\w+  salai\w+  epä\w{4,}  paitsi  vain  ainoastaan  tuskin
        harvoin  harva\w*  vähän  mahdoto\w+  väär\w+  vastaan  vielä  yhä  edelleen  pysy\w+  säily\w+
        sama\w*  estä\w+  esti\w*  lopet\w+  viimei\w+  ensimm\w+  ainoa\w*  peruu\w*  peru\w+  ulkopuol\w+
        vapaa\w*  odott\w+  epäil\w+  sijaan  vältt\w+  myöhä\w+  ennen  jälkeen  asti  \w+t[oö]n
        \w+ttoma\w*  \w+ttömä\w*  luop\w+  pitänyt
    """,
    "ru": r"""
        удал\w*  убра\w*  нехват\w+  нигде  тщетн\w+  тайн\w+  утрат\w+  кроме  только  лишь  едва  редко
        мало  невозмож\w+  ложн\w+  ещ[её]  вс[её]-таки  оста\w+  сохран\w+  удерж\w+  преж\w+  же
        помеша\w+  препят\w+  прекра\w+  последн\w+  перв\w+  единств\w+  отмен\w+  вне  свобод\w+
        жд[уёа]\w+  ожида\w+  сомн\w+  вместо  избе\w+  поздн\w+  до  после  перед  не\w{4,}  бес\w{3,}  против
        потер\w+  пока
    """,
}
"""They may turn what is said, or make a denial of it that is no denial by its words."""


@cache
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(rf"{any_of(words)}\Z")


@lru_cache(maxsize=1 << 13)
def says_no(word: str, language: str) -> bool:
    """Whether a word in lower case refuses, lacks or shuts out what it is said of."""
    if word in DENIALS.get(language, ()):
        return False
    listed = _REFUSING.get(language)
    return bool(listed and _pattern(listed).match(word)) or (language != "en" and refuses(word, language))


@lru_cache(maxsize=1 << 13)
def is_wary(word: str, language: str) -> bool:
    """Whether a word in lower case may turn what it stands with, or make up for a denial; all that say no do."""
    if word in DOUBTFUL.get(language, ()) or says_no(word, language) or refuses(word, language):
        return True
    listed = _WARY.get(language)
    return bool(listed and _pattern(listed).match(word))
