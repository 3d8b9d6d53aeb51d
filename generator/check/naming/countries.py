"""Words for countries, their people and their best-known cities, in the languages that claims are compared in."""

NATIONS = """
    | afghan afganist
    | albania albanes albanais albansk arnavut
    | algeri alger- argelia algerij algierii cezayir
    | argentin argentyn arjantin argentyin buenos-aires
    | armenia armeni- ermeni ormianin ormiansk
    | australia- australie- australsk avustralya *canberra *sydney aussie australier- australier australian-
    | austria austriac austriaq osterreich autrich oostenr osterrik ostrig rakous rakusk avusturya itavalt
    *wien *vienna *vienne *viena *wieden *wiedn- osterrikisk- rakusan-
    | belgi belge- belgisch belcika belgick *brussels *bruxelles *bruselas *bruksel- *brussel *brusel *bruselu
    *bruxelas belgii belgien belgie belgier- belga belgas belgs belgisk-
    | bolivia bolivie boliwi
    | bosni bosnisch bosna
    | brasil brazil bresil brezilya brazyl
    | bulgar sofijsk-
    | canad- canadi- kanada kanadisch kanadens kanadyj kanadsk *ottawa
    | chile- chilen silili sili
    | china- chinese chinees chinois chino chinos chinas chines chinesa chinesas chinesisch cinese cinesi cina
    cin cinli chin chiny chinsk- kinesisk kinas kina kiina *beijing- *peking- *pekin- *pechino *pequim
    | colombi- colombia- kolumbi kolombiya
    | croat croaz kroat kroac hirvat chorwac chorvat *zagreb- *zagabria
    | cuba cubaan cubain cuban- kuba kubansk kubali
    | cypr- chypr zypern zypriot cyprus kypr kibris chipre
    | czech tschech tchequ cheque- checo checa checos checas ceco ceca cechi ceche tsjech tjeck tjekk tsjekk
    czesk czech- cesko ceska ceske cesky ceskeh ceskem cesi cekya tsekki tsekkil *praha *prag *prague *praga
    *prahe *praze czechs tscheche- cekin cechow
    | denmark danish danem danois dinamar danese danimarc deens deense denemark dansk danmark duns dunsk dania
    danii dansko danimarka tanska tanskal *kopenhag- *copenhag- *kobenhavn dane danes danesi daenin daensk-
    dinamarque- dansker- danske danskere dansk-
    | egypt agypt egipc egipt- egitt egizian misir *cairo *kairo kair *caire
    | estoni estland estnisch estnisk estonsk estonya viro virolai *tallin- *tallinn- *tartu *tartto estnis-
    eston- ests estse estlandes-
    | ethiopi athiopi etiop etiyopya
    | finland finnish finnisch finlandais finland- fins finse finsk finsko finlandiya finlandez suomi suomen
    suomal *helsink- *helsing- finns finnen finlandes- finlandese finlandesi finnois finnoise finsk-
    | france french franzos- franzis- franzos francais francaise frances francesa franceses francesas francese
    francesi francia frans franse fransk frankr frankrijk frankreich frankrig frankrike francj francuz francie
    francouz fransiz fransa ranska ranskal *paris *parigi *paryz- *pariz- *pariis- frenchman frenchwoman
    fransman fransmand
    | german deutsch allemand allemagne aleman alemanh tedesc germania germani duits duitsland tysk tyskland
    niemc niemie niemieck nemeck- nemecko nemci nemec alman almanya saksa saksal *berlin *berlino *berlijn
    *berlim *berlinie nemc- nemka nemk-
    | greece greek greeks greci grecia greco greca griech grieken griekenl grieks graesk graekenl grekland
    grekisk hellas gresk grecj greck- recko recky reckeh yunan kreikka kreikk *athen- *athens *atene *atenas
    *athene aten atheny ateny
    | hungar- ungarn ungaris ungarsk ungersk hongrie hongrois hungria ungheri ungheres hongaar wegier wegr-
    madarsk madar macar unkari *budapest- *budapeszt- *budapest *budapeste *budapesti hungaro hungara magyar
    | iceland islandsk- islandais islandes islandese islandia islanda islandczyk islandzk islandz ijsland
    izland islandisch islant islandiya *reykjavik- *reikiavik *rejkjavik *reykjavikin
    | india indian indians inde indien indiens indienne indienn- indisch indisk indie indii indyjsk hindist
    hintli intia intial *delhi neu-delhi
    | indones- endonez indonez
    | iran- iranisch iransk iranlil *teheran- *tehran *teheran
    | iraq- irak- iraki *bagdad- *baghdad-
    | ireland irish irisch irland- irlandais irlandes irlandese irlanda ierland iers ierse irsko irsky irska
    irishman irishmen irishwoman *dublin- *dublino *dublim *dublinie
    | israel- israil- izrael israelita
    | italy italian- italien italie italia itali- italiaan italia- italsk- wloch wlosk- wlosi italya
    | japan- japon- giappon japansk *tokyo- *tokio- *toquio
    | kenya kenian- keniaan kenyan kenya-
    | korea korean- coree coreen coreano corea coreana koreansk- koreai korei guney kore koreli *seoul-
    | latvi- lettland lettisch lettisk letton- letonia letonya letland lotwa lotwy lotewsk lotwie lotyss
    latvial
    | lebanon lebanes liban libanais libanon libanes- libano lubnan
    | lithuan- litauen litauis litauisk lituan- litouw- litw- litewsk litev- liettua *vilnius *wilno *wilnie
    *wilna
    | libya- libysk libyen libye libia libico libisch
    | luxemb- luksemb lucemb- lussemb-
    | malaysi- malezj malezya maleisi
    | malta maltes malti
    | mexic- mexik- messic meksyk meksik mexiko-
    | moldov- moldaw moldaui
    | morocc- marokko marokk- maroc marocain marrueco marroqu- marocch marocco marocan marok- marrocos
    | netherland dutch niederland holland- neerland- olandes olanda nederland holend- nizozem hollanda
    hollandal paises-bajos pays-bas paesi-bassi paises-baixos alankom hollantil dutchman dutchmen dutchwoman
    dutchwomen *haag *haye *haya *haia *hagu- *amsterdam-
    | zealand neuseel neozeland neozel
    | nigeri- nigerij
    | norway norwegian- norweg- norveg- norueg- noorweg noors noorse norsk norge norges norsko norsky norja
    norjal norvec *oslo- *oslos norweska norwesk-
    | pakistan-
    | palestin- palastin- filistin palest-
    | peru peruan- peruvi- perou peruwi
    | philippin filipin- filippin- *manila
    | poland polish polnisch polen- polonais pologne polaco polaca polacos polonia polacco polacca polacchi
    pools poolse polsk- polska polski polscy polak polsko polonya puola puolal *warszaw- *varsovie *varsovia
    *warschau *varsavia *warsaw *varsav- polack- polakk-
    | portug- portekiz *lisboa *lisbon *lissabon *lisbonne *lisbona
    | romania- romanian- rumanie- rumanisch roumani- roumain rumano rumana rumania rumeno rumena rumeni
    roemeen roemen- rumansk- rumun rumunsk rumen romanya romenia romeno romena *bucharest *bukarest-
    *bucarest- *boekarest
    | russia- soviet- ussr udssr urss sovjet- sowjet- radziec- sovetsk- sovietic- neuvostoli- russian-
    russland russisch russe russes russie ruso rusa rusos rusia russo russa russi russos russisk rusland rosja
    rosji rosyj- rosjan rusko rusky ruske ruskeh rus rusya ryssland rysk ryska ryske venaja venalai *moscow
    *moskau *moscou *mosca *moskou *moskwa *moskv- kremlin kreml russin rosjanin- rosjank- russer- ryss-
    *petersburg-
    | saudi- saudit- saoud-
    | scotland scottish scot scots schottis- schottland- ecosse ecossais escocia escoces scozia scozzes
    schots- schotland skotsk- skottl- szkock- szkoc- skotsko iskoc- skotlan- scotsman scotsmen scotswoman
    *edinburgh *edimburg- *edimbourg *edynburg-
    | serbia- serbie- serbisch serbe serbes serbo servisch servie serbsk- srbsk- srbij- sirp sirbis- *belgrad-
    *belgrado *beograd
    | slovak- slowak- eslovac- slovac- slovaqu-
    | sloveni- slowen- eslovenia esloven- slovinsk- slovensk- *ljubljan- *lubiana *lublana
    | somali-
    | spain spanish spaniard- spanien spanisch espagn- espana espanol espanola espanoles espanha espanh-
    spagna spagnol- spaans spaanse spanje spansk- hiszp- spanelsk- spanelsk ispany- ispanya espanja espanj-
    *madrid spaniar- hiszpan- spanjor-
    | sudan-
    | sweden swedish swede swedes schweden schwedis- suede suedois- suecia sueco sueca suecos suecas svezia
    svedes- zweden zweeds- svensk- sverige- szwed- szwec- svedsk- isvec- ruotsi ruotsa- *stockholm- *stoccolma
    *estocolmo *sztokholm- *tukholm-
    | switzer- swiss schweiz- suisse suisses suiza suizo suizos suica suico svizzer- zwitser- szwajc- svycar-
    isvicre- sveits- *genf *geneve *ginevra *ginebra *genebra
    | syria- syrien syrisch syrie syrisk siria siriano suriye-
    | taiwan- tajwan-
    | tanzani- tansani-
    | thailand- thai tailand- tajland- *bangkok-
    | tunisi- tunes- tunez- tunisien tunus- *tunis
    | turkey turkish turks turkei turkisch turqu- turc turcs turcos turco turca turchi turchia turkije turkse
    tyrki- turkiet turkisk- tyrkisk- turcja turcj- tureck- turecko turkiye turk turkler *ankara- *istanbul-
    | uganda- ougand-
    | ukrain- ucrain- ucrania oekrain- ukrajin- ukrayn- *kyiv- *kiev *kiew *kijow- *kyjev-
    | britain british briton- britons britisch- grossbrit- britann- england- english- englisch- anglais-
    anglet- inglaterra ingles inglesa ingleses inglese inglesi inghilt- engels engelse engelsk- storbrit-
    brytyj- angielsk- anglii anglia anglie anglick- britsk- brits britse ingiliz- ingilter- englanti englantil
    britannial britannico britanic- kingdom unido royaume konigreich koninkrijk unito krolestw- kralovstvi
    *london *londres *londra *londen *londyn *londynie englishman englishwoman briten- brytan britky
    | american- amerikan- amerikaans- amerique americain- americano americana estadoun- statunit- amerika-
    amerykan- ameryk- americk- usa unis unidos uniti *washington
    | venezue- wenezue- venezol- venezuel-
    | vietnam- wietnam- *hanoi-
    | wales welsh walis- gallois- gales galles gallese welshman welshmen welshwoman *cardiff
    | yemen- jemen-
    | bavari- bayern bayeris- bavier- baviera beieren
    | saxony saxon- sachsen sachsis- saxe sassonia
    | catalan- catalon- katalan- catalun-
    | basque- baskisch- euskad-
    | flemish flandern flamisch flandre flamand- vlaam- vlaanderen flandes
    | sicil- sizil-
    | friesland- frisian- friesisch- fries friese frison- frisone- fryzyjsk- frisisk-
    | *palermo sicily-
    | georgian- georgien- georgie gruzja gruzin- gruzie gruzinsk- gurcu gurcist- georgisk- georgisch-
    | belarus- weissruss- bielorrus- bielorus- bialorus- belorus- wit-rusland hviterus- vitryss-
    | azerbaij- aserbaid- azerbaid- azerbejd- azerbajd-
    | kazakh- kasach- kazajo kazaj- kazach- kazak-
    | uzbek- usbek- ouzbek- oezbeek-
    | jordanian- jordanien- jordania jordanier- jordanisk-
    | qatar- katar-
    | kuwait- koweit- kuvajt-
    | cameroon- kamerun- cameroun- camerun- camaron-
    | ghana- ghaneen- ganees- ghanais-
    | senegal-
    | malian- malien-
    | congo congolese congolais- kongo kongoles- congoles-
    | zimbabwe-
    | zambia- sambia- zambie-
    | angola- angolan-
    | mozambi- mosambi- mocambi-
    | rwanda- ruanda-
    | eritre-
    | ecuador- ekwador- equador- equateur
    | uruguay- urugway- urugua-
    | paraguay- paraguai-
    | guatemal- gwatemal-
    | hondur-
    | nicarag- nikarag-
    | panama- panamen-
    | haiti- haitian-
    | jamaic- jamaik- jamajk-
    | bangladesh- bangladesch- bangla-
    | nepal- nepales-
    | cambodi- kambodsch- cambodg- cambog- kambodz-
    | singap- singapur- cingapur-
    | mongol-
    | macedon- mazedon- makedon-
    | montenegr- czarnogor-
    | kosov- kosow-
    | greenland- gronland- groenland- grenland-
    | faroe- faroer- feroe- faroisk-
    """
"""One a stroke, without accents; a star is before a city, which may stand for its country's government.

Behind a hyphen any ending may stand, behind six letters and more a short one.
"""
