"""From the Timeline's wish to the files: looked into beside the window, done with all closed."""

from collections.abc import Callable
from pathlib import Path
from threading import Event
from threading import enumerate as enumerate_threads

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop import removal, vault
from desktop.closed_work import ClosedWork
from desktop.removing import Removing
from desktop.views.remove_words import RemoveWords
from desktop.views.timeline import TimelineView
from desktop.what_goes import Left, Reach
from desktop.widgets.label import Label
from desktop.wording import erasing as words
from desktop.wording.erasing import NEW_KEY
from domain import key_file, rewriting
from domain.obstacles import Obstacle
from tests.desktop.laid_out import NOW, OTHER, SECRET, LaidOut, lay_out

WORDS = "two knees rocking"


@pytest.fixture
def diary(home: Path) -> LaidOut:
    return lay_out(home / "Unbend" / "unbend.diary", passphrase=WORDS)


@pytest.fixture
def removing(qapp: QApplication, diary: LaidOut) -> Removing:
    assert qapp
    return Removing(diary.path, diary.key, lambda: (diary.folder,))


@pytest.fixture
def page(qtbot: QtBot, removing: Removing) -> TimelineView:
    made = TimelineView()
    qtbot.addWidget(made)
    made.show()
    removing.serve(made)
    made.side.show_removal()
    return made


def asked(qtbot: QtBot, page: TimelineView, diary: LaidOut) -> None:
    page.removal_asked.emit(diary.entry)
    qtbot.waitUntil(page.side.removal.passphrase.isVisible)


def test_what_holds_the_words_is_said_once_it_was_found(
    qtbot: QtBot, page: TimelineView, diary: LaidOut
) -> None:
    asked(qtbot, page, diary)

    said = [each.text() for each in page.side.removal.findChildren(Label) if each.isVisible()]
    assert any(sentence.startswith("3 backups hold the words") for sentence in said)


def test_the_words_go_once_the_passphrase_was_proven(
    qtbot: QtBot, page: TimelineView, removing: Removing, diary: LaidOut
) -> None:
    asked(qtbot, page, diary)
    page.side.removal.passphrase.setText(WORDS)

    with qtbot.waitSignal(removing.work) as wished:
        page.side.removal.do.click()
    (work,) = wished.args
    before = diary.notes(diary.key)
    opens = work.do()

    assert isinstance(work, ClosedWork)
    assert work.page == "settings"
    assert before == [SECRET, OTHER]
    assert opens == diary.path
    assert diary.notes(vault.open_key(diary.path, passphrase=WORDS)) == [OTHER]
    assert len(diary.backups.all()) == 1
    assert not rewriting.former_keys(diary.path)


def test_a_wrong_passphrase_closes_nothing(
    qtbot: QtBot, page: TimelineView, removing: Removing, diary: LaidOut
) -> None:
    asked(qtbot, page, diary)
    page.side.removal.passphrase.setText("another one")
    before = diary.files()

    with qtbot.assertNotEmitted(removing.work):
        page.side.removal.do.click()
        qtbot.waitUntil(lambda: bool(page.side.removal.notice.text()))

    assert "not the passphrase" in page.side.removal.notice.text()
    assert diary.files() == before


def test_what_stands_in_the_way_is_said_on_the_card(
    qtbot: QtBot, page: TimelineView, diary: LaidOut
) -> None:
    key_file.beside(diary.path).unlink()

    page.removal_asked.emit(diary.entry)

    qtbot.waitUntil(lambda: "key.json" in page.side.removal.notice.text())
    assert not page.side.removal.do.isEnabled()


def test_an_answer_that_nobody_waits_for_any_more_is_not_heard(
    qtbot: QtBot,
    page: TimelineView,
    removing: Removing,
    diary: LaidOut,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked(qtbot, page, diary)
    may_answer, before = Event(), set(enumerate_threads())
    real: Callable[..., None] = removal.prove_passphrase

    def slow(*values: object) -> None:
        may_answer.wait(10)
        real(*values)

    monkeypatch.setattr(removal, "prove_passphrase", slow)
    page.side.removal.passphrase.setText(WORDS)
    page.side.removal.do.click()

    with qtbot.assertNotEmitted(removing.work):
        page.side.removal.leave.click()
        may_answer.set()
        for thread in set(enumerate_threads()) - before:
            thread.join(10)
        QCoreApplication.processEvents()


def test_an_answer_that_comes_after_the_diary_was_left_is_not_heard(
    qtbot: QtBot, diary: LaidOut, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_answer = Event()
    reach = removal.reach
    monkeypatch.setattr(removal, "reach", lambda *at: may_answer.wait(20) and reach(*at))
    removing = Removing(diary.path, diary.key, lambda: (diary.folder,))
    card = RemoveWords(NEW_KEY)
    removing.attend(card)
    before = set(enumerate_threads())
    removing.ask(None)

    delete(card)
    delete(removing)
    with qtbot.captureExceptions() as raised:
        may_answer.set()
        for thread in set(enumerate_threads()) - before:
            thread.join(10)
        QCoreApplication.processEvents()

    assert not raised


def test_a_new_key_by_itself_removes_nothing(removing: Removing, diary: LaidOut) -> None:
    removing.work_for(None, WORDS).do()

    new = vault.open_key(diary.path, passphrase=WORDS)
    assert new != diary.key
    assert diary.notes(new) == [SECRET, OTHER]


def test_that_it_was_done_is_told_where_nothing_is_left(
    removing: Removing, diary: LaidOut, home: Path
) -> None:
    away = Removing(diary.path, diary.key, lambda: (home / "a disk in a drawer", diary.folder))
    left = away.work_for(None, WORDS)
    left.do()
    of_left = left.done()
    new = vault.open_key(diary.path, passphrase=WORDS)
    whole = Removing(diary.path, new, lambda: (diary.folder,)).work_for(diary.entry, WORDS)
    whole.do()

    assert of_left is None
    assert whole.done() == words.GONE
    assert removing.work_for(None, WORDS).done() == words.RENEWED


def test_what_cannot_be_done_leaves_the_diary_to_be_opened_again(
    removing: Removing, diary: LaidOut
) -> None:
    before = diary.files()

    with pytest.raises(Obstacle):
        removing.work_for(diary.entry, "another one").do()

    assert diary.files() == before


# ------------------------------------------------------------------------------ at the next start


@pytest.fixture
def broken_off(diary: LaidOut) -> LaidOut:
    """The diary was rewritten, and then the computer went off."""
    new = removal.rewrite(diary.path, diary.key, entry=diary.entry, passphrase=WORDS)
    return LaidOut(diary.path, new, diary.entry)


def test_what_was_left_is_removed_at_the_next_start(qtbot: QtBot, broken_off: LaidOut) -> None:
    again = Removing(broken_off.path, broken_off.key, lambda: (broken_off.folder,))

    again.follow_up()

    qtbot.waitUntil(lambda: not rewriting.former_keys(broken_off.path))
    assert len(broken_off.backups.all()) == 1


def test_what_still_cannot_be_removed_is_told(
    qtbot: QtBot, broken_off: LaidOut, home: Path
) -> None:
    away = home / "a disk in a drawer"
    again = Removing(broken_off.path, broken_off.key, lambda: (away, broken_off.folder))

    with qtbot.waitSignal(again.told) as told:
        again.follow_up()

    assert "cannot be reached" in told.args[0]
    assert not away.exists()


def test_where_nothing_was_left_nothing_is_begun(removing: Removing, diary: LaidOut) -> None:
    before = diary.files()

    removing.follow_up()

    assert diary.files() == before
    assert removal.follow_up(diary.path, diary.key, [diary.folder], NOW) == Left()
    assert removal.reach(diary.path, diary.key, [diary.folder]) == Reach(backups=3, passphrase=True)
