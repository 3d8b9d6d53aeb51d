"""Pages that say "not found" under the status 200 (soft 404), by their names, in many languages.

A name is one only as a whole: "How to fix 404 errors" is none. Neither is a page with much to say, or one that the
briefing knows by that very name.
"""

import re

from generator.core.wording import quoted
from generator.verify.answers.page import Page
from generator.verify.answers.titles import folded, shared

_SHORT = 1_000
_VERY_SHORT = 700
_NUMBERS = frozenset({"404", "410"})
# Words round the phrase that say no more.
_AROUND = _NUMBERS | frozenset(
    """
    error errors oops whoops sorry http hmm uh oh fehler erreur errore ошибка error404 błąd chyba fel fejl feil virhe
    hata lỗi エラー 错误 錯誤 오류 the this that our we diese die cette la esta a o az sorry lo sentimos désolé leider
""".split()
)
_PHRASES = frozenset(
    folded(phrase)
    for phrase in """
not found|page not found|pages not found|page cannot be found|page can't be found|page could not be found
page couldn't be found|page can not be found|page was not found|page does not exist|page doesn't exist
page no longer exists|page is not available|page isn't available|page not available|page is no longer available
page no longer available|page is missing|missing page|page missing|page has been removed|page not here|page is gone
page you requested could not be found|page you requested was not found|page you are looking for could not be found
page you are looking for doesn't exist|page you are looking for does not exist|can't find that page
couldn't find that page|can't find this page|can't find the page|couldn't find this page
couldn't find the page|cannot find that page
can't find what you're looking for|can't seem to find the page you're looking for|file not found|document not found
file or directory not found|resource not found|requested resource not found|content not found|content unavailable
content no longer available|content not available|article not found|article no longer available|article unavailable
story not found|story no longer available|post not found|item not found|publication not found|nothing found
nothing found here|nothing here|url not found|requested url not found|object not found|web page not found
record not found|seite nicht gefunden|seite wurde nicht gefunden
seite konnte nicht gefunden werden|seite existiert nicht
seite existiert nicht mehr|seite nicht verfügbar|seite ist nicht verfügbar|artikel nicht gefunden|inhalt nicht gefunden
nicht gefunden|dokument nicht gefunden|webseite nicht gefunden|gesuchte seite wurde nicht gefunden
page introuvable|page non trouvée|page inexistante|page n'existe pas|page n'existe plus|contenu introuvable
article introuvable|document introuvable|page demandée est introuvable|non trouvé|page indisponible
página no encontrada|no se encontró la página|no encontrado|página no existe|contenido no encontrado
página no disponible|no se ha encontrado la página|artículo no encontrado|no se encuentra la página
página não encontrada|não encontrado|página não existe|conteúdo não encontrado|página inexistente|pàgina no trobada
pagina non trovata|pagina inesistente|non trovato|pagina non disponibile|contenuto non trovato|pagina non esiste
pagina niet gevonden|niet gevonden|pagina bestaat niet|artikel niet gevonden|pagina bestaat niet meer
sidan hittades inte|sidan kunde inte hittas|sidan finns inte|hittades inte|sidan kan inte hittas
siden blev ikke fundet|siden findes ikke|siden kunne ikke findes|siden ble ikke funnet|fant ikke siden|siden finnes ikke
sivua ei löydy|sivua ei löytynyt|ei löytynyt|nie znaleziono strony|strona nie istnieje|nie znaleziono
strona nie została znaleziona|strony nie znaleziono|stránka nenalezena|stránka nebyla nalezena|stránka neexistuje
stránka sa nenašla|страница не найдена|не найдено|страница не существует|страницы не существует|сторінку не знайдено
страницата не е намерена|az oldal nem található|oldal nem található|nem található|pagina nu a fost găsită
pagina nu există|stranica nije pronađena|stran ni bila najdena|puslapis nerastas|lapa nav atrasta|lehte ei leitud
sayfa bulunamadı|η σελίδα δεν βρέθηκε|σελίδα δεν βρέθηκε|halaman tidak ditemukan|không tìm thấy trang
ページが見つかりません|ページが見つかりませんでした|お探しのページは見つかりませんでした|お探しのページが見つかりません
ページは存在しません|页面不存在|找不到页面|页面未找到|找不到该页面|页面没有找到|找不到網頁|找不到頁面|頁面不存在
페이지를 찾을 수 없습니다|존재하지 않는 페이지입니다|الصفحة غير موجودة|لم يتم العثور على الصفحة
صفحه یافت نشد|הדף לא נמצא
पृष्ठ नहीं मिला|पेज नहीं मिला|ไม่พบหน้า|ไม่พบหน้าที่คุณต้องการ
""".replace("\n", "|").split("|")
    if phrase
)
# What is said to the reader who came for a page; in so many languages, and to be met in a short page alone.
_TO_THE_READER = re.compile(
    r"\b(?:the (?:page|article|file|document|url|content) (?:that )?you(?:'re| are|'ve| were| have)? "
    r"(?:looking for|request(?:ed|ing)|tr(?:ied|ying) to (?:reach|access|view|find))"
    r"|requested (?:url|page|resource) (?:\S{1,300} )?(?:was|could) not "
    r"|die (?:von ihnen |gewünschte |angeforderte |gesuchte |aufgerufene )+(?:aufgerufene |angeforderte "
    r"|gesuchte )?seite "
    r"|la page (?:que vous |demandée|recherchée)|la página (?:que (?:busca|est|solicit|intent)|solicitada)"
    r"|a página (?:que (?:você|procura|está)|solicitada)|la pagina (?:che (?:stai|hai|cerchi)|richiesta)"
    r"|de (?:pagina die (?:u|je) |opgevraagde pagina)|sidan du (?:söker|letar)|siden du (?:leder|leter"
    r"|søger|søker)"
    r"|strona, której szukasz|запрашиваемая (?:вами )?страница|страница, которую вы)"
    r"|お探しのページ|指定されたページ|您(?:访问|要找|查找|要查看|请求)的(?:页面|网页)|요청하신 페이지",
    re.IGNORECASE,
)
_ABSENT = re.compile(
    r"\b(?:not (?:be )?found|no longer|does(?:n't| not) exist|can(?:no|')t|could(?:n't| not)|unavailable"
    r"|removed|moved"
    r"|nicht|introuvable|n'existe|plus|no (?:se|existe|está|pudo)|não|non|inesistente|niet|inte|ikke|nie"
    r"|не)\b"
    r"|ません|不存在|找不到|未找到|없",
    re.IGNORECASE,
)
# Marks that a page's makers put there for machines.
_MARKS = re.compile(
    r"""<body[^>]{0,400}\bclass=["'][^"'>]{0,400}\berror-?404\b"""
    r"""|<meta[^>]{0,60}prerender-status-code[^>]{0,40}\b(?:404|410)\b"""
    r"""|"page"\s?:\s?"/(?:404|_error)"|<meta[^>]{0,60}name=["']errorpage["']"""
)


def soft_404(page: Page) -> str:
    """What shows that the page stands for one that is not there: "a page called 'Page not found'"; else nothing."""
    if _is_wanted(page):
        return ""
    if page.extent < _SHORT:
        if _MARKS.search(page.markup.unseen):
            return "a page that marks itself as “not found”"
        name = max(filter(is_not_found, page.names), key=len, default="")
        if name:
            return f"a page called {name_shown(name)}"
    elif is_not_found(page.markup.heading, by_number=False) and any(
        is_not_found(name) for name in page.names if name not in page.markup.headings
    ):
        # Below its message it lists other works.
        return f"a page called {name_shown(page.markup.heading)}"
    if page.extent < _VERY_SHORT:
        addressed = _TO_THE_READER.search(page.main)
        if addressed and _ABSENT.search(page.main, addressed.start(), addressed.end() + 100):
            return "a page that says that there is no such page"
    return ""


def is_not_found(name: str, *, by_number: bool = True) -> bool:
    """Whether that is what a page is called which stands for one that is not there; by the mere number 404 too."""
    words = folded(name[:150].replace("’", "'")).split()
    if words == ["http", *words[1:]] and len(words) == 2:
        return False  # an article on the status: "HTTP 404"
    if " ".join(words) in _PHRASES:
        return True
    numbered = any(word in _NUMBERS for word in words)
    while words and words[0] in _AROUND:
        del words[0]
        if " ".join(words) in _PHRASES:
            return True
    while words and words[-1] in _AROUND:
        words.pop()
        if " ".join(words) in _PHRASES:
            return True
    return by_number and numbered and not words


def name_shown(name: str) -> str:
    """A stranger's words in quotes, on one line, without what a terminal would obey."""
    return quoted("".join(letter if letter.isprintable() else " " for letter in name))


def _is_wanted(page: Page) -> bool:
    """Whether the briefing's source has that name itself: a book called "Not Found", an article on the status."""
    title = page.known_title
    return bool(title) and any(shared(title, name) > 0.6 and shared(name, title) > 0.6 for name in page.names)
