"""From the card to the files: counted beside the window, erased with all closed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.closed_work import ClosedWork
from desktop.erasing import Erasing
from desktop.erasure import KeyLeft
from desktop.keychain import Keychain
from desktop.views.erase_card import EraseCard
from domain.obstacles import Obstacle
from tests.desktop.laid_out import LaidOut, lay_out
from tests.keychains import Honest


@pytest.fixture
def diary(home: Path) -> LaidOut:
    return lay_out(home / "Unbend" / "unbend.diary", passphrase="two knees rocking")  # noqa: S106


@pytest.fixture
def erasing(qapp: QApplication, diary: LaidOut) -> Erasing:
    assert qapp
    return Erasing(diary.path, diary.key, lambda: (diary.folder,))


@pytest.fixture
def card(qtbot: QtBot, erasing: Erasing) -> EraseCard:
    made = EraseCard()
    qtbot.addWidget(made)
    made.show()
    erasing.serve(made)
    return made


def test_what_there_is_is_counted_when_it_is_asked_for(qtbot: QtBot, card: EraseCard) -> None:
    card.ask.click()

    qtbot.waitUntil(card.word.isVisible)


def test_the_word_leads_to_a_diary_that_is_gone(
    qtbot: QtBot, card: EraseCard, erasing: Erasing, diary: LaidOut
) -> None:
    card.ask.click()
    qtbot.waitUntil(card.word.isVisible)
    qtbot.keyClicks(card.word, "ERASE")

    with qtbot.waitSignal(erasing.work) as wished:
        qtbot.keyClick(card.word, Qt.Key.Key_Return)
    (work,) = wished.args
    was_there = diary.path.exists()

    assert isinstance(work, ClosedWork)
    assert was_there, "nothing goes while the diary is open"
    assert work.do() is None
    assert not [path for path in diary.path.parent.rglob("*") if path.is_file()]


def test_what_could_not_be_removed_is_told_by_its_sentence(home: Path) -> None:
    diary = lay_out(home / "Unbend" / "unbend.diary", keychain=Keychain(Honest()))
    work = Erasing(diary.path, diary.key, lambda: (diary.folder,)).work_for()

    with pytest.raises(Obstacle) as told:
        work.do()

    assert isinstance(told.value, KeyLeft)
    assert "opens nothing any more" in told.value.sentence
    assert not diary.path.exists()
