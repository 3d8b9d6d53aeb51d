"""The samples of "Trojan Source: Invisible Vulnerabilities" (Boucher and Anderson, CVE-2021-42574), line by line.

The paper's homoglyphs (CVE-2021-42694) are letters that can be seen, and no business of TXT002; its invisible ones are.
"""

import pytest

from generator.check.run import run
from generator.core.model import Library
from generator.load.briefing import load
from tests.check.scaffold import PATH, SETTINGS, files

LRE, RLE, PDF, LRO, RLO = "\u202a", "\u202b", "\u202c", "\u202d", "\u202e"
LRI, RLI, FSI, PDI = "\u2066", "\u2067", "\u2068", "\u2069"

SAMPLES = {
    "commenting out, C": f"/*{RLO} }}{LRI}if (isAdmin){PDI} {LRI} begin admins only */",
    "commenting out, end": f"/* end admin only {RLO} {{ {LRI}*/",
    "stretched string, C": f'if (strcmp(access_level, "user{RLO} {LRI}// Check if admin{PDI} {LRI}")) {{',
    "stretched string, JavaScript": f'if (accessLevel != "user{RLO} {LRI}// Check if admin{PDI} {LRI}") {{',
    "early return, Python": f"'''Subtract funds from bank account then {RLI}''' ;return",
    "early return, C++": f"/* Say hello; newline {RLI}/*/ return 0 ;",
    "early return, Rust": f"/* Say hello; newline {RLI}*/ return; //",
    "early return, Go": f"/* Subtract funds from account {RLI}*/ return nil",
    "commenting out, Java": f"/*{RLO} }} {LRI}if (isAdmin){PDI} {LRI} begin admins only */",
    "commenting out, Solidity": f"/*{RLO} }}{LRI}require(owner);{PDI} {LRI} owner only */",
    "stretched string, Bash": f'if [ "$level" = "user{RLO} {LRI}# Check if admin{PDI} {LRI}" ]; then',
    "stretched string, SQL": f"SELECT 'user{RLO} {LRI}-- only admins{PDI} {LRI}';",
    "reordered by an override": f"{RLI}{LRI}a b c{PDI}{LRI}d e f{PDI}{PDI}",
    "embedding from right to left": f"amount {RLE}100 + 1{PDF} due",
    "embedding from left to right": f"amount {LRE}100 + 1{PDF} due",
    "override from left to right": f"amount {LRO}100 + 1{PDF} due",
    "first strong isolate": f"amount {FSI}100 + 1{PDI} due",
    "a control that is not closed": f"amount {RLO}100 + 1 due",
    "a close without an opening": f"amount 100{PDF} + 1{PDI} due",
    "invisible function": "void say\u200bHello() {}",
    "invisible function, joiner": "def is\u200dadmin(): pass",
    "invisible function, non-joiner": "def is\u200cadmin(): pass",
    "invisible function, word joiner": "def is\u2060admin(): pass",
    "invisible function, byte order mark": "def is\ufeffadmin(): pass",
    "invisible variable": "const { timeout,\u3164} = req.query;",
}
PLACES = {
    "sentence": "A fact [@klein-2014; @pew-2024], and {} is what it says [@pew-2024].\n",
    "code": "A fact [@klein-2014; @pew-2024], and `{}` is what it says [@pew-2024].\n",
    "block of code": "A fact [@klein-2014; @pew-2024].\n\n```c\n{}\n```\n",
    "comment": "A fact [@klein-2014; @pew-2024].\n\n<!--\n{}\n-->\n",
    "list": "- A fact [@klein-2014; @pew-2024].\n- A fact [@pew-2024].\n\n    {}\n",
}


def lines_found(text: str, code: str = "TXT002") -> set[int]:
    briefing = load(PATH, text.encode(), SETTINGS)
    assert briefing.readable == (code != "IO001")
    found = run(Library(SETTINGS, (briefing,)), select=frozenset({code})).diagnostics
    return {diagnostic.line for diagnostic in found if diagnostic.code == code}


def of_body(body: str) -> str:
    return files(f"````markdown\n{body}````\n")[PATH]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("sample", SAMPLES)
def test_a_sample_is_found_on_its_line_wherever_it_stands(sample: str, place: str) -> None:
    text = of_body(PLACES[place].format(SAMPLES[sample]))
    assert lines_found(text) == {text[: text.index(SAMPLES[sample])].count("\n") + 1}


@pytest.mark.parametrize("sample", SAMPLES)
def test_a_sample_is_found_in_front_matter(sample: str) -> None:
    words = SAMPLES[sample].replace("'", "''")
    text = of_body("A fact [@klein-2014; @pew-2024].\n").replace("title: Reference", f"title: '{words}' #", 1)
    # YAML takes no byte order mark within a text: then the file cannot be read at all.
    code = "IO001" if "\ufeff" in SAMPLES[sample] else "TXT002"
    assert lines_found(text, code) == {2}


@pytest.mark.parametrize(
    "character", sorted({c for sample in SAMPLES.values() for c in sample if ord(c) > 127})
)
def test_without_its_controls_a_sample_is_silent(character: str) -> None:
    text = of_body("".join(PLACES["sentence"].format(f"U+{ord(character):04X}") + "\n"))
    assert lines_found(text) == set()
