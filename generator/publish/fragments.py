"""The parts of a briefing's page that templates of the theme make: the article, and what to read next."""

import os
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from generator.core.errors import UsageError
from generator.publish.cache import fingerprint
from generator.publish.views import Article, BriefingCard

# Imported where a page is made: most builds make few, or none.
if TYPE_CHECKING:
    from jinja2 import Environment

_BASE = "../../"
"""From a briefing's page to the site's root."""
_NO_TEMPLATES = (".css", ".js", ".woff", ".woff2", ".png", ".jpg", ".webp", ".ico")
"""What an article cannot include, so that an edit of a style leaves all articles as they are."""


class Fragments:
    """`article.html` and `related.html` of a theme's folder. Raises UsageError where a template is at fault."""

    def __init__(self, theme_dir: Path) -> None:
        self._folder = theme_dir
        # Read once: what is kept under the name of these texts is made of them, whatever is saved meanwhile.
        self._texts = dict(_texts(theme_dir))

    def version(self) -> str:
        """A name for the templates as they are."""
        return fingerprint(*(part for pair in sorted(self._texts.items()) for part in pair))

    def article(self, article: Article) -> str:
        """The HTML of a briefing's own part of its page."""
        return self._render("article.html", article=article)

    def related(self, cards: Sequence[BriefingCard]) -> str:
        """The HTML of the list of briefings to read next; empty where there are none."""
        return self._render("related.html", related=cards) if cards else ""

    @cached_property
    def _environment(self) -> "Environment":
        from jinja2 import DictLoader, Environment, StrictUndefined  # noqa: PLC0415

        return Environment(loader=DictLoader(self._texts), autoescape=True, undefined=StrictUndefined)

    def _render(self, name: str, **values: object) -> str:
        from jinja2 import TemplateError  # noqa: PLC0415

        try:
            return self._environment.get_template(name).render(base=_BASE, **values)
        except TemplateError as error:
            line = f":{error.lineno}" if hasattr(error, "lineno") else ""
            raise UsageError(f"{self._folder / name}{line}: {error}") from error


def _texts(folder: Path) -> Iterator[tuple[str, str]]:
    """What templates may include, by its path below `folder`."""
    for above, _, names in os.walk(folder, followlinks=True):
        for name in names:
            file = Path(above) / name
            if file.suffix not in _NO_TEMPLATES and file.is_file():
                yield file.relative_to(folder).as_posix(), file.read_text(encoding="utf-8", errors="replace")
