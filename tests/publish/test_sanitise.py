"""The second wall, and what elements become behind it."""

import pytest

from generator.publish.elements import Elements
from generator.publish.sanitise import sanitise


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<script>alert(1)</script>x", "x"),
        ("<style>*{}</style>x", "x"),
        ("<iframe src=//x></iframe>x", "x"),
        ("<form action=/><input name=x><button>y</button></form>", "y"),
        ("<p onclick=x style='a:b' data-x=1 role=alert>x</p>", "<p>x</p>"),
        ("<svg><a xlink:href='javascript:x'>y</a></svg>", ""),
        ("<a href='javascript:alert(1)'>x</a>", "<a>x</a>"),
        ("<a href=' java\tscript:alert(1)'>x</a>", "<a>x</a>"),
        ("<a href='&#106;avascript:alert(1)'>x</a>", "<a>x</a>"),
        ("<a href='vbscript:x'>x</a><a href='data:text/html,x'>y</a>", "<a>x</a><a>y</a>"),
        (
            "<a href='https://example.org/?a&b' target=_blank>x</a>",
            '<a href="https://example.org/?a&amp;b">x</a>',
        ),
        ("<img src=x onerror=alert(1) srcset='https://x 2x'>", '<img src="x">'),
        ("<!-- x --><b>y</b>", "y"),
        ("<p>open <em>never closed", "<p>open <em>never closed</em></p>"),
        ("<th style='text-align: right;'>x</th>", "x"),
    ],
)
def test_only_what_is_listed_comes_through(html: str, expected: str) -> None:
    assert sanitise(html) == expected


def test_attributes_are_quoted_so_that_tags_can_be_told_from_text() -> None:
    written = sanitise("<img src=x alt='a > b \"c\" < d'>1 > 2 &lt; 3")
    assert written.count("<") == 1 + written.count('alt="') * written.partition('alt="')[2].count("<")
    assert written.endswith("1 &gt; 2 &lt; 3")


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("<h1>", "<h2>"),
        ('<h3 id="evidence-1">', '<h3 id="h-evidence-1">'),
        ('<h3 id="fn:1">', '<h3 id="h-fn:1">'),
        ('<p class="analysis evidence">', '<p class="analysis">'),
        ('<p class="claim">', "<p>"),
        ('<span class="k">', '<span class="k">'),
        ('<span class="claim">', "<span>"),
        ('<code class="language-c++ x">', '<code class="language-c++">'),
        ('<a class="cite" href="x.md" id="ref-1">', '<a href="../x/">'),
        ('<li id="fn:1">', '<li id="fn:1">'),
        ('<li id="claim-1">', "<li>"),
        ('<td style="text-align: center;">', '<td class="align-center">'),
        ('<td style="position: fixed; text-align: center;">', "<td>"),
        ('<th align="left">', '<th class="align-left">'),
        ('<ol start="3">', '<ol start="3">'),
        ('<ol start="x">', "<ol>"),
        ('<img src="c.png" alt="a &quot; b">', '<img src="../c.png" alt="a &quot; b" loading="lazy">'),
        ('<img src="c.png">', '<img src="../c.png" alt="" loading="lazy">'),
        ('<img src="https://example.org/c.png" alt="a &lt; b">', "a &lt; b"),
        ("<pre>", '<pre tabindex="0">'),
    ],
)
def test_elements_are_written_for_their_page(tag: str, expected: str) -> None:
    assert Elements("briefings/2026/rot.md").opening(tag)[0] == expected


def test_ids_are_given_once() -> None:
    elements = Elements("briefings/2026/rot.md")
    assert [elements.opening('<h2 id="a">')[1] for _ in range(3)] == ["a", "a_1", "a_2"]


def test_tables_are_numbered_and_closed() -> None:
    elements = Elements("briefings/2026/rot.md")
    assert elements.opening("<table>")[0].endswith('aria-label="Table 1"><table>')
    assert elements.opening("<table>")[0].endswith('aria-label="Table 2"><table>')
    assert elements.closing("</table>") == "</table></div>"
    assert elements.closing("</h1>") == "</h2>"
    assert elements.closing("</p>") == "</p>"
