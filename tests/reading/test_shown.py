from __future__ import annotations

import pytest
from lxml.html import document_fromstring

from timeline.dates import Interval
from timeline.reading.shown import shown_day
from timeline.reading.spoken import spoken_language

FOURTH = Interval.day(2024, 7, 4)
TITLE = "Sumur Tua Ditutup"


def shown(body: str, *, language: str = "id", title: str = TITLE):
    return shown_day(document_fromstring(f"<html><body>{body}</body></html>"), [title], [language])


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("id", "Kamis, 04 Jul 2024 17:30 WIB"),
        ("id", "Diterbitkan 4/7/2024"),
        ("ms", "4 Julai 2024, 5.30 petang"),
        ("en-us", "By Rina Utami • 07/04/24 5:30pm"),
        ("en-gb", "Posted on 4th July 2024 by Rina"),
        ("en", "Published: July 4, 2024"),
        ("de", "Erstellt am: 04.07.2024"),
        ("de", "4.Juli 2024 um 09:43 · 6 Kommentare"),
        ("de", "04.07.24"),
        ("fr", "Publié le 4 juillet 2024 à 17h30"),
        ("es", "Publicado el 4 de julio de 2024"),
        ("it", "4 luglio 2024, 17:30"),
        ("nl", "Geplaatst op 4 juli 2024"),
        ("pl", "Opublikowano: 4 lipca 2024"),
        ("ru", "4 июля 2024, 17:30"),
        ("ko", "입력 2024.07.04. 오전 9:00"),
        ("ja", "公開日:2024年7月4日"),
        ("", "2024-07-04"),
    ],
)
def test_a_line_below_the_headline_in_many_languages(language, line):
    body = f"<h1>{TITLE}</h1><p>{line}</p><p>Sumur itu ditutup setelah warga mengeluh pada 2019.</p>"
    assert shown(body, language=language) == FOURTH


def test_a_headline_needs_no_mark_where_the_page_calls_itself_so():
    assert shown(f"<div><b>{TITLE}</b></div><div>4 Juli 2024</div>", title=f"{TITLE} | Warta") == FOURTH


@pytest.mark.parametrize(
    "line",
    [
        "Am 4. Juli 2024 wurde der Brunnen geschlossen.",
        "Registriert: 04.07.2024, 05:56",
        "© 4. Juli 2024",
        "07/04/2024",
    ],
)
def test_other_lines_with_a_date_state_nothing(line):
    assert shown(f"<h1>{TITLE}</h1><p>{line}</p>", language="de" if "07/" not in line else "en") is None


def test_the_label_of_the_publication_is_believed_before_that_of_a_change():
    lines = "<p>Updated: July 9, 2024</p><p>Published: July 4, 2024</p>"
    assert shown(f"<h1>{TITLE}</h1>{lines}", language="en") == FOURTH
    assert shown(f"<h1>{TITLE}</h1><p>Updated: July 4, 2024</p>", language="en") == FOURTH


def test_comments_and_other_articles_are_passed_over():
    comment = '<li class="comment"><time datetime="2024-07-09">9 Juli 2024</time> Setuju!</li>'
    teaser = '<div class="related"><h3>Lain</h3><span class="date">1 Januari 2020</span></div>'
    far = "<p>Sumur itu ditutup.</p>" * 20
    assert shown(f"<h1>{TITLE}</h1>{far}{teaser}<ul>{comment * 4}</ul>") is None
    own = '<p class="date">4 Juli 2024</p>'
    assert shown(f"{teaser}<h1>{TITLE}</h1>{own}{far}<ul>{comment * 4}</ul>") == FOURTH


def test_a_page_of_dates_alone_is_borne():
    assert shown("<p>1 Januari 2020</p>" * 3000) is None


def test_the_language_of_the_text_counts_where_the_template_declares_another():
    body = f"<h1>{TITLE}</h1><p>Kamis, 4 Juli 2024</p>"
    tree = document_fromstring(f"<html><body>{body}</body></html>")
    assert shown_day(tree, [TITLE], ["en-us", "id"]) == FOURTH
    assert shown_day(tree, [TITLE], ["", ""]) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Presiden yang tiba di Jakarta itu akan bertemu dengan para menteri untuk membahas tarif.", "id"),
        ("The president who came to the capital was to meet with the ministers of that country.", "en"),
        ("Der Präsident ist in der Stadt und spricht mit den Ministern, die auch nicht schweigen.", "de"),
        ("Le président est dans la ville et parle avec les ministres des deux pays pour une heure.", "fr"),
        ("Президент прибыл в столицу.", ""),
        ("", ""),
    ],
)
def test_common_words_tell_the_language(text, language):
    assert spoken_language(text) == language
