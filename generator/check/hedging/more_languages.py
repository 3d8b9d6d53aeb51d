"""Italian, Portuguese, Dutch, Swedish, Polish, Czech and Turkish hedges, and what answers for them in a claim.

They are few and plain: a hedge that is missing here is not looked for, an answer that is missing makes an alarm.
"""

from generator.check.phrases import any_of

HEDGES = {
    "it": any_of(
        r"""
        (?<!che )\w{2,}rebbe(?:ro)?  eventualmente  verosimilmente  pu[òo] darsi  sembrerebbe  presumibile
        probabile che
        secondo indiscrezioni  stando a indiscrezioni  punta(?:no)? a  mira(?:no)? a  valuta(?:no)? di
        conta(?:no)? di
        ipotizza\w*  si sospetta  si teme  si pensa  si dice che  potenzialmente  dovrebbero  è attes[oa]
        sono attes[ie]
        forse  probabilmente  presumibilmente  presunt[oaie]  apparentemente  a quanto pare  magari
        possibilmente
        potrebb\w+  sarebb\w+  avrebb\w+  dovrebb\w+  sembra(?:no)?  pare(?: che)?  suggeri\w+ che  intend\w+
        prevede(?: di)  progetta(?:no)? di  vuole  vogliono  starebb\w+  è possibile che  si ritiene che
        spera(?:no)? di
        """
    ),
    "pt": any_of(
        r"""
        porventura  quiçá  presumivelmente  potencialmente  ao que parece  ao que tudo indica  tudo indica que
        (?:estima|acredita|suspeita|presume|espera|teme|julga)-se  (?:se )?(?:estima|acredita|suspeita) que
        ter(?:á|ão)(?: \w+)? \w+(?:ado|ido|sto|to)\b  haver(?:á|ia)  poss[ií]vel que  provável que  estuda
        cogita\w*
        \w{2,}ariam  faria  viria  tende a  está previst[oa]
        talvez  provavelmente  possivelmente  alegadamente  supostamente  aparentemente  presumivelmente
        poder(?:á|ão|ia|iam)  dever(?:á|ão|ia|iam)  seria  seriam  teria  teriam  estaria  estariam
        parecem?  suger\w+ que
        pretendem?  planeiam?  planejam?  quer  querem  é possível que  há suspeitas? de  pode  podem
        tenciona\w*
        """
    ),
    "nl": any_of(
        r"""
        eventueel  denkelijk  mogelijkerwijs  allicht  vermeende  vermoedelijke  naar verwachting
        verwacht wordt
        wordt verwacht  worden verwacht  dreigt  dreigen  naar schatting  zogenaamd  beoogt  streeft  hopen
        mag
        kennelijk  ogenschijnlijk  volgens geruchten  volgens bronnen  wordt gevreesd  vreest
        misschien  waarschijnlijk  mogelijk  vermoedelijk  wellicht  naar verluidt  zou  zouden  lijkt  lijken
        blijkbaar  kan  kunnen  overweegt  overwegen  wil  willen  hoopt  van plan  schijnt  schijnen
        """
    ),
    "sv": any_of(
        r"""
        väntas  beräknas  bedöms  tros  torde  ryktas  enligt uppgift  enligt uppgifter  påstådd\w*
        misstänkt\w*
        möjligtvis  förefaller  hotar att  riskerar att  avser att  tänker  kunde  kanhända  antas  anses
        siktar på
        uppskattas
        kanske  troligen  troligtvis  sannolikt  möjligen  förmodligen  antagligen  påstås  uppges  lär  kan
        skulle
        tycks  verkar  eventuellt  befaras  misstänks  vill  planerar  hoppas  överväger  sägs
        """
    ),
    "pl": any_of(
        r"""
        najprawdopodobniej  możliwe  jakoby  domnieman\w+  rzekom\w+  szacuje się  przypuszcza\w*
        niewykluczone
        zdaje się  potencjalnie  ewentualnie  spodziewa\w*  oczekuje się  grozi  podejrzewa\w*  sugeruj\w+
        mia[lł][oay]?by
        ma (?:zostać|być|powstać)  liczy na  nosi się
        może  mogą  mógłby  mogłaby  mogłoby  mogliby  mogłyby  prawdopodobnie  podobno  rzekomo  być może
        chyba
        zapewne  przypuszczalnie  ponoć  wydaje się  planuje  planują  zamierza  zamierzają
        rozważa\w*
        """
    ),
    "cs": any_of(
        r"""
        podle všeho  údajn\w+  domněl\w+  potenciálně  případně  očekává se  předpokládá se  hrozí
        by měl[aoiy]?
        měl[aoiy]? by  odhaduje se  zdánlivě  dost možná  uvažuje  podezřel\w+  naznačuje  spekuluje se
        má se  chystá se
        možná  asi(?! (?:\d|dv|tř|čtvr|pět|polov|pol\b|stov|tisíc|mili))  snad  zřejmě  pravděpodobně
        patrně  údajně  prý  nejspíš  mohl[aoiy]? by  by mohl[aoiy]?  může
        mohou  plánuje  plánují  hodlá  zvažuje  zvažují  zdá se
        """
    ),
    "tr": any_of(
        r"""
        herhalde  sanırım  güya  tahminen  anlaşılan  öne sürüldü  iddia edildi  sanılıyor  düşünülüyor
        planlanıyor
        bekleniyor  hedefliyor  umuyor  görünüyor  ihtimal\w*  olasılıkla  tahmin edildi  söylentiye göre
        gündemde
        niyetinde
        belki  muhtemelen  galiba  iddiaya göre  sözde  olası\w*  \w+[ae]bil(?:ir|eceğ\w+|ecek\w*)
        iddia ediliyor
        öne sürülüyor  tahmin ediliyor  istiyor  planlıyor  düşünüyor
        """
    ),
}
ANSWERS = {
    "it": any_of(
        r"""
        secondo  dett[oa]  dice  dicono  annunci\w+  afferm\w+  dichiar\w+  sostien\w+  sosten\w+  stim\w+
        spieg\w+
        per (?:il|la|i|gli|le|l)  se  forse  probabil\w+  presu\w+  apparent\w+  a quanto pare  magari
        possibil\w*
        pu[òo]  possono  potr\w+  dovr\w+  dovuto  sarebb\w+  avrebb\w+  sembr\w+  pare  suggeri\w+
        intend\w+  preved\w+
        previst\w*  progett\w+  vuole  vogliono  \w+rebb\w+  ritien\w+  rischi\w+  ipotes\w+  ipotizz\w+
        circa  sper\w+
        crede  pensa  pens\w+  riten\w+  dubb\w+  sospett\w+  tem\w+  indic\w+  accus\w+  minacci\w+
        conta di  valut\w+
        """
    ),
    "pt": any_of(
        r"""
        segundo  diss\w+  diz\w*  anunci\w+  afirm\w+  declar\w+  sustent\w+  estim\w+  explic\w+
        para (?:o|a|os|as)
        se  talvez  prov[aá]ve\w+  provavel\w+  poss[ií]ve\w+  possivel\w+  aleg\w+  supost\w+  supõe\w*
        aparent\w+
        presum\w+  pode\w*  poss[ao]\w*  dever?\w*  devem  \w+[aei]ria\w*  parec\w+  suger\w+  pretend\w+
        plane\w+
        quer\w*  consider\w+  acredit\w+  suspeit\w+  rumor\w*  cerca  hipótes\w+  prev\w+  esper\w+
        admit\w+  indic\w+
        de acordo  conform\w+  acus\w+  ameaç\w+  tencion\w+  opini\w+  tem\w+ que  rece\w+  dúvid\w+
        """
    ),
    "nl": any_of(
        r"""
        volgens  zei\w*  zegt  zeggen  stelt  stellen  meldt  melden  verklaar\w+  aldus  misschien
        waarschijnlijk
        mogelijk\w*  vermoed\w+  wellicht  verluidt  zou\w*  lijk\w+  blijk\w+  kan  kunnen  kon\w*
        overweeg\w*  overwegen
        wil  willen  wens\w*  hoopt  hopen  plan\w*  schijn\w+  als  of  indien  ongeveer  verwacht\w*
        denkt  denken
        vreest  vrezen  gelo\w+  vind\w+  voorgenomen  moet  moeten  aan te nemen  kans  risico  dreig\w+
        verdacht\w*  wordt gezegd
        """
    ),
    "sv": any_of(
        r"""
        enligt  säg\w+  sade  sa  menar  anser  bedöm\w+  uppg\w+  hävda\w+  meddela\w*  tror  kanske
        trolig\w+  sannolik\w*
        möjlig\w*  förmod\w+  antag\w+  påstå\w*  lär  kan  kunde  skulle  tycks  verkar  eventuell\w+
        befar\w+  misstänk\w*
        vill  planera\w*  hoppas  överväg\w+  sägs  om  ungefär  omkring  utesl\w+  räknar  väntas  bör
        risk\w*  tänker  föreslå\w*
        """
    ),
    "pl": any_of(
        r"""
        według  zdaniem  powiedzia\w+  mówi\w*  twierdz\w+  uważa\w*  poinformowa\w+  ocenia\w*  sądzi\w*
        szacuj\w+  może
        mogą  mógł\w*  mogł\w+  mogli\w*  możliw\w+  prawdopodobn\w+  podobno  rzekom\w+  być może  chyba
        zapewne
        przypuszcz\w+  ponoć  wydaje  chce  chcą  plan\w+  zamierza\w*  rozważa\w*  jeśli  jeżeli  czy
        około  spodziewa\w*
        podejrzew\w+  podejrzan\w+  wskazuj\w+  sugeruj\w+  ma  mają  obawia\w*  zagraża\w*  wyklucz\w+
        """
    ),
    "cs": any_of(
        r"""
        podle  řekl\w*  uved\w+  tvrd\w+  soud\w+  míní  odhad\w+  oznámil\w*  možn\w+  asi  zhruba  snad
        zřejm\w+  pravděpodobn\w+
        patrn\w+  údajn\w+  prý  nejspíš\w*  mohl\w*  může  mohou  chce  chtějí  plán\w+  hodlá  hodlají
        zvaž\w+  zdá  jestli
        pokud  zda  kdyby  přibliž\w+  asi  domnív\w+  podezř\w+  naznač\w+  má  mají  by  bych  hroz\w+
        očekáv\w+  předpoklád\w+
        """
    ),
    "tr": any_of(
        r"""
        göre  söyle\w+  belirt\w+  açıkla\w+  savun\w+  yazdı  dedi  bildir\w+  iddia\w*  belki  muhtemel\w*
        galiba  sözde
        olası\w*  olabil\w*  \w+[ae]bil\w+  öne sür\w+  tahmin\w*  isti\w+  planl\w+  düşün\w+  eğer
        yaklaşık  beklen\w+
        sanıl\w+  ihtimal\w*  mümkün\w*  şüphe\w*  umu\w+  aday\w*  önerdi  öner\w+
        """
    ),
}
