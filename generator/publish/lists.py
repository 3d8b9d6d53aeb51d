"""Pages that grow with the briefings, such as lists: the engine renders shells, and the generator fills them.

So the engine need not run because a briefing has come or changed. A page at the top of the site's menu, or whose text
somebody wrote, has a shell of its own at its own address; all others of a section share one for each depth.
"""

import marshal
import re
import shutil
from collections.abc import Iterable, Mapping
from dataclasses import asdict, replace
from html import escape
from pathlib import Path
from urllib.parse import quote

from generator.core.settings import Settings
from generator.load.site_pages import texts_of
from generator.publish.addresses import page_href
from generator.publish.cache import fingerprint
from generator.publish.fragments import Fragments
from generator.publish.shell import FOLDER, Shell
from generator.publish.staging import Staging
from generator.publish.views import Page

_TEXTS = Path("site_config", "pages")
_SHELLS = frozenset({"frame.html", "shell.html"})
_FILE_NAME = re.compile(r"[^\s/()<>\[\]\"']{1,200}\.md\b")


def for_engine(pages: Iterable[Page], root: Path) -> tuple[Page, ...]:
    """What the engine is to render of `pages`, and the shells of the others.

    Of the others, those that a text below `root` may link to are among them too, without a template.
    """
    texts = texts_of(root / _TEXTS)
    named = {name for text in texts.values() for name in _FILE_NAME.findall(text)}
    made: dict[str, Page] = {}
    for page in pages:
        uri = _shell_of(page.uri, texts)
        if not page.grows:
            made[page.uri] = page
        elif uri == page.uri:
            made[uri] = replace(page, template="frame.html", data={"main": page.template}, grows=False)
        else:
            made[uri] = Page(uri, "shell.html", page.title, data={"section": page.uri.split("/")[0]})
            if page.uri.rpartition("/")[2] in named:
                made[page.uri] = Page(page.uri, "", page.title)
    return tuple(made.values())


def take_shells(pages: Iterable[Page], site: Path) -> dict[str, str]:
    """The shells among `pages`, which the engine has rendered into `site`, by their names; they are taken out of it."""
    files = {
        page.uri: site / page_href(page.uri) / "index.html" for page in pages if page.template in _SHELLS
    }
    found = {uri: file.read_text(encoding="utf-8") for uri, file in files.items()}
    for file in files.values():
        file.unlink()
    shutil.rmtree(site / FOLDER)
    return found


def write(
    pages: Iterable[Page],
    shells: Mapping[str, str],
    settings: Settings,
    fragments: Fragments,
    staging: Staging,
    surroundings: str,
) -> None:
    """Fill those of `pages` that grow, as far as the last site does not have them.

    `surroundings` names all that they depend on besides their data and their shell.
    """
    parsed = {uri: Shell.parse(html) for uri, html in shells.items()}
    site = asdict(settings.site)
    for page in pages:
        if not page.grows:
            continue
        uri = page.uri if page.uri in shells else _shared(page.uri)
        # Plain values in a form that follows from their content, at a fifth of the cost of JSON.
        key = fingerprint(
            surroundings, shells[uri], page.title, page.description, marshal.dumps(page.data, 0)
        )
        if not staging.take_over(page.uri, key):
            html = _fill(page, parsed[uri], site, fragments)
            staging.write(page.uri, key, {f"{page_href(page.uri)}index.html": html})


def _fill(page: Page, shell: Shell, site: Mapping[str, object], fragments: Fragments) -> str:
    from markupsafe import Markup  # noqa: PLC0415 -- most builds fill no page

    given, url = shell.given, page_href(page.uri)
    title, text = Markup(given.get("title") or escape(page.title)), Markup(given.get("text", ""))  # noqa: S704
    body = fragments.main(
        given.get("main") or page.template,
        "../" * url.count("/") or "./",
        {"site": site, "page": {"title": title, "content": text}, "data": page.data},
    )
    return shell.stamp(
        {
            "title": title,
            "description": escape(page.description),
            "url": quote(url),
            "head": "",
            "body": body.removesuffix("\n"),
            "related": "",
        }
    )


def _shell_of(uri: str, authored: Mapping[str, str]) -> str:
    return uri if uri.count("/") == 0 or uri in authored else _shared(uri)


def _shared(uri: str) -> str:
    """The shell of the pages of a section that stand as deep as the one of `uri`."""
    section, *_ = uri.split("/")
    return f"{FOLDER}/{section}{'/part' * (uri.count('/') - 1)}.md"
