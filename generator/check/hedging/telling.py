"""Small words that tell a language from its neighbours, besides those of which a language is sure.

Some are words of several languages, and some have a meaning: none of them is left out where texts are compared.
"""

_TELLING = {
    "en": (
        "their his her he she they had but who will would could may might should than more its into about after "
        "before said there or if when during between over under up out only other some any all most also one "
        "two three according we our my me him them what how"
    ),
    "de": (
        "es sie er ihr ihre ihren seine seinen seiner dass um über nach vor durch unter zwischen am im ins beim vom "
        "aus an so wie oder aber mehr noch nur schon kein keine keinen hatte hatten haben soll sollen könnte will "
        "wollen kann können dürfte einem eines diese dieser dieses wegen laut neue neuen gibt gab "
        "seit bis ohne gegen ab was dazu darauf davon damit daran darüber dafür"
    ),
    "fr": (
        "il elles ils lui leur ce cet ces qu ne pas plus même sous entre depuis avant après chez vers contre sans "
        "dont où mais ou donc car si été était avait avaient sera serait doit peut deux trois son sa ses notre nos "
        "vos c m t y jusqu quelque comme aussi encore tout toute tous selon nouveau nouvelle "
        "aurait auraient pourrait pourraient devrait devraient"
    ),
    "es": (
        "e o si sí no ni ya muy sin sobre entre desde hasta hacia tras ante durante contra cuando donde quien cual "
        "esta este estos estas eso ese esa sus le les nos me te lo han había habían será sería está están fue era "
        "eran ser dos tres todo toda todos todas otro otra otros otras mayor cada unos unas nuevo nueva "
        "podría podrían habría habrían"
    ),
    "it": (
        "a e o se un ma al ad ed su sua suo suoi sue loro questo questa quello quella essere sia siano era erano "
        "sarà sarebbe avrebbe potrebbe dovrebbe forse mentre quando dove tra fra fino prima senza oltre contro "
        "verso perché quanto cui chi ne ci vi già ancora molto poco due tre ogni tutto tutti nuovo nuova "
        "negli agli degli coi dall dallo sui sugli sullo sulle nello nei nelle l un' dell c"
    ),
    "pt": (
        "e se ou mas já só sem sobre entre desde até após antes durante contra quando onde quem qual seu sua seus "
        "suas este esta esse essa isso isto ser era eram será seria está estão tem têm tinha ter há num numa nuns "
        "aquele terá terão poderá poderão deverá duas dois três todo toda todos todas outro outra "
        "cada muito pouco lhe ele ela eles elas pelos pelas "
        "novo nova neste nesta deste desta dum duma à às"
    ),
    "nl": (
        "of als maar nog al meer over onder tussen na tot tegen zonder tijdens volgens bij hun zijn haar hem hij zij "
        "ze we wij er wel geen kan kunnen zal zullen mag moet moeten was waren wat waar wie toen nu pas zo dit u "
        "men dus nieuwe ten ter veel twee drie binnen sinds worden geworden zich zelf"
    ),
    "sv": (
        "i en ett av än eller men så nu då där här när hur vad vem sin sitt sina hans hennes deras dess han hon dem "
        "oss vi jag du man mot under över mellan efter före utan redan bara också mycket mer två tre kunde skulle "
        "ska vill får måste finns fanns blir bli blivit varit alla andra detta denna dessa samt genom hos "
        "läggs nya nytt"
    ),
    "da": (
        "å i de et af om så nu da der her når hvor hva hvad hvem sit sitt sine sina hans hendes hennes deres dens dets "
        "han hun dem oss os vi jeg du man mod mot under over mellem mellom før uten uden allerede bare kun også mye "
        "meget mer mere to tre kunne skulle ville får må findes finnes fandtes bliver bli blive blitt blevet vært "
        "været alle andre dette denne disse samt gjennom gennem hos nye nytt etter efter eller enn end"
    ),
    "pl": (
        "a ale lub czy już tylko jeszcze bardzo bez pod nad przed między wobec według kiedy gdy gdzie kto co jego jej "
        "ich mu im ją go nas nam my wy on ona ono oni one ten ta te tego tej tym tych będzie będą została został "
        "zostały zostało mógł może mogą ponad około wszystkich dwa dwie trzy jako żeby aby"
    ),
    "cs": (
        "i ale nebo už jen ještě velmi bez pod nad před mezi vůči podle kdy když kde kdo co jeho její jejich mu jim "
        "ji ho nás nám my on ona ono oni ten ta to tento tato toto této tohoto tomto těch bude budou být může mohou "
        "mohl aby by než více méně dva dvě tři jako až také ani není nejsou byly má mají u přes kvůli"
    ),
    "fi": (
        "he me te hänen heidän sen niiden tämä tämän tässä nämä sitä siitä siihen jos koska että vain vielä jo kuten "
        "sekä ennen jälkeen aikana kanssa ilman vastaan yli alle noin oli olivat ollut olla olisi olisivat voisi "
        "saattaa eikä eivät joka jotka jossa josta johon aikoo saattaa kertoo uskoo kaksi kolme useita kaikki muut"
    ),
    "ru": "или если бы чтобы когда где кто что который которая которые уже ещё еще только её их мы вы я нет быть",
    "tr": (
        "bu şu o ki mi mı mu mü ya veya ama fakat ancak çünkü değil var yok ise bile göre sonra önce kadar gibi "
        "üzere karşı doğru yılında yılı iki üç tüm bütün başka diğer kendi onun onlar biz siz ben en daha çok az "
        "olabilir olacak oldu olduğunu edildi ediyor etti eden olan yeni belki henüz hiç kimse nin nın nun nün "
        "deki daki teki ndan nden lık lik"
    ),
}

TELLING = {code: frozenset(words.split()) for code, words in _TELLING.items()}
"""By language."""
