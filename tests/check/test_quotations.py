"""What is quoted in a sentence, and what is only mentioned in quotation marks."""

import pytest

from generator.check.mentions import mentioned
from generator.check.quotations import quotations


def _quoted(text: str) -> list[str]:
    return [text[span.start : span.end] for span in quotations(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('He said "all of it".', ['"all of it"']),
        ('("all of it")', ['"all of it"']),
        ("He said “all of it”.", ["“all of it”"]),
        ("Er sagte: „alles davon“.", ["„alles davon“"]),
        ("Rzekł: „wszystko to”.", ["„wszystko to”"]),
        ("Il dit « tout cela ».", ["« tout cela »"]),
        ("Il dit «tout cela».", ["«tout cela»"]),
        ("Er sagte »alles davon«.", ["»alles davon«"]),
        ("Hon sa ”allt det”.", ["”allt det”"]),
        ("He said ‘all of it’.", ["‘all of it’"]),
        ("He said ‘the workers’ rights are ours’.", ["‘the workers’ rights are ours’"]),
        ("He said ‘it’s ours’ and ‘it isn’t’.", ["‘it’s ours’", "‘it isn’t’"]),
        ("Er sagte ‚alles davon‘.", ["‚alles davon‘"]),
        ("He said 'it isn't ours' twice.", ["'it isn't ours'"]),
        ("彼は「全部だ」と言った。", ["「全部だ」"]),
        ("他说“全部都是”。", ["“全部都是”"]),
        ('He said "the “whole” of it".', ['"the “whole” of it"']),
        ('"One," he said. "Two."', ['"One,"', '"Two."']),
        ("6' 2\" and 5' 10\"", []),
        ('a 27" screen and a 32" one', []),
        ("the ’90s, the '90s and rock ’n’ roll", []),
        ("the workers' rights and the editors' own", []),
        ("the workers’ rights and the editors’ own", []),
        ("it’s the readers’ loss; it isn't ours", []),
        ('lone " mark and no more', []),
        ("51° 30′ 26″ N", []),
        ("", []),
    ],
)
def test_quotations(text: str, found: list[str]) -> None:
    assert _quoted(text) == found


@pytest.mark.parametrize(
    "text",
    [
        'In "When Online Content Disappears" the authors count.',
        "Der Bericht „Wie Seiten verschwinden können“ zählt sie.",
        "It is called “the end of the line here”.",
        'The so-called "move fast and break things" school is over.',
        'The term "publicly available communications service" is broad.',
        "The law defines ‘publicly available electronic communications service’.",
        'The error message "this page cannot be found" is common.',
        'The abbreviation stands for "as soon as possible now".',
        'Words such as "we take this very seriously" cost nothing.',
        'Everything turns on "is there a copy of it?" in the end.',
        'The film "all the president\'s men" is old.',
        "Das Lied „Die Gedanken sind frei“ ist alt.",
        "Le livre « La fin des pages du web » en parle.",
        "El informe «La web que desaparece» lo cuenta.",
        "L’étude intitulée « la fin des pages du web » en parle.",
    ],
)
def test_mentioned(text: str) -> None:
    (span,) = quotations(text)
    assert mentioned(text, span)


@pytest.mark.parametrize(
    "text",
    [
        'The report "found no evidence of any fraud".',
        'In the words "we were never told" lies the whole scandal.',
        "The minister called it “a stain on all of us”.",
        '"Who is going to pay for this?" she asked.',
        'In his speech "We will never give up on this" he had promised.',
        'They say "we were never told about this".',
        "Le ministre a dit « nous ne savions rien ».",
        "Elle écrivit: «nous ne savions rien».",
        'He asked for "all of the compute capacity".',
        "Die Ministerin sagte, „wir haben davon nichts gewusst“.",
    ],
)
def test_quoted(text: str) -> None:
    (span,) = quotations(text)
    assert not mentioned(text, span)
