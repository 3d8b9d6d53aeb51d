"""The parts of pages that templates of the theme make: a briefing's article, what to read next, a list's main part."""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.core.errors import UsageError
from generator.publish.cache import fingerprint

# Imported where a page is made: most builds make few, or none.
if TYPE_CHECKING:
    from jinja2 import Environment

    from generator.publish.views import Article, BriefingCard

_BASE = "../../"
"""From a briefing's page to the site's root."""
_MACROS = "parts/macros.html"
"""Known to templates as `m`; `main.html` imports it for those that the engine renders."""
_NO_TEMPLATES = (".css", ".js", ".woff", ".woff2", ".png", ".jpg", ".webp", ".ico")
"""What an article cannot include, so that an edit of a style leaves all articles as they are."""


class Fragments:
    """`article.html` and `related.html` of a theme's folder. Raises UsageError where a template is at fault."""

    def __init__(self, theme_dir: Path) -> None:
        self._folder = theme_dir
        # Read once: what is kept under the name of these texts is made of them, whatever is saved meanwhile.
        self._texts = dict(_texts(theme_dir))
        # Once for all pages, not by each template: macros and what they know of are cycles, which nobody collects.
        self._macros = lru_cache(self._make_macros)

    def version(self) -> str:
        """A name for the templates as they are."""
        return fingerprint(*(part for pair in sorted(self._texts.items()) for part in pair))

    def article(self, article: "Article") -> str:
        """The HTML of a briefing's own part of its page."""
        return self._render("article.html", article=article)

    def related(self, cards: "Sequence[BriefingCard]") -> str:
        """The HTML of the list of briefings to read next; empty where there are none."""
        return self._render("related.html", related=cards) if cards else ""

    def main(self, name: str, base: str, values: Mapping[str, object]) -> str:
        """The HTML of the block `main` of the page template `name`, with `base` before addresses of the site's own."""

        def render(environment: "Environment") -> str:
            template = environment.get_template(name)
            context = template.new_context({"base": base, "m": self._macros(base), **values})
            return "".join(template.blocks["main"](context))

        return self._guarded(name, render)

    def _make_macros(self, base: str) -> object:
        """The macros that templates share, for pages from which `base` leads to the site's root."""
        if _MACROS not in self._texts:
            return None
        return self._environment.get_template(_MACROS).make_module({"base": base, "once": self._once})

    @cached_property
    def _once(self) -> Callable[[Callable[[Any, int], str], dict[str, Any], int, str], str]:
        """For templates: what a macro makes of a briefing's card, made once for all lists that look alike.

        A briefing stands in the list of its year, of each of its topics and of its authors.
        """
        made: dict[tuple[int, int, str], str] = {}

        def once(macro: Callable[[Any, int], str], card: dict[str, Any], level: int, base: str) -> str:
            key = (card["url"], level, base)
            if key not in made:
                made[key] = macro(card, level)
            return made[key]

        return once

    @cached_property
    def _environment(self) -> "Environment":
        from jinja2 import DictLoader, Environment, StrictUndefined  # noqa: PLC0415

        class KeysFirst(Environment):
            """Looks at a mapping's keys before its methods: a method that is not there costs an exception."""

            def getattr(self, obj: Any, attribute: str) -> Any:
                if type(obj) is dict:
                    return obj[attribute] if attribute in obj else super().getattr(obj, attribute)
                try:
                    return getattr(obj, attribute)
                except AttributeError:
                    return super().getattr(obj, attribute)

        return KeysFirst(loader=DictLoader(self._texts), autoescape=True, undefined=StrictUndefined)

    def _render(self, name: str, **values: object) -> str:
        return self._guarded(
            name,
            lambda environment: environment.get_template(name).render(
                base=_BASE, m=self._macros(_BASE), **values
            ),
        )

    def _guarded(self, name: str, render: "Callable[[Environment], str]") -> str:
        from jinja2 import TemplateError  # noqa: PLC0415

        try:
            return render(self._environment)
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
