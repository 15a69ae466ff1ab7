"""Applications for tests: lived so far, read back, and with a store that fails."""

from itertools import groupby

import pytest
from eventsourcing.persistence import OperationalError, StoredEvent

from domain.application import Unbend, replay
from domain.codec import digest
from domain.episode import Episode
from domain.events import Event
from domain.values import Exercise, Location, Painkillers
from domain.wishes import Override, Pain, Session
from tests.facts import Clock, begun, date_of

KEY = bytes(range(32))
CALM = Pain(leg=3, back=2, night_wakings=0)


def facts_of(app: Unbend) -> list[Event]:
    return [fact for _, fact in app.events_after(0)]


def stored(app: Unbend) -> list[bytes]:
    return [data for _, _, data in app.stored_after(0)]


def folded(app: Unbend) -> Episode:
    current = app.current_episode()
    episode = replay(None, [fact for fact in facts_of(app) if fact.episode == current])
    assert episode is not None
    return episode


def own(app: Unbend) -> Episode:
    current = app.current_episode()
    assert current is not None
    episode: Episode = app.repository.get(current, projector_func=replay)
    return episode


def afresh(app: Unbend) -> Episode:
    """The episode as an application finds it that has nothing in its cache."""
    current = app.current_episode()
    assert current is not None
    episode: Episode = app.construct_repository().get(current, projector_func=replay)
    return episode


def is_chained(app: Unbend) -> bool:
    """Whether each fact names the bytes before it, anew in each episode."""
    told = zip(facts_of(app), stored(app), strict=True)
    for _, rows in groupby(told, lambda row: row[0].episode):
        facts, data = zip(*rows, strict=True)
        if [fact.previous for fact in facts] != ["", *(digest(each) for each in data[:-1])]:
            return False
    return True


class Failing:
    """A recorder that refuses to write until it is mended."""

    def __init__(self, app: Unbend, monkeypatch: pytest.MonkeyPatch) -> None:
        self.broken = True
        self._insert = app.recorder.insert_events
        monkeypatch.setattr(app.recorder, "insert_events", self.insert)

    def insert(self, events: list[StoredEvent], **said: object) -> object:
        if self.broken:
            raise OperationalError("database or disk is full")
        return self._insert(events, **said)


def word(by: str = "Ms Green") -> Override:
    return Override(by=by, on=date_of(1), reason="seen")


def calm(leg: int) -> Pain:
    return Pain(
        leg=leg, back=2, farthest=Location.THIGH, night_wakings=0, painkillers=Painkillers.SAME
    )


def chronic(clock: Clock) -> Unbend:
    """A diary at the end of its tenth calm day in the chronic stage, Curl Downs at three times."""
    app = begun(clock)
    app.report_pain(calm(3))
    app.advance_stage(override=word())
    app.record_exercise(Session(exercise=Exercise.CURL_DOWNS))
    for _ in range(10):
        clock.pass_by(days=1)
        app.report_pain(calm(3))
    app.change_level(Exercise.CURL_DOWNS, "three")
    return app


def days_of(app: Unbend, clock: Clock, *legs: int) -> tuple[Event, ...]:
    """A check-in on each of the next days; what came of the last one."""
    kept: tuple[Event, ...] = ()
    for leg in legs:
        clock.pass_by(days=1)
        kept = app.report_pain(calm(leg))
    return kept
