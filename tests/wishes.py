"""Random wishes for the real application: what a person might do next, wise or not."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, TypeAlias

from hypothesis import strategies as st

from domain.application import Unbend
from domain.events import (
    ENTRIES,
    EntryCorrected,
    EntryWithdrawn,
    Event,
    ExerciseDone,
    RedFlagAnswered,
)
from domain.refusals import Refusal
from domain.values import (
    Closing,
    Ending,
    Exercise,
    Form,
    Location,
    OutcomeItem,
    Painkillers,
    Reading,
    ReminderAnswer,
    Response,
    Side,
    Strain,
    programme_day,
)
from domain.wishes import Matter, Occasion, Override, Pain, Session
from tests.facts import ZONE, Clock, date_of
from tests.programme_files import programme, red_flags

NRS = st.one_of(st.none(), st.integers(0, 10))
SIGNS = st.lists(st.sampled_from([sign.id for sign in red_flags().signs]), max_size=2)
CAUTIONS = st.lists(
    st.sampled_from([caution.id for caution in programme().cautions]), max_size=2, unique=True
)

PAIN = st.builds(
    Pain,
    reading=st.sampled_from(Reading),
    leg=NRS,
    back=NRS,
    farthest=st.one_of(st.none(), st.sampled_from(Location)),
    night_wakings=st.one_of(st.none(), st.integers(0, 2)),
    painkillers=st.one_of(st.none(), st.sampled_from(Painkillers)),
    note=st.text(max_size=20),
    hard_to_bear=st.sampled_from([None, True, False]),
    strains=st.lists(st.sampled_from(Strain), max_size=2, unique=True).map(tuple),
)
SESSION = st.builds(
    Session,
    exercise=st.sampled_from(Exercise),
    seconds=st.one_of(st.none(), st.integers(0, 600)),
    pain_highest=NRS,
    pleasant=st.sampled_from([None, True, False]),
    guided=st.booleans(),
    ended_early=st.one_of(st.none(), st.sampled_from(Ending)),
)
AGO = st.one_of(st.just(0), st.integers(0, 72 * 60)).map(lambda minutes: timedelta(minutes=minutes))

LEVELS = st.sampled_from(
    [(rules.id, level.id) for rules in programme().exercises for level in rules.levels]
)
FIGURES = st.sampled_from(
    [
        "table_stretch.limit.sessions",
        "curl_downs.gap_hours",
        "stage.leg_mean_at_most",
        "stage.days_in_a_row",
        "flare.rise",
        "setback.days",
        "gaps.fresh_days",
        "order.apart_hours",
        "order.strict_seed_order",
        "no.such.figure",
    ]
)
MATTERS = st.one_of(
    CAUTIONS.map(lambda cautions: Matter(caution="".join(cautions))),
    st.sampled_from(Exercise).map(lambda exercise: Matter(exercise=exercise)),
    LEVELS.map(lambda found: Matter(exercise=found[0], level=found[1])),
)
VALUES = st.one_of(st.none(), st.integers(-1, 12))

Ask: TypeAlias = tuple[str, Any]
"""The name of a wish beside pain, sessions and amendments, and what it says."""

WISHES: st.SearchStrategy[Ask] = st.one_of(
    st.tuples(st.just("readiness"), st.booleans()),
    st.tuples(st.just("change"), st.integers(0, 8)),
    st.tuples(st.just("response"), st.tuples(st.sampled_from(Response), st.booleans())),
    st.tuples(st.just("outcome"), st.lists(st.integers(-1, 11), min_size=2, max_size=6)),
    st.tuples(st.just("visit"), st.sampled_from(["A. Weber", " "])),
    st.tuples(st.just("advance"), st.booleans()),
    st.tuples(st.just("back"), st.just("too much")),
    st.tuples(st.just("level"), st.tuples(LEVELS, st.booleans())),
    st.tuples(st.just("prescription"), st.tuples(FIGURES, VALUES, st.integers(-1, 3))),
    st.tuples(st.just("hold"), st.booleans()),
    st.tuples(st.just("cautions"), CAUTIONS),
    st.tuples(st.just("agreement"), MATTERS),
    st.tuples(st.just("signs"), st.tuples(SIGNS, st.sampled_from(Form))),
    st.tuples(st.just("clearing"), st.integers(0, 5)),
    st.tuples(st.just("sharing"), st.integers(-2, 5)),
    st.tuples(
        st.just("reminder"),
        st.tuples(st.sampled_from(Exercise), st.sampled_from(ReminderAnswer), AGO),
    ),
)
CLOSINGS: st.SearchStrategy[Ask] = st.tuples(st.just("closing"), st.sampled_from(Closing))
"""The end of an episode and the beginning of the next: for lives of more than one episode."""


@dataclass
class Person:
    """Somebody with an application and a clock, who takes a refusal as it comes."""

    app: Unbend
    clock: Clock

    def facts(self) -> list[Event]:
        return [fact for _, fact in self.app.events_after(0)]

    def wish(self, ask: Callable[..., tuple[Event, ...]], *args: Any, **said: Any) -> None:
        before = len(self.facts())
        try:
            kept = ask(*args, **said)
        except Refusal as refusal:
            kept, sentence = (), str(refusal)
        else:
            sentence = "Done."
        assert sentence.endswith((".", "?"))
        assert tuple(self.facts()[before:]) == kept

    def of_the_past(self, ago: timedelta) -> Occasion:
        return Occasion(occurred_at=self.clock.now - ago)

    def amendable(self) -> list[Event]:
        kinds = (*ENTRIES, EntryCorrected, EntryWithdrawn)
        return [fact for fact in self.facts() if isinstance(fact, kinds)]

    def override(self) -> Override:
        return Override(by="Ms Green", on=date_of(1), reason="Seen at the practice.")

    def ask(self, wish: Ask) -> None:
        """Give the application one of WISHES or CLOSINGS."""
        name, said = wish
        ASKED[name](self, said)

    @property
    def today(self) -> date:
        return programme_day(self.clock.now, ZONE)

    def respond(self, said: tuple[Response, bool]) -> None:
        response, settled = said
        sessions = [fact for fact in self.facts() if isinstance(fact, ExerciseDone)]
        if sessions:
            self.wish(self.app.report_response, sessions[-1].id, response, settled=settled)

    def complete(self, answers: list[int]) -> None:
        items = [OutcomeItem(f"line {place}", answer) for place, answer in enumerate(answers)]
        self.wish(self.app.complete_outcome, "psfs", items)

    def change_level(self, said: tuple[tuple[Exercise, str], bool]) -> None:
        (exercise, level), overridden = said
        word = self.override() if overridden else None
        self.wish(self.app.change_level, exercise, level, override=word)

    def prescribe(self, said: tuple[str, int | None, int]) -> None:
        figure, value, later = said
        begins, ask = self.today + timedelta(days=later), self.app.change_prescription
        self.wish(ask, figure, value, override=self.override(), valid_from=begins)

    def agree(self, matter: Matter) -> None:
        ask = self.app.record_agreement
        self.wish(ask, matter, by="Dr Blue", agreed_on=self.today, said="go on")

    def clear(self, which: int) -> None:
        flags = [fact for fact in self.facts() if isinstance(fact, RedFlagAnswered)]
        if flags:
            answer, ask = flags[which % len(flags)].id, self.app.clear_red_flag
            self.wish(ask, answer, assessed_by="Dr Blue", assessed_on=self.today, said="well")

    def share(self, days: int) -> None:
        self.wish(self.app.record_sharing, "pdf", self.today, self.today + timedelta(days=days))

    def answer_reminder(self, said: tuple[Exercise, ReminderAnswer, timedelta]) -> None:
        exercise, answer, ago = said
        self.wish(self.app.answer_reminder, exercise, self.clock.now - ago, answer)

    def close_and_begin_anew(self, why: Closing) -> None:
        self.wish(self.app.close_episode, why)
        self.wish(self.app.open_episode, side=Side.RIGHT, onset=self.today)


ASKED: dict[str, Callable[[Person, Any], None]] = {
    "readiness": lambda person, yes: person.wish(person.app.answer_readiness, ready=yes),
    "change": lambda person, pgic: person.wish(person.app.report_global_change, pgic),
    "response": Person.respond,
    "outcome": Person.complete,
    "visit": lambda person, who: person.wish(person.app.record_appointment, who),
    "advance": lambda person, word: person.wish(
        person.app.advance_stage, override=person.override() if word else None
    ),
    "back": lambda person, why: person.wish(person.app.return_to_acute, reason=why),
    "level": Person.change_level,
    "prescription": Person.prescribe,
    "hold": lambda person, on: person.wish(person.app.begin_hold if on else person.app.end_hold),
    "cautions": lambda person, each: person.wish(person.app.answer_cautions, each),
    "agreement": Person.agree,
    "signs": lambda person, said: person.wish(person.app.answer_red_flags, said[0], form=said[1]),
    "clearing": Person.clear,
    "sharing": Person.share,
    "reminder": Person.answer_reminder,
    "closing": Person.close_and_begin_anew,
}
