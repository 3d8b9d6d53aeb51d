"""The same briefing with other line ends, YAML styles, markers, order, and things added that claim nothing."""

import re
from random import Random

from generator.core.model import BlockKind
from tests.benchmarks.defects.registry import rewrite
from tests.benchmarks.defects.scene import Changed, Edit, Scene


def _whole(scene: Scene, text: str, what: str = "") -> Changed:
    return Changed(scene.briefing.path, text.encode(), what=what)


def _block(scene: Scene, random: Random, text: str) -> Changed:
    at = random.choice(scene.gaps())
    end = scene.newline
    lead = "" if scene.text[:at].endswith(end * 2) else end
    return scene.change(Edit(at, at, f"{lead}{text.replace(chr(10), end)}{end}{end}"), what=text)


@rewrite("other line ends")
def line_ends(scene: Scene, random: Random) -> Changed | None:
    plain = scene.text.replace("\r\n", "\n")
    return _whole(scene, plain if "\r" in scene.text else plain.replace("\n", "\r\n"), "CR LF or LF")


@rewrite("a byte order mark")
def byte_order_mark(scene: Scene, random: Random) -> Changed | None:
    return _whole(scene, "\ufeff" + scene.text)


@rewrite("paragraphs wrapped anew")
def rewrapped(scene: Scene, random: Random) -> Changed | None:
    width = random.choice([0, 60, 90])
    edits = []
    for block in scene.body.blocks:
        span = scene.body.locate(block.span)
        text = scene.text[span.start : span.end]
        if (
            block.kind is not BlockKind.PARAGRAPH
            or "  \n" in text
            or "\\\n" in text
            or re.search(r"^[*>!]", text)
        ):
            continue
        words = text.split()
        lines, line = [], ""
        for word in words:
            # A line that began with a marker of a list or a heading would be one.
            if width and line and len(line) + len(word) > width and re.match(r"[A-Za-z\[]", word):
                lines.append(line)
                line = word
            else:
                line = f"{line} {word}" if line else word
        edits.append(Edit(span.start, span.end, scene.newline.join([*lines, line])))
    return scene.change(*edits, what=f"at {width}") if edits else None


@rewrite("sources in another order")
def source_order(scene: Scene, random: Random) -> Changed | None:
    first, *others = scene.briefing.sources
    if not others or "#" in scene.text[first.span.start : scene.front_end]:
        return None
    second = others[0]
    a = scene.text[first.span.start : first.span.end].rstrip()
    b = scene.text[second.span.start : second.span.end].rstrip()
    return scene.change(
        Edit(first.span.start, first.span.start + len(a), b),
        Edit(second.span.start, second.span.start + len(b), a),
    )


@rewrite("a title in another YAML style")
def title_style(scene: Scene, random: Random) -> Changed | None:
    found = re.search(
        r"^( *(?:- )?title: )([A-Z][^\"':#\r\n]*[^\"':#\s\r\n])(?=\r?$)", scene.text, re.MULTILINE
    )
    if not found or found.end() > scene.front_end:
        return None
    style = random.choice(['"{}"', "'{}'"])
    return scene.change(Edit(found.start(2), found.end(2), style.format(found[2])), what=found[2])


@rewrite("the summary in another YAML style")
def summary_style(scene: Scene, random: Random) -> Changed | None:
    place = scene.entry("summary")
    summary = scene.briefing.summary
    if not place or not summary:
        return None
    text = " ".join(summary.text.split())
    double = '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
    style = random.choice([double, "'" + text.replace("'", "''") + "'", f">-{scene.newline}  {text}"])
    return scene.change(Edit(*place, f"summary: {style}"), what=style[:30])


@rewrite("a takeaway in another YAML style")
def takeaway_style(scene: Scene, random: Random) -> Changed | None:
    prose = random.choice(scene.briefing.takeaways)
    start = scene.text.rindex("\n", 0, prose.span.start) + 1
    stop = scene.text.index("\n", prose.span.start)
    found = re.match(r"^( *- )", scene.text[start:])
    if (
        not found
        or scene.text[prose.span.start - 1] in "\"'"
        or "\n" in scene.text[prose.span.start : prose.span.end]
    ):
        return None
    indent = " " * len(found[1])
    end = "\r" if scene.text[stop - 1] == "\r" else ""
    text = f"{found[1]}>-{scene.newline}{indent}{prose.text.strip()}{end}"
    return scene.change(Edit(start, stop, text), what=text[:60])


@rewrite("an address in another spelling")
def address(scene: Scene, random: Random) -> Changed | None:
    source = random.choice([source for source in scene.briefing.sources if source.url])
    place = scene.value(source, "url", source.url)
    scheme, _, rest = source.url.partition("://")
    host, _, path = rest.partition("/")
    forms = [f"{scheme}://{host.title()}/{path}", f"{scheme}://{host}:443/{path}", f"http://{rest}"]
    forms += [f"{source.url}#:~:text=a"] * ("#" not in path) + [f"{source.url}?page=1"] * (
        "?" not in path and "#" not in path
    )
    return place and scene.change(Edit(*place, random.choice(forms)), what=source.url)


@rewrite("list markers")
def markers(scene: Scene, random: Random) -> Changed | None:
    old, new = random.choice([("-", "*"), ("*", "-"), ("-", "+"), ("+", "-")])
    start = scene.body.span.start
    text = re.sub(rf"^{re.escape(old)}(?= )", new, scene.text[start:], flags=re.MULTILINE)
    return scene.change(Edit(start, len(scene.text), text), at=(start, start), what=f"{old} → {new}")


@rewrite("a comment in YAML")
def yaml_comment(scene: Scene, random: Random) -> Changed | None:
    found = list(
        re.finditer(
            r"^(?:date|authors|topics|status|takeaways|sources):", scene.text[: scene.front_end], re.MULTILINE
        )
    )
    at = random.choice(found).start()
    return scene.change(
        Edit(at, at, f"# to do: ask [@nobody] about 4,117, see <b> http://example.com{scene.newline}")
    )


_BLOCKS = {
    "an HTML comment": '<!-- to do: 4,117 of "them said it would never" [@nobody] -->',
    "a heading with a figure": "## What 38% means, and the 1990s",
    "a block of code": '```python\nshare = 38.4  # "per cent of all of them" [@nobody] <b>\n```',
    "an indented block of code": None,
    "a rule": "* * *",
    "an image with a text": None,
    "a table": None,
    "an escaped marker": None,
    "a title in quotation marks": None,
    "a term in quotation marks": None,
    "a list with a lead that ends in a colon": None,
    "a quotation in a block": None,
    "a link to a page of the site": "See [what this site is](/about/).\n{: .analysis }",
    "a link to a source": None,
    "a caption": "*Illustration: the desk, 2026.*",
}  # fmt: skip


def _blocks(name: str, key: str, url: str, scene: Scene) -> str:
    image = "wind-output.png"
    asset = any(path.endswith(image) for path in scene.library.assets) and scene.briefing.year == "2026"
    made = {
        "an image with a text": f"![Wind in GW, 7 to 9.4]({image})" if asset else "* * *",
        "a table": f"| year | share |\n|---|---:|\n| 2019 [@{key}] | 38% |\n| 2020 [@{key}] | 41% |",
        "an escaped marker": f"What is written \\[@key] on such a page stands for a source [@{key}].",
        "an indented block of code": f'It reads as follows [@{key}]:\n\n    share = 38.4  # "per cent of all of them" <b>',
        "a title in quotation marks": f'It appeared under the title "A Short History of the Long Way Home" [@{key}].',
        "a term in quotation marks": f'They call it a "rolling review", and so do others [@{key}]. The "review" goes on.',
        "a list with a lead that ends in a colon": f"Three things stand out [@{key}]:\n\n- the first of them;\n- the second;\n- the third.",
        "a quotation in a block": f"> We shall do it again if we have to, and sooner than they think.\n> [@{key}]",
        "a link to a source": f"The page itself is [here]({url}) [@{key}].",
    }  # fmt: skip
    return made[name]


def _added(name: str) -> None:
    def plant(scene: Scene, random: Random) -> Changed | None:
        source = next((source for source in scene.briefing.sources if source.url), None)
        text = _BLOCKS[name] or (source and _blocks(name, source.id, source.url, scene))
        return _block(scene, random, text) if text else None

    rewrite(f"{name} added")(plant)


for _name in _BLOCKS:
    _added(_name)


@rewrite("blank lines and spaces")
def spaces(scene: Scene, random: Random) -> Changed | None:
    at = random.choice(scene.gaps())
    return scene.change(Edit(at, at, scene.newline * 2))


@rewrite("a correction added")
def correction(scene: Scene, random: Random) -> Changed | None:
    if scene.briefing.corrections or not scene.briefing.created:
        return None
    end = scene.newline
    text = f"corrections:{end}  - date: {scene.briefing.created.value}{end}    text: The first version gave 4,117 and “not a word of it was true”.{end}"
    return scene.change(Edit(scene.front_end, scene.front_end, text))
