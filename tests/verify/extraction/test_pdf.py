import io

import pypdf
import pytest
from pypdf.errors import DependencyError

from generator.verify.extraction.limits import Limits
from generator.verify.extraction.pdf import read_pdf
from generator.verify.extraction.unreadable import Damaged, TooMuch
from generator.verify.source_text import Unread
from tests.verify.documents import IMAGE, TEXT, deflated, named, pdf


def encrypted(password: str) -> bytes:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf()))
    writer.encrypt(password, "owner", algorithm="AES-256")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_all_pages_are_read() -> None:
    found = read_pdf(pdf(pages=3), Limits())
    assert found.whole == found.main == "\n".join(["One in five articles suffers"] * 3)
    assert found.title == "A paper of mine"
    assert found.media_type == "application/pdf"
    assert found.extractor.startswith("pypdf ")


def test_a_scan_has_no_text() -> None:
    assert read_pdf(pdf(IMAGE), Limits()).unread is Unread.EMPTY
    stamped = IMAGE + b" BT /F1 9 Tf 10 10 Td (page 1) Tj ET"
    assert read_pdf(pdf(stamped), Limits()).unread is Unread.EMPTY
    assert read_pdf(pdf(IMAGE + b" " + TEXT), Limits()).unread is None
    assert read_pdf(pdf(b" "), Limits()).unread is Unread.EMPTY


def test_an_encrypted_document_is_read_where_the_password_is_empty() -> None:
    assert read_pdf(encrypted(""), Limits()).whole == "One in five articles suffers"
    assert read_pdf(encrypted("secret"), Limits()).unread is Unread.ENCRYPTED


def test_an_encryption_that_nobody_here_can_read_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(*_: object, **__: object) -> None:
        raise DependencyError("cryptography is not installed")

    monkeypatch.setattr(pypdf, "PdfReader", missing)
    assert read_pdf(pdf(), Limits()).unread is Unread.ENCRYPTED


@pytest.mark.parametrize(
    "body",
    [
        pdf(pages=60),
        pdf(deflated(b"q " * 50_000_000), filters=b"/Filter /FlateDecode"),
        pdf(deflated(deflated(b"q " * 50_000_000)), filters=b"/Filter [/FlateDecode /FlateDecode]"),
        pdf(
            deflated(b"x" * 1000),
            filters=b"/Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 2000000000 >>",
        ),
        pdf(TEXT * 50),
    ],
    ids=named(),
)
def test_beyond_the_limits_nothing_is_read(body: bytes) -> None:
    with pytest.raises(TooMuch):
        read_pdf(body, Limits(pages=50, text=1000))


@pytest.mark.parametrize(
    "body",
    [b"%PDF-1.7\n" + b"\0\xff" * 100, pdf()[:250], pdf(kids=b"2 0 R 2 0 R"), pdf(kids=b"99 0 R")],
    ids=named(),
)
def test_a_damaged_document_is_not_read_in_part(body: bytes) -> None:
    with pytest.raises(Damaged):
        read_pdf(body, Limits())


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"(grew to 10) Tj /F1 8 Tf 47 4 Td (6) Tj /F1 12 Tf 5 -4 Td ( tonnes) Tj", "grew to 10⁶ tonnes"),
        (b"(CO) Tj /F1 8 Tf 17 -2 Td (2) Tj /F1 12 Tf 5 2 Td ( rose) Tj", "CO2 rose"),
        (b"(the evidence.) Tj /F1 8 Tf 80 4 Td (3,4) Tj /F1 12 Tf 9 -4 Td ( It) Tj", "the evidence.³,⁴ It"),
        (b"(grew to 10) Tj 47 4 Td (6) Tj 5 -4 Td ( tonnes) Tj", "grew to 106 tonnes"),
        (b"(May ) Tj /F1 8 Tf 30 4 Td (6) Tj", "May 6"),
    ],
)
def test_a_raised_figure_is_no_digit_of_the_number_before_it(content: bytes, text: str) -> None:
    body = pdf(b"BT /F1 12 Tf 72 700 Td (One in five articles suffers: ) Tj " + content + b" ET")
    assert " ".join(read_pdf(body, Limits()).whole.split()) == f"One in five articles suffers: {text}"


def test_a_sentence_runs_over_the_foot_of_a_page() -> None:
    writer = pypdf.PdfWriter()
    for number, words in enumerate((b"The council has", b"closed the bridge", b"for a year."), 1):
        shown = b"BT /F1 12 Tf 72 700 Td (%s) Tj 0 -600 Td (Report, page %d) Tj ET" % (words, number)
        writer.append(io.BytesIO(pdf(shown)))
    out = io.BytesIO()
    writer.write(out)
    found = read_pdf(out.getvalue(), Limits())
    assert found.main == "The council has\nclosed the bridge\nfor a year."
    assert found.whole.startswith("The council has\nReport, page 1\nclosed")
