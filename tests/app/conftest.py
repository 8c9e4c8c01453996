"""Sessions to act on."""

from __future__ import annotations

import shutil

import pytest

from tests.store.samples import numbered
from timeline.app.commands import add_article
from timeline.app.session import Session


@pytest.fixture
def session(tmp_path):
    """An open project without anything in it."""
    session = Session.create(tmp_path / "proyek.linimasa")
    yield session
    session.close()


@pytest.fixture(scope="session")
def template(tmp_path_factory):
    """A project with two articles, to be copied."""
    path = tmp_path_factory.mktemp("template") / "p.linimasa"
    session = Session.create(path)
    for number in range(2):
        add_article(session, analysis=numbered(number))
    session.close()
    return path


@pytest.fixture
def filled(template, tmp_path):
    """An open project with two articles and an empty history."""
    session = Session.open(shutil.copy(template, tmp_path / "filled.linimasa"))
    yield session
    session.close()
