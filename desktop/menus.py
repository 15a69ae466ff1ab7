"""The menus of an open diary, and the keys of everything they offer."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from desktop.language import said, tr
from desktop.wording.backups import MENU_CLOSE
from domain.words import Words

StandardKey = QKeySequence.StandardKey

PAGE_WORDS: dict[str, Words] = {
    "today": said("Today"),
    "progress": said("Progress"),
    "trends": said("Trends"),
    "timeline": said("Timeline"),
    "report": said("Report"),
    "safe": said("Is it safe?"),
    "settings": said("Settings"),
}
_ROLES = {"settings": QAction.MenuRole.PreferencesRole}


@dataclass(frozen=True, slots=True)
class Deeds:
    """What the menus lead to."""

    open: Callable[[str], object]
    show_about: Callable[[], object]
    undo: Callable[[], object]
    note_visit: Callable[[], object]
    play: Callable[[], object]
    change_speed: Callable[[int], object]
    jump: Callable[[int], object]
    to_now: Callable[[], object]
    resize_text: Callable[[int], object]
    show_keys: Callable[[], object]
    leave: Callable[[], object]
    look_at: Callable[[], object]
    take_in: Callable[[], object]
    close_history: Callable[[], object]
    write_sheet: Callable[[], object]
    lock: Callable[[], object]


class Menus(QObject):
    """Each thing once, as an action with its key: the menus show it, and the key works by itself.

    What belongs to the pages works while they are in front; the rest works everywhere. Beside
    somebody else's history, or a backup, there is nothing that writes, but the way back.
    """

    def __init__(
        self,
        everywhere: QWidget,
        on_pages: QWidget,
        deeds: Deeds,
        *,
        is_guest: bool = False,
        is_backup: bool = False,
    ) -> None:
        super().__init__(everywhere)
        self._everywhere, self._on_pages = everywhere, on_pages
        self._make(deeds)
        for action in (self.take_in, self.save, self.undo, self.visit):
            action.setVisible(not is_guest)
        self.close_history.setVisible(is_guest)
        self.write_sheet.setVisible(is_guest and not is_backup)
        if is_backup:
            self.close_history.setText(tr(MENU_CLOSE))
        self._is_guest = is_guest

    def fill(self, bar: QMenuBar) -> None:
        """Put everything where a person looks for it."""
        file, edit = _menu(bar, tr("&File")), _menu(bar, tr("&Edit"))
        view, replay = _menu(bar, tr("&View")), _menu(bar, tr("&Replay"))
        about = _menu(bar, tr("&Help"))
        file.addActions([self.look_at, self.take_in, self.save])
        file.addActions([self.write_sheet, self.close_history])
        file.addSeparator()
        file.addActions([self.lock, self.leave])
        edit.addActions([self.undo, self.visit])
        edit.menuAction().setVisible(not self._is_guest)
        view.addActions(list(self.pages.values()))
        view.addSeparator()
        view.addActions([self.larger, self.smaller, self.normal])
        replay.addActions([self.play, self.slower, self.faster])
        replay.addSeparator()
        replay.addActions([self.before, self.after, self.now])
        about.addActions([self.keys, self.about])

    def offer_lock(self) -> None:
        """There is something that opens the window again once it is locked."""
        self.lock.setVisible(True)

    def display(self, page: str) -> None:
        """Mark the page in front."""
        self.pages[page].setChecked(True)

    def display_room(self, *, has_pages: bool) -> None:
        """Offer what belongs to the pages only while they are in front."""
        replay = (self.play, self.slower, self.faster, self.before, self.after, self.now)
        for action in (*self.pages.values(), self.undo, self.visit, *replay, self.save, self.about):
            action.setEnabled(has_pages)

    def _make(self, deeds: Deeds) -> None:
        group = QActionGroup(self)
        self.pages: dict[str, QAction] = {}
        for number, (key, words) in enumerate(PAGE_WORDS.items(), 1):
            action = self._on_page(tr(words), partial(deeds.open, key), f"Ctrl+{number}")
            action.setCheckable(True)
            action.setMenuRole(_ROLES.get(key, QAction.MenuRole.NoRole))
            group.addAction(action)
            self.pages[key] = action
        self.undo = self._on_page(tr("&Undo"), deeds.undo, StandardKey.Undo)
        self.visit = self._on_page(tr("I saw my &physiotherapist…"), deeds.note_visit)
        self._make_replay(deeds)
        self.save = self._on_page(
            tr("&Save a report or the history…"), partial(deeds.open, "report"), StandardKey.Save
        )
        self._make_handing_over(deeds)
        self.about = self._on_page(tr("&About Unbend"), deeds.show_about)
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        resize = deeds.resize_text
        larger, smaller = partial(resize, 1), partial(resize, -1)
        self.larger = self._always(tr("&Larger text"), larger, StandardKey.ZoomIn, "Ctrl+=")
        self.smaller = self._always(tr("S&maller text"), smaller, StandardKey.ZoomOut)
        self.normal = self._always(tr("&Normal text"), partial(resize, 0), "Ctrl+0")
        self.keys = self._always(tr("&Keys"), deeds.show_keys, "F1")
        self.lock = self._always(tr("&Lock now"), deeds.lock, "Ctrl+L")
        self.lock.setVisible(False)
        self.leave = self._always(tr("&Quit"), deeds.leave, StandardKey.Quit, "Ctrl+Q")
        self.leave.setMenuRole(QAction.MenuRole.QuitRole)

    def _make_handing_over(self, deeds: Deeds) -> None:
        self.look_at = self._always(
            tr("&Open somebody's history…"), deeds.look_at, StandardKey.Open
        )
        self.take_in = self._always(tr("&Import…"), deeds.take_in, "Ctrl+I")
        self.write_sheet = self._on_page(
            tr("Write a &prescription sheet…"), deeds.write_sheet, "Ctrl+E"
        )
        self.close_history = self._always(
            tr("&Close this history"), deeds.close_history, StandardKey.Close
        )

    def _make_replay(self, deeds: Deeds) -> None:
        jump, change_speed = deeds.jump, deeds.change_speed
        self.play = self._on_page(tr("&Play or pause"), deeds.play)
        self.slower = self._on_page(tr("&Slower"), partial(change_speed, -1))
        self.faster = self._on_page(tr("&Faster"), partial(change_speed, 1))
        self.before = self._on_page(tr("To the mark &before"), partial(jump, -1), "Ctrl+Left")
        self.after = self._on_page(tr("To the &next mark"), partial(jump, 1), "Ctrl+Right")
        self.now = self._on_page(tr("Back to &now"), deeds.to_now)

    def _on_page(self, words: str, do: Callable[[], object], *keys: str | StandardKey) -> QAction:
        return self._action(self._on_pages, words, do, keys)

    def _always(self, words: str, do: Callable[[], object], *keys: str | StandardKey) -> QAction:
        return self._action(self._everywhere, words, do, keys)

    def _action(
        self,
        ground: QWidget,
        words: str,
        do: Callable[[], object],
        keys: tuple[str | StandardKey, ...],
    ) -> QAction:
        made = QAction(words, self)
        made.setShortcuts(_sequences(keys))
        made.setMenuRole(QAction.MenuRole.NoRole)
        made.triggered.connect(lambda _=False: do())
        ground.addAction(made)
        return made


def _menu(bar: QMenuBar, words: str) -> QMenu:
    return bar.addMenu(words)


def _sequences(keys: tuple[str | StandardKey, ...]) -> list[QKeySequence]:
    """Every key of every one, each once: what a system calls standard may be several."""
    found = [
        sequence
        for key in keys
        for sequence in (
            QKeySequence.keyBindings(key) if isinstance(key, StandardKey) else [QKeySequence(key)]
        )
    ]
    return [each for place, each in enumerate(found) if each not in found[:place]]
