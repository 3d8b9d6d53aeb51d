"""Polish, Czech, Turkish, Finnish and Russian opposites for where one word faces the other in other words.

Of figures all that goes up is the opposite of all that goes down, whatever the verb: dearer and less.
"""

AXES = {
    "pl": """
        szybciej szybs* | wolniej*
        wyższ* więks* więcej ponad wzros* wzrost* rośni* rosn* zwiększ* podni* podwo* dłuż* dłuższ* powyżej \
        droższ* drożej podroż* przekrocz* przekracz* przewyższ* poszerz* rozszerz* wydłuż* liczn* obfit* \
        silniejs* powiększ* wzmocni* podwyższ* drożs* rekord* przybył* przybyw* najwyżs* grubs* urosł* | \
        niższ* mniejs* mniej poniżej spad* zmniejsz* zmala* male* obniż* skróc* krótsz* krócej tańsz* taniej \
        potani* zawęz* zwęz* skurcz* skromn* rzads* słabs* ubył* ubyw* spadł* zmalał* kurcz* osłab* najniższ* \
        cieńs* skrócił* tań* zaniż* niedo*
        przed wcześniej* do dotąd wcześni* przedtermin* przyspiesz* wyprzedzeni* | po później* od odkąd \
        opóźni* spóźni* późni* po_terminie zwłok*
        pierwsz* najstarsz* | ostatni* najnowsz*
        dwukrotn* podwójn* trzykrotn* potroi* | połow* jedna trzecia ćwierć
        lepsz* lepiej najleps* poprawi* poprawę poprawa | gorsz* gorzej najgors* pogors*
        = starsz* najstarsz* | młodsz* najmłods* nowsz*
        cieplej* cieplejs* | chłodniej* zimniej*
        = mężczyźni mężczyzn* | kobiety kobiet*
        wygra* zwycię* pokona* | przegra* poraż*
        = północ* | południ*
        większość | mniejszość
        zawsze często częściej | nigdy rzadko rzadziej
        otwar* otwor* otwier* | zamkn* zamyk*
        zgodził* zgadz* zaakcept* przyj* zatwierdz* poparł* popier* poparc* potwierdz* zezwol* zezwal* \
        uwzględn* przyzna* uchwal* utrzyma* przegłosow* pozwol* dopuści* zielone | odmówi* odmawi* odrzuc* \
        sprzeciw* zaprzecz* zakaz* oddal* podważ* zakwestion* kwestion* wyklucz* uchyli* unieważni* zablokow* \
        zawetow*
        winn* skaza* | niewinn* uniewinn*
        rozpocz* zacz* | zakończ* przerwa* wstrzyma*
        zachowa* utrzyma* | zlikwid* znios* porzuc*
        prawdopodobn* | nieprawdopodobn*
        legaln* zgodn* | nielegaln* niezgodn*
        siln* mocn* | słab*
        łatw* | trudn*
        maksymaln* | minimaln*
        oszczęd* | koszt*
        wyprzedz* pokona* prowadz* przegoni* prześcig* przodu | za tyle ustąpi* ustępuj* przegra*
        osiągn* przekrocz* wykona* zrealiz* | nie_osiągn* zabrakł* rozminę*
        = krajow* rodzim* kraju lokaln* | zagranic* obc* zagraniczn*
        zysk* nadwyżk* | strat* niedob* deficyt*
        = bogat* zamożn* | biedn* ubog*
        większoś* większość* | mniejszoś* garstk* niewiel*
        poprawi* poprawę poprawa lepiej lepsz* | pogorsz* gorzej gorsz*
        naprzód posun* | cofn* wycof*
    """,
    "cs": """
        rychlej* | pomalej*
        vyšší větší více víc přes vzrost* stoup* rost* zvýš* zvětš* narost* zdvojnásob* delší déle nad dražší \
        dráž* zdraž* překroč* přesáh* přesah* převýš* rozšíř* prodlouž* početn* hojn* silnější zvýšen* vzrůst* \
        nárůst* narůst* rekord* přibyl* přibýv* největší nejvyšší nejvíc* | nižší menší méně míň klesl* klesa* \
        pokles* sníž* zmenš* propad* zkrát* kratší pod levněj* zlevn* zúž* smršt* vzácn* slabší ubyl* ubýv* \
        poklesl* úbyt* zeslab* oslab* nejnižší nejmenší nejmén* klesaj* řid* propadl* tenčí zkrácen*
        před dříve do dosud předčasn* dřív* předstih* brz* | po později od zpožd* opožd* pozd* zdrž* prodlen*
        první nejstarší | poslední nejnovější
        dvojnásob* trojnásob* | polovin* třetin* čtvrtin*
        lepší lépe nejlepší zlepš* | horší hůře nejhorší zhorš*
        = starší nejstarší | mladší nejmladší novější
        tepleji teplejší | chladnější studenější
        = muži muž mužů | ženy žena žen
        vyhrá* zvítěz* porazi* | prohrá* prohr* poráž*
        = sever* | jih* jižn*
        většina | menšina
        vždy často častěji | nikdy zřídka
        otevř* otevír* | zavř* zavír* uzavř*
        souhlas* schvál* přija* přijím* podpoř* podporuj* potvrd* povol* vyhov* uznal* přizna* přijal* \
        odhlasov* dovol* nechal* potvrdil* umožn* | odmít* zamít* popřel* popír* popř* zakáz* zpochybn* \
        nesouhlas* veto* vylouč* zrušil* zamítl* neschvál* shodil* zablok*
        vinn* odsou* | nevinn* zproš*
        zahá* začal* začín* spusti* | ukonč* skonč* zastav* přeruš*
        zachoval* ponech* | zruš* opusti*
        pravděpodobn* | nepravděpodobn*
        zákonn* legáln* | nezákonn* nelegáln*
        siln* | slab*
        snadn* | obtížn* těžk*
        úspor* ušetř* | stál* stoj* náklad*
        předstih* předčil* předběh* poraz* vedl* vpředu překon* | zaostá* zaosta* pozadu vzadu za
        dosáh* dosah* splnil* přesáh* překon* | nedosáh* nesplnil* minul*
        = domác* tuzemsk* místní* | zahranič* cizí*
        zisk* přebyt* | ztrát* schod* deficit*
        = bohat* zámožn* | chud*
        většin* většina | menšin* hrstk*
        zlepš* lepší lépe | zhorš* horší hůř*
    """,
    "tr": """
        hızlı* | yavaş*
        yüksek* fazla* büyük* üstünde üzerinde arttı* artış* art* yüksel* çoğal* büyüdü* uzun* pahalı* çok aş* \
        aştı* aşt* genişle* güçlen* uzat* bol* çoğun* rekor* yükseli* arttır* artır* fazlalaş* en_yüksek | \
        düşük* az azdır küçük* altında azal* düştü* düşüş* düş* gerile* kısa* ucuz* daral* zayıfla* kıt* \
        kısal* azalm* gerisinde küçül* en_düşük
        önce* kadar erken* önünde | sonra* beri geç* gecik* ardında
        ilk birinci | son sonuncu
        iyi* | kötü*
        = yaşlı* eski* | genç* yeni*
        sıcak* | soğuk*
        = erkek* | kadın*
        kazan* yen* | kaybet* yenil*
        = kuzey* | güney*
        çoğunluk* | azınlık*
        her hep | hiç asla
        açıl* açtı* | kapan* kapat*
        kabul onayla* destekle* doğrula* izin* benimse* | reddet* ret yalanla* yasakla* karşı eleştir* inkâr*
        suçlu* mahkûm* | suçsuz* beraat*
        başla* | bitir* bitti sona durdur*
        olası | olasılıksız
        geride_bırak* önünde geç* yendi* | gerisinde arkasında
        yurt_içi* yerli* | yurt_dışı* yabancı*
        kâr* fazla* | zarar* açık*
        çoğunluk* çoğu | azınlık*
        iyileş* düzel* | kötüleş* bozul*
    """,
    "fi": """
        nopeam* | hitaam*
        korkeam* suurem* enemmän nous* kasv* lisään* yli pidem* kalliim* ylitt* ylitti* kasvo* vahvem* runsa* \
        laaje* pitene* ennäty* nousu* enemm* suurin suurimm* korkein* eniten | matalam* pienem* vähemmän lask* \
        väheni* vähen* supist* alle lyhyem* halvem* alitt* alitti* heikom* heiken* niuk* harvem* kapene* \
        lyhene* putos* romaht* vähit* pienin* matalin* vähiten jäi_alle jäivät_alle
        ennen aiemmin aikaisem* etuajassa aiemm* etukäteen | jälkeen myöhemmin myöhäss* viiväst* myöhem*
        ensimmäi* | viimei*
        parem* paras paran* | huonom* huonoin heiken*
        = vanhem* | nuorem*
        voitt* | hävi* häviä*
        hyväks* tuke* vahvist* salli* myön* | hylk* hylä* kiel* kiist* torju* vastust* eväs*
        syylli* tuomit* | syyttö* vapaut*
        avat* avas* | sulj* sulk*
        alkoi* aloit* | päätty* lopet*
        aina usein | koskaan harvoin
        lämpim* | kylm*
        ohitt* ohitti* päihitt* edellä voitt* johti* | jäljessä takana jäi_jälkeen
        saavutt* ylitt* | jäi_alle jäivät_alle alitt*
        = kotima* | ulkoma*
        voito* ylijääm* | tappio* alijääm*
        enemmistö* valtaosa* | vähemmistö* pieni_osa
        parane* parem* | heiken* huonon* huonom*
    """,
    "ru": """
        быстрее | медленнее
        больше более выше больш* вырос* рост* увелич* повыс* подня* удво* дольше дороже свыше | меньше менее \
        ниже меньш* упал* сниз* снижен* уменьш* сократ* сокращ* опуст* короче дешевле
        до раньше прежде | после позже
        перв* | последн*
        лучш* улучш* | худш* ухудш* хуже
        = старше | младше моложе
        выигра* победи* | проигра* поражен*
        согласи* одобр* приня* поддерж* подтверд* разреш* признал* | отказ* отклон* отверг* отрица* опроверг* \
        запрет* оспор*
        винов* осужд* | невинов* оправда*
        открыл* открыт* | закры*
        нача* | закончи* заверш* прекрат*
        всегда часто | никогда редко
        тепл* | холодн*
        прибыл* | убыт*
        большинств* | меньшинств*
    """,
}
"""By language, an axis a line: more first, then a bar, then less; `*` at a word's end stands for any ending.

`_` stands between two words of a phrase, `=` before words that things are told apart by.
"""
