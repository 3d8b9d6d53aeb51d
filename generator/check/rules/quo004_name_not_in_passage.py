"""A name in a claim where its passage has another one: the claim says Pfizer, the passage Moderna.

Looked at are sentences whose every source comes with a passage. Most of them name what the passage only calls "the
company", and rightly so.

Reported is a name that stands in no passage, and not among the titles, authors and publishers of the sources either,
where a passage says the same of somebody else: with most of the claim's other words, and with another name beside the
same word, or where it says that it is somebody else who says so. So is a name of which nothing is known where the
passage names somebody whom the claim does not; as long as nobody has looked at the source, only where the passage has
no word (`she`, `the company`) that may stand for a name in the sentence before. And so is a full name of which the
passage has one word, with another word beside it.

Where somebody has looked at the sources (`briefings verify`), names are looked for in all of their texts: one that
stands nowhere is reported whatever the passage says, and one that stands elsewhere is known.

Initials, people and their countries, cities and theirs, governments and their capitals are taken for one. Of German,
where all nouns have a capital, only what is surely a name is looked at; of a passage in another language than the
claim, only places.

## Why

Two names of one story are easily mixed up, and a model that writes fluently mixes them up fluently. The sentence
still reads well, and the link still works; only the words of the source can tell.

## Bad

```markdown
Pfizer recalled two batches of the vaccine [@klein-2014, "Moderna recalled two batches of the vaccine on Friday"].
Webpages fare no better [@pew-2024].
```

## Good

```markdown
Moderna recalled two batches of the vaccine [@klein-2014, "Moderna recalled two batches of the vaccine on Friday"].
Webpages fare no better [@pew-2024].
```

## What to do

Correct the name. Where both mean the same, say so in the text, or quote the words of the source that do.
"""

from collections.abc import Iterator
from unicodedata import normalize

from generator.check.alignment.pairs import Pair, pairs
from generator.check.alignment.terms import Term, terms
from generator.check.facts.claims import around
from generator.check.hedging.language import language
from generator.check.naming.abroad import other_place_abroad
from generator.check.naming.attributed import misattributed
from generator.check.naming.copied import renamed
from generator.check.naming.looked_up import nowhere
from generator.check.naming.other import Other, has_new_name, other
from generator.check.naming.pronouns import named
from generator.check.naming.sure import may_be_small
from generator.check.naming.unknown import Around, unknown
from generator.check.rule import briefing_rule
from generator.core.diagnostic import Problem, Severity
from generator.core.evidence import Names
from generator.core.model import Briefing
from generator.core.settings import Settings
from generator.core.wording import quoted

_REMEDY = "correct the name, or quote the words that have it too"
_REMEDY_ABSENT = "correct the name, or cite the source that has it"
_NOT_IN = frozenset({"de"})
"""Where all nouns have a capital, only what stands in the same words is compared."""

_ARTICLE_BEHIND = frozenset({"sv", "da"})
_ENDINGS = ("en", "et", "na", "ne")


@briefing_rule("QUO004", "name-not-in-passage", Severity.WARNING)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Compare the names of each claim that rests on passages alone with those of the passages."""
    for pair in pairs(briefing):
        if pair.is_verbatim:
            continue
        absent = _absent(pair, briefing)
        if absent:
            message = f"{quoted(absent.text)} is in no passage, nor anywhere else in {_named(pair)}"
            yield Problem(pair.locate(absent.start, absent.end), message, _REMEDY_ABSENT)
            continue
        if not has_new_name(pair.claim.text, pair.passages) and not may_be_small(pair.claim.text):
            continue
        found = next((each for each in _found(pair, briefing) if each and not _is_noun(each, pair)), None)
        if found:
            message = f"{quoted(found.name)} is in no passage"
            if found.passage:
                message += f", which has {quoted(found.passage)} in its place"
            yield Problem(pair.locate(found.start, found.end), message, _REMEDY)


def _found(pair: Pair, briefing: Briefing) -> Iterator[Other | None]:
    """What each way of looking finds, in turn."""
    said, elsewhere, looked = pair.said.text, tuple(_elsewhere(pair)), _looked(pair, briefing)
    if pair.language == "-":
        if not any(language(text) == "de" for text in (said, *pair.passages)):
            context = tuple(around(briefing, pair.sources, pair.passages))
            yield other_place_abroad(said, pair.passages, (*elsewhere, *context))
        return
    if pair.language not in _NOT_IN:
        passages = tuple(normalize("NFC", passage) for passage in pair.passages)
        if pair.language == "en":
            passages = tuple(map(named, passages))
        seen = frozenset(word for names in looked if names for word in names.found)
        found = other(said, passages, elsewhere)
        # What the source has elsewhere may well be what the passage speaks of.
        yield found if found and not any(term.text in seen for term in terms(found.name)) else None
    yield renamed(said, pair.copies, elsewhere, pair.language)
    yield misattributed(said, pair.passages, elsewhere, pair.language)
    anywhere = (" ".join(names.found) for names in looked if names)
    context = (*around(briefing, pair.sources, pair.passages), *anywhere)
    near = Around(elsewhere, context, whole=all(names is not None for names in looked))
    yield unknown(said, pair.passages, near, pair.language)


def _absent(pair: Pair, briefing: Briefing) -> Term | None:
    """The first word of a name that none of the sources has, as somebody saw who looked for it."""
    return next(nowhere(pair.said.text, _looked(pair, briefing), _elsewhere(pair)), None)


def _looked(pair: Pair, briefing: Briefing) -> list[Names | None]:
    """What is known of the names that each source has."""
    seen = briefing.evidence.sources if briefing.evidence else {}
    return [seen[source.id].names if source.id in seen else None for source in pair.sources]


def _named(pair: Pair) -> str:
    """The sources, as they are called in a message."""
    ids = [quoted(key) for key in dict.fromkeys(source.id for source in pair.sources)]
    return f"source {ids[0]}" if len(ids) == 1 else f"sources {', '.join(ids[:-1])} and {ids[-1]}"


def _is_noun(found: Other, pair: Pair) -> bool:
    """Whether it has its capital from the sentence, and the article behind it: `Avtalet`, `Cellerna`."""
    single = found.start == 0 and found.name.isalpha()
    return single and pair.language in _ARTICLE_BEHIND and found.name.endswith(_ENDINGS)


def _elsewhere(pair: Pair) -> Iterator[str]:
    """What the sources are called, who wrote them, and who published them."""
    for source in pair.sources:
        yield source.title
        yield source.publisher
        for person in source.author:
            yield f"{person.given} {person.family} {person.literal}"
