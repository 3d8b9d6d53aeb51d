"""Small words that tell how a denial is meant, of all languages together."""

from generator.check.phrases import words

SLIGHT = words(
    """
    have has had having be is are was were been being do does did done make makes made take takes took taken give
    gives gave given get gets got go goes went come comes came say says said tell told report reports reported
    state stated states will would can could shall found
    haben hat hatte hatten habe sein ist sind war waren wird werden wurde wurden worden kann können konnte will
    wollen wollte lässt ließ sagte erklärte laut gibt gab machen macht machte nehmen nahm kommen kam
    est sont était étaient ont avait avaient fut été peut peuvent pouvait fait dit selon prend pris donne donné eu
    avoir être
    es son era eran fue fueron ha han sido está están puede pueden podrá podría dijo dice según haber hecho
    tiene tuvo tener dar dio
    è sono erano fu furono hanno stato stata stati state può possono detto disse secondo fatto avere essere dare
    dato é são eram foi foram tem têm tinha teve pode podem poderá diz segundo feito ter ser haver deu
    zijn heeft hebben hadden werd werden wordt kon zal zullen wil willen zei zegt volgens doen gedaan maken gemaakt
    har hade är var varit blev blir blivit kan kunde ska vill ville säger sade enligt göra gjort ta tog tagit
    havde hadde er været vært ble blevet blitt kunne skal siger sier sagde sa ifølge gøre gjort gjøre tok
    jest są był była było były ma mają miał może mogą został została zostało będzie mówi powiedział według
    je jsou byl byla bylo byly bude má mají měl může mohou řekl uvedl podle
    on ovat oli olivat ollut olleet voi mukaan sanoi
    """
)
"""Verbs that say little by themselves: neither what is denied nor what affirms it."""
AND = {
    "en": words("and or but"),
    "de": words("und oder aber sondern"),
    "fr": words("et ou mais"),
    "es": words("y e o u pero sino"),
    "it": words("e ed o ma"),
    "pt": words("e ou mas"),
    "nl": words("en of maar"),
    "sv": words("och eller men"),
    "da": words("og eller men"),
    "pl": words("i a oraz lub ale lecz"),
    "cs": words("a i nebo ale"),
    "fi": words("ja tai mutta"),
}
"""Between two words that say no, each has its own half."""
SAID = words("dass daß dat że iż jakoby že att at")
"""Behind a comma they go on with what is said, and begin nothing of their own."""
TO = frozenset({"zu", "te"})
"""In front of a verb that depends on another."""
AS = {
    "en": words("as for"),
    "de": words("als wegen"),
    "fr": words("comme pour"),
    "es": words("como por"),
    "it": words("come per"),
    "pt": words("como por"),
    "nl": words("als wegens"),
    "sv": words("som för"),
    "da": words("som for"),
    "pl": words("jako"),
    "cs": words("jako pro"),
    "fi": words("koska"),
}
"""In front of a second word that says no: it tells why of the first."""
IS = {
    "en": words("is are was were be been being remains remained stays stayed went"),
    "fr": words("est sont été fut furent était étaient soit"),
    "es": words("es son fue fueron sido era eran está están estaba"),
    "it": words("è sono fu furono stato stata stati state era erano venne vennero viene vengono"),
    "pt": words("é são foi foram era eram ser está estava estão"),
    "da": words("er var blev ble bliver blir blevet blitt"),
    "sv": words("är var blev blir blivit"),
    "pl": words("jest są został została zostało zostały był była było były"),
    "cs": words("je jsou byl byla bylo byly"),
}
"""What says no behind one of these says it of what stands before."""
EMPHATIC = words(
    "did does indeed wel sí sì sim durchaus effectivement davvero faktisk faktiskt rzeczywiście skutečně"
)
"""They affirm what might be denied: it did break the law."""
STILL = words(
    "still noch weiterhin toujours encore todavía aún sigue siguen ancora tuttora ainda continua nog steeds fortfarande"
    " ännu stadig fortsatt endnu ennå nadal wciąż dalej stále nadále ještě continues continue"
)
"""Where something is said to have ended, they say that it has not."""
ENDED = (
    "no longer", "ya no", "nicht mehr", "stop", "ceas", "discontin", "przesta", "już nie", "přesta",
    "už ne", "již ne", "dejó", "dejaron", "dejado", "deixou", "deixaram", "smess", "cess", "ne ", "n'",
    "non ", "não ", "já não", "inte längre", "ikke længere", "ikke lenger", "ikke mer", "niet meer",
    "niet langer", "geen ", "upphör", "ophør", "opphør", "ruled out", "abandon", "cancel", "scrap",
)  # fmt: skip
"""How what says that something has ended begins."""
OTHER = words(
    """
    other others another elsewhere otherwise else andere anderen anderer anderes autre autres otro otra
    otros otras altro altra altri altre outro outra outros outras ander anders annan annat andra anden andet
    andre annen annet inny inna inne innych jiný jiná jiné jiných
    """
)
"""What is so of others is not so of this."""
SINCE = {
    "en": words("since ever"),
    "de": words("seit je"),
    "fr": words("depuis"),
    "es": words("desde"),
    "it": words("dal da"),
    "pt": words("desde"),
    "nl": words("sinds ooit"),
    "sv": words("sedan någonsin"),
    "da": words("siden nogensinde noensinne"),
    "pl": words("od"),
    "cs": words("od"),
    "fi": words("sitten"),
}
"""With a denial they make it the most or the least: not so many since."""
SURE = words(
    """
    nadat tot nach na after après después dopo depois yet gave give given called turned away
    first last open ab ne do po od za se te sedan desde since depuis dal dalla seit sinds siden sono uit aus
    an op zu tegen opp av af ud plus hos ett due up before prima antes vor voor före før przed před
    """
)
"""Words that may turn others elsewhere: they do not where every word that says no is counted."""
