"""The first questions, one page each; nothing is chosen before the person chooses."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop.language import tr
from desktop.look import Type
from desktop.views.alarm import Alarm
from desktop.views.code_card import Code, CodeCard
from desktop.views.day_field import DayField
from desktop.views.notice import Notice
from desktop.views.question import Asked, YesNo
from desktop.views.tick_list import TickList
from desktop.widgets.card import Card
from desktop.widgets.choice import Choice
from desktop.widgets.label import label, paragraph
from desktop.widgets.option import Option
from desktop.wording import first_run as words
from desktop.wording import safety
from domain.programme import Programme
from domain.red_flags import RedFlags
from domain.values import Exercise, Side

KeyWords = Sequence[tuple[str, str]]
"""What is told of the key: heads, each with what stands below it."""

_STOPS = (Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.WheelFocus)


class Step(QWidget):
    """A title, what is asked, and what is still missing before the next one.

    `picture` is the exercise, or the mark, that is shown beside it where there is room. `told`
    says which part has just been given words, so that it can be brought into sight.
    """

    told = Signal(QWidget)
    picture = Exercise.KNEES_ROCKING.value

    def __init__(self, title: str, hint: str = "") -> None:
        super().__init__()
        self.title, self.hint = title, hint
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)

    def missing(self) -> str:
        """Why it cannot go on yet, nothing if it can."""
        return ""

    def first_stop(self) -> QWidget | None:
        """Where the Tab key stops first, if anything can be answered here."""
        inside = self.findChildren(QWidget)
        return next((one for one in inside if one.focusPolicy() in _STOPS), None)

    def applies(self) -> bool:
        """Whether it is shown at all, after what was answered before it."""
        return True


class WelcomeStep(Step):
    """What this is, and what it is not."""

    def __init__(self) -> None:
        super().__init__(tr(words.WELCOME))
        for head, lines in (
            (words.IT_IS_HEAD, words.IT_IS),
            (words.IT_IS_NOT_HEAD, words.IT_IS_NOT),
            (words.BEFORE_HEAD, words.BEFORE),
        ):
            self.column.addWidget(_told(head, lines))
        self.column.addStretch(1)


class SignsStep(Step):
    """The warning signs."""

    picture = "safe"

    def __init__(self, red_flags: RedFlags) -> None:
        super().__init__(tr(words.SIGNS), tr(safety.ASKED_HINT))
        items = [(sign.id, tr(sign.question)) for sign in red_flags.signs]
        self.list = TickList(tr(safety.ASKED), items, tr(words.NONE))
        _on_card(self, [paragraph(tr(safety.ASKED), weight=600, tone="ink"), self.list])
        _follow(self, self.list)

    @override
    def missing(self) -> str:
        return tr(words.SIGNS_ANSWER) if self.list.value() is None else ""


class CheckStep(Step):
    """What the signs ask for; without any it is left out."""

    picture = "safe"

    def __init__(self, red_flags: RedFlags, country: str, signs: SignsStep) -> None:
        super().__init__(tr(words.CHECK), tr(words.CHECK_HINT))
        self._red_flags, self._country, self._signs = red_flags, country, signs
        self.alarm = Alarm()
        _on_card(self, [self.alarm])
        signs.list.changed.connect(self._warn)

    @override
    def applies(self) -> bool:
        return bool(self._signs.list.value())

    def _warn(self) -> None:
        tier = self._red_flags.tier_of(self._signs.list.value() or ())
        self.alarm.display(tier, self._red_flags, self._country)


class AboutStep(Step):
    """Of age, which leg, since when; a letter answers and goes on to what is asked next."""

    picture = Exercise.ACUTE_NERVE_ROOT_TRACTION.value

    def __init__(self) -> None:
        super().__init__(tr(words.ABOUT))
        self.grown_up = YesNo(tr(words.GROWN_UP), typed=True)
        sides = [(key, tr(side)) for key, side in words.SIDES]
        self.side = Choice(tr(words.SIDE), sides, typed=True)
        near = tuple((tr(when), back) for when, back in words.NEAR)
        self.onset = DayField(tr(words.ONSET), near)
        self.scope = Notice("warning")
        card = Card(spacing=24)
        for question in (self.grown_up, self.side):
            card.body.addWidget(Asked(question.accessibleName(), question))
        card.body.addWidget(Asked(tr(words.ONSET), self.onset))
        card.body.addWidget(self.scope)
        self.column.addWidget(card)
        self.column.addStretch(1)
        self.grown_up.changed.connect(self._say)
        self.side.changed.connect(self._say)
        self.grown_up.answered.connect(self.side.findChildren(Option)[0].setFocus)
        self.side.answered.connect(self.onset.text.setFocus)

    @override
    def missing(self) -> str:
        if self._out_of_scope():
            return self._out_of_scope()
        answers = (self.grown_up.answer(), self.side.value(), self.onset.value())
        return tr(words.ABOUT_ANSWER) if None in answers else ""

    def chosen_side(self) -> Side:
        return Side(self.side.value())

    def _out_of_scope(self) -> str:
        if self.grown_up.answer() is False:
            return tr(words.TOO_YOUNG)
        return tr(words.BOTH_LEGS) if self.side.value() == "both" else ""

    def _say(self) -> None:
        self.scope.display(self._out_of_scope())


class CautionStep(Step):
    """What asks for a clinician's word first."""

    picture = Exercise.CURL_DOWNS.value

    def __init__(self, programme: Programme) -> None:
        super().__init__(tr(words.CAUTIONS), tr(words.CAUTIONS_HINT))
        self._programme = programme
        items = [(caution.id, tr(caution.words)) for caution in programme.cautions]
        self.list = TickList(tr(words.CAUTIONS), items, tr(words.NONE))
        self.advice = Notice("warning")
        _on_card(self, [self.list, self.advice])
        self.list.changed.connect(self._advise)
        _follow(self, self.list)

    @override
    def missing(self) -> str:
        return tr(words.CAUTIONS_ANSWER) if self.list.value() is None else ""

    def _advise(self) -> None:
        self.advice.display(words.advice(self.list.value() or (), self._programme))
        if self.advice.text():
            self.told.emit(self.advice)


class EquipmentStep(Step):
    """What is at hand."""

    picture = Exercise.TABLE_STRETCH.value

    def __init__(self, programme: Programme) -> None:
        super().__init__(tr(words.EQUIPMENT), tr(words.EQUIPMENT_HINT))
        items = [(str(each), words.thing(each)) for each in words.equipment(programme)]
        self.list = TickList(tr(words.EQUIPMENT), items, tr(words.NO_EQUIPMENT))
        _on_card(self, [self.list])
        _follow(self, self.list)

    @override
    def missing(self) -> str:
        return tr(words.EQUIPMENT_ANSWER) if self.list.value() is None else ""


class KeyStep(Step):
    """Where the key is kept, and the recovery code for the day on which it is not found there.

    `warning` is about the folder of the diary. Without a code, as beside a diary that ends with
    the window, there is nothing to be done here.
    """

    picture = "lock"

    def __init__(self, key_words: KeyWords, code: Code | None = None, warning: str = "") -> None:
        super().__init__(tr(words.KEY))
        self.code: CodeCard | None = None
        if warning:
            self.column.addWidget(_warned(warning))
        card = Card(padding=20, spacing=4)
        for number, (head, sentence) in enumerate(key_words):
            card.body.addSpacing(8 if number else 0)
            card.body.addWidget(label(tr(head), Type.LEAD))
            card.body.addWidget(paragraph(tr(sentence)))
        self.column.addWidget(card)
        if code is not None:
            self._ask_for(code)
        self.column.addStretch(1)

    @override
    def missing(self) -> str:
        return "" if self.code is None else self.code.missing()

    def _ask_for(self, code: Code) -> None:
        self.code = CodeCard()
        self.code.display(code)
        self.column.addWidget(self.code)
        self.code.turned.connect(self.told)


def _warned(sentence: str) -> Card:
    card, notice = Card(padding=20), Notice(weight=400)
    card.body.addWidget(notice)
    notice.display(sentence)
    return card


def _told(head: str, lines: Sequence[str]) -> Card:
    card = Card(padding=20, spacing=8)
    card.body.addWidget(label(tr(head), Type.LEAD))
    for line in lines:
        card.body.addWidget(paragraph(tr(line)))
    return card


def _follow(step: Step, asked: TickList) -> None:
    """Bring the last line into sight when a key has ticked it."""
    asked.none.clicked.connect(lambda: step.told.emit(asked.none))


def _on_card(step: Step, parts: Sequence[QWidget]) -> None:
    card = Card()
    for part in parts:
        card.body.addWidget(part)
    step.column.addWidget(card)
    step.column.addStretch(1)
