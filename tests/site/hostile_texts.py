"""A publication in which strangers try everything: a briefing for each payload, which stands in all of its fields."""

import datetime
import fcntl
import json
import shutil
from pathlib import Path

import yaml

from generator.core.evidence import (
    SUFFIX,
    By,
    Captured,
    Change,
    Evidence,
    Link,
    Memento,
    Names,
    Result,
    Sighting,
    SourceEvidence,
    Visit,
)
from generator.load.configuration import read_settings
from generator.load.evidence_text import evidence_text
from generator.publish import assemble
from generator.publish.swap import replacing
from generator.publish.update import update
from tests.site.browser import ROOT
from tests.site.payloads import PAYLOADS, Payload

PLAIN = Payload(0, "plain", "plain words")
PER_ENTRY = 12
"""Payloads that share an entry of the settings: its page is slow to render, and nothing but text is made of them."""
_AT = "2026-05-08T10:00:00Z"
_TODAY = datetime.date(2026, 6, 1)

_TEMPLATE = """\
---
title: @TITLE@
date: {created: 2026-05-07, updated: 2026-05-09}
authors: [desk, @ENTRY@, @TEXT@]
topics: [anything, @ENTRY@, @TEXT@]
status: published
summary: @SUMMARY@
takeaways:
  - @CITED@
  - @QUOTED@
  - Another takeaway [@plain].
sources:
  - id: source
    title: @TEXT@
    author: [{literal: @TEXT@}, {family: @TEXT@, given: @TEXT@}]
    publisher: Publisher @ENTRY@
    url: https://publisher-@ENTRY@.example.org/@NUMBER@
    issued: 2026-05-01
    accessed: 2026-05-02
    origin: plain
  - id: addresses
    type: @TEXT@
    title: "Addresses"
    publisher: "Publisher plain"
    url: @TEXT@
    archive-url: @TEXT@
    doi: @TEXT@
    access: @TEXT@
    origin: @TEXT@
  - id: doi
    title: @TEXT@
    publisher: "Publisher plain"
    url: @WEB@
    archive-url: @WEB@
    doi: @DOI@
  - id: @TEXT@
    title: A title
  - id: plain
    title: A plain source
    publisher: "Publisher plain"
    url: https://example.org/plain/@NUMBER@
corrections:
  - date: 2026-05-09
    text: @TEXT@
  - date: @TEXT@
    text: @TEXT@
allow:
  TXT001: @TEXT@
  @TEXT@: @TEXT@
aliases: [@ALIAS@, @TEXT@]
@KEY@: @TEXT@
---

# A heading @LINE@

A sentence @LINE@ of words [@source, @LINE@, "a @LINE@ b"; @addresses; @doi]. A [link](@LINE@), a [link](<@LINE@>),
a [link](https://example.org/ "@LINE@"), [@LINE@](https://example.org/x), <@LINE@> and https://example.org/@LINE@.

## Images

![@LINE@](picture.png "@LINE@")

![a picture](@LINE@)

## Attributes

Some words.
{: @LINE@ }

*Words*{: @LINE@ } and **more**{: title="@LINE@" } and `code`{: .@LINE@ #@LINE@ }.

## Code

`@LINE@` and ``@LINE@``

``` { .@LINE@ title="@LINE@" }
@LINE@
```

## References

A note[^@LINE@], a [reference][@LINE@] and [another][ref].

[^@LINE@]: @LINE@

[@LINE@]: https://example.org/y

[ref]: @LINE@ "@LINE@"

*[HTML]: @LINE@

| a @LINE@ | b |
|---|---|
| @LINE@ | c |

A term @LINE@
:   @LINE@

> @LINE@

- @LINE@
- [ ] @LINE@

!!! note "@LINE@"
    @LINE@

<div markdown="1">@LINE@</div>

:@LINE@:

## A place {: #@LINE@ }

    @LINE@

Words before.

@TEXT RAW@

## Last

```@LINE@
@LINE@
```

<!-- @LINE@ -->

Last words [@plain].
"""


def entry(payload: Payload) -> str:
    """The id of the topic and of the author in whose settings the payload stands."""
    return f"e{-(-payload.number // PER_ENTRY)}"


def name(payload: Payload) -> str:
    """The briefing's name."""
    return f"p{payload.number:03}"


def briefing(payload: Payload) -> str:
    """A briefing with the payload in all of its fields."""
    line = " ".join(payload.text.splitlines())
    values = {
        "TEXT RAW": payload.text,
        "TITLE": json.dumps(f"No {payload.number} {payload.text}"),
        "SUMMARY": json.dumps(f"A summary {payload.text} [@plain]."),
        "CITED": json.dumps(f"A takeaway {payload.text} [@plain, {payload.text}]."),
        "QUOTED": json.dumps(f"{payload.text} [@source, “a {payload.text} b”]."),
        "WEB": json.dumps(f"https://example.org/{payload.number}/{payload.text}"),
        "DOI": json.dumps(f"10.1000/{payload.number}{payload.text}"),
        "ALIAS": json.dumps(f"2026/old-{payload.number}-{payload.text}"),
        "KEY": json.dumps(f"key {payload.text}"),
        "ENTRY": entry(payload),
        "NUMBER": str(payload.number),
        "LINE": line,
        "TEXT": json.dumps(payload.text),
    }
    parts = _TEMPLATE.split("@")
    # A placeholder is what stands between two signs; the sign of a citation is followed by no placeholder's name.
    out, at = [parts[0]], 1
    while at < len(parts):
        if parts[at] in values:
            out += (values[parts[at]], parts[at + 1])
            at += 2
        else:
            out += ("@", parts[at])
            at += 1
    return "".join(out)


def evidence(payload: Payload) -> str:
    """The evidence of that briefing, with the payload in all of its texts, and as far as may be in its addresses."""
    text, line = payload.text, " ".join(payload.text.splitlines())
    in_address = "".join(each for each in text if each.isprintable() and each not in ' <>"\ufffd')
    url = f"https://publisher-{entry(payload)}.example.org/{payload.number}"
    captured = Captured(_AT, By.FETCH, text, text, text, text)
    copy = Memento(f"https://archive.example.net/{payload.number}/{in_address}", _AT)
    passages = (
        Sighting(f"a {line} b", Result.FOUND, f"a {text} b", text, text, last_found=_AT),
        Sighting(f"a {text} b", Result.NOT_FOUND, text, text, text, text, 0.5, Change.REWORDED, _AT),
    )
    return evidence_text(
        Evidence(
            {
                "source": SourceEvidence(
                    url,
                    Link.MOVED_OFF_SITE,
                    _AT,
                    f"https://elsewhere.example.com/{in_address}",
                    200,
                    text,
                    (Visit(_AT, Link.LIVE),),
                    captured,
                    text,
                    "2026-05-01",
                    copy,
                    Names((text,), (text,)),
                    passages[:1] if payload is PLAIN else passages,
                ),
                "plain": SourceEvidence(
                    f"https://example.org/plain/{payload.number}", Link.GONE, _AT, detail=text, archive=copy
                ),
                text: SourceEvidence(f"https://{in_address}/", Link.USURPED, _AT, detail=text),
            }
        )
    )


def write_project(root: Path) -> None:
    """Write the publication to `root`: our looks, hostile settings, a briefing for each payload and a plain one."""
    shutil.copytree(ROOT / "site_config", root / "site_config")
    shutil.copyfile(ROOT / "mkdocs.yml", root / "mkdocs.yml")
    told = dict[str, str]()
    for payload in (PLAIN, *PAYLOADS):
        told[entry(payload)] = f"{told.get(entry(payload), '')} {payload.text}"
    plain = {"name": "Anything", "description": "All of it."}
    entries = {key: {"name": f"{key} {text}", "description": text} for key, text in told.items()}
    hosts = {
        f"publisher-{key}.example.org": {"name": f"Publisher {key}", "owner": text}
        for key, text in told.items()
    }
    settings = {
        "topics.yml": {"anything": plain, **entries},
        "authors.yml": {
            "authors": {
                "desk": plain,
                **{key: {**value, "url": value["name"]} for key, value in entries.items()},
            }
        },
        "publishers.yml": hosts,
        "policy.yml": {"rules": {}},
    }
    for file, values in settings.items():
        (root / "site_config" / file).write_text(yaml.safe_dump(values), encoding="utf-8")
    folder = root / "briefings" / "2026"
    folder.mkdir(parents=True)
    shutil.copyfile(ROOT / "tests" / "site" / "picture.png", folder / "picture.png")
    for payload in (PLAIN, *PAYLOADS):
        (folder / f"{name(payload)}.md").write_text(briefing(payload), encoding="utf-8", newline="\n")
        (folder / f"{name(payload)}{SUFFIX}").write_text(evidence(payload), encoding="utf-8", newline="\n")


def build_preview(root: Path, site: Path) -> None:
    """Build the preview, in which all that the checks refuse is shown with what they say of it."""
    with site.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if site.exists():
            return
        write_project(root)
        update(read_settings(root, _TODAY), tuple, site, replacing, assemble.silent, preview=True)
