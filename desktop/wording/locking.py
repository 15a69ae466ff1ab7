"""A window that is locked, and when it is, in words."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop.language import said
from domain.words import Words

LOCKED = said("Unbend is locked")
BY_PASSPHRASE = said("Your passphrase opens it. Everything is as you left it.")
BY_KEYCHAIN = said("This computer's keychain opens it. Everything is as you left it.")
BY_EITHER = said(
    "Your passphrase opens it, or this computer's keychain. Everything is as you left it."
)
PASSPHRASE = said("Passphrase")
OPEN = said("Open")
OPEN_BY_KEYCHAIN = said("Open with the keychain")
OPENING = said("One moment.")
ASKING = said(
    "Waiting for the keychain. Look for a question of your system, also behind other windows."
)
CANCEL = said("Cancel")
NOTHING_TYPED = said("Please enter your passphrase.")

TITLE = said("Lock")
HINT_PASSPHRASE = said(
    "When nobody has touched Unbend for a while, its window is covered, but never in a guided"
    " session. Your passphrase opens it. The cover keeps eyes away, not programs."
)
HINT_KEYCHAIN = said(
    "When nobody has touched Unbend for a while, its window is covered, but never in a guided"
    " session. The keychain opens it for whoever uses this computer in your name. The cover keeps"
    " eyes away, not programs."
)
AFTER = said("Lock by itself")
AFTERS: tuple[tuple[int, Words], ...] = (
    (0, said("Never")),
    (5, said("5 minutes")),
    (10, said("10 minutes")),
    (30, said("30 minutes")),
)
LOCK_NOW = said("Lock now")

SHIELD = said("Pictures of the screen")
SHIELD_HINT = said(
    "Programs that take pictures of the screen or record it, Windows Recall among them, can be"
    " shown nothing of this window. Then you cannot share it in a call either."
)
SHIELDS: Mapping[bool, tuple[str, Words]] = MappingProxyType(
    {False: ("shown", said("Shown")), True: ("hidden", said("Left out"))}
)
TOO_OLD = said("This version of Windows cannot do that, so the window is still shown.")
