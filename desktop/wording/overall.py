"""How things are as a whole, week by week, in words."""

from collections.abc import Sequence
from datetime import date, timedelta

from desktop.language import said, tr
from desktop.wording import times
from desktop.wording.pain import GLOBAL_CHANGE
from domain.events import GlobalChangeReported
from projections.today import PGIC_EVERY_DAYS

TITLE = said("How things are overall")
LEARN = said(
    "Once a week Today asks how things are overall since the start, from very much better to very"
    " much worse. The first time is after a week."
)
_LEAST = 7
"""The last of the seven answers."""


def lines(answers: Sequence[GlobalChangeReported]) -> tuple[tuple[str, str, int], ...]:
    """Newest first: the day, what was said, and how many steps it lies above the last answer."""
    return tuple(
        (times.short_day(each.day), tr(GLOBAL_CHANGE[each.pgic]), _LEAST + 1 - each.pgic)
        for each in reversed(answers)
    )


def next_time(answers: Sequence[GlobalChangeReported], today: date) -> str:
    """When it is asked again."""
    if not answers:
        return ""
    due = answers[-1].day + timedelta(days=PGIC_EVERY_DAYS)
    if due <= today:
        return tr("Today asks for it again.")
    return tr("Asked again {day}.", day=_on(due, today))


def _on(day: date, today: date) -> str:
    away = (day - today).days
    if away == 1:
        return tr("tomorrow")
    name = times.weekday(day) if away < times.WEEK else times.short_day(day)
    return tr("on {day}", day=name)


def spoken(day: str, words: str) -> str:
    return tr("{day}: {value}", day=day, value=words)
