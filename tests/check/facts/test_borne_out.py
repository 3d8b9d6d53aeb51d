"""Claims and passages with the same value: nothing is reported."""

import pytest

from tests.check.facts.table import reported, rows

SAME = """
# Durations, decades, centuries and times of day that look like something else.
The marathon was won in 2 h 6 min 15 s. | He crossed the line in 2:06:15
It struck at 14:46 on 11 March 2011. | 2011年3月11日14時46分に発生した
The timeout is 30 seconds. | the timeout is changed to 30s (was: 60s)
It takes 30s. | after thirty seconds
The 30s were bad. | the 1930s were bad
The twenty-first century began. | the 21st century
A 16th-century vase. | a vase of the sixteenth century
# Mixed fractions, measures, areas, speeds, old and new names of money.
The range is 4¼ to 4½ per cent. | 4-1/4 to 4-1/2 percent
Add 1½ teaspoons of salt. | 1 1/2 tsp salt
The panel measures 77 × 53 cm. | oil on poplar, 77 cm × 53 cm
The lake covers 5,900 hectares. | an area of 59 km²
The lake covers 59 km2. | 59 square kilometres
The tank holds 5 m³. | 5,000 litres
It went at 80 km/h. | at 80 kph
It went at 80 km/h. | 80 kilometres an hour
It went at 80 km/h. | 80 chilometri all'ora
Bake it at 180 °C. | in the oven at 180C
It costs £3.60. | 360 pence
It takes 11.2 days. | period of 11.2 d
They have 3D printing. | 3D printing for 5 days
It costs MXN 5 million. | 5 million pesos
It costs DKK 11 million. | 11 million Danish kroner
# Forms of whole numbers.
It has 220,000 GPUs. | over 220,000 GPUs
It has 220 000 GPUs. | 220,000 GPUs
It has 220\u00a0000 GPUs. | 220,000 GPUs
It has 220\u202f000 GPUs. | 220.000 GPUs
It has 220\u2009000 GPUs. | 220'000 GPUs
It has 220k GPUs. | 220,000 GPUs
It has 220,000 GPUs. | 220k GPUs
It has 220,000 GPUs. | 220 thousand GPUs
It has 220,000 GPUs. | two hundred and twenty thousand GPUs
Two hundred twenty thousand were bought. | 220,000 GPUs
It has 7,813 papers. | 7813 papers
It has 7813 papers. | 7 813 papers
There were 12,34,567 voters. | 1,234,567 voters
There were 1.5 lakh voters. | 150,000 voters
There were 2 crore voters. | 20 million voters
It has 220,000 GPUs. | ٢٢٠٬٠٠٠
It has 45 members. | ४५ सदस्य
It has 45 members. | ４５人
It has 220,000 GPUs. | 22万个
It has 350 million users. | 3億5000万人
It has 350 million users. | 3.5亿用户
It sold 3.5 million cars. | 三百五十万辆
# Magnitudes.
It is worth 1.5bn. | 1.5 billion
It is worth $1.5bn. | $1.5 billion
It is worth US$1.5bn. | $1,500,000,000
It is worth US$1.5bn. | 1.5 billion US dollars
It is worth $15 billion. | 15 billion dollars
It is worth $15 billion. | $15bn
It is worth €1.5 billion. | €1,5 Mrd.
It is worth €1.5 billion. | 1,5 Milliarden Euro
It is worth 1.5 billion euros. | 1,5 milliard d'euros
It is worth €2.5 billion. | 2 500 millones de euros
It is worth €2.5 billion. | 2.500 millones de euros
It is worth €2.5 billion. | 2,5 miliardi di euro
It is worth €2.5 billion. | 2,5 Md€
It is worth €2.5 million. | 2,5 M€
It costs £3m. | £3 million
It costs £3m. | £3,000,000
It costs £3 million. | three million pounds
It costs EUR 5 million. | €5m
It costs CHF 12 million. | 12 Mio. Franken
It has 3.5 million users. | 3,5 miljoen gebruikers
It has 3.5 million users. | 3,5 milhões de utilizadores
It has 3.5 million users. | 3,5 mln użytkowników
It has 3.5 million users. | 3,5 млн пользователей
It has 3.5 million users. | 3,5 миллиона пользователей
It has 5 thousand users. | 5 tys. użytkowników
It has 2 trillion tokens. | 2 Billionen Token
It took 3×10^5 steps. | 300,000 steps
It took 300,000 steps. | 3 × 10⁵ steps
It took 300,000 steps. | 3e5 steps
Half a million people came. | 500,000 people
One and a half million people came. | 1.5 million people
Two and a half million people came. | 2.5 million people
# Spelt out.
Three million people came. | 3 million people
Three million people came. | drei Millionen Menschen
Twenty-five people came. | 25 people
25 people came. | twenty-five people
25 people came. | fünfundzwanzig Menschen
25 people came. | vingt-cinq personnes
25 people came. | veinticinco personas
25 people came. | venticinque persone
25 people came. | vinte e cinco pessoas
25 people came. | vijfentwintig mensen
25 people came. | dwadzieścia pięć osób
25 people came. | двадцать пять человек
96 people came. | quatre-vingt-seize personnes
350 people came. | dreihundertfünfzig Menschen
One hundred and five people came. | 105 people
105 people came. | one hundred and five people
A hundred people came. | 100 people
Eleven people came. | 11 people
Two dozen people came. | 24 people
# Percent and points.
38% have gone. | 38% of webpages
38 % have gone. | 38% of webpages
38\u00a0% have gone. | 38% of webpages
38 per cent have gone. | 38% of webpages
38 percent have gone. | 38% of webpages
Thirty-eight per cent have gone. | 38% of webpages
38% have gone. | 38 per cent
38% have gone. | 38 pct
38% have gone. | 38 Prozent der Seiten
38% have gone. | 38 pour cent des pages
38% have gone. | 38 % des pages
38% have gone. | 38 por ciento de las páginas
38% have gone. | 38 per cento delle pagine
38% have gone. | 38 por cento das páginas
38% have gone. | 38 procent van de pagina's
38% have gone. | 38 procent stron
38% have gone. | 38 процентов страниц
38% have gone. | ٣٨٪
38% have gone. | 38％
38.5% have gone. | 38,5 Prozent
It rose by 5 percentage points. | 5 points
It rose by 5 percentage points. | up 5 pp
It rose by 5 percentage points. | 5 p.p.
It rose by 5 percentage points. | five percentage points
It rose by 5 percentage points. | um 5 Prozentpunkte
It rose by 5 percentage points. | 5 points de pourcentage
It rose by 5 percentage points. | 5 % points
It rose by a 5-percentage-point margin. | 5 percentage points
It rose by 50 basis points. | 0.5 percentage points
It rose by 50bp. | 50 basis points
# Fractions, ratios, multiples.
Two-thirds have gone. | two thirds of pages
Two-thirds have gone. | 66.7% of pages
Two-thirds have gone. | 67% of pages
67% have gone. | two-thirds of pages
2/3 have gone. | two-thirds of pages
⅔ have gone. | two-thirds of pages
Two-thirds have gone. | zwei Drittel der Seiten
Two-thirds have gone. | deux tiers des pages
Half have gone. | 50% of pages
Half of them have gone. | half of pages
50% have gone. | half of pages
50% have gone. | die Hälfte der Seiten
50% have gone. | la moitié des pages
A quarter have gone. | 25% of pages
A quarter of them have gone. | a quarter of pages
25% have gone. | one quarter of pages
A third of them have gone. | 33% of pages
A third of them have gone. | one-third of pages
33% have gone. | a third of pages
Three quarters of them have gone. | 75% of pages
One in five has gone. | 20% of pages
One in five has gone. | a fifth of pages
One in five has gone. | one-in-five pages
One article in five has gone. | one out of five STM articles
One out of five has gone. | 1 in 5 pages
Seven out of ten have gone. | 70%
One in 300 views led to a click. | about one in 300 page views
It is preferred twice as often. | preferred twice as often
It doubled. | twice as many
It doubled. | rose 100%
It doubled. | a twofold increase
It tripled. | a 3x increase
It grew threefold. | three times as large
It halved. | fell by half
It halved. | fell 50%
It doubled. | hat sich verdoppelt
# Rounding that is announced.
More than a third have gone. | 38% of webpages
Nearly 40% have gone. | 38.2% of webpages
Nearly 40 % have gone. | 38.2% of webpages
About 15 million came. | 15.3 million
Around 15 million came. | 15,300,000
Some 15 million came. | 14.8 million
Roughly half have gone. | 51.5% of sentences
More than half have gone. | 51.5% of sentences
More than half have gone. | 72% of sentences
Over 200,000 GPUs are there. | 220,000 GPUs
At least 30% have gone. | 38% of webpages
Almost a third have gone. | 31.5%
Almost a third have gone. | almost one-third (29%)
Fewer than half agreed. | 45%
Less than 40% agreed. | 38%
Under 40% agreed. | 38%
Up to 5 gigawatts are planned. | up to 5 GW
~300 people came. | 289 people
Just over 1,200 people came. | 1,234 people
Approximately 30% exist. | about 30% exist
About 30% exist. | 28% exist
More than 75% had changed. | for over 75% of references
A little over 15 million came. | 15.3 million
Almost 20% came. | 19.6%
More than 300 megawatts are there. | more than 300 megawatts of new capacity
At least 12 months of updates are promised. | at least for the next 12 months
Around 2013 it closed. | in 2012
15 million or more came. | 15.3 million
# Rounding that is not, to the digits given.
38% have gone. | 38.2% of webpages
38% have gone. | 37.6% of webpages
15 million came. | 15,312,000 people
15.3 million came. | 15,312,000 people
It costs $1.3 billion. | $1.25 billion
4% have gone. | 3.6%
# Dates.
It closed on 6 May 2026. | May 6, 2026
It closed on May 6, 2026. | 6 May 2026
It closed on 6 May 2026. | 2026-05-06
It closed on 6 May 2026. | 6. Mai 2026
It closed on 6 May 2026. | 6 mai 2026
It closed on 1 May 2026. | 1er mai 2026
It closed on 6 May 2026. | 6 de mayo de 2026
It closed on 6 May 2026. | 6 maggio 2026
It closed on 6 May 2026. | 6 de maio de 2026
It closed on 6 May 2026. | 6 mei 2026
It closed on 6 May 2026. | 6 maja 2026
It closed on 6 May 2026. | 6 мая 2026 года
It closed on 6 May 2026. | 06.05.2026
It closed on 6 May 2026. | 2026年5月6日
It closed on 6 May 2026. | on May 6th, 2026
It closed on the 6th of May 2026. | 6 May 2026
It closed on 6 May 2026. | on 6 May
It closed on 6 May. | on May 6, 2026
It closed in May 2026. | on May 6, 2026
It closed in May. | on May 6, 2026
It closed in 2026. | on May 6, 2026
It closed on 3 April 2025. | 03/04/2025
It closed on 4 March 2025. | 03/04/2025
It closed in 2013. | 38% of webpages that existed in 2013
It ran from 6 to 8 May 2026. | May 6–8, 2026
It ran from 2019 to 2021. | 2019-21
It ran from 2019 to 2021. | 2019–2021
It began in the 1990s. | in the 1990s
It began in the 1990s. | in 1994
It began in the 1990s. | in den 1990er Jahren
Sales rose in Q3 2025. | the third quarter of 2025
Sales rose in the third quarter of 2025. | Q3 2025
Sales rose in the third quarter. | Q3 2025
Sales rose in H1 2024. | the first half of 2024
Sales rose in FY2025. | fiscal year 2025
Sales rose in fiscal 2025. | FY2025
It ends on 5 May 2027. | reaches end of life on May 5, 2027
It has been so since August 2024. | unmaintained since August 2024
It closed at 10:30. | at 10:30
# Ranges.
39–77% agree. | only 39–77% factual accuracy
Between 39 and 77 per cent agree. | 39–77%
From 39% to 77% agree. | 39–77%
5–10 million came. | between 5 million and 10 million
Between 5 and 10 million came. | 5–10 million
It costs $5–10 billion. | $5 billion to $10 billion
# Units.
It is 1.5 km long. | 1,500 metres
It has 300 megawatts. | 300 MW
It has 300 megawatts. | 0.3 gigawatts
It weighs 5 tonnes. | 5,000 kg
It takes 90 days. | 90 day notice
A 90-day notice is due. | 90 days' notice
It lasts twelve months. | 12 months
It lasts a year. | 12 months
It lasts five years. | fünf Jahre
It was 38 °C. | 38°C
It was 38 degrees Celsius. | 38 °C
It holds 5 mg. | 5mg
It employs 12 people. | 12 employees
It is 16 km away. | 10 miles away
It was −5 °C. | −5 °C
It fell 5%. | −5%
The slope was −0.253. | (rank correlation −0.253)
It has 5 times as many. | five times
# A passage in which the editor inserted words or left some out.
It closed in 2013. | in 20[13] it closed
It fell by 38%. | fell … by 38%
It fell by 38%. | fell [by 38%]
# Sentences of many kinds.
About four in ten left. | 41% left
Some 12,000 letters came. | 12,034 letters
It rose from $1.2 billion to $1.5 billion. | from $1.2bn to $1.5bn
The rate fell from 5.25% to 5%. | from 5.25 to 5 percent
It grew at 5% a year between 2019 and 2021. | 5 per cent annually in 2019–21
The 12-month period ended. | twelve months
It took two and a half hours. | 2.5 hours
It took two and a half hours. | 150 minutes
A two-year-old was hurt. | aged two years
Prices were 3.5 times higher. | 3.5 times
It has 1,000 pages. | a thousand pages
It has a thousand pages. | 1,000 pages
It cost 99 cents. | 99 cents
It weighs 2.2 lb. | 1 kg
One person in three is affected. | a third of people
Fewer than one in ten agreed. | 8%
More than nine in ten agreed. | 93% agreed
The majority, 51%, agreed. | 51 per cent
It fell by 0.5 percentage points to 3.5%. | fell half a percentage point to 3.5 percent
It fell by half a point. | fell 0.5 points
It opened at 9 a.m. on 3 May. | May 3 at 9am
It was in the early 1990s. | early 1990s
It was in the 1990s. | in the '90s
It was in mid-2013. | in mid 2013
The 21st century began. | the twenty-first century
Sales in the three months to June were $5m. | $5 million in the second quarter
The law of 1998 was changed in 2003. | (1998, amended 2003)
It is 5 to 10 times larger. | five to ten times
It reached 1.1 °C. | 1.1 degrees
It uses 30 to 40 per cent less. | 30-40% less
It is worth €100,000. | 100.000 Euro
The top 10 per cent hold 50 per cent. | the top 10% hold half
There were 1,500 of them. | 1.500 Stück
It won 52–48. | 52 to 48
It measured 44 million km, ± 3 million. | 44 ± 3 million kilometres
They had 80,000 in 2013 and 100,000 in 2014. | 80,000 (2013), 100,000 (2014)
It is the 5th largest. | the fifth largest
Roughly three quarters left. | 74.5% left
It was 6 p.m. | at 18:00
About 2.5 million hectares burned. | 2,480,000 ha burned
Its 1,200 staff left. | a staff of twelve hundred
On 6 and 7 May it rained. | May 6 and 7
Between 6 and 8 May it rained. | May 6-8
In May and June 2026 it rained. | May 2026 and June 2026
The plan covers 2024/25. | 2024-25
It is due by the end of 2026. | by end-2026
It was 20 years ago. | two decades ago
It has two million users and counting. | 2,000,000 users
It holds 512 GB. | 512GB
The ratio is 3:1. | three to one
Twenty-one per cent agreed. | 21%
A hundred and twenty people came. | 120 people
It passed by 5 votes to 4. | 5-4
It has 12 to 15 members. | between a dozen and 15 members
It made US$2.5m profit. | $2.5 million
It rose 15-fold. | fifteenfold
It rose fivefold. | 5 times as many
It costs $1.25 billion a month. | $1.25B per month
The wage is $15 an hour. | $15 per hour
Frosts of −12 °C came. | minus 12 degrees Celsius
It is up 3.4 percent. | +3.4%
# Ratios of the rest, decimals without a zero, halves of units, months in digits.
A fifth of them is affected. | one in five of them
A fifth of articles is affected. | one in five of all articles
One in five of them is affected. | one in five of them
One in five is affected. | a fifth of them
20% are affected. | one in five of them
P was below 0.001. | P<.001 in the main analysis
P < 0.001. | p < .001
It takes 90 minutes. | it takes an hour and a half
It takes an hour and a half. | 90 minutes
It takes 36 hours. | a day and a half
It takes a year and a half. | 18 months
18 months. | a year and a half
It takes half an hour. | 30 minutes
It takes 30 minutes. | half an hour
It takes three quarters of an hour. | 45 minutes
It takes 45 minutes. | three quarters of an hour
More than 9 in 10 agreed. | 93% of them agreed with it
More than nine in ten agreed. | 93% of them agreed with it
It closed in 1916-03. | March 1916
It closed in March 1916. | in 1916-03
It closed in 2016-03. | March 2016
It closed in March 2016. | 2016-03
It closed in March 1916. | 03/1916
It closed in 1916. | 1916-03
It closed on 3 March 1916. | 3.3.1916
It costs $0.50. | $.50
It is 0.5. | .5
Every fifth child goes hungry. | one in five children
One in five children goes hungry. | every fifth child
The decision was made by seven votes to two. | by a vote of 7 to 2
They voted five to four. | a 5-4 vote
It passed by five votes to four. | five votes in favour, four against
The dose is 2 mmol. | 2 millimoles, or 2 mmol
It takes 60 minutes. | it takes an hour
It took two hours and a half. | 150 minutes
It was planned in 2003-07. | in July 2003
It ran 2003-07. | from 2003 to 2007
The first half of a match was lost. | it rained
# Several passages.
It has 300 MW and 220,000 GPUs. | 300 megawatts | 220,000 GPUs
"""


@pytest.mark.parametrize("row", rows(SAME), ids=" | ".join)
def test_the_same_value_in_another_form_is_silent(row: tuple[str, ...]) -> None:
    assert reported(*row) == []


NO_FIGURES = """
GPT-4 and Claude 4 were compared with Gemini 2.5 Pro.
The Form 10-K and the S-1 were filed.
Article 5 and Section 230 apply, as do Articles 12 and 13.
A Boeing 737 and an F-35 took off.
COVID-19 struck the G7.
It runs on Windows 11 over 5G with an i7.
RFC 3986 and ISO 8601 say so.
PDF/A is a format, PDF/A-2 another.
Figure 3 and Table 2 in chapter 4, p. 3, show it.
It is described on pp. 13 and 146.
They use version 2.1 of the program.
It was a Catch-22.
He took Route 66 to gate 12.
See https://example.org/2019/05/38 for more.
The DOI is 10.1371/journal.pone.0115253 and nothing else.
Two firms agreed, and one of them left.
One thing is clear.
First, the second and third parties came.
It was a half-hearted try.
The other half of it was lost.
A third party came.
The second company left.
They may come, and they march on.
We are 100% sure.
There is zero doubt.
It has two reasons (1) and three more (2).
1) They left.
MkDocs 2.0 and Python 3.11 came out.
Euro 2024 and Agenda 2030 were discussed.
It works 24/7, since 9/11.
H100 and GB200 are chips.
Dozens, hundreds and thousands of people came.
Millions came.
Two weeks later it closed.
Half of the time was spent twice.
She waited a second.
The first half went well.
The address 192.168.0.1 is private.
Colossus 2 came during June.
In Claude 4, as in Windows 11, it works.
A 5-star hotel on 5th Avenue opened.
He is a one-time champion and 007 fan.
See Table 3 and Figures 4–6.
This is Part 2 of the series.
The B-52 and the A380 flew.
The iPhone 15 Pro was sold.
World War II and World War 2 ended.
Formula 1 drivers raced.
Under Title IX and Article 5(1)(a) of the GDPR it is forbidden.
Chapter 11 bankruptcy was filed.
The Fortune 500 company left.
The S&P 500 fell.
The FTSE 100 rose.
The G20 and the EU27 met.
The 2030 Agenda was adopted.
Python 3.11.4 was released.
The CC BY 4.0 licence applies.
It uses the MP3 and MP4 formats.
On the one hand it is good.
At first, a second opinion was sought.
It is 10-K season.
Studio 54 closed.
Channel 4 broadcast it.
Psalm 23 was read.
The number 10 bus left.
Downing Street 10 is the address.
HTTP/2 and TLS 1.3 are in use.
The status code 503 is sent.
They had second thoughts.
The Second World War ended.
In the first place it was wrong.
One-third party rule.
He came in May and left in March.
Mars and Mai are words.
The march went on in august company.
A catch-22 situation.
Boeing’s 737 is the best-known case.
The 737 MAX was grounded.
A 404 page is shown.
It returns a 404.
Every second counts.
Every second year it is held.
Half a century passed.
"""


@pytest.mark.parametrize("claim", NO_FIGURES.strip().splitlines())
def test_what_is_no_figure_is_never_reported(claim: str) -> None:
    assert reported(claim, "nothing of the kind") == []
