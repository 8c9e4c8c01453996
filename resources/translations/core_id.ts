<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID">
<context>
    <name></name>
    <message>
        <source>Change the title</source>
        <translation>Mengubah judul</translation>
    </message>
    <message>
        <source>Change the date</source>
        <translation>Mengubah tanggal</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>Mengubah jenis</translation>
    </message>
    <message>
        <source>Edit an event</source>
        <translation>Menyunting peristiwa</translation>
    </message>
    <message>
        <source>Mark as key events</source>
        <translation>Tandai sebagai peristiwa kunci</translation>
    </message>
    <message>
        <source>Change the importance</source>
        <translation>Ubah tingkat kepentingan</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Tulis catatan</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Hapus catatan</translation>
    </message>
    <message>
        <source>Rename a tag</source>
        <translation>Ganti nama tanda</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>Hapus tanda</translation>
    </message>
    <message>
        <source>Delete {count} events</source>
        <translation>Hapus {count} peristiwa</translation>
    </message>
    <message>
        <source>Accept an event</source>
        <translation>Mengonfirmasi peristiwa</translation>
    </message>
    <message>
        <source>Accept {count} events</source>
        <translation>Terima {count} peristiwa</translation>
    </message>
    <message>
        <source>Edit {count} events</source>
        <translation>Sunting {count} peristiwa</translation>
    </message>
    <message>
        <source>Delete an event</source>
        <translation>Menghapus peristiwa</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Menambah peristiwa</translation>
    </message>
    <message>
        <source>You said that the article was published on this date.</source>
        <translation>Anda menyatakan bahwa artikel ini terbit pada tanggal ini.</translation>
    </message>
    <message>
        <source>Correct the publication date</source>
        <translation>Mengoreksi tanggal terbit</translation>
    </message>
    <message>
        <source>An event needs a title: write who did what.</source>
        <translation>Peristiwa memerlukan judul: tulis siapa melakukan apa.</translation>
    </message>
    <message>
        <source>The sentence is not in the article: mark it again.</source>
        <translation>Kalimat itu tidak ada dalam artikel: tandai kembali.</translation>
    </message>
    <message>
        <source>Import an article</source>
        <translation>Mengimpor artikel</translation>
    </message>
    <message>
        <source>Import {count} articles</source>
        <translation>Mengimpor {count} artikel</translation>
    </message>
    <message>
        <source>The program made a mistake with this article, and a report of it was saved.</source>
        <translation>Terjadi kesalahan program pada artikel ini, dan laporannya sudah disimpan.</translation>
    </message>
    <message>
        <source>This event is no longer in the project.</source>
        <translation>Peristiwa ini tidak ada lagi di proyek.</translation>
    </message>
    <message>
        <source>This article is no longer in the project.</source>
        <translation>Artikel ini tidak ada lagi di proyek.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Tidak ada yang dapat diurungkan.</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Diurungkan: {step}</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Tidak ada yang dapat diulangi.</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Dilakukan lagi: {step}</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {folder}: {reason}.</source>
        <translation>Pengaturan tidak dapat disimpan di {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Reading took longer than {minutes} min and was given up.</source>
        <translation>Pembacaan memakan waktu lebih dari {minutes} menit dan dihentikan.</translation>
    </message>
    <message>
        <source>The article made its reader crash: it may be damaged or far too large.</source>
        <translation>Artikel ini membuat pembacanya berhenti mendadak: mungkin rusak atau terlalu besar.</translation>
    </message>
    <message>
        <source>{host} sends on from page to page without end.</source>
        <translation>{host} terus mengalihkan dari satu halaman ke halaman lain tanpa akhir.</translation>
    </message>
    <message>
        <source>{host} asks programs not to fetch this page: save it in your browser and drop the file.</source>
        <translation>{host} meminta agar program tidak mengambil halaman ini: simpan di peramban, lalu jatuhkan berkasnya.</translation>
    </message>
    <message>
        <source>{host} cannot prove that it is {host}: {reason}.</source>
        <translation>{host} tidak dapat membuktikan bahwa ia {host}: {reason}.</translation>
    </message>
    <message>
        <source>{host} is in your own network or on this machine: only pages of the web are read.</source>
        <translation>{host} ada di jaringan Anda sendiri atau di komputer ini: hanya halaman web yang dibaca.</translation>
    </message>
    <message>
        <source>The page is larger than {limit} MB.</source>
        <translation>Halaman itu lebih besar dari {limit} MB.</translation>
    </message>
    <message>
        <source>What {host} sent cannot be unpacked.</source>
        <translation>Kiriman dari {host} tidak dapat dibuka.</translation>
    </message>
    <message>
        <source>There is no page at this address of {host} any more.</source>
        <translation>Di alamat {host} ini tidak ada lagi halaman.</translation>
    </message>
    <message>
        <source>{host} shows this page only to its own readers: save it in your browser and drop the file.</source>
        <translation>{host} hanya menampilkan halaman ini kepada pembacanya sendiri: simpan di peramban, lalu jatuhkan berkasnya.</translation>
    </message>
    <message>
        <source>{host} could not give the page (it answered {status}): try again later.</source>
        <translation>{host} tidak dapat memberikan halaman itu (jawabannya {status}): coba lagi nanti.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>Impor dihentikan.</translation>
    </message>
    <message>
        <source>{host} took too long to answer: try again later.</source>
        <translation>{host} terlalu lama menjawab: coba lagi nanti.</translation>
    </message>
    <message>
        <source>{host} cannot be reached: check the address and your connection.</source>
        <translation>{host} tidak dapat dihubungi: periksa alamat dan sambungan Anda.</translation>
    </message>
    <message>
        <source>The output would overwrite the input: write to another file.</source>
        <translation>Keluaran akan menimpa masukan: tulis ke berkas lain.</translation>
    </message>
    <message>
        <source>{name} cannot be read or written: {reason}.</source>
        <translation>{name} tidak dapat dibaca atau ditulis: {reason}.</translation>
    </message>
    <message>
        <source>The output</source>
        <translation>Keluaran</translation>
    </message>
    <message>
        <source>Line {number} was skipped: {reason}.</source>
        <translation>Baris {number} dilewati: {reason}.</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>bukan UTF-8</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>bukan JSON</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>bukan objek JSON</translation>
    </message>
    <message>
        <source>the program made a mistake with it, and a report of that was saved</source>
        <translation>terjadi kesalahan program pada baris itu, dan laporannya sudah disimpan</translation>
    </message>
    <message>
        <source>its “text” is missing or no text</source>
        <translation>“text” tidak ada atau bukan teks</translation>
    </message>
    <message>
        <source>its “{name}” is no text</source>
        <translation>“{name}” bukan teks</translation>
    </message>
    <message>
        <source>its “dct” is no date such as 2024-07-04, 2024-07 or 2024</source>
        <translation>“dct” bukan tanggal seperti 2024-07-04, 2024-07, atau 2024</translation>
    </message>
    <message>
        <source>The input says that the article is of {date}.</source>
        <translation>Masukan menyatakan bahwa artikel ini bertanggal {date}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written: end the name in one of {endings}.</source>
        <translation>“{name}” tidak dapat ditulis: akhiri namanya dengan salah satu dari {endings}.</translation>
    </message>
    <message>
        <source>There is no folder {folder} to save in.</source>
        <translation>Tidak ada folder {folder} untuk menyimpan.</translation>
    </message>
    <message>
        <source>Saved {path}.</source>
        <translation>{path} disimpan.</translation>
    </message>
    <message>
        <source>There are no articles in what was given: name text, Markdown or HTML files.</source>
        <translation>Tidak ada artikel dalam masukan: sebutkan berkas teks, Markdown, atau HTML.</translation>
    </message>
    <message>
        <source>A new project&apos;s name ends in {ending}: “{name}” does not.</source>
        <translation>Nama proyek baru harus berakhiran {ending}: “{name}” tidak demikian.</translation>
    </message>
    <message>
        <source>{address} is a page of the web: add --fetch to have it fetched.</source>
        <translation>{address} adalah halaman web: tambahkan --fetch agar halaman itu diambil.</translation>
    </message>
    <message>
        <source>Nothing waits to be imported: name files or folders with articles.</source>
        <translation>Tidak ada yang menunggu diimpor: sebutkan berkas atau folder berisi artikel.</translation>
    </message>
    <message>
        <source>{name}: events: {count}</source>
        <translation>{name}: peristiwa: {count}</translation>
    </message>
    <message>
        <source>{name}: already in the project</source>
        <translation>{name}: sudah ada di proyek</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}: {reason}</translation>
    </message>
    <message>
        <source>Imported: {done}, already there: {duplicates}, failed: {failed}, events: {events}.</source>
        <translation>Diimpor: {done}, sudah ada: {duplicates}, gagal: {failed}, peristiwa: {events}.</translation>
    </message>
    <message>
        <source>Stopped before {count} more, which wait in the project: import without files to go on.</source>
        <translation>Berhenti sebelum {count} lainnya, yang menunggu di proyek: impor tanpa menyebut berkas untuk melanjutkan.</translation>
    </message>
    <message>
        <source>Line {number} of {file} is not JSON.</source>
        <translation>Baris {number} pada {file} bukan JSON.</translation>
    </message>
    <message>
        <source>The file itself states it: “{date}”.</source>
        <translation>Berkas itu sendiri menyatakannya: “{date}”.</translation>
    </message>
    <message>
        <source>The page is too large for an article: copy its text and paste that.</source>
        <translation>Halaman ini terlalu besar untuk sebuah artikel: salin teksnya lalu tempel.</translation>
    </message>
    <message>
        <source>The page states it in its structured data.</source>
        <translation>Halaman menyatakannya dalam data terstrukturnya.</translation>
    </message>
    <message>
        <source>The page states it in its metadata.</source>
        <translation>Halaman menyatakannya dalam metadatanya.</translation>
    </message>
    <message>
        <source>It stands in the address of the page.</source>
        <translation>Tertera dalam alamat halaman.</translation>
    </message>
    <message>
        <source>The page marks it as the time of publication.</source>
        <translation>Halaman menandainya sebagai waktu terbit.</translation>
    </message>
    <message>
        <source>It is the first time that the page marks.</source>
        <translation>Ini waktu pertama yang ditandai di halaman itu.</translation>
    </message>
    <message>
        <source>The page states only that it was changed on this day.</source>
        <translation>Halaman itu hanya menyebutkan bahwa isinya diubah pada hari ini.</translation>
    </message>
    <message>
        <source>It stands in the address of the picture above the article.</source>
        <translation>Tercantum dalam alamat gambar di atas artikel.</translation>
    </message>
    <message>
        <source>The page shows it beside the article.</source>
        <translation>Halaman menampilkannya di samping artikel.</translation>
    </message>
    <message>
        <source>what was pasted</source>
        <translation>teks yang ditempel</translation>
    </message>
    <message>
        <source>There is no text in {name}.</source>
        <translation>Tidak ada teks dalam {name}.</translation>
    </message>
    <message>
        <source>The book states it: “{date}”.</source>
        <translation>Tertulis dalam bukunya: “{date}”.</translation>
    </message>
    <message>
        <source>{name} is a file of data, which holds no articles.</source>
        <translation>{name} adalah berkas data, bukan artikel.</translation>
    </message>
    <message>
        <source>{name} holds no readable text: its contents are not words.</source>
        <translation>{name} tidak berisi teks yang dapat dibaca: isinya bukan kata-kata.</translation>
    </message>
    <message>
        <source>{name} is a folder, not an article.</source>
        <translation>{name} adalah folder, bukan artikel.</translation>
    </message>
    <message>
        <source>{name} leads out of its archive: it was left out.</source>
        <translation>{name} menunjuk ke luar arsipnya: berkas ini dilewati.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB: split it into articles.</source>
        <translation>{name} lebih besar dari {limit} MB: pecah menjadi beberapa artikel.</translation>
    </message>
    <message>
        <source>{name} needs more memory to be read than it may have.</source>
        <translation>{name} memerlukan memori lebih banyak daripada yang diizinkan.</translation>
    </message>
    <message>
        <source>{name} is too damaged to be read.</source>
        <translation>{name} terlalu rusak untuk dibaca.</translation>
    </message>
    <message>
        <source>There are no articles in {name}.</source>
        <translation>Tidak ada artikel dalam {name}.</translation>
    </message>
    <message>
        <source>{name} lies too deep in other files.</source>
        <translation>{name} berada terlalu dalam di dalam berkas-berkas lain.</translation>
    </message>
    <message>
        <source>{name} is no longer there.</source>
        <translation>{name} tidak ada lagi.</translation>
    </message>
    <message>
        <source>{name} may not be read: change its permissions and try again.</source>
        <translation>{name} tidak boleh dibaca: ubah izin berkasnya lalu coba lagi.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB.</source>
        <translation>{name} lebih besar daripada {limit} MB.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} tidak dapat dibaca: {reason}.</translation>
    </message>
    <message>
        <source>The text of {name} is longer than {limit} characters: split it into articles.</source>
        <translation>Teks {name} lebih panjang dari {limit} karakter: pecah menjadi beberapa artikel.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>gambar</translation>
    </message>
    <message>
        <source>a sound or video file</source>
        <translation>berkas suara atau video</translation>
    </message>
    <message>
        <source>an archive of a kind that is not known here</source>
        <translation>arsip dari jenis yang tidak dikenal</translation>
    </message>
    <message>
        <source>an XML file that is neither a page nor a feed</source>
        <translation>berkas XML yang bukan halaman dan bukan umpan berita</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>presentasi</translation>
    </message>
    <message>
        <source>a document of an old Word: save it as .docx</source>
        <translation>dokumen Word lama: simpan sebagai .docx</translation>
    </message>
    <message>
        <source>an office document of an old or unknown kind</source>
        <translation>dokumen perkantoran dari jenis lama atau tidak dikenal</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>fon huruf</translation>
    </message>
    <message>
        <source>a mail of Outlook (.msg): save it as .eml</source>
        <translation>surel Outlook (.msg): simpan sebagai .eml</translation>
    </message>
    <message>
        <source>{name} is a picture, and words in pictures cannot be read.</source>
        <translation>{name} adalah gambar; tulisan dalam gambar tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>{name} is {kind}, which cannot be read.</source>
        <translation>{name} adalah {kind} dan tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>{name} is a Linimasa project: open it, it is no article.</source>
        <translation>{name} adalah proyek Linimasa: buka sebagai proyek, ini bukan artikel.</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>program</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>basis data</translation>
    </message>
    <message>
        <source>a file of data</source>
        <translation>berkas data</translation>
    </message>
    <message>
        <source>There is a file {name} already: choose another name.</source>
        <translation>Berkas {name} sudah ada: pilih nama lain.</translation>
    </message>
    <message>
        <source>There is no folder {folder} to keep a project in.</source>
        <translation>Tidak ada folder {folder} untuk menyimpan proyek.</translation>
    </message>
    <message>
        <source>The project {name} is damaged and cannot be read: open a copy or a backup of it.</source>
        <translation>Proyek {name} rusak dan tidak dapat dibaca: buka salinan atau cadangannya.</translation>
    </message>
    <message>
        <source>The project {name} cannot be written to: copy it to a folder of your own and open it there.</source>
        <translation>Proyek {name} tidak dapat ditulisi: salin ke folder Anda sendiri dan buka di sana.</translation>
    </message>
    <message>
        <source>The disk that holds {name} is full and nothing was saved: free some space, then try again.</source>
        <translation>Disk tempat {name} penuh dan tidak ada yang disimpan: kosongkan sebagian ruang, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Another program is using the project {name}: close it there and try again.</source>
        <translation>Program lain sedang memakai proyek {name}: tutup di sana lalu coba lagi.</translation>
    </message>
    <message>
        <source>The project {name} cannot be reached: {reason}.</source>
        <translation>Proyek {name} tidak dapat dijangkau: {reason}.</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>disk melaporkan kesalahan</translation>
    </message>
    <message>
        <source>There is no project at {path}: it may have been moved or deleted.</source>
        <translation>Tidak ada proyek di {path}: mungkin sudah dipindahkan atau dihapus.</translation>
    </message>
    <message>
        <source>The project {name} was made by a newer version of Linimasa: update to open it.</source>
        <translation>Proyek {name} dibuat dengan versi Linimasa yang lebih baru: perbarui Linimasa untuk membukanya.</translation>
    </message>
    <message>
        <source>{name} is not a Linimasa project.</source>
        <translation>{name} bukan proyek Linimasa.</translation>
    </message>
    <message>
        <source>The project {name} is already open in another window: go on there.</source>
        <translation>Proyek {name} sudah terbuka di jendela lain: lanjutkan di sana.</translation>
    </message>
    <message>
        <source>“{words}” says no number.</source>
        <translation>“{words}” tidak menyebut angka.</translation>
    </message>
    <message>
        <source>“{words}” tells the date behind it.</source>
        <translation>“{words}” adalah tanggal yang disebut sesudahnya.</translation>
    </message>
    <message>
        <source>“{words}” is counted from a date that the text does not name.</source>
        <translation>“{words}” dihitung dari tanggal yang tidak disebut dalam teks.</translation>
    </message>
    <message>
        <source>“{words}” hangs on the publication date, which is not known: enter it.</source>
        <translation>“{words}” bergantung pada tanggal terbit, yang tidak diketahui: masukkan tanggal terbitnya.</translation>
    </message>
    <message>
        <source>“{words}” is counted from {anchor}: {result}.</source>
        <translation>“{words}” dihitung dari {anchor}: {result}.</translation>
    </message>
    <message>
        <source>“{words}” tells a rate.</source>
        <translation>“{words}” menyatakan laju.</translation>
    </message>
    <message>
        <source>“{words}” is a length of time, without a place of its own.</source>
        <translation>“{words}” adalah lama waktu, tanpa tempat tersendiri pada linimasa.</translation>
    </message>
    <message>
        <source>“{words}” comes again and again, without a place of its own.</source>
        <translation>“{words}” terjadi berulang-ulang, tanpa tempat tersendiri pada linimasa.</translation>
    </message>
    <message>
        <source>“{words}” is a time of day, and the day is not known.</source>
        <translation>“{words}” adalah jam, sedangkan harinya tidak diketahui.</translation>
    </message>
    <message>
        <source>“{words}” belongs to the day last spoken of, {day}.</source>
        <translation>“{words}” termasuk hari yang terakhir disebut, {day}.</translation>
    </message>
    <message>
        <source>“{words}” compares with the year before, {year}.</source>
        <translation>“{words}” membandingkan dengan tahun sebelumnya, {year}.</translation>
    </message>
    <message>
        <source>“{words}” is the quarter that the article compares with, {quarter}.</source>
        <translation>“{words}” adalah triwulan pembanding dalam artikel, {quarter}.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Senin</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Selasa</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Rabu</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Kamis</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Jumat</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sabtu</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Minggu</translation>
    </message>
    <message>
        <source>The year {year} is far ahead: it may be mistyped.</source>
        <translation>Tahun {year} masih sangat jauh: mungkin salah ketik.</translation>
    </message>
    <message>
        <source>“{words}” names the whole date.</source>
        <translation>“{words}” menyebut tanggal lengkap.</translation>
    </message>
    <message>
        <source>The calendar has no such day: “{words}”.</source>
        <translation>Tidak ada hari seperti itu dalam kalender: “{words}”.</translation>
    </message>
    <message>
        <source>It is told as past, but lies after the article&apos;s own publication date, {date}.</source>
        <translation>Diceritakan sebagai masa lalu, tetapi berada setelah tanggal terbit artikel itu sendiri, {date}.</translation>
    </message>
    <message>
        <source>The weekday does not fit: {date} is a {weekday}.</source>
        <translation>Nama harinya tidak cocok: {date} adalah hari {weekday}.</translation>
    </message>
    <message>
        <source>“{words}” names day and month.</source>
        <translation>“{words}” menyebut tanggal dan bulan.</translation>
    </message>
    <message>
        <source>In {year} this date is a {weekday}, as the text says.</source>
        <translation>Pada {year} tanggal ini jatuh pada hari {weekday}, sesuai dengan teks.</translation>
    </message>
    <message>
        <source>“{words}” has its year from the end of the span.</source>
        <translation>“{words}” mendapat tahunnya dari akhir rentang itu.</translation>
    </message>
    <message>
        <source>“{words}” has no year; {year} is the year last spoken of.</source>
        <translation>“{words}” tidak menyebut tahun; {year} adalah tahun yang terakhir disebut.</translation>
    </message>
    <message>
        <source>“{words}” has no year, and nothing in the article decides it: enter the publication date.</source>
        <translation>“{words}” tidak menyebut tahun, dan tidak ada petunjuk dalam artikel: masukkan tanggal terbitnya.</translation>
    </message>
    <message>
        <source>It is the day of publication.</source>
        <translation>Ini adalah hari terbitnya.</translation>
    </message>
    <message>
        <source>Seen from the publication date, {date}, the nearest one lies before it.</source>
        <translation>Dilihat dari tanggal terbit, {date}, yang terdekat ada sebelumnya.</translation>
    </message>
    <message>
        <source>Seen from the publication date, {date}, the nearest one lies after it.</source>
        <translation>Dilihat dari tanggal terbit, {date}, yang terdekat ada sesudahnya.</translation>
    </message>
    <message>
        <source>“{words}” names month and year.</source>
        <translation>“{words}” menyebut bulan dan tahun.</translation>
    </message>
    <message>
        <source>“{words}” is the {month} nearest to the publication date, {date}, in the way the sentence points.</source>
        <translation>“{words}” adalah {month} yang terdekat dengan tanggal terbit, {date}, menurut arah yang ditunjukkan kalimat.</translation>
    </message>
    <message>
        <source>“{words}” is a weekday, and the article&apos;s publication date is not known: enter it.</source>
        <translation>“{words}” adalah nama hari, sedangkan tanggal terbit artikel tidak diketahui: masukkan tanggal terbitnya.</translation>
    </message>
    <message>
        <source>“{words}” is a weekday, and the text does not say of which week.</source>
        <translation>“{words}” adalah nama hari, dan teks tidak menyebut minggu yang mana.</translation>
    </message>
    <message>
        <source>“{words}” follows the day before it in the text: {day}.</source>
        <translation>“{words}” mengikuti hari yang disebut sebelumnya dalam teks: {day}.</translation>
    </message>
    <message>
        <source>“{words}” is counted from the publication date, {date}: {day}.</source>
        <translation>“{words}” dihitung dari tanggal terbit, {date}: {day}.</translation>
    </message>
    <message>
        <source>“{words}” names the year.</source>
        <translation>“{words}” menyebut tahun.</translation>
    </message>
    <message>
        <source>Only a part of it is meant: {part}.</source>
        <translation>Hanya sebagian yang dimaksud: {part}.</translation>
    </message>
    <message>
        <source>“{words}” comes every year, and the year is not known.</source>
        <translation>“{words}” datang setiap tahun, sedangkan tahunnya tidak diketahui.</translation>
    </message>
    <message>
        <source>“{words}” fell on this day of {year}.</source>
        <translation>“{words}” jatuh pada hari ini di tahun {year}.</translation>
    </message>
    <message>
        <source>“{words}” is a Hijri date outside the tables of the calendar.</source>
        <translation>“{words}” adalah tanggal Hijriah di luar tabel kalender.</translation>
    </message>
    <message>
        <source>“{words}” is a Hijri date, turned into the common calendar.</source>
        <translation>“{words}” adalah tanggal Hijriah yang diubah ke kalender Masehi.</translation>
    </message>
    <message>
        <source>“{words}” names the part of the year and the year.</source>
        <translation>“{words}” menyebut bagian tahun dan tahunnya.</translation>
    </message>
    <message>
        <source>“{words}” names the season and its year.</source>
        <translation>“{words}” menyebut musim dan tahunnya.</translation>
    </message>
    <message>
        <source>“{words}” names the ten years from {year} on.</source>
        <translation>“{words}” menyebut sepuluh tahun sejak {year}.</translation>
    </message>
    <message>
        <source>“{words}” names the century.</source>
        <translation>“{words}” menyebut abad.</translation>
    </message>
    <message>
        <source>“{words}” names the millennium.</source>
        <translation>“{words}” menyebut milenium.</translation>
    </message>
    <message>
        <source>“{words}” names a season that runs over two years.</source>
        <translation>“{words}” menyebut musim yang melintasi dua tahun.</translation>
    </message>
    <message>
        <source>“{words}” names the first and the last of its years.</source>
        <translation>“{words}” menyebut tahun pertama dan tahun terakhirnya.</translation>
    </message>
    <message>
        <source>The article says so above its text: “{line}”.</source>
        <translation>Artikel menyatakannya di atas teks: “{line}”.</translation>
    </message>
    <message>
        <source>It is the latest whole date that the text tells as past, {date}.</source>
        <translation>Ini adalah tanggal lengkap paling akhir yang diceritakan teks sebagai masa lalu, {date}.</translation>
    </message>
    <message>
        <source>The text tells of {day} after {date}, its latest weekday with a whole date.</source>
        <translation>Setelah {date}, hari bertanggal lengkap yang paling akhir dalam teks, teks ini masih menceritakan {day}.</translation>
    </message>
    <message>
        <source>It is the latest weekday with a whole date in the text, {date}.</source>
        <translation>Ini adalah hari bertanggal lengkap yang paling akhir dalam teks, {date}.</translation>
    </message>
    <message>
        <source>Inferred from the weekday and date in the text: {date} is a {weekday}, and {year} is the year closest to those that the text names ({named}) in which that is so.</source>
        <translation>Disimpulkan dari hari dan tanggal dalam teks: {date} adalah hari {weekday}, dan {year} adalah tahun yang paling dekat dengan tahun-tahun yang disebut dalam teks ({named}) ketika hal itu berlaku.</translation>
    </message>
    <message>
        <source>“{words}” names no certain date.</source>
        <translation>“{words}” tidak menyebut tanggal yang pasti.</translation>
    </message>
    <message>
        <source>“{words}” can be the day or the week.</source>
        <translation>“{words}” bisa berarti harinya atau pekannya.</translation>
    </message>
    <message>
        <source>“{words}” is a day of the month last spoken of, {month}.</source>
        <translation>“{words}” adalah satu hari dalam bulan yang terakhir disebut, {month}.</translation>
    </message>
    <message>
        <source>“{words}” is a time that the text has not told before.</source>
        <translation>“{words}” adalah waktu yang belum disebut sebelumnya dalam teks.</translation>
    </message>
    <message>
        <source>“{words}” is the time last spoken of, {anchor}.</source>
        <translation>“{words}” adalah waktu yang terakhir disebut, {anchor}.</translation>
    </message>
    <message>
        <source>“{words}” names a day that is not known.</source>
        <translation>“{words}” menyebut hari yang tidak diketahui.</translation>
    </message>
    <message>
        <source>“{words}” is a day by its number in the month; the article speaks from {anchor}: {day}.</source>
        <translation>“{words}” adalah hari yang disebut hanya dengan tanggalnya; artikel berbicara dari {anchor}: {day}.</translation>
    </message>
    <message>
        <source>“{words}” is counted from the day last spoken of, {anchor}.</source>
        <translation>“{words}” dihitung dari hari yang terakhir disebut, {anchor}.</translation>
    </message>
    <message>
        <source>No date is understood in “{text}”: write for instance “4 July 2024” or “2024-07”.</source>
        <translation>Tidak ada tanggal yang dipahami dalam “{text}”: tulis misalnya “4 Juli 2024” atau “2024-07”.</translation>
    </message>
    <message>
        <source>“{text}” is no date: write for instance “2024-07-05”.</source>
        <translation>“{text}” bukan tanggal: tulis misalnya “2024-07-05”.</translation>
    </message>
    <message>
        <source>{address} is no address of a page on the web: it begins with https://.</source>
        <translation>{address} bukan alamat halaman web: alamat seperti itu diawali https://.</translation>
    </message>
    <message>
        <source>It made its reader crash: it is damaged, far too large or not what it seems.</source>
        <translation>Pembacanya terhenti karenanya: berkas ini rusak, terlalu besar, atau bukan seperti tampaknya.</translation>
    </message>
    <message>
        <source>Reading it took longer than {seconds} s and was given up.</source>
        <translation>Membacanya memakan lebih dari {seconds} detik, jadi dihentikan.</translation>
    </message>
    <message>
        <source>A picture of {width} × {height} pixels is too large: choose a smaller size, fewer dots per inch, or PDF or SVG, which have no pixels.</source>
        <translation>Gambar {width} × {height} piksel terlalu besar: pilih ukuran yang lebih kecil, titik per inci yang lebih sedikit, atau PDF atau SVG, yang tidak memakai piksel.</translation>
    </message>
    <message>
        <source>A picture of {width} × {height} pixels cannot be made: choose between {least} and {most} on each side.</source>
        <translation>Gambar {width} × {height} piksel tidak dapat dibuat: pilih antara {least} dan {most} di tiap sisi.</translation>
    </message>
    <message>
        <source>A picture of {width} × {height} cm cannot be made: choose between {least} and {most} cm on each side.</source>
        <translation>Gambar {width} × {height} cm tidak dapat dibuat: pilih antara {least} dan {most} cm di tiap sisi.</translation>
    </message>
    <message>
        <source>Choose between {least} and {most} dots per inch.</source>
        <translation>Pilih antara {least} dan {most} titik per inci.</translation>
    </message>
    <message>
        <source>“{text}” is no size: write 1920x1080, 30x20cm@300, A4 or A3-portrait.</source>
        <translation>“{text}” bukan ukuran: tulis 1920x1080, 30x20cm@300, A4, atau A3-portrait.</translation>
    </message>
    <message>
        <source>“{text}” is no sheet of paper: choose one of {names}.</source>
        <translation>“{text}” bukan lembar kertas: pilih salah satu dari {names}.</translation>
    </message>
    <message>
        <source>Sheets of {sheet} can share up to {most} cm.</source>
        <translation>Lembar {sheet} dapat bertumpang paling banyak {most} cm.</translation>
    </message>
    <message>
        <source>The picture would take {count} sheets: choose a smaller size or larger paper.</source>
        <translation>Gambar itu akan memerlukan {count} lembar: pilih ukuran yang lebih kecil atau kertas yang lebih besar.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written ({reason}): choose another folder or free some space.</source>
        <translation>“{path}” tidak dapat ditulis ({reason}): pilih folder lain atau kosongkan sedikit ruang.</translation>
    </message>
    <message>
        <source>“{text}” ends before it begins.</source>
        <translation>“{text}” berakhir sebelum dimulai.</translation>
    </message>
    <message>
        <source>“{text}” is no range of dates: write it as 2024-01..2024-06.</source>
        <translation>“{text}” bukan rentang tanggal: tulis seperti 2024-01..2024-06.</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation>Kejadian</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Pernyataan</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>State of affairs</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>not yet checked</source>
        <translation>belum diperiksa</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>diterima</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>disunting</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>ditolak</translation>
    </message>
    <message>
        <source>checked by a person</source>
        <translation>diperiksa manusia</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>belum diperiksa</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>meragukan</translation>
    </message>
    <message>
        <source>within this time, not known closer</source>
        <translation>dalam kurun ini, tidak diketahui lebih tepat</translation>
    </message>
    <message>
        <source>led to</source>
        <translation>mengakibatkan</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>menanggapi</translation>
    </message>
    <message>
        <source>is a part of</source>
        <translation>merupakan bagian dari</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Earlier, it is not known when</source>
        <translation>Sebelumnya, tidak diketahui kapan</translation>
    </message>
    <message>
        <source>Without a certain date</source>
        <translation>Tanpa tanggal pasti</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>dan {count} lagi</translation>
    </message>
    <message>
        <source>of the kind “{words}”</source>
        <translation>berjenis “{words}”</translation>
    </message>
    <message>
        <source>no kind is called “{words}”</source>
        <translation>tidak ada jenis bernama “{words}”</translation>
    </message>
    <message>
        <source>with the status “{words}”</source>
        <translation>berstatus “{words}”</translation>
    </message>
    <message>
        <source>no status is called “{words}”</source>
        <translation>tidak ada status bernama “{words}”</translation>
    </message>
    <message>
        <source>at least as important as “{words}”</source>
        <translation>sekurang-kurangnya sepenting “{words}”</translation>
    </message>
    <message>
        <source>in articles in the language “{code}”</source>
        <translation>dalam artikel berbahasa “{code}”</translation>
    </message>
    <message>
        <source>no time is understood in “{text}”</source>
        <translation>tidak ada waktu yang terbaca dari “{text}”</translation>
    </message>
    <message>
        <source>before {date}</source>
        <translation>sebelum {date}</translation>
    </message>
    <message>
        <source>after {date}</source>
        <translation>sesudah {date}</translation>
    </message>
    <message>
        <source>dated {date}</source>
        <translation>bertanggal {date}</translation>
    </message>
    <message>
        <source>surely dated {date}</source>
        <translation>pasti bertanggal {date}</translation>
    </message>
    <message>
        <source>without “{words}”</source>
        <translation>tanpa “{words}”</translation>
    </message>
    <message>
        <source>with “{words}” taking part</source>
        <translation>yang melibatkan “{words}”</translation>
    </message>
    <message>
        <source>at “{words}”</source>
        <translation>di “{words}”</translation>
    </message>
    <message>
        <source>tagged “{words}”</source>
        <translation>bertanda “{words}”</translation>
    </message>
    <message>
        <source>with “{words}” in the note</source>
        <translation>dengan “{words}” dalam catatan</translation>
    </message>
    <message>
        <source>from “{words}”</source>
        <translation>dari “{words}”</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>“{words}” is counted within {whole}: {result}.</source>
        <translation>“{words}” dihitung di dalam {whole}: {result}.</translation>
    </message>
    <message>
        <source>{name} defines entities, as attacks do and feeds do not: it was left alone.</source>
        <translation>{name} mendefinisikan entitas seperti berkas serangan, bukan seperti umpan berita: berkas ini tidak dibaca.</translation>
    </message>
    <message>
        <source>The feed states it: “{date}”.</source>
        <translation>Tertulis dalam umpan beritanya: “{date}”.</translation>
    </message>
    <message>
        <source>There is no page in {name}.</source>
        <translation>Tidak ada halaman dalam {name}.</translation>
    </message>
    <message>
        <source>The mail was sent on this day: “{date}”.</source>
        <translation>Surel ini dikirim pada hari itu: “{date}”.</translation>
    </message>
    <message>
        <source>{name} unpacks to far more than articles need: it was left alone.</source>
        <translation>{name} akan membengkak jauh melebihi ukuran artikel bila dibuka: berkas ini tidak dibaca.</translation>
    </message>
    <message>
        <source>{name} is damaged: it cannot be unpacked.</source>
        <translation>{name} rusak: isinya tidak dapat dibuka.</translation>
    </message>
    <message>
        <source>{name} is encrypted: take its password off and try again.</source>
        <translation>{name} dikunci dengan kata sandi: hapus kata sandinya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>{name} is scanned and holds no text: have its text recognised (OCR) first.</source>
        <translation>{name} adalah hasil pindai tanpa teks: kenali dahulu teksnya (OCR).</translation>
    </message>
    <message>
        <source>{name} is damaged: it is no PDF that opens.</source>
        <translation>{name} rusak: PDF ini tidak dapat dibuka.</translation>
    </message>
    <message>
        <source>{name} does not tell which letters its fonts show: its text cannot be read.</source>
        <translation>{name} tidak menyebutkan huruf apa yang ditampilkan fonnya: teksnya tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>It cannot be told which column of {name} holds the texts of articles.</source>
        <translation>Tidak dapat diketahui kolom mana dalam {name} yang berisi teks artikel.</translation>
    </message>
    <message>
        <source>Rows of {name} without a text were left out: {count}.</source>
        <translation>Baris {name} tanpa teks yang dilewati: {count}.</translation>
    </message>
    <message>
        <source>Its row in the table states it: “{date}”.</source>
        <translation>Tertulis dalam barisnya di tabel: “{date}”.</translation>
    </message>
    <message>
        <source>{name} is no JSON: it is damaged.</source>
        <translation>{name} bukan JSON yang utuh: berkas ini rusak.</translation>
    </message>
    <message>
        <source>Pages of the web are not fetched without being asked for.</source>
        <translation>Halaman web tidak diambil tanpa diminta.</translation>
    </message>
    <message>
        <source>The original of this article is not kept in the project.</source>
        <translation>Berkas asli artikel ini tidak disimpan dalam proyek.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Impor itu sudah diurungkan.</translation>
    </message>
    <message>
        <source>There is no dated event to draw yet.</source>
        <translation>Belum ada peristiwa bertanggal untuk digambar.</translation>
    </message>
    <message>
        <source>“{name}” is no picture: end the name in .png, .svg or .pdf.</source>
        <translation>“{name}” bukan gambar: akhiri namanya dengan .png, .svg, atau .pdf.</translation>
    </message>
    <message>
        <source>“{key}” parts no events into lanes: choose among {names}.</source>
        <translation>“{key}” tidak membagi peristiwa ke dalam lajur: pilih di antara {names}.</translation>
    </message>
    <message>
        <source>Lanes that have no room here: {count}</source>
        <translation>Lajur yang tidak muat di sini: {count}</translation>
    </message>
    <message>
        <source>Choose two events or more to make one of them.</source>
        <translation>Pilih dua peristiwa atau lebih untuk digabungkan.</translation>
    </message>
    <message>
        <source>Merge {count} events</source>
        <translation>Gabungkan {count} peristiwa</translation>
    </message>
    <message>
        <source>Split off a mention</source>
        <translation>Pisahkan satu penyebutan</translation>
    </message>
    <message>
        <source>Keep two events apart</source>
        <translation>Biarkan dua peristiwa terpisah</translation>
    </message>
    <message>
        <source>This article no longer tells of the event.</source>
        <translation>Artikel ini tidak lagi menceritakan peristiwa itu.</translation>
    </message>
    <message>
        <source>Choose the date</source>
        <translation>Pilih tanggal</translation>
    </message>
    <message>
        <source>Look for the same events</source>
        <translation>Cari peristiwa yang sama</translation>
    </message>
    <message>
        <source>Only one article tells of this event: there is nothing to split off.</source>
        <translation>Hanya satu artikel yang menceritakan peristiwa ini: tidak ada yang dapat dipisahkan.</translation>
    </message>
    <message>
        <source>Its list “{table}” holds a record whose “{field}” is not as it must be.</source>
        <translation>Daftar “{table}” di dalamnya memuat catatan yang “{field}”-nya tidak sebagaimana mestinya.</translation>
    </message>
    <message>
        <source>Events without a date in the years 1 to 9999, which calendars lack: {count}</source>
        <translation>Peristiwa tanpa tanggal dalam tahun 1 sampai 9999, yang tidak dikenal kalender: {count}</translation>
    </message>
    <message>
        <source>The calendar is damaged: no program could read it.</source>
        <translation>Kalender itu rusak: tidak ada program yang dapat membacanya.</translation>
    </message>
    <message>
        <source>Repeated entries, taken once: {count}</source>
        <translation>Entri berulang, diambil satu kali: {count}</translation>
    </message>
    <message>
        <source>Entries without a title or a date: {count}</source>
        <translation>Entri tanpa judul atau tanggal: {count}</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabel (CSV)</translation>
    </message>
    <message>
        <source>A line for each event, for spreadsheets and programs.</source>
        <translation>Satu baris untuk setiap peristiwa, bagi lembar kerja dan program lain.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Buku kerja Excel</translation>
    </message>
    <message>
        <source>Two sheets, events and sources, for Excel, LibreOffice and the like.</source>
        <translation>Dua lembar, peristiwa dan sumber, untuk Excel, LibreOffice, dan sejenisnya.</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Kalender (iCalendar)</translation>
    </message>
    <message>
        <source>For calendars, which know only the years 1 to 9999.</source>
        <translation>Untuk kalender, yang hanya mengenal tahun 1 sampai 9999.</translation>
    </message>
    <message>
        <source>TimelineJS</source>
        <translation>TimelineJS</translation>
    </message>
    <message>
        <source>For the TimelineJS of Knight Lab, which shows events as slides.</source>
        <translation>Untuk TimelineJS dari Knight Lab, yang menampilkan peristiwa sebagai salindia.</translation>
    </message>
    <message>
        <source>Linked data (JSON-LD)</source>
        <translation>Data tertaut (JSON-LD)</translation>
    </message>
    <message>
        <source>In the words of schema.org, for catalogues and search engines.</source>
        <translation>Dengan istilah schema.org, untuk katalog dan mesin pencari.</translation>
    </message>
    <message>
        <source>Chronology in Markdown</source>
        <translation>Kronologi dalam Markdown</translation>
    </message>
    <message>
        <source>A text with a chapter for each year and numbered sources.</source>
        <translation>Naskah dengan satu bab untuk setiap tahun dan sumber bernomor.</translation>
    </message>
    <message>
        <source>Chronology in Word</source>
        <translation>Kronologi dalam Word</translation>
    </message>
    <message>
        <source>A document with a chapter for each year and numbered sources.</source>
        <translation>Dokumen dengan satu bab untuk setiap tahun dan sumber bernomor.</translation>
    </message>
    <message>
        <source>Web page that works offline</source>
        <translation>Halaman web yang bekerja luring</translation>
    </message>
    <message>
        <source>One file with a timeline to zoom and to walk through by keys, for any browser.</source>
        <translation>Satu berkas berisi linimasa yang dapat diperbesar dan ditelusuri dengan papan ketik, untuk peramban apa pun.</translation>
    </message>
    <message>
        <source>Whole project (JSON)</source>
        <translation>Seluruh proyek (JSON)</translation>
    </message>
    <message>
        <source>Everything in the project, to be read by programs and imported again without loss.</source>
        <translation>Segala isi proyek, untuk dibaca program dan diimpor kembali tanpa ada yang hilang.</translation>
    </message>
    <message>
        <source>The file was written by a newer Linimasa: update yours, then import it again.</source>
        <translation>Berkas itu ditulis oleh Linimasa yang lebih baru: perbarui milik Anda, lalu impor lagi.</translation>
    </message>
    <message>
        <source>The file is no whole project: it is damaged, or its writing was cut off.</source>
        <translation>Berkas itu bukan proyek yang utuh: rusak, atau penulisannya terputus.</translation>
    </message>
    <message>
        <source>Events without a date were left out: {count}</source>
        <translation>Peristiwa tanpa tanggal tidak diikutkan: {count}</translation>
    </message>
    <message>
        <source>The file is no TimelineJS: it has no list of events.</source>
        <translation>Berkas itu bukan TimelineJS: tidak ada daftar peristiwa di dalamnya.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Hari pertama</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>End (no longer in it)</source>
        <translation>Akhir (tidak termasuk)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Peristiwa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Di mana</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Diperiksa</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Keyakinan</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tanda</translation>
    </message>
    <message>
        <source>Importance, 0 to 3</source>
        <translation>Kepentingan, 0 sampai 3</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Penulis</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Terbit</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Peristiwa</translation>
    </message>
    <message>
        <source>Events that a sheet has no more rows for: {count}</source>
        <translation>Peristiwa yang tidak lagi muat dalam lembar: {count}</translation>
    </message>
    <message>
        <source>The JSON of a project is always whole: leave the range out.</source>
        <translation>JSON sebuah proyek selalu utuh: hilangkan rentangnya.</translation>
    </message>
    <message>
        <source>Events that are there already: {count}</source>
        <translation>Peristiwa yang sudah ada: {count}</translation>
    </message>
    <message>
        <source>Import {count} events</source>
        <translation>Impor {count} peristiwa</translation>
    </message>
    <message>
        <source>Import a project</source>
        <translation>Impor proyek</translation>
    </message>
    <message>
        <source>Articles that are there already: {count}</source>
        <translation>Artikel yang sudah ada: {count}</translation>
    </message>
    <message>
        <source>The table has no columns with titles and dates of events.</source>
        <translation>Tabel itu tidak punya kolom judul dan tanggal peristiwa.</translation>
    </message>
    <message>
        <source>The table is damaged: {reason}.</source>
        <translation>Tabel itu rusak: {reason}.</translation>
    </message>
    <message>
        <source>Rows without a title, or with a date that is not understood: {count}</source>
        <translation>Baris tanpa judul, atau dengan tanggal yang tidak terbaca: {count}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tampilkan semua</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Perbesar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Perkecil</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linimasa</translation>
    </message>
    <message>
        <source>{count} more have no room here: zoom in</source>
        <translation>{count} lagi tidak muat di sini: perbesar</translation>
    </message>
    <message>
        <source>{count} of {all} events are shown</source>
        <translation>{count} dari {all} peristiwa ditampilkan</translation>
    </message>
    <message>
        <source>Keys on the timeline: left and right move in time, up and down choose an event, + and − zoom, Enter zooms to the event, Home shows all, / searches.</source>
        <translation>Tombol pada linimasa: kiri dan kanan bergeser dalam waktu, atas dan bawah memilih peristiwa, + dan − memperbesar dan memperkecil, Enter memperbesar ke peristiwa, Home menampilkan semua, / mencari.</translation>
    </message>
    <message>
        <source>The articles of {file} lack {doc}.</source>
        <translation>Di antara artikel dalam {file} tidak ada {doc}.</translation>
    </message>
    <message>
        <source>There is no gold in {folder}: no timexes.jsonl, no weekdays.jsonl, no pairs.jsonl.</source>
        <translation>Tidak ada anotasi acuan di {folder}: tidak ada timexes.jsonl, weekdays.jsonl, ataupun pairs.jsonl.</translation>
    </message>
    <message>
        <source>There is no file {file} of the articles that the pairs speak of: name it with --articles.</source>
        <translation>Tidak ada berkas {file} berisi artikel yang dibicarakan pasangan itu: sebutkan dengan --articles.</translation>
    </message>
    <message>
        <source>No backup of {name} could be made: {reason}.</source>
        <translation>Cadangan {name} tidak dapat dibuat: {reason}.</translation>
    </message>
    <message>
        <source>This is the backup of {time}: you can look at it, but change nothing.</source>
        <translation>Ini cadangan dari {time}: bisa dilihat, tetapi tidak bisa diubah.</translation>
    </message>
    <message>
        <source>The disk is nearly full: no backup of {name} was made. Free some space soon.</source>
        <translation>Diska hampir penuh: cadangan {name} tidak dibuat. Segera kosongkan sebagian.</translation>
    </message>
    <message>
        <source>An event cannot be linked to itself: choose two.</source>
        <translation>Peristiwa tidak dapat ditautkan dengan dirinya sendiri: pilih dua.</translation>
    </message>
    <message>
        <source>Link events</source>
        <translation>Tautkan peristiwa</translation>
    </message>
    <message>
        <source>Remove a link</source>
        <translation>Hapus tautan</translation>
    </message>
    <message>
        <source>Turn a link round</source>
        <translation>Balikkan tautan</translation>
    </message>
    <message>
        <source>This picture is no longer in the project.</source>
        <translation>Gambar ini tidak ada lagi dalam proyek.</translation>
    </message>
    <message>
        <source>Attach a picture</source>
        <translation>Lampirkan gambar</translation>
    </message>
    <message>
        <source>Attach {count} pictures</source>
        <translation>Lampirkan {count} gambar</translation>
    </message>
    <message>
        <source>Change a caption</source>
        <translation>Ubah keterangan gambar</translation>
    </message>
    <message>
        <source>Remove a picture</source>
        <translation>Hapus gambar</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB: make it smaller.</source>
        <translation>{name} lebih besar dari {limit} MB: perkecil dahulu.</translation>
    </message>
    <message>
        <source>{name} is no picture that can be kept: take PNG, JPEG or WebP.</source>
        <translation>{name} bukan gambar yang dapat disimpan: pakailah PNG, JPEG, atau WebP.</translation>
    </message>
    <message>
        <source>Rename “{name}”</source>
        <translation>Ganti nama “{name}”</translation>
    </message>
    <message>
        <source>Join {count} names</source>
        <translation>Gabungkan {count} nama</translation>
    </message>
    <message>
        <source>Say what a name stands for</source>
        <translation>Tentukan nama itu untuk apa</translation>
    </message>
    <message>
        <source>“{name}” has no such names to part.</source>
        <translation>“{name}” tidak punya nama demikian untuk dipisahkan.</translation>
    </message>
    <message>
        <source>Part the names of “{name}”</source>
        <translation>Pisahkan nama-nama “{name}”</translation>
    </message>
    <message>
        <source>“{name}” is the name that is kept: rename it first.</source>
        <translation>“{name}” adalah nama yang dipertahankan: ganti dahulu namanya.</translation>
    </message>
    <message>
        <source>A name needs at least one letter.</source>
        <translation>Nama memerlukan sekurang-kurangnya satu huruf.</translation>
    </message>
    <message>
        <source>Read an article again</source>
        <translation>Baca ulang sebuah artikel</translation>
    </message>
    <message>
        <source>Read {count} articles again</source>
        <translation>Baca ulang {count} artikel</translation>
    </message>
    <message>
        <source>Mark some words of the article to make an event of them.</source>
        <translation>Tandai beberapa kata dalam artikel untuk dijadikan peristiwa.</translation>
    </message>
    <message>
        <source>Make an event of a sentence</source>
        <translation>Jadikan kalimat sebuah peristiwa</translation>
    </message>
    <message>
        <source>Dismiss a sentence</source>
        <translation>Tolak sebuah kalimat</translation>
    </message>
    <message>
        <source>Save a view</source>
        <translation>Simpan tampilan</translation>
    </message>
    <message>
        <source>There is a view called “{name}” already: choose another name.</source>
        <translation>Sudah ada tampilan bernama “{name}”: pilih nama lain.</translation>
    </message>
    <message>
        <source>Rename a view</source>
        <translation>Ganti nama tampilan</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>Hapus tampilan</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Tampilan memerlukan nama.</translation>
    </message>
    <message>
        <source>Found in “{title}”</source>
        <translation>Ditemukan dalam “{title}”</translation>
    </message>
    <message>
        <source>Both are dated {date}.</source>
        <translation>Keduanya bertanggal {date}.</translation>
    </message>
    <message>
        <source>{one} and {other} can be the same time.</source>
        <translation>{one} dan {other} bisa waktu yang sama.</translation>
    </message>
    <message>
        <source>Both name the place {names}.</source>
        <translation>Keduanya menyebut tempat {names}.</translation>
    </message>
    <message>
        <source>Both name {names}.</source>
        <translation>Keduanya menyebut {names}.</translation>
    </message>
    <message>
        <source>Both say {words}.</source>
        <translation>Keduanya memuat kata {words}.</translation>
    </message>
    <message>
        <source>One tells what the other does not.</source>
        <translation>Yang satu memberitakan hal yang tidak ada pada yang lain.</translation>
    </message>
    <message>
        <source>Each names somebody whom the other does not.</source>
        <translation>Masing-masing menyebut orang yang tidak disebut yang lain.</translation>
    </message>
    <message>
        <source>The figures differ.</source>
        <translation>Angkanya berbeda.</translation>
    </message>
    <message>
        <source>The times of day differ.</source>
        <translation>Jamnya berbeda.</translation>
    </message>
    <message>
        <source>The sentences need what stands around them, and that differs.</source>
        <translation>Kalimatnya bergantung pada konteks di sekitarnya, dan konteks itu berbeda.</translation>
    </message>
    <message>
        <source>In so long a time much happens.</source>
        <translation>Dalam waktu sepanjang itu banyak hal terjadi.</translation>
    </message>
    <message>
        <source>One tells of a rise, the other of a fall.</source>
        <translation>Yang satu memberitakan kenaikan, yang lain penurunan.</translation>
    </message>
    <message>
        <source>Correct the headline</source>
        <translation>Koreksi judul berita</translation>
    </message>
    <message>
        <source>Correct the outlet</source>
        <translation>Koreksi nama media</translation>
    </message>
</context>
</TS>
