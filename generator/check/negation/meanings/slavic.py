"""Polish and Czech words that say one thing, a meaning a line; `*` at a word's end stands for any ending."""

MEANINGS = {
    "pl": """
        wie wiedz* wiad* zna znan* znał* poinform* inform* powiadom* dowiedz*
        oczeki* spodziew* przewid* prognoz* zakład* liczy*
        uważa* sądz* wierz* myśl* zdani* ocen* przekona*
        chce chcą chcia* chci* zamierz* plan* pragn* życz* skłon* zamiar*
        plan* zamierz* przewid* zaplan* mowa rozważ*
        znale* znajd* odkry* wykry* stwierdz* zauważ* zaobserw* odnotow* zarejestr* widz* ujawn* zmierz* \
        dostrz* ustal*
        dowod* dowód* dowied* ślad* oznak* poszlak* potwierdz* wykaza* wskaz* popar* udowod* świadcz* \
        przesłan*
        komentow* skoment* mówi* powiedz* wypowi* rozmaw* wspomn* wymien* omaw* omów* wyjaśni* odnieś* \
        odniós* podał*
        opublik* publik* ujawn* ogłosi* ogłasz* podał* poda* podaje upubliczn*
        pyta* zapyta* konsult* prosi* popros* wniosek* wniosk* wystąpi*
        płac* zapłac* wypłac* uregul* zwróc* spłac*
        otrzym* dosta* uzyska* zdoby* pobra*
        da dał* dała* dać udziel* przyzna* dostarcz* oferow* zaofer* przekaz* złoży* złożon* przedstaw* wyda*
        ma mają mia* posiad* dyspon*
        strac* utrac* zgub* zagin* znik* utrat*
        zmar* umar* umier* zgin* śmier* zgon* zabi*
        rann* ranił* obraż* szkod* uszkodz* poszkod* uraz*
        istni* jest są zdarz* wystąpi* występ* doszł* doch* miejsc* przypad* zasz*
        pozwol* pozwal* zezwol* zezwal* upoważ* upraw* praw* wolno może mogą mog*
        zdecyd* decyd* decyz* orzek* orzec* postanow* wyrok* rozstrz* ustali*
        zgodz* zgadz* zaakcept* akcept* przyj* zatwierdz* popar* popier* poparc* uchwal* tak uzna*
        sprzed* zby* zbyc*
        kup* nabył* naby* zakup* przej*
        używa* użyt* użył* stosow* zastosow* wykorzyst* skorzyst*
        przeprow* wykona* dokona* zrobi* robi* odby* prowadz*
        porówn* zestaw*
        zmien* zmian* zmienia*
        podni* wzros* wzrost* zwiększ* podwyż* rosn* urosł*
        obniż* zmniejsz* spad* zredukow* ogranicz* skróc* zmala*
        wpływ* wpły* oddział* efekt* skutk*
        różn* odróżn*
        otwar* otwor* otwier* rozpocz* zacz* ruszy* startow*
        zamk* zamyk*
        skończ* zakończ* ukończ* goto* dokończ*
        podpis* zawar*
        odwoł* zaskarż* apel* kasac*
        oskarż* skaza* oskarż* zarzu* postaw*
        grzywn* kar* ukara* mandat* sankcj*
        odszkod* zrekompens* rekompens* zwrot*
        dział* pracow* funkcjon*
        pomo* pomag* pomóg* przyczyn*
        udział* uczestn* wziął* wzię* brał* obecn* wystarto* wystąpi*
        spotka* odwiedz*
        wróc* powróc* powrot* powró*
        opuś* opuszcz* odsz* odej* zrezygn* ustąpi*
        wygra* zwycięż* pokona* zwyci*
        gra* zagra* bramk* gol*
        zbudow* budow* wybudow* wznies*
        napraw* remont* wyremont*
        bada* zbada* sprawdz* kontrol* skontrol* test* prze*
        zawier* obejm* mieści*
        speł* dotrzym* osiąg* przestrzeg* zrealiz*
        spowod* wywoł* przyczyn* win* odpowiedz*
        niebezp* zagroż* ryzyk* groź*
        napisa* pisa* autor* napis*
        narusz* złama* łam* pogwałc*
        pracown* personel* załog* zatrud*
        spółk* firm* przedsięb* koncern*
        pienią* środk* fundusz* dotacj*
        pamięt* przypom*
        wyklucz* wykluczy*
        twierdz* utrzym* zapewn* oświadcz*
        ostrze* uprzedz*
        odpowiad* odpowied* zareag* reakc*
        przyzna* potwierdz*
        porozum* umow* zgod* ugod*
        miesz* mieszk* zamieszk*
        zatrudn* mianow* powoł*
        zwoln* zwalni*
        przekona*
        potrzeb* koniecz* wymag* musi*
        wystarcz* dostat*
        ktoś kogoś osob* osób ludzi* człow*
        lek leku lekiem lekami preparat* środek specyfik*
        utrzym* trwa* dłuż*
        ponad dłuż* więcej powyż*
        uczestn* badan* ochotn*
        przedłuż* odnow*
    """,
    "cs": """
        ví věd* zna* zná* inform* oznám* dozvěd* uvědom* sdělil*
        očeká* čeka* předpokl* předvíd* počít*
        myslí* domnív* věří* považ* názor* soud* mín*
        chce cht* chtě* hodl* zamýšl* plán* přeje* úmysl*
        plán* hodl* chyst* zvaž* uvaž*
        naše* nalez* nalé* najít* objev* zjist* zjišt* zaznamen* pozorov* všim* odhal* vid* naměř* \
        prokáz* prokaz* určil* určen*
        důkaz* prokáz* prokaz* stop* známk* náznak* potvrd* doklad* dolož* podpo* ukáz* svědč* nasvědč*
        komentov* řekl* říc* mluv* vyjádř* zmín* uved* okoment* hovoř* vysvětl* odpověd*
        zveřej* zverej* publik* odhal* sděl* vydal* uved* oznám*
        pta* zepta* konzult* požád* žád* dotáz* dotaz*
        plat* zaplat* vyplat* uhrad* splat* proplat*
        dosta* získ* obdrž* přijal* pobír*
        dal* dá dáv* poskyt* uděl* nabíd* dodal* předlož* podal* přizn* předal*
        má mají měl* mít mě* vlastn* dispon*
        ztrat* ztrác* ztrát* zmiz* pohřeš*
        zemř* umř* smrt* úmrt* zahyn* mrtv* zabit*
        zran* škod* poškoz* úraz* obět*
        exist* je jsou došl* dojde* nast* stal* vyskyt* přípa* událo*
        povol* dovol* smě* oprávn* práv* smí může mohou moh* umožn*
        rozhod* usnes* rozsud* stanov* verdikt*
        souhlas* přij* schvál* schval* podpoř* podpor* ano akcept* vyhov* hlasov*
        prod* odprod*
        koup* kup* nákup* získal* odkoup*
        použ* užív* využ* uplatn*
        proved* prová* uskut* uděl* kona* vykon*
        srovn* porovn*
        změn* měn* uprav*
        zvýš* zvyš* vzrost* růst* rost* stoup* narost*
        sníž* sniž* klesl* kles* pokl* omez* zkrát*
        vliv* ovliv* účin* působ* dopad*
        liš* rozdíl* odliš*
        otev* zača* začal* zaháj* spust* otvír*
        zavř* zavř* uzav* zavír*
        dokonč* skonč* ukonč* hotov*
        pode* podeps* uzavř*
        odvol* napad* dovol* kasač* stížn*
        obvin* obžal* odsoud* stíh* žalov*
        pokut* trest* sankc*
        odškod* náhrad* kompenz* vrátil*
        fung* prac* provoz*
        pomoh* pomáh* pomoc* přisp*
        účast* zúčast* podíl* přítom* nastoup* starto*
        setka* sešel* sešl* navštív*
        vrát* návrat* vrac*
        odeš* opust* odst* odch* rezign* odjel*
        vyhr* zvítěz* poraz* vítěz*
        hrá* gól* branek* branku
        posta* stav* vybudov*
        oprav* rekonstr*
        zkoum* kontrol* test* prověř* vyšetř* prošetř* zkouš* ověř* přezkoum*
        obsah* zahrn*
        splni* dodrž* dosáh* plni*
        způsob* zapříč* příčin* vin* odpověd* zavin*
        nebezp* rizik* ohrož* hroz*
        naps* psal* autor*
        poruš* zlom*
        zaměst* pracovn* personál*
        společn* firm* podnik* koncern*
        peníz* peněz* prostřed* dotac* financ*
        pamat* vzpom* paměť*
        vylouč* vyluč*
        tvrd* uvád* prohlás*
        varov* upozorn*
        odpov* reag* reakc*
        přizn* připust* uzna*
        dohod* dohodl* smlouv* shod*
        byd* bydl* žij* obýv*
        zaměst* jmenov* najal*
        propust* vyhod* výpov*
        přesvědč*
        potřeb* nutn* nezbyt* vyžad*
        stač* dostat*
        někdo někoho osob* člověk* lidí lidé
        zapl* započ*
        prodlouž* obnov*
    """,
}
"""A word may stand in several lines."""
