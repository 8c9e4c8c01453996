"""English expressions of every family; what is not marked must not be found."""

from __future__ import annotations

import pytest

from tests.tagging.marked import check

CREATED = "2025-06-18"  # a Wednesday


@pytest.mark.parametrize(
    "marked",
    [
        "The committee approved the plan on {Tuesday = 2025-06-17}.",
        "A fire broke out at the plant {early Monday = 2025-06-16}, police said.",
        "The minister resigned {Friday = 2025-06-13} after a night of talks.",
        "The summit will open on {Sunday = 2025-06-22} in Geneva.",
        "Voters will go to the polls {next Monday = 2025-06-23}.",
        "The strike, which began {last Thursday = 2025-06-12}, has emptied the stations.",
        "The court is due to rule {this Friday = 2025-06-20}.",
        "Negotiators met {yesterday = 2025-06-17} and will meet again {tomorrow = 2025-06-19}.",
        "Two climbers were rescued {the day before yesterday = 2025-06-16}.",
        "The parade takes place {the day after tomorrow = 2025-06-20}.",
        "Trains were delayed {this morning = 2025-06-18TMO} by a fallen tree.",
        "A storm hit the coast {last night = 2025-06-17TNI}, cutting power.",
        "The team plays {tonight = 2025-06-18TNI} in Turin.",
        "The curfew starts at {8 p.m. tonight = 2025-06-18T20:00}.",
        "She spoke to reporters {Tuesday evening = 2025-06-17TEV}.",
        "The ferry left {yesterday afternoon = 2025-06-17TAF} with 40 people aboard.",
        "The blast happened at {3:45 p.m. on Monday = 2025-06-16T15:45}.",
        "The plane landed at {0615 GMT on Sunday = 2025-06-15T06:15}.",
        "Polls close at {9 p.m. = 2025-06-18T21:00}",
        "Doors open at {noon on Saturday = 2025-06-21T12:00} and will close at dusk.",
        "He flew in {early this morning = 2025-06-18TMO}.",
        "He flew in {late Monday = 2025-06-16} and left {Tuesday at noon = 2025-06-17T12:00}.",
        "He flew in on {the night of June 10 = 2025-06-10TNI}.",
        "He flew in {Saturday night = 2025-06-14TNI}.",
        "They marched on {Thursday, June 12 = 2025-06-12}. {The day before = 2025-06-11}, roads were shut.",
        "They marched on {Thursday, June 12 = 2025-06-12}. {Two days later = 2025-06-14} he quit.",
        '"We leave {tomorrow = 2025-06-19}," she said {Tuesday = 2025-06-17}.',
        "{This week = 2025-W25} the river crested; {next weekend = 2025-W26-WE} it will be low.",
        "He left on {the 15th of May = 2025-05-15}.",
        "He left {last Saturday at night = 2025-06-14TNI}.",
        "He had told friends on {Sunday = 2025-06-15} that he would quit.",
    ],
)
def test_weekdays_and_days_of_news(marked):
    check(marked, "en", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "The treaty was signed on {July 4, 2024 = 2024-07-04}, in Astana.",
        "The treaty was signed on {4 July 2024 = 2024-07-04} in Astana.",
        "The treaty was signed on {the 4th of July 2024 = 2024-07-04}.",
        "The treaty was signed on {July 4th, 2024 = 2024-07-04}.",
        "The treaty was signed on {Thursday, July 4, 2024 = 2024-07-04}.",
        "The treaty was signed on {Thursday, 4 July 2024 = 2024-07-04}.",
        "The treaty was signed on {Thursday 4th July 2024 = 2024-07-04}.",
        "The treaty was signed on {2024-07-04 = 2024-07-04}.",
        "The treaty was signed on {07/04/2024 = 2024-07-04}, local papers wrote.",
        "The treaty was signed on {Jul. 4, 2024 = 2024-07-04}.",
        "The treaty was signed on {04-Jul-2024 = 2024-07-04}.",
        "The deed is dated {the fourth of July, 2024 = 2024-07-04}.",
        "Her passport expires on {31 Dec 2027 = 2027-12-31}.",
        "He was born on {the 1st of May, 1902 = 1902-05-01} in Lyon.",
        "The letter of {September 9th 1850 = 1850-09-09} survives.",
        "The log begins at {2024-02-29T07:30 = 2024-02-29T07:30}.",
        "The deed was dated {7/4/24 = 2024-07-04}.",
        "The deed was dated {8/17/45 = 1945-08-17}.",
        "The deed was dated {17 Aug 1945 = 1945-08-17}.",
        "The deed was dated {Aug. 17, 1945 = 1945-08-17}.",
        "The deed was dated {17-08-1945 = 1945-08-17}.",
        "The deed was dated {1945-08-17 = 1945-08-17}.",
        "The deed was dated {1945/08/17 = 1945-08-17}.",
        "The deed was dated {Friday, August 17th, 1945 = 1945-08-17}.",
        "The deed was dated {August the 17th, 1945 = 1945-08-17}.",
        "The deed was dated {February 29, 2024 = 2024-02-29}.",
    ],
)
def test_whole_dates_in_every_order(marked):
    check(marked, "en", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "The bridge opened on {May 19 = 2025-05-19}.",
        "The bridge will open on {September 3 = 2025-09-03}.",
        "The firm was sold on {December 12 = 2024-12-12}.",
        "A hearing is set for {June 30 = 2025-06-30}.",
        "Production began in {March 2019 = 2019-03}.",
        "Production began in {March = 2025-03}.",
        "Production will begin in {September = 2025-09}.",
        "The mayor was elected in {November = 2024-11}.",
        "The shop closed in {early 2023 = 2023}.",
        "The shop closed in {late February = 2025-02}.",
        "The tunnel should be ready by {mid-2027 = 2027}.",
        "The company was founded in {1898 = 1898}.",
        "The plant will be shut by {the end of 2030 = 2030}.",
        "The museum reopened in {mid-April = 2025-04}.",
        "Since {1994 = 1994} the village has had a school.",
    ],
)
def test_dates_that_leave_something_out(marked):
    check(marked, "en", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "The fort fell in {1066 = 1066} to the invaders.",
        "Caesar was murdered in {44 BC = BC0044}.",
        "The temple was built {around 500 BCE = BC0500}.",
        "The king died in {AD 814 = 0814}.",
        "The abbey dates from {the 12th century = 11}.",
        "Steam changed the town in {the nineteenth century = 18}.",
        "Jazz clubs flourished in {the 1920s = 192}.",
        "The port declined in {the late 1970s = 197}.",
        "Punk was born in {the seventies = 197}.",
        "The treaty of {24 October 1648 = 1648-10-24} ended the war.",
        "The war lasted from {1939 = 1939} to {1945 = 1945}.",
        "In {the spring of 1848 = 1848-SP} the students rose.",
        "The frost of {winter 1709 = 1709-WI} killed the vines.",
        "The plague came back in {the summer of 1665 = 1665-SU}.",
        "Between {1642 = 1642} and {1651 = 1651} the country was at war with itself.",
        "Rome was sacked in {410 AD = 0410}.",
        "The {18th-century = 17} palace burnt.",
        "In {the early 19th century = 18} the road was paved.",
        "In {the second half of the 16th century = 15} the mills came.",
        "On {28 June 1914 = 1914-06-28} the archduke was shot; {a month later = 1914-07} there was war.",
        "Aristotle ({384 = BC0384}–{322 BC = BC0322}) taught here.",
        "Mozart ({1756 = 1756}–{1791 = 1791}) never came.",
        "He ruled from {27 BC = BC0027} to {AD 14 = 0014}.",
        "The reign of Louis XIV ended in {1715 = 1715}.",
        "In {the year 1000 = 1000} they expected the end.",
        "World War II ended in {1945 = 1945}.",
        "In {the '60s = 196} skirts were short.",
        "In {the first century AD = 00} the road was paved.",
        "In {the sixteenth century = 15} the road was paved.",
        "The king reigned until {1 September 1715 = 1715-09-01}.",
        "By {AD 476 = 0476} the empire had fallen.",
        "In {March 1917 = 1917-03} the tsar fell; {eight months later = 1917-11} so did the republic.",
        "In {the spring of 1968 = 1968-SP} students marched.",
        "In {the 5th century BC = BC0500} Athens ruled the sea.",
    ],
)
def test_history(marked):
    check(marked, "en", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "The bill was passed {two weeks ago = 2025-W23}.",
        "She joined the firm {three years ago = 2022}.",
        "The dam broke {ten days ago = 2025-06-08}.",
        "He retired {six months ago = 2024-12}.",
        "The accord was reached {last month = 2025-05}.",
        "Sales rose {last year = 2024}.",
        "The law takes effect {next year = 2026}.",
        "The fleet returns {next month = 2025-07}.",
        "The talks resume {next week = 2025-W26}.",
        "The talks collapsed {last week = 2025-W24}.",
        "A decision is expected {later this year = 2025}.",
        "A decision is expected {early next month = 2025-07}.",
        "The plan was dropped {earlier this week = 2025-W25}.",
        "The plan was dropped {late last year = 2024}.",
        "{This summer = 2025-SU} the lake will be closed.",
        "{Last winter = 2024-WI} the lake froze.",
        "The lake froze {a decade ago = 2015}.",
        "Work starts {three days from now = 2025-06-21}.",
        "He arrived on {June 10, 2025 = 2025-06-10}. {Two days later = 2025-06-12} he was gone.",
        "He arrived on {June 10, 2025 = 2025-06-10}. {The next day = 2025-06-11} he was gone.",
        "He arrived on {June 10, 2025 = 2025-06-10}. {The previous day = 2025-06-09} he had been in Rome.",
        "He arrived on {June 10, 2025 = 2025-06-10}. {That evening = 2025-06-10TEV} he was shot.",
        "She moved to Prague in {1962 = 1962}. {Later that year = 1962} she married.",
        "She moved to Prague in {1962 = 1962}. {The following year = 1963} she married.",
        "She moved to Prague in {1962 = 1962}. {Three years earlier = 1959} she had left Kyiv.",
        "Work on the pier will be finished in {two weeks = P2W}.",
        "The monastery was dissolved in {1536 = 1536}, and {two years later = 1538} its church was sold.",
        "The coup took place {thirty-five years ago = 1990}.",
        "{Half a century ago = 1975} the canal froze.",
        "They met {a couple of weeks ago = 2025-W23}.",
        "The factory closed {some years ago = PAST_REF}.",
        "{Months ago = PAST_REF} they stopped talking.",
        "The shop opened in {June last year = 2024-06}.",
        "The shop opened in {June 2024 = 2024-06} and closed {six months later = 2024-12}.",
        "He was elected in {the year 2000 = 2000}.",
        "It happened {this week = 2025-W25} and not {last week = 2025-W24}.",
        "They expect to finish by {the end of the year = 2025}.",
        "They expect to finish by {the end of this month = 2025-06}.",
        "They started at {the beginning of the month = 2025-06}.",
        "{The 1980s = 198} and {early 1990s = 199} were hard.",
        "{The mid-1960s = 196} brought colour television.",
        "{A few months ago = PAST_REF} she married.",
        "{A century ago = 1925} the mill closed.",
        "{Two decades ago = 2005} the mill closed.",
        "He was born in {1990 = 1990}. {Twenty years later = 2010} he married.",
        "He was born in {May 1990 = 1990-05}. {Three months earlier = 1990-02} his father had died.",
        "He was born in {May 1990 = 1990-05}. {That year = 1990} his father died.",
        "She will marry in {mid-2026 = 2026}.",
        "She married {this past March = 2025-03}.",
        "She married {last October = 2024-10}.",
        "She will marry {next October = 2025-10}.",
        "{A year and a half ago = 2023-12} they parted.",
        "It was {the same day = 2025-06-18}.",
        "In {2010 = 2010} sales fell; they had risen {the year before = 2009}.",
        "He voted the day before the king died.",
        "It rained in {the last week of June = 2025-W26}.",
        "It rained in {the first week of March 2024 = 2024-W10}.",
        "It rained on {the last day of February 2024 = 2024-02-29}.",
        "It rained on {the first Monday of May = 2025-05-05}.",
        "It rained on {the last weekend in April = 2025-W17-WE}.",
        "It rained in {the first month of last year = 2024-01}.",
        "It rained in {the second week of next month = 2025-W28}.",
        "It rained in {the week of March 6 = 2025-W10}.",
        "It rained {last year = 2024} in {October 2024 = 2024-10}.",
        "It rained on {July 4 last year = 2024-07-04} and in {October of last year = 2024-10}.",
    ],
)
def test_distances_from_a_date(marked):
    check(marked, "en", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "The trial lasted {three days = P3D}.",
        "The trial lasted {two and a half years = P2Y6M}.",
        "The trial lasted {nearly two months = P2M}.",
        "The trial lasted {about 90 minutes = PT90M}.",
        "The trial lasted {more than a decade = P10Y}.",
        "The siege went on for {48 hours = PT48H}.",
        "He has served {several months = PXM} of his sentence.",
        "They waited {half an hour = PT30M}.",
        "The contract runs for {ten years = P10Y}.",
        "Rain is forecast for {the next 10 days = P10D}.",
        "Prices have doubled in {the past five years = P5Y}.",
        "The old man had been ill for {years = PXY}.",
        "She ran the mile in {four minutes = PT4M} flat.",
        "The truce held for {twenty-one days = P21D}.",
        "He was sentenced to {18 months = P18M} in prison.",
        "The judge gave him {25 years = P25Y} to life.",
        "They ceased fire for {24 hours = PT24H}.",
        "He signed a {three-year = P3Y} contract.",
        "He served a {two-month = P2M} sentence.",
        "She is the first woman in {50 years = P50Y} to win.",
        "It took {one and a half hours = PT1H30M}.",
        "It took {less than a week = P1W}.",
        "It took {a century and a half = P150Y}.",
        "It took {a few minutes = PTXM}.",
        "For {more than 400 years = P400Y} nobody looked.",
        "In {the past two weeks = P2W} rain fell on nobody.",
        "In {the coming months = PXM} prices may fall.",
        "In {recent weeks = PXW} talks stalled.",
        "The meeting lasted from {noon = 2025-06-18T12:00} to {midnight = 2025-06-18T24:00}.",
        "The second half began with a goal in the 47th minute.",
        "He waited {an hour and a half = PT1H30M}.",
        "He waited {two or three days = P3D}.",
        "He waited {two to three days = P3D}.",
        "He waited {at least two hours = PT2H}.",
        "He waited {up to 30 days = P30D}.",
        "He waited {a while = PXX}.",
        "He waited {a long time = PXX}.",
        "He waited {hours = PTXH}.",
        "He waited {2 1/2 years = P2Y6M}.",
        "It took {several decades = PXY}.",
        "It will take {the next couple of years = P2Y}.",
        "It took three-quarters of the grain.",
        "It took {one hundred and twenty days = P120D}.",
        "It took {one hundred and five years = P105Y}.",
        "It took {two hundred and fifty-three days = P253D}.",
        "It took {almost a hundred years = P100Y}.",
        "It took {two years and three months = P2Y3M}.",
        "It took {1 hour, 20 minutes and 5 seconds = PT1H20M5S}.",
        "It took {a year and a day = P1Y1D}.",
        "It took {two days and four hours = P2DT4H}.",
        "They stayed {three days and two nights = P3D}.",
        "They stayed {a day = P1D} and {a week = P1W}.",
        "A {two-day = P2D} rally began {two years and three months ago = 2023-03}.",
        "They came on {May 1, 2024 = 2024-05-01} and left {one month and two days later = 2024-06-03}.",
        "One hundred and six men and three hundred and two women came.",
    ],
)
def test_durations(marked):
    check(marked, "en", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "The market is held {every Monday = SET XXXX-WXX-1}.",
        "The board meets {every two weeks = SET P2W}.",
        "The board meets {twice a month = SET P1M}.",
        "The paper appears {daily = SET P1D}.",
        "Ferries leave {every morning = SET XXXX-XX-XXTMO}.",
        "The prize is given {every year = SET P1Y}.",
        "{Each day = SET P1D} some 300 lorries pass.",
        "She is paid {once a week = SET P1W}.",
        "The clinic opens {three times a week = SET P1W}.",
        "The choir sings on {Sundays = SET XXXX-WXX-7}.",
        "{Every summer = SET XXXX-SU} the well runs dry.",
        "{Every other week = SET P2W} they meet.",
        "He phones {each evening = SET XXXX-XX-XXTEV}.",
        "{Monthly = SET P1M} rents rose.",
        "The bus runs {hourly = SET PT1H}.",
        "They meet {four times a year = SET P1Y}.",
        "They pay $20 {a month = SET P1M}.",
        "They train {every Saturday morning = SET XXXX-WXX-6TMO}.",
        "They train {five times a week = SET P1W}.",
        "They train {every three months = SET P3M}.",
        "They train {every weekend = SET XXXX-WXX-WE}.",
        "They train on {weekends = SET XXXX-WXX-WE}.",
        "They train {nightly = SET XXXX-XX-XXTNI}.",
        "They train {three times daily = SET P1D}, {every single day = SET P1D}.",
        "They train on {Tuesday nights = SET XXXX-WXX-2TNI}.",
        "They train {weekly = SET P1W}.",
        "They train {every third Monday = SET XXXX-WXX-1}.",
        "They train {every few years = SET PXY}.",
        "Fees are paid {quarterly = SET P3M}.",
        "Its quarterly dividend was cut.",
        "They train {every hour = SET PT1H}.",
        "Rent is due {every month = SET P1M}.",
    ],
)
def test_repetitions(marked):
    check(marked, "en", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "Profit rose 4 percent in {the third quarter of 2024 = 2024-Q3}.",
        "Profit fell in {the first half of 2024 = 2024-H1}.",
        "Net income in {fiscal 2023 = 2023} was $4.1 million.",
        "Shares closed at $41.25 on {Tuesday = 2025-06-17}.",
        "Sales in {the first quarter = 2025-Q1} hit $12 million, up from {a year earlier = 2024-Q1}.",
        "The dividend is payable {August 15 = 2025-08-15} to holders of record on {July 31 = 2025-07-31}.",
        "The bonds mature in {2035 = 2035}.",
        "Exports dropped in {the fourth quarter of last year = 2024-Q4}.",
        "The notes are due {March 1, 2029 = 2029-03-01}.",
        "{Second-quarter = 2025-Q2} net rose to $1.20 a share from $1.05.",
        "The 10-K filing covers {fiscal year 2024 = 2024}.",
        "Interest on the 7.5% notes due {2031 = 2031} fell.",
        "Case 2019-1234 was heard on {6 May = 2025-05-06}.",
        "The Companies Act 2006 and Directive 2014/65 apply.",
        "Article 1992 was repealed by Law 2010 of parliament.",
        "The lease of {1 January 2020 = 2020-01-01} expires {31 December 2029 = 2029-12-31}.",
        "He pleaded guilty {Wednesday = 2025-06-18}.",
        "Sentencing is set for {Aug. 21 = 2025-08-21}.",
        "Sales for {January = 2025-01} through {May 2025 = 2025-05} rose 3 percent.",
        "Net for {the second quarter of 2024 = 2024-Q2} rose from {the second quarter of 2023 = 2023-Q2}.",
        "Net for {last year's third quarter = 2024-Q3} rose.",
        "Oil for {August = 2025-08} delivery fell.",
        "The firm expects {fiscal 2026 = 2026} sales of $4 billion.",
        "In {the three months = P3M} ended {June 30, 2024 = 2024-06-30} it lost money.",
        "Net rose in {the first quarter = 2025-Q1} from {the same period last year = 2024-Q1}.",
        "Sales in {May = 2025-05} fell from {the same month last year = 2024-05}.",
        "Sales were flat in {the same quarter of 2023 = 2023-Q1}.",
        "Sales were flat against {the comparable year-ago quarter = 2024-Q1}.",
        "In {the first half of 2024 = 2024-H1} it lost; in {the corresponding period of 2023 = 2023-H1} not.",
        "{The quarter = 2024-Q2} ended {July 31, 2024 = 2024-07-31} was as {a year earlier = 2023-Q2}.",
        "Sales over {the first nine months = P9M} were above those of {a year earlier = 2024}.",
        "Net rose from {the quarter a year ago = 2024-Q1}.",
    ],
)
def test_business(marked):
    check(marked, "en", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "Under a statute of {1974 = 1974}, the board may sue.",
        "The record of {9.58 seconds = PT9.58S} was set in {2009 = 2009}.",
        "She died on {June 14 = 2025-06-14} at her home; she was 91.",
        "Born on {12 March 1934 = 1934-03-12} in Leeds, he played for two clubs.",
        "The funeral took place on {Monday, June 16 = 2025-06-16}.",
        "He scored in the 90th minute to win 3-2.",
        "In {2012 = 2012} he won gold.",
        "The transfer window closes on {31 August = 2025-08-31}.",
    ],
)
def test_law_sport_weather_and_the_dead(marked):
    check(marked, "en", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "The shops were shut on {Christmas Day 2024 = 2024-12-25}.",
        "He was freed on {Good Friday = 2025-04-18}.",
        "Families met on {Easter Sunday = 2025-04-20}.",
        "The market collapsed before {Thanksgiving 2024 = 2024-11-28}.",
        "The square was full on {New Year's Eve = 2024-12-31}.",
        "Trading was thin before {Labor Day 2024 = 2024-09-02}.",
        "He proposed on {Valentine's Day = 2025-02-14}.",
        "The feast of {Eid al-Adha 2025 = 2025-06-06} began.",
        "Crowds met on {Easter Monday 2024 = 2024-04-01}.",
        "It is kept on {10 Muharram 1446 AH = 2024-07-16}.",
        "The first shots of {Boxing Day 2023 = 2023-12-26} were heard.",
        "Red lanterns hung for {Chinese New Year 2025 = 2025-01-29}.",
        "He died on {Pentecost 2024 = 2024-05-19}.",
        "{Last Christmas = 2024-12-25} it snowed.",
    ],
)
def test_holidays(marked):
    check(marked, "en", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "He has {recently = PAST_REF} moved to Spain.",
        "The bank is {now = PRESENT_REF} the largest in the country.",
        "Ministers hope for talks in {the near future = FUTURE_REF}.",
        "The species is {currently = PRESENT_REF} protected.",
        "{Once upon a time = PAST_REF} there was a mill.",
        "He will return {someday = FUTURE_REF}.",
        "{These days = PRESENT_REF} few people knit.",
        "{Nowadays = PRESENT_REF} few people knit.",
        "{Formerly = PAST_REF} it was a mill.",
        "They hope to return {soon = FUTURE_REF}.",
        "The trickle soon became a flood, and he was soon released.",
        "She was in her 30s when she died.",
        "They left as soon as the rain stopped, at about the same time.",
        "{At present = PRESENT_REF} the mill is shut.",
    ],
)
def test_vague_words(marked):
    check(marked, "en", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "Theresa May and June Carter met August Wilson.",
        "The score was 21-19 and 15-21 in the deciding game.",
        "Flight 1549 landed on runway 22 with 155 people.",
        "The house costs $2,024 a square metre.",
        "You may march as you please; the sun sat on the second hill.",
        "UN Resolution 1973 and Boeing 1980 were discussed.",
        "Version 10.04 replaced version 9.10 on 192.168.10.20.",
        "Turnout was 52.3 percent against 49.8 percent.",
        "Read John 3:16 and Psalm 23:4 aloud.",
        "Call 555-2014 or write to PO Box 1999.",
        "The fall of the wall came as a spring of hope dried up.",
        "The March of Dimes gave 1,200 shoes.",
        "It lies at 40.12 north, 8.25 west, at 1500 metres.",
        "Mr Monday and Ms Friday opened the Sunday Times.",
        "{Tuesday = 2025-06-17}'s meeting ended early.",
        "The Second Republic fell.",
        "Apollo 11 and Windows 2000 and Area 51.",
        "House number 1998 on Block M was sold.",
        "Airbus A320 and Boeing 737 jets landed at gate 12.",
        "Paragraph 27, section 3 of Act 11 was cited.",
        "The display read 10.30 and 07.15.",
        "The market rose 1,998 points, or 2.04 percent.",
        "Second to none, the minute hand marked the hour.",
        "She is in her second term as chair.",
        "In the first place, a third of them left.",
        "Last but not least, he went the next mile.",
        "He may sun himself; they march on.",
        "The Daily Mail and the Weekly World News wrote of it.",
        "Summer Jones met May Lin and the Sunday Times.",
        "April Smith was seen by Summer Jones.",
        "Tariff lines 5402.33.10 and 2710.12.21 were cut.",
    ],
)
def test_what_is_no_time(marked):
    check(marked, "en", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "The plans were dropped on {Tuesday = 2025-06-17}.",
        "Expected rain never came on {Monday = 2025-06-16}.",
        "He would not say on {Tuesday = 2025-06-17} who paid him.",
        "The going was soft at Ascot on {Tuesday = 2025-06-17}.",
        "What must have been a hard call was made on {Monday = 2025-06-16}.",
        "Ahead of the vote, protesters blocked the square on {Sunday = 2025-06-15}.",
        "Scheduled flights were cancelled on {Saturday = 2025-06-14}.",
        '"We will appeal," the lawyer said on {Monday = 2025-06-16}.',
        "The minister said on {Tuesday = 2025-06-17} the dam would be full by {September = 2025-09}.",
        "The strike is to begin on {Friday = 2025-06-20}.",
        "He is expected in court on {Thursday = 2025-06-19}.",
        "Snow is forecast for {Saturday = 2025-06-21}.",
        "The show runs until {Sunday = 2025-06-22}.",
        "The office is closed through {Friday = 2025-06-20}.",
        "The office has been closed since {Friday = 2025-06-13}.",
        "The deadline is {Monday = 2025-06-23}.",
        "The rule, to be enforced from {October = 2025-10}, is unpopular.",
        "In {May = 2025-05} the river rose again.",
        "By {August = 2025-08} the works should be over.",
        "The harvest failed in {August = 2024-08}.",
        "The pipeline exploded in {January = 2025-01}.",
        "He was due to retire in {December = 2025-12}.",
        "It will be held {Saturday at 2 p.m. = 2025-06-21T14:00}.",
        "They agreed to meet on {Friday = 2025-06-20}.",
        "They asked the court to rule on {Monday = 2025-06-23}.",
        "The group may leave as early as {Sunday = 2025-06-22}.",
        "The United States would send ships {Friday = 2025-06-20}, he said.",
        "Until {Monday = 2025-06-16} they had not called him a suspect.",
        "On {Monday = 2025-06-23}, the board will vote on it.",
        "He will present the plan, which was drafted in {May = 2025-05}, on {Friday = 2025-06-20}.",
        "He failed to appear in court on {Monday = 2025-06-16}.",
        "She returned to work on {Monday = 2025-06-16}.",
        "The bill that they drafted will be put to a vote on {Friday = 2025-06-20}.",
        "The vote was postponed until {July = 2025-07}.",
    ],
)
def test_direction(marked):
    check(marked, "en", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "The fair ran from {June 3 = 2025-06-03} to {June 5 = 2025-06-05}.",
        "The fair ran from {3 = 2025-06-03} to {5 June = 2025-06-05}.",
        "The fair ran from {March = 2025-03} to {May = 2025-05}.",
        "The fair ran between {12 = 2024-07-12} and {19 July 2024 = 2024-07-19}.",
        "The fair ran {Monday = 2025-06-16} through {Wednesday = 2025-06-18}.",
        "He was president from {1995 = 1995} until {2005 = 2005}.",
        "He was president ({1995 = 1995}-{2005 = 2005}).",
        "The fair ran {28 Dec 2023 = 2023-12-28}-{3 Jan 2024 = 2024-01-03}.",
        "The fair ran {Dec. 28 = 2023-12-28}-{Jan. 3, 2024 = 2024-01-03}.",
        "The fair ran {June 8 = 2025-06-08}-{July 2, 2025 = 2025-07-02}.",
        "The fair ran {Nov 2023 = 2023-11}-{Feb 2024 = 2024-02}.",
        "{Academic year 2024-25 = 2024} and {fiscal 2024/25 = 2024} overlap.",
        "{FY2024 = 2024} net rose in {Q3 2024 = 2024-Q3} but not in {H1 2025 = 2025-H1} or {1Q25 = 2025-Q1}.",
        "An Audi Q7 and an H2 blocker.",
        "It is open from {9 a.m. = 2025-06-18T09:00} to {5 p.m. = 2025-06-18T17:00} {every day = SET P1D}.",
    ],
)
def test_ranges(marked):
    check(marked, "en", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "The bell rang at {11:59 p.m. EST = 2025-06-18T23:59}.",
        "The bell rang at {17:30 = 2025-06-18T17:30}.",
        "The quake struck on {Sunday = 2025-06-15}. At {4:10 a.m. = 2025-06-15T04:10} the first houses fell.",
        "The quake struck at {4:10 a.m. on Sunday, June 15 = 2025-06-15T04:10}.",
        "The quake struck at {4.10am on 15 June 2025 = 2025-06-15T04:10}.",
        "{Sunday night = 2025-06-15TNI} was calm.",
        "On {the morning of June 6, 1944 = 1944-06-06TMO} the beaches were grey.",
        "The bell rang at {6 a.m. = 2025-06-18T06:00}.",
        "The bell rang at {6am = 2025-06-18T06:00}.",
        "The bell rang at {6:30pm = 2025-06-18T18:30}.",
        "The bell rang at {3 p.m. EDT = 2025-06-18T15:00}.",
        "The bell rang at {1500 GMT = 2025-06-18T15:00}.",
        "The bell rang at {10 p.m. Saturday = 2025-06-14T22:00}.",
        "The bell rang at {5 o'clock in the morning = 2025-06-18T05:00}.",
        "In {the early hours of Sunday = 2025-06-15TMO} the fighting began.",
        "The bell rang at {midnight = 2025-06-18T24:00}.",
        "The talks ended at {10:15 a.m. local time = 2025-06-18T10:15} ({02:15 GMT = 2025-06-18T02:15}).",
        "They met at {10 a.m. on March 3, 2024 = 2024-03-03T10:00}.",
        "They met on {March 3, 2024, at 10 a.m. = 2024-03-03T10:00}.",
        "They met on {3 March 2024 at 14:30 GMT = 2024-03-03T14:30}.",
        "They met on {Monday at noon = 2025-06-16T12:00}.",
        "They met on {June 3 = 2025-06-03}; it had snowed {the night before = 2025-06-02TNI}.",
        "They met on {June 3 = 2025-06-03} and parted {the following morning = 2025-06-04TMO}.",
        "They met at {half past seven = 2025-06-18T07:30}.",
        "They met at {quarter to nine on Monday = 2025-06-16T08:45}.",
        "They met at {a quarter past ten p.m. = 2025-06-18T22:15}.",
        "They met from {half past six in the evening = 2025-06-18T18:30} to {midnight = 2025-06-18T24:00}.",
        "Output fell by a quarter to 12 million, and prices by half to 9 dollars.",
    ],
)
def test_clock_times(marked):
    check(marked, "en", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "The report of {25/12/2024 = 2024-12-25} mentions {3/4/2025 = 2025-04-03}.",
        "The report of {12/25/2024 = 2024-12-25} mentions {3/4/2025 = 2025-03-04}.",
        "On {Thursday (4/7/2024) = 2024-07-04} they met.",
        "On {Thursday (7/4/2024) = 2024-07-04} they met.",
        "They met on {Monday, July 4, 2024 = 2024-07-04}.",
    ],
)
def test_order_of_day_and_month(marked):
    check(marked, "en", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "She is 25 years old and lives in Bath.",
        "The 30-year-old driver fled.",
        "A 43-year-old man was held.",
    ],
)
def test_ages(marked):
    check(marked, "en", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "The bridge fell {two days before Christmas = 2024-12-23}.",
        "They left {the day after Easter 2024 = 2024-04-01}.",
        "Talks resumed {the day before last Tuesday = 2025-06-16}'s vote.",
        "{Ten years after 1998 = 2008} he was back.",
        "{The day after Christmas = 2024-12-26} the shops were full.",
        "The day after his death, rain fell; it was the night that changed us.",
        "He left {a fortnight ago = 2025-W23} and stayed {two fortnights = P4W}.",
        "It may {one day = FUTURE_REF} be rebuilt; it took {one day = P1D}.",
        "They got up at {4 in the morning = 2025-06-18T04:00} and met at {midday = 2025-06-18T12:00}.",
        "It ends in {1994 or later = 1994}, in {the weeks ahead = PXW} or {the years to come = PXY}.",
        "Sales fell in {the last half of 2024 = 2024-H2}.",
        "It was hard in {the early years = PXY}, in the officers' quarters.",
        "The {current = PRESENT_REF} chief wants more.",
    ],
)
def test_what_is_told_by_another_date(marked):
    check(marked, "en", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        'She appeared on "Saturday Night Live" and told "60 Minutes" all about it.',
        "This is VOA Today, with news from ABC's This Week programme.",
        "Storm Hits Coast {Saturday Night = 2025-06-14TNI}",
        "{Today = 2025-06-18} the harbour is calm.",
    ],
)
def test_titles_of_programmes(marked):
    check(marked, "en", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "Lawyers will look for every way to get around {Monday = 2025-06-16}'s ruling.",
        "The coach will attend {Friday = 2025-06-20}'s meeting.",
        "They ended the fight after {Wednesday = 2025-06-18}'s verdict.",
        "These are statements made {Wednesday = 2025-06-18} and {Tuesday = 2025-06-17} by his lawyer.",
        "The offer had been due to expire {Friday = 2025-06-13}.",
        "The offer is due to expire {Friday = 2025-06-20}.",
        "He stepped down as chairman, president and chief executive in {October = 2024-10}.",
    ],
)
def test_which_way_a_noun_and_a_plan_of_the_past_point(marked):
    check(marked, "en", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "The concert is set for {Fri., June 20, at 7:30 p.m. ET = 2025-06-20T19:30}.",
        "The class of {'98 = 1998} met in {the summer of '23 = 2023-SU} and in {Sept. '24 = 2024-09}.",
        "{The winter of 1962-63 = 1962-WI} was harsh; {a quarter of a century = P25Y} has passed.",
        "He runs five miles {a day = SET P1D}; one day {last week = 2025-W24} he fell.",
        "I saw him {the other day = PAST_REF}.",
        "{Black Friday = 2025-11-28} will be busy; on Super Tuesday the state votes.",
        "The vote is {a week from Friday = 2025-06-27}, the count {two weeks from tomorrow = 2025-07-03}.",
        "{The two weeks = P2W} from {May 3 = 2025-05-03} to {May 17 = 2025-05-17} were hot.",
        "{Tomorrow morning at 9 = 2025-06-19T09:00} he flies.",
        "The train leaves at {6:45 this evening = 2025-06-18T18:45}.",
        "It was {11 p.m. last night = 2025-06-17T23:00}, not {the wee hours of Sunday = 2025-06-15TMO}.",
        "Open from {10 a.m. = 2025-06-18T10:00}-{4 p.m. = 2025-06-18T16:00}.",
        "{The first = 2024-Q1} and {second quarters of 2024 = 2024-Q2} were hard.",
        "Exams are on {June 20 = 2025-06-20}, {21 = 2025-06-21} and {22 = 2025-06-22}.",
        "They meet {every July 4 = SET XXXX-07-04} and on {the 5th of next month = 2025-07-05}.",
    ],
)
def test_newspaper_english(marked):
    check(marked, "en", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "It happened {50 years ago today = 1975-06-18}, not {a year ago = 2024}.",
    ],
)
def test_years_ago_to_the_day(marked):
    check(marked, "en", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "{A day-long = P1D} meeting ended {a decades-long = PXY} dispute and {a years-old = PXY} slump.",
        "The {March = 2025-03} accession helped; the March of the Mothers did not.",
        "He was shot {last October = 2024-10}. {That same day = 2024-10-XX} his name was crossed out.",
        "They fled in {the early hours of Tuesday morning = 2025-06-17TMO}.",
    ],
)
def test_hyphens_and_days_of_a_month_told_of(marked):
    check(marked, "en", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "The agency was founded {60 years ago this month = 1965-06}.",
        "On {the same day a year ago = 2024-06-18} the river froze.",
        "It blew up at {6 p.m. = 2025-06-13T18:00} ({1600 GMT = 2025-06-13T16:00}) on {Friday = 2025-06-13}.",
        "The trial is set for {Tuesday morning at 9:30 a.m. = 2025-06-24T09:30}.",
        "Trading resumes at {9:30 Monday morning = 2025-06-23T09:30}.",
        "They were found {two days later = 2025-06-09}, on {June 9 = 2025-06-09}.",
        "They were found {two days later = XXXX-XX-XX} in a barn.",
        "The storm is forecast to land {late Thursday = 2025-06-19} or {early Friday = 2025-06-20}.",
        "The ceasefire is in its third week.",
        "It ruled for {the past half century = P50Y} and fell in {early spring = 2025-SP}.",
        "Snow fell on {the night of Nov. 3-4 = 2024-11-03TNI}.",
    ],
)
def test_english_of_the_agencies(marked):
    check(marked, "en", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "It closed for {two days = P2D} after {Friday = 2025-06-13}'s fire.",
        "{Two days after June 3 = 2025-06-05} it opened.",
        "{The days = PXD} after {Christmas = 2024-12-25} were hard.",
        "In {March = 2024-03}, {April = 2024-04} and {May 2024 = 2024-05} it rained.",
        "It rained in {the second half of May = 2025-05}.",
        "{The second of last year = 2024}'s quakes was worse.",
    ],
)
def test_lengths_beside_dates_and_lists_of_months(marked):
    check(marked, "en", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "She has been on the night shift for {years = PXY}, and he on the day shift.",
        "The Sunday-school teacher of the Thirty Years' War retired.",
        "Turnout on {Election Day = 2025-11-04} will be high.",
        "Since {9/11 = 2001-09-11} and in post-{9/11 = 2001-09-11} America, security is tight.",
        "She was arrested in {the early hours of New Year's Day = 2025-01-01TMO}.",
        "On {Labor Day weekend = 2025-W35-WE} the shops will close.",
        "Over {the Fourth of July weekend = 2025-W27-WE}, the roads will be full.",
        "The line runs {every weekday = SET XXXX-WXX-WD} and {every weekday morning = SET XXXX-WXX-WDTMO}.",
        "They meet {the third Thursday of every month = SET XXXX-WXX-4}.",
        "The fire burned {overnight = 2025-06-17TNI}.",
        "Temperatures will dip {overnight = 2025-06-18TNI}.",
        "{This time last year = 2024}, she was homeless.",
        "A decision is expected by {week's end = 2025-W25}.",
        "The deal will close at {the end of the second quarter of next year = 2026-Q2}.",
        "{The December quarter = 2024-Q4} was strong.",
        "In {the last week of October = 2025-W44}, the strike will spread.",
        "It has lasted for {the last two-and-a-half years = P2Y6M}, a {two-and-a-half-year = P2Y6M} wait.",
        "The two-and-a-half-year-old boy was found.",
        "{A quarter-century ago = 2000}, the dam was built, and for {a half-century = P50Y} it held.",
        "In {the third millennium BC = BC3000} and in {the second millennium = 1}, kings ruled.",
        "At {the turn of the century = 20}, the village was empty.",
        "{1.5 million years ago = BC1497976} there was ice, {66 million years ago = PAST_REF} none.",
        "{The other night = PAST_REF}, I saw her; {some day = FUTURE_REF} we will know.",
    ],
)
def test_features_and_encyclopedias(marked):
    check(marked, "en", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "He came on a {Saturday = XXXX-WXX-6} in {1973 = 1973}.",
        "He left one {Friday = XXXX-WXX-5} in {May = 2025-05}.",
        "The ministers met in a {Tuesday = 2025-06-17} hearing.",
        "The dynasty ({1368 = 1368}-{1644 = 1644}) built the wall.",
        "In {1914 = 1914}-{18 = 1918} millions died; model 1914-18 was sold.",
        "She had surgery {two weeks ago Thursday = 2025-06-05}.",
        "The mayor takes office {Jan. 1 = 2026-01-01}.",
        "It grew in {the 1940's = 194}, {the late 1980's = 198} and {the early '80's = 198}.",
        "In {the following year = 1911}, {1911 = 1911}, the law came.",
        "It ran for {another half-century = P50Y}, then {an hour and a half = PT1H30M}.",
        "The current affairs show spoke of the current account.",
        "It shipped in {1995 = 1995} and, in {August of that year = 1995-08}, sold out.",
        "He runs {every Tuesday = SET XXXX-WXX-2}, {Friday = SET XXXX-WXX-5} and {Sunday = SET XXXX-WXX-7}.",
        "The trial is expected to last {six to eight weeks = P8W}, after {the last five days = P5D}.",
        "In {the early morning hours of Sept. 1, 1939 = 1939-09-01TMO}, troops crossed the border.",
        "It was my last day, and about one-quarter of the Washington Monthly's readers knew.",
        "The show ran from {Nov. 3 = 2023-11-03} through {Jan. 5, 2024 = 2024-01-05}, 300 to 1500 visits.",
        "{The next day = 2025-06-07}, {June 7 = 2025-06-07}, they marched on.",
        "{The week before last = 2025-W23}, he called; {the year after next = 2027} he will be 60.",
        "The team last won in {'98 = 1998} and {'02 = 2002}.",
        "From {the 9th = 08} to {the 11th century = 10}, traders came.",
        "{The first decade of the 21st century = 200} was warm.",
        "It has been {three years = P3Y} to the day since the crash.",
        "So far 40 have died, compared with 31 at {this point last year = 2024}.",
    ],
)
def test_spans_and_ranks_of_history(marked):
    check(marked, "en", CREATED)
