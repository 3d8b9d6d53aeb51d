"""French, Spanish, Italian and Portuguese opposites for where one word faces the other in other words.

Of figures all that goes up is the opposite of all that goes down, whatever the verb: dearer and less.
"""

AXES = {
    "fr": """
        plus davantage supérieur* haut* hausse* augment* progress* crû accru* mont* grimp* doubl* dépass* \
        croî* croiss* élev* relev* majeur* renchér* au-dessus long* cher* gagn* rallong* | moins \
        inférieur* bas* baiss* diminu* recul* chut* rédui* tomb* décrû mineur* au-dessous court* perd* \
        abaiss* raccourc* rédui*
        avant jusqu* auparavant | après depuis ensuite dès
        premier* première* | dernier* dernière*
        double* triple* quadruple* doubl* tripl* porté | moitié tiers quart ramené
        meilleur* mieux amélior* | pire* pis détérior* aggrav* mauvais*
        vieux vieille* âgé* ancien* aîné* | jeune* récent* cadet*
        chaud* | froid*
        hommes homme | femmes femme
        gagn* remport* vaincu victoire* | perd* défaite*
        nord | sud
        intérieur | extérieur
        majorité | minorité
        toujours souvent | jamais rarement
        ouvr* ouvert* rouvr* | ferm*
        accept* approuv* accord* autoris* soutenu* soutien* confirm* admi* admet* valid* adopt* accueill* \
        reconnaî* consent* droit | refus* rejet* déclin* dément* nie nié* contest* interdi* oppos* débout* \
        écart* désapprouv*
        coupable* condamn* | innocent* acquitt* relax*
        commenc* début* lanc* | fini* termin* cess* arrêt* achev*
        maint* conserv* | retir* abandonn* supprim*
        probable* | improbable* peu
        légal* licite* | illégal* illicite*
        connaiss* connu* sav* | ignor* inconnu*
        fort* | faible*
        proche* près | loin éloigné*
        facile* | difficile*
        rapide* vite | lent*
        majoré* | minoré*
        public publique* | privé* secret*
    """,
    "es": """
        más mayor* superior* aument* subi* sub* suben crec* increment* alza alto alta altos altas elev* \
        duplic* tripl* encarec* encima largo* larga* amplí* ampli* | menos menor* inferior* disminu* baj* \
        cay* cae* descend* descenso* reduj* reduc* recort* abarat* debajo pérdida* perd* pierd* corto* \
        corta*
        antes hasta | después desde tras
        primer* | último* última*
        doble triple cuádruple veces | mitad tercio cuarto tercera
        mejor* mejoró | peor* empeor*
        mayores viejo* vieja* anciano* antigu* | menores joven* jóvenes reciente* nuev*
        cálid* calient* | frí*
        hombres hombre varones | mujeres mujer
        gan* venc* victoria* | perd* derrot*
        norte | sur
        dentro | fuera
        mayoría | minoría
        siempre | nunca jamás
        abri* abre* abiert* | cerr* cierr*
        acept* aprob* apoy* respald* autoriz* confirm* admit* conced* estim* permit* accedi* avala* \
        reconoc* | rechaz* deneg* neg* niega* opuso opone* oponen desestim* prohib* desminti* desmiente* \
        declin* descart* rehus*
        culpable* conden* | inocente* absuel* absolv*
        comenz* empez* inici* | termin* acab* finaliz* ces*
        mantien* mantuv* manten* conserv* | abandon* retir* elimin* suprim*
        probable* | improbable*
        legal* lícit* | ilegal* ilícit*
        fuert* | débil*
        cerca cercan* | lejos lejan*
        fácil* | difícil*
        rápid* | lent*
        públic* | privad* secret*
        ahorr* | cost* cuest* gast*
    """,
    "it": """
        più maggior* superior* aument* cresc* cresciut* sal* sale* rialz* alto alta alti alte sopra \
        raddoppi* triplic* rincar* oltre guadagn* lung* | meno minor* inferior* diminu* cal* sces* scend* \
        ridott* ridur* riduz* ribass* basso bassa bassi basse sotto dimezz* perd* perso cort* brev*
        prima fino | dopo da dal
        primo prima primi prime | ultimo ultima ultimi ultime
        doppio triplo quadruplo | metà terzo quarto
        meglio miglior* | peggio peggior*
        vecchi* anzian* antich* | giovan* recent* nuov*
        caldo calda caldi calde | fredd*
        uomini uomo maschi | donne donna femmine
        vinto vince vincono vinc* vitt* batt* | perso perde perd* sconfitt*
        nord | sud
        dentro | fuori
        maggioranza | minoranza
        sempre spesso | mai raramente
        aper* apr* apre | chiu*
        accett* approv* accol* accord* autorizz* conferm* sostien* sostenuto appoggi* ammess* ammett* \
        ammesso conces* permess* | rifiut* respin* negat* nega negano smenti* bocci* contest* viet* oppos* \
        oppon* rigett* esclus* esclud*
        colpevol* condann* | innocent* assol* assolt*
        inizi* cominci* avvi* | finit* termin* cess* conclus* conclud*
        manten* mantien* conserv* | abbandon* ritir* elimin*
        probabil* | improbabil*
        legal* lecit* legittim* | illegal* illecit* illegittim*
        fort* | debol*
        vicin* | lontan*
        facil* | difficil*
        veloc* rapid* | lent*
        pubblic* | privat* segret*
        massim* | minim*
        risparmi* | cost* spes* spend*
    """,
    "pt": """
        mais maior* superior* acima aument* subi* sob* cresc* alta alto altos altas elev* duplic* dobr* \
        tripl* encarec* lucr* ganh* longo* longa* alarg* | menos menor* inferior* abaixo diminu* desc* \
        caiu caír* cai queda reduz* redu* baix* metade barat* prejuízo* perd* curto* curta*
        antes até | depois desde após
        primeir* | últim*
        dobro triplo quádruplo vezes | metade terço quarto
        melhor* | pior* piorou
        velh* idos* antig* | nov* jove* recent*
        quent* | fri*
        homens homem | mulheres mulher
        ganh* venc* vitóri* | perd* derrot*
        norte | sul
        dentro | fora
        maioria | minoria
        sempre | nunca jamais
        abri* abre* abert* | fech* encerr*
        aceit* aprov* apoi* autoriz* confirm* admit* conced* permit* deferi* acolh* reconhec* | rejeit* \
        recus* neg* nega opôs opõe* indeferi* proib* proíb* desment* contest* chumb* declin* exclu* \
        descart*
        culpad* conden* | inocent* absolv*
        começ* inici* | termin* acab* encerr* cess*
        mantev* manté* mantiv* conserv* | abandon* retir* elimin*
        prováv* | improváv*
        legal* lícit* | ilegal* ilícit*
        fort* | frac*
        perto próxim* | longe distant*
        fácil* fáceis | difícil* difíceis
        rápid* | lent*
        públic* | privad* secret*
        poup* | cust* gast*
    """,
}
"""By language, an axis a line: more first, then a bar, then less; `*` at a word's end stands for any ending."""
