"""A briefing as one Markdown file that needs no plugin of ours."""

from collections.abc import Iterator, Mapping

import yaml

from generator.core.date import PartialDate
from generator.core.model import Briefing, Passage, Source, Status
from generator.core.settings import Settings
from generator.core.sightings import Sightings
from generator.publish import wording
from generator.publish.article import plain
from generator.publish.exports import markdown
from generator.publish.exports.markdown import escape, link
from generator.publish.exports.names import author_names, topic_names
from generator.publish.numbering import number_sources
from generator.publish.standing import link_words, standing
from generator.publish.verdicts import verdict


def document(briefing: Briefing, settings: Settings) -> str:
    """One briefing as Markdown: front matter, summary, takeaways, body, and its numbered sources."""
    numbered = number_sources(briefing)
    numbers = {source.id: number for number, source in reversed(numbered)}
    title = briefing.title.value if briefing.title else briefing.slug
    blocks = [f"---\n{_front_matter(briefing, settings)}---", f"# {escape(title)}"]
    if briefing.status is Status.WITHDRAWN:
        blocks.append("**Withdrawn.** This briefing no longer stands.")
    if briefing.summary:
        blocks.append(markdown.body(briefing.summary, numbers))
    if briefing.takeaways:
        points = (" ".join(markdown.body(point, numbers).split()) for point in briefing.takeaways)
        blocks.append("## Key takeaways\n\n" + "\n".join(f"- {point}" for point in points))
    if briefing.body:
        blocks.append(markdown.body(briefing.body, numbers))
    if briefing.sources:
        passages, sightings = _passages(briefing), Sightings(briefing)
        entries = (_entry(number, source, passages, sightings) for number, source in numbered)
        blocks.append("## Sources\n\n" + "\n".join(entries))
    if briefing.corrections:
        notes = (f"- {_day(each.date)}: {escape(each.text)}" for each in briefing.corrections)
        blocks.append("## Corrections\n\n" + "\n".join(notes))
    return "\n\n".join(blocks) + "\n"


def _front_matter(briefing: Briefing, settings: Settings) -> str:
    fields = {
        "title": briefing.title.value if briefing.title else briefing.slug,
        "date": _yaml_date(briefing.created.value) if briefing.created else None,
        "updated": _yaml_date(briefing.updated.value) if briefing.updated else None,
        "status": briefing.status.value,
        "authors": author_names(briefing, settings),
        "topics": topic_names(briefing, settings),
        "summary": plain(briefing.summary),
        "canonical": settings.site.url and settings.site.url + briefing.url,
    }
    known = {name: value for name, value in fields.items() if value}
    return str(yaml.safe_dump(known, allow_unicode=True, sort_keys=False, width=10_000))


def _yaml_date(date: PartialDate) -> object:
    return date.earliest if date.day else str(date)


def _entry(number: int, source: Source, passages: Mapping[str, list[str]], sightings: Sightings) -> str:
    seen = sightings.source(source.id)
    stands = standing(source, seen)
    parts = [
        escape(wording.names(source.author)),
        link(source.title, stands.url or stands.archive_url),
        f"*{escape(source.publisher)}*" if source.publisher else "",
        _day(source.issued),
        wording.kind(source.type),
        *(escape(words) for words in (link_words(seen) if seen else ())),
        f"seen {_day(source.accessed)}" if source.accessed else "",
        link("archived copy", stands.archive_url) if stands.archive_url else "",
    ]
    lines = [f'{number}. <a id="ref-{number}"></a>' + ", ".join(part for part in parts if part)]
    for exact in passages.get(source.id, ()):
        said = verdict(sightings.passage(source.id, exact), seen)
        lines.append(f"    - “{escape(exact)}”" + (f" ({escape(said.lead + said.after)})" if seen else ""))
    return "\n".join(lines)


def _day(date: PartialDate | None) -> str:
    day = wording.day(date)
    return day.text if day else ""


def _passages(briefing: Briefing) -> dict[str, list[str]]:
    """The passages taken from each source, each once."""
    found: dict[str, dict[str, None]] = {}
    for key, passage in _quoted(briefing):
        found.setdefault(key, {})[passage.exact] = None
    return {key: list(exacts) for key, exacts in found.items()}


def _quoted(briefing: Briefing) -> Iterator[tuple[str, Passage]]:
    for _, citation in briefing.citations():
        for item in citation.items:
            for passage in item.passages:
                yield item.key, passage
