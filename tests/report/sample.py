"""Reports to render."""

from generator.core.diagnostic import Diagnostic, Report, Severity

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

REPORT = Report(8, (HOSTILE, UNREADABLE, ERROR, WARNING))
CLEAN = Report(8, ())
