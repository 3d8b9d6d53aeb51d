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
        "2024-05-17 Report for the WEB.indd",
        "10.1371/journal.pone.0115253",
        "arXiv:2401.01234v2 [cs.CL] 3 Jan 2024",
        "An error occurred",
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


REALISTIC = [
    (
        "Harbour bridge to close for nine months, council says",
        "Harbour bridge to close for nine months, council says - BBC News",
    ),
    (
        "Harbour bridge to close for nine months",
        "BRIDGE CLOSED: Harbour bridge to shut for nine months for £47m repairs",
    ),
    (
        "The Harbour Bridge will close in May",
        "Council confirms nine-month closure of Harbour Bridge from May",
    ),
    ("‘We cannot wait’: bridge to close", "'We cannot wait': bridge to close | UK news | The Guardian"),
    ("Mieten in Großstädten steigen langsamer", "MIETEN IN GROSSSTÄDTEN STEIGEN LANGSAMER"),
    (
        "Sécheresse : le préfet restreint l’usage de l’eau",
        "Drought: prefect restricts use of water in the Gard",
    ),
    ("The war in numbers", "La guerra en cifras"),
    ("Attention Is All You Need", "[1706.03762] Attention Is All You Need"),
    ("Attention Is All You Need", "1706.03762v7.pdf"),
    ("Attention Is All You Need", "NIPS-2017-attention-is-all-you-need-Paper.pdf"),
    ("World Energy Outlook 2025", "World Energy Outlook 2025 – Analysis - IEA"),
    ("World Energy Outlook 2025", "Executive summary – World Energy Outlook 2025 – Analysis"),
    ("Statutory Sick Pay (SSP)", "Statutory Sick Pay (SSP): What you'll get - GOV.UK"),
    ("Aral Sea", "Aral Sea - Wikipedia"),
    (
        "R (Kestrel Housing Ltd) v Minister for Planning",
        "Kestrel Housing Ltd, R (on the application of) v Minister for Planning [2025] EWHC 1187 (Admin) (16 May 2025)",
    ),
    ("Regulation (EU) 2016/679 (General Data Protection Regulation)", "EUR-Lex - 32016R0679 - EN - EUR-Lex"),
    ("General Data Protection Regulation", "Regulation - 2016/679 - EN - gdpr - EUR-Lex"),
    (
        "Acme Corp. Reports First Quarter Results",
        "Acme Corp. – Investor Relations – News & Events – Press Releases – Acme Corp. Reports Q1 2026 Results",
    ),
    ("Employment Situation Summary, April 2026", "Employment Situation Summary - 2026 M04 Results"),
    ("What we know about the crash", "Crash latest: What we know so far as death toll rises to 12"),
    ("Live: election results", "Election night live: Labour ahead as counting goes on"),
    ("Election 2026 live blog", "Voss loses seat as Labour heads for majority – as it happened"),
    (
        "How to Do Nothing",
        "How to Do Nothing: Resisting the Attention Economy: Odell, Jenny: 9781612197494: Amazon.com: Books",
    ),
    ("Climate Change 2023: Synthesis Report", "AR6 Synthesis Report: Climate Change 2023 — IPCC"),
    ("Interview with Ruth Sole", "‘I never wanted to be a judge’: Ruth Sole on thirty years at the bar"),
    (
        "Ruth Sole: 30 years at the bar",
        "‘I never wanted to be a judge’: Ruth Sole on thirty years at the bar",
    ),
    ("Consumer Price Index – March 2026", "CPI Home : U.S. Bureau of Labor Statistics"),
    ("Consumer Price Index – March 2026", "Consumer Price Index News Release - 2026 M03 Results"),
    ("Coronavirus: what’s the R number?", "Covid: What is the R number and how is it calculated?"),
    ("Trump’s tariffs, explained", "Trump tariffs explained: what they are and who pays"),
    ("Senate passes the bill 51–50", "Senate Passes Budget Bill After Vance Breaks Tie - The New York Times"),
    (
        "COVID-19 deaths in England",
        "Deaths from COVID-19 in England and Wales - Office for National Statistics",
    ),
    (
        "Dune loss on the Frisian coast, 1990–2020",
        "Dune loss on the Frisian coast, 1990-2020 | Journal of Coastal Studies | Oxford Academic",
    ),
    ("Dune loss on the Frisian coast", "doi:10.1016/j.jcs.2025.112129"),
    ("Dune loss on the Frisian coast", "PII: S0140-6736(25)00112-9"),
    (
        "Dune loss on the Frisian coast",
        "ScienceDirect.com | Science, health and medical journals, full text articles and books.",
    ),
    ("Annual Report and Accounts 2025", "Water Board ARA 2024-25 FINAL web version"),
    ("東京の地価、3年連続で上昇", "東京の地価、3年連続で上昇 - NHKニュース"),
    ("Das Ende der Geduld", "Kommentar: Das Ende der Geduld | tagesschau.de"),
    ("Tweet by the ministry", 'The Ministry on X: "Ballot boxes from 3 wards still missing" / X'),
    ("Post by @deemarsh", 'Dee Marsh (@deemarsh): "Ballot boxes from 3 wards still missing" | nitter'),
]
OTHERS = [
    ("Harbour bridge to close for nine months", "Tunnel plan rejected by council for third time"),
    ("Dune loss on the Frisian coast", "Seagrass recovery in the Baltic Sea, 2001-2015"),
    ("World Energy Outlook 2025", "Global Methane Tracker 2024 – Analysis - IEA"),
    ("Attention Is All You Need", "Deep Residual Learning for Image Recognition"),
    ("Mieten in Großstädten steigen langsamer", "Bundesliga: Dortmund verliert gegen Mainz"),
    ("Senate passes the budget bill", "House rejects immigration measure - The New York Times"),
    ("Employment Situation Summary, April 2026", "Real Earnings News Release - 2026 M04 Results"),
]


@pytest.mark.parametrize(("cited", "own"), REALISTIC)
def test_what_pages_call_themselves(cited: str, own: str) -> None:
    assert same_work(cited, own)


@pytest.mark.parametrize(("cited", "own"), OTHERS)
def test_what_other_pages_call_themselves(cited: str, own: str) -> None:
    assert not same_work(cited, own)


def test_a_year_in_common_does_not_make_a_translation_another_work() -> None:
    assert same_work("The state of the nation's bridges 2025", "L'état des ponts de la nation 2025")
    assert not same_work(
        "The state of the nation's bridges 2025", "The price of the railways in the year 2025"
    )
