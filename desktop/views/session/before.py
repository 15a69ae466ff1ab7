"""Before it begins: what it will be, what it needs, what ends it, and pain now."""

from typing_extensions import override

from desktop.language import tr
from desktop.views.session.far import near_steps
from desktop.views.session.pane import Fact, Pane
from desktop.widgets.buttons import button
from desktop.widgets.label import paragraph
from desktop.widgets.scale import NrsScale
from desktop.wording import sessions as words
from desktop.wording.lists import joined
from domain.programme import ExerciseRules


class BeforePane(Pane):
    """Pain may be left out."""

    def __init__(self) -> None:
        super().__init__(tr(words.BEFORE), tr(words.BEFORE_HINT))
        self.pain = NrsScale(tr(words.PAIN_NOW))
        self.need, self.ends = Fact(tr(words.YOU_NEED)), Fact(tr(words.ENDS_WHEN))
        self.length = paragraph("", weight=400)
        self.begin = button(tr(words.BEGIN), "primary", key="Enter")
        self.leave = button(tr(words.LEAVE), "quiet", key="Esc")
        for part in (self.pain, self.need, self.ends, self.length):
            self.add(part)
        self.add_buttons(self.begin, self.leave)
        self.pain.answered.connect(self.begin.setFocus)

    @override
    def set_scale(self, scale: float) -> None:
        super().set_scale(scale)
        self.length.set_step(near_steps(scale).small)

    def display(self, rules: ExerciseRules, length: str) -> None:
        self.pain.display(None)
        self.need.display(joined(tr(each) for each in rules.equipment))
        self.ends.display(tr(rules.stop_when))
        self.length.setText(f"{length} {tr(words.HANDS_FREE)}")
