"""Briefings by topic and by author. A topic or author that no briefing names yet has a page too."""

from generator.publish.pages.listing import Listing, counted
from generator.publish.pages.parts import in_parts
from generator.publish.views import Page


def topic_pages(listing: Listing) -> tuple[Page, ...]:
    """The list of topics and a page for each."""
    groups = listing.grouped(lambda entry: entry.topics)
    topics = sorted(listing.settings.topics.values(), key=lambda topic: (topic.name.casefold(), topic.id))
    views = {
        topic.id: counted(topic.name, f"topics/{topic.id}/", len(groups.get(topic.id, ())), topic.description)
        for topic in topics
    }
    overview = Page(
        "topics.md",
        "topics.html",
        "Topics",
        "What the briefings are about.",
        data={"topics": list(views.values())},
    )
    lists = {
        topic: Page(
            uri=f"topics/{topic}.md",
            template="topic.html",
            title=view["text"],
            description=view["description"] or f"Briefings on {view['text']}.",
            data={"topic": view},
        )
        for topic, view in views.items()
    }
    return overview, *(
        page for topic, whole in lists.items() for page in in_parts(whole, "briefings", groups.get(topic, []))
    )


def author_pages(listing: Listing) -> tuple[Page, ...]:
    """The list of authors and a page for each."""
    groups = listing.grouped(lambda entry: entry.authors)
    authors = sorted(
        listing.settings.authors.values(), key=lambda author: (author.name.casefold(), author.id)
    )
    views = {
        author.id: counted(
            author.name, f"authors/{author.id}/", len(groups.get(author.id, ())), author.description
        )
        for author in authors
    }
    overview = Page(
        "authors.md",
        "authors.html",
        "Authors",
        "Who writes the briefings.",
        data={"authors": list(views.values())},
    )
    lists = {
        author.id: Page(
            uri=f"authors/{author.id}.md",
            template="author.html",
            title=author.name,
            description=author.description or f"Briefings by {author.name}.",
            data={"author": {**views[author.id], "url": author.url}},
        )
        for author in authors
    }
    return overview, *(
        page
        for author, whole in lists.items()
        for page in in_parts(whole, "briefings", groups.get(author, []))
    )
