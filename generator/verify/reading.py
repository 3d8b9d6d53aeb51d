"""Looks for the passages of an errand in a text."""

import hashlib
from dataclasses import replace

from generator.check.naming.looked_up import look_up
from generator.core.evidence import Captured, Names, Result
from generator.verify import observed
from generator.verify.errands import Errand
from generator.verify.means import Text
from generator.verify.passages import find


def reading(errand: Errand, read: Text) -> observed.Reading:
    """What a text shows of the passages of an errand."""
    before = errand.before
    sightings = []
    for passage in errand.passages:
        earlier = before.sighting(passage) if before else None
        sighting = replace(find(passage, read.prepared, earlier), exact=passage)
        last = read.capture.at if sighting.result is Result.FOUND else earlier.last_found if earlier else ""
        sightings.append(replace(sighting, last_found=last))
    captured = Captured(
        at=read.capture.at,
        by=read.capture.by,
        media_type=read.text.media_type,
        sha256=hashlib.sha256(read.capture.body).hexdigest(),
        text_sha256=hashlib.sha256(read.text.main.encode()).hexdigest(),
        extractor=read.text.extractor,
    )
    names = look_up(errand.claims, (read.text.main, read.text.whole))
    if read.partial:
        names = Names(names.found)  # The rest of the work may have the others.
    return observed.Reading(
        captured=captured,
        title=read.text.title,
        issued=read.text.issued,
        sightings=tuple(sightings),
        names=names,
        partial=read.partial,
    )
