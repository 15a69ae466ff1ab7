"""What of a session was really done, in the terms of its dose."""

from dataclasses import dataclass

from desktop.guide.guide_file import Each, Lasts
from desktop.guide.run import Run
from desktop.guide.script import Step

_NEARLY = 0.5
"""Seconds that may be missing from a time that counts as whole."""


@dataclass(frozen=True, slots=True)
class Done:
    """As a dose says it: repetitions and seconds are those of each set.

    Where the sets were not alike, `sets` is None and the other figures are those of all together.
    What does not count for the exercise, or of which nothing was done, is None.
    """

    sets: int | None = None
    repetitions: int | None = None
    hold_seconds: int | None = None
    seconds: int | None = None


@dataclass(frozen=True, slots=True)
class _Round:
    """What was done of one set."""

    counted: int
    seconds: float
    whole_holds: tuple[float, ...]
    broken_hold: float

    @property
    def is_begun(self) -> bool:
        return bool(self.counted or self.seconds >= 1 or self.whole_holds or self.broken_hold >= 1)


def done(run: Run) -> Done:
    """What was done so far, the part under way included."""
    rounds = [_round(run, number) for number in range(1, run.script.rounds + 1)]
    begun = [each for each in rounds if each.is_begun]
    alike = len({(each.counted, round(each.seconds)) for each in begun}) <= 1
    amount = run.script.amount
    return Done(
        sets=_sets(run, begun, alike=alike) if amount.sets is not None else None,
        repetitions=_each([one.counted for one in begun], alike=alike)
        if amount.repetitions is not None
        else None,
        hold_seconds=_hold(begun) if amount.hold_seconds is not None else None,
        seconds=_each([one.seconds for one in begun], alike=alike)
        if amount.seconds is not None
        else _whole(_time_at_it(run)),
    )


def is_complete(run: Run) -> bool:
    """Whether the whole dose was done, whatever of the rest was passed over."""
    return all(
        run.was_passed(place) and _lasted(run, place, step)
        for place, step in enumerate(run.script.steps)
        if step.is_dosed
    )


def has_begun(run: Run) -> bool:
    """Whether anything was done that the dose asks for, or a moment of it."""
    return any(
        step.round and (run.seconds_at(place) or 0.0) >= 1
        for place, step in enumerate(run.script.steps)
    )


def _lasted(run: Run, place: int, step: Step) -> bool:
    held = run.held[place] or 0.0
    return step.part.lasts is None or held >= step.seconds - _NEARLY


def _was_done(run: Run, place: int, step: Step) -> bool:
    """Whether a repetition counts: one that is held has to be held for a moment at least."""
    is_held = step.part.lasts is Lasts.HOLD
    return run.was_passed(place) and (not is_held or (run.seconds_at(place) or 0.0) >= 1)


def _round(run: Run, number: int) -> _Round:
    of_round = [(at, step) for at, step in enumerate(run.script.steps) if step.round == number]
    holds = [
        (run.was_passed(at), run.seconds_at(at) or 0.0)
        for at, step in of_round
        if step.part.lasts is Lasts.HOLD
    ]
    return _Round(
        counted=sum(step.part.counts and _was_done(run, at, step) for at, step in of_round),
        seconds=sum(
            run.seconds_at(at) or 0.0 for at, step in of_round if step.part.lasts is Lasts.SECONDS
        ),
        whole_holds=tuple(seconds for is_whole, seconds in holds if is_whole),
        broken_hold=max((seconds for is_whole, seconds in holds if not is_whole), default=0.0),
    )


def _sets(run: Run, begun: list[_Round], *, alike: bool) -> int | None:
    if any(step.part.counts and step.part.each is Each.SET for step in run.script.steps):
        # A set that was broken off counts only where there is no other.
        return max(sum(one.counted for one in begun), min(1, len(begun))) or None
    return (len(begun) or None) if alike else None


def _hold(begun: list[_Round]) -> int | None:
    whole = [seconds for one in begun for seconds in one.whole_holds]
    broken = max((one.broken_hold for one in begun), default=0.0)
    return _whole(min(whole) if whole else broken)


def _each(figures: list[int] | list[float], *, alike: bool) -> int | None:
    if not figures:
        return None
    return _whole(figures[0] if alike else sum(figures))


def _time_at_it(run: Run) -> float:
    """The time of all that is repeated: of an exercise whose dose is no time."""
    return sum(run.seconds_at(at) or 0.0 for at, step in enumerate(run.script.steps) if step.round)


def _whole(figure: float) -> int | None:
    return round(figure) or None
