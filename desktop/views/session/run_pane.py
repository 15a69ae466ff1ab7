"""While the exercise is done: the ring, the words, and two buttons."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.guide.run import Run
from desktop.language import tr
from desktop.look import Role, Type, set_role, voice
from desktop.views.session.far import RIM, FarText
from desktop.views.session.far_button import FarButton
from desktop.views.session.ring import Ring
from desktop.wording import guide as words

_GAP, _NEXT = 20, 44
_RING = 380
_LEAST_RING = 0.38
"""The part of the height that the ring keeps when the words are long."""


class RunPane(QWidget):
    """It lays itself out anew for each size; where the words are long, the ring gives way."""

    def __init__(self) -> None:
        super().__init__()
        set_role(self, Role.Grouping)
        self._scale = 1.0
        self._run: Run | None = None
        self._shown: tuple[int, bool] | None = None
        self.ring = Ring()
        self.far = FarText()
        self.then = FarText(Type.DISPLAY, "ink2", 400)
        self.pause = FarButton(
            tr(words.PAUSE), "primary", icon="pause", key="Space", key_words=tr(words.SPACE)
        )
        self.stop = FarButton(tr(words.STOP), "secondary", icon="stop", key="X")
        self.pause.reserve(tr(words.GO_ON))
        for part in (self.ring, self.far, self.then, self.pause, self.stop):
            part.setParent(self)

    def begin(self, run: Run) -> None:
        """A session whose words are to find room from the first part to the last."""
        self._run, self._shown = run, None
        self.setAccessibleName(" ".join(words.far(run)))
        self._arrange()

    def display(self, run: Run, *, is_running: bool) -> None:
        """The run as it stands."""
        self._run = run
        under = words.under_the_figure(run) if is_running else tr(words.PAUSED)
        self.ring.display(words.figure(run), under, words.share(run), faded=not is_running)
        if self._shown is None or self._shown[0] != run.at:
            self.far.display(words.far(run))
            self.then.display([words.then(run)])
            self.setAccessibleName(self.far.accessibleName())
            voice().say(words.announced(run), self.far, at_once=True)
        if self._shown is None or self._shown[1] is not is_running:
            said, icon = (words.PAUSE, "pause") if is_running else (words.GO_ON, "play")
            self.pause.display(tr(said), icon)
        self._shown = run.at, is_running

    def set_scale(self, scale: float) -> None:
        self._scale = scale
        for part in (self.far, self.then, self.pause, self.stop):
            part.set_scale(scale)
        self._arrange()

    def buttons(self) -> tuple[FarButton, FarButton]:
        return self.pause, self.stop

    @override
    def minimumSizeHint(self) -> QSize:
        both = self.pause.sizeHint().width() + self.stop.sizeHint().width()
        return QSize(both + round(_GAP * self._scale) + 2 * RIM, 320)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wide = self.width() - 2 * RIM
        top = self._arrange_buttons(wide)
        gap = round(_GAP * self._scale)
        next_line = round(_NEXT * self._scale)
        top -= gap + next_line
        self.then.setGeometry(RIM, top, wide, next_line)
        texts = [] if self._run is None else _all_words(self._run)
        self.far.keep_whole(texts, wide)
        needed = max(self.far.needed(texts, wide), self.far.sizeHint().height())
        words_height = min(needed, round(top - self.height() * _LEAST_RING))
        top -= words_height + gap
        self.far.setGeometry(RIM, top, wide, words_height)
        ring = min(round(_RING * self._scale), wide, max(120, top - gap - RIM))
        over = max(0, (top - gap - ring - RIM) // 2)
        self.ring.setGeometry(RIM + (wide - ring) // 2, RIM + over, ring, ring)

    def _arrange_buttons(self, wide: int) -> int:
        """Side by side at the foot, each as wide as its words ask; gives their upper edge."""
        gap = round(_GAP * self._scale)
        high = self.stop.sizeHint().height()
        wishes = [button.sizeHint().width() for button in self.buttons()]
        spare = wide - gap - sum(wishes)
        first = round(wishes[0] + spare / 2)
        top = self.height() - RIM - high
        self.pause.setGeometry(RIM, top, first, high)
        self.stop.setGeometry(RIM + first + gap, top, wide - gap - first, high)
        return top


def _all_words(run: Run) -> list[tuple[str, ...]]:
    return [tuple(tr(line) for line in step.part.far) for step in run.script.steps]
