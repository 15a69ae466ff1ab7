"""A picture that is painted once and kept while nothing that it shows is another."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from desktop.look import Tokens, tokens
from desktop.widgets.painted import smooth


class KeptPicture:
    """What is dear to paint, on nothing; another source, size or look makes it anew."""

    def __init__(self) -> None:
        self._source: object = None
        self._made_for: tuple[Hashable, int, int, float, Tokens] | None = None
        self._picture = QPixmap()

    def of(
        self,
        source: object,
        about: Hashable,
        size: QSize,
        ratio: float,
        paint: Callable[[QPainter], None],
    ) -> QPixmap:
        """The picture of a source, which is known by being the same object; `about` by its value.

        `size` is in points, of which a screen has `ratio` pixels each way.
        """
        wanted = (about, size.width(), size.height(), ratio, tokens())
        if source is not self._source or wanted != self._made_for:
            self._picture = _painted(size, ratio, paint)
            self._source, self._made_for = source, wanted
        return self._picture


def _painted(size: QSize, ratio: float, paint: Callable[[QPainter], None]) -> QPixmap:
    picture = QPixmap((size.toSizeF() * ratio).toSize().expandedTo(QSize(1, 1)))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = smooth(QPainter(picture))
    paint(painter)
    painter.end()
    return picture
