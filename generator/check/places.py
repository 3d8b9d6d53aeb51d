"""Where links inside the site lead: the addresses, images and headings that exist."""

import posixpath
import re
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import unquote

from generator.core.guess import Guesser
from generator.core.model import Briefing, Library, Status

_YEAR_FOLDER = re.compile(r"[0-9]{4}(/|$)", re.ASCII)
# Ids that the page's own furniture has, and those of footnotes.
_GIVEN_IDS = ("ref-", "cite-", "claim-", "evidence-", "ui-", "fn:", "fnref:")
_FOLDER = "briefings/"
_GUESSES_MAX = 300
"""In the whole library, not in each file."""


@dataclass(frozen=True, slots=True)
class Broken:
    """Why a link leads nowhere, to be read after the link itself, and the remedy."""

    why: str
    remedy: str


class Places:
    """Everything on the site that a link may lead to."""

    def __init__(self, library: Library) -> None:
        self._pages = library.settings.pages
        self._images = library.assets
        self._briefings = {briefing.url: briefing for briefing in library.briefings}
        self._aliases = {a.value.strip("/") + "/" for b in library.briefings for a in b.aliases}
        self._years = {briefing.year for briefing in library.briefings}
        self._ids: dict[str, tuple[set[str], Guesser]] = {}

    def broken(self, source: Briefing, target: str, *, image: bool) -> Broken | None:
        """What is wrong with a link in `source` to `target`, which has no scheme and no host; None where nothing is.

        An address without a `/` at its start is looked for from the file's own folder, as the pages do.
        """
        address, _, fragment = target.partition("#")
        address = unquote(address.partition("?")[0])
        if not address:
            return None if image else self._heading(source, unquote(fragment))
        inside = "" if address.startswith("/") else posixpath.dirname(source.path).removeprefix(_FOLDER)
        found = posixpath.normpath(posixpath.join(inside, address.lstrip("/")))
        if found == ".." or found.startswith("../"):
            return Broken("leads out of the site", "write it from the site's root, like /about/")
        is_file = "." in posixpath.basename(found).strip(".") and not found.endswith(".md")
        if image or is_file:
            return self._image(source, found, rooted=address.startswith("/"))
        page = "" if found == "." else found.removesuffix(".md") + "/"
        if page in self._briefings:
            return self._briefing(source, self._briefings[page], unquote(fragment))
        if page in self._pages or page in self._aliases or not self._may_judge(page):
            return None
        return Broken("leads to no page", self._meant(source, page, as_file=address.endswith(".md")))

    def _image(self, source: Briefing, found: str, *, rooted: bool) -> Broken | None:
        if found in self._images or (rooted and not _YEAR_FOLDER.match(found)):
            return None  # What is not in a year's folder, the theme or the engine makes: /feed.xml.
        guess = self._guess_image(found)
        remedy = "put it beside the briefing as .png, .jpg, .gif, .webp or .avif, and mind capital letters"
        if guess:
            remedy = f"did you mean '{posixpath.relpath(guess, _inside(source))}'?"
        return Broken("is not among the images of the briefings", remedy)

    def _meant(self, source: Briefing, page: str, *, as_file: bool) -> str:
        name = posixpath.basename(page.rstrip("/"))
        guess = self._by_slug.get(name) or self._guess_page(page.rstrip("/"))
        if guess is None:
            return "link to a page that exists, or remove the link"
        if as_file and guess + "/" in self._briefings:
            return f"did you mean '{posixpath.relpath(guess, _inside(source))}.md'?"
        return f"did you mean '/{guess}/'?"

    def _may_judge(self, page: str) -> bool:
        """Whether all pages of that kind are known here. Those of publishers and rules are not."""
        if not page:
            return False
        if page.startswith(("sources/", "how-we-check/")) or not self._pages:
            return bool(_YEAR_FOLDER.match(page))
        return page.removeprefix("archive/").rstrip("/") not in self._years

    def _briefing(self, source: Briefing, target: Briefing, fragment: str) -> Broken | None:
        hidden = (Status.DRAFT, Status.REVIEW)
        if target.readable and target.status in hidden and source.status not in hidden:
            why = f"leads to a briefing that is not published: its status is '{target.status}'"
            return Broken(why, "publish that one first, or remove the link")
        return self._heading(target, fragment)

    def _heading(self, target: Briefing, fragment: str) -> Broken | None:
        if fragment in {"", "top"} or fragment.startswith(_GIVEN_IDS) or target.body is None:
            return None
        if target.path not in self._ids:
            ids = {heading.slug for heading in target.body.headings}
            ids.update(target.body.anchors)
            self._ids[target.path] = ids, Guesser(ids)
        ids, guesser = self._ids[target.path]
        if fragment in ids:
            return None
        guess = guesser(fragment)
        remedy = "write a heading's words in lower case, with hyphens between them"
        why = f"leads to no heading of {target.path}"
        return Broken(why, f"did you mean '#{guess}'?" if guess else remedy)

    @cached_property
    def _by_slug(self) -> dict[str, str]:
        return {posixpath.basename(url.rstrip("/")): url.rstrip("/") for url in reversed(self._briefings)}

    @cached_property
    def _guess_image(self) -> Guesser:
        return Guesser(self._images, limit=_GUESSES_MAX)

    @cached_property
    def _guess_page(self) -> Guesser:
        known = (*self._briefings, *self._pages)
        return Guesser((address.rstrip("/") for address in known), limit=_GUESSES_MAX)


def _inside(source: Briefing) -> str:
    return posixpath.dirname(source.path).removeprefix(_FOLDER) or "."
