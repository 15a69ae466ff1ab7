"""What the facts of one episode allow, counted the slow way: nothing here asks a rule's module.

Only the figures are taken from elsewhere: from the programme with its prescriptions in force.
"""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from functools import cached_property
from itertools import pairwise
from typing import TypeVar
from uuid import UUID

from domain.codec import restated
from domain.events import (
    ENTRIES,
    AgreementRecorded,
    CautionsAnswered,
    EasingBegan,
    EasingEnded,
    Entry,
    EntryCorrected,
    EntryWithdrawn,
    EpisodeOpened,
    Event,
    ExerciseDone,
    HoldBegan,
    HoldEnded,
    LevelChanged,
    PainReported,
    ReadinessAnswered,
    RedFlagAnswered,
    RedFlagCleared,
    StageAdvanced,
    StageReverted,
)
from domain.programme import Programme
from domain.values import Exercise, Stage, Tier, programme_day
from tests.programme_files import programme

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
KNEES = Exercise.KNEES_ROCKING
CURLS = Exercise.CURL_DOWNS
STRETCH = Exercise.TABLE_STRETCH
TRACTION = Exercise.ACUTE_NERVE_ROOT_TRACTION
CHRONIC = {rules.id for rules in programme().exercises if rules.stage is Stage.CHRONIC}
BLOCK, WALL, ROLLER = (
    Exercise.BACKBLOCK,
    Exercise.ADVANCED_NERVE_ROOT_TRACTION,
    Exercise.MA_ROLLER,
)
MILDEST_FIRST = {BLOCK: 3, WALL: 7, ROLLER: 14}
AUTHORS_ORDER = {WALL: 3, ROLLER: 7, BLOCK: 14}
"""The order of clinical rule 1.8: so many days after the first Curl Downs of the stay."""
URGENT = {Tier.EMERGENCY, Tier.SAME_DAY}

FactT = TypeVar("FactT", bound=Event)


class ByHand:
    """The facts of one episode, each question answered by going through all of them."""

    def __init__(self, facts: Sequence[Event]) -> None:
        self.facts = facts

    def all_of(self, kind: type[FactT]) -> list[FactT]:
        return [fact for fact in self.facts if isinstance(fact, kind)]

    @cached_property
    def standing(self) -> list[Entry]:
        """The entries as they read after every correction, withdrawal and undo."""
        readings: dict[UUID, list[Entry | None]] = {}
        amends: dict[UUID, UUID] = {}
        for fact in self.facts:
            if isinstance(fact, ENTRIES):
                readings[fact.id] = [fact]
            elif isinstance(fact, EntryCorrected | EntryWithdrawn):
                if fact.entry in amends:
                    readings[amends[fact.entry]].pop()
                else:
                    readings[fact.entry].append(_amended(readings[fact.entry][-1], fact))
                    amends[fact.id] = fact.entry
        return [last for *_, last in readings.values() if last is not None]

    @cached_property
    def sessions(self) -> list[ExerciseDone]:
        return [each for each in self.standing if isinstance(each, ExerciseDone)]

    @cached_property
    def legs(self) -> dict[date, int]:
        """The worst leg pain of each day on which it was said, if not too late."""
        return self._worst("leg")

    @cached_property
    def valid(self) -> dict[date, int]:
        """The worst leg pain of each day on which leg and back were both said."""
        backs = self._worst("back")
        return {day: leg for day, leg in self.legs.items() if day in backs}

    def _worst(self, what: str) -> dict[date, int]:
        said = [
            (each.day, getattr(each, what))
            for each in self.standing
            if isinstance(each, PainReported) and is_timely(each)
        ]
        return dict(sorted((day, pain) for day, pain in said if pain is not None))

    @property
    def open_flags(self) -> list[RedFlagAnswered]:
        cleared = {fact.answer for fact in self.all_of(RedFlagCleared)}
        answers = self.all_of(RedFlagAnswered)
        return [each for each in answers if each.tier is not None and each.id not in cleared]

    @property
    def is_emergency(self) -> bool:
        return any(flag.tier is Tier.EMERGENCY for flag in self.open_flags)

    @property
    def asked(self) -> RedFlagAnswered | None:
        return next(iter(self.all_of(RedFlagAnswered)[::-1]), None)

    @property
    def is_held(self) -> bool:
        spells = [fact for fact in self.facts if isinstance(fact, HoldBegan | HoldEnded)]
        return bool(spells) and isinstance(spells[-1], HoldBegan)

    @property
    def cautions(self) -> set[str]:
        """Those that apply, and that no clinician has said yes to."""
        said: tuple[str, ...] = ()
        for fact in self.facts:
            if isinstance(fact, EpisodeOpened | CautionsAnswered):
                said = fact.cautions
        return set(said) - {each.caution for each in self.all_of(AgreementRecorded)}

    @cached_property
    def stay(self) -> EpisodeOpened | StageAdvanced | StageReverted:
        """What the present stay in a stage began with."""
        began = self._stays[-1]
        if isinstance(began, StageAdvanced) and began.restores is not None:
            return next(each for each in self._stays[:-1][::-1] if _began_anew(each))
        return began

    @cached_property
    def _stays(self) -> list[EpisodeOpened | StageAdvanced | StageReverted]:
        kinds = EpisodeOpened, StageAdvanced, StageReverted
        return [fact for fact in self.facts if isinstance(fact, kinds)]

    @property
    def stage(self) -> Stage:
        return Stage.CHRONIC if isinstance(self.stay, StageAdvanced) else Stage.ACUTE

    @property
    def is_settling(self) -> bool:
        kinds = EpisodeOpened, EasingBegan, EasingEnded, StageAdvanced, StageReverted
        last = [fact for fact in self.facts if isinstance(fact, kinds)][-1]
        return not isinstance(last, EasingBegan | StageAdvanced)

    @property
    def settling_since(self) -> date:
        kinds = EpisodeOpened, EasingEnded, StageReverted
        return [fact for fact in self.facts if isinstance(fact, kinds)][-1].day

    def is_ready_on(self, day: date) -> bool:
        """Whether the last answers of the last two days that have one were both yes."""
        said = {
            each.day: each.ready
            for each in sorted(self.standing, key=lambda each: (each.occurred_at, each.sequence))
            if isinstance(each, ReadinessAnswered)
            and is_timely(each)
            and self.settling_since <= each.day <= day
        }
        newest = sorted(said)[-2:]
        return len(newest) == 2 and all(said[each] for each in newest) and day - newest[-1] <= DAY

    def silence_ended(self, days: int, today: date) -> date | None:
        """The end of the last so many whole days without a check-in, today if they still last."""
        began = self.facts[0].day
        read = [began - DAY, *(day for day in sorted(self.legs) if began <= day <= today), today]
        ends = [after for before, after in pairwise(read) if (after - before).days > days]
        return ends[-1] if ends else None

    def level_of(self, exercise: Exercise) -> str:
        changes = [
            each.now
            for each in self.all_of(LevelChanged)
            if each.exercise is exercise and each.sequence > self.stay.sequence
        ]
        return [programme().rules_of(exercise).levels[0].id, *changes][-1]

    @cached_property
    def newest(self) -> Entry | None:
        """The entry that is the last one on the last day."""
        return max(self.standing, key=lambda each: (each.day, each.occurred_at), default=None)

    def read_within(self, last: date, days: int) -> list[int]:
        """Leg pain of the valid days among so many up to one."""
        return [leg for day, leg in self.valid.items() if last - days * DAY < day <= last]

    def newest_things(self, now: datetime) -> list[tuple[Exercise, datetime]]:
        """The first session of each provoking exercise in this stay, and each rise of a level."""
        began = self.stay.day
        mine = [each for each in self.sessions if each.exercise in CHRONIC and each.day >= began]
        first = {each.exercise: each.occurred_at for each in sorted(mine, key=_instant)[::-1]}
        raised = [
            (each.exercise, each.occurred_at)
            for each in self.all_of(LevelChanged)
            if each.sequence > self.stay.sequence and rises(each) and each.why.value != "chosen"
        ]
        return [(exercise, at) for exercise, at in (*first.items(), *raised) if at <= now]

    def closed_by(
        self, exercise: Exercise, now: datetime, zone: str, held: Programme
    ) -> Iterator[str]:
        """What keeps an exercise closed, of all that can be told without a flare's history."""
        today = programme_day(now, zone)
        if any(flag.tier in URGENT for flag in self.open_flags):
            yield "an urgent sign"
        if exercise is KNEES:
            return
        if any(exercise in (flag.locks or ()) for flag in self.open_flags):
            yield "a sign"
        if self.is_held:
            yield "a bad spell"
        if any(exercise in each.locks and each.id in self.cautions for each in held.cautions):
            yield "a caution"
        last = max({*self.legs, self.facts[0].day - DAY})
        if (today - last).days > held.gaps.fresh_days.value:
            yield "a gap"
        if exercise in CHRONIC:
            yield from self._keeps_chronic(exercise, now, today, held)
        else:
            yield from self._keeps_acute(exercise, today)

    def _keeps_acute(self, exercise: Exercise, today: date) -> Iterator[str]:
        if self.stage is Stage.ACUTE and self.is_settling:
            yield "the phase"
        liked = [
            each.day
            for each in self.sessions
            if each.exercise is STRETCH
            and each.day >= self._acute_since
            and each.pleasant is not False
        ]
        if exercise is TRACTION and (not liked or today - min(liked) < 3 * DAY):
            yield "the order"

    @property
    def _acute_since(self) -> date:
        kinds = EpisodeOpened, StageReverted
        return [fact for fact in self.facts if isinstance(fact, kinds)][-1].day

    def _keeps_chronic(
        self, exercise: Exercise, now: datetime, today: date, held: Programme
    ) -> Iterator[str]:
        if self.stage is Stage.ACUTE:
            yield "the stage"
            return
        mine = [each for each in self.sessions if each.day >= self.stay.day]
        curls = [each.day for each in mine if each.exercise is CURLS]
        order = AUTHORS_ORDER if held.order.strict_seed_order.value else MILDEST_FIRST
        after = order.get(exercise)
        if after is not None and (not curls or (today - min(curls)).days < after):
            yield "the order"
        if all(each.exercise is not exercise for each in mine):
            others = [at for which, at in self.newest_things(now) if which is not exercise]
            if any(now - at < held.order.apart_hours.value * HOUR for at in others):
                yield "another new thing"


def rises(change: LevelChanged) -> bool:
    levels = [level.id for level in programme().rules_of(change.exercise).levels]
    return levels.index(change.now) > levels.index(change.was)


def _amended(entry: Entry | None, fact: EntryCorrected | EntryWithdrawn) -> Entry | None:
    assert entry is not None
    return restated(entry, fact.changes) if isinstance(fact, EntryCorrected) else None


def is_timely(entry: Entry) -> bool:
    return programme_day(entry.recorded_at, entry.zone) - entry.day <= DAY


def _began_anew(stay: Event) -> bool:
    return isinstance(stay, StageAdvanced) and stay.restores is None


def _instant(entry: Entry) -> datetime:
    return entry.occurred_at
