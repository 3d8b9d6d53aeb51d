"""Malformed citations that are mended mechanically, and those that are left to their author."""

import pytest

from generator.check.fix import fixed
from generator.check.run import run
from generator.core.model import Library
from generator.load.briefing import load
from tests.check.scaffold import SETTINGS
from tests.load.pandoc.page import MENDINGS

HEAD = """---
title: A title
date: 2026-05-07
summary: {summary}
takeaways:
{takeaways}
sources:
  - {{id: klein-2014, title: A}}
  - {{id: pew-2024, title: B}}
  - {{id: a, title: C}}
  - {{id: b, title: D}}
---

"""


def mended(text: str) -> str:
    briefing = load("briefings/2026/x.md", text.encode(), SETTINGS)
    found = run(Library(SETTINGS, (briefing,)), select=frozenset({"CIT003"})).diagnostics
    return fixed(briefing.text, found).text


def mended_body(body: str) -> str:
    head = HEAD.format(summary="S.", takeaways="  - T.")
    return mended(head + body).removeprefix(head)


def mended_takeaway(written: str) -> str:
    head, tail = HEAD.format(summary="S.", takeaways="@@").split("@@")
    return mended(head + written + tail).removeprefix(head).removesuffix(tail)


@pytest.mark.parametrize(("wrote", "becomes"), MENDINGS)
def test_what_the_page_promises(wrote: str, becomes: str) -> None:
    assert mended_body(f"Rot {wrote}\n") == f"Rot {becomes}\n"


@pytest.mark.parametrize(
    ("wrote", "becomes"),
    [
        ("Rot (@a).", "Rot [@a]."),
        ("Rot ( @a ).", "Rot [ @a ]."),
        ("Rot (-@a, p. 3).", "Rot [-@a, p. 3]."),
        ('Rot (@a, "its words").', 'Rot [@a, "its words"].'),
        ("腐る（@a）。", "腐る[@a]。"),
        ("Rot @a.", "Rot [@a]."),
        ("腐る［@a, p. 3］。", "腐る[@a, p. 3]。"),
        ("*Rot @a*", "*Rot [@a]*"),
        ("| a | b |\n|---|---|\n| @a | (@b) |", "| a | b |\n|---|---|\n| [@a] | [@b] |"),
        ("Rot [@a,@b].", "Rot [@a; @b]."),
        ("Rot [@a @b].", "Rot [@a; @b]."),
        ("Rot [@a,\n@b].", "Rot [@a;\n@b]."),
        ("Rot [@a, @b, -@a].", "Rot [@a; @b; -@a]."),
        ("Rot [see @a, @b, p. 3].", "Rot [see @a; @b, p. 3]."),
        ("Rot [@a，p. 3].", "Rot [@a, p. 3]."),
        ("Rot [@a；@b].", "Rot [@a; @b]."),
        ("Rot [;@a].", "Rot [@a]."),
        ("Rot [@a; ; @b;;].", "Rot [@a; @b]."),
        ("Rot [ @a", "Rot [ @a]"),
        ("Rot [@a.\n\nMore.", "Rot [@a].\n\nMore."),
        ("Rot [@a. More of it [@b].", "Rot [@a]. More of it [@b]."),
        ("Rot (@a) and [@b; ] and @a.", "Rot [@a] and [@b] and [@a]."),
        ("[@a](https://example.org) (@b)", "[@a](https://example.org) [@b]"),
    ],
)
def test_mere_spelling_is_mended(wrote: str, becomes: str) -> None:
    assert mended_body(wrote) == becomes
    assert mended_body(becomes) == becomes


@pytest.mark.parametrize(
    "wrote",
    [
        "Rot [@].",
        "腐る［@a，p. 3］。",
        "Rot [@a; b].",
        "Rot [b; @a].",
        "Rot [@a, p. 3, @b].",
        "Rot [@a and @b].",
        "Rot [@a, see @b].",
        'Rot [@a, "x].',
        'Rot [@a, "x", @b].',
        "Rot [@a, p. 3.",
        "Rot [@a and more.",
        "Rot [@a, e.g. [@b].",
        "Rot [@a's].",
        "Rot (@aa).",
        "Rot (@c).",
        "Rot @c.",
        "Rot @a [p. 3].",
        "Rot @a(x).",
        "Rot !@a.",
        "@a: rot.",
        "(@a): rot.",
        "Rot [@a;; @b, @a].",
        "[Rot (@a)](https://example.org)",
        "[@a](https://example.org)",
        "Rot (@a; b).",
    ],
)
def test_what_takes_judgement_is_left(wrote: str) -> None:
    assert mended_body(wrote) == wrote


@pytest.mark.parametrize(
    ("wrote", "becomes"),
    [
        ("  - Rot (@a).", "  - Rot [@a]."),
        ('  - "Rot (@a)."', '  - "Rot [@a]."'),
        ("  - 'It''s rot (@a).'", "  - 'It''s rot [@a].'"),
        ("  - >-\n    Rot\n    (@a).", "  - >-\n    Rot\n    [@a]."),
        ("  - >-\n    Rot [@a,\n    p. 3; ].", "  - >-\n    Rot [@a,\n    p. 3]."),
        ("  - |\n    Rot [@a,\n    @b].", "  - |\n    Rot [@a;\n    @b]."),
        ("  - (@a) rot.", "  - (@a) rot."),
        ("  [Rot (@a).]", "  [Rot (@a).]"),
        ('  - "Rot \\u0028@a)."', '  - "Rot \\u0028@a)."'),
        ("  - >-\n    Rot [@a,\n    @b].", "  - >-\n    Rot [@a;\n    @b]."),
    ],
)
def test_front_matter_stays_what_yaml_reads(wrote: str, becomes: str) -> None:
    assert mended_takeaway(wrote) == becomes


def test_where_all_together_do_not_do_each_is_tried() -> None:
    assert mended_takeaway("  - (@a) rot.\n  - Rot (@b).") == "  - (@a) rot.\n  - Rot [@b]."
