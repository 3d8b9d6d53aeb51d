"""Sources that are doubled, unused, misdated or badly addressed: SRC001 to SRC009."""

import re
from random import Random

from generator.core.model import Source
from tests.benchmarks.defects import addresses
from tests.benchmarks.defects.registry import defect
from tests.benchmarks.defects.scene import Changed, Edit, Scene


def _sources_end(scene: Scene) -> tuple[int, str]:
    """Where a further source can be written, and its indentation."""
    last = scene.briefing.sources[-1]
    at = (
        scene.text.index("\n", last.span.end - 1) + 1
        if "\n" not in scene.text[last.span.end - 1 :][:1]
        else last.span.end
    )
    dash = re.compile(r"^( *)- \{?id:", re.MULTILINE).search(scene.text)
    return at, dash[1] if dash else "  "


def _further(scene: Scene, key: str, url: str, *, cited: bool, at_line: str) -> Changed:
    """Add a source; the expected line is that of its field `at_line`."""
    place, indent = _sources_end(scene)
    fields = [f"{indent}- id: {key}", f"{indent}  title: A further page", f'{indent}  url: "{url}"']
    end = scene.newline
    mark = place + sum(len(line) + len(end) for line in fields[: ["id", "title", "url"].index(at_line)])
    entry = Edit(place, place, end.join([*fields, ""]))
    more = [Edit(at, at, f" More is told elsewhere [@{key}].") for at in scene.paragraph_ends()[:1] if cited]
    changed = scene.change(entry, *more)
    line = changed.data.decode()[:mark].count("\n") + 1
    return Changed(changed.path, changed.data, line, line, f"{key} {url}")


def _with_address(scene: Scene, random: Random) -> Source:
    return random.choice([source for source in scene.briefing.sources if source.url])


def _readdressed(scene: Scene, source: Source, url: str, *, field: str = "url") -> Changed | None:
    """The source's address as a quoted scalar."""
    old = source.url if field == "url" else source.archive_url
    place = scene.value(source, field, old)
    if not place:
        return None
    start, end = place
    quoted = scene.text[start - 1] in "\"'"
    return scene.change(Edit(start, end, url if quoted else f'"{url}"'), what=url)


@defect("SRC001", "an id is given twice")
def same_id(scene: Scene, random: Random) -> Changed | None:
    source = random.choice(scene.briefing.sources)
    return _further(scene, source.id, "https://more.example.net/a/page", cited=False, at_line="id")


@defect("SRC001", "an address in another spelling", "SRC004", "SRC003", "SRC009", "SRC007")
def same_address(scene: Scene, random: Random) -> Changed | None:
    url = addresses.respelt(_with_address(scene, random).url, random)
    return _further(scene, "further-1", url, cited=True, at_line="url")


@defect(
    "SRC002", "an address that is none", "CIT006", "SRC001", "SRC007", "SRC003", "SRC008", "SRC006", "SRC009"
)
def malformed(scene: Scene, random: Random) -> Changed | None:
    source = _with_address(scene, random)
    return _readdressed(scene, source, addresses.malformed(source.url, random))


@defect("SRC002", "an archive's address that is none", "SRC008", "SRC003", "SRC007")
def malformed_archive(scene: Scene, random: Random) -> Changed | None:
    source = _with_address(scene, random)
    span = source.spans.get("url")
    if source.archive_url or not span or scene.text[source.span.start] == "{":
        return None
    at = scene.text.index("\n", span.end) + 1
    indent = " " * (span.start - scene.text.rindex("\n", 0, span.start) - 1 - len("url: "))
    bad = addresses.malformed(source.url, random)
    return scene.change(Edit(at, at, f'{indent}archive-url: "{bad}"{scene.newline}'), what=bad)


@defect("SRC003", "a tracking parameter")
def tracked(scene: Scene, random: Random) -> Changed | None:
    source = _with_address(scene, random)
    return _readdressed(scene, source, addresses.tracked(source.url, random))


@defect("SRC004", "a source that nothing cites")
def unused(scene: Scene, random: Random) -> Changed | None:
    return _further(scene, "unused-1", "https://more.example.net/a/page", cited=False, at_line="id")


@defect("SRC004", "its only citation is removed", "TKW003", "CIT004", "CIT005", "CIT006", "QUO001", "QUO002")
def forgotten(scene: Scene, random: Random) -> Changed | None:
    cited = [(p, c, i) for p, c in scene.briefing.citations() for i in c.items]
    keys = [item.key for _, _, item in cited]
    origins = {source.origin for source in scene.briefing.sources}
    once = [
        (prose, citation, item)
        for prose, citation, item in cited
        if keys.count(item.key) == 1 and len(citation.items) > 1 and item.key not in origins
    ]
    if not once:
        return None
    prose, citation, item = random.choice(once)
    place = scene.file(prose, citation.span.start, citation.span.end)
    source = scene.briefing.source(item.key)
    if not place or not source:
        return None
    marker = scene.text[place[0] : place[1]]
    parts = [part for part in marker[1:-1].split("; ") if f"@{item.key}" not in part]
    if len(parts) != len(citation.items) - 1:
        return None
    where = source.where("id")
    return scene.change(Edit(*place, f"[{'; '.join(parts)}]"), at=(where.start, where.end), what=item.key)


@defect("SRC005", "issued after the briefing", "SRC006")
def too_late(scene: Scene, random: Random) -> Changed | None:
    dated = [source for source in scene.briefing.sources if source.issued and "issued" in source.spans]
    last = scene.briefing.last_date
    if not dated or not last:
        return None
    source = random.choice(dated)
    span = source.spans["issued"]
    late = random.choice(
        [str(last.year + 1), f"{last.year + 1}-01", f"{last.year}-12-30", f"{last.year + 2}-05-01"]
    )
    return scene.change(Edit(span.start, span.end, late), what=f"{source.id} {late}")


@defect("SRC006", "issued in another year or month than its address says")
def misdated(scene: Scene, random: Random) -> Changed | None:
    # Papers and data have days of their own, when they were put online.
    news = [
        s
        for s in scene.briefing.sources
        if s.issued and s.type not in {"article-journal", "dataset", "paper-conference"}
    ]
    dated = [(source, found) for source in news if (found := addresses.dated(source.url))]
    if not dated:
        return None
    source, (year, month) = random.choice(dated)
    span = source.spans["issued"]
    day = "" if source.issued and source.issued.day is None else "-11"
    wrong = random.choice([f"{year - 1}-{month:02}{day}", f"{year - random.randint(2, 9)}-{month:02}{day}"])
    if month > 3:
        wrong = random.choice([wrong, f"{year}-{month - random.randint(2, month - 1):02}{day}"])
    return scene.change(Edit(span.start, span.end, wrong), at=None, what=f"{source.url} issued {wrong}")


@defect("SRC007", "an address with no path to the work", "SRC001", "SRC003", "CIT006")
def homepage(scene: Scene, random: Random) -> Changed | None:
    source = _with_address(scene, random)
    found = re.match(r"https?://[^/?#]+", source.url)
    if not found or source.doi or source.type in {"dataset", "software"}:
        return None
    url = found[0] + random.choice(["", "/", "/", "/index.html", "/#top", "/?utm_source=x"])
    return _readdressed(scene, source, url)


@defect(
    "SRC008", "a shortener, an AMP page, a cache or a search result", "CIT006", "SRC007", "SRC003", "SRC006"
)
def opaque(scene: Scene, random: Random) -> Changed | None:
    source = _with_address(scene, random)
    return _readdressed(scene, source, addresses.opaque(source.url, random))


@defect("SRC009", "not the publisher of that host")
def publisher(scene: Scene, random: Random) -> Changed | None:
    known = scene.library.settings.publishers
    listed = [
        (source, name)
        for source in scene.briefing.sources
        for host, name in known.items()
        if source.publisher == name.name
        and re.match(rf"https?://(?:[\w-]+\.)*{re.escape(host)}/", source.url)
    ]
    if not listed:
        return None
    source, entry = random.choice(listed)
    wrong = random.choice(["The Daily Example", "GitHub", "Reuters UK", f"{entry.name[:4]} Weekly"])
    place = scene.value(source, "publisher", source.publisher)
    return place and scene.change(Edit(*place, wrong), what=f"{source.url} {wrong}")
