"""What goes for good and what does not, in words."""

from collections.abc import Callable
from dataclasses import dataclass

from desktop.language import said, tr, trn
from desktop.what_goes import Known, Left, Reach
from domain.words import Words

# ------------------------------------------------------------------------------ erase everything

ERASE_TITLE = said("Erase everything")
ERASE_HINT = said(
    "The diary, its key and its backups on this computer. Nobody can bring them back. To keep what"
    " you recorded, save the history first, on the Report page."
)
ERASE_ASK = said("Erase everything…")
ERASE_LOOKING = said("One moment…")
ERASE_GOES, ERASE_STAYS = said("This goes"), said("This stays")
ERASE_WORD = said("ERASE")
"""Typed before everything is erased; in each language a word that nobody types by chance."""
ERASE_DO = said("Erase everything now")
ERASE_KEEP = said("Keep everything")
ERASING = said("Erasing your diary…")

_DIARY = said("The diary, with every entry in it.")
_KEY = said("Its key: in the keychain, under a passphrase, under a recovery code.")
_NO_BACKUPS = said("No backup: Unbend knows of none.")
_FILES = said("Files that you saved or handed over: reports, tables, the history, films.")
_COPIES = said("Copies that you made yourself, and backups on disks that are not here now.")
_AWAY = said(
    "The backups in the folder that you chose: it cannot be reached now. Connect it first, if they"
    " are to go as well."
)


def what_goes(known: Known) -> tuple[str, ...]:
    backups = trn("{n} backup that Unbend made.|{n} backups that Unbend made.", known.backups)
    return (
        tr(_DIARY),
        tr(_KEY),
        backups if known.backups else tr(_NO_BACKUPS),
        *_others_that_go(known.others),
    )


def what_stays(known: Known) -> tuple[str, ...]:
    return (tr(_FILES), tr(_COPIES), *((tr(_AWAY),) if known.away else ()))


def type_the_word() -> str:
    return tr("Type {word} to go on.", word=tr(ERASE_WORD))


def is_the_word(typed: str) -> bool:
    return typed.strip().casefold() == tr(ERASE_WORD).casefold()


def _others_that_go(count: int) -> tuple[str, ...]:
    if not count:
        return ()
    return (trn("{n} restored diary beside it.|{n} restored diaries beside it.", count),)


# ----------------------------------------------------------------------------- words for good

REMOVE_ASK = said("Remove these words for good…")
REMOVE_PROVING = said("One moment…")
REMOVING = said("Removing the words. This may take a moment…")
GIVING_KEY = said("Writing the diary anew, under a new key. This may take a moment…")
GONE = said("The words are gone for good. Please make a new recovery code now.")
RENEWED = said("The diary has its new key. Please make a new recovery code now.")
PASSPHRASE = said("Your passphrase")

_WORDS_GO = said(
    "What you wrote with this entry goes, also what it said before it was corrected. Its numbers"
    " and its time stay. This cannot be undone."
)
_NEW_KEY = said("The diary is written anew, under a new key.")
_NEW_CODE = said("Your recovery code opens it no more: please make a new one afterwards.")
_SAME_WORDS = said(
    "The passphrase stays the same: if somebody may know it, choose another one first."
)
_NOTHING_GOES = said("Every entry stays as it is.")
_AWAY_OPENS = said(
    "The folder that you chose for backups cannot be reached now. The backups there keep the old"
    " key until it is back."
)
_COPIES_OPEN = said("Copies that somebody has already still open with what they know.")
_KEEP_THEM = said("Files that you saved or handed over keep the words.")
_AWAY_KEEPS = said(
    "The folder that you chose for backups cannot be reached now. The backups there keep the words"
    " until it is back."
)


def _what_removing_does(reach: Reach) -> tuple[str, ...]:
    """Sentence by sentence what happens, in the order in which it matters."""
    backups = trn(
        "{n} backup holds the words. It is removed, and a new one is made."
        "|{n} backups hold the words. They are removed, and a new one is made.",
        reach.backups,
    )
    others = trn(
        "{n} restored diary beside this one stays as it is, words and all, and keeps its key."
        "|{n} restored diaries beside this one stay as they are, words and all, and keep their"
        " keys.",
        reach.others,
    )
    return (
        tr(_WORDS_GO),
        tr(_NEW_KEY) + (f" {tr(_NEW_CODE)}" if reach.code else ""),
        *((backups,) if reach.backups else ()),
        *((others,) if reach.others else ()),
        *((tr(_AWAY_KEEPS),) if reach.away else ()),
        tr(_KEEP_THEM),
    )


def _what_a_new_key_does(reach: Reach) -> tuple[str, ...]:
    backups = trn(
        "{n} backup has the old key. It is removed, and a new one is made."
        "|{n} backups have the old key. They are removed, and a new one is made.",
        reach.backups,
    )
    others = trn(
        "{n} restored diary beside this one keeps the key that it has."
        "|{n} restored diaries beside this one keep the keys that they have.",
        reach.others,
    )
    return (
        tr(_NEW_KEY) + (f" {tr(_NEW_CODE)}" if reach.code else ""),
        *((tr(_SAME_WORDS),) if reach.passphrase else ()),
        tr(_NOTHING_GOES),
        *((backups,) if reach.backups else ()),
        *((others,) if reach.others else ()),
        *((tr(_AWAY_OPENS),) if reach.away else ()),
        tr(_COPIES_OPEN),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Renewal:
    """What a card says of a new key: as an end of some words, or for its own sake."""

    title: Words
    do: Words
    keep: Words
    looking: Words
    effects: Callable[[Reach], tuple[str, ...]]


WORDS_GO = Renewal(
    title=said("Remove these words for good"),
    do=said("Remove for good"),
    keep=said("Leave them"),
    looking=said("Looking for everything that holds them…"),
    effects=_what_removing_does,
)
NEW_KEY = Renewal(
    title=said("A new key for the diary"),
    do=said("Give it a new key"),
    keep=said("Keep the key"),
    looking=said("Looking for everything that has this key…"),
    effects=_what_a_new_key_does,
)


def still_left(left: Left) -> str:
    """What a new key has not reached yet, and what is tried again at the next start."""
    if left.backups:
        return trn(
            "The diary has its new key. {n} backup with the old one is still there, with all that"
            " was in it, because no new one could be made; Unbend tries again at the next start."
            "|The diary has its new key. {n} backups with the old one are still there, with all"
            " that was in them, because no new one could be made; Unbend tries again at the next"
            " start.",
            left.backups,
        )
    if left.away:
        return tr(
            "The diary has its new key. The folder that you chose for backups cannot be reached;"
            " backups there keep the old one, and all that was in them, until it is back."
        )
    return tr(
        "The diary has its new key. The keychain did not answer, so the former key is still in it,"
        " and opens nothing any more."
    )
