"""French and Italian words that say one thing, a meaning a line; `*` stands for any ending."""

MEANINGS = {
    "fr": """
        sait savent savait savoir su connaî* connu* inform* prévenu* averti* appris courant
        atten* prévoi* prévu* prévoy* anticip* table*
        croi* croy* pens* estim* juge* avis considè*
        veut veul* voul* souhait* désir* entend* compt* envisag* intention* dispos* prêt*
        prévu* prévoi* prévoy* envisag* programm* projet* plan* question
        trouv* découv* détect* constat* décel* relev* observ* repér* remarqu* mis enregistr* identifi* \
        vu voi* mesur* not* \
        établi*
        preuve* prouv* indice* trace* signe* étay* démontr* montr* confirm* atteste* appui* établi* \
        élément* soutien*
        comment* dit dire parl* évoqu* déclar* exprim* mention* discut* expliqu* propos réagi* précis*
        publi* rendu* divulg* révél* communiqu* annonc* nomm*
        demand* consult* interrog* sollicit* requ*
        pay* pai* vers* régl* rembours* acquitt*
        reçu* reçoi* recev* obten* obtin* touch* perçu* bénéfici*
        donn* accord* fourn* offert* offr* livr* remis* remet* octroy* présent* dépos* attribu* propos*
        a ont avait possèd* posséd* dispos* déten* détien* doté*
        perd* pert* dispar* manqu* égar*
        mort* mour* décè* décéd* tué* victime*
        bless* dommag* endommag* lés* victime*
        existe* exist* y survenu* survien* produi* arriv* lieu cas incident* signal*
        autoris* perm* droit* habilit* pouvoir* peut peuvent pouv* licence*
        décid* décision* tranch* statu* jug* arrêt* prononc* rendu*
        accept* approuv* approb* accord* vot* adopt* valid* soutien* souten* soutenu* favorable* oui \
        entériné* appui* suivi*
        vend* vent* cèd* céd* cession*
        achet* achat* acqui* rachet*
        utilis* emplo* appliqu* recour* serv*
        effectu* réalis* mené* men* procéd* fait conduit*
        compar*
        chang* modifi* révis* chang* évolu*
        augment* hauss* relev* mont* accru* accroî* progress*
        baiss* rédui* diminu* abaiss* recul* revu*
        influ* effet* affect* incidence* impact* jou* rôle agi*
        diffèr* différ* distingu* écart*
        ouv* commenc* début* lanc* inaugur* démarr*
        ferm* clos* fermet*
        termin* achev* fini* complét* prêt*
        sign* paraph* conclu*
        appel* recour* contest* pourv* attaqu*
        poursui* poursuiv* condamn* inculp* accus* jugé* procès mis
        amend* sanction* pun* pénal*
        indemnis* dédommag* rembours* compens*
        fonctionn* march* opér* tourn*
        aid* secour* contribu* util*
        particip* assist* pris* part* impliqu* présent* associ* rôle* dispute* couru* cour* engag*
        rencontr* vu visit*
        revenu* retour* rentr* repris* repren*
        quitt* parti* départ* démission*
        gagn* remport* vain* victoire* battu* batt*
        jou* aligné* titular*
        construi* bâti* édifi*
        répar* restaur* remis*
        test* contrôl* examin* vérifi* enquêt* inspect* étudi* analys* expertis*
        contien* conten* compren* compris* comport* renferm* inclu*
        respect* attein* tenu* tien* rempl* satisf* honor* observ*
        caus* provoqu* responsab* faute* origine* dû entraîn* imput*
        danger* risqu* menac*
        écri* rédig* auteur*
        viol* enfrein* romp* rompu* manqu*
        salari* employ* personnel* effectif*
        société* entrepris* groupe* compagnie*
        crédit* fonds argent moyens financ* rallong* budget* subvention*
        souvien* souven* rappel* mémoire*
        exclu* écart* exclur*
        affirm* soutien* assur* prétend* dit alléguat*
        répon* répond* réact* réagi*
        reconn* admi* avou* admet* concéd*
        accord* entente* entend* convenu*
        habit* vi* vit vivai* résid* occup* log*
        embauch* recrut* engag* nomm*
        licenci* renvoy* limog*
        convain* persuad* convaincu*
        nécess* faut falloir* besoin* exig* requ* oblig*
        suffi* assez
        supplément* addition* rallong* autre*
        cachet* salaire* rémunér*
        hivern* hiver
        personne* homme* gens quelqu
        retrouv* trouv* localis*
        renouvel* prolong* prorog* reconduit*
        candidat* brigu* présent*
        employeur* patron*
    """,
    "it": """
        sa sanno sapev* sapere saput* conosc* nota noto inform* avvert* avvis* appres*
        aspett* attend* attes* preved* previst* prevedev*
        cred* ritien* ritenut* pens* giudic* parere opinion* consider*
        vuole vogl* volut* voler* volev* intend* desider* intenzion* dispost* pront* mir*
        previst* preved* progett* pian* programm* intend* ipotes*
        trov* scop* scopr* rilev* riscontr* individu* osserv* not* accert* registr* constat* emers* \
        vist* emerg* misur* \
        rinvenut* rinveng*
        prov* dimostr* indizi* tracc* segn* conferm* sostegn* sosten* mostr* attest* evidenz* comprov* \
        element*
        comment* parl* dett* dic* dichiar* discu* menzion* esprim* espress* spieg* interven*
        pubblic* divulg* rivel* comunic* annunci* res* nomin*
        chies* chied* consult* interpell* domand* richies* richied*
        pag* vers* sald* rimbors* corrispost* liquid*
        ricev* ottien* otten* ottenn* incass* percep* avuto
        dat* dà dare conced* concess* forn* offert* offr* conseg* present* rilasc* assegn* propos* deposit*
        ha hanno avev* possied* possed* dispon* dispost* dotat*
        pers* perd* perdit* smarr* sparit* scompar* sottratt*
        mort* morì mor* decess* decedut* ucc* vittim* deceduti
        ferit* dann* lesion* danneggi* les*
        esist* c'è ci verific* avven* accad* success* registr* cas* episod* esiston* sussist*
        autorizz* permess* permett* diritt* consent* potev* può poter* facolt* licenz* lasciat*
        decis* decid* stabil* sentenz* pronunci* delib* verdett*
        accett* approv* accolt* accogl* appoggi* sostien* sosten* avall* vot* adott* favorevol* sì \
        consens* acconsent*
        vend* vendit* ced* cess*
        compr* acquist* rilev* acquis*
        us* utilizz* impieg* applic* ricors* ricorr*
        condott* effettu* esegu* svolt* svolg* realizz* fatt* compiut*
        confront* paragon* compar*
        cambi* modific* variat* rived* rivist* mutat* mut*
        aument* alz* cresc* cresciut* salit* sal* increment* rialz*
        ridott* riduc* riduz* cal* abbass* diminu* scend* sces* tagli*
        influ* effett* incid* agi* impatt*
        differ* divers* distingu*
        apert* apr* iniz* cominci* avvi* inaugur* part*
        chius* chiud* chiusur*
        finit* termin* complet* concl* pront* ultimat*
        firm* sottoscr* siglat* conclus*
        appell* ricors* ricorr* impugn* contest*
        process* condann* accus* imput* incrimin* indag*
        mult* sanzion* ammend* pen* punit*
        risarc* indennizz* rimbors* compens*
        funzion* oper* lavor* attiv*
        aiut* soccor* contribu* giov*
        partecip* present* coinvol* prend* preso parte ruol* disput* cors* corr*
        incontr* vist* visit*
        torn* ritorn* rientr* ripres* ripren*
        lasci* abbandon* dimiss* dimett* part* uscit* andat* ritir*
        vint* vinc* vittori* batt* sconfitt*
        gioc* scend* sces* schier*
        costru* edific* realizz*
        ripar* restaur* aggiust* sistem*
        test* controll* esamin* verific* ispezion* indag* studi* analizz* periz*
        conten* contien* comprend* inclu* riport* racchiud*
        rispett* raggiun* osserv* adempi* soddisf* onor* mantenut*
        caus* provoc* responsab* colp* origin* dovut* imput* determin*
        pericol* rischi* minacc*
        scritt* scriv* autor* redatt* compos*
        viol* infrang* infrant* trasgred*
        dipendent* personal* lavorator* impiegat*
        societ* aziend* impres* grupp* compagni* ditt*
        denar* fondi fondo sold* risors* finanzi*
        ricord* memor* rammen*
        esclu* escludere
        afferm* sosten* sostien* assicur* asser*
        rispos* rispond* replic* reag* reazion*
        ammess* ammett* riconosc* riconosciut* confess*
        accord* intes* pattu*
        abit* viv* risied* occup*
        assun* ingaggi* nomin* assum*
        licenzi* esoner*
        convin* persuas* convint*
        necess* occorr* bisogn* serv* richied*
        suffic* basta* bastat*
        ritir* abbandon*
        seco* temp*
        gregar* compagn*
        produ* fabbric* prodott*
        candid* corr* present*
        rinnov* prorog* prolung*
    """,
}
"""A word may stand in several lines."""
