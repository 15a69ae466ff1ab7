"""What goes for good and what does not, in words."""

from desktop.language import said, tr, trn
from desktop.what_goes import Known, Left, Reach

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
REMOVE_TITLE = said("Remove these words for good")
REMOVE_DO = said("Remove for good")
REMOVE_KEEP = said("Leave them")
REMOVE_LOOKING = said("Looking for everything that holds them…")
REMOVE_PROVING = said("One moment…")
REMOVING = said("Removing the words. This may take a moment…")
PASSPHRASE = said("Your passphrase")

_WORDS_GO = said(
    "What you wrote with this entry goes, also what it said before it was corrected. Its numbers"
    " and its time stay. This cannot be undone."
)
_NEW_KEY = said("The diary is written anew, under a new key.")
_NEW_CODE = said("Your recovery code opens it no more: please make a new one afterwards.")
_KEEP_THEM = said("Files that you saved or handed over keep the words.")
_AWAY_KEEPS = said(
    "The folder that you chose for backups cannot be reached now. The backups there keep the words"
    " until it is back."
)


def what_removing_does(reach: Reach) -> tuple[str, ...]:
    """Sentence by sentence what happens, in the order in which it matters."""
    backups = trn(
        "{n} backup holds the words. It is removed, and a new one is made."
        "|{n} backups hold the words. They are removed, and a new one is made.",
        reach.backups,
    )
    others = trn(
        "{n} restored diary beside this one has the same key. It stays as it is, words and all."
        "|{n} restored diaries beside this one have the same key. They stay as they are, words"
        " and all.",
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


def still_left(left: Left) -> str:
    """What was not removed with words that were, and is tried again at the next start."""
    if left.backups:
        return trn(
            "The words are out of the diary. {n} backup still holds them, because no new one could"
            " be made; Unbend tries again at the next start."
            "|The words are out of the diary. {n} backups still hold them, because no new one"
            " could be made; Unbend tries again at the next start.",
            left.backups,
        )
    if left.away:
        return tr(
            "The words are out of the diary. The folder that you chose for backups cannot be"
            " reached; backups there keep the words until it is back."
        )
    return tr(
        "The words are out of the diary. The keychain did not answer, so the former key is still"
        " in it, and opens nothing any more."
    )
