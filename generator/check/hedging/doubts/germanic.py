"""German, Dutch, Swedish, and Danish with Norwegian: what makes a sentence less than certain.

Only a claim that has nothing careful in it is told so.
"""

from generator.check.phrases import any_of

DOUBTS = {
    "de": any_of(
        r"""
        behaupte(?:t|te|ten|n)  vermute(?:t|te|ten|n)  mutmaß(?:t|te|ten|en)  glaub(?:t|te|ten|en)
        mein(?:t|te|ten|en)  (?:hält|halten|hielt(?:en)?)(?=[^.;:]{0,80}\bfür\b)  nimmt(?: \w+)? an
        nehmen(?: \w+)? an  annimmt  angenommen(?=,? dass\b| werden\b)  (?:wird|werden) angenommen(?=,)
        schätz(?:t|te|ten|en)  geschätzt  rechne(?:t|te|n|ten)
        erwarte(?:t|te|n|ten)  prognosti\w+  geht davon aus  gehen davon aus  ob  unklar  ungewiss
        offen(?=,? (?:ob|wie)\b)  fraglich  strittig  lässt sich (?:\w+ )?nicht sagen  könne  könnten?
        dürften?  solle?  sollen  wolle  will  wollen  sei  seien  habe  werde  nach eigenen Angaben
        nach (?:seinen|ihren|deren) Angaben  (?:seiner|ihrer) Ansicht nach  nach Ansicht
        nach Einschätzung  angeblich\w*  vermeintlich\w*  denkbar  möglich\w*  wahrscheinlich\w*
        womöglich  geplant\w*  plan(?:t|te|en|ten)  beabsichtig\w+  erwäg\w+  erwog\w*
        prüf(?:t|te|en|ten)  streb\w+  hoff(?:t|te|en|ten)  würden?  wäre\w*  hätten?  müsste\w*
        vorgesehen  wohl  vorgeschlagen  schlägt \w+ vor  Verdacht  Hypothese  Vermutung  scheint
        scheinen  schien\w*  offenbar  offensichtlich  soll(?:te|ten)?  gilt  gelten  galt(?:en)?
        es heißt  heißt es  deute(?:t|te|n|ten)  (?:an)?deutet  leg(?:t|en)(?=[^.;:]{0,40}\bnahe\b)
        nahelegen  legt nahe  legen nahe  spricht dafür  sprechen dafür
        lässt (?:vermuten|erwarten|darauf schließen)  lassen (?:vermuten|darauf schließen)
        dem Anschein nach  allem Anschein nach  Vernehmen  ersten Erkenntnissen  ersten Schätzungen
        Schätzungen  geh(?:t|en) von  aller Voraussicht nach  voraussichtlich\w*  befürcht\w+
        fürchte(?:t|te|n|ten)  erhoff\w+  droh(?:t|te|en|ten)  argwöhn\w+  Argwohn  verdächtig\w+
        beschuldig\w+  wirft  werfen  warf(?:en)?  steh(?:t|en|t) im Verdacht  unter Verdacht  möchten?
        gedenk\w+  (?-i:vorhaben)  hat vor  haben vor  angedacht  angepeilt  peil(?:t|en)  in Aussicht
        stell(?:t|te|en)(?= [^.;:]{0,40}in Aussicht)  zieh(?:t|en) in Betracht  in Betracht  liebäugel\w+
        denk(?:t|en)(?= [^.;:]{0,30}(?:nach|daran)\b)  überleg(?:t|te|en|ung)\w*  erwogen
        verhandel(?:t|n|te)  nicht auszuschließen  nicht ausgeschlossen  schließ(?:t|en) \w* ?nicht aus
        dürfte\w*  mag(?= \w)  mögen  vielleicht  eventuell\w*  unter Umständen  wom[öo]glich  scheinbar
        anscheinend  augenscheinlich  vermutlich  mutmaßlich\w*  zweifel\w*  Zweifel  ungeklärt
        unbestätigt\w*  hypothet\w+  spekul\w+  Spekulation\w*  Gerücht\w*  Gerüchten  kolportier\w+
        soll\w* \w+ haben  will \w+ haben  müsse  brauche  dürfe  käme\w*  ginge  bräuchte\w*  ließe\w*
        fiele\w*  stünde\w*  gäbe\w*  kämen  zugeschrieben
        (?:schlägt|schlagen|schlug)(?=[^.;:]{0,60}\bvor\b)  im Raum
        schließ(?:t|en)(?=[^.;:]{0,60}\bnicht aus\b)  lässt auf  mit dem Gedanken  sieht danach aus
        muss(?=[^.;:,]{0,60}\b(?:haben|sein)\b)  neig(?:t|en|te)(?= [^.;:]{0,30}\bdazu\b)
        ermitteln? wegen  ermittelt wegen
        """
    ),
    "nl": any_of(
        r"""
        bewe(?:ert|erde|ren|erden)  stel(?:t|de|len|den)(?= [^.;:]{0,30}\bdat\b)  vermoed(?:t|de|den|en)?
        denk(?:t|en)  dacht(?:en)?  geloof(?:t|de|den)  geloven  mee(?:nt|nde|nden)  menen
        (?:vin(?:dt|den)|vond(?:en)?)(?= [^.;:]{0,30}\bdat\b)  schat(?:ten|te)?  raam(?:t|de)  verwacht\w*
        reken(?:t|de|en)(?= (?:\w+ )?op\b)  vre(?:est|zen|esde)  hypothes\w+  mogelijk\w*
        waarschijnlijk\w*  potentieel  potentiële  plausibel\w*  aannemelijk  zou  zouden  kan  kunnen
        kon(?:den)?  mag  wil(?:len)?  gepland\w*  plant  plannen  overweeg\w*  overweg\w+
        onderzoekt  bestudeert  stre(?:eft|ven)  hoop(?:t|te)?  hopen  beoogt  voorgesteld  stelt \w+ voor
        voornemens  van plan  naar eigen zeggen  naar (?:zijn|haar|hun) (?:mening|oordeel|zeggen)
        volgens (?:hem|haar|hen|eigen)  onduidelijk  onzeker  onbekend  de vraag  twijfel\w*  lijk(?:t|en)
        leek  schijn(?:t|en)  blijkbaar  vermeend\w*
        (?:wordt|worden|werd|werden) (?:\w+ )?(?:verwacht|vermoed|gevreesd|gedacht|aangenomen|beweerd)
        (?:wordt|worden|werd|werden) (?:\w+ )?(?:verdacht|geacht|gehoopt|overwogen|toegeschreven)
        (?:wordt|worden|werd|werden) (?:\w+ )?(?:geschat|geraamd|gepland|onderzocht)
        ga(?:at|an) ervan uit  gaat ervan uit  neemt aan  nemen aan  aangenomen
        duid(?:t|en)(?= (?:\w+ )?op\b)  wij(?:st|zen)(?= (?:\w+ )?(?:op|erop)\b)  suggere\w+
        doe(?:t|n) vermoeden  doet denken  zou\w*  moet(?:en)?(?= \w+ \w+en\b)  naar verwachting
        verwachting\w*  naar verluidt  naar schatting  gerucht\w*  speculat\w+  speculeer\w*  speculeren
        beschuldig\w+  verdenk\w+  verdacht\w*  verdenking\w*  dreig(?:t|en|de|den)  risico  bang  vrees
        wil(?:len)?  wenst  wensen  zou graag  van zins  voornemen\w*  in overweging  nadenk\w+  denkt na
        onderhandel\w+  in gesprek  in onderhandeling  mikt op  mikken op  voorzie(?:n|t)  prognos\w+
        voorspel\w*  niet uitgesloten  niet uit te sluiten  sluit(?:en)? niet uit  niet uit  allicht
        ongetwijfeld  kennelijk  schijnbaar  ogenschijnlijk  zogenaamd\w*  vermeende?  vermoedelijke?
        eventuele?  zo goed als zeker  in principe  tenzij  onder voorbehoud  beloof(?:t|de)  beloven
        toegeschreven  geldt als  gelden als  twijfelachtig  heet  hete  zegt men  wellicht
        mogelijkerwijs  naar (?:het )?schijnt  aanwijzing\w*  streefdatum  doel is  gaat uit van
        gaan uit van  rekening (?:gehouden|mee|met)  een optie  denkbaar  ingewijden  geschat
        (?:stelt|stellen)(?= [^.;:]{0,60}\bvoor\b)  ziet ernaar uit  de schijn  zinspeelt  zinspelen
        """
    ),
    "sv": any_of(
        r"""
        hävd(?:ar|ade)  påst(?:år|od|ås|ådd\w*)  anse(?:r|s|tt)?  ansåg  men(?:ar|ade)
        tro(?:r|dde|s|ddes)  tyck(?:er|te|s|tes)  bedöm(?:er|de|s|des)  uppskatta(?:r|de|s|des)
        räkna(?:r|de)(?= med\b)  anta(?:r|s|gs)  antog  misstänk(?:er|te|s|tes|t|ta)  befara(?:r|de|s|des)
        fruktar?  hypotes\w*  möjlig\w*  sannolik\w*  trolig\w*  potentiell\w*  tänkbar\w*  kan  kunna
        kunde  skulle  bör  borde  lär  torde  vill  ville  vänta(?:s|des)  beräkna(?:s|des)  planera\w*
        överväg\w+  avse(?:r|s)?  tänker  hoppa(?:s|des)  föresl\w+  syfta(?:r|de)  strävar
        utred(?:er|s|de|des)  enligt (?:honom|henne|dem|egen|egna)  oklart  osäkert  okänt  tveksam\w*
        tvivl\w+  verka(?:r|de)  tycks  tycktes  förefall\w*  uppges  kanske  möjligen  förmodligen
        antagligen  eventuellt  tyd(?:er|de)(?= (?:\w+ )?på\b)  antyd(?:er|de)
        pek(?:ar|ade)(?= (?:\w+ )?(?:på|mot)\b)  indikera\w*  förmoda\w*  förutse\w*  förvänta\w*  väntas?
        väntar(?: sig)?  det (?:sägs|heter|påstås|ryktas|antas|befaras|uppges)
        enligt (?:ryktet|rykten|uppgift|uppgifter|källor|bedömare|traditionen|sägnen|prognosen)
        anklaga\w*  åtala\w*  misstänk\w+  misstanke\w*  hota(?:r|de)  riskera(?:r|de)  risk för  oroa\w*
        räds  önska(?:r|de)  siktar  ämna(?:r|de)  hoppas  förhoppning\w*  ambition\w*  målet är
        lova(?:r|de)  utlova\w*  diskutera\w*  förhandla\w*  i samtal  prövar  undersök(?:er|s)
        fundera(?:r|de)  funder\w+  inte utesluta\w*  inte uteslut\w+  utesluter inte  kan inte uteslutas
        tillskriv\w+  betrakta(?:s|des)  betraktas som  ses som  sägs  skall?  ska(?= ha\b)  sannolikt
        tvivelaktig\w*  spekul\w+  prognos\w*  beräkning\w*  uppskattning\w*  eventuell\w*  förmodad\w*
        påstådd\w*  förment\w*  skenbar\w*  såvida  i princip  preliminär\w*  nog  tros  anses  menar
        tyder  utgår från  måste ha  hotas  spår(?= (?:en|ett|att|\d))  förutspå\w*  tecken på
        ser ut (?:som|att)  lägger upp till  öppnar för
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
        efter sigende  etter sigende  ifølge eget  ifølge (?:ham|hende|henne|dem)  uklart  usikkert
        ukendt  ukjent  tvivl\w*  tvil\w*  lader til  ser ud til  ser ut til  synes
        virker(?= (?:som|til)\b)  rygtes  ryktes  skønn\w+  sikter  tyd(?:er|ede|et)(?= (?:\w+ )?på\b)
        antyd(?:er|ede|et)  peg(?:er|ede)(?= (?:\w+ )?(?:på|mod)\b)
        pek(?:er|te)(?= (?:\w+ )?(?:på|mot)\b)  indiker\w+  formod(?:er|es|ede|et)  formodede?  regnes
        det (?:siges|sies|hedder|heter|antages|antas|påstås|formodes|forventes|ventes|hævdes|hevdes)
        (?:ifølge|efter|etter) (?:rygterne?|ryktene?|kilder|oplysninger|opplysninger|traditionen)
        (?:ifølge|efter|etter) (?:sagnet|overleveringen)  anklag(?:er|es|et|ede)  sigtet  sigtes
        tiltal\w+  siktet  true(?:r|de|t)  risiker\w+  risiko for  bekymr\w+  ønsk(?:er|ede|et)
        vil(?= gerne\b| gjerne\b| helst\b)  ha(?:r)? (?:til hensigt|planer)  har i sinde
        sigt(?:er|ede)(?= (?:efter|mod)\b)  sikt(?:er|et)(?= (?:på|mot)\b)  håbe(?:r|de)  håp(?:er|et|ar)
        ambition\w*  ambisjon\w*  mål(?:et)? er  lov(?:er|ede|et|te)  drøft\w+  forhandl\w+  i dialog
        undersøg(?:er|es)  undersøk\w+  vurder\w+  ikke (?:udelukk\w+|utelukk\w+|afvis\w+|avvis\w+)
        udelukk\w+ ikke  udelukker ikke  utelukker ikke  kan ikke (?:udelukkes|utelukkes)  tilskriv\w+
        betragte(?:s|t)  regnet for  anse(?:s|tt|t)  skal(?= (?:\w+ ){0,4}(?:ha|have|være|ligge|vere)\b)
        skal visstnok  visstnok  nok(?! \d)  nok  sikkert  trolig  neppe  næppe  sannsynligvis
        sandsynligvis  muligens  angivelig\w*  påstået  påståtte?  angivelige?  eventuel\w*  spekuler\w+
        spekulasjon\w*  prognose\w*  anslag\w*  skøn\w*  foreløbig\w*  foreløpig\w*  i princippet
        i prinsippet  muligheden  muligheten  mulighed\w*  mulighet\w*  lader  later til  ser ut  ser ud
        virker  tyder  vil(?= trolig| formentlig| sannsynligvis| antagelig)  men(?:es|as)  mist[ae]nke\w*
        på tale  venter(?= (?:en|et|at|seg|sig)\b)  ry[gk]tet  beskyld\w+  påstå(?:et|ede|tte)
        (?:efter|etter) (?:hans|hendes|hennes|deres) mening  må (?:have|ha)  spår(?= (?:en|et|at|\d))
        tegn på  (?:efter|etter) alt  antas  (?:tar|tager) sikte på  fare for  lægger op til
        legger opp til
        """
    ),
}
"""Patterns by language, each of a word or phrase."""
