"""What to read next."""

import time
from dataclasses import replace
from pathlib import PurePosixPath

from generator.core.date import PartialDate
from generator.core.model import Briefing, Located, Source, Status
from generator.core.position import Span
from generator.publish.entry import entry
from generator.publish.related import related
from tests.publish.texts import SETTINGS, briefing

NOWHERE = Span(0, 0)


def make(slug: str, day: int, topics: str, sources: str = "", status: Status = Status.PUBLISHED) -> Briefing:
    return replace(
        briefing(path=f"briefings/2026/{slug}.md"),
        created=Located(PartialDate(2026, 1, day), NOWHERE),
        topics=tuple(Located(topic, NOWHERE) for topic in topics.split()),
        sources=tuple(Source(key, "T", url=f"https://example.org/{key}") for key in sources.split()),
        status=status,
    )


def slugs(*briefings: Briefing) -> dict[str, list[str]]:
    found = related([entry(each, SETTINGS) for each in briefings])
    return {each.slug: [PurePosixPath(other.path).stem for other in found[each.path]] for each in briefings}


def test_shared_sources_come_before_shared_topics() -> None:
    found = slugs(make("a", 1, "x", "s"), make("b", 9, "x y"), make("c", 2, "z", "s"), make("d", 3, "q"))
    assert found["a"] == ["c", "b"]
    assert found["d"] == []


def test_a_rare_topic_weighs_more_than_a_common_one() -> None:
    crowd = [make(f"n{day}", 10 + day, "common") for day in range(5)]
    assert slugs(make("a", 1, "common rare"), make("b", 1, "rare"), *crowd)["a"] == ["b", "n4", "n3"]


def test_among_equals_the_newest_then_the_path() -> None:
    found = slugs(
        make("a", 1, "x"), make("b", 2, "x"), make("c", 9, "x"), make("d", 2, "x"), make("e", 1, "x")
    )
    assert found["a"] == ["c", "b", "d"]


def test_only_what_is_published_is_recommended() -> None:
    drafts = make("b", 2, "x", status=Status.DRAFT), make("c", 2, "x", status=Status.WITHDRAWN)
    assert slugs(make("a", 1, "x"), *drafts) == {"a": [], "b": ["a"], "c": ["a"]}


def test_time_grows_with_the_library() -> None:
    library = [make(f"n{n}", 1 + n % 28, f"t{n % 5} t{n % 7}", f"s{n % 50} s{n % 300}") for n in range(4000)]
    started = time.process_time()
    slugs(*library)
    assert time.process_time() - started < 5
