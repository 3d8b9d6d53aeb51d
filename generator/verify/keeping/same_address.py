"""Whether two addresses are one page's, as far as that can be told without asking."""

from urllib.parse import unquote, urlsplit


def same_address(one: str, other: str) -> bool:
    """Whether they differ at most in `http` or `https`, `www.`, a final slash, the fragment, or how they are quoted."""
    return _folded(one) == _folded(other)


def _folded(url: str) -> tuple[str, str, str]:
    try:
        parts = urlsplit(url.strip())
        host, port = (parts.hostname or "").removeprefix("www."), parts.port
    except ValueError:
        return "", "", url
    place = host if port in {None, 80, 443} else f"{host}:{port}"
    return place, unquote(parts.path).rstrip("/"), unquote(parts.query)
