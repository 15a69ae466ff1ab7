"""A printed page as a picture, as wide as it is told to be; always ink on white, as on paper."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from desktop.look import Role, colour, set_role
from desktop.widgets.painted import Painted

A4 = 297 / 210
"""Height over width of a page of which nothing is known yet."""

_WHITE = QColor("#ffffff")


class SheetPicture(Painted):
    """Until a finer picture has come, the one before is stretched."""

    def __init__(self) -> None:
        super().__init__()
        set_role(self, Role.Graphic)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._picture = QPixmap()
        self._wide = 400

    def display(self, picture: bytes) -> None:
        """Another page as a PNG, empty before the first was made."""
        self._picture = QPixmap()
        if picture:
            self._picture.loadFromData(picture)
        self.updateGeometry()
        self.update()

    def is_blank(self) -> bool:
        return self._picture.isNull()

    def set_wide(self, points: int) -> None:
        """How wide it is shown, in points of the screen."""
        if points != self._wide:
            self._wide = points
            self.updateGeometry()
            self.update()

    def wide(self) -> int:
        return self._wide

    def high_if(self, wide: int) -> int:
        """How high it is at a width."""
        blank = self._picture.isNull()
        ratio = A4 if blank else self._picture.height() / self._picture.width()
        return round(wide * ratio)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._wide, self.high_if(self._wide))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, place = QPainter(self), self.rect()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(place, _WHITE)
        if not self._picture.isNull():
            painter.drawPixmap(QRectF(place), self._picture, QRectF(self._picture.rect()))
        painter.setPen(colour("line"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5))
