"""Why the door stays shut, in words, and what can be done about each kind of trouble."""

from collections.abc import Iterator
from types import MappingProxyType

from desktop.errands import (
    ConflictedCopies,
    Errand,
    NotBackedUp,
    OpenDiary,
    Stopped,
)
from desktop.no_key import (
    CodeNeeded,
    KeychainFailed,
    KeychainLocked,
    KeychainSlow,
    KeyFileMissing,
    KeyMissing,
    WrongCode,
)
from desktop.one_writer import DiaryOpen
from desktop.recovery_code import MistypedCode
from desktop.witness import RolledBack
from desktop.wording import doorway as words
from desktop.wording.doorway import Choice, Told
from domain.backups import UnsoundDiary
from domain.codec import DamagedFact, UnreadableFact
from domain.obstacles import (
    DamagedDiary,
    DamagedKeyFile,
    DiaryInUse,
    NewerDiary,
    NoDiary,
    NotADiary,
    Obstacle,
    WithoutItsLog,
    WrongKey,
)
from domain.programme import BrokenProgramme
from domain.words import Words, said, sentences

BY_CODE = CodeNeeded, WrongCode, MistypedCode
"""What is told above a field for the recovery code."""

WITHOUT_KEYCHAIN = KeychainLocked, KeychainSlow, KeychainFailed

GOES_ON = MappingProxyType(
    {
        RolledBack: words.LABELS[Choice.ALL_THE_SAME],
        ConflictedCopies: words.GO_ON_WITH_IT,
        NotBackedUp: words.WITHOUT_BACKUP,
    }
)
"""What the person may decide to open the diary in spite of."""

LOST = (
    KeyFileMissing,
    WrongKey,
    DamagedKeyFile,
    DamagedDiary,
    UnsoundDiary,
    NotADiary,
    NoDiary,
    RolledBack,
    WithoutItsLog,
)
"""Where a backup is what helps most."""

ALSO_BACKUPS = KeyMissing, NewerDiary, NotBackedUp
"""Where backups may help as well."""


def told(errand: Errand, stopped: Stopped, *, is_own: bool = True) -> Told:
    """What the door says of a problem; the way to `own` is there where it is of another diary."""
    problem = as_obstacle(errand, stopped.problem)
    if isinstance(errand, OpenDiary):
        choices = tuple(_choices(problem, stopped, is_own=is_own))
    else:
        choices = tuple(_choices_of_backup(problem, stopped))
    goes_on = GOES_ON.get(type(problem), words.LABELS[Choice.ALL_THE_SAME])
    return Told(
        title=_title(problem) if isinstance(errand, OpenDiary) else words.BACKUP_NOT_OPENED,
        sentence=sentence_of(problem),
        choices=choices,
        elsewhere=_elsewhere(errand),
        labels={Choice.ALL_THE_SAME: goes_on},
    )


def locked(errand: Errand, *, has_code: bool, is_own: bool = True) -> Told:
    """Above a field for the passphrase."""
    is_diary = isinstance(errand, OpenDiary)
    is_again = isinstance(errand, OpenDiary) and errand.again
    of_diary = words.ONCE_MORE if is_again else words.LOCKED.sentence
    choices = (Choice.QUIT,) if is_own else (Choice.OWN, Choice.QUIT)
    return Told(
        title=words.LOCKED.title if is_diary else words.LOCKED_BACKUP,
        sentence=of_diary if is_diary else words.LOCKED_BACKUP_SENTENCE,
        choices=choices if is_diary else (Choice.BACK,),
        elsewhere=((Choice.CODE,) if has_code else ()) + _elsewhere(errand),
        labels={Choice.CODE: words.FORGOTTEN},
    )


def by_code(errand: Errand, problem: Exception | None, *, is_own: bool = True) -> Told:
    """Above a field for the recovery code."""
    sentence = words.TYPE_CODE
    choices = [Choice.BACK]
    if isinstance(problem, CodeNeeded):
        sentence = sentences([problem.sentence, words.CODE_HINT])
    if isinstance(problem, BY_CODE) and isinstance(errand, OpenDiary):
        choices = [Choice.RETRY] if is_own else [Choice.RETRY, Choice.OWN]
    if isinstance(errand, OpenDiary):
        choices.append(Choice.QUIT)
    return Told(
        title=words.BY_CODE,
        sentence=sentence,
        choices=tuple(choices),
        elsewhere=_elsewhere(errand),
        labels={Choice.RETRY: words.WITHOUT_CODE},
    )


def given_up(*, has_code: bool) -> Told:
    """A keychain is not waited for any longer."""
    choices = (Choice.RETRY, Choice.CODE, Choice.QUIT) if has_code else (Choice.RETRY, Choice.QUIT)
    return Told(
        title=words.NOT_OPENED,
        sentence=words.STOPPED_WAITING,
        choices=choices,
        elsewhere=words.ELSEWHERE,
    )


def as_obstacle(errand: Errand, problem: Exception) -> Exception:
    """What a reader found amiss, as what is the matter with the diary."""
    return DamagedDiary(errand.path) if isinstance(problem, DamagedFact) else problem


def sentence_of(problem: Exception) -> Words:
    if isinstance(problem, Obstacle):
        return problem.sentence
    if isinstance(problem, UnreadableFact):
        return said("{why} It was left as it is.", why=str(problem))
    return Words(str(problem))


def _title(problem: Exception) -> Words:
    return next((title for kinds, title in _TITLES if isinstance(problem, kinds)), words.NOT_OPENED)


_TITLES: tuple[tuple[tuple[type[Exception], ...], Words], ...] = (
    ((BrokenProgramme,), said("The programme cannot be read")),
    ((RolledBack,), words.IS_OLDER),
    ((ConflictedCopies,), words.CONFLICT),
    ((KeychainLocked,), said("The keychain is locked")),
    ((KeychainSlow, KeychainFailed), said("The keychain does not answer")),
    ((KeyFileMissing,), said("The key file is missing")),
    ((DamagedKeyFile,), said("The key file is damaged")),
    ((DamagedFact, DamagedDiary, UnsoundDiary), said("Your diary is damaged")),
    ((NoDiary,), said("Your diary is not here")),
    ((DiaryOpen, DiaryInUse), said("Your diary is open elsewhere")),
    ((NewerDiary,), said("Your diary needs a newer Unbend")),
)
"""What is the matter in a few words, where it can be said in a few."""


def _choices(problem: Exception, stopped: Stopped, *, is_own: bool) -> Iterator[Choice]:
    """First what is most likely wanted; a way that leads nowhere is not among them."""
    if isinstance(problem, LOST) and stopped.has_backups:
        yield Choice.BACKUPS
    if type(problem) not in GOES_ON or isinstance(problem, NotBackedUp):
        yield Choice.RETRY
    if type(problem) in GOES_ON:
        yield Choice.ALL_THE_SAME
    if _code_helps(problem, stopped):
        yield Choice.CODE
    if isinstance(problem, ALSO_BACKUPS) and not isinstance(problem, LOST) and stopped.has_backups:
        yield Choice.BACKUPS
    if isinstance(problem, NoDiary) and stopped.may_begin:
        yield Choice.ANEW
    if not is_own:
        yield Choice.OWN
    yield Choice.QUIT


def _choices_of_backup(problem: Exception, stopped: Stopped) -> Iterator[Choice]:
    if isinstance(problem, WITHOUT_KEYCHAIN):
        yield Choice.RETRY
    if _code_helps(problem, stopped):
        yield Choice.CODE
    yield Choice.BACK
    yield Choice.QUIT


def _code_helps(problem: Exception, stopped: Stopped) -> bool:
    has_code = stopped.ways is not None and stopped.ways.code != "none"
    return has_code and isinstance(problem, WITHOUT_KEYCHAIN)


def _elsewhere(errand: Errand) -> tuple[Choice, ...]:
    return words.ELSEWHERE if isinstance(errand, OpenDiary) else (Choice.BACKUP,)
