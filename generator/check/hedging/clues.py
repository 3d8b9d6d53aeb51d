"""A quick look at whether a passage can hold a hedge at all, before anything is asked that costs more."""

import re

from generator.check.hedging.language import SMALL_BY_LANGUAGE
from generator.check.hedging.telling import TELLING
from generator.check.phrases import words

_WORDS = words(
    """
    about absicht according accounts accused acusada acusadas acusado acusados aim aimed aiming aims al
    allegations allege alleged allegedly alleges amenaza amenazan angeblich angebliche angeblichen angeklagt
    anscheinend anticipate anticipated anticipates aparentemente apparemment apparently appear appeared
    appears arguably as assume assumed assumes auraient aurait baraja barajan beabsichtigen beabsichtigt
    believe believed believes bereiten bereitet beschuldigt certain chance charged cherche cherchent claim
    claimed claims claro clear compte comptent conceivable conceivably confirmed considering could course
    cree danger decided denkbar desconoce determined devraient devrait dice discussions dispone disponen
    disputed doubtful doute drohen droht due envisage envisagent espera esperan estimated evidently examen
    expect expected expecting expects exploring facing fear feared fears forecast fraglich fuentes gearing
    geplant hint hinted hinting hints hoffen hofft hope hoped hopes hoping hypothesise hypothesises
    hypothesize hypothesizes if ignore imaginable imputada imputadas imputado imputados incertain inclined
    indicate indicated indicates indicating indicted insider insiders intend intended intending intends
    investigada investigadas investigado investigados investigated investigation known laut likelihood
    likely line lo look looked looks maximum may maybe menace menacent might minded most mulling
    negotiations nicht offen offenbar ostensibly para paraissent parece parecen pending people perhaps
    person persons peut plan planea planean planen planned planning plans plant plausible pledged pledges
    pledging poised posible posiblemente possibility possible possibly potentially pourraient pourrait
    preliminary prepara preparan preparing presumably presumed presunta presuntamente presuntas presunto
    presuntos pretende pretenden prevista previstas previsto previstos probability probable probablement
    probablemente probably projected projette projettent promised promises promising proposed proposes
    proposing prosecutors provisionally puede purported purportedly questionable quiere quieren ready
    rechnen rechnet reported reportedly reports reputedly risk risque risquent ruled rumor rumorea rumored
    rumors rumour rumoured rumours said scheduled scheinen scheint seek seeking seeks seem seemed seemingly
    seems seen selon semble semblent seraient serait set settled slated soll sollen sospecha sospechosa
    sospechosas sospechoso sospechosos souhaite souhaitent source sources speculate speculates speculation
    streben strebt subject suggest suggested suggesting suggests supposed supposedly supuestamente sure
    suspect suspected suspects suspicion suspicions tal talks tend tends tentatively theory think thinks
    thought threaten threatened threatening threatens tipped track trial uncertain unclear unconfirmed
    understood ungewiss unklar unknown unlikely unsicher unverified up verdacht verge vermutlich veulent
    veut vielleicht voraussichtlich vorgesehen vorgeworfen vorhaben vorhat vow vowed vowing vows
    vraisemblable vraisemblablement wahrscheinlich want wanted wants weighing will wohl wollen ziehen zieht
    zufolge
    """
)
"""Words of hedges and limits."""
_STEMS = re.compile(
    r"abil|acaso|accus|acredita|agter|aiko|aim|akter|alleg|angiveli|anse|anslo|anta|antag|anticipat|apunt|argu"
    r"|arguab|argue|arian|arvel|arvio|ascrib|asi|aspira|assert|assum|attendu|attribut|barajan|barring|bedoms"
    r"|befaras|bekleniyor|believ|believed|belki|bewe|borde|braced|by\b|calcul|can|candidate|chce|chyba|claims"
    r"|conceiv|conject|consid|consistent|conten|contend|crede|credit|cree|cren|deber|deem|denk|dever|dir[ií]"
    r"|doubt|dreig|due|dusun|earmark|ebil|ehdot|eigen zegg|en croire|estim|estima|estimat|event|eventu"
    r"|eventuell|evidence|examin|explor|far|fear|fears|forecast|forment|formod|forse|forvent|fr[yu][gk]t|galiba"
    r"|gelo|gepland|goes|grozi|guess|h[aå][bp]er|halua|har[ií]|harki|held|hevd|hint|hip[oó]|holds|hoopt|hope"
    r"|hoppas|hota|hypoth|iddia|ihtimal|impli|imply|inclin|indica|indicat|infer|inquir|insist|intend|isi"
    r"|istiyor|jakoby|judg|kan|kanske|keen|kommer att|kunne|kunnen|laiss|lar|liczy|lien|lijk|look|luul|magari"
    r"|mahdol|maintain|meant|meent|menar|mene[rs]|menen|mening|mente|mielest|minded|misschien|mist[ae]n|moet"
    r"|mog|mohl|mohou|muhtemel|mulig|mull|must|mysl|negotiat|nok|ocen|odot|onderzoekt|opin|osak|ostensib|overve"
    r"|overweg|paraît|pare|patrn|pelk|pencil|pending|plan|plane|plans|pledg|pode|poder|podob|point|poised|posib"
    r"|possibl|potenci|potenti|potrebb|prawdo|predict|presum|presunt|preten|promis|purport|pyrki|quer|raamt"
    r"|rai[te]|raient|rait|rebb|reckon|regard|regne|reken|report|review|ria|riskera|rozwa|ryktas|rzekomo|saat"
    r"|sadz|sald|sandsyn|sann|sannsyn|savun|schat|scheduled|schijn|seeking|seguram|sembra|set|should|skulle"
    r"|slated|snad|soi-dis|sost|soud|specul|sperano|stand|stelt|streef|study|submit|suger|sugg|sugi|supon"
    r"|suppon|supposed|surmis|suspeita|suunnit|tahmin|take|talvez|tem[eí]|teme|tend|tendr|tentativ|ter[ao] "
    r"|think|thought|threat|tilsyne|tipped|toivo|took|torde|tro[re]|trol|tros|tvrd|twierdz|tyck|tycks|uklar"
    r"|umuyor|understood|usikk|usko|utred|utrzym|vendr|ventes|veri|verkar|verluid|vermeint|vermoed|vernehmen"
    r"|vertraul|verwacht|view|vill|ville|vindt|vistnok|visto|vogl|voi|vree|vrees|vuol|vurder|want|warn|weigh"
    r"|wellicht|whether|wil|wish|worr|would|zamierza|zapewne|zou"
    r"|fanno|ipotiz|prognoz|przewid|odhad|tillskriv|tilskriv|uppskatt|obiec|domniem|estuda|admite\b|ponder|synes"
)
"""Parts of more of them, English ones above all."""
_ENGLISH = words(
    "a all ago am an and be do first for had has he i if last me men man no so than them then to up us was we"
)
_FOREIGN = (
    frozenset[str]().union(*(SMALL_BY_LANGUAGE[code] | TELLING[code] for code in TELLING if code != "en"))
    - SMALL_BY_LANGUAGE["en"]
    - TELLING["en"]
    - _ENGLISH
)
"""Small words that an English passage hardly has."""
_WORD = re.compile(r"[a-z]+")


def has_clue(text: str) -> bool:
    """Whether a passage may hold a hedge: what is English and has no word of one does not. Wrong in saying so often."""
    if not text.isascii():
        return True
    low = text.lower()
    if _STEMS.search(low):
        return True
    found = _WORD.findall(low)
    return not _WORDS.isdisjoint(found) or not _FOREIGN.isdisjoint(found)
