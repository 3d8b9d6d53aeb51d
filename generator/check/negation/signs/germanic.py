"""German, Dutch, Swedish, Danish and Norwegian words that say no once or yes."""

NO = {
    "de": r"""
        ohne  (?:ver)?weiger\w+  bestreite\w*  bestritt\w*  bestritten\w*  dementier\w+  leugne\w*
        geleugnet  verneint\w*  abgelehnt\w*  ablehn\w*  lehn(?:t|te|ten|en)  zurückgewiesen\w*
        zurückwies\w*  zurückweis\w*  zurückzuweisen  verzicht\w*  unterl[ai](?:ss|eß)\w*  unterließ\w*
        versäum\w+  unfähig\w*  fehl(?:t|en|te|ten)  untersag\w+  verbot\w*  verbiete\w*  verb(?:ie|o)t
        verwarf\w*  verworfen\w*  verwirft  scheiter\w*  gescheitert\w*  mangel\w*  mangelt\w*  kaum
        unmöglich\w*  ungültig\w*  unwirksam\w*  unzulässig\w*  rechtswidrig\w*  falsch\w*  widerleg\w*
        unbegründet\w*  haltlos\w*  unwahr\w*  unzutreffend\w*  ausgeschlossen\w*  ausschlie\w+
        ausschloss\w*  verhinder\w*  widersprach\w*  widersprechen\w*  widerspr[iou]\w+  vermied\w*
        vermeide\w*  ausblieb\w*  ausgeblieben\w*  ausbleib\w*  aussteh\w*  ausstand  verweigert\w*
        verschw(?:ie|ei)g\w*  verheimlich\w*  unterbl(?:ie|ei)b\w*  ignorier\w+  missacht\w+  bezweifel\w*
        zweifel\w*  angezweifelt\w*  verpass\w*  verfehl\w*  entfiel\w*  entfäll\w*  entfallen  gestrichen
        abgesagt\w*  absag\w*  aufgehoben\w*  aufgekündigt  freigesprochen  freispruch  unschuldig\w*
        nirgend\w*  vergeblich\w*  vergebens  erfolglos\w*  folgenlos\w*  ergebnislos\w*
        un(?!bestr|bezweif|zweifel|übertr|vergleich|erreicht|beteil|d|ter|ser|iver|ion|gef|mittelb|längst|garn|glück|fall|fäll|recht|ruh|wetter|ternehm)\w{5,}
        \w{3,}los(?:e[nrsm]?)?  aufgegeben\w*  eingestellt\w*  abgebrochen\w*  abgewiesen\w*  abwies\w*
        stillschweig\w*  schwieg\w*  schweig\w*  außerstande  fern\w*  blockier\w+  stoppt\w*  gestoppt\w*
        abgeraten  abrat\w*  alles andere als  weit entfernt  in keiner weise  keineswegs  keinesfalls
        mitnichten  auf keinen fall  zu keinem zeitpunkt  nicht mehr  noch nicht  noch nie  noch kein\w*
        kein\w* einzig\w*  kein\w* mehr  frei von  zu spät  muss noch  müssen noch  musste noch
        steht noch aus  stehen noch aus  wart\w+ noch  wartet weiter\w*
        (?:ist|sind|war|waren|sei|seien) dagegen  (?:stimmte|stimmten|sprach|sprachen) dagegen
        aus der luft gegriffen  nichts  nein  vermiss\w*  abgeschmettert\w*  abgeblitzt  abblitz\w*
        negier\w+  nichtig\w*  hinfällig\w*  fehlgeschlagen\w*  misslang\w*  misslungen\w*  missglück\w+
        gekippt\w*  kippt\w*  zurückgezogen\w*  storniert\w*  ausgelassen\w*  abwesen\w+  fehlanzeige
        dementi  entzogen\w*  entzog\w*  leer aus  aberkann\w+
        verlor\w* (?:den|das|die) (?:prozess|verfahren|klage|berufung)
        (?:weist|weisen|wies|wiesen) ~ zurück  schl(?:ießt|ießen|oss|ossen) ~ aus
        (?:streitet|streiten|stritt|stritten) ~ ab  bl(?:eibt|ieb|eiben|ieben) ~ aus
        (?:zieht|zog|zogen|ziehen) ~ zurück  (?:gibt|gab|gaben|geben) ~ auf  (?:spricht|sprach) ~ frei
        (?:stellt|stellte|stellten) ~ ein  (?:hebt|hob) ~ auf  verst(?:oß|ieß|öß|oss)\w*
        verletz(?:t|te|ten|en)  übertr(?:at|eten|itt)\w*
    """,
    "nl": r"""
        zonder  (?:ge)?weiger\w*  verw(?:ie|o)rp\w*  verwerp\w*  afgewezen  afwij[sz]\w*  afwees  afwezen
        ontken\w*  ontkracht\w*  weersprak\w*  weerspr\w+  weersproken  afgeblazen  betwist\w*
        verb(?:oo?|ie)d\w*  ontbr(?:ak|ee?k|ok)\w*  ontbrek\w*  mislukt\w*  faal\w*  gefaald  nalaat
        naliet  nalieten  nagelaten  verzuim\w*  onmogelijk\w*  uitgesloten  uitsluit\w*  weerleg\w*
        onterecht\w*  onjuist\w*  onwaar  ongeldig\w*  onwettig\w*  onrechtmatig\w*  ongegrond\w*
        onbevoegd\w*  verz(?:we|wo)g\w*  verzw(?:ee|e|ij)g\w*  achtergehouden  gebrek\w*  nergens
        tevergeefs  vergeefs  nauwelijks  vrij van  afgezien  afgelast  geschrapt\w*  schrapt\w*
        ingetrokken  vrijgesproken  gestaakt  gestopt  stopt\w*  stoppen  voorkom\w*  voorkwam\w*
        verhinder\w*  tegengehouden  belet\w*  vermeed  vermeden  vermijd\w*  mist  misten  gemist
        negeer\w*  genegeerd  verworpen  betwijfel\w*  twijfel\w*  in twijfel  tegengesproken  tegenspr\w+
        uitblijv\w*  uitble\w+  uitgebleven  achterwege  on(?!der|ge|s\b|ze|langs|t|middel|derz)\w{4,}
        onge(?!veer|val|twijfeld|luk)\w{4,}  \w{3,}loo?s\w*  geenszins  allerminst  evenmin  niets
        allesbehalve  verre van  (?:is|zijn|was|waren) tegen  (?:is|zijn|was|waren) er tegen
        stemde\w* tegen  te laat  moet\w* nog  wacht\w* nog  niet meer  niet langer  nog niet  nog geen
        geen enkel\w*  nog nooit  in geen geval  geen van  geen \w+ meer  buiten schot  opgeheven
        vernietigd\w*  stilgelegd  opgezegd  zwijg\w*  zweeg\w*  afwezig\w*  veto\w*  vrijspraak
        geseponeerd  seponeer\w*  stilzwijg\w*  afkeur\w*  afgekeurd  verijdeld  afgezegd  opgegeven
        stukgelopen  mislukk\w+  tekort\w*  leeg  (?:wijst|wees|wijzen|wezen) ~ af
        (?:sluit|sloot|sluiten|sloten) ~ uit  (?:spreekt|sprak|spreken|spraken) ~ tegen
        (?:ziet|zag|zien|zagen) ~ af  (?:blijft|bleef|blijven|bleven) ~ uit  (?:trekt|trok|trokken) ~ in
        (?:gaf|geeft|gaven) ~ op  (?:keurt|keurde|keurden) ~ af  overtre\w+  overtra\w+  geschonden
        schend\w*  schond\w*  (?:sloeg|sloegen|slaat|slaan) ~ af  afgeslagen  stokje
    """,
    "sv": r"""
        utan  vägra\w*  nek(?:a|ar|ade|at|ande|ades|as)  avslog\w*  avslag\w*  avslå\w*  avvisa\w*
        förneka\w*  dementera\w*  förbj\w+  förbud\w*  förbjöd\w*  sakna\w*  misslycka\w*
        underl(?:å|ä)t\w*  motsätt\w*  motsat\w*  bestri\w*  bestred\w*  uteslut\w*  uteslöt\w*  avböj\w*
        avfärda\w*  tillbakavis\w*  därhän  avstyrk\w*  dementi  upphör\w*  avst(?:o|å)\w*  nej
        omöjlig\w*  ogiltig\w*  olaglig\w*  felaktig\w*  falsk\w*  osann\w*  ogrundad\w*  brist\w*
        frånvar\w*  hindra\w*  stoppa\w*  inställ\w*  upphört  upphävd\w*  hemlighåll\w*  hemlighöll\w*
        förteg\w*  undvik\w*  undvek\w*  frikän\w*  frikänd\w*  oskyldig\w*  miss(?:a|ar|ade|at)\b\w*
        ignorera\w*  tvivla\w*  ifrågasätt\w*  ifrågasatt\w*  utebli\w*  uteblev\w*  tiger  teg  tyst\w*
        knappt  knappast  förgäves  fritt? från  fri från  fria från  befria\w*  varken
        o(?!ch|m|ss|rd|rg|lik|lyck|mrå|ffen|ff|fta|rsak|stlig|de|ra|ljud|lje)\w{5,}  \w{3,}lös(?:a|t)?
        långt ifrån  allt annat än  för sent  återstår att  väntar fortfarande  väntar ännu  inte längre
        ännu inte  inte ännu  ännu ingen  aldrig någonsin  inte alls  inte någon\w*  på intet sätt
        ingalunda  ingen som helst  inget som helst  kastade ut  sade nej  tackade? nej  tackat nej
        dröj\w*  obesvara\w*  återkalla\w*  lades? ned  lagts? ned  ströks?  strukit\w*  underkän\w*
        ogilla\w*  avråd\w*  veto\w*  läggs? ner  lades ner  lagts ner  lade ned  tystnad\w*  utebliv\w*
        motstånd\w*  avskriv\w+  avskrev\w*  resultatlös\w*  avblås\w*  nollställ\w*  fritog\w*  frias
        friades  friad  överträ\w+  överträd\w*  br(?:öt|utit|yter|ytt) mot  kränk\w*
    """,
    "da": r"""
        uden  uten  nekt\w*  nægt\w*  afvis\w*  avvis\w*  af[sl]log\w*  avslo\w*  afslå\w*  avslå\w*
        afslag  avslag  forby\w*  forb[øu]d\w*  mangl\w*  mislyk\w*  benægt\w*  benekt\w*  bestri[dr]\w*
        bestred\w*  undlod\w*  undlad\w*  unnl[oa]t\w*  udeluk\w*  uteluk\w*  nej  nei  mods(?:a|æ)t\w*
        mots(?:a|e)t\w*  dementer\w*  tilbagevis\w*  tilbakevis\w*  afblæs\w*  avblås\w*  umulig\w*
        ugyldig\w*  ulovlig\w*  falsk\w*  forkert\w*  usand\w*  usann\w*  grundløs\w*  grunnløs\w*
        fravær\w*  forhind\w*  hindre\w*  stopp(?:et|er|ede|es)  afly[st]\w*  avly[st]\w*  ophør\w*
        opphør\w*  undg[åi]\w*  unng[åi]\w*  frikend\w*  frikjen\w*  frifunde\w*  frifunn\w*  uskyldig\w*
        uskylds\w*  ignorer\w*  tvivl\w*  tvil\w*  udebl\w+  uteb\w+  ti[ea]r  tav  tavs\w*  taus\w*
        næppe  neppe  knapt  forgæves  forgjeves  fri for  fri fra  frit for  fritt for  hverken  verken
        u(?!d|nder|ge|ke|t|nge|lykke|niv|nion|hel)\w{5,}  \w{3,}løs(?:e|t)?  langt fra  alt andet end
        alt annet enn  for sent  mangler at  gjenstår å  venter fortsatt  venter stadig  ikke længere
        ikke lenger  ikke mer  endnu ikke  ennå ikke  ikke ennå  fortsatt ikke  stadig ikke  stadig ingen
        fortsatt ingen  på ingen måde  på ingen måte  slet ikke  slett ikke  intet som helst  savne\w*
        sakne\w*  ubesvar\w*  tilbagehold\w*  underkend\w*  forkast\w*  fortie\w*  hemmelighold\w*
        fortav\w*  fraråd\w*  frarå\w*  takket? nej  takket? nei  la være  lod være  lot være
        aldri noen gang  aldrig nogensinde  veto\w*  frafald\w*  frafalt  frafalle\w*  opgav  opgivet
        henlagt  henla  henlægg\w*  droppe(?:t|de|r|s)?  skrinlag\w*  skrinla  tomhænd\w*  tomhend\w*
        udeblev\w*  uteblei\w*  frifind\w*  frifinn\w*  modstand\w*  motstand\w*  overtr\w+
        br(?:ød|udt|yder|utt|øt|yter)  krænk\w*  krenk\w*
    """,
}
YES = {
    "de": r"""
        akzeptier\w+  angenommen\w*  annahm\w*  nahm\w*  zustimm\w*  zugestimmt  stimm(?:t|te|ten)
        genehmig\w*  bewillig\w*  gewähr\w*  erlaub\w*  gestatte\w*  unterstütz\w*  befürwort\w*
        bestätig\w*  räumt\w*  eingeräumt\w*  gab\w*  zugegeben\w*  gestand\w*  gelang\w*  gelungen
        erfolgreich\w*  erreich\w*  erhielt\w*  erhalten\w*  bek[ao]m\w*  enthält  enthielt\w*  bewies\w*
        bewiesen\w*  nachgewiesen\w*  belegt\w*  zeigt\w*  gezeigt  gültig\w*  wirksam\w*  rechtmäßig\w*
        zulässig\w*  wahr  richtig\w*  zutreffend\w*  möglich  bereit\w*  bezahlt\w*  unterzeichne\w*
        unterschrieb\w*  veröffentlich\w*  offengelegt\w*  abgeschlossen\w*  immer  alle[nrs]?  bereits
        schon  schließlich  viele[nr]?  einige[nr]?  mehrere[nr]?  meisten  jede[rns]?  schuldig\w*
        verurteilt\w*  ordnete\w*  bot  angeboten\w*  versprach\w*  zugesagt\w*  fand\w*  gefunden\w*
        durfte\w*  darf  dürfen  doch  informier\w*  kennt  kannte\w*  bekannt\w*  gelöst\w*
        vollständig\w*  begründet\w*  berechtigt\w*  tatsächlich\w*  eine?[nrms]?  befolg\w*  erfüll\w*
        eingehalten\w*  hielt\w*  beantwort\w*  geantwortet  antwortete\w*  umgesetzt\w*  einig\w*
        geeinigt  nachgekommen  geschafft  schafft\w*  bestand\w*  bestanden  verabschiedet\w*
        beschlossen\w*  vorhanden  stattgegeben  gab statt  verfügt\w*  öffne\w*  geöffnet\w*  offen\w*
    """,
    "nl": r"""
        aanvaard\w*  accepte\w*  geaccepteerd\w*  aangenomen  goedgekeurd\w*  keurde\w*  stemde\w*
        ingestemd  instem\w*  toegestaan  stond\w*  toegekend  verleen\w*  steun\w*  gesteund  bevestig\w*
        erken\w*  gaf  gaven  geeft  toegegeven  toe  lukte\w*  gelukt  slaag\w*  geslaagd\w*  slaagde\w*
        bereik\w*  kreeg\w*  gekregen  krijg\w*  ontving\w*  ontvangen  bevat\w*  bestaat  bestond\w*
        bewezen  bewees  aangetoond\w*  toont  geldig\w*  wettig\w*  rechtmatig\w*  waar  juist\w*
        terecht\w*  mogelijk  bereid\w*  betaald\w*  getekend\w*  gepubliceerd\w*  afgerond\w*  al  altijd
        alle  reeds  uiteindelijk  veel  enkele  meerdere  verscheidene  meeste  schuldig\w*
        veroordeel\w*  bood\w*  aangeboden  beloofd\w*  vond\w*  gevonden  wil\w*  mag  mocht\w*  wel
        ruim\w*  voldoende  volledig\w*  gegrond\w*  geïnformeerd  bekend\w*  gesteld  geven  open
        nagekomen  nageleefd  geantwoord  antwoordde\w*  ingevoerd  gewonnen  won  beschik\w*  gehaald
        haalde\w*  akkoord  gunstig\w*  ondertekend\w*
    """,
    "sv": r"""
        acceptera\w*  godkän\w*  godtag\w*  bevilja\w*  medge\w*  medgav\w*  tillåt\w*  tillät\w*  stöd\w*
        stött  bekräfta\w*  erkän\w*  lycka\w*  nådde\w*  nå\w*  fick  får  fått  få  innehåll\w*
        innehöll\w*  finns  fanns  funnits  bevis\w*  visa\w*  giltig\w*  laglig\w*  sann\w*  rätt
        riktig\w*  möjlig\w*  villig\w*  beredd\w*  betala\w*  betalt\w*  skriv\w*  skrev\w*
        undertecknat\w*  publicera\w*  offentliggj\w*  slutför\w*  redan  alltid  alla  till slut  många
        flera  några  flesta  skyldig\w*  dömd\w*  dömt\w*  erbj\w*  lova\w*  hitta\w*  hittat\w*  tog
        tagit  ta  gett  gav  ger  tack  ja  välkomna\w*  stämmer  kände\w*  vet  visste  informera\w*
        någon  något  en  ett  fullt  tillräcklig\w*  svarade\w*  svarat  följde  följt  uppfyll\w*
        antog\w*  antagit  antogs  vann  vunnit  klarade\w*  genomför\w*  öppn\w+  framgång\w*
        tillräck\w*  överens  höll
    """,
    "da": r"""
        accepter\w*  aksepter\w*  godkend\w*  godkjen\w*  bevilg\w*  bevilget\w*  tillad\w*  tillod\w*
        tillat\w*  tillot\w*  støtt\w*  bekræft\w*  bekreft\w*  erkend\w*  erkjen\w*  innrøm\w*  indrøm\w*
        lykke\w*  lyktes  nåede  nådde  fik  fikk  få  får  fået  fått  indehold\w*  inneh\w+  findes
        finnes  fandtes  fantes  bevist  bevis\w*  vis(?:er|te|t)  gyldig\w*  lovlig\w*  sand\w*  sann
        rigtig\w*  riktig\w*  mulig\w*  villig\w*  parat  klar  betal\w*  underskrev\w*  undertegn\w*
        offentlig\w*  publiser\w*  allerede  altid  alltid  alle  mange  flere  nogle  noen  fleste
        skyldig\w*  dømt\w*  tilbød\w*  tilb\w+  lovede\w*  lovet  siger  sier  sagde  sa  forklar\w*
        fandt  fant  fundet  funnet  har  havde  hadde  er  var  været  vært  blev  ble  blevet  blitt
        kan  kunne  vil  ville  skal  tog  tok  taget  tatt  gav  ga  givet  gitt  giver  gir  ja  fulgte
        følger  lyttede  lytter  stemmer  kendte  kjente  ved  vet  vidste  visste  inform\w*  gerne
        gjerne  en  et  ei  svarede\w*  svarte  svart  opfyld\w*  oppfyl\w*  vedtog\w*  vedtok  vedtatt
        vedtaget  vandt  vant  vunnet  vundet  klarede  klarte  gennemfør\w*  gjennomfør\w*  åben\w*
        åpn\w*  enig\w*  tilstrækkel\w*  tilstrekkel\w*
    """,
}
