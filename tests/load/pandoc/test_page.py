"""The examples on the authors' page about citations cite what it says."""

import pytest

from generator.load import prose
from tests.load.pandoc.page import EXAMPLES, PAGE, code


def test_every_example_says_what_it_cites() -> None:
    assert len(EXAMPLES) == PAGE.count("```markdown\n") > 5


@pytest.mark.parametrize(("markdown", "cites"), EXAMPLES)
def test_an_example_cites_what_the_sentence_after_it_says(markdown: str, cites: str) -> None:
    body = prose.body(markdown, 0, {"klein-2014", "pew-2024"})
    found = [
        word
        for citation in body.citations
        for item in citation.items
        for word in (item.key, item.prefix, item.locator, *(passage.exact for passage in item.passages))
        if word
    ]

    assert found == code(cites)
    assert ("nothing" in cites) == (not found)
    assert not body.malformed
