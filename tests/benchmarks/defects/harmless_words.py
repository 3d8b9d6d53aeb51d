"""The same words with other quotation marks, emphasis, order or code points."""

import re
import unicodedata
from random import Random

from generator.core.model import Part
from tests.benchmarks.defects.registry import rewrite
from tests.benchmarks.defects.scene import Changed, Edit, Scene

_TELLING = re.compile(
    r"\b(?:may|might|plans?|expects?|could|reputedly|half|third|tenth|one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|dozen|"
    r"twice|every|not|first)\b"
)
"""What must not be left out of a passage: numbers, hedges, negations."""
_PLAIN = re.compile(r"(?<![\w*_`\[(/#&:.\\’'\"“-])[^\W\d_]{5,}(?![\w*_`\])/#:.’'@”\"-])")


@rewrite("typographic quotation marks made straight")
def straight(scene: Scene, random: Random) -> Changed | None:
    return _marks(scene, random, r"“([^“”\"]*)”", '"{}"')


@rewrite("straight quotation marks made typographic")
def curly(scene: Scene, random: Random) -> Changed | None:
    return _marks(scene, random, r"\"([^“”\"]*)\"", "“{}”")


def _marks(scene: Scene, random: Random, pattern: str, form: str) -> Changed | None:
    start = scene.body.span.start
    found = list(re.compile(pattern).finditer(scene.text, start))
    place = random.choice(found) if found else None
    if (
        not place
        or scene.text[place.start() - 2 : place.start()] == '("'
        or "`" in place[0]
        or "\n" in place[0]
    ):
        return None
    line = scene.text[scene.text.rfind("\n", 0, place.start()) : scene.text.find("\n", place.end())]
    if line.count('"') % 2 or "http" in line or "/*" in line:
        return None
    return scene.change(Edit(place.start(), place.end(), form.format(place[1])), what=place[0])


@rewrite("typographic apostrophes")
def apostrophe(scene: Scene, random: Random) -> Changed | None:
    found = list(re.finditer(r"(?<=[a-z])'(?=[a-z])", scene.body.masked))
    if not found:
        return None
    place = scene.file(scene.body, *random.choice(found).span())
    return place and scene.change(Edit(*place, "’"))


@rewrite("emphasis")
def emphasis(scene: Scene, random: Random) -> Changed | None:
    spot = random.choice(list(scene.sentences()))
    found = list(_PLAIN.finditer(scene.words(spot)))
    if not found:
        return None
    word = random.choice(found)
    start = spot.claim.span.start
    if spot.prose is not scene.body and start + word.start() == 0:
        # To YAML, a text that begins with an asterisk is an alias.
        return None
    place = scene.file(spot.prose, start + word.start(), start + word.end())
    mark = random.choice(["*", "**", "_", "__"])
    return place and scene.change(Edit(*place, f"{mark}{word[0]}{mark}"), what=word[0])


@rewrite("a figure emphasised")
def bold_figure(scene: Scene, random: Random) -> Changed | None:
    spot = random.choice(list(scene.sentences(Part.BODY)))
    found = list(re.finditer(r"(?<![\w.,$€£/§–−*-])\d[\d.,]*\d%?(?![\w/–*.,%])", scene.words(spot)))
    if not found:
        return None
    word = random.choice(found)
    start = spot.claim.span.start
    place = scene.file(spot.prose, start + word.start(), start + word.end())
    return place and scene.change(Edit(*place, f"**{word[0]}**"), what=spot.claim.text[:100])


@rewrite("a citation moved behind the full stop")
def behind_stop(scene: Scene, random: Random) -> Changed | None:
    found = list(re.finditer(r" (\[@[^\[\]]+\])\.(?=\r?\n)", scene.body.text))
    place = random.choice(found) if found else None
    if not place:
        return None
    where = scene.file(scene.body, *place.span())
    return where and scene.change(Edit(*where, f". {place[1]}"), what=place[1])


@rewrite("a citation moved before the last words")
def before_words(scene: Scene, random: Random) -> Changed | None:
    found = list(re.finditer(r"(?<!\d )\b([a-z]{4,}) (\[@[^\[\]]+\])(?=[.,;]\r?\n)", scene.body.text))
    place = random.choice(found) if found else None
    if not place:
        return None
    where = scene.file(scene.body, *place.span())
    return where and scene.change(Edit(*where, f"{place[2]} {place[1]}"), what=place[0])


@rewrite("a locator added")
def locator(scene: Scene, random: Random) -> Changed | None:
    items = [(p, i) for p, c in scene.briefing.citations() for i in c.items if not i.locator]
    prose, item = random.choice(items)
    place = scene.file(prose, item.key_span.start, item.key_span.end)
    more = random.choice(
        [", p. 4", ", pp. 12–14", ", sec. 2", ", table 3", ", ch. 1, fig. 2", ", 2nd edition, p. 1,204"]
    )
    return place and scene.change(Edit(place[1], place[1], more), what=more)


@rewrite("a prefix added to a citation")
def prefix(scene: Scene, random: Random) -> Changed | None:
    prose, citation = random.choice(list(scene.briefing.citations()))
    place = scene.file(prose, citation.span.start, citation.span.start + 1)
    return place and scene.change(Edit(place[1], place[1], random.choice(["see ", "cf. ", "see also "])))


@rewrite("the sources of a citation in another order")
def other_order(scene: Scene, random: Random) -> Changed | None:
    found = list(re.finditer(r"\[(@[^\[\];\"]+); (@[^\[\];\"]+)\]", scene.text))
    place = random.choice(found) if found else None
    return place and scene.change(
        Edit(place.start(), place.end(), f"[{place[2]}; {place[1]}]"), what=place[0]
    )


@rewrite("a citation in two markers")
def split_marker(scene: Scene, random: Random) -> Changed | None:
    found = list(re.finditer(r"\[(@[^\[\];\"]+); (@[^\[\];\"]+)\]", scene.text))
    place = random.choice(found) if found else None
    return place and scene.change(
        Edit(place.start(), place.end(), f"[{place[1]}] [{place[2]}]"), what=place[0]
    )


@rewrite("words left out of a passage")
def ellipsis(scene: Scene, random: Random) -> Changed | None:
    passages = [(p, q) for p, c in scene.briefing.citations() for i in c.items for q in i.passages]
    fitting = [
        (p, q) for p, q in passages if re.fullmatch(r"[A-Za-z ]+", q.exact) and len(q.exact.split()) > 6
    ]
    if not fitting or not scene.english:
        return None
    prose, passage = random.choice(fitting)
    words = passage.exact.split()
    place = scene.file(prose, passage.span.start, passage.span.end)
    shorter = " ".join([*words[:3], random.choice(["…", "..."]), *words[-3:]])
    return (
        scene.change(Edit(*place, shorter), what=shorter)
        if place and not _TELLING.search(passage.exact)
        else None
    )


@rewrite("words inserted in a passage")
def inserted(scene: Scene, random: Random) -> Changed | None:
    passages = [(p, q) for p, c in scene.briefing.citations() for i in c.items for q in i.passages]
    fitting = [(p, q) for p, q in passages if len(q.exact.split()) > 4 and '"' not in q.exact]
    if not fitting:
        return None
    prose, passage = random.choice(fitting)
    place = scene.file(prose, passage.span.start, passage.span.end)
    return place and scene.change(Edit(place[1], place[1], " [in total]"), what=passage.exact)


@rewrite("decomposed or composed letters")
def normal_form(scene: Scene, random: Random) -> Changed | None:
    start = scene.body.span.start
    form = random.choice(["NFD", "NFC"])
    text = unicodedata.normalize(form, scene.text[start:])  # type: ignore[arg-type]
    return scene.change(Edit(start, len(scene.text), text), at=(start, start), what=form)


@rewrite("another word for a hedge")
def other_hedge(scene: Scene, random: Random) -> Changed | None:
    pairs = {"may": ["might", "could"], "could": ["might", "may"], "probably": ["very likely", "presumably"]}
    pairs |= {
        "reportedly": ["allegedly"],
        "plans to": ["intends to"],
        "expects to": ["hopes to"],
        "intends to": ["plans to"],
    }
    fitting = []
    for spot in scene.sentences():
        for found in re.finditer(rf"\b({'|'.join(pairs)})\b(?! not)", scene.words(spot)):
            start = spot.claim.span.start
            place = scene.file(spot.prose, start + found.start(), start + found.end())
            if place and not re.search(r"§|Act|court|bound", spot.claim.text):
                fitting.append((spot, place, found[1]))
    if not fitting or not scene.english:
        return None
    spot, place, old = random.choice(fitting)
    new = random.choice(pairs[old])
    return scene.change(
        Edit(*place, new),
        what=f"'{old}' → '{new}': {spot.claim.text[:100]} | {'; '.join(scene.passages(spot))}",
    )
