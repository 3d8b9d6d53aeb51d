"""French, Spanish, Italian and Portuguese opposites for where one word faces the other in other words.

Of figures all that goes up is the opposite of all that goes down, whatever the verb: dearer and less.
"""

AXES = {
    "fr": """
        plus davantage supérieur* haut* hausse* augment* progress* crû accru* mont* grimp* doubl* dépass* \
        croî* croiss* élev* relev* majeur* renchér* au-dessus long* cher* rallong* excéd* surpass* creus* \
        élarg* accro* bondi* explos* envol* alourdi* abondan* nombreu* renforc* allong* multipli* redress* \
        record plus_fort avanc* agrandi* | moins inférieur* bas* baiss* diminu* recul* chut* rédui* tomb* \
        décrû mineur* au-dessous court* abaiss* raccourc* rédui* repli* resserr* rétréci* rar* maigre* \
        clairsem* effondr* dégringol* allég* affaibl* raccourci* fléchi* amoindri* réduct* comprim* deçà aquém \
        ralenti*
        avant jusqu* auparavant plus_tôt tôt avance anticip* prématur* d'avance précoce* | après depuis \
        ensuite dès plus_tard tard retard* tardi* postérieur*
        premier* première* | dernier* dernière*
        double* triple* quadruple* doubl* tripl* porté | moitié tiers quart ramené
        meilleur* mieux amélior* | pire* pis détérior* aggrav* mauvais*
        = vieux vieille* âgé* ancien* aîné* | jeune* récent* cadet*
        chaud* | froid*
        = hommes homme | femmes femme
        gagn* remport* vaincu victoire* | perd* défaite*
        = nord septentrional* | sud méridional*
        intérieur | extérieur
        majorité | minorité
        toujours souvent | jamais rarement
        ouvr* ouvert* rouvr* | ferm*
        accept* approuv* accord* autoris* soutenu* soutien* confirm* admi* admet* valid* adopt* accueill* \
        reconnaî* consent* droit feu_vert vot* ratifi* entérin* | refus* rejet* déclin* dément* nie nié* \
        contest* interdi* oppos* débout* écart* désapprouv* repouss* annul* infirm* cass* invalid* recal* \
        retoqu* blackboul*
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
        = public publique* | privé*
        devanc* dépass* surpass* emport* devant domin* supplant* distanc* tête prévalu* prim* | derrière \
        distancé* devancé_par dépassé_par arrière supplanté*
        attein* retrouv* dépass* franch* rempli* | manqu* raté* échou* deçà
        = national* domestique* intérieur* local* locaux | étranger* étrangèr* international* l'étranger
        bénéfice* excédent* gain* profit* | perte* déficit* déficitaire*
        imposai* impos* oblige* obligeai* contrain* exige* exigeai* | interdi* défend* prohib*
        = riche* aisé* | pauvre* modeste* défavoris*
        majorité majoritair* plupart majeure | minorité minoritair* rares poignée
        amélior* mieux meilleur* embelli* redress* | dégrad* empir* détérior* pire* souffr* aggrav*
        avanc* progress* étend* étendu* | recul* retir* repli*
    """,
    "es": """
        más mayor* superior* aument* subi* sub* suben crec* increment* alza alto alta altos altas elev* \
        duplic* tripl* encarec* encima largo* larga* amplí* ampli* super* exced* rebas* ensanch* dispar* \
        abundan* numeros* fortalec* agrand* multiplic* alarg* escal* repunt* crecient* rebasó record máximo* \
        agrav* caro cara caros caras cari care | menos menor* inferior* disminu* baj* cay* cae* descend* \
        descenso* reduj* reduc* recort* abarat* debajo corto* corta* estrech* encog* escas* debilit* mengu* \
        merm* retroced* retroces* achic* contraj* contrac* desplom* acort* aflojó rebaj* mínimo* disminuc* \
        hund* quedó_corto por_debajo no_alcanz* breve breves brevi
        antes hasta antelación adelant* anticip* pronto temprano prematur* antelad* | después desde tras \
        retras* tarde tardó demor* posterior* aplaz*
        primer* | último* última*
        doble triple cuádruple veces | mitad tercio cuarto tercera
        mejor* mejoró | peor* empeor*
        = mayores viejo* vieja* anciano* antigu* | menores joven* jóvenes reciente* nuev*
        cálid* calient* | frí*
        = hombres hombre varones | mujeres mujer
        gan* venc* victoria* | perd* derrot*
        = norte norteñ* septentrional* | sur sureñ* meridional*
        dentro | fuera
        mayoría | minoría
        siempre | nunca jamás
        abri* abre* abiert* | cerr* cierr*
        acept* aprob* apoy* respald* autoriz* confirm* admit* conced* estim* permit* accedi* avala* reconoc* \
        luz_verde ratific* valid* aval* | rechaz* deneg* neg* niega* opuso opone* oponen desestim* prohib* \
        desminti* desmiente* declin* descart* rehus* tumb* revoc* anul* vet* echó_abajo derrib*
        culpable* conden* | inocente* absuel* absolv*
        comenz* empez* inici* | termin* acab* finaliz* ces*
        mantien* mantuv* manten* conserv* | abandon* retir* elimin* suprim*
        probable* | improbable*
        legal* lícit* | ilegal* ilícit*
        fuert* | débil*
        cerca cercan* | lejos lejan*
        fácil* | difícil*
        rápid* | lent*
        = públic* | privad*
        ahorr* | cost* cuest* gast*
        super* aventaj* adelant* encabez* lider* delante prevalec* rebas* bat* | detrás rezag* zaga segund*
        alcanz* logr* super* cumpl* lleg* | incumpl* fall* quedó_corto
        = nacional* local* doméstic* interior* autócton* país | extranjer* exterior* foráne* fuera \
        internacional*
        beneficio* ganancia* superávit | pérdida* déficit deficitar*
        = rico rica ricos ricas acomodad* adinerad* | pobre* humild* desfavorec*
        mayoría mayoritari* grueso | minoría minoritari* pocos puñado
        oblig* exig* impon* impus* | prohib* imped* veda*
        mejor* recuper* | empeor* deterior* peor* sufr*
        avanz* progres* gan* | retroced* retroces* replieg* perd*
    """,
    "it": """
        più maggior* superior* aument* cresc* cresciut* sal* sale* rialz* alto alta alti alte sopra raddoppi* \
        triplic* rincar* oltre lung* super* ecced* allarg* ampli* impenn* abbondan* numeros* rafforz* \
        ingrandi* moltiplic* allung* ispessi* record sorpass* più_forte maggiorat* innalz* accresc* caro cara \
        caros caras cari care | meno minor* inferior* diminu* cal* sces* scend* ridott* ridur* riduz* ribass* \
        basso bassa bassi basse sotto dimezz* cort* brev* restring* ristrett* ristre* scars* esigu* indeboli* \
        assottigli* arretr* accorci* scem* crollo croll* contra* contratto rimpiccoli* rarefatt* minim* fless* \
        inferiori affievoli* breve breves brevi
        prima fino anticip* presto precoce* tempestiv* | dopo da dal ritard* tardi posticip* tardiv* \
        successiv*
        primo prima primi prime | ultimo ultima ultimi ultime
        doppio triplo quadruplo | metà terzo quarto
        meglio miglior* | peggio peggior*
        = vecchi* anzian* antich* | giovan* recent* nuov*
        caldo calda caldi calde | fredd*
        = uomini uomo maschi | donne donna femmine
        vinto vince vincono vinc* vitt* batt* | perso perde perd* sconfitt*
        = nord settentrional* | sud meridional*
        dentro | fuori
        maggioranza | minoranza
        sempre spesso quasi_sempre costantemente continuamente | mai raramente rado di_rado sporadic*
        aper* apr* apre | chiu*
        accett* approv* accol* accord* autorizz* conferm* sostien* sostenuto appoggi* ammess* ammett* ammesso \
        conces* permess* via_libera ratific* convalid* ok varat* | rifiut* respin* negat* nega negano smenti* \
        bocci* contest* viet* oppos* oppon* rigett* esclus* esclud* annull* ribalt* affoss* cass* stronc* \
        ricus*
        colpevol* condann* | innocent* assol* assolt*
        inizi* cominci* avvi* | finit* termin* cess* conclus* conclud*
        manten* mantien* conserv* | abbandon* ritir* elimin*
        probabil* | improbabil*
        legal* lecit* legittim* | illegal* illecit* illegittim*
        fort* | debol*
        vicin* | lontan*
        facil* | difficil*
        veloc* rapid* | lent*
        = pubblic* | privat*
        massim* | minim*
        risparmi* | cost* spes* spend*
        super* batt* sorpass* precedut* preced* prevals* preval* domin* testa davanti scavalc* | dietro \
        superat*_da indietro accod*
        raggiun* super* centr* tocc* | mancat* manc* fallit* sotto
        = nazional* interno interna interni interne domestic* local* italian* | estero ester* stranier* \
        oltreconfine
        utile utili profitt* avanzo attivo guadagn* | perdita perdite disavanzo passivo deficit rosso
        avanz* avanzat* progred* estes* | ritir* ritirat* arretr* retroced*
        = ricco ricca ricchi ricche abbient* benestant* | pover* indigent* disagiat*
        maggioranza maggioritari* gran_parte | minoranza minoritari* pochi manciata
        imponev* impos* obblig* esig* | viet* proib* imped*
        miglior* meglio resist* robust* | peggior* peggio fragil* vulnerabil*
    """,
    "pt": """
        mais maior* superior* acima aument* subi* sob* cresc* alta alto altos altas elev* duplic* dobr* tripl* \
        encarec* longo* longa* alarg* ultrapass* exced* super* agrav* abundan* numeros* reforç* fortalec* \
        multiplic* alongou dispar* engross* recorde avolum* ampli* caro cara caros caras cari care | menos \
        menor* inferior* abaixo diminu* desc* caiu caír* cai queda reduz* redu* baix* metade barat* curto* \
        curta* estreit* encolh* escass* enfraquec* míngu* mingu* recu* aquém abrand* encurt* descid* \
        decréscim* retrocess* ceder* cedeu quebr* tombo afund* contra* em_conta breve breves brevi
        antes até antecedência adiantad* antecip* cedo prematur* | depois desde após atras* tarde tardi* \
        posterior* adiad*
        primeir* | últim*
        dobro triplo quádruplo vezes | metade terço quarto
        melhor* | pior* piorou
        = velh* idos* antig* | nov* jove* recent*
        quent* | fri*
        = homens homem | mulheres mulher
        ganh* venc* vitóri* | perd* derrot*
        = norte setentrional* | sul meridional*
        dentro | fora
        maioria | minoria
        sempre | nunca jamais
        abri* abre* abert* | fech* encerr*
        aceit* aprov* apoi* autoriz* confirm* admit* conced* permit* deferi* acolh* reconhec* luz_verde \
        viabiliz* ratific* valid* favorável | rejeit* recus* neg* nega opôs opõe* indeferi* proib* proíb* \
        desment* contest* chumb* declin* exclu* descart* derrub* revog* anul* vet* trav*
        culpad* conden* | inocent* absolv*
        começ* inici* | termin* acab* encerr* cess*
        mantev* manté* mantiv* conserv* | abandon* retir* elimin*
        prováv* | improváv*
        legal* lícit* | ilegal* ilícit*
        fort* | frac*
        perto próxim* | longe distant*
        fácil* fáceis | difícil* difíceis
        rápid* | lent*
        = públic* | privad*
        poup* | cust* gast*
        ultrapass* super* bat* frente venc* adiant* prevalec* suplant* | atrás aquém traseira
        atingi* ating* alcanç* super* cumpr* ultrapass* exced* | falh* aquém
        = nacional* interno interna internos internas doméstic* local* portugu* | estrangeir* extern* exterior \
        fora
        lucro* excedente* superávite ganho* | prejuízo* défice* perda* déficit
        = rico rica ricos ricas abastad* | pobre* carenciad* baixos
        maioria maioritari* maior_parte | minoria minoritári* poucos punhado
        obrig* exig* impun* impôs* | proib* impedi* veda*
        melhor* recuper* | pior* deterior* agrav* degrad* reduz*
        avanç* progred* ganh* | recu* retroced* perd*
    """,
}
"""By language, an axis a line: more first, then a bar, then less; `*` at a word's end stands for any ending.

`_` stands between two words of a phrase, `=` before words that things are told apart by.
"""
