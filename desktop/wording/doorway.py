"""What the door says: why a diary is not open, and what can be done about it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType

from desktop.language import said
from desktop.wording import visiting
from domain.words import Words, sentences


class Choice(Enum):
    """What a person can ask for at the door."""

    RETRY = "retry"
    CODE = "code"
    BACKUPS = "backups"
    ALL_THE_SAME = "all the same"
    ANEW = "anew"
    CANCEL = "cancel"
    BACK = "back"
    OWN = "own"
    QUIT = "quit"
    ANOTHER = "another"
    BACKUP = "backup"
    HISTORY = "history"


LABELS: Mapping[Choice, Words] = MappingProxyType(
    {
        Choice.RETRY: said("Try again"),
        Choice.CODE: said("Use the recovery code"),
        Choice.BACKUPS: said("See backups"),
        Choice.ALL_THE_SAME: said("Open it all the same"),
        Choice.ANEW: said("Begin a new diary"),
        Choice.CANCEL: said("Cancel"),
        Choice.BACK: said("Back"),
        Choice.OWN: visiting.OWN_DIARY,
        Choice.QUIT: said("Quit"),
        Choice.ANOTHER: said("Open another diary…"),
        Choice.BACKUP: said("I have a backup…"),
        Choice.HISTORY: visiting.LOOK_AT,
    }
)

FORGOTTEN = said("Forgotten? Use the recovery code")
WITHOUT_CODE = said("Try without the code")
GO_ON_WITH_IT = said("Go on with this one")
WITHOUT_BACKUP = said("Open it without a backup")
BEGIN_ANEW = said("Begin anew")

ELSEWHERE = Choice.ANOTHER, Choice.BACKUP, Choice.HISTORY
"""The ways that are always there, whatever is the matter with this diary."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One thing that the door says, and what can be done: first what is most likely wanted.

    `labels` has the words of a choice where they are not the usual ones.
    """

    title: Words
    sentence: str
    choices: tuple[Choice, ...] = ()
    elsewhere: tuple[Choice, ...] = ()
    labels: Mapping[Choice, Words] = field(default_factory=dict)

    def label(self, choice: Choice) -> Words:
        return self.labels.get(choice, LABELS[choice])


NOT_OPENED = said("Your diary was not opened")
IS_OLDER = said("This diary is older than it was")
CONFLICT = said("There is a second copy of your diary")
BACKUP_NOT_OPENED = said("The backup was not opened")

WAIT = Told(title=said("Opening your diary"), sentence=said("One moment."))
WAIT_FOR_HISTORY = Told(title=visiting.OPENING, sentence=visiting.ONE_MOMENT)
READING_BACKUP = Told(
    title=said("Reading the backup"),
    sentence=said("One moment. It is read through from its first entry to its last."),
)
SLOW_KEYCHAIN = said(
    "Your computer may be asking for your password, perhaps behind this window: the key of your"
    " diary is in its keychain."
)
STOPPED_WAITING = said("You did not wait for the keychain any longer. The diary was left as it is.")

LOCKED = Told(
    title=said("Your diary is locked"),
    sentence=said("Please enter its passphrase."),
    choices=(Choice.QUIT,),
    elsewhere=ELSEWHERE,
)
ONCE_MORE = said("Please enter its passphrase once more.")
LOCKED_BACKUP = said("This backup is locked")
LOCKED_BACKUP_SENTENCE = said(
    "Please enter the passphrase that the diary had when the backup was made."
)
CHOOSE = Told(
    title=said("Choose a passphrase"),
    sentence=said(
        "This computer has no keychain that Unbend can use, so your diary is locked with a"
        " passphrase. Nobody can open it without, and nobody can tell it to you again:"
        " write it down and keep it safe."
    ),
    choices=(Choice.QUIT,),
    elsewhere=ELSEWHERE,
)
BY_CODE = said("Open with the recovery code")
CODE_HINT = said("Small letters are fine, dashes may be left out; O counts as 0, I and L as 1.")
TYPE_CODE = sentences([said("Type the recovery code from its sheet of paper."), CODE_HINT])
CODE_FIELD = said("Recovery code")
KEEP_AGAIN = said("Keep the key in this computer's keychain again")
NEW_PASSPHRASE = said("Choose a new passphrase afterwards")

OPENED_BY_CODE = said("The recovery code opened the diary this time.")
OPENED_BY_CODE_WORDS = said(
    "The recovery code opened the diary. Choose a new passphrase in place of the forgotten one."
)

BACKUPS_TITLE = said("Backups of your diary")
BACKUPS_SENTENCE = said(
    "Try shows one as it was, and changes nothing. Restore makes a diary of it, which Unbend opens"
    " from then on; the present one stays beside it."
)
_NO_BACKUPS = said(
    "There is none where Unbend keeps them. If you have one on another disk, open it here."
)

ERASED = Told(
    title=said("Everything was erased"),
    sentence=said("Nothing of your diary is left on this computer that Unbend knows of."),
    choices=(Choice.ANEW, Choice.QUIT),
    labels=MappingProxyType({Choice.ANEW: BEGIN_ANEW}),
)

ASK_DIARY, ASK_BACKUP = said("Open another diary"), said("Open a backup")
DIARIES = said("Unbend diary")
ALL_FILES = said("All files")

NOT_REMEMBERED = said(
    "{name} is open, and it could not be noted that it opens from now on: the next start opens the"
    " diary before."
)


def backups(*, is_empty: bool) -> Told:
    """Above the list of backups; without any, one that lies elsewhere is what helps."""
    if is_empty:
        choices = Choice.BACKUP, Choice.OWN, Choice.QUIT
        return Told(title=BACKUPS_TITLE, sentence=_NO_BACKUPS, choices=choices)
    return Told(
        title=BACKUPS_TITLE,
        sentence=BACKUPS_SENTENCE,
        choices=(Choice.OWN, Choice.QUIT),
        elsewhere=(Choice.BACKUP,),
    )
