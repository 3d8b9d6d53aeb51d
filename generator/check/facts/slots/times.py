"""The words for months, days, seasons and spans of time.

One line a language, its words in the order of their values. `/` stands between forms of one word, `-` at the end of
a beginning that forms share, `_` for a value without a word.
"""

MONTHS = """
    en: january february march april may june july august september october november december
    de: januar/jänner/januars februar/feber märz april/aprils mai juni juli august/augusts
        september/septembers oktober/oktobers november/novembers dezember/dezembers
    fr: janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    es: enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre
    it: gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
    pt: janeiro/enero fevereiro/febrero março/marzo abril maio/mayo junho/junio julho/julio agosto
        setembro/septiembre outubro/octubre novembro/noviembre dezembro/diciembre
    nl: januari februari maart april mei juni juli augustus september oktober november december
    sv: januari februari mars april maj juni juli augusti september oktober november december
    da: januar februar marts/mars april maj/mai juni juli august september oktober november
        december/desember
    pl: styczeń/stycznia/styczniu/styczniem/styczniow- luty/lutego/lutym/lutow-
        marzec/marca/marcu/marcem/marcow- kwiecień/kwietni- maj/maja/maju/majem/majow-
        czerwiec/czerwca/czerwcu/czerwcem/czerwcow- lipiec/lipca/lipcu/lipcem/lipcow- sierpień/sierpni-
        wrzesień/wrześni- październik- listopad- grudzień/grudni-
    cs: leden/ledna/lednu/lednem/lednov- únor- březen/března/březnu/březnem/březnov-
        duben/dubna/dubnu/dubnem/dubnov- květen/května/květnu/květnem/květnov-
        červen/června/červnu/červnem/červnov- červenec/července/červenci/červencov-
        srpen/srpna/srpnu/srpnem/srpnov- září/zářij- říjen/října/říjnu/říjnem/říjnov- listopad-
        prosinec/prosince/prosinci/prosincem/prosincov-
    fi: tammiku- helmiku- maalisku- huhtiku- toukoku- kesäku- heinäku- eloku- syysku- lokaku- marrasku-
        jouluku-
    tr: ocak- şubat- mart/martta/marttan/martın nisan- mayıs- haziran- temmuz- ağusto- eylül- ekim- kasım-
        aralı-
    """

WEEKDAYS = """
    en: monday tuesday wednesday thursday friday saturday sunday
    de: montag- dienstag- mittwoch- donnerstag- freitag- samstag-/sonnabend- sonntag-
    fr: lundi mardi mercredi jeudi vendredi samedi dimanche
    es: lunes martes miércoles jueves viernes sábado domingo
    it: lunedì martedì mercoledì giovedì venerdì sabato domenica
    pt: segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo
    nl: maandag- dinsdag- woensdag- donderdag- vrijdag- zaterdag- zondag-
    sv: måndag- tisdag- onsdag- torsdag- fredag- lördag- söndag-
    da: mandag- tirsdag- onsdag- torsdag- fredag- lørdag- søndag-
    pl: poniedział- wtorek/wtorku/wtorkow- środa/środę/środy/środow- czwartek/czwartku/czwartkow-
        piątek/piątku/piątkow- sobot- niedziel-
    cs: pondělí/pondělk- úter- střed- čtvrtek/čtvrtka/čtvrteční pátek/pátku/pátečn- sobot- neděl-
    fi: maananta- tiista- keskiviik- torsta- perjanta- lauanta- sunnunta-
    tr: pazartesi- salı/salıya çarşamba- perşembe- cuma/cumaya cumartesi- pazar
    """

SEASONS = """
    en: spring/springtime summer/summertime autumn/autumnal winter/wintertime
    de: frühling-/frühjahr- sommer- herbst- winter-
    fr: printemps l'été/d'été/l’été/d’été automne hiver
    es: primavera verano otoño invierno
    it: primavera estate/estiv- autunno/autunnal- inverno/invernal-
    pt: primavera verão outono inverno
    nl: lente/voorjaar zomer- herfst/najaar winter-
    sv: våren/vårens/vårvint-/vårtermin-/vårsäsong-/vårkant- sommar- höst- vinter-/vintr-
    da: forår- sommer- efterår-/høst- vinter-
    pl: wiosn- latem/lecie jesie- zim-
    cs: jaro/jara/jaře/jarem léto/létě/létem podzim- zim-
    fi: kevä- kesä/kesän/kesällä/kesänä syksy- talv-
    tr: ilkbahar-/baharda yazın sonbahar-/güz- kış/kışın/kışta
    """

SPANS = """
    en: seconds minute/minutes hour/hours/hourly/hour's day/days/daily/day's/overnight
        week/weeks/weekly/week's month/months/monthly/month's quarterly semester
        year/years/yearly/annual/annually/year's/twelvemonth decade/decades century/centuries
    de: sekunde/sekunden minute/minuten stunde/stunden/stündlich- tag/tage/tagen/tages/täglich-
        woche/wochen/wöchentlich- monat/monate/monaten/monats/monatlich- quartal- halbjahr-/semester
        jahr/jahre/jahren/jahres/jährlich- jahrzehnt- jahrhundert-
    fr: secondes minute/minutes heure/heures jour/jours/journée/quotidien- semaine/semaines/hebdomadaire-
        mois/mensuel- trimestre/trimestres semestre/semestres an/ans/année/années/annuel- décennie/décennies
        siècle/siècles
    es: segundos minuto/minutos hora/horas día/días/diari- semana/semanas/semanal- mes/meses/mensual-
        trimestre/trimestres semestre/semestres año/años/anual- década/décadas/decenio/decenios siglo/siglos
    it: secondi minuto/minuti ora/ore giorno/giorni/giornata/giornalier-/quotidian-
        settimana/settimane/settimanal- mese/mesi/mensil- trimestre/trimestri semestre/semestri
        anno/anni/annu- decennio/decenni secolo/secoli
    pt: segundos minuto/minutos hora/horas dia/dias/diári- semana/semanas/semanal/semanais
        mês/meses/mensal/mensais trimestre/trimestres semestre/semestres ano/anos/anual/anuais/anualmente
        década/décadas século/séculos
    nl: seconde/seconden minuut/minuten uur/uren dag/dagen/dagelijks-/etmaal week/weken/wekelijks-
        maand/maanden/maandelijks- kwartaal/kwartalen halfjaar/semester jaar/jaren/jaarlijks-
        decennium/decennia eeuw/eeuwen
    sv: sekund/sekunder minut/minuter timme/timmar/timmen dag/dagar/dagen/dygn/dygnet/daglig-
        vecka/veckor/veckan månad/månader/månaden kvartal- halvår- år/året/årlig-
        decennium/decennier/decenniet/årtionde- sekel/sekler/århundrade-
    da: sekund/sekunder minut/minutter/minutt time/timer/timen dag/dage/dager/dagen/døgn/døgnet
        uge/uger/uke/uker/ugen måned/måneder/måneden kvartal- halvår- år/året/årlig- årti/årtier/tiår/tiåret
        århundred-/hundreår-
    pl: sekund/sekunda/sekundy minut/minuta/minuty/minutę godzin-/godzin
        doba/dobę/doby/dni/dnia/dzień/dzienn- tydzień/tygodni-/tygodnie/tygodniu miesiąc-/miesięc- kwarta-
        półrocz- rok/roku/lat/lata/roczn-/latach/rocznie dekad-/dziesięciolec- wiek/wieku/stulec-
    cs: sekund- minut- hodin- den/dne/dny/dnů/dní/denně týden/týdn-/týdenn- měsíc-/měsíčn- čtvrtlet-
        pololet- rok/roku/roky/let/letech/roč-/ročně desetilet-/dekád- století/stolet-
    fi: sekun- minuut- tunti/tuntia/tunnin/tunnissa/tunniksi päivä/päivän/päivää/päivässä/vuorokau-
        viikko/viikon/viikkoa/viikossa kuukau- vuosineljännes/neljännesvuo- puolivuo-
        vuosi/vuotta/vuoden/vuodessa/vuosittain vuosikymm- vuosisa-
    tr: saniye- dakika- saat/saati/saatte/saatlik/saatte gün/günü/günde/günlük/gündür hafta-
        ay/ayda/aylık/aydır çeyrek/çeyrekte/çeyreği _ yıl/yılda/yıllık/yıldır/sene/senede onyıl- yüzyıl-
    """
"""Second, minute, hour, day, week, month, quarter, half, year, ten years, a hundred years."""
SECONDS = (
    1.0,
    60.0,
    3600.0,
    86400.0,
    604800.0,
    2629800.0,
    7889400.0,
    15778800.0,
    31557600.0,
    315576e3,
    3155760e3,
)
