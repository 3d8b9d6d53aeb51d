"""Reports to render."""

from collections.abc import Iterator
from dataclasses import replace

from generator.check.rule import Asked, Finding, Rule, Scope
from generator.core.diagnostic import Diagnostic, Replacement, Report, Severity

RULES_URL = "https://sample.example.org/how-we-check/"

ERROR = Diagnostic(
    path="briefings/2026/rot.md",
    line=14,
    column=32,
    end_line=14,
    end_column=43,
    code="CIT001",
    name="unknown-source",
    severity=Severity.ERROR,
    message="no source called 'klein-2041'",
    help="did you mean 'klein-2014'?",
    source_line="One in five articles was lost [@klein-2041, p. 3].",
)
HOSTILE = Diagnostic(
    path="briefings/2026/a,b:c%\x1b]0;x.md",
    line=3,
    column=1,
    end_line=3,
    end_column=9,
    code="MET003",
    name="unknown-field",
    severity=Severity.ERROR,
    message="unknown field 'x\n::error::owned\r\n%0A\x1b[31m\u202e'",
    help="did you mean ','?\n::stop-commands::x",
    source_line="\x1b[31mx\u202e\u2066: \u200b1\x07\x9b",
)
WARNING = Diagnostic(
    path="briefings/2026/rot.md",
    line=20,
    column=1,
    end_line=22,
    end_column=4,
    code="CIT002",
    name="uncited-paragraph",
    severity=Severity.WARNING,
    message="no citation in the paragraph that begins 'Libraries began to archive'",
    source_line="Libraries began to archive",
)
UNREADABLE = Diagnostic(
    path="briefings/2026/empty.md",
    line=1,
    column=1,
    end_line=1,
    end_column=1,
    code="IO001",
    name="unreadable-file",
    severity=Severity.ERROR,
    message="the file is empty",
)
MENDABLE = Diagnostic(
    path="briefings/2026/tracked.md",
    line=12,
    column=36,
    end_line=12,
    end_column=55,
    code="SRC003",
    name="tracking-parameter",
    severity=Severity.WARNING,
    message="the address has 'utm_source', which says where a reader came from",
    help="take it out",
    source_line="    url: https://example.org/article?utm_source=feed#top",
    fix=(Replacement(12, 37, 12, 54, ""),),
)

REPORT = Report(
    8,
    (HOSTILE, UNREADABLE, ERROR, WARNING, MENDABLE),
    RULES_URL,
    (HOSTILE.path, UNREADABLE.path, "briefings/2026/good.md", ERROR.path, MENDABLE.path),
)
CLEAN = Report(2, (), RULES_URL, ("briefings/2026/good.md", "briefings/2026/rot.md"))

ATTACKS = (
    "\n::error file=a.md::owned",
    "\r\n::add-mask::a",
    "%0A::stop-commands::%0D%25",
    "##[add-mask]a ###[group]b ##vso[task.setvariable variable=a]b ##TeamCity[blockOpened name='a']",
    "\x1b[31mred\x1b[0m \x1b]0;title\x07 \x9b2J \x1b]8;;https://evil.example\x1b\\link\x1b]8;;\x1b\\",
    "</details></summary><script>alert(1)</script><img src=x onerror=alert(1)><!-- &lt;b&gt; &amp;amp;",
    "]]><![CDATA[ ]]&gt; <?x?> <!DOCTYPE x [<!ENTITY a 'b'>]> &a; \" ' \ufffe \uffff \x00 \x0b \x7f",
    "[a](javascript:alert(1)) ![a](https://evil.example/a.png) [a]: https://evil.example [^1] [0](1) {0}",
    "<https://evil.example> https://evil.example www.evil.example mailto:a@evil.example a@evil.example",
    "@everyone #1 GH-1 owner/name#2 0123456789abcdef0123456789abcdef01234567 :+1: $`a`$ $x$ $$y$$",
    "` `` ``` ```` a|b \\| \\` *a* _b_ ~~c~~ # d > e - f 1. g === --- ***",
    "\u202eabc\u2066\u2069 \u200b\u2060\ufeff\u00ad \U000e0041 \u2028\u2029 \x85 \ud800",
)
"""What an author may write to be obeyed by a terminal, a log's host, a browser, or a program that reads a report."""


def attack(text: str, number: int = 0) -> Diagnostic:
    """A finding that has `text` wherever an author's text can be."""
    return replace(
        HOSTILE,
        line=number + 1,
        end_line=number + 1,
        path=f"briefings/2026/{text}.md",
        message=f"unknown field '{text}'",
        help=f"did you mean '{text}'?",
        source_line=f"{text}: {text}",
        severity=(Severity.ERROR, Severity.WARNING)[number % 2],
        fix=(Replacement(number + 1, 1, number + 1, 2, text),),
    )


HOSTILE_REPORT = Report(
    len(ATTACKS),
    tuple(attack(text, number) for number, text in enumerate(ATTACKS)),
    RULES_URL,
    tuple(f"briefings/2026/{text}.md" for text in ATTACKS),
)


def _silent(asked: Asked) -> Iterator[Finding]:
    yield from ()


RULES = (
    Rule(
        "CIT001",
        "unknown-source",
        Severity.ERROR,
        "A citation of a source that\nthe briefing does not have.\n\n## Why\n\nThe reader would be\nsent nowhere.\n\n"
        "## Bad\n\n```markdown\nLost [@klein-2041].\n```\n\n## Good\n\n```markdown\nLost [@klein-2014].\n```\n",
        _silent,
        Scope.BRIEFING,
    ),
    Rule("MET003", "unknown-field", Severity.ERROR, "A field that is not known.", _silent, Scope.BRIEFING),
)
"""A catalogue that stays as it is."""
