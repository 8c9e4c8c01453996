"""What is to be imported outlives the program, and an import can be taken back whole at any time."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.store.samples import FIRE, PLAN, PRICE, analysis, contents, numbered, raw
from timeline.app import commands, queue
from timeline.app.obtaining import Original, address_item, item_of, source_of
from timeline.app.queue import Found
from timeline.app.session import Session
from timeline.errors import Message
from timeline.merging.copies import sketch_of
from timeline.model import EventKind, ImportOptions, ItemKind, ItemState, Status
from timeline.reading import ColumnMapping, FileSource, TextSource

OPTIONS = ImportOptions(dates_only=True, keep_originals=True)


def enqueue(session, *texts, options=OPTIONS):
    return queue.enqueue(session, [item_of(TextSource(text)) for text in texts], options)


def store_all(session, begun, start=0):
    return [
        queue.store(session, item, Found(numbered(start + number)), last=True)
        for number, item in enumerate(begun.items)
    ]


def reopened(session):
    session.close()
    return Session.open(session.path)


def test_each_kind_of_source_has_its_item(tmp_path):
    path = tmp_path / "a b.txt"
    file = item_of(FileSource(path))
    text = item_of(TextSource("Rapat digelar kemarin di balai desa Sindang bersama warga."))
    page = item_of(TextSource("<p>Rapat</p>", html=True))
    address = address_item("https://berita.test/rapat")
    assert [item.kind for item in (file, text, page, address)] == list(ItemKind)
    assert [item.label for item in (file, text, page, address)] == [
        "a b.txt",
        "Rapat digelar kemarin di balai desa…",
        "Rapat",
        "https://berita.test/rapat",
    ]
    assert (file.place, text.content, page.content) == (str(path), text.content, "<p>Rapat</p>")


def test_the_queue_outlives_the_program(session):
    first, second = enqueue(session, "satu", "dua"), enqueue(session, "tiga", options=ImportOptions())
    done = queue.store(session, first.items[0], Found(numbered(1)), last=True)
    again = reopened(session)
    found = queue.unfinished(again)
    assert [begun.id for begun in found] == [first.id, second.id]
    assert found[0].options == OPTIONS
    assert found[0].items == (done, first.items[1])
    assert (done.state, done.articles, done.events, done.content) == (ItemState.DONE, 1, 3, "")
    assert found[1] == second
    store_all(again, found[1])
    queue.store(again, found[0].items[1], Found(numbered(7)), last=True)
    assert queue.unfinished(again) == ()
    again.close()


def test_an_item_of_several_articles_goes_on_after_the_last_one_stored(session):
    (item,) = enqueue(session, "buku").items
    for number in range(3):
        item = queue.store(session, item, Found(numbered(number)), last=False)
    again = reopened(session)
    (begun,) = queue.unfinished(again)
    assert begun.items == (item,)
    assert (item.state, item.parts, item.content) == (ItemState.QUEUED, 3, "buku")
    item = queue.store(again, item, Found(numbered(3)), last=True)
    assert (item.state, item.articles, item.events) == (ItemState.DONE, 4, 12)
    again.close()


def test_an_article_that_is_there_already_is_left_out(session):
    commands.add_article(session, analysis=numbered(0))
    first, second = store_all(session, enqueue(session, "a", "b"))
    assert (first.state, first.duplicates, first.articles) == (ItemState.DUPLICATE, 1, 0)
    assert (second.state, second.duplicates, second.articles) == (ItemState.DONE, 0, 1)
    assert len(session.articles()) == 2


def test_parts_that_cannot_be_read_are_counted(session):
    first, second = enqueue(session, "a", "b").items
    reason = Message("There is no text in {name}.", name="a")
    first = queue.store_fault(session, first, reason, last=False)
    assert (first.state, first.parts, first.faults) == (ItemState.QUEUED, 1, 1)
    first = queue.store(session, first, Found(numbered(0)), last=True)
    assert (first.state, first.articles, first.faults, first.reason) == (ItemState.DONE, 1, 1, reason)
    second = queue.store_fault(session, second, reason, last=True)
    assert (second.state, second.reason, second.content) == (ItemState.FAILED, reason, "b")


AGENCY = (
    "Gudang beras milik koperasi petani di Sindang terbakar kemarin malam, dan api baru padam menjelang "
    "subuh setelah enam mobil pemadam dikerahkan dari tiga kecamatan. Tidak ada korban jiwa, kata kepala "
    "desa, tetapi sekitar dua puluh ton beras yang sedianya dibagikan bulan depan habis terbakar. Polisi "
    "masih memeriksa penjaga malam dan dua orang pekerja koperasi itu."
)


def told_by(outlet):
    """The agency's text as an outlet prints it, known by its sketch."""
    text = f"{AGENCY} {FIRE} {PLAN} {PRICE} ({outlet})"
    return Found(analysis(raw(text, f"Kebakaran di Sindang, kata {outlet}")), sketch_of(text).packed())


def test_copies_of_a_text_are_known_and_linked(session):
    begun = enqueue(session, *"abc")
    told = (told_by("Antara"), Found(numbered(5)), told_by("Harian Sindang"))
    stored = [queue.store(session, *pair, last=True) for pair in zip(begun.items, told, strict=True)]
    assert [item.copies for item in stored] == [0, 0, 1]
    assert stored[2].copied == "Kebakaran di Sindang, kata Antara"
    assert [queue.copy_of(session, number) for number in (1, 2, 3)] == [None, None, 1]
    session.undo()
    assert contents(session._database)["copy_marks"] == []
    session.redo()
    assert queue.copy_of(session, 3) == 1


def test_a_copy_may_outlive_what_it_copies(session):
    first, second = enqueue(session, "a"), enqueue(session, "b")
    queue.store(session, second.items[0], told_by("Antara"), last=True)
    session.undo()
    session.redo()
    queue.store(session, first.items[0], told_by("Harian Sindang"), last=True)
    session.note(lambda writer: queue.take_back(writer, second.id))
    assert queue.copy_of(session, 2) is None
    assert [article.id for article in session.articles()] == [2]


def test_reasons_are_kept(session):
    (item,) = enqueue(session, "a").items
    failed = replace(item, state=ItemState.FAILED, reason=Message("There is no text in {name}.", name="a"))
    enqueue(session, "b")
    queue.save(session, [failed])
    again = reopened(session)
    assert again.read(lambda reader: reader.queue.found(failed.import_id)).items == (failed,)
    again.close()


def test_undo_takes_a_whole_import_back_and_redo_brings_it(session):
    commands.add_article(session, analysis=numbered(50))
    before = project(session)
    store_all(session, enqueue(session, *"abc"))
    after = project(session)
    assert str(session.undo_step) == "Import 3 articles"
    session.undo()
    assert project(session) == before
    session.redo()
    assert project(session) == after


def test_undo_takes_a_whole_import_back_after_going_on_another_day(session):
    commands.add_article(session, analysis=numbered(50))
    before = project(session)
    begun = enqueue(session, *"abcd")
    for number in range(2):
        queue.store(session, begun.items[number], Found(numbered(number)), last=True)
    again = reopened(session)
    assert again.undo_step is None
    (begun,) = queue.unfinished(again)
    for number in range(2, 4):
        queue.store(again, begun.items[number], Found(numbered(number)), last=True)
    after = project(again)
    assert str(again.undo_step) == "Import 4 articles"
    again.undo()
    assert project(again) == before
    again.redo()
    assert project(again) == after
    again.close()


def test_nothing_more_is_stored_of_an_import_that_was_taken_back(session):
    begun = enqueue(session, *"ab")
    queue.store(session, begun.items[0], Found(numbered(0)), last=True)
    session.undo()
    with pytest.raises(queue.ImportUndone):
        queue.store(session, begun.items[1], Found(numbered(1)), last=True)
    session.redo()
    queue.store(session, begun.items[1], Found(numbered(1)), last=True)
    assert str(session.undo_step) == "Import 2 articles"


def test_what_the_user_made_stays_when_the_import_of_another_day_is_taken_back(session):
    begun = enqueue(session, *"ab")
    queue.store(session, begun.items[0], Found(numbered(0)), last=True)
    commands.add_event(
        session, title="Rapat", date="2024-03-01", kind=EventKind.OCCURRENCE, article_id=1, evidence=(0, 5)
    )
    commands.retitle_event(session, event_id=1, title="Diubah")
    again = reopened(session)
    queue.store(again, begun.items[1], Found(numbered(1)), last=True)
    again.undo()
    assert again.articles() == ()
    (kept,) = again.events()
    assert (kept.title, kept.status) == ("Rapat", Status.EDITED)
    assert again.mentions() == ()
    again.redo()
    assert {event.title for event in again.events()} >= {"Rapat", "Diubah"}
    again.close()


def test_an_event_told_elsewhere_too_stays_when_an_import_is_taken_back(session):
    commands.add_article(session, analysis=numbered(50))
    begun = enqueue(session, *"ab")
    queue.store(session, begun.items[0], Found(numbered(0)), last=True)
    told_twice = session.event(4)
    session.note(lambda writer: writer.add_mention(told_twice, 1, (0, 5)))
    again = reopened(session)
    queue.store(again, begun.items[1], Found(numbered(1)), last=True)
    again.undo()
    assert {event.id for event in again.events()} == {1, 2, 3, 4}
    assert [article.id for article in again.articles()] == [1]
    again.close()


def test_originals_are_kept_once_and_go_with_their_articles(session):
    begun = enqueue(session, *"abc")
    letter = Original("surat.eml", b"\0" * 5000)
    for number in range(2):
        queue.store(session, begun.items[number], Found(numbered(number)), last=True, original=letter)
    queue.store(session, begun.items[2], Found(numbered(2)), last=True)
    assert [queue.original(session, number) for number in (1, 2, 3)] == [letter, letter, None]
    assert len(contents(session._database)["originals"]) == 1
    session.undo()
    session.redo()
    assert queue.original(session, 1) == letter
    session.undo()
    again = reopened(session)
    assert contents(again._database)["originals"] == []
    again.close()


def test_a_file_name_that_is_no_text_is_found_again(session, tmp_path):
    name = "merah\udc80 \u2028.txt"
    begun = queue.enqueue(session, [item_of(FileSource(tmp_path / name))], OPTIONS)
    assert begun.items[0].place == str(tmp_path / name)
    assert queue.known_paths(session) == {str(tmp_path / name)}


def test_what_the_user_said_of_a_source_is_kept(session, tmp_path):
    columns = ColumnMapping("isi", title="judul")
    said = [
        FileSource(tmp_path / "a.csv", columns),
        FileSource(tmp_path / "b.txt", split=True),
        TextSource("isi,judul", columns=columns, split=True),
        TextSource("<p>Rapat</p>", html=True),
    ]
    begun = queue.enqueue(session, [item_of(source) for source in said], OPTIONS)
    assert [source_of(item, None, lambda: False) for item in begun.items] == said


def test_a_text_of_half_characters_can_be_queued(session):
    (item,) = enqueue(session, "bytes:\ud800 %41 \x00").items
    assert (item.place, item.content) == ("bytes:? %41 \x00", "bytes:? %41 \x00")


def test_the_paths_that_were_ever_queued_are_known(session, tmp_path):
    queue.enqueue(session, [item_of(FileSource(tmp_path / "a.txt"))], OPTIONS)
    enqueue(session, "teks")
    assert queue.known_paths(session) == {str(tmp_path / "a.txt")}


def test_acts_between_two_articles_of_an_import_are_steps_of_their_own(session):
    begun = enqueue(session, *"ab")
    queue.store(session, begun.items[0], Found(numbered(0)), last=True)
    commands.add_event(session, title="Rapat", date="1999-03-01", kind=EventKind.OCCURRENCE)
    queue.store(session, begun.items[1], Found(numbered(9)), last=True)
    assert str(session.undo_step) == "Add an event"
    session.undo()
    assert str(session.undo_step) == "Import 2 articles"


def project(session):
    """Every row but those of the queue itself, which undo does not rewrite."""
    found = contents(session._database)
    return {name: rows for name, rows in found.items() if name not in ("imports", "import_items")}
