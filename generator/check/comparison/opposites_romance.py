"""Opposites of French, Spanish, Italian and Portuguese, an axis a line: more first, then a bar, then less."""

AXES = {
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
        deneg* negó negar* negad* negab* niega* opuso opone* oponen desestim* prohib* desminti* \
        desmiente* critic* declin*
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
        aceit* aprov* apoi* autoriz* confirm* admit* conced* permit* deferi* acolh* | rejeit* recus* negou negar* \
        negad* negam nega opôs opõe* indeferi* proib* desment* contest* chumb* declin*
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
}
"""By language; `*` at a word's end stands for any ending."""
