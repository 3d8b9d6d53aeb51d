"""Addresses made worse, or spelt otherwise."""

import re
from random import Random

_DATE = re.compile(
    r"/(20\d\d)/(0[1-9]|1[0-2])/|(?<!\d)(20\d\d)-(0[1-9]|1[0-2])-\d\d(?=[/-])|(?<!\d)(20\d\d)(0[1-9]|1[0-2])\d\d(?!\d)"
)
_PARAMETERS = """
    utm_source=newsletter utm_medium=social utm_campaign=spring utm_content=a utm_term=b utm_id=7 UTM_SOURCE=x fbclid=IwAR0a
    gclid=Cj0K dclid=x gbraid=0A wbraid=Cl msclkid=3f mc_cid=a1 mc_eid=b2 igshid=Yz igsh=Mz twclid=2a ttclid=E.C yclid=11
    li_fat_id=4 mkt_tok=Mzk _hsenc=p2 _hsmi=28 vero_id=x oly_enc_id=1 mtm_campaign=a pk_campaign=b hsa_acc=1 s_cid=x
    utm_source=feed&utm_medium=rss fbclid=a&gclid=b
""".split()
_OPAQUE = """
    https://bit.ly/3xYzAb1 https://t.co/AbCdEf1234 https://tinyurl.com/2p8abc9d https://goo.gl/aB3dE9 https://ow.ly/Qx1250Abc
    https://lnkd.in/eAbCdEf https://buff.ly/3AbCdEf https://is.gd/aBcDeF https://dlvr.it/SabcDE
    https://www.google.com/search?q=reference+rot https://www.bing.com/search?q=reference+rot https://duckduckgo.com/?q=reference+rot
    https://www.google.com/amp/s/www.example.com/2026/story.html https://www-example-com.cdn.ampproject.org/c/s/www.example.com/story
    https://webcache.googleusercontent.com/search?q=cache:abc:https://www.example.com/story
    https://www.google.com/url?sa=t&url=https%3A%2F%2Fwww.example.com%2Fstory https://search.yahoo.com/search?p=reference+rot
    https://www.google.co.uk/search?q=link+rot&hl=en
""".split()


def malformed(url: str, random: Random) -> str:
    """An address to which no reader can be sent."""
    rest = url.partition("://")[2]
    forms = [
        "javascript:alert(1)", rest, f"//{rest}", "/reports/2024/summary.html", "https:///report.html", "https://",
        f"https://user:secret@{rest}", f"https://editor@{rest}", "http://localhost:8000/report", "https://192.168.1.7/report",
        f"ftp://{rest}", "data:text/html,report", f"https://{rest.replace('/', '/a b ', 1)} c", "file:///home/report.pdf",
        "mailto:press@example.org", f"htps://{rest}", f"https//{rest}", f"https:// {rest}", "https://intranet/report",
        "see the printed edition", "https://reports..example.com/a", "https://[broken/report",
    ]  # fmt: skip
    return random.choice(forms)


def tracked(url: str, random: Random) -> str:
    """An address with a parameter that tells where a reader came from."""
    more = random.choice(_PARAMETERS)
    address, mark, fragment = url.partition("#")
    path, asked, query = address.partition("?")
    if asked:
        query = random.choice([f"{query}&{more}", f"{more}&{query}"])
    return f"{path}?{query or more}{mark}{fragment}"


def opaque(url: str, random: Random) -> str:
    """An address that leads to the work by a detour, or to a list of works."""
    rest = url.partition("://")[2]
    return random.choice([*_OPAQUE, f"https://www.google.com/amp/s/{rest}"])


def respelt(url: str, random: Random) -> str:
    """Another spelling of an address (RFC 3986, section 6)."""
    scheme, _, rest = url.partition("://")
    host, slash, path = rest.partition("/")
    plain = path and "?" not in path and "#" not in path
    letters = [index for index, letter in enumerate(path) if letter.isascii() and letter.isalnum()]
    forms = [
        f"{scheme}://{host.upper()}{slash}{path}",
        f"{scheme.upper()}://{host}{slash}{path}",
        f"{scheme}://{host}:443{slash}{path}",
        f"{scheme}://{host}/./{path}",
        f"{scheme}://{host}/a/../{path}",
    ]
    if "#" not in path:
        forms.append(f"{url}#top")
    if plain:
        forms += [url.rstrip("/") + "/", url.rstrip("/"), f"{url}?utm_source=x"]
    if letters and "%" not in path:
        at = random.choice(letters)
        forms.append(f"{scheme}://{host}/{path[:at]}%{ord(path[at]):02x}{path[at + 1 :]}")
    return random.choice(forms)


def dated(url: str) -> tuple[int, int] | None:
    """The year and month in an address's path."""
    found = _DATE.search(url.partition("?")[0])
    if not found:
        return None
    year, month = (int(part) for part in found.groups() if part)
    return year, month
