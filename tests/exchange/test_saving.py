import os
import stat
import sys

import pytest

from timeline.errors import Fault
from timeline.exchange.saving import save


def test_files_are_written_and_replaced(tmp_path):
    old = tmp_path / "old.txt"
    old.write_text("before")
    old.chmod(0o640)
    save({old: [b"n", b"ow"], tmp_path / "new.txt": [b"new"]})
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {
        "old.txt": b"now",
        "new.txt": b"new",
    }
    if sys.platform != "win32":
        assert stat.S_IMODE(old.stat().st_mode) == 0o640


def test_where_one_cannot_be_written_none_is(tmp_path):
    good = tmp_path / "a.txt"
    good.write_bytes(b"before")
    with pytest.raises(Fault, match=r"b\.txt” cannot be written"):
        save({good: [b"now"], tmp_path / "no such folder" / "b.txt": [b"new"]})
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]
    assert good.read_bytes() == b"before"


def test_a_folder_of_that_name_is_told(tmp_path):
    (tmp_path / "a.txt").mkdir()
    with pytest.raises(Fault, match="cannot be written"):
        save({tmp_path / "a.txt": [b"now"]})
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_is_followed(tmp_path):
    real, link = tmp_path / "real.txt", tmp_path / "link.txt"
    real.write_bytes(b"before")
    link.symlink_to(real)
    save({link: [b"now"]})
    assert link.is_symlink()
    assert real.read_bytes() == b"now"


def test_a_full_disk_leaves_what_was_there(tmp_path, monkeypatch):
    out = tmp_path / "out.bin"
    out.write_bytes(b"before")

    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Fault, match="No space left"):
        save({out: [b"now"]})
    assert [path.name for path in tmp_path.iterdir()] == ["out.bin"]
    assert out.read_bytes() == b"before"


def test_a_mistake_while_writing_leaves_nothing(tmp_path):
    def portions():
        yield b"half"
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        save({tmp_path / "a.txt": portions()})
    assert list(tmp_path.iterdir()) == []
