"""What was really done, as figures that may be corrected."""

from dataclasses import fields

from PySide6.QtCore import Qt
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.guide.done import Done
from desktop.guide.script import Amount
from desktop.language import tr
from desktop.look import Type, font, scaled
from desktop.widgets.flow import Flow
from desktop.widgets.label import Label, label
from desktop.wording import sessions as words

_TOP = 999
_WIDTH, _HEIGHT = 72, 40


class DoneFields(QWidget):
    """One field a figure, only for what the dose of the exercise counts."""

    def __init__(self) -> None:
        super().__init__()
        self.fields = {name: _field(tr(said)) for name, said in words.COUNTS.items()}
        self._holders: dict[str, QWidget] = {}
        self._told = Done()
        self._lay_out()

    def display(self, told: Done, amount: Amount) -> None:
        self._told = told
        for name, field in self.fields.items():
            value = getattr(told, name)
            field.setText("" if value is None else str(value))
            is_counted = getattr(amount, name) is not None
            # A single set goes without saying.
            self._holders[name].setVisible(is_counted and not (name == "sets" and value == 1))

    def set_step(self, step: Type) -> None:
        """The figures and their names in letters of another size."""
        for name in self.findChildren(Label):
            name.set_step(step)
        growth = step.value.size / Type.BODY.value.size
        for field in self.fields.values():
            field.setFont(font(step, 400))
            field.setFixedSize(round(scaled(_WIDTH) * growth), round(scaled(_HEIGHT) * growth))

    def value(self) -> Done:
        """What the fields say; a figure without a field stays as it was."""
        return Done(**{field.name: self._said(field.name) for field in fields(Done)})

    def _said(self, name: str) -> int | None:
        if self._holders[name].isHidden():
            unsaid: int | None = getattr(self._told, name)
            return unsaid
        text = self.fields[name].text()
        return int(text) if text else None

    def _lay_out(self) -> None:
        row = Flow(gap=20)
        for name, said in words.COUNTS.items():
            holder = QWidget()
            pair = QHBoxLayout(holder)
            pair.setContentsMargins(0, 0, 0, 0)
            pair.setSpacing(8)
            pair.addWidget(label(tr(said), weight=400))
            pair.addWidget(self.fields[name])
            self._holders[name] = holder
            row.addWidget(holder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label(tr(words.WAS_DONE), Type.BODY, 500))
        column.addLayout(row)


def _field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setValidator(QIntValidator(0, _TOP, field))
    field.setAlignment(Qt.AlignmentFlag.AlignRight)
    return field
