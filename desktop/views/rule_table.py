"""Rules in a table, each of which opens what it stands on."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.views.behind import BehindRule
from desktop.widgets.gate_table import GateTable
from desktop.widgets.gate_value import GateHead, GateRowValue
from domain.assessment import Assessment, Criterion
from projections.behind import behind
from projections.progress import Progress


class RuleTable(QWidget):
    """What stands open stays open while the same rules are shown, with what they say by now."""

    entries_asked = Signal(tuple)
    unfolded = Signal(QWidget)

    def __init__(self) -> None:
        super().__init__()
        self._rules: dict[str, Criterion] = {}
        self._progress: Progress | None = None
        self._ahead: Callable[[], Assessment] | None = None
        self.table = GateTable()
        self.table.opened.connect(self._press)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)

    def display(
        self,
        rules: Sequence[Criterion],
        progress: Progress,
        head: GateHead,
        rows: Sequence[GateRowValue],
        ahead: Callable[[], Assessment] | None = None,
    ) -> None:
        """`ahead` gives the same rules with their earliest days; it is asked when one is opened."""
        self._rules, self._progress = {rule.id: rule for rule in rules}, progress
        self._ahead = ahead
        self.table.display(rows, head)
        if self.table.open_key:
            self.open(self.table.open_key)

    def _press(self, key: str) -> None:
        """Open a rule that was pressed, and say that it may lie out of sight."""
        self.open(key)
        self.unfolded.emit(self)

    def open(self, key: str) -> None:
        """Show what is behind a rule."""
        progress = self._progress
        if progress is None:
            return
        rule, window = self._looked_ahead(key), progress.held.stage.window_days.value
        pane = BehindRule()
        found = behind(rule, progress.entries, progress.day, window)
        pane.display_rule(rule, found, progress.day, window)
        pane.entries_asked.connect(self.entries_asked)
        self.table.unfold(key, pane)

    def opened(self) -> BehindRule | None:
        """What stands open, if anything does."""
        return self.table.behind if isinstance(self.table.behind, BehindRule) else None

    def _looked_ahead(self, key: str) -> Criterion:
        rules = () if self._ahead is None else self._ahead().criteria
        return next((rule for rule in rules if rule.id == key), self._rules[key])
