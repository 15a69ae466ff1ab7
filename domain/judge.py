"""One look at a course by the rules of its way on: the whole gate, or the way back."""

from datetime import date, timedelta
from itertools import takewhile

from domain.assessment import Assessment
from domain.course import Course
from domain.criteria import REENTRY_RULES, STAGE_RULES
from domain.gate_day import Look, Rule
from domain.programme import Programme

CHOSEN = "chosen"
"""The rule of a step back that the person took; the way from there is the whole gate again."""

ONE_DAY = timedelta(days=1)


class Judge:
    """The days of a course up to one of them, by the rules that lead on from where it stands."""

    def __init__(
        self, course: Course, programme: Programme, until: date, *, is_brief: bool = False
    ) -> None:
        self.look = Look(course, programme, until, is_brief=is_brief)
        self.is_reentry = _is_reentry(self.look)
        self.rules = REENTRY_RULES if self.is_reentry else STAGE_RULES
        self._assessed: dict[date, Assessment] = {}

    def assess(self, day: date) -> Assessment:
        found = self._assessed.get(day)
        if found is None:
            criteria = tuple(rule(self.look.on(day)) for rule in self.rules)
            found = self._assessed[day] = Assessment(day=day, criteria=criteria)
        return found

    def is_met(self, day: date, besides: Rule | None = None) -> bool:
        """Whether a day meets everything, or everything besides one rule."""
        on = self.look.on(day)
        return all(on.meets(rule) for rule in self.rules if rule is not besides)

    def needed_on(self, day: date) -> int:
        rules = self.look.on(day).rules
        return (rules.reentry if self.is_reentry else rules.stage).days_in_a_row.value

    def run_before(self, day: date, most: int, besides: Rule | None = None) -> int:
        """How many days in a row before a day meet everything, as far as it matters."""
        since = self.look.course.acute_since
        days = (day - back * ONE_DAY for back in range(1, most + 1))
        known = takewhile(lambda each: since is not None and each >= since, days)
        return len(list(takewhile(lambda each: self.is_met(each, besides), known)))


def _is_reentry(look: Look) -> bool:
    """Whether a rule ended the stay before, which had a settled level to come back to."""
    reverted, left = look.course.terms.reverted, look.course.terms.left
    if reverted is None or left is None or reverted.rule == CHOSEN:
        return False
    return look.settled is not None
