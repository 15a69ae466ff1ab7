"""What was wished of a page so far, for a page that takes the place of this one."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date

from projections.report.wish import Appendix


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportDraft:
    """Kept in memory only: it may hold a name, and what somebody means to ask.

    `period` and `naming` are empty where nothing was chosen; `first` and `last` are days of the
    person's own.
    """

    period: str
    first: date | None
    last: date | None
    naming: str
    name: str
    questions: str
    appendix: AbstractSet[Appendix]
    given_to: str
