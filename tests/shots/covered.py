"""A window that is locked, what the settings say of it, and a diary in a folder that is shared."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from desktop import headless
from desktop.folder_kind import CLOUD, words_of
from desktop.home import Home
from desktop.language import said, tr
from desktop.no_key import WrongPassphrase
from desktop.views.lock_card import Lock, LockCard
from desktop.views.lock_cover import LockCover


def cover(reach: Callable[[LockCover], object], home: Home, **ways: bool) -> None:
    """The window is locked, over whatever was in front."""
    covering = LockCover(**({"passphrase": False, "keychain": False} | ways))
    home.addWidget(covering)
    home.setCurrentWidget(covering)
    reach(covering)


def miss_the_words(covering: LockCover) -> None:
    covering.field.setText("123")
    covering.tell(tr(WrongPassphrase(Path("unbend.diary")).sentence))


def lie_in_a_cloud(home: Home) -> None:
    """A folder of Dropbox, which has led to a second copy of the diary."""
    home.pages.open("settings")
    copies = words_of(["unbend 2.diary"])
    notes = (copies, said(CLOUD.pattern, service="Dropbox"))
    home.pages.settings.place.display(notes)
    headless.settled(home)
    home.pages.settings.scroll_to(home.pages.settings.place)


def choose(lock: Lock, home: Home) -> None:
    home.pages.open("settings")
    card = LockCard()
    home.pages.settings.add_beside_diary(card)
    card.display(lock)
    headless.settled(home)
    home.pages.settings.scroll_to(card)


POSES: tuple[tuple[str, str, Callable[[Home], None]], ...] = (
    ("locked", "today", partial(cover, lambda _: None, passphrase=True)),
    ("locked-keychain", "today", partial(cover, lambda _: None, keychain=True)),
    ("locked-asking", "today", partial(cover, lambda it: it.ask.click(), keychain=True)),
    ("locked-wrong", "today", partial(cover, miss_the_words, passphrase=True, keychain=True)),
    ("cloud", "settings", lie_in_a_cloud),
    ("lock", "settings", partial(choose, Lock(after=10))),
    ("lock-windows", "settings", partial(choose, Lock(by_passphrase=True, shielded=False))),
)
