import pytest

from generator.verify.extraction.inline_style import hides


@pytest.mark.parametrize(
    "style",
    [
        "display:none",
        "color: red; DISPLAY : none !important",
        "d\\69 splay:none",
        "\\64isplay:none",
        "display/**/:/* x */none",
        "visibility:hidden",
        "visibility:collapse",
        "content-visibility: hidden",
        "text-indent:-9999px",
        "position:absolute; left:-10000px",
        "position: fixed; top: -999em",
        "position:absolute;clip:rect(0, 0, 0, 0)",
        "position:absolute;clip: rect(1px 1px 1px 1px)",
        "position:absolute;clip-path:inset(50%)",
        "color:#fff;background:#fff",
        "color: White; background-color: white",
        "display:block;display:none",
    ],
)
def test_what_is_hidden(style: str) -> None:
    assert hides(style)


@pytest.mark.parametrize(
    "style",
    [
        "",
        "display:block",
        "display:none;display:block",
        "opacity:0",
        "font-size:0",
        "text-indent:-1.5em",
        "position:absolute;left:-100%",
        "left:-9999px",
        "color:#000;background:#fff",
        "color:red",
        "background:none;content:'display:none'",
        "--color:white;background:white",
        "clip:auto;position:absolute",
        "\\0 \\110000 \\d800 :none",
        "/*display:none*/color:red",
        "display",
    ],
)
def test_what_is_not(style: str) -> None:
    assert not hides(style)


def test_a_style_without_end_takes_no_time() -> None:
    assert not hides("/*" * 2_000_000 + "color")
    assert not hides("color:" + "\\" * 2_000_000)
