"""English opposites for where one word faces the other in a sentence that says the rest otherwise.

Of figures all that goes up is the opposite of all that goes down, whatever the verb: dearer and less.
"""

AXES = {
    "en": """
        more most higher highest greater larger bigger rise rises rose risen rising increas* grow* grew climb* \
        gain* expand* widen* jump* surg* soar* rais* lift* boost* above exceed* surpass* doubl* tripl* dearer \
        costlier longer longest extra additional over upward* swell* swelled extend* lengthen* prolong* \
        outstrip* outpac* strengthen* plentiful abundan* numerous balloon* inflat* upturn upwards multipl* \
        enlarg* accelerat* hike* advanc* appreciat* upgrad* heighten* deepen* thicker taller heavier widest \
        peak* record_high up_from up_by pricier pricey | less least fewer fewest lower lowest smaller fall* \
        fell declin* decreas* drop* shrink* shrank shrunk contract* narrow* slump* plung* slid dip* reduc* \
        cut* shed diminish* dwindl* below halv* cheaper shorter shortest under downward* shorten* curtail* \
        cutback* slash* trim* discount* weaken* slacken* scarce* scant* sparse* thinner thinned thinning \
        downturn downwards deplet* erod* tumbl* slipp* slip slips ease eased eases easing recede* reced* \
        retreat* depreciat* downgrad* curb* dent* shallower lighter trough record_low down_from down_by tail* \
        weakest short_of fell_short falls_short fall_short falling_short undershoot* undershot shortfall \
        undercut*
        before earlier prior until ahead sooner early advance premature* ahead_of | after later following \
        since behind late beyond overdue delay* belated* postpon*
        first earliest oldest opening initial debut inaugural | last latest final closing
        twice double doubled triple tripled quadruple times | half halved third quarter fraction
        best better improv* beat* outperform* outdid | worst worse worsen* deteriorat* underperform* poor*
        = older oldest elder ageing | younger youngest newer newest
        = men male males boys | women female females girls
        win* won victor* beat* defeated | lose* lost defeat* losing
        = north northern northerly northward* | south southern southerly southward*
        = east eastern eastward* | west western westward*
        inside within indoors | outside outdoors beyond
        save* saving* sav* | cost* spend* spent lose*
        majority most many | minority few
        always often frequent* usually regularly commoner | never rarely seldom infrequent* occasionally rare \
        rarer rarest
        open* reopen* | shut* clos*
        accept* approv* grant* back* confirm* upheld uphold* welcom* allow* permit* admit* endors* agree* \
        affirm* acknowledg* concede* let lets letting passed adopt* green_light waved_through voted_for \
        voted_through sided stand stands ratif* authoris* authoriz* licens* consent* | refus* reject* declin* \
        den* oppos* dismiss* veto* overturn* vacat* quash* disput* forbid* forbade ban* block* prohibit* \
        contest* revers* disagree* criticis* criticiz* condemn* turned_down turn_down turns_down voted_down \
        vote_down threw_out thrown_out struck_down strike_down knocked_back ruled_against voted_against \
        disallow* rebuff* outlaw* bar barred overrul*
        guilty convicted convict* | innocent acquit* cleared
        begin* began begun start* launch* resum* | end* stop* halt* finish* ceas* suspend*
        succeed* success* pass* managed | fail* failure
        lawful* legal* constitutional* | unlawful* illegal* unconstitutional*
        likely probab* | unlikely improbab*
        arrive* arriv* came enter* join* | left leave* depart* quit exit* went
        appoint* hire* hired | dismiss* fire* fired sack*
        maintain* retain* untouched preserv* continu* | drop* scrap* abandon* withdr* overturn* remov* end* \
        chang*
        postpon* delay* defer* | advanc* hasten* accelerat*
        known aware | unknown unaware
        = public | private
        strong* | weak*
        high | low
        wide* broad* | narrow*
        safe* | danger* unsafe risk*
        hot* warm* | cold* cool*
        deep* | shallow*
        loud* nois* | quiet* silen*
        easy easier easily simpl* | hard harder difficult*
        fast* quick* rapid* sooner | slow*
        near* close* | far farther further distant
        = urban | rural
        overestimat* overstat* | underestimat* understat*
        maximum | minimum
        present | absent missing
        support* favour* favor* | against oppos*
        protect* help* benefit* | harm* damag* endanger* hurt*
        include* includ* | exclud*
        full* complet* | empty partial* incomplet*
        = debtor borrower* | creditor lender*
        ahead outdo* outdid overtak* overtook outpac* outsell* outsold surpass* outnumber* outweigh* prevail* \
        outrank* top topped tops lead leads leading led exceed* beat* trump* edge_out above | behind lag* \
        trail* trailed below
        reach* attain* met meets exceed* surpass* hit hits achiev* topped clear* pass passed | miss* \
        fell_short fall_short falls_short undershot
        = home domestic* domestically at_home inland local* native | abroad foreign* overseas international* \
        export*
        approach* converg* nearer closer | diverg* apart
        profit* surplus* gain* black | loss losses deficit* lost shortfall* red
        gain* won win wins rise* rose climb* | lose loses lost loss losing
        eldest oldest | youngest
        majority most bulk lion's mostly mainly chiefly largely | minority few small_part fraction handful
        improv* better best recover* rally ralli* healthier benefit* stronger | worsen* worse worst \
        deteriorat* weaken* suffer* poorer decline* weaker thinner thinned scarcer
        lifted lift lifts eas* relax* loosen* | tighten* impos* introduc* stricter tougher
        front forefront top | back bottom rear
        superior senior | inferior junior
        = rich* wealth* affluent better-off | poor* deprived worse-off needy
    """,
}
"""By language, an axis a line: more first, then a bar, then less; `*` at a word's end stands for any ending.

`_` stands between two words of a phrase, `=` before words that things are told apart by.
"""
