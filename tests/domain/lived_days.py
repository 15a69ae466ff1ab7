"""Days as Hypothesis draws them: what a person may say and do on each, or leave unsaid."""

from collections.abc import Iterable
from dataclasses import dataclass

from hypothesis import strategies as st

from domain.events import Event
from domain.values import Exercise, Location, Painkillers
from tests.facts import changed_overall, day, done, ready, reported


@dataclass(frozen=True)
class Lived:
    """One day: a check-in or none, what was answered, how each stretch was."""

    leg: int | None = None
    back: int | None = 0
    farthest: Location | None = Location.NONE
    night_wakings: int | None = 0
    painkillers: Painkillers | None = Painkillers.LESS
    pgic: int | None = None
    is_ready: bool | None = None
    stretches: tuple[bool | None, ...] = ()

    def facts(self, number: int) -> list[Event]:
        """What it leaves in the diary as a day of it, counted from 1."""
        facts: list[Event] = []
        if self.leg is not None:
            facts.append(
                reported(
                    self.leg,
                    self.back,
                    at=day(number, 7),
                    farthest=self.farthest,
                    night_wakings=self.night_wakings,
                    painkillers=self.painkillers,
                )
            )
        if self.pgic is not None:
            facts.append(changed_overall(self.pgic, at=day(number, 8)))
        if self.is_ready is not None:
            facts.append(ready(self.is_ready, at=day(number, 8)))
        for hour, pleasant in enumerate(self.stretches):
            at = day(number, 9 + 4 * hour)
            facts.append(done(Exercise.TABLE_STRETCH, at=at, pleasant=pleasant))
        return facts


PAIN_FREE = Lived(leg=0)
"""A check-in without any pain, and nothing besides."""

BEST = Lived(leg=0, pgic=1, is_ready=True, stretches=(True,))
"""A day on which everything goes well."""


def diary(days: Iterable[Lived], first: int = 1) -> list[Event]:
    return [fact for number, each in enumerate(days, first) for fact in each.facts(number)]


def lived(*legs: int, said: bool = False) -> st.SearchStrategy[Lived]:
    """Any day with one of these legs; with `said`, one on which every question was answered."""
    unsaid: tuple[None, ...] = () if said else (None,)
    return st.builds(
        Lived,
        leg=st.sampled_from((*legs, *unsaid)),
        back=st.sampled_from((0, 2, 4)),
        farthest=st.sampled_from((Location.NONE, Location.THIGH, Location.FOOT, *unsaid)),
        night_wakings=st.sampled_from((0, 0, 1, *unsaid)),
        painkillers=st.sampled_from((Painkillers.LESS, Painkillers.SAME, *unsaid)),
        pgic=st.sampled_from((None, 1, 3, 4)),
        is_ready=st.sampled_from((None, True, True, False)),
        stretches=st.lists(st.sampled_from((True, True, False, None)), max_size=3).map(tuple),
    )


MIXED = lived(0, 2, 3, 5, 6, 9)
EASY = st.one_of(st.just(BEST), st.just(BEST), lived(0, 1, 2, 3))


def diaries(most: int = 34) -> st.SearchStrategy[list[Lived]]:
    """Some days of any kind, and then easier ones."""
    return st.builds(
        lambda hard, easy: (hard + easy)[:most],
        st.lists(MIXED, max_size=12),
        st.lists(EASY, min_size=10, max_size=most),
    )
