"""For test reporters (Jenkins, GitLab, actions of GitHub): JUnit XML, a suite a briefing and a case a finding.

There is no standard. This is what the schemas of Jenkins' xUnit plugin allow, PHPUnit's dialect of which has the
`file` and `line` of a case, where GitLab and the actions look for them.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import PurePosixPath
from xml.sax.saxutils import escape, quoteattr

from generator.core.diagnostic import Diagnostic, Report, Severity
from generator.report.concise import line
from generator.report.visible import cut, visible

_NAME_MAX = 300


def render(report: Report) -> str:
    """Errors are failures. Warnings are skipped cases: shown with their message, and fail no suite.

    A briefing without a finding is a case that passes. Names hold no line number, so that a reporter that compares
    two runs knows a finding again.
    """
    found: dict[str, list[Diagnostic]] = defaultdict(list)
    for diagnostic in report.diagnostics:
        found[diagnostic.path].append(diagnostic)
    paths = dict.fromkeys((*report.paths, *found))
    suites = [line for path in paths for line in _suite(path, found[path], report)]
    parts = ['<?xml version="1.0" encoding="UTF-8"?>', "<testsuites>", *suites, "</testsuites>"]
    # A log's host would obey `##[…]`; a number sign stands in text and values only.
    return "\n".join(parts).replace("##", "#&#35;") + "\n"


def _suite(path: str, diagnostics: list[Diagnostic], report: Report) -> Iterable[str]:
    errors = sum(diagnostic.severity is Severity.ERROR for diagnostic in diagnostics)
    counts = {
        "tests": max(len(diagnostics), 1),
        "failures": errors,
        "errors": 0,
        "skipped": len(diagnostics) - errors,
    }
    yield f"  <testsuite{_attributes(name=path, file=path, **counts, time=0)}>"
    names: Counter[str] = Counter()
    for diagnostic in diagnostics:
        name = f"{diagnostic.code} {cut(visible(diagnostic.message), _NAME_MAX)}"
        names[name] += 1
        yield from _case(diagnostic, name if names[name] == 1 else f"{name} ({names[name]})", report)
    if not diagnostics:
        yield f"    <testcase{_attributes(name='no findings', classname=_class(path), file=path, time=0)}/>"
    yield "  </testsuite>"


def _case(diagnostic: Diagnostic, name: str, report: Report) -> Iterable[str]:
    d = diagnostic
    place = _attributes(name=name, classname=_class(d.path), file=d.path, line=d.line, time=0)
    yield f"    <testcase{place}>"
    if d.severity is Severity.ERROR:
        address = report.rule_url(d.code)
        body = escape("\n".join(part for part in (line(d), address and f"why: {address}") if part))
        kind = f"{d.code} {d.name}"
        yield f"      <failure{_attributes(message=d.message, type=kind)}>{body}</failure>"
    else:
        yield f"      <skipped{_attributes(message=line(d))}/>"
    yield "    </testcase>"


def _class(path: str) -> str:
    """`briefings.2026.rot`: what stands before the last full stop is the group that Jenkins shows it in."""
    file = PurePosixPath(path)
    return ".".join((*file.parts[:-1], file.stem)).replace("/", ".")


def _attributes(**values: str | int) -> str:
    return "".join(f" {name}={quoteattr(visible(str(value)))}" for name, value in values.items())
