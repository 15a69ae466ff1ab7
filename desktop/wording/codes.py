"""The recovery code in words: what it is for, how it is written down, typed back and printed."""

from desktop.language import said, tr

TITLE = said("Recovery code")
WHAT = said(
    "A code for a sheet of paper. It opens the diary if the keychain loses the key or the"
    " passphrase is forgotten, and your backups on another computer. Without it, nobody could."
)
REPLACES = said(
    "The former code goes on opening the diary until you have typed the new one back. From then on"
    " the former sheet opens neither the diary nor its backups; only a copy that lies elsewhere"
    " still opens with it."
)
REPLACES_UNTESTED = said(
    "The code that was made before and never typed back opens nothing any more, as soon as the new"
    " one is shown."
)
FORMER_HOLDS = said(
    "The former code goes on opening the diary, until a new one is typed back. You can do that at"
    " any time: Settings, The key."
)
SHOW = said("Show a recovery code")
MAKING = said("One moment, a code is being made.")

WRITE = said(
    "Write it on paper or print it, and keep the paper away from the computer. Whoever has the code"
    " and the diary can read everything in it."
)
PRINT = said("Print this page…")
COPY = said("Copy")
COPIED = said("Copied, for half a minute. Paper is the safer place.")
WRITTEN = said("I have written it down")
COVERED = said("The code was covered while it was out of sight.")
UNCOVER = said("Show it again")

TYPE_BACK = said(
    "Now type it back from the paper. Small letters are fine, dashes may be left out; O counts as"
    " 0, I and L as 1."
)
FIELD = said("The code, as it stands on the paper")
TEST = said("Test it")
TESTING = said("One moment, the code is being tried.")
AGAIN = said("Show it again")
ANOTHER = said("Make another code")
LATER = said("Later")
GO_ON = said("Back to the code")

TESTED = said("Tested today. Keep the paper where you will find it without this computer.")
IS_TESTED = said("There is a code, and it was tested. Keep its paper away from the computer.")
NEW_HOLDS = said(
    "The diary and its backups open with this code from now on. The former sheet opens only a copy"
    " that lies elsewhere."
)
NONE_YET = said(
    "No code for now. Until there is one, nobody can open the diary again if the keychain loses its"
    " key, or the passphrase is forgotten. You can make one at any time: Settings, The key."
)
NOT_TESTED = said(
    "If it is on your paper, the code opens the diary from now on. Whether it can be read there was"
    " not tested. You can do that at any time: Settings, The key."
)
SETTLE = said("Please show a recovery code, or choose Later.")
SETTLE_TEST = said("Please type the code back, or choose Later.")
NO_PRINTER = said("No printer was found here. Write the code on paper, or print it later.")
NOT_PRINTED = said("It was not printed. Write the code on paper, or try again.")
PRINTED = said("Sent to the printer. Fetch the page now, and check that it can be read.")

NOTE = said("Your diary has no recovery code")
NOTE_UNTESTED = said("Your recovery code was never tested")
NOTE_WHY = said("If the keychain or the passphrase is lost, only a code on paper opens the diary.")
NOTE_WHY_TEST = said("Type it back once from your paper, to be sure that it opens the diary.")
NOTE_MAKE = said("Make a recovery code")
NOTE_TEST = said("Test the code")
NOT_NOW = said("Not now")

SHEET_TITLE = said("Recovery code of an Unbend diary")
SHEET_DIARY = said("Diary")
SHEET_KEY = said("Key")
SHEET_DATE = said("Printed on")
SHEET_FOR = said(
    "This code opens the diary named above when the computer's keychain has lost its key or the"
    " passphrase is forgotten. It also opens its backups, on any computer with Unbend."
)
SHEET_HOW = said(
    "Choose the recovery code where Unbend asks for the diary's key, and type the five groups one"
    " after the other. Small letters, blanks and dashes do not matter. There is no letter I, L or"
    " O in it: what looks like one is a 1 or a 0. Each group has a character of its own that"
    " checks it, so Unbend says in which group a mistake is."
)
SHEET_WHERE = said(
    "Keep this page where you keep important papers. Do not keep it with the computer, in the bag"
    " of a laptop, on a screen, as a photograph, or with a backup of the diary: whoever has both"
    " can read everything in it."
)
SHEET_LOST = said(
    "If somebody else has seen this page, make a new code in Unbend: Settings, The key. If they"
    " may have a copy of the diary as well, give the diary a new key there."
)
SHEET_NAME = said("Unbend, recovery code")


def spelled(code: str) -> str:
    """A code as a screen reader says it: group by group, sign by sign."""
    groups = enumerate(code.split("-"), 1)
    told = (tr("Group {group}: {signs}.", group=n, signs=" ".join(each)) for n, each in groups)
    return " ".join(told)
