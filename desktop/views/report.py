"""Report: the diary on one page, and the files that can be taken along."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.language import tr
from desktop.look import Type
from desktop.views.notice import Notice
from desktop.views.summary_card import SummaryCard
from desktop.widgets.beside import Beside
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.label import label, paragraph
from desktop.widgets.page import Page
from desktop.widgets.segmented import Segmented
from desktop.wording import report as words
from projections.summary import Summary

HISTORY = "history"
TABLES_COMMA = "tables-comma"
TABLES_SEMICOLON = "tables-semicolon"


@dataclass(frozen=True, slots=True)
class Place:
    """What a dialog asks for: a name to begin with, and the kind of file."""

    name: str
    suffix: str
    kind: str


Ask = Callable[[QWidget, Place], Path | None]


def ask_where(parent: QWidget, place: Place) -> Path | None:
    """The system's own dialog; None when it was closed without an answer."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    dialog = QFileDialog(parent, tr("Save"), QStandardPaths.writableLocation(documents), place.kind)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(place.suffix)
    dialog.selectFile(place.name)
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return Path(chosen[0]) if chosen else None


class ReportView(Page):
    """What to save at the left, what the diary says at the right."""

    history_asked = Signal(Path, str)

    def __init__(self, ask: Ask = ask_where, parent: QWidget | None = None) -> None:
        super().__init__("", tr("Report"), parent)
        self._ask = ask
        self._shown: tuple[Summary, bool] | None = None
        self.summary = SummaryCard()
        self.save_history = button(tr("Save history…"), "primary", icon="save")
        self.save_tables = button(tr("Save tables…"), icon="save")
        self.separator = Segmented(
            ((TABLES_COMMA, tr("Comma")), (TABLES_SEMICOLON, tr("Semicolon"))), tr("Separator")
        )
        self.separator.display(TABLES_COMMA)
        self.done, self.trouble = Notice("tick", weight=400), Notice()
        self.past = Notice("timeline", weight=400)
        self._lay_out()
        self.save_history.clicked.connect(lambda: self._save(HISTORY))
        self.save_tables.clicked.connect(lambda: self._save(self.separator.current()))

    def display(self, summary: Summary, *, is_now: bool) -> None:
        """Show the page of a moment; only now can a file be saved, for it holds all there is."""
        if (summary, is_now) == self._shown:
            return
        self._shown = summary, is_now
        self.display_head(words.period(summary), tr("Report"))
        self.summary.display(summary)
        for part in (self.save_history, self.save_tables, self.separator):
            part.setVisible(is_now)
        self.past.display("" if is_now else tr(words.BACK_TO_NOW))

    def show_saved(self, path: Path) -> None:
        """Say where a file now lies."""
        self.trouble.display("")
        self.done.display(words.saved(path))

    def show_trouble(self, sentence: str) -> None:
        """Say why no file was saved."""
        self.done.display("")
        self.trouble.display(sentence)

    def _save(self, kind: str) -> None:
        if self._shown is None:
            return
        self.done.display("")
        self.trouble.display("")
        path = self._ask(self, _place(kind, self._shown[0]))
        if path is not None:
            self.history_asked.emit(path, kind)

    def _lay_out(self) -> None:
        columns = Beside(breaks_at=720, shares=(2, 3))
        columns.main.addWidget(_card(tr("History"), tr(words.HISTORY), self.save_history))
        columns.main.addWidget(
            _card(tr("Tables"), tr(words.TABLES), self.separator, self.save_tables)
        )
        lock = Notice("lock", "ink2", weight=400)
        for part in (self.past, self.done, self.trouble, lock):
            columns.main.addWidget(part)
        lock.display(tr(words.NOT_ENCRYPTED))
        columns.aside.addWidget(self.summary)
        self.body.addWidget(columns)
        self.body.addStretch(1)


def _place(kind: str, summary: Summary) -> Place:
    day = summary.day.isoformat()
    if kind == HISTORY:
        return Place(f"unbend-{day}.unbend", "unbend", _kind(tr("Unbend history"), "unbend"))
    return Place(f"unbend-{day}.zip", "zip", _kind(tr("Tables"), "zip"))


def _kind(name: str, suffix: str) -> str:
    """A kind of file as dialogs of all systems want it written."""
    return f"{name} (*.{suffix})"


def _card(title: str, sentence: str, *parts: QWidget) -> Card:
    card = Card(spacing=12)
    card.body.addWidget(label(title, Type.LEAD))
    card.body.addWidget(paragraph(sentence))
    for part in parts:
        card.body.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
    return card
