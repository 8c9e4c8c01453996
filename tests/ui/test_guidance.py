"""The help, the tour, the preferences, the status bar; and that every act has its icon and its tip."""

from __future__ import annotations

from contextlib import nullcontext

import pytest

from tests.app.test_journal import journal
from tests.ui.conftest import ARTICLE, import_and_settle, settle
from timeline.app.session import Session
from ui.acts import ACTS, MENU_ICONS, MENUS
from ui.dialogs.help import HelpWindow, pages
from ui.dialogs.palette import CommandPalette
from ui.dialogs.preferences import PreferencesDialog
from ui.panels.start_page import sample_paths
from ui.tips import TIPS
from ui.tour import steps


def dialog(window, kind):
    return window.findChildren(kind)[-1]


@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.id)
def test_every_act_has_an_icon_and_a_tip(window, act):
    action = window.actions_table[act.id]
    assert action.statusTip()
    assert act.choice or not action.icon().isNull()


def test_every_menu_below_another_has_an_icon(window):
    assert {menu.id for menu in MENUS if menu.parent} == set(MENU_ICONS)
    for id in MENU_ICONS:
        assert not window.actions_table.menu(id).icon().isNull()


def test_no_tip_is_of_an_act_that_is_gone():
    assert set(TIPS) <= {act.id for act in ACTS} | {menu.id for menu in MENUS}


def test_the_tour_goes_through_the_window_with_the_samples(qtbot, window):
    window.guidance.greet()
    tour = window.guidance._tour
    titles = []
    for number in range(5):
        qtbot.waitUntil(tour.card.isVisible)
        assert window.rect().contains(tour.card.geometry())
        titles.append(tour.card.title.text())
        assert f"{number + 1} of 5" in tour.card.count.text()
        with (
            qtbot.waitSignal(window.workspace.importing.ended, timeout=60_000)
            if number == 0
            else nullcontext()
        ):
            tour.card.next.click()
        settle(qtbot, window)
    assert titles == [step.title for step in steps()]
    assert len(window.workspace.overview.articles) == len(sample_paths())
    assert window._memory.settings.toured
    window.guidance.greet()
    assert window.guidance._tour is None


def test_the_tour_can_be_skipped_and_called_again(qtbot, filled):
    filled.guidance.tour()
    card = filled.guidance._tour.card
    assert card.title.text() == "The timeline"
    filled.choose_language("id")
    qtbot.waitUntil(lambda: card.title.text() == "Linimasanya")
    filled.choose_language("en")
    card.skip.click()
    assert filled.guidance._tour is None
    filled.actions_table["tour"].trigger()
    assert filled.guidance._tour.card.isVisible()
    filled.guidance._tour.skip()


def test_help_in_both_languages_has_the_same_pages():
    english, indonesian = pages("en"), pages("id")
    assert [page.name for page in english] == [page.name for page in indonesian]
    assert len(english) >= 6
    assert all(page.title and len(page.text) > 300 for page in english + indonesian)
    for page in english + indonesian:
        for link in page.text.split("](")[1:]:
            assert f"{link.partition(')')[0]}" in {f"{other.name}.md" for other in english}


def test_help_is_searched_and_follows_the_language(qtbot, window):
    window.actions_table["help"].trigger()
    shown = dialog(window, HelpWindow)
    assert shown.contents.count() == len(pages("en"))
    shown.box.setText("backup restore")
    assert 0 < shown.contents.count() < len(pages("en"))
    assert "ackup" in shown.page.toPlainText()
    shown.box.setText("qwertz")
    assert shown.contents.count() == 0
    assert shown.nothing.isVisible()
    shown.box.clear()
    window.choose_language("id")
    qtbot.waitUntil(lambda: shown.windowTitle() == "Bantuan")
    assert shown.contents.item(0).text() == pages("id")[0].title
    window.choose_language("en")
    shown.close()


def test_preferences_count_at_once(qtbot, window):
    window.actions_table["preferences"].trigger()
    shown = dialog(window, PreferencesDialog)
    shown.originals.click()
    shown.still.click()
    shown.backups.click()
    shown.fetching.click()
    settings = window._memory.settings
    assert (settings.keep_originals, settings.still, settings.backups) == (True, True, False)
    assert window.actions_table["keep_originals"].isChecked()
    assert window.workspace.options.keep_originals
    assert not window.workspace.keeps_backups
    assert window.intake.fetching.allowed
    assert not window.desk.bench.timeline.animated
    shown.theme.setCurrentIndex(2)
    shown.theme.activated.emit(2)
    assert settings.theme != window._memory.settings.theme == "dark"
    window.choose_theme("light")
    shown.reject()


def test_the_status_bar_counts(qtbot, filled):
    assert filled.status.counts.text() == "1 article  ·  4 events"
    assert filled.status.saved.text() == "Kept, but without a name"
    filled.choose_language("id")
    qtbot.waitUntil(lambda: filled.status.counts.text() == "1 artikel  ·  4 peristiwa")
    filled.choose_language("en")


def test_the_journal_tells_what_was_done_and_no_word_of_the_article(qtbot, window, article):
    with journal() as path:
        import_and_settle(qtbot, window, [article])
        window.workspace.open(article)  # no project
        settle(qtbot, window)
    told = path.read_text(encoding="utf-8")
    assert "enqueue took" in told
    assert "WARNING lane_0 switched: {name} is not a Linimasa project." in told
    assert not any(word in told for word in ARTICLE.split() if len(word) > 6)


def test_the_status_bar_says_that_a_project_is_being_opened(qtbot, window, tmp_path):
    path = tmp_path / "besar.linimasa"
    Session.create(path).close()
    window.projects.open(path)
    assert window.status.counts.text() == "Opening “besar”…"
    qtbot.waitUntil(lambda: window.status.counts.text() == "0 articles  ·  0 events")
    settle(qtbot, window)
    window.workspace.open(tmp_path / "nichts.linimasa")
    qtbot.waitUntil(lambda: "no project at" in window.notice.words.text())
    assert window.status.counts.text() == "0 articles  ·  0 events"


def test_the_palette_says_that_nothing_is_called_so(window):
    window.show_palette()
    palette = window.findChildren(CommandPalette)[-1]
    assert not palette.nothing.isVisible()
    palette.box.setText("qwertz")
    assert palette.nothing.isVisible()
    palette.reject()
