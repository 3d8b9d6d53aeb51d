"""What is a block and of which kind: as Python-Markdown has it, since that makes the page."""

import random
import re
from html.parser import HTMLParser

import pytest
from markdown import Markdown

from generator.load import mask

WORD = re.compile(r"w\d+w")


class _Kinds(HTMLParser):
    """The kind of block that each word of a page stands in."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[tuple[str, str]] = []
        self.found: dict[str, str] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append((tag, dict(attrs).get("class") or ""))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        pass

    def handle_endtag(self, tag: str) -> None:
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        for word in WORD.findall(data):
            self.found[word] = self.kind()

    def kind(self) -> str:
        tags = [tag for tag, _ in self.open]
        if "code" in tags:
            return "code"
        if any(re.fullmatch("h[1-6]", tag) for tag in tags):
            return "heading"
        if any(name == "footnote" for _, name in self.open):
            return "footnote"
        for tag, kind in (("table", "table"), ("dt", "term"), ("blockquote", "quote")):
            if tag in tags:
                return kind
        return next(
            ({"li": "item", "dd": "definition"}[tag] for tag in reversed(tags) if tag in {"li", "dd"}),
            "paragraph",
        )


@pytest.fixture(scope="module")
def markdown() -> Markdown:
    engine = Markdown(
        extensions=["attr_list", "def_list", "fenced_code", "footnotes", "sane_lists", "tables", "toc"]
    )
    engine.preprocessors.deregister("html_block")
    engine.inlinePatterns.deregister("html")
    return engine


def on_page(text: str, engine: Markdown) -> dict[str, str]:
    page = _Kinds()
    page.feed(engine.reset().convert(text))
    return {word: page.found.get(word, "code") for word in WORD.findall(text)}


def in_outline(text: str) -> dict[str, str]:
    masked = mask.read(text)
    kinds = dict.fromkeys(WORD.findall(text), "code")
    for leaf in masked.leaves:
        kinds.update(dict.fromkeys(WORD.findall(masked.words[leaf.start : leaf.end]), leaf.kind))
    return kinds


@pytest.mark.parametrize(
    "text",
    [
        "w1w\nw2w\n\nw3w",
        "# w1w\nw2w\n## w3w ##\n\nw4w\n===\nw5w\n\nw6w\n---\n",
        "#w1w\n\n\\# w2w",
        "w1w\n***\nw2w\n\n- - -\nw3w",
        "    w1w\n\nw2w\n    w3w\n\n    w4w\nw5w",
        "```\nw1w\n```\nw2w\n\n~~~ python\nw3w\n\nw4w\n~~~\n\n```\nw5w",
        "````\n```\nw1w\n````\nw2w",
        "``` { .python }\nw1w\n```",
        "  ```\n  w1w\n  ```",
        "- w1w\n- w2w\n  w3w\nw4w\n\nw5w",
        "w1w\n- w2w",
        "- w1w\n\n    w2w\n\n- w3w\n\n        w4w\n\nw5w\n\n    w6w",
        "- w1w\n    - w2w\n        - w3w\n- w4w",
        "1. w1w\n2. w2w\n\n    w3w\n\n    - w4w\n\n        w5w",
        "1. w1w\n- w2w\n\n- w3w\n2. w4w",
        "* w1w\n\n    > w2w\n    > w3w\n\n* w4w",
        "- # w1w\n    w2w\n- w3w",
        "> w1w\nw2w\n\n> w3w\n>\n> w4w\n\nw5w",
        "> - w1w\n>\n>     w2w\n> - w3w",
        "> > w1w\n> w2w",
        "> # w1w\n> w2w",
        "w1w\n> w2w",
        "[^1]: w1w\n    w2w\n\n    w3w\n\nw4w [^1] w5w",
        "w1w[^a] w2w[^b]\n\n[^a]: w3w\n[^b]: w4w\nw5w",
        "w1w\n: w2w\n\nw3w\n:   w4w\n    w5w\n\n    w6w\n\nw7w",
        "w1w\n\n: w2w\n: w3w",
        "|w1w|w2w|\n|---|---|\n|w3w|w4w|\n\nw5w | w6w\n--|--\nw7w | w8w\n\nw9w | w10w",
        "[w1w]: https://example.org 'w2w'\nw3w\n\nw4w\n[a]: b\nw5w",
        "w1w\n\tw2w\n\n\tw3w",
        "w1w `w2w` ``w3w ` w4w`` w5w ` w6w",
        "w1w `w2w\nw3w` w4w\n\n`w5w\n\nw6w`",
        "w1w\n{: .analysis }\n\n- w2w\n{: .x }\n",
        "- w1w\n\n  w2w\n\n   w3w",
        "1. w1w\n```\nx\n```\n    w2w",
    ],
)
def test_known_forms(text: str, markdown: Markdown) -> None:
    assert in_outline(text) == on_page(text, markdown)


STARTS = (
    "", "", "", "- ", "* ", "1. ", "> ", "    ", "  ", "# ", "## ", "    - ", "   ", "> - ", "- > ", "> > ", "    1. ", "\t",
    ">", "+ ", ": ", "        ", "- # ", "> # ", "2. ", "-   ", ">     ",
)  # fmt: skip
LINES = (
    "", "", "", "```", "~~~", "---", "***", "- - -", "|a|b|", "|--|--|", "[r]: http://x", "{: .analysis }", ">", "``` py",
    "    ```", "> ```",
)  # fmt: skip


def test_lines_thrown_together(markdown: Markdown) -> None:
    chance = random.Random(7)
    differing = []
    for _ in range(1_000):
        lines = []
        for number in range(chance.randint(2, 9)):
            word = chance.choice(STARTS) + f"w{number}w" + chance.choice(("", "", " `c", " x", "  "))
            lines.append(chance.choice(LINES) if chance.random() < 0.4 else word)
        text = "\n".join(lines)
        if in_outline(text) != on_page(text, markdown):
            differing.append(text)

    # What differs are lazy lines behind definitions and references within lists.
    assert len(differing) <= 10, differing
