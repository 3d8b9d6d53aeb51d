import pytest

from generator.verify.extraction.running import without_running_lines

TEXT = [
    "One sentence ends. Another one",
    "runs over the end of the page. It",
    "goes on and on. Here it ends.",
]


@pytest.mark.parametrize(
    ("head", "foot"),
    [
        ("", "11/23/26, 12:26 AM Annual report\nhttps://example.org/report {}/3"),
        ("Annual report 2025 {}", ""),
        ("ANNUAL REPORT", "– {} –"),
        ("", "Page {} of 3"),
        ("Bridges Authority\nAnnual report", "{}"),
    ],
)
def test_what_stands_on_every_page_is_left_out(head: str, foot: str) -> None:
    pages = [f"{head.format(n)}\n{text}\n{foot.format(n)}" for n, text in enumerate(TEXT, 1)]
    assert without_running_lines(pages) == TEXT


def test_two_pages_have_running_lines_too() -> None:
    assert without_running_lines([f"{text}\nReport {n}/2" for n, text in enumerate(TEXT[:2])]) == TEXT[:2]


@pytest.mark.parametrize(
    "pages",
    [
        ["The same words."],
        [f"{text}\n1,{n}04 38 {n}" for n, text in enumerate(TEXT)],
        [f"a\nb\nc\nthe same in the middle\nd\ne\n{text}" for text in TEXT],
        ["Report\n" + TEXT[0], TEXT[1], TEXT[2]],
        ["", "", ""],
    ],
)
def test_all_else_stays(pages: list[str]) -> None:
    letters = "abcdef"
    apart = [
        "\n".join(f"{letters[number]}{line}" if len(line) == 1 else line for line in page.splitlines())
        for number, page in enumerate(pages)
    ]
    assert without_running_lines(apart) == apart
