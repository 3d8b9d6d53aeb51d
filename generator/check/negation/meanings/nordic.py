"""Swedish, Danish and Norwegian words that say one thing, a meaning a line; `*` stands for any ending."""

MEANINGS = {
    "sv": """
        vet visst* veta känn* känt* känd* inform* underrätt* meddel* få reda berätta* upplys* besked*
        vänta* förvänta* räkna* förutse* förutsåg* förutspå* beräkna*
        tro* tycker anser ansåg* menar bedöm* tänk*
        vill ville vilja velat önska* avse* tänk* plan* ha* vill* beredd*
        planera* plan* avse* aktuell* tänkt* föreslå* lämna*
        hitta* fann* finna* funn* upptäck* påträff* konstatera* observera* märk* registrera* såg sett se \
        uppmät* identifiera* \
        notera* visa* gick*
        bevis* belägg* tecken* spår* stöd* stöt* visa* bekräfta* styrk* tyd* påvisa*
        kommenter* sade säg* sagt* prata* tala* uttala* yttra* nämn* diskut* berätta* förklara* svara*
        publicera* offentlig* avslöja* uppge* lämna* redovisa*
        fråga* tillfråga* rådfråga* konsult* begär* ansök*
        betala* betalt* utbetal* erlägg* erla* stå* stod* ersätt* lämna* utdel*
        få får fick fått erhåll* erhöll* mottag* mottog* tilldela* bevilja*
        ge ger gav gett givit lämna* lämnat* bevilja* erbj* lever* tillhandah* överlämn* skjut* tilldel* \
        lägg* lade*
        har hade haft äg* inneha* förfoga* besitt*
        förlora* förlor* förlust* försvunn* försvann* borta tapp*
        dog dör dö död* avlid* omkom* dödsfall* dödad*
        skada* skador skadad* skadats skadades sår* förstör*
        finns fanns funnits existera* inträffa* förekom* skedde* hänt* hände* skett* fall*
        tillåt* tillstånd* får fick rätt* behörig* befog* tillåtel*
        beslut* besluta* avgjor* avgör* dom* dömt* döma fastställ*
        godkän* accept* antog* anta* antagit* bifall* biföll* ja samtyck* stöd* stöt* instäm* gick med* \
        bevilja* enig*
        sälj* sålde* sålt* såld* försälj*
        köp* förvärv* köpt*
        använd* nyttja* utnyttj* tillämpa*
        genomför* gjord* gjort* utför* göra* höll* håll*
        jämför*
        ändra* förändra* ändring* justera* revider*
        höj* öka* stig* steg* stigit* väx* ökning*
        sänk* minsk* skär* skar* dra drog* reducer*
        påverka* effekt* inverka* verka* inflyt*
        skilj* skill* skilde* olik*
        öppn* börja* start* inled* påbörja* invig*
        stäng* stängd* lägg* slut*
        klar* färdig* slutför* avslut*
        skriv* skrev* undertecknat* underteckna* sign*
        överklaga* bestr* invänd*
        åtala* döm* dömd* anklaga* misstänk* väck*
        böter* bot straff* bötfäll* sanktion*
        ersätt* kompens* skadestånd*
        funger* verka* drift* arbeta*
        hjälp* bidra* bidrog* gagn*
        delta* deltog* deltagit* medverka* närvar* del ställ* start* roll* inbland*
        träff* möt* besök*
        återvän* tillbaka* åter* kom
        lämn* avgå* avgick* avgått* slut*
        vann vunn* vinn* seger* segra* besegra* slog*
        spela* mål* gjorde*
        bygg* byggd* uppför*
        repar* laga* lagad* renover*
        pröv* undersök* kontroll* granska* test* utred* utvärder* studer*
        innehåll* innehöll* omfatta* rymm*
        uppfyll* nå* nådd* klara* följ* följd* håll* höll*
        orsak* bero* berodd* skuld* ansvar* vålla* förorsaka*
        fara* farlig* risk* hot*
        skrev* skriv* skriv* författ*
        bryt* bröt* brut* kränk* överträd*
        anställd* personal* medarbet*
        bolag* företag* koncern*
        pengar* medel* anslag* finans*
        minn* minns mindes
        uteslut* uteslöt*
        påstå* hävd* uppge* uppgav*
        varna* varning*
        svar* reager*
        erkän* medge* medgav*
        överens* avtal* uppgörel*
        bo bor bodde* bott*
        anställ* rekryter* utse* utsåg*
        avsked* sparka* säg* uppsagd*
        övertyg*
        behöv* nödvänd* krav* kräv*
        räck* tillräck*
        människ* person* någon* någon
        synerg* vinst*
        resenär* passager*
        hyr* uthyr*
        förläng* förnya*
        förväg* förhand*
    """,
    "da": """
        ved vidste* vide kend* kjen* inform* underret* orienter* besked* beskjed* fortalt* fortæl* \
        fortel* vite visste* vet \
        varsl*
        vente* forvent* regne* regner* forudse* forutse* forudså* forutså*
        tro* mene* mente* mener* anser* anse* vurder* tenk* tænk*
        vil vill* ville* ønske* agte* akte* planlæg* planlegg* hensigt* plan* klar til
        planlæg* planlegg* planlagt* plan* aktuel* foresl* påtænk* legg* lagt* lægg*
        finde* find* fandt* fund* finn* fant* funn* opdag* oppdag* konstater* observer* påvis* \
        registrer* mærk* merk* så set sett \
        målt* notert* noter* vis*
        bevis* dokument* tegn* spor* støtte* støtt* vis* bekræft* bekreft* påvis* belæg* belegg* \
        holdepunkt* underbyg*
        kommenter* sagde* sige* sagt* sa si sier tale* talt* udtal* uttal* nævn* nevn* drøft* diskut* \
        forklar* snakk* svar*
        offentlig* publicer* publiser* oplys* opplys* afslør* avslør* oply* frig*
        spurg* spørg* spurt* spør* konsult* anmod* ansøg* søk* rådfør*
        betal* udbetal* utbetal* refunder*
        få får fik fikk fået fått modtag* modtog* mottat* mottok* mottatt* opnå* oppnå* tildel*
        giv* gav* gi gir ga gitt* give* tilbød* tilby* bevilg* lever* overdrag* stille* stilt* indsend* \
        innlever* fremlag* \
        fremlæ* yde*
        har havde* haft hadde* hatt eje* ejer* eie* eier* besid* råde* råder* føre*
        mist* tab* tap* forsvandt* forsvund* forsvant* forsvunn* borte
        døde* død* dø dør omkom* dræb* drep* dødsfald*
        skad* kvæst* såret* såre*
        findes* fandtes* finnes* fantes* eksister* forekom* skete* skjedd* indtraf* inntraff* hændel* \
        hendel* tilfæld* tilfell*
        tillad* tillod* tillat* tilladel* lov* ret* rett* må måtte* bemyndig* adgang* kan
        beslut* besluttet* afgør* avgjør* afgjor* avgjor* dom* dømt* vedtag* vedta* fastslå* kendelse* \
        kjennelse*
        godkend* godkjen* accepter* aksepter* vedtog* vedtok* vedtag* samtyk* bifal* støtt* ja stemme* \
        stemt* enig*
        sælg* solgt* solgte* selg* salg* sald*
        køb* kjøp* købt* kjøpt* erhverv* erverv*
        brug* bruk* brugt* brukt* anvend* benyt*
        gennemfør* gjennomfør* udfør* utfør* foretag* foreta* gjort* gjor* lav* holdt*
        sammenlign*
        ændr* endr* forandr* juster* revider*
        hæv* hev* øg* øk* stig* steg* vokse* vokst* forhøj* forhøy*
        sænk* senk* reducer* reduser* fald* fall* faldt* falt* nedsæt* nedsatt* mindsk* kutt* skåret*
        påvirk* effekt* virk* indflyd* innflyt* betydning
        forskel* forskjel* adskil* skil* skill* afvig* avvik*
        åbn* åpn* begynd* begyn* start* indled* innled* indvi*
        luk* lukk* lukket* steng* stengt*
        færdig* ferdig* afslut* avslut* fuldfør* fullfør* klar*
        underskr* undertegn* skrev* signer*
        appel* anke* anket* ank* klage*
        tiltal* sigt* sikt* dømt* anklag*
        bøde* bot bøter* straf* sanktion*
        erstat* kompens* godtgør*
        fungere* virke* virker* drift*
        hjælp* hjelp* hjalp* bidrag* bidro*
        deltag* deltog* delta* deltok* medvirk* til sted* rolle* stille* stilte* involver* start*
        mød* møt* mødtes* traf* treff* besøg* besøk*
        vend* vendte* tilbage* tilbake* komme* kom
        forlad* forlod* forlat* gået* fratråd* trådt* gik gikk sluttet*
        vandt* vind* vund* vant* vinn* vunn* sejr* seier* slog*
        spille* spill* spilt* score* mål* sejrsmål*
        bygge* byg* bygg* opfør* oppfør*
        reparer* udbedr* utbedr* istand*
        undersøg* undersøk* prøv* kontrol* test* efterse* gransk* tjek* sjekk*
        indehold* inneh* omfat* rumm*
        opfyld* oppfyl* nå* nåede* nådde* overhold* leve* levede* holdt*
        skyld* forårsag* forårsak* årsag* årsak* ansvar* udløs* utløs*
        fare* farlig* risik* trusel* trussel*
        skrev* skriv* skrevet* forfat*
        brød brudt* bryd* brøt* bryt* brutt* overtr* krænk* krenk*
        ansat* ansatt* medarbejd* medarbeid* personal*
        selskab* selskap* virksomhed* bedrift* firma* koncern* konsern*
        penge* penger* midler* bevilling* finans*
        huske* husk* mind* minn*
        udeluk* uteluk*
        påstå* hævd* hevd* anfør* oplys* opplys*
        advar* varsl* varsel*
        svar* reager* svarte*
        indrøm* innrøm* erkend* erkjen* vedgå* vedgik*
        aftal* avtal* enig* forlig*
        bo bor boed* bodd*
        ansæt* ansett* rekrutter* udnævn* utnevn*
        fyr* fyret* opsag* oppsag* afskedig* avskjed*
        overbevis*
        behøv* nødvend* krav* kræv* krev*
        nok tilstrækkel* tilstrekkel*
        forlæng* forny* forleng*
        omgang* halvleg*
        person* menneske* nogen noen
    """,
}
"""Danish has the Norwegian words as well. A word may stand in several lines."""
