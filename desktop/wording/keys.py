"""Where the key of a diary is kept, in words."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from desktop.language import said
from domain.words import Words

Where = Literal["keychain", "passphrase"] | None

KEY_PLACES: Mapping[Where, Words] = MappingProxyType(
    {
        "keychain": said("in this computer's keychain"),
        "passphrase": said("under your passphrase"),
        None: said("nowhere: this diary ends with the window"),
    }
)

DIARY, KEY, LOST = said("Your diary"), said("Its key"), said("If the key is lost")
ONE_FILE = said("It is one encrypted file on this computer. Nothing of it is sent anywhere.")
SAVE_IT = said(
    "Then nobody can open the diary, and nobody can make the key again. So save the history from"
    " the Report page now and then: it can be read without the key."
)

KEY_WORDS: Mapping[Where, tuple[tuple[Words, Words], ...]] = MappingProxyType(
    {
        "keychain": (
            (DIARY, ONE_FILE),
            (
                KEY,
                said(
                    "It is kept in the computer's keychain. So the diary opens when you are signed"
                    " in, also for whoever sits at your computer then, and for nobody else. The"
                    " computer may ask you once whether Unbend may use the keychain."
                ),
            ),
            (LOST, SAVE_IT),
        ),
        "passphrase": (
            (DIARY, ONE_FILE),
            (
                KEY,
                said(
                    "It lies under the passphrase that you chose. Nobody can open the diary without"
                    " it, and nobody can tell it to you again: write it down and keep it safe."
                ),
            ),
            (LOST, SAVE_IT),
        ),
        None: ((DIARY, said("It is only for looking around: it is gone when the window closes.")),),
    }
)
"""What is told of the key before the first entry: heads, and a sentence or two below each."""
