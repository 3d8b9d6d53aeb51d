"""German, Dutch, Swedish and Danish opposites for where one word faces the other in other words.

Of figures all that goes up is the opposite of all that goes down, whatever the verb: dearer and less.
"""

AXES = {
    "de": """
        schneller* | langsamer*
        mehr höher* größer* länger* stieg* zuleg* steig* gestiegen* erhöh* wuchs* gewachsen* zugenommen zugelegt* \
        zunahm* zunehm* zunahme anheb* angehoben verdoppel* anstieg* oben aufwärts teurer* verteuer* über oberhalb \
        zuwachs* ausgebaut* ausbau* übertraf* übertreff* übersteig* überstieg* überschrei* überschritt* \
        stärker* reichlich* zahlreich* mehrung ausgeweitet* ausweit* vergrößer* anwachs* zuleg* zugelegt* \
        legt_zu legte_zu legten_zu verlänger* höchst* aufschwung kletter* gekletter* meiste* übertroffen* \
        hoch_auf nahm_zu nahmen_zu nimmt_zu nehmen_zu | weniger niedriger* kleiner* geringer* kürzer* sank* \
        sink* gesunken* senk* gesenkt* fiel* fall* gefallen* abgenommen abnahm* abnahme verringer* halbier* \
        rückgang* unten tiefer* abwärts billiger* günstiger* verbillig* unter unterhalb gekürzt* kürz* \
        reduzier* schrumpf* gesperrt* schwächer* knapper* dünner* spärlich* verkleiner* einbruch* einbrach \
        brach_ein eingebrochen* nachgeb* nachgegeben* nachließ* gab_nach verkürz* verknapp* niedrigst* tiefst* \
        abschwung zurückging* zurückgegangen* zurückgeh* ging_zurück gingen_zurück nachlass* verfehl* \
        unterschrei* unterschritt* unterbot* abschwäch* kleinst* wenigste* zurückblieb* zurückgeblieben* \
        blieb_hinter blieben_hinter nahm_ab nahmen_ab nimmt_ab nehmen_ab
        vor früher* bis zuvor bevor vorzeitig* verfrüht* eher voraus vorher vorfristig* | nach später* seit \
        nachdem danach verspät* verzöger* hinterher verzug spät nachträglich
        erste erster ersten erstes erstmals früheste* älteste* | letzte letzter letzten letztes jüngste*
        doppelt* verdoppel* dreifach* verdreifach* | hälfte halb* halbier* drittel viertel
        besser* beste* verbesser* | schlechter* schlimmer* schlechteste* verschlechter*
        = älter* | jünger* neuer*
        wärmer* heißer* | kälter* kühler*
        = männer* | frauen
        gewann* gewonnen gewinn* sieg* | verlor* verlier* niederlage*
        = nördlich* norden | südlich* süden
        = östlich* osten | westlich* westen
        innerhalb | außerhalb
        mehrheit* meisten | minderheit* wenige wenigsten
        immer stets meist* häufig* oft | nie niemals selten*
        öffne* geöffnet* eröffne* | schließ* schloss* geschlossen*
        akzeptier* angenommen annahm* zustimm* zugestimmt stimmt* billig* gebilligt genehmig* bewillig* \
        bestätig* unterstütz* erlaub* befürwort* folgt* räumt* einräum* eingeräumt* gestand* zugegeben zugab \
        stattgegeben durchgewunken* verabschiedet* beschloss* beschlossen* angenommen* zuließ* zugelassen* \
        lässt ließ hielt_aufrecht | abgelehnt* ablehn* lehn* verweiger* weiger* wies abgewiesen* \
        zurückgewiesen* zurückwies* bestreit* bestritt* dementier* untersag* verbot* verwarf* verworfen* \
        kritisier* widersprach* leugne* abgeschmettert* niedergestimmt* kippt* gekippt* aufgehoben* aufhob* \
        hob_auf verwirf* ausgeschlossen* abgewies* durchgefallen* scheitert* gescheitert*
        schuldig* verurteil* | unschuldig* freigesprochen* freispruch*
        begann* beginn* begonnen* gestartet* startet* | endet* beend* stopp* eingestellt*
        erlaubt* legal* rechtmäßig* zulässig* | verboten* illegal* rechtswidrig* unrechtmäßig* unzulässig*
        wahrscheinlich* | unwahrscheinlich*
        sparen spart* einspar* | kosten kostet*
        behalt* behielt* beibehalt* | aufgeb* aufgegeben* abschaff* abgeschafft* gestrichen*
        stark* | schwach*
        hoch hohe* | niedrig* gering*
        leichter* einfacher* | schwerer* schwieriger*
        näher* | weiter* ferner*
        mindest* | höchst*
        = öffentlich* | privat*
        ursprünglich* echt* original* | später* gefälscht* nachträglich*
        übertraf* übertreff* übertroffen* überhol* überflügel* überwieg* überwog* vorn vorne voran führ* \
        schlug* geschlagen* voraus | zurücklieg* zurückblieb* zurückgeblieben* hinterher hinter hinten \
        unterleg* unterlag*
        erreich* erziel* erfüll* übertraf* übertreff* übertroffen* | verfehl* verpass* unterschrei* \
        unterschritt*
        = inland* heimisch* daheim einheimisch* | ausland* ausländisch* fremd*
        gewinn* überschuss* überschüss* | verlust* fehlbetrag* defizit*
        rückt_vor vorgerückt* vorrück* vorgestoß* ausgedehnt* ausdehn* wächst | zurückgezogen* zurückzog* \
        zurückzieh* zog_zurück zieht_zurück schrumpf* geschrumpft*
        öffnet* geweitet weite* vergrößert* | verengt* eng* verringert* geschlossen*
        = reicher* wohlhabend* einkommensstark* | ärmer* arme armen einkommensschwach*
        mehrheit* mehrheitlich meisten großteil überwiegend* gros | minderheit* wenige wenigsten bruchteil \
        minderheitlich
        gelockert* locker* aufgehoben | verschärf* strenger* eingeführt*
        erholt* besser* verbesser* stärker* | verschlechter* schlechter* schwächer* litt gelitten
    """,
    "nl": """
        sneller* | trager* langzamer*
        meer hoger* groter* steeg stegen gestegen stijg* toegenomen toenam* groei* gegroeid* verhoog* langer* \
        boven omhoog verdubbel* duurder* overtref* overtrof* overtroffen overschrijd* overschreed* \
        overschreden sterker* talrijk* overvloed* vergro* uitgebreid* toename groeide gegroeid verleng* \
        dikker* zwaarder* verruim* hoogste meeste toeneem* opgelopen opliep* liep_op klom* geklommen \
        verviervoud* verdrievoud* verhog* nam_toe namen_toe neemt_toe nemen_toe breder* bredere verbreed* | \
        minder lager* kleiner* daalde* gedaald* dal* afgenomen afnam* kromp* krimp* verlaag* korter* onder \
        omlaag halveer* goedkoper* zwakker* schaars* schaarser* dunner* verkleinde verklein* afname verkort* \
        vermind* slonk* geslonken slink* inzak* teruggelopen terugliep* liep_terug zakte* gezakt laagste \
        minste gekrompen versmal* vernauw* halvering terugval* achterbleef* achterbleven bleef_achter nam_af \
        namen_af neemt_af nemen_af verlag* smaller*
        voor voordat tot eerder vroeger* vroeg voortijdig* vooruit vervroeg* voorsprong vóór | na nadat sinds \
        later vertraag* vertraging* laat uitgesteld* achterstand achter ná
        eerste | laatste
        dubbel* tweemaal driemaal | helft derde kwart
        beter* beste | slechter* slechtste erger*
        = ouder* oudste | jonger* jongste nieuwer*
        warmer* | kouder* koeler*
        = mannen man | vrouwen vrouw
        won wonnen gewonnen wint winnen | verloor verloren verliest
        = noord* | zuid*
        binnen | buiten
        meerderheid | minderheid
        altijd vaak | nooit zelden
        open* geopend* heropen* | sluit* gesloten afgesloten sloot sloten
        aanvaard* goedgekeurd* goedkeur* ingestemd* instem* stemde* toegestaan toestaan toesta* toegelaten \
        toegekend* bevestig* steun* gesteund* erken* aangenomen aannam* goedkeurd* liet laat akkoord \
        ingewilligd* stand | afgewezen afwijs* afwees weiger* geweigerd* verworpen verwierp* wees ontken* \
        betwist* verbod* verbied* verboden verbood weggestemd* vernietig* afgekeurd* afgeschoten* torpedeer* \
        teruggedraaid* herriep*
        schuldig* veroordeel* | onschuldig* vrijgesproken vrijspraak
        begon* begin* gestart* start* | eindig* stop* gestopt* beëindig*
        behoud* behield* houd* | schrap* geschrapt* opgeven opgegeven
        waarschijnlijk* | onwaarschijnlijk*
        legaal wettig* rechtmatig* | illegaal onwettig* onrechtmatig*
        sterk* | zwak*
        dichtbij dicht* | ver verder
        makkelijk* eenvoudig* | moeilijk*
        bespaar* bespar* | kost*
        overtref* overtrof* overtroffen inhaal* haalde_in ingehaald voor_op voorop versloeg* verslagen leid* \
        voorbijgestreefd* passeer* gepasseerd* zwaarder | achter achterop achterbleef* achterbleven achterst* \
        onderdo* onderdeed*
        haal* haald* gehaald bereik* overtref* overtrof* | mis* miste* gemist onderschrijd*
        = binnenland* inheems* thuis | buitenland* vreemd* elders
        winst* overschot* plus | verlies* tekort* verliezen min
        = rijk* rijker* welgesteld* | arm arme armen armer armere minima
        meerderheid* meeste merendeel grootste_deel | minderheid* weinig* klein_deel handvol
        verbeter* beter* | verslecht* slechter* verergerd*
        opgeruk* oprukk* uitgebreid* vooruit* | teruggetrokken terugtrek* terugtrok* achteruit*
        versoepel* verruim* opgeheven | verscherp* aangescherpt* strenger* ingevoerd*
    """,
    "sv": """
        snabbare | långsammare
        högre större mer fler flest mest öka* stig* steg stigit höj* växt* väx* längre ovan över uppåt upp \
        fördubbl* dyrare överträff* översteg* överstig* starkare rikligare rikligt talrik* fördjup* vidga* \
        utvidg* bredda* förläng* tjockare tyngre rekord* ökning* uppgång* tilltog* tillta* klättra* störst* \
        högst* flertal* överskrid* överskred* överskrider | lägre mindre färre minst minska* sjönk* sjunk* \
        sänk* föll fall* krymp* kortare nedan under nedåt ned ner halver* billigare svagare knapp* glesare \
        tunnare minskning* nedgång* avtog* avta* smalna* försvag* förkort* rasa* dök lättare minst* lägst* \
        underträff* understeg* understig* halvera* underskrid* underskred*
        före innan tills förtid* tidig* försprång tidigare | efter sedan försen* dröj* sen sent försinka* \
        senare
        första först | sista sist senaste
        dubbel* dubblat tredubbl* | hälften halva tredjedel fjärdedel
        bättre bäst* förbättr* | sämre sämst* försämr* värre
        = äldre äldst* | yngre yngst* nyare
        varmare | kallare svalare
        = män mannen | kvinnor kvinna
        vann vunnit vinn* seger* | förlora* förlust*
        = norr* nord* | söder* södra syd*
        majoritet* flertal* | minoritet* fåtal*
        alltid ofta | aldrig sällan
        öppn* | stäng*
        accept* godkän* bifall* biföll* bifäll* bevilj* bekräft* stöd* tillåt* tillät* medg* erkän* antog* \
        anta* antagit* röstade_för bifallit* lät låter tillst* | avslog* avslå* avslag* nek* vägra* förnek* \
        dement* förbj* förbud* förbjöd* motsätt* motsatte* bestr* avvis* fäll* nedrösta* röstade_ned \
        röstade_ner upphäv* upphävde* rev_upp underkän* röstade_mot föll
        skyldig* döm* fäll* | oskyldig* fri* friad* frikän*
        börja* start* inle* | sluta* avsluta* stopp* upphör*
        behåll* behöll* | avskaff* slopa* överg*
        sannolik* trolig* | osannolik* otrolig*
        laglig* | olaglig*
        stark* | svag*
        lätt* enkel* | svår*
        spar* | kosta* kostet koster kostede
        tidigare | senare
        överträff* gick_om passera* slog slagit besegra* främst ledde leder före | efter bakom halka* släpa*
        nådde nått når uppnå* överträff* | missa* underträff* misslyck*
        = inhemsk* inrikes hemma inland* svensk* | utländsk* utrikes utomlands utland*
        vinst* överskott* plus | förlust* underskott* minus
        = rik rika rikare välbärg* | fattig* fattigare
        majoritet* flertal* merparten flesta huvuddel* | minoritet* fåtal* mindretal* få
        förbättr* bättre | försämr* sämre
        ryckt* rycker framåt vuxit | dragit_sig retir* drog_sig bakåt
        fort snabb* | långsam*
        tyngre väger_mer | lättare väger_mindre
    """,
    "da": """
        hurtigere raskere | langsommere tregere
        højere høyere større mere mer flere flest mest stig* steg øg* øk* voks* længere lengre over op opad \
        opp oppover fordobl* dyrere foran overgå* overgik* oversteg* overstig* oversti* stærkere sterkere \
        rigelig* talrig* udvid* utvid* forlæng* forleng* tykkere tungere rekord* stigning* fremgang* tiltog* \
        tilta* klatre* størst* højest* høyest* flertal* vokse* øgning* økning* | lavere mindre færre mindst \
        minst fald* faldt falt sank synk* sænk* senk* krymp* kortere under ned nedad nedover halver* billigere \
        bagud bak svagere svakere knap* tyndere tynnere nedgang* tilbagegang* tilbakegang* indsnævr* innsnevr* \
        svække* svekke* forkort* styrtdyk* lettere mindst* minst* lavest* understeg* halvering* afto* avto*
        før inden indtil foran tidlig* førtid* forspring før_tid | efter etter siden bag bak forsink* sen sent \
        senere overtid
        første først | sidste siste seneste
        dobbelt* tredobbelt* fordobl* | halvdel* halvparten tredjedel fjerdedel
        bedre bedst* best* forbedr* | dårligere værre verre forværr* forverr*
        = ældre eldre ældst* eldst* | yngre yngst* nyere
        varmere | koldere kaldere
        = mænd menn | kvinder kvinner
        vandt vundet vinder vinn* vant sejr* seier* | tabt* taber* tapt* tap* nederlag*
        = nord* | syd* sør*
        flertal* | mindretal*
        altid alltid ofte | aldrig aldri sjælden* sjelden*
        åbn* åpn* | luk* steng*
        accept* godkend* godkjen* bevilg* bekræft* bekreft* støtt* tillad* tillat* erkend* erkjen* indrøm* \
        innrøm* vedtag* vedtog* vedta* vedtatt* stemte_for lod lar lot bifald* tilslut* stadfæst* stadfest* | \
        afsl* avsl* nægt* nekt* afvis* avvis* benægt* dementer* forbyd* forbød* forbud* modsat* motsat* \
        bestrid* nedstem* forkast* stemte_imod stemte_mot omstød* omgjor* underkend* underkjen* opheve* \
        opphev* faldt_igennem faldt falt
        skyldig* dømt* | uskyldig* frifund* frikjen*
        begynd* begyn* start* | slut* stop* ophør* opphør*
        sandsynlig* sannsynlig* | usandsynlig* usannsynlig*
        lovlig* | ulovlig*
        stærk* sterk* | svag* svak*
        let lettere | svær* vanskelig*
        spar* | kosta* kostet koster kostede
        tidligere | senere
        overgå* overgik* slog slår slått slået overhal* førte fører foran forrest trak_bedre | bagefter \
        bakefter bag bak tabte tapte overgået* overgått*
        nåede nådde nået nådd nå overgå* opnå* oppnå* oversteg* | missede bommet glip
        = indenlandsk* innenlandsk* hjemme lokale* dansk* norsk* indland* | udenlandsk* utenlandsk* udland* \
        utland* fremmede
        overskud* overskudd* gevinst* plus | underskud* underskudd* tab tap minus
        = rig rige rigere rik rike rikere velstående | fattig*
        flertal* flest* størstedel* mesteparten hovedpart* | mindretal* fåtal* få
        forbedr* bedre | forværr* forverr* dårligere
        rykk* rykket frem | trukk* trak_sig trakk_seg tilbage tilbake
    """,
}
"""By language, an axis a line: more first, then a bar, then less; `*` at a word's end stands for any ending.

`_` stands between two words of a phrase, `=` before words that things are told apart by.
"""
