"""The card of the backups and the list of them: what they show, and what they ask for."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from pytestqt.qtbot import QtBot

from desktop.views.backup_list import BackupList, BackupRow, BackupState
from desktop.views.backups_card import BackupsCard, BackupsShown
from desktop.views.restore_sheet import RestoreSheet
from desktop.wording import backups as words
from domain.backups import STOPPED
from domain.sound_copy import NoRoom

NOW = datetime(2026, 11, 23, 9, 40)  # noqa: DTZ001 a wall clock
FOLDER = Path("somewhere/backups")


def row(days: int = 0, state: BackupState = "sound", **said: Any) -> BackupRow:
    made = NOW - timedelta(days=days, minutes=20)
    about = {"path": Path(f"{days}.diary"), "facts": 1204} | said
    return BackupRow(made_at=made, state=state, **about)


def shown(*rows: BackupRow, **said: Any) -> BackupsShown:
    return BackupsShown(rows=rows, now=NOW, folder=FOLDER, **said)


@pytest.fixture
def card(qtbot: QtBot) -> BackupsCard:
    made = BackupsCard()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def rows(qtbot: QtBot) -> BackupList:
    made = BackupList()
    qtbot.addWidget(made)
    return made


def enabled(card: BackupsCard) -> set[bool]:
    return {part.isEnabled() for part in (card.make, card.other_folder, card.let_go)}


# --------------------------------------------------------------------------------- the card


def test_until_it_was_looked_nothing_can_be_asked(card: BackupsCard) -> None:
    assert enabled(card) == {False}

    card.display(shown(row()))

    assert enabled(card) == {True}


def test_the_last_one_is_told_with_what_it_holds(card: BackupsCard) -> None:
    card.display(shown(row(0), row(1)))

    assert "Today at 09:20, 1,204 entries" in card.text()
    assert "Read through and found whole." in card.text()


def test_a_damaged_one_or_one_of_another_diary_is_not_the_last(card: BackupsCard) -> None:
    card.display(shown(row(0, "damaged"), row(1, of="former.diary"), row(2)))

    assert "Saturday 21 November at 09:20" in card.text()


def test_without_any_it_says_when_there_will_be_one(card: BackupsCard) -> None:
    card.display(shown())

    assert "There is no backup yet." in card.text()
    assert not card.show_all.isVisibleTo(card)
    assert "Read through" not in card.text()


def test_how_many_there_are_and_by_what_rule(card: BackupsCard) -> None:
    card.display(shown(row(0), row(1)))

    assert "There are 2 backups. One is kept of each of the last 7 days" in card.text()


def test_all_are_shown_and_hidden_again(card: BackupsCard) -> None:
    card.display(shown(row(0), row(1)))
    assert not card.list.isVisibleTo(card)

    card.show_all.click()
    assert card.list.isVisibleTo(card)
    assert card.show_all.text() == "Hide them"

    card.show_all.click()
    assert not card.list.isVisibleTo(card)


def test_what_is_under_way_is_told_and_nothing_else_can_be_asked(card: BackupsCard) -> None:
    card.display(shown(row(), meanwhile=words.MAKING, stopped=STOPPED["check"]))

    assert "A backup is being made and read through." in card.text()
    assert enabled(card) == {False}
    assert not card.list.rows[0].try_it.isEnabled()


def test_why_the_last_one_was_not_made_stays(card: BackupsCard) -> None:
    card.display(shown(row(), trouble=NoRoom(Path("a.diary")).sentence))

    assert card.trouble.text().startswith("No backup was made. There is no room")


@pytest.mark.parametrize("why", ["check", "shrunk", "restore"])
def test_why_none_is_removed_is_told_with_the_way_on(
    card: BackupsCard, why: Any, qtbot: QtBot
) -> None:
    card.display(shown(row(), stopped=STOPPED[why]))
    assert f"{STOPPED[why]} So none is removed until you say so." in card.text()
    assert "older ones go by themselves" not in card.text()

    with qtbot.waitSignal(card.resumed):
        card.let_go.click()

    card.display(shown(row()))
    assert not card.let_go.isVisibleTo(card)


def test_beside_the_diary_it_says_what_that_is_good_for(card: BackupsCard) -> None:
    card.display(shown(row()))
    assert "when that disk fails" in card.text()
    assert not card.beside.isVisibleTo(card)

    card.display(shown(row(), is_chosen=True))
    assert card.beside.isVisibleTo(card)


def test_a_folder_that_is_away_is_told(card: BackupsCard) -> None:
    card.display(shown(row(), is_chosen=True, away=Path("stick")))

    assert "The folder stick is not here now." in card.text()


def test_wishes_are_passed_on(card: BackupsCard, qtbot: QtBot) -> None:
    card.ask_by(lambda _parent, begin: begin / "chosen")
    card.display(shown(row(), is_chosen=True))

    with qtbot.waitSignal(card.made):
        card.make.click()
    with qtbot.waitSignal(card.folder_chosen) as told:
        card.other_folder.click()
    with qtbot.waitSignal(card.folder_given_up):
        card.beside.click()

    assert told.args == [FOLDER / "chosen"]


def test_what_came_of_it_is_told_until_the_next_wish(card: BackupsCard) -> None:
    card.display(shown(row()))
    card.tell("A backup was made and read through.")
    assert card.done.text()

    card.show_busy(words.READING)

    assert not card.done.text()


# --------------------------------------------------------------------------------- the list


def test_each_is_told_in_words(rows: BackupList) -> None:
    rows.display([row(0), row(1, "damaged"), row(2, "unknown", facts=None), row(3, of="a.diary")])

    assert rows.text().split("\n") == [
        "Monday 23 November 2026, 09:20 1,204 entries · Found whole",
        "Sunday 22 November 2026, 09:20 1,204 entries · Damaged: it cannot be restored",
        "Saturday 21 November 2026, 09:20 Not checked yet: try it",
        "Friday 20 November 2026, 09:20 1,204 entries · of a.diary · Found whole",
    ]


def test_each_can_be_tried_and_restored(rows: BackupList, qtbot: QtBot) -> None:
    rows.display([row(0), row(1)])

    with qtbot.waitSignal(rows.tried) as tried:
        rows.rows[1].try_it.click()
    with qtbot.waitSignal(rows.restored) as restored:
        rows.rows[0].restore.click()

    assert tried.args == [Path("1.diary")]
    assert restored.args == [Path("0.diary")]


def test_a_damaged_one_offers_neither(rows: BackupList) -> None:
    rows.display([row(0, "damaged")])

    assert not rows.rows[0].try_it.isVisibleTo(rows)
    assert not rows.rows[0].restore.isVisibleTo(rows)


def test_its_buttons_say_which_they_mean(rows: BackupList) -> None:
    rows.display([row(0)])

    assert rows.rows[0].try_it.accessibleName() == "Try Monday 23 November 2026, 09:20"
    assert rows.rows[0].restore.accessibleName() == "Restore… Monday 23 November 2026, 09:20"


def test_the_same_rows_are_not_built_again(rows: BackupList) -> None:
    rows.display([row(0)])
    before = rows.rows

    rows.display([row(0)])
    assert rows.rows is before
    rows.display([row(1)])
    assert [each.text() for each in rows.rows] != [each.text() for each in before]


# -------------------------------------------------------------------------------- the sheet


def test_a_restore_is_confirmed_before_anything_is_done(qtbot: QtBot) -> None:
    sheet = RestoreSheet("Backup of today", ("It becomes a diary of its own: b.diary.",))
    qtbot.addWidget(sheet)
    assert "It becomes a diary of its own" in sheet.text()

    with qtbot.waitSignal(sheet.confirmed):
        sheet.restore.click()
    assert not sheet.restore.isEnabled()
    assert "The backup is being made into a diary." in sheet.text()

    sheet.tell("There is no room.")
    assert sheet.restore.isEnabled()
    assert "There is no room. Nothing was restored, and your diary is as it was." in sheet.text()
