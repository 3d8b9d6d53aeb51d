"""Words that tell what a denial holds for, by what they do to it, in any language."""

from generator.check.negation.words import QUANTIFIERS

VERB_FIRST = frozenset({"de", "nl", "sv", "da", "tr", "fi"})
"""What is denied may stand before its denial."""
CONCORD = frozenset({"es", "it", "pt", "fr", "pl", "cs", "tr", "ru"})
"""In these two denials deny once: no hay nada."""
NO_DENIALS = frozenset({"noch", "ani", "né"})
"""They only go on with a denial, or mean something else."""
IN_PART = QUANTIFIERS | frozenset(
    """
    alle alles jeder jede immer ganz tous toutes tout toujours todos todas todo siempre tutti tutte sempre
    alla allt alltid wszyscy wszystkie zawsze všichni všechny vždy tüm bütün her altid kaikki aina все всё
    всегда only just merely simply nur bloß seulement solo sólo solamente soltanto apenas somente alleen
    slechts bara endast kun bare tylko jedynie jen pouze sadece yalnızca vain только лишь doubt doute duda
    dubbio dúvida zweifel twijfel tvivel wątpliwości pochyb şüphe than als que less fewer more menos más
    meno più mais minder meer mindre mer mere weniger mehr mniej więcej méně více moins plus менее более
    even einmal ens eens siquiera sequer engang nawet
    """.split()
)
"""Beside a denial they make something else of it."""
UNTIL = frozenset("until till bis hasta fino até tot förrän dokud asti пока jusqu".split())
"""What is not so until then is so from then on."""
BEFORE = frozenset(
    "before earlier sooner vor bevor ehe vorher früher avant antes prima voor voordat eerder före innan tidigare før"
    " inden tidligere przed zanim wcześniej před než dříve önce ennen aiemmin до прежде раньше".split()
)
"""What is not so before then is so from then on, where the other side says it without this word."""
EXCLUDES = tuple(
    "exclu rule schließ schloss ausgeschl sluit sloot uitgesl esclu wyklucz vylou vyluč uteslut uteslöt udeluk uteluk"
    " dışla исключ descart".split()
)
"""Beginnings of what is possible where it is denied: not ruled out."""
BUT = frozenset("but aber mais pero ma mas maar men ale но ama fakat mutta".split())
EXCEED = (
    "excee",
    "dépass",
    "excéd",
    "überschr",
    "überst",
    "ultrapass",
    "overschr",
    "överst",
    "overst",
    "przekr",
    "ylit",
    "превы",
    "inferio",
    "superio",
    "inférie",
    "supérie",
    "unterschr",
    "underst",
)
"""What is not exceeded is a limit."""
OMITS = tuple(
    "skip miss omit forg avoid evad escap withh ausgel vermied verpass versäum überspr vergess omis évit saut oubli"
    " evit salt olvid omess saltat evitat dimentic esquec gemist overgesl verget vermed hoppa undvik undgå unngå glöm"
    " glem spring sprang pomin unik zapom vynech vyhn zapom atla unut laimin unoh пропус избе забы".split()
)
"""Beginnings of what is not done where it is said: not skipped."""
THAT = frozenset("that dass que che dat att at że že".split())
LIGHT = frozenset(
    """
    had has have having did does been were was would could will shall may might must one sei seien habe
    hatte hatten wäre waren wurde wurden worden avait aurait avoir étaient était été serait había habían
    haber sido fue aveva avevano era erano stato stata foi foram tinha havia hadden werd werden hade var
    varit blev havde været blitt był była było były został została byl byla bylo byly
    """.split()
)
"""Verbs that say little by themselves."""
COMPARES = frozenset(
    """
    than so more less higher fewer als wie aussi autant tan tanto così tão zo så än enn end tak jako kadar
    niż než daha kuin чем plus más più mais other others otro otra otros autre altro altra outro outra
    andere annan anden annen inny inna jiný jiná başka muu другой
    """.split()
)
"""In one clause with a denial: nothing else is as much, and no more than that."""
