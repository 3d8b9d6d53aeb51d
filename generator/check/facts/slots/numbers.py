"""The words for numbers and parts.

One line a language, its words in the order of their values. `/` stands between forms of one word, `-` at the end of
a beginning that forms share, `_` for a value without a word.
"""

CARDINALS = """
    en: _ one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen twenty
    de: _ ein/eine/einen/einem/einer/eines zwei/beide/beiden drei vier fünf sechs sieben acht neun zehn elf
        zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig
    fr: _ un/une deux trois quatre cinq six sept huit neuf dix onze douze/douzaine treize quatorze
        quinze/quinzaine seize dix-sept dix-huit dix-neuf vingt/vingtaine
    es: _ un/una/uno dos/ambos/ambas tres cuatro cinco seis siete ocho nueve diez once doce/docena trece
        catorce quince dieciséis diecisiete dieciocho diecinueve veinte/veintena
    it: _ un/una/uno due/entramb- tre quattro cinque sei sette otto nove dieci/decina undici dodici/dozzina
        tredici quattordici quindici/quindicina sedici diciassette diciotto diciannove venti/ventina
    pt: _ um/uma dois/duas/ambos/ambas três quatro cinco seis sete oito nove dez/dezena onze doze/dúzia
        treze catorze/quatorze quinze dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove
        vinte
    nl: _ een/één twee/beide drie vier vijf zes zeven acht negen tien/tiental elf twaalf/dozijn dertien
        veertien vijftien zestien zeventien achttien negentien twintig
    sv: _ en/ett två/båda tre fyra fem sex sju åtta nio tio/tiotal elva tolv/dussin tretton fjorton femton
        sexton sjutton arton nitton tjugo
    da: _ en/et/én to/begge tre fire fem seks syv/sju otte/åtte ni ti elleve tolv tretten fjorten femten
        seksten sytten atten nitten tyve/tjue
    pl: _ jeden/jedna/jedno/jednego/jednej/jedną dwa/dwie/dwóch/dwoje/dwaj/dwu/obie/obaj/oba
        trzy/trzech/troje/trzej/trzema cztery/czterech/czworo/czterej pięć/pięciu/pięcioro
        sześć/sześciu/sześcioro siedem/siedmiu/siedmioro osiem/ośmiu dziewięć/dziewięciu dziesięć/dziesięciu
        jedenaście/jedenastu dwanaście/dwunastu trzynaście/trzynastu czternaście/czternastu
        piętnaście/piętnastu szesnaście/szesnastu siedemnaście/siedemnastu osiemnaście/osiemnastu
        dziewiętnaście/dziewiętnastu dwadzieścia/dwudziestu
    cs: _ jeden/jedna/jedno/jednoho/jedné/jednu dva/dvě/dvou/dvěma/oba/obě tři/tří/třem/třemi/třech
        čtyři/čtyř/čtyřem/čtyřech pět/pěti šest/šesti sedm/sedmi osm/osmi devět/devíti deset/deseti
        jedenáct/jedenácti dvanáct/dvanácti třináct/třinácti čtrnáct/čtrnácti patnáct/patnácti
        šestnáct/šestnácti sedmnáct/sedmnácti osmnáct/osmnácti devatenáct/devatenácti dvacet/dvaceti
    fi: _ yksi/yhden/yhtä kaksi/kahden/kahta/kahdessa/molem- kolme/kolmen/kolmea/kolmessa
        neljä/neljän/neljää viisi/viiden/viittä kuusi/kuuden/kuutta seitsemän/seitsemää kahdeksan/kahdeksaa
        yhdeksän/yhdeksää kymmenen/kymmentä yksitoista kaksitoista kolmetoista neljätoista viisitoista
        kuusitoista seitsemäntoista kahdeksantoista yhdeksäntoista kaksikymmentä
    tr: _ bir iki/ikisi/ikisini üç/üçü/üçünü dört/dördü beş/beşi altı/altısı yedi/yedisi sekiz/sekizi
        dokuz/dokuzu on/onu _ _ _ _ _ _ _ _ _ yirmi
    """
"""From nought."""

TENS = """
    sv: tjugo trettio fyrtio femtio sextio sjuttio åttio nittio hundra/hundratal
    da: tyve/tjue tredive/tretti fyrre/førti halvtreds/femti tres/seksti halvfjerds/sytti firs/åtti
        halvfems/nitti hundrede/hundre
    cs: dvacet/dvaceti třicet/třiceti čtyřicet/čtyřiceti padesát/padesáti šedesát/šedesáti
        sedmdesát/sedmdesáti osmdesát/osmdesáti devadesát/devadesáti sto/stovk-
    fi: kaksikymmentä kolmekymmentä neljäkymmentä viisikymmentä kuusikymmentä seitsemänkymmentä
        kahdeksankymmentä yhdeksänkymmentä sata/sataa
    tr: yirmi otuz kırk elli altmış yetmiş seksen doksan yüz
    en: twenty thirty forty fifty sixty seventy eighty ninety hundred
    de: zwanzig dreißig/dreissig vierzig fünfzig sechzig siebzig achtzig neunzig hundert
    fr: vingt trente/trentaine quarante/quarantaine cinquante/cinquantaine soixante/soixantaine septante
        huitante/octante nonante centaine
    es: veinte/veintena treinta/treintena cuarenta/cuarentena cincuenta/cincuentena sesenta setenta ochenta
        noventa cien/centenar/centena
    it: venti/ventina/vent trenta/trentina/trent quaranta/quarantina/quarant cinquanta/cinquantina/cinquant
        sessanta/sessantina/sessant settanta/settantina/settant ottanta/ottantina/ottant novanta/novantina/novant
        centinaio/centinaia
    pt: vinte/vintena trinta quarenta cinquenta sessenta setenta oitenta noventa cem/centena
    nl: twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd/honderdtal
    pl: dwadzieścia/dwudziestu/dwudziest- trzydzieści/trzydziestu/trzydziest-
        czterdzieści/czterdziestu/czterdziest- pięćdziesi- sześćdziesi- siedemdziesi- osiemdziesi-
        dziewięćdziesi- sto/setk-
    """
"""From twenty to a hundred."""

ORDINALS = """
    en: _ first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
        fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
    de: _ erste- zweite- dritte- vierte- fünfte- sechste- siebte-/siebente- achte/achten/achter/achtes
        neunte- zehnte- elfte- zwölfte- dreizehnte- vierzehnte- fünfzehnte- sechzehnte- siebzehnte-
        achtzehnte- neunzehnte- zwanzigste-
    fr: _ premier/première/premiers/premières deuxième/second/seconde troisième quatrième cinquième sixième
        septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième
        dix-septième dix-huitième dix-neuvième vingtième
    es: _ primer/primero/primera/primeros/primeras segunda/segundas tercer/tercero/tercera cuarto/cuarta
        quinto/quinta sexto/sexta séptimo/séptima octavo/octava noveno/novena décimo/décima undécim-
        duodécim-
    it: _ primo/prima/primi/prime seconda/seconde terzo/terza quarto/quarta quinto/quinta sesto/sesta
        settimo/settima ottavo/ottava nono/nona decimo/decima undicesim- dodicesim- tredicesim-
        quattordicesim- quindicesim- sedicesim- diciassettesim- diciottesim- diciannovesim- ventesim-
    pt: _ primeiro/primeira/primeiros/primeiras segunda/segundas terceiro/terceira quarto/quarta
        quinto/quinta sexto/sexta sétimo/sétima oitavo/oitava nono/nona décimo/décima
    nl: _ eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende
        veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste
    sv: _ första/förste andra/andre tredje- fjärde- femte- sjätte- sjunde- åttonde- nionde- tionde- elfte tolfte
        trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde tjugonde
    da: _ første anden/andet/andre tredje- fjerde- femte- sjette- syvende-/sjuende- ottende-/åttende- niende- tiende-
        ellevte tolvte trettende fjortende femtende sekstende syttende attende nittende tyvende
    pl: _ pierwsz- drugi/drugiego/drugim/druga/drugą/drugie/drugiej
        trzeci/trzecia/trzecią/trzecie/trzeciego/trzecim/trzeciej
        czwarty/czwarta/czwartą/czwarte/czwartym/czwartego/czwartej piąty/piąta/piątą/piątego/piątym/piątej
        szóst- siódm- ósm- dziewiąt- dziesiąt- jedenast- dwunast- trzynast- czternast- piętnast- szesnast-
        siedemnast- osiemnast- dziewiętnast- dwudziest-
    cs: _ první/prvního/prvním druhý/druhá/druhé/druhého/druhou třetí/třetího/třetím
        čtvrtý/čtvrtá/čtvrté/čtvrtého/čtvrtém/čtvrtou pátý/pátá/páté/pátého/pátou
        šestý/šestá/šesté/šestého/šestou sedmý/sedmá/sedmé/sedmého osmý/osmá/osmé/osmého
        devátý/devátá/deváté/devátého desátý/desátá/desáté/desátého
    fi: _ ensimmäi- toinen/toisen/toista/toisessa kolmas/kolmatta/kolmannen/kolmannella
        neljäs/neljännen/neljättä viides/viidennen kuudes/kuudennen seitsemäs/seitsemännen
        kahdeksas/kahdeksannen yhdeksäs/yhdeksännen kymmenes/kymmenennen
    tr: _ birinci-/ilk ikinci- üçüncü- dördüncü- beşinci- altıncı- yedinci- sekizinci- dokuzuncu- onuncu-
    """
"""From nought."""

MULTIPLES = """
    en: _ _ twice/double/doubled/doubles/doubling/twofold/two-fold
        thrice/triple/tripled/treble/trebled/tripling/threefold quadruple/quadrupled/quadrupling/fourfold
        fivefold/quintupled
    de: _ _ doppel-/verdoppel-/zweimal/zweifach- dreifach-/verdreifach-/dreimal
        vierfach-/vervierfach-/viermal fünffach-/verfünffach-/fünfmal
    fr: _ _ double/doubl- triple/tripl- quadrupl- quintupl-
    es: _ _ doble/duplic- triple/triplic- cuádrupl-/cuadruplic- quíntupl-
    it: _ _ doppio/doppia/raddoppi- triplo/tripl- quadrupl- quintupl-
    pt: _ _ dobro/dobr-/duplic- triplo/triplic- quádrupl-/quadruplic- quíntupl-
    nl: _ _ dubbel-/verdubbel-/tweemaal drievoud-/verdrievoudig-/driemaal viervoud-/verviervoudig-/viermaal
    sv: _ _ dubbel-/dubbl-/fördubbl- tredubbl-/trefald- fyrdubbl-/fyrfald-
    da: _ _ dobbel-/fordobl- tredobl-/tredobbel-/tredobbelt- firedobl-/firedobbel-
    pl: _ _ podwo-/dwukrotn- potro-/trzykrotn- czterokrotn-
    cs: _ _ dvojnásob-/zdvojnásob-/dvakrát trojnásob-/ztrojnásob-/třikrát čtyřnásob-/čtyřikrát
    fi: _ _ kaksinkertai-/kaksinkertaist-/tupla- kolminkertai- nelinkertai-
    tr: _ _
    """
"""From nought."""

BROKEN = dict.fromkeys(
    "anderthalb anderthalbe anderthalben anderthalber anderthalf anderhalf anderhalve halvannan halvanden halvannet"
    " półtora półtorej".split(),
    1.5,
)
"""One and a half in one word."""

TIMES = """
    en: times
    de: mal
    fr: fois
    es: veces
    it: volte
    pt: vezes
    nl: keer/maal
    sv: gånger
    da: gange/ganger
    pl: razy
    cs: krát
    fi: kertaa
    tr: kat/katı/katına/kez
    """
"""Behind a number that multiplies."""

FRACTIONS = """
    en: half/halves/halved third/thirds quarter/quarters fifth/fifths _ _ _ _ tenth/tenths
    de: hälfte/halb-/halbiert- drittel- viertel- fünftel- _ _ _ _ zehntel-
    fr: moitié/demi- tiers quart/quarts cinquième/cinquièmes _ _ _ _ dixième/dixièmes
    es: mitad/medio/media tercio/tercios cuarto/cuartos/cuarta quinto/quintos/quinta _ _ _ _
        décima/décimas
    it: metà/mezz- terzo/terzi quarto/quarti quinto/quinti _ _ _ _ decimo/decimi
    pt: metade/meio/meia terço/terços quarto/quartos quinto/quintos _ _ _ _ décimo/décimos
    nl: helft/half/halve/gehalveerd derde kwart vijfde _ _ _ _ tiende
    sv: hälft-/halv- tredjedel-/tredjedelar fjärdedel-/kvart- femtedel- _ _ _ _ tiondel-
    da: halv- tredjedel- fjerdedel-/kvart- femtedel- _ _ _ _ tiendedel-
    pl: połow-/pół trzecia/trzeciej ćwierć/ćwierci/czwarta/kwarta piąta/piąte _ _ _ _
        dziesiąta/dziesiąte/dziesiątych
    cs: polov-/půl třetin- čtvrtin-/čtvrt pětin- _ _ _ _ desetin-
    fi: puol- kolmann- neljänn- viidenn- _ _ _ _ kymmenesos-
    tr: yarı- üçte dörtte-/çeyre- beşte _ _ _ _ onda
    """
"""A half, a third, a quarter, a fifth, and so on."""

MAGNITUDES = """
    en: thousand/thousands million/millions billion/billions trillion/trillions
    de: tausend- million- milliard- _
    fr: mille/milliers million/millions milliard/milliards _
    es: mil/miles millón/millones _ billón/billones
    it: mille/mila/migliaia milione/milioni miliardo/miliardi _
    pt: mil/milhares milhão/milhões bilhão/bilhões/mil milhões trilhão/trilhões
    nl: duizend- miljoen- miljard- _
    sv: tusen- miljon- miljard- _
    da: tusind-/tusen- million- milliard- _
    pl: tysi- milion- miliard- _
    cs: tisíc- milion- miliard- _
    fi: tuha- miljoon- miljard- _
    tr: bin/binlerce milyon- milyar- trilyon-
    """
"""Thousand, million, milliard, billion."""

OUT_OF = frozenset(
    """
    in of out von aus sur de cada em su van op av på af z na ze ud
    """.split()
)
"""Between the two numbers of a ratio: one in ten, `deux billets sur trois`."""
JOINED = frozenset(
    "and a an und et e y i en och og ja plus eine ein einer un une un' una o half halv".split()
)
"""Between the parts of a quantity: two and a half years."""
PERCENT = frozenset(
    "percent procent prozent pct proc procenta procentów procents prosent procentu prosenttia percento".split()
)
PER = frozenset("per pour por".split())
HUNDRED = frozenset("cent cento cien ciento".split())
"""Behind `per`, what is a percentage in two words."""
