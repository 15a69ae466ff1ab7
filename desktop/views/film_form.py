"""The course saved as a film: who it is about, which days, and how far its making has come."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.film.wish import FilmWish, Period
from desktop.language import tr
from desktop.views.notice import Notice
from desktop.views.place import Ask, Place, ask_where
from desktop.views.question import Asked
from desktop.widgets.buttons import button
from desktop.widgets.fit import Letters
from desktop.widgets.flow import Flow
from desktop.widgets.label import Label, Room, paragraph
from desktop.widgets.progress_line import ProgressLine
from desktop.widgets.segmented import Segmented
from desktop.wording import film as words

NOBODY, CODE, NAME = "nobody", "code", "name"
_LONGEST = 60


class FilmForm(QWidget):
    """Asks for a film, then says how its making goes.

    Stopping is told at once; whatever is still heard of a stopped film is not shown.
    """

    asked = Signal(FilmWish)
    stopped = Signal()
    closed = Signal()

    def __init__(self, ask: Ask = ask_where, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(16)
        self._ask = ask
        self._is_making = False
        self.naming = Segmented(
            [(NOBODY, tr("No name")), (CODE, tr("A code")), (NAME, tr("A name"))],
            tr("Who it is about"),
        )
        self.title = QLineEdit()
        self.title.setMaxLength(_LONGEST)
        self.period = Segmented(
            [
                (Period.WHOLE.value, tr("Whole course")),
                (Period.STAGE.value, tr("This stage")),
                (Period.THREE_MONTHS.value, tr("3 months")),
            ],
            tr("Which days"),
        )
        self.save = button(tr("Save film…"), "primary", icon="save")
        self.leave = button(tr("Close"), "quiet")
        self.stop = button(tr("Stop"))
        self.line, self.far = ProgressLine(tr("Making of the film")), _line_of_words()
        self.done, self.note = Notice("tick", weight=400), Notice("pause", "ink2", weight=400)
        self.trouble = Notice()
        self._lay_out()
        self._connect()
        self.period.display(Period.WHOLE.value)
        self.choose(NOBODY)
        self._show_making(is_on=False)

    def choose(self, naming: str) -> None:
        """Who it is about: nobody, a code or a name, which then is typed below."""
        self.naming.display(naming)
        self._show_field()

    def ask_by(self, ask: Ask) -> None:
        """Another way to be told where the file is to lie."""
        self._ask = ask

    def show_progress(self, done: int, of: int) -> None:
        """So many steps of so many are done."""
        if not self._is_making:
            return
        self.line.setRange(0, max(of, 1))
        self.line.setValue(done)
        self.far.setText(words.progress(done, of))

    def show_saved(self, path: Path) -> None:
        """Say where the film now lies."""
        self._show_making(is_on=False)
        self.done.display(words.saved(path))

    def show_trouble(self, sentence: str) -> None:
        """Say why there is no film."""
        self._show_making(is_on=False)
        self.trouble.display(sentence)

    def _begin(self) -> None:
        self._be_silent()
        title = "" if self.naming.current() == NOBODY else self.title.text().strip()
        if not title and self.naming.current() != NOBODY:
            self.trouble.display(tr(words.NO_TITLE))
            self.title.setFocus()
            return
        path = self._ask(self, Place("unbend-film.webp", "webp", _kinds()))
        if path is None:
            return
        wish = FilmWish(path=path, title=title, period=Period(self.period.current()))
        if not wish.kind:
            self.trouble.display(tr(words.OTHER_KIND))
            return
        self._show_making(is_on=True)
        self.show_progress(0, 1)
        self.asked.emit(wish)

    def _give_up(self) -> None:
        self._show_making(is_on=False)
        self.note.display(tr(words.STOPPED))
        self.save.setFocus(Qt.FocusReason.OtherFocusReason)
        self.stopped.emit()

    def _be_silent(self) -> None:
        for notice in (self.done, self.note, self.trouble):
            notice.display("")

    def _show_making(self, *, is_on: bool) -> None:
        had_keyboard = self.stop.hasFocus() or self.save.hasFocus()
        self._is_making = is_on
        for part in (self._making, self.stop):
            part.setVisible(is_on)
        for part in (self._choices, self.save):
            part.setVisible(not is_on)
        if had_keyboard:
            (self.stop if is_on else self.save).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_field(self) -> None:
        kind = self.naming.current()
        self.title.setVisible(kind != NOBODY)
        name = tr("The code that it shows") if kind == CODE else tr("The name that it shows")
        self.title.setAccessibleName(name)
        self.title.setPlaceholderText(tr("A code") if kind == CODE else tr("A name"))

    def _lay_out(self) -> None:
        self.body.addWidget(paragraph(tr(words.ABOUT)))
        self._choices, column = _column(16)
        who, below = _column(8)
        below.addWidget(self.naming)
        below.addWidget(self.title)
        column.addWidget(Asked(tr("Who it is about"), who))
        column.addWidget(Asked(tr("Which days"), self.period))
        column.addWidget(paragraph(tr(words.FORMATS)))
        self._making, below = _column(8)
        below.addWidget(self.far)
        below.addWidget(self.line)
        lock = Notice("lock", "ink2", weight=400)
        # What became of it stands where its making was looked at.
        for part in (self._making, self.done, self.note, self.trouble, self._choices):
            self.body.addWidget(part)
        self.body.addWidget(lock)
        ways = Flow()
        for way in (self.save, self.stop, self.leave):
            ways.addWidget(way)
        self.body.addLayout(ways)
        # Shown without a place of its own it would be a window, and take the keyboard.
        lock.display(tr(words.NOT_ENCRYPTED))

    def _connect(self) -> None:
        self.naming.chosen.connect(lambda _: self._show_field())
        self.title.returnPressed.connect(self._begin)
        self.save.clicked.connect(self._begin)
        self.stop.clicked.connect(self._give_up)
        self.leave.clicked.connect(self.closed)


def _column(spacing: int) -> tuple[QWidget, QVBoxLayout]:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    return made, column


def _line_of_words() -> Label:
    return Label("", Letters(tone="ink2"), Room.WRAPPED)


def _kinds() -> str:
    """The kind of file as dialogs of all systems want it written."""
    return f"{tr(words.KIND)} (*.webp *.gif)"
