"""A project whose sources a server on loopback serves, and `verify` on it: for tests from end to end."""

import datetime
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.load.configuration import read_settings
from generator.load.library import open_library
from generator.verify.asking.pace import Pace
from generator.verify.session import verify
from generator.verify.wanted import Tally, Wanted
from tests.verify.web_site import Site

NOW = datetime.datetime(2026, 5, 8, 10, tzinfo=datetime.UTC)
FILLING = "".join(
    f"<p>Paragraph {n} of the article says something else at length, about {word}, which nobody here quotes.</p>"
    for n, word in enumerate("rivers harbours railways bridges orchards libraries theatres".split())
)


def article(*sentences: str, title: str = "When Online Content Disappears") -> str:
    said = "".join(f"<p>{sentence}</p>" for sentence in sentences)
    return f"<!doctype html><html><head><meta charset=utf-8><title>{title}</title></head><body><article><h1>{title}</h1>{FILLING[:300]}{said}{FILLING}</article></body></html>"


@dataclass
class Project:
    root: Path
    site: Site

    def write(
        self,
        sources: Mapping[str, str],
        body: str,
        name: str = "rot",
        accessed: str = "2026-05-01",
        more: str = "",
    ) -> None:
        listed = "".join(
            f"  - {{id: {key}, title: When Online Content Disappears, url: '{self.site.url(path)}', accessed: {accessed}{more}}}\n"
            for key, path in sources.items()
        )
        self.root.joinpath(f"briefings/2026/{name}.md").write_text(
            f"---\ntitle: Pages go {name}\ndate: 2026-05-07\nauthors: [desk]\ntopics: [web-archiving]\nsummary: Pages go.\n"
            f"takeaways: [One.]\nsources:{listed and chr(10)}{listed or ' []' + chr(10)}---\n\n{body}\n"
        )

    def verify(self, now: datetime.datetime = NOW, **wanted: Any) -> Tally:
        settings = read_settings(self.root, now.date())
        library = open_library(settings)
        asked = Wanted(now, allow=frozenset({"127.0.0.1"}), **wanted)
        return verify(library, library.briefings, asked, lambda *_: None, Pace(gap=0))

    def evidence(self, name: str = "rot") -> dict[str, Any]:
        text = (self.root / f"briefings/2026/{name}.evidence.json").read_text()
        found: dict[str, Any] = json.loads(text)["sources"]
        return found


def later(days: float) -> datetime.datetime:
    return NOW + datetime.timedelta(days=days)


WORDS = "38% of webpages that existed in 2013 are not available a decade later"
CLAIM = f'More than a third of the pages are gone [@pew, "{WORDS}"].'
