"""Words in quotation marks that nobody is quoted with: titles, names, terms, what stands on a button, examples."""

import re

from generator.check.phrases import any_of, words
from generator.check.quotations import MARKS
from generator.core.position import Span

_MARKS = MARKS + "*_ \t\r\n\u00a0\u202f"
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_SMALL = words(
    """
    a an and as at but by for from in into is its nor of off on onto or over per so the to up via vs with yet than
    that this are be was if it no not out how when who what why your our their his her my
    der die das den dem des ein eine und oder für von vom zu zum zur im am auf mit als bei nach
    le la les l un une et ou de du d à au aux en pour par sur dans avec
    el los las y o del al con para
    """
)
"""Words that titles in English, German, French and Spanish write small."""
_THE = any_of(
    """
    words?  phrases?  terms?  expressions?  sentences?  questions?  query  slogan  motto  proverb  saying  maxim
    principle  concept  notion  label  button  option  menu  heading  headline  caption  tag  field  column
    category  subtitle  lyrics?  mnemonic  hashtag  banner  placeholder  error message  file  command  acronym
    abbreviation  nickname  title  name
    """
)
_LEAD = any_of(
    rf"""
    (?:en)?titled  called  named  dubbed  nicknamed  headed  headlined  captioned  labell?ed  tagged  known as
    so-called  under the (?:title|heading|name|headline|banner)  by the name of  abbreviat\w+
    mean(?:s|t|ing)(?: of)?  stand(?:s|ing)? for  short for  translat\w+ (?:as|to|into)  as if to say  answer is
    defin(?:es|ed|ition|itions|ing)(?: of)?  such as  like  for example  for instance  e\.g\.  i\.e\.
    search\w* for  refer(?:s|red|ring)? to as  class(?:ed|ified) as  categor\w+ as  the {_THE}
    so ?genannte[nrs]?  unter dem (?:Titel|Namen|Motto)  mit dem Titel  namens  der Begriff  das Wort
    der Ausdruck  bedeutet  intitulée?s?  appelée?s?  le terme  l[’']expression  le mot  titulad[oa]s?
    llamad[oa]s?  denominad[oa]s?  el término  la expresión  la palabra
    """
)
_WORK = any_of(
    """
    books?  papers?  articles?  reports?  essays?  films?  songs?  series  chapters?  podcasts?  episodes?
    stud(?:y|ies)  reviews?  thesis  novels?  poems?  albums?  plays?  guides?  white paper  preprints?  editorials?
    documentary  memoirs?  briefings?  Buch  Aufsatz  Artikel  Bericht  livre  rapport  libro  informe  artículo
    """
)
_WORK_OF_ART = any_of(
    """
    films?  movies?  songs?  novels?  poems?  albums?  plays?  operas?  paintings?  books?  series  Lied  Roman
    Gedicht  Film  Buch  Oper  chanson  roman  poème  livre  canción  novela  poema  película  libro
    """
)
_SPEAKS = any_of(
    r"""
    sa(?:id|ys?|ying)  ask(?:s|ed|ing)  wr(?:ote|ites?|iting|itten)  told  tells?  repl(?:y|ies|ied)  add(?:s|ed)
    demand(?:s|ed|ait|a|e|é)  want(?:s|ed) to know  according  quot\w+  sagte?  fragte?n?  schrieb  écri\w+
    preguntó  dijo
    """
)
# Before quoted words: that something is called so, or means this.
_INTRODUCES = re.compile(rf"(?:\b{_LEAD}|名为|称为|题为|と題した)[\s,:]*[*_]*\Z", re.IGNORECASE)
_NOT_AFTER = re.compile(r"\b(?:in|with|using) the (?:words?|phrase)[\s,:]*\Z", re.IGNORECASE)
_WORKS = re.compile(rf"\b{_WORK}\s[(*_]*\Z", re.IGNORECASE)
_ART = re.compile(rf"\b{_WORK_OF_ART}\s[(*_]*\Z", re.IGNORECASE)
_SAYING = re.compile(rf"\b{_SPEAKS}\b", re.IGNORECASE)
_LOOK = 80
"""Code points to either side that are looked at."""


def mentioned(text: str, quoted: Span) -> bool:
    """Whether the words that a sentence has in the quotation marks of `quoted` are only mentioned."""
    before, after = text[max(0, quoted.start - _LOOK) : quoted.start], text[quoted.end : quoted.end + _LOOK]
    inner = text[quoted.start : quoted.end].strip(_MARKS)
    if _INTRODUCES.search(before) and not _NOT_AFTER.search(before):
        return True
    if is_title(inner) or _ART.search(before) or (inner[:1].isupper() and _WORKS.search(before)):
        return True
    return inner.endswith(("?", "？")) and not _SAYING.search(f"{before} {after}")


def is_title(text: str) -> bool:
    """Whether words are written as English titles are: capitals but for the small words, and at least two of them."""
    found = [word for word in _WORD.findall(text) if word.lower() not in _SMALL]
    return len(found) > 1 and text[:1].isupper() and all(word[0].isupper() for word in found)


def folded(text: str) -> str:
    """Words as they compare: letters and digits in lower case."""
    return " ".join(re.findall(r"\w+", text.casefold()))
