"""What a check-in asks besides pain, each only on the day on which it is wanted."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from desktop.language import tr
from desktop.look import Role, set_role
from desktop.views.question import Asked, YesNo, focus_on
from desktop.views.short_signs import ShortSigns
from desktop.views.tick_list import TickBox
from desktop.widgets.choice import Choice
from desktop.widgets.tiles import Tiles
from desktop.wording import pain, spells
from desktop.wording import today as words
from desktop.wording.lists import begun
from domain.red_flags import RedFlags
from domain.values import Strain
from domain.wishes import Pain
from projections.today import Today

_STRAIN = 260
_QUESTION = 370
_NONE = "0"


class FurtherQuestions(QWidget):
    """The flare, readiness, the week as a whole, and the warning signs of the day."""

    went_to = Signal(QWidget)
    """The question that has the keyboard now."""

    all_answered = Signal()
    """The last of them was answered by a key."""

    def __init__(self) -> None:
        super().__init__()
        self.how_hard, self.strains = YesNo(tr(spells.HOW_HARD), typed=True), _Strains()
        self.readiness = YesNo(tr(words.READINESS), typed=True)
        self.change = Choice(
            tr(words.GLOBAL_CHANGE),
            [(str(pgic), begun(tr(name))) for pgic, name in pain.GLOBAL_CHANGE.items()],
            typed=True,
        )
        self.signs = ShortSigns()
        self._parts: dict[QWidget, QWidget] = {
            self.how_hard: Asked(tr(spells.HOW_HARD), self.how_hard),
            self.strains: Asked(tr(spells.WHAT_ELSE), self.strains),
            self.readiness: Asked(tr(words.READINESS), self.readiness),
            self.change: Asked(tr(words.GLOBAL_CHANGE), self.change),
            self.signs: self.signs,
        }
        self._tiles = Tiles(self, least=_QUESTION, gap=20, fills=True)
        for part in self._parts.values():
            self._tiles.addWidget(part)
        for question in self._parts:
            if isinstance(question, Choice):
                question.answered.connect(lambda question=question: self._go_on(question))

    def display(self, today: Today, red_flags: RedFlags, *, asks_pain: bool) -> None:
        """Ask what the day lacks; what belongs to pain is asked together with it."""
        self.signs.ask(red_flags.daily)
        flaring = today.flaring if asks_pain else None
        wanted = {
            self.how_hard: flaring is not None and flaring.asks_how_hard,
            self.strains: flaring is not None and flaring.asks_strains,
            self.readiness: today.asks_readiness,
            self.change: today.asks_global_change,
            self.signs: today.asks_signs,
        }
        for question, is_wanted in wanted.items():
            self._ask(question, is_wanted=is_wanted)
        self.setVisible(self.is_asking())

    def hide_all(self) -> None:
        """Ask nothing, while something else is mended."""
        for question in self._parts:
            self._ask(question, is_wanted=False)
        self.hide()

    def count(self) -> int:
        """How many questions are asked."""
        return sum(not part.isHidden() for part in self._parts.values())

    def is_asking(self) -> bool:
        return self.count() > 0

    def asks(self, question: QWidget) -> bool:
        return not self._parts[question].isHidden()

    def focus(self) -> None:
        """Go to the first question that is asked."""
        asked = next((each for each in self._parts if self.asks(each)), None)
        if asked is not None:
            self._go_to(asked)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A 0 says that there is nothing to tick, and goes on."""
        ticked = next((q for q in (self.strains, self.signs) if _has_keyboard(q)), None)
        if event.text() != _NONE or ticked is None:
            super().keyPressEvent(event)
            return
        if ticked is self.signs and not self.signs.none.isChecked():
            self.signs.none.click()
        self._go_on(ticked)

    def _go_on(self, question: QWidget) -> None:
        """To the next question that is asked, or to whatever comes after the last."""
        asked = [each for each in self._parts if self.asks(each)]
        after = asked[asked.index(question) + 1 :]
        if after:
            self._go_to(after[0])
        else:
            self.all_answered.emit()

    def _go_to(self, question: QWidget) -> None:
        if question is self.signs:
            self.signs.none.setFocus(Qt.FocusReason.TabFocusReason)
        elif question is self.strains:
            self.strains.boxes[Strain.SITTING].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            focus_on(question)
        self.went_to.emit(question)

    def ready(self) -> bool | None:
        return self.readiness.answer() if self.asks(self.readiness) else None

    def pgic(self) -> int | None:
        said = self.change.value() if self.asks(self.change) else None
        return None if said is None else int(said)

    def signs_said(self) -> tuple[str, ...] | None:
        return self.signs.value() if self.asks(self.signs) else None

    def with_flare(self, said: Pain) -> Pain:
        """A report of pain with what was answered about the flare."""
        hard = self.how_hard.answer() if self.asks(self.how_hard) else None
        strains = self.strains.value() if self.asks(self.strains) else ()
        return replace(said, hard_to_bear=hard, strains=strains)

    def _ask(self, question: QWidget, *, is_wanted: bool) -> None:
        part = self._parts[question]
        if not is_wanted and not part.isHidden():
            self._clear(question)
        part.setVisible(is_wanted)
        self._tiles.invalidate()

    def _clear(self, question: QWidget) -> None:
        if isinstance(question, Choice):
            question.display(None)
        elif isinstance(question, ShortSigns | _Strains):
            question.clear()


class _Strains(QWidget):
    """What else there was, each to tick."""

    def __init__(self) -> None:
        super().__init__()
        set_role(self, Role.Grouping)
        self.setAccessibleName(tr(spells.WHAT_ELSE))
        self.boxes = {strain: TickBox(tr(words)) for strain, words in spells.STRAINS.items()}
        tiles = Tiles(self, least=_STRAIN, gap=0)
        for one in self.boxes.values():
            tiles.addWidget(one)

    def value(self) -> tuple[Strain, ...]:
        return tuple(strain for strain, one in self.boxes.items() if one.isChecked())

    def clear(self) -> None:
        for one in self.boxes.values():
            one.setChecked(False)


def _has_keyboard(question: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and question.isAncestorOf(focused)
