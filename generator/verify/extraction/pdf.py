"""Reads PDF through pypdf."""

import io
import logging
from contextlib import suppress

import pypdf
from pypdf.errors import DependencyError, LimitReachedError, PyPdfError

from generator.verify.extraction import clean
from generator.verify.extraction.kind import PDF
from generator.verify.extraction.limits import Limits
from generator.verify.extraction.pdf_page import page_text
from generator.verify.extraction.running import without_running_lines
from generator.verify.extraction.unreadable import Damaged, TooMuch
from generator.verify.extraction.versions import named
from generator.verify.source_text import SourceText, Unread

_FEW_LETTERS = 20
"""A page of fewer that shows an image is a scan, with at most a number or a stamp on it."""


def read_pdf(body: bytes, limits: Limits) -> SourceText:
    """The text of all pages. Raises Damaged, TooMuch, MemoryError.

    Encrypted documents are read where the password is empty, as readers' programs do. A document that is mostly
    pages without text, but with images, has been scanned: it has no text to look in.
    """
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        return _read(body, limits)
    except LimitReachedError as error:
        raise TooMuch from error
    except DependencyError:
        return SourceText(PDF, extractor=named("pypdf"), unread=Unread.ENCRYPTED)
    except (MemoryError, TooMuch):
        raise
    except RecursionError as error:
        raise Damaged from error
    except Exception as error:  # a damaged file fails anywhere, with any exception
        raise Damaged from error


def _read(body: bytes, limits: Limits) -> SourceText:
    reader = pypdf.PdfReader(io.BytesIO(body), strict=False)
    if reader.is_encrypted and not reader.decrypt(""):
        return SourceText(PDF, extractor=named("pypdf"), unread=Unread.ENCRYPTED)
    texts: list[str] = []
    characters = scans = 0
    for number, page in enumerate(reader.pages):
        if number >= limits.pages:
            raise TooMuch
        text = page_text(page)
        characters += len(text)
        if characters > limits.text:
            raise TooMuch
        scans += sum(map(str.isalpha, text[:10_000])) < _FEW_LETTERS and _shows_image(page)
        texts.append(text)
    if len(texts) < _announced(reader):
        raise Damaged
    whole = clean.text("\n".join(texts)).strip()
    if not whole or 2 * scans > len(texts):
        return SourceText(PDF, title=_title(reader), extractor=named("pypdf"), unread=Unread.EMPTY)
    main = clean.text("\n".join(without_running_lines(texts))).strip()
    return SourceText(PDF, main=main or whole, whole=whole, title=_title(reader), extractor=named("pypdf"))


def _announced(reader: pypdf.PdfReader) -> int:
    """How many pages the document says that it has: those that are missing are passed over without a word."""
    with suppress(PyPdfError, AttributeError, KeyError, TypeError, ValueError):
        return int(reader.root_object["/Pages"]["/Count"])  # type: ignore[index]
    return 0


def _shows_image(page: pypdf.PageObject) -> bool:
    with suppress(PyPdfError, AttributeError, KeyError, TypeError, ValueError):
        objects = page["/Resources"]["/XObject"]  # type: ignore[index]
        return any(objects[name].get("/Subtype") == "/Image" for name in objects)
    return False


def _title(reader: pypdf.PdfReader) -> str:
    with suppress(PyPdfError, AttributeError, KeyError, TypeError, ValueError):
        return clean.line(str(reader.metadata.get("/Title") or "") if reader.metadata else "")
    return ""
