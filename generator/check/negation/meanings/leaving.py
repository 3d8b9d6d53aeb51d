"""Words for what ends, is missing, hidden, lost, left or kept as it was, by language: they may mean "not"."""

import re
from functools import cache, lru_cache

from generator.check.phrases import any_of

_LEAVING = {
    "en": r"""
        left  leav\w+  los[est]\w*  miss\w*  gone  quit\w*  safe\w*  kept?  keep\w*  clean  out  off
        away  spar\w+
        unharmed  unhurt  intact  same  even  equal\w*  stay\w*  remain\w*  lapse\w*  expir\w+  late
        cold  dormant
        idle  abandon\w*  with(?:drew|draw\w*|drawn)  drop\w*  walk\w*  shut\w*  clos\w+  end(?:ed|s)?
        ceas\w+  give
        gave  giv\w+  escap\w+  elud\w*  balk\w*  shy  shie\w+  silent  mum  secret\w*  hid\w*
        conceal\w*  over  past
        head  nothing  empty  void  bare  limit\w*  rest\w*  others?  alone  only  solely  all  beyond
        below  within
        under  short  cap\w*  at  prefer\w*  oppos\w+  resist\w*  surviv\w+  unaware  dark  ignorant
        ignoran\w+  long
        stood  stand\w*  held  hold\w*  up  down  wait\w*  pend\w+  elsewhere  instead
    """,
    "de": r"""
        verlass\w*  verließ\w*  verl[ou]r\w*  verlier\w*  verlust\w*  still\w*  kalt\w*  weg  fort  ab
        aus  zurück
        schluss  ende  end\w*  bleib\w*  blieb\w*  sah  sieh\w*  seh\w+  lässt  ließ\w*  lass\w*
        hielt\w*  halt\w*
        hält  verborg\w*  verberg\w*  geheim\w*  verschluss  aussteh\w*  warte\w*  vergeb\w+  fehl\w*
        ausfall\w*
        unter\w*  über\w*  bisher\w*  gleich\w*  unveränd\w*  spar\w*  erspar\w*  rest\w*  andere\w*
        nur  lediglich
        allein\w*  kommen  kam\w*  auskomm\w*  abgeseh\w*  absah\w*  absieh\w*  distanz\w*  wehr\w*
        zieh\w*  zog\w*
        entging\w*  entgeh\w*  steh\w*  stand\w*  übrig\w*  vorenth\w*  frei\w*  innerhalb  höchst\w*
    """,
    "fr": r"""
        quitt\w*  laiss\w*  perd\w*  dispar\w+  manqu\w*  expir\w+  sort\w*  parti\w*  fini\w*  cess\w*
        rest\w*
        demeur\w*  gard\w*  conserv\w*  cach\w*  secret\w*  tait  tai\w+  tu  silence  écart\w*  abst\w+
        évit\w*
        échapp\w+  abandonn\w+  ferm\w*  seul\w*  limit\w*  même\w*  identique\w*  épargn\w*  indemne\w*
        sauf  saine?
        vierge\w*  vide\w*  loin  faute  défaut  retir\w*  renon\w*  lâch\w*  tard\w*  toutes?  tous  autre\w*
        déroba\w*  dérob\w+  ignor\w*  tomb\w*
    """,
    "es": r"""
        dej\w+  perd\w*  pierd\w*  falt\w*  desapar\w*  expir\w*  caduc\w*  sal\w+  fin  fue  ces\w+
        qued\w*  sigue\w*
        segu\w+  guard\w*  ocult\w*  escond\w*  secret\w*  call\w+  silenci\w*  abst\w+  abstuv\w*
        evit\w*  escap\w*
        cerr\w*  cierr\w*  sol[oa]\w*  límit\w*  mism\w+  igual\w*  iles\w+  salv\w*  limpi\w*  vací\w*
        lej\w+
        retir\w*  renunci\w*  tard\w*  tras  después  otr[oa]\w*  bajo  dentro  ajen\w+  pendiente\w*
        carec\w*
        declin\w*  márgen\w*  margen  tod[oa]s
    """,
    "it": r"""
        lasci\w+  perd\w*  pers\w+  manc\w*  scompar\w*  spar\w+  scad\w+  usc\w+  fin[ei]\w*  cess\w*
        rest\w*  riman\w*
        rimas\w*  tac\w+  taciu\w*  nascond\w*  nascost\w*  cel\w+  segret\w*  silenzi\w*  asten\w*
        astien\w*  evit\w*
        sfugg\w*  chiu\w+  sol[oi]\w*  limit\w*  stess\w+  ugual\w*  indenn\w*  illes\w*  salv\w*
        pulit\w*  vuot\w*
        lontan\w+  ritir\w*  rinunc\w*  tard\w*  stacc\w*  altr\w+  fuori  priv\w+  ignor\w*  inutil\w*
        ferm\w*
        sottra\w+  tutt[ie]
    """,
    "pt": r"""
        deix\w+  perd\w*  falt\w*  desapar\w*  expir\w*  caduc\w*  sai\w*  saí\w*  fim  cess\w*  fic\w+
        perman\w*
        continu\w*  guard\w*  ocult\w*  escond\w*  secret\w*  segred\w*  cal\w+  silêncio  abst\w+
        evit\w*  escap\w*
        escus\w+  fech\w*  só  limit\w*  mesm\w+  igual\w*  iles\w*  salv\w*  limp\w*  vazi\w*  long\w+
        retir\w*
        renunci\w*  tard\w*  outr\w+  fora  omiss\w*  por  alhe\w+  ignor\w*  abaixo  dentro  último  últim\w+
        inviolad\w*  dispens\w*  tod[oa]s
    """,
    "nl": r"""
        verl[aoi]\w+  kwijt\w*  miss?\w*  mist  weg  uit  af  neer  ver  verdw\w+  verlop\w*  einde
        eind\w*  blij\w+  bleef
        bleven  gebleven  hield\w*  houd\w*  stand  verborg\w*  verberg\w*  geheim\w*  zwijg\w*  zweeg
        stil\w*  ontweek
        ontwijk\w*  onthoud\w*  onthield\w*  ontk[wo]\w+  ontging  sloot  sluit\w*  dicht  alleen
        slechts  beperk\w*
        zelfde  gelijk\w*  ongedeerd\w*  gespaard\w*  leeg  lege  vrij\w*  laat  late  ander\w*  buiten
        open\w*  rest\w*
        wacht\w*  gewist  wis\w*  verlor\w*  verlies\w*  \w+vrij  \w+loos
    """,
    "sv": r"""
        lämn\w*  förlor\w*  tapp\w*  miss\w*  sakn\w*  borta?  bort  försv\w+  utgick  slut\w*  uppgav
        kvar\w*  behåll\w*
        behöll\w*  dolt  dold\w*  dölj\w*  doldes  hemlig\w*  tig\w*  teg  tyst\w*  avst[åo]\w*  undv\w*
        undg\w+
        undkom\w*  stäng\w*  enda\w*  bara  begräns\w*  samma  lika\w*  oskad\w*  skona\w*  tom\w*
        fri\w*  sen\w*
        andra  utanför  ur  lät  låt\w*  ovet\w*  okän\w*  undan\w*  neka\w*  vid
    """,
    "da": r"""
        forl[ao]\w+  mist\w*  tab\w*  tap\w*  mangl\w*  savn\w*  bort\w*  væk\w*  forsv\w+  udløb\w*
        utløp\w*  slut\w*
        forbl\w+  behold\w*  skjul\w*  skjult\w*  hemmel\w*  ti[ea]\w*  tav\w*  taus\w*  afst\w+
        avst\w+  undg\w*  unng\w*
        undslap\w*  luk\w*  steng\w*  kun  bare  begr\w+ns\w*  sam[mt]e?  lige\w*  lik\w*  uskad\w*
        skån\w*  tom\w*  fri\w*
        sen\w*  ander?t?  andre  uden\w*  uten\w*  lad\w*  lod  lot  uvid\w*  uvit\w*  ubes\w*  ligg\w*  lå
    """,
    "pl": r"""
        opuś\w*  opuszcz\w*  strac\w*  utrac\w*  zgub\w*  brak\w*  zabrak\w*  znik\w*  wygas\w*  koniec
        końc\w*  pozost\w*
        zosta[łlnw]\w*  zachow\w*  ukry\w*  taj\w+  milcz\w*  przemilcz\w*  wstrzym\w*  unik\w*  zamk\w*
        tylko  jedyn\w*
        ogranicz\w*  sam\w*  równ\w*  cał[oy]  ocal\w*  pust\w*  woln\w*  późn\w*  inn\w+  poza
        oblał\w*  oblewa\w*  stron\w*
        odstąp\w*  odpuśc\w*  wycof\w*  pomin\w*  pomij\w*
    """,
    "cs": r"""
        opust\w*  ztrat\w*  ztrác\w*  chyb\w*  zmiz\w*  vyprš\w*  konec  konč\w*  skonč\w*  zůst\w*
        zach\w*  skry\w*  taj\w*
        mlč\w*  zamlč\w*  zdrž\w*  vyhn\w*  vyhýb\w*  zav[ří]\w*  jen\w*  pouze  omez\w*  stejn\w*
        rovn\w*  celý  ušetř\w*
        prázdn\w*  voln\w*  pozd\w*  jin\w+  mimo  neprošel  vzda\w*  ustoup\w*  stáh\w*  vynech\w*  posled\w*
    """,
    "fi": r"""
        lähti\w*  lähte\w*  menet\w*  puut\w*  katos\w*  loppu\w*  jäi\w*  jää\w*  jätt\w*  sala\w*
        vaik\w+  vaiken\w*
        sulk\w*  vain  sama\w*  tyhj\w*  vapaa\w*  myöh\w*  muu\w*  ulko\w*
    """,
}


@cache
def _pattern(language: str) -> re.Pattern[str]:
    return re.compile(rf"{any_of(_LEAVING.get(language, '(?!)'))}\Z")


@lru_cache(maxsize=1 << 12)
def is_leaving(low: str, language: str) -> bool:
    """Whether a word in lower case says that something ends, is missing or stays as it was."""
    return bool(_pattern(language).match(low))
