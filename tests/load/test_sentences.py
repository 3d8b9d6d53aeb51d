"""Where sentences end; `|` marks it."""

import pytest

from generator.load import sentences

CASES = """
One sentence.
No full stop at the end
One. | Two. | Three.
One! | Two? | Three.
Really?! | Yes.
Dr. Smith met Mr. Jones and Mrs. Brown. | They spoke.
Prof. A. B. Klein of St. Louis said so.
J. K. Rowling wrote it. | It sold.
Written by J. K. Rowling. | The book sold.
Written by M.-C. Peyrefitte and J.-P. Sartre. | It sold.
George W. Bush won.
It was Plan B. | The plan failed.
So did I. | He left.
The U.S. Supreme Court ruled. | It was close.
It happened in the U.S. | The court ruled.
It happened in the U.S. and elsewhere.
He moved to the U.K. in 2013.
Roe v. Wade, 410 U.S. 113, was overruled. | It had stood since 1973.
It relies on 42 U.S.C. 1983 alone. | No more.
He came to the U.S. | 113 people stayed.
See Fig. 3 for more. | It shows this.
See fig. 3a, sec. 2, pp. 4–5, and No. 7. | Then stop.
He said no. | It was final.
He said No. | She left.
It cost 3.5 million. | It rose by 2.7 per cent.
It was 3.5. | Then it fell.
In 2013. | In 2014.
Since Jan. 6, nothing moved. | It began in Dec. | The year ended.
It begins at 5 p.m. Monday in Room 3. | Bring a pen.
It began at 5 p.m. | Police came later.
It began at 9 a.m. and ended.
It lists apples, pears, etc. | People like them.
Klein et al. found this. | Others agree.
Klein et al. (2014) found this.
As shown by Klein et al. | The result held.
Google Inc. and Apple Inc. said no. | The deal failed.
He joined Acme Inc. | The firm grew.
Martin Luther King Jr. spoke.
She holds a Ph.D. in law. | He does not.
That is, e.g., this one, i.e. the first. | Next.
Compare e.g. Klein and cf. Pew. | Next.
Rome vs. Carthage. | Next.
Read example.org/x.y and www.example.com. | Then leave.
Node.js and ASP.NET are names. | So is .org.
Version 1.2.3 came. | It was good.
"He left." | She stayed.
“He left.” | She stayed.
He said "Go." | She left.
“Why?” he asked. | She knew.
“Stop!” Smith said. | He ran.
“Who is it?” | The door opened.
‘He left.’ | She stayed.
He left (it was late). | She stayed.
He left. (It was late.) | She stayed.
He left … and came back. | Then … | Nothing.
He left... and came back. | Then...
iPhone sales fell. | iPad sales rose.
He left. and never came back.
**He left.** | She stayed.
*He left*. | *She stayed*.
1. The first point. | The second.
The year was 1984. | Orwell knew.
It ended. | 2013 began.
What is this? | And this? | Nothing.
Yahoo! news is a name.
A sentence: with a colon; and more. | End.
Ends with a marker ￼￼. | Next ￼￼. | End.
Ends before a marker. ￼￼ | Next.
Ends before two markers. ￼￼ ￼￼ | Next.
Marker without space.￼￼ | Next.
Quoted “words.” ￼￼ | Next.
On two
lines. | Next one
too.
这是第一句。|这是第二句！|第三句？
彼は言った。|「はい。」|終わり。
彼は「はい。いいえ。」|と言った。|終わり。
यह पहला वाक्य है। | यह दूसरा है।
هل هذا صحيح؟ | نعم.
He said "It is done. We are free." ￼￼ | She left.
He said “It is done. We are free.” ￼￼ | She left.
He said ‘It is done. We’re free.’ ￼￼ | She left.
He said “It is done. We are free”. ￼￼ | She left.
Er sagte „Es ist aus. Wir sind frei.“ ￼￼ | Sie ging.
Powiedział: „Koniec. Wracamy do domu.” | Wyszedł.
Es begann am 1. März 2024. | Dann am 3. Jänner.
Ein Bau des 19. Jahrhunderts brannte ab. | Er war alt.
Im 2. Quartal stieg der Umsatz. | Im 3. fiel er. | Dann nicht mehr.
Sie gewann im 19. und 20. Jahrhundert. | Danach nicht.
Er wurde zum 5. Mal Meister der 2. Bundesliga. | Dann ging er.
Er schloss den Vertrag vom 3. Mai bis zum 19. | Danach kam nichts. | Ende.
Der 6. Zivilsenat entschied am 3. 5. 2024 so. | Es blieb dabei.
Im XIX. Jahrhundert regierte Ludwig XIV. | Danach nicht mehr.
It rose to 19. | Later it fell to 12. | Prices stayed.
I am 19. | Later I was 20.
The year was 1914. | Armee is no word.
I det 19. århundrede kom 3. maj. | Så kom sommeren den 19. | Han gik.
Ve 3. května 2024 začal soud. | Dne 3. 5. 2024 skončil. | Nikdo nepřišel.
Sota alkoi 3. toukokuuta 1944. | Se päättyi.
W 2. Armii służył 3. maja. | Potem wrócił.
O, 2. Dünya Savaşı sırasında 19. yüzyıl evinde yaşadı. | Sonra gitti.
Es gibt z. B. Köln, d. h. 3 Städte, bzw. Orte in Nr. 5. | Mehr nicht.
Viajó a EE. UU. con el Sr. Gómez. | Volvió en 2013.
Wyszedł m.in. Kowalski z ul. Długiej. | Wrócił.
Il a dit « C'est fini. On est libre. » ￼￼
He left (see Smith. Also Jones.). | She stayed.
He left (see Smith. Also Jones.) and stayed. | She left.
(He said “It is done.” Then he left.) | She stayed.
He said *"It is done. We are free."* ￼￼ | She left.
He said “Marx wrote ‘All is lost. Run.’ Then he ran.” ￼￼ | She left.
"First." "Second."
"It is done." | She left.
He is 5'10" tall. | She is 6'2" tall. | Both left.
He said "it is done. | She left. | They stayed.
He said “it is done. | She left. | They stayed.
He said "it is done. | She said "Go. Now." and left. | They stayed.
It began (so he said. | She left. | They stayed.
1) He left. | She stayed. | 2) They ran. | We (too).
It is the boys’ house. | It’s the girls’ house. | They left.
"""


def unfolded(case: str) -> tuple[str, list[str]]:
    parts = [part.strip() for part in case.split("|")]
    return case.replace(" | ", " ").replace("|", ""), parts


def cases() -> list[str]:
    lines: list[str] = []
    for line in CASES.strip().splitlines():
        if lines and (lines[-1].endswith(("two", "one")) or lines[-1] == "On two"):
            lines[-1] += "\n" + line
        else:
            lines.append(line)
    return lines


@pytest.mark.parametrize("case", cases())
def test_sentences_end_where_a_reader_ends_them(case: str) -> None:
    text, expected = unfolded(case)

    if case.startswith("He left. (It"):
        expected = ["He left.", "(It was late.)", "She stayed."]
    if case.startswith('"First'):
        expected = ['"First."', '"Second."']
    if case.startswith("He said No."):
        expected = ["He said No.", "She left."]

    assert [text[start:end] for start, end in sentences.split(text)] == expected


def test_what_has_no_word_is_no_sentence() -> None:
    assert list(sentences.split("")) == []
    assert list(sentences.split(" . … ")) == []
    assert list(sentences.split("\ufffc\ufffc")) == []


@pytest.mark.parametrize(("words", "count"), [(100, 1), (200, 2)])
def test_marks_far_apart_are_lone_ones(words: int, count: int) -> None:
    text = f"He said “It is done. We are{' very' * words} free.” She left."

    assert len(list(sentences.split(text))) == count + 1


def test_crlf_is_white_space() -> None:
    text = "One\r\nmore.\r\nTwo."

    assert [text[start:end] for start, end in sentences.split(text)] == ["One\r\nmore.", "Two."]


def test_what_has_no_word_joins_the_next_and_a_marker_at_the_end_the_last() -> None:
    def split(text: str) -> list[str]:
        return [text[start:end] for start, end in sentences.split(text)]

    assert split("￼. One.") == ["￼. One."]
    assert split("One! (￼)") == ["One! (￼"]
    assert split("One. … Two.") == ["One.", "… Two."]
    assert split("One. —") == ["One."]
