"""The card of the backups, and what is asked around them, as states worth a picture."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop import headless, here
from desktop.home import Home
from desktop.language import tr
from desktop.views.backup_list import BackupRow
from desktop.views.backups_card import BackupsCard, BackupsShown
from desktop.views.import_form import HandedOver, HistoryImport
from desktop.views.restore_sheet import RestoreSheet
from desktop.wording import backups
from domain.backups import STOPPED
from domain.merging import Preview
from domain.sound_copy import NoRoom

HOME = Path("/home/anna/.local/share/unbend")
STICK, CLOUD = Path("/media/anna/Stick/Unbend"), Path("/home/anna/Nextcloud/Unbend")
RESTORED, HISTORY = "unbend-restored-2026-11-23.diary", "laptop.unbend"

NAMES = {
    str(HOME / "backups"),
    str(HOME),
    str(STICK),
    str(CLOUD),
    RESTORED,
    HISTORY,
    "unbend.diary",
}
"""Of files and folders, which no language changes."""


def _backups(**said: Any) -> BackupsShown:
    """A year with a backup a day at first, and then as they are let go."""
    now = datetime(2026, 11, 23, 9, 40, tzinfo=ZoneInfo(here.zone()))
    days = (*range(1, 8), 12, 19, 26, 41, 72, 103, 133)
    rows = tuple(
        BackupRow(
            path=Path(f"unbend-{200 - number:05}.diary"),
            made_at=now - timedelta(days=number, minutes=-20),
            facts=1204 - 3 * number,
            state="sound",
        )
        for number in days
    )
    beside = HOME / "backups"
    return BackupsShown(**{"rows": rows, "now": now, "folder": beside} | said)


BACKUPS: dict[str, Callable[[], BackupsShown]] = {
    "kept": _backups,
    "none": lambda: _backups(rows=()),
    "making": lambda: _backups(meanwhile=backups.MAKING),
    "stopped": lambda: _backups(stopped=STOPPED["restore"]),
    "failed": lambda: _backups(trouble=NoRoom(Path("unbend.diary")).sentence),
    "away": lambda: _backups(is_chosen=True, away=STICK),
    "chosen": lambda: _backups(is_chosen=True, folder=CLOUD),
}


def _backup_card(home: Home, shown: BackupsShown) -> BackupsCard:
    home.pages.open("settings")
    card = BackupsCard()
    card.display(shown)
    home.pages.settings.add_beside_diary(card)
    headless.settled(home)
    home.pages.settings.scroll_to(card)
    return card


def show_backups(name: str, home: Home) -> None:
    _backup_card(home, BACKUPS[name]())


def have_backed_up(home: Home) -> None:
    _backup_card(home, _backups()).tell(tr(backups.MADE))


def list_backups(home: Home) -> None:
    shown = _backups(stopped=STOPPED["check"])
    first, second, third, *rest = shown.rows
    damaged = replace(first, state="damaged")
    unknown = replace(second, state="unknown", facts=None)
    other = replace(third, of="unbend.diary")
    card = _backup_card(home, replace(shown, rows=(damaged, unknown, other, *rest)))
    card.show_all.click()
    headless.settled(home)
    home.pages.settings.scroll_to(card.list)


def _over(home: Home, sheet: HandedOver) -> None:
    """Where a dialog would stand, and nothing else."""
    sheet.setWindowFlags(Qt.WindowType.Widget)
    sheet.setFixedSize(sheet.size())
    around = QWidget()
    QVBoxLayout(around).addWidget(sheet, 0, Qt.AlignmentFlag.AlignCenter)
    home.addWidget(around)
    home.setCurrentWidget(around)


def ask_restore(home: Home) -> None:
    row = _backups().rows[0]
    lines = (
        backups.becomes(RESTORED),
        backups.untouched("unbend.diary", HOME),
        tr(backups.OPENS_IT),
        backups.way_back("unbend.diary"),
        tr(backups.ALL_STAY),
    )
    _over(home, RestoreSheet(backups.of_which(row.made_at, row.facts), lines, home))


def _import(home: Home) -> HistoryImport:
    days = date(2026, 3, 2), date(2026, 11, 20)
    kinds = {"pain-reported": 812, "exercise-done": 2904}
    seen = Preview(
        new=3716, known=20, unread=0, moved=4, spells=0, kinds=kinds, first=days[0], last=days[1]
    )
    form = HistoryImport(HISTORY, seen, home, is_begun=True)
    _over(home, form)
    return form


def back_up_first(home: Home) -> None:
    _import(home).show_waiting(tr(backups.FIRST))


def import_without(home: Home) -> None:
    _import(home).offer_without(tr(NoRoom(Path("unbend.diary")).sentence))


def tell_overdue(home: Home) -> None:
    """None could be made for more than two weeks."""
    at = datetime(2026, 11, 3, 9, 40, tzinfo=ZoneInfo(here.zone()))
    home.pages.today.tell_of_backups(backups.long_ago(at))


POSES: tuple[tuple[str, Callable[[Home], None]], ...] = (
    *((f"backups-{name}", partial(show_backups, name)) for name in BACKUPS),
    ("backups-made", have_backed_up),
    ("backups-all", list_backups),
    ("backups-restore", ask_restore),
)
