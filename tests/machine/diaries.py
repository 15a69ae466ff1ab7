"""Diaries drawn day by day, and the facts that they were told in, in one order or another."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any, TypeAlias
from uuid import UUID

from hypothesis import strategies as st

from domain.events import ENTRIES, EpisodeOpened, Event
from domain.values import Exercise, Location, Painkillers
from tests.facts import (
    advanced,
    changed_overall,
    day,
    done,
    eased,
    level_changed,
    opened,
    ready,
    reported,
    reverted,
)
from tests.machine.by_hand import BLOCK, CURLS, ROLLER, WALL

Diary: TypeAlias = dict[str, Any]

DAY, SECOND = timedelta(days=1), timedelta(seconds=1)
DAYS = st.lists(
    st.fixed_dictionaries(
        {
            "leg": st.sampled_from([None, None, 0, 1, 2, 2, 3, 3, 3, 4, 4, 5, 6, 7, 8, 10]),
            "farthest": st.sampled_from([None, *Location]),
            "night_wakings": st.sampled_from([None, 0, 0, 0, 1, 2]),
            "painkillers": st.sampled_from([None, *Painkillers]),
            "done": st.sets(st.sampled_from(Exercise), max_size=2),
            "ready": st.sampled_from([None, True, True, False]),
            "pgic": st.sampled_from([None, None, None, None, 2, 3, 5]),
        }
    ),
    min_size=4,
    max_size=36,
)
LEVELS_UP = st.sets(
    st.sampled_from([(CURLS, "three"), (BLOCK, "flat"), (WALL, "strap"), (ROLLER, "two_spots")])
)
DIARIES = st.fixed_dictionaries(
    {"days": DAYS, "stays": st.sampled_from([1, 2, 2, 3]), "levels": LEVELS_UP}
)
"""Of one acute stay; of a chronic one from day 8 on; or of another acute one from day 21 on."""


def told(diary: Diary) -> list[Event]:
    """The facts of a diary, in the order in which they happened."""
    facts: list[Event] = [opened()]
    for number, said in enumerate(diary["days"], 1):
        facts.extend(_entered(number, said))
        facts.extend(_decided(number, diary))
    return facts


def _entered(number: int, said: Diary) -> list[Event]:
    also = {name: said[name] for name in ("farthest", "night_wakings", "painkillers")}
    facts: list[Event] = []
    if said["leg"] is not None:
        facts.append(reported(said["leg"], at=day(number, 8), **also))
    if said["ready"] is not None:
        facts.append(ready(said["ready"], at=day(number, 9)))
    if said["pgic"] is not None:
        facts.append(changed_overall(said["pgic"], at=day(number, 10)))
    exercises = sorted(said["done"], key=lambda each: each.value)
    facts += [
        done(exercise, at=day(number, 11 + place), pleasant=True)
        for place, exercise in enumerate(exercises)
    ]
    return facts


def _decided(number: int, diary: Diary) -> list[Event]:
    match number, diary["stays"]:
        case 7, 2 | 3:
            return [eased(day(7, 20)), advanced(day(7, 21), settled_level=300)]
        case 12, 2 | 3:
            levels = sorted(diary["levels"], key=lambda level: level[1])
            return [
                level_changed(exercise, level, at=day(12, 20, minute))
                for minute, (exercise, level) in enumerate(levels)
            ]
        case 20, 3:
            return [reverted(day(20, 21), rule="severe")]
        case _:
            return []


def written(facts: Sequence[Event], days_late: dict[UUID, int]) -> list[Event]:
    """Facts as they were written, day by day: entries as they come, then what was decided."""

    def place(fact: Event) -> Any:
        is_decided = not isinstance(fact, ENTRIES)
        on = fact.day + days_late.get(fact.id, 0) * DAY
        return not isinstance(fact, EpisodeOpened), on, is_decided, is_decided and fact.occurred_at

    chain: list[Event] = []
    for sequence, fact in enumerate(sorted(facts, key=place), 1):
        evening = fact.occurred_at.replace(hour=21, minute=0) + days_late.get(fact.id, 0) * DAY
        at = evening + sequence * SECOND if isinstance(fact, ENTRIES) else fact.recorded_at
        chain.append(replace(fact, sequence=sequence, recorded_at=at))
    return chain
