"""Polish, Czech, Turkish, Finnish and Russian opposites for where one word faces the other in other words.

Of figures all that goes up is the opposite of all that goes down, whatever the verb: dearer and less.
"""

AXES = {
    "pl": """
        szybciej szybs* | wolniej*
        wyższ* więks* więcej ponad wzros* wzrost* rośni* rosn* zwiększ* podni* podwo* dłuż* dłuższ* \
        powyżej droższ* drożej podroż* zysk* | niższ* mniejs* mniej poniżej spad* zmniejsz* zmala* male* \
        obniż* skróc* krótsz* krócej tańsz* taniej potani* strat*
        przed wcześniej* do dotąd | po później* od odkąd
        pierwsz* najstarsz* | ostatni* najnowsz*
        dwukrotn* podwójn* trzykrotn* potroi* | połow* jedna trzecia ćwierć
        lepsz* lepiej najleps* popraw* | gorsz* gorzej najgors* pogors*
        starsz* najstarsz* | młodsz* najmłods* nowsz*
        cieplej* cieplejs* | chłodniej* zimniej*
        mężczyźni mężczyzn* | kobiety kobiet*
        wygra* zwycię* pokona* | przegra* poraż*
        północ* | południ*
        większość | mniejszość
        zawsze często częściej | nigdy rzadko rzadziej
        otwar* otwor* otwier* | zamkn* zamyk*
        zgodził* zgadz* zaakcept* przyj* zatwierdz* poparł* popier* poparc* potwierdz* zezwol* zezwal* \
        uwzględn* przyzna* | odmówi* odmawi* odrzuc* sprzeciw* zaprzecz* zakaz* oddal* podważ* zakwestion* \
        kwestion* wyklucz*
        winn* skaza* | niewinn* uniewinn*
        rozpocz* zacz* | zakończ* przerwa* wstrzyma*
        zachowa* utrzyma* | zlikwid* znios* porzuc*
        prawdopodobn* | nieprawdopodobn*
        legaln* zgodn* | nielegaln* niezgodn*
        siln* mocn* | słab*
        łatw* | trudn*
        maksymaln* | minimaln*
        oszczęd* | koszt*
    """,
    "cs": """
        rychlej* | pomalej*
        vyšší větší více víc přes vzrost* stoup* rost* zvýš* zvětš* narost* zdvojnásob* delší déle nad \
        dražší dráž* zdraž* zisk* překroč* | nižší menší méně míň klesl* klesa* pokles* sníž* zmenš* \
        propad* zkrát* kratší pod levněj* zlevn* ztrát*
        před dříve do dosud | po později od
        první nejstarší | poslední nejnovější
        dvojnásob* trojnásob* | polovin* třetin* čtvrtin*
        lepší lépe nejlepší zlepš* | horší hůře nejhorší zhorš*
        starší nejstarší | mladší nejmladší novější
        tepleji teplejší | chladnější studenější
        muži muž mužů | ženy žena žen
        vyhrá* zvítěz* porazi* | prohrá* prohr* poráž*
        sever* | jih* jižn*
        většina | menšina
        vždy často častěji | nikdy zřídka
        otevř* otevír* | zavř* zavír* uzavř*
        souhlas* schvál* přija* přijím* podpoř* podporuj* potvrd* povol* vyhov* uznal* přizna* | odmít* \
        zamít* popřel* popír* popř* zakáz* zpochybn* nesouhlas* veto* vylouč*
        vinn* odsou* | nevinn* zproš*
        zahá* začal* začín* spusti* | ukonč* skonč* zastav* přeruš*
        zachoval* ponech* | zruš* opusti*
        pravděpodobn* | nepravděpodobn*
        zákonn* legáln* | nezákonn* nelegáln*
        siln* | slab*
        snadn* | obtížn* těžk*
        úspor* ušetř* | stál* stoj* náklad*
    """,
    "tr": """
        hızlı* | yavaş*
        yüksek* fazla* büyük* üstünde üzerinde arttı* artış* art* yüksel* çoğal* büyüdü* uzun* pahalı* \
        kâr* çok | düşük* az azdır küçük* altında azal* düştü* düşüş* düş* gerile* kısa* ucuz* zarar*
        önce* kadar | sonra* beri
        ilk birinci | son sonuncu
        iyi* | kötü*
        yaşlı* eski* | genç* yeni*
        sıcak* | soğuk*
        erkek* | kadın*
        kazan* yen* | kaybet* yenil*
        kuzey* | güney*
        çoğunluk* | azınlık*
        her hep | hiç asla
        açıl* açtı* | kapan* kapat*
        kabul onayla* destekle* doğrula* izin* benimse* | reddet* ret yalanla* yasakla* karşı eleştir* \
        inkâr*
        suçlu* mahkûm* | suçsuz* beraat*
        başla* | bitir* bitti sona durdur*
        olası | olasılıksız
    """,
    "fi": """
        nopeam* | hitaam*
        korkeam* suurem* enemmän nous* kasv* lisään* yli pidem* kalliim* | matalam* pienem* vähemmän lask* \
        väheni* vähen* supist* alle lyhyem* halvem*
        ennen aiemmin | jälkeen myöhemmin
        ensimmäi* | viimei*
        parem* paras paran* | huonom* huonoin heiken*
        vanhem* | nuorem*
        voitt* | hävi* häviä*
        hyväks* tuke* vahvist* salli* myön* | hylk* hylä* kiel* kiist* torju* vastust* eväs*
        syylli* tuomit* | syyttö* vapaut*
        avat* avas* | sulj* sulk*
        alkoi* aloit* | päätty* lopet*
        aina usein | koskaan harvoin
        lämpim* | kylm*
    """,
    "ru": """
        быстрее | медленнее
        больше более выше больш* вырос* рост* увелич* повыс* подня* удво* дольше дороже свыше прибыл* | \
        меньше менее ниже меньш* упал* сниз* снижен* уменьш* сократ* сокращ* опуст* короче дешевле убыт*
        до раньше прежде | после позже
        перв* | последн*
        лучш* улучш* | худш* ухудш* хуже
        старше | младше моложе
        выигра* победи* | проигра* поражен*
        согласи* одобр* приня* поддерж* подтверд* разреш* признал* | отказ* отклон* отверг* отрица* \
        опроверг* запрет* оспор*
        винов* осужд* | невинов* оправда*
        открыл* открыт* | закры*
        нача* | закончи* заверш* прекрат*
        всегда часто | никогда редко
        тепл* | холодн*
        большинств* | меньшинств*
    """,
}
"""By language, an axis a line: more first, then a bar, then less; `*` at a word's end stands for any ending."""
