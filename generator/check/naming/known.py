"""Words with a capital that are no names, common nouns that begin sentences, and names that mean the same."""

from generator.check.phrases import words

TITLES = words(
    "dr prof st mr mrs ms mme me sr sra dott avv ing mec mag mgr ks nr ds mevr dhr hr fr cllr rev hon"
)
"""Titles that end with a full stop."""

LINKS = words("of d de del della di da do dos das du des van von der den la le al el ibn bin ten ter af ap")
"""Small words within a name: Bank of England, Villar del Río."""

SMALL_LINKS = LINKS | words("and the for in on et y e und für pour para per och og i")
"""Words that initials leave out."""

NO_NAMES = words(
    """
    january february march april may june july august september october november december monday tuesday
    wednesday
    thursday friday saturday sunday mr mrs ms dr prof professor sir dame lord lady president minister mayor
    governor
    senator captain lieutenant colonel general judge justice king queen pope chief executive chairman chair
    director
    secretary councilman councillor councilwoman congressman congresswoman representative ambassador
    chancellor premier
    prime deputy vice striker midfielder manager head coach the i utc gmt am pm et al inc ltd plc llc gmbh ag
    ii iii iv
    mrd mio tsd milliarden millionen prozent euro dollar kwh mwh gwh kg km
    lt cmdr sgt capt gen col maj rep sen gov hon rev pres prof insp supt cpl pvt adm
    cto ceo cfo coo vd mkr tkr chf usd eur gbp sek nok dkk pln czk rub jpy try
    monsieur madame mme me señor señora don doña herr frau signor dott doktor
    """
)

OPENERS = words(
    """
    dos das nos nas onze doze treze catorze quinze dezasseis dezassete dezoito dezanove vinte trinta quarenta cinquenta
    once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta
    undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta
    onze douze treize quatorze quinze seize vingt trente quarante cinquante
    elf zwölf dreizehn vierzehn fünfzehn zwanzig dreißig vierzig fünfzig
    past beyond despite para tampoco también además allí aquí forse chez obwohl trotzdem hur när via
    a about above according across after all almost also although among an and another any around as at back
    because
    before below between both but by can could despite did do does during each either even every few fewer
    first for
    four five from further had half has have he hence her here his how however if in inside instead into is it
    its just
    last later less like many may meanwhile more most much nearly neither never no nobody none nor not nothing
    now of
    off often on once one only or other others our out outside over per perhaps roughly second several she
    should
    since six so some something soon still such ten than that the their then there these they third this those
    three
    through throughout thus to today together two under unless until up upon was we were what when where
    whereas
    whether which while who whoever why will with within without would yet you your eight seven nine hundred
    le la les un une des en au aux dans pour par sur il elle ils ce cette el los las una unos al del por con
    se su y
    der die das ein eine im in den dem mit il lo gli nel nella di da per con o a os as um uma no na em de w z
    na do po
    als an auf aus außer außerdem bei beim bis da dabei dafür damit danach dann dennoch doch dort durch für gegen hier
    ihr ihre jetzt noch nur ob ohne seit sein seine so statt trotz unter vom von vor während wegen weil wenn wie wo zu
    zudem zum zur zwischen
    selon laut według zdaniem podle dle volgens aldus enligt segundo según secondo conforme stando nach
    todos todas todo toda ningún ninguna ninguno nadie algunos algunas varios varias cada otro otra otros otras
    tous toutes tout toute aucun aucune chaque plusieurs certains certaines personne
    tutti tutte tutto nessun nessuno nessuna alcuni alcune ogni altri altre
    todo nenhum nenhuma alguns algumas vários várias cada outros outras ninguém
    alle keine keiner kein jede jeder jedes einige mehrere viele manche niemand
    geen elke ieder iedere sommige enkele veel niemand
    alla ingen inga inget några varje många alle ingen intet nogle hver mange noen hvert
    wszystkie wszyscy każdy każda żaden żadna nikt niektóre kilka wiele všechny všichni každý žádný žádná nikdo
    některé několik mnoho kaikki jokainen mikään kukaan bütün tüm hiçbir her bazı
    v ve na s bu bir det en ett den i på de het een van op
    ik wij we zij hij ze u ich wir er sie es jeg jag han hon hun du dem vi io noi questi questa quello quella
    yo nosotros eu nós je nous vous on ona oni ja my já ben biz onlar hän häntä hänen hänelle häneltä minä me
    he heidän heitä according despite naar dat die deze dit toen omdat maar ook fra tra dopo prima come
    quando anche se ma avant après depuis lors quand comme mais où donc aussi antes después cuando como pero
    también sin sobre entre tras depois quando mas também sem sobre entre após når fordi også men etter efter
    hvis om då när eftersom men också gdy kiedy ale także jak przed przy nad pod oraz kdyż ale také jak před
    při nad pod kun koska mutta myös jos neue neuer neues neuen andere anderer anderes anderen erste erster
    erstes zweite zweiter letzte letzter beide weitere künftig bisher bereits schon statt nachdem bevor
    sobald sowohl weder entweder mehrere solche manche deren dessen alors cependant toutefois ainsi sauf
    malgré dont quel quelle aunque sino mientras además según quien quienes donde mentre invece inoltre però
    oltre senza contro presso lungo durante nonostante enquanto porém além contra perante terwijl echter
    daarom tijdens volgens tegen zonder behalve medan dock därför enligt utan mot under mens dog derfor
    ifølge uden mod under uten imot fordi jednak podczas według bez przeciw oprócz jenže během podle bez
    proti kromě
    son sa ses leur leurs mon notre votre sus suo sua suoi sue seu seus suas zijn haar seiner seinem seinen
    seines ihrer ihrem ihren hans hennes deras deres sitt sina jej jego jejich její jeho celui celle ceux
    celles cela ceci ese esa esos esas este esta estos estas aquel aquella isto isso esse essa estes queste
    quegli ci ne denne dette disse desse dessa detta ta tato tento tito tyto te onun şu
    till inom sedan innan trots förutom genom mellan bland ännu redan nu igår idag dagen ved hos indtil siden
    innen blant allerede nå vooral steeds reeds inmiddels eerder vorig vorige hoewel zodat zowel wanneer waar
    nadat voordat sinds door dankzij tegelijk wśród mimo dzięki wobec około tuż już jeszcze wczoraj dziś
    potem poté díky kvůli mezi okolo už ještě včera dnes navzdory vedle mukaan sitten vaikka kuitenkin
    jälkeen ennen ilman ayrıca ancak fakat göre sonra önce için gibi dün bugün çünkü
    """
)

OFFICES = words(
    """
    archbishop bishop cardinal father brother sister rabbi imam inspector sergeant constable detective officer
    commissioner commander admiral colonel major marshal sheriff superintendent agent doctor nurse engineer
    prince princess duke duchess count countess baron baroness emperor empress sultan sheikh saint st coroner
    attorney counsel speaker treasurer curator editor author economist historian engineer architect analyst
    young old late former acting interim north south east west northern southern eastern western new great
    greater
    lake mount fort port san santa santo saint la el los las le big little upper lower inner outer central
    """
)
"""Words before a family's or a place's name that are no first names."""

COMMON = words(
    """
    people police staff women men children researchers scientists analysts experts officials investors
    customers
    turnout income revenue profit demand supply trade growth wealth debt credit money water oil gas coal steel
    energy
    power rain snow weather heat traffic support work pay time data evidence research science health crime war
    peace
    food land air sea ice sleep smoke fire paper news business industry government parliament congress court
    council
    cabinet city state police army navy church school university hospital media press radio television
    internet
    software hardware sales prices wages rents taxes exports imports inflation unemployment interest use
    access
    everybody everyone somebody someone anybody anyone neither yoga treatment surgery cancer diabetes exercise
    alcohol
    tobacco sugar salt meat fish milk bread wheat rice corn cotton gold silver copper land soil mean median
    total
    average output consumer labour labor capital stock risk pain fever death birth age life family home street
    road
    rail bus train ship car truck bridge summer winter spring autumn fall stress sport music art film book
    light speed
    noise text code memory storage cloud mass size weight height length depth width cost price value rate
    share number
    level amount snowfall rainfall sunlight cover crop farm forest wood timber waste plastic carbon oxygen
    nitrogen
    """
)
"""In the singular, and without an ending that tells."""

PREPOSITIONS = words(
    """
    at in from by under of to near for with on against into over beside behind outside inside between
    à en de par chez contre vers sous desde por con contra hacia em por com in di da con per w z na do od i
    från av till
    te van uit door
    v ve we ze u k ke s se ku przy nad pod przed pri med hos mot mod met naar bij op från
    """
)
"""Small words that say what part a name has in what is said."""

PLACING = words(
    """
    in at from near en à em aus bei nach sous desde a da do na no di w we z ze na v ve z ze i från fra til uit te
    """
)
"""Small words before a place."""

PRONOUNS = words("he she it they we i il elle ils elles on él ella ellos ellas lui lei loro")
"""Words that do in a sentence what a name does."""

GENERIC = words(
    """
    unternehmen unternehmens konzern konzerns firma behörde ministerin landrat landrätin
    court party fund trust bank university college council institute ministry committee association street
    road river
    lake county city department office agency school hospital federation foundation union group company
    holding
    holdings society commission board authority club team island bridge park avenue region
    district province state republic kingdom church museum library theatre theater airport station port bay
    cape circuit district division
    banco banca caja cassa banque kasse fundación fondazione fundação fondation stiftung stichting stiftelsen
    universidad université università universidade universität universiteit uniwersytet univerzita yliopisto
    hôpital ospedale szpital nemocnice ziekenhuis sjukhuset krankenhaus klinik clinique clínica clinica kliniek
    ministerio ministère ministero ministério ministerium ministerie ministerstwo ministerstvo ministeriö bakanlığı
    instituto institut istituto institutet enstitüsü tribunal tribunale corte cour sąd soud rechtbank domstol
    consejo conseil consiglio conselho rada gemeente provincie kreis landkreis stadt województwo kraj
    partido parti partito partei partia strana puolue club real atlético deportivo sporting united
    gruppe grupo groupe gruppo grupa skupina spółka spółdzielnia fundacja société empresa azienda società
    compañía companhia bankası üniversitesi müzesi museo musée museu muzeum belediyesi fonds fondo fundo
    """
)
"""Words of names that many names have: without the others they tell nothing apart."""

ALIASES: tuple[frozenset[str], ...] = tuple(
    words(line)
    for line in """
    britain uk british kingdom london westminster whitehall
    us usa america american americans washington states pentagon
    eu european brussels commission europe union
    china chinese beijing prc
    russia russian moscow kremlin russians
    germany german berlin bundestag deutschland deutsche germans
    france french paris élysée elysee frankreich
    japan japanese tokyo
    israel israeli jerusalem
    facebook meta
    google alphabet youtube
    twitter x
    netherlands dutch hague holland
    switzerland swiss bern geneva
    spain spanish madrid españa
    italy italian rome italia
    india indian delhi
    ukraine ukrainian kyiv kiev
    turkey türkiye turkiye turkish ankara
    iran iranian tehran
    korea korean seoul
    poland polish warsaw polska
    fed federal
    un nations
    bombay mumbai
    burma myanmar
    holland dutch
    congress senate house capitol
    bill william
    bob bobby robert
    dick rick richard
    jack john sean
    ted ed edward
    peggy maggie margaret
    liz beth betty elizabeth
    harry henry
    hank henry
    sasha alexander alexandra aleksandr
    pepe josé
    paco francisco
    nacho ignacio
    gigi luigi
    tony anthony
    kate catherine katherine
    tom thomas
    molly mary
    nick nicholas
    """.strip().splitlines()
)
"""Words that may stand for one another, in lower case: of a capital for its government, of a country for its
people."""
