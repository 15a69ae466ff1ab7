"""Prescription sheets for tests: as a physiotherapist would make them on day 9."""

from datetime import date

from domain.prescription_sheet import PrescriptionSheet, SheetChange
from tests.facts import date_of
from tests.programme_files import programme

SESSIONS = "table_stretch.limit.sessions"
WINDOW = "table_stretch.limit.window_hours"
GAP = "table_stretch.gap_hours"

TODAY = date_of(9)


def change(
    figure: str = SESSIONS, was: int = 3, now: int | None = 2, valid_from: date = TODAY
) -> SheetChange:
    return SheetChange(figure=figure, was=was, now=now, valid_from=valid_from)


def sheet(
    *changes: SheetChange,
    by: str = "Ms Green",
    note: str = "The nerve is touchy.",
    on: date = TODAY,
    rules: int | None = None,
) -> PrescriptionSheet:
    known = programme()
    return PrescriptionSheet(
        programme=known.id,
        rules=known.version if rules is None else rules,
        by=by,
        on=on,
        note=note,
        changes=changes or (change(),),
    )
