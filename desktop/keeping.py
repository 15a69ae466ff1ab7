"""What can be asked of a diary in a file beside its entries: its key, its copies, and its end."""

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop import here
from desktop.backup_keeping import BackupKeeping
from desktop.preferences import Preferences
from domain.application import Clock
from domain.backup_shelf import backup_at

if TYPE_CHECKING:
    from desktop.erasing import Erasing
    from desktop.key_keeping import KeyKeeping
    from desktop.removing import Removing
    from desktop.views.remove_words import RemoveWords
    from desktop.views.settings import SettingsView


class Keeping(QObject):
    """The diary that is open, with its key in hand; what it is asked for is made when it is asked.

    `work` has a ClosedWork, for which the diary is to be closed; `opens_instead` is the diary to be
    opened from now on; `tried` has a guest.Visit, to be shown before the pages. `further` makes
    cards for what is not kept here, and stands beside it on the page.
    """

    work = Signal(object)
    opens_instead = Signal(Path)
    tried = Signal(object)

    def __init__(
        self,
        diary: Path,
        key: bytes,
        preferences: Preferences,
        clock: Clock = here.now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.diary, self._key, self._preferences = diary, key, preferences
        self.find: Callable[[QWidget], Path | None] = partial(_ask_which, near=diary.parent)
        self.further: list[Callable[[], QWidget]] = []
        self.backups = BackupKeeping(diary, key, preferences, clock, self)
        self.backups.tried.connect(self.tried)
        self.backups.restored.connect(self.opens_instead)

    def serve(self, page: "SettingsView") -> None:
        """Put the cards of key, backups and end onto the settings page, and do what they ask."""
        from desktop.views.backups_card import BackupsCard
        from desktop.views.erase_card import EraseCard
        from desktop.views.key_card import KeyCard
        from desktop.views.remove_words import RemoveWords
        from desktop.wording.erasing import NEW_KEY

        page.keys, backups, erase = KeyCard(), BackupsCard(), EraseCard()
        renewal = RemoveWords(NEW_KEY)
        self.keys.serve(page.keys)
        page.keys.went_to.connect(page.scroll_to)
        self.renewing.attend(renewal)
        page.keys.new_key_asked.connect(lambda: self._ask_new_key(page, renewal))
        renewal.grown.connect(page.scroll_to)
        renewal.closed.connect(renewal.hide)
        renewal.closed.connect(page.keys.new_key.setFocus)
        renewal.hide()
        self.backups.serve(backups)
        self.erasing.serve(erase)
        page.another.clicked.connect(lambda: self.ask_another(page))
        page.another.show()
        further = [make() for make in self.further]
        page.add_beside_diary(page.keys, renewal, backups, *further, erase)

    def _ask_new_key(self, page: "SettingsView", renewal: "RemoveWords") -> None:
        renewal.begin("")
        renewal.show()
        renewal.leave.setFocus()
        # Where it stands is known once the page was laid out.
        QTimer.singleShot(0, renewal, lambda: page.scroll_to(renewal))
        self.renewing.ask(None)

    def wait(self, seconds: float) -> bool:
        """Stand still until nothing is done to key and backups any more; whether that is so."""
        is_free = "keys" not in vars(self) or self.keys.wait(seconds)
        return self.backups.wait(seconds) and is_free

    def ask_another(self, page: QWidget) -> None:
        """Ask which diary is to be opened instead; a backup is made into a diary first."""
        path = self.find(page.window())
        if path is None or path == self.diary:
            return
        if backup_at(path) is not None:
            self.backups.ask_restore(path, page)
        else:
            self.opens_instead.emit(path)

    @cached_property
    def keys(self) -> "KeyKeeping":
        from desktop.key_keeping import KeyKeeping

        made = KeyKeeping(self.diary, self._key, self)
        made.changed.connect(self.backups.renew_key_files)
        return made

    @cached_property
    def erasing(self) -> "Erasing":
        from desktop.erasing import Erasing

        made = Erasing(self.diary, self._key, lambda: self.backups.folders, self)
        made.work.connect(self.work)
        return made

    @cached_property
    def removing(self) -> "Removing":
        return self._made_removing()

    @cached_property
    def renewing(self) -> "Removing":
        """The same for a new key, with which no words go."""
        return self._made_removing()

    def _made_removing(self) -> "Removing":
        from desktop.removing import Removing

        made = Removing(self.diary, self._key, lambda: self.backups.folders, self)
        made.work.connect(self.work)
        return made


def _ask_which(parent: QWidget, *, near: Path) -> Path | None:
    from desktop.asking import ask_which_diary
    from desktop.wording.doorway import ASK_DIARY

    return ask_which_diary(parent, ASK_DIARY, near)
