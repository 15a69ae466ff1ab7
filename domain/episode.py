"""One spell of sciatica: the frozen aggregate whose commands return facts or raise a Refusal."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypedDict, assert_never
from uuid import UUID, uuid5

from domain import rules
from domain.budget import allowance, was_within
from domain.codec import DamagedFact, restated, said
from domain.course import Course, evolve
from domain.easing_gate import assess_easing
from domain.events import (
    EasingBegan,
    Entry,
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
from domain.programme import Level, Programme
from domain.red_flags import RedFlags
from domain.refusals import (
    GateClosed,
    Locked,
    NothingSaid,
    OverBudget,
    RedFlagOpen,
    UnknownChoice,
    UnknownEntry,
)
from domain.stage_gate import assess_stage
from domain.values import (
    Change,
    Exercise,
    Phase,
    Scalar,
    Source,
    Stage,
)
from domain.windows import Window, mean
from domain.wishes import Beginning, Override, Pain, Session, Stamp


class _Next(TypedDict):
    id: UUID
    episode: UUID
    sequence: int
    occurred_at: datetime
    zone: str
    recorded_at: datetime
    source: Source
    command: UUID


@dataclass(frozen=True, slots=True)
class Episode:
    """An episode after some number of facts; it changes by `evolved` and by nothing else."""

    id: UUID
    course: Course = Course()

    @property
    def version(self) -> int:
        return self.course.version

    def evolved(self, event: Event) -> "Episode":
        return Episode(self.id, evolve(self.course, event))

    def open(self, stamp: Stamp, programme: Programme, beginning: Beginning) -> EpisodeOpened:
        rules.day_has_come(beginning.onset, stamp.today)
        rules.words_fit(*beginning.cautions, *beginning.equipment)
        return EpisodeOpened(
            **_next(self, stamp.decided),
            side=beginning.side,
            onset=beginning.onset,
            programme=programme.id,
            programme_version=programme.version,
            cautions=beginning.cautions,
            equipment=beginning.equipment,
        )

    def report_pain(self, stamp: Stamp, pain: Pain) -> PainReported:
        report = PainReported(
            **_next(self, stamp),
            reading=pain.reading,
            leg=pain.leg,
            back=pain.back,
            farthest=pain.farthest,
            tingling=pain.tingling,
            weakness=pain.weakness,
            night_wakings=pain.night_wakings,
            painkillers=pain.painkillers,
            note=pain.note,
        )
        rules.report_makes_sense(report)
        return report

    def record_exercise(self, stamp: Stamp, programme: Programme, session: Session) -> ExerciseDone:
        """A session that took place: always recorded, and flagged when it passed the limits."""
        about = programme.rules_of(session.exercise)
        done = ExerciseDone(
            **_next(self, stamp),
            exercise=session.exercise,
            level=session.level or about.levels[0].id,
            sets=session.sets,
            repetitions=session.repetitions,
            hold_seconds=session.hold_seconds,
            seconds=session.seconds,
            pain_before=session.pain_before,
            pain_highest=session.pain_highest,
            pain_after=session.pain_after,
            pleasant=session.pleasant,
            guided=session.guided,
            within_budget=self._is_within(stamp, programme, session.exercise),
            rules=programme.version,
            ended_early=session.ended_early,
            note=session.note,
        )
        rules.session_makes_sense(done, about)
        return done

    def _is_within(self, stamp: Stamp, programme: Programme, exercise: Exercise) -> bool:
        if stamp.occurred_at < stamp.recorded_at:
            return was_within(self.course, programme, exercise, stamp.occurred_at, stamp.zone)
        return allowance(self.course, programme, exercise, stamp.occurred_at, stamp.zone).may_start

    def guided_level(self, stamp: Stamp, programme: Programme, exercise: Exercise) -> Level:
        """The level at which a guided session may start now; refused when closed or used up."""
        about = programme.rules_of(exercise)
        found = allowance(self.course, programme, exercise, stamp.recorded_at, stamp.zone)
        if found.lock is not None:
            raise Locked(
                f"{about.name} is closed. {found.lock.sentence}", opens_on=found.lock.opens_on
            )
        if not found.is_free:
            raise OverBudget(
                f"{about.name} has been done as often as the programme allows for now.",
                opens_at=found.next_at,
            )
        return about.levels[0]

    def answer_readiness(self, stamp: Stamp, *, ready: bool) -> ReadinessAnswered:
        return ReadinessAnswered(**_next(self, stamp), ready=ready)

    def report_global_change(self, stamp: Stamp, pgic: int) -> GlobalChangeReported:
        change = GlobalChangeReported(**_next(self, stamp), pgic=pgic)
        rules.change_is_on_the_scale(change)
        return change

    def advance_stage(
        self, stamp: Stamp, programme: Programme, override: Override | None = None
    ) -> StageAdvanced:
        """The chronic stage begins, because its gate is open or a physiotherapist asks for it."""
        if self.course.stage is Stage.CHRONIC:
            raise GateClosed("You are in the chronic stage already.")
        if self.course.open_flags():
            raise RedFlagOpen("A warning sign is open. It has to be looked at first.")
        gate = assess_stage(self.course, programme, stamp.today)
        if override is None and not gate.is_open:
            raise GateClosed(
                f"Your diary meets the easing rules on {gate.run} of {gate.needed} days in a row.",
                opens_on=gate.earliest,
            )
        if override is not None:
            rules.override_is_complete(override, stamp.today)
        return StageAdvanced(
            **_next(self, stamp.decided),
            findings=gate.today.findings,
            rules=programme.version,
            settled_level=self._settled_level(programme, stamp.today),
            override_by=override.by if override else "",
            override_on=override.on if override else None,
            override_reason=override.reason if override else "",
        )

    def return_to_acute(self, stamp: Stamp, programme: Programme, reason: str) -> StageReverted:
        """The person goes back to the acute stage, as anybody may at any time."""
        if self.course.stage is Stage.ACUTE:
            raise GateClosed("You are in the acute stage already.")
        rules.words_fit(reason)
        return StageReverted(
            **_next(self, stamp.decided), rule="chosen", rules=programme.version, note=reason
        )

    def answer_red_flags(
        self, stamp: Stamp, red_flags: RedFlags, signs: Collection[str], note: str = ""
    ) -> RedFlagAnswered:
        known = {sign.id for sign in red_flags.signs}
        unknown = sorted(set(signs) - known)
        if unknown:
            raise UnknownChoice(f"There is no warning sign called {', '.join(unknown)}.")
        rules.words_fit(note)
        return RedFlagAnswered(
            **_next(self, stamp),
            signs=tuple(sign.id for sign in red_flags.signs if sign.id in set(signs)),
            tier=red_flags.tier_of(signs),
            texts=red_flags.version,
            note=note,
        )

    def clear_red_flag(
        self, stamp: Stamp, answer: UUID, *, assessed_by: str, assessed_on: date, said: str
    ) -> RedFlagCleared:
        if answer not in {flag.answer.id for flag in self.course.open_flags()}:
            raise UnknownEntry("That warning sign is not open.")
        if not assessed_by.strip() or not said.strip():
            raise NothingSaid("Please say who has looked at it, and what was said.")
        rules.day_has_come(assessed_on, stamp.today)
        rules.words_fit(assessed_by, said)
        return RedFlagCleared(
            **_next(self, stamp.decided),
            answer=answer,
            assessed_by=assessed_by.strip(),
            assessed_on=assessed_on,
            said=said.strip(),
        )

    def correct_entry(
        self, stamp: Stamp, programme: Programme, entry: UUID, fields: Mapping[str, Scalar]
    ) -> EntryCorrected:
        before = rules.entry_counts(self.course.ledger.entries.get(entry))
        rules.fields_may_change(fields, before)
        was = said(before)
        changes = tuple(
            Change(name, was[name], now) for name, now in fields.items() if was[name] != now
        )
        if not changes:
            raise NothingSaid("Nothing was changed.")
        try:
            after = restated(before, changes)
        except DamagedFact as problem:
            raise UnknownChoice("That is not something this entry can say.") from problem
        _entry_makes_sense(after, programme)
        rules.moment_has_come(after.occurred_at, stamp.recorded_at)
        rules.moment_is_near(after.occurred_at, self.course)
        return EntryCorrected(**_next(self, stamp.decided), entry=entry, changes=changes)

    def withdraw_entry(self, stamp: Stamp, entry: UUID) -> EntryWithdrawn:
        """An entry, or the last amendment of one, no longer counts."""
        withdrawal = EntryWithdrawn(**_next(self, stamp.decided), entry=entry)
        if entry in self.course.ledger.amends:
            rules.amendment_is_the_last(self.course, withdrawal)
        else:
            rules.entry_counts(self.course.ledger.entries.get(entry))
        return withdrawal

    def follow(self, fact: Event, stamp: Stamp, programme: Programme) -> tuple[Event, ...]:
        """What a fact leads to by rule, to be kept together with it."""
        after = self.evolved(fact)
        if after.course.stage is not Stage.ACUTE or after.course.phase is not Phase.SETTLING:
            return ()
        found = assess_easing(after.course, programme, stamp.today)
        if not found.is_met:
            return ()
        fields = _next(after, stamp.decided)
        fields["id"] = uuid5(stamp.command, EasingBegan.TOPIC)
        return (EasingBegan(**fields, findings=found.findings, rules=programme.version),)

    def _settled_level(self, programme: Programme, today: date) -> int | None:
        """The 7-day mean of leg pain, in hundredths."""
        length = programme.stage.window_days.value
        legs = Window(self.course, today.toordinal() - length + 1, today.toordinal()).legs()
        return round(mean(legs) * 100) if legs else None


def _next(episode: Episode, stamp: Stamp) -> _Next:
    return {
        "id": stamp.command,
        "episode": episode.id,
        "sequence": episode.version + 1,
        "occurred_at": stamp.occurred_at,
        "zone": stamp.zone,
        "recorded_at": stamp.recorded_at,
        "source": stamp.source,
        "command": stamp.command,
    }


def _entry_makes_sense(entry: Entry, programme: Programme) -> None:
    match entry:
        case PainReported():
            rules.report_makes_sense(entry)
        case ExerciseDone():
            rules.session_makes_sense(entry, programme.rules_of(entry.exercise))
        case GlobalChangeReported():
            rules.change_is_on_the_scale(entry)
        case ReadinessAnswered():
            pass  # yes and no are all it can say
        case _:
            assert_never(entry)
