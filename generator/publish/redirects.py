"""Old addresses: each alias of a briefing gets a page that sends the reader on."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path, PurePosixPath
from urllib.parse import quote

from jinja2 import Environment, FileSystemLoader

from generator.core.settings import Settings
from generator.publish.addresses import within_site
from generator.publish.entry import Entry


@dataclass(frozen=True, slots=True)
class Redirect:
    """From an old address to a briefing's; both relative to the site's root."""

    alias: str
    url: str
    title: str

    @property
    def file(self) -> PurePosixPath:
        """The file below the site's root that answers at the old address."""
        path = PurePosixPath(self.alias)
        return path if path.suffix in {".html", ".htm"} else path / "index.html"

    @property
    def to(self) -> str:
        """The new address as seen from the old one."""
        return "../" * (len(self.file.parts) - 1) + quote(self.url)


def redirects(entries: Iterable[Entry]) -> Iterator[Redirect]:
    """The redirects that briefings ask for, without those that would leave the site."""
    for entry in entries:
        for alias in entry.aliases:
            if within_site(alias):
                yield Redirect(alias.strip("/"), entry.url, entry.card.title)


def write(redirect: Redirect, settings: Settings, site: Path) -> bool:
    """Write the page for `redirect` below `site`, unless a page of the site is there already; whether it did."""
    target = site / redirect.file
    if target.exists() or any(parent.is_file() for parent in target.parents):
        return False
    canonical = settings.site.url and settings.site.url + quote(redirect.url)
    template = _theme(settings.root).get_template("redirect.html")
    page = template.render(to=redirect.to, title=redirect.title, canonical=canonical)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(page, encoding="utf-8", newline="\n")
    return True


@lru_cache(maxsize=4)
def _theme(root: Path) -> Environment:
    return Environment(loader=FileSystemLoader(root / "site_config" / "theme"), autoescape=True)
