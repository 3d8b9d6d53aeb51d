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
