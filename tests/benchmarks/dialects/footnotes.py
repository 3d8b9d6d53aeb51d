"""A briefing as Markdown with footnotes, which is what the engines that we compare ourselves with write citations as."""

from tests.benchmarks.corpus import Sample, Source, passage


def body(sample: Sample) -> str:
    """Summary, takeaways and sections of `sample`, without title or front matter.

    A source is one footnote: its title, address, publisher and date, and the passages that are quoted from it.
    """
    lines = [f"{sample.summary}[^{sample.sources[0].id}].", "", "## Key takeaways", ""]
    lines += [f"- {text}[^{source.id}]." for text, source in sample.takeaways]
    lines.append("")
    for heading, paragraphs in sample.sections:
        lines += [f"## {heading}", ""]
        for paragraph in paragraphs:
            lines += [f"{text}{_marks(sources)}." for text, sources in paragraph]
            lines.append("")
    lines += [f"All of it rests on these{_marks(sample.sources)}.", ""]
    quoted = passages(sample)
    for source in sample.sources:
        said = "".join(f" “{each}”." for each in quoted[source.id])
        lines.append(
            f"[^{source.id}]: [{source.title}]({source.url}), {source.publisher}, {source.issued}.{said}"
        )
    return "\n".join([*lines, ""])


def passages(sample: Sample) -> dict[str, list[str]]:
    """The passages that `sample` quotes, by the source's id, in the order of the text."""
    found: dict[str, list[str]] = {source.id: [] for source in sample.sources}
    for _, paragraphs in sample.sections:
        for text, sources in (sentence for paragraph in paragraphs for sentence in paragraph):
            if sources:
                found[sources[0].id].append(passage(text))
    return found


def _marks(sources: tuple[Source, ...]) -> str:
    return "".join(f"[^{source.id}]" for source in sources)
