"""What a long diary costs: a command, a step of the timeline, and the ways of others beside it."""

import statistics
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from random import Random  # noqa: TID251 positions drawn from a seed
from time import perf_counter

from eventsourcing.utils import Environment
from PySide6.QtCore import QSize

from desktop import headless, opening
from domain.application import Unbend, replay
from domain.course import Course, evolve
from domain.mapper import FactMapper
from domain.store import encrypted_file
from domain.values import Exercise
from domain.wishes import Session as Bout
from tests.bench.diaries import ZONE, facts

KEY = bytes(range(32))
BATCH = 2000


def written(path: Path, count: int) -> Path:
    """An encrypted diary of so many facts."""
    store = encrypted_file(path, KEY, new=True)
    factory = store.factory(Environment("Bench"))
    with factory:
        events = factory.event_store(FactMapper(), factory.application_recorder())
        for batch in _batches(facts(count)):
            events.put(batch)
        factory.close()
    with opening.open_store(store, clock=Clock(), zone=lambda: ZONE) as application:
        timeline = application.recalled()
        timeline.extend(application.events_after(0))
        application.keep_checkpoint(timeline)
    return path


def _batches(all_facts: list) -> list:
    return [all_facts[at : at + BATCH] for at in range(0, len(all_facts), BATCH)]


class Clock:
    """Goes on by a quarter of an hour with each look."""

    def __init__(self) -> None:
        self.at = datetime.now(UTC)  # noqa: TID251 after the last fact, whenever that was

    def __call__(self) -> datetime:
        self.at += timedelta(minutes=15)
        return self.at


def measure(path: Path, label: str, *, rounds: int) -> dict[str, float]:
    clock = Clock()
    store = encrypted_file(path, KEY)
    with opening.open_store(store, clock=clock, zone=lambda: ZONE) as application:
        began = perf_counter()
        timeline = application.recalled()
        timeline.extend(application.events_after(timeline.position))
        figures = {f"read_s_{label}": perf_counter() - began}
        bout = Bout(exercise=Exercise.KNEES_ROCKING)
        with opening.open_store(store, clock=clock, zone=lambda: ZONE) as unread:
            command = partial(unread.record_exercise, bout)
            figures[f"first_command_from_checkpoint_ms_{label}"] = _once(command)
        timeline.extend(application.events_after(timeline.position))
        application.adopt(timeline.at(len(timeline)))
        command = partial(application.record_exercise, bout)
        figures[f"first_command_ms_{label}"] = _once(command)
        figures |= _commands(application, label, rounds=3 * rounds)
        figures |= _scrubs(application, timeline, label, rounds=2 * rounds)
        figures |= _screen(application, timeline, label, rounds=rounds)
    return {name: round(value, 3) for name, value in figures.items()}


def _commands(application: Unbend, label: str, rounds: int) -> dict[str, float]:
    def command() -> None:
        application.record_exercise(Bout(exercise=Exercise.KNEES_ROCKING))

    times = _timed(command, rounds)
    return {f"command_p50_ms_{label}": _p(times, 50), f"command_p99_ms_{label}": _p(times, 99)}


def _scrubs(application: Unbend, timeline, label: str, rounds: int) -> dict[str, float]:
    """A step to any position by our way, by the library's, and by folding from the start."""
    chance = Random(7)  # noqa: S311 nothing is kept secret
    places = [chance.randrange(1, len(timeline)) for _ in range(rounds)]
    ours = _timed_each(timeline.at, places)
    few = places[:3]
    episode = application.current_episode()
    assert episode is not None
    library = _timed_each(
        lambda version: application.repository.get(episode, version=version, projector_func=replay),
        few,
    )
    fold = _timed_each(lambda count: _folded(timeline.facts[:count]), few)
    return {
        f"fold_step_p50_ms_{label}": _p(ours, 50),
        f"fold_step_p99_ms_{label}": _p(ours, 99),
        f"library_step_ms_{label}": statistics.median(library),
        f"fold_from_zero_ms_{label}": statistics.median(fold),
        f"library_step_ratio_{label}": statistics.median(library) / statistics.median(ours),
        f"fold_from_zero_ratio_{label}": statistics.median(fold) / statistics.median(ours),
    }


def _folded(some: Sequence) -> Course:
    course = Course()
    for fact in some:
        course = evolve(course, fact)
    return course


def _screen(application: Unbend, timeline, label: str, rounds: int) -> dict[str, float]:
    """A step of the whole app until the window has painted what it led to."""
    qt = headless.offscreen()
    home = headless.shown(application, QSize(1440, 900))
    headless.settled(home)
    first, last = timeline.instant_of(1), timeline.instant_of(len(timeline))

    def seek(step: int) -> None:
        home.session.seek(first + (last - first) * step / rounds)
        qt.processEvents()

    scrubs = _timed_each(seek, range(rounds))
    home.close()
    home.deleteLater()
    qt.processEvents()
    return {f"scrub_p50_ms_{label}": _p(scrubs, 50), f"scrub_p99_ms_{label}": _p(scrubs, 99)}


def _timed(do: Callable[[], object], rounds: int) -> list[float]:
    for _ in range(max(1, rounds // 20)):
        do()
    return [_once(do) for _ in range(rounds)]


def _timed_each(do: Callable[[int], object], places: Sequence[int]) -> list[float]:
    return [_once(lambda place=place: do(place)) for place in places]


def _once(do: Callable[[], object]) -> float:
    began = perf_counter()
    do()
    return (perf_counter() - began) * 1000


def _p(times: Sequence[float], part: int) -> float:
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, len(ordered) * part // 100)]
