"""Tells names from nouns in German, where both have a capital."""

from generator.check.alignment.terms import Term
from generator.check.naming import known
from generator.check.naming.names import Name
from generator.check.phrases import words

_WORDS_MIN = 2
_BARE = words("in aus nach bei von van")
"""Prepositions of places, which have no article."""
_NOT_PLACES = words(
    """
    haft kraft höhe betrieb form gefahr not bewegung frage ordnung angaben ansicht hause haus rente pension auftrag
    anspruch aussicht umlauf zukunft vergangenheit gegenwart kauf klammern kurzarbeit arbeit richtung abstimmung bezug
    ruhe beginn ende anfang mitte ablauf abschluss sicht quarantäne brand zahlung zeit jahren monaten tagen wochen
    stunden minuten sekunden prozent euro dollar millionen milliarden tausend hundert experten forschern ärzten
    medienberichten berichten bedarf recht unrecht untersuchungshaft raten teilen gänze summe planung vorbereitung
    betracht eile empfang erinnerung erscheinung gang kenntnis leben luft nähe sachen schutz verbindung verdacht verruf
    verwahrung zweifel würde wirklichkeit wahrheit zusammenarbeit abrede absprache anlehnung folge führung kürze kauf
    deutscher europa verhandlungen gesprächen erfahrung schätzungen einschätzung auffassung meinung darstellung
    """
)
_COUNTED = words(
    """
    prozent euro dollar millionen milliarden million milliarde tausend liter kilogramm tonnen meter kilometer grad
    anfang mitte ende uhr jahre monate tage wochen stunden minuten sekunden mal jahr monat tag woche quartal
    """
)


def last_part(terms: list[Term], name: Name) -> Name:
    """Of `Stich von Matthäus Rauh`, Matthäus Rauh; other names are whole."""
    for at in range(name.last - 2, name.first - 1, -1):
        if terms[at].text.islower():
            return Name(name.text, at + 1, name.last, sure=True)
    return name


def is_name(terms: list[Term], name: Name) -> bool:
    """Whether it is surely a name: words with capitals in a row, capitals within a word, or where a place stands."""
    found = terms[name.first : name.last]
    if any(sum(map(str.isupper, term.text)) > 1 for term in found):
        return True
    if name.last - name.first >= _WORDS_MIN:
        return not any(term.low in _COUNTED or term.low in known.NO_NAMES for term in found)
    if not name.first or terms[name.first - 1].low not in _BARE:
        return False
    low = found[0].low
    return low not in _NOT_PLACES and not low.endswith(
        ("ung", "heit", "keit", "schaft", "tion", "ern", "ungen")
    )
