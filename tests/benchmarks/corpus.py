"""A generated publication: any number of briefings, the same for the same seed.

Each has some 700 words of body in six sections, four takeaways, seven sources, two to four of forty topics. Words
and the 400 publishers follow Zipf's law, the words over an invented vocabulary, so that an index has about as much to
hold as for real prose. `write_project` lays it out for us; `dialects/` has the same briefings for other engines.
"""

import datetime
import hashlib
import random
import shutil
from dataclasses import dataclass
from pathlib import Path

from generator.core.evidence import (
    By,
    Captured,
    Evidence,
    Link,
    Memento,
    Result,
    Sighting,
    SourceEvidence,
    Visit,
    evidence_path,
)
from generator.load.evidence_text import evidence_text

_ROOT = Path(__file__).parents[2]
_SYLLABLES = "ba be bi bo bra cal can cer co da de den di dor e fa fer ga gen go ha i ka ker la len lo ma men mi mon na ne".split()
_SYLLABLES += (
    "no or pa per pi po ra ren ri ro sa se sel si son sta ta ten ter ti to tra u va ven vi vo za".split()
)
TOPICS = tuple(f"topic-{number:02}" for number in range(40))
_PUBLISHERS = 400
_FIRST_DAY = datetime.date(2016, 1, 1)
_LOOKED_AT = "2036-01-01T10:00:00Z"
"""When somebody looked at the sources: late enough to be out of date on no day on which this is run."""


@dataclass(frozen=True)
class Source:
    id: str
    title: str
    publisher: str
    url: str
    issued: str


@dataclass(frozen=True)
class Sample:
    """One briefing before it takes a dialect: sentences, each with the sources that it cites."""

    slug: str
    title: str
    date: datetime.date
    topics: tuple[str, ...]
    summary: str
    takeaways: tuple[tuple[str, Source], ...]
    sources: tuple[Source, ...]
    sections: tuple[tuple[str, tuple[tuple[tuple[str, tuple[Source, ...]], ...], ...]], ...]


class _Writer:
    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        vocabulary = random.Random(0)
        words = sorted(
            {"".join(vocabulary.choices(_SYLLABLES, k=vocabulary.randint(1, 4))) for _ in range(12_000)}
        )
        vocabulary.shuffle(words)
        self._words = words
        self._hosts = [f"{word}{number}.org" for number, word in enumerate(words[-_PUBLISHERS:])]
        total, self._cumulative = 0.0, []
        for rank in range(1, len(words) + 1):
            total += 1 / rank
            self._cumulative.append(total)

    def words(self, count: int) -> list[str]:
        return self._random.choices(self._words, cum_weights=self._cumulative, k=count)

    def sentence(self) -> str:
        words = self.words(self._random.randint(9, 19))
        if self._random.random() < 0.3:
            words.insert(4, f"{self._random.randint(2, 999)}")
        return " ".join(words).capitalize()

    def title(self) -> str:
        return " ".join(self.words(6)).capitalize()

    def sample(self, number: int, count: int) -> Sample:
        pick = self._random
        day = _FIRST_DAY + datetime.timedelta(days=number * 3640 // max(count, 1))
        sources = tuple(self._source(index, day) for index in range(7))
        sections = []
        for _ in range(6):
            paragraphs = []
            for _ in range(2):
                sentences: list[tuple[str, tuple[Source, ...]]] = []
                for text in (self.sentence() for _ in range(4)):
                    # A figure needs its source; other sentences have one half of the time.
                    cited = any(map(str.isdigit, text)) or pick.random() < 0.5
                    sentences.append((text, (pick.choice(sources),) if cited else ()))
                sentences[-1] = (sentences[-1][0], tuple(pick.sample(sources, 2)))
                paragraphs.append(tuple(sentences))
            sections.append((self.title(), tuple(paragraphs)))
        return Sample(
            slug=f"briefing-{number:05}",
            title=self.title(),
            date=day,
            topics=tuple(sorted(pick.sample(TOPICS, pick.randint(2, 4)))),
            summary=self.sentence() + ", " + self.sentence().lower(),
            takeaways=tuple((self.sentence(), source) for source in pick.sample(sources, 4)),
            sources=sources,
            sections=tuple(sections),
        )

    def _source(self, index: int, day: datetime.date) -> Source:
        host = self._random.choices(self._hosts, cum_weights=self._cumulative[: len(self._hosts)])[0]
        issued = day - datetime.timedelta(days=self._random.randint(10, 900))
        slug = "-".join(self.words(4))
        return Source(
            f"source-{index}",
            self.title(),
            host.capitalize(),
            f"https://www.{host}/{issued.year}/{slug}",
            str(issued),
        )


def samples(count: int, seed: int = 1) -> list[Sample]:
    """The first `count` briefings of the corpus of `seed`."""
    writer = _Writer(seed)
    return [writer.sample(number, count) for number in range(count)]


def passage(text: str) -> str:
    """The words that a cited sentence takes from its first source."""
    return " ".join(text.split()[1:6])


def _markers(sources: tuple[Source, ...], text: str) -> str:
    if not sources:
        return ""
    first, *others = sources
    return (
        " [" + "; ".join([f'@{first.id}, "{passage(text)}"', *(f"@{source.id}" for source in others)]) + "]"
    )


def briefing_text(sample: Sample) -> str:
    """`sample` as a briefing of ours."""
    lines = ["---", f"title: {sample.title}", f"date: {sample.date}", "authors: [desk]"]
    lines += [f"topics: [{', '.join(sample.topics)}]", "status: published"]
    lines += ["summary: >-", f"  {sample.summary} [@{sample.sources[0].id}].", "takeaways:"]
    lines += [f"  - {text} [@{source.id}]." for text, source in sample.takeaways]
    lines.append("sources:")
    for source in sample.sources:
        lines += [f"  - id: {source.id}", f"    title: {source.title}", f"    publisher: {source.publisher}"]
        lines += [f"    url: {source.url}", f"    issued: {source.issued}", "    access: free"]
    lines += ["---", ""]
    for heading, paragraphs in sample.sections:
        lines += [f"## {heading}", ""]
        for paragraph in paragraphs:
            lines += [f"{text}{_markers(sources, text)}." for text, sources in paragraph]
            lines.append("")
    # Sources that chance left out are cited here, so that the corpus has no finding.
    rest = "; ".join(f"@{source.id}" for source in sample.sources)
    return "\n".join([*lines, f"All of it rests on these [{rest}].", ""])


def evidence_of(sample: Sample) -> Evidence:
    """What somebody has seen who has looked at the sources of `sample`: all are live, and have what is quoted of them."""
    checked = _LOOKED_AT
    quoted: dict[str, dict[str, None]] = {source.id: {} for source in sample.sources}
    for _, paragraphs in sample.sections:
        for text, sources in (sentence for paragraph in paragraphs for sentence in paragraph):
            for source in sources[:1]:
                quoted[source.id][passage(text)] = None
    return Evidence(
        {source.id: _looked_at(source, checked, tuple(quoted[source.id])) for source in sample.sources}
    )


def _looked_at(source: Source, checked: str, passages: tuple[str, ...]) -> SourceEvidence:
    digest = hashlib.sha256(source.url.encode()).hexdigest()
    return SourceEvidence(
        source.url,
        Link.LIVE,
        checked,
        http_status=200,
        history=(Visit(checked, Link.LIVE),) * 2,
        captured=Captured(checked, By.FETCH, "text/html", digest, digest, "trafilatura 2.3.1"),
        title=source.title,
        issued=source.issued,
        archive=Memento(f"https://web.archive.org/web/2026/{source.url}", checked),
        passages=tuple(
            Sighting(
                words,
                Result.FOUND,
                prefix="Of this it is written that ",
                suffix=" and so forth",
                last_found=checked,
            )
            for words in passages
        ),
    )


def write_project(folder: Path, count: int, seed: int = 1, *, evidence: bool = False) -> None:
    """Write a project of ours with `count` briefings into `folder`: our own site's settings and looks.

    With `evidence`, each has its evidence file beside it.
    """
    shutil.copytree(_ROOT / "site_config", folder / "site_config")
    shutil.copyfile(_ROOT / "mkdocs.yml", folder / "mkdocs.yml")
    topics = "".join(
        f"{topic}: {{name: {topic.capitalize()}, description: Generated.}}\n" for topic in TOPICS
    )
    (folder / "site_config" / "topics.yml").write_text(topics, encoding="utf-8")
    for sample in samples(count, seed):
        file = folder / "briefings" / str(sample.date.year) / f"{sample.slug}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(briefing_text(sample), encoding="utf-8")
        if evidence:
            text = evidence_text(evidence_of(sample))
            (folder / evidence_path(str(file.relative_to(folder)))).write_text(text, encoding="utf-8")
