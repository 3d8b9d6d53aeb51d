"""The Markdown that briefings are written in: Python-Markdown with the settings' extensions, less raw HTML."""

import re
import threading
from collections import Counter
from collections.abc import Callable
from html import escape
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.blockprocessors import ParagraphProcessor
from markdown.extensions.toc import slugify
from markdown.inlinepatterns import InlineProcessor
from markdown.preprocessors import NormalizeWhitespace, Preprocessor
from markdown.util import Registry

from generator.core.settings import Settings
from generator.publish.shortcuts import has_markup, only_known, take_shortcuts
from generator.publish.temper import bound, temper, temper_fences
from generator.publish.tokens import TOKEN

# MkDocs has these on whatever the settings say.
_ALWAYS = ("toc", "tables", "fenced_code")
# Raw HTML is not markup here; and typography is set once, for the whole page, where marks and claims are known.
_NEVER = frozenset({"md_in_html", "smarty"})
_COMMENT_LENGTH = 5_000
_WHITE = re.compile(r"[ \t\r\n]+")

_kept = threading.local()


class Dialect:
    """Markdown to HTML that is not safe yet. Not to be shared between threads."""

    def __init__(self, settings: Settings) -> None:
        names = [name for name in settings.markdown_extensions if _short(name) not in _NEVER]
        configs = {name: dict(settings.extension_configs.get(name, {})) for name in names}
        for name in _ALWAYS:
            if all(_short(known) != name for known in names):
                names.insert(0, name)
        toc = next(name for name in names if _short(name) == "toc")
        config = configs.get(toc, {})
        self._slugs = _Slugs(config.get("slugify", slugify))
        # The list itself is not wanted, only the headings' ids.
        plain = {"marker": "", "title": "", "permalink": False, "anchorlink": False, "baselevel": 1}
        configs[toc] = {**config, **plain, "slugify": self._slugs}
        self._names, self._configs = names, configs
        self._make()

    def blocks(self, text: str) -> str:
        """A body as HTML."""
        self._slugs.reset()
        return self._convert(self._blocks, text)

    def inline(self, text: str) -> str:
        """One paragraph's content as HTML: nothing in it begins a block."""
        text = _WHITE.sub(" ", text).strip()
        if self._known and not has_markup(text):
            return text.replace(">", "&gt;")
        html = self._convert(self._inline, text)
        return html.removeprefix("<p>").removesuffix("</p>")

    def _make(self) -> None:
        self._blocks = _markdown(self._names, self._configs)
        self._inline = inline = _markdown(self._names, self._configs)
        inline.preprocessors = Registry()
        inline.preprocessors.register(NormalizeWhitespace(inline), "normalize_whitespace", 30)
        inline.preprocessors.register(_Temper(inline, temper), "temper", 15)
        inline.parser.blockprocessors = Registry()
        inline.parser.blockprocessors.register(ParagraphProcessor(inline.parser), "paragraph", 10)
        self._known = only_known(self._blocks)
        if self._known:
            take_shortcuts(self._blocks)

    def _convert(self, engine: Markdown, text: str) -> str:
        engine.reset()
        try:
            return engine.convert(text)
        except RecursionError:
            # Blocks nested a thousand deep. What the parser was about when it gave up must not reach the next text.
            self._make()
            return "".join(f"<p>{escape(block, quote=False)}</p>\n" for block in text.split("\n\n"))


def dialect(settings: Settings) -> Dialect:
    """The dialect of these settings, made once a thread."""
    key = (settings.markdown_extensions, repr(settings.extension_configs))
    known: tuple[Any, Dialect] | None = getattr(_kept, "dialect", None)
    if known is None or known[0] != key:
        known = _kept.dialect = (key, Dialect(settings))
    return known[1]


def _short(name: str) -> str:
    return name.removeprefix("markdown.extensions.")


class _Slugs:
    """Makes a heading's id as `toc` would by itself, at a cost that does not grow with the headings before it."""

    def __init__(self, chosen: Callable[[str, str], str]) -> None:
        self._chosen = chosen
        self._seen: Counter[str] = Counter()

    def __call__(self, value: str, separator: str) -> str:
        slug = self._chosen(TOKEN.sub("", value), separator)
        self._seen[slug] += 1
        again = self._seen[slug] - 1
        return f"{slug}_{again}" if again else slug

    def reset(self) -> None:
        self._seen.clear()


def _markdown(names: list[str], configs: dict[str, dict[str, Any]]) -> Markdown:
    engine = Markdown(extensions=names, extension_configs=configs)
    for registry, name in ((engine.preprocessors, "html_block"), (engine.inlinePatterns, "html")):
        if name in registry:
            registry.deregister(name)
    engine.preprocessors.register(_Comments(engine), "comments", 20)
    engine.preprocessors.register(_Temper(engine, temper), "temper", 15)
    engine.preprocessors.register(_Temper(engine, temper_fences), "temper_fences", 28)
    engine.inlinePatterns.register(_InlineComment("<!--", engine), "comment", 90)
    engine.treeprocessors["toc"].build_toc_div = _no_list  # type: ignore[attr-defined]
    bound(engine)
    return engine


def _no_list(_: list[Any]) -> Element:
    """In the place of the method that makes the list of headings, which costs more than finding them."""
    return Element("div")


class _Comments(Preprocessor):
    """Takes out HTML comments that begin a line: what an author notes there is not for readers."""

    def run(self, lines: list[str]) -> list[str]:
        text = "\n".join(lines)
        if "<!--" not in text:
            return lines
        pieces: list[str] = []
        done = 0
        while (start := text.find("<!--", done)) >= 0 and (end := text.find("-->", start + 4)) >= 0:
            line = text[text.rfind("\n", 0, start) + 1 : start]
            begins = len(line) < self.md.tab_length and not line.strip()
            pieces.append(text[done : start if begins else start + 4])
            done = end + 3 if begins else start + 4
        pieces.append(text[done:])
        return "".join(pieces).split("\n")


class _InlineComment(InlineProcessor):
    """Takes out a comment within a line, of a length that keeps the search short."""

    def handleMatch(  # type: ignore[override]  # noqa: N802 -- the base class's name
        self, m: re.Match[str], data: str
    ) -> tuple[Element | str, int, int] | tuple[None, None, None]:
        end = data.find("-->", m.end(), m.end() + _COMMENT_LENGTH)
        return (None, None, None) if end < 0 else ("", m.start(), end + 3)


class _Temper(Preprocessor):
    """Applies one of `temper`'s functions to the whole text."""

    def __init__(self, engine: Markdown, function: Callable[[str], str]) -> None:
        super().__init__(engine)
        self._function = function

    def run(self, lines: list[str]) -> list[str]:
        return self._function("\n".join(lines)).split("\n")
