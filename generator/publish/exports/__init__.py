"""The site as plain Markdown and data, for another engine or for good keeping.

Each briefing becomes a Markdown file that needs no plugin of ours, with its evidence beside it; `data.json` has
briefings, sources and claims.
"""

import json
import shutil
from pathlib import Path

from generator.core.evidence import evidence_path
from generator.core.model import Library
from generator.load.evidence_text import evidence_text
from generator.publish.addresses import within_site
from generator.publish.exports.data import data
from generator.publish.exports.document import document


def write(library: Library, out: Path) -> int:
    """Write the export of `library` below `out`, with the images of the briefings; returns how many files it has."""
    content = files(library)
    for name, text in content.items():
        target = out / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")
    for asset in sorted(library.assets):
        target = out / asset
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(library.settings.root / "briefings" / asset, target)
    return len(content) + len(library.assets)


def files(library: Library) -> dict[str, str]:
    """Name to text: `2026/slug.md` for each briefing, `2026/slug.evidence.json` where it has any, and `data.json`."""
    listed = [briefing for briefing in library.briefings if within_site(briefing.url)]
    content = {
        f"{briefing.year}/{briefing.slug}.md": document(briefing, library.settings) for briefing in listed
    }
    content |= {
        evidence_path(f"{briefing.year}/{briefing.slug}.md"): evidence_text(briefing.evidence)
        for briefing in listed
        if briefing.evidence is not None
    }
    content["data.json"] = json.dumps(data(library), ensure_ascii=False, indent=1) + "\n"
    return content
