from __future__ import annotations

import os

from tests.store.samples import analysis
from timeline.app import commands
from timeline.app.drafts import discard, drafts, is_draft, new_draft
from timeline.app.session import Session


def test_a_draft_is_found_again_after_a_crash_but_not_while_it_is_open():
    path = new_draft()
    session = Session.create(path)
    commands.add_article(session, analysis=analysis())
    assert drafts() == []
    session._database._lock.release()  # as the system does when the process dies
    assert drafts() == [path]
    again = Session.open(path)
    assert len(again.events()) == 3
    again.close()
    session.close()


def test_drafts_do_not_share_a_path_and_the_latest_comes_first():
    paths = []
    for age in (30, 20, 10):
        paths.append(new_draft())
        Session.create(paths[-1]).close()
        os.utime(paths[-1], (10**9 - age, 10**9 - age))
    assert len(set(paths)) == 3
    assert drafts() == paths[::-1]


def test_a_draft_is_discarded_and_nothing_else(tmp_path):
    path, other = new_draft(), tmp_path / "p.linimasa"
    Session.create(path).close()
    path.with_name(path.name + "-wal").write_bytes(b"")
    Session.create(other).close()
    discard(other)
    assert other.exists()
    assert is_draft(path)
    assert not is_draft(other)
    discard(path)
    assert drafts() == []
    assert list(path.parent.iterdir()) == []
