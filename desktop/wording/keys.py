"""Where the key of a diary is kept, and what opens it, in words."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from desktop.language import said, tr
from domain.words import Words

Where = Literal["keychain", "passphrase"] | None

KEY_PLACES: Mapping[Where, Words] = MappingProxyType(
    {
        "keychain": said("in this computer's keychain"),
        "passphrase": said("under your passphrase"),
        None: said("nowhere: this diary ends with the window"),
    }
)

DIARY, KEY = said("Your diary"), said("Its key")
ONE_FILE = said("It is one encrypted file on this computer. Nothing of it is sent anywhere.")

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
        ),
        None: ((DIARY, said("It is only for looking around: it is gone when the window closes.")),),
    }
)
"""What is told of the key before the first entry: heads, and a sentence or two below each."""

TITLE = said("The key")
ABOUT = said("Your diary is locked with a random key. Here is what opens it.")

KEYCHAIN = said("This computer's keychain")
KEYCHAIN_HOLDS = said("{name}. The diary opens while you are signed in here.")
KEYCHAIN_NOT = said("Not used. The passphrase is asked for at every start.")
ENTER_KEYCHAIN = said("Keep the key in the keychain")
LEAVE_KEYCHAIN = said("Stop using the keychain…")
PUT_BACK = said("If the keychain has lost it…")
ENTER_SENTENCE = said(
    "Unbend then opens the diary without a question while you are signed in here. Your system may"
    " ask whether Unbend may use the keychain. The passphrase goes on opening it too."
)
PUT_BACK_SENTENCE = said(
    "For a keychain that has lost the key, after a new system for instance. One that still has it"
    " keeps it. Your system may ask whether Unbend may use it."
)
LEAVE_SENTENCE = said(
    "The key is taken out of the keychain. From then on the passphrase is asked for at every start,"
    " and a program that reads the keychain no longer finds it."
)
LEAVE_NEEDS_WORDS = said("The keychain can be left once there is a passphrase.")

PASSPHRASE = said("A passphrase")
PASSPHRASE_SET = said("Opens the diary on any computer that has its file.")
PASSPHRASE_NONE = said("None.")
SET_PASSPHRASE = said("Set a passphrase…")
CHANGE_PASSPHRASE = said("Change the passphrase…")
REMOVE_PASSPHRASE = said("Remove it…")
SET_SENTENCE = said(
    "It opens the diary beside the keychain, and its backups on any computer. Nobody can tell it to"
    " you again."
)
CHANGE_SENTENCE = said(
    "The diary and its backups open with the new one from now on, and no longer with the former."
    " Only a copy that lies elsewhere still opens with the former."
)
REMOVE_SENTENCE = said(
    "Then the keychain opens the diary, and a recovery code where there is one. The backups open"
    " with the passphrase no longer; a copy that lies elsewhere still does."
)
FIRST, SECOND = said("New passphrase"), said("The same passphrase again")
TOO_SHORT = said("A passphrase needs at least {least} characters. Four words are easy.")
NOT_THE_SAME = said("The two are not the same. Please enter it again.")
KEEP_WORDS = said("Keep this passphrase")
REMOVE_IT, LEAVE_IT, ENTER_IT = said("Remove it"), said("Stop using it"), said("Keep it there")
CANCEL = said("Cancel")

CODE = said("A recovery code")
CODE_NONE = said("None. If the others are lost, nobody can open the diary again.")
CODE_UNTESTED = said("Made, and never typed back: whether the paper can be read is not known.")
CODE_TESTED = said("Tested. It opens the diary and its backups on any computer.")
CODE_WAITS = said("A new one waits to be typed back. Until then the former opens the diary too.")
MAKE_CODE, NEW_CODE = said("Make a recovery code"), said("Make a new code…")
TEST_CODE = said("Type it back…")

NEW_KEY = said("Give the diary a new key…")
NEW_KEY_WHY = said(
    "If somebody may have a copy of the diary, and can open it: with a new key, nothing that you"
    " write from then on can be read with what they have."
)

WAITS = said("One moment, the key is being kept in its new place.")
WAITS_FOR_KEYCHAIN = said(
    "Waiting for the keychain. Look for a question of your system, also behind other windows."
)
GIVEN_UP = said(
    "Not waited for any longer. If the keychain answers after all, it still counts; what is said"
    " above is always what holds."
)
NO_KEYCHAIN = said(
    "This computer has no keychain that Unbend can trust, so the key stays where it is."
)
ENTERED = said("The keychain keeps the key from now on, and proved it.")
STAYED_BEHIND = said(
    "The key is in this keychain now. The former keychain still has it: it did not answer, or"
    " another diary beside this one needs it."
)
LEFT = said("The keychain no longer has the key. The passphrase is asked for from now on.")
WORDS_SET = said("The passphrase opens the diary from now on. Its backups follow.")
WORDS_REMOVED = said("The passphrase opens the diary no longer.")

_NAMES: Mapping[str, Words] = MappingProxyType(
    {
        "keyring.backends.Windows.WinVaultKeyring": said("Windows Credential Manager"),
        "keyring.backends.macOS.Keyring": said("macOS Keychain"),
        "keyring.backends.SecretService.Keyring": said("Secret Service"),
        "keyring.backends.libsecret.Keyring": said("Secret Service"),
        "keyring.backends.kwallet.DBusKeyring": said("KWallet"),
    }
)


def keychain_name(back_end: str) -> str:
    """What people call a keychain that a key file names; nothing where it names none."""
    return tr(_NAMES.get(back_end, said("Another keychain"))) if back_end else ""


def key_name(key_id: str) -> str:
    """The first signs of a key's id, by which a sheet and a diary are known to belong together."""
    return f"{key_id[:4]} {key_id[4:8]}"


def key_line(key_name: str) -> str:
    return tr("Key {name}", name=key_name)
