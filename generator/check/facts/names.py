"""Numbers that are part of a name: Article 5, Claude 4, F-35. They are never asked for."""

LABELS = frozenset(
    "code error"
    " article articles art section sections sec § §§ chapter chapters ch figure figures fig figs table"
    " tables tab form rule rules no nos nr num"
    " number # № p pp page pages part parts level version versions v vol volume issue room route"
    " highway road street flight case docket"
    " bill resolution directive regulation regulations rfc rfcs iso iec din ansi ieee en isbn issn doi"
    " arxiv annex appendix schedule"
    " step option item items question questions note notes footnote line lines act order proposition"
    " prop amendment title category"
    " tier group channel platform gate track block exhibit paragraph paragraphs para paras recital"
    " clause exit interstate motorway"
    " chromosome type grade windows boeing airbus iphone android claude gpt llama gemini python java"
    " ubuntu debian covid sars"
    " catch ref refs eq equation theorem lemma definition example box slide panel column row cell unit"
    " suite apartment apt floor"
    " bus runway terminal pier apollo formula ps playstation xbox pub law protocol psalm verse sonnet"
    " symphony opus op decree"
    " artikel abs absatz kapitel abbildung abb tabelle seite nummer article numéro capítulo figura"
    " tabla página número".split()
)
"""Words, in lower case, that a number of a name stands behind."""

PREFIXES = frozenset(
    "catch covid gpt sars h f f- i v s t a b c k m g q x cd pm ipv web mp utf sha md".split()
)
"""Words in lower case that a hyphen joins to a number of a name; others (`mid-2013`) leave it a figure."""

PREPOSITIONS = frozenset(
    "in at for from of across throughout by with to on near around outside within".split()
)
"""Before a place with its number of things: `In Germany 38 people`."""

OPENERS = frozenset(
    "a about above across after all almost also although among an and another any around as at barely"
    " because before below between both"
    " but by compared counting despite during each either even every exactly fewer for from given has"
    " have he her his how however if"
    " in including into is it its just last less like many meanwhile more most nearly neither no nor"
    " not now of on once only onto or"
    " our out over past per perhaps roughly several she since so some such than that the their then"
    " there these they this those though"
    " through throughout thus to today together under until up upon was we were what when where"
    " whereas which while whose with within"
    " without yesterday yet you your total altogether fully some approximately following"
    " mit bei nach auf aus zu im am über unter rund etwa gegen ab nur fast insgesamt weitere mehr alle die der das"
    " avec sur entre dès les des près plus moins environ selon pendant depuis vers en au aux dans ces ses"
    " con entre las los unos unas más menos cerca casi según durante desde hasta otros otras"
    " nel nei nelle nella dal dai dalle oltre circa quasi tra fra dopo gli le altri altre"
    " com cerca mais menos até outros outras os as uns umas quase"
    " met bij van voor op uit ruim bijna zo'n ongeveer meer minder nog tussen sinds"
    " med på till från av om efter runt ungefär nästan över sedan av fra til rundt mellem cirka de"
    " i z ze na po od do przez ponad około prawie w we s se ve ke asi přes téměř mezi noin yli yaklaşık toplam".split()
)
"""Words that begin a sentence with a capital and are no names."""

FUNCTION_WORDS = frozenset(
    "a an and are as at be but by can could did do does during for from had has have if in into is it"
    " its may might must nor of on or"
    " over shall should since so than that the then through to under until was were when where which"
    " while will with would".split()
)
"""Words that do not name what was counted."""

RATED = frozenset({"star", "stars"})
"""Behind a hyphen: a class, not a count."""

RHETORICAL = frozenset(
    "sure certain committed confident serious convinced behind clear honest right wrong agree".split()
)
"""Behind `100 %`: a manner of speaking."""

TYPES = frozenset("404 707 717 727 737 747 757 767 777 787 911".split())
"""Numbers that are names by themselves: the 747, a 404."""

FIXED = frozenset({"24/7", "9/11", "7/7", "50/50", "360/365", "20/20"})
"""Fractions in form alone."""

LOWER_LABELS = frozenset(
    "number code error catch"
    " article articles art section sections sec § §§ chapter chapters ch figure figures fig figs table"
    " tables tab rule rules no nos nr # № p pp page"
    " pages version versions v vol volume rfc annex appendix recital clause paragraph paragraphs para"
    " paras footnote footnotes step"
    " chromosome type grade level tier category ps covid catch eq equation ref refs artikel abs absatz"
    " seite route gate flight room case exit platform bus runway terminal flights rooms cases routes"
    " docket"
    " årskurs årskurser klasse klassetrin klas groep klasa klasie klasy ročník ročníku classe clase grado".split()
)
"""Those of LABELS that need no capital."""

AFTER_ORDINAL = frozenset(
    "party parties world person people time country countries option company way factor year day term"
    " study group round man woman"
    " reason point one kind type version edition attempt place rail generation season week month part"
    " final part source report".split()
)
"""Words before which `a third` is the one after the second."""
