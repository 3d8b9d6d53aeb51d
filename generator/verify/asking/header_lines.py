"""What we say of ourselves when we ask, and what a host says in its header, as text."""

from importlib import metadata

from generator.verify.asking.content_coding import ACCEPTED

ASKED = {
    "Accept": "text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.8,*/*;q=0.5",
    "Accept-Encoding": ACCEPTED,
    "Accept-Language": "*",
}
"""What kinds of answers we can read (RFC 9110, section 12.5). Any language: that of the work is the site's to know."""
_PURPOSE = "looks at the sources that research briefings cite"


def agent(about: str = "") -> str:
    """How we call ourselves (RFC 9110, section 10.1.5); `about` is an address that tells site owners more."""
    more = f"; +{about}" if about and about.isascii() and about.isprintable() else ""
    return f"briefings/{metadata.version('briefings')} ({_PURPOSE}{more})"


def read_headers(raw: tuple[tuple[bytes, bytes], ...]) -> tuple[tuple[str, str], ...]:
    """Names in lower case; values in UTF-8, else as RFC 9110 has it, Latin-1."""
    return tuple((name.decode("latin-1").lower(), _text(value)) for name, value in raw)


def _text(value: bytes) -> str:
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.decode("latin-1")
