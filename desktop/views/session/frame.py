"""Where the parts of a session lie: its head above, the plate at the left, beside it one pane."""

from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from desktop.views.session.after import AfterPane
from desktop.views.session.before import BeforePane
from desktop.views.session.far import RIM, far_scale
from desktop.views.session.head import SessionHead
from desktop.views.session.leave import LeavePane
from desktop.views.session.offer import OfferPane
from desktop.views.session.pane import Pane
from desktop.views.session.plate import SessionPlate
from desktop.views.session.run_pane import RunPane
from desktop.views.session.stop_pane import StopPane
from desktop.widgets.painted import LOOK_EVENTS

_MARGIN, _GAP, _BETWEEN = 40, 20, 40
_COLUMN, _LEAST_PLATE = 0.42, 220


class SessionFrame(QWidget):
    """It lays itself out anew for each size; without room for both the plate gives way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head, self.plate = SessionHead(), SessionPlate()
        self.before, self.run, self.stop = BeforePane(), RunPane(), StopPane()
        self.after, self.leaving, self.offer = AfterPane(), LeavePane(), OfferPane()
        self.panes = QStackedWidget()
        for pane in self._panes():
            self.panes.addWidget(pane)
        for part in (self.head, self.plate, self.panes):
            part.setParent(self)

    def _panes(self) -> tuple[Pane | RunPane | StopPane | OfferPane, ...]:
        return self.before, self.run, self.stop, self.after, self.leaving, self.offer

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_EVENTS:
            self.arrange()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.plate.let_move(is_running=False)

    def arrange(self) -> None:
        scale = far_scale(self.width(), self.height())
        for part in (self.head, self.plate, *self._panes()):
            part.set_scale(scale)
        margin = round(_MARGIN * min(1.0, scale))
        top = self._place_head(margin) + round(_GAP * min(1.0, scale))
        high = self.height() - top - margin
        left = self._place_plate(margin, top, high, scale)
        place = QRect(left, top, self.width() - margin - left, high)
        self.panes.setGeometry(place.adjusted(-RIM, -RIM, RIM, RIM))

    def _place_head(self, margin: int) -> int:
        """As high as its words need at this width; gives its lower edge."""
        wide, top = self.width() - 2 * margin, round(margin * 0.8)
        self.head.resize(wide, self.head.height())
        high = self.head.sizeHint().height()
        self.head.setGeometry(margin, top, wide, high)
        return top + high

    def _place_plate(self, margin: int, top: int, high: int, scale: float) -> int:
        """What the pane leaves of the width, if that is enough; gives where the pane begins."""
        wide, between = self.width() - 2 * margin, round(_BETWEEN * min(1.0, scale))
        current = self.panes.currentWidget() or self.run
        # No narrower than what runs needs: the plate stays where it is from question to question.
        least = max(self.run.minimumSizeHint().width(), current.minimumSizeHint().width())
        plate = wide - max(round(wide * _COLUMN), least) - between
        has_plate = plate >= round(_LEAST_PLATE * scale)
        self.plate.setVisible(has_plate)
        self.plate.setGeometry(margin, top, max(0, plate), high)
        return margin + plate + between if has_plate else margin
