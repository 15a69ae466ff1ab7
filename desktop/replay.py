"""What moves the moment shown: the bar, the player, and the marks that are jumped to."""

from array import array
from datetime import UTC, datetime

from PySide6.QtCore import QObject

from desktop.bar import bar_value
from desktop.landmarks import Landmarks
from desktop.language import tr
from desktop.look import voice
from desktop.newest import Newest
from desktop.player import Player
from desktop.session import Moment, Session
from desktop.widgets.timeline_bar import TimelineBar


class Replay(QObject):
    """Whoever steps or jumps wants to look: what plays then stands still."""

    def __init__(self, session: Session, bar: TimelineBar, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._bar = session, bar
        self._moment: Moment | None = None
        self._ticks = array("d")
        self._seeking = Newest(
            lambda second: session.seek(datetime.fromtimestamp(second, UTC)), self
        )
        self.player = Player(session, self)
        self.landmarks = Landmarks(session, bar)
        self._connect()

    def display(self, moment: Moment) -> None:
        """Show a moment on the bar."""
        self._moment = moment
        self.landmarks.follow(moment)
        self._show()

    def step(self, by: int) -> None:
        """So many facts on, or back."""
        self._seeking.finish()
        self.player.stop()
        self._session.step(by)

    def step_day(self, by: int) -> None:
        """So many days on, or back."""
        self._seeking.finish()
        self.player.stop()
        self._session.step_day(by)

    def jump(self, by: int) -> None:
        """To the next stage, flare or visit, or to the one before, and say which one it is."""
        from desktop.wording import landmarks as words

        self._seeking.finish()
        self.player.stop()
        stop = self.landmarks.beside(self._session.at, by)
        if stop is not None:
            at, mark = stop
            self._session.seek(at)
            self._say(words.landmark(mark))
        elif by > 0:
            self._session.to_now()
            self._say(tr(words.NONE_LATER))
        else:
            self._session.seek(self._session.began)
            self._say(tr(words.NONE_EARLIER))

    def toggle_play(self) -> None:
        self.player.play(not self.player.is_playing)

    def to_now(self) -> None:
        self._seeking.forget()
        self.player.stop()
        self._session.to_now()

    def _connect(self) -> None:
        bar, player = self._bar, self.player
        bar.sought.connect(self._seeking.take)
        bar.stepped.connect(self.step)
        bar.day_stepped.connect(self.step_day)
        bar.jumped.connect(self.jump)
        bar.played.connect(player.play)
        bar.speed_chosen.connect(player.set_speed)
        bar.speed_stepped.connect(player.change_speed)
        bar.returned.connect(self.to_now)
        player.sped.connect(self._tell_speed)
        self.landmarks.found.connect(self._show)

    def _tell_speed(self, speed: int) -> None:
        self._show()
        self._say(tr("Speed: {n}×", n=speed))

    def _say(self, words: str) -> None:
        voice().say(words, self._bar)

    def _show(self) -> None:
        if self._moment is None:
            return
        new = array("d", self._session.instants(len(self._ticks)))
        if new:
            # A new object tells the bar that its picture of the ticks is old.
            self._ticks = self._ticks + new
        self._bar.display(
            bar_value(
                self._moment,
                self._session.spans,
                self._ticks,
                self.landmarks.on_bar,
                is_playing=self.player.is_playing,
                speed=self.player.speed,
            )
        )
