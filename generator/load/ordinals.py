"""Numbers with a full stop that count one of many: `19. Jahrhundert`, `3. Mai`, `2. Dünya Savaşı`.

German, Danish, Norwegian, Czech, Polish, Finnish, Turkish and others write so. Where a small letter follows, nobody
needs to ask; German nouns and names have a capital.
"""

import re
import unicodedata

from generator.load import abbreviations as known

_NUMBER = re.compile(r"\d{1,3}|(?=[IVXL])X{0,3}(?:I[XV]|V?I{0,3})|(?:X{0,3}L)X{0,3}(?:I[XV]|V?I{0,3})")
_WORD = re.compile(r"[\w’'-]+")
_AHEAD = 80
_DATE = re.compile(r"(?P<day>\d{1,2})\.\s?\d{1,2}\.(?:\s?\d{4}\b|\s[^\W\d_A-ZÀ-Þ])")
_YEAR = re.compile(r"\s?(?:1[5-9]|20)\d\d\b")
_DAY = re.compile(r"(?:\A|[\s(])\d{1,2}\.\s?\Z")
_BEFORE = frozenset("im am zum zur vom beim ab dem der des jeder jedes jeden jedem".split())
"""Words that a German ordinal stands behind, but seldom a number; in `the 19th`, English has no full stop."""
_STARTERS = known.STARTERS | frozenset(
    """
    Der Die Das Den Dem Des Ein Eine Einen Einem Einer Er Sie Es Wir Ihr Ich Man Dies Diese Dieser Dieses Diesen
    Jene Jener Jenes Im In Am An Auf Aus Bei Beim Bis Mit Nach Seit Von Vom Vor Zu Zum Zur Über Unter Um Für Gegen
    Durch Ohne Während Trotz Wegen Laut Zwischen Neben Hinter Doch Aber Und Oder Denn Danach Dann Da Dabei Dafür
    Dagegen Damit Daher Darum Deshalb Deswegen Dennoch Trotzdem Außerdem Zudem Auch Noch Nur Nun Jetzt Heute Gestern
    Morgen Hier Dort So Als Wenn Weil Ob Wie Was Wer Wo Wann Warum Obwohl Nachdem Bevor Sobald Später Zuvor Zunächst
    Zuletzt Seitdem Seither Inzwischen Schon Erst Bereits Allerdings Jedoch Insgesamt Etwa Rund Mehr Alle Alles Viele
    Einige Beide Kein Keine Keiner Niemand Nichts Sein Seine Ihre Ihr Unser Unsere Ist Sind War Waren Hat Haben Hatte
    Wird Werden Wurde Wurden
    """.split()
)
_THINGS = frozenset(
    """
    Jahrhundert Jahrhunderts Jahrhunderte Jahrhunderten Jahrhunderthälfte Jahrtausend Jahrtausends Jahrtausende Quartal
    Quartals Quartale Quartalen Halbjahr Halbjahrs Halbjahres Trimester Semester Semesters Weltkrieg Weltkriegs
    Weltkrieges Jahrestag Jahrestags Geburtstag Geburtstags Todestag Lebensjahr Lebensjahres Lebensjahrs Lebensmonat
    Schwangerschaftswoche Auflage Ausgabe Jahrgang Stock Stockwerk Obergeschoss Etage Kapitel Absatz Abschnitt
    Spieltag Spieltags Spielminute Minute Runde Etappe Platz Rang Liga Bundesliga Kreisliga Klasse Klassen Schuljahr
    Schulstufe Bezirk Bezirks Armee Division Brigade Bataillon Regiment Flotte Senat Senats Zivilsenat Strafsenat
    Kammer Instanz Sitzung Legislaturperiode Wahlperiode Amtszeit Generation Dynastie Sinfonie Symphonie Grades
    Breitengrad Längengrad Mal Tag Tages Tags Woche Monat Monats Stunde Teil Band Akt Satz Person
    Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez
    Dünya Yüzyıl Yüzyılda Yüzyılın Ordu Kolordu Tümen Lig Ligi Ligde Daire Dairesi Ceza Hukuk Asliye Ağır Sulh İdare
    Dönem Madde Cadde Sokak Sınıf Olağan
    Dywizja Dywizji Armia Armii Pułk Pułku Liga Ligi Lidze Korpus
    """.split()
)
"""What is counted so and written with a capital, though a sentence may not have the German word before it."""


def is_ordinal(text: str, stop: int, before: list[str], word: str, at: int) -> bool:
    """Whether the number `word` before the full stop at `stop` counts what begins at `at`, or is a part of a date.

    `before` has what stands before the stop, the last word apart.
    """
    if word.isdigit() and _is_in_date(text, stop, word):
        return True
    # Asked at the end of each sentence: what is cheap comes first.
    if not _NUMBER.fullmatch(word):
        return False
    found = _WORD.match(unicodedata.normalize("NFC", text[at : at + _AHEAD]))
    if found is None:
        return False
    if found[0] in known.AFTER_DAY or found[0] in _THINGS:
        return True
    lead = before[0].split()[-2:] if len(before) > 1 else []
    return (
        bool(lead)
        and word.isdigit()
        and lead[-1].lower() in _BEFORE
        and lead[0] != "I"  # I am 19. Later …
        and not found[0][0].isdigit()
        and found[0] not in _STARTERS
    )


def _is_in_date(text: str, stop: int, word: str) -> bool:
    """Whether this is the stop behind the day or the month of `3. 5. 2024`."""
    date = _DATE.match(text, stop - len(word))
    if date and date.end("day") == stop:
        return True
    day = _DAY.search(text, max(0, stop - len(word) - 5), stop - len(word))
    return bool(day) and len(word) <= 2 and bool(_YEAR.match(text, stop + 1))
