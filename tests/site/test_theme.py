"""The theme as files: its colours, weights and addresses. Needs no browser and no built site."""

import re
from pathlib import Path

import pytest

THEME = Path(__file__).parents[2] / "site_config" / "theme"
STYLE = (THEME / "assets" / "css" / "site.css").read_text(encoding="utf-8")
TEXTS = sorted(path for path in THEME.rglob("*") if path.suffix in {".html", ".css", ".js", ".svg"})
COLOUR = re.compile(r"--(\w+): light-dark\((#\w{6}), (#\w{6})\)")
ON_PAPER = ("ink", "soft", "accent", "verified", "quoted", "cited", "analysis", "disputed", "uncited")


def luminance(colour: str) -> float:
    """Relative luminance (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance) of `#rrggbb`, from 0 to 1."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, from 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("ground", ["paper", "raised"])
def test_all_text_can_be_read(scheme: str, ground: str) -> None:
    colours = {name: dark if scheme == "dark" else light for name, light, dark in COLOUR.findall(STYLE)}
    weak = {name for name in ON_PAPER if contrast(colours[name], colours[ground]) < 4.5}
    assert not weak
    assert contrast(colours["ink"], colours["pen"]) >= 7


def test_contrast_is_reckoned_as_wcag_does() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_styles_and_fonts_are_light() -> None:
    css = sum((THEME / "assets" / "css" / name).stat().st_size for name in ("fonts.css", "site.css"))
    assert css < 32_500
    assert sum(font.stat().st_size for font in (THEME / "assets" / "fonts").glob("*.woff2")) < 250_000


def test_every_font_that_is_named_is_there_with_its_licence() -> None:
    fonts = THEME / "assets" / "fonts"
    named = re.findall(r"fonts/([\w-]+\.woff2)", (THEME / "assets" / "css" / "fonts.css").read_text("utf-8"))
    assert sorted(named) == sorted(font.name for font in fonts.glob("*.woff2"))
    assert {"OFL-inter.txt", "OFL-source-serif-4.txt"} <= {file.name for file in fonts.iterdir()}


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.name)
def test_nothing_is_asked_of_another_host(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    asked = re.findall(r"(?:src=[\"']?|url\([\"']?|@import [\"']|import\([\"'])(?:https?:)?//", text)
    assert not asked


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.name)
def test_a_strict_content_security_policy_would_allow_it(path: Path) -> None:
    if path.suffix != ".html":
        return
    text = path.read_text(encoding="utf-8")
    assert not re.search(r"\son[a-z]+\s*=|\sstyle=|javascript:|<style\b|<script(?![^>]*\bsrc=)", text)
