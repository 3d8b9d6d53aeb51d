"""The parts of a briefing's page that templates of the theme make: the article, and what to read next."""

from collections.abc import Sequence
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateError

from generator.core.errors import UsageError
from generator.publish.cache import fingerprint
from generator.publish.views import Article, BriefingCard

_BASE = "../../"
"""From a briefing's page to the site's root."""


class Fragments:
    """`article.html` and `related.html` of a theme's folder. Raises UsageError where a template is at fault."""

    def __init__(self, theme_dir: Path) -> None:
        self._folder = theme_dir
        self._environment = Environment(
            loader=FileSystemLoader(theme_dir), autoescape=True, undefined=StrictUndefined
        )

    def version(self) -> str:
        """A name for the templates as they are."""
        files = sorted(self._folder.rglob("*.html"))
        return fingerprint(*(part for file in files for part in (file.name, file.read_bytes())))

    def article(self, article: Article) -> str:
        """The HTML of a briefing's own part of its page."""
        return self._render("article.html", article=article)

    def related(self, cards: Sequence[BriefingCard]) -> str:
        """The HTML of the list of briefings to read next; empty where there are none."""
        return self._render("related.html", related=cards) if cards else ""

    def _render(self, name: str, **values: object) -> str:
        file = self._folder / name
        try:
            return self._environment.get_template(name).render(base=_BASE, **values)
        except TemplateError as error:
            line = f":{error.lineno}" if hasattr(error, "lineno") else ""
            raise UsageError(f"{file}{line}: {error}") from error
