"""HTML, hidden characters, broken links, images without text: TXT001 to TXT004."""

import re
from random import Random

from tests.benchmarks.defects.registry import defect
from tests.benchmarks.defects.scene import Changed, Edit, Scene, Spot

_WORD = re.compile(r"(?<![\w@`*_\[(/#&:.\\’'\"-])[A-Za-z]{5,}(?![\w`*_\])/#:.’'@-])")
_WRAPS = (
    "<b>{}</b>",
    "<span style='color:red'>{}</span>",
    "<i>{}</i>",
    "<a href='/x'>{}</a>",
    "<u>{}</u>",
    "<sup>{}</sup>",
)
_LOOSE = (
    "<br>",
    "<br/>",
    "<img src=x onerror=alert(1)>",
    "<script>alert(1)</script>",
    "<wbr>",
    "</div>",
    "<custom-tag>",
)
_BLOCKS = (
    "<div>Words.</div>",
    "<p align='center'>Words.</p>",
    "<iframe src='https://example.org/'></iframe>",
    "<details><summary>More</summary></details>",
)
_HIDDEN = "\u200b\u202e\u202d\u202a\u2066\u2067\u2068\u2060\ufeff\u2062\u2063\U000e0041\U000e007f\u180e\u206a\u3164\u115f"
_IN_LATIN = "\u200c\u200d\u200e\u200f\u061c"


def _words(scene: Scene, random: Random) -> tuple[Spot, int, int] | None:
    """A word of a sentence, in the file, with no markup at it."""
    spot = random.choice(list(scene.sentences()))
    found = list(_WORD.finditer(scene.words(spot)))
    if not found:
        return None
    word = random.choice(found)
    start = spot.claim.span.start
    place = scene.file(spot.prose, start + word.start(), start + word.end())
    return (spot, *place) if place else None


@defect("TXT001", "a word in tags", "TXT003")
def tagged(scene: Scene, random: Random) -> Changed | None:
    place = _words(scene, random)
    if not place:
        return None
    wrap = random.choice(_WRAPS)
    if place[0].prose is not scene.body:
        wrap = wrap.replace("'", "")
    return scene.change(Edit(place[1], place[2], wrap.format(scene.text[place[1] : place[2]])), what=wrap)


@defect("TXT001", "a tag by itself")
def loose_tag(scene: Scene, random: Random) -> Changed | None:
    place = _words(scene, random)
    tag = random.choice(_LOOSE)
    return place and scene.change(Edit(place[2], place[2], f" {tag}"), what=tag)


@defect("TXT001", "a block of HTML", "CIT002")
def html_block(scene: Scene, random: Random) -> Changed | None:
    at = random.choice(scene.gaps())
    end = scene.newline
    lead = "" if scene.text[:at].endswith(end * 2) else end
    block = random.choice(_BLOCKS)
    return scene.change(Edit(at, at, f"{lead}{block}{end}{end}"), what=block)


@defect("TXT002", "a hidden character in a word", "QUO001", "QUO002")
def hidden(scene: Scene, random: Random) -> Changed | None:
    place = _words(scene, random)
    sign = random.choice(_HIDDEN + _IN_LATIN)
    if not place or (sign == "\ufeff" and place[0].prose is not scene.body):
        return None
    _, start, end = place
    at = random.randrange(start + 1, end)
    changed = scene.change(Edit(at, at, sign), at=(at, at + 1))
    return Changed(changed.path, changed.data, changed.first, changed.last, f"U+{ord(sign):04X}")


@defect("TXT002", "a hidden character in a title or name", "SRC009", "QUO001")
def hidden_in_field(scene: Scene, random: Random) -> Changed | None:
    pattern = r"^ *(?:title|publisher|text|  - title): [\"']?[A-Za-z]{2}(?=[A-Za-z]{2})"
    found = list(re.compile(pattern, re.MULTILINE).finditer(scene.text, 0, scene.front_end))
    if not found:
        return None
    at = random.choice(found).end()
    sign = random.choice(_HIDDEN.replace("\ufeff", ""))
    changed = scene.change(Edit(at, at, sign), at=(at, at + 1))
    return Changed(changed.path, changed.data, changed.first, changed.last, f"U+{ord(sign):04X}")


@defect("TXT002", "a hidden character in a passage", "QUO001", "QUO002")
def hidden_in_passage(scene: Scene, random: Random) -> Changed | None:
    passages = [
        (prose, passage)
        for prose, citation in scene.briefing.citations()
        for item in citation.items
        for passage in item.passages
        if re.search(r"[A-Za-z]{4}", passage.exact)
    ]
    if not passages:
        return None
    prose, passage = random.choice(passages)
    place = scene.file(prose, passage.span.start, passage.span.end)
    found = place and re.compile(r"[A-Za-z]{2}(?=[A-Za-z]{2})").search(scene.text, *place)
    if not found:
        return None
    # To YAML, a byte order mark within a text makes the whole file unreadable.
    sign = random.choice(_HIDDEN.replace("\ufeff", ""))
    return scene.change(
        Edit(found.end(), found.end(), sign), at=(found.end(), found.end() + 1), what=f"U+{ord(sign):04X}"
    )


@defect("TXT003", "a link to nothing on this site")
def broken_link(scene: Scene, random: Random) -> Changed | None:
    ends = scene.paragraph_ends()
    at = random.choice(ends) if ends else 0
    targets = [
        "#no-such-heading",
        "no-such-briefing.md",
        "/2026/no-such-briefing/",
        "../2019/gone.md",
        "/abuot/",
        "chart-none.png",
        "#",
    ]
    target = random.choice(targets[:-1])
    return scene.change(Edit(at, at, f" We return to this [elsewhere]({target}).")) if at else None


@defect("TXT003", "an image that is not there", "CIT002")
def no_image(scene: Scene, random: Random) -> Changed | None:
    at = random.choice(scene.gaps())
    end = scene.newline
    lead = "" if scene.text[:at].endswith(end * 2) else end
    return scene.change(Edit(at, at, f"{lead}![A chart of the above](none-such.png){end}{end}"))


@defect("TXT003", "a link's target is misspelt")
def misspelt_target(scene: Scene, random: Random) -> Changed | None:
    links = [link for link in scene.body.links if link.target.endswith(".md")]
    link = random.choice(links) if links else None
    place = link and scene.file(scene.body, link.span.start, link.span.end)
    if not link or not place:
        return None
    return scene.change(Edit(*place, link.target.replace("-", "", 1)), what=link.target)


@defect("TXT004", "an image without text is added", "TXT003", "CIT002")
def no_text(scene: Scene, random: Random) -> Changed | None:
    at = random.choice(scene.gaps())
    end = scene.newline
    lead = "" if scene.text[:at].endswith(end * 2) else end
    image = random.choice(
        [
            "![](wind-output.png)",
            "![ ](wind-output.png)",
            '![](wind-output.png "Wind")',
            "![–](wind-output.png)",
        ]
    )
    return scene.change(Edit(at, at, f"{lead}{image}{end}{end}"), what=image)


@defect("TXT004", "an image's text is removed")
def text_removed(scene: Scene, random: Random) -> Changed | None:
    found = re.search(r"!\[([^\]]+)\]\(", scene.text)
    if not found:
        return None
    return scene.change(Edit(found.start(1), found.end(1), ""), at=(found.start(), found.end()))
