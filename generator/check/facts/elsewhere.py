"""Passages that point to what they do not say themselves: `the following spring`, `It is the highest number`.

Whoever reads the source knows the year or the number from the sentences before. A claim may say it.
"""

import re
from collections.abc import Sequence
from functools import cache

from generator.check.facts.compare import Missing, Quoted
from generator.check.facts.figure import BARE, Kind, When
from generator.check.phrases import any_of

_EN = (
    r"(?:year|month|week|season|spring|summer|autumn|fall|winter|day|morning|evening|january|february|march|april|may|june|july"
    r"|august|september|october|november|december)"
)
_DE = r"(?:jahr|monat|woche|tag|frühjahr|frühling|sommer|herbst|winter|saison)\w*"
_FR = r"(?:an|année|mois|semaine|jour|printemps|été|automne|hiver|saison)"
_ROMANCE = (
    r"(?:año|mes|semana|día|primavera|verano|otoño|invierno|temporada|curso|anno|mese|settimana|giorno|estate|autunno"
    r"|inverno|stagione|ano|mês|dia|verão|outono)"
)
_NL = r"(?:jaar|maand|week|dag|lente|voorjaar|zomer|najaar|herfst|winter|seizoen)"
_NORDIC = r"(?:året?|måned|månad|uge|vecka|uke|dag|vår|forår|somm[ae]r|efterår|høst|höst|vinter|sæson|säsong|sesong)"


_BACK = re.compile(
    r"previous|preceding|last|past|earlier|before|ago|vergangen|vorig|letzt|vorjahr|zuvor|davor|derni|précéd|passé|pasad"
    r"|anterior|scors|prima|passad|vorige|afgelopen|ervoor|förra|innan|forrige|sidste|før|i fj|ubiegł|zeszł|poprzedn"
    r"|wcześniej|minul|loňsk|loni|dříve|viime|edellis|geçen",
)
"""In what points to another date, the words that point back."""
_YEAR = re.compile(r"year|jahr|\ban\b|année|año|anno|\bano\b|jaar|\bår|\brok|vuo")


@cache
def _relative() -> re.Pattern[str]:
    """Dates that are reckoned from another one."""
    phrases = any_of(
        rf"""
        (?:following|next|previous|preceding|same|last|this|that|past|coming) {_EN}
        {_EN}s? (?:later|earlier|before|after|ago)
        (?:folgend|nächst|vergangen|vorig|letzt|selb|gleich|kommend|dies|jen)e[nrms]? {_DE}
        vorjahr\w*  folgejahr\w*  jahr (?:darauf|zuvor|später|davor|danach)
        (?:cet|cette|ce|même|prochaine?) {_FR}
        {_FR} (?:suivante?|dernière?|précédente?|prochaine?|passée?|d['’]après)
        {_ROMANCE} (?:siguiente|pasad[oa]|próxim[oa]|anterior|que viene|seguente|successiv[oa]|scors[oa])
        {_ROMANCE} (?:prossim[oa]|prima|dopo|precedente|seguinte|passad[oa])
        (?:est[ea]|es[ea]|aquel|mism[oa]|próxim[oa]|stess[oa]|prossim[oa]|scors[oa]) {_ROMANCE}
        (?:mesm[oa]|nest[ea]|dest[ea]) {_ROMANCE}  quest['’]anno
        (?:volgende?|vorige?|afgelopen|komende?|dit|dat|hetzelfde|dezelfde|deze) {_NL}
        {_NL} (?:erop|daarop|ervoor|later)
        (?:nästa|förra|följande|samma|detta|næste|sidste|forrige|samme|dette|neste|følgende) {_NORDIC}
        {_NORDIC} (?:därpå|innan|efter|før|senere|senare|etter)  i (?:fjor|fjol|år)
        (?:następnego|przyszłego|zeszłego|ubiegłego|tego|tym|poprzedniego|bieżącego|samego) rok\w*
        rok (?:później|wcześniej)
        (?:příští|minul|loňsk|letošní|téhož|následující)\w* ro[kc]\w*  loni  letos  o rok (?:později|dříve)
        (?:seuraavana|viime|tänä|ensi|samana|edellisenä) \w+na
        (?:gelecek|geçen|önümüzdeki|bu|ertesi|aynı) (?:yıl|ay|hafta|sene|gün)\w*
        """
    )
    return re.compile(rf"(?<!\w){phrases}(?!\w)", re.IGNORECASE)


@cache
def _opening() -> re.Pattern[str]:
    """The beginning of a passage that says of a number in the sentence before what it is."""
    pronouns = any_of(
        "it  this  that  these  c['’]est  il s['’]agit  das  dies  es  è  é  si tratta  se trata  trata-se  det  dat"
        "  dit  to  jest to  je to  se  bu"
    )
    nouns = any_of(
        "number  figure  total  count  tally  zahl  wert  anzahl  nombre  chiffre  número  cifra  numero  dato"
        "  aantal  cijfer  antal(?:let|et)?  siffran?  tal(?:let)?  liczba  wynik  počet  číslo  luku  määrä  sayı"
    )
    return re.compile(rf"\A\W*{pronouns}\b(?:\W+\w+){{0,6}}?\W+{nouns}\b", re.IGNORECASE)


def is_elsewhere(lack: Missing, passages: Sequence[str], theirs: Sequence[Quoted], claim: str = "") -> bool:
    """Whether a year or a bare number of a claim may be what a passage points to; not where it has one itself."""
    figure = lack.figure
    if figure.kind is Kind.DATE:
        if not all(when == When(when.year) for when in figure.dates):
            return False
        found = [match[0].lower() for passage in passages if (match := _relative().search(passage))]
        years = {when.year for other in theirs for when in other.figure.dates if when.year}
        if not found or not years:
            return bool(found)
        # The claim that points to the other year itself means its own for that of the passage.
        if _relative().search(claim):
            return False
        year = figure.dates[0].year or 0
        ways = {-1 if _BACK.search(each) else 1 for each in found if _YEAR.search(each)}
        return any(year - way in years for way in ways)
    if figure.kind is not Kind.NUMBER or any(reading.unit is not BARE for reading in figure.readings):
        return False
    numbers = any(other.figure.kind is Kind.NUMBER and not other.figure.worded for other in theirs)
    return not numbers and any(_opening().search(passage) for passage in passages)
