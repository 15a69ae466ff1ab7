"""Files that were handed over: shown at once, or when what stands in front has gone; never lost."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from desktop import waiting_files
from desktop.language import speak
from desktop.look import Scheme, apply_look
from desktop.preferences import Preferences
from desktop.taking_in import TakingIn
from desktop.views.first_run import FirstAnswers
from desktop.views.import_form import SheetImport
from desktop.visiting import Visits
from desktop.waiting_files import WaitingFiles
from desktop.window import MainWindow
from domain.values import Exercise, Side
from tests.desktop.handed import Handed, handed, history, plan
from tests.domain.sheets import GAP, change, sheet
from tests.driver import Diary
from tests.facts import Clock, application, begun, date_of, day

SHEET = sheet(change(), change(GAP, 3, 4, date_of(12)), on=date_of(9))
PATIENCE_MS = 10_000


@pytest.fixture
def diary(qapp: QApplication, tmp_path: Path) -> Iterator[Diary]:
    speak(qapp, "en")
    apply_look(qapp, Scheme.LIGHT)
    kept = Diary(tmp_path / "a.diary", Clock(day(1)), tmp_path / "saved.unbend")
    yield kept
    kept.close()


@pytest.fixture
def own(diary: Diary, qtbot: QtBot) -> Handed:
    """A diary of one's own on its tenth day."""
    opened = begun(diary.clock)
    opened.answer_red_flags([])
    diary.clock.now = day(10, 9)
    opened.answer_red_flags([])
    return handed(diary, opened, qtbot)


@pytest.fixture
def files(own: Handed) -> WaitingFiles:
    return WaitingFiles(own.window, own.visits, own.taking_in)


@pytest.fixture
def prescribed(tmp_path: Path) -> Path:
    return plan(tmp_path / "a plan.unbend-plan", SHEET)


@pytest.fixture
def annas(tmp_path: Path) -> Path:
    return history(tmp_path / "anna.unbend")


def waits(own: Handed, files: WaitingFiles, number: int = 1) -> bool:
    """Whether it still waits when everything that is under way has been done."""
    own.qtbot.wait(20)
    return files.count == number and own.taking_in.form is None


def is_shown(own: Handed) -> None:
    own.qtbot.waitUntil(lambda: own.taking_in.form is not None, timeout=PATIENCE_MS)
    assert isinstance(own.taking_in.form, SheetImport)


def is_looked_at(own: Handed) -> None:
    own.qtbot.waitUntil(lambda: own.window.guest is not None, timeout=PATIENCE_MS)


def _answers() -> FirstAnswers:
    return FirstAnswers(side=Side.LEFT, onset=date_of(1), cautions=(), equipment=(), signs=())


def told(qtbot: QtBot) -> str:
    """What a box before the window says; it is closed."""
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None, timeout=PATIENCE_MS)
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    words = box.text()
    box.reject()
    return words


# ------------------------------------------------------------------------ where there is room


def test_a_history_is_looked_at(own: Handed, files: WaitingFiles, annas: Path) -> None:
    files.take(annas)

    is_looked_at(own)
    assert own.person.sees("Read only: somebody else's history, anna.unbend")


def test_a_sheet_is_shown_before_it_is_accepted(
    own: Handed, files: WaitingFiles, prescribed: Path
) -> None:
    before = own.facts()

    files.take(prescribed)

    is_shown(own)
    assert own.facts() == before


def test_several_come_one_after_the_other(
    own: Handed, files: WaitingFiles, prescribed: Path, annas: Path
) -> None:
    files.take(prescribed)
    files.take(annas)
    is_shown(own)
    assert own.window.guest is None

    own.person.press("Esc")

    is_looked_at(own)
    assert files.count == 0


def test_the_same_file_twice_is_one(own: Handed, files: WaitingFiles, prescribed: Path) -> None:
    files.take(prescribed)
    files.take(prescribed)
    is_shown(own)

    own.person.press("Esc")

    assert waits(own, files, 0)


def test_what_nobody_means_to_read_is_not_waited_for(own: Handed, files: WaitingFiles) -> None:
    for number in range(waiting_files.MOST + 8):
        files.take(Path(f"/nowhere/{number}.unbend-plan"))

    assert files.count == waiting_files.MOST
    assert "More files were handed over than can wait." in told(own.qtbot)
    own.taking_in.leave()


def test_a_second_history_does_not_take_the_place_of_the_first(
    own: Handed, files: WaitingFiles, annas: Path, tmp_path: Path
) -> None:
    files.take(annas)
    is_looked_at(own)

    files.take(history(tmp_path / "bert.unbend"))
    files.take(history(tmp_path / "clara.unbend"))

    assert "so this one waits" in told(own.qtbot)
    own.qtbot.wait(20)
    assert QApplication.activeModalWidget() is None  # once for all that wait
    for name in ("anna", "bert", "clara"):
        own.qtbot.waitUntil(
            lambda name=name: own.person.sees(f"somebody else's history, {name}.unbend"),
            timeout=PATIENCE_MS,
        )
        own.person.press("Ctrl+W")
    assert files.count == 0


def test_one_that_cannot_be_read_keeps_no_other_waiting(
    own: Handed, files: WaitingFiles, annas: Path, tmp_path: Path
) -> None:
    files.take(tmp_path / "gone.unbend")
    files.take(annas)

    assert "There is no file called gone.unbend here." in told(own.qtbot)
    is_looked_at(own)


def test_a_history_takes_the_place_of_one_that_was_chosen_here(
    own: Handed, files: WaitingFiles, annas: Path, tmp_path: Path
) -> None:
    files.take(tmp_path / "gone.unbend")
    assert told(own.qtbot)
    own.look_at(annas)

    files.take(history(tmp_path / "bert.unbend"))

    own.qtbot.waitUntil(
        lambda: own.person.sees("somebody else's history, bert.unbend"), timeout=PATIENCE_MS
    )


# ---------------------------------------------------------------------- what stands in front


def test_it_waits_until_a_guided_session_was_left(
    own: Handed, files: WaitingFiles, prescribed: Path
) -> None:
    own.window.home.guided.start(Exercise.KNEES_ROCKING, confirmed=True)
    files.take(prescribed)
    assert waits(own, files)

    own.person.press("Esc")

    is_shown(own)


def test_a_history_waits_for_it_as_well(own: Handed, files: WaitingFiles, annas: Path) -> None:
    own.window.home.guided.start(Exercise.KNEES_ROCKING, confirmed=True)
    files.take(annas)
    assert waits(own, files)

    own.person.press("Esc")

    is_looked_at(own)


@pytest.mark.parametrize("kind", ["prescribed", "annas"])
def test_it_waits_behind_the_cover(
    own: Handed, files: WaitingFiles, request: pytest.FixtureRequest, kind: str
) -> None:
    own.window.cover(QWidget())
    files.take(request.getfixturevalue(kind))
    assert waits(own, files)
    assert own.window.guest is None

    own.window.uncover()

    own.qtbot.waitUntil(lambda: files.count == 0, timeout=PATIENCE_MS)


def test_a_sheet_waits_behind_a_guest_and_says_so_once(
    own: Handed, files: WaitingFiles, prescribed: Path, annas: Path
) -> None:
    own.look_at(annas)

    files.take(prescribed)

    assert "your own diary, so it waits" in told(own.qtbot)
    assert waits(own, files)
    assert QApplication.activeModalWidget() is None
    own.person.press("Ctrl+W")
    is_shown(own)


def test_it_waits_until_a_dialog_was_closed(
    own: Handed, files: WaitingFiles, prescribed: Path, annas: Path
) -> None:
    own.import_(prescribed)
    files.take(annas)
    own.qtbot.wait(20)
    assert files.count == 1
    assert own.window.guest is None

    own.person.press("Esc")

    is_looked_at(own)


def test_it_waits_for_the_safety_questions_before_a_session(
    own: Handed, files: WaitingFiles, annas: Path
) -> None:
    own.diary.clock.now = day(11, 9)
    own.window.home.guided.start(Exercise.KNEES_ROCKING, confirmed=True)
    files.take(annas)
    assert waits(own, files)

    own.person.press("Esc")

    is_looked_at(own)


def test_a_sheet_waits_for_the_first_questions(
    diary: Diary, qtbot: QtBot, prescribed: Path
) -> None:
    diary.clock.now = day(10, 9)
    own = handed(diary, application(diary.clock), qtbot)
    files = WaitingFiles(own.window, own.visits, own.taking_in)
    assert own.person.sees("Welcome to Unbend")

    files.take(prescribed)

    assert "when you have answered the first questions" in told(qtbot)
    assert waits(own, files)
    own.window.home.beginning.room.finished.emit(_answers())
    is_shown(own)


def test_at_the_door_a_sheet_waits_and_a_history_is_looked_at(
    qapp: QApplication, qtbot: QtBot, prescribed: Path, annas: Path
) -> None:
    speak(qapp, "en")
    window = MainWindow()
    qtbot.addWidget(window)
    visits = Visits(window, Preferences())
    files = WaitingFiles(window, visits, TakingIn(window, visits))
    window.show()

    files.take(prescribed)
    qtbot.wait(20)
    assert files.count == 1
    assert QApplication.activeModalWidget() is None
    files.take(annas)

    qtbot.waitUntil(lambda: window.guest is not None, timeout=PATIENCE_MS)
    assert "so it waits" in told(qtbot)
    visits.end()


# -------------------------------------------------------------------------- what is none


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("gone.unbend", "There is no file called gone.unbend here."),
        ("gone.unbend-plan", "That file is not there."),
        ("long" * 2000 + ".unbend", "This computer does not let Unbend read"),
        ("long" * 2000 + ".unbend-plan", "The system says:"),
    ],
    ids=["history", "sheet", "long history", "long sheet"],
)
def test_a_file_that_is_not_there_is_told(
    own: Handed, files: WaitingFiles, tmp_path: Path, name: str, why: str
) -> None:
    files.take(tmp_path / name)

    assert why in told(own.qtbot)


@pytest.mark.parametrize("name", ["odd.unbend", "odd.unbend-plan"])
def test_a_file_that_is_none_is_told(
    own: Handed, files: WaitingFiles, tmp_path: Path, name: str
) -> None:
    (tmp_path / name).write_bytes(b"a letter")

    files.take(tmp_path / name)

    assert told(own.qtbot)


@pytest.mark.skipif(os.name != "posix", reason="names that are bytes")
def test_a_name_without_letters_is_shown_all_the_same(
    own: Handed, files: WaitingFiles, annas: Path, tmp_path: Path
) -> None:
    odd = tmp_path / os.fsdecode(b"no \xff\nletters.unbend")
    odd.write_bytes(annas.read_bytes())

    files.take(odd)

    is_looked_at(own)
    assert own.person.sees("Read only: somebody else's history")
