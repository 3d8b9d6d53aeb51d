"""Opposites of English, German, Dutch and Swedish, an axis a line: yes and more first, then a bar, then no and less."""

AXES = {
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
        avsl* nek* vägra* förnek* demente* förbj* förbud* motsätt* bestr* avvis*
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
}
"""By language; `*` at a word's end stands for any ending."""
