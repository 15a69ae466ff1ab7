"""The questions of the daily check-in; none is answered until the person answers it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from desktop.look import Type, scaled
from desktop.views.question import Asked, YesNo
from desktop.widgets.beside import Beside
from desktop.widgets.choice import Choice
from desktop.widgets.fit import Letters
from desktop.widgets.label import Label, Room
from desktop.widgets.leg import LegPicker
from desktop.widgets.scale import NrsScale
from desktop.widgets.tiles import Tiles
from desktop.wording import pain
from desktop.wording import today as words
from domain.events import PainReported
from domain.rules import NOTE_LENGTH
from domain.values import Location, Painkillers, Scalar
from domain.wishes import Pain

_WAKINGS = (("0", "Not"), ("1", "Once"), ("2", "2 or more"))
_SMALL = 260
_NOTHING = Pain()


class PainQuestions(QWidget):
    """Two scales, the leg, four small questions, a note."""

    def __init__(self) -> None:
        super().__init__()
        self.leg = NrsScale("Leg, worst in 24 hours")
        self.back = NrsScale("Back, worst in 24 hours", tone="back")
        self.farthest = LegPicker(
            "How far did it reach?", [pain.begun(each) for each in pain.PLACES.values()]
        )
        self.woken = Choice("Woken by the leg", _WAKINGS)
        self.painkillers = Choice(
            "Painkillers, against the start",
            [(taken.value, name) for taken, name in words.TAKEN.items()],
        )
        self.farthest.setMaximumWidth(round(scaled(360)))
        self.tingling = YesNo("Tingling or numbness")
        self.weakness = YesNo("Weakness in the leg")
        self.note = Note()
        self._lay_out()

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

    def _lay_out(self) -> None:
        sides = Beside(breaks_at=800, shares=(3, 1), gap=40)
        small = Tiles(least=_SMALL)
        for question in (self.woken, self.painkillers, self.tingling, self.weakness):
            small.addWidget(Asked(question.accessibleName(), question))
        for scale in (self.leg, self.back):
            sides.main.addWidget(scale)
        sides.main.setSpacing(20)
        sides.main.addLayout(small)
        for side in (sides.main, sides.aside):
            # An aligned column would get the height of one line where its answers need two.
            side.setAlignment(Qt.AlignmentFlag(0))
        sides.aside.addWidget(Asked(self.farthest.accessibleName(), self.farthest))
        sides.main.addStretch(1)
        sides.aside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        column.addWidget(sides)
        column.addWidget(self.note)
        column.addWidget(self.note.room)


class Note(QPlainTextEdit):
    """Free words, kept as they are; `room` says how much is left when it gets little."""

    def __init__(self, invitation: str = "A note, if you like") -> None:
        super().__init__()
        self.setAccessibleName("Note")
        self.setPlaceholderText(invitation)
        self.setTabChangesFocus(True)
        self.setFixedHeight(round(scaled(64)))
        self.room = Label("", Letters(Type.CAPTION, tone="ink2"), Room.SHORTENED)
        self.room.hide()
        self.textChanged.connect(self._count)

    def _count(self) -> None:
        said = words.note_room(len(self.toPlainText()), NOTE_LENGTH)
        self.room.setText(said)
        self.room.setVisible(bool(said))


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
