"""A column that scrolls by itself beside another, or stands whole above it."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget
from typing_extensions import override


class Pane(QScrollArea):
    """Around one widget; `set_whole` says whether it is as high as that, and never scrolls."""

    def __init__(self, inside: QWidget, least: int) -> None:
        super().__init__()
        self._inside, self._is_whole, self._least = inside, False, least
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Of a viewport of Qt's own PySide would ask all kinds of widgets whether it is one of them.
        self.setViewport(QWidget())
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        inside.installEventFilter(self)
        self.set_whole(is_whole=False)

    def set_whole(self, *, is_whole: bool) -> None:
        self._is_whole = is_whole
        # Not fixed: that is the height at its own width, and lower than what a narrow one needs.
        down = QSizePolicy.Policy.Preferred if is_whole else QSizePolicy.Policy.Expanding
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, down)
        policy.setHeightForWidth(is_whole)
        self.setSizePolicy(policy)
        off, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(off if is_whole else needed)
        self.updateGeometry()

    @override
    def hasHeightForWidth(self) -> bool:
        return self._is_whole

    @override
    def heightForWidth(self, width: int) -> int:
        return self._height(width) if self._is_whole else -1

    @override
    def sizeHint(self) -> QSize:
        wide = self._inside.sizeHint().width()
        return QSize(wide, self._height(wide) if self._is_whole else self._least)

    @override
    def minimumSizeHint(self) -> QSize:
        wide = self._inside.minimumSizeHint().width()
        wide += 0 if self._is_whole else self.verticalScrollBar().sizeHint().width()
        return QSize(wide, self._least)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _height(self, width: int) -> int:
        layout = self._inside.layout()
        if layout is not None and layout.hasHeightForWidth():
            return max(self._least, layout.totalHeightForWidth(width))
        return max(self._least, self._inside.sizeHint().height())
