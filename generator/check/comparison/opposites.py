"""Words and their opposites, of more and less as of yes and no; `*` at a word's end stands for any ending."""

from functools import lru_cache

from generator.check.comparison.axes import WAYS, Way

_AXES: dict[str, str] = {
    "en": """
        accept accepts accepted accepting agree agrees agreed agreeing approv* grant grants granted granting \
        support supports supported supporting back backs backed confirm confirms confirmed confirming \
        welcom* allow* permit* admit* endors* uph* | refus* reject* declin* den* oppos* dismiss* veto* \
        contest* disput* forbid* forbade forbidden ban banned blocked prohibit* criticis* criticiz* condemn*
        win wins won winning | lose loses lost losing
        open opens opened opening reopen* | shut shuts close closes closed closing
        guilty convicted convict | innocent acquitted acquit
        begin* began begun start* launch* | end ends ended ending stop* halt* finish*
        before earlier | after later
        always | never
        wide wider broader | narrow narrower
        common frequent | rare infrequent
        higher more larger greater above | lower less fewer smaller below
        succeed* managed | fail fails failed failing
        public | private
        legal lawful constitutional | illegal unlawful unconstitutional
        import* | export*
        buy buys bought buying | sell sells sold selling
        profit* gain* | loss losses lost
        hot* warm* | cold* cool*
    """,
    "de": """
        akzeptier* angenommen annahm nahm zugestimmt zustimmt* stimmt* billig* genehmig* gebilligt bewillig* \
        bestätig* unterstütz* erlaub* befürwort* | abgelehnt ablehn* lehn* verweiger* wies abgewiesen \
        zurückgewiesen bestreit* bestritt* dementier* untersag* verbot* kritisier* verwarf verworfen weiger*
        höher* größer* mehr | niedriger* kleiner* geringer* weniger
        stieg* gestiegen steig* erhöh* wuchs* gewachsen zugenommen | sank* gesunken sink* senk* fiel* \
        gefallen verringer* abgenommen
        länger* | kürzer*
        schneller* | langsamer*
        stärker* | schwächer*
        besser* | schlechter*
        früher* vor | später* nach
        älter* | jünger*
        wärmer* | kälter*
        breiter* | schmaler* enger*
        gewann* gewonnen gewinn* | verlor* verlier*
        mehrheit | minderheit
        schuldig* | unschuldig*
        teurer* verteuer* | billiger* günstiger* verbillig*
        häufiger* | seltener*
        immer stets | nie niemals
        schwerer* | leichter*
        näher* | weiter*
        öffne* eröffne* | schließ* geschlossen schloss*
    """,
    "fr": """
        accept* approuv* approuve accord* autoris* soutenu soutien* confirm* admi* valid* adopt* | refus* \
        rejet* déclin* dément* démenti nie nié* conteste* interdi* opposé* oppose* débout* écart*
        plus longs longues long longue | courts courtes court courte
        plus davantage | moins
        supérieur* | inférieur*
        élevé* | bas basse basses
        hausse* augment* progress* crû accru* monté* grimp* | baisse* diminu* recul* chut* rédui* baiss*
        grand grande grands grandes | petit petite petits petites
        rapide* | lent lente lents lentes
        fort forte forts fortes | faible*
        avant | après
        meilleur* | pire pires mauvais*
        gagn* | perd*
        cher chère chers chères | bon
        toujours | jamais
        jeune* | âgé* vieux vieille*
        haut haute hauts hautes | bas basse basses
        lourd* | léger* légèr*
        chaud* | froid*
        ouvr* ouvert* | ferm*
        coupable* | innocent*
        majorité | minorité
    """,
    "es": """
        acept* aprob* apoy* respald* autoriz* confirm* admit* conced* estim* permit* accedi* | rechaz* \
        deneg* neg* niega* opuso opone* oponen desestim* prohib* desminti* desmiente* critic* declin*
        mayor* superior* más | menor* inferior* menos
        aument* subi* suben crec* increment* | disminu* baj* cay* descend* reduj* reduc* cae caen
        largo* larga* | corto* corta* breve*
        alto alta altos altas | bajo baja bajos bajas
        mejor* | peor* empeor*
        rápid* | lent*
        fuerte* | débil* débiles
        antes | después
        ganó gan* | perdi* perd*
        siempre | nunca jamás
        grande* | pequeñ*
        caro cara caros caras | barat*
        joven* | viej* anciano*
        abri* abre* | cerr* cierr*
        culpable* | inocente*
        mayoría | minoría
        caliente* cálid* | frí*
    """,
    "it": """
        accett* approv* accol* accord* autorizz* conferm* sostien* sostenuto appoggi* ammess* conces* \
        permess* | rifiut* respin* negat* nega negano smenti* bocci* contest* vietat* opposto oppone* \
        oppongono oppost* rigett* esclus*
        maggior* superior* più | minor* inferior* meno
        aument* cresc* cresciut* salit* sale salgono rialzo | diminui* cal* sces* scende* ridott* ridur* \
        ribasso
        alto alta alti alte | basso bassa bassi basse
        lungo lunga lunghi lunghe | corto corta corti corte breve brevi
        veloc* rapid* | lent*
        migliore* migliori | peggior*
        fort* | debol*
        prima | dopo
        vinto vince vincono vinc* | perso perde perdono perdut*
        sempre | mai
        grande grandi | piccol*
        raddoppi* | dimezz*
        caro cara cari care | economic*
        giovan* | vecchi* anzian*
        aper* apre | chiu*
        caldo calda caldi calde | freddo fredda freddi fredde
        maggioranza | minoranza
        colpevol* | innocent*
    """,
    "pt": """
        aceit* aprov* apoi* autoriz* confirm* admit* conced* permit* deferi* acolh* | rejeit* recus* neg* \
        nega opôs opõe* indeferi* proib* desment* contest* chumb* declin*
        maior* superior* mais | menor* inferior* menos
        aument* subi* cresc* sobe* alta | diminu* desc* caiu caír* reduz* baix* cai queda
        longo longa longos longas | curto curta curtos curtas
        melhor* | pior*
        rápid* depressa | lent* devagar
        alto alta altos altas | baixo baixa baixos baixas
        fort* | frac*
        antes | depois
        ganh* venc* | perd*
        sempre | nunca jamais
        grande* | pequen*
        caro cara caros caras | barat*
        jove* | velh* idos*
        abri* abre* | fech*
        maioria | minoria
        quente* | fri*
        culpad* | inocent*
    """,
    "nl": """
        aanvaard* goedgekeurd goedkeur* ingestemd instem* stemde* toegestaan toestem* bevestig* steun* \
        gesteund toegekend | afgewezen afwijs* weiger* geweigerd verworpen verwierp* wees wijst ontken* \
        betwist* verbod* verbied* verboden
        hoger* groter* meer | lager* kleiner* minder
        steeg stegen gestegen stijg* toegenomen groei* gegroeid verhoog* | daalde* gedaald dal* afgenomen \
        kromp* verlaag*
        langer* | korter*
        sneller* | langzamer* trager*
        beter* | slechter*
        sterker* | zwakker*
        voor | na
        won wonnen gewonnen wint | verloor verloren verliest
        duurder* | goedkoper*
        altijd | nooit
        ouder* | jonger*
        vaker | minder
        warmer* | kouder*
        meerderheid | minderheid
        zwaarder* | lichter*
        open* | gesloten sluit*
    """,
    "sv": """
        accept* godkän* bifall* biföll* bifäll* bevilj* bekräft* stöd* tillåt* gick medg* | avslog* avslå* \
        avsl* nek* väg* förnek* demente* förbj* förbud* motsätt* bestr* avvis*
        högre större mer fler | lägre mindre färre
        öka* ökade stig* steg stigit höj* | minska* sjönk* sjunk* sänk* föll fall*
        längre | kortare
        snabbare | långsammare
        bättre | sämre
        starkare | svagare
        före innan | efter
        vann vunnit vinn* | förlora*
        dyrare | billigare
        alltid | aldrig
        äldre | yngre
        oftare | mer sällan
        varmare | kallare
        majoritet* | minoritet*
        tyngre | lättare
        öppn* | stäng*
        tidigare | senare
    """,
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
"""By language, an axis a line: yes, more and earlier before the `|`, their opposites behind it."""
_FIRST = 100
"""The number of the first axis of these, behind those of `axes`."""
_PREFIX_MIN = 2


def _listed(axes: str) -> dict[str, tuple[Way, ...]]:
    found: dict[str, tuple[Way, ...]] = {}
    for number, line in enumerate(axes.strip().splitlines(), _FIRST):
        for side, up in zip(line.split("|"), (True, False), strict=True):
            for word in side.split():
                found[word] = (*found.get(word, ()), Way(number, up))
    return found


_WAYS = {code: _listed(axes) for code, axes in _AXES.items()}


@lru_cache(maxsize=1 << 13)
def ways(word: str, language: str) -> tuple[Way, ...]:
    """The axes that a word in lower case lies on; the longest entry that fits it."""
    listed = _WAYS.get(language, {})
    found = WAYS[language].get(word, ()) if language in WAYS else ()
    if word in listed:
        return found + listed[word]
    for cut in range(len(word), _PREFIX_MIN - 1, -1):
        entry = listed.get(f"{word[:cut]}*")
        if entry:
            return found + entry
    return found


def refuses(word: str, language: str) -> bool:
    """Whether a word says no: refused, rejected, denied."""
    return Way(_FIRST, up=False) in ways(word, language)


def opposed(word: str, other: str, language: str) -> bool:
    """Whether one word is the opposite of another."""
    mine, theirs = ways(word, language), ways(other, language)
    shared = [(m.up, t.up) for m in mine for t in theirs if m.axis == t.axis]
    return bool(shared) and all(one is not another for one, another in shared)
