"""After it: pain, whether it was pleasant, what was done; and after a stop what is best now."""

from PySide6.QtCore import Signal
from typing_extensions import override

from desktop.guide.advice import Advice, Felt, Next
from desktop.guide.done import Done
from desktop.guide.script import Amount
from desktop.language import tr
from desktop.views.notice import Notice
from desktop.views.question import Asked, YesNo, focus_on
from desktop.views.session.done_fields import DoneFields
from desktop.views.session.far import near_steps
from desktop.views.session.pane import Pane
from desktop.widgets.buttons import button
from desktop.widgets.scale import NrsScale
from desktop.wording import sessions as words

_SAID = {
    Next.CHECK: words.ADVICE_CHECK,
    Next.REST: words.ADVICE_REST,
    Next.MAY_GO_ON: words.ADVICE_GO_ON,
}


class AfterPane(Pane):
    """What is left unanswered stays unsaid; `felt` tells of each answer after a stop."""

    felt = Signal(Felt)

    def __init__(self) -> None:
        super().__init__(tr(words.AFTER), tr(words.AFTER_HINT))
        self._before: int | None = None
        self._is_stopped = False
        self.advice: Advice | None = None
        self.highest = NrsScale(tr(words.PAIN_HIGHEST))
        self.after = NrsScale(tr(words.PAIN_NOW))
        self.new = YesNo(tr(words.IS_NEW), typed=True)
        self._new = Asked(tr(words.IS_NEW), self.new)
        self.pleasant = YesNo(tr(words.PLEASANT), typed=True)
        self.done = DoneFields()
        self.notice, self.refused = Notice("safe"), Notice()
        self.save = button(tr(words.SAVE), "primary", key="Enter")
        self.go_on = button(tr(words.GO_ON_AFTER_ALL))
        self.drop = button(tr(words.LEAVE_OUT), "quiet")
        pleasant = Asked(tr(words.PLEASANT), self.pleasant)
        for part in (
            self.highest,
            self.after,
            self._new,
            self.notice,
            pleasant,
            self.done,
            self.refused,
        ):
            self.add(part)
        self.add_buttons(self.save, self.go_on, self.drop)
        for answer in (self.after, self.new):
            answer.changed.connect(self._tell)
        self._follow()

    @override
    def set_scale(self, scale: float) -> None:
        super().set_scale(scale)
        steps = near_steps(scale)
        self.done.set_step(steps.body)
        for notice in (self.notice, self.refused):
            notice.set_step(steps.body)

    def _follow(self) -> None:
        """From each answer given by a key to the next question."""
        self.highest.answered.connect(lambda: focus_on(self.after))
        self.after.answered.connect(
            lambda: focus_on(self.new if self._is_stopped else self.pleasant)
        )
        self.new.answered.connect(lambda: focus_on(self.pleasant))
        self.pleasant.answered.connect(self.save.setFocus)

    def display(self, told: Done, amount: Amount, before: int | None, *, is_stopped: bool) -> None:
        """Ask anew: what was done is filled in, all else is open."""
        self._before, self._is_stopped = before, is_stopped
        for scale in (self.highest, self.after):
            scale.display(None)
        for answer in (self.new, self.pleasant):
            answer.display(None)
        self.done.display(told, amount)
        self._new.setVisible(is_stopped)
        self.show_advice(None)
        self.refused.display("")
        title = words.LEG_AFTER_STOP if is_stopped else words.AFTER
        self.ask(tr(title), tr(words.STOPPED if is_stopped else words.AFTER_HINT))
        focus_on(self.highest)

    def show_advice(self, advice: Advice | None) -> None:
        """What is best now, once it is known."""
        self.advice = advice
        sentence = ""
        if advice is not None:
            sentence = tr(_SAID[advice.next])
            if advice.why:
                sentence = f"{tr(advice.why)} {sentence}"
        self.notice.display(sentence)
        self.go_on.setVisible(advice is not None and advice.next is Next.MAY_GO_ON)
        self.save.set_words(tr(words.IS_IT_SAFE if self.wants_check else words.SAVE))

    @property
    def wants_check(self) -> bool:
        """Whether saving leads to the safety questions."""
        return self.advice is not None and self.advice.next is Next.CHECK

    def _tell(self) -> None:
        if self._is_stopped:
            self.felt.emit(
                Felt(before=self._before, now=self.after.value(), is_new=self.new.answer())
            )
