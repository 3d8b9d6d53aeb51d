"""What of a briefing is indexed.

Pagefind reads one small HTML file a briefing, made for it alone, so that only the briefing's own words are found:
no menus, no list pages.
"""

from collections.abc import Iterator
from html import escape

from generator.publish.views import Article, SourceView

_SOURCES_ID = "ui-sources"


def search_document(article: Article, text_html: str, language: str) -> str:
    """What is indexed of `article`: its text, and its sources' titles, authors, publishers and passages.

    `text_html` is summary, takeaways and body without marks and evidence (`Rendered.search_html`).

    Filters: topic, publisher, author, year, and the states that its claims are in. A result shows title, date and
    summary, and leads to the heading nearest to the words that were found.
    """
    card = article.card
    sources = "".join(f"<li>{escape(_source_text(source))}</li>" for source in article.sources)
    return (
        f'<!doctype html><html lang="{escape(language)}"><head><meta charset="utf-8">'
        f"<title>{escape(card.title)}</title></head><body data-pagefind-body>"
        f'<h1 data-pagefind-meta="title">{escape(card.title)}</h1>{"".join(_facts(article))}{text_html}'
        f'<h2 id="{_SOURCES_ID}">Sources</h2><ol>{sources}</ol></body></html>'
    )


def _facts(article: Article) -> Iterator[str]:
    card = article.card
    yield _fact("meta", "date", card.date.iso)
    yield _fact("meta", "summary", card.summary)
    yield _fact("filter", "year", card.year)
    publishers = (source.publisher.text for source in article.sources if source.publisher)
    filters = {
        "topic": (topic.text for topic in card.topics),
        "author": (author.text for author in card.authors),
        "publisher": publishers,
        "claims": (count.state for count in card.meter.counts),
    }
    for name, values in filters.items():
        for value in dict.fromkeys(values):
            yield _fact("filter", name, value)


def _fact(kind: str, name: str, value: str) -> str:
    # The attribute form: in the inline form a comma or colon of the value would have a meaning of its own.
    return f'<meta data-pagefind-{kind}="{name}[content]" content="{escape(value)}">' if value else ""


def _source_text(source: SourceView) -> str:
    publisher = source.publisher.text if source.publisher else ""
    parts = (source.title, source.authors, publisher, *(passage.exact for passage in source.passages))
    return ". ".join(part for part in parts if part)
