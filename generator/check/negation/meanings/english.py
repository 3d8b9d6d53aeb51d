"""English words that say one thing, a meaning a line; `*` at a word's end stands for any ending."""

MEANINGS = {
    "en": """
        know knew known knows inform* told tell tells learn* aware notif* apprais* brief* advis*
        expect* foresee* foresaw foreseen anticipat* predict* forecast* assum* reckon*
        believ* think* thought consider* view* opinion conclu*
        want* wish* inten* desire* seek seeks sought keen willing* eager
        plan planned plans planning intend* envisag* propos* schedul* earmark*
        find finds found detect* discover* uncover* turned spot* saw seen sees see observ* notic* \
        record* note* identif* \
        locat* establish* ascertain* encounter* measur* reveal* trace* sign signs
        evidence proof prove* proven prov* indicat* sign signs trace* support* suggest* hint* back* \
        basis substantiat* \
        corroborat* show* demonstrat* confirm* verif* establish*
        comment* discuss* talk* spoke speak* spoken say said mention* statement* address* remark* word \
        explain*
        disclos* reveal* publish* public releas* announc* divulg* name* publication
        ask asked asks consult* question* request* sought apply appl*
        pay pays paid payment* settl* repay* repaid
        receiv* get gets got gotten obtain* secur* gain* award* earn* granted given
        give gives gave given provid* offer* suppl* deliver* grant* hand* award* present* submit*
        have has had own* possess* hold* held boast* carr*
        lose loses lost losing loss losses missing disappear* vanish* gone
        die dies died dying death* dead fatal* kill* perish* mortalit*
        injur* hurt wound* harm* casualt* damag*
        exist* occur* happen* arise* arose took place present case* incident* event*
        allow* permit* authori* empower* power* right* entitl* let may clear* licen* able permission
        decid* decision* rul* judg* determin* verdict* resol* settl* conclu*
        agree* accept* approv* endors* back* support* welcom* consent* embrac* favour* favor* sanction* \
        adopt* pass* \
        ratif*
        sell sells sold selling sale* market* dispos* part
        buy buys bought purchas* acquir* takeover*
        use uses used using employ* appl* rely relied utilis* utiliz*
        conduct* perform* carried carry do did done undertak* undertook held hold made make run ran
        compar* pitted against
        chang* alter* modif* amend* revis* adjust* reform*
        rais* increas* ris* rose higher grow* grew grown climb* went
        reduc* cut* lower* decreas* fall* fell drop* shorten* less*
        affect* influenc* effect* impact* alter* bearing difference*
        differ* distinct* distinguish* vary varied
        open* beg* start* launch* commenc* inaugurat*
        clos* shut* end ends ended ending
        finish* complet* conclud* done ready end ended
        sign signed signing signature* seal* concluded
        appeal* challeng* contest*
        charg* prosecut* tried trial* indict* convict* accus*
        fine fined fines penalt* punish* sanction*
        compensat* damages redress reimburs* refund*
        work* function* operat* running
        help* assist* aid* benefit* contribut*
        part* participat* attend* involv* role* hand join* present compet* race* racing raced start* \
        enter* ran run
        met meet* visit* saw
        return* back came come resum*
        leav* left quit* resign* depart* step* stood
        win wins won beat victor* defeat*
        score* goal* scoring
        play* field* appear* feature* turned
        build* built construct* erect*
        repair* fix* mend* restor*
        replac* succe* follow*
        test* check* examin* investigat* inspect* look* search* study studied review* assess* analys*
        contain* includ* hold* carr* compris*
        meet met reach* fulfil* compl* satisf* achiev* kept keep hit attain*
        caus* trigger* blam* fault* responsib* due cause prompt* provok*
        risk* danger* threat* hazard* unsafe
        writ* wrote penned author* compos*
        breach* break* broke broken violat* infring*
        staff employee* worker* personnel team*
        passenger* travell* traveler* person people anyone someone somebody one
        company firm group business compan*
        money fund* resourc* cash financ* budget*
        remember* recall* recollect*
        exclud* rul* preclud*
        hear* heard listen*
        claim* assert* alleg* contend* maintain* said insist*
        warn* alert* caution* notice
        vot* ballot* elect*
        agree* deal* accord* settlement*
        rais* voic* object* protest* complain*
        suppl* furnish* provid*
        insur* cover*
        admit* acknowledg* confess* conced*
        chance* possib* likel* prospect* may might could
        clos* near*
        respond* repl* answer* react*
        move* transfer* shift* relocat*
        rent* leas* let
        live* resid* inhabit* dwell* occupi*
        hire* recruit* appoint* engag* employ*
        fire* dismiss* sack* lay laid redundan*
        convinc* persuad* satisf*
        necessary need* requir* must
        possess* own* belong*
        enough suffic* adequate*
        symptom* complaint* side adverse
        refund* reimburs* return*
        train* instruct* educat*
        call* contact* phon* reach* ring rang
        stay* remain* keep kept
        lead* led result*
        attack* assault*
        visible see* saw seen appear* appar*
        cost* price* expens* charge*
        order* instruct* command* direct*
        treat* medicat* therap* drug*
        stop* halt* ceas*
        renew* extend* prolong*
        land* touch*
        sink* sank sunk
        survey* poll* ask*
    """,
}
"""A word may stand in several lines."""
