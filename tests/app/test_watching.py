from __future__ import annotations

import os

import pytest

from timeline.app.watching import Watch


@pytest.fixture
def watch(tmp_path):
    old = tmp_path / "lama.txt"
    old.write_text("Sudah ada.")
    return Watch(tmp_path, lambda folder: sorted(folder.glob("*.txt")), {old}, settle=2.0)


def test_what_is_known_is_not_new(watch):
    assert watch.look(0) == watch.look(10) == ()
    assert not watch.waiting


def test_a_new_file_counts_once_when_it_has_come_to_rest(watch, tmp_path):
    new = tmp_path / "baru.txt"
    new.write_text("Rapat")
    assert watch.look(0) == ()
    assert watch.waiting
    new.write_text("Rapat digelar 3 Mei 2024.")
    assert watch.look(1.5) == watch.look(3) == ()
    assert watch.look(3.5) == (new,)
    assert watch.look(10) == ()
    assert not watch.waiting


def test_a_file_written_anew_is_new_again(watch, tmp_path):
    old = tmp_path / "lama.txt"
    old.write_text("Ditulis ulang.")
    os.utime(old, ns=(1, 1))
    watch.look(0)
    assert watch.look(2) == (old,)


def test_an_empty_file_is_yet_to_be_filled(watch, tmp_path):
    (tmp_path / "kosong.txt").touch()
    assert watch.look(0) == watch.look(5) == ()
    assert not watch.waiting


def test_a_file_that_goes_and_comes_again_is_new(watch, tmp_path):
    old = tmp_path / "lama.txt"
    words = old.read_text()
    old.unlink()
    assert watch.look(0) == ()
    old.write_text(words)
    watch.look(1)
    assert watch.look(3) == (old,)


def test_other_kinds_of_files_do_not_count(watch, tmp_path):
    (tmp_path / "baru.part").write_text("Rapat")
    assert watch.look(0) == watch.look(5) == ()


def test_what_came_while_nobody_watched_is_new(tmp_path):
    known, missed = tmp_path / "a.txt", tmp_path / "b.txt"
    for path in (known, missed):
        path.write_text("Rapat")
    watch = Watch(tmp_path, lambda folder: sorted(folder.glob("*.txt")), {known}, settle=2.0)
    watch.look(0)
    assert watch.look(2) == (missed,)
