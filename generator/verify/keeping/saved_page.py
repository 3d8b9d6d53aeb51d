"""What saved web pages say of where they are from: browsers and extensions leave a comment, or `meta` elements."""

import datetime
import re
from dataclasses import dataclass

from generator.core.evidence import stamp
from generator.verify.extraction import clean

_SINGLE_FILE = re.compile(
    r"<!--\s{0,9}Page saved with SingleFile\s{1,9}url: ([^\s<>]{1,2000})\s{1,9}(?:saved date: ([^\n<>(]{1,60}))?"
)
_BROWSER = re.compile(r"<!-- saved from url=\(\d{1,9}\)([^\s<>]{1,2000}) -->")
_META = re.compile(
    r"<meta name=[\"']?savepage-(url|date)[\"']? content=[\"']([^\"'<>]{1,2000})[\"']", re.IGNORECASE
)
_SCRIPT_DATE = re.compile(
    r"\w{3} (?P<month>\w{3}) (?P<day>\d\d?) (?P<year>\d{4}) (?P<time>\d\d:\d\d:\d\d) GMT(?P<zone>[+-]\d{4})?",
    re.ASCII,
)


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a page says it was saved from, and when; empty where it says nothing."""

    url: str = ""
    at: str = ""


def origin(head: bytes) -> Origin:
    """What the beginning of a page says: SingleFile's comment, that of browsers, or Save Page WE's elements."""
    text = head.decode("utf-8", "replace")
    if match := _SINGLE_FILE.search(text):
        return Origin(web_address(match[1]), script_date(match[2] or ""))
    if match := _BROWSER.search(text):
        return Origin(web_address(match[1]))
    said = dict(_META.findall(text))
    return Origin(web_address(said.get("url", "")), script_date(said.get("date", "")))


def web_address(said: str) -> str:
    """`said` where it is an address of the web, else nothing."""
    address = clean.line(said)
    return address if address.startswith(("http://", "https://")) else ""


def script_date(said: str) -> str:
    """A time as JavaScript writes it (`Tue May 05 2026 10:00:00 GMT+0200 (…)`), in UTC; empty where it is none."""
    match = _SCRIPT_DATE.match(said.strip())
    if not match:
        return ""
    text = f"{match['day']} {match['month']} {match['year']} {match['time']} {match['zone'] or '+0000'}"
    try:
        return stamp(datetime.datetime.strptime(text, "%d %b %Y %H:%M:%S %z"))
    except (ValueError, OverflowError):
        return ""
