"""The card of the settings about reminders: whether, how many, when not, and where."""

from dataclasses import dataclass
from datetime import time

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.language import locale, tr
from desktop.look import Type, scaled
from desktop.views.notice import Notice
from desktop.widgets.buttons import button
from desktop.widgets.card import Card, Hairline
from desktop.widgets.fit import Letters
from desktop.widgets.flow import Flow
from desktop.widgets.label import Label, Room, label, paragraph
from desktop.widgets.segmented import Segmented
from desktop.wording import reminders as words
from desktop.wording import times, typed
from domain.words import Words
from projections.reminders import FEWEST, MOST, USUAL

_LEFT = Qt.AlignmentFlag.AlignLeft


@dataclass(frozen=True, slots=True, kw_only=True)
class RemindersShown:
    """What was chosen, and how it stands in a `sentence`.

    `tray` and `login` are None where this system has no such thing; `is_mute` says that the
    desktop did not show a notice.
    """

    sentence: str
    is_on: bool = False
    is_paused: bool = False
    per_day: int = USUAL
    quiet_from: time = time(21)
    quiet_until: time = time(8)
    names: bool = True
    is_mute: bool = False
    goes_on: bool = False
    tray: bool | None = None
    login: bool | None = None


class RemindersCard(Card):
    """Every choice takes effect at once; while reminders are off there is but one to be made."""

    turned = Signal(bool)
    per_day_chosen = Signal(int)
    quiet_chosen = Signal(object, object)
    """From which time until which, both read off the wall."""
    pause_asked = Signal()
    pause_for_good_asked = Signal()
    resume_asked = Signal()
    names_chosen = Signal(bool)
    going_on_chosen = Signal(bool)
    tray_chosen = Signal(bool)
    login_chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=12, parent=parent)
        numbers = [(str(n), locale().toString(n)) for n in range(FEWEST, MOST + 1)]
        self.on = _choice(words.ON_OFF, words.TITLE)
        self.state = Label("", Letters(weight=500), Room.WRAPPED)
        self.pause, self.pause_for_good = (
            button(tr(words.UNTIL_TOMORROW)),
            button(tr(words.FOR_GOOD)),
        )
        self.resume = button(tr(words.RESUME))
        self.per_day = Segmented(numbers, tr(words.PER_DAY))
        self.quiet_from, self.quiet_until = _clock(words.QUIET_FROM), _clock(words.QUIET_UNTIL)
        self.unreadable = Notice()
        self.names = _choice(words.NAME_CHOICES, words.NAMES)
        self.mute = Notice("warning", "ink2", weight=400)
        self.closing = _choice(words.WINDOW_CHOICES, words.WINDOW)
        self.tray = _choice(words.TRAY_CHOICES, words.TRAY)
        self.no_tray = paragraph(tr(words.NO_TRAY))
        self.login = _choice(words.LOGIN_CHOICES, words.LOGIN)
        self.no_login, self.trouble = paragraph(tr(words.NO_LOGIN)), Notice()
        self._chosen = QWidget()
        self._quiet = time(21), time(8)
        self._lay_out()
        self._connect()

    def display(self, shown: RemindersShown) -> None:
        self.on.display("on" if shown.is_on else "off")
        self.state.setText(shown.sentence)
        self._chosen.setVisible(shown.is_on)
        for one in (self.pause, self.pause_for_good):
            one.setVisible(not shown.is_paused)
        self.resume.setVisible(shown.is_paused)
        self.per_day.display(str(shown.per_day))
        self._quiet = shown.quiet_from, shown.quiet_until
        self._show_quiet()
        self.names.display("named" if shown.names else "nameless")
        self.mute.display(tr(words.NO_NOTICES) if shown.is_mute else "")
        self.closing.display("goes on" if shown.goes_on else "ends")
        self.tray.setVisible(shown.tray is not None)
        self.no_tray.setVisible(shown.tray is None)
        self.tray.display("yes" if shown.tray else "no")
        self.login.setVisible(shown.login is not None)
        self.no_login.setVisible(shown.login is None)
        self.login.display("yes" if shown.login else "no")
        self.trouble.display("")

    def tell(self, sentence: str) -> None:
        """Why what was chosen last is not so."""
        self.trouble.display(sentence)

    def _show_quiet(self) -> None:
        for field, shown in zip((self.quiet_from, self.quiet_until), self._quiet, strict=True):
            if not field.hasFocus():
                field.setText(times.time_of_day(shown))
        self.unreadable.display("")

    def _take_quiet(self) -> None:
        """Both times as they are written; one that nobody can read changes nothing."""
        read = [typed.time_of(field.text()) for field in (self.quiet_from, self.quiet_until)]
        since, until = read
        if since is None or until is None:
            self.unreadable.display(tr(words.UNREADABLE))
        else:
            self.unreadable.display("")
            if (since, until) != self._quiet:
                self._quiet = since, until
                self.quiet_chosen.emit(since, until)

    def _connect(self) -> None:
        self.on.chosen.connect(lambda key: self.turned.emit(key == "on"))
        self.per_day.chosen.connect(lambda number: self.per_day_chosen.emit(int(number)))
        self.pause.clicked.connect(self.pause_asked)
        self.pause_for_good.clicked.connect(self.pause_for_good_asked)
        self.resume.clicked.connect(self.resume_asked)
        for field in (self.quiet_from, self.quiet_until):
            field.editingFinished.connect(self._take_quiet)
        self.names.chosen.connect(lambda key: self.names_chosen.emit(key == "named"))
        self.closing.chosen.connect(lambda key: self.going_on_chosen.emit(key == "goes on"))
        self.tray.chosen.connect(lambda key: self.tray_chosen.emit(key == "yes"))
        self.login.chosen.connect(lambda key: self.login_chosen.emit(key == "yes"))

    def _lay_out(self) -> None:
        self.body.addWidget(label(tr(words.TITLE), Type.LEAD))
        self.body.addWidget(paragraph(tr(words.HINT)))
        self.body.addWidget(self.on, 0, _LEFT)
        self.body.addWidget(self.state)
        column = QVBoxLayout(self._chosen)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(_row(self.pause, self.pause_for_good, self.resume))
        _add(column, words.PER_DAY, self.per_day)
        column.addLayout(
            _row(
                _named(words.QUIET_FROM, self.quiet_from),
                _named(words.QUIET_UNTIL, self.quiet_until),
                gap=16,
            )
        )
        column.addWidget(self.unreadable)
        column.addWidget(Hairline())
        _add(column, words.NAMES, paragraph(tr(words.NAMES_HINT)), self.names, self.mute)
        column.addWidget(Hairline())
        _add(column, words.WINDOW, paragraph(tr(words.WINDOW_HINT)), self.closing)
        _add(column, words.TRAY, self.tray, self.no_tray)
        _add(column, words.LOGIN, self.login, self.no_login, self.trouble)
        self.body.addWidget(self._chosen)


def _choice(options: tuple[tuple[str, Words], ...], name: Words) -> Segmented:
    return Segmented([(key, tr(said)) for key, said in options], tr(name))


def _clock(name: Words) -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(tr(name))
    field.setFixedWidth(round(scaled(96)))
    return field


def _add(column: QVBoxLayout, name: Words, *parts: QWidget) -> None:
    column.addWidget(label(tr(name), Type.CAPTION, 500, "ink2"))
    for part in parts:
        if isinstance(part, Segmented):
            column.addWidget(part, 0, _LEFT)
        else:
            column.addWidget(part)


def _named(name: Words, field: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(label(tr(name), Type.CAPTION, 500, "ink2"))
    column.addWidget(field)
    return made


def _row(*parts: QWidget, gap: int = 8) -> Flow:
    flow = Flow(gap=gap)
    for part in parts:
        flow.addWidget(part)
    return flow
