from __future__ import annotations

import pickle

from tests.reading import files
from tests.reading.test_formats import MEETING, WELL
from timeline.reading import ColumnMapping, FileSource, SplitPreview, TablePreview, TextSource, preview


def test_a_table_is_shown_with_what_its_columns_seem_to_mean(tmp_path):
    shown = preview(FileSource(files.write(tmp_path, "berita.xlsx", files.xlsx([MEETING, WELL]))))
    assert isinstance(shown, TablePreview)
    assert shown.columns == tuple(MEETING.row)
    assert [row[0] for row in shown.rows] == [MEETING.title, WELL.title]
    assert all(len(cell) <= 300 for row in shown.rows for cell in row)
    assert shown.guess == ColumnMapping(
        text="isi",
        title="judul",
        date="tanggal",
        author="penulis",
        url="tautan",
        outlet="media",
        language="bahasa",
        section="kanal",
    )
    assert pickle.loads(pickle.dumps(shown)) == shown


def test_a_table_that_tells_nothing_is_shown_without_a_guess():
    shown = preview(TextSource("a,b\n" + "1,2\n" * 5, columns=None))
    assert shown is None  # pasted words that only look like one are no table
    shown = preview(TextSource('[{"a": 1, "b": 2}]'))
    assert shown == TablePreview(("a", "b"), (("1", "2"),), None)


def test_the_titles_of_a_text_that_seems_to_hold_several_articles_are_shown():
    text = "\n\n".join(f"{told.title}\n\nJAKARTA, WARTA – {told.text}" for told in (MEETING, WELL))
    assert preview(TextSource(text)) == SplitPreview((MEETING.title, WELL.title))


def test_there_is_nothing_to_ask_of_other_files(tmp_path):
    assert preview(TextSource(MEETING.text)) is None
    assert preview(FileSource(files.write(tmp_path, "a.html", files.html(MEETING)))) is None
    assert preview(FileSource(files.write(tmp_path, "a.json", b'{"a": '))) is None
    assert preview(FileSource(tmp_path / "gone.txt")) is None
