"""Diaries for Hypothesis: late, corrected, moved and withdrawn entries, undone, in two episodes."""

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

from hypothesis import strategies as st

from domain.events import Entry, Event
from domain.values import Exercise, Location, Painkillers, Tier
from tests.facts import (
    advanced,
    cautioned,
    chained,
    changed_overall,
    closed,
    corrected,
    day,
    done,
    eased,
    flagged,
    held,
    level_changed,
    opened,
    ready,
    reported,
    reverted,
    withdrawn,
)

WHAT = ("pain", "late", "session", "other", "turn", "correct", "move", "drop", "undo", "back")
TURNS = (
    eased,
    held,
    advanced,
    lambda at: reverted(at, rule="chosen"),
    lambda at: flagged(Tier.DAYS, at=at),
    lambda at: flagged(None, at=at),
    lambda at: cautioned("hip", at=at),
    lambda at: level_changed(Exercise.CURL_DOWNS, "three", at=at),
)
LEGS = st.one_of(st.none(), st.integers(0, 10), st.just(300))
"""A leg of 300 would be refused; whoever folds it asks no rule."""


@st.composite
def diaries(draw: st.DrawFn) -> list[Event]:
    """Facts as they could stand in a diary, each of its episodes opened first."""
    told = _Told(draw)
    told.live(draw(st.integers(0, 25)))
    if draw(st.booleans()):
        told.begin_anew()
        told.live(draw(st.integers(0, 15)))
    return told.facts


class _Told:
    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw
        self.number = 1
        self.before: list[Event] = []
        self.episode: list[Event] = [opened(day(1))]
        self.entries: list[Entry] = []
        self.amendments: list[Event] = []

    @property
    def facts(self) -> list[Event]:
        return [*self.before, *chained(*self.episode)]

    def begin_anew(self) -> None:
        self.before = chained(*self.episode, closed(day(self.number)))
        again = opened(day(self.draw(st.integers(1, self.number + 1))))
        self.episode = [replace(again, episode=UUID(int=2))]

    def live(self, facts: int) -> None:
        for _ in range(facts):
            self.number += self.draw(st.sampled_from([0, 0, 1, 1, 2, 40]))
            self.tell(self.draw(st.sampled_from(WHAT)))

    def tell(self, what: str) -> None:
        draw, number = self.draw, self.number
        at = day(number, 9, draw(st.integers(0, 59)))
        match what:
            case "pain":
                taken = draw(st.sampled_from([None, *Painkillers]))
                farthest = draw(st.sampled_from([None, *Location]))
                said: dict[str, Any] = {"painkillers": taken, "farthest": farthest}
                self.enter(reported(draw(LEGS), at=at, **said))
            case "late":
                ago = timedelta(days=draw(st.integers(0, 3)))
                self.enter(reported(5, at=at - ago, recorded=at))
            case "session":
                exercise = draw(st.sampled_from(list(Exercise)))
                self.enter(done(exercise, at=at, within_budget=draw(st.booleans())))
            case "other":
                self.enter(draw(st.sampled_from([ready(at=at), changed_overall(at=at)])))
            case "turn":
                self.put(draw(st.sampled_from(TURNS))(at))
            case "back":
                # the clock was set back
                self.enter(reported(3, at=at - timedelta(hours=30), recorded=at))
            case "undo":
                self.undo(at)
            case _ if self.entries:
                self.amend(what, at)

    def amend(self, what: str, at: Any) -> None:
        entry = self.draw(st.sampled_from(self.entries))
        days = self.draw(st.sampled_from([-2, -1, 0, 1, 2, 35]))
        moved = entry.occurred_at - timedelta(days=days)
        match what:
            case "correct":
                fact = corrected(entry, at=at, note=str(self.number))
            case "move":
                fact = corrected(entry, at=at, occurred_at=moved.isoformat())
            case _:
                fact = withdrawn(entry, at=at)
        self.amendments.append(self.put(fact))

    def undo(self, at: Any) -> None:
        if self.amendments:
            self.put(withdrawn(self.draw(st.sampled_from(self.amendments)), at=at))

    def enter(self, entry: Any) -> None:
        self.entries.append(self.put(entry))

    def put(self, fact: Any) -> Any:
        kept = replace(fact, episode=self.episode[0].episode)
        known = [each.command for each in (*self.before, *self.episode)]
        match self.draw(st.sampled_from(["own", "own", "own", "follows", "again"])):
            case "follows":
                kept = replace(kept, command=known[-1])
            case "again" if self.before:
                # a wish of the episode before, given once more
                again = self.draw(st.sampled_from(self.before)).id
                if again not in [each.id for each in self.episode]:
                    kept = replace(kept, id=again, command=again)
        self.episode.append(kept)
        return kept
