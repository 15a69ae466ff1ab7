"""What is said of a history that is only looked at."""

from datetime import date

from desktop.language import said, tr, trn
from desktop.wording import times

OPENING, ONE_MOMENT = said("Opening the history"), said("One moment.")
NOT_OPENED = said("The history was not opened")
LOOK_AT = said("Look at somebody's history…")
OWN_DIARY = said("To your own diary")


def banner(name: str, unread: int, day: date | None) -> str:
    """Whose history it is, by the name of its file, and which day of it; without one, its end."""
    kept = tr("Read only")
    if unread:
        kept = trn(
            "Read only, without {n} entry of a newer Unbend"
            "|Read only, without {n} entries of a newer Unbend",
            unread,
        )
    if day is None:
        return tr("{read_only}: somebody else's history, {name}", read_only=kept, name=name)
    shown = times.short_day(day)
    return tr(
        "{read_only}: somebody else's history on {day}, {name}",
        read_only=kept,
        day=shown,
        name=name,
    )
