from __future__ import annotations

import io

import docx
import odfdo
import pytest

from timeline.reading.document import Document
from timeline.reading.markup import WORD, parse_xml, words_of, words_of_markup
from timeline.reading.office import open_document_article, rich_text_article, word_article, written_article


def saved(document):
    file = io.BytesIO()
    document.save(file)
    return Document("x", data=file.getvalue())


def test_tables_of_word_are_paragraphs_a_row_each():
    document = docx.Document()
    document.add_paragraph("Harga naik.")
    table = document.add_table(2, 2)
    for cell, text in zip(
        [*table.rows[0].cells, *table.rows[1].cells], ("Beras", "12.000", "Gula", "17.500"), strict=True
    ):
        cell.text = text
    document.add_paragraph("Kata menteri.")
    assert word_article(saved(document)).text.split("\n\n") == [
        "Harga naik.",
        "Beras\t12.000",
        "Gula\t17.500",
        "Kata menteri.",
    ]


def test_what_was_deleted_in_word_is_not_read_and_what_was_inserted_is():
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    body = (
        f"<w:body {space}><w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>Guber</w:t></w:r>"
        "<w:del><w:r><w:delText>lama</w:delText></w:r></w:del><w:ins><w:r><w:t>nur</w:t></w:r></w:ins>"
        "<w:sdt><w:sdtContent><w:r><w:tab/><w:t>tiba</w:t><w:br/><w:t>lagi</w:t></w:r></w:sdtContent></w:sdt></w:p>"
        "</w:body>"
    )
    assert words_of(parse_xml(body.encode()), WORD) == "Gubernur\ttiba\nlagi"


def test_open_document_with_lists_tables_and_notes():
    document = odfdo.Document("text")
    document.body.clear()
    paragraph = odfdo.Paragraph("Gubernur tiba kemarin.")
    paragraph.insert_note(after="tiba", note_id="n1", citation="1", body="Menurut juru bicara.")
    document.body.append(paragraph)
    document.body.append(odfdo.List(["Beras", "Gula"]))
    article = open_document_article(saved(document))
    assert article.text.split("\n\n") == ["Gubernur tiba kemarin.", "Beras", "Gula", "Menurut juru bicara."]


def test_rich_text_with_letters_of_a_code_page_and_tables():
    source = (
        rb"{\rtf1\ansi\ansicpg1252{\info{\title Kaf\'e9}{\author Ren\'e9e}}"
        rb"\pard Kaf\'e9 \u8220?Kenanga\u8221?\par "
        rb"\trowd Beras\cell 12.000\cell\row\pard Selesai.\par}"
    )
    article = rich_text_article(Document("x", data=source))
    assert article.text.split("\n\n") == ["Kafé “Kenanga”", "Beras\t12.000", "Selesai."]
    assert (article.title, article.author) == ("Kafé “Kenanga”", "Renée")


@pytest.mark.parametrize(
    "title", ["Microsoft Word - rapat.doc", "Untitled 1", "Dokumen1", "rapat.docx", "  "]
)
def test_titles_that_programs_make_up_are_none(title):
    assert written_article("Isi berita.", title=title, author="").title == ""


def test_a_headline_is_believed_before_the_notes_of_the_program():
    article = written_article("Sumur Tua\n\nTanggal: 4 Juli 2024\n\nIsi.", title="Templat", author="admin")
    assert (article.title, article.author) == ("Sumur Tua", "")
    assert article.published.interval is not None


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ("Biasa, 1 < 2 & 3", "Biasa, 1 < 2 & 3"),
        ("<p>Satu <b>dua</b>  tiga<br>empat</p><script>x</script>lima", "Satu dua tiga\nempat\n\nlima"),
        ("<ul><li>a<li>b</ul><table><tr><td>c</td><td>d <p>e</p></td></tr></table>", "a\n\nb\n\nc\td e"),
        ("baris <b>satu</b>\nbaris dua", "baris satu\nbaris dua"),
        ("<pre>x\n  y</pre>", "x\ny"),
        ("<p hidden>x</p><p>y</p><noscript>z</noscript>", "y"),
    ],
)
def test_markup_is_read_as_a_reader_sees_it(markup, words):
    assert words_of_markup(markup) == words
