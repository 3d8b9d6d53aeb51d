"""Words that deny, and words that may: where one of the second stands, nothing is said of the first."""

from generator.check.phrases import words

DENIALS: dict[str, frozenset[str]] = {
    "en": words("not no never nobody none nothing neither nor cannot"),
    "de": words(
        """
        nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden nichts weder
        """
    ),
    "fr": words("pas aucun aucune jamais personne rien ni nul nulle"),
    "es": words("no nunca jamás ningún ninguno ninguna nadie nada ni tampoco"),
    "it": words("non nessun nessuno nessuna mai niente nulla né neanche nemmeno neppure"),
    "pt": words("não nunca jamais nenhum nenhuma ninguém nada nem tampouco"),
    "nl": words("niet geen nooit niemand niets noch nergens"),
    "sv": words("inte ej aldrig ingen inget inga ingenting varken icke"),
    "pl": words("nie nigdy nikt nikogo nic niczego żaden żadna żadne żadnych żadnego ani"),
    "cs": words(
        """
        nikdy nikdo nikoho nic ničeho žádný žádná žádné žádného žádných ani není nejsou nebyl nebyla nebylo
        """
    ),
    "da": words("ikke aldrig aldri ingen intet inget ingenting hverken verken ej"),
    "fi": words("ei en et emme ette eivät eikä älä mikään kukaan koskaan mitään ketään"),
    "ru": words("не нет ни никто никого никогда ничего ничто никакой никаких нельзя"),
    "tr": words("değil değildir değildi yok yoktur yoktu hiç hiçbir asla kimse"),
}
"""By language. Of English also what ends in `n't`."""

DOUBTFUL: dict[str, frozenset[str]] = {
    "en": words(
        """
        without fail fails failed failing failure lack lacks lacked lacking refuse refuses refused refusal
        decline declines declined omit omits omitted neglected forgot ignored withheld
        withholds blocked halted deny denies
        denied denying denial reject rejects rejected rejecting unable miss misses missed missing absent
        absence
        hardly barely scarcely rarely seldom few little only except unless until yet rather instead avoid
        avoids
        avoided prevent prevents prevented stop stops stopped wrong false unfounded contrary zero despite
        impossible unlikely dispute disputes disputed disputing oppose opposes opposed abandon abandons
        abandoned
        cancel cancelled canceled ceased cease banned ban bans forbidden forbid forbids
        prohibit prohibits prohibited exclude excludes excluded excluding lest less fewer stays stayed
        remains remained alone else too untrue incorrect myth doubt doubts doubted doubtful whether
        exempt exempts exempted free freed clear spared
        """
    ),
    "de": words(
        """
        ohne kaum selten nur erst außer statt verfehlt fehlt fehlen fehlte mangelt verweigert verweigerte
        lehnt ab
        abgelehnt bestreitet bestritt scheitert scheiterte unmöglich falsch weder sondern noch wenig wenige
        frei bis
        schließt schließen ausgeschlossen verhindert verzichtet verbietet verboten gegen
        """
    ),
    "fr": words(
        """
        sans sauf seulement guère peu hormis refuse refusé manque manqué échoué empêche impossible faux avant
        jusqu jusqu'à toutefois sinon exclut excluent exclu interdit rejeté rejetée
        """
    ),
    "es": words(
        """
        sin salvo solo sólo apenas poco pocos excepto excluye excluyen descarta descartan niega negó rechazó
        falta faltó evitó imposible falso hasta sino
        contra prohíbe prohibido aún todavía
        """
    ),
    "it": words(
        """
        esclude escludono escluso senza salvo tranne solo soltanto appena poco pochi poca poche eccetto falso
        impossibile fino contro
        ancora manca mancano mancato privo prive
        """
    ),
    "pt": words(
        """
        exclui excluem descarta falta faltam faltou sem salvo exceto só somente apenas pouco poucos pouca
        poucas falso impossível
        até contra ainda
        """
    ),
    "nl": words(
        """
        sluit sluiten uitgesloten ontbreekt ontbrak zonder behalve slechts alleen nauwelijks zelden weinig
        tenzij tot onmogelijk
        onjuist tegen nog pas
        """
    ),
    "sv": words(
        """
        utesluter utesluts uteslöt uteslutet saknas saknades saknar saknade utan utom endast bara knappt
        sällan få lite förrän omöjligt falskt
        mot ännu
        """
    ),
    "pl": words(
        """
        wyklucza wykluczają wykluczył wykluczone brak brakuje brakowało bez oprócz tylko jedynie ledwo rzadko
        mało niewiele dopiero niemożliwe
        fałszywe przeciw jeszcze
        """
    ),
    "cs": words(
        """
        vylučuje vylučují vyloučil vyloučila vyloučeno chybí chyběl chyběla bez kromě jen pouze sotva zřídka
        málo dokud nemožné proti ještě
        """
    ),
    "da": words("uden uten kun bare næppe neppe sjældent sjelden først endnu ennå før undtagen unntatt"),
    "fi": words("ilman vain tuskin harvoin vasta vielä paitsi"),
    "ru": words("без только лишь едва редко ещё еще кроме пока"),
    "tr": words(
        """
        dışlamıyor dışlanmıyor eksik yoksun olmadan dışında yalnızca sadece ancak zor nadiren az kadar yanlış
        karşı henüz
        """
    ),
}
NO_DENIAL_AFTER: frozenset[str] = words(
    "only just merely simply least less more fewer later earlier doubt matter"
)
"""Behind `not` or `no` they make something else of it: not only, no more than, no doubt."""
NO_DENIAL_OF: frozenset[str] = words("exceed exceeding rule ruled unless until un surprising surprisingly")
"""What is not exceeded is a limit; what is not ruled out is a hedge."""
EMPTY: frozenset[str] = words(
    """
    yet been being have has had any also even really actually fully entirely always ever longer be it he she
    they that
    this so such much very been going able want wants wanted
    """
)
"""Words that may stand between a denial and what it denies."""
QUANTIFIERS: frozenset[str] = words(
    "all every everyone everything everybody both necessarily quite exactly enough"
)
"""Behind `not` they deny only in part."""
