from __future__ import annotations

import pickle
from pathlib import Path

from timeline.reading import SUPPORTED_ENDINGS, FileSource, TextSource, expand


def touch(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x", encoding="utf-8")


def test_a_folder_is_walked_in_natural_order(tmp_path):
    touch(tmp_path, "part 10.txt", "part 2.txt", "b/deep/3.md", "a.HTML")
    assert [source.label for source in expand([tmp_path])] == ["a.HTML", "3.md", "part 2.txt", "part 10.txt"]


def test_hidden_files_and_unknown_endings_stay_out_of_a_folder(tmp_path):
    touch(tmp_path, ".hidden.txt", ".git/config.txt", "picture.png", "kept.txt")
    assert expand([tmp_path]) == [FileSource(tmp_path / "kept.txt")]


def test_the_parts_of_a_saved_page_are_no_articles(tmp_path):
    touch(tmp_path, "news.html", "news_files/frame.html", "other_files/kept.html")
    assert [source.label for source in expand([tmp_path])] == ["news.html", "kept.html"]


def test_a_named_file_is_kept_whatever_its_ending_and_once(tmp_path):
    touch(tmp_path, "report.pdf", "a.txt")
    paths = [tmp_path / "report.pdf", tmp_path / "a.txt", tmp_path]
    assert [source.label for source in expand(paths)] == ["report.pdf", "a.txt"]


def test_a_link_back_to_the_folder_is_not_followed(tmp_path):
    touch(tmp_path, "a.txt")
    (tmp_path / "again").symlink_to(tmp_path, target_is_directory=True)
    assert len(expand([tmp_path])) == 1


def test_labels_tell_the_user_which_source_is_meant():
    assert FileSource(Path("folder/rusia-dan_iran.txt")).label == "rusia-dan_iran.txt"
    assert FileSource(Path("folder/rusia-dan_iran.txt")).title == "rusia dan iran"
    assert TextSource("one two three four five six seven").label == "one two three four five six…"
    assert TextSource("<p class='x'>Satu <b>dua</b></p>", html=True).label == "Satu dua"
    assert TextSource("  ").label == ""


def test_sources_travel_to_other_processes():
    for source in (FileSource(Path("a.txt")), TextSource("text", html=True)):
        assert pickle.loads(pickle.dumps(source)) == source


def test_endings_are_lower_case():
    assert {".txt", ".md", ".html", ".htm", ".xhtml"} <= SUPPORTED_ENDINGS
    assert all(ending == ending.lower() for ending in SUPPORTED_ENDINGS)
