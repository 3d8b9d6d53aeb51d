"""Spanish and Portuguese words that say one thing, a meaning a line; `*` stands for any ending."""

MEANINGS = {
    "es": """
        sabe* sabía* supo saber* conoc* conoci* inform* avis* enter* notific* comunic* al tanto
        esper* prev* prevé* anticip* confí* aguard*
        cree* creía* creyó piens* opin* consider* juici* estim*
        quier* quer* quis* dese* pretend* intenc* propon* busc* dispuest* aspir*
        prev* previst* prevé* planea* plan* contempl* program* proyect* baraj*
        encontr* encuentr* hall* hallazg* detect* descubr* observ* advirt* advert* constat* aprec* \
        registr* localiz* identific* \
        vio visto hubo apareci* aparec* const* figur* medi*
        prueb* prob* indici* rastr* señal* demostr* demuestr* respald* confirm* acredit* apoy* avala* \
        muestr* document* \
        evidenci* sustent*
        coment* habl* dijo dice dich* declar* mencion* expres* refer* refir* discut* explic* pronunci* detall*
        public* public* divulg* revel* difund* hizo anunci* desvel* facilit* ofreci* ofrec* dado dio
        pregunt* consult* pidió pedi* pid* solicit* reclam*
        pag* abon* cobr* sald* reembols* desembols*
        recib* obtuv* obten* obtien* cobr* percib* consig* consigu* logr*
        dio dado dar da dan conced* otorg* ofrec* entreg* present* facilit* proporcion* aport* propus* \
        suministr* brind*
        tien* tuv* tení* pose* dispon* cuent* contab* dotad* guard*
        perd* pierd* pérdid* desapareci* extravi* falt*
        muri* muert* fallec* mat* víctim* mortal*
        herid* lesion* dañ* daño* víctim* lastim*
        exist* hay había hubo ocurr* sucedi* produj* produc* registr* cas* incident*
        autoriz* permit* permis* derech* facult* licenc* pued* poder* podí* puede* habilit*
        decid* decisi* resolv* resuel* fall* dictamin* sentenc* determin* acord*
        acept* aprob* aprueb* apoy* respald* secund* avala* acog* asum* favor sí vot* adopt* ratific* acced*
        vend* vent* enajen*
        compr* adquir* adquis*
        us* utiliz* emple* aplic* recurr*
        realiz* hiz* hech* hac* llev* efectu* practic* celebr* ejecut*
        compar* cotej*
        cambi* modific* alter* revis* vari* reform*
        aument* sub* increment* crec* creci* elev*
        redu* baj* disminu* recort* rebaj* reduj* desc*
        influ* efect* afect* incid* repercut* impact*
        difer* distint* distingu*
        abr* abiert* empez* empiez* comenz* comien* inici* inaugur* arranc*
        cerr* cierr* clausur*
        termin* acab* conclu* complet* finaliz* list*
        firm* suscrib* rubric*
        recurr* apel* impugn* amparo recurs* acud*
        proces* conden* acus* imput* juzg* enjuici*
        mult* sanci* castig* pen*
        indemniz* compens* reembols* resarc*
        funcion* march* oper* trabaj*
        ayud* auxili* contribu* sirv* benefici*
        particip* interv* asist* implic* present* acud* particip* tom* parte disput* corr* papel
        reun* encontr* visit*
        volv* vuel* regres* retorn* retom* reanud*
        dej* abandon* marcha* dimit* dimis* sali* fue
        gan* venc* victori* triunf* derrot* impus*
        jug* jueg* aline* salt*
        constru* edific* levant*
        repar* arregl* restaur*
        exam* control* revis* prob* investig* inspecc* estud* analiz* comprob* verific* registr*
        hay había hubo haber tien* conten* contien* inclu* comprend* llev* albergan alberg*
        cumpl* respet* alcanz* satisf* honr* lleg*
        caus* provoc* responsab* culp* orig* deb* ocasion* atribu*
        pelig* riesg* amenaz*
        escrib* escrit* autor* redact*
        infring* viol* vulner* incumpl* quebrant*
        emplead* trabajador* plantill* personal*
        empres* compañí* sociedad* grupo* firma*
        diner* fond* recurs* financ* crédit*
        record* recuerd* memor*
        exclu* descart*
        afirm* sosten* sostien* asegur* aleg* mantien* manten*
        respond* contest* respuest* reaccion*
        reconoc* admit* confes* conced* admi*
        acuerd* pact* convin* conven*
        viv* resid* habit* ocup*
        contrat* fich* nombr* design*
        desp* despid* ces* echar*
        convenc* persuad* convinc*
        necesit* necesari* hac* falt* exig* requier* requer*
        bast* sufici*
        alguien algún alguno alguna person* nadie
        vidrio* acciones títulos particip*
        voz vers*
        indic* señal* marc*
        candidat* present* optar*
        renov* prorrog*
        dividend* cobr*
        directiv* conseje* ejecutiv*
    """,
    "pt": """
        sab* soub* conhec* inform* avis* notific* comunic* ciente* par
        esper* prev* previ* antecip* cont* aguard*
        acredit* crê* pens* consider* entend* opini* acha* julg*
        quer* quis* desej* pretend* tencion* intenç* procur* dispost* queri*
        previst* prev* plane* plan* pens* program* pretend* projet*
        encontr* ach* detet* detect* descobr* observ* not* apur* registr* identific* const* verific* viu \
        visto localiz* \
        constat* mediu medir figur*
        prov* indíci* indici* rast* sinal* sinais demonstr* confirm* comprov* sustent* mostr* atest* \
        evidênci* apoi* \
        document*
        coment* fal* disse diz declar* mencion* refer* discut* explic* pronunci* adiant* indic*
        public* public* divulg* revel* anunci* torn* avanç* comunic*
        pergunt* consult* pedi* pede* solicit* ouvi* requer*
        pag* pago* liquid* reembols* sald*
        receb* obtev* obt* conseg* consegu* ganh* arrecad*
        deu dar dá dado conced* ofere* entreg* apresent* fornec* atribu* disponibiliz* propôs prest* facult*
        tem têm tinh* tev* possu* disp* detém* det* conta* guard*
        perd* perd* desaparec* extravi* sumi* falt*
        morr* mort* falec* óbit* vítim* mat*
        ferid* les* dan* vítim* machuc* danific*
        exist* há houv* havi* ocorr* acontec* registr* cas* incident* verific*
        autoriz* permit* permiss* direit* licenç* pod* deix* facult*
        decid* decis* determin* sentenç* resolv* deliber* julg*
        aceit* aprov* apoi* concord* acolh* adot* favor* sim vot* ratific* subscrev* conced* secund*
        vend* vend* alien*
        compr* adquir* aquis*
        us* utiliz* empreg* aplic* recorr*
        realiz* fez feit* faz* efetu* efectu* conduz* execut* lev*
        compar*
        alter* mud* modific* rev* muda*
        aument* sub* cresc* elev* increment*
        redu* baix* diminu* cort* desc* caiu
        influ* efeit* afet* afect* incid* impact*
        difer* distint* distingu*
        abr* abert* começ* inici* inaugur* arranc*
        fech* encerr*
        termin* acab* conclu* complet* finaliz* pront*
        assin* firm* celebr* rubric*
        recorr* recurs* apel* impugn* contest*
        process* conden* acus* julg* indici* arguid*
        mult* coima* sanci* puni* pen*
        indemniz* indeniz* compens* reembols* ressarc*
        funcion* oper* trabalh*
        ajud* auxili* contribu* serv* benefici*
        particip* assist* envolv* presen* particip* tom* parte interv* disput* corr*
        reun* encontr* visit*
        volt* regress* retorn* retom*
        deix* abandon* saiu sair saí* demit* demiss* part*
        ganh* venc* vitóri* derrot* triunf*
        jog* alinh* atu*
        constru* ergu* edific*
        repar* consert* restaur* arranj*
        exam* control* test* investig* inspec* estud* analis* verific* fiscaliz* averigu* inquérit*
        há havia houve cont* inclu* compreend* abrang*
        cumpr* respeit* atin* satisf* honr* alcanç*
        caus* provoc* responsab* culp* orig* dev* ocasion* imput*
        perig* risc* ameaç*
        escrev* escrit* autor* redig*
        viol* infring* desrespeit* quebr*
        empregad* trabalhador* funcionári* pessoal
        empres* companhi* sociedad* grupo* firma*
        dinheir* fund* verb* recurs* financ*
        lembr* record* memóri* recorda*
        exclu* descart* afast*
        afirm* sustent* asseg* aleg* garant*
        respond* respost* reag* reaç*
        reconhec* admit* confess*
        acord* entend* pact*
        viv* mor* resid* habit* ocup*
        contrat* nome* admit* design*
        desped* demit* dispens*
        convenc* persuad*
        precis* necess* exig* requer*
        bast* sufici* cheg*
        orden* mand* determin* abr*
        arbitr* árbitro*
        treinador* técnico*
        documento* fonte*
        indic* mencion* apont* refer*
        lug* sítio* ponto* local*
        renov* prorrog*
        candidat* concorr*
    """,
}
"""A word may stand in several lines."""
