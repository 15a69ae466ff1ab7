"""Somebody before the window: sees what it shows, and has a mouse, a wheel and a keyboard.

Nothing here calls a slot or a signal. Presses go to the window of the system, which finds the
widget under the mouse or the one that has the keyboard; what is covered cannot be clicked.
"""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QModelIndex, QPoint, QPointF, QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from desktop.about import Whereabouts
from desktop.home import Home
from desktop.pages import Outside
from desktop.preferences import Preferences
from desktop.session import Session
from desktop.window import MainWindow
from domain.application import Unbend
from domain.events import Event
from domain.store import encrypted_file
from tests.facts import Clock, application

EventT = TypeVar("EventT", bound=Event)

SIZE = QSize(1200, 900)
KEY = bytes(range(32))
TABS = 150
"""Presses of Tab after which somebody gives up."""

STEPS = 12
"""Presses of an arrow key, likewise."""

TURNS = 200
"""Turns of the wheel after which somebody gives up."""

GLANCE_MS, PATIENCE_MS = 20, 60_000

EDGE = 10
"""Pixels of the bar before its beginning and after its end."""

Widgets = Iterator[QWidget]


class Person:
    """What a person can do with one window, and what there is to see in it."""

    def __init__(self, window: QWidget) -> None:
        self.window = window

    # ------------------------------------------------------------------------ what is seen

    def everything(self, inside: QWidget | None = None) -> Widgets:
        whole = inside or self._in_front()
        yield whole
        yield from (one for one in whole.findChildren(QWidget) if one.isVisible())

    def words(self, part: str = "") -> str:
        """All that is written in the window, or in one part of it, line by line."""
        inside = self.find(part) if part else None
        return "\n".join(line for one in self.everything(inside) for line in _written(one))

    def sees(self, words: str, part: str = "") -> bool:
        return words in self.words(part)

    def awaits(self, words: str) -> None:
        """Wait until something is seen that is made beside the window."""
        loop, look = QEventLoop(), QTimer(interval=GLANCE_MS)
        look.timeout.connect(lambda: self.sees(words) and loop.quit())
        QTimer.singleShot(PATIENCE_MS, loop, loop.quit)
        look.start()
        loop.exec()
        assert self.sees(words), f"{words!r} does not come; there is:\n{self.words()}"

    def find(self, name: str) -> QWidget:
        """The one widget that a screen reader calls so, or the one whose name begins so."""
        seen = [one for one in self.everything() if not one.isWindow()]
        exact = [one for one in seen if name in (one.accessibleName(), _label_of(one))]
        exact = [one for one in exact if isinstance(one, QAbstractButton)] or exact
        near = [one for one in seen if one.accessibleName().startswith(name)]
        found = exact or near
        assert found, f"{name!r} is not to be seen; there is:\n{self.words()}"
        assert len(found) == 1, f"there are {len(found)} called {name!r}"
        return found[0]

    def buttons(self, part: str = "") -> set[str]:
        """The names of what can be pressed."""
        inside = self.find(part) if part else None
        pressed = (one for one in self.everything(inside) if isinstance(one, QAbstractButton))
        return {one.accessibleName() or one.text() for one in pressed if one.isEnabled()}

    def is_chosen(self, name: str) -> bool:
        one = self.find(name)
        assert isinstance(one, QAbstractButton)
        return one.isChecked()

    def chips(self, card: str) -> list[str]:
        """The chips of an exercise, as they are spoken: 08:00, done."""
        endings = (", done", ", free", ", later")
        seen = [one for one in self.everything(self.find(card)) if isinstance(one, QLabel)]
        return [s for s in (one.accessibleName() for one in seen) if s.endswith(endings)]

    def rows(self, name: str = "Entries, newest first") -> list[str]:
        """The rows of a list."""
        view = self.find(name)
        assert isinstance(view, QListView)
        model = view.model()
        return [str(model.data(model.index(row, 0))) for row in range(model.rowCount())]

    # ------------------------------------------------------------------------ what is done

    def click(self, name: str) -> None:
        """Scroll to a thing and press it in its middle."""
        one = self.find(name)
        assert one.isEnabled(), f"{name!r} cannot be pressed"
        self._scroll_to(one)
        self.click_at(one, one.rect().center())

    def click_at(self, one: QWidget, place: QPoint) -> None:
        at = one.mapTo(one.window(), place)
        assert _is_under(one, at), (
            f"{one.accessibleName()!r} is covered by {one.window().childAt(at)}"
        )
        QTest.mouseClick(one.window().windowHandle(), _LEFT, _NONE, at)

    def click_row(self, words: str) -> None:
        """Press the first row of a list with these words in it."""
        view = self.find("Entries, newest first")
        assert isinstance(view, QListView)
        self.click_at(view.viewport(), view.visualRect(_row(view, words)).center())

    def press(self, *keys: str) -> None:
        """Press keys one after the other, by their names: Ctrl+Z, Return, 4."""
        for key in keys:
            QTest.keySequence(self._front(), QKeySequence(key))

    def type(self, text: str) -> None:
        """Type a text letter by letter."""
        for letter in text:
            QTest.keyClick(self._front(), letter)

    def fill_in(self, name: str, text: str) -> None:
        """Click into a field and type over what is in it."""
        self.click(name)
        self.press("Ctrl+A")
        self.type(text)

    def reach(self, name: str) -> QWidget:
        """Press Tab until the keyboard is at the thing of this name."""
        passed: list[str] = []
        for _ in range(TABS):
            focus = self._in_front().focusWidget()
            if focus is not None and _is_called(focus, name):
                return focus
            passed.append("" if focus is None else focus.accessibleName())
            self.press("Tab")
        raise AssertionError(f"Tab does not reach {name!r}; it passes {passed}")

    def use(self, name: str) -> None:
        """Go to a thing by Tab, and press it with Space."""
        self.reach(name)
        self.press("Space")

    def choose(self, question: str, answer: str) -> None:
        """Go to the answers of a question by Tab, and to one of them by the arrow keys."""
        self.reach(f"{question}: ")
        self._walk_to(f"{question}: {answer}")

    def pick(self, group: str, answer: str) -> None:
        """As `choose`, in a group whose answers do not name it."""
        for _ in range(TABS):
            around = self._focused().parentWidget()
            if around is not None and around.accessibleName() == group:
                break
            self.press("Tab")
        else:
            raise AssertionError(f"Tab does not reach {group!r}")
        self._walk_to(answer)

    def write(self, name: str, text: str) -> None:
        """Go to a field by Tab, and type over what is in it."""
        self.reach(name)
        self.press("Ctrl+A")
        self.type(text)

    def _walk_to(self, name: str) -> None:
        for _ in range(STEPS):
            if self._focused().accessibleName() == name:
                break
            self.press("Right")
        one = self._focused()
        assert one.accessibleName() == name, f"the arrow keys do not reach {name!r}"
        if isinstance(one, QAbstractButton) and not one.isChecked():
            self.press("Space")

    def hears(self) -> str:
        """What a screen reader adds to the name of whatever has the keyboard."""
        return self._focused().accessibleDescription()

    def _focused(self) -> QWidget:
        focus = self._in_front().focusWidget()
        assert focus is not None, "nothing has the keyboard"
        return focus

    def drag_bar_to(self, at: datetime, first: datetime, last: datetime) -> None:
        """Take the handle of the timeline bar from now to a moment."""
        bar = self.find("Timeline: ")
        middle, room = bar.height() // 2, bar.width() - 2 * EDGE
        to = EDGE + round(room * ((at - first) / (last - first)))
        begun = bar.mapTo(self.window, QPoint(bar.width() - EDGE, middle))
        ended = bar.mapTo(self.window, QPoint(to, middle))
        front = self._front()
        QTest.mousePress(front, _LEFT, _NONE, begun)
        for part in (0.3, 0.7, 1.0):
            QTest.mouseMove(front, begun + (ended - begun) * part)
        QTest.mouseRelease(front, _LEFT, _NONE, ended)

    def picture(self, path: Path) -> None:
        QApplication.processEvents()
        self.window.grab().save(str(path))

    def _in_front(self) -> QWidget:
        """A dialog that stands before the window, or the window."""
        return QApplication.activeModalWidget() or self.window

    def _front(self) -> QWindow:
        """Where what is pressed on the keyboard arrives."""
        front = self._in_front()
        if QApplication.activeWindow() is not front:
            # What a window manager does when a dialog closes; on a bare display there is none.
            front.activateWindow()
            QTest.qWaitForWindowActive(front)
        return front.windowHandle()

    def _scroll_to(self, one: QWidget) -> None:
        for area in _areas_of(one):
            view = area.viewport()
            for _ in range(TURNS):
                if _is_under(one, one.mapTo(one.window(), one.rect().center())):
                    break
                off = one.mapTo(view, one.rect().center()).y() - view.height() // 2
                before = area.verticalScrollBar().value()
                at = QPointF(view.mapTo(view.window(), QPoint(4, view.height() // 2)))
                QTest.wheelEvent(view.window().windowHandle(), at, QPoint(0, -120 * _sign(off)))
                QApplication.processEvents()
                if area.verticalScrollBar().value() == before:
                    break


_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def _is_called(one: QWidget, name: str) -> bool:
    return one.isVisible() and one.accessibleName().startswith(name)


def _areas_of(one: QWidget) -> list[QScrollArea]:
    """The scroll areas that a widget lies in, the innermost first."""
    found, parent = [], one.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            found.append(parent)
        parent = parent.parentWidget()
    return found


def _is_under(one: QWidget, at: QPoint) -> bool:
    """Whether a press at a place of the window arrives at a widget."""
    under = one.window().childAt(at)
    return under is one or (under is not None and one.isAncestorOf(under))


def _sign(number: int) -> int:
    return 1 if number > 0 else -1


def _row(view: QListView, words: str) -> QModelIndex:
    model = view.model()
    for number in range(model.rowCount()):
        if words in str(model.data(model.index(number, 0))):
            return model.index(number, 0)
    raise AssertionError(f"no row says {words!r}")


def _label_of(one: QWidget) -> str:
    return one.text() if isinstance(one, QAbstractButton) else ""


def _written(one: QWidget) -> Iterator[str]:
    """What is written on a widget, and what is said of one that is painted."""
    if isinstance(one, QPlainTextEdit):
        yield one.toPlainText()
    elif isinstance(one, QLabel | QAbstractButton | QLineEdit):
        yield one.text()
    if isinstance(one, QListView):
        model = one.model()
        yield from (str(model.data(model.index(row, 0))) for row in range(model.rowCount()))
    if one.accessibleName():
        yield one.accessibleName()


class Diary:
    """An encrypted file on disk, and the window that is opened on it and closed again."""

    def __init__(self, path: Path, clock: Clock, saves_to: Path) -> None:
        self.path, self.clock, self._saves_to = path, clock, saves_to
        self._application: Unbend | None = None
        self._window: MainWindow | None = None

    def open(self) -> Person:
        """Open the window as the app does, once the key is there."""
        store = encrypted_file(self.path, KEY, new=not self.path.exists())
        return self.show(application(self.clock, store))

    def show(self, opened: Unbend) -> Person:
        self._application = opened
        session = Session(self._application)
        outside = Outside(seconds=self._seconds, ask=lambda *_: self._saves_to)
        where = Whereabouts(self.path, "passphrase")
        home = Home(self._application, session, Preferences(), where, outside)
        self._window = MainWindow()
        session.setParent(self._window)
        self._window.resize(SIZE)
        self._window.enter(home)
        self._window.show()
        self._window.activateWindow()
        session.catch_up()
        QTest.qWaitForWindowActive(self._window)
        return Person(self._window)

    def close(self) -> None:
        """Close the window, and the file with it."""
        if self._window is not None and self._application is not None:
            self._window.close()
            self._window.deleteLater()
            self._application.close()
        self._window = self._application = None

    def facts(self) -> list[Event]:
        """What the store holds."""
        assert self._application is not None
        return [fact for _, fact in self._application.events_after(0)]

    def kept(self, kind: type[EventT]) -> list[EventT]:
        return [fact for fact in self.facts() if isinstance(fact, kind)]

    def newest(self, kind: type[Event]) -> Event:
        return next(fact for fact in reversed(self.facts()) if isinstance(fact, kind))

    def _seconds(self) -> float:
        return self.clock.now.timestamp()
