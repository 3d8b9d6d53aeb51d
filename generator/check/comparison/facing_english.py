"""English opposites for where one word faces the other in a sentence that says the rest otherwise.

Of figures all that goes up is the opposite of all that goes down, whatever the verb: dearer and less.
"""

AXES = {
    "en": """
        more most higher highest greater larger bigger rise rises rose risen rising increas* grow* grew \
        climb* gain* expand* widen* jump* surg* soar* rais* lift* boost* above exceed* surpass* doubl* \
        tripl* dearer costlier longer longest extra additional over up upward* swell* swelled extend* \
        lengthen* prolong* | less least fewer fewest lower lowest smaller fall* fell declin* decreas* \
        drop* shrink* shrank shrunk contract* narrow* slump* plung* slid dip* reduc* cut* shed lose* lost \
        loss* diminish* dwindl* below halv* cheaper shorter shortest under down downward* shorten* \
        curtail* cutback* slash* trim* discount*
        before earlier prior until ahead first | after later following since behind last
        first earliest oldest opening initial debut inaugural | last latest final closing
        twice double doubled triple tripled quadruple times | half halved third quarter fraction
        best better improv* beat* outperform* outdid well | worst worse worsen* deteriorat* underperform* \
        poor*
        older oldest elder ageing | younger youngest newer newest
        men male males boys | women female females girls
        win* won victor* beat* defeated | lose* lost defeat* losing
        north* | south*
        east* | west*
        left | right
        inside within indoors | outside outdoors beyond
        save* saving* sav* | cost* spend* spent lose*
        majority most many | minority few
        always often frequent* usually regularly | never rarely seldom infrequent* occasionally
        open* reopen* | shut* clos*
        accept* approv* grant* back* confirm* upheld uphold* welcom* allow* permit* admit* endors* agree* \
        affirm* acknowledg* concede* | refus* reject* declin* den* oppos* dismiss* veto* overturn* vacat* \
        quash* disput* forbid* forbade ban* block* prohibit* contest* revers* disagree* criticis* \
        criticiz* condemn* strike* struck
        guilty convicted convict* | innocent acquit* cleared
        begin* began begun start* launch* resum* | end* stop* halt* finish* ceas* suspend*
        succeed* success* pass* managed | fail* failure
        lawful* legal* constitutional* | unlawful* illegal* unconstitutional*
        likely probab* | unlikely improbab*
        arrive* arriv* came enter* join* | left leave* depart* quit exit* went
        appoint* hire* hired | dismiss* fire* fired sack*
        keep* kept maintain* retain* untouched preserv* continu* | drop* scrap* abandon* withdr* overturn* \
        remov* end* chang*
        postpon* delay* defer* | advanc* hasten* accelerat*
        known aware | unknown unaware
        public* | private* secret*
        strong* | weak*
        high | low
        wide* broad* | narrow*
        rich* wealth* | poor*
        safe* | danger* unsafe risk*
        hot* warm* | cold* cool*
        deep* | shallow*
        loud* nois* | quiet* silen*
        easy easier easily simpl* | hard harder difficult*
        fast* quick* rapid* sooner | slow*
        near* close* | far farther further distant
        urban | rural
        overestimat* overstat* | underestimat* understat*
        maximum | minimum
        present | absent missing
        support* favour* favor* | against oppos*
        protect* help* benefit* | harm* damag* endanger* hurt*
        include* includ* | exclud*
        full* complet* | empty partial* incomplet*
        debtor borrower* | creditor lender*
    """,
}
"""By language, an axis a line: more first, then a bar, then less; `*` at a word's end stands for any ending."""
