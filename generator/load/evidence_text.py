"""Evidence becomes the text of its file: the same for the same evidence, one value a line, so that it merges well."""

import json
import re
from typing import Any

from generator.core.evidence import VERSION, Evidence, Sighting, SourceEvidence

_SIMILARITY_DIGITS = 2
# What a reader of a difference cannot see, or what moves the text around it: controls, format characters, line breaks
# that editors do not show, tags. JSON itself escapes only the first 32.
_UNSEEN = re.compile(
    "[\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff"
    "\U000e0000-\U000e0fff]"
)
_SURROGATE = re.compile("[\ud800-\udfff]")


def evidence_text(evidence: Evidence) -> str:
    """The file's text. Keys stand in a fixed order, sources in that of `evidence`; what is empty is left out."""
    value = {
        "version": VERSION,
        "sources": {key: _source(source) for key, source in evidence.sources.items()},
    }
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, indent=2) + "\n"
    # Half of a surrogate pair is no text, and cannot be written as UTF-8.
    return _UNSEEN.sub(_escaped, _SURROGATE.sub("\ufffd", text))


def _source(source: SourceEvidence) -> dict[str, Any]:
    captured, archive, names = source.captured, source.archive, source.names
    return {
        "url": source.url,
        **_given(final_url=source.final_url),
        "link": source.link.value,
        **_given(
            http_status=source.http_status,
            detail=source.detail,
            checked=source.checked,
            history=[{"checked": visit.checked, "link": visit.link.value} for visit in source.history],
            captured=captured
            and {
                "at": captured.at,
                "by": captured.by.value,
                "media_type": captured.media_type,
                "sha256": captured.sha256,
                "text_sha256": captured.text_sha256,
                "extractor": captured.extractor,
            },
            title=source.title,
            issued=source.issued,
            archive=archive and {"url": archive.url, "at": archive.at},
            names=names and _given(found=list(names.found), missing=list(names.missing)),
            passages=[_passage(seen) for seen in source.passages],
        ),
    }


def _passage(seen: Sighting) -> dict[str, Any]:
    similarity = seen.similarity
    return {
        "exact": seen.exact,
        "result": seen.result.value,
        **_given(
            found=seen.found,
            prefix=seen.prefix,
            suffix=seen.suffix,
            nearest=seen.nearest,
            similarity=None if similarity is None else round(float(similarity), _SIMILARITY_DIGITS),
            change=seen.change and seen.change.value,
            last_found=seen.last_found,
        ),
    }


def _given(**values: Any) -> dict[str, Any]:
    """Those that hold something, in their order. A similarity of 0 is something."""
    return {name: value for name, value in values.items() if value not in (None, "", [], {})}


def _escaped(unseen: re.Match[str]) -> str:
    units = unseen[0].encode("utf-16-be")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2))
