"""Opposites of Polish, Czech and Turkish, an axis a line: yes and more first, then a bar, then no and less."""

AXES = {
    "pl": """
        zgodził* zgadz* zaakcept* przyj* zatwierdz* poparł* popier* potwierdz* zezwol* zezwal* uwzględn* \
        wyrazi* | odmówi* odmawi* odrzuc* sprzeciw* zaprzecz* zakaz* oddal* podważ* zakwestion* kwestion*
        wyższ* więks* więcej ponad | niższ* mniejs* mniej poniżej
        wzros* wzrost* rośni* zwiększ* rosn* podni* | spad* zmniejsz* zmala* male* obniż*
        dłuższ* dłużej | krótsz* krócej
        szybs* szybciej | wolniej* wolniejs*
        lepsz* lepiej | gorsz* gorzej
        silniej* silniejs* | słabs* słabiej
        przed wcześniej* | po później*
        wygra* | przegra*
        droższ* drożej | tańsz* taniej
        zawsze | nigdy
        starsz* | młodsz*
        częściej | rzadziej
        cieplej* cieplejs* | chłodniej* zimniej*
        większość | mniejszość
        cięższ* | lżejsz*
        otwar* otwor* otwier* | zamkn* zamyk*
    """,
    "cs": """
        souhlas* schvál* přija* přijím* podpoř* podporuj* potvrd* povol* vyhov* | odmít* zamít* popřel* \
        popír* popř* zakáz* zpochybn* kritiz* nesouhlas* veto*
        vyšší větší více víc | nižší menší méně míň
        vzrost* stoup* rost* zvýš* zvětš* narost* | klesl* klesa* pokles* sníž* zmenš* propad*
        delší déle | kratší
        rychlejší rychleji | pomalejší pomaleji
        lepší lépe | horší hůře
        silnější silněji | slabší
        před dříve | po později
        vyhrá* zvítěz* | prohrá*
        dražší dráž* | levnější levněji
        vždy | nikdy
        starší | mladší
        častěji | méně
        teplejší tepleji | chladnější studenější
        většina | menšina
        těžší | lehčí
        otevř* otevír* | zavř* zavír*
    """,
    "tr": """
        kabul onayla* destekle* doğrula* izin* benimse* | reddet* ret geri yalanla* yasakla* karşı eleştir*
        yüksek* fazla* büyük* üstünde üzerinde | düşük* az azdır küçük* altında
        arttı* artış* art* yüksel* çoğal* büyüdü* | azal* düştü* düşüş* düş* gerile*
        uzun* | kısa*
        hızlı* | yavaş*
        iyi* | kötü*
        güçlü* | zayıf*
        önce* | sonra*
        kazan* | kaybet*
        pahalı* | ucuz*
        her | hiç asla
        yaşlı* | genç*
        sıcak* | soğuk*
        çoğunluk* | azınlık*
        ağır* | hafif*
        açıl* açtı* | kapan* kapat*
    """,
}
"""By language; `*` at a word's end stands for any ending."""
