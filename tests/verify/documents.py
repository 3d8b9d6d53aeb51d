"""Documents to be read: pages and PDF files, sound and made to do harm."""

import io
import itertools
import zlib
from collections.abc import Callable, Mapping

SENTENCE = "One in five articles suffers from reference rot, and nobody who reads them is told of it. "
ARTICLE = "".join(f"<p>{SENTENCE * 4}{number}</p>" for number in range(5))


def page(body: str, head: str = "<title>A title</title>") -> bytes:
    """A page of the web."""
    return f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode()


TEXT = b"BT /F1 12 Tf 72 700 Td (One in five articles suffers) Tj ET"
IMAGE = b"q 600 0 0 700 0 0 cm /Im0 Do Q"


def pdf(
    content: bytes = TEXT, *, filters: bytes = b"", pages: int = 1, kids: bytes = b"", more: bytes = b""
) -> bytes:
    """A PDF file whose pages all show `content`; `more` goes into the trailer."""
    objects: Mapping[int, bytes] = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        2: b"<< /Type /Pages /Kids [" + (kids or b"4 0 R " * pages) + b"] /Count %d >>" % pages,
        3: b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        4: b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 5 0 R"
        b" /Resources << /Font << /F1 3 0 R >> /XObject << /Im0 6 0 R >> >> >>",
        5: b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(content), filters, content),
        6: b"<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8"
        b" /Length 1 >>\nstream\n\xff\nendstream",
        7: b"<< /Title (A  paper\nof mine) >>",
    }
    out = io.BytesIO()
    out.write(b"%PDF-1.4\n")
    places = {}
    for number, text in objects.items():
        places[number] = out.tell()
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, text))
    start = out.tell()
    entries = b"".join(b"%010d 00000 n \n" % places[number] for number in objects)
    out.write(b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, entries))
    out.write(b"trailer << /Size %d /Root 1 0 R /Info 7 0 R %s >>\n" % (len(objects) + 1, more))
    out.write(b"startxref\n%d\n%%%%EOF" % start)
    return out.getvalue()


def deflated(content: bytes) -> bytes:
    """`content` for a stream with `/FlateDecode`."""
    return zlib.compress(content, 9)


def named() -> Callable[[object], str | None]:
    """For `ids`: bytes are numbered, for those of a compressed file differ from run to run."""
    numbers = itertools.count()
    return lambda value: f"bytes{next(numbers)}" if isinstance(value, bytes) else None
