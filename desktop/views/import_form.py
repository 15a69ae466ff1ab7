"""What a file would bring or change, over the window: nothing is kept before it is confirmed."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.language import tr
from desktop.look import Type, scaled
from desktop.views.changes import Changes
from desktop.views.notice import Notice
from desktop.views.once import Once
from desktop.widgets.buttons import Button, button
from desktop.widgets.card import Hairline
from desktop.widgets.flow import Flow
from desktop.widgets.label import label, paragraph
from desktop.widgets.scrolling import scrolling
from desktop.wording import backups, imports, sheets
from domain.merging import Preview
from domain.prescription_sheet import PrescriptionSheet
from domain.programme import Programme
from domain.sheet_fit import Fit, FitChange
from domain.wishes import Occasion

_WIDTH, _SPARE = 640, 96


class HandedOver(QDialog):
    """A title, what there is to know, and the ways out; what went wrong is said above them."""

    def __init__(self, title: str, about: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.notice, self.news = Notice(), Notice("tick", weight=400)
        self.waits = Notice("timeline", "ink2", weight=400)
        self._once = Once()
        self._inside = QWidget()
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(24, 24, 24, 16)
        self.body.setSpacing(12)
        self.body.addWidget(label(title, Type.TITLE))
        self.body.addWidget(paragraph(about))
        self._buttons = Flow()

    def tell(self, sentence: str) -> None:
        """Why it was not kept; nothing of it was."""
        self._show_waiting("")
        self.notice.display(sentence)

    def show_waiting(self, sentence: str) -> None:
        """What is under way, until it is told or done: it cannot be called back half way."""
        self.notice.display("")
        self._show_waiting(sentence)

    def show_done(self, sentence: str) -> None:
        """It was kept: there is nothing left but to go on."""
        self._show_waiting("")
        self.notice.display("")
        self.news.display(sentence)
        for part in self.findChildren(Button):
            part.hide()
        self._leave.set_words(tr(imports.DONE))
        self._leave.show()
        self._leave.setFocus()

    @override
    def reject(self) -> None:
        if not self.waits.text():
            super().reject()

    def _show_waiting(self, sentence: str) -> None:
        self.waits.display(sentence)
        for part in self.findChildren(Button):
            part.setEnabled(not sentence)

    def text(self) -> str:
        """Everything that is told here, line by line."""
        return "\n".join(self._told)

    def _finish(self, do: Button | None, others: tuple[Button, ...], leave: str) -> None:
        """Put the ways out below, and take as much room as the words want."""
        self._leave = button(leave, "quiet", key=tr("Esc"))
        self._leave.clicked.connect(self.reject)
        self._leave.setAutoDefault(True)
        shown = [each for each in (do, *others, self._leave) if each is not None]
        for each in shown:
            self._buttons.addWidget(each)
        foot = QVBoxLayout()
        foot.setContentsMargins(24, 12, 24, 20)
        foot.setSpacing(12)
        for part in (self.waits, self.notice, self.news):
            foot.addWidget(part)
        foot.addLayout(self._buttons)
        self.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scrolling(self._inside), 1)
        whole.addWidget(Hairline())
        whole.addLayout(foot)
        self._take_room(foot)
        shown[0].setFocus()

    def _take_room(self, foot: QVBoxLayout) -> None:
        """As much as the words want, and no more than the window they lie over."""
        over = self.parentWidget()
        width = round(scaled(_WIDTH))
        height = self.body.totalHeightForWidth(width) + foot.totalHeightForWidth(width)
        height += round(scaled(_SPARE))
        if over is not None:
            room = over.window().size()
            width, height = min(width, room.width() - 48), min(height, room.height() - 48)
        self.resize(width, height)

    def _say(self, *parts: QWidget) -> None:
        for part in parts:
            self.body.addWidget(part)

    @property
    def _told(self) -> Iterator[str]:
        for place in range(self.body.count()):
            item = self.body.itemAt(place)
            part = None if item is None else item.widget()
            words = getattr(part, "text", None)
            if callable(words):
                yield str(words())
        told = self.waits, self.notice, self.news
        yield from (part.text() for part in told if part.text())


class HistoryImport(HandedOver):
    """Days, counts by kind, and what is known already."""

    taken = Signal()
    taken_without_backup = Signal()
    looked_at = Signal()

    def __init__(
        self, name: str, seen: Preview, parent: QWidget | None = None, *, is_begun: bool
    ) -> None:
        super().__init__(tr(imports.TITLE), name, parent)
        self.bring_in = button(tr(imports.BRING_IN), "primary")
        self.look_at = button(tr(imports.LOOK))
        self.without = button(tr(backups.WITHOUT))
        self.bring_in.clicked.connect(self.taken)
        self.without.clicked.connect(self.taken_without_backup)
        self.look_at.clicked.connect(self._look)
        if seen.refusal is None:
            counts = Changes()
            counts.display(imports.kinds(seen))
            self._say(paragraph(imports.would_come(seen), tone="ink"), counts)
            notes = [*imports.notes(seen, is_begun=is_begun)]
            self._say(*(paragraph(note) for note in notes))
            if seen.new:
                self._say(paragraph(tr(imports.ONLY_OWN)))
        else:
            self.notice.display(tr(seen.refusal.sentence))
        may = seen.refusal is None and seen.new > 0
        do = self.bring_in if may else None
        self._finish(do, (self.without, self.look_at), tr(imports.CANCEL))
        self.without.hide()

    def offer_without(self, why: str) -> None:
        """No backup could be made first: whether to go on all the same."""
        self.tell(tr(backups.NO_BACKUP.pattern, why=why))
        self.bring_in.hide()
        self.look_at.hide()
        self.without.show()
        self._leave.set_words(tr(backups.NOT_NOW))
        self._leave.setFocus()

    def _look(self) -> None:
        self.reject()
        self.looked_at.emit()


class SheetImport(HandedOver):
    """Every change of a prescription sheet, old and new in words, and what does not fit."""

    accepted_sheet = Signal(PrescriptionSheet, Occasion)

    def __init__(
        self, found: Fit, programme: Programme, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr(sheets.TITLE), sheets.head(found.sheet), parent)
        self._sheet = found.sheet
        self.accept_it = button(tr(sheets.ACCEPT), "primary")
        self.accept_it.clicked.connect(self._accept)
        self._say(paragraph(found.sheet.note, tone="ink"))
        if found.changes:
            self._say(label(tr(sheets.CHANGES), Type.LEAD))
        for each in found.changes:
            self._say(_Change(each, programme, today))
        if found.fits:
            self._say(paragraph(tr(sheets.UNKNOWN_MAKER)))
        self.notice.display(sheets.verdict(found))
        self._finish(self.accept_it if found.fits else None, (), tr(sheets.NOT_NOW))

    def _accept(self) -> None:
        self.accepted_sheet.emit(self._sheet, self._once.repeated())


class _Change(QWidget):
    """What changes, and below it from when, or why it cannot."""

    def __init__(self, line: FitChange, programme: Programme, today: date) -> None:
        super().__init__()
        self._words = sheets.change(line, programme)
        self._about = sheets.about_change(line, today)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(paragraph(self._words, weight=600, tone="ink"))
        if line.why_not is None:
            column.addWidget(paragraph(self._about))
        else:
            why = Notice(weight=400)
            why.display(self._about)
            column.addWidget(why)

    def text(self) -> str:
        return f"{self._words} {self._about}"
