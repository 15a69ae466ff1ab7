"""The card of the backups: the last one, where they lie, and what can be done about them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from desktop import dialog_history
from desktop.language import tr
from desktop.look import Type
from desktop.views.backup_list import BackupList, BackupRow
from desktop.views.notice import Notice
from desktop.widgets.buttons import Button, button
from desktop.widgets.card import Card, Hairline
from desktop.widgets.fit import Letters
from desktop.widgets.flow import Flow
from desktop.widgets.label import Label, Room, label, paragraph
from desktop.wording import backups as words
from domain.words import Words

AskFolder: TypeAlias = Callable[[QWidget, Path], Path | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupsShown:
    """What there is to say of backups; `rows` newest first, instants by the person's own clocks.

    `folder` is where they are made now, `away` the chosen one while it is not there. `stopped` is
    why none is removed, `trouble` why the last one was not made, `meanwhile` what is under way.
    """

    rows: tuple[BackupRow, ...] = ()
    now: datetime
    folder: Path
    is_chosen: bool = False
    away: Path | None = None
    stopped: Words | None = None
    trouble: Words | None = None
    meanwhile: Words | None = None

    @property
    def last(self) -> BackupRow | None:
        """The newest sound one of this very diary."""
        return next((row for row in self.rows if row.state == "sound" and not row.of), None)


class BackupsCard(Card):
    """Made for the settings page; what it asks for is done beside the window."""

    made = Signal()
    folder_chosen = Signal(Path)
    folder_given_up = Signal()
    resumed = Signal()
    tried = Signal(Path)
    restored = Signal(Path)

    def __init__(self) -> None:
        super().__init__(spacing=12)
        self._ask_folder: AskFolder = ask_folder
        self._folder = Path()
        self.make = button(tr(words.MAKE), "secondary")
        self.show_all = button(tr(words.SHOW), "quiet", icon="chevron-down")
        self.other_folder = button(tr(words.OTHER_FOLDER), "secondary")
        self.beside = button(tr(words.BESIDE), "quiet")
        self.let_go = button(tr(words.LET_GO), "secondary")
        self.list = BackupList()
        self._last_name = label(tr(words.LAST), Type.CAPTION, 500, "ink2")
        self._last = Label("", Letters(weight=500), Room.WRAPPED)
        self._whole = Notice("tick", "ink2", weight=400)
        self._none = paragraph(tr(words.NONE_YET), tone="ink")
        self._place = Label("", Letters(weight=500), Room.WRAPPED)
        self._away, self._beside_diary = Notice(), paragraph(tr(words.BESIDE_DIARY))
        self._count = paragraph("")
        self._stopped = Notice()
        self._busy = paragraph("", tone="ink")
        self.done, self.trouble = Notice("tick", weight=400), Notice()
        self._lay_out()
        self._connect()
        self.show_busy(words.LOOKING)

    def display(self, shown: BackupsShown) -> None:
        """Everything as it was found."""
        self._folder = shown.folder
        self._display_last(shown)
        self._place.setText(str(shown.folder))
        self._away.display("" if shown.away is None else words.away(shown.away))
        self._beside_diary.setVisible(not shown.is_chosen)
        self.beside.setVisible(shown.is_chosen)
        self._display_count(len(shown.rows), shown.stopped)
        self.trouble.display("" if shown.trouble is None else words.failed(tr(shown.trouble)))
        self.list.display(shown.rows)
        self.show_busy(shown.meanwhile)

    def show_busy(self, meanwhile: Words | None) -> None:
        """What is under way, None for nothing; meanwhile nothing else can be asked for."""
        self._busy.setText("" if meanwhile is None else tr(meanwhile))
        self._busy.setVisible(meanwhile is not None)
        if meanwhile is not None:
            self.done.display("")
        for part in (self.make, self.other_folder, self.beside, self.let_go):
            part.setEnabled(meanwhile is None)
        self.list.set_usable(usable=meanwhile is None)

    def tell(self, sentence: str, *, is_bad: bool = False) -> None:
        """What came of what was asked for."""
        self.done.display("" if is_bad else sentence)
        if is_bad:
            self.trouble.display(sentence)

    def ask_by(self, ask: AskFolder) -> None:
        """Ask for a folder by other means than the system's own dialog."""
        self._ask_folder = ask

    def text(self) -> str:
        return "\n".join(found.text() for found in self.findChildren(Label) if found.text())

    def _display_last(self, shown: BackupsShown) -> None:
        last = shown.last
        self._none.setVisible(last is None)
        for part in (self._last_name, self._last):
            part.setVisible(last is not None)
        if last is not None:
            self._last.setText(words.last(last.made_at, shown.now, last.facts or 0))
        self._whole.display("" if last is None else tr(words.READ_THROUGH))

    def _display_count(self, count: int, stopped: Words | None) -> None:
        """How many there are, and by what rule they stay, or why all of them do."""
        rule = f" {tr(words.RULE)}" if stopped is None else ""
        self._count.setText(f"{words.count(count)}{rule}")
        self._count.setVisible(count > 0)
        self._stopped.display("" if stopped is None else f"{tr(stopped)} {tr(words.STAYS)}")
        self.let_go.setVisible(stopped is not None)
        self.show_all.setVisible(count > 0)
        self._list_part.setVisible(count > 0 or stopped is not None)

    def _unfold(self, *, is_open: bool) -> None:
        self.list.setVisible(is_open)
        self.show_all.set_words(tr(words.HIDE if is_open else words.SHOW))

    def _choose_folder(self) -> None:
        folder = self._ask_folder(self, self._folder)
        if folder is not None:
            self.folder_chosen.emit(folder)

    def _connect(self) -> None:
        self.make.clicked.connect(self.made)
        self.other_folder.clicked.connect(self._choose_folder)
        self.beside.clicked.connect(self.folder_given_up)
        self.let_go.clicked.connect(self.resumed)
        self.show_all.clicked.connect(lambda: self._unfold(is_open=self.list.isHidden()))
        self.list.tried.connect(self.tried)
        self.list.restored.connect(self.restored)

    def _lay_out(self) -> None:
        self.body.addWidget(label(tr(words.TITLE), Type.LEAD))
        self.body.addWidget(paragraph(tr(words.HINT)))
        last = _column(2)
        for part in (self._none, self._last_name, self._last, self._whole):
            last.addWidget(part)
        self.body.addLayout(last)
        self.body.addLayout(_row(self.make))
        for part in (self._busy, self.done, self.trouble):
            self.body.addWidget(part)
        self.body.addWidget(Hairline())
        self._lay_out_place()
        self._lay_out_list()
        self._unfold(is_open=False)

    def _lay_out_place(self) -> None:
        where = _column(2)
        where.addWidget(label(tr(words.WHERE), Type.CAPTION, 500, "ink2"))
        where.addWidget(self._place)
        self.body.addLayout(where)
        for part in (self._away, paragraph(tr(words.SEALED)), self._beside_diary):
            self.body.addWidget(part)
        self.body.addLayout(_row(self.other_folder, self.beside))

    def _lay_out_list(self) -> None:
        self._list_part = QWidget()
        column = QVBoxLayout(self._list_part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Hairline())
        column.addWidget(self._count)
        column.addWidget(self._stopped)
        column.addLayout(_row(self.let_go, self.show_all))
        column.addWidget(self.list)
        self.body.addWidget(self._list_part)


def ask_folder(parent: QWidget, begin: Path) -> Path | None:
    """The system's own dialog; None when it was closed without an answer."""
    dialog = QFileDialog(parent, tr(words.ASK_FOLDER), str(begin))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog_history.leave_none(dialog)
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return Path(chosen[0]) if chosen else None


def _column(spacing: int) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(spacing)
    return column


def _row(*buttons: Button) -> Flow:
    flow = Flow()
    for one in buttons:
        flow.addWidget(one)
    return flow
