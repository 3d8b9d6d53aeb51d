"""Front matter that is wrong or lacks something: MET001 to MET006, MET008, SUP001."""

import re
from random import Random

from tests.benchmarks.defects.registry import defect
from tests.benchmarks.defects.scene import Changed, Edit, Scene

_REQUIRED = ("title", "date", "authors", "topics", "summary", "takeaways", "sources")
_FOLLOWS = (
    "CIT001",
    "SRC004",
    "SRC005",
    "MET007",
    "TKW001",
    "TKW002",
    "TKW003",
    "CIT004",
    "CIT003",
    "CIT006",
)


def _line(scene: Scene, pattern: str, random: Random) -> re.Match[str] | None:
    found = list(re.compile(pattern, re.MULTILINE).finditer(scene.text, 0, scene.front_end))
    return random.choice(found) if found else None


def _insert(scene: Scene, line: str) -> Changed:
    return scene.change(Edit(scene.front_end, scene.front_end, line + scene.newline), what=line)


@defect("MET001", "a required field is removed", *_FOLLOWS)
def no_field(scene: Scene, random: Random) -> Changed | None:
    key = random.choice(_REQUIRED)
    place = scene.entry(key)
    if not place:
        return None
    changed = scene.change(Edit(place[0], place[1] + len(scene.newline), ""))
    return Changed(changed.path, changed.data, 1, 2, key)


@defect("MET001", "a required field is left empty", *_FOLLOWS)
def empty_field(scene: Scene, random: Random) -> Changed | None:
    key = random.choice(_REQUIRED)
    place = scene.entry(key)
    if not place:
        return None
    empty = random.choice([f"{key}:", f'{key}: ""', f"{key}: null"])
    return scene.change(Edit(*place, empty), what=empty)


@defect("MET001", "a source lacks its title or id", *_FOLLOWS)
def no_source_field(scene: Scene, random: Random) -> Changed | None:
    source = random.choice(scene.briefing.sources)
    found = re.compile(r"^ +title: .*\r?\n(?! {6})", re.MULTILINE).search(
        scene.text, source.span.start, source.span.end
    )
    if not found:
        return None
    return scene.change(
        Edit(found.start(), found.end(), ""), at=(source.span.start, source.span.end), what=source.id
    )


@defect("MET002", "a date that does not exist, or in words", "SRC006")
def bad_date(scene: Scene, random: Random) -> Changed | None:
    found = _line(scene, r"^ *(?:issued|date): ([\d-]+)(?=\r?$| +#)", random)
    bad = random.choice(["2025-13-01", "2025-02-30", "12 May 2025", "2025/05/12", "05-12-2025", "yesterday"])
    return found and scene.change(Edit(found.start(1), found.end(1), bad), what=bad)


@defect("MET002", "a status, type or access that there is not")
def bad_word(scene: Scene, random: Random) -> Changed | None:
    found = _line(scene, r"^ *(?:status|type|access): ([\w-]+)(?=\r?$)", random)
    bad = random.choice(["publishd", "live", "web-page", "newspaper", "open", "paid"])
    return found and scene.change(Edit(found.start(1), found.end(1), bad), what=bad)


@defect("MET002", "a list is one value")
def no_list(scene: Scene, random: Random) -> Changed | None:
    found = _line(scene, r"^(?:authors|topics): (\[(\w+)[^\]]*\])", random)
    return found and scene.change(Edit(found.start(1), found.end(1), found[2]), what=found[2])


@defect("MET002", "a DOI that is an address")
def bad_doi(scene: Scene, random: Random) -> Changed | None:
    found = _line(scene, r"^ +doi: (10\.\S+)", random)
    bad = random.choice(["https://doi.org/", "doi:", "DOI "]) + found[1] if found else ""
    return found and scene.change(Edit(found.start(1), found.end(1), bad), what=bad)


@defect("MET002", "a takeaway is a mapping", *_FOLLOWS)
def mapping(scene: Scene, random: Random) -> Changed | None:
    found = _line(scene, r"^ *- (\w+ \w+) [\w ]+[^\n:]*\[@[^\n\"]*\]\.\r?$", random)
    return found and scene.change(Edit(found.end(1), found.end(1), ":"), what=found[1])


@defect("MET003", "a field is misspelt", *_FOLLOWS, "MET001")
def misspelt(scene: Scene, random: Random) -> Changed | None:
    names = "topics|status|summary|takeaways|publisher|issued|access|origin|url|type|author|corrections|aliases|doi"
    found = _line(scene, rf"^(?: +(?:- )?)?({names}):", random)
    if not found:
        return None
    name = found[1]
    at = random.randrange(len(name) - 1)
    wrong = random.choice([
        name[:at] + name[at + 1 :],
        name[: at + 1] + name[at] + name[at + 1 :],
        name.capitalize(),
        name[:at] + name[at + 1] + name[at] + name[at + 2 :],
    ])  # fmt: skip
    known = {"author", "authors", "topic", name}
    return None if wrong in known else scene.change(Edit(found.start(1), found.end(1), wrong), what=wrong)


@defect("MET003", "a field that there is not")
def invented(scene: Scene, random: Random) -> Changed | None:
    return _insert(
        scene, random.choice(["tags: [news]", "layout: post", "author: The desk", "key-points: none"])
    )


@defect("MET004", "a field is given twice", "MET003")
def twice(scene: Scene, random: Random) -> Changed | None:
    status = f"status: {scene.briefing.status}"
    return _insert(scene, random.choice([status, "title: Another title", "topics: [news]"]))


@defect("MET004", "a field of a source is given twice", "SRC006", "SRC009")
def twice_in_source(scene: Scene, random: Random) -> Changed | None:
    found = _line(scene, r"^ +(?:publisher|title|issued): .*\r?\n(?! {6})", random)
    return found and scene.change(Edit(found.end(), found.end(), found[0]), what=found[0].strip())


@defect("MET005", "a topic that is not declared")
def topic(scene: Scene, random: Random) -> Changed | None:
    place = random.choice(scene.briefing.topics).span
    wrong = random.choice(["gardening", scene.text[place.start : place.end] + "s", "web-archive"])
    return scene.change(Edit(place.start, place.end, wrong), what=wrong)


@defect("MET006", "an author who is not declared")
def author(scene: Scene, random: Random) -> Changed | None:
    place = random.choice(scene.briefing.authors).span
    wrong = random.choice(["dsek", "somebody", scene.text[place.start : place.end] + "-2"])
    return scene.change(Edit(place.start, place.end, wrong), what=wrong)


@defect("MET008", "published in the future", "MET002")
def future(scene: Scene, random: Random) -> Changed | None:
    created = scene.briefing.created
    if (
        not created
        or created.value.year != 2026
        or scene.briefing.updated
        or scene.briefing.status == "review"
    ):
        return None
    date = random.choice(["2026-11-23", "2026-12-01", "2026-12-31"])
    return scene.change(Edit(created.span.start, created.span.end, date), what=date)


@defect("SUP001", "a waiver that waives nothing")
def waiver(scene: Scene, random: Random) -> Changed | None:
    codes = "CIT002 CIT004 CIT005 CIT006 QUO001 QUO002 QUO003 SRC003 SRC004 SRC006 SRC007 TKW003 TXT004 raw-link CIT999"
    code = random.choice(codes.split())
    line = f"  {code}: The reason is given here.{scene.newline}"
    found = re.compile(r"^allow:\r?\n", re.MULTILINE).search(scene.text, 0, scene.front_end)
    if found and code not in scene.text[: scene.front_end]:
        return scene.change(Edit(found.end(), found.end(), line), what=code)
    if found:
        return None
    at = scene.front_end
    changed = scene.change(Edit(at, at, f"allow:{scene.newline}{line}"), what=code)
    return Changed(changed.path, changed.data, changed.last, changed.last, code)
