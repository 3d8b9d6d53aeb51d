"""Countries and their people in many languages: `Icelandic`, `islandais` and `Iceland` are one."""

from functools import cache, lru_cache

from generator.check.alignment.terms import Term
from generator.check.naming.folding import folded

_NATIONS = """
    | afghan afganist
    | albania albanes albanais albansk arnavut
    | algeri alger- argelia algerij algierii cezayir
    | argentin argentyn arjantin argentyin
    | armenia armeni- ermeni ormianin ormiansk
    | australia- australie- australsk avustralya
    | austria austriac austriaq osterreich autrich oostenr osterrik ostrig rakous rakusk avusturya itavalt
    wien vienna vienne viena wieden
    | belgi belge- belgisch belcika belgick brussels bruxelles bruselas bruksel- brussel brusel bruselu
    bruxelas belgii belgien belgie
    | bolivia bolivie boliwi
    | bosni bosnisch bosna
    | brasil brazil bresil brezilya brazyl
    | bulgar
    | canad- canadi- kanada kanadisch kanadens kanadyj kanadsk
    | chile- chilen silili sili
    | china- chinese chinees chinois chino chinos chinas chines chinesa chinesas chinesisch cinese cinesi
    cina cin cinli chin chiny chinsk- kinesisk kinas kina kiina
    | colombi- colombia- kolumbi kolombiya
    | croat croaz kroat kroac hirvat chorwac chorvat
    | cuba cubaan cubain cuban- kuba kubansk kubali
    | cypr- chypr zypern zypriot cyprus kypr kibris chipre
    | czech tschech tchequ cheque- checo checa checos checas ceco ceca cechi ceche tsjech tjeck tjekk
    tsjekk czesk czech- cesko ceska ceske cesky ceskeh ceskem cesi cekya tsekki tsekkil praha prag prague
    praga prahe praze
    | denmark danish danem danois dinamar danese danimarc deens deense denemark dansk danmark duns dunsk
    dania danii dansko danimarka tanska tanskal kopenhag- copenhag- kobenhavn
    | egypt agypt egipc egipt- egitt egizian misir
    | estoni estland estnisch estnisk estonsk estonya viro virolai
    | ethiopi athiopi etiop etiyopya
    | finland finnish finnisch finlandais finland- fins finse finsk finsko finlandiya finlandez suomi
    suomen suomal
    | france french franz- franzos francais francaise frances francesa franceses francesas francese
    francesi francia frans franse fransk frankr frankrijk frankreich frankrig frankrike francj francuz
    francie francouz fransiz fransa ranska ranskal paris parigi paryz- pariz- pariis-
    | german deutsch allemand allemagne aleman alemanh tedesc germania germani duits duitsland tysk
    tyskland niemc niemie niemieck nemeck- nemecko nemci nemec alman almanya saksa saksal berlin berlino
    berlijn berlim berlinie
    | greece greek greeks greci grecia greco greca griech grieken griekenl grieks graesk graekenl grekland
    grekisk hellas gresk grecj greck- recko recky reckeh yunan kreikka kreikk
    | hungar- ungarn ungaris ungarsk ungersk hongrie hongrois hungria ungheri ungheres hongaar wegier
    wegr- madarsk madar macar unkari
    | iceland islandsk- islandais islandes islandese islandia islanda islandczyk islandzk islandz ijsland
    izland islandisch islant islandiya
    | india indian indians inde indien indiens indienne indienn- indisch indisk indie indii indyjsk
    hindist hintli intia intial
    | indones- endonez indonez
    | iran- iranisch iransk iranlil
    | iraq- irak- iraki
    | ireland irish irisch irland- irlandais irlandes irlandese irlanda ierland iers ierse irsko irsky
    irska
    | israel- israil- izrael
    | italy italian- italien italie italia itali- italiaan italia- italsk- wloch wlosk- wlosi italya
    | japan- japon- giappon japansk
    | kenya kenian- keniaan kenyan kenya-
    | korea korean- coree coreen coreano corea coreana koreansk- koreai korei guney kore koreli
    | latvi- lettland lettisch lettisk letton- letonia letonya letland lotwa lotwy lotewsk lotwie lotyss
    latvial
    | lebanon lebanes liban libanais libanon libanes- libano lubnan
    | lithuan- litauen litauis litauisk lituan- litouw- litw- litewsk litev- liettua
    | libya- libysk libyen libye libia libico libisch
    | luxemb- luksemb lucemb- lussemb-
    | malaysi- malezj malezya maleisi
    | malta maltes malti
    | mexic- mexik- messic meksyk meksik
    | moldov- moldaw moldaui
    | morocc- marokko marokk- maroc marocain marrueco marroqu- marocch marocco marocan marok- marrocos
    | netherland dutch niederland holland- neerland- olandes olanda nederland holend- nizozem hollanda
    hollandal paises-bajos alankom hollantil
    | zealand neuseel neozeland neozel
    | nigeri- nigerij
    | norway norwegian- norweg- norveg- norueg- noorweg noors noorse norsk norge norges norsko norsky
    norja norjal norvec
    | pakistan-
    | palestin- palastin- filistin palest-
    | peru peruan- peruvi- perou peruwi
    | philippin filipin- filippin-
    | poland polish polnisch polen- polonais pologne polaco polaca polacos polonia polacco polacca
    polacchi pools poolse polsk- polska polski polscy polak polsko polonya puola puolal warszaw- varsovie
    varsovia warschau varsavia warsaw varsav-
    | portug- portekiz lisboa lisbon lissabon lisbonne lisbona
    | romania- romanian- rumanie- rumanisch roumani- roumain rumano rumana rumania rumeno rumena rumeni
    roemeen roemen- rumansk- rumun rumunsk rumen romanya romenia romeno romena
    | russia- russian- russland russisch russe russes russie ruso rusa rusos rusia russo russa russi
    russos russisk rusland rosja rosji rosyj- rosjan rusko rusky ruske ruskeh rus rusya ryssland rysk
    ryska ryske venaja venalai moscow moskau moscou mosca moskou moskwa moskv- kremlin kreml
    | saudi- saudit- saoud-
    | scotland scottish scot scots schottis- schottland- ecosse ecossais escocia escoces scozia scozzes
    schots- schotland skotsk- skottl- szkock- szkoc- skotsko iskoc- skotlan-
    | serbia- serbie- serbisch serbe serbes serbo servisch servie serbsk- srbsk- srbij- sirp sirbis-
    | slovak- slowak- eslovac- slovac- slovaqu-
    | sloveni- slowen- eslovenia esloven- slovinsk- slovensk-
    | somali-
    | spain spanish spaniard- spanien spanisch espagn- espana espanol espanola espanoles espanha espanh-
    spagna spagnol- spaans spaanse spanje spansk- hiszp- spanelsk- spanelsk ispany- ispanya espanja
    espanj- madrid
    | sudan-
    | sweden swedish swede swedes schweden schwedis- suede suedois- suecia sueco sueca suecos suecas
    svezia svedes- zweden zweeds- svensk- sverige- szwed- szwec- svedsk- isvec- ruotsi ruotsa-
    | switzer- swiss schweiz- suisse suisses suiza suizo suizos suica suico svizzer- zwitser- szwajc-
    svycar- isvicre- sveits-
    | syria- syrien syrisch syrie syrisk siria siriano suriye-
    | taiwan- tajwan-
    | tanzani- tansani-
    | thailand- thai tailand- tajland-
    | tunisi- tunes- tunez- tunisien tunus-
    | turkey turkish turks turkei turkisch turqu- turc turcs turcos turco turca turchi turchia turkije
    turkse tyrki- turkiet turkisk- tyrkisk- turcja turcj- tureck- turecko turkiye turk turkler
    | uganda- ougand-
    | ukrain- ucrain- ucrania oekrain- ukrajin- ukrayn-
    | britain british briton- britons britisch- grossbrit- britann- england- english- englisch- anglais-
    anglet- inglaterra ingles inglesa ingleses inglese inglesi inghilt- engels engelse engelsk- storbrit-
    brytyj- angielsk- anglii anglia anglie anglick- britsk- brits britse ingiliz- ingilter- englanti
    englantil britannial britannico britanic- kingdom unido royaume konigreich koninkrijk unito krolestw-
    kralovstvi london londres londra londen londyn londynie
    | american- amerikan- amerikaans- amerique americain- americano americana estadoun- statunit- amerika-
    amerykan- ameryk- americk- usa unis unidos uniti washington
    | venezue- wenezue- venezol- venezuel-
    | vietnam- wietnam-
    | wales welsh walis- gallois- gales galles gallese
    | yemen- jemen-
    | bavari- bayern bayeris- bavier- baviera beieren
    | saxony saxon- sachsen sachsis- saxe sassonia
    | catalan- catalon- katalan- catalun-
    | basque- baskisch- euskad-
    | flemish flandern flamisch flandre flamand- vlaam- vlaanderen flandes
    | sicil- sizil-
    """
"""One a stroke, without accents. Behind a hyphen any ending may stand, behind six letters and more a short one."""
_NO_NATIONS = {"en": frozenset("frances engels china's pools polska indie indiens".split())}
"""Names and words of a language that look like those of a nation in another."""
_CAPITALS = frozenset({"en", "tr"})
"""Languages that write people and their language with a capital too."""
_LONG = 6
_ENDING_MAX = 4


@cache
def _table() -> tuple[dict[str, int], dict[str, int], int]:
    whole: dict[str, int] = {}
    begins: dict[str, int] = {}
    for number, row in enumerate(_NATIONS.split("|")):
        for form in row.split():
            (begins if form.endswith("-") else whole)[form.removesuffix("-")] = number
    return whole, begins, min(map(len, begins))


@lru_cache(maxsize=1 << 13)
def nation(word: str) -> int | None:
    """The number of the country that a word in lower case names, or whose people it does; None for other words."""
    word = folded(word)
    whole, begins, shortest = _table()
    if word in whole:
        return whole[word]
    for length in range(len(word), shortest - 1, -1):
        part = word[:length]
        if part in begins:
            return begins[part]
        if length >= _LONG and len(word) - length <= _ENDING_MAX and part in whole:
            return whole[part]
    return None


def nations(words: list[Term], language: str) -> dict[int, Term]:
    """The countries that a text names, each with the first word that does."""
    found: dict[int, Term] = {}
    none = _NO_NATIONS.get(language, frozenset())
    for term in words:
        if term.low in none or (language in _CAPITALS and not term.text[0].isupper()):
            continue
        number = nation(term.low)
        if number is not None:
            found.setdefault(number, term)
    return found
