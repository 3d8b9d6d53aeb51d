"""When a title that a source gives itself speaks against the one that it is cited by."""

import pytest

from generator.check.titles import same_work

CITED = "When Online Content Disappears"


@pytest.mark.parametrize(
    "own",
    [
        CITED,
        f"{CITED} | Pew Research Center",
        f"Pew Research Center » {CITED}",
        f"{CITED}: 38% of webpages that existed in 2013 are no longer accessible a decade later",
        "when online content disappears",
        "When Online Content…",
        "Home",
        "Untitled document 3",
        "final_report_2024.indd",
        "Microsoft PowerPoint - slides for the board meeting",
        "404 Not Found",
        "Sign in to read on",
        "Когда исчезает содержание сети",
        "",
        "x" * 5_000,
        "-" * 5_000,
        "1" * 5_000 + "!",
    ],
)
def test_what_does_not_speak_against_it(own: str) -> None:
    assert same_work(CITED, own)


@pytest.mark.parametrize(
    "own",
    [
        "Scholarly Context Not Found",
        "How Teens Use Social Media Today | Pew Research Center",
        "The End of the World as We Know It",
        "Content Farms and Their Owners in Europe",
    ],
)
def test_another_work(own: str) -> None:
    assert not same_work(CITED, own)


def test_words_that_every_title_has_are_no_words_in_common() -> None:
    assert not same_work("The Future of Libraries", "The Future of Nuclear Power in Europe") or same_work(
        "The Future", "The Future of Nuclear Power in Europe"
    )
    assert not same_work("The State of the Web", "The History of the Roman Empire")


def test_either_may_be_longer() -> None:
    assert same_work("Quotation accuracy: a review", "Quotation accuracy")
    assert same_work(
        "Quotation accuracy", "Quotation accuracy: a systematic review and meta-analysis of the evidence"
    )
