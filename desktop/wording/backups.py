"""What is said of backups: where they lie, which there are, what trying and restoring one does."""

from datetime import date, datetime
from pathlib import Path

from desktop.language import said, tr, trn
from desktop.wording import times
from domain.words import Words

TITLE = said("Backups")
HINT = said(
    "Unbend makes one on each day on which you wrote something, and reads it through before it"
    " counts."
)
RULE = said(
    "One is kept of each of the last 7 days, 4 weeks and 12 months; older ones go by themselves."
)
NONE_YET = said("There is no backup yet. One is made as soon as something was written.")
LAST, WHERE = said("The last one"), said("Where they lie")
SEALED = said(
    "They open only with the key of your diary, so another disk or a cloud folder is a good place."
    " Those that were made stay where they are."
)
BESIDE_DIARY = said(
    "On the same disk as the diary they do not help when that disk fails or is lost."
)
MAKE, SHOW, HIDE = said("Make one now"), said("Try or restore one"), said("Hide them")
OTHER_FOLDER = said("Choose another folder…")
BESIDE = said("Keep them beside the diary")
LET_GO = said("Let older ones go again")
STAYS = said("So none is removed until you say so.")
SEE = said("See backups")
NONE_COULD = said("None could be made. Settings say why.")
TRY, RESTORE = said("Try"), said("Restore…")
ASK_FOLDER = said("Where backups are to lie")

MAKING = said("A backup is being made and read through.")
FIRST = said("Making a backup first…")
READING = said("The backup is being read through.")
RESTORING = said("The backup is being made into a diary.")
LOOKING = said("One moment.")

MADE = said("A backup was made and read through.")
MOVED = said("Backups are made in that folder from now on.")
RESUMED = said("Older backups go by themselves again.")

STATES = {
    "sound": said("Found whole"),
    "damaged": said("Damaged: it cannot be restored"),
    "unknown": said("Not checked yet: try it"),
}

ASK_RESTORE = said("Restore this backup?")
DO_RESTORE, NOT_NOW = said("Restore"), said("Not now")
OPENS_IT = said(
    "From now on Unbend opens the restored one. What you recorded after the backup is in the"
    " present one only."
)
ALL_STAY = said("No backup is removed afterwards until you say so.")
NOT_RESTORED = said("{why} Nothing was restored, and your diary is as it was.")

MENU_CLOSE = said("&Close this backup")
EMPTY = said("This backup holds no entry yet, so there is nothing to look at.")

NO_BACKUP = said("{why} So nothing was brought in yet.")
WITHOUT = said("Bring in without a backup")
TAKING_IN = said("Bringing them in…")


def last(made_at: datetime, now: datetime, facts: int) -> str:
    """When the last one was made, and how much it holds."""
    day = times.day_name(made_at.date(), now.date())
    return tr(
        "{day} at {time}, {entries}",
        day=day[:1].upper() + day[1:],
        time=times.time_of_day(made_at),
        entries=entries(facts),
    )


READ_THROUGH = said("Read through and found whole.")


def entries(facts: int) -> str:
    return trn("{n} entry|{n} entries", facts)


def count(number: int) -> str:
    return trn("There is {n} backup.|There are {n} backups.", number)


def moment(made_at: datetime) -> str:
    """When one was made: Monday 23 November 2026, 09:20."""
    return tr(
        "{day}, {time}",
        day=times.full_day_and_year(made_at.date()),
        time=times.time_of_day(made_at),
    )


def of_which(made_at: datetime, facts: int | None) -> str:
    """Which one is meant: when it was made, and how much it holds."""
    if facts is None:
        return tr("Backup of {moment}", moment=moment(made_at))
    return tr("Backup of {moment}, {entries}", moment=moment(made_at), entries=entries(facts))


def of_diary(name: str) -> str:
    return tr("of {name}", name=name)


def spoken(what: Words, made_at: datetime) -> str:
    """What a button does, for who does not see its row."""
    return tr("{do} {moment}", do=tr(what), moment=moment(made_at))


def away(folder: Path) -> str:
    return tr(
        "The folder {name} is not here now. Until it is again, backups are made beside the diary;"
        " those in it are not listed.",
        name=str(folder),
    )


def failed(why: str) -> str:
    return tr("No backup was made. {why}", why=why)


def long_ago(last_at: datetime | None) -> str:
    """The quiet note on Today."""
    if last_at is None:
        return tr("No backup of your diary so far")
    return tr("No backup of your diary since {day}", day=times.day_and_year(last_at.date()))


def becomes(restored: str) -> str:
    return tr("It becomes a diary of its own: {name}.", name=restored)


def untouched(diary: str, folder: Path) -> str:
    return tr(
        "Your present diary, {name}, stays as it is, in {folder}.", name=diary, folder=str(folder)
    )


def way_back(diary: str) -> str:
    return tr(
        "To go back, open {name} again: Settings, Your diary, Open another diary.", name=diary
    )


def banner(made_at: datetime | None, name: str, day: date | None) -> str:
    """Which backup is looked at, and which day of it; without one, its end."""
    if made_at is None:
        which = tr("Backup {name}", name=name)
    else:
        which = tr(
            "Backup of {day}, {time}",
            day=times.short_day(made_at.date()),
            time=times.time_of_day(made_at),
        )
    if day is None:
        return tr("{backup}: read only", backup=which)
    return tr("{backup}, on {day}: read only", backup=which, day=times.short_day(day))
