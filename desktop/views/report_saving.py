"""How the page or the history leaves Unbend: in which form, sealed or not, what came of it."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.language import tr
from desktop.look import Type
from desktop.protection import trouble
from desktop.report.file_wish import FileForm
from desktop.views.notice import Notice
from desktop.views.report_fold import ReportFold
from desktop.views.tick_list import TickBox
from desktop.widgets.buttons import button
from desktop.widgets.card import Card, Hairline
from desktop.widgets.choice import Choice
from desktop.widgets.flow import Flow
from desktop.widgets.label import label, paragraph
from desktop.wording import report as words

LONGEST = 80


class ReportSaving(Card):
    """One button makes the page as it is shown; all else is folded until somebody wants it.

    `asked` gives the form, the password, empty for none, and to whom it is given.
    """

    asked = Signal(FileForm, str, str)
    stopped = Signal()

    def __init__(self) -> None:
        super().__init__(spacing=12)
        self.save = button(tr("Save PDF…"), "primary", icon="save")
        self.history = button(tr("Save history…"))
        self.form = Choice(
            tr("In which form"), [(each.value, tr(said)) for each, said in words.FORMS.items()]
        )
        self.about = paragraph("")
        self.save_file = button(tr("Save file…"), icon="save")
        self.close_forms = button(tr("Close"), "quiet")
        self.password = PasswordFields()
        self.given = QLineEdit()
        self.given_fold = ReportFold(tr(words.GIVEN_TO))
        self.lock = Notice("lock", "ink2", weight=400)
        self.stop = button(tr("Stop"))
        self.done, self.trouble = Notice("tick", weight=400), Notice()
        self.past = Notice("timeline", weight=400)
        self._lay_out()
        self._connect()
        self.form.display(FileForm.HISTORY.value)
        self._unfold(is_open=False)
        self.show_making(is_on=False)
        self._dress()

    def display(self, *, is_now: bool, is_own: bool = True) -> None:
        """In the past nothing is saved: a file tells what is known by now.

        Of somebody else's diary nothing is noted.
        """
        self._now.setVisible(is_now)
        self.given_fold.setVisible(is_own)
        self.past.display("" if is_now else tr(words.BACK_TO_NOW))

    def show_making(self, *, is_on: bool) -> None:
        """That a file is being made, which can be stopped."""
        had_keyboard = self.stop.hasFocus()
        self._making.setVisible(is_on)
        for part in (self.save, self.history, self.save_file):
            part.setEnabled(not is_on)
        if had_keyboard and not is_on:
            self.save.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_saved(self, path: Path, *, is_noted: bool = True) -> None:
        """Say where a file now lies; its password is not kept for the next one."""
        self.show_making(is_on=False)
        self.trouble.display("")
        self.done.display(words.saved(path, is_noted=is_noted))
        self.password.clear()

    def show_trouble(self, sentence: str) -> None:
        """Say why no file was saved."""
        self.show_making(is_on=False)
        self.done.display("")
        self.trouble.display(sentence)

    def _ask(self, form: FileForm) -> None:
        self.done.display("")
        wrong = self.password.trouble()
        self.trouble.display(wrong)
        if wrong:
            self.password.focus()
        else:
            self.asked.emit(form, self.password.value(), self.given.text().strip())

    def _unfold(self, *, is_open: bool) -> None:
        had_keyboard = self.close_forms.hasFocus()
        self._forms.setVisible(is_open)
        self.history.setVisible(not is_open)
        if is_open:
            self.save_file.setFocus(Qt.FocusReason.OtherFocusReason)
        elif had_keyboard:
            self.history.setFocus(Qt.FocusReason.OtherFocusReason)

    def _dress(self) -> None:
        """What the chosen form is for, and whether what leaves is sealed."""
        form = FileForm(self.form.value() or FileForm.HISTORY.value)
        self.form.display(form.value)
        self.about.setText(tr(words.ABOUT[form]))
        self.lock.display(tr(words.SEALED if self.password.is_wanted else words.NOT_ENCRYPTED))
        self.given_fold.row.display(words.given_to(self.given.text().strip()))

    def _connect(self) -> None:
        self.save.clicked.connect(lambda: self._ask(FileForm.PDF))
        self.save_file.clicked.connect(lambda: self._ask(FileForm(self.form.value())))
        self.history.clicked.connect(lambda: self._unfold(is_open=True))
        self.close_forms.clicked.connect(lambda: self._unfold(is_open=False))
        self.stop.clicked.connect(self._give_up)
        self.form.changed.connect(self._dress)
        self.password.changed.connect(self._dress)
        self.given.textChanged.connect(self._dress)
        self.given_fold.opened.connect(self.given.setFocus)

    def _give_up(self) -> None:
        self.show_making(is_on=False)
        self.stopped.emit()

    def _lay_out(self) -> None:
        self._now = QWidget()
        column = _column(self._now, 12)
        ways = Flow()
        for way in (self.save, self.history):
            ways.addWidget(way)
        column.addLayout(ways)
        column.addWidget(self._made_forms())
        for part in (self._made_line(), self.done, self.trouble, self.lock, self.password):
            column.addWidget(part)
        self.given.setMaxLength(LONGEST)
        self.given.setAccessibleName(tr("To whom it is given"))
        self.given_fold.body.addWidget(self.given)
        self.given_fold.body.addWidget(paragraph(tr(words.GIVEN_HINT)))
        column.addWidget(self.given_fold)
        self.body.addWidget(self._now)
        self.body.addWidget(self.past)

    def _made_forms(self) -> QWidget:
        self._forms = QWidget()
        column = _column(self._forms, 12)
        column.addWidget(Hairline())
        column.addWidget(paragraph(tr("In which form"), Type.BODY, 500, "ink"))
        column.addWidget(self.form)
        column.addWidget(self.about)
        ways = Flow()
        ways.addWidget(self.save_file)
        ways.addWidget(self.close_forms)
        column.addLayout(ways)
        column.addWidget(Hairline())
        return self._forms

    def _made_line(self) -> QWidget:
        self._making = QWidget()
        column, row = _column(self._making, 0), Flow(gap=12)
        for part in (self.stop, label(tr("The file is being made."), tone="ink2")):
            row.addWidget(part)
        column.addLayout(row)
        return self._making


class PasswordFields(QWidget):
    """Whether a file is to be sealed, and by which password, typed twice."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.box = TickBox(tr(words.PROTECT))
        self.once, self.again = QLineEdit(), QLineEdit()
        self._fields = QWidget()
        column, inside = _column(self, 8), _column(self._fields, 8)
        names = tr("Password"), tr("The same password again")
        for field, name in zip((self.once, self.again), names, strict=True):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.setAccessibleName(name)
            field.setPlaceholderText(name)
            inside.addWidget(field)
        inside.addWidget(paragraph(tr(words.NOT_RECOVERED)))
        column.addWidget(self.box)
        column.addWidget(self._fields)
        self.box.toggled.connect(self._unfold)
        self._unfold()

    @property
    def is_wanted(self) -> bool:
        return self.box.isChecked()

    def value(self) -> str:
        """The password, empty where the file is to be open."""
        return self.once.text() if self.is_wanted else ""

    def trouble(self) -> str:
        """Why it cannot be taken; nothing if it can, or if none is wanted."""
        found = trouble(self.once.text(), self.again.text()) if self.is_wanted else None
        return "" if found is None else tr(found)

    def focus(self) -> None:
        self.once.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Forget what was typed; whoever sealed this file seals the next one too."""
        self.once.clear()
        self.again.clear()

    def _unfold(self) -> None:
        self._fields.setVisible(self.is_wanted)
        if not self.is_wanted:
            self.clear()
        elif self.box.hasFocus():
            self.focus()
        self.changed.emit()


def _column(around: QWidget, spacing: int) -> QVBoxLayout:
    column = QVBoxLayout(around)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    return column
