"""The days that a page is about, and what was told on each of them."""

from tests.report.recount.flares import flares
from tests.report.recount.history import Spell, day_of, timely
from tests.report.recount.statistics import days_from

PAINKILLERS = ["less", "same", "more"]


class Page:
    """All that page 1 says of the days from one to another."""

    def __init__(self, facts, first, last):
        self.spell = Spell(facts)
        self.said = self.spell.by_day("pain-reported")
        self.pain = {day: worst(said) for day, said in self.said.items()}
        self.sessions = self.spell.by_day("exercise-done")
        begun = [day_of(self.spell.opened), *self.spell.by_day("pain-reported"), *self.sessions]
        self.first, self.last = max(first, min(begun)), last
        self.days = days_from(self.first, self.last)
        length = min(14, len(self.days) // 2)
        self.last_days = self.days[-length:] if length >= 7 else self.days
        self.first_days = self.days[:length] if length >= 7 else None
        opened = flares(self.spell, self.valid(), self.last)
        self.flares = {day: opened[day] for day in sorted(opened) if self.first <= day <= last}

    def told(self, day, field):
        return self.pain.get(day, {}).get(field)

    def valid(self):
        """Leg pain of the days on which leg and back were both told."""
        return {
            day: pain["leg"]
            for day, pain in sorted(self.pain.items())
            if pain["leg"] is not None and pain["back"] is not None
        }

    def ends(self):
        return self.first, self.last


def worst(said):
    """The pain of a day: each field the highest that was told in time."""
    counted = [report for report in said if timely(report)]
    pain = {}
    for field in ("leg", "back", "farthest", "night_wakings"):
        told = [report[field] for report in counted if report[field] is not None]
        pain[field] = max(told, default=None)
    taken = [PAINKILLERS.index(r["painkillers"]) for r in counted if r["painkillers"]]
    pain["painkillers"] = PAINKILLERS[max(taken)] if taken else None
    return pain
