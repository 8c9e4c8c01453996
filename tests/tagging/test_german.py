"""German expressions of every family; what is not marked must not be found."""

from __future__ import annotations

import pytest

from tests.tagging.marked import check

CREATED = "2025-06-18"  # a Wednesday


@pytest.mark.parametrize(
    "marked",
    [
        "Der Vertrag wurde am {4. Juli 2024 = 2024-07-04} in Astana unterzeichnet.",
        "Der Vertrag wurde am {Donnerstag, dem 4. Juli 2024 = 2024-07-04}, unterzeichnet.",
        "Der Vertrag wurde am {Donnerstag, 4. Juli 2024 = 2024-07-04} unterzeichnet.",
        "Der Vertrag wurde am {04.07.2024 = 2024-07-04} unterzeichnet.",
        "Der Vertrag wurde am {4.7.2024 = 2024-07-04} unterzeichnet.",
        "Der Vertrag wurde am {2024-07-04 = 2024-07-04} unterzeichnet.",
        "Sie wurde am {1. März 1934 = 1934-03-01} in Kiel geboren.",
        "Der Pass gilt bis {31. Dezember 2030 = 2030-12-31}.",
    ],
)
def test_whole_dates_in_every_order(marked):
    check(marked, "de", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "Der Rat billigte am {Dienstag = 2025-06-17} den Haushalt.",
        "Der Minister trat {gestern = 2025-06-17} zurück.",
        "Der Minister wird {morgen = 2025-06-19} in Bonn erwartet.",
        "Das Urteil fällt {übermorgen = 2025-06-20}.",
        "Die Wanderer wurden {vorgestern = 2025-06-16} gerettet.",
        "{Heute = 2025-06-18} wird gefeiert.",
        "Die Feuerwehr rückte {gestern Abend = 2025-06-17TEV} aus.",
        "Die Feuerwehr rückte {heute Morgen = 2025-06-18TMO} aus.",
    ],
)
def test_days_of_news(marked):
    check(marked, "de", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "Die Brücke wurde am {19. Mai = 2025-05-19} eröffnet.",
        "Die Brücke wird am {3. September = 2025-09-03} eröffnet.",
        "Die Fabrik wurde {1898 = 1898} gegründet.",
        "Die Fabrik wurde im {Jahr 1898 = 1898} gegründet.",
        "Die Fabrik entstand im {März 2019 = 2019-03}.",
        "Im {Mai = 2025-05} stieg der Fluss.",
        "Seit {1994 = 1994} hat das Dorf eine Schule.",
        "Der Laden schloss {Anfang 2023 = 2023}.",
        "Der Laden schloss {Ende Februar = 2025-02}.",
        "Der Laden schloss {Mitte April = 2025-04}.",
    ],
)
def test_dates_that_leave_something_out(marked):
    check(marked, "de", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "Sie zog {vor drei Jahren = 2022} um.",
        "Sie zog {vor zwei Wochen = 2025-W23} um.",
        "Sie zog {vor zehn Tagen = 2025-06-08} um.",
        "Sie zog {letzten Monat = 2025-05} um.",
        "Sie zog {letztes Jahr = 2024} um.",
        "Sie zieht {nächstes Jahr = 2026} um.",
        "Sie zieht {nächste Woche = 2025-W26} um.",
        "{In drei Tagen = 2025-06-21} zieht sie um.",
        "Er kam am {10. Juni 2025 = 2025-06-10}. {Zwei Tage später = 2025-06-12} war er fort.",
    ],
)
def test_distances_from_a_date(marked):
    check(marked, "de", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "Der Prozess dauerte {drei Tage = P3D}.",
        "Der Prozess dauerte {zwei Jahre = P2Y}.",
        "Der Prozess dauerte {etwa 90 Minuten = PT90M}.",
        "Der Prozess dauerte {mehrere Monate = PXM}.",
        "Der Prozess dauerte {48 Stunden = PT48H}.",
    ],
)
def test_durations(marked):
    check(marked, "de", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "Der Markt öffnet {jeden Montag = SET XXXX-WXX-1}.",
        "Der Chor singt {jeden Tag = SET P1D}.",
        "Der Preis wird {jährlich = SET P1Y} verliehen.",
    ],
)
def test_repetitions(marked):
    check(marked, "de", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "Cäsar starb {44 v. Chr. = BC0044}.",
        "Im {19. Jahrhundert = 18} wuchs die Stadt.",
        "Der Krieg dauerte von {1939 = 1939} bis {1945 = 1945}.",
        "Im {Sommer 1976 = 1976-SU} war es heiß.",
    ],
)
def test_history(marked):
    check(marked, "de", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "Der Gewinn stieg im {dritten Quartal 2024 = 2024-Q3}.",
        "Der Gewinn sank im {ersten Halbjahr 2024 = 2024-H1}.",
    ],
)
def test_business(marked):
    check(marked, "de", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "Das Spiel beginnt um {20.30 Uhr = 2025-06-18T20:30}.",
        "Das Spiel beginnt um {20 Uhr = 2025-06-18T20:00}.",
        "Das Beben kam am {Sonntag, 15. Juni 2025, um 4.10 Uhr = 2025-06-15T04:10}.",
    ],
)
def test_clock_times(marked):
    check(marked, "de", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "Das Haus kostet 2.024 Euro pro Quadratmeter.",
        "Es kamen 2.000 Menschen, 52,3 Prozent mehr.",
        "Das Spiel endete 21:19.",
        "Paragraf 1999 gilt nicht.",
    ],
)
def test_what_is_no_time(marked):
    check(marked, "de", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "Er zog {kürzlich = PAST_REF} nach Spanien.",
        "Die Bank ist {jetzt = PRESENT_REF} die größte.",
    ],
)
def test_vague_words(marked):
    check(marked, "de", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "Die Läden hatten am {Heiligabend 2024 = 2024-12-24} zu.",
        "Am {Ostermontag 2024 = 2024-04-01} regnete es.",
        "Zu {Weihnachten 2024 = 2024-12-25} schneite es.",
    ],
)
def test_holidays(marked):
    check(marked, "de", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "{In der Nacht zum Mittwoch = 2025-06-17TNI} brannte es.",
        "{Zwei Tage vor Weihnachten = 2024-12-23} fiel Schnee.",
        "{Drei Tage nach dem 5. Mai = 2025-05-08} schien die Sonne.",
        "Im {Winter 2022/23 = 2022-WI} und im {Geschäftsjahr 2024/25 = 2024} lief es gut.",
        "In den {1980er-Jahren = 198} war es laut, in den {neunziger Jahren = 199} leise.",
        "{Zweimal im Monat = SET P1M} tagt der Rat, {montags = SET XXXX-WXX-1} der Ausschuss.",
        "Die 30 Jahre alte Frau kam im {Mai dieses Jahres = 2025-05}.",
        "Geöffnet ist von {8 = 2025-06-18T08:00} bis {16 Uhr = 2025-06-18T16:00}.",
        "{Anderthalb Jahre = P1Y6M} wartete er.",
        "Das Fest ist am {20. = 2025-06-20}, {21. = 2025-06-21} und {22. Juni = 2025-06-22}.",
    ],
)
def test_the_night_before_and_other_newspaper_german(marked):
    check(marked, "de", CREATED)


def test_a_quarter_of_a_century_is_one_word():
    check("{Vor einem Vierteljahrhundert = 2000} begann es.", "de", "2025-06-18")
