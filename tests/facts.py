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
    EasingBegan,
    EntryCorrected,
    EntryWithdrawn,
    EpisodeOpened,
    Event,
    ExerciseDone,
    GlobalChangeReported,
    PainReported,
    ReadinessAnswered,
    RedFlagAnswered,
    RedFlagCleared,
    StageAdvanced,
    StageReverted,
)
from domain.store import Store, memory
from domain.values import (
    Change,
    Exercise,
    Location,
    Painkillers,
    Scalar,
    Side,
    Source,
    Tier,
)
from tests.programme_files import programme, red_flags

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


def flagged(
    tier: Tier | None = Tier.EMERGENCY, *, at: datetime = START, signs: tuple[str, ...] = ()
) -> RedFlagAnswered:
    raised = () if tier is None else tuple(s.id for s in red_flags().signs if s.tier is tier)[:1]
    return RedFlagAnswered(**_common(at, None, ZONE), signs=signs or raised, tier=tier, texts=1)


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
        store or memory(), programme(), red_flags(), clock=clock or Clock(), zone=lambda: zone
    )


def begun(clock: Clock | None = None, store: Store | None = None) -> Unbend:
    """An application whose episode has been opened."""
    app = application(clock, store)
    app.open_episode(side=Side.LEFT, onset=date_of(0))
    return app
