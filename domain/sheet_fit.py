"""Whether a physiotherapist's sheet fits a diary as it stands, change by change and why not."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from domain.course import Course
from domain.figure_words import words
from domain.prescription_sheet import PrescriptionSheet, SheetChange
from domain.prescriptions import changed, figures, in_force
from domain.programme import BrokenProgramme, Programme
from domain.words import Words, said


@dataclass(frozen=True, slots=True, kw_only=True)
class FitChange:
    """One change as it would be: `was` and `now` as they hold on the day from which it holds.

    `now` is the figure itself, also where the programme's own is to hold again. A change that
    `holds` leads to nothing; one with a reason in `why_not` cannot be taken over.
    """

    change: SheetChange
    was: int
    now: int
    begins: date
    why_not: Words | None = None

    @property
    def holds(self) -> bool:
        return self.why_not is None and self.was == self.now

    @property
    def is_late(self) -> bool:
        """Whether the day that was meant has passed, so that it begins today."""
        return self.begins != self.change.valid_from


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """A sheet against a diary; only as a whole is it taken over, for its changes belong together.

    `why_not` is what speaks against all of it; otherwise each change has its own.
    """

    sheet: PrescriptionSheet
    changes: tuple[FitChange, ...] = ()
    why_not: Words | None = None

    @property
    def fits(self) -> bool:
        """Whether all of it can be taken over, and something of it is new."""
        return self.why_not is None and not self.is_refused and not self.holds

    @property
    def is_refused(self) -> bool:
        """Whether a change of it does not fit."""
        return any(each.why_not is not None for each in self.changes)

    @property
    def holds(self) -> bool:
        """Whether every change of it holds already."""
        return all(each.holds for each in self.changes)


def fit(sheet: PrescriptionSheet, course: Course, programme: Programme, today: date) -> Fit:
    """How a sheet fits a course on a programme day; `programme` is the programme as written.

    A day that has passed is today: what was decided under other figures stays as it was.
    """
    for reason in _against_all(sheet, course, programme, today):
        return Fit(sheet=sheet, why_not=reason)
    found = [_fitted(each, course, programme, today) for each in sheet.changes]
    if any(each.why_not is not None for each in found):
        return Fit(sheet=sheet, changes=tuple(found))
    for day in _days(found, course):
        for reason in _against_day(found, course, programme, day):
            return Fit(sheet=sheet, changes=tuple(found), why_not=reason)
    return Fit(sheet=sheet, changes=tuple(found))


def _against_all(
    sheet: PrescriptionSheet, course: Course, programme: Programme, today: date
) -> Iterator[Words]:
    if course.opened is None:
        yield said("Please answer the first questions before anything else.")
    if course.terms.closed is not None:
        yield said("This spell of sciatica was closed. Please begin a new one first.")
    if (sheet.programme, sheet.rules) != (programme.id, programme.version):
        yield said(
            "The sheet was made for another version of the programme, so its figures may mean"
            " something else. Please ask for a new sheet, made with the same Unbend as yours."
        )
    if sheet.on.toordinal() > today.toordinal() + 1:
        yield said("The sheet says that it was made on a day that has not come yet.")


def _fitted(change: SheetChange, course: Course, programme: Programme, today: date) -> FitChange:
    known, begins = figures(programme), max(change.valid_from, today)
    if change.figure not in known:
        unknown = said("The programme has no figure called {figure}.", figure=repr(change.figure))
        return FitChange(
            change=change, was=change.was, now=change.now or 0, begins=begins, why_not=unknown
        )
    was = figures(in_force(programme, course, begins))[change.figure].value
    now = known[change.figure].value if change.now is None else change.now
    why_not = None
    if was not in (change.was, now):
        why_not = said(
            "It is {held} by now, and the sheet was made when it was {was}.",
            held=was,
            was=change.was,
        )
    return FitChange(change=change, was=was, now=now, begins=begins, why_not=why_not)


def _days(found: list[FitChange], course: Course) -> list[date]:
    """The days on which something begins to hold, of the sheet or of what was agreed before."""
    first = min((each.begins for each in found), default=date.max)
    later = {each.valid_from for each in course.terms.prescriptions if each.valid_from > first}
    return sorted({each.begins for each in found} | later)


def _against_day(
    found: list[FitChange], course: Course, programme: Programme, day: date
) -> Iterator[Words]:
    """What the programme's own checks say of everything that would hold from a day on, together."""
    held = in_force(programme, course, day)
    together: Mapping[str, int] = {
        each.change.figure: each.now
        for each in sorted(found, key=lambda each: each.begins)
        if each.begins <= day and not each.holds
    }
    try:
        changed(held, together)
    except BrokenProgramme as problem:
        yield said(
            "{figure}: it {reason}.", figure=words(problem.key, programme), reason=problem.reason
        )
