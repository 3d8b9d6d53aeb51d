"""Every engine in the comparison gets the same briefings; nothing is installed or built here."""

from pathlib import Path

import pytest

from generator.check import catalogue as rules
from generator.check.run import run
from generator.load.configuration import read_settings
from generator.load.library import open_library
from tests.benchmarks.corpus import Sample, passage, samples
from tests.benchmarks.dialects import eleventy, hugo, material
from tests.benchmarks.dialects.footnotes import passages
from tests.benchmarks.peers import processes, table
from tests.benchmarks.peers.catalogue import PEERS
from tests.benchmarks.peers.measure import SCENARIOS, edit, searched_for
from tests.benchmarks.peers.peer import Peer

FIVE = samples(5)
OTHERS = [peer for name, peer in PEERS.items() if name != "ours"]


def write(peer: Peer, folder: Path) -> list[str]:
    """The five briefings as `peer` is given them."""
    if peer.name == "eleventy":
        eleventy.write(folder, FIVE)  # without the link to packages
    else:
        peer.write(folder, FIVE)
    return [(folder / peer.source(sample)).read_text(encoding="utf-8") for sample in FIVE]


def sentences(sample: Sample) -> list[tuple[str, int]]:
    """The sentences of the body, and how many sources each cites."""
    return [
        (text, len(sources))
        for _, paragraphs in sample.sections
        for paragraph in paragraphs
        for text, sources in paragraph
    ]


@pytest.mark.parametrize("peer", OTHERS, ids=lambda peer: str(peer.name))
def test_each_dialect_holds_all_that_ours_holds(peer: type[Peer], tmp_path: Path) -> None:
    for sample, text in zip(FIVE, write(peer(), tmp_path / "peer"), strict=True):
        citations = sum(count for _, count in sentences(sample))
        # The summary, each takeaway, and the last sentence cite too; each source has a definition.
        assert text.count("[^source-") == citations + 1 + 4 + 7 + 7
        assert all(sentence in text for sentence, _ in sentences(sample))
        for sentence, count in sentences(sample):
            assert not count or f"“{passage(sentence)}”" in text
        assert sum(map(len, passages(sample).values())) == text.count("“")
        assert all(f"[{source.title}]({source.url}), {source.publisher}" in text for source in sample.sources)
        assert ", ".join(sample.topics) in text.partition("\n---\n")[0]


def test_ours_holds_them_and_has_no_finding(tmp_path: Path) -> None:
    for sample, text in zip(FIVE, write(PEERS["ours"](), tmp_path), strict=True):
        assert text.count("@source-") == sum(count for _, count in sentences(sample)) + 1 + 4 + 7
        assert text.count('"') == 2 * sum(1 for _, count in sentences(sample) if count)
    report = run(open_library(read_settings(tmp_path, None)))
    assert rules.rules()
    assert report.diagnostics == ()


@pytest.mark.parametrize("name", PEERS)
def test_an_edit_is_one_comma(name: str, tmp_path: Path) -> None:
    for sample, text in zip(FIVE, write(PEERS[name](), tmp_path / "peer"), strict=True):
        after, words = edit(text, sample)
        assert len(after) == len(text) + 1
        assert words in after
        assert after.replace(words, words.replace(",", ""), 1) == text


def test_hugo_and_eleventy_have_layouts_and_one_way_to_search(tmp_path: Path) -> None:
    hugo.write(tmp_path / "hugo", FIVE)
    eleventy.write(tmp_path / "eleventy", FIVE)
    for name in ("baseof", "home", "page", "section", "taxonomy", "term", "search", "404"):
        assert (tmp_path / "hugo" / "layouts" / f"{name}.html").is_file()
    for name in ("index", "topics", "topic", "year", "archive", "search", "404"):
        assert (tmp_path / "eleventy" / "content" / f"{name}.njk").is_file()
    for name in ("search.js", "style.css"):
        one, other = (tmp_path / engine / "static" / name for engine in ("hugo", "eleventy"))
        assert one.read_bytes() == other.read_bytes()


def test_materials_navigation_is_short_or_full(tmp_path: Path) -> None:
    material.write(tmp_path / "short", FIVE, full_navigation=False)
    material.write(tmp_path / "full", FIVE, full_navigation=True)
    short, full = ((tmp_path / name / "mkdocs.yml").read_text(encoding="utf-8") for name in ("short", "full"))
    assert "\nnav: [index.md, tags.md]\n" in short
    assert "\nnav:" not in full
    assert all(f"- {plugin}" in short and f"- {plugin}" in full for plugin in ("search", "tags", "rss"))


def test_the_word_searched_for_is_neither_rare_nor_everywhere() -> None:
    corpus = samples(60)
    word = searched_for(corpus)
    having = sum(any(word in text.lower().split() for text, _ in sentences(sample)) for sample in corpus)
    assert 2 <= having <= 4


def test_a_run_is_timed_and_its_children_are_counted(tmp_path: Path) -> None:
    child = "import time; held = bytearray(60_000_000); time.sleep(0.3)"
    parent = f"import subprocess, sys; held = bytearray(60_000_000); subprocess.run([sys.executable, '-c', {child!r}])"
    used = processes.run((PEERS["ours"]().steps(tmp_path)[0].command[0], "-c", parent), tmp_path, {}, 20)
    assert used.seconds >= 0.3
    assert used.peak_bytes is None or used.peak_bytes > 120_000_000


def test_a_run_that_fails_or_takes_too_long_says_so(tmp_path: Path) -> None:
    with pytest.raises(processes.Failed, match="exit status 3: no luck"):
        processes.run(("sh", "-c", "echo no luck; exit 3"), tmp_path, {}, 20)
    with pytest.raises(processes.Failed, match="stopped after 0 s"):
        processes.run(("sleep", "30"), tmp_path, {}, 0.1)
    with pytest.raises(processes.Failed, match="absent"):
        processes.run(("./absent",), tmp_path, {}, 1)


def test_ratios_are_medians_of_the_rounds_and_failures_have_a_line() -> None:
    def rounds(*seconds: float) -> list[object]:
        used = {"cpu_seconds": 1.0, "peak_bytes": 1_000_000}
        return [{name: {"build": {"seconds": each, **used}} for name in SCENARIOS} for each in seconds]

    peers = [
        {"name": "ours", "title": "ours", "version": "1", "rounds": rounds(1, 2, 9), "notes": []},
        {
            "name": "a",
            "title": "A",
            "version": "2",
            "rounds": rounds(2, 8, 3),
            "notes": ["stopped after 3 s"],
        },
        {"name": "b", "title": "B", "version": "3", "rounds": [], "notes": ["not tried above 1"]},
    ]
    usage = {"seconds": 3.0, "cpu_seconds": 2.5, "peak_bytes": None}
    record = {
        "machine": {"cores": 2, "memory_gib": 4, "system": "Linux", "python": "3", "load_at_start": 0.1},
        "command": "x",
        "pagefind": "1",
        "missing": {"c": "no wheel"},
        "sizes": [{"briefings": 10, "peers": peers, "stages": None, "check": {"nothing kept": [usage]}}],
    }
    text = table.written(record)
    assert "`briefings check`, nothing kept: 2.50 (2.50–2.50) CPU seconds, 3.00 (3.00–3.00) s." in text
    line = next(line for line in text.splitlines() if line.startswith("| A 2 "))
    assert [cell.strip() for cell in line.split("|")][2:4] == ["3.00 (2.00–8.00)", "0.50"]
    assert "- A: stopped after 3 s" in text
    assert "- B: not tried above 1" in text
    assert "- c: not to be had here: no wheel" in text
