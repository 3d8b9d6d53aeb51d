"""Claims that say another value than their passages: each is reported, and nothing else of the claim."""

import pytest

from tests.check.facts.table import reported, rows

DIFFERENT = """
It took 2:06:51. | It took 2:06:15 | 2:06:51
It takes 40s. | after thirty seconds | 40s
Add 2½ teaspoons of salt. | 1 1/2 tsp salt | 2½
Bake it at 180 °F. | in the oven at 180C | 180 °F
Gusts reached 142 mph. | gusts of 142 kph | 142 mph
It is 5 m² large. | it is 5 m long | 5 m²
It is 0.33 light-years away. | 0.33 astronomical units | 0.33 light-years
It takes 11.2 hours. | orbital period of 11.2 d | 11.2 hours
It rose by £3.6. | by 3.6 pence | £3.6
The 17th-century vase. | a vase of the sixteenth century | 17th
It costs 11 million Danish kroner. | 11 million Swedish kronor | 11 million Danish kroner
28% have gone. | 38% of webpages | 28%
In 2012, 38% had gone. | 38% of webpages that existed in 2013 | 2012
It has 230,000 GPUs. | over 220,000 NVIDIA GPUs | 230,000
It has 22,000 GPUs. | over 220,000 NVIDIA GPUs | 22,000
It has 222,000 GPUs. | over 220,000 NVIDIA GPUs | 222,000
It costs $15 million. | $15 billion | $15 million
It costs 15 million. | 15 billion | 15 million
It costs $1.5bn. | $1.5m | $1.5bn
It costs €15 billion. | $15 billion | €15 billion
It costs £15 billion. | 15 billion euros | £15 billion
It costs US$15 billion. | A$15 billion | US$15 billion
It closed on 7 May 2026. | on May 6, 2026 | 7 May 2026
It closed on 6 June 2026. | on May 6, 2026 | 6 June 2026
It closed on 6 May 2025. | on May 6, 2026 | 6 May 2025
It closed on May 7. | on May 6, 2026 | May 7
It closed in June 2026. | in May 2026 | June 2026
It closed in June. | in May 2026 | June
It closed on 6 May 2026. | in May 2026 | 6 May 2026
It closed on 6 May 2026. | in 2026 | 6 May 2026
It rose 5 percentage points. | rose 5% | 5 percentage points
It rose 5%. | rose 5 percentage points | 5%
It rose 5 basis points. | rose 5 percentage points | 5 basis points
38 have gone. | 37.4% of webpages | 38
37% have gone. | 38.2% of webpages | 37%
38.2% have gone. | 38% of webpages | 38.2%
Two-thirds have gone. | a third of webpages | Two-thirds
One in five has gone. | one in four | One in five
One article in five has gone. | one out of six STM articles | One article in five
Eight out of ten have gone. | increases to seven out of ten | Eight out of ten
A quarter of them have gone. | a third of webpages | A quarter
Half have gone. | 38% of webpages | Half
It is preferred three times as often. | preferred twice as often | three times
It tripled. | it doubled | tripled
It began in the 1980s. | in the 1990s | 1980s
It rose in Q2 2025. | Q3 2025 | Q2 2025
It rose in Q3 2024. | Q3 2025 | Q3 2024
It rose in the second quarter of 2025. | third quarter of 2025 | second quarter of 2025
It rose in H2 2024. | first half of 2024 | H2 2024
39–78% agree. | only 39–77% factual accuracy | 78%
29–77% agree. | only 39–77% factual accuracy | 29
It has 300 kilowatts. | 300 megawatts | 300 kilowatts
It has 300 gigawatts. | 300 MW | 300 gigawatts
It takes 90 months. | 90 day notice | 90 months
It takes 80 days. | 90 day notice | 80 days
It takes five years. | three years | five years
It is 15 km away. | 15 miles away | 15 km
It was 38 °F. | 38 °C | 38 °F
It was 5 °C. | −5 °C | 5 °C
Thirty-five people came. | twenty-five people | Thirty-five
Twelve people came. | eleven people | Twelve
Three million came. | four million | Three million
Less than 220,000 GPUs are there. | over 220,000 GPUs | Less than 220,000
Fewer than 400 wikis use it. | more than 400 Wikimedia wikis | Fewer than 400
More than 40% have gone. | less than 40% | More than 40%
More than 40% have gone. | 38% of webpages | 40%
Less than 38% have gone. | 41% of webpages | 38%
Nearly 40% have gone. | 41.3% of webpages | 40%
More than half have gone. | 38% of webpages | half
About 30% exist. | 38% exist | 30%
About 15 million came. | 18.3 million | 15 million
More than 85% had changed. | for over 75% of references | 85%
More than 65% had changed. | for over 75% of references | 65%
It is 51.6% of them. | a mere 51.5% of generated sentences | 51.6%
It lasts at least 18 months. | at least for the next 12 months | 18 months
It has 5,100 articles. | a batch of 5,000 articles | 5,100
About one in 200 led to a click. | about one in 300 page views | one in 200
Nearly one in four left. | Nearly one-in-five tweets | one in four
It closed at 10:45. | at 10:30 | 10:45
The slope was −0.353. | (rank correlation −0.253) | −0.353
It has 45 members. | ४६ सदस्य | 45
It has 210,000 GPUs. | 22万个 | 210,000
It is 1.6 billion euros. | 1,5 Milliarden Euro | 1.6 billion euros
It is 1.5 million euros. | 1,5 Milliarden Euro | 1.5 million euros
It closed on 6 June 2026. | 6. Mai 2026 | 6 June 2026
It found 29% in 2013. | 38% in 2012 | 29% | 2013
It has 38%. | nothing of the kind | 38%
It costs 40,000 dollars. | 40,000 pesos | 40,000 dollars
It rose by a quarter of a point. | by half a percentage point | a quarter of a point
It began in the nineties. | in the 1980s | nineties
It carries 9.4 MW. | 9,412 MW at noon | 9.4 MW
It opened at 4 pm. | at 15:10 | 4 pm
The plan allows up to 40 m. | not below 40 metres | up to 40 m
The 2030 Agenda was adopted. | the 2040 agenda | 2030
The wage is $15 an hour. | a wage of $15 a day | $15
It fell by 40 cm. | fell by 40 mm | 40 cm
A third stood there. | half of them stood there | A third
A third of them left. | nothing of the kind | A third
P was below 0.001. | P<.01 in the main analysis | 0.001
It takes 80 minutes. | it takes an hour and a half | 80 minutes
It takes an hour and a half. | it takes 70 minutes | an hour and a half
It takes five years. | it takes a year | five years
More than 9 in 10 agreed. | 87% of them agreed | 9 in 10
It closed in March 1916. | in 1916-04 | March 1916
It closed in 1916-03. | in April 1916 | 1916-03
Every fifth child goes hungry. | one in six children | Every fifth
It took three quarters of an hour. | half an hour | three quarters of an hour
The decision was made by seven votes to two. | by a vote of 6 to 3 | seven | two
They voted five to four. | by a vote of 6 to 3 | five | four
LDL cholesterol fell by 1.2 mmol/L. | LDL cholesterol fell by 1.2 mg/dL | 1.2 mmol
In Q1 it lost $40m. | in the fourth quarter it lost $40m | Q1
"""


@pytest.mark.parametrize("row", rows(DIFFERENT), ids=" | ".join)
def test_another_value_is_reported(row: tuple[str, ...]) -> None:
    claim, passage, *wanted = row
    found = reported(claim, passage)
    for shown in wanted:
        assert any(figure in shown for figure in found), found
    assert len(found) == len(wanted)
