"""Nothing that an author writes is obeyed by a terminal or by the host of a log, whatever the format.

What a format's own readers obey is in the format's own test: test_sarif, test_junit, test_markdown.
"""

import re
from unicodedata import category

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.core.diagnostic import Report
from generator.report import FORMATS
from tests.report.sample import ATTACKS, HOSTILE_REPORT, REPORT, attack

pytestmark = pytest.mark.usefixtures("steady")
# https://github.com/actions/runner, ActionCommand.cs: `::name …::` at the start of a line, `##[name …]` anywhere.
V2, V1 = re.compile(r"\s*::"), re.compile(r"##[A-Za-z]*\[")
every_format = pytest.mark.parametrize("name", FORMATS)
fragments = st.sampled_from(
    [*"#[]:%\r\n\t `|<>&'\"\\{}()!@*_~$", "##[", "::", "error", "\x1b]8;;", "\u202e", "\x85"]
)
texts = st.lists(fragments | st.text(max_size=5), max_size=12).map("".join)


def assert_inert(name: str, out: str) -> None:
    seen = {character for character in out if category(character) in {"Cc", "Cf", "Cs", "Zl", "Zp"}}
    assert seen <= {"\n", "\u200c", "\u200d"}
    out.encode("utf-8")
    for line in out.split("\n"):
        assert not V1.search(line), line
        if name != "github":
            assert not V2.match(line), line
        elif line.lstrip().startswith("::"):
            assert re.match(r"::(error|warning|notice) [^:]*::", line), line


@every_format
@pytest.mark.parametrize("report", [REPORT, HOSTILE_REPORT], ids=["findings", "hostile"])
def test_no_terminal_and_no_log_obeys_it(name: str, report: Report) -> None:
    out = FORMATS[name](report)
    assert_inert(name, out)
    assert out.endswith("\n")


@every_format
@pytest.mark.parametrize("text", ATTACKS)
def test_each_attack_alone(name: str, text: str) -> None:
    assert_inert(name, FORMATS[name](Report(1, (attack(text),))))


@every_format
@given(text=texts)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text(name: str, text: str) -> None:
    assert_inert(name, FORMATS[name](Report(1, (attack(text),))))


@pytest.mark.parametrize("name", ["text", "concise", "github"])
def test_a_finding_is_as_many_lines_whatever_its_text(name: str) -> None:
    def lines(text: str) -> int:
        return FORMATS[name](Report(1, (attack(text),))).count("\n")

    assert {lines(text) for text in ATTACKS} == {lines("plain")}
