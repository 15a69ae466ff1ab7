"""The backups of an open diary, kept up beside the window: real files, a real card."""

import hashlib
import os
import shutil
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import backup_folder
from desktop.guest import Visit
from desktop.views.backups_card import BackupsCard
from desktop.views.restore_sheet import RestoreSheet
from desktop.wording import backups as words
from domain import backup_shelf, key_file
from domain.obstacles import Obstacle
from domain.sound_copy import NoKeyFile
from domain.store import encrypted_file
from domain.wishes import Pain
from tests.desktop.backed_up import DAY, KEY, PATIENCE_MS, Kept, back_up, lived_at, shelf, write
from tests.domain.test_backups import flipped
from tests.facts import ZONE, Clock, application, day

posix_only = pytest.mark.skipif(os.name != "posix", reason="links and modes of POSIX")


@pytest.fixture(autouse=True)
def berlin(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", ZONE)


@pytest.fixture
def diary(home: Path) -> Path:
    return home / "Unbend" / "unbend.diary"


@pytest.fixture
def clock(diary: Path) -> Clock:
    """Three days with a check-in each, backups of the first two."""
    return lived_at(diary, 3)


@pytest.fixture
def kept(diary: Path, clock: Clock, qtbot: QtBot) -> Kept:
    return Kept(diary, clock, qtbot)


def write_again(kept: Kept) -> None:
    """Another entry on the same day."""
    with closing(application(kept.clock, encrypted_file(kept.path, KEY))) as opened:
        opened.report_pain(Pain(leg=1, back=1))


def digests(folder: Path) -> dict[str, str]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


# ------------------------------------------------------------------------------- by itself


def test_one_is_made_on_a_day_on_which_something_was_written(kept: Kept) -> None:
    kept.keeping.keep_up()
    kept.settle()

    assert len(kept.all) == 3
    assert kept.all[-1].is_verified


def test_nothing_is_made_where_nothing_was_written(kept: Kept) -> None:
    kept.keeping.keep_up()
    kept.settle()
    kept.clock.now += 5 * DAY

    kept.keeping.keep_up()
    kept.settle()

    assert len(kept.all) == 3


def test_a_new_day_with_an_entry_makes_the_next(kept: Kept) -> None:
    kept.keeping.keep_up()
    kept.settle()
    write(kept.path, kept.clock, 4)

    kept.keeping.keep_up()
    kept.settle()

    assert len(kept.all) == 4


def test_a_clock_that_jumps_years_loses_no_backup(kept: Kept) -> None:
    for number, years in enumerate((10, -20, 10), 4):
        write(kept.path, Clock(), number)
        kept.clock.now += years * timedelta(days=365)
        kept.keeping.keep_up()
        kept.settle()

    assert len(kept.all) == 5
    assert not kept.keeping.overdue


def test_needless_ones_go(kept: Kept) -> None:
    for number in range(4, 16):
        write(kept.path, kept.clock, number)
        kept.keeping.keep_up()
        kept.settle()

    assert 7 <= len(kept.all) < 14


def test_it_is_waited_for_at_the_end(kept: Kept) -> None:
    kept.keeping.keep_up()

    assert kept.keeping.end(20)
    assert len(kept.all) == 3


def test_what_was_written_after_the_first_of_a_day_is_backed_up_at_the_close(kept: Kept) -> None:
    back_up(kept.path, kept.clock)
    write_again(kept)

    assert kept.keeping.end_with_backup(20)

    assert len(kept.all) == 3, "the one before it on this day has gone"
    assert kept.all[-1].number == 4


def test_a_close_without_news_makes_none(kept: Kept) -> None:
    back_up(kept.path, kept.clock)
    before = kept.all

    assert kept.keeping.end_with_backup(20)

    assert kept.all == before


def test_the_one_at_the_close_comes_after_the_one_under_way(kept: Kept) -> None:
    kept.keeping.make()
    write_again(kept)

    assert kept.keeping.end_with_backup(20)

    assert not shelf(kept.path).is_due(KEY, kept.clock.now, at_close=True)


def test_after_the_end_nothing_is_begun(kept: Kept) -> None:
    assert kept.keeping.end(20)

    kept.keeping.make()

    assert kept.keeping.wait(20)
    assert len(kept.all) == 2


def test_the_key_is_in_no_text_of_it(kept: Kept) -> None:
    told = f"{kept.keeping!r} {kept.keeping.__dict__.keys()} {kept.card.text()}"

    assert KEY.hex() not in told
    assert str(KEY) not in told


# ------------------------------------------------------------------------------ as wished


def test_the_card_tells_the_last_one_and_how_many(kept: Kept) -> None:
    told = kept.card.text()

    assert "Yesterday at 09:00, 4 entries" in told
    assert "Read through and found whole." in told
    assert "There are 2 backups." in told
    assert str(backup_shelf.folder_of(kept.path)) in told


def test_one_is_made_now_and_told(kept: Kept) -> None:
    kept.card.make.click()
    assert not kept.card.make.isEnabled()
    assert "A backup is being made" in kept.card.text()
    kept.settle()

    assert len(kept.all) == 3
    assert kept.card.make.isEnabled()
    assert "A backup was made and read through." in kept.card.text()
    assert "Today at 09:00" in kept.card.text()


def test_why_none_was_made_stands_beside_the_button(kept: Kept) -> None:
    key_file.beside(kept.path).unlink()

    kept.card.make.click()
    kept.settle()

    assert "No backup was made. unbend.diary.key.json" in kept.card.trouble.text()
    assert len(kept.all) == 2


def test_a_full_disk_is_told_beside_the_button(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    full = shutil.disk_usage(kept.path.parent)._replace(free=0)
    monkeypatch.setattr("domain.sound_copy.disk_usage", lambda _: full)

    kept.card.make.click()
    kept.settle()

    assert "There is no room for a copy of unbend.diary." in kept.card.trouble.text()
    assert len(kept.all) == 2


def test_trouble_is_forgotten_once_one_was_made(kept: Kept) -> None:
    opener = key_file.beside(kept.path).read_bytes()
    key_file.beside(kept.path).unlink()
    kept.keeping.keep_up()
    kept.settle()
    assert kept.card.trouble.text()

    key_file.beside(kept.path).write_bytes(opener)
    kept.keeping.keep_up()
    kept.settle()

    assert not kept.card.trouble.text()


def test_after_two_weeks_without_one_there_is_a_quiet_note(kept: Kept) -> None:
    key_file.beside(kept.path).unlink()
    kept.keeping.keep_up()
    kept.settle()
    assert not kept.keeping.overdue

    kept.clock.now += 13 * DAY
    kept.keeping.keep_up()
    kept.settle()

    assert kept.keeping.overdue == "No backup of your diary since 5 May 2026"


def test_a_damaged_diary_stops_the_rotation_until_the_person_says_so(kept: Kept) -> None:
    shelf(kept.path).make(KEY, kept.clock.now)
    flipped(kept.all[-1].path, 9000)
    kept.keeping.try_one(kept.all[-1].path)
    kept.settle()
    assert "A backup, or the diary, did not read as it was written." in kept.card.text()
    assert "is not what was written" in kept.card.trouble.text()
    assert not kept.card.let_go.isHidden()

    kept.card.let_go.click()
    kept.settle()

    assert shelf(kept.path).why_stopped() is None
    assert kept.card.let_go.isHidden()
    assert "Older backups go by themselves again." in kept.card.text()


# -------------------------------------------------------------------------------- folders


def test_another_folder_gets_the_next_backup_at_once_and_the_former_stay(
    kept: Kept, home: Path
) -> None:
    (home / "cloud").mkdir()
    kept.card.ask_by(lambda *_: home / "cloud")

    kept.card.other_folder.click()
    kept.settle()

    assert len(shelf(kept.path, home / "cloud").all()) == 1
    assert len(kept.all) == 2
    assert str(home / "cloud") in kept.card.text()
    assert "There are 3 backups." in kept.card.text()
    assert "Backups are made in that folder from now on." in kept.card.text()


def test_a_dialog_that_is_closed_changes_nothing(kept: Kept) -> None:
    kept.card.ask_by(lambda *_: None)

    kept.card.other_folder.click()
    kept.settle()

    assert backup_folder.chosen() is None


def test_they_are_kept_beside_the_diary_again(kept: Kept, home: Path) -> None:
    (home / "cloud").mkdir()
    kept.keeping.choose_folder(home / "cloud")
    kept.settle()

    kept.card.beside.click()
    kept.settle()

    assert backup_folder.chosen() is None
    assert kept.keeping.folder == backup_shelf.folder_of(kept.path)


def test_while_the_folder_is_away_backups_go_on_beside_the_diary(kept: Kept, home: Path) -> None:
    disk = home / "disk"
    disk.mkdir()
    kept.keeping.choose_folder(disk)
    kept.settle()
    disk.rename(home / "pulled out")
    write(kept.path, kept.clock, 4)

    kept.keeping.keep_up()
    kept.settle()

    assert not disk.exists()
    assert len(kept.all) == 3
    assert f"The folder {disk} is not here now." in kept.card.text()

    (home / "pulled out").rename(disk)
    kept.keeping.keep_up()
    kept.settle()
    assert len(shelf(kept.path, disk).all()) == 2
    assert "is not here now" not in kept.card.text()


@posix_only
def test_a_link_that_is_chosen_is_followed(kept: Kept, home: Path) -> None:
    (home / "disk").mkdir()
    (home / "link").symlink_to(home / "disk")

    kept.keeping.choose_folder(home / "link")
    kept.settle()

    assert backup_folder.chosen() == home / "disk"
    assert len(shelf(kept.path, home / "disk").all()) == 1


@posix_only
def test_a_folder_that_became_a_link_is_not_written_through(kept: Kept, home: Path) -> None:
    kept.keeping.choose_folder(home)
    kept.settle()
    (home / "victim").mkdir()
    backup_folder.choose(home / "link")
    (home / "link").symlink_to(home / "victim")

    kept.keeping.make()
    kept.settle()

    assert "is a link to another place" in kept.card.trouble.text()
    assert not list((home / "victim").iterdir())


def test_all_backups_open_by_what_opens_the_diary_now(kept: Kept, home: Path) -> None:
    (home / "cloud").mkdir()
    kept.keeping.choose_folder(home / "cloud")
    kept.settle()
    opener = key_file.beside(kept.path)
    opener.write_bytes(opener.read_bytes().replace(b'"test"', b'"another"'))

    kept.keeping.renew_key_files()
    kept.settle()

    everywhere = (*kept.all, *shelf(kept.path, home / "cloud").all())
    assert len(everywhere) == 3
    assert {key_file.beside(each.path).read_bytes() for each in everywhere} == {opener.read_bytes()}


def test_what_a_change_of_the_key_did_not_reach_is_renewed_at_the_next_start(kept: Kept) -> None:
    opener = key_file.beside(kept.path)
    opener.write_bytes(opener.read_bytes().replace(b'"test"', b'"another"'))

    kept.keeping.keep_up()
    kept.settle()

    assert {key_file.beside(each.path).read_bytes() for each in kept.all} == {opener.read_bytes()}


# -------------------------------------------------------------------------------- trying


def test_a_backup_is_tried_and_nothing_is_written_anywhere(
    kept: Kept, home: Path, qtbot: QtBot
) -> None:
    before = digests(home)

    with qtbot.waitSignal(kept.keeping.tried, timeout=PATIENCE_MS) as told:
        kept.card.list.rows[0].try_it.click()
    kept.settle()

    visit = told.args[0]
    assert isinstance(visit, Visit)
    assert len(visit.timeline) == 4
    assert visit.backup is not None
    assert visit.backup.made_at == day(2)
    visit.application.close()
    assert digests(home) == before


def test_a_tried_backup_cannot_be_written(kept: Kept, qtbot: QtBot) -> None:
    with qtbot.waitSignal(kept.keeping.tried, timeout=PATIENCE_MS) as told:
        kept.keeping.try_one(kept.all[0].path)
    visit = told.args[0]

    with pytest.raises(Obstacle), closing(visit.application):
        visit.application.answer_red_flags([])


def test_an_empty_backup_has_nothing_to_look_at(home: Path, qtbot: QtBot) -> None:
    path = home / "new" / "unbend.diary"
    with closing(application(Clock(), encrypted_file(path, KEY, new=True))):
        pass
    from tests.desktop.backed_up import write_key_file

    write_key_file(path)
    made = back_up(path, Clock())
    kept = Kept(path, Clock(), qtbot)

    kept.keeping.try_one(made.path)
    kept.settle()

    assert "This backup holds no entry yet" in kept.card.trouble.text()


# ------------------------------------------------------------------------------ restoring


def sheet_of(kept: Kept) -> RestoreSheet:
    kept.show()
    kept.card.list.rows[0].restore.click()
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, RestoreSheet)
    return sheet


def test_what_restoring_does_is_said_before(kept: Kept, home: Path) -> None:
    before = digests(home)

    told = sheet_of(kept).text()

    assert "Backup of Tuesday 5 May 2026, 09:00, 4 entries" in told
    assert "It becomes a diary of its own: unbend-restored-2026-05-06.diary." in told
    assert "Your present diary, unbend.diary, stays as it is" in told
    assert "No backup is removed afterwards until you say so." in told
    assert digests(home) == before


def test_a_restored_diary_stands_beside_and_is_told(kept: Kept, qtbot: QtBot) -> None:
    sheet = sheet_of(kept)
    present = digests(kept.path.parent)

    with qtbot.waitSignal(kept.keeping.restored, timeout=PATIENCE_MS) as told:
        sheet.restore.click()

    place = told.args[0]
    assert place == kept.path.with_name("unbend-restored-2026-05-06.diary")
    with closing(application(Clock(day(9)), encrypted_file(place, KEY))) as opened:
        assert len(list(opened.events_after(0))) == 4
    assert digests(kept.path.parent).items() >= present.items()
    assert shelf(kept.path).why_stopped() == "restore"
    assert shelf(place).why_stopped() == "restore"
    assert not sheet.isVisible()


def test_the_card_of_the_restored_diary_says_that_none_goes_and_lists_the_former(
    kept: Kept, qtbot: QtBot
) -> None:
    sheet = sheet_of(kept)
    with qtbot.waitSignal(kept.keeping.restored, timeout=PATIENCE_MS) as told:
        sheet.restore.click()

    there = Kept(told.args[0], kept.clock, qtbot)

    assert "A backup was restored." in there.card.text()
    assert "So none is removed until you say so." in there.card.text()
    assert "There are 2 backups." in there.card.text()
    assert "of unbend.diary" in there.card.text()
    assert "There is no backup yet." in there.card.text()


def test_one_that_is_damaged_by_then_is_not_restored_and_told_in_the_sheet(kept: Kept) -> None:
    sheet = sheet_of(kept)
    flipped(kept.all[-1].path, 9000)

    sheet.restore.click()
    kept.settle()

    assert "is not what was written" in sheet.text()
    assert "Nothing was restored, and your diary is as it was." in sheet.text()
    assert sheet.restore.isEnabled()
    assert not list(kept.path.parent.glob("*-restored-*"))
    sheet.reject()


def test_half_way_it_cannot_be_called_back(kept: Kept, qtbot: QtBot) -> None:
    sheet = sheet_of(kept)

    with qtbot.waitSignal(kept.keeping.restored, timeout=PATIENCE_MS):
        sheet.restore.click()
        sheet.reject()
        assert sheet.isVisible()


def test_nothing_happens_when_it_is_not_confirmed(kept: Kept, home: Path) -> None:
    before = digests(home)

    sheet_of(kept).reject()
    kept.settle()

    assert digests(home) == before
    sheet_of(kept).reject()


def test_a_backup_without_its_note_is_restored_by_its_own_word(kept: Kept, qtbot: QtBot) -> None:
    first = kept.all[0].path
    first.with_name(f"{first.name}.note.json").unlink()
    kept.keeping.ask_restore(first, kept.card)
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, RestoreSheet)

    with qtbot.waitSignal(kept.keeping.restored, timeout=PATIENCE_MS) as told:
        sheet.restore.click()

    with closing(application(Clock(day(9)), encrypted_file(told.args[0], KEY))) as opened:
        assert len(list(opened.events_after(0))) == 3
    assert shelf(kept.path).why_stopped() == "restore"


# --------------------------------------------------------------------- before something else


class Heard:
    def __init__(self) -> None:
        self.all: list[Obstacle | None] = []

    def __call__(self, problem: Obstacle | None) -> None:
        self.all.append(problem)


def test_a_backup_is_made_first_and_then_it_goes_on(kept: Kept) -> None:
    heard = Heard()

    kept.keeping.before(words.FIRST, heard)
    assert "Making a backup first…" in kept.card.text()
    assert heard.all == []
    kept.settle()

    assert heard.all == [None]
    assert len(kept.all) == 3


def test_what_stood_in_the_way_is_told_and_decided_by_whoever_asked(kept: Kept) -> None:
    heard = Heard()
    key_file.beside(kept.path).unlink()

    kept.keeping.before(words.FIRST, heard)
    kept.settle()

    assert [type(problem) for problem in heard.all] == [NoKeyFile]


def test_a_card_that_is_gone_is_told_nothing_more(kept: Kept) -> None:
    card = BackupsCard()
    kept.keeping.serve(card)
    kept.keeping.make()

    card.deleteLater()
    QApplication.sendPostedEvents(card, QEvent.Type.DeferredDelete.value)
    kept.settle()

    assert len(kept.all) == 3
