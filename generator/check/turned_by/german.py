"""Words before and after a passage that turn what it says, in German and Dutch."""

from generator.check.phrases import any_of
from generator.check.turned_by.words import PAUSE, UP_TO_2, UP_TO_3, UP_TO_5, Turning

FALSE_GERMAN = any_of(
    """
    falsch  unwahr  unbegründet  unzutreffend  widerlegt  erfunden  frei erfunden  Unsinn  Quatsch  Humbug
    (?:ein|der reine) (?:Mythos|Irrtum|Märchen|Gerücht|Irrglaube|Missverständnis)
    eine (?:Lüge|Legende|Falschmeldung|Falschbehauptung|Erfindung|Mär)
    nicht (?:wahr|richtig|belegt|bewiesen|erwiesen)
    aus der Luft gegriffen
    """
)
_NO_PROOF = any_of(
    r"""
    (?:keine?n?|keinerlei|kaum|ohne|wenig)(?: \w+)? (?:Belege?|Beweise?|Hinweise?|Anhaltspunkte?|Anzeichen|Grund)
    """
)
_DENIES_GERMAN = any_of(
    r"""
    bestreite[nt]  bestritt(?:en)?  dementier(?:t|te|ten|en)  leugne(?:t|te|ten|n)  widersprach(?:en)?  widerspricht
    widerlegt\w*  bezweifel\w+  zweifel(?:t|te|n)  fälschlich\w*  zu Unrecht  ausgeschlossen  schlossen? aus
    """
)
_FINDS_GERMAN = any_of(
    r"""
    gezeigt  bewiesen  belegt  nachgewiesen  beweist  belegen  zeigt  zeigen  bestätigt  behauptet  gesagt  sagt
    glaubt
    hindeutet  (?:deutet|weist) darauf hin  spricht dafür  heißt  bedeutet  versprochen  erklärt  denkt  meint
    """
)
GERMAN = Turning(
    clause_phrases=rf"""
    (?:nicht|keineswegs|nie)(?: \w+)? (?:wahr|richtig|zutreffend|so|korrekt|erwiesen|belegt|bewiesen|sicher|klar),? dass
    (?:stimmt|trifft)(?: \w+)? nicht(?: zu)?,? dass  {_NO_PROOF}(?: dafür| zur Annahme| darauf)?,? dass
    (?:falsch|unwahr|irrig|unzutreffend|unbegründet)\w*{UP_TO_2},? dass
    (?:Irrtum|Mythos|Märchen|Legende|Falschmeldung|Lüge|Irrglaube|Fehlannahme|Gerücht)\w*(?: \w+)?,? dass
    {_DENIES_GERMAN}{UP_TO_3},? dass
    (?:niemand|keiner|nichts|kein\w* \w+){UP_TO_5} {_FINDS_GERMAN}(?: hat| haben| worden| ist)?,? dass
    {_FINDS_GERMAN}{UP_TO_3} (?:nicht|nie|keineswegs|niemand|nichts)(?: \w+)?,? dass
    (?:nicht|nie|keineswegs)(?: \w+)? {_FINDS_GERMAN}(?: hat| haben| ist)?,? dass  unklar(?: \w+)?,? (?:ob|dass)
    (?:früheren|ersten|ursprünglichen|älteren) (?:Version|Fassung)(?: \w+){{0,5}},? (?:dass|hieß es,?)
    """,
    direct_phrases="""
    als ob  anstatt  statt  anstelle  weder  noch nie  niemals  keineswegs  nicht  nie  kaum  ohne dass  keine?[nrms]?
    """,
    articles="die der das den dem ein eine einen",
    affirming_phrases=r"""
    nicht (?:nur|zuletzt|ohne|allein)  keine?n? (?:Zweifel|Wunder|Geheimnis|Mythos|Märchen|Frage)  ohne Zweifel
    kein (?:Mythos|Märchen|Irrtum|Zufall)
    nicht (?:falsch|unwahr|bestr\w+|bezweif\w+|dement\w+|widerleg\w+|ausgeschlossen)
    (?:niemand|keiner|kaum jemand)(?: \w+){0,3} (?:bestr\w+|bezweif\w+|zweifel\w*|leugne\w*|dementier\w*)
    (?:bestr\w+|bezweif\w+|zweifel\w*|leugne\w*)(?: \w+){0,2} (?:niemand|keiner)  nicht zu (?:leugnen|bestreiten)
    """,
    after_phrases=rf"""
    ,?\s(?:ist|sind|war|waren|sei|seien|wurden?)(?: \w+){{0,2}}? {FALSE_GERMAN}
    {PAUSE}(?:aber |doch )?(?:was|das|dies) (?:\w+ )?(?:nicht (?:stimmt|zutrifft|wahr ist|richtig ist)|{FALSE_GERMAN})
    {PAUSE}(?:aber |doch )?(?:das|dies) (?:stimmt|trifft)(?: \w+)? nicht  {PAUSE}(?:aber |doch ){FALSE_GERMAN}
    {PAUSE}wie (?:\w+ ){{1,4}}?(?:fälschlich\w*|zu Unrecht) (?:behaupte\w+|mein\w+|schr\w+|melde\w+)
    {PAUSE}(?:so )?(?:behaupte\w*|mein\w+|hieß|melde\w+)(?: \w+){{0,3}}? (?:fälschlich\w*|zu Unrecht)
    \snicht(?=[.!;,])
    """,
)

FALSE_DUTCH = any_of(
    """
    onwaar  onjuist  fout  vals  onzin  niet waar  niet juist  verzonnen  weerlegd  ongegrond
    een (?:mythe|fabel|leugen|misverstand|verzinsel|broodjeaapverhaal|misvatting)
    """
)
_DENIES_DUTCH = r"(?:ontken\w+|betwist\w*|weerleg\w+|weerspr\w+|betwijfel\w+|verwierp\w*|twijfel\w+)"
_FINDS_DUTCH = any_of(
    r"aangetoond  bewezen  gezegd  bewijst  toont aan  wijst erop  zegt  gelooft  bevestigd  beweerd  denkt  betekent"
)
DUTCH = Turning(
    clause_phrases=rf"""
    (?:niet|nooit)(?: \w+)? (?:waar|juist|zo|bewezen|aangetoond|duidelijk|zeker) dat
    (?:geen|nauwelijks|zonder|weinig)(?: \w+)? (?:bewijs|bewijzen|aanwijzing\w*|reden|teken|tekenen|grond){UP_TO_3} dat
    (?:onjuist|onwaar|fout|vals|misleidend)\w*{UP_TO_2} dat  (?:ten onrechte|valselijk|onterecht){UP_TO_2} dat
    (?:mythe|fabel|leugen|misverstand|gerucht|broodjeaapverhaal|misvatting)(?: \w+)? dat  {_DENIES_DUTCH}{UP_TO_3} dat
    (?:niemand|niets|geen \w+){UP_TO_5} {_FINDS_DUTCH}(?: heeft| hebben| is)? dat
    (?:niet|nooit)(?: \w+)? {_FINDS_DUTCH} dat  {_FINDS_DUTCH}(?: \w+)? (?:niet|nooit) dat  onduidelijk(?: \w+)? of
    """,
    direct_phrases="alsof  in plaats van  noch  nooit  niet  geen  zonder(?: te)?  nauwelijks",
    articles="de het een",
    affirming_phrases=rf"""
    niet (?:alleen|slechts|zozeer|verwonderlijk|enkel)  geen (?:twijfel|geheim|wonder|mythe|fabel)  zonder twijfel
    (?:niemand|weinigen)(?: \w+){{0,3}} {_DENIES_DUTCH}  {_DENIES_DUTCH}(?: \w+)? niemand
    niet (?:onwaar|onjuist|te ontkennen|ontken\w+|betwist\w*)
    """,
    after_phrases=rf"""
    ,?\s(?:is|zijn|was|waren)(?: \w+){{0,2}}? {FALSE_DUTCH}  {PAUSE}(?:wat|maar dat|maar dit) (?:is )?{FALSE_DUTCH}
    {PAUSE}wat niet (?:klopt|waar is)  {PAUSE}(?:maar )?dat klopt niet  \sniet(?=[.!;,])
    """,
)
