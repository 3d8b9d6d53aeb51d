"""Documents are large: few of them are in the memory at any time, however many sources there are."""

import asyncio
import gc
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from generator.core.evidence import SourceEvidence
from generator.verify import extract, run
from generator.verify.captures import Capture
from generator.verify.errands import Errand
from generator.verify.extract import Extractors
from generator.verify.fetch import Fetcher
from generator.verify.means import Means, Text
from generator.verify.response import Response
from tests.verify.project import CLAIM, WORDS, Project, article, later
from tests.verify.web_site import Site, running_site


@pytest.fixture
def site() -> Iterator[Site]:
    with running_site() as found:
        yield found


def held() -> int:
    """How many texts and bodies are in the memory."""
    objects = gc.get_objects()
    return sum(isinstance(each, Text) or (isinstance(each, Response) and bool(each.body)) for each in objects)


def test_what_was_read_is_let_go_before_archives_are_asked(
    make_project: Callable[[Mapping[str, str | bytes]], Path], site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = Project(make_project({}), site)
    keys = [f"s{number}" for number in range(6)]
    for key in keys:
        site.show(f"/{key}", article(f"Of the pages, {WORDS}."))
    project.write(
        {key: f"/{key}" for key in keys}, " ".join(CLAIM.replace("@pew", f"@{key}") for key in keys)
    )
    everybody = asyncio.Event()
    counts: list[int] = []

    async def consult(_: Errand, evidence: SourceEvidence, fetcher: Fetcher, means: Means) -> SourceEvidence:
        counts.append(held())
        if len(counts) == len(keys):
            everybody.set()
        await everybody.wait()  # as if the archive was slow
        return evidence

    monkeypatch.setattr(run, "consult_archives", consult)
    project.verify()
    assert {source["passages"][0]["result"] for source in project.evidence().values()} == {"found"}
    # Of those that wait for the archive nothing is held: at most what is being read.
    assert counts[-1] <= 1


def test_what_was_kept_is_not_held_while_a_turn_is_waited_for(
    make_project: Callable[[Mapping[str, str | bytes]], Path], site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = Project(make_project({"site_config/policy.yml": "archives: []\n"}), site)
    keys = [f"s{number}" for number in range(6)]
    for key in keys:
        site.show(f"/{key}", article(f"Of the pages, {WORDS}."), etag=f'"{key}"')
    project.write(
        {key: f"/{key}" for key in keys}, " ".join(CLAIM.replace("@pew", f"@{key}") for key in keys)
    )
    project.verify()
    counts: list[int] = []
    get = Fetcher.get

    async def counted(self: Fetcher, url: str, headers: Mapping[str, str] | None = None) -> Response:
        gc.collect()
        counts.append(sum(isinstance(each, Capture) for each in gc.get_objects()))
        return await get(self, url, headers)

    monkeypatch.setattr(Fetcher, "get", counted)
    project.verify(later(8))
    assert counts == [0] * len(keys)
    assert {source["link"] for source in project.evidence().values()} == {"live"}
    assert {headers["if-none-match"] for _, headers in site.asked[len(keys) :]} == {
        f'"{key}"' for key in keys
    }


def test_no_more_is_fetched_while_much_waits_to_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extract, "_WAITING_MAX", 100)

    async def work() -> list[bool]:
        async with Extractors() as extractors:
            seen = []
            reading = asyncio.create_task(
                extractors.extract(b"<p>" + b"x" * 200, "text/html", "https://a.test/")
            )
            await asyncio.sleep(0)
            waiting = asyncio.create_task(extractors.room())
            await asyncio.sleep(0)
            seen.append(waiting.done())
            await reading
            await waiting
            seen.append(waiting.done())
            await extractors.room()
            return seen

    assert asyncio.run(work()) == [False, True]
