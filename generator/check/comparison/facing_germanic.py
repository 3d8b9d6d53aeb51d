"""German, Dutch, Swedish and Danish opposites for where one word faces the other in other words.

Of figures all that goes up is the opposite of all that goes down, whatever the verb: dearer and less.
"""

AXES = {
    "de": """
        schneller* | langsamer*
        mehr höher* größer* länger* stieg* steig* gestiegen* erhöh* wuchs* gewachsen* zugenommen zunahm* \
        zunehm* zunahme anheb* angehoben verdoppel* anstieg* oben aufwärts teurer* verteuer* über oberhalb \
        plus zuwachs* ausgebaut* ausbau* | weniger niedriger* kleiner* geringer* kürzer* sank* sink* \
        gesunken* senk* gesenkt* fiel* fall* gefallen* abgenommen abnahm* abnahme verringer* halbier* \
        rückgang* unten tiefer* abwärts billiger* günstiger* verbillig* unter unterhalb minus gekürzt* \
        kürz* reduzier* schrumpf* gesperrt*
        vor früher* bis zuvor bevor | nach später* seit nachdem danach
        erste erster ersten erstes erstmals früheste* älteste* | letzte letzter letzten letztes jüngste*
        doppelt* verdoppel* dreifach* verdreifach* | hälfte halb* halbier* drittel viertel
        besser* beste* verbesser* | schlechter* schlimmer* schlechteste* verschlechter*
        älter* | jünger* neuer*
        wärmer* heißer* | kälter* kühler*
        männer* | frauen
        gewann* gewonnen gewinn* sieg* | verlor* verlier* niederlage*
        nördlich* norden | südlich* süden
        östlich* osten | westlich* westen
        innerhalb | außerhalb
        mehrheit* meisten | minderheit* wenige wenigsten
        immer stets meist* häufig* oft | nie niemals selten*
        öffne* geöffnet* eröffne* | schließ* schloss* geschlossen*
        akzeptier* angenommen annahm* zustimm* zugestimmt stimmt* billig* gebilligt genehmig* bewillig* \
        bestätig* unterstütz* erlaub* befürwort* folgt* räumt* einräum* eingeräumt* gestand* zugegeben \
        zugab stattgegeben | abgelehnt* ablehn* lehn* verweiger* weiger* wies abgewiesen* zurückgewiesen* \
        zurückwies* bestreit* bestritt* dementier* untersag* verbot* verwarf* verworfen* kritisier* \
        widersprach* leugne*
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
        öffentlich* | geheim* privat*
        ursprünglich* echt* original* | später* gefälscht* nachträglich*
    """,
    "nl": """
        sneller* | trager* langzamer*
        meer hoger* groter* steeg stegen gestegen stijg* toegenomen toenam* groei* gegroeid* verhoog* \
        langer* boven omhoog verdubbel* duurder* winst* | minder lager* kleiner* daalde* gedaald* dal* \
        afgenomen afnam* kromp* krimp* verlaag* korter* onder omlaag halveer* goedkoper* verlies*
        voor voordat tot eerder | na nadat sinds later
        eerste | laatste
        dubbel* tweemaal driemaal | helft derde kwart
        beter* beste | slechter* slechtste erger*
        ouder* oudste | jonger* jongste nieuwer*
        warmer* | kouder* koeler*
        mannen man | vrouwen vrouw
        won wonnen gewonnen wint winnen | verloor verloren verliest
        noord* | zuid*
        binnen | buiten
        meerderheid | minderheid
        altijd vaak | nooit zelden
        open* geopend* heropen* | sluit* gesloten sloot sloten
        aanvaard* goedgekeurd* goedkeur* ingestemd* instem* stemde* toegestaan toestaan toesta* toegelaten \
        toegekend* bevestig* steun* gesteund* erken* | afgewezen afwijs* afwees weiger* geweigerd* \
        verworpen verwierp* wees ontken* betwist* verbod* verbied* verboden verbood
        schuldig* veroordeel* | onschuldig* vrijgesproken vrijspraak
        begon* begin* gestart* start* | eindig* stop* gestopt* beëindig*
        behoud* behield* houd* | schrap* geschrapt* opgeven opgegeven
        waarschijnlijk* | onwaarschijnlijk*
        legaal wettig* rechtmatig* | illegaal onwettig* onrechtmatig*
        sterk* | zwak*
        dichtbij dicht* | ver verder
        makkelijk* eenvoudig* | moeilijk*
        bespaar* bespar* | kost*
    """,
    "sv": """
        snabbare | långsammare
        högre större mer fler flest mest öka* stig* steg stigit höj* växt* väx* längre ovan över upp* \
        fördubbl* dyrare vinst* | lägre mindre färre minst minska* sjönk* sjunk* sänk* föll fall* krymp* \
        kortare nedan under ned* halver* billigare förlust*
        före innan tills | efter sedan
        första först | sista sist senaste
        dubbel* dubblat tredubbl* | hälften halva tredjedel fjärdedel
        bättre bäst* förbättr* | sämre sämst* försämr* värre
        äldre äldst* | yngre yngst* nyare
        varmare | kallare svalare
        män mannen | kvinnor kvinna
        vann vunnit vinn* seger* | förlora* förlust*
        norr* nord* | söder* syd*
        majoritet* flertal* | minoritet* fåtal*
        alltid ofta | aldrig sällan
        öppn* | stäng*
        accept* godkän* bifall* biföll* bifäll* bevilj* bekräft* stöd* tillåt* tillät* medg* erkän* | \
        avslog* avslå* avslag* nek* vägra* förnek* dement* förbj* förbud* förbjöd* motsätt* motsatte* \
        bestr* avvis*
        skyldig* döm* fäll* | oskyldig* fri* friad* frikän*
        börja* start* inle* | sluta* avsluta* stopp* upphör*
        behåll* behöll* | avskaff* slopa* överg*
        sannolik* trolig* | osannolik* otrolig*
        laglig* | olaglig*
        stark* | svag*
        lätt* enkel* | svår*
        spar* | kost*
        tidigare | senare
    """,
    "da": """
        hurtigere raskere | langsommere tregere
        højere høyere større mere mer flere flest mest stig* steg øg* øk* voks* længere lengre over op* \
        opp* fordobl* dyrere overskud* overskudd* foran | lavere mindre færre mindst minst fald* faldt \
        falt sank synk* sænk* senk* krymp* kortere under ned* halver* billigere underskud* underskudd* \
        bagud bak
        før inden indtil foran | efter etter siden bag bak
        første først | sidste siste seneste
        dobbelt* tredobbelt* fordobl* | halvdel* halvparten tredjedel fjerdedel
        bedre bedst* best* forbedr* | dårligere værre verre forværr* forverr*
        ældre eldre ældst* eldst* | yngre yngst* nyere
        varmere | koldere kaldere
        mænd menn | kvinder kvinner
        vandt vundet vinder vinn* vant sejr* seier* | tabt* taber* tapt* tap* nederlag*
        nord* | syd* sør*
        flertal* | mindretal*
        altid alltid ofte | aldrig aldri sjælden* sjelden*
        åbn* åpn* | luk* steng*
        accept* godkend* godkjen* bevilg* bekræft* bekreft* støtt* tillad* tillat* erkend* erkjen* indrøm* \
        innrøm* | afsl* avsl* nægt* nekt* afvis* avvis* benægt* dementer* forbyd* forbød* forbud* modsat* \
        motsat* bestrid*
        skyldig* dømt* | uskyldig* frifund* frikjen*
        begynd* begyn* start* | slut* stop* ophør* opphør*
        sandsynlig* sannsynlig* | usandsynlig* usannsynlig*
        lovlig* | ulovlig*
        stærk* sterk* | svag* svak*
        let lettere | svær* vanskelig*
        spar* | kost*
        tidligere | senere
    """,
}
"""By language, an axis a line: more first, then a bar, then less; `*` at a word's end stands for any ending."""
