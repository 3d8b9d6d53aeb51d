"""Words of a passage that stand for a name which the sentence before may have: `she`, `the company`, `la société`."""

import re
from functools import cache

from generator.check.alignment.terms import Term, terms
from generator.check.naming.attributed import follows_source
from generator.check.naming.names import Name, names
from generator.check.naming.nations import nation
from generator.check.phrases import any_of, words

_PRONOUNS = {
    "en": words("he she they him them his their theirs hers"),
    "de": words("er ihm ihn ihre ihrer ihren ihrem seine seiner seinem seinen dieser diese dieses"),
    "fr": words("il elle ils elles lui leur sa son ses leurs celle celui ceux"),
    "es": words("él ella ellos ellas suya suyo"),
    "it": words("egli ella lui lei loro essa esso essi"),
    "pt": words("ele ela eles elas dele dela deles delas"),
    "nl": words("hij zij ze hem hun hen"),
    "sv": words("han hon hans hennes deras henne honom dem"),
    "da": words("han hun hans hendes deres ham hende dem"),
    "pl": words("on ona oni one jego jej ich jemu"),
    "cs": words("on ona oni jeho její jejich"),
    "fi": words("hän he hänen heidän"),
    "tr": words("onlar onun onların"),
}
_ANY_PRONOUN = words("he she they he him his il elle él ella lui lei ele ela hij zij han hon hun hän")
_NOUNS = any_of(
    r"""
    compan(?:y|ies)  firm  group  business  bank  insurer  retailer  chain  manufacturer  maker  carrier  airline
    start-?up  operator  publisher  developer  supplier  club  team  side  ministry  agency  authority  regulator
    department  council  government  parliament  court  tribunal  committee  commission  institute  university
    hospital  clinic  school  college  museum  gallery  library  party  union  association  charity  foundation
    federation  city  town  village  country  state  province  region  county  district  island  river  lake
    minister  president  mayor  governor  director  manager  chairman  chairwoman  chief  judge  lawyer  prosecutor
    researchers?  scientists?  authors?  professor  doctor  economist  analyst  historian  archaeologist
    spokes(?:man|woman|person)  player  striker  coach  captain  writer  artist  composer  director  singer  novelist
    actor  man  woman  man  men  women  boy  girl  driver  pilot  victim  suspect  defendant  plaintiff  claimant
    drug  vaccine  ship  vessel  ferry  aircraft  plane  satellite  rocket  train  device  software  product  plant
    mine  factory  bridge  dam  building  church  book  novel  film  album  law  bill  act  treaty  study  trial
    """
)
_DEFINITE = r"(?:the|this|that|these|those|its|their|his|her)"
_ROMANCE = any_of(
    r"""
    entreprise  société  groupe  banque  assureur  chaîne  fabricant  opérateur  club  équipe  ministère  agence
    autorité  conseil  gouvernement  tribunal  cour  commission  institut  université  hôpital  clinique  école  musée
    parti  syndicat  association  fondation  ville  commune  village  pays  région  province  île  ministre
    président\w?  maire  préfet  directeur  directrice  juge  avocate?  procureure?  chercheu(?:rs?|ses?)
    scientifiques?  auteure?s?  professeure?  médecin  économiste  historienn?e?  porte-parole  joueur  entraîneur
    artiste  usine  mine  navire  médicament  vaccin  étude  loi
    empresa  sociedad  grupo  banco  aseguradora  cadena  fabricante  compañía  firma  equipo  ministerio  agencia
    ayuntamiento  consejo  gobierno  juzgado  comisión  instituto  universidad  hospital  clínica  escuela  museo
    partido  sindicato  asociación  fundación  ciudad  municipio  pueblo  país  región  provincia  isla  ministr[ao]
    president[ea]  alcalde(?:sa)?  director[a]?  juez[a]?  abogad[ao]  fiscal  investigador(?:es|as|a)?  científic[ao]s?
    autor(?:es|as|a)?  profesor[a]?  médic[ao]  portavoz  jugador[a]?  entrenador[a]?  delantero  portero  fármaco
    vacuna  barco  fábrica  mina  estudio  ley
    azienda  società  gruppo  banca  assicurazione  catena  produttore  compagnia  impresa  squadra  ministero  agenzia
    comune  consiglio  governo  tribunale  corte  commissione  istituto  università  ospedale  clinica  scuola  museo
    partito  sindacato  associazione  fondazione  città  paese  regione  provincia  isola  ministr[ao]  sindac[ao]
    direttore  direttrice  giudice  avvocat[ao]  procuratore  ricercator[ei]  ricercatric[ei]  scienziat[aoi]
    autor[ei]  professor(?:e|essa)  medico  portavoce  giocatore  allenatore  farmaco  vaccino  nave  fabbrica  miniera
    studio  legge  codice  volume  opera
    empresa  sociedade  grupo  banco  seguradora  rede  companhia  clube  equipa  equipe  ministério  agência  câmara
    conselho  governo  comissão  instituto  universidade  escola  museu  partido  sindicato  associação  fundação
    cidade  município  região  província  ilha  prefeit[ao]  diretor[a]?  juíza?  advogad[ao]  procurador[a]?
    investigador(?:es|as|a)?  pesquisador(?:es|as|a)?  cientistas?  professor[a]?  porta-voz  jogador[a]?
    treinador[a]?  vacina  navio  mina  estudo  lei
    """
)
_ROMANCE_DEFINITE = (
    r"(?:l[’']|la |le |les |ces? |cette |cet |el |los |las |est[ae] |es[ae] |il |lo |gli |i |o |a |os |as |"
    r"quest[aoi] |del |della |dello |dell[’']|do |da |no |na |du |des |al |au |ao |à la |pela |pelo |alla |all[’'])"
)
_GERMANIC = any_of(
    r"""
    unternehmen  firma  konzern  gruppe  bank  versicherer  kette  hersteller  betreiber  verein  klub  mannschaft
    ministerium  behörde  amt  rat  regierung  parlament  gericht  kammer  kommission  institut  universität  klinik
    krankenhaus  schule  museum  partei  gewerkschaft  verband  stiftung  stadt  gemeinde  dorf  land  region  provinz
    insel  minister(?:in)?  präsident(?:in)?  bürgermeister(?:in)?  direktor(?:in)?  richter(?:in)?  anwalt  anwältin
    forscher(?:in|innen)?  wissenschaftler(?:in|innen)?  autor(?:in|en|innen)?  professor(?:in)?  arzt  ärztin
    sprecher(?:in)?  spieler(?:in)?  trainer(?:in)?  stürmer(?:in)?  schiff  werk  studie  gesetz  mann  frau
    bedrijf  concern  groep  verzekeraar  keten  fabrikant  vereniging  club  ploeg  ministerie  gemeente  raad
    regering  rechtbank  hof  commissie  instituut  universiteit  ziekenhuis  kliniek  partij  vakbond  bond  stichting
    stad  dorp  provincie  eiland  minister  burgemeester  directeur  directrice  rechter  advocaat  onderzoekers?
    wetenschappers?  auteurs?  hoogleraar  arts  woordvoerder  speler  trainer  schip  fabriek  studie  wet  man  vrouw
    """
)
_GERMANIC_DEFINITE = (
    r"(?:der|die|das|dem|den|des|dieser?|dieses|diesem|diesen|ihre?|seine?|de|het|deze|dit|zijn|haar)"
)
_SUFFIXED = any_of(
    r"""
    företaget  bolaget  koncernen  gruppen  banken  kedjan  klubben  laget  departementet  myndigheten  kommunen
    regeringen  domstolen  tingsrätten  kommissionen  institutet  universitetet  sjukhuset  kliniken  skolan  museet
    partiet  facket  förbundet  stiftelsen  staden  landet  regionen  ministern  borgmästaren  direktören  domaren
    forskarna  forskaren  författarna  författaren  professorn  läkaren  spelaren  tränaren  mannen  kvinnan
    talesmannen  talespersonen  hon
    firmaet  selskabet  virksomheden  koncernen  kæden  holdet  ministeriet  styrelsen  kommunen  retten
    universitetet  hospitalet  skolen  partiet  forbundet  fonden  byen  ministeren  borgmesteren  direktøren
    dommeren  forskerne  forskeren  forfatterne  lægen  spilleren  træneren  manden  kvinden
    selskapet  bedriften  konsernet  kjeden  laget  departementet  etaten  kommunen  regjeringen  sykehuset  skolen
    ministeren  statsråden  ordføreren  direktøren  dommeren  forskerne  forskeren  forfatterne  legen  spilleren
    spółk[aięą]  firm[aęyą]  grupa  bank  ubezpieczyciel  sieć  klub  drużyna  zespół  ministerstwo  urząd  gmin[aęy]
    miasto  rada  rząd  sąd  trybunał  komisja  instytut  uniwersytet  szpital  szkoła  muzeum  partia  związek
    fundacja  minister  prezydent  burmistrz  wójt  dyrektor  sędzia  adwokat  naukowcy  badacze  badaczk[ai]  autorzy
    lekarz  rzecznik  rzeczniczka  piłkarz  trener  kraj
    společnost\w?  firm[auěy]  skupina  bank[au]  pojišťovna  řetězec  klub  tým  ministerstvo  úřad  obec  město
    rada  vláda  soud  komise  ústav  univerzita  nemocnice  škola  muzeum  strana  odbory  nadace  kraj
    ministr(?:yně)?  prezident  starost(?:a|ka)  primátor(?:ka)?  ředitel(?:ka)?  soud(?:ce|kyně)  vědci  autoři
    lékař(?:ka)?  mluvčí  hráč  trenér
    yhtiö  konserni  ketju  seura  joukkue  ministeriö  virasto  kunta  kaupunki  hallitus  oikeus  yliopisto
    sairaala  koulu  museo  puolue  liitto  säätiö  ministeri  johtaja  tuomari  tutkij(?:a|at|oiden)  lääkäri
    şirket\w*  firma  grup  banka  kulüp  takım  bakanlık  kurum  belediye  hükûmet|hükümet  mahkeme  komisyon
    enstitü  üniversite  hastane  okul  müze  parti  sendika  dernek  vakıf  şehir  ülke  bakan  başkan  müdür  hâkim
    araştırmacılar  bilim\ insanları  yazar\w*  doktor  sözcü  oyuncu  teknik\ direktör
    """
)
"""Nouns that need no article."""
_NATIVE = re.compile(r"\b[Tt]he ([A-Z]\w+)(?=[,.;:]|\Z| (?:has|had|was|is|said|who)\b)")
_NEAR = 2
_FAR = 40


@cache
def _nouns(language: str) -> re.Pattern[str]:
    english = rf"{_DEFINITE} (?:[\w-]+ ){{0,1}}{_NOUNS}"
    romance = f"{_ROMANCE_DEFINITE}{_ROMANCE}"
    germanic = rf"{_GERMANIC_DEFINITE} (?:[\w-]+ )?\w*{_GERMANIC}"
    chosen = {
        "en": english, "fr": romance, "es": romance, "it": romance, "pt": romance, "de": germanic, "nl": germanic,
        "": f"{english}|{romance}|{germanic}|{_SUFFIXED}",
    }.get(language, _SUFFIXED)  # fmt: skip
    return re.compile(rf"(?<!\w)(?:{chosen})(?!\w)", re.IGNORECASE)


def is_open(text: str, found: list[Term], language: str, *, claim: list[Term], named: list[Name]) -> bool:
    """Whether a passage has a word for somebody or something that it does not name itself.

    A noun that the claim has too, and not beside one of the names in question (`named`), stands for none of these.
    """
    if text[:1].islower() or any(sign in text for sign in ("…", "...", "[")):
        # What is left out before it has its subject, and what is left out of it may have the name.
        return True
    have = names(text, found)
    starts = [found[name.first].start for name in have if not _is_source(text, found, name)]
    ends = [found[name.last - 1].end for name in have]
    first = min(starts, default=len(text))
    pronouns = _PRONOUNS.get(language, _ANY_PRONOUN)
    if any(term.low in pronouns and term.start < first for term in found):
        return True
    starts = [found[name.first].start for name in have]
    beside = {term.stem for name in named for term in claim[max(0, name.first - _NEAR) : name.last]}
    repeated = {term.stem for term in claim} - beside
    for match in _nouns(language).finditer(text):
        owns = text[match.end() : match.end() + 1] in {"'", "’"}
        behind = not owns and any(
            start >= match.end() and _close(text[match.end() : start]) for start in starts
        )
        before = any(end <= match.start() and _close(text[end : match.start()]) for end in ends)
        within = any(match.start() <= start < match.end() for start in starts)
        noun = terms(match[0])[-1].stem
        if not (behind or before or within or noun in repeated):
            return True
    return _NATIVE.search(text) is not None and any(
        nation(match[1].lower()) is not None for match in _NATIVE.finditer(text)
    )


def _is_source(text: str, found: list[Term], name: Name) -> bool:
    """Whether a name only says who said so: `Selon Me Prévost, elle …`."""
    before = text[max(0, found[name.first].start - _FAR) : found[name.first].start]
    return follows_source(before)


def _close(between: str) -> bool:
    """Whether no more stands between a noun and a name than a word or two: `the minister, Ms Berg`."""
    return len(between.split()) <= _NEAR and not any(sign in between for sign in ".;:!?")
