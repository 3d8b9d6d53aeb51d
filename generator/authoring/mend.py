"""Mends the briefings' files where mending takes no judgement: `check --fix`."""

import os
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby
from pathlib import Path

from generator import workspace
from generator.authoring.saving import save
from generator.check.fix import fixed
from generator.core.diagnostic import Diagnostic, Report
from generator.core.model import Library
from generator.report.summary import counted

_ROUNDS_MAX = 10
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


@dataclass(slots=True)
class Mended:
    """What was mended, and the findings that are left."""

    report: Report
    codes: Counter[str] = field(default_factory=Counter)
    paths: set[str] = field(default_factory=set)
    kept: dict[str, str] = field(default_factory=dict)
    """The briefings that were left as they are, each with the reason."""

    @property
    def news(self) -> str:
        """`mended 3 findings in 2 briefings: SRC003 ×2, TXT002`, and a line for each file that was not written."""
        total = sum(self.codes.values())
        by_rule = ", ".join(
            f"{code} ×{number}" if number > 1 else code for code, number in sorted(self.codes.items())
        )
        what = f"mended {counted(total, 'finding')} in {counted(len(self.paths), 'briefing')}: {by_rule}"
        kept = [f"{path}: not mended: {reason}" for path, reason in sorted(self.kept.items())]
        return "\n".join([what if total else "mended nothing", *kept])


def mend(
    root: Path,
    today: date | None,
    paths: Iterable[Path] = (),
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
) -> Mended:
    """Check as `workspace.check` does, rewrite what can be mended, and check again until no more can be.

    Nothing but the characters of the fixes changes in a file. A file that somebody else changed meanwhile is not
    overwritten. Raises UsageError as `workspace.check` does.
    """
    paths = tuple(paths)
    library = workspace.open_project(root, today)
    mended = Mended(workspace.check(library, paths, select, ignore))
    for _ in range(_ROUNDS_MAX):
        if not _mend_once(library, mended):
            break
        library = workspace.open_project(root, today)
        mended.report = workspace.check(library, paths, select, ignore)
    return mended


def _mend_once(library: Library, mended: Mended) -> bool:
    """Rewrite each file once; whether any was."""
    texts = {briefing.path: briefing.text for briefing in library.briefings}
    mendable = [each for each in mended.report.diagnostics if each.fix and each.path not in mended.kept]
    wrote = False
    for path, group in groupby(mendable, key=lambda each: each.path):
        done = fixed(texts[path], group)
        if not done.mended:
            continue
        try:
            reason = _rewrite(library.settings.root, path, texts[path], done.text)
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
        if reason:
            mended.kept[path] = reason
        else:
            _note(mended, path, done.mended)
            wrote = True
    return wrote


def _note(mended: Mended, path: str, findings: Iterable[Diagnostic]) -> None:
    mended.paths.add(path)
    mended.codes.update(finding.code for finding in findings)


def _rewrite(root: Path, path: str, old: str, new: str) -> str:
    """Put `new` in the place of `old` in the file at `path`; returns why not, or nothing.

    A link is written through, so that it stays one, where it leads to a file of the project.
    """
    target = (root / path).resolve()
    if not target.is_relative_to(root.resolve()):
        return "it leads out of the project"
    # The superuser may write any file; one that is marked as not to be written is meant to stay as it is.
    if not os.access(target, os.W_OK) or not target.stat().st_mode & 0o222:
        return "it cannot be written"
    data = target.read_bytes()
    mark = _BYTE_ORDER_MARK if data.startswith(_BYTE_ORDER_MARK) else b""
    if data != mark + old.encode() or not save(target, mark + new.encode(), over=data):
        return "it changed while it was checked"
    return ""
