"""Articles written for the tests, in both languages; no source states when they were published."""

SEED_ID = """Moskow dan Teheran Mempererat Tali

Presiden Rusia, Vladimir Putin, menerima penjabat presiden Iran, Mohammad Mokhber, di sela-sela KTT \
Organisasi Kerja Sama Shanghai (SCO) di Astana, Kazakhstan, Kamis (4/7). Keduanya sepakat bahwa jalinan \
kedua negara tidak boleh goyah, siapa pun yang menang dalam pemilihan putaran kedua di Iran.

Putin tidak menutupi adanya penurunan nilai perdagangan kedua negara pada tahun 2023. Ia berharap \
keanggotaan Iran dalam Uni Ekonomi Eurasia akan memulihkannya, dan mencatat bahwa wisatawan Rusia ke Iran \
bertambah seperempat.

Mokhber berterima kasih atas ucapan duka Kremlin bagi Ebrahim Raisi dan para pejabat yang meninggal dalam \
kecelakaan helikopter pada 19 Mei. Helikopter yang mengangkut presiden dan menteri luar negeri itu jatuh di \
Azerbaijan Timur, Iran, dan menewaskan semua orang di dalamnya.

Kedua pemimpin berjanji untuk terus bekerja sama demi dunia yang tidak dikuasai satu pihak saja.
"""

SEED_EN = """Moscow and Tehran Draw Closer

Russian President Vladimir Putin met Iran's acting president, Mohammad Mokhber, on the sidelines of the \
Shanghai Cooperation Organisation summit in Astana, Kazakhstan, on Thursday (4 July). Both said that the \
ties between their countries would outlast any election.

Putin did not hide a drop of 20 percent in bilateral trade in 2023. He hoped that membership in the Eurasian \
Economic Union would mend it.

Mokhber gave thanks for the condolences sent after Ebrahim Raisi died in a helicopter crash on 19 May. The \
helicopter that carried the president and the foreign minister came down in East Azerbaijan and killed \
all on board.
"""

FIRE_ID = """Gudang Plastik di Cikupa Terbakar

TANGERANG - Sebuah gudang plastik di Cikupa terbakar pada Senin (16/6/2025) malam. Api baru padam pada \
Selasa dini hari sekitar pukul 03.15 WIB.

"Kami menerima laporan pukul 21.40," kata Kepala Dinas Pemadam Kebakaran, Rahmat Hidayat, Selasa. Ia \
mengatakan dua belas mobil pemadam dikerahkan. Tiga pekerja dirawat di rumah sakit selama dua hari.

Gudang yang dibangun pada 1998 itu pernah terbakar lima tahun lalu. Polisi akan memeriksa pemiliknya pada \
Jumat (20/6). Kerugian sepanjang kuartal I-2025 saja mencapai Rp 2,4 miliar, naik 12 persen dari tahun lalu.

Pasar di depan gudang, yang buka setiap Minggu pagi, ditutup hingga akhir pekan ini.
"""

COURT_EN = """Ferry Captain Goes on Trial

HARTFORD, June 17, 2025 - The captain of a ferry that ran aground two years ago went on trial on Monday. \
The vessel, launched in 1987, struck a reef at 4:10 a.m. on Sunday, June 18, 2023, and two days later its \
stern broke off.

"We have waited for this day for years," a lawyer for the families said on Tuesday. A verdict is expected \
by mid-July; the sentence, if any, will be read on August 1.

Net income of the owner, Sound Lines Inc., fell to $4.1 million in the first quarter from $6.3 million a \
year earlier. It has carried passengers every day since March 1954.
"""

ALL = {"id": (SEED_ID, FIRE_ID), "en": (SEED_EN, COURT_EN)}
