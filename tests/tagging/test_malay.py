"""Malay expressions of every family; what is not marked must not be found."""

from __future__ import annotations

import pytest

from tests.tagging.marked import check

CREATED = "2025-06-18"  # a Wednesday


@pytest.mark.parametrize(
    "marked",
    [
        "Perjanjian itu ditandatangani pada {4 Julai 2024 = 2024-07-04} di Astana.",
        "Perjanjian itu ditandatangani pada {Khamis, 4 Julai 2024 = 2024-07-04}.",
        "Perjanjian itu ditandatangani pada {Khamis (4/7/2024) = 2024-07-04}.",
        "Perjanjian itu ditandatangani pada {04/07/2024 = 2024-07-04}.",
        "Perjanjian itu ditandatangani pada {2024-07-04 = 2024-07-04}.",
        "Beliau lahir pada {31 Ogos 1957 = 1957-08-31} di Kuala Lumpur.",
    ],
)
def test_whole_dates_in_every_order(marked):
    check(marked, "ms", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "Mesyuarat diadakan pada {Isnin = 2025-06-16} di Ipoh.",
        "Mesyuarat akan diadakan pada {Jumaat = 2025-06-20}.",
        "Menteri itu tiba {semalam = 2025-06-17}.",
        "Menteri itu berlepas {esok = 2025-06-19}.",
        "Menteri itu berucap {hari ini = 2025-06-18}.",
        "Hujan turun {malam tadi = 2025-06-17TNI}.",
    ],
)
def test_days_of_news(marked):
    check(marked, "ms", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "Jambatan itu dibuka pada {19 Mei = 2025-05-19}.",
        "Jambatan itu dibuka pada {Mac 2019 = 2019-03}.",
        "Jambatan itu dibuka pada {1898 = 1898}.",
        "Jambatan itu dibuka pada {tahun 1898 = 1898}.",
        "Kedai itu ditutup pada {awal 2023 = 2023}.",
        "Kedai itu ditutup pada {pertengahan April = 2025-04}.",
    ],
)
def test_dates_that_leave_something_out(marked):
    check(marked, "ms", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "Beliau berpindah {tiga tahun lalu = 2022}.",
        "Beliau berpindah {dua minggu lalu = 2025-W23}.",
        "Beliau berpindah {bulan lalu = 2025-05}.",
        "Beliau akan berpindah {tahun depan = 2026}.",
        "Beliau akan berpindah {minggu depan = 2025-W26}.",
        "Beliau tiba pada {10 Jun 2025 = 2025-06-10}. {Dua hari kemudian = 2025-06-12} beliau pergi.",
    ],
)
def test_distances_from_a_date(marked):
    check(marked, "ms", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "Perbicaraan itu berlangsung {tiga hari = P3D}.",
        "Perbicaraan itu berlangsung selama {beberapa bulan = PXM}.",
        "Perbicaraan itu berlangsung selama {kira-kira 90 minit = PT90M}.",
    ],
)
def test_durations(marked):
    check(marked, "ms", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "Pasar dibuka {setiap Isnin = SET XXXX-WXX-1}.",
        "Pasar dibuka {setiap hari = SET P1D}.",
    ],
)
def test_repetitions(marked):
    check(marked, "ms", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "Masjid itu dibina pada {abad ke-19 = 18}.",
        "Lagu itu popular pada {tahun 1980-an = 198}.",
        "Perang itu berlarutan dari {1939 = 1939} hingga {1945 = 1945}.",
    ],
)
def test_history(marked):
    check(marked, "ms", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "Keuntungan naik pada {suku ketiga 2024 = 2024-Q3}.",
    ],
)
def test_business(marked):
    check(marked, "ms", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "Perlawanan bermula {pukul 8.30 malam = 2025-06-18T20:30}.",
        "Gempa berlaku pada {pukul 4.10 pagi = 2025-06-18T04:10}.",
    ],
)
def test_clock_times(marked):
    check(marked, "ms", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "Harga rumah itu RM2,024 semeter persegi.",
        "Akta 1999 dan Enakmen No 12 Tahun 2001 dipinda.",
        "Seramai 2,000 orang hadir, naik 52.3 peratus.",
        "Lelaki berusia 43 tahun itu ditahan.",
    ],
)
def test_what_is_no_time(marked):
    check(marked, "ms", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "Beliau {baru-baru ini = PAST_REF} berpindah ke Sepanyol.",
        "{Kini = PRESENT_REF} bank itu terbesar.",
    ],
)
def test_vague_words(marked):
    check(marked, "ms", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "Dia tiba pada {jam 8 malam tadi = 2025-06-17T20:00}.",
        "Pejabat dibuka {pukul 8.00 pagi = 2025-06-18T08:00} hingga {5.00 petang = 2025-06-18T17:00}.",
        "{Sehari selepas Krismas = 2024-12-26} banjir melanda.",
        "{Hujung minggu lalu = 2025-W24-WE} pantai penuh.",
        "Peperiksaan pada {20 = 2025-06-20}, {21 = 2025-06-21} dan {22 Jun = 2025-06-22}.",
    ],
)
def test_hours_and_days_told_by_others(marked):
    check(marked, "ms", CREATED)
