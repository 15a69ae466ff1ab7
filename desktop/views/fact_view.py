"""The list in which any number of facts scrolls."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView
from typing_extensions import override

from desktop.language import tr
from desktop.look import look, scaled
from desktop.views.fact_list import FactList
from desktop.views.fact_painter import FactPainter


class FactView(QListView):
    """One row chosen at a time, by mouse or by the arrow keys; Enter, Delete and G ask for more."""

    enter_pressed = Signal()
    delete_pressed = Signal()
    go_pressed = Signal()

    def __init__(self, model: FactList) -> None:
        super().__init__()
        self.setAccessibleName(tr("Entries, newest first"))
        self.setModel(model)
        self._resets = 0
        self._fill = QTimer(self)
        self._fill.setSingleShot(True)
        self._fill.timeout.connect(self._look_further)
        model.modelReset.connect(self._fill.start)
        model.marked.connect(self.viewport().update)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._fill.start())
        model.modelReset.connect(self._count_reset)
        self.setItemDelegate(FactPainter(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        look().changed.connect(self.scheduleDelayedItemsLayout)

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(scaled(360)), round(scaled(260)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(round(scaled(200)), round(scaled(200)))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.enter_pressed.emit()
            case Qt.Key.Key_Delete:
                self.delete_pressed.emit()
            case Qt.Key.Key_G:
                self.go_pressed.emit()
            case _:
                super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fill.start()

    def _look_further(self) -> None:
        """Rows are laid out until they fill the view; nobody waits for those below it."""
        model = self.model()
        if not model.canFetchMore(QModelIndex()):
            return
        last = model.index(model.rowCount() - 1, 0)
        if not last.isValid() or self.visualRect(last).top() <= self.viewport().height():
            model.fetchMore(QModelIndex())
            self._fill.start()

    def _count_reset(self) -> None:
        self._resets += 1

    @contextmanager
    def keeping_its_place(self) -> Iterator[None]:
        """The same part stays in view if the model is laid out anew meanwhile."""
        bar, resets = self.verticalScrollBar(), self._resets
        before = bar.value()
        yield
        if self._resets != resets:
            self.doItemsLayout()
            bar.setValue(before)
