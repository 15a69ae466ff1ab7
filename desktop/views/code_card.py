"""The recovery code in three steps: what it is for, written down, and typed back."""

from enum import Enum
from typing import Literal, TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from desktop.language import tr
from desktop.views.card_title import card_title
from desktop.views.code_steps import CodeStep, OfferStep, ShownStep, TypedStep
from desktop.views.notice import Notice
from desktop.widgets.buttons import Button, button
from desktop.widgets.card import Card
from desktop.wording import codes as words
from domain.words import Words

Code: TypeAlias = Literal["none", "untested", "tested"]


class Stage(Enum):
    """How far a code has come."""

    OFFERED = "offered"
    SHOWN = "shown"
    TYPED = "typed"
    TESTED = "tested"
    PUT_OFF = "put off"


class CodeCard(Card):
    """Asks for a code, shows it until it is written down, and takes it back for a test.

    The code is forgotten as soon as it was tested or put off, and covered whenever the card goes
    out of sight. *Later* leaves at every step; `stage` says where it stands.
    """

    code_asked = Signal()
    typed = Signal(str)
    printed = Signal(str)
    copied = Signal(str)
    turned = Signal(QWidget)
    """A step has come; this is what it begins with."""
    tested = Signal(bool)
    """Typed back; whether a former code went for it."""
    put_off = Signal(str)
    """*Later*, and what that means."""

    def __init__(self, *, framed: bool = True) -> None:
        super().__init__(padding=20 if framed else 0, spacing=12, framed=framed)
        self._code, self._about = "", ""
        self._newest: Code = "none"
        self._former: Code = "none"
        self.stage = Stage.OFFERED
        self.offer_step, self.shown_step, self.typed_step = OfferStep(), ShownStep(), TypedStep()
        self.done, self.note = Notice("tick", weight=400), Notice("pause", "ink2", weight=400)
        self.notice, self.news = Notice(), Notice("tick", "ink2", weight=400)
        self.go_on = button(tr(words.GO_ON))
        self._steps: dict[Stage, CodeStep] = {
            Stage.OFFERED: self.offer_step,
            Stage.SHOWN: self.shown_step,
            Stage.TYPED: self.typed_step,
        }
        self._lay_out(framed=framed)
        self._connect()
        self.display("none")

    def display(self, code: Code) -> None:
        """Begin with what the diary has: no code, one that was never typed back, a tested one."""
        if code == "tested":
            self._forget()
            self.done.display(tr(words.IS_TESTED))
            self._turn_to(Stage.TESTED)
        elif code == "untested":
            self.ask_back()
        else:
            self.offer()

    def offer(self, *, former: Code = "none") -> None:
        """Offer a code, and say what becomes of a former one."""
        self._forget()
        self._newest, self._former = "none", former
        self.offer_step.display(former)
        self._turn_to(Stage.OFFERED)

    def ask_back(self, *, former: Code = "none") -> None:
        """Ask for a code that was written down before, and that nobody here knows.

        `former` is the one that it takes the place of.
        """
        self._forget()
        self._newest, self._former = "untested", former
        self._turn_to(Stage.TYPED)

    def show_waiting(self) -> None:
        """What was asked for is being done beside the window."""
        is_typed = self.stage is Stage.TYPED
        self.notice.display("")
        self._steps[self.stage].show_waiting(tr(words.TESTING if is_typed else words.MAKING))

    def show_code(self, code: str, about: str = "") -> None:
        """A code that opens the diary by now, until it is written down; and what it belongs to."""
        self._code, self._about, self._newest = code, about, "untested"
        self._turn_to(Stage.SHOWN)

    def show_tested(self) -> None:
        """It was typed back, and opened the diary."""
        self._forget()
        self._newest = "tested"
        self.done.display(tr(words.TESTED))
        self._turn_to(Stage.TESTED)
        self.tested.emit(self._former != "none")

    def tell(self, sentence: str, *, is_bad: bool = True) -> None:
        """What came of the last wish, beside it; the step stays."""
        step = self._steps.get(self.stage)
        if step is not None:
            step.show_waiting("")
            if self._has_keyboard():
                step.first_stop().setFocus()
        self.notice.display(sentence if is_bad else "")
        self.news.display("" if is_bad else sentence)

    def first_stop(self) -> QWidget:
        """Where the keyboard goes."""
        step = self._steps.get(self.stage)
        return self.go_on if step is None else step.first_stop()

    def is_settled(self) -> bool:
        """Whether nothing is left to be decided here."""
        return self.stage in {Stage.TESTED, Stage.PUT_OFF}

    def missing(self) -> str:
        """What is to be done here before anything else, nothing once it was tested or put off."""
        if self.is_settled():
            return ""
        return tr(words.SETTLE_TEST if self._is_made() else words.SETTLE)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Out of sight, behind a lock or with its window: covered."""
        super().hideEvent(event)
        self.shown_step.cover()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.is_settled():
            self._press()
        else:
            super().keyPressEvent(event)

    def _press(self) -> None:
        """Enter presses the button that has the keyboard, else it tests what was typed."""
        reached = QApplication.focusWidget()
        if isinstance(reached, Button) and self.isAncestorOf(reached):
            reached.click()
        elif self.stage is Stage.TYPED:
            self.typed_step.test.click()

    def _ask_code(self) -> None:
        self.show_waiting()
        self.code_asked.emit()

    def _type_back(self) -> None:
        self._turn_to(Stage.TYPED)

    def _show_again(self) -> None:
        self._turn_to(Stage.SHOWN)

    def _test(self, typed: str) -> None:
        self.show_waiting()
        self.typed.emit(typed)

    def _put_off(self) -> None:
        self._forget()
        sentence = tr(self._means())
        self.note.display(sentence)
        self._turn_to(Stage.PUT_OFF)
        self.put_off.emit(sentence)

    def _go_on(self) -> None:
        if self._is_made():
            self.ask_back(former=self._former)
        else:
            self.offer(former=self._former)

    def _make_another(self) -> None:
        self.offer(former="tested" if self._former == "tested" else "untested")

    def _is_made(self) -> bool:
        return self._newest != "none"

    def _means(self) -> Words:
        """What it means to do it later."""
        if self._former == "tested":
            return words.FORMER_HOLDS
        return words.NOT_TESTED if self._is_made() else words.NONE_YET

    def _forget(self) -> None:
        self._code = ""
        self.shown_step.display("")
        self.typed_step.display(may_show=False)

    def _turn_to(self, stage: Stage) -> None:
        had_keyboard = self._has_keyboard()
        self.stage = stage
        for notice in (self.notice, self.news):
            notice.display("")
        self.shown_step.display(self._code if stage is Stage.SHOWN else "", self._about)
        self.typed_step.display(may_show=bool(self._code))
        for each, step in self._steps.items():
            step.show_waiting("")
            step.setVisible(each is stage)
        self._after.setVisible(stage is Stage.PUT_OFF)
        self.done.setVisible(stage is Stage.TESTED)
        if had_keyboard and stage is not Stage.TESTED:
            self.first_stop().setFocus()
        self.turned.emit(self.done if stage is Stage.TESTED else self)

    def _has_keyboard(self) -> bool:
        reached = QApplication.focusWidget()
        return reached is not None and self.isAncestorOf(reached)

    def _connect(self) -> None:
        for step in self._steps.values():
            step.put_off.connect(self._put_off)
        self.offer_step.show_it.clicked.connect(self._ask_code)
        self.shown_step.written.clicked.connect(self._type_back)
        self.shown_step.printed.connect(self.printed)
        self.shown_step.copied.connect(self.copied)
        self.typed_step.again.clicked.connect(self._show_again)
        self.typed_step.another.clicked.connect(self._make_another)
        self.typed_step.typed.connect(self._test)
        self.go_on.clicked.connect(self._go_on)

    def _lay_out(self, *, framed: bool) -> None:
        self.title = card_title(tr(words.TITLE))
        self.body.addWidget(self.title)
        self.title.setVisible(framed)
        for step in self._steps.values():
            self.body.addWidget(step)
        self._after = Card(padding=0, spacing=12, framed=False)
        self._after.body.addWidget(self.note)
        self._after.body.addWidget(self.go_on, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._after, self.done, self.notice, self.news):
            self.body.addWidget(part)
