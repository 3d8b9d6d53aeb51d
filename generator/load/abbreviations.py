"""Words with a full stop that ends no sentence."""

NEVER_LAST = frozenset(
    """
    Mr Mrs Ms Mx Dr Drs Prof Profs Rev Fr Hon Gov Sen Sens Rep Reps Gen Col Lt Maj Capt Cmdr Sgt Cpl Adm Pres Atty
    St Ste Mt Messrs Mme Mlle vs v cf viz eg ie resp approx ca c ed eds trans vol vols
    e.g i.e E.g I.e Cf Vgl Thos Wm Geo Chas Jas Jos Benj Robt Edw Saml Danl
    bzw sog vgl inkl exkl einschl z.B d.h bijv bijvoorbeeld bv dhr mevr mw drs ir d.w.z np tzw św ul im inż mgr hab płk
    kpt např tzv tj mj sv nám MUDr JUDr PhDr RNDr Ing Mgr Bc esim mm ts ks bkz örn Doç Sn Sr Sra Srta Sres Dra Dña Lic
    Gral Excmo Exmo Profa EE Sig Sigg Dott On Avv cfr Cfr f.eks t.ex bl.a m.in p.ej p.ex jf Jf Skt hr evt ekskl
    """.split()
)
"""Before a name or an example: the sentence goes on, whatever follows."""

BEFORE_NUMBER = frozenset(
    """
    No Nos Fig Figs Eq Eqs Sec Secs Ch Chap Chs Art Arts p pp P Pp para paras sec ch chap fig figs no nos art vol Vol
    n nn l ll r ff § Tab Tbl App Ex Ref Refs Rs ver Ver v V
    Nr nr ca Ca Abs Ziff Rn Rdnr Bd Hft S núm núms pág págs pag pagg cap séc blz kl klo nro č čl odst písm str ust
    pkt poz godz ok wg par Kap kap stk afsn § Az Tel tlf
    al Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
    """.split()
)
"""Before a figure the sentence goes on; before a word it ends."""

OFTEN_INSIDE = frozenset(
    """
    etc al Jr Sr Inc Corp Ltd Co Cos Bros LLC Plc Ph.D M.D B.A M.A D.Phil Esq Dept Univ Assn Est Natl Intl Govt
    Mrd Mio Tsd UU usw usf osv enz ecc itd itp atd apod vb vd mln mld mio mia mill tys tis pct m.m
    a.m p.m A.M P.M U.S U.K U.N E.U U.S.A D.C N.Y L.A U.S.C
    """.split()
)
"""Inside a sentence as often as at its end: what follows decides."""

AFTER_DAY = frozenset(
    "Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember".split()
)
"""Months that a German day comes before: `am 1. März`."""

CLOCK = frozenset(("a.m", "p.m", "A.M", "P.M", "etc"))
"""Of these, the ones before which no name is expected: a capital letter begins a sentence."""

ALL = NEVER_LAST | BEFORE_NUMBER | OFTEN_INSIDE | CLOCK
"""All of these; initials come on top."""

AFTER_CLOCK = frozenset(
    """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT UTC BST
    CET CEST Eastern Central Mountain Pacific
    """.split()
)

STARTERS = frozenset(
    """
    A An The This That These Those It Its He She They We You I His Her Their Our Your My In On At By For From To Of
    With Without Within As If When While Where Whether Because Since Although Though Though However But And Or Nor So
    Yet Then Thus Hence Therefore There Here What Who Why How Which Both Each Every Some Many Most Few All Any No Not
    None One Two Three Another Other Others After Before During Under Over Between Among Despite Even Only Also Still
    Instead Moreover Meanwhile Nevertheless Nonetheless Rather According Once Until Unless
    """.split()
)
"""Words that begin a sentence after an abbreviation; a name might continue it."""
