"""Backups as rows, the newest first: each can be tried, and restored."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal, TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.language import tr
from desktop.look import Type
from desktop.views.notice import Mark
from desktop.widgets.buttons import button
from desktop.widgets.card import Hairline
from desktop.widgets.flow import Flow
from desktop.widgets.label import paragraph
from desktop.wording import backups as words

BackupState: TypeAlias = Literal["sound", "damaged", "unknown"]

_MARKS: dict[BackupState, str] = {"sound": "tick", "damaged": "warning", "unknown": "minus"}


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupRow:
    """One backup: when it was made by the person's own clocks, how much it holds, how it is.

    `of` names the diary where it is another one of the same key: the one that this was restored
    from, say.
    """

    path: Path
    made_at: datetime
    facts: int | None
    state: BackupState
    of: str = ""


class BackupList(QWidget):
    """All rows one below the other; what is around it scrolls."""

    tried = Signal(Path)
    restored = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[BackupRow, ...] | None = None
        self.rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def display(self, rows: Sequence[BackupRow]) -> None:
        """Show them in the order in which they are given."""
        if tuple(rows) == self._shown:
            return
        self._shown = tuple(rows)
        self._clear()
        for row in rows:
            if self.rows:
                self._column.addWidget(Hairline())
            self._add(_Row(row))

    def set_usable(self, *, usable: bool) -> None:
        """Whether one may be tried or restored: not while another is being read."""
        for row in self.rows:
            row.set_usable(usable=usable)

    def text(self) -> str:
        return "\n".join(row.text() for row in self.rows)

    def _add(self, row: "_Row") -> None:
        row.tried.connect(self.tried)
        row.restored.connect(self.restored)
        self._column.addWidget(row)
        self.rows.append(row)

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.rows = []


class _Row(QWidget):
    """When, how much and how it is; below that what can be done with it."""

    tried = Signal(Path)
    restored = Signal(Path)

    def __init__(self, row: BackupRow) -> None:
        super().__init__()
        self._when = paragraph(words.moment(row.made_at), weight=500, tone="ink")
        self._about = paragraph(_about(row), Type.CAPTION)
        self.try_it = button(tr(words.TRY), spoken=words.spoken(words.TRY, row.made_at))
        self.restore = button(
            tr(words.RESTORE), "quiet", spoken=words.spoken(words.RESTORE, row.made_at)
        )
        self.try_it.clicked.connect(lambda: self.tried.emit(row.path))
        self.restore.clicked.connect(lambda: self.restored.emit(row.path))
        self._may = row.state != "damaged"
        self._lay_out(row.state)
        self.set_usable(usable=True)

    def set_usable(self, *, usable: bool) -> None:
        for part in (self.try_it, self.restore):
            part.setVisible(self._may)
            part.setEnabled(usable)

    def text(self) -> str:
        return f"{self._when.text()} {self._about.text()}"

    def _lay_out(self, state: BackupState) -> None:
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self._when)
        said.addWidget(self._about)
        noted = QHBoxLayout()
        noted.setSpacing(12)
        mark = Mark(_MARKS[state], "ink" if state == "damaged" else "ink2")
        noted.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        noted.addLayout(said, 1)
        do = Flow(gap=4)
        do.addWidget(self.try_it)
        do.addWidget(self.restore)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 10, 0, 10)
        row.setSpacing(12)
        row.addLayout(noted, 1)
        row.addLayout(do)


def _about(row: BackupRow) -> str:
    parts = [] if row.facts is None else [words.entries(row.facts)]
    if row.of:
        parts.append(words.of_diary(row.of))
    parts.append(tr(words.STATES[row.state]))
    return " · ".join(parts)
