"""The questions of the daily check-in; none is answered until the person answers it."""

from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.language import tr
from desktop.look import Type, line_height, scaled
from desktop.views.question import Asked, YesNo, focus_on
from desktop.views.question_grid import QuestionGrid
from desktop.widgets.choice import Choice
from desktop.widgets.fit import Letters
from desktop.widgets.flow import Flow
from desktop.widgets.label import Label, Room
from desktop.widgets.leg import LegPicker
from desktop.widgets.scale import NrsScale
from desktop.wording import pain
from desktop.wording import today as words
from desktop.wording.lists import begun
from domain.events import PainReported
from domain.rules import NOTE_LENGTH
from domain.values import Location, Painkillers, Scalar
from domain.wishes import Pain

_NOTHING = Pain()
_PICKER = 304
_MOST_LINES = 4
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


Typed = NrsScale | LegPicker | Choice
"""A question that a digit or a letter answers."""


class PainQuestions(QWidget):
    """Two scales, the leg, four small questions, a note, and room for `more` below them.

    A digit or a letter answers and moves on to the next question, so no mouse is needed.
    """

    went_to = Signal(QWidget)
    """The question that has the keyboard now."""

    all_answered = Signal()
    """The last of them was answered by a key."""

    def __init__(self, more: QWidget) -> None:
        super().__init__()
        self._parts: tuple[QWidget, ...] = ()
        self.leg = NrsScale(tr("Leg, worst in 24 hours"), slim=True)
        self.back = NrsScale(tr("Back, worst in 24 hours"), tone="back", slim=True)
        self.farthest = LegPicker(
            tr("How far did it reach?"), [begun(tr(each)) for each in pain.PLACES.values()]
        )
        self.woken = Choice(
            tr("Woken by the leg"),
            [(str(count), tr(name)) for count, name in words.WOKEN.items()],
            typed=True,
        )
        self.painkillers = Choice(
            tr("Painkillers, against the start"),
            [(taken.value, tr(name)) for taken, name in words.TAKEN.items()],
            typed=True,
        )
        self.tingling = YesNo(tr("Tingling or numbness"), typed=True)
        self.weakness = YesNo(tr("Weakness in the leg"), typed=True)
        self.note = Note(saves_by_enter=True)
        self._lay_out(more)
        self._follow()

    def ask(self, *, is_wanted: bool) -> None:
        """Ask for the pain, or leave the room to what else there is to ask."""
        for part in (*self._parts, self.note):
            part.setVisible(is_wanted)

    def is_asking(self) -> bool:
        return not self.note.isHidden()

    def _follow(self) -> None:
        """From each question to the next one by the key that answers it."""
        small = (self.woken, self.painkillers, self.tingling, self.weakness)
        questions: tuple[Typed, ...] = (self.leg, self.back, self.farthest, *small)
        for one, after in pairwise(questions):
            self._lead(one, after)
        small[-1].answered.connect(self.all_answered)

    def _lead(self, one: Typed, after: Typed) -> None:
        one.answered.connect(lambda: self._go_to(after))
        if isinstance(one, NrsScale):
            one.hands_on = True
            one.handed_on.connect(lambda digit: self._hand_on(after, digit))

    def _go_to(self, question: QWidget) -> None:
        focus_on(question)
        self.went_to.emit(question)

    def _hand_on(self, question: Typed, digit: str) -> None:
        self._go_to(question)
        question.type_in(digit)

    def value(self) -> Pain:
        farthest, woken, taken = (
            self.farthest.value(),
            self.woken.value(),
            self.painkillers.value(),
        )
        return Pain(
            leg=self.leg.value(),
            back=self.back.value(),
            farthest=None if farthest is None else Location(farthest),
            tingling=self.tingling.answer(),
            weakness=self.weakness.answer(),
            night_wakings=None if woken is None else int(woken),
            painkillers=None if taken is None else Painkillers(taken),
            note=self.note.toPlainText().strip(),
        )

    def display(self, said: Pain | PainReported = _NOTHING) -> None:
        self.leg.display(said.leg)
        self.back.display(said.back)
        self.farthest.display(said.farthest)
        self.tingling.display_answer(said.tingling)
        self.weakness.display_answer(said.weakness)
        woken, taken = said.night_wakings, said.painkillers
        self.woken.display(None if woken is None else str(woken))
        self.painkillers.display(None if taken is None else taken.value)
        self.note.setPlainText(said.note)

    def _lay_out(self, more: QWidget) -> None:
        small = QWidget()
        in_a_row = Flow(small, gap=20, line_gap=12)
        for question in (self.woken, self.painkillers, self.tingling, self.weakness):
            in_a_row.addWidget(Asked(question.accessibleName(), question))
        needed = self.farthest.minimumSizeHint().width()
        self.farthest.setFixedWidth(max(round(scaled(_PICKER)), needed))
        leg = _one_below_another(Asked(self.farthest.accessibleName(), self.farthest))
        scales = _one_below_another(self.leg, self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(QuestionGrid(scales, leg, small, _one_below_another(more)))
        self._parts = scales, leg, small


def _one_below_another(*parts: QWidget) -> QWidget:
    """At the top of what they are given, however much that is."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(16)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return whole


class Note(QPlainTextEdit):
    """Free words, kept as they are; `room` says how much is left when it gets little.

    One that `saves_by_enter` begins as one line and grows; Shift and Enter begin a new line in it.
    """

    def __init__(self, invitation: str = "", *, saves_by_enter: bool = False) -> None:
        super().__init__()
        self._grows = saves_by_enter
        self.setAccessibleName(tr("Note"))
        self.setPlaceholderText(invitation or tr("A note, if you like"))
        self.setTabChangesFocus(True)
        self.room = Label("", Letters(Type.CAPTION, tone="ink2"), Room.SHORTENED)
        self.room.hide()
        self.textChanged.connect(self._count)
        self._fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if self._grows and event.key() in _ENTER and is_plain:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        if not self._grows:
            self.setFixedHeight(round(scaled(64)))
            return
        wanted = max(1, round(self.document().size().height()))
        lines = min(_MOST_LINES, wanted)
        off, on = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(on if wanted > _MOST_LINES else off)
        self.setFixedHeight(max(40, round(lines * line_height(Type.BODY)) + 20))

    def _count(self) -> None:
        said = words.note_room(len(self.toPlainText()), NOTE_LENGTH)
        self.room.setText(said)
        self.room.setVisible(bool(said))
        self._fit()


def changes(before: PainReported, now: Pain) -> dict[str, Scalar]:
    """The answers that differ, as a correction writes them."""
    fields: dict[str, tuple[Scalar, Scalar]] = {
        "leg": (before.leg, now.leg),
        "back": (before.back, now.back),
        "farthest": (_place(before.farthest), _place(now.farthest)),
        "tingling": (before.tingling, now.tingling),
        "weakness": (before.weakness, now.weakness),
        "night_wakings": (before.night_wakings, now.night_wakings),
        "painkillers": (_taken(before.painkillers), _taken(now.painkillers)),
        "note": (before.note, now.note),
    }
    return {name: said for name, (was, said) in fields.items() if was != said}


def _place(location: Location | None) -> int | None:
    return None if location is None else int(location)


def _taken(painkillers: Painkillers | None) -> str | None:
    return None if painkillers is None else painkillers.value
