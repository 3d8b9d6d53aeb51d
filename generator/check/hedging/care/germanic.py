"""German, Dutch, Swedish, and Danish with Norwegian: what makes a claim careful besides a hedge.

It says who says so, what is planned, or how likely it is.
"""

from generator.check.phrases import any_of

CARE = {
    "de": any_of(
        r"""
        Interess\w*  bislang  bisher  ansteh\w*  steht an  vorgeseh\w+  erhoff\w*  vorhat\w*  erlaub\w*
        zulässig\w*  gestatte\w*  berechtig\w*  zulass\w+  zugelassen\w*  ermöglich\w+  befugt\w*
        unwahrscheinlich\w*  kaum  sag\w+  laut  zufolge  Angaben?  erklär\w+  mitgeteilt
        teil(?:t|te|ten|en)(?=[^.;:]{0,60}\bmit\b)  bericht\w+  ankündig\w+  angekündigt  kündig\w+  heißt
        hieß  demnach  wonach  Pläne?n?  Plan  Absicht\w*  Ziel\w*  möcht\w+  mag  mögen  kann  können
        konnte\w*  droh\w+  Gefahr\w*  Risik\w*  Gerücht\w*  \w*[Kk]reisen  Einschätzung\w*  Schätzung\w*
        Prognos\w*  Ansicht\w*  Meinung\w*  Annahme\w*  Auffassung\w*  Sicht  falls  wenn  zweifel\w*
        vorläufig\w*  unbestätigt\w*  schreib\w+  schrieb\w*  nennt  nannte\w*  sieht  sehen  sah\w*
        werfen  wirft  warf\w*  Vorwurf\w*  Vorschlag\w*  eventuell\w*  vielleicht  gilt  galt\w*
        steh\w* im Raum  Frage\w*  sprach\w*  spricht  sprechen  Aussage\w*  beteuer\w+  versicher\w+
        gab\w* an  gibt an  betont\w*  voraussichtlich\w*  soll\w*  sein  wollte\w*  gedenk\w+  bereit
        Hoffnung\w*  Aussicht\w*  Chance\w*  anscheinend  scheinbar  (?:nimmt|nehmen) an  zu hören
        ausgeschlossen  ausschließ\w+  (?:schließ(?:t|en) \w* ?nicht|nicht auszuschließen)  Vernehmen
        Verdacht\w*  Verdächtig\w*  vermut\w+  Vermutung\w*  mutmaß\w+  Hinweis\w*  Indiz\w*
        deut(?:et|en|ete|eten)  Anzeichen  Anschein  naheleg\w+  \w*legt \w* ?nahe  Annahm\w+  annehm\w+
        Erwartung\w*  erwart\w+  Überleg\w*  überleg\w*  erwäg\w+  Erwägung\w*  erwog\w*  Planung\w*
        planung\w*  geplant\w*  Vorhaben  vorhab\w*  beabsichtig\w+  denk(?:t|en|e)  gedacht  dacht\w+
        erhoff\w+  hoff\w*  wünsch\w+  Wunsch\w*  befürcht\w+  Befürchtung\w*  fürcht\w+
        Sorge(?:n (?:um|vor|dass))?  Furcht  Angst  rechn\w+  Kalkulation\w*  schätz\w+  geschätzt\w*
        Spekul\w+  spekul\w+  glaub\w+  Glaub\w*  mein(?:t|te|ten|en)  Überzeug\w+  überzeug\w+
        urteil(?:t|te|en|ten)(?! (?:des|der|vom|von)\b)
        (?:dem|dessen|ihrem|seinem) Urteil  halten  gehalten  hält  hielt\w*  Auge\w*  sprich\w*  gelt\w*
        zuzuschreiben
        zugeschrieben  zuschreib\w+  Anklage  angeklagt\w*  unklar\w*  ungewiss\w*  ungeklärt\w*  offen\w*
        noch nicht  steht aus  aussteh\w+  möglich\w*  Möglichkeit\w*  Wahrscheinlichkeit\w*  denkbar\w*
        vorstellbar  vorstell\w+  womöglich  sofern  vorausgesetzt  es sei denn  Vorbehalt  vorbehalt\w+
        prüf(?:t|en|te|ten)  Prüfung\w*  untersuch\w+  Untersuchung\w*  verhandel\w*  Verhandlung\w*
        Gespräch\w*  Betracht  liebäugel\w+  Tendenz\w*  tend\w+  Neigung  neig\w+  dürft\w*  könn\w+
        könnt\w*  müss\w*  wohl  angeblich\w*  will  wollen  würd\w+  sei  seien  habe  hätt\w+  wäre\w*
        solle\w*  wolle\w*  werde  lass\w* erwarten  in Aussicht  Aussage  Behaupt\w+  behaupt\w+
        Vorschl\w+  Forderung\w*  forder\w+  anstreb\w+  streb\w*  anvisier\w+  visier\w+  Bestreb\w+
        bemüh\w+  Vorstoß  Eindruck  Skepsis  skeptisch  hypothet\w+  theoret\w+  Theorie\w*  Hypothese\w*
        These\w*  Kandidat\w*  (?:hat|haben|hatten?)[^.;:,]{0,60}\bvor(?=,)  hatten? vor  versichert\w*
        Gedanken?  Lesart  setz(?:t|en) auf  man hört  folgt man  führ(?:t|en)(?=[^.;:]{0,60}\bzurück\b)
        verantwortlich  entschieden ist nicht\w*  nichts entschieden  nicht entschieden  diskutier\w+
        bei Erfolg  entschlossen  soweit bekannt  Wissens  Bekunden  traut  trauen  munkel\w+  abzuwarten
        bleibt abzuwarten  Augen  zurückzuführen  [Rr]echt (?:hat|haben|behält|behalten|bekommt)
        Kapazität\w*  Leistung\w*  nach jetzigem Stand  Stand jetzt  derzeit  vorerst  momentan  Türe?
        hält sich offen  machbar\w*  aussieht  aussehen  infrage  in Frage
        """
    ),
    "nl": any_of(
        r"""
        belangstelling  interesse\w*  geïnteresseerd\w*  vooralsnog  woorden  gepland\w*  mag  mogen
        toegestaan\w*  toesta\w+  toelaat  toegelaten  staat toe  gerechtigd  onwaarschijnlijk\w*
        onaannemelijk  moet\w*  volgens  zei\w*  zeg\w+  gezegd  meld\w+  verkla\w+  aldus  misschien
        wellicht  verluidt  plan\w*  bedoeling\w*  doel\w*  beloof\w*  belof\w*  belov\w*  voorstel\w*
        risico\w*  kans\w*  dreig\w*  gevaar  als  indien  verdacht\w*  verden\w*  oordeel\w*  mening\w*
        oog  ogen  schrijf\w*  schreef  spre\w+  sprak\w*  toeschri\w+  wijt\w*  geacht  gehoopt  noem\w*
        betoog\w*  betog\w*  uitgaan  gaat uit  ging uit  eventue\w+  vermoed\w*  voorne\w*  wens\w*
        zoals  concludeer\w*  conclu\w+  klinkt  heet  heten  blijk\w*  bleek  bereken\w*  inschat\w*
        schatting\w*  raming\w*  zien  ziet  beschuldig\w*  uitgesloten  uitslui\w+  sluit\w* \w* ?niet
        vermoed\w+  aanwijzing\w*  teken\w*  duid\w+  suggere\w+  suggest\w+  wijzen  wijst  verwacht\w*
        aangenomen  aanname\w*  aannam\w*  veronderstel\w*  veronderstell\w+  gedacht  gelo\w+  hoop
        hopen  hoopt\w*  wil\w*  voornemen\w*  van zins  streef\w*  streven  streeft  ambitie\w*  mikt
        mikken  overweg\w+  overweeg\w*  nadenk\w+  beraad\w*  bera(?:dt|den)  onderzoek\w*  bestudeer\w*
        bekijk\w*  onderhandel\w+  gesprek\w*  overleg\w*  voorgesteld\w*  vrees\w*  vrez\w+  bang
        angst\w*  zorg(?:en)?  bezorgd\w*  dreig\w+  dreiging  waarschijnlijk\w*  mogelijk\w*
        mogelijkhe\w+  zou\w*  kan  kunnen  kon(?:den)?  gerucht\w*  speculat\w+  beweer\w*  bewer\w+
        stel(?:t|de|den|len)  vind(?:t|en)  gevonden dat  zogenaamd\w*  schijn\w*  lijk(?:t|en)  leek
        leken  blijkbaar  kennelijk  verdenk\w+  beschuldig\w+  aanklacht  aangeklaagd  ondervraagd
        onzeker\w*  onduidelijk\w*  onbekend\w*  twijfel\w*  tenzij  mits  voorbehoud  afhankelijk
        afhang\w+  hangt af  nog niet  theorie\w*  hypothes\w+  prognos\w+  voorspel\w*  raam\w*  schat\w*
        geschat\w*  overtuig\w+  opvatting\w*  visie  interpret\w+  toegeschreven  toeschrijv\w+  pleit\w*
        programma  agenda  verzeker(?:t|de|den)  luidt  idee  niets (?:is|was) besloten  geen besluit
        afwachten  gesproken over  gedachte  vastbesloten  voor zover  te oordelen  doorschemeren
        overtuigd  afgaand\w*  haalbaar  overwog\w+  gelijk (?:heeft|hebben|krijgt|krijgen)  op tafel
        bespreekbaar  verschiet  capaciteit  op dit moment  voorlopig  voorshands  deur  open
        """
    ),
    "sv": any_of(
        r"""
        intresse\w*  ord  hittills  planera\w*  tillåt\w*  tillåtelse  rätt att  berättig\w*  osannolik\w*
        knappast  enligt  säg\w+  sa  sade  sagt  meddela\w*  förklar\w+  uppge\w*  uppgav  rapporter\w*
        skriv\w+  skrev  mål\w*  plan\w*  avsikt\w*  löf?te\w*  lova\w*  förslag\w*  risk\w*  hot\w*
        fara\w*  ifall  misstank\w*  åsikt\w*  bedömning\w*  uppfattning\w*  mening  tillskriv\w*
        anklaga\w*  åtala\w*  rykte\w*  uppskattning\w*  prognos\w*  tänk\w+  vänta\w*  förvänta\w*
        förhopp\w+  önska\w*  ser  såg  kallar  kallade  gissa\w*  gissning\w*  utesl\w+  sikta\w*
        nämn\w+  berätta\w*  eventuell\w*  av allt att döma  döma  uteslut\w+  förmod\w+  förmoda\w*
        misstänk\w+  misstro\w*  tyd\w+  tecken  antyd\w+  indik\w+  vänt\w+  förvänt\w+  förutse\w*
        beräkn\w+  uppskatt\w+  bedöm\w+  gissn\w+  anta(?:s|gs|r|git|gits)  antag\w+  hopp\w*  önsk\w+
        vill  ville  vilja\w*  avs(?:er|åg|edd\w*)  syft\w+  sikt\w+  ambition\w*  planer\w*  tanke\w*
        övervä\w+  övervägande\w*  funder\w+  undersök\w+  utred\w+  prövar  prövas  förhandl\w+
        samtal\w*  diskut\w+  föresl\w+  befar\w+  rädd(?:a)?  rädsla\w*  farhåg\w+  oro\w*  fara
        möjlig\w*  möjlighet\w*  sannolik\w*  trolig\w*  kanske  kan  kunna  kunde  skulle  bör  borde
        torde  lär  rykt\w+  påst\w+  hävd\w+  mena\w*  anse\w*  anser  trod?\w*  uppgift\w*  sägs
        spekul\w+  verka\w*  tyck\w+  oklar\w*  osäk\w+  okän\w+  tvek\w+  tviv\w+  såvida  förutsatt
        förbehåll\w*  beror? på om  beroende  ännu inte  teori\w*  hypotes\w*  tolk\w+  anklag\w+  åtal\w*
        övertyg\w+  ses  betrakt\w+  tillskriv\w+  skenbar\w*  utlova\w*  lov(?:ar|ade|at)
        räkna\w*(?= (?:\w+ )?med)  försäkr\w+  ögon  skyller  inget är  beslut saknas  återstår  talas om
        om allt  besluten  såvitt  så vitt  chans\w*  låter förstå  lutar åt  (?:får|har) rätt  på bordet
        """
    ),
    "da": any_of(
        r"""
        interesse\w*  ord  hidtil  hittil  tillad\w*  tilladt\w*  tillat\w*  ret til  rett til
        berettig\w*  usandsynlig\w*  usannsynlig\w*  næppe  neppe  stilling  ifølge  sig(?:er|es)  sagde
        sagt  sier  sa  medde\w+  forklar\w+  oply\w+  opply\w+  rapporter\w*  skriv\w+  skrev\w*
        mål(?:et|sætning\w*|setting\w*)?  plan\w*  hensigt\w*  lov(?:er|ede|et|te)  forslag\w*  risik\w+
        trus\w+  true\w*  fare\w*  hvis  dersom  mistanke\w*  holdning\w*  opfattelse\w*  vurdering\w*
        mening\w*  tilskriv\w+  anklag\w*  tilta\w+  rygt\w*  rykt\w*  skøn\w*  prognose\w*  tænk\w+
        tenk\w+  vent\w+  forvent\w+  ønsk\w+  ser  kald\w+  kall\w+  gæt\w*  gjett\w*  udeluk\w+
        uteluk\w+  nævn\w+  nevn\w+  fortal\w+  fortell\w+  fortalt\w*  eventuel\w*  formod\w+  påstås
        siges  sies  beretter  antyd\w+  peger  peker  efter alt at dømme  etter alt å dømme  dømme
        udelukk\w+  utelukk\w+  formentlig  mistank\w*  mistænk\w*  mistenk\w*  mistro\w*  tyd\w+  tegn
        indiker\w+  forudse\w*  forutse\w*  prognos\w+  beregn\w+  skøn\w+  anslå\w*  anslag\w*
        anslått\w*  vurder\w+  gæt\w+  gjet\w+  antag\w+  anta\w*  håb\w*  håp\w*  vil gerne  vil gjerne
        ville  hensig\w+  agt\w*  akt\w+  sigt\w+  sikt\w+  ambi\w+  tank\w+  overvej\w+  overvei\w+
        undersøg\w+  undersøk\w+  utred\w+  udred\w+  forhandl\w+  samtale\w*  drøft\w+  diskut\w+
        foresl\w+  frygt\w*  frykt\w*  bang\w*  redd  bekymr\w+  tru(?:er|et)  mulig\w*  sandsynlig\w*
        sannsynlig\w*  trolig\w*  måske  kanskje  kan  kunne  kunn\w*  skulle  skal visstnok  bør  burde
        nok  rygte\w*  rykte\w*  påst\w+  hævd\w+  hevd\w+  men(?:er|te|t|ing)\w*  anse\w*
        tro(?:r|ede|dde|s)  oplys\w+  opplys\w+  spekul\w+  virk\w+  synes  synest  ser ud  ser ut
        lader til  uklar\w*  usik\w+  ukendt  ukjent  tviv\w+  tvil\w*  forbehold  medmindre  med mindre
        forudsat  forutsatt  avheng\w+  afhæng\w+  endnu ikke  ennå ikke  teori\w*  hypotes\w*  tolk\w+
        anklag\w+  tiltal\w+  overbevi\w+  betragt\w+  skal ha  skal have  sikkert  visst\w*  vistnok
        innstill\w+  indstill\w+  menes  forsikr\w+  øjne  øyne  skylden  intet er  ingenting er  uvist
        uvisst  tales om  snakkes om  så vidt  chance\w*  sjanse\w*  om man skal tro  hensikt\w*  gjenstår
        ligger an  etter planen  efter planen  (?:får|har) rett?  på bordet
        """
    ),
}
"""Patterns by language, each of a word or phrase."""
