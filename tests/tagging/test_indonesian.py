"""Indonesian expressions of every family; what is not marked must not be found."""

from __future__ import annotations

import pytest

from tests.tagging.marked import check

CREATED = "2025-06-18"  # a Wednesday


@pytest.mark.parametrize(
    "marked",
    [
        "Rapat itu digelar {Senin (16/6/2025) = 2025-06-16} di Bandung.",
        "Rapat itu digelar {Senin (16/6) = 2025-06-16} di Bandung.",
        "Rapat itu digelar pada {hari Senin = 2025-06-16}.",
        "Polisi menangkap dua orang pada {Selasa malam = 2025-06-17TNI}.",
        "Polisi menangkap dua orang pada {Selasa (17/6) malam = 2025-06-17TNI}.",
        "Polisi menangkap dua orang pada {Selasa (17/6/2025) dini hari = 2025-06-17TMO}.",
        "Kebakaran terjadi {Minggu (15/6/2025) pukul 07.55 WIB = 2025-06-15T07:55}.",
        "Kebakaran terjadi {Minggu (15/6/2025) sekitar pukul 07.55 WITA = 2025-06-15T07:55}.",
        "Kebakaran terjadi {sekitar pukul 02.30 WIB = 2025-06-18T02:30}.",
        "Pertandingan akan berlangsung {Sabtu (21/6/2025) malam = 2025-06-21TNI}.",
        "Sidang akan digelar {Senin depan = 2025-06-23}.",
        "Sidang digelar {Jumat pekan lalu = 2025-06-13}.",
        "Sidang digelar {Jumat lalu = 2025-06-13}.",
        "Ia meninggal {kemarin = 2025-06-17} dan dimakamkan {hari ini = 2025-06-18}.",
        "Mereka berangkat {besok pagi = 2025-06-19TMO}.",
        "Mereka tiba {kemarin sore = 2025-06-17TAF}.",
        "Mereka berangkat {lusa = 2025-06-20}.",
        "Banjir datang {tadi malam = 2025-06-17TNI} saat warga tidur.",
        "Banjir datang {tadi pagi = 2025-06-18TMO} saat warga tidur.",
        "Gempa mengguncang kota itu {Rabu pagi = 2025-06-18TMO}.",
        "Hujan akan turun {nanti malam = 2025-06-18TNI}.",
        "Kapal itu karam {kemarin dulu = 2025-06-16}.",
        "Ia tiba pada {Kamis, 12 Juni 2025 = 2025-06-12}.",
        "Ia tiba pada {Kamis 12 Juni 2025 = 2025-06-12}.",
        "Pada {Selasa = 2025-06-17} menteri itu mundur.",
        "Menteri itu akan dilantik pada {Jumat = 2025-06-20}.",
        "Toko tutup hingga {Minggu = 2025-06-22}.",
        "Toko tutup sejak {Minggu = 2025-06-15}.",
        "Ia tidak bekerja {minggu lalu = 2025-W24} dan {minggu ini = 2025-W25}.",
        "Ia tiba {Selasa (17/6) petang = 2025-06-17TAF}.",
        "Tiba {Sabtu (14/6) siang = 2025-06-14TAF} dan pergi {Minggu (15/6) tengah malam = 2025-06-15TNI}.",
        "Ia tiba {Jumat (13/6/2025) sekitar pukul 13.30 WIB = 2025-06-13T13:30}.",
        "Ia tiba {Jumat (13/6/2025) pagi sekitar pukul 08.00 WIB = 2025-06-13T08:00}.",
        "Ia tiba pada {Rabu (18/6/2025) = 2025-06-18}, {hari ini = 2025-06-18}.",
        "Demo ricuh, {Kamis (12/6) = 2025-06-12}. {Sehari sebelumnya = 2025-06-11}, jalan ditutup.",
        "Demo ricuh, {Kamis (12/6) = 2025-06-12}. {Dua hari kemudian = 2025-06-14} wali kota mundur.",
        '"Kami berangkat {besok = 2025-06-19}," kata Budi, {Selasa (17/6) = 2025-06-17}.',
    ],
)
def test_days_of_news(marked):
    check(marked, "id", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "Perjanjian diteken pada {4 Juli 2024 = 2024-07-04}.",
        "Perjanjian diteken pada {tanggal 4 Juli 2024 = 2024-07-04}.",
        "Perjanjian diteken pada {Kamis (4/7/2024) = 2024-07-04}.",
        "Perjanjian diteken pada {04/07/2024 = 2024-07-04}.",
        "Perjanjian diteken pada {04-07-2024 = 2024-07-04}.",
        "Perjanjian diteken pada {4.7.2024 = 2024-07-04}.",
        "Perjanjian diteken pada {2024-07-04 = 2024-07-04}.",
        "Perjanjian diteken pada {4 Jul 2024 = 2024-07-04}.",
        "Perjanjian diteken pada {Kamis, 4/7/24 = 2024-07-04}.",
        "Surat itu bertanggal {1 Agustus 1905 = 1905-08-01}.",
        "Ia lahir di Solo, {17 Agustus 1945 = 1945-08-17}.",
        "Undang-undang itu berlaku mulai {1 Januari 2026 = 2026-01-01}.",
        "Izin berlaku sampai {31 Desember 2030 = 2030-12-31}.",
        "Kejadian {30 September 1965 = 1965-09-30} mengubah negeri.",
        "Kontrak diteken {17/08/45 = 1945-08-17}.",
        "Kontrak diteken {4/7/24 = 2024-07-04}.",
        "Kontrak diteken {17 Agustus '45 = 1945-08-17}.",
        "Kontrak diteken {hari Kamis tanggal 4 Juli 2024 = 2024-07-04}.",
        "Kontrak diteken {Kamis tanggal 4 Juli 2024 = 2024-07-04}.",
        "Kontrak diteken tertanggal {4 Juli tahun 2024 = 2024-07-04}.",
        "Kontrak diteken pada {17 Agustus mendatang = 2025-08-17}.",
        "Kontrak diteken {29 Februari 2024 = 2024-02-29}.",
    ],
)
def test_whole_dates_in_every_order(marked):
    check(marked, "id", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "Jembatan itu diresmikan pada {19 Mei = 2025-05-19}.",
        "Jembatan itu akan diresmikan pada {3 September = 2025-09-03}.",
        "Perusahaan itu dijual pada {12 Desember = 2024-12-12}.",
        "Produksi dimulai pada {Maret 2019 = 2019-03}.",
        "Produksi dimulai pada {bulan Maret = 2025-03}.",
        "Produksi akan dimulai pada {September = 2025-09}.",
        "Panen gagal pada {bulan Agustus lalu = 2024-08}.",
        "Museum itu didirikan pada {1898 = 1898}.",
        "Museum itu didirikan pada {tahun 1898 = 1898}.",
        "Terowongan rampung pada {akhir 2027 = 2027}.",
        "Toko itu tutup pada {awal tahun 2023 = 2023}.",
        "Toko itu tutup pada {pertengahan April = 2025-04}.",
        "Toko itu tutup pada {awal Februari lalu = 2025-02}.",
        "Sejak {1994 = 1994} desa itu punya sekolah.",
        "Pada {tanggal 5 Juni = 2025-06-05} ia datang.",
        "Pada {Mei = 2025-05} sungai meluap.",
    ],
)
def test_dates_that_leave_something_out(marked):
    check(marked, "id", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "Candi itu dibangun pada {abad ke-9 = 08}.",
        "Kerajaan itu runtuh pada {abad ke-16 = 15}.",
        "Kota itu berjaya pada {abad kesembilan belas = 18}.",
        "Kaisar dibunuh pada {tahun 44 SM = BC0044}.",
        "Kuil itu dibangun sekitar {tahun 500 SM = BC0500}.",
        "Pada {tahun 1293 = 1293} kerajaan itu berdiri.",
        "Pada {1293 = 1293} kerajaan itu berdiri.",
        "Prasasti itu bertarikh {778 Masehi = 0778}.",
        "Musik itu populer pada {tahun 1980-an = 198}.",
        "Musik itu populer pada {era 90-an = 199}.",
        "Musik itu populer pada {akhir 1970-an = 197}.",
        "Perang berlangsung dari {1825 = 1825} hingga {1830 = 1830}.",
        "Ia memerintah antara {1613 = 1613} dan {1645 = 1645}.",
        "Pada {awal abad ke-20 = 19} sekolah dibuka.",
        "Proklamasi dibacakan {Jumat, 17 Agustus 1945 = 1945-08-17}, {pukul 10.00 = 1945-08-17T10:00}.",
        "Sumpah itu diucapkan {28 Oktober 1928 = 1928-10-28}.",
        "Perang Jawa ({1825 = 1825}-{1830 = 1830}) menguras kas.",
        "Raja itu wafat {tahun 1389 = 1389}.",
        "Pada {abad XIX = 18} desa itu berdiri.",
        "Pada {dekade 1960-an = 196} inflasi melonjak.",
        "Pada {tahun 60-an = 196} inflasi melonjak.",
        "Pada {awal 1990-an = 199} inflasi turun.",
        "Kerajaan itu berdiri {abad ke-4 Masehi = 03}.",
        "Pada {dasawarsa 1970-an = 197} minyak berlimpah.",
        "Ia lahir sekitar {tahun 570 M = 0570}.",
        "Pada {musim panas 1969 = 1969-SU} manusia mendarat di Bulan.",
        "Pada {musim dingin lalu = 2024-WI} danau membeku.",
        "Pada {abad ke-5 SM = BC0500} kota itu berdiri.",
        "Kaisar dibunuh pada {15 Maret 44 sm = BC0044-03-15}.",
        "Kaisar dibunuh pada {tahun 44 sm = BC0044}.",
        "Ia lahir pada {17 Agustus 1945 M = 1945-08-17}.",
        "Pada {akhir abad ke-18 = 17} benteng itu dibangun.",
    ],
)
def test_history(marked):
    check(marked, "id", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "Ia pindah {dua pekan lalu = 2025-W23}.",
        "Ia pindah {tiga tahun lalu = 2022}.",
        "Ia pindah {tiga tahun yang lalu = 2022}.",
        "Ia pindah {sepuluh hari lalu = 2025-06-08}.",
        "Ia pindah {enam bulan silam = 2024-12}.",
        "Ia pindah {setahun lalu = 2024}.",
        "Ia pindah {sebulan yang lalu = 2025-05}.",
        "Ia pindah {bulan lalu = 2025-05}.",
        "Ia pindah {tahun lalu = 2024}.",
        "Ia pindah {pekan lalu = 2025-W24}.",
        "Ia pindah {minggu lalu = 2025-W24}.",
        "Ia akan pindah {tahun depan = 2026}.",
        "Ia akan pindah {bulan depan = 2025-07}.",
        "Ia akan pindah {minggu depan = 2025-W26}.",
        "Ia akan pindah {dua hari lagi = 2025-06-20}.",
        "Ia akan pindah {akhir tahun ini = 2025}.",
        "Ia akan pindah {awal bulan depan = 2025-07}.",
        "Ia akan pindah pada {akhir pekan ini = 2025-W25-WE}.",
        "Ia pindah {satu dekade lalu = 2015}.",
        "Ia tiba {10 Juni 2025 = 2025-06-10}. {Dua hari kemudian = 2025-06-12} ia pergi.",
        "Ia tiba {10 Juni 2025 = 2025-06-10}. {Keesokan harinya = 2025-06-11} ia pergi.",
        "Ia tiba {10 Juni 2025 = 2025-06-10}. {Hari itu = 2025-06-10} hujan deras.",
        "Ia tiba {10 Juni 2025 = 2025-06-10}. {Sehari sebelumnya = 2025-06-09} ia masih di Roma.",
        "Ia tiba {10 Juni 2025 = 2025-06-10}. {Sehari kemudian = 2025-06-11} ia pergi.",
        "Ia pindah pada {1962 = 1962}. {Setahun kemudian = 1963} ia menikah.",
        "Ia pindah pada {1962 = 1962}. {Tiga tahun sebelumnya = 1959} ia lulus.",
        "Ia pindah pada {1962 = 1962}. Pada {tahun yang sama = 1962} ia menikah.",
        "Ia pergi {dua hari yang lalu = 2025-06-16}.",
        "Ia pergi {sekitar dua bulan lalu = 2025-04}.",
        "Ia pergi {seminggu yang lalu = 2025-W24}.",
        "Ia pergi {beberapa hari lalu = PAST_REF}.",
        "Ia pergi {bertahun-tahun lalu = PAST_REF}.",
        "Ia pergi {setengah abad lalu = 1975}.",
        "Ia pergi {25 tahun silam = 2000}.",
        "Ia akan pergi {sebulan lagi = 2025-07}.",
        "Ia akan pergi {pekan depan = 2025-W26}.",
        "Ia akan pergi {awal pekan depan = 2025-W26}.",
        "Ia akan pergi {Selasa pekan depan = 2025-06-24}.",
        "Ia akan pergi {hari Selasa depan = 2025-06-24}.",
        "Ia pergi {tahun ini = 2025}, bukan {tahun lalu = 2024}.",
        "Ia pergi {bulan ini = 2025-06}.",
        "Ia pergi {hari ini (18/6/2025) = 2025-06-18}.",
        "Ia pergi {kemarin (17/6) = 2025-06-17}.",
        "Ia pergi {akhir pekan lalu = 2025-W24-WE}.",
        "Ia pergi {pertengahan tahun lalu = 2024}.",
        "Ia pergi {akhir tahun lalu = 2024}.",
        "Ia datang pada {5 Mei 2024 = 2024-05-05} dan pergi {sepekan kemudian = 2024-W19}.",
        "Ia datang pada {5 Mei 2024 = 2024-05-05} dan pergi {tiga bulan kemudian = 2024-08}.",
        "Ia datang pada {Mei 2024 = 2024-05}, lalu pergi {bulan berikutnya = 2024-06}.",
        "{Beberapa bulan lalu = PAST_REF} ia menikah.",
        "{Belum lama ini = PAST_REF} ia menikah.",
        "Ia menikah {seabad lalu = 1925}.",
        "Ia menikah {dua dekade lalu = 2005}.",
        "Ia lahir pada {1990 = 1990}. {Dua puluh tahun kemudian = 2010} ia menikah.",
        "Ia lahir pada {Mei 1990 = 1990-05}. {Tiga bulan sebelumnya = 1990-02} ayahnya wafat.",
        "Ia akan menikah {tahun 2027 = 2027}.",
        "Ia akan menikah {pertengahan 2026 = 2026}.",
        "Ia akan menikah {tahun mendatang = 2026}.",
        "{Setengah tahun lalu = 2024-12} ia pergi.",
        "Ia pergi pada {pekan terakhir Mei = 2025-W22}.",
        "Ia pergi pada {minggu pertama Maret 2024 = 2024-W10}.",
        "Ia pergi pada {minggu ketiga Oktober tahun lalu = 2024-W42}.",
        "Ia pergi pada {hari terakhir bulan Februari 2024 = 2024-02-29}.",
        "Ia pergi pada {Senin pertama Mei = 2025-05-05}.",
        "Ia pergi pada {akhir pekan pertama Juni = 2025-W23-WE}.",
        "Ia pergi pada {bulan pertama tahun 2024 = 2024-01}.",
        "Ia akan pergi pada {pekan kedua bulan depan = 2025-W28}.",
        "Ia pergi pada {Oktober tahun lalu = 2024-10}.",
        "Ia pergi pada {awal Maret tahun lalu = 2024-03}.",
        "Ia pergi pada {4 Juli lalu = 2024-07-04}.",
        "Ia pergi pada {4 Juni lalu = 2025-06-04}.",
        "Ia pergi pada {4 Juli tahun lalu = 2024-07-04}.",
        "Ia akan pergi pada {2 Mei tahun depan = 2026-05-02}.",
    ],
)
def test_distances_from_a_date(marked):
    check(marked, "id", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "Sidang berlangsung {tiga hari = P3D}.",
        "Sidang berlangsung {dua setengah tahun = P2Y6M}.",
        "Sidang berlangsung selama {hampir dua bulan = P2M}.",
        "Sidang berlangsung {sekitar 90 menit = PT90M}.",
        "Sidang berlangsung {lebih dari satu dekade = P10Y}.",
        "Sidang berlangsung {setengah jam = PT30M}.",
        "Sidang berlangsung {setengah hari = PT12H}.",
        "Ia dirawat {berhari-hari = PXD}.",
        "Ia dirawat {beberapa bulan = PXM}.",
        "Ia dirawat {dua minggu = P2W}.",
        "Ia dihukum {18 bulan = P18M} penjara.",
        "Gencatan berlaku {48 jam = PT48H}.",
        "Dalam {lima tahun terakhir = P5Y} harga naik.",
        "Dalam {beberapa tahun terakhir = PXY} harga naik.",
        "Dalam {sepuluh hari ke depan = P10D} hujan turun.",
        "Ia menunggu {bertahun-tahun = PXY}.",
        "Ia menunggu {2-3 menit = PT3M}.",
        "Ia menunggu {dua puluh lima menit = PT25M}.",
        "Kontraknya {sepuluh tahun = P10Y}.",
        "Jalan ditutup {tiga jam = PT3H}.",
        "Jalan ditutup selama {1,5 jam = PT1.5H}.",
        "Jalan ditutup selama {2,5 tahun = P2.5Y}.",
        "Jalan ditutup selama {kurang dari seminggu = P1W}.",
        "Jalan ditutup selama {sekitar sebulan = P1M}.",
        "Jalan ditutup selama {seperempat abad = P25Y}.",
        "Jalan ditutup selama {puluhan tahun = PXY}.",
        "Jalan ditutup selama {ratusan tahun = PXY}.",
        "Jalan ditutup selama {beberapa jam = PTXH}.",
        "Jalan ditutup selama {berjam-jam = PTXH}.",
        "Dalam {dua tahun ke depan = P2Y} jalan dibangun.",
        "Selama {satu setengah tahun = P1Y6M} ia bungkam.",
        "Selama {30 hari ke depan = P30D} ia ditahan.",
        "Ia menunggu {seperempat jam = PT15M}.",
        "Ia menunggu {dua sampai tiga hari = P3D}.",
        "Ia menunggu {paling lama 30 hari = P30D}.",
        "Ia menunggu {sedikitnya dua jam = PT2H}.",
        "Ia menunggu {berbulan-bulan = PXM}.",
        "Ia menunggu {sejenak = PXX}.",
        "Ia menunggu {seratus hari = P100D}.",
        "Ia menunggu {seratus dua puluh hari = P120D}.",
        "Ia menunggu {1 jam 20 menit = PT1H20M}.",
        "Ia menunggu {3 minggu 2 hari = P3W2D}.",
        "Ia menunggu {sejam 15 menit = PT1H15M}.",
        "Ia menunggu {dua tahun dan tiga bulan = P2Y3M}.",
        "Ia menunggu {1 tahun, 6 bulan, dan 10 hari = P1Y6M10D}.",
        "Paket {dua hari satu malam = P2D} itu laris.",
        "Ia menunggu {dua hari = P2D} dan {tiga hari = P3D}.",
        "Ia pergi {2 tahun 3 bulan lalu = 2023-03}.",
        "Ia datang {1 Mei 2024 = 2024-05-01} dan pergi {sebulan dua hari kemudian = 2024-06-03}.",
    ],
)
def test_durations(marked):
    check(marked, "id", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "Pasar dibuka {setiap Senin = SET XXXX-WXX-1}.",
        "Pasar dibuka {tiap hari = SET P1D}.",
        "Pasar dibuka {setiap pagi = SET XXXX-XX-XXTMO}.",
        "Pasar dibuka {setiap dua pekan = SET P2W}.",
        "Pasar dibuka {dua kali seminggu = SET P1W}.",
        "Pasar dibuka {setiap tahun = SET P1Y}.",
        "Pasar dibuka {setiap Jumat malam = SET XXXX-WXX-5TNI}.",
        "Pasar dibuka {saban bulan = SET P1M}.",
        "Ia berlatih {tiga kali sehari = SET P1D}.",
        "Ia berlatih {setiap akhir pekan = SET XXXX-WXX-WE}.",
        "Ia berlatih {setiap jam = SET PT1H}.",
        "Ia berlatih {setiap malam = SET XXXX-XX-XXTNI}.",
        "Ia berlatih {saban pagi = SET XXXX-XX-XXTMO}.",
        "Ia berlatih {setiap tiga bulan = SET P3M}.",
        "Pajak dibayar {setiap Maret = SET XXXX-03}.",
        "Ia berlatih {tiap malam = SET XXXX-XX-XXTNI}.",
        "Ia berlatih {setiap hari Senin = SET XXXX-WXX-1}.",
        "Ia berlatih {setiap malam Jumat = SET XXXX-WXX-4TNI}.",
        "Ia berlatih {setiap dua hari sekali = SET P2D}.",
        "Ia berlatih {seminggu sekali = SET P1W}.",
        "Ia berlatih {dua kali dalam sebulan = SET P1M}.",
        "Ia berlatih {setiap beberapa bulan = SET PXM}.",
    ],
)
def test_repetitions(marked):
    check(marked, "id", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "Laba naik 4 persen pada {kuartal III-2024 = 2024-Q3}.",
        "Laba naik 4 persen pada {kuartal III 2024 = 2024-Q3}.",
        "Laba naik 4 persen pada {kuartal ketiga 2024 = 2024-Q3}.",
        "Laba naik 4 persen pada {triwulan I/2025 = 2025-Q1}.",
        "Laba naik 4 persen pada {triwulan I 2025 = 2025-Q1}.",
        "Laba turun pada {semester I 2024 = 2024-H1}.",
        "Laba turun pada {semester pertama 2024 = 2024-H1}.",
        "Laba turun pada {semester I tahun ini = 2025-H1}.",
        "Penjualan pada {kuartal pertama tahun ini = 2025-Q1} anjlok.",
        "Penjualan pada {tahun buku 2024 = 2024} anjlok.",
        "Saham ditutup Rp 2.025 pada {Selasa (17/6/2025) = 2025-06-17}.",
        "Obligasi jatuh tempo pada {2035 = 2035}.",
        "Harga emas {kemarin = 2025-06-17} Rp 1.945.000 per gram.",
        "Laba {semester II-2024 = 2024-H2} naik.",
        "Laba {kuartal pertama = 2025-Q1} naik.",
        "Laba {paruh pertama 2024 = 2024-H1} naik.",
        "Laba sepanjang {2024 = 2024} naik dibandingkan {2023 = 2023}.",
        "Minyak untuk pengiriman {Juli = 2025-07} naik 2 dollar AS.",
        "Kurs dibuka di level 16.250 per dollar AS.",
        "Saham ABCD ditutup di 2.025 dan indeks di 7.014,25.",
        "Penjualan {Januari = 2025-01}-{Mei 2025 = 2025-05} naik 3 persen.",
        "Penjualan {semester I/2024 = 2024-H1} naik dibanding {semester II/2023 = 2023-H2}.",
        "Laba {kuartal II-2024 = 2024-Q2} naik dari {kuartal II-2023 = 2023-Q2}.",
        "Laba {triwulan ketiga tahun lalu = 2024-Q3} naik.",
        "IHSG {awal pekan = 2025-W25} dibuka menguat 12,5 poin ke 7.123.",
        "Minyak mentah untuk kontrak {Agustus = 2025-08} turun.",
        "Laba {kuartal I-2025 = 2025-Q1} naik dari {kuartal yang sama tahun lalu = 2024-Q1}.",
        "Ekspor pada {Mei = 2025-05} naik dari {bulan yang sama tahun lalu = 2024-05}.",
        "Laba {semester I-2024 = 2024-H1} naik dari {periode yang sama tahun sebelumnya = 2023-H1}.",
        "Sepanjang {2024 = 2024} ekspor naik. Pada {periode yang sama = 2024}, impor turun.",
        "Ekspor {Januari = 2025-01}-{Mei 2025 = 2025-05} di atas {periode yang sama tahun lalu = 2024}.",
        "Ekspor {Mei 2025 = 2025-05} di atas {periode sama tahun 2023 = 2023-05}.",
    ],
)
def test_business(marked):
    check(marked, "id", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "UU Nomor 35 Tahun 2009 tentang narkotika dilanggar.",
        "Pasal 2025 ayat 3 dan PP No. 10 Tahun 2021 berlaku.",
        "Perpres 82 Tahun 2018 diubah.",
        "Timnas menang 2-1 pada menit ke-89.",
        "Piala Dunia 2026 dan Olimpiade 2024 dibahas.",
        "Skor akhir 21-19, 15-21, 22-20.",
        "Pembalap bernomor 93 menang di seri 2025.",
        "Kick off {pukul 19.30 WIB = 2025-06-18T19:30} di Jakarta.",
        "Final digelar pada {Minggu (22/6/2025) = 2025-06-22}.",
        "Pesawat QZ 8501 membawa 155 orang.",
        "Harga tiket Rp 2.025 dan Rp 1.999.",
        "Ia tinggal di Pasar Minggu, Jakarta.",
        "Mei Ling dan April Santoso menikah.",
        "Hubungi 021-5552014 atau 0812-1999-2000.",
        "Koordinat 6.12 Lintang Selatan dan 106.49 Bujur Timur.",
        "Kenaikan 10,5 persen menjadi 2.014 orang.",
        "Versi 10.04 menggantikan versi 9.10.",
        "Ketinggian 1500 meter di atas permukaan laut.",
        "Ia selalu mengingat masa sekolah di SMP 2 dan SMA 1945.",
        "Jalan 17 Agustus dan Lapangan 10 November ramai.",
        "Universitas 17 Agustus 1945 menggelar wisuda.",
        "Stadion 10 November dipugar.",
        "Partai Hari Baru dan koran Minggu Pagi.",
        "Peraturan Menteri Nomor 7 Tahun 2019 dicabut.",
        "Undang-Undang Nomor 1 Tahun 1974 tentang Perkawinan.",
        "Keppres No. 12/2020 dan SE 5/2021.",
        "Putusan Nomor 90/PUU-XXI/2023 dibacakan.",
        "Mobil 1.500 cc dan ban 17 inci.",
        "Ia berlari 10.02 detik di nomor 100 meter.",
        "Peluangnya 1:20 dan skornya 3:2.",
        "Bus itu berkapasitas 40-50 orang.",
        "Ia menang 6-3, 6-4 atas unggulan 12.",
        "Nilai 2023 siswa naik.",
        "Surah 2:255 dibaca.",
        "Ia memakai sepatu nomor 42 dan kaus 10.",
        "Seri iPhone 15 dan Windows 10 dijual.",
        "Kode pos 40123, telepon (022) 2501945.",
        "Rumah nomor 1998 di Blok M dijual.",
        "Ia memesan 20 mei goreng.",
        "Pesawat Boeing 737 dan Airbus A320 mendarat.",
        "Ia naik KA 2024 jurusan Blitar.",
        "Pasal 27 ayat (3) UU ITE Nomor 11 Tahun 2008.",
        "Angka 10.30 dan 07.15 tertera pada papan.",
        "Inflasi 2,04 persen dan harga 1.998 rupiah.",
        "Kode HS 5402.33.10 dan pos tarif 2710.12.21 diturunkan.",
        "Mei Lin dan Januari Christy menikah.",
        "Januari Christy menyanyi bersama Mei Lin.",
    ],
)
def test_what_is_no_time(marked):
    check(marked, "id", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "Toko tutup pada {Hari Natal 2024 = 2024-12-25}.",
        "Ia pulang pada {Idul Adha 2025 = 2025-06-06}.",
        "Upacara {Hari Kemerdekaan 2024 = 2024-08-17} berlangsung khidmat.",
        "Puasa dimulai {1 Ramadan 1446 H = 2025-03-01}.",
        "Peringatan jatuh pada {10 Muharram 1446 H = 2024-07-16}.",
        "Warga merayakan {Imlek 2025 = 2025-01-29}.",
        "Umat Hindu merayakan {Nyepi 2025 = 2025-03-29}.",
        "Jalan sepi pada {Jumat Agung 2025 = 2025-04-18}.",
        "Hujan turun pada {malam tahun baru = 2024-12-31}.",
        "Umat Kristiani merayakan {Paskah 2024 = 2024-03-31}.",
        "Buruh turun ke jalan pada {Hari Buruh = 2025-05-01}.",
        "Toko libur pada {Natal lalu = 2024-12-25}.",
        "Warga mudik pada {Lebaran 2025 = 2025-03-31}.",
        "Salat digelar pada {1 Syawal 1446 H = 2025-03-31}.",
        "Warga berkurban pada {10 Zulhijah 1444 H = 2023-06-29}.",
        "Puasa {Ramadan 2024 = 2024-03} terasa ringan.",
        "Warga mudik pada {Idul Fitri 1445 H = 2024-04-10}.",
        "Warga berkurban pada {Idul Adha 2023 = 2023-06-29}.",
        "Warga akan berkurban pada {Idul Adha tahun lalu = 2024-06-17}.",
        "Ibadah haji {1446 H/2025 M = 2025} ramai.",
        "Ibadah haji {tahun 1446 H (2025 M) = 2025} ramai.",
        "Salat digelar pada {1 Syawal 1446 H/31 Maret 2025 = 2025-03-31}.",
        "Salat digelar pada {1 Syawal 1446 H (Senin, 31 Maret 2025) = 2025-03-31}.",
    ],
)
def test_holidays(marked):
    check(marked, "id", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "Ia {baru-baru ini = PAST_REF} pindah ke Bali.",
        "Bank itu {kini = PRESENT_REF} terbesar.",
        "{Saat ini = PRESENT_REF} harga stabil.",
        "Ia berharap kembali {suatu saat nanti = FUTURE_REF}.",
        "{Sekarang = PRESENT_REF} sungai itu keruh.",
        "{Dewasa ini = PRESENT_REF} banyak orang pindah.",
        "Di {masa depan = FUTURE_REF} air akan langka.",
        "{Akhir-akhir ini = PAST_REF} hujan jarang turun.",
        "{Kelak = FUTURE_REF} anaknya akan tahu.",
        "Sejauh ini semua aman.",
    ],
)
def test_vague_words(marked):
    check(marked, "id", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "Rencana itu disetujui pada {Selasa = 2025-06-17}.",
        "Pemerintah menargetkan proyek selesai pada {Desember = 2025-12}.",
        "Gempa itu terjadi pada {Desember = 2024-12}.",
        '"Kami akan banding," kata pengacara itu, {Senin = 2025-06-16}.',
        "Pendaftaran ditutup {Jumat mendatang = 2025-06-20}.",
        "Harga baru berlaku mulai {Juli = 2025-07}.",
        "Mereka sudah tiba {Minggu = 2025-06-15}.",
        "Ia dilantik {Oktober lalu = 2024-10}.",
        "Ia akan dilantik {Oktober mendatang = 2025-10}.",
        "Ia dilantik pada {Januari = 2025-01}.",
        "Kompetisi akan bergulir {Agustus nanti = 2025-08}.",
        "Persib akan menghadapi Arema di Bandung, {Minggu dini hari WIB = 2025-06-22TMO}.",
        "Harga baru berlaku mulai {besok = 2025-06-19}, {Kamis = 2025-06-19}.",
        "Pelatihan itu berlangsung hingga {esok = 2025-06-19} {Kamis = 2025-06-19}.",
        "Laga dimainkan mulai {pukul 08.00 WIB = 2025-06-20T08:00}, {Jumat pagi = 2025-06-20TMO}.",
        "Jalan ditutup hingga {pukul 20.00 = 2025-06-20T20:00} pada {Jumat = 2025-06-20}.",
        "Ia akan menemui gubernur yang telah dilantik pada {Senin = 2025-06-16}.",
        "Rapat akan ditutup pada {Sabtu = 2025-06-21}.",
        "Gempa akan terjadi lagi, kata warga pada {Senin = 2025-06-16}.",
        "OPEC, {Senin = 2025-06-16}, memperkirakan permintaan akan naik.",
        "Yuk ikuti lomba di alun-alun, {Minggu = 2025-06-22}.",
    ],
)
def test_direction(marked):
    check(marked, "id", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "Pameran digelar {16 = 2025-06-16}-{18 Juni 2025 = 2025-06-18}.",
        "Pameran digelar {Senin = 2025-06-16} hingga {Rabu = 2025-06-18}.",
        "Pameran digelar dari {tanggal 3 = 2025-06-03} hingga {5 Juni = 2025-06-05}.",
        "Pameran digelar dari {Maret = 2025-03} hingga {Mei = 2025-05}.",
        "Pameran digelar {Maret = 2025-03}-{Mei 2025 = 2025-05}.",
        "Ia menjabat pada {2014 = 2014}-{2019 = 2019}.",
        "Ia menjabat dari {tahun 2014 = 2014} sampai {2019 = 2019}.",
        "Ia menjabat ({2014 = 2014}-{2019 = 2019}).",
        "Pameran digelar {28 Des 2023 = 2023-12-28}-{3 Jan 2024 = 2024-01-03}.",
        "Pameran digelar {28 Desember = 2023-12-28} - {3 Januari 2024 = 2024-01-03}.",
        "Pameran digelar Senin-Rabu ({16 = 2025-06-16}-{18/6/2025 = 2025-06-18}).",
        "Pameran digelar ({16 = 2025-06-16}-{18/6 = 2025-06-18}).",
        "Pameran digelar {November = 2023-11}-{Februari 2024 = 2024-02}.",
        "{Tahun ajaran 2024/2025 = 2024} dan {tahun fiskal 2024/25 = 2024} berlainan.",
        "Laba {Q3 2024 = 2024-Q3} di atas {Q1-2025 = 2025-Q1} dan {3Q23 = 2023-Q3}.",
        "Audi Q3 itu dijual.",
        "Pameran digelar {28 Mei = 2025-05-28} sampai {2 Juni 2025 = 2025-06-02}.",
        "Pada {musim 2023/2024 = 2023} klub itu juara.",
        "Toko buka dari {pukul 09.00 = 2025-06-18T09:00} hingga {pukul 17.00 = 2025-06-18T17:00}.",
    ],
)
def test_ranges(marked):
    check(marked, "id", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "Gempa terjadi {pukul 04.10 WIB = 2025-06-18T04:10}.",
        "Gempa terjadi {Minggu (15/6) = 2025-06-15}. {Pukul 04.10 = 2025-06-15T04:10} rumah mulai roboh.",
        "Gempa terjadi {jam 5 pagi = 2025-06-18T05:00}.",
        "Gempa terjadi {jam 7 malam = 2025-06-18T19:00}.",
        "Gempa terjadi {jam dua siang = 2025-06-18T14:00}.",
        "Gempa terjadi {Minggu pagi sekitar pukul 06.00 WITA = 2025-06-15T06:00}.",
        "Gempa terjadi {Minggu dini hari = 2025-06-15TMO}.",
        "Gempa terjadi {kemarin malam = 2025-06-17TNI}.",
        "Gempa terjadi {tadi siang = 2025-06-18TAF}.",
        "Gempa terjadi {Senin (16/6/2025) sore = 2025-06-16TAF}.",
        "Gempa terjadi {Senin pagi, 16 Juni 2025 = 2025-06-16TMO}.",
        "Azan magrib berkumandang, lalu mereka pulang.",
        "Ia biasa makan siang dan makan malam di rumah.",
        "Sidang mulai {pukul 9 pagi = 2025-06-18T09:00}.",
        "Sidang mulai {jam 3 sore = 2025-06-18T15:00}.",
        "Sidang mulai {jam 12 siang = 2025-06-18T12:00}.",
        "Sidang mulai {pukul 14:45 = 2025-06-18T14:45}.",
        "Sidang mulai {pukul 10.00 GMT = 2025-06-18T10:00} atau {17.00 WIB = 2025-06-18T17:00}.",
        "Rapat mulai {pukul 14.00 waktu setempat = 2025-06-18T14:00}.",
        "Rapat mulai {Selasa (17/6/2025) pukul 14.00 WIT = 2025-06-17T14:00}.",
        "Rapat mulai {pukul setengah delapan = 2025-06-18T07:30}.",
        "Rapat mulai {jam setengah 8 malam = 2025-06-18T19:30}.",
        "Rapat mulai {pukul tujuh lewat seperempat = 2025-06-18T07:15}.",
        "Rapat mulai {pukul delapan kurang sepuluh menit = 2025-06-18T07:50}.",
        "Rapat selesai {jam 12 malam = 2025-06-18T24:00}.",
        "Rapat mulai {pukul 10.00 pagi WIB = 2025-06-18T10:00}.",
        "Ia datang {malam Minggu = 2025-06-14TNI} dan pulang {Minggu malam = 2025-06-15TNI}.",
        "Ia datang {malam Jumat (12/6) = 2025-06-12TNI}.",
    ],
)
def test_clock_times(marked):
    check(marked, "id", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "Pria berusia 43 tahun itu ditangkap.",
        "Anak berusia dua tahun itu selamat.",
        "Anak usia 12 tahun itu selamat.",
        "Kakek 75 tahun itu selamat.",
        "Seorang pria 43 tahun ditahan.",
        "Siti (27), warga desa, dirawat.",
    ],
)
def test_ages(marked):
    check(marked, "id", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "{Sehari setelah Natal = 2024-12-26} banjir datang.",
        "{Tiga hari menjelang Idul Adha 2025 = 2025-06-03} harga sapi naik.",
        "Ia kembali {dua tahun setelah 1998 = 2000}, {dua hari sebelum Senin lalu = 2025-06-14}.",
        "{H-3 Lebaran = 2025-03-28} jalan tol padat, {H+2 Lebaran tahun depan = 2026-03-21} lengang.",
        "Pesawat H-3 itu tua.",
        "Gaji cair {tanggal 25 bulan lalu = 2025-05-25}, rapat digelar {tanggal 5 bulan depan = 2025-07-05}.",
    ],
)
def test_what_is_told_by_another_date(marked):
    check(marked, "id", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "Ujian digelar pada {20 = 2025-06-20}, {21 = 2025-06-21}, dan {22 Juni = 2025-06-22} di Padang.",
        "Ujian {tanggal 3 = 2024-06-03}, {4 = 2024-06-04}, {5 = 2024-06-05} dan {6 Juni 2024 = 2024-06-06}.",
        "Pasar sulit pada {kuartal pertama = 2026-Q1} dan {kedua tahun depan = 2026-Q2}.",
        "Kantor buka {pukul 08.00 = 2025-06-18T08:00}-{16.00 WIB = 2025-06-18T16:00}.",
        "Sidang {Jumat (20/6) pukul 13.00 = 2025-06-20T13:00}-{15.00 WIB = 2025-06-20T15:00} ditunda.",
        "Skor 20.00-16.00 dan harga 08.00-09.50 berubah.",
        "{Tiap tanggal 1 = SET XXXX-XX-01} gaji dibayar, {setiap 17 Agustus = SET XXXX-08-17} ada lomba.",
    ],
)
def test_lists_and_repeated_days(marked):
    check(marked, "id", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "Siaran dimulai {jam 8 malam nanti = 2025-06-18T20:00}.",
        "Rapat digelar {pukul 19.00 nanti malam = 2025-06-18T19:00}.",
        "Ia tiba {pukul 9 pagi ini = 2025-06-18T09:00}, bukan {pukul 21.00 tadi malam = 2025-06-17T21:00}.",
        "Rumah itu terbakar {Rabu pukul 02.05 WIB dini hari tadi = 2025-06-18T02:05}.",
        "Korban ditemukan {selepas ashar = 2025-06-18TAF}; pengajian digelar {ba'da isya = 2025-06-18TNI}.",
        "Kebakaran {dini hari = 2025-06-18TMO} menghanguskan pasar.",
    ],
)
def test_hours_of_the_day(marked):
    check(marked, "id", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "Upacara {17 Agustus 1945 = 1945-08-17} itu dan surat {14/06/25 = 2025-06-14} itu dikenang.",
        "Belanja dalam RAPBN {2026 = 2026} naik, dan iPhone 2024 laris.",
        "Setelah {Desember = 2025-12}, tarif akan naik; setelah {Desember = 2024-12} tarif naik.",
        "Rinciannya akan disampaikan pada {Senin = 2025-06-23}.",
    ],
)
def test_what_belongs_to_a_date_and_where_it_points(marked):
    check(marked, "id", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "Yang 18/25 atau 18/30 ini masuk, fitur 36/60 itu baik.",
        "Biayanya Rp 2.700.000/{tiga bulan = P3M}, selama {2-3 bulan = P3M}.",
        "Setelah {berpuluh-puluh tahun = PXY} mereka berdamai.",
        "Penggerebekan {Selasa lalu (17/6/2025) = 2025-06-17} selesai.",
        "Pasar dibuka {Rabu, (18/6/2025) = 2025-06-18}.",
        "Kasus {tahun 2019 = 2019}-{2022 = 2022} diusut, juga dana {Tahun Anggaran 2019 - 2022 = 2019}.",
        "Ekspor hingga {Mei = 2025-05} mencapai 443 unit.",
        "Pena, 24 tahun, adalah kiper; Raka (31 tahun) cedera.",
        "Pameran dari {tanggal 11 = 2025-06-11} hingga {25 bulan ini = 2025-06-25} ramai.",
        "Pada {tahun-tahun sebelumnya = PXY} sepi, pada musim-musim panen ramai.",
        "{Hari ini 50 tahun lalu = 1975-06-18} ia lahir.",
        "Kereta tiba {Senin (16/6) = 2025-06-16}, pergi {pukul 05.30 keesokan harinya = 2025-06-17T05:30}.",
        "{Tiap akhir bulan = SET P1M} ia pulang; {sebulan lebih = P1M} ia pergi.",
        "Buka {24 jam = PT24H} {sehari = P1D}, {tujuh hari = P7D} {seminggu = P1W}.",
        "Ia tiba {Senin (16/6) = 2025-06-16}. {Sore harinya = 2025-06-16TAF} hujan turun.",
        "Laba {kuartal II-2025 = 2025-Q2} naik dari {periode yang sama 2024 = 2024-Q2}, turun dari "
        "{kuartal sebelumnya = 2025-Q1}.",
    ],
)
def test_what_raw_news_showed(marked):
    check(marked, "id", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "Krisis berlanjut selama {dua tahun = P2Y} setelah {1998 = 1998}.",
        "Ia pulang {dua tahun setelah 1998 = 2000}.",
        "{Idul Fitri 1446 H = 2025-03-31} dan {Paskah 2024 = 2024-03-31}.",
        "Hujan turun pada {Januari = 2024-01}, {Februari = 2024-02}, dan {Maret 2024 = 2024-03}.",
    ],
)
def test_lengths_beside_dates_and_lists_of_months(marked):
    check(marked, "id", CREATED)


@pytest.mark.parametrize(
    "marked",
    [
        "Toko buka {pukul 9 = 2025-06-18T21:00} hingga {10 malam = 2025-06-18T22:00}.",
        "Toko buka {pukul 9 = 2025-06-18T09:00} hingga {5 sore = 2025-06-18T17:00}.",
        "Sidang {pukul 9 = 2025-06-18T09:00} sampai {11 siang = 2025-06-18T11:00}.",
        "Ia sakit pada {2 Mei = 2025-05-02}, dalam usia 42 tahun {sebulan kemudian = 2025-06} ia pulih.",
        "Debitur usia produktif 30-60 tahun dan anak usia di bawah 17 tahun.",
        "Mereka bertemu {3 Maret 2025 = 2025-03-03}. {Besoknya = 2025-03-04}, mereka pergi.",
        "Gempa terjadi pada {1998 = 1998}. {Saat itu = 1998} warga panik.",
        "Pada {Januari 2020 = 2020-01} ia pindah. {Ketika itu = 2020-01} kota sepi.",
        "{Kala itu = PAST_REF} warga panik.",
        "Candi itu dari {abad VIII = 07}-{IX Masehi = 08}.",
        "Pada {paruh pertama abad ke-20 = 19} dan {paruh kedua 2025 = 2025-H2}.",
        "{Awal Ramadan 1446 H = 2025-03} ditetapkan.",
        "Pameran digelar {Juli = 2025-07}-{Agustus nanti = 2025-08}.",
        "Ia pindah ke Liga 1 {musim depan = 2026} dan Formula 1 {musim 2016 = 2016}.",
        "Ia tampil pada balapan Aragon 2025 {dua pekan silam = 2025-W23}.",
        "{Suatu hari nanti = FUTURE_REF} ia pensiun.",
        "Manusia purba hidup {1,5 juta tahun lalu = BC1497976}.",
        "Acara ditutup dengan malam keakraban.",
        "Pemilu digelar {14 Mei 2024 = 2024-05-14}; pilkada {27 November tahun yang sama = 2024-11-27}.",
        "Krisis pecah pada {1998 = 1998}; pada {21 Mei tahun itu = 1998-05-21} ia mundur.",
        "Rapat {setiap hari Senin = SET XXXX-WXX-1}, {Rabu = SET XXXX-WXX-3}, dan {Jumat = SET XXXX-WXX-5}.",
        "Mereka tiba {3 Mei 2024 = 2024-05-03}. {Keesokan paginya = 2024-05-04TMO} mereka berangkat.",
        "Kitab itu ditulis dari {abad ke-15 = 14} sampai {abad ke-16 = 15}.",
        "Berlaku dari {tanggal 10 April = 2025-04-10} sampai dengan {30 Juni 2025 = 2025-06-30}.",
        "Libur sejak {24 Desember = 2023-12-24} hingga {2 Januari 2024 = 2024-01-02}.",
        "Ia hidup di {abad 11 = 10}, levelnya naik dari 300 hingga 1000.",
        "Yang penting {besok hari = 2025-06-19} {Sabtu = 2025-06-21} berjalan dengan baik.",
        "Pada suatu {Senin = XXXX-WXX-1} di {1998 = 1998} ia pergi.",
    ],
)
def test_what_raw_articles_showed(marked):
    check(marked, "id", CREATED)
