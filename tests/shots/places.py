"""Where a state is looked at: its pages, and the panes of a session that lies over them."""

from collections.abc import Iterator

from PySide6.QtWidgets import QStackedWidget

from desktop.headless import settled
from desktop.home import Home
from desktop.views.session import SessionView
from tests.shots.states import State


def places(home: Home, state: State) -> Iterator[str]:
    """Bring each to the front, and say which it is."""
    for page in state.pages:
        if home.pages.current != page:
            home.pages.open(page)
        settled(home)
        yield page
    room = home.currentWidget()
    for stack in room.findChildren(QStackedWidget) if isinstance(room, SessionView) else ():
        for number in range(stack.count()):
            stack.setCurrentIndex(number)
            settled(home)
            yield f"pane {number}"
