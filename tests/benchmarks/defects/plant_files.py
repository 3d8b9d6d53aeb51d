"""Files that cannot be read, or lie in the wrong place: IO001, MET007."""

import re
from random import Random

from generator.core.position import LineIndex
from tests.benchmarks.defects.registry import defect
from tests.benchmarks.defects.scene import Changed, Edit, Scene

_DATE = re.compile(r"^(?:date: (?:\{created: )?)(\d{4})(-\d\d-\d\d)", re.MULTILINE)


@defect("IO001", "a bracket of YAML is not closed")
def unclosed_bracket(scene: Scene, random: Random) -> Changed | None:
    found = re.compile(r"^topics: \[[^\]\n]*(\])", re.MULTILINE).search(scene.text)
    if not found:
        return None
    changed = scene.change(Edit(found.start(1), found.end(1), ""), at=(found.start(), found.end()))
    # It can be noticed only on the line after.
    return Changed(changed.path, changed.data, changed.first, changed.last + 1, "topics: [ …")


@defect("IO001", "a quotation mark of YAML is not closed")
def unclosed_quote(scene: Scene, random: Random) -> Changed | None:
    found = re.compile(r"^title: (.*?)(\r?)$", re.MULTILINE).search(scene.text)
    if not found:
        return None
    words = found[1].strip("\"'").replace('"', "")
    return scene.change(Edit(found.start(1), found.end(1), f'"{words}'), what="title")


@defect("IO001", "a tab indents YAML")
def tab(scene: Scene, random: Random) -> Changed | None:
    found = list(re.compile(r"^    (?=\w)", re.MULTILINE).finditer(scene.text, 0, scene.front_end))
    place = random.choice(found) if found else None
    if not place:
        return None
    stop = scene.text.index("\n", place.end())
    return scene.change(Edit(place.start(), place.end(), "\t"), at=(place.start(), stop), what="tab")


@defect("IO001", "text without a key stands among the fields")
def loose_text(scene: Scene, random: Random) -> Changed | None:
    at = scene.front_end
    return scene.change(Edit(at, at, f"loose words{scene.newline}"), what="loose words")


@defect("IO001", "a byte that is not UTF-8")
def not_utf8(scene: Scene, random: Random) -> Changed | None:
    at = random.randrange(len(scene.text))
    line = LineIndex(scene.text).position(at).line
    data = (
        scene.text[:at].encode() + random.choice([b"\xe9", b"\xff", b"\xc3\x28"]) + scene.text[at:].encode()
    )
    return Changed(scene.briefing.path, data, line, line, "byte")


@defect("IO001", "UTF-16")
def utf16(scene: Scene, random: Random) -> Changed | None:
    return Changed(scene.briefing.path, scene.text.encode("utf-16"), 1, 1, "UTF-16")


@defect("IO001", "no front matter")
def no_front_matter(scene: Scene, random: Random) -> Changed | None:
    stop = scene.text.index("\n", scene.front_end) + 1
    return Changed(scene.briefing.path, scene.text[stop:].encode(), 1, 1, "only the body")


@defect("IO001", "the front matter is not ended")
def no_end(scene: Scene, random: Random) -> Changed | None:
    stop = scene.text.index("\n", scene.front_end)
    changed = scene.change(Edit(scene.front_end, stop, ""))
    return Changed(changed.path, changed.data, 1, 1, "no ---")


@defect("IO001", "aliases of YAML that multiply")
def alias_bomb(scene: Scene, random: Random) -> Changed | None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 9)]
    at = scene.front_end
    return scene.change(Edit(at, at, "".join(line + scene.newline for line in lines)), what="alias bomb")


@defect("MET007", "the date is of another year", "SRC005", "MET008", "SRC006", "MET002")
def wrong_year(scene: Scene, random: Random) -> Changed | None:
    found = _DATE.search(scene.text)
    if not found:
        return None
    year = str(int(found[1]) - random.randint(1, 3))
    return scene.change(Edit(found.start(1), found.end(1), year), what=f"date {year}{found[2]}")


@defect("MET007", "the file lies in another folder", "TXT003")
def wrong_folder(scene: Scene, random: Random) -> Changed | None:
    slug = scene.briefing.slug
    other = random.choice(
        [f"briefings/2019/{slug}.md", f"briefings/{slug}.md", f"briefings/2026/x/{slug}.md"]
    )
    line = scene.text[: scene.text.index("\ndate:") + 1].count("\n") + 1
    if other.startswith("briefings/2019"):
        return Changed(other, scene.text.encode() + b"\n", line, line, other)
    return Changed(other, scene.text.encode() + b"\n", 1, 1, other)


@defect("MET007", "the file's name has capitals or spaces", "TXT003")
def bad_name(scene: Scene, random: Random) -> Changed | None:
    slug = random.choice([scene.briefing.slug.title(), scene.briefing.slug.replace("-", " ", 1)])
    if slug == scene.briefing.slug:
        return None
    path = f"briefings/{scene.briefing.year}/{slug}.md"
    return Changed(path, scene.text.encode() + b"\n", 1, 1, path)


@defect("MET007", "an alias is the address of another briefing")
def taken_alias(scene: Scene, random: Random) -> Changed | None:
    if scene.briefing.aliases:
        return None
    other = random.choice([b for b in scene.library.briefings if b is not scene.briefing])
    line = f"aliases: [{other.url.rstrip('/')}]{scene.newline}"
    return scene.change(Edit(scene.front_end, scene.front_end, line), what=line.strip())
