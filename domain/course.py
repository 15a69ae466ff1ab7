"""The course of an episode: the state that facts fold into, and the rules look at."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import NamedTuple, TypeAlias, TypeVar, assert_never
from uuid import UUID

from typing_extensions import override

from domain.days import Days
from domain.events import (
    ENTRIES,
    AgreementRecorded,
    Answer,
    AppointmentHeld,
    CautionsAnswered,
    EasingBegan,
    EasingEnded,
    Entry,
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
from domain.layered import Layered
from domain.ledger import Ledger
from domain.values import Exercise, Form, Location, Painkillers, Phase, Stage, programme_day

RECALL_DAYS = 1
"""An entry made later than the day after is kept, and enters no window: memory fades."""

ANSWERS_KEPT = 32
"""How many answers to reminders a course knows: more than anybody gives in a day.

They are the last ones that were written, whatever the clock said: it may have been set since.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class DailyPain:
    """What a programme day said of pain: the highest of its ratings; None was not said."""

    leg: int | None = None
    back: int | None = None
    farthest: Location | None = None
    night_wakings: int | None = None
    painkillers: Painkillers | None = None
    recalled: bool = False

    @property
    def is_valid(self) -> bool:
        """Whether leg and back were both given, which is what a window counts."""
        return self.leg is not None and self.back is not None


class Said(NamedTuple):
    """What one report says of pain, and how many programme days later it was written."""

    leg: int | None
    back: int | None
    farthest: Location | None
    night_wakings: int | None
    painkillers: Painkillers | None
    days_late: int


AnswerT = TypeVar("AnswerT", bound=Answer)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Day:
    """One programme day: its entries in the order in which they happened.

    `answers` are those that are neither a report of pain nor a session, of all kinds together.
    Days are equal when they say the same, wherever they are kept.
    """

    date: date
    reports: tuple[PainReported, ...] = ()
    sessions: tuple[ExerciseDone, ...] = ()
    answers: tuple[Answer, ...] = ()
    pain: DailyPain = DailyPain()

    @override
    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        return isinstance(other, Day) and self._parts() == other._parts()

    @override
    def __hash__(self) -> int:
        return hash(self._parts())

    def _parts(self) -> tuple[object, ...]:
        return self.date, self.reports, self.sessions, self.answers, self.pain

    @property
    def tally(self) -> Sequence[int]:
        """How often each exercise was done, then how often each beyond its limit."""
        counts = [0] * (2 * len(EXERCISES))
        for session in self.sessions:
            place = EXERCISES[session.exercise]
            counts[place] += 1
            counts[place + len(EXERCISES)] += not session.within_budget
        return counts

    @property
    def is_heard(self) -> bool:
        """Whether a report was written soon enough to be counted, or there is none at all."""
        return not self.reports or any(is_timely(report) for report in self.reports)

    @property
    def readiness(self) -> tuple[ReadinessAnswered, ...]:
        return self.answers_of(ReadinessAnswered)

    @property
    def global_changes(self) -> tuple[GlobalChangeReported, ...]:
        return self.answers_of(GlobalChangeReported)

    @property
    def responses(self) -> tuple[ResponseReported, ...]:
        return self.answers_of(ResponseReported)

    @property
    def outcomes(self) -> tuple[OutcomeCompleted, ...]:
        return self.answers_of(OutcomeCompleted)

    @property
    def appointments(self) -> tuple[AppointmentHeld, ...]:
        return self.answers_of(AppointmentHeld)

    @property
    def exercises(self) -> frozenset[Exercise]:
        """Which were done."""
        return frozenset([session.exercise for session in self.sessions])

    def answers_of(self, kind: type[AnswerT]) -> tuple[AnswerT, ...]:
        if not self.answers:
            return ()  # as on most days
        return tuple([answer for answer in self.answers if isinstance(answer, kind)])

    def entries(self) -> Iterator[Entry]:
        yield from self.reports
        yield from self.sessions
        yield from self.answers

    def joined(self, entry: Entry) -> "Day":
        """The day with one more entry in its place; only a report is heard about pain."""
        if isinstance(entry, PainReported):
            reports = _in_order(self.reports, entry)
            return Day(
                date=self.date,
                reports=reports,
                sessions=self.sessions,
                answers=self.answers,
                pain=_pain_of(reports),
            )
        if isinstance(entry, ExerciseDone):
            return Day(
                date=self.date,
                reports=self.reports,
                sessions=_in_order(self.sessions, entry),
                answers=self.answers,
                pain=self.pain,
            )
        return Day(
            date=self.date,
            reports=self.reports,
            sessions=self.sessions,
            answers=_in_order(self.answers, entry),
            pain=self.pain,
        )


EXERCISES = {exercise: place for place, exercise in enumerate(Exercise)}
"""Each exercise with its place in a tally."""

EntryT = TypeVar("EntryT", bound=Entry)


def _in_order(entries: tuple[EntryT, ...], entry: EntryT) -> tuple[EntryT, ...]:
    if not entries or _place(entries[-1]) <= _place(entry):
        return (*entries, entry)
    return tuple(sorted((*entries, entry), key=_place))


def _place(entry: Entry) -> tuple[datetime, int]:
    return entry.occurred_at, entry.sequence


@dataclass(frozen=True, slots=True)
class Calendar:
    """The days with entries by their ordinals, of which the first and the last are known."""

    days: Days = Days()
    first: int = 0
    last: int = -1

    def put(self, entry: Entry) -> "Calendar":
        when = entry.day
        ordinal = when.toordinal()
        day = (self.days.get(ordinal) or Day(date=when)).joined(entry)
        first = min(self.first, ordinal) if self.days else ordinal
        return Calendar(self.days.insert(ordinal, day), first, max(self.last, ordinal))

    def take(self, entry: Entry) -> "Calendar":
        when = entry.day
        ordinal = when.toordinal()
        left = day_of(when, (e for e in self.days[ordinal].entries() if e.id != entry.id))
        if any(left.entries()):
            return replace(self, days=self.days.insert(ordinal, left))
        return self._without(ordinal)

    def _without(self, ordinal: int) -> "Calendar":
        days = self.days.remove(ordinal)
        if not days:
            return Calendar()
        first, last = self.first, self.last
        while first not in days:
            first += 1
        while last not in days:
            last -= 1
        return Calendar(days, first, last)


@dataclass(frozen=True, slots=True)
class Flag:
    """A red flag that was raised, and what cleared it."""

    answer: RedFlagAnswered
    cleared: RedFlagCleared | None = None

    @property
    def is_open(self) -> bool:
        """Whether nothing cleared it; no clock is asked, for a clock may be wrong."""
        return self.cleared is None

    def is_open_on(self, day: date) -> bool:
        return self.answer.day <= day and (self.cleared is None or self.cleared.day > day)

    def is_open_at(self, instant: datetime) -> bool:
        if self.answer.occurred_at > instant:
            return False
        return self.cleared is None or self.cleared.occurred_at > instant


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A stretch of the programme, from the fact that began it to the one that ended it."""

    stage: Stage
    phase: Phase | None
    began: datetime
    ended: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stay:
    """What belongs to one stay in the chronic stage: its day, its decision, its level changes."""

    since: date
    advanced: StageAdvanced
    level_changes: tuple[LevelChanged, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What else holds: cautions, prescriptions, agreements, a bad spell, and the last reversal.

    `settling_since` is the day from which the gate to easing looks at readings. `left` is the stay
    in the chronic stage that the last reversal ended. `full_form` is the last answer to all of the
    red-flag questions. `reminded` are the last answers to reminders, the newest last: those of a
    programme day are among them.
    """

    cautions: tuple[str, ...] = ()
    prescriptions: tuple[PrescriptionChanged, ...] = ()
    agreements: tuple[AgreementRecorded, ...] = ()
    level_changes: tuple[LevelChanged, ...] = ()
    hold: HoldBegan | None = None
    settling_since: date | None = None
    eased: EasingBegan | None = None
    reverted: StageReverted | None = None
    left: Stay | None = None
    full_form: RedFlagAnswered | None = None
    closed: EpisodeClosed | None = None
    reminded: tuple[ReminderAnswered, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """Everything the rules may look at, as it stood after some number of facts."""

    opened: EpisodeOpened | None = None
    version: int = 0
    stage: Stage = Stage.ACUTE
    phase: Phase = Phase.SETTLING
    acute_since: date | None = None
    chronic_since: date | None = None
    advanced: StageAdvanced | None = None
    spans: tuple[Span, ...] = ()
    calendar: Calendar = Calendar()
    ledger: Ledger = Ledger()
    flags: tuple[Flag, ...] = ()
    asked: RedFlagAnswered | None = None
    terms: Terms = Terms()
    commands: Layered[UUID, int] = Layered()

    @property
    def days(self) -> Days:
        return self.calendar.days

    @property
    def first_day(self) -> int:
        """The ordinal of the first day with an entry."""
        return self.calendar.first

    @property
    def last_day(self) -> int:
        """The ordinal of the last day with an entry, -1 while there is none."""
        return self.calendar.last

    def day(self, when: date) -> Day | None:
        return self.days.get(when.toordinal())

    def pain(self, ordinal: int) -> DailyPain:
        """Pain on a day given by its ordinal; nothing said is a DailyPain that says nothing."""
        found = self.days.get(ordinal)
        return NOTHING_SAID if found is None else found.pain

    def between(self, first: date, last: date) -> Iterator[Day]:
        """The days with entries, in order, both ends included."""
        calendar = self.calendar
        start, end = max(first.toordinal(), calendar.first), min(last.toordinal(), calendar.last)
        return calendar.days.present(start, end)

    def sessions(
        self, since: date, exercise: Exercise, until: date = date.max
    ) -> Iterator[ExerciseDone]:
        """The sessions of one exercise from a programme day on, in order."""
        days, start = self.days, max(since.toordinal(), self.first_day)
        for ordinal in days.done(exercise, start, min(until.toordinal(), self.last_day)):
            for session in days[ordinal].sessions:
                if session.exercise is exercise:
                    yield session

    @property
    def stage_since(self) -> date | None:
        return self.acute_since if self.stage is Stage.ACUTE else self.chronic_since

    def day_in_stage(self, day: date) -> int:
        """How far into this stay in the stage a day is, counted from 1."""
        return 1 if self.stage_since is None else (day - self.stage_since).days + 1

    @property
    def phase_in_stage(self) -> Phase | None:
        """The phase, None in the chronic stage, which has none."""
        return self.phase if self.stage is Stage.ACUTE else None

    def open_flags(self) -> tuple[Flag, ...]:
        return tuple(flag for flag in self.flags if flag.is_open)


NOTHING_SAID = DailyPain()


def evolve(course: Course, event: Event) -> Course:
    """The course after one more fact; it asks no rule and no clock."""
    if isinstance(event, ENTRIES):
        ledger, calendar = course.ledger.enter(event), course.calendar.put(event)
        return _recorded(course, event, ledger, calendar)
    if isinstance(event, EntryCorrected | EntryWithdrawn):
        ledger, before, after = course.ledger.amend(event)
        return _recorded(course, event, ledger, _moved(course.calendar, before, after))
    turned = _turned(course, event)
    return _recorded(turned, event, turned.ledger, turned.calendar)


def _recorded(course: Course, event: Event, ledger: Ledger, calendar: Calendar) -> Course:
    # Field by field: `replace` would take half the time of folding a long diary.
    return Course(
        opened=course.opened,
        version=event.sequence,
        stage=course.stage,
        phase=course.phase,
        acute_since=course.acute_since,
        chronic_since=course.chronic_since,
        advanced=course.advanced,
        spans=course.spans,
        calendar=calendar,
        ledger=ledger,
        flags=course.flags,
        asked=course.asked,
        terms=course.terms,
        commands=course.commands.insert(event.command, event.sequence),
    )


def _moved(calendar: Calendar, before: Entry | None, after: Entry | None) -> "Calendar":
    """The calendar with an entry taken out of its day and another put into its own."""
    if before is not None:
        calendar = calendar.take(before)
    return calendar if after is None else calendar.put(after)


Turn: TypeAlias = (
    EpisodeOpened
    | EasingBegan
    | EasingEnded
    | StageAdvanced
    | StageReverted
    | LevelChanged
    | PrescriptionChanged
    | CautionsAnswered
    | AgreementRecorded
    | HoldBegan
    | HoldEnded
    | RedFlagAnswered
    | RedFlagCleared
    | ReportShared
    | ReminderAnswered
    | EpisodeClosed
)
"""A fact that is no entry and amends none: it turns the course, or a term of it."""


def _turned(course: Course, event: Turn) -> Course:
    match event:
        case EpisodeOpened():
            turned = _opened(event)
        case EasingBegan() | EasingEnded():
            turned = _phase_turned(course, event)
        case StageAdvanced():
            turned = _advanced(course, event)
        case StageReverted():
            turned = _reverted(course, event)
        case RedFlagAnswered():
            turned = _asked(course, event)
        case RedFlagCleared():
            flags = tuple(_cleared(flag, event) for flag in course.flags)
            turned = replace(course, flags=flags)
        case _:
            turned = replace(course, terms=_termed(course.terms, event))
    return turned


Term: TypeAlias = (
    LevelChanged
    | PrescriptionChanged
    | CautionsAnswered
    | AgreementRecorded
    | HoldBegan
    | HoldEnded
    | ReportShared
    | ReminderAnswered
    | EpisodeClosed
)


def _termed(terms: Terms, event: Term) -> Terms:
    match event:
        case LevelChanged():
            termed = replace(terms, level_changes=(*terms.level_changes, event))
        case PrescriptionChanged():
            termed = replace(terms, prescriptions=(*terms.prescriptions, event))
        case CautionsAnswered():
            termed = replace(terms, cautions=event.cautions)
        case AgreementRecorded():
            termed = replace(terms, agreements=(*terms.agreements, event))
        case HoldBegan():
            termed = replace(terms, hold=event)
        case HoldEnded():
            termed = replace(terms, hold=None)
        case EpisodeClosed():
            termed = replace(terms, closed=event)
        case ReminderAnswered():
            termed = replace(terms, reminded=(*terms.reminded, event)[-ANSWERS_KEPT:])
        case ReportShared():
            termed = terms  # it is read in the history, and changes nothing that holds
        case _:
            assert_never(event)
    return termed


def _asked(course: Course, event: RedFlagAnswered) -> Course:
    raised = () if event.tier is None else (Flag(event),)
    full = event if event.form is Form.FULL else course.terms.full_form
    terms = replace(course.terms, full_form=full)
    return replace(course, asked=event, flags=course.flags + raised, terms=terms)


def _phase_turned(course: Course, event: EasingBegan | EasingEnded) -> Course:
    if isinstance(event, EasingBegan):
        phase, terms = Phase.EASING, replace(course.terms, eased=event)
    else:
        terms = replace(course.terms, settling_since=event.day, eased=None)
        phase = Phase.SETTLING
    spans = _spanned(course, event, Stage.ACUTE, phase)
    return replace(course, phase=phase, spans=spans, terms=terms)


def _advanced(course: Course, event: StageAdvanced) -> Course:
    """A new stay in the chronic stage, or the former one again where its end is taken back."""
    left = course.terms.left
    stay = Stay(since=event.day, advanced=event)
    if event.restores is not None and left is not None:
        stay = left
    return replace(
        course,
        stage=Stage.CHRONIC,
        chronic_since=stay.since,
        advanced=stay.advanced,
        terms=replace(course.terms, level_changes=stay.level_changes, reverted=None, left=None),
        spans=_spanned(course, event, Stage.CHRONIC, None),
    )


def _reverted(course: Course, event: StageReverted) -> Course:
    """Back to settling: every exercise of the chronic stage is at its first level again."""
    left = None
    if course.advanced is not None and course.chronic_since is not None:
        left = Stay(
            since=course.chronic_since,
            advanced=course.advanced,
            level_changes=course.terms.level_changes,
        )
    return replace(
        course,
        stage=Stage.ACUTE,
        phase=Phase.SETTLING,
        acute_since=event.day,
        terms=replace(
            course.terms,
            settling_since=event.day,
            eased=None,
            level_changes=(),
            reverted=event,
            left=left,
        ),
        spans=_spanned(course, event, Stage.ACUTE, Phase.SETTLING),
    )


def _opened(event: EpisodeOpened) -> Course:
    span = Span(stage=Stage.ACUTE, phase=Phase.SETTLING, began=event.occurred_at)
    terms = Terms(cautions=event.cautions, settling_since=event.day)
    return Course(opened=event, acute_since=event.day, spans=(span,), terms=terms)


def _spanned(course: Course, event: Event, stage: Stage, phase: Phase | None) -> tuple[Span, ...]:
    ended = tuple(
        replace(span, ended=event.occurred_at) if span.ended is None else span
        for span in course.spans
    )
    return (*ended, Span(stage=stage, phase=phase, began=event.occurred_at))


def _cleared(flag: Flag, event: RedFlagCleared) -> Flag:
    return replace(flag, cleared=event) if flag.answer.id == event.answer else flag


def as_of(course: Course, instant: datetime, day: date) -> Course:
    """A course without what happened later than an instant of a day, on that day."""
    found = course.day(day) or Day(date=day)
    known = day_of(day, (e for e in found.entries() if e.occurred_at <= instant))
    return replace(
        course,
        calendar=replace(course.calendar, days=course.days.insert(day.toordinal(), known)),
        flags=tuple(flag for flag in course.flags if flag.answer.occurred_at <= instant),
    )


def day_of(when: date, entries: Iterable[Entry]) -> Day:
    """A day made of its entries."""
    ordered = sorted(entries, key=_place)
    reports = tuple(entry for entry in ordered if isinstance(entry, PainReported))
    return Day(
        date=when,
        reports=reports,
        sessions=tuple(entry for entry in ordered if isinstance(entry, ExerciseDone)),
        answers=tuple(e for e in ordered if not isinstance(e, PainReported | ExerciseDone)),
        pain=_pain_of(reports),
    )


def _pain_of(reports: tuple[PainReported, ...]) -> DailyPain:
    return pain_heard([said_by(report) for report in reports])


def said_by(report: PainReported) -> Said:
    return Said(
        report.leg,
        report.back,
        report.farthest,
        report.night_wakings,
        report.painkillers,
        days_late(report),
    )


def pain_heard(said: Sequence[Said]) -> DailyPain:
    """The pain of a day by all that was said of it, of which counts what was written in time."""
    counted = [each for each in said if each.days_late <= RECALL_DAYS]
    return _highest(counted) if counted else NOTHING_SAID


def highest(reports: Collection[PainReported]) -> DailyPain:
    """The highest that reports say, each answer on its own; recalled if all were written later."""
    return _highest([said_by(report) for report in reports])


def _highest(said: Sequence[Said]) -> DailyPain:
    taken = [each.painkillers for each in said if each.painkillers is not None]
    return DailyPain(
        leg=max((each.leg for each in said if each.leg is not None), default=None),
        back=max((each.back for each in said if each.back is not None), default=None),
        farthest=max((each.farthest for each in said if each.farthest is not None), default=None),
        night_wakings=max(
            (each.night_wakings for each in said if each.night_wakings is not None), default=None
        ),
        painkillers=max(taken, key=_BY_AMOUNT.index, default=None),
        recalled=all(each.days_late > 0 for each in said),
    )


_BY_AMOUNT = (Painkillers.LESS, Painkillers.SAME, Painkillers.MORE)


def is_timely(entry: Entry) -> bool:
    """Whether an entry was written soon enough to be counted in a window."""
    return days_late(entry) <= RECALL_DAYS


def days_late(entry: Entry) -> int:
    """How many programme days after it happened an entry was written; 0 on the day itself."""
    if entry.recorded_at == entry.occurred_at:
        return 0  # as most are, and days are dear to find
    return (programme_day(entry.recorded_at, entry.zone) - entry.day).days
