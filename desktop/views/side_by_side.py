"""Two periods of the course side by side, row by row, with what is really different."""

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop.language import tr
from desktop.look import Type
from desktop.views.comparison import Comparison
from desktop.views.lens import Lens
from desktop.views.own_days import OwnDays
from desktop.widgets.card import Card
from desktop.widgets.label import paragraph
from desktop.widgets.segmented import Segmented
from desktop.wording import periods
from projections.period_pairs import Choice, Pair, Periods
from projections.periods import ONE_DAY, Days
from projections.workspace import Workspace


class SideBySideView(Lens):
    """Shows one of the pairs that the course offers, or two periods of the person's own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._was_chosen = False
        self._own: Pair | None = None
        self._is_written = True
        self.choice = Segmented(
            [(key, tr(words)) for key, words in periods.CHOICES.items()], tr(periods.CHOOSE)
        )
        self.own = OwnDays()
        self.note = paragraph("", Type.LEAD, 500)
        self.table = Comparison()
        self._lay_out()
        self.choice.chosen.connect(self._choose)
        self.own.asked.connect(self._take_own)

    def compare(self, first: tuple[date, date], second: tuple[date, date]) -> None:
        """Set two periods side by side, each by its first and its last programme day."""
        self._own = _in_order(Days(*first), Days(*second))
        self._was_chosen = True
        self._is_written = False
        self.choice.display(periods.OWN)
        self._show_anew()

    def choose(self, key: str) -> None:
        """One of the pairs that the course offers, or days of the person's own."""
        self.choice.display(key)
        self._choose()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        card = Card(spacing=16)
        column.addWidget(card)
        column.addStretch(1)
        for part in (self.choice, self.own, self.note, self.table):
            card.body.addWidget(part)
        for part in (self.own, self.note, self.table):
            part.hide()

    @override
    def _look_at(self, shown: Workspace) -> None:
        found = shown.periods
        if not self._was_chosen:
            self.choice.display(_first_choice(found).value)
        key = self.choice.current()
        is_own = key == periods.OWN
        self.own.setVisible(is_own)
        if is_own:
            self._show_own(found)
        else:
            self._show_pair(found.of(Choice(key)), periods.not_yet(key, found))

    def _show_own(self, found: Periods) -> None:
        trouble = ""
        if self._own is not None:
            both = self._own.earlier, self._own.later
            if not self._is_written:
                self.own.display(*both, found.day)
                self._is_written = True
            trouble = " ".join(filter(None, (periods.senseless(each, found) for each in both)))
        self.own.tell(trouble)
        self._show_pair(None if trouble else self._own, "")

    def _show_pair(self, pair: Pair | None, otherwise: str) -> None:
        """A pair as a table, or a sentence in its place."""
        if self._shown is not None and pair is not None:
            found = self._shown.periods
            then, now = found.period(pair.earlier), found.period(pair.later)
            empty = (periods.empty(each, self._shown.day) for each in (then, now))
            otherwise = " ".join(filter(None, empty))
            if then.read and now.read:
                titles = periods.titles(self.choice.current(), found, pair.later)
                self.table.display(then, now, titles, self._shown)
        has_table = pair is not None and not otherwise
        self.note.setText(otherwise)
        self.note.setVisible(bool(otherwise))
        self.table.setVisible(has_table)

    def _choose(self) -> None:
        if self.choice.current() == periods.OWN and self._own is None and self._shown is not None:
            self._own = _suggested(self._shown.periods)
            self._is_written = False
        self._was_chosen = True
        self._show_anew()

    def _take_own(self) -> None:
        one, other = self.own.value()
        if one is None or other is None:
            self.own.tell(periods.missing(one, other))
            self._show_pair(None, "")
            return
        self._own = _in_order(one, other)
        self._show_anew()


def _in_order(one: Days, other: Days) -> Pair:
    """The one that begins earlier first."""
    return Pair(*sorted((one, other), key=lambda days: (days.first, days.last)))


def _first_choice(found: Periods) -> Choice:
    """The first pair that is there; while there is none, the one that comes first."""
    return next((each for each in Choice if found.of(each) is not None), Choice.ENDS)


def _suggested(found: Periods) -> Pair:
    """Days to begin with: those of the first pair, or the two halves of all there are."""
    middle = found.first + (found.day - found.first) // 2
    halves = Pair(Days(found.first, middle), Days(min(found.day, middle + ONE_DAY), found.day))
    return found.of(_first_choice(found)) or halves
