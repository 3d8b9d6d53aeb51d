"""What evidence makes of a briefing's claims."""

import os
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator.core.evidence import Evidence, Result, Sighting, SourceEvidence
from generator.core.model import Briefing, State
from generator.core.settings import Settings
from generator.core.sightings import Sightings
from generator.load.briefing import load
from generator.load.configuration import read_settings
from generator.load.evidence_file import SIZE_MAX
from generator.load.evidence_text import evidence_text
from generator.load.library import open_library, read_briefing
from generator.load.weighing import weigh

Make = Callable[[Mapping[str, str | bytes]], Path]
PEW = "https://www.pewresearch.org/data-labs/2024/05/17/when-online-content-disappears/"
EXACT = "38% of webpages that existed in 2013"
PATH = "briefings/2026/rot.md"
BESIDE = "briefings/2026/rot.evidence.json"


@pytest.fixture
def briefing(good: str, settings: Settings) -> Briefing:
    return load(PATH, good.encode(), settings)


def seen(*results: Result, url: str = PEW, exact: str = EXACT) -> Evidence:
    passages = tuple(Sighting(exact, result) for result in results)
    return Evidence({"pew-2024": SourceEvidence(url, passages=passages)})


def state(briefing: Briefing) -> State:
    """That of the claim of the body which quotes EXACT."""
    assert briefing.body
    return briefing.body.claims[1].state


@pytest.mark.parametrize(
    ("result", "expected"),
    [
        (Result.FOUND, State.VERIFIED),
        (Result.NOT_FOUND, State.DISPUTED),
        (Result.AMBIGUOUS, State.QUOTED),
        (Result.INDETERMINATE, State.QUOTED),
        (Result.UNCHECKED, State.QUOTED),
    ],
)
def test_a_claim_has_the_state_that_its_passage_gives_it(
    briefing: Briefing, result: Result, expected: State
) -> None:
    weighed = weigh(briefing, seen(result))
    assert state(weighed) is expected
    assert weighed.evidence == seen(result)


@pytest.mark.parametrize(
    "evidence", [Evidence(), seen(Result.FOUND, url=PEW + "?"), seen(Result.FOUND, exact="38%")]
)
def test_what_speaks_of_something_else_changes_nothing(briefing: Briefing, evidence: Evidence) -> None:
    weighed = weigh(briefing, evidence)
    assert weighed.prose == briefing.prose
    assert all(new is old for new, old in zip(weighed.prose, briefing.prose, strict=True))


def test_white_space_does_not_matter(good: str, settings: Settings) -> None:
    broken = load(
        PATH,
        good.replace("webpages that existed in 2013", "webpages that\nexisted in  2013").encode(),
        settings,
    )
    assert (
        state(weigh(broken, seen(Result.FOUND, exact=f" {EXACT.replace(' ', chr(10), 1)} ")))
        is State.VERIFIED
    )


def test_one_passage_that_is_not_there_disputes_the_claim(good: str, settings: Settings) -> None:
    two = load(PATH, good.replace(f'"{EXACT}"', f'"{EXACT}", "a quarter of all pages"').encode(), settings)
    passages = (Sighting(EXACT, Result.FOUND), Sighting("a quarter of all pages", Result.NOT_FOUND))
    assert state(weigh(two, Evidence({"pew-2024": SourceEvidence(PEW, passages=passages)}))) is State.DISPUTED
    assert (
        state(weigh(two, Evidence({"pew-2024": SourceEvidence(PEW, passages=passages[:1])})))
        is State.VERIFIED
    )


def test_claims_without_a_passage_stay_what_they_are(briefing: Briefing) -> None:
    weighed = weigh(briefing, seen(Result.FOUND))
    assert weighed.body
    assert briefing.body
    assert [claim.state for claim in weighed.body.claims[2:]] == [State.ANALYSIS]
    assert weighed.body.claims[0] is briefing.body.claims[0]
    assert weighed.summary is briefing.summary


def test_what_is_known_of_a_source_that_has_a_doi_alone(good: str, settings: Settings) -> None:
    doi = load(PATH, good.replace(f"url: {PEW}", "doi: 10.1000/182").encode(), settings)
    assert state(weigh(doi, seen(Result.FOUND, url="https://doi.org/10.1000/182"))) is State.VERIFIED
    assert state(weigh(doi, seen(Result.FOUND, url=""))) is State.QUOTED


def test_what_is_asked_of_nothing(briefing: Briefing) -> None:
    sightings = Sightings(briefing)
    assert sightings.source("pew-2024") is None
    assert sightings.passage("pew-2024", EXACT) is None


# With files.


@pytest.fixture
def project(make_project: Make) -> Settings:
    return read_settings(make_project({BESIDE: evidence_text(seen(Result.FOUND)), PATH: ""}), None)


def put(project: Settings, good: str) -> None:
    (project.root / PATH).write_text(good, "utf-8")


def test_evidence_is_read_with_its_briefing(project: Settings, good: str) -> None:
    put(project, good)
    (briefing,) = open_library(project).briefings
    assert briefing == read_briefing(PATH, project)
    assert briefing.evidence == seen(Result.FOUND)
    assert state(briefing) is State.VERIFIED
    assert open_library(project).assets == frozenset()


def test_no_evidence(project: Settings, good: str) -> None:
    put(project, good)
    (project.root / BESIDE).unlink()
    (briefing,) = open_library(project).briefings
    assert (briefing.evidence, briefing.faults) == (None, ())


def fault(project: Settings) -> str:
    (briefing,) = open_library(project).briefings
    assert briefing == read_briefing(PATH, project)
    assert briefing.evidence is None
    assert briefing.readable
    (only,) = briefing.faults
    assert only.code == "EVD001"
    return f"{only.problem.message}; {only.problem.help}"


def test_evidence_that_cannot_be_read_keeps_no_briefing_from_being_read(project: Settings, good: str) -> None:
    put(project, good)
    (project.root / BESIDE).write_bytes(b"{")
    assert fault(project).startswith(f"{BESIDE}:1:2: not JSON")


def test_evidence_that_is_a_link(project: Settings, good: str, tmp_path: Path) -> None:
    put(project, good)
    (project.root / BESIDE).rename(tmp_path / "elsewhere.json")
    (project.root / BESIDE).symlink_to(tmp_path / "elsewhere.json")
    assert fault(project) == f"'{BESIDE}' is a symbolic link; put a file in its place, or remove it"
    (project.root / BESIDE).unlink()
    (project.root / BESIDE).symlink_to(BESIDE)
    assert "is a symbolic link" in fault(project)


def test_evidence_that_is_a_pipe(project: Settings, good: str) -> None:
    put(project, good)
    (project.root / BESIDE).unlink()
    os.mkfifo(project.root / BESIDE)
    assert "is not a regular file" in fault(project)


def test_evidence_that_is_too_large(project: Settings, good: str) -> None:
    put(project, good)
    with (project.root / BESIDE).open("r+b") as file:
        file.truncate(SIZE_MAX + 1)
    assert f"has {SIZE_MAX + 1} bytes" in fault(project)


def test_evidence_of_the_largest_size_is_read(project: Settings, good: str) -> None:
    put(project, good)
    text = evidence_text(seen(Result.FOUND)).encode()
    (project.root / BESIDE).write_bytes(text + b" " * (SIZE_MAX - len(text)))
    assert read_briefing(PATH, project).evidence == seen(Result.FOUND)


def test_of_a_briefing_that_cannot_be_read_the_evidence_is_not(project: Settings) -> None:
    (project.root / BESIDE).write_bytes(b"{")
    (briefing,) = open_library(project).briefings
    assert [each.code for each in briefing.faults] == ["IO001"]


def test_a_folder_that_is_called_so(project: Settings, good: str) -> None:
    put(project, good)
    (project.root / BESIDE).unlink()
    (project.root / BESIDE).mkdir()
    (briefing,) = open_library(project).briefings
    assert briefing.faults == ()
