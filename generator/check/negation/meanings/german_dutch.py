"""German and Dutch words that say one thing, a meaning a line; `*` at a word's end stands for any ending."""

MEANINGS = {
    "de": """
        weiß wusste* wissen bekannt* kenn* kannt* informier* unterrichte* erfahr* erfuhr* mitgeteilt \
        mitteil* bescheid
        erwart* rechne* gerechnet voraus* vorher* absehbar* prognos* ausgeh* geht
        glaub* mein* hält halten denk* ansicht meinung überzeugt*
        will woll* wollte* möcht* beabsicht* plan* geplant* vor* absicht wünsch* streb* gewillt bereit*
        vorgeseh* vorseh* sieht plan* geplant* soll beabsicht* ansteh* debatte diskut* erwog* erwäg*
        finde* fand* gefunden* fund* entdeck* nachgewies* nachweis* nachzuweis* feststell* festgestellt* \
        stellte* ermittel* \
        beobacht* bemerk* registrier* erkenn* erkannt* sah* sehen gesehen stieß* stoß* verzeichn* \
        gemessen ließ
        beleg* beweis* bewies* nachweis* nachgewies* hinweis* anzeichen indiz* spur* anhalt* stütz* \
        zeig* bestätig* \
        erwies* erwiesen
        äußer* komment* sagt* sagen sprach* sprech* gesprochen* stellungn* erklär* red* auskunft erwähn* wort*
        veröffentlich* öffentlich* bekannt* genannt nannte* nenn* offengelegt* offenleg* publiz* verkünd*
        frag* gefragt* befrag* konsult* angehört beantrag*
        zahl* gezahlt* bezahl* überw* beglich* begleich* entricht*
        erhält erhalt* erhielt* bekam* bekomm* empfang* empfing* gewähr* bezog* bezieh* bewillig* kriegt*
        gib* gab* geb* gegeben* gewähr* verlieh* erteil* liefer* biet* bot angebot* überg* übergab* \
        stellt* bewillig* \
        vorgelegt* vorleg* legt* eingereicht* gestellt
        hat hatte* haben besitz* besaß* verfüg* trug*
        verlor* verlier* verlust* verschwund* verschwind* abhanden
        starb* sterb* gestorben tod* tot* getötet* todesf* umgekomm* ums
        verletz* schaden geschädigt* schäd* beschädig* opfer
        gab gibt besteh* besta* existier* vorkam* vorkomm* vorhand* auftrat* auftret* aufgetret* ereign* \
        geschah* \
        stattfind* stattgefund* kam* vorfall* fall fälle*
        erlaub* genehmig* darf dürf* durft* befug* berechtig* recht* gestatt* zuläss* zugelass* \
        bewillig* erlaubnis
        entschied* entscheid* beschloss* beschloss* beschluss* urteil* ergang* fäll* festgelegt
        zustimm* zugestimmt* akzeptier* angenomm* annahm* nahm billig* gebilligt* befürwort* unterstütz* \
        dafür ja stimm* \
        genehmig* verabschied*
        verkauf* veräußer* abgegeb* verkauft*
        kauf* gekauft* erwarb* erwerb* übernahm* übernomm* übernehm*
        nutz* benutz* verwend* einsatz eingesetzt* einsetz* gebrauch* angewand*
        durchführ* durchgeführt* vorgenomm* vornahm* erfolg* eingeholt* anstell* angestellt*
        verglich* vergleich*
        änder* geändert* veränder* umgestalt* angepasst*
        erhöh* steig* stieg* gestieg* anheb* angehob* wachs* wuchs* zugenomm* zunahm* zunehm*
        senk* gesenkt* verringer* reduzier* kürz* gekürzt* sank* gesunk* minder* abnahm* abgenomm*
        beeinfluss* wirk* auswirk* einfluss* effekt* ausgewirkt* unterschied* unterscheid*
        öffn* geöffnet* eröffn* beginn* begann* begonn* start* anfang* anfing*
        schließ* schloss* geschloss* schließung* zu* dicht*
        fertig* abgeschloss* abschl* beend* vollend* abgeschl*
        unterschr* unterzeich* signier* abgeschloss*
        berufung* revision* anfecht* angefocht* rechtsmittel* klag* geklagt* einspruch*
        angeklagt* anklag* verurteil* beschuldig* vorgeworf* vorwurf* vorwirft* warf*
        bußgeld* geldbuß* strafe* bestraf* verhäng* festgesetzt* auferleg* straf* sanktion*
        entschädig* schadensersatz* schadenersatz* erstatt* ersatz*
        funktionier* arbeit* lief läuft laufen betrieb* gelauf*
        helf* half* geholf* hilf* nütz* beitr* beigetrag*
        beteilig* teilnahm* teilnehm* teilgenomm* mitwirk* mitgewirkt* dabei anwesend* antrat* angetret* \
        antreten start* \
        rolle
        traf treff* getroff* besuch*
        zurück* kehr* kam wieder* rückkehr*
        verließ* verlass* ausgeschied* ausschied* rücktr* zurückget* ging gegang* austr*
        gewann* gewinn* gewonn* sieg* besieg* schlug*
        spiel* gespielt* auflief* einsatz aufgelauf*
        bau* gebaut* erricht* entsteh*
        reparier* instand* saniert* ausgebess*
        prüf* geprüft* kontroll* untersuch* getest* test* überprüf* begutacht* gutacht*
        enthielt* enthalt* enthält* umfass* beinhalt* aufwies* aufweis*
        einhalt* eingehalt* hielt* erfüll* erreich* nachgekomm* nachkam* befolg*
        verursach* auslös* ausgelöst* schuld* verantwort* grund ursach* zurückzuführ*
        gefahr* gefähr* risik* bedroh*
        schrieb* schreib* geschrieb* verfass* autor*
        verstoß* verstieß* verstöß* brach* bruch* gebroch* verletz*
        mitarbeit* beschäftig* angestell* personal belegschaft*
        gesellschaft* unternehm* firma* konzern* betrieb*
        geld* mittel* zuschuss* zuschüss* finanz*
        erinner* gedächtnis*
        ausschließ* ausgeschloss* ausschloss* schließ* schloss*
        behaupt* geltend angab* angeb* sagt*
        warn* gewarnt* hinwies* hingewies*
        antwort* geantwort* reagier* erwider* reaktion*
        zugab* zugeb* zugegeb* gab einräum* eingeräum* räumt* gestand*
        einig* geeinigt* vereinbar* einigung*
        versichert* versicher*
        zog* zieh* gezog* umzieh* umzog*
        wohn* leb* bewohn*
        einstell* eingestell* angeheuert*
        entlass* entließ* gekündigt* kündig*
        überzeug* davon
        brauch* nötig* erforder* benötig* muss müss*
        reich* genüg* ausreich* gereicht*
        verfügbar* zugänglich* einsehbar*
        gesund* krank*
        verläng* erneuer* ausgedehnt
        ausschütt* dividende* ausgeschütt*
        verjähr* abgelauf* erlosch*
        versöhn* stritt* zerwürf*
        börse* börsengang
        ganz* gesamt*
        studie* untersuch* erheb*
        kranken* klinik* haus hauses
        sachverständig* gutacht* expert*
        amt* behörd* stelle*
        beanstand* rüg* gerügt* moniert* kritis*
    """,
    "nl": """
        weet wist* weten kend* bekend* inform* ingelicht* op hoogte hoord* gehoord verteld* gemeld* \
        meegedeeld*
        verwacht* voorzag* voorzie* voorspel* rekent rekende*
        vindt vond* geloof* denk* dacht* meent mening oordeel* acht*
        wil wild* willen gewild wens* plan* van bereid* voornemens beoog* hoopt*
        gepland* plan* voorzien* overweeg* overwog* sprake beoog*
        vind* vond* gevonden ontdek* aangetroff* trof* vastgesteld* stelde* stellen waargenomen zag* \
        gezien merkt* gemeten \
        geconstateerd* constateer* aangetoond* geregistreerd* opgemerkt*
        bewijs* bewez* bewees* aanwijzing* teken* spoor* sporen aangetoond* toon* steun* ondersteun* \
        bevestig* blijk* \
        gebleken bleek
        zeg* zei zeid* sprak* sprek* spreek* gesproken praat* commenta* reag* toelicht* toegelicht* \
        uitlat* verklaar* noem* \
        genoem* vermeld* bespreken
        openbaar* gepubliceerd* publiceer* bekend* bekendgemaakt* noem* genoem* onthul* vrijgegeven
        vraag* vroeg* gevraagd* geraadpleegd* raadpleeg* verzocht*
        betaal* betald* keer* uitgekeer* uitbetaal* voldaan vergoed*
        kreeg* krijg* gekregen ontving* ontvang* ontvangen verkreeg* verkregen
        geef* gaf* gegeven gev* verleen* verlen* lever* geleverd* bood* bied* aangeboden toegekend* \
        ingediend* dien* verstrekt*
        heb* had* heeft bezit* bezat* beschik* voer*
        verlor* verloor* verlies* kwijt* vermist* verdwen* verdween*
        stierf* sterf* gestorv* overlij* overled* dood* dode* omgekomen
        gewond* letsel* schade* beschadig* slachtoffer* verwond*
        besta* bestond* was er voorgekomen voorkom* plaats* gebeur* optrad* opgetreden voordeed* \
        incident* geval*
        mag mocht* mogen toegestaan* toestemm* vergun* recht* bevoegd* gerechtig* toest* toelaat toegelaten
        besli* besloot besloten besluit* oordeel* vonnis* uitspraak* bepaal*
        instem* ingestemd* stem* akkoord* aanvaard* accept* geaccep* goedgekeurd* keur* steun* gesteund* \
        omarm* overgenom*
        verkoop* verkoch* verkocht* afgestoten
        koop* koch* gekocht* aankoop* overneem* overgenom* verwierf*
        gebruik* toegepast* toepas* ingezet* benut*
        uitvoer* uitgevoer* verricht* gedaan deed hield houden
        vergelijk* vergelek* vergeleek*
        verander* wijzig* gewijzig* aangepast* pas*
        verhoog* verhog* stijg* steeg* gestegen groei* toenam* toegenom* toeneem*
        verlaag* verlag* daal* gedaald* verminder* omlaag drukken gedrukt* afnam* afgenom* bezuinig*
        beïnvloed* effect* invloed* werk* verschil* uitwerk*
        open* geopend* begin* begon* start* gestart* aanvang*
        sluit* sloot* gesloten dicht* sluiting*
        klaar* af afgerond* voltooi* gereed*
        teken* ondertekend* getekend* gesloten
        beroep* aangevocht* aanvecht* bezwaar*
        vervolg* aangeklaag* veroordeel* verdacht* terecht* berecht*
        boet* straf* beboet* sanctie*
        compens* vergoed* schadeloos* schadevergoed*
        werk* functione* draai* liep
        hielp* help* geholp* bijdra* bijgedra* baat*
        deelnam* deelgenom* deelnem* meedo* meegedaan* betrok* aanwezig* rol* aandeel*
        ontmoet* trof* bezoch* bezoek*
        terug* keer* keerd* kwam*
        verliet* verlat* vertrok* vertrek* opgestap* aftre* afgetr*
        won wonnen gewonn* win* versloeg* versla* zege*
        speel* gespeel* opgesteld*
        bouw* gebouw* opgericht*
        gerepareer* repar* herstel* hersteld*
        onderzo* onderzoch* getest* test* controle* nagegaan ging na gecontroleerd* toets* getoets* keuring*
        bevat* omvat* inhield*
        voldoe* voldaan haald* gehaald* hield* nakom* nagekom* nagelee* bereik*
        veroorzaak* oorzaak* schuld* verantwoord* wijt* weten
        gevaar* risico* dreig*
        schreef* schrij* geschrev* auteur*
        schond* geschonden overtr* brak gebroken breuk*
        personeel* medewerker* werknemer*
        bedrijf* onderneming* firma* concern* vennootschap*
        geld* middel* subsid* financ*
        herinner* geheug*
        uitsluit* uitgesloten sluit* sloot*
        beweer* gesteld* stelt stelde*
        waarschuw* gewaarschuw*
        antwoord* geantwoord* reag* gereag*
        erken* toegegeven geef* gaf
        overeenkom* overeengekom* akkoord* eens
        woon* woond* bewoon* verblij*
        aangenom* aanneem* aangesteld* benoem*
        ontsla* ontslag* ontslo*
        overtuig*
        nodig* hoef* moet* vereis*
        genoeg voldoende volst* toereik*
        verzeker*
        ontkiem* uitkom* kwam* kwamen uit kiem*
        visgrond* vangstgebied*
        wedstrijd* duel*
    """,
}
"""A word may stand in several lines."""
