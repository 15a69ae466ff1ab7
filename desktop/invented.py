"""An invented person: what they would ask of Unbend, day after day, seen from their own diary."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from desktop.invented_body import Body, Draws, Json
from domain import aftermath
from domain.budget import Allowance, allowance
from domain.course import Course, evolve
from domain.events import Event, ExerciseDone
from domain.flares import settled_level
from domain.levels import dose_of, ladder, level_of
from domain.programme import Programme
from domain.stage_gate import assess_stage
from domain.values import Exercise, Form, Phase, Response, Stage

MUCH_BETTER_FROM = 14
"""The day from which the person feels much better."""

FLAGGED, CORRECTED, RECALLED, OVERDONE, TWICE = 2, 4, 6, 9, 11
"""The days of a scare that comes to nothing, a slip, a late entry, a session too many, a doubled
one."""

AWAY = {12, 25, 26}
"""Days on which nothing is written."""

VISITED = 20
"""The day on which a physiotherapist is seen."""

ACTIVITIES = {1: (2, 3, 1), 15: (5, 6, 5), 29: (8, 7, 8)}
"""How well walking, sitting and socks go, from 0 to 10, on the days on which that is asked."""

AWAKE_BY = 8
"""The hour by which the day's first entry is made."""

BEFORE_BEGINNING = 8
"""Days of pain before the diary."""

NOTES = {
    0: "Cannot sit through breakfast.",
    5: "Slept on my side with a pillow between the knees. Better.",
    8: "Long drive to my sister. Stopped twice to walk.",
    15: "Put on my own socks today!",
    23: "Carried the shopping up. Leg grumbled, then let go.",
    31: "Walked to the lake and back.",
}


class Invented:
    """A person whose sciatica eases, with good days, bad days and slips.

    The wishes come in the order of time. Between one and the next the person is told, by `hear`,
    what the diary took in.
    """

    def __init__(
        self, programme: Programme, first: date, zone: str, draw: Callable[[], float]
    ) -> None:
        self._programme = programme
        self._first = first
        self._zone = zone
        self._draws = Draws(draw)
        self._body = Body(self._draws)
        self._course = Course()

    def hear(self, fact: Event) -> None:
        self._course = evolve(self._course, fact)

    def wishes(self, days: int) -> Iterator[Json]:
        for number in range(days):
            if number not in AWAY:
                yield from self._day(number)

    def _day(self, number: int) -> Iterator[Json]:
        if number == 0:
            yield from self._beginning()
        if number == RECALLED:
            yield self._wish(number, 8 * 60 + 35, "answer_red_flags") | _NO_SIGNS_TODAY
        if number == RECALLED + 1:
            yield self._check_in(RECALLED, number, 7 * 60 + 5) | {
                "occurred_at": self._at(RECALLED, 20 * 60).isoformat(),
                "note": "Written the morning after.",
            }
        if number != RECALLED:
            yield from self._morning(number)
        yield from self._sessions(number)
        yield from self._evening(number)

    def _beginning(self) -> Iterator[Json]:
        yield self._wish(0, 7 * 60, "open_episode") | {
            "side": "left",
            "onset": (self._first - timedelta(days=BEFORE_BEGINNING)).isoformat(),
            "equipment": ["bed or mat", "firm table", "wall or table to hold", "mat"],
        }
        yield self._wish(0, 7 * 60 + 2, "answer_red_flags") | {"signs": []}

    def _morning(self, number: int) -> Iterator[Json]:
        minute = 7 * 60 + 10 + self._draws.upto(50)
        yield self._wish(number, minute, "answer_red_flags") | _NO_SIGNS_TODAY
        report = self._check_in(number, number, minute)
        if number != CORRECTED:
            yield report
        else:
            yield report | {"leg": 9, "as": "slip"}
            yield self._wish(number, minute + 4, "correct_entry") | {
                "entry": "slip",
                "fields": {"leg": report["leg"]},
            }
        yield from self._morning_after(number, minute + 5)
        yield from self._levels(number, minute + 5)
        if number == FLAGGED:
            yield self._wish(number, minute + 6, "answer_red_flags") | {
                "signs": ["swollen_leg"],
                "as": "calf",
            }
        if number == FLAGGED + 1:
            yield self._wish(number, 8 * 60 + 30, "clear_red_flag") | {
                "answer": "calf",
                "assessed_by": "Dr Brandt",
                "assessed_on": self._day_of(FLAGGED).isoformat(),
                "said": "The calf is only bruised. Nothing against going on.",
            }

    def _morning_after(self, number: int, minute: int) -> Iterator[Json]:
        """How the leg answered what was done the day before."""
        for session in aftermath.due(self._course, self._day_of(number)):
            response = self._response(session)
            said: Json = {"response": response.value}
            if response is Response.WORSE:
                said["settled"] = True
            about = {"session": _name(session.exercise, session.occurred_at)}
            yield self._wish(number, minute, "report_response") | about | said

    def _response(self, session: ExerciseDone) -> Response:
        before = self._course.pain(session.day.toordinal()).leg
        after = self._course.pain(session.day.toordinal() + 1).leg
        if before is None or after is None or before == after:
            return Response.SAME
        return Response.WORSE if after > before else Response.BETTER

    def _levels(self, number: int, minute: int) -> Iterator[Json]:
        """The next level of whatever may go on to it, one at a time."""
        at, day = self._at(number, minute), self._day_of(number)
        for rules in self._programme.exercises if self._course.stage is Stage.CHRONIC else ():
            rung = ladder(self._course, self._programme, rules.id, day, at)
            if rung.next is None or not rung.may_rise or not self._may(rules.id, at):
                continue
            if not self._is_waiting(number, at):
                yield self._wish(number, minute, "change_level") | {
                    "exercise": rules.id.value,
                    "level": rung.next.id,
                }

    def _is_waiting(self, number: int, at: datetime) -> bool:
        """Whether an exercise opens so soon that another new thing would put it off."""
        soon = self._day_of(number + 3)
        found = (self._allowance(rules.id, at).lock for rules in self._programme.exercises)
        return any(lock and lock.opens_on and lock.opens_on <= soon for lock in found)

    def _check_in(self, number: int, written: int, minute: int) -> Json:
        said = self._body.report(number, self._flares_from(number))
        note = {"note": NOTES.get(number, "")}
        return self._wish(written, minute, "report_pain") | said | note

    def _flares_from(self, number: int) -> float:
        """The leg pain that is just a flare."""
        settled = settled_level(self._course, self._programme, self._day_of(number))
        return float((settled or 0) + self._programme.flare.rise.value)

    def _sessions(self, number: int) -> Iterator[Json]:
        plan = sorted(self._plan(), key=lambda planned: planned[0])
        for minute, exercise in plan:
            if self._may(exercise, self._at(number, minute)):
                yield from self._session(number, minute, exercise)
        if number == OVERDONE and self._course.phase is Phase.EASING:
            yield from self._session(number, 20 * 60 + 10, Exercise.TABLE_STRETCH, extra=True)
            yield from self._session(number, 20 * 60 + 55, Exercise.TABLE_STRETCH, extra=True)
        if number == TWICE:
            again = self._done(number, 21 * 60, Exercise.KNEES_ROCKING)
            yield again
            yield again | {"at": self._at(number, 21 * 60 + 1).isoformat(), "as": "doubled"}
            yield self._wish(number, 21 * 60 + 3, "withdraw_entry") | {"entry": "doubled"}

    def _plan(self) -> Iterator[tuple[int, Exercise]]:
        """What the person means to do today, each at about its usual time."""
        for minute in (9 * 60 + 20, 13 * 60, 17 * 60 + 30)[: 1 + self._draws.upto(3)]:
            yield minute + self._draws.upto(40), Exercise.KNEES_ROCKING
        if self._course.stage is Stage.CHRONIC:
            yield 10 * 60 + 30 + self._draws.upto(20), Exercise.CURL_DOWNS
            if self._draws.chance(0.6):
                yield 16 * 60 + self._draws.upto(30), Exercise.CURL_DOWNS
            yield 15 * 60, Exercise.ADVANCED_NERVE_ROOT_TRACTION
            yield 18 * 60 + 30, Exercise.MA_ROLLER
            yield 20 * 60 + 20 + self._draws.upto(30), Exercise.BACKBLOCK
        elif self._course.phase is Phase.EASING:
            yield 8 * 60 + 40 + self._draws.upto(20), Exercise.TABLE_STRETCH
            yield 12 * 60 + 20 + self._draws.upto(30), Exercise.TABLE_STRETCH
            if self._draws.chance(0.5):
                yield 11 * 60 + 20 + self._draws.upto(20), Exercise.ACUTE_NERVE_ROOT_TRACTION

    def _may(self, exercise: Exercise, at: datetime) -> bool:
        return self._allowance(exercise, at).may_start

    def _allowance(self, exercise: Exercise, at: datetime) -> Allowance:
        return allowance(self._course, self._programme, exercise, at, self._zone)

    def _session(
        self, number: int, minute: int, exercise: Exercise, *, extra: bool = False
    ) -> Iterator[Json]:
        done = self._done(number, minute + 4, exercise)
        self._body.feel(exercise)
        if extra or self._draws.chance(0.5):
            yield done
            return
        yield self._wish(number, minute, "start_session") | {"exercise": exercise.value}
        yield done | {"guided": True, "source": "guided"}

    def _done(self, number: int, minute: int, exercise: Exercise) -> Json:
        dose = dose_of(self._course, self._programme, exercise, self._day_of(number))
        level = level_of(self._course, self._programme, exercise)
        counts = {
            "sets": dose.sets,
            "repetitions": dose.repetitions,
            "hold_seconds": dose.hold_seconds,
            "seconds": dose.seconds,
        }
        return (
            self._wish(number, minute, "record_exercise")
            | {"as": _name(exercise, self._at(number, minute))}
            | {"exercise": exercise.value, "level": level.id}
            | {name: figure.value for name, figure in counts.items() if figure is not None}
            | self._body.during(number)
        )

    def _evening(self, number: int) -> Iterator[Json]:
        acute = self._course.stage is Stage.ACUTE
        yield from self._now_and_then(number)
        if acute and self._course.phase is Phase.SETTLING and number > 0:
            ready = number > FLAGGED
            yield self._wish(number, 21 * 60 + 10, "answer_readiness") | {"ready": ready}
        if number and number % 7 == 0:
            pgic = 2 if number >= MUCH_BETTER_FROM else 3
            yield self._wish(number, 21 * 60 + 12, "report_global_change") | {"pgic": pgic}
            yield self._wish(number, 21 * 60 + 14, "answer_red_flags") | {"signs": []}
        gate = assess_stage(self._course, self._programme, self._day_of(number))
        if acute and gate.is_open:
            yield self._wish(number, 21 * 60 + 20, "advance_stage")

    def _now_and_then(self, number: int) -> Iterator[Json]:
        """A questionnaire, and a visit written down in the evening."""
        if number in ACTIVITIES:
            named = dict(zip(_ACTIVITIES, ACTIVITIES[number], strict=True))
            asked = self._wish(number, 21 * 60 + 5, "complete_outcome")
            yield asked | {"instrument": "psfs", "items": named}
        if number == VISITED:
            yield self._wish(number, 21 * 60 + 6, "record_appointment") | {
                "occurred_at": self._at(number, 14 * 60 + 30).isoformat(),
                "clinician": "A. Weber",
                "note": "Looked at the bending. Go on as the diary says.",
            }

    def _wish(self, number: int, minute: int, name: str) -> Json:
        return {"at": self._at(number, minute).isoformat(), "zone": self._zone, "wish": name}

    def _day_of(self, number: int) -> date:
        return self._first + timedelta(days=number)

    def _at(self, number: int, minute: int) -> datetime:
        clock = time(minute // 60, minute % 60)
        return datetime.combine(self._day_of(number), clock, ZoneInfo(self._zone))


_NO_SIGNS_TODAY: Json = {"signs": [], "form": Form.SHORT.value}
_ACTIVITIES = ("Walking for half an hour", "Sitting through a meal", "Putting on socks")


def _name(exercise: Exercise, at: datetime) -> str:
    """How later wishes call a session."""
    return f"{exercise.value} {at.astimezone(UTC):%m-%d %H:%M}"
