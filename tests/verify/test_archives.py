import asyncio
import datetime
from collections.abc import Mapping

import pytest

from generator.core.evidence import Memento
from generator.verify import archives
from generator.verify.archives import Lookup, given, look_up, raw_url
from generator.verify.response import Failure, Response

GATE = "https://web.archive.org/web/"
URL = "https://example.org/story"
WHEN = datetime.datetime(2026, 5, 1, 12, tzinfo=datetime.UTC)
MAY = "Fri, 01 May 2026 10:00:00 GMT"
COPY = "https://web.archive.org/web/20260501100000/https://example.org/story"


class Web:
    """A scripted web: addresses to answers; all else is 404. `asked` are the addresses asked, in order."""

    def __init__(self, answers: Mapping[str, Response]) -> None:
        self.answers = answers
        self.asked: list[tuple[str, dict[str, str]]] = []

    async def get(self, url: str, headers: Mapping[str, str] | None = None) -> Response:
        self.asked.append((url, dict(headers or {})))
        return self.answers.get(url) or answer(url, 404)


def answer(url: str, status: int = 200, *headers: tuple[str, str], body: str = "") -> Response:
    return Response(url, url, "2026-06-01T00:00:00Z", status, headers, body.encode())


def ask(web: Web, when: datetime.datetime = WHEN) -> Lookup:
    return asyncio.run(look_up(web.get, GATE, URL, when))


def test_the_timegate_leads_to_the_copy() -> None:
    web = Web({GATE + URL: answer(COPY, 200, ("memento-datetime", MAY))})
    assert ask(web).memento == Memento(COPY, "2026-05-01T10:00:00Z")
    assert web.asked == [(GATE + URL, {"Accept-Datetime": "Fri, 01 May 2026 12:00:00 GMT"})]


def test_an_address_is_asked_for_without_its_fragment() -> None:
    web = Web({GATE + URL: answer(COPY, 200, ("memento-datetime", MAY))})
    assert asyncio.run(archives.nearest(web.get, GATE, URL + "#part", WHEN)) == Memento(
        COPY, "2026-05-01T10:00:00Z"
    )


def test_a_copy_tells_its_time_by_its_address_too() -> None:
    web = Web({GATE + URL: answer(COPY)})
    assert ask(web).memento == Memento(COPY, "2026-05-01T10:00:00Z")


def test_a_timegate_may_name_the_copy_by_content_location() -> None:
    web = Web({GATE + URL: answer(GATE + URL, 200, ("content-location", "/web/20260501100000mp_/" + URL))})
    assert ask(web).memento == Memento(COPY, "2026-05-01T10:00:00Z")


TIMEMAP = f"""<{URL}>; rel="original",
<{GATE}timemap/link/{URL}>; rel="self"; type="application/link-format"; from="Sat, 01 Mar 2025 00:00:00 GMT",
<{GATE}>; rel="timegate",
<{GATE}20250301000000/{URL}>; rel="first memento"; datetime="Sat, 01 Mar 2025 00:00:00 GMT",
<{GATE}20260430000000/{URL}>; rel="memento"; datetime="Thu, 30 Apr 2026 00:00:00 GMT",
<{GATE}20260503000000/{URL}>; rel="memento"; datetime="Sun, 03 May 2026 00:00:00 GMT",
<javascript:alert(1)>; rel="memento"; datetime="Fri, 01 May 2026 12:00:00 GMT",
<{GATE}20260501115900/{URL}>; rel="memento"; datetime="yesterday",
<{GATE}20260701000000/{URL}>; rel="last memento"; datetime="Wed, 01 Jul 2026 00:00:00 GMT",
"""


def copy(stamp: str, status: int = 200) -> tuple[str, Response]:
    url = f"{GATE}{stamp}/{URL}"
    return url, answer(url, status)


def test_else_the_timemap_is_asked_and_the_nearest_copy_taken() -> None:
    web = Web(dict([(f"{GATE}timemap/link/{URL}", answer("", body=TIMEMAP)), copy("20260430000000")]))
    assert ask(web).memento == Memento(f"{GATE}20260430000000/{URL}", "2026-04-30T00:00:00Z")


def test_copies_of_failures_are_passed_over() -> None:
    web = Web(
        dict(
            [
                (GATE + URL, answer(COPY, 404, ("memento-datetime", MAY))),
                (f"{GATE}timemap/link/{URL}", answer("", body=TIMEMAP)),
                copy("20260430000000", 404),
                copy("20260503000000"),
            ]
        )
    )
    assert ask(web).memento == Memento(f"{GATE}20260503000000/{URL}", "2026-05-03T00:00:00Z")


def test_only_a_few_copies_are_tried() -> None:
    entries = ",\n".join(
        f'<{GATE}202601{day:02}000000/{URL}>; rel="memento"; datetime="Thu, {day:02} Jan 2026 00:00:00 GMT"'
        for day in range(1, 29)
    )
    web = Web({f"{GATE}timemap/link/{URL}": answer("", body=entries)})
    assert ask(web) == Lookup()
    assert len(web.asked) == 5


def test_long_timemaps_come_in_parts() -> None:
    links = '<{}>; rel="timemap"; type="application/link-format"'
    web = Web(
        dict(
            [
                (GATE + URL, answer(GATE + URL, 404, ("link", links.format("/map/1")))),
                (
                    "https://web.archive.org/map/1",
                    answer("https://web.archive.org/map/1", body=links.format("2")),
                ),
                ("https://web.archive.org/map/2", answer("https://web.archive.org/map/2", body=TIMEMAP)),
                copy("20260430000000"),
            ]
        )
    )
    assert ask(web).memento is not None


def test_timemaps_without_end_are_left() -> None:
    class Endless(Web):
        async def get(self, url: str, headers: Mapping[str, str] | None = None) -> Response:
            self.asked.append((url, {}))
            more = f'<{url}a>; rel="timemap", <{url}b>; rel="timemap"'
            return answer(url, 404 if url == GATE + URL else 200, body=more)

    web = Endless({})
    assert ask(web) == Lookup()
    assert len(web.asked) == 4


@pytest.mark.parametrize(
    ("response", "failure"),
    [
        (Response(URL, URL, "", failure=Failure.TIMEOUT, detail="the answer took more than 60 s"), "web.archive.org: no answer (the answer took more than 60 s)"),
        (answer(URL, 429), "web.archive.org: answers 429"),
        (answer(URL, 503), "web.archive.org: answers 503"),
        (answer(URL, 404), ""),
    ],
)  # fmt: skip
def test_no_answer_is_told_from_no_copy(response: Response, failure: str) -> None:
    assert ask(Web({GATE + URL: response})) == Lookup(failure=failure)


@pytest.mark.parametrize(
    "headers",
    [
        [("memento-datetime", "x" * 100_000)],
        [("memento-datetime", MAY), ("content-location", "https://[bad")],
        [("memento-datetime", MAY), ("content-location", "javascript:alert(1)")],
        [("memento-datetime", MAY), ("content-location", "https://example.org/" + "x" * 100_000)],
        [("memento-datetime", "Fri, 01 May 99999 10:00:00 GMT")],
        [("link", '<https://[bad>; rel="memento"; datetime="Fri, 01 May 2026 10:00:00 GMT"')],
        [("link", "<" * 100_000)],
        [("link", '<a>; rel="timemap"' * 10_000)],
    ],
)
def test_hostile_headers_do_no_harm(headers: list[tuple[str, str]]) -> None:
    web = Web({GATE + URL: answer(GATE + URL, 200, *headers)})
    assert ask(web) == Lookup()
    assert len(web.asked) < 10


def test_no_escape_comes_from_an_archive() -> None:
    memento = ask(Web({GATE + URL: answer(COPY + "\x1b[31m", 200, ("memento-datetime", MAY))})).memento
    assert memento.url.isprintable()


@pytest.mark.parametrize(
    ("url", "raw"),
    [
        (COPY, "https://web.archive.org/web/20260501100000id_/https://example.org/story"),
        (
            COPY.replace("00/h", "00mp_/h"),
            "https://web.archive.org/web/20260501100000id_/https://example.org/story",
        ),
        (
            COPY.replace("00/h", "00id_/h"),
            "https://web.archive.org/web/20260501100000id_/https://example.org/story",
        ),
        (
            "http://127.0.0.1:8/web/20260501100000/http://a.org/?u=/20200101000000/http://b.org/",
            "http://127.0.0.1:8/web/20260501100000id_/http://a.org/?u=/20200101000000/http://b.org/",
        ),
        ("https://archive.example/AbC12", "https://archive.example/AbC12"),
    ],
)
def test_the_copy_as_it_was_captured(url: str, raw: str) -> None:
    assert raw_url(Memento(url, "2026-05-01T10:00:00Z")) == raw


def test_a_copy_that_the_author_names() -> None:
    assert given(COPY) == Memento(COPY, "2026-05-01T10:00:00Z")
    assert given("https://archive.example/x", "2026-05-02") == Memento(
        "https://archive.example/x", "2026-05-02T00:00:00Z"
    )
    assert given("https://archive.example/x") is None
    assert given("https://archive.example/x", "yesterday!") is None
    assert given("https://web.archive.org/web/20269901100000/https://example.org/") is None


@pytest.mark.parametrize(
    ("archive", "asked", "response"),
    [
        (GATE, "https://web.archive.org/save/" + URL, answer(COPY)),
        ("https://web.archive.org/save/", "https://web.archive.org/save/" + URL, answer(COPY, 200, ("memento-datetime", MAY))),
        ("http://a.example/coll/", "http://a.example/coll/record/" + URL, answer(COPY)),
        (GATE, "https://web.archive.org/save/" + URL, answer("https://web.archive.org/save/" + URL, 200, ("content-location", "/web/20260501100000/" + URL))),
        (GATE, "https://web.archive.org/save/" + URL, answer("https://web.archive.org/save/" + URL, 200, ("link", f'<{COPY}>; rel="memento"; datetime="{MAY}"'))),
    ],
)  # fmt: skip
def test_a_copy_is_made(archive: str, asked: str, response: Response) -> None:
    web = Web({asked: response})
    saved = asyncio.run(archives.save(web.get, archive, URL))
    assert saved == Memento(COPY, "2026-05-01T10:00:00Z")
    assert [url for url, _ in web.asked] == [asked]


def test_an_archive_may_refuse_to_make_one() -> None:
    assert asyncio.run(archives.save(Web({}).get, GATE, URL)) is None


def test_a_copy_on_another_host_is_hearsay() -> None:
    elsewhere = ("content-location", "https://evil.example.org/web/20260501100000/" + URL)
    web = Web({GATE + URL: answer(GATE + URL, 200, ("memento-datetime", MAY), elsewhere)})
    assert ask(web) == Lookup()
