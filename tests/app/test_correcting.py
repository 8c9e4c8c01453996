"""An article set right: its headline, and what another publication date would move."""

from __future__ import annotations

from tests.store.samples import analysis, contents
from timeline.app.commands import add_article
from timeline.app.correcting import Move, correct_heading, moves
from timeline.dates import Interval
from timeline.extraction import analyse
from timeline.model import Publication, PublicationSource, RawArticle

TEXT = "Tanggul jebol kemarin di Dayeuhkolot. Warga mengungsi sejak 3 Mei 2024."


def test_only_what_hangs_on_the_publication_moves(session):
    published = Publication(Interval.day(2024, 5, 6), PublicationSource.METADATA)
    add_article(session, analysis=analyse(RawArticle(TEXT, "Tanggul", "id", published)))
    article, timexes = session.article(1), session.timexes(1)
    assert moves(article, timexes, Interval.day(2024, 5, 6)) == ()
    assert moves(article, timexes, Interval.day(2024, 5, 10)) == (
        Move("kemarin", Interval.day(2024, 5, 5), Interval.day(2024, 5, 9)),
    )


def test_headline_and_outlet_are_one_step_each_and_the_article_stays_known(session):
    add_article(session, analysis=analysis())
    before = contents(session._database)
    changes = correct_heading(session, article_id=1, title="  Gudang \n habis ", outlet="Harian Sindang")
    assert (session.article(1).title, changes.articles) == ("Gudang habis", {1})
    assert str(session.undo_step) == "Correct the headline"
    assert add_article(session, analysis=analysis()) is None
    session.undo()
    assert contents(session._database) == before
    correct_heading(session, article_id=1, title=session.article(1).title, outlet="Kabar")
    assert str(session.undo_step) == "Correct the outlet"
