"""A choice of the report page that stays folded: one line says what holds, below it is changed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.look import Role, set_role
from desktop.widgets.fold_row import FoldRow


class ReportFold(QWidget):
    """A row and its controls in `body`, which are there while it is open."""

    opened = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        set_role(self, Role.Grouping)
        self.setAccessibleName(name)
        self.row = FoldRow(name)
        self._inside = QWidget()
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(0, 4, 0, 20)
        self.body.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.row)
        column.addWidget(self._inside)
        self.row.clicked.connect(lambda: self.set_open(is_open=not self.row.is_open))
        self.set_open(is_open=False)

    def set_open(self, *, is_open: bool) -> None:
        self.row.set_open(is_open=is_open)
        self._inside.setVisible(is_open)
        if is_open:
            self.opened.emit()
