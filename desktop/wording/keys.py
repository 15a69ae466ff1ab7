"""Where the key of a diary is kept, in words."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

Where = Literal["keychain", "passphrase"] | None

KEY_PLACES: Mapping[Where, str] = MappingProxyType(
    {
        "keychain": "in this computer's keychain",
        "passphrase": "under your passphrase",
        None: "nowhere: this diary ends with the window",
    }
)

KEY_WORDS: Mapping[Where, str] = MappingProxyType(
    {
        "keychain": (
            "Your diary is one encrypted file on this computer. Its key is kept in the computer's"
            " keychain, so it opens when you are signed in, and for nobody else. If the keychain"
            " is lost, the diary cannot be opened: save the history from the Report page now and"
            " then."
        ),
        "passphrase": (
            "Your diary is one encrypted file on this computer, locked with the passphrase that"
            " you chose. Nobody can open it without, and nobody can tell it to you again. Keep it"
            " written down in a safe place, and save the history from the Report page now and"
            " then."
        ),
        None: "This diary is only for looking around: it is gone when the window closes.",
    }
)
