"""How many days in a row met every rule, when the question can come, and what it leads to."""

from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from desktop.language import tr
from desktop.views.card_title import card_title
from desktop.views.changes import Changes
from desktop.views.notice import Notice
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.day_run import DayRun, RunDay
from desktop.widgets.label import paragraph
from desktop.wording import progress as words
from desktop.wording import states, times
from domain.stage_gate import StageGate
from projections.progress import Progress


class RunCard(Card):
    """The run as circles; what happens then unfolds below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=12, parent=parent)
        self._title = card_title("")
        self._run = DayRun()
        self._words = paragraph("")
        self._waits = Notice("flag")
        self._changes = Changes()
        self.what_then = button(tr(words.WHAT_THEN))
        self.what_then.clicked.connect(lambda: self._unfold(is_open=self._changes.isHidden()))
        for part in (self._title, self._run, self._words, self._waits, self._changes):
            self.body.addWidget(part)
        self.body.addWidget(self.what_then)
        self._unfold(is_open=False)

    def display(self, progress: Progress, gate: StageGate) -> None:
        self._title.setText(words.met_in_a_row(gate))
        self._run.display(run_days(gate, progress.day), states.run_of_days(gate))
        self._words.setText(words.when_asked(gate, progress.day))
        self._waits.display(tr(words.FLAG_WAITS) if progress.flag_is_open else "")
        self._changes.display(words.changes([each.rules for each in progress.ladders]))

    def text(self) -> str:
        return " ".join((self._title.text(), self._words.text(), self._waits.text())).strip()

    def _unfold(self, *, is_open: bool) -> None:
        self._changes.setVisible(is_open)
        self.what_then.set_words(tr(words.CLOSE if is_open else words.WHAT_THEN))


def run_days(gate: StageGate, today: date) -> tuple[RunDay, ...]:
    """The days of the run, those met and those to come; without dates while none is known."""
    if gate.earliest is None:
        return tuple(RunDay(str(number + 1), "", is_met=False) for number in range(gate.needed))
    days = [gate.earliest - timedelta(days=back) for back in reversed(range(gate.needed))]
    return tuple(
        RunDay(
            text=str(day.day),
            words=times.short_weekday(day),
            is_met=day <= today,
            is_today=day == today,
        )
        for day in days
    )
