"""The list in which any number of facts scrolls."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QAbstractItemModel, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView
from typing_extensions import override

from desktop.look import look, scaled
from desktop.views.fact_painter import FactPainter


class FactView(QListView):
    """One row chosen at a time, by mouse or by the arrow keys."""

    def __init__(self, model: QAbstractItemModel) -> None:
        super().__init__()
        self.setAccessibleName("Entries, newest first")
        self.setModel(model)
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

    @contextmanager
    def keeping_its_place(self) -> Iterator[None]:
        """The same part stays in view while the model is laid out anew."""
        bar = self.verticalScrollBar()
        before = bar.value()
        yield
        self.doItemsLayout()
        bar.setValue(before)
