"""Short makers of facts, and of what is made from them: a course, an application, a clock."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

from domain.application import Unbend
from domain.codec import digest, encode
from domain.course import Course, evolve
from domain.events import (
    AgreementRecorded,
    AppointmentHeld,
    CautionsAnswered,
    EasingBegan,
    EasingEnded,
    EntryCorrected,
    EntryWithdrawn,
    EpisodeClosed,
    EpisodeOpened,
    Event,
    ExerciseDone,
    GlobalChangeReported,
    HoldBegan,
    HoldEnded,
    LevelChanged,
    OutcomeCompleted,
    PainReported,
    PrescriptionChanged,
    ReadinessAnswered,
    RedFlagAnswered,
    RedFlagCleared,
    ReminderAnswered,
    ReportShared,
    ResponseReported,
    StageAdvanced,
    StageReverted,
)
from domain.handbook import Handbook
from domain.store import Store, memory
from domain.values import (
    Change,
    Closing,
    Exercise,
    LevelReason,
    Location,
    OutcomeItem,
    Painkillers,
    ReminderAnswer,
    Response,
    Scalar,
    Side,
    Source,
    Tier,
)
from tests.programme_files import outcomes, programme, red_flags

ZONE = "Europe/Berlin"
EPISODE = UUID(int=1)
FIRST = date(2026, 5, 4)
"""A Monday, far from any change of clocks."""


def on(when: date, hour: int = 9, minute: int = 0, *, zone: str = ZONE, fold: int = 0) -> datetime:
    """The instant at which the clocks of a zone show a time."""
    local = datetime(when.year, when.month, when.day, hour, minute, fold=fold)  # noqa: DTZ001 a wall clock
    return local.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def date_of(number: int) -> date:
    """The date of a day of the diary, counted from 1."""
    return FIRST + timedelta(days=number - 1)


def day(number: int, hour: int = 9, minute: int = 0) -> datetime:
    """An instant on a day of the diary, counted from 1, by the clocks of Berlin."""
    return on(date_of(number), hour, minute)


EARLY = day(1, 8)
START = day(1)


def _common(at: datetime, recorded: datetime | None, zone: str) -> dict[str, Any]:
    identity = uuid4()
    return {
        "id": identity,
        "episode": EPISODE,
        "sequence": 0,
        "occurred_at": at,
        "zone": zone,
        "recorded_at": recorded or at,
        "source": Source.TYPED,
        "command": identity,
    }


def opened(at: datetime = EARLY, zone: str = ZONE, **said: Any) -> EpisodeOpened:
    about = {"side": Side.LEFT, "onset": FIRST, "programme": "seven-exercises"} | said
    return EpisodeOpened(**_common(at, None, zone), programme_version=1, **about)


def reported(
    leg: int | None = None,
    back: int | None = 3,
    *,
    at: datetime = START,
    recorded: datetime | None = None,
    zone: str = ZONE,
    **said: Any,
) -> PainReported:
    return PainReported(**_common(at, recorded, zone), leg=leg, back=back, **said)


def done(
    exercise: Exercise = Exercise.KNEES_ROCKING,
    *,
    at: datetime = START,
    recorded: datetime | None = None,
    zone: str = ZONE,
    **said: Any,
) -> ExerciseDone:
    level = programme().rules_of(exercise).levels[0].id
    return ExerciseDone(
        **_common(at, recorded, zone), **({"exercise": exercise, "level": level} | said)
    )


def ready(
    yes: bool = True, *, at: datetime = START, recorded: datetime | None = None
) -> ReadinessAnswered:
    return ReadinessAnswered(**_common(at, recorded, ZONE), ready=yes)


def changed_overall(
    pgic: int = 2, *, at: datetime = START, recorded: datetime | None = None
) -> GlobalChangeReported:
    return GlobalChangeReported(**_common(at, recorded, ZONE), pgic=pgic)


def eased(at: datetime = START) -> EasingBegan:
    return EasingBegan(**_common(at, None, ZONE), findings=(), rules=1)


def advanced(at: datetime = START, **said: Any) -> StageAdvanced:
    about = {"findings": (), "rules": 1, "settled_level": 300} | said
    return StageAdvanced(**_common(at, None, ZONE), **about)


def reverted(at: datetime = START, **said: Any) -> StageReverted:
    return StageReverted(**_common(at, None, ZONE), **({"rule": "chosen", "rules": 1} | said))


def responded(
    session: ExerciseDone,
    response: Response = Response.SAME,
    *,
    at: datetime | None = None,
    settled: bool | None = None,
) -> ResponseReported:
    """How the leg answered a session, said at the same time next day if nothing else is given."""
    when = at or session.occurred_at + timedelta(days=1)
    return ResponseReported(
        **_common(when, None, session.zone), session=session.id, response=response, settled=settled
    )


def eased_off(at: datetime = START, **said: Any) -> EasingEnded:
    return EasingEnded(**_common(at, None, ZONE), **({"rule": "stretch", "rules": 1} | said))


def level_changed(
    exercise: Exercise,
    now: str,
    *,
    was: str = "first",
    why: LevelReason = LevelReason.PROGRESSION,
    at: datetime = START,
    **said: Any,
) -> LevelChanged:
    about = {"exercise": exercise, "was": was, "now": now, "why": why, "rules": 1} | said
    return LevelChanged(**_common(at, None, ZONE), **about)


def prescribed_to(
    figure: str, now: int | None, *, was: int = 1, at: datetime = START, valid_from: date = FIRST
) -> PrescriptionChanged:
    about = {"by": "A. Weber", "reason": "Examined.", "valid_from": valid_from, "rules": 1}
    return PrescriptionChanged(**_common(at, None, ZONE), figure=figure, was=was, now=now, **about)


def cautioned(*cautions: str, at: datetime = START) -> CautionsAnswered:
    return CautionsAnswered(**_common(at, None, ZONE), cautions=cautions)


def agreed(*, at: datetime = START, **matter: Any) -> AgreementRecorded:
    """A clinician's yes to a `caution`, an `exercise`, or a `level` of one."""
    about = {"by": "A. Weber", "agreed_on": at.date(), "said": "Go on."}
    return AgreementRecorded(**_common(at, None, ZONE), **about, **matter)


def held(at: datetime = START) -> HoldBegan:
    return HoldBegan(**_common(at, None, ZONE))


def unheld(at: datetime = START) -> HoldEnded:
    return HoldEnded(**_common(at, None, ZONE))


def outcome(instrument: str = "psfs", *, at: datetime = START, **answers: int) -> OutcomeCompleted:
    """A questionnaire, each line with the number given to it."""
    items = tuple(OutcomeItem(item, answer) for item, answer in answers.items())
    return OutcomeCompleted(
        **_common(at, None, ZONE), instrument=instrument, instrument_version=1, items=items
    )


def visited(
    clinician: str = "A. Weber", *, at: datetime = START, note: str = ""
) -> AppointmentHeld:
    return AppointmentHeld(**_common(at, None, ZONE), clinician=clinician, note=note)


def shared(at: datetime = START, **said: Any) -> ReportShared:
    about = {"form": "pdf", "first": FIRST, "last": FIRST} | said
    return ReportShared(**_common(at, None, ZONE), **about)


def answered(
    answer: ReminderAnswer = ReminderAnswer.LATER,
    exercise: Exercise = Exercise.KNEES_ROCKING,
    *,
    at: datetime = START,
    reminded: datetime | None = None,
    zone: str = ZONE,
) -> ReminderAnswered:
    """An answer to a reminder that was due since `reminded`, given at once if nothing is said."""
    about = {"exercise": exercise, "reminded_at": reminded or at, "answer": answer}
    return ReminderAnswered(**_common(at, None, zone), **about)


def closed(at: datetime = START, why: Closing = Closing.RECOVERED) -> EpisodeClosed:
    return EpisodeClosed(**_common(at, None, ZONE), why=why)


def flagged(
    tier: Tier | None = Tier.EMERGENCY,
    *,
    at: datetime = START,
    signs: tuple[str, ...] = (),
    **said: Any,
) -> RedFlagAnswered:
    raised = () if tier is None else tuple(s.id for s in red_flags().signs if s.tier is tier)[:1]
    about = {"signs": signs or raised, "tier": tier, "texts": 1} | said
    return RedFlagAnswered(**_common(at, None, ZONE), **about)


def cleared(answer: RedFlagAnswered, *, at: datetime = START) -> RedFlagCleared:
    about = {"assessed_by": "Dr Blue", "assessed_on": FIRST, "said": "Nothing to fear."}
    return RedFlagCleared(**_common(at, None, ZONE), answer=answer.id, **about)


def corrected(entry: Event, *, at: datetime = START, **fields: Scalar) -> EntryCorrected:
    changes = tuple(Change(name, None, now) for name, now in fields.items())
    return EntryCorrected(**_common(at, None, ZONE), entry=entry.id, changes=changes)


def withdrawn(entry: Event, *, at: datetime = START) -> EntryWithdrawn:
    """An entry taken back; given an amendment, the amendment undone."""
    return EntryWithdrawn(**_common(at, None, ZONE), entry=entry.id)


def check_ins(legs: Iterable[int | None], *, first: int = 1, **said: Any) -> list[PainReported]:
    """A check-in a day at nine from a day on; None leaves a day out."""
    calm = {"farthest": Location.THIGH, "night_wakings": 0, "painkillers": Painkillers.SAME}
    return [
        reported(leg, at=day(number), **(calm | said))
        for number, leg in enumerate(legs, first)
        if leg is not None
    ]


def chained(*facts: Event) -> list[Event]:
    """Facts as a diary keeps them: numbered, each naming the one before it by its hash."""
    chain: list[Event] = []
    for sequence, fact in enumerate(facts, 1):
        before = digest(encode(chain[-1])) if chain else ""
        chain.append(replace(fact, sequence=sequence, previous=before))
    return chain


def course(*facts: Event) -> Course:
    """The course that facts fold into; it is opened on day 1 if none of them opens it."""
    if not any(isinstance(fact, EpisodeOpened) for fact in facts):
        facts = (opened(), *facts)
    state = Course()
    for sequence, fact in enumerate(facts, 1):
        state = evolve(state, replace(fact, sequence=sequence))
    return state


class Clock:
    """A clock that moves when it is told to."""

    def __init__(self, now: datetime = EARLY) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def pass_by(self, **time: float) -> None:
        """Let some `days`, `hours` or `minutes` go by."""
        self.now += timedelta(**time)


def application(clock: Clock | None = None, store: Store | None = None, zone: str = ZONE) -> Unbend:
    """An application over the real programme, in memory unless a store is given."""
    return Unbend(
        store or memory(),
        Handbook(programme=programme(), red_flags=red_flags(), outcomes=outcomes()),
        clock=clock or Clock(),
        zone=lambda: zone,
    )


def begun(clock: Clock | None = None, store: Store | None = None) -> Unbend:
    """An application whose episode has been opened."""
    app = application(clock, store)
    app.open_episode(side=Side.LEFT, onset=date_of(0))
    return app
