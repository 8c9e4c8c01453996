<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Linimasa</source>
        <translation>Tentang Linimasa</translation>
    </message>
    <message>
        <source>Turns articles into a checked chronology, on your own computer, offline.</source>
        <translation>Mengubah artikel menjadi kronologi yang teruji, di komputer Anda sendiri, tanpa internet.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>Perangkat lunak bebas berlisensi Apache License 2.0.</translation>
    </message>
    <message>
        <source>Linimasa uses Qt {qt} through PySide6, under the GNU Lesser General Public License 3. You may replace these libraries by your own builds; their source code is at https://code.qt.io.</source>
        <translation>Linimasa memakai Qt {qt} melalui PySide6, di bawah GNU Lesser General Public License 3. Anda boleh mengganti pustaka ini dengan hasil kompilasi Anda sendiri; kode sumbernya ada di https://code.qt.io.</translation>
    </message>
    <message>
        <source>Where it keeps its files:</source>
        <translation>Tempat menyimpan berkasnya:</translation>
    </message>
    <message>
        <source>Settings: {settings}
Drafts, backups and reports: {data}
Journal of “--debug”: {journal}</source>
        <translation>Pengaturan: {settings}
Draf, cadangan, dan laporan: {data}
Jurnal “--debug”: {journal}</translation>
    </message>
    <message>
        <source>It also stands on:</source>
        <translation>Linimasa juga bertumpu pada:</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>U&amp;langi</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Buka yang te&amp;rakhir</translation>
    </message>
    <message>
        <source>Pro&amp;ject file</source>
        <translation>Ber&amp;kas proyek</translation>
    </message>
    <message>
        <source>I&amp;mporting</source>
        <translation>Peng&amp;imporan</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sunting</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>Lane&amp;s</source>
        <translation>&amp;Lajur</translation>
    </message>
    <message>
        <source>Lanes &amp;within lanes</source>
        <translation>Lajur &amp;dalam lajur</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panel</translation>
    </message>
    <message>
        <source>Sa&amp;ved views</source>
        <translation>Tampilan ter&amp;simpan</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Bahasa</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Warna</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ba&amp;ntuan</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>Proyek &amp;baru</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>Buka pr&amp;oyek…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Simpan seb&amp;agai…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Simpan &amp;salinan…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Cadangan…</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>&amp;Padatkan</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>P&amp;eriksa</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Impor berkas…</translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation>Impor &amp;folder…</translation>
    </message>
    <message>
        <source>&amp;Paste an article</source>
        <translation>Tem&amp;pel artikel</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>&amp;Pantau folder…</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Baca ulang</translation>
    </message>
    <message>
        <source>&amp;Keep the original files</source>
        <translation>&amp;Simpan berkas asli</translation>
    </message>
    <message>
        <source>&amp;Dates only, faster</source>
        <translation>&amp;Hanya tanggal, lebih cepat</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Ekspor…</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>Ce&amp;tak…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Keluar</translation>
    </message>
    <message>
        <source>&amp;Add event…</source>
        <translation>&amp;Tambah peristiwa…</translation>
    </message>
    <message>
        <source>&amp;Edit event</source>
        <translation>&amp;Sunting peristiwa</translation>
    </message>
    <message>
        <source>&amp;Merge events</source>
        <translation>&amp;Gabungkan peristiwa</translation>
    </message>
    <message>
        <source>Accept e&amp;vents</source>
        <translation>Kon&amp;firmasi peristiwa</translation>
    </message>
    <message>
        <source>&amp;Key event</source>
        <translation>Peristiwa &amp;kunci</translation>
    </message>
    <message>
        <source>Edit the &amp;chosen events…</source>
        <translation>Sunting peristiwa ter&amp;pilih…</translation>
    </message>
    <message>
        <source>&amp;Link events…</source>
        <translation>&amp;Tautkan peristiwa…</translation>
    </message>
    <message>
        <source>Add &amp;pictures…</source>
        <translation>Tambah &amp;gambar…</translation>
    </message>
    <message>
        <source>&amp;Delete events</source>
        <translation>&amp;Hapus peristiwa</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Cari…</translation>
    </message>
    <message>
        <source>Cop&amp;y picture</source>
        <translation>&amp;Salin gambar</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>Prefere&amp;nsi…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Per&amp;besar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Per&amp;kecil</translation>
    </message>
    <message>
        <source>&amp;Fit all</source>
        <translation>Muat s&amp;emua</translation>
    </message>
    <message>
        <source>Ta&amp;ble of events</source>
        <translation>Ta&amp;bel peristiwa</translation>
    </message>
    <message>
        <source>Lin&amp;ks between events</source>
        <translation>Tauta&amp;n antarperistiwa</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;Simpan tampilan ini…</translation>
    </message>
    <message>
        <source>&amp;Manage views…</source>
        <translation>&amp;Kelola tampilan…</translation>
    </message>
    <message>
        <source>P&amp;revious event</source>
        <translation>Peristiwa se&amp;belumnya</translation>
    </message>
    <message>
        <source>&amp;Next event</source>
        <translation>Peristiwa be&amp;rikutnya</translation>
    </message>
    <message>
        <source>Previous date in the &amp;text</source>
        <translation>Tanggal sebelumnya dalam &amp;teks</translation>
    </message>
    <message>
        <source>Next date in the te&amp;xt</source>
        <translation>Tanggal berikutnya dalam te&amp;ks</translation>
    </message>
    <message>
        <source>&amp;Go to a date…</source>
        <translation>&amp;Buka tanggal…</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Tanpa lajur</translation>
    </message>
    <message>
        <source>By &amp;kind</source>
        <translation>Menurut &amp;jenis</translation>
    </message>
    <message>
        <source>By &amp;source</source>
        <translation>Menurut &amp;sumber</translation>
    </message>
    <message>
        <source>By &amp;article</source>
        <translation>Menurut &amp;artikel</translation>
    </message>
    <message>
        <source>By p&amp;erson or organisation</source>
        <translation>Menurut &amp;orang atau organisasi</translation>
    </message>
    <message>
        <source>By &amp;place</source>
        <translation>Menurut t&amp;empat</translation>
    </message>
    <message>
        <source>By &amp;tag</source>
        <translation>Menurut &amp;tag</translation>
    </message>
    <message>
        <source>By &amp;language</source>
        <translation>Menurut &amp;bahasa</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Ikuti &amp;sistem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Terang</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Gelap</translation>
    </message>
    <message>
        <source>&amp;Tour…</source>
        <translation>&amp;Tur…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Perintah…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Pintasan papan ketik</translation>
    </message>
    <message>
        <source>&amp;About Linimasa</source>
        <translation>&amp;Tentang Linimasa</translation>
    </message>
    <message>
        <source>Leave the open project and begin an empty one</source>
        <translation>Tinggalkan proyek yang terbuka dan mulai yang kosong</translation>
    </message>
    <message>
        <source>Open a project, or see one that is open elsewhere</source>
        <translation>Buka proyek, atau lihat yang terbuka di tempat lain</translation>
    </message>
    <message>
        <source>Give an unnamed timeline a place; everything else is saved as you work</source>
        <translation>Beri tempat linimasa tanpa nama; selebihnya tersimpan selama Anda bekerja</translation>
    </message>
    <message>
        <source>Give the project another place, and go on there</source>
        <translation>Beri proyek tempat lain, dan lanjutkan di sana</translation>
    </message>
    <message>
        <source>Write a whole copy elsewhere, and go on here</source>
        <translation>Tulis salinan lengkap di tempat lain, dan tetap di sini</translation>
    </message>
    <message>
        <source>Look at the project as it was, or restore it</source>
        <translation>Lihat keadaan proyek sebelumnya, atau pulihkan</translation>
    </message>
    <message>
        <source>Give the room of what was deleted back to the disk</source>
        <translation>Kembalikan ruang bekas yang dihapus kepada diska</translation>
    </message>
    <message>
        <source>Read the whole project file and see whether all in it is sound</source>
        <translation>Baca seluruh berkas proyek dan lihat apakah semuanya utuh</translation>
    </message>
    <message>
        <source>Read articles, or chronologies of other programs, from files</source>
        <translation>Baca artikel, atau kronologi program lain, dari berkas</translation>
    </message>
    <message>
        <source>Read everything that a folder holds</source>
        <translation>Baca semua isi sebuah folder</translation>
    </message>
    <message>
        <source>Read what was copied in another program</source>
        <translation>Baca yang disalin di program lain</translation>
    </message>
    <message>
        <source>Import whatever is put into a folder from now on</source>
        <translation>Impor apa pun yang ditaruh di sebuah folder mulai sekarang</translation>
    </message>
    <message>
        <source>Read what other versions of Linimasa read, or else the open article</source>
        <translation>Baca ulang yang dibaca versi Linimasa lain, atau artikel yang terbuka</translation>
    </message>
    <message>
        <source>Keep the files themselves in the project, beside their texts</source>
        <translation>Simpan berkasnya sendiri di dalam proyek, di samping teksnya</translation>
    </message>
    <message>
        <source>Read without the language models: faster, with fewer names and plainer titles</source>
        <translation>Baca tanpa model bahasa: lebih cepat, nama lebih sedikit, judul lebih sederhana</translation>
    </message>
    <message>
        <source>Write a picture, a table, a calendar, a web page or the whole project</source>
        <translation>Tulis gambar, tabel, kalender, halaman web, atau seluruh proyek</translation>
    </message>
    <message>
        <source>Put the timeline on paper</source>
        <translation>Cetak linimasa di kertas</translation>
    </message>
    <message>
        <source>Close the window; nothing is lost</source>
        <translation>Tutup jendela; tidak ada yang hilang</translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation>Urungkan langkah terakhir</translation>
    </message>
    <message>
        <source>Bring back what was undone last</source>
        <translation>Kembalikan yang terakhir diurungkan</translation>
    </message>
    <message>
        <source>Write an event by hand; text selected in the reader becomes its evidence</source>
        <translation>Tulis peristiwa sendiri; teks yang dipilih di pembaca menjadi buktinya</translation>
    </message>
    <message>
        <source>Put the cursor into the title of the chosen event</source>
        <translation>Taruh kursor di judul peristiwa terpilih</translation>
    </message>
    <message>
        <source>Make one event of those that are chosen together</source>
        <translation>Jadikan peristiwa-peristiwa yang dipilih satu peristiwa</translation>
    </message>
    <message>
        <source>Mark the chosen events with a star, so that they keep their place in every view</source>
        <translation>Beri bintang pada peristiwa terpilih agar tetap tampak di setiap tampilan</translation>
    </message>
    <message>
        <source>Change kind, tags, people, dates and more of all chosen events at once</source>
        <translation>Ubah jenis, tanda, orang, tanggal, dan lainnya pada semua peristiwa terpilih sekaligus</translation>
    </message>
    <message>
        <source>Say which of the chosen events led to another, answers it or is a part of it</source>
        <translation>Tentukan peristiwa terpilih mana yang menyebabkan, menjawab, atau menjadi bagian dari yang lain</translation>
    </message>
    <message>
        <source>Keep pictures in the project, with the chosen event</source>
        <translation>Simpan gambar dalam proyek bersama peristiwa terpilih</translation>
    </message>
    <message>
        <source>Draw the links between events on the timeline</source>
        <translation>Gambarkan tautan antarperistiwa di linimasa</translation>
    </message>
    <message>
        <source>Keep the search, the lanes and the time in view under a name</source>
        <translation>Simpan pencarian, lajur, dan waktu yang tampak dengan sebuah nama</translation>
    </message>
    <message>
        <source>Rename or remove views that are kept</source>
        <translation>Ganti nama atau hapus tampilan tersimpan</translation>
    </message>
    <message>
        <source>Mark the chosen events as right</source>
        <translation>Tandai peristiwa yang dipilih sebagai benar</translation>
    </message>
    <message>
        <source>Take the chosen events off the timeline</source>
        <translation>Singkirkan peristiwa yang dipilih dari lini masa</translation>
    </message>
    <message>
        <source>Look for words, names and times; everything else is hidden meanwhile</source>
        <translation>Cari kata, nama, dan waktu; yang lain disembunyikan sementara</translation>
    </message>
    <message>
        <source>Put what you see of the timeline on the clipboard</source>
        <translation>Salin bagian linimasa yang terlihat ke papan klip</translation>
    </message>
    <message>
        <source>Language, colours, reading, backups</source>
        <translation>Bahasa, warna, pembacaan, cadangan</translation>
    </message>
    <message>
        <source>See less of the time, larger</source>
        <translation>Lihat waktu lebih sempit, lebih besar</translation>
    </message>
    <message>
        <source>See more of the time, smaller</source>
        <translation>Lihat waktu lebih luas, lebih kecil</translation>
    </message>
    <message>
        <source>See the whole timeline</source>
        <translation>Lihat seluruh linimasa</translation>
    </message>
    <message>
        <source>Show all events in rows, to be sorted and mended in place, or hide them</source>
        <translation>Tampilkan semua peristiwa dalam baris untuk diurutkan dan diperbaiki, atau sembunyikan</translation>
    </message>
    <message>
        <source>Choose the event before the chosen one</source>
        <translation>Pilih peristiwa sebelum yang terpilih</translation>
    </message>
    <message>
        <source>Choose the event after the chosen one</source>
        <translation>Pilih peristiwa sesudah yang terpilih</translation>
    </message>
    <message>
        <source>Go to the date before in the article that is read</source>
        <translation>Ke tanggal sebelumnya dalam artikel yang dibaca</translation>
    </message>
    <message>
        <source>Go to the next date in the article that is read</source>
        <translation>Ke tanggal berikutnya dalam artikel yang dibaca</translation>
    </message>
    <message>
        <source>Type a date in words, and see that time</source>
        <translation>Ketik tanggal dengan kata-kata, dan lihat waktu itu</translation>
    </message>
    <message>
        <source>Part the timeline into lanes</source>
        <translation>Bagi linimasa menjadi lajur</translation>
    </message>
    <message>
        <source>Part each lane into lanes once more</source>
        <translation>Bagi lagi setiap lajur menjadi lajur</translation>
    </message>
    <message>
        <source>The language of menus and messages; articles are read in any</source>
        <translation>Bahasa menu dan pesan; artikel dibaca dalam bahasa apa pun</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Terang atau gelap</translation>
    </message>
    <message>
        <source>How everything works, page by page</source>
        <translation>Cara kerja semuanya, halaman demi halaman</translation>
    </message>
    <message>
        <source>What is where, in five steps</source>
        <translation>Apa ada di mana, dalam lima langkah</translation>
    </message>
    <message>
        <source>Find any command by a few letters of its name</source>
        <translation>Temukan perintah apa pun dengan beberapa huruf namanya</translation>
    </message>
    <message>
        <source>Every key on one sheet</source>
        <translation>Semua tombol dalam satu lembar</translation>
    </message>
    <message>
        <source>Version, licences, and where the program keeps its files</source>
        <translation>Versi, lisensi, dan tempat program menyimpan berkasnya</translation>
    </message>
</context>
<context>
    <name>AddEventDialog</name>
    <message>
        <source>Add an event</source>
        <translation>Tambah peristiwa</translation>
    </message>
    <message>
        <source>What happened, in a few words</source>
        <translation>Apa yang terjadi, dalam beberapa kata</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Judul</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Tanggal</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Je&amp;nis</translation>
    </message>
    <message>
        <source>The selected text of “{title}” is kept as its evidence.</source>
        <translation>Teks yang dipilih dari “{title}” disimpan sebagai buktinya.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>T&amp;ambah</translation>
    </message>
</context>
<context>
    <name>Annotating</name>
    <message>
        <source>Choose two events or more, with Ctrl held, to link them.</source>
        <translation>Pilih dua peristiwa atau lebih sambil menahan Ctrl untuk menautkannya.</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Tambah gambar</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
        <translation>Gambar (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Keterangan gambar</translation>
    </message>
    <message>
        <source>What stands under “{name}”:</source>
        <translation>Yang tertulis di bawah “{name}”:</translation>
    </message>
</context>
<context>
    <name>ArticleText</name>
    <message>
        <source>No certain date</source>
        <translation>Tanggal belum pasti</translation>
    </message>
    <message>
        <source>&amp;Make an event of the selected text</source>
        <translation>&amp;Jadikan teks yang dipilih sebuah peristiwa</translation>
    </message>
    <message>
        <source>⚠ Not sure: please check it.</source>
        <translation>⚠ Belum pasti: mohon diperiksa.</translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message>
        <source>No articles yet. Drop some on the window, or import files.</source>
        <translation>Belum ada artikel. Jatuhkan artikel ke jendela ini, atau impor berkas.</translation>
    </message>
    <message>
        <source>Articles of the project</source>
        <translation>Artikel dalam proyek</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Artikel tanpa judul</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups of “{name}”</source>
        <translation>Cadangan “{name}”</translation>
    </message>
    <message>
        <source>A backup is made every ten minutes while you work, and when you leave the project. The last ten are kept, then one a day for two weeks, and one a week for half a year.</source>
        <translation>Cadangan dibuat setiap sepuluh menit selama Anda bekerja, dan ketika Anda meninggalkan proyek. Sepuluh terakhir disimpan, lalu satu sehari selama dua pekan, dan satu sepekan selama setengah tahun.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Peristiwa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>There is no backup yet: the first is made as soon as something changes.</source>
        <translation>Belum ada cadangan: yang pertama dibuat begitu ada yang berubah.</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>&amp;Lihat</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Pulihkan</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Cadangkan sekarang</translation>
    </message>
</context>
<context>
    <name>BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %Ln event(s)</source>
        <translation>
            <numerusform>Sunting %Ln peristiwa</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Ubah</translation>
    </message>
    <message>
        <source>&amp;Delete these events</source>
        <translation>&amp;Hapus peristiwa ini</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Jenis</translation>
    </message>
    <message>
        <source>&amp;Importance</source>
        <translation>Kepent&amp;ingan</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Warna</translation>
    </message>
    <message>
        <source>C&amp;hecked</source>
        <translation>Dip&amp;eriksa</translation>
    </message>
    <message>
        <source>&amp;Tags to add</source>
        <translation>&amp;Tanda yang ditambahkan</translation>
    </message>
    <message>
        <source>Tags to remove</source>
        <translation>Tanda yang dihapus</translation>
    </message>
    <message>
        <source>&amp;People to add</source>
        <translation>&amp;Orang yang ditambahkan</translation>
    </message>
    <message>
        <source>People to remove</source>
        <translation>Orang yang dihapus</translation>
    </message>
    <message>
        <source>P&amp;laces to add</source>
        <translation>Tempat yang ditamba&amp;hkan</translation>
    </message>
    <message>
        <source>Places to remove</source>
        <translation>Tempat yang dihapus</translation>
    </message>
    <message>
        <source>&amp;Shift the dates by</source>
        <translation>&amp;Geser tanggal sebanyak</translation>
    </message>
    <message>
        <source>By how much the dates are shifted; less than 0 is earlier</source>
        <translation>Seberapa jauh tanggal digeser; kurang dari 0 berarti lebih awal</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>jam</translation>
    </message>
    <message>
        <source>days</source>
        <translation>hari</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>pekan</translation>
    </message>
    <message>
        <source>months</source>
        <translation>bulan</translation>
    </message>
    <message>
        <source>years</source>
        <translation>tahun</translation>
    </message>
    <message>
        <source>(below 0: earlier)</source>
        <translation>(di bawah 0: lebih awal)</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>berbeda-beda</translation>
    </message>
    <message>
        <source>Leave as it is ({there})</source>
        <translation>Biarkan seperti adanya ({there})</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Step {step} of {count}</source>
        <translation>Langkah {step} dari {count}</translation>
    </message>
    <message>
        <source>One moment: the samples are being read…</source>
        <translation>Sebentar: artikel contoh sedang dibaca…</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Lewati tur</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Lanjut</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Dan %Ln lagi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added by you, without an article</source>
        <translation>Ditambahkan oleh Anda, tanpa artikel</translation>
    </message>
    <message>
        <source>Told in</source>
        <translation>Diberitakan dalam</translation>
    </message>
    <message>
        <source>Told in {articles} articles (independent of each other: {sources})</source>
        <translation>Diberitakan dalam {articles} artikel (saling bebas: {sources})</translation>
    </message>
    <message>
        <source>Says: {date}</source>
        <translation>Menurut artikel ini: {date}</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Artikel tanpa judul</translation>
    </message>
    <message>
        <source>Says: {date}; largely a copy of “{title}”</source>
        <translation>Menurut artikel ini: {date}; sebagian besar salinan dari “{title}”</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Pisahkan</translation>
    </message>
    <message>
        <source>Make an event of its own of what this article tells</source>
        <translation>Jadikan yang diberitakan artikel ini peristiwa tersendiri</translation>
    </message>
    <message>
        <source>Let this date stand</source>
        <translation>Pakai tanggal ini</translation>
    </message>
    <message>
        <source>Date the event {date}</source>
        <translation>Tanggali peristiwa ini {date}</translation>
    </message>
    <message>
        <source>Open the article in the reader</source>
        <translation>Buka artikel di pembaca</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>&amp;Text of the article</source>
        <translation>&amp;Teks artikel</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>&amp;Judul</translation>
    </message>
    <message>
        <source>&amp;Publication date</source>
        <translation>Tanggal &amp;terbit</translation>
    </message>
    <message>
        <source>Pu&amp;blisher</source>
        <translation>&amp;Media</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Penulis</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>&amp;Rubrik</translation>
    </message>
    <message>
        <source>A&amp;ddress on the web</source>
        <translation>&amp;Alamat web</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Bahasa</translation>
    </message>
    <message>
        <source>Columns of a table</source>
        <translation>Kolom tabel</translation>
    </message>
    <message>
        <source>What do the columns of “{name}” hold?</source>
        <translation>Apa isi kolom-kolom “{name}”?</translation>
    </message>
    <message numerus="yes">
        <source>The answer counts for %Ln file(s) with these columns.</source>
        <translation>
            <numerusform>Jawaban ini berlaku untuk %Ln berkas dengan kolom-kolom ini.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do &amp;not ask again for tables with these columns</source>
        <translation>Jangan tanya &amp;lagi untuk tabel dengan kolom-kolom ini</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>&amp;Impor</translation>
    </message>
    <message>
        <source>(no column)</source>
        <translation>(tidak ada kolom)</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>Baris-baris pertama tabel</translation>
    </message>
    <message>
        <source>Choose the column that holds the text of the articles.</source>
        <translation>Pilih kolom yang memuat teks artikel.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>What to do?</source>
        <translation>Mau melakukan apa?</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Cari perintah</translation>
    </message>
    <message>
        <source>No command that can be given now is called so.</source>
        <translation>Tidak ada perintah bernama begitu yang bisa dijalankan sekarang.</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message numerus="yes">
        <source>The date is corrected; %Ln event(s) changed with it.</source>
        <translation>
            <numerusform>Tanggal dikoreksi; %Ln peristiwa ikut berubah.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DamagedDialog</name>
    <message>
        <source>Damaged project</source>
        <translation>Proyek rusak</translation>
    </message>
    <message>
        <source>The project “{name}” is damaged.</source>
        <translation>Proyek “{name}” rusak.</translation>
    </message>
    <message>
        <source>&amp;Restore the backup</source>
        <translation>&amp;Pulihkan cadangan</translation>
    </message>
    <message>
        <source>&amp;Save what can be read…</source>
        <translation>&amp;Simpan yang terbaca…</translation>
    </message>
    <message>
        <source>There is no backup of it. What can still be read can be saved as a new project.</source>
        <translation>Tidak ada cadangannya. Yang masih terbaca dapat disimpan sebagai proyek baru.</translation>
    </message>
    <message>
        <source>Its latest sound backup is of {time}, with {articles} articles and {events} events. When it is restored, the damaged file is kept beside it.</source>
        <translation>Cadangan utuh terbarunya dari {time}, dengan {articles} artikel dan {events} peristiwa. Bila dipulihkan, berkas yang rusak tetap disimpan di sampingnya.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>A date, such as 4 July 2024 or early March 2023</source>
        <translation>Tanggal, misalnya 4 Juli 2024 atau awal Maret 2023</translation>
    </message>
    <message>
        <source>Date in words</source>
        <translation>Tanggal dalam kata-kata</translation>
    </message>
    <message>
        <source>Understood as {date}</source>
        <translation>Dibaca sebagai {date}</translation>
    </message>
</context>
<context>
    <name>Demonstration</name>
    <message>
        <source>There is no screen here: the sample articles are drawn into a picture.</source>
        <translation>Tidak ada layar di sini: artikel contoh digambar menjadi sebuah gambar.</translation>
    </message>
    <message>
        <source>The timeline of the samples is in {path}.</source>
        <translation>Linimasa dari artikel contoh ada di {path}.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Choose an event on the timeline to see its date, and why it is dated so.</source>
        <translation>Pilih peristiwa pada linimasa untuk melihat tanggalnya dan alasan penanggalannya.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Judul</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Tanggal</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Je&amp;nis</translation>
    </message>
    <message>
        <source>&amp;People and organisations</source>
        <translation>&amp;Orang dan organisasi</translation>
    </message>
    <message>
        <source>P&amp;laces</source>
        <translation>Tem&amp;pat</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Tan&amp;da</translation>
    </message>
    <message>
        <source>I&amp;mportance</source>
        <translation>Kepentin&amp;gan</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Warna</translation>
    </message>
    <message>
        <source>Title of the event</source>
        <translation>Judul peristiwa</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Jenis peristiwa</translation>
    </message>
    <message>
        <source>Several: with semicolons between them</source>
        <translation>Beberapa: pisahkan dengan titik koma</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>Save the changes (Enter); Esc takes them back</source>
        <translation>Simpan perubahan (Enter); Esc membatalkannya</translation>
    </message>
    <message>
        <source>A&amp;ccept</source>
        <translation>Kon&amp;firmasi</translation>
    </message>
    <message>
        <source>Say that this event is right as it stands</source>
        <translation>Nyatakan bahwa peristiwa ini sudah benar</translation>
    </message>
    <message>
        <source>Delete this event</source>
        <translation>Hapus peristiwa ini</translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>Only addresses of pages on the web (https://…) and files can be read.</source>
        <translation>Hanya alamat halaman web (https://…) dan berkas yang dapat dibaca.</translation>
    </message>
    <message>
        <source>This is a picture, and Linimasa cannot read the words in it: drop the article as a page, a file or selected text.</source>
        <translation>Ini gambar, dan Linimasa tidak dapat membaca kata-kata di dalamnya: jatuhkan artikelnya sebagai halaman, berkas, atau teks terpilih.</translation>
    </message>
    <message>
        <source>There is no text in this: drop articles as files or as selected text.</source>
        <translation>Tidak ada teks di dalamnya: jatuhkan artikel sebagai berkas atau sebagai teks pilihan.</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Deleted: {title}</source>
        <translation>Dihapus: {title}</translation>
    </message>
    <message>
        <source>Moved to {date}</source>
        <translation>Dipindahkan ke {date}</translation>
    </message>
</context>
<context>
    <name>EventTable</name>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
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
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Kepastian</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tanda</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Kepentingan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Diperiksa</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Belum</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Disunting</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Ditolak</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>Image (PNG)</source>
        <translation>Gambar (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Gambar vektor (SVG)</translation>
    </message>
    <message>
        <source>Document (PDF)</source>
        <translation>Dokumen (PDF)</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Bentuk</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Bentuk</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Cetak…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Ekspor…</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Writing “{name}”…</source>
        <translation>Menulis “{name}”…</translation>
    </message>
    <message>
        <source>There is nothing on the timeline yet: import an article first.</source>
        <translation>Belum ada apa-apa di linimasa: impor artikel dahulu.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linimasa</translation>
    </message>
    <message>
        <source>The picture was sent to the printer.</source>
        <translation>Gambar telah dikirim ke pencetak.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Gambar ada di papan klip.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Disimpan sebagai “{name}”.</translation>
    </message>
    <message numerus="yes">
        <source>Saved in %Ln file(s).</source>
        <translation>
            <numerusform>Disimpan dalam %Ln berkas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Buka folder</translation>
    </message>
</context>
<context>
    <name>FetchDialog</name>
    <message>
        <source>Fetch from the web</source>
        <translation>Ambil dari web</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %Ln page(s) from the web?</source>
        <translation>
            <numerusform>Ambil %Ln halaman dari web?</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages to fetch</source>
        <translation>Halaman yang akan diambil</translation>
    </message>
    <message>
        <source>Linimasa works offline; only now would it ask {hosts} for this. They see your network address, as with any browser; no cookies are sent, and nothing of your project.</source>
        <translation>Linimasa bekerja luring; baru sekarang ia meminta ini dari {hosts}. Alamat jaringan Anda akan terlihat di sana, seperti pada peramban apa pun; kuki dan isi proyek Anda tidak dikirim.</translation>
    </message>
    <message>
        <source>Do not ask again until the program is closed</source>
        <translation>Jangan tanya lagi sampai program ditutup</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Ambil</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Import articles</source>
        <translation>Impor artikel</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Events and projects of other programs</source>
        <translation>Peristiwa dan proyek dari program lain</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Buka proyek</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Simpan proyek</translation>
    </message>
    <message>
        <source>Files of this form</source>
        <translation>Berkas bentuk ini</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>Save the original file</source>
        <translation>Simpan berkas asli</translation>
    </message>
    <message>
        <source>Linimasa projects</source>
        <translation>Proyek Linimasa</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>Cari dalam artikel ini</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Tempat sebelumnya (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Tempat berikutnya (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Tutup (Esc)</translation>
    </message>
    <message>
        <source>{at} of {found}</source>
        <translation>{at} dari {found}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Tidak ditemukan</translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <source>Go to a date</source>
        <translation>Buka tanggal</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Tanggal</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Buka</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Cari di bantuan</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Daftar isi</translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation>Tidak ada halaman yang memuat kata-kata ini.</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>What to list of what was found</source>
        <translation>Hasil mana yang ditampilkan</translation>
    </message>
    <message>
        <source>Events and articles found</source>
        <translation>Peristiwa dan artikel yang ditemukan</translation>
    </message>
    <message>
        <source>Events ({count})</source>
        <translation>Peristiwa ({count})</translation>
    </message>
    <message>
        <source>Articles ({count})</source>
        <translation>Artikel ({count})</translation>
    </message>
    <message>
        <source>No event is like that.</source>
        <translation>Tidak ada peristiwa seperti itu.</translation>
    </message>
    <message>
        <source>No article has these words.</source>
        <translation>Tidak ada artikel yang memuat kata-kata ini.</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Artikel tanpa judul</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Nothing is being imported.</source>
        <translation>Tidak ada yang sedang diimpor.</translation>
    </message>
    <message>
        <source>Articles being imported</source>
        <translation>Artikel yang sedang diimpor</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Kemajuan impor</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Jeda</translation>
    </message>
    <message>
        <source>Begin no further article for now</source>
        <translation>Untuk sementara jangan mulai artikel lain</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Lanjutkan</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ba&amp;talkan</translation>
    </message>
    <message>
        <source>Stop the import; articles already read stay in the project</source>
        <translation>Hentikan impor; artikel yang sudah dibaca tetap ada di proyek</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Coba lagi</translation>
    </message>
    <message>
        <source>Read again what failed</source>
        <translation>Baca lagi yang gagal</translation>
    </message>
    <message numerus="yes">
        <source>reading: %Ln article(s) so far</source>
        <translation>
            <numerusform>sedang dibaca: sejauh ini %Ln artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them copies of others</source>
        <translation>
            <numerusform>%Ln di antaranya salinan artikel lain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>done: %Ln event(s)</source>
        <translation>
            <numerusform>selesai: %Ln peristiwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>done: %Ln article(s)</source>
        <translation>
            <numerusform>selesai: %Ln artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln peristiwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read: {reason}</source>
        <translation>
            <numerusform>%Ln tidak dapat dibaca: {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>copy of an article without a title</source>
        <translation>salinan artikel tanpa judul</translation>
    </message>
    <message>
        <source>copy of “{title}”</source>
        <translation>salinan “{title}”</translation>
    </message>
    <message>
        <source>An earlier import was not finished: {done} of {all} are done.</source>
        <translation>Impor sebelumnya belum selesai: {done} dari {all} sudah.</translation>
    </message>
    <message>
        <source>Paused: {done} of {all} are done.</source>
        <translation>Dijeda: {done} dari {all} sudah.</translation>
    </message>
    <message>
        <source>Reading: {done} of {all} are done</source>
        <translation>Membaca: {done} dari {all} sudah</translation>
    </message>
    <message>
        <source>{rate} articles a second</source>
        <translation>{rate} artikel per detik</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>kurang dari satu menit lagi</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>sekitar %Ln menit lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>sekitar %Ln jam lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>for an unknown reason</source>
        <translation>sebabnya tidak diketahui</translation>
    </message>
    <message>
        <source>failed: {reason}</source>
        <translation>gagal: {reason}</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>antre</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>sedang dibaca</translation>
    </message>
    <message>
        <source>already in the project</source>
        <translation>sudah ada di proyek</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>dibatalkan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) imported</source>
        <translation>
            <numerusform>%Ln artikel diimpor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) found</source>
        <translation>
            <numerusform>%Ln peristiwa ditemukan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>%Ln sudah ada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln gagal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln dibatalkan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Import a folder</source>
        <translation>Impor folder</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Pantau folder</translation>
    </message>
    <message numerus="yes">
        <source>Drop to import %Ln file(s) or folder(s)</source>
        <translation>
            <numerusform>Jatuhkan untuk mengimpor %Ln berkas atau folder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to fetch %Ln page(s) from the web</source>
        <translation>
            <numerusform>Jatuhkan untuk mengambil %Ln halaman dari web</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to import this text</source>
        <translation>Jatuhkan untuk mengimpor teks ini</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join names</source>
        <translation>Gabungkan nama</translation>
    </message>
    <message>
        <source>Names of one bearer</source>
        <translation>Nama-nama dari satu pemilik</translation>
    </message>
    <message>
        <source>&amp;These are one:</source>
        <translation>&amp;Ini semua satu:</translation>
    </message>
    <message>
        <source>&amp;Name in all events</source>
        <translation>&amp;Nama dalam semua peristiwa</translation>
    </message>
    <message>
        <source>Articles that come later follow, and no import parts them again.</source>
        <translation>Artikel yang datang kemudian mengikuti, dan tidak ada impor yang memisahkannya lagi.</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Gabungkan</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message numerus="yes">
        <source>%Ln event(s) are one now.</source>
        <translation>
            <numerusform>%Ln peristiwa kini menjadi satu.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay apart, and are not proposed again.</source>
        <translation>Keduanya tetap terpisah dan tidak diusulkan lagi.</translation>
    </message>
    <message>
        <source>What this article tells is an event of its own now.</source>
        <translation>Yang diberitakan artikel ini kini menjadi peristiwa tersendiri.</translation>
    </message>
    <message>
        <source>This date stands now.</source>
        <translation>Tanggal ini kini berlaku.</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Without a kind</source>
        <translation>Tanpa jenis</translation>
    </message>
    <message>
        <source>Without a named source</source>
        <translation>Tanpa sumber bernama</translation>
    </message>
    <message>
        <source>In no article</source>
        <translation>Tidak dalam artikel</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Tanpa nama orang</translation>
    </message>
    <message>
        <source>No place named</source>
        <translation>Tanpa nama tempat</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Tanpa tag</translation>
    </message>
    <message>
        <source>In no language</source>
        <translation>Tanpa bahasa</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Link events</source>
        <translation>Tautkan peristiwa</translation>
    </message>
    <message>
        <source>led to</source>
        <translation>menyebabkan</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>menjawab</translation>
    </message>
    <message>
        <source>is a part of</source>
        <translation>adalah bagian dari</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Bagaimana</translation>
    </message>
    <message>
        <source>&amp;Which event</source>
        <translation>&amp;Peristiwa mana</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Tautkan</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Links</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Go to this event</source>
        <translation>Ke peristiwa ini</translation>
    </message>
    <message>
        <source>Turn the link round</source>
        <translation>Balikkan tautan</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Hapus tautan</translation>
    </message>
</context>
<context>
    <name>LookOnlyBar</name>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Simpan salinan…</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Pulihkan cadangan ini</translation>
    </message>
    <message>
        <source>Back to the project</source>
        <translation>Kembali ke proyek</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Toolbar</source>
        <translation>Bilah alat</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Menutup…</translation>
    </message>
    <message>
        <source>No project yet</source>
        <translation>Belum ada proyek</translation>
    </message>
    <message>
        <source>An earlier import into this project was not finished.</source>
        <translation>Impor sebelumnya ke proyek ini belum selesai.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Watching {folder}: what is put into it is imported.</source>
        <translation>Memantau {folder}: apa pun yang ditaruh di dalamnya diimpor.</translation>
    </message>
</context>
<context>
    <name>MergingPanel</name>
    <message>
        <source>The &amp;same event</source>
        <translation>Peristiwa &amp;sama</translation>
    </message>
    <message>
        <source>Make one event of the two (A in the list); it can be undone and split</source>
        <translation>Jadikan keduanya satu peristiwa (A dalam daftar); bisa diurungkan dan dipisahkan</translation>
    </message>
    <message>
        <source>&amp;Different events</source>
        <translation>Peristiwa &amp;berbeda</translation>
    </message>
    <message>
        <source>Keep them apart, and do not propose them again (D in the list)</source>
        <translation>Biarkan terpisah dan jangan usulkan lagi (D dalam daftar)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Nanti</translation>
    </message>
    <message>
        <source>Go on to the next pair (Space in the list)</source>
        <translation>Lanjut ke pasangan berikutnya (Spasi dalam daftar)</translation>
    </message>
</context>
<context>
    <name>MistakeNet</name>
    <message>
        <source>Linimasa made a mistake, and a report of it is in {path}. Your project is safe.</source>
        <translation>Terjadi kesalahan pada Linimasa, dan laporannya ada di {path}. Proyek Anda aman.</translation>
    </message>
</context>
<context>
    <name>NamesPanel</name>
    <message>
        <source>People and organisations</source>
        <translation>Orang dan organisasi</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Which names to list</source>
        <translation>Nama yang didaftar</translation>
    </message>
    <message>
        <source>Names in the events</source>
        <translation>Nama dalam peristiwa</translation>
    </message>
    <message>
        <source>No names yet. They come with the events.</source>
        <translation>Belum ada nama. Nama datang bersama peristiwa.</translation>
    </message>
    <message>
        <source>Show the &amp;timeline</source>
        <translation>Tampilkan &amp;linimasanya</translation>
    </message>
    <message>
        <source>&amp;Rename… (F2)</source>
        <translation>&amp;Ganti nama… (F2)</translation>
    </message>
    <message>
        <source>&amp;Join with others… (J)</source>
        <translation>&amp;Gabungkan dengan yang lain… (J)</translation>
    </message>
    <message>
        <source>&amp;Part the joined names…</source>
        <translation>&amp;Pisahkan nama gabungan…</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Jenis</translation>
    </message>
    <message>
        <source>Together with “{name}”</source>
        <translation>Bersama “{name}”</translation>
    </message>
    <message>
        <source>Show the events in which both come</source>
        <translation>Tampilkan peristiwa yang memuat keduanya</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln peristiwa</numerusform>
        </translation>
    </message>
    <message>
        <source>also: {names}</source>
        <translation>juga: {names}</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>“{name}” is called “{new}” everywhere.</source>
        <translation>“{name}” kini bernama “{new}” di mana-mana.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) are one now: {name}.</source>
        <translation>
            <numerusform>%Ln nama kini menjadi satu: {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The names are parted, and stay so.</source>
        <translation>Nama-nama itu dipisahkan, dan tetap begitu.</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Note, in Markdown</source>
        <translation>Catatan, dalam Markdown</translation>
    </message>
    <message>
        <source>**Bold**, *italic*, - lists, # headings</source>
        <translation>**Tebal**, *miring*, - daftar, # judul</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Sunting catatan</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Tulis catatan</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Simpan catatan</translation>
    </message>
    <message>
        <source>Save the note (Ctrl+Enter)</source>
        <translation>Simpan catatan (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Tutup pesan ini</translation>
    </message>
</context>
<context>
    <name>Originals</name>
    <message>
        <source>&amp;Save the original file…</source>
        <translation>&amp;Simpan berkas asli…</translation>
    </message>
    <message>
        <source>&amp;Open the article that this one copies</source>
        <translation>&amp;Buka artikel yang disalin oleh artikel ini</translation>
    </message>
    <message>
        <source>The original file was saved as “{name}”.</source>
        <translation>Berkas asli disimpan sebagai “{name}”.</translation>
    </message>
</context>
<context>
    <name>PartDialog</name>
    <message>
        <source>Part the names of “{name}”</source>
        <translation>Pisahkan nama-nama “{name}”</translation>
    </message>
    <message>
        <source>Names that are another&apos;s</source>
        <translation>Nama milik yang lain</translation>
    </message>
    <message>
        <source>&amp;These are another&apos;s:</source>
        <translation>&amp;Ini milik yang lain:</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>&amp;Pisahkan</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Gambar ini tidak dapat ditampilkan.</translation>
    </message>
</context>
<context>
    <name>PictureFields</name>
    <message>
        <source>&amp;Lanes and folds as in the window</source>
        <translation>&amp;Lajur dan lipatan seperti di jendela</translation>
    </message>
    <message>
        <source>Fold the empt&amp;y time beside far-off events</source>
        <translation>Lipat &amp;waktu kosong di samping peristiwa yang jauh</translation>
    </message>
    <message>
        <source>Lin&amp;ks between events</source>
        <translation>Tauta&amp;n antarperistiwa</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Terang</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Gelap</translation>
    </message>
    <message>
        <source>For pri&amp;nt</source>
        <translation>Untuk ceta&amp;k</translation>
    </message>
    <message>
        <source>&amp;Transparent</source>
        <translation>Tembus &amp;pandang</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>Le&amp;genda</translation>
    </message>
    <message>
        <source>Sou&amp;rces as footnotes</source>
        <translation>Sumbe&amp;r sebagai catatan kaki</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Ukuran</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Title above the timeline</source>
        <translation>Judul di atas linimasa</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Caption below the timeline</source>
        <translation>Keterangan di bawah linimasa</translation>
    </message>
    <message>
        <source>Around the timeline</source>
        <translation>Di sekitar linimasa</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Pictures</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Pictures of the event</source>
        <translation>Gambar peristiwa</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>Tambah gambar…</translation>
    </message>
    <message>
        <source>Caption…</source>
        <translation>Keterangan…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferensi</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Mengikuti sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>&amp;Language of menus, dates and numbers</source>
        <translation>&amp;Bahasa menu, tanggal, dan angka</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Warna</translation>
    </message>
    <message>
        <source>&amp;Reduce motion: the timeline jumps instead of gliding</source>
        <translation>&amp;Kurangi gerak: linimasa melompat, tidak meluncur</translation>
    </message>
    <message>
        <source>Reading articles</source>
        <translation>Membaca artikel</translation>
    </message>
    <message>
        <source>&amp;Keep the original files in the project</source>
        <translation>&amp;Simpan berkas asli di dalam proyek</translation>
    </message>
    <message>
        <source>&amp;Dates only: faster, with fewer names and plainer titles</source>
        <translation>&amp;Hanya tanggal: lebih cepat, nama lebih sedikit, judul lebih sederhana</translation>
    </message>
    <message>
        <source>&amp;Ask each time before a page is fetched from the web</source>
        <translation>&amp;Tanya setiap kali sebelum halaman diambil dari internet</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Keamanan</translation>
    </message>
    <message>
        <source>Make &amp;backups of projects while you work</source>
        <translation>Buat &amp;cadangan proyek selama Anda bekerja</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the picture</source>
        <translation>Pratinjau gambar</translation>
    </message>
    <message numerus="yes">
        <source>The first of %Ln sheet(s)</source>
        <translation>
            <numerusform>Lembar pertama dari %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} piksel</translation>
    </message>
    <message>
        <source>{wide} × {high} cm, as an image {width} × {height} pixels</source>
        <translation>{wide} × {high} cm, sebagai citra {width} × {height} piksel</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Untitled</source>
        <translation>Tanpa nama</translation>
    </message>
    <message>
        <source>“{name}” is open already.</source>
        <translation>“{name}” sudah terbuka.</translation>
    </message>
    <message>
        <source>“{name}” is no longer in {folder}.</source>
        <translation>“{name}” tidak ada lagi di {folder}.</translation>
    </message>
    <message>
        <source>“{name}” is always saved: every change is in the file already.</source>
        <translation>“{name}” selalu tersimpan: setiap perubahan sudah ada di berkasnya.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linimasa</translation>
    </message>
    <message>
        <source>Unsaved timeline</source>
        <translation>Linimasa belum disimpan</translation>
    </message>
    <message>
        <source>Save this timeline before you leave it?</source>
        <translation>Simpan linimasa ini sebelum Anda meninggalkannya?</translation>
    </message>
    <message>
        <source>It has no name yet. If you discard it, its articles and events are gone.</source>
        <translation>Linimasa ini belum bernama. Jika dibuang, artikel dan peristiwanya hilang.</translation>
    </message>
    <message>
        <source>Last changed {time}</source>
        <translation>Terakhir diubah {time}</translation>
    </message>
</context>
<context>
    <name>ProposalList</name>
    <message>
        <source>No two events wait to be compared. Events that you choose together can be merged by hand: Edit, Merge events.</source>
        <translation>Tidak ada peristiwa yang menunggu dibandingkan. Peristiwa yang Anda pilih bersama bisa digabungkan sendiri: Sunting, Gabungkan peristiwa.</translation>
    </message>
    <message>
        <source>Events that may be one</source>
        <translation>Peristiwa yang mungkin sama</translation>
    </message>
    <message>
        <source>A: the same event; D: different events; Space: later</source>
        <translation>A: peristiwa sama; D: peristiwa berbeda; Spasi: nanti</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more, which move up.</source>
        <translation>
            <numerusform>Dan %Ln lagi, yang akan naik.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}
{date} · {percent} % alike</source>
        <translation>{title}
{date} · {percent} % mirip</translation>
    </message>
</context>
<context>
    <name>PublicationDialog</name>
    <message>
        <source>Correct the article</source>
        <translation>Koreksi artikel</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;Judul berita</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>&amp;Media</translation>
    </message>
    <message>
        <source>&amp;Published on</source>
        <translation>&amp;Terbit pada</translation>
    </message>
    <message>
        <source>Dates such as “yesterday” or “Thursday (4/7)” are worked out again from this day. Dates that you set yourself stay as they are.</source>
        <translation>Tanggal seperti “kemarin” atau “Kamis (4/7)” dihitung ulang dari tanggal terbit ini. Tanggal yang Anda tetapkan sendiri tidak berubah.</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>&amp;Koreksi</translation>
    </message>
    <message>
        <source>“{words}”: {before} → {after}</source>
        <translation>“{words}”: {before} → {after}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) will move:</source>
        <translation>
            <numerusform>%Ln tanggal akan bergeser:</numerusform>
        </translation>
    </message>
    <message>
        <source>No date will move.</source>
        <translation>Tidak ada tanggal yang bergeser.</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Pilih &amp;semua</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Naikkan</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Turunkan</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Float</source>
        <translation>Lepas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Melepas atau memasang kembali panel</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Menutup panel</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Lihat di:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Jenis berkas:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nama berkas:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Buka</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Simpan sebagai</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Cari folder</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Pilih</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Maju</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Maju</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Folder induk</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Ke folder induk</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Buat folder baru</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Buat folder baru</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Tampilan daftar</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Tampilan rincian</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Ganti ke tampilan daftar</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Ganti ke tampilan rincian</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Bilah samping</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Daftar tempat dan markah</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Tampilkan </translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Tempat terakhir</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Folder baru</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Folder &amp;baru</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Ganti nama</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Tampilkan berkas te&amp;rsembunyi</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 sudah ada.
Apakah Anda ingin menggantinya?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Berkas tidak ditemukan.
Periksa apakah nama berkasnya benar.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Folder tidak ditemukan.
Periksa apakah nama foldernya benar.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Singkirkan</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Yakin ingin menghapus &apos;%1&apos;?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>&apos;%1&apos; dilindungi dari perubahan.
Tetap ingin menghapusnya?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Folder tidak dapat dihapus.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Tanggal diubah</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Komputer</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>U&amp;langi</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Po&amp;tong</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Tempel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pilih semua</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ya</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Tidak</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ya untuk &amp;semua</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>T&amp;idak untuk semua</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Abaikan</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Terapkan</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Setel ulang</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Gulir ke sini</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Tepi kiri</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Tepi kanan</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Paling atas</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Paling bawah</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Halaman sebelumnya</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Halaman berikutnya</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Halaman ke kiri</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Halaman ke kanan</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Gulir ke atas</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Gulir ke bawah</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Gulir ke kiri</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Gulir ke kanan</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>U&amp;langi</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Po&amp;tong</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Salin a&amp;lamat tautan</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Tempel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pilih semua</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Choose an event or an article to read it here.</source>
        <translation>Pilih peristiwa atau artikel untuk membacanya di sini.</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Teks artikel</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>&amp;Koreksi…</translation>
    </message>
    <message>
        <source>Correct headline, outlet or publication date; the dates that hang on it follow</source>
        <translation>Koreksi judul, media, atau tanggal terbit; tanggal yang bergantung padanya ikut berubah</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Artikel tanpa judul</translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) without an event</source>
        <translation>
            <numerusform>%Ln tanggal tanpa peristiwa</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the sentences with a date of which no event is made</source>
        <translation>Tampilkan kalimat bertanggal yang belum menjadi peristiwa</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Certainty</source>
        <translation>Kepastian</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Mengapa tanggal ini?</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>Perlu diperiksa</translation>
    </message>
    <message>
        <source>Accepted by you</source>
        <translation>Anda konfirmasi</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>Anda sunting</translation>
    </message>
    <message>
        <source>Dismissed by you</source>
        <translation>Anda kesampingkan</translation>
    </message>
    <message>
        <source>The text says that this did not happen.</source>
        <translation>Teks menyatakan bahwa ini tidak terjadi.</translation>
    </message>
    <message>
        <source>You set this date.</source>
        <translation>Anda menetapkan tanggal ini.</translation>
    </message>
    <message>
        <source>The articles do not say the same: {dates}.</source>
        <translation>Artikel-artikelnya tidak sepakat: {dates}.</translation>
    </message>
    <message>
        <source>The article says {dates}.</source>
        <translation>Artikel menyebut {dates}.</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Ganti nama</translation>
    </message>
    <message>
        <source>&amp;Name in all events</source>
        <translation>&amp;Nama dalam semua peristiwa</translation>
    </message>
    <message>
        <source>Articles that come later follow. A name that is there already is joined.</source>
        <translation>Artikel yang datang kemudian mengikuti. Nama yang sudah ada akan digabungkan.</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Ganti nama</translation>
    </message>
</context>
<context>
    <name>Rereading</name>
    <message numerus="yes">
        <source>%Ln article(s) are read again…</source>
        <translation>
            <numerusform>%Ln artikel sedang dibaca ulang…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read again; %Ln event(s) changed.</source>
        <translation>
            <numerusform>Selesai dibaca ulang; %Ln peristiwa berubah.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewTray</name>
    <message>
        <source>Without a certain date</source>
        <translation>Tanpa tanggal pasti</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Belum diperiksa</translation>
    </message>
    <message>
        <source>In the list: A accepts or makes an event, D dismisses, E edits, Space goes on</source>
        <translation>Dalam daftar: A menerima atau membuat peristiwa, D menolak, E menyunting, Spasi melanjutkan</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Meragukan</translation>
    </message>
    <message>
        <source>Which events to review</source>
        <translation>Peristiwa yang akan ditinjau</translation>
    </message>
    <message>
        <source>Events to review</source>
        <translation>Peristiwa untuk ditinjau</translation>
    </message>
    <message>
        <source>Contradictory</source>
        <translation>Bertentangan</translation>
    </message>
    <message>
        <source>Dates without an event</source>
        <translation>Tanggal tanpa peristiwa</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Disunting</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>No date is doubted, and no sources disagree.</source>
        <translation>Tidak ada tanggal yang diragukan, dan semua sumber sepakat.</translation>
    </message>
    <message>
        <source>Every event has a date. Those without one would wait here for you.</source>
        <translation>Semua peristiwa sudah bertanggal. Yang belum bertanggal akan menunggu Anda di sini.</translation>
    </message>
    <message>
        <source>Of every sentence with a date there is an event.</source>
        <translation>Setiap kalimat bertanggal sudah menjadi peristiwa.</translation>
    </message>
    <message>
        <source>You have accepted no event yet.</source>
        <translation>Belum ada peristiwa yang Anda terima.</translation>
    </message>
    <message>
        <source>You have edited no event yet.</source>
        <translation>Belum ada peristiwa yang Anda sunting.</translation>
    </message>
    <message>
        <source>You have dismissed nothing.</source>
        <translation>Belum ada yang Anda tolak.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more, which move up.</source>
        <translation>
            <numerusform>Dan %Ln lagi, yang akan naik.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every event has been checked.</source>
        <translation>Semua peristiwa sudah diperiksa.</translation>
    </message>
    <message>
        <source>No event is doubtful.</source>
        <translation>Tidak ada peristiwa yang meragukan.</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>No date stands there: “{title}” waits for one in the tray.</source>
        <translation>Tidak ada tanggal di sana: “{title}” menunggu tanggal di baki tinjauan.</translation>
    </message>
    <message>
        <source>New event: {title}</source>
        <translation>Peristiwa baru: {title}</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (salinan)</translation>
    </message>
    <message>
        <source>Compacting…</source>
        <translation>Memadatkan…</translation>
    </message>
    <message>
        <source>Checking the project…</source>
        <translation>Memeriksa proyek…</translation>
    </message>
    <message>
        <source>A backup of {size} was made.</source>
        <translation>Cadangan sebesar {size} sudah dibuat.</translation>
    </message>
    <message>
        <source>The copy is in “{name}”; you go on in the project.</source>
        <translation>Salinannya ada di “{name}”; Anda tetap di proyek ini.</translation>
    </message>
    <message>
        <source>The file took {before} and takes {after} now.</source>
        <translation>Berkas tadinya {before}, kini {after}.</translation>
    </message>
    <message>
        <source>The project is sound: every page and every row was read.</source>
        <translation>Proyek utuh: setiap halaman dan baris sudah dibaca.</translation>
    </message>
    <message>
        <source>{name} (saved)</source>
        <translation>{name} (terselamatkan)</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>Menyimpan yang terbaca…</translation>
    </message>
    <message>
        <source>Only {room} are left on the disk of this project: free some space soon.</source>
        <translation>Sisa ruang diska proyek ini tinggal {room}: segera kosongkan sebagian.</translation>
    </message>
</context>
<context>
    <name>SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Simpan tampilan ini</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nama</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>The search, the lanes, the folds, the time in view and the columns of the table are kept.</source>
        <translation>Pencarian, lajur, lipatan, waktu yang tampak, dan kolom tabel disimpan.</translation>
    </message>
    <message>
        <source>The view of this name is replaced.</source>
        <translation>Tampilan dengan nama ini akan diganti.</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search: words, who:, where:, before:2024, “May 2024”…</source>
        <translation>Cari: kata, siapa:, di:, sebelum:2024, “Mei 2024”…</translation>
    </message>
    <message>
        <source>Search events and articles</source>
        <translation>Cari peristiwa dan artikel</translation>
    </message>
    <message>
        <source>Words, “phrases in quotation marks”, beginnings* and -unwanted words; who:, where:, source:, kind:, status:, tag:, note:, importance:, lang:, before:, after:, between:2023..2024, within:; times in plain words.</source>
        <translation>Kata, “frasa dalam tanda kutip”, awal kata*, dan -kata yang tidak dikehendaki; who:, where:, source:, kind:, status:, tag:, note:, importance:, lang:, before:, after:, between:2023..2024, within:; waktu dalam kata biasa.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tampilkan semua</translation>
    </message>
    <message>
        <source>&amp;Hide everything else</source>
        <translation>&amp;Sembunyikan yang lain</translation>
    </message>
    <message>
        <source>Or leave everything in view, and choose what was found on the timeline</source>
        <translation>Atau biarkan semuanya terlihat, dan pilih yang ditemukan pada linimasa</translation>
    </message>
    <message>
        <source>Everything is shown.</source>
        <translation>Semua ditampilkan.</translation>
    </message>
    <message>
        <source>Looking for: {conditions}</source>
        <translation>Mencari: {conditions}</translation>
    </message>
    <message>
        <source>There is nothing to look for in this yet: everything is shown.</source>
        <translation>Belum ada yang bisa dicari: semuanya ditampilkan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) found</source>
        <translation>
            <numerusform>%Ln peristiwa ditemukan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message>
        <source>Delete events</source>
        <translation>Hapus peristiwa</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln event(s)?</source>
        <translation>
            <numerusform>Hapus %Ln peristiwa?</numerusform>
        </translation>
    </message>
    <message>
        <source>It is one step, which Undo takes back.</source>
        <translation>Ini satu langkah, yang dapat diurungkan.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Hapus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) changed.</source>
        <translation>
            <numerusform>%Ln peristiwa diubah.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) deleted.</source>
        <translation>
            <numerusform>%Ln peristiwa dihapus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pintasan papan ketik</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>Pada linimasa</translation>
    </message>
    <message>
        <source>Zoom about the pointer</source>
        <translation>Perbesar di sekitar penunjuk</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Roda tetikus</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Seret</translation>
    </message>
    <message>
        <source>Choose events within a frame</source>
        <translation>Pilih peristiwa di dalam bingkai</translation>
    </message>
    <message>
        <source>Drag with Shift</source>
        <translation>Seret dengan Shift</translation>
    </message>
    <message>
        <source>Choose an event as well</source>
        <translation>Pilih satu peristiwa lagi</translation>
    </message>
    <message>
        <source>Click with Ctrl</source>
        <translation>Klik dengan Ctrl</translation>
    </message>
    <message>
        <source>Give the chosen event another date</source>
        <translation>Beri peristiwa terpilih tanggal lain</translation>
    </message>
    <message>
        <source>Drag it, or an end of its bar</source>
        <translation>Seret peristiwanya, atau ujung batangnya</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Klik ganda</translation>
    </message>
    <message>
        <source>Move along</source>
        <translation>Geser</translation>
    </message>
    <message>
        <source>Zoom to the event</source>
        <translation>Perbesar ke peristiwa</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Event</source>
        <translation>Peristiwa</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
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
        <source>Sentence</source>
        <translation>Kalimat</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Artikel tanpa judul</translation>
    </message>
</context>
<context>
    <name>SizeField</name>
    <message>
        <source>Cut over shee&amp;ts of</source>
        <translation>Po&amp;tong ke lembar</translation>
    </message>
    <message>
        <source>{sheet} across</source>
        <translation>{sheet} mendatar</translation>
    </message>
    <message>
        <source>{sheet} upright</source>
        <translation>{sheet} tegak</translation>
    </message>
    <message>
        <source>Poster, {sheet} across</source>
        <translation>Poster, {sheet} mendatar</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Layar</translation>
    </message>
    <message>
        <source>Large screen</source>
        <translation>Layar besar</translation>
    </message>
    <message>
        <source>Wide strip</source>
        <translation>Pita lebar</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Persegi</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Ukuran sendiri</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>piksel</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source> dots an inch</source>
        <translation> titik per inci</translation>
    </message>
    <message>
        <source> cm shared</source>
        <translation> cm tumpang</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Ukuran gambar</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Lebar</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Tinggi</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Dots an inch</source>
        <translation>Titik per inci</translation>
    </message>
    <message>
        <source>Sheet of paper</source>
        <translation>Lembar kertas</translation>
    </message>
    <message>
        <source>Centimetres that two sheets share</source>
        <translation>Sentimeter yang bertumpang pada dua lembar</translation>
    </message>
</context>
<context>
    <name>SpanField</name>
    <message>
        <source>The &amp;whole timeline</source>
        <translation>Se&amp;luruh linimasa</translation>
    </message>
    <message>
        <source>What is &amp;visible now</source>
        <translation>Yang tampak seka&amp;rang</translation>
    </message>
    <message>
        <source>&amp;Dates:</source>
        <translation>&amp;Tanggal:</translation>
    </message>
    <message>
        <source>2024-01..2024-06, or May 2024</source>
        <translation>2024-01..2024-06, atau Mei 2024</translation>
    </message>
    <message>
        <source>Range of dates</source>
        <translation>Rentang tanggal</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Several articles in one text</source>
        <translation>Beberapa artikel dalam satu teks</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln text(s) apart into several articles?</source>
        <translation>
            <numerusform>Pisahkan %Ln teks menjadi beberapa artikel?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is ticked becomes an article for each of these headlines, the rest stays whole.</source>
        <translation>Yang dicentang menjadi satu artikel untuk setiap judul ini; selebihnya tetap utuh.</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>&amp;Impor</translation>
    </message>
    <message>
        <source>Texts and the headlines found in them</source>
        <translation>Teks dan judul-judul yang ditemukan di dalamnya</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln article(s)</source>
        <translation>
            <numerusform>{name}: %Ln artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>From a pile of articles to a checked chronology, offline.</source>
        <translation>Dari setumpuk artikel menjadi kronologi yang teruji, tanpa internet.</translation>
    </message>
    <message>
        <source>Drop articles here</source>
        <translation>Jatuhkan artikel di sini</translation>
    </message>
    <message>
        <source>Text, web pages, PDF, Word, mails, tables, whole folders, or text selected in another program</source>
        <translation>Teks, halaman web, PDF, Word, surel, tabel, seluruh folder, atau teks yang dipilih di program lain</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Impor berkas…</translation>
    </message>
    <message>
        <source>&amp;Open a project…</source>
        <translation>&amp;Buka proyek…</translation>
    </message>
    <message>
        <source>Or try a sample</source>
        <translation>Atau coba artikel contoh</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>Lanjutkan pekerjaan Anda</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Look only</source>
        <translation>Hanya lihat</translation>
    </message>
    <message>
        <source>Kept, but without a name</source>
        <translation>Tersimpan, tetapi belum bernama</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Semua tersimpan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln peristiwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a date</source>
        <translation>
            <numerusform>%Ln tanpa tanggal</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening “{name}”…</source>
        <translation>Membuka “{name}”…</translation>
    </message>
    <message>
        <source>{done} of {all} read</source>
        <translation>{done} dari {all} terbaca</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>History ({count})</source>
        <translation>Riwayat ({count})</translation>
    </message>
    <message>
        <source>Show who changed what of this event, and when</source>
        <translation>Tampilkan siapa mengubah apa pada peristiwa ini, dan kapan</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Anda</translation>
    </message>
    <message>
        <source>Linimasa {version}</source>
        <translation>Linimasa {version}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Orang dan organisasi</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Did not happen</source>
        <translation>Tidak terjadi</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Diperiksa</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tanda</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Kepentingan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
</context>
<context>
    <name>Swatches</name>
    <message>
        <source>As its kind</source>
        <translation>Menurut jenisnya</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Jingga</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Biru langit</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Hijau</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Kuning</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Biru</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>Merah terang</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Ungu</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Abu-abu</translation>
    </message>
</context>
<context>
    <name>TablePanel</name>
    <message>
        <source>Table of events</source>
        <translation>Tabel peristiwa</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%Ln event(s) chosen</source>
        <translation>
            <numerusform>%Ln peristiwa dipilih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln tahun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln bulan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln jam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln menit</numerusform>
        </translation>
    </message>
    <message>
        <source>at the same time</source>
        <translation>pada waktu yang sama</translation>
    </message>
    <message>
        <source>{events} before this. Click to go to the nearest.</source>
        <translation>{events} sebelum ini. Klik untuk menuju yang terdekat.</translation>
    </message>
    <message>
        <source>{events} after this. Click to go to the nearest.</source>
        <translation>{events} sesudah ini. Klik untuk menuju yang terdekat.</translation>
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
        <source>edited</source>
        <translation>disunting</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>dikonfirmasi</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>meragukan</translation>
    </message>
    <message>
        <source>not yet checked</source>
        <translation>belum diperiksa</translation>
    </message>
    <message>
        <source>only the end is known</source>
        <translation>hanya akhirnya yang diketahui</translation>
    </message>
    <message>
        <source>only the beginning is known</source>
        <translation>hanya awalnya yang diketahui</translation>
    </message>
    <message>
        <source>the date is approximate</source>
        <translation>tanggalnya kira-kira</translation>
    </message>
    <message>
        <source>only the week is known</source>
        <translation>hanya pekannya yang diketahui</translation>
    </message>
    <message>
        <source>only the month is known</source>
        <translation>hanya bulannya yang diketahui</translation>
    </message>
    <message>
        <source>only the year is known</source>
        <translation>hanya tahunnya yang diketahui</translation>
    </message>
    <message>
        <source>only the period is known</source>
        <translation>hanya kurun waktunya yang diketahui</translation>
    </message>
    <message>
        <source>sources disagree on the date</source>
        <translation>sumber-sumber berbeda soal tanggalnya</translation>
    </message>
    <message>
        <source>{time} apart</source>
        <translation>berselang {time}</translation>
    </message>
    <message>
        <source>Folded away: {span}. Click to unfold it.</source>
        <translation>Dilipat: {span}. Klik untuk membukanya.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln peristiwa</numerusform>
        </translation>
    </message>
    <message>
        <source>None stated</source>
        <translation>Tidak disebutkan</translation>
    </message>
    <message>
        <source>{number} others</source>
        <translation>{number} lainnya</translation>
    </message>
    <message>
        <source>{number} earlier</source>
        <translation>{number} sebelumnya</translation>
    </message>
    <message>
        <source>{number} later</source>
        <translation>{number} sesudahnya</translation>
    </message>
</context>
<context>
    <name>TimelineKeys</name>
    <message>
        <source>Move to earlier times</source>
        <translation>Geser ke waktu yang lebih awal</translation>
    </message>
    <message>
        <source>Move to later times</source>
        <translation>Geser ke waktu yang lebih akhir</translation>
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
        <source>Fit all</source>
        <translation>Tampilkan semua</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Peristiwa berikutnya</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Peristiwa sebelumnya</translation>
    </message>
    <message>
        <source>Next event of the lane</source>
        <translation>Peristiwa berikutnya di lajur</translation>
    </message>
    <message>
        <source>Previous event of the lane</source>
        <translation>Peristiwa sebelumnya di lajur</translation>
    </message>
    <message>
        <source>Choose the next event as well</source>
        <translation>Pilih juga peristiwa berikutnya</translation>
    </message>
    <message>
        <source>Choose the previous event as well</source>
        <translation>Pilih juga peristiwa sebelumnya</translation>
    </message>
    <message>
        <source>Open the event</source>
        <translation>Buka peristiwa</translation>
    </message>
    <message>
        <source>Zoom to the event</source>
        <translation>Perbesar ke peristiwa</translation>
    </message>
    <message>
        <source>List what has no room here</source>
        <translation>Daftar yang tidak muat di sini</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Buka tanggal</translation>
    </message>
    <message>
        <source>Fold empty stretches, or unfold them</source>
        <translation>Lipat rentang kosong, atau buka lipatannya</translation>
    </message>
    <message>
        <source>Next lane</source>
        <translation>Lajur berikutnya</translation>
    </message>
    <message>
        <source>Previous lane</source>
        <translation>Lajur sebelumnya</translation>
    </message>
    <message>
        <source>Close the lane, or open it</source>
        <translation>Tutup lajur, atau buka</translation>
    </message>
    <message>
        <source>Move the lane down</source>
        <translation>Turunkan lajur</translation>
    </message>
    <message>
        <source>Move the lane up</source>
        <translation>Naikkan lajur</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Choose nothing, and let Tab leave the timeline</source>
        <translation>Lepaskan pilihan, dan biarkan Tab meninggalkan linimasa</translation>
    </message>
</context>
<context>
    <name>TimelineMenu</name>
    <message>
        <source>&amp;Open the event</source>
        <translation>&amp;Buka peristiwa</translation>
    </message>
    <message>
        <source>&amp;Zoom to the event</source>
        <translation>&amp;Perbesar ke peristiwa</translation>
    </message>
    <message>
        <source>&amp;Go to a date…</source>
        <translation>Buka &amp;tanggal…</translation>
    </message>
    <message>
        <source>Fit &amp;all</source>
        <translation>T&amp;ampilkan semua</translation>
    </message>
    <message>
        <source>&amp;Fold this empty stretch</source>
        <translation>&amp;Lipat rentang kosong ini</translation>
    </message>
    <message>
        <source>Fold all &amp;empty stretches</source>
        <translation>Lipat semua rentang &amp;kosong</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>B&amp;uka semua lipatan</translation>
    </message>
    <message>
        <source>&amp;Open the lane</source>
        <translation>&amp;Buka lajur</translation>
    </message>
    <message>
        <source>&amp;Close the lane</source>
        <translation>&amp;Tutup lajur</translation>
    </message>
    <message>
        <source>Open &amp;all lanes</source>
        <translation>Buka &amp;semua lajur</translation>
    </message>
    <message>
        <source>C&amp;lose all lanes</source>
        <translation>T&amp;utup semua lajur</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Naikkan</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Tu&amp;runkan</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Drop articles</source>
        <translation>Jatuhkan artikel</translation>
    </message>
    <message>
        <source>Drop files, folders or selected text anywhere on the window. Nothing leaves your computer. We go on with two sample articles.</source>
        <translation>Jatuhkan berkas, folder, atau teks terpilih di mana saja pada jendela. Tidak ada yang keluar dari komputer Anda. Kita lanjutkan dengan dua artikel contoh.</translation>
    </message>
    <message>
        <source>The timeline</source>
        <translation>Linimasanya</translation>
    </message>
    <message>
        <source>Every dated event has its place. Zoom with the wheel, move by dragging, and press Ctrl+0 to see all of it.</source>
        <translation>Setiap peristiwa bertanggal punya tempatnya. Perbesar dengan roda tetikus, geser dengan menyeret, dan tekan Ctrl+0 untuk melihat semuanya.</translation>
    </message>
    <message>
        <source>Where it is said, and why this date</source>
        <translation>Di mana tertulis, dan mengapa tanggal ini</translation>
    </message>
    <message>
        <source>Choose an event: the article opens at its sentence, and below you read how its date was worked out. Wrong? Correct it, and what you set stays yours.</source>
        <translation>Pilih sebuah peristiwa: artikel terbuka pada kalimatnya, dan di bawahnya tertulis bagaimana tanggalnya disimpulkan. Keliru? Perbaiki; yang Anda tetapkan tetap milik Anda.</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>Yang menunggu Anda</translation>
    </message>
    <message>
        <source>Nothing gets a false date. What is doubtful or has no certain date waits under “Review”: A accepts, D dismisses, Space goes on.</source>
        <translation>Tidak ada yang diberi tanggal palsu. Yang meragukan atau tanpa tanggal pasti menunggu di “Tinjau”: A menerima, D menolak, Spasi melanjutkan.</translation>
    </message>
    <message>
        <source>Hand it on</source>
        <translation>Serahkan hasilnya</translation>
    </message>
    <message>
        <source>Export a picture, a table, a document or a web page. Everything can be undone, and is saved as you go. Ctrl+K finds any command, F1 opens the help.</source>
        <translation>Ekspor gambar, tabel, dokumen, atau halaman web. Semuanya dapat diurungkan dan tersimpan selagi Anda bekerja. Ctrl+K menemukan perintah apa pun, F1 membuka bantuan.</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>The view “{name}” is kept in the project.</source>
        <translation>Tampilan “{name}” disimpan dalam proyek.</translation>
    </message>
    <message>
        <source>The view “{name}” is removed.</source>
        <translation>Tampilan “{name}” dihapus.</translation>
    </message>
</context>
<context>
    <name>ViewsDialog</name>
    <message>
        <source>Saved views</source>
        <translation>Tampilan tersimpan</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>None yet: search, arrange the lanes, then save the view (Ctrl+B).</source>
        <translation>Belum ada: cari, atur lajur, lalu simpan tampilannya (Ctrl+B).</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Buka</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Ganti nama</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Hapus</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>No certain date</source>
        <translation>Tanggal belum pasti</translation>
    </message>
    <message>
        <source>Something that happened</source>
        <translation>Sesuatu yang terjadi</translation>
    </message>
    <message>
        <source>Something planned</source>
        <translation>Sesuatu yang direncanakan</translation>
    </message>
    <message>
        <source>Something said</source>
        <translation>Sesuatu yang dinyatakan</translation>
    </message>
    <message>
        <source>A figure</source>
        <translation>Sebuah angka</translation>
    </message>
    <message>
        <source>A lasting state</source>
        <translation>Keadaan yang berlangsung</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Pasti</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Kemungkinan besar</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Meragukan</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>Dugaan</translation>
    </message>
    <message>
        <source>{word} ({percent} %)</source>
        <translation>{word} ({percent} %)</translation>
    </message>
    <message>
        <source>Publication date unknown</source>
        <translation>Tanggal terbit tidak diketahui</translation>
    </message>
    <message>
        <source>Published {date}, set by you</source>
        <translation>Terbit {date}, Anda tetapkan</translation>
    </message>
    <message>
        <source>Published {date}, stated by the source</source>
        <translation>Terbit {date}, dinyatakan oleh sumbernya</translation>
    </message>
    <message>
        <source>Published {date}, read from the article&apos;s dateline</source>
        <translation>Terbit {date}, dibaca dari titimangsa artikel</translation>
    </message>
    <message>
        <source>Published about {date}, inferred from the text</source>
        <translation>Terbit sekitar {date}, disimpulkan dari teks</translation>
    </message>
    <message>
        <source>Published {date}</source>
        <translation>Terbit {date}</translation>
    </message>
    <message>
        <source>{dated} of {sentences} sentences with a date, {reviewed} of {events} events checked</source>
        <translation>{dated} dari {sentences} kalimat bertanggal, {reviewed} dari {events} peristiwa diperiksa</translation>
    </message>
    <message>
        <source>Dated: {dated}/{sentences} · checked: {reviewed}/{events}</source>
        <translation>Bertanggal: {dated}/{sentences} · diperiksa: {reviewed}/{events}</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>sekitar {date}</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Biasa</translation>
    </message>
    <message>
        <source>Notable</source>
        <translation>Patut dicatat</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Penting</translation>
    </message>
    <message>
        <source>★ Key event</source>
        <translation>★ Peristiwa kunci</translation>
    </message>
    <message>
        <source>Led to</source>
        <translation>Menyebabkan</translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation>Disebabkan oleh</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Menjawab</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Dijawab oleh</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Bagian dari</translation>
    </message>
    <message>
        <source>Has as a part</source>
        <translation>Mencakup</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Tidak disebut</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasi</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Lainnya</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Pembaca</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Peristiwa</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linimasa</translation>
    </message>
    <message>
        <source>Same event?</source>
        <translation>Peristiwa sama?</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Tinjau</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>There is no article in this folder: Linimasa reads texts, web pages, PDF, Word, mails, tables and more.</source>
        <translation>Tidak ada artikel di folder ini: Linimasa membaca teks, halaman web, PDF, Word, surel, tabel, dan lainnya.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) came from “{name}”.</source>
        <translation>
            <numerusform>%Ln peristiwa datang dari “{name}”.</numerusform>
        </translation>
    </message>
</context>
</TS>
