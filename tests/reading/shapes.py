"""Pages as the sites and programs of the world build them, each with dates that are not its own.

All tell the same article: `TITLE` by `AUTHOR` of 4 July 2024. None is taken from anywhere; what is alike is
the way in which the parts are marked. Where a shape names no author, it is left out of `AUTHORED`.
"""

from __future__ import annotations

TITLE = "Sumur Tua di Wanayasa Ditutup Setelah Airnya Tercemar"
AUTHOR = "Rina Utami"
PARAGRAPHS = (
    "Pemerintah daerah menutup sumur tua di Wanayasa setelah airnya diketahui tercemar limbah dari pabrik "
    "yang berdiri di hulu sungai itu, kata kepala dinas lingkungan setempat kepada para wartawan.",
    "Warga yang selama ini mengambil air dari sumur tersebut kini mendapat pasokan dari truk tangki milik "
    "perusahaan daerah, dua kali sehari, sampai saluran yang baru selesai dibangun.",
    "“Kami tidak mau menunggu sampai ada yang sakit,” ujar kepala desa, yang menyebut bahwa warna air sudah "
    "berubah sejak musim kemarau lalu dan baunya tercium dari jalan raya.",
    "Pabrik itu membantah bahwa limbahnya mengalir ke sungai, tetapi bersedia membuka gudangnya untuk "
    "diperiksa oleh tim yang dibentuk pemerintah bersama para ahli dari universitas.",
)
_P = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
_BR = "<br><br>".join(PARAGRAPHS)
_FOOT = "<footer><p>Hak cipta 1999-2026 Warta Media. Semua hak dilindungi.</p></footer>"
_POPULAR = (
    "<aside class='sidebar'><h3>Terpopuler</h3><ul><li><a href='/1'>Harga beras turun</a> <span>12 Juni 2024"
    "</span></li><li><a href='/2'>Banjir surut</a> <span>30 Juni 2024</span></li><li><a href='/3'>Pasar baru "
    "dibuka</a> <span>1 Juli 2024</span></li></ul></aside>"
)
_COMMENTS = (
    "<div id='comments' class='comments-area'><h2>2 komentar</h2><ol><li class='comment'><b>Budi</b> <a "
    "href='#c1'><time datetime='2024-07-09T08:00:00+07:00'>9 Juli 2024</time></a><p>Terima kasih.</p></li><li "
    "class='comment'><b>Sari</b> <time datetime='2024-07-11'>11 Juli 2024</time><p>Semoga lekas bersih.</p>"
    "</li></ol></div>"
)


def _page(head: str, body: str, attributes: str = 'lang="id"') -> str:
    return f"<!DOCTYPE html><html {attributes}><head><meta charset='utf-8'>{head}</head><body>{body}</body></html>"


def _title(site: str = "") -> str:
    return f"<title>{TITLE}{site}</title>"


SHAPES: dict[str, str] = {
    "blogger": _page(
        _title(" - Catatan Kampung") + "<meta content='blogger' name='generator'>",
        "<div class='date-outer'><h2 class='date-header'><span>Kamis, 04 Juli 2024</span></h2><div class='post "
        f"hentry'><h3 class='post-title entry-title'>{TITLE}</h3><div class='post-body entry-content'>{_BR}"
        "</div><div class='post-footer'>Diposting oleh <span class='fn' itemprop='author'><a rel='author' "
        f"href='/p'><span>{AUTHOR}</span></a></span> di <abbr class='published' title='2024-07-04T09:30:00+07:00'"
        f">09.30</abbr></div></div></div>{_COMMENTS}<div class='BlogArchive'><ul><li>2023 (40)</li><li>2024 "
        "(12)</li></ul></div>",
    ),
    "wordpress": _page(
        _title(" – Warta Desa") + "<meta name='generator' content='WordPress 6.5'>",
        f"<article class='post'><header class='entry-header'><h1 class='entry-title'>{TITLE}</h1><div "
        "class='entry-meta'><span class='posted-on'>Diposkan pada <a href='/x'><time class='entry-date published' "
        "datetime='2024-07-04T09:30:00+07:00'>4 Juli 2024</time><time class='updated' datetime='2024-07-20T10:00:00"
        "+07:00'>20 Juli 2024</time></a></span> <span class='byline'>oleh <span class='author vcard'><a class='url "
        f"fn n' rel='author' href='/a'>{AUTHOR}</a></span></span></div></header><div class='entry-content'>{_P}"
        f"</div></article>{_POPULAR}{_COMMENTS}{_FOOT}",
    ),
    "wordpress without marks": _page(
        _title(" | Warta Desa"),
        f"<div class='td-post-header'><h1>{TITLE}</h1><div class='meta'>Oleh {AUTHOR} - Juli 4, 2024</div></div>"
        f"<div class='td-post-content'>{_P}</div><div class='related'><h4>Artikel terkait</h4><div><a "
        "href='/r'>Waduk kering</a><span>Mei 3, 2024</span></div></div>" + _FOOT,
    ),
    "drupal": _page(
        _title(" | Dinas Lingkungan") + "<meta name='Generator' content='Drupal 10'>",
        f"<main><article class='node node--type-article'><h1 class='page-title'><span>{TITLE}</span></h1><footer "
        f"class='node__meta'><div class='node__submitted'>Dikirim oleh <span>{AUTHOR}</span> pada <span>Kam, "
        f"04/07/2024 - 09:30</span></div></footer><div class='field--name-body'>{_P}</div></article></main>"
        "<div class='region-sidebar'><div class='views-row'>Agenda: 15/07/2024</div></div>",
    ),
    "joomla": _page(
        _title(),
        "<div class='item-page' itemscope itemtype='https://schema.org/Article'><h2 itemprop='headline'>"
        f"{TITLE}</h2><dl class='article-info'><dd class='createdby'>Ditulis oleh <span itemprop='name'>{AUTHOR}"
        "</span></dd><dd class='published'><time datetime='2024-07-04T02:30:00+00:00' itemprop='datePublished'>"
        "Diterbitkan: 04 Juli 2024</time></dd><dd class='hits'>Dilihat: 204</dd></dl><div itemprop='articleBody'>"
        f"{_P}</div></div>{_FOOT}",
    ),
    "old tables": _page(
        _title(" - Warta Online"),
        "<table width='760'><tr><td width='160'><font size='2'><a href='/'>Depan</a><br><a href='/n'>Nasional</a>"
        "<br>Jakarta, 12 Agustus 2024</font></td><td><table><tr><td><font size='4'><b>"
        f"{TITLE}</b></font><br><font size='1'>Kamis, 4 Juli 2024 - 09:30 WIB</font></td></tr><tr><td><font "
        f"size='2'>{_BR}</font></td></tr></table></td></tr></table>",
        "",
    ),
    "microdata": _page(
        _title(),
        "<div itemscope itemtype='http://schema.org/NewsArticle'><meta itemprop='datePublished' content='2024-07-04"
        f"T09:30:00+07:00'><meta itemprop='dateModified' content='2024-08-01'><h1 itemprop='headline'>{TITLE}</h1>"
        f"<span itemprop='author' itemscope itemtype='http://schema.org/Person'><span itemprop='name'>{AUTHOR}"
        f"</span></span><div itemprop='articleBody'>{_P}</div></div>{_POPULAR}",
    ),
    "one page of scripts": _page(
        _title(" | Warta")
        + '<script id="__NEXT_DATA__" type="application/json">{"props":{"article":{"publishedAt":'
        '"2024-07-04T02:30:00.000Z","updatedAt":"2024-07-21T00:00:00.000Z"}}}</script>',
        f"<div id='__next'><main><h1>{TITLE}</h1><div class='css-1q2w3e'>{AUTHOR}</div><section>{_P}</section>"
        "</main></div>",
    ),
    "graph of a plugin": _page(
        _title(" - Warta")
        + '<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite",'
        '"name":"Warta"},{"@type":"WebPage","datePublished":"2024-07-04T02:30:00+00:00","dateModified":'
        '"2024-07-30T00:00:00+00:00"},{"@type":"Article","headline":"' + TITLE + '","datePublished":'
        '"2024-07-04T02:30:00+00:00","author":{"@type":"Person","name":"' + AUTHOR + '"}}]}</script>',
        f"<article><h1>{TITLE}</h1>{_P}</article>{_POPULAR}",
    ),
    "portal of many channels": _page(
        _title() + "<meta name='publishdate' content='2024/07/04 09:30:00'><meta name='author' content='"
        f"{AUTHOR}'>",
        f"<article class='detail'><h1 class='detail__title'>{TITLE}</h1><div class='detail__author'>{AUTHOR} - "
        "<span>wartaNews</span></div><div class='detail__date'>Kamis, 04 Jul 2024 09:30 WIB</div><div "
        f"class='detail__body'><strong>Wanayasa</strong> - {_P}<p>Baca juga: Air PDAM keruh lagi</p></div></article>"
        "<div class='list-content'><article><h3>Video lain</h3><span class='media__date'>2 jam yang lalu</span>"
        "</article></div>",
    ),
    "daily with a line of time": _page(
        _title(" Halaman all"),
        f"<h1 class='read__title'>{TITLE}</h1><div class='read__header'><div class='credit-title'>{AUTHOR}</div>"
        "<div class='read__time'>Warta.com, 04/07/2024, 09:30 WIB</div></div><div class='read__content'>"
        f"{_P}</div><div class='terkini'><div class='article__date'>21/07/2024, 10:11 WIB</div><div "
        "class='article__date'>21/07/2024, 09:54 WIB</div><div class='article__date'>21/07/2024, 09:12 WIB</div></div>",
    ),
    "weekly with reporter and editor": _page(
        _title(" - Nasional"),
        f"<h1 class='title'>{TITLE}</h1><div class='block-reporter'><p>Reporter</p><p>{AUTHOR}</p><p>Editor</p><p>"
        f"Budi Santoso</p></div><p class='date'>4 Juli 2024 09:30 WIB</p><div class='detail-in'>{_P}</div>"
        "<p>Iklan</p>",
    ),
    "agency": _page(
        _title(" - Kantor Berita Warta"),
        f"<h1>{TITLE}</h1><p class='simple-share'><span class='article-date'><i class='fa fa-clock-o'></i> Kamis, 4 "
        f"Juli 2024 09:30 WIB</span></p><div class='post-content'>Wanayasa (WARTA) - {_BR}<p class='text-muted'>"
        f"Pewarta: {AUTHOR}<br>Editor: Budi Santoso<br>Copyright © WARTA 2024</p></div>",
    ),
    "changed soon after": _page(
        _title(),
        f"<h1>{TITLE}</h1><p>Penulis: {AUTHOR}</p><p class='info'>Diperbarui 6 Juli 2024, 14:05 WIB | Diterbitkan "
        f"4 Juli 2024, 09:30 WIB</p><article>{_P}</article>",
    ),
    "time in seconds": _page(
        _title(),
        f"<main><h1>{TITLE}</h1><address class='author'>{AUTHOR}</address><time datetime='2024-07-04T02:30:00.000Z' "
        f"data-timestamp='1720060200'>4 Juli 2024</time>{_P}</main>{_POPULAR}",
    ),
    "wire in English of America": _page(
        "<title>Old well closed | Wire</title><meta property='og:title' content='" + TITLE + "'>",
        f"<h1>{TITLE}</h1><div class='Page-byline'>By {AUTHOR}</div><div class='Page-dateModified'>Published 9:30 AM "
        f"EDT, July 4, 2024</div><div class='RichTextStoryBody'>{_P}</div>",
        'lang="en-US"',
    ),
    "wire in English of Britain": _page(
        _title(" | Wire")
        + "<link rel='canonical' href='https://wire.example.org/world/asia/well-closed-2024-07-04/'>",
        f"<article><h1>{TITLE}</h1><div class='info'><span>By</span> <a rel='author'>{AUTHOR}</a></div><div class="
        f"'date-line'><span>July 4, 2024</span><span>2:30 AM UTC</span><span>Updated 3 days ago</span></div>{_P}"
        "</article>",
        'lang="en-GB"',
    ),
    "day first in English": _page(
        _title(" - News"),
        f"<main id='main-content'><article><h1 id='main-heading'>{TITLE}</h1><div data-component='byline'>"
        f"<span>{AUTHOR}</span></div><div><span data-testid='timestamp'>04/07/2024</span></div>{_P}</article></main>",
        'lang="en-GB"',
    ),
    "city site in German": _page(
        "<title>Alter Brunnen geschlossen</title>",
        f"<h1>{TITLE}</h1><p class='autor'>Von {AUTHOR}</p><p>Stand: 04.07.2024, 09:30 Uhr</p><div class='text'>{_P}"
        "</div><p>Termine: 12.07.2024</p>",
        'lang="de"',
    ),
    "dublin core": _page(
        f"{_title()}<meta name='DC.Title' content='{TITLE}'><meta name='DC.Creator' content='{AUTHOR}'><meta "
        "name='DC.Date.issued' content='2024-07-04'>",
        f"<h1>{TITLE}</h1><p>Unduh: 31 Desember 2025</p><div id='content'>{_P}</div>",
    ),
    "address only": _page(
        f"{_title()}<link rel='canonical' href='https://warta.example.org/daerah/2024/07/04/sumur-tua-ditutup'><meta "
        f"name='author' content='{AUTHOR}'>",
        f"<h1>{TITLE}</h1><div>{_P}</div>",
    ),
    "saved by a browser": _page(
        "<!-- saved from url=(0064)https://warta.example.org/2024/07/04/sumur-tua-ditutup.html -->"
        + _title(),
        f"<h1>{TITLE}</h1><span class='by'>Oleh: {AUTHOR}</span><div class='isi'>{_P}</div>",
    ),
    "medium": _page(
        _title(" | by " + AUTHOR) + f"<meta name='author' content='{AUTHOR}'>",
        f"<article><h1>{TITLE}</h1><div><a>{AUTHOR}</a> · <span>4 min read</span> · <span "
        f"data-testid='storyPublishDate'>Jul 4, 2024</span></div>{_P}</article><div><h2>More from {AUTHOR}</h2><span>"
        "Jun 2, 2024</span></div>",
        'lang="en"',
    ),
    "press release of a ministry": _page(
        _title(" - Kementerian"),
        f"<div class='breadcrumb'>Beranda / Siaran Pers</div><h2 class='judul'>{TITLE}</h2><div class='tgl'>Tanggal "
        f"Publikasi: 04-07-2024 | Dibaca 1.024 kali</div><div class='isi'>{_P}<p>Jakarta, 4 Juli 2024</p></div>"
        "<div>Peraturan Menteri tanggal 2 Januari 2020</div>",
    ),
}
AUTHORED = frozenset(SHAPES) - {
    *("old tables", "press release of a ministry"),
    "one page of scripts",  # nothing but its place tells the name from other words
}
