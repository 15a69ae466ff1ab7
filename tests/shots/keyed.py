"""What opens a diary, as it is painted: the recovery code, and the card of the key."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from desktop import headless
from desktop.home import Home
from desktop.language import tr
from desktop.no_key import KeychainLocked
from desktop.views.code_card import CodeCard
from desktop.views.key_card import KeyCard, Keys
from desktop.wording.keys import keychain_name

PRINTED = "7QK8H-0B8TM-VXR72-38B0C-ZN54J"
"""As a code looks; it opens nothing."""

SLIP = "1QK8H-0B8TM"
"""What somebody has typed of it so far, with a slip."""

BACK_END = "keyring.backends.SecretService.Keyring"

BY_KEYCHAIN = Keys(key_name="3f27 91c0", keychain=BACK_END, passphrase=False, code="tested")
BY_WORDS = replace(BY_KEYCHAIN, keychain="", passphrase=True, code="untested")
BY_ALL = replace(BY_KEYCHAIN, passphrase=True)


def show_code(card: CodeCard) -> None:
    card.show_code(PRINTED, tr("{diary}, key {name}", diary="unbend.diary", name="3f27 91c0"))


def cover_code(card: CodeCard) -> None:
    show_code(card)
    card.shown_step.cover()


def type_code(card: CodeCard) -> None:
    show_code(card)
    card.shown_step.written.click()
    card.typed_step.field.setText(SLIP)


def remind_of_code(code: str, home: Home) -> None:
    home.pages.today.remind_of_code(code)
    headless.settled(home)


def _on_card(standing: Keys, do: Callable[[KeyCard], object], home: Home) -> None:
    """A diary in memory has no key to tell of: the card of one that has."""
    home.pages.open("settings")
    page = home.pages.settings
    page.keys = KeyCard()
    # Its name is said in the language that is spoken by then.
    page.keys.display(replace(standing, keychain=keychain_name(standing.keychain)))
    page.add_beside_diary(page.keys)
    headless.settled(home)
    do(page.keys)
    headless.settled(home)
    page.scroll_to(page.keys)


def _nothing(_card: KeyCard) -> None:
    """The card is looked at as it stands."""


def _choose_words(card: KeyCard) -> None:
    card.set_it.click()
    card.passphrase.first.setText("1234567")
    card.passphrase.keep.click()


def _leave_keychain(card: KeyCard) -> None:
    card.leave_it.click()
    card.show_waiting(for_keychain=True)


def _stay_locked(card: KeyCard) -> None:
    _leave_keychain(card)
    card.tell(tr(KeychainLocked(Path("unbend.diary")).sentence))


def _replace_code(card: KeyCard) -> None:
    card.new_code.click()


def _see_new_code(card: KeyCard) -> None:
    card.new_code.click()
    show_code(card.code)


def _have_new_code(card: KeyCard) -> None:
    _see_new_code(card)
    card.code.show_tested()


_CARDS: tuple[tuple[str, Keys, Callable[[KeyCard], None]], ...] = (
    ("key-keychain", replace(BY_KEYCHAIN, code="none"), _nothing),
    ("key-passphrase", BY_WORDS, _nothing),
    ("key-all", BY_ALL, _nothing),
    ("key-words", BY_KEYCHAIN, _choose_words),
    ("key-waits", BY_ALL, _leave_keychain),
    ("key-locked", BY_ALL, _stay_locked),
    ("key-replace", BY_KEYCHAIN, _replace_code),
    ("key-new-code", replace(BY_KEYCHAIN, code_waits=True), _see_new_code),
    ("key-replaced", BY_KEYCHAIN, _have_new_code),
)

POSES = tuple((name, partial(_on_card, standing, do)) for name, standing, do in _CARDS)
