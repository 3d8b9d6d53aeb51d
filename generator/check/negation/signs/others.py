"""Polish, Czech and Finnish words that say no once or yes."""

NO = {
    "pl": r"""
        bez  odm[óo]w\w+  odmawia\w*  odrzuc\w+  zaprzecz\w+  dement\w+  zdement\w+  usta(?:ł|ła|ło|ły)
        zbyt późno  za późno  przeciwn\w+  oddali\w+  oddalen\w+  sprzeciw\w+  zakaz\w+  zabron\w+
        zabrania\w*  brak\w*  zabrak\w*  zaniecha\w+  wyklucz\w+  uchyli\w+  uchyl\w+  zrezygnow\w+
        rezygn\w+  niezdoln\w+  niemożliw\w+  nieważn\w+  nielegaln\w+  bezprawn\w+  fałszyw\w+
        nieprawd\w+  bezpodstawn\w+  nieistn\w+  niewystarcz\w+  niepełn\w+  nieznan\w+  nieskuteczn\w+
        bezskuteczn\w+  bezzasadn\w+  nieobecn\w+  uniemożliw\w+  zapobie\w+
        odwoła(?:ł|no|ne|ny|na|li|ła)\w*  unieważn\w+  przesta\w+  zaprzest\w+  unik\w+  ignor\w+
        zignor\w+  ukry\w+  zatai\w+  przemilcz\w+  milcz\w+  uniewinn\w+  niewinn\w+  wątpi\w+
        zakwestion\w+  kwestion\w+  podważ\w+  ledwie  ledwo  daremn\w+  na próżno  wolny od  wolne od
        wolna od  daleki od  pozbawi\w+  cofn\w+  zawiesi\w+  zablok\w+  pomin\w+  zapomn\w+
        wciąż czeka\w*  nadal czeka\w*  musi jeszcze  muszą jeszcze  już nie  jeszcze nie  nie \w+ już
        nie \w+ jeszcze  ani jed\w+  ani raz\w*  bynajmniej  wcale  nikt  nigdy  nic  żad\w+
        nie(?!spełna|stety|dzie|miec|bezp|ruchom|któr|wielk|wiel|jak|zależn|wątpliw|gdyś|mal|podleg|co\b|któ|raz|bawem|daw)\w{5,}
        utraci\w*  nieudan\w+  mija\w* się z prawdą  weto\w*  zawetow\w+  umorz\w+  oczyści\w+  wycofa\w+
        poniech\w+  zlekceważ\w+  fiask\w+  spełz\w+ na niczym  niedopuszcz\w+  pust\w+  narusz\w+
        złama\w+  zamkni\w+  zamyka\w*
    """,
    "cs": r"""
        bez  odmít\w+  zamít\w+  popř\w+  popír\w+  popírá\w*  dement\w+  nesouhlas\w+  příliš pozdě
        (?:je|jsou|byl\w*|není|nejsou) proti  zakáz\w+  zakaz\w+  zákaz\w*  vylouč\w+  vyluč\w+
        chyb(?:í|ěl\w*|ějí)  selha\w+  odepř\w+  upusti\w+  vyvrát\w+  vyvrac\w+  absenc\w+  zabrán\w+
        zabraň\w+  zruš\w+  přesta\w+  zastav\w+  vyhnul\w*  vyhýb\w+  ignor\w+  zataj\w+  utaj\w+
        zamlč\w+  mlč\w+  zprost\w+  osvobo\w+  pochyb\w+  zpochybn\w+  sotva  marně  prost[ýáé]
        postrád\w+  postrad\w+  vzda(?:l|la|li|lo)\w*  odvola\w+  pozastav\w+  zablok\w+  vynech\w+
        opomn\w+  opomě\w+  zapomn\w+  falešn\w+  lživ\w+  myln\w+  nesprávn\w+  musí ještě  ještě musí
        stále ček\w+  dosud ne\w+  zatím ne\w+  už ne\w+  již ne\w+  ani jed\w+  ani jednou  v žádném \w+
        vůbec ne\w*  nikdo  nikdy  nic  žádn\w+  nemožn\w+  neplatn\w+  nezákonn\w+  neúspě\w+
        bezvýsled\w+  bezdůvod\w+  zdaleka ne\w*  odpor\w+  rozpor\w+  vet(?:o|ov\w+)  stáh\w+
        ztroskot\w+  krach\w*  prázdn\w+  znemožn\w+  zmaři\w+  marn\w+  poruš\w+  zavřen\w+  uzavřen\w+
    """,
    "fi": r"""
        ilman  kieltä\w+  kielsi\w*  kielt\w+  kiellet\w+  hylkä\w+  hylkäs\w*  hylät\w+  torju\w+
        epäonnistu\w+  kiist\w+  puuttu\w+  puute\w*  puutt\w+  vailla  vastust\w+  evä\w+  epäs\w+
        mahdot\w+  mitätön\w*  laiton\w*  väär\w+  perätön\w*  perättöm\w*  perusteet\w+  peru\w+t\w+
        lopet\w+  lakka\w+  estä\w+  esti\w*  vältt\w+  välty\w+  tuskin  turha\w+  vapaa\w*  syyt[öt]\w+
        \w{4,}(?:matta|mättä)  \w{3,}t(?:on|ön|toma\w*|tömä\w*)  sulki\w* pois  sulk\w+ pois
        suljet\w+ pois  sulkee\w* pois  jäi \w+(?:matta|mättä)  jättä\w+ \w+(?:matta|mättä)
        jätti\w* \w+(?:matta|mättä)  ei enää  ei vielä  eivät enää  eivät vielä  ei ole vielä  eikä
        eivätkä  epäil\w+  kieltäy\w+  luop\w+  unoht\w+  (?:on|ovat|oli|olivat) \w+ vastaan
        (?:on|ovat|oli|olivat) .{1,40} vastaan  vastaan
    """,
}
YES = {
    "pl": r"""
        zaakcept\w+  akcept\w+  zgodzi\w+  zgadza\w*  zatwierdz\w+  przyzna\w+  zezwol\w+  zezwal\w*
        pozwol\w+  popar\w+  popiera\w*  poparci\w*  wsparł\w*  wspiera\w*  potwierdz\w+  uzna\w+
        uda(?:ł|ło|ła)\w*  osiągn\w+  uzyska\w+  otrzyma\w+  dosta(?:ł|ła|li)\w*  zawiera\w*  istni\w+
        udowodn\w+  wykaza\w+  pokaza\w+  ważn\w+  legaln\w+  prawd\w+  słuszn\w+  możliw\w+  gotow\w+
        zapłac\w+  podpisa\w+  opublik\w+  ujawn\w+  ukończ\w+  wznow\w+  zawsze  wszys\w+  już  wiel\w+
        kilk\w+  niektór\w+  winn\w+  otwart\w+  czynn\w+  działa\w*  jeździ\w*  kursuj\w+  skaza\w+
        nakaza\w+  dał\w*  zaofer\w+  obieca\w+  znalaz\w+  znale\w+  uwzględn\w+  złoży\w+  zosta\w+
        mówi\w*  powiedzi\w*  twierdz\w+  z  ze  ktoś  odpowiedzi\w*  spełni\w+  przyję\w+  przyj\w+
        wygra\w+  zrealizow\w+  wykona\w+  otwar\w+  zgod\w+  dotrzyma\w+  rozwiąza\w+  sukces\w*
    """,
    "cs": r"""
        přijal\w*  přija\w+  přijím\w*  souhlas\w+  schvál\w+  povol\w+  umožn\w+  podpoř\w+  podpor\w+
        potvrd\w+  přizna\w+  uzna\w+  připust\w+  podaři\w+  dosáh\w+  získa\w+  dosta(?:l|la|li|lo)\w*
        obdrže\w+  obsah\w+  existuj\w*  prokáza\w+  proká\w+  ukáza\w+  platn\w+  zákonn\w+  pravd\w+
        správn\w+  možn\w+  ochot\w+  připrav\w+  zaplat\w+  podeps\w+  zveřejn\w+  odhal\w+  dokonč\w+
        obnov\w+  vždy  všichni  všechn\w+  už  již  mnoh\w+  několik\w*  někter\w+  vinn\w+  odsouz\w+
        naříd\w+  dal\w*  nabíd\w+  slíbi\w+  našel  našl\w+  stanov\w+  urči\w+  vyhov\w+  chc\w+
        chtěl\w*  otevřen\w+  funguj\w+  jezdí  spusti\w+  spustí  znovu  odpověd\w+  splni\w+  vyhrál\w*
        vyhra\w+  uskutečn\w+  proved\w+  otevř\w+  dodrž\w+  vyřeš\w+  úspěch\w*  úspěšn\w+
    """,
    "fi": r"""
        hyväks\w+  hyväky\w*  salli\w*  tuk[ei]\w*  tukea  kannat\w+  puolta\w+  puols\w+  vahvist\w+
        myön\w+  tunnust\w+  onnistu\w+  saavutt\w+  sai\w*  saa\w*  sisält\w+  osoitt\w+  todist\w+
        päte\w+  laillis\w+  totta  oike\w+  mahdolli\w+  valmi\w+  maks\w+  allekirj\w+  julkais\w+
        paljast\w+  aina  kaikki\w*  jo  mon[it]\w+  use\w+  jotk\w+  syylli\w+  tuomi\w+  määrä\w+
        anta\w+  anto\w*  tarjo\w+  lupa\w+  löy[dt]\w+  tulee  tuli\w*  pysty\w+  voi\w*  selvit\w+
    """,
}
