"""The page as it will be, beside what is wished of it: turned, looked at closely, or read."""

from math import ceil

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget, QWidget
from typing_extensions import override

from desktop.language import tr
from desktop.look import Role, set_role
from desktop.report.preview import Preview
from desktop.views.notice import Notice
from desktop.views.report_area import LEAST_HIGH, LEAST_WIDE, PageArea
from desktop.widgets.buttons import Button, IconButton
from desktop.widgets.card import Card
from desktop.widgets.flow import Flow
from desktop.widgets.label import label
from desktop.widgets.sheet_picture import SheetPicture
from desktop.wording import report as words
from desktop.wording.report_text import text

ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
"""Widths of the page, as parts of the room there is."""

FIT = 1.0
_STEP = 64
"""Pixels by which the width that is asked for changes, so that few pictures are made."""

_REST_MS = 150


class ReportPreview(Card):
    """One page at a time; `looked_at` says how many pixels wide its picture should be."""

    looked_at = Signal()

    def __init__(self) -> None:
        super().__init__(padding=16, spacing=12)
        set_role(self, Role.Grouping)
        self.setAccessibleName(tr("Preview"))
        self._preview: Preview | None = None
        self._page, self._zoom, self._is_whole = 0, FIT, False
        self.before = IconButton("chevron-left", tr("The page before"))
        self.after = IconButton("chevron-right", tr("The page after"))
        self.place = label("", tone="ink2")
        self.smaller = IconButton("minus", tr("Show the page smaller"))
        self.larger = IconButton("plus", tr("Show the page larger"))
        self.fit = Button(tr("Fit width"), "quiet")
        self.turn = Button(tr(words.READ_AS_TEXT), "quiet", key="T")
        self.trouble = Notice()
        self.picture = SheetPicture()
        self.text = QPlainTextEdit()
        self.area = PageArea(self.picture)
        self.waits = _Floating(tr(words.BEING_MADE), self)
        self._front = QStackedWidget()
        # A window that is moved to its size tells of many; the last one is what is looked at.
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._lay_out()
        self._connect()
        self._dress()

    @property
    def width_wanted(self) -> int:
        """Pixels across of the picture that would be shown sharply."""
        pixels = self.picture.wide() * self.devicePixelRatioF()
        return _STEP * max(1, ceil(pixels / _STEP))

    def display(self, preview: Preview) -> None:
        """Another page, shown from where the one before was looked at."""
        self._preview = preview
        self._page = min(self._page, len(preview.pages) - 1)
        self.trouble.display("")
        self.waits.hide()
        written, at = text(preview.sheet), self.text.verticalScrollBar().value()
        if written != self.text.toPlainText():
            self.text.setPlainText(written)
            self.text.verticalScrollBar().setValue(at)
        self.picture.setAccessibleDescription(written)
        self._show_page()

    def show_waiting(self) -> None:
        """Say that another page is being made; the one before stays meanwhile."""
        self.waits.show()
        self._place_waits()

    def show_trouble(self, sentence: str) -> None:
        """Say why there is no page, or none that is newer."""
        self.waits.hide()
        self.trouble.display(sentence)

    def turn_page(self, by: int) -> None:
        """So many pages on, or back, as far as there are any."""
        to = min(max(self._page + by, 0), len(self._pages()) - 1)
        if to != self._page and self._pages():
            self._page = to
            self.area.verticalScrollBar().setValue(0)
            self._show_page()

    def zoom(self, by: int) -> None:
        """Closer or farther away; with 0 the page is as wide as there is room."""
        place = ZOOMS.index(self._zoom) + by
        self._zoom = ZOOMS[min(max(place, 0), len(ZOOMS) - 1)] if by else FIT
        self._measure()
        self._dress()

    def set_whole(self, *, is_whole: bool) -> None:
        """Whether all of the page is to stand in the window's own column, which scrolls."""
        self._is_whole = is_whole
        self._measure()

    def turn_over(self) -> None:
        """To the page as text, and back to its picture."""
        is_text = self._front.currentWidget() is not self.text
        had_keyboard = self.area.hasFocus() or self.text.hasFocus()
        self._front.setCurrentWidget(self.text if is_text else self.area)
        if had_keyboard:
            (self.text if is_text else self.area).setFocus(Qt.FocusReason.OtherFocusReason)
        self._dress()

    @property
    def is_text(self) -> bool:
        return self._front.currentWidget() is self.text

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_waits()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._measure()

    def _place_waits(self) -> None:
        """Over the upper right corner of the page, where nothing moves when it comes and goes."""
        self.waits.adjustSize()
        corner = self._front.geometry().topRight()
        self.waits.move(corner.x() - self.waits.width() - 24, corner.y() + 12)
        self.waits.raise_()

    def _pages(self) -> tuple[bytes, ...]:
        return () if self._preview is None else self._preview.pages

    def _show_page(self) -> None:
        pages = self._pages()
        self.picture.display(pages[self._page] if pages else b"")
        self.picture.setAccessibleName(words.page_of(self._page + 1, len(pages)))
        self._measure()
        self._dress()

    def _measure(self) -> None:
        """As wide as wished for; what that needs in pixels is asked for."""
        wide = round(max(self.area.room(), LEAST_WIDE) * self._zoom)
        self.picture.set_wide(wide)
        self.picture.adjustSize()
        bar = self.area.horizontalScrollBar().sizeHint().height()
        whole = self.picture.high_if(wide) + bar
        self._front.setMinimumHeight(whole if self._is_whole else LEAST_HIGH)
        self._rest.start()

    def _dress(self) -> None:
        count = len(self._pages())
        is_text = self.is_text
        for part in (self.before, self.after, self.place):
            part.setVisible(count > 1 and not is_text)
        for way in (self.smaller, self.larger):
            way.setVisible(not is_text)
        self.fit.setVisible(not is_text and self._zoom != FIT)
        self.place.setText(words.page_of(self._page + 1, count) if count else "")
        self.before.setEnabled(self._page > 0)
        self.after.setEnabled(self._page + 1 < count)
        self.smaller.setEnabled(self._zoom > ZOOMS[0])
        self.larger.setEnabled(self._zoom < ZOOMS[-1])
        self.turn.set_words(tr(words.READ_AS_PAGE if is_text else words.READ_AS_TEXT))

    def _lay_out(self) -> None:
        bar = Flow(gap=4, line_gap=4)
        for part in (
            *(self.before, self.place, self.after),
            *(self.smaller, self.larger, self.turn, self.fit),
        ):
            bar.addWidget(part)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("The page as text"))
        self._front.addWidget(self.area)
        self._front.addWidget(self.text)
        self.body.addLayout(bar)
        self.body.addWidget(self.trouble)
        self.body.addWidget(self._front, 1)
        self.waits.hide()

    def _connect(self) -> None:
        self.before.clicked.connect(lambda: self.turn_page(-1))
        self.after.clicked.connect(lambda: self.turn_page(1))
        self.smaller.clicked.connect(lambda: self.zoom(-1))
        self.larger.clicked.connect(lambda: self.zoom(1))
        self.fit.clicked.connect(lambda: self.zoom(0))
        self.turn.clicked.connect(self.turn_over)
        self.area.turned.connect(self.turn_page)
        self.area.zoomed.connect(self.zoom)
        self._rest.timeout.connect(self.looked_at)
        self.area.resized.connect(self._measure)


class _Floating(Card):
    """A few words that lie over what they are about."""

    def __init__(self, said: str, parent: QWidget) -> None:
        super().__init__(padding=0, parent=parent)
        self.body.setContentsMargins(12, 6, 12, 6)
        self.body.addWidget(label(said, tone="ink2"))
