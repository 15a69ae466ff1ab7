"""A physiotherapist's sheet in words: what it changes, what does not fit, and what became of it."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from desktop.language import said, tr, trn
from desktop.wording import times
from desktop.wording.pain import begun
from domain.events import PrescriptionChanged
from domain.figure_words import words
from domain.prescription_sheet import PrescriptionSheet
from domain.programme import Programme
from domain.sheet_fit import Fit, FitChange

WRITE = said("Write a prescription sheet…")
TITLE = said("Prescription sheet")
HINT = said(
    "Put together what is to change, and save it as a small file. Your patient imports it, sees"
    " each change, and only then accepts it. It is not a signature: whoever has the file can see"
    " that it was not altered, but not who made it."
)
PUT = said("Put on the sheet")
ON_IT = said("On this sheet")
NOTHING = said("Nothing is on this sheet yet.")
BY, NOTE = said("Your name"), said("Reason, for your patient")
SAVE = said("Save sheet…")
KIND = said("Prescription sheet")
TAKEN_BACK = said("The figures are as they were before.")

ACCEPT, NOT_NOW = said("Accept"), said("Not now")
WHOLE = said(
    "Not all of it fits, so nothing is taken over: these changes belong together. Please ask your"
    " physiotherapist for a new sheet."
)
HOLDS = said("Everything on it holds already.")
UNKNOWN_MAKER = said(
    "Unbend cannot know who made this file. Accept it only if it came from your physiotherapist."
)
HOLDS_NOW = said("That is what holds already.")
CHANGES = said("What changes")


def change(line: FitChange, programme: Programme) -> str:
    """One change: Curl Downs: sessions in 24 hours: 1 instead of 2."""
    about = words(line.change.figure, programme)
    if line.holds:
        return tr("{figure}: {now}, as it is", figure=about, now=line.now)
    if line.change.now is None:
        return tr(
            "{figure}: {now} again, as the programme has it, instead of {was}",
            figure=about,
            now=line.now,
            was=line.was,
        )
    return tr("{figure}: {now} instead of {was}", figure=about, now=line.now, was=line.was)


def about_change(line: FitChange, today: date) -> str:
    """From when a change holds, or why it does not fit."""
    if line.why_not is not None:
        return tr("Does not fit: {why}", why=begun(tr(line.why_not)))
    if line.holds:
        return tr("It holds already.")
    if line.is_late:
        meant = times.short_day(line.change.valid_from)
        return tr("From today: the day that was meant, {day}, has passed.", day=meant)
    if line.begins == today:
        return tr("From today.")
    return tr("From {day}.", day=times.short_day(line.begins))


def head(sheet: PrescriptionSheet) -> str:
    """Who made a sheet, by what it says, and when."""
    return tr("From {name}, made on {day}", name=sheet.by, day=times.day_and_year(sheet.on))


def verdict(fit: Fit) -> str:
    """What speaks against a sheet as a whole; nothing where it fits."""
    if fit.why_not is not None:
        return tr(fit.why_not)
    if fit.is_refused:
        return tr(WHOLE)
    return tr(HOLDS) if fit.holds else ""


def saved(path: Path) -> str:
    return tr(
        "Saved as {name}. Your patient opens it by File, Import, and sees what changes before"
        " anything holds.",
        name=path.name,
    )


def taken_over(facts: Sequence[PrescriptionChanged], programme: Programme) -> str:
    """What is said after a physiotherapist's figures were taken over."""
    first = facts[0]
    figure = words(first.figure, programme)
    if len(facts) == 1:
        return tr("Changed by {name}: {figure}.", name=first.by, figure=figure)
    return trn(
        "Changed by {name}: {n} figure.|Changed by {name}: {n} figures.",
        len(facts),
        name=first.by,
    )


def taken_back(fact: PrescriptionChanged) -> tuple[str, str]:
    """By whom and why figures are put back, as it is kept with them."""
    return tr("Without a clinician"), tr("What {name} changed was taken back.", name=fact.by)
