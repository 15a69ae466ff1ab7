"""What other figures of the programme would have changed, for a script and for a person."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeAlias

from domain.application import Unbend
from domain.programme import Programme
from domain.values import programme_day
from projections.timeline import as_known_then
from projections.what_if import Dates, WhatIf, what_if

Json: TypeAlias = dict[str, object]

NOTHING = "Nothing would have been different."


@dataclass(frozen=True, slots=True, kw_only=True)
class Supposition:
    """A diary under other figures, and what would have come of it."""

    found: WhatIf
    programme: Programme
    zone: str

    def as_json(self) -> Json:
        """Every stay with its dates, and the sessions that would be answered otherwise."""
        return {
            "acute": [
                {
                    "since": each.since.isoformat(),
                    "easing": _dates(each.easing),
                    "offer": _dates(each.offer),
                }
                for each in self.found.acute
            ],
            "chronic": [
                {"since": each.since.isoformat(), "setback": _dates(each.setback)}
                for each in self.found.chronic
            ],
            "sessions": [
                {
                    "session": str(each.session.id),
                    "exercise": each.session.exercise.value,
                    "was_within": each.was_within,
                    "would_be_within": each.would_be_within,
                }
                for each in self.found.sessions
            ],
        }

    def lines(self) -> Iterator[str]:
        """The same in sentences, of what would have been different only."""
        # Qt writes dates in words; figures are for scripts, and do without it.
        from desktop.wording import exercises, times

        if not self.found.is_different:
            yield NOTHING
        for what, dates in self._moves():
            if dates.differ:
                was, would_be = (
                    "on no day" if day is None else f"on {times.full_day(day)}"
                    for day in (dates.was, dates.would_be)
                )
                yield f"{what} {would_be}; it was {was}."
        for each in self.found.sessions:
            name = exercises.name(each.session.exercise, self.programme)
            when = times.full_moment(each.session.occurred_at, each.session.zone)
            verdict = "within the limits" if each.would_be_within else "beyond the limits"
            yield f"{name}, {when}: would have been {verdict}."

    def _moves(self) -> Iterator[tuple[str, Dates]]:
        for stay in self.found.acute:
            yield "Easing would have begun", stay.easing
            yield "The next stage would have been offered", stay.offer
        for chronic in self.found.chronic:
            yield "A setback would have been found", chronic.setback


def suppose(
    application: Unbend, changes: Mapping[str, int], at: datetime, zone: str | None = None
) -> Supposition:
    """The facts known at an instant under other figures; BrokenProgramme for impossible ones.

    Without a zone the person is where the last of those facts was written.
    """
    timeline = as_known_then(fact for _, fact in application.events_after(0))
    facts = timeline.facts[: timeline.count_at(at)]
    place = zone or (facts[-1].zone if facts else application.zone())
    return Supposition(
        found=what_if(facts, application.programme, changes, programme_day(at, place)),
        programme=application.programme,
        zone=place,
    )


def _dates(dates: Dates) -> Json:
    return {"was": _iso(dates.was), "would_be": _iso(dates.would_be)}


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
