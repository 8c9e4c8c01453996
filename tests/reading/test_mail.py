from __future__ import annotations

from email.message import EmailMessage

import pytest

from tests.reading import files
from tests.reading.test_formats import MEETING
from timeline.dates import Interval
from timeline.errors import ReadingFault
from timeline.model import RawArticle
from timeline.reading import FileSource, read_all
from timeline.reading.mail import unwrapped


def message(text: str = "Gubernur tiba kemarin.", **headers: str) -> EmailMessage:
    mail = EmailMessage()
    for name, value in {"From": "Rina Utami <rina@example.org>", "Subject": "Kunjungan", **headers}.items():
        mail[name.replace("_", "-")] = value
    mail.set_content(text)
    return mail


def found(tmp_path, data, name="surat.eml"):
    return list(read_all(FileSource(files.write(tmp_path, name, data))))


def test_a_mail_tells_who_wrote_it_when_and_about_what(tmp_path):
    mail = message(Date="Thu, 04 Jul 2024 23:30:00 +0700", Subject="=?utf-8?q?Kunjungan_=E2=80=93_dua?=")
    (article,) = found(tmp_path, mail.as_bytes())
    assert (article.title, article.author) == ("Kunjungan – dua", "Rina Utami")
    assert article.text == "Gubernur tiba kemarin."
    assert article.published.interval == Interval.day(2024, 7, 4)  # where it was sent, not in Greenwich
    assert "was sent on this day" in str(article.published.why)


def test_what_is_attached_is_read_in_turn(tmp_path):
    mail = message()
    mail.add_attachment(files.pdf(MEETING), "application", "pdf", filename="siaran pers.pdf")
    mail.add_attachment(files.docx(MEETING), "application", "octet-stream", filename="../../b.docx")
    mail.add_attachment(b"\x89PNG", "image", "png", filename="logo.png")
    mail.add_attachment(message("Isi surat lain.", Subject="Lain"))
    articles = found(tmp_path, mail.as_bytes())
    assert [article.title for article in articles] == ["Kunjungan", MEETING.title, MEETING.title, "Lain"]
    assert articles[1].origin.endswith("surat.eml › siaran pers.pdf")
    assert articles[2].origin.endswith("surat.eml › .._.._b.docx")


def test_a_mail_that_is_only_a_page_is_read_as_one(tmp_path):
    mail = message()
    mail.set_content("<p>Gubernur <b>tiba</b>.</p><script>x</script><p>Lalu pulang.</p>", subtype="html")
    assert found(tmp_path, mail.as_bytes())[0].text == "Gubernur tiba.\n\nLalu pulang."


def test_the_plain_text_is_taken_where_there_are_both(tmp_path):
    mail = message("Gubernur tiba.")
    mail.add_alternative("<p>Gubernur <b>tiba</b>!</p>", subtype="html")
    (article,) = found(tmp_path, mail.as_bytes())
    assert article.text == "Gubernur tiba."


@pytest.mark.parametrize("encoding", ["iso-8859-1", "utf-16", "koi8-r", "no-such"])
def test_the_letters_are_those_that_were_sent(tmp_path, encoding):
    text = "Привет, Gubernur" if encoding == "koi8-r" else "Gubernur André tiba"
    data = text.encode("utf-8" if encoding == "no-such" else encoding)
    head = f"From: a@b\nSubject: x\nMIME-Version: 1.0\nContent-Type: text/plain; charset={encoding}\n\n"
    assert found(tmp_path, head.encode() + data)[0].text == text


def test_lines_that_were_broken_at_a_width_are_mended_and_others_kept():
    broken = (
        "Gubernur meresmikan jembatan baru yang menghubungkan dua kota di\n"
        "pesisir utara sesudah tertunda selama empat tahun karena banjir\n"
        "dan biaya.\n\nSalam,\nRina"
    )
    assert unwrapped(broken).split("\n\n") == [
        "Gubernur meresmikan jembatan baru yang menghubungkan dua kota di pesisir utara sesudah tertunda "
        "selama empat tahun karena banjir dan biaya.",
        "Salam,\nRina",
    ]


def test_a_broken_mail_costs_no_other_of_its_box(tmp_path):
    good = message().as_bytes()
    box = b"".join(
        b"From a@b Thu Jul  4 17:30:00 2024\n" + one + b"\n" for one in (good, b"Subject: x\n\n", good)
    )
    outcomes = found(tmp_path, box, "surat.mbox")
    assert [isinstance(one, RawArticle) for one in outcomes] == [True, False, True]
    assert str(outcomes[1]) == "There is no text in surat.mbox › 2."


def test_a_line_of_a_mail_that_begins_with_from_is_no_other_mail(tmp_path):
    mail = message("Gubernur tiba.\n\n>From sana ia pulang.").as_bytes()
    (article,) = found(tmp_path, b"From a@b Thu Jul  4 17:30:00 2024\n" + mail, "surat.mbox")
    assert article.text == "Gubernur tiba.\n\nFrom sana ia pulang."


def test_a_mail_of_pictures_alone_holds_no_text(tmp_path):
    mail = EmailMessage()
    mail["From"] = "a@b"
    mail["Subject"] = "x"
    mail.set_content(b"\x89PNG", "image", "png")
    (fault,) = found(tmp_path, mail.as_bytes())
    assert isinstance(fault, ReadingFault)


def test_the_day_on_which_a_page_was_saved_is_not_its_publication(tmp_path):
    data = files.mhtml(MEETING).replace(b"datePublished", b"x")
    (article,) = found(tmp_path, data, "halaman.mhtml")
    assert article.published.interval is None
    assert article.url == MEETING.url
