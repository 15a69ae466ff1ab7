"""Where a session stands: which part, for how long, and how long each part was done."""

from dataclasses import dataclass, replace

from desktop.guide.script import Script, Step

_BACK_TO_ITS_START = 3.0
"""Seconds into a part from which going back means doing this part anew."""

_Held = tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class Run:
    """A session under way: the place of the step in the script, and the seconds in that step.

    `held` are the longest seconds for which each step was done before it was passed over, None
    while it never was. What was done twice counts once.
    """

    script: Script
    at: int = 0
    gone: float = 0.0
    held: _Held = ()

    @property
    def is_over(self) -> bool:
        return self.at >= len(self.script.steps)

    @property
    def step(self) -> Step:
        """The step under way; of a session that is over the last one."""
        return self.script.steps[min(self.at, len(self.script.steps) - 1)]

    @property
    def next_step(self) -> Step | None:
        """What comes after it, None at the end."""
        following = self.at + 1
        return self.script.steps[following] if following < len(self.script.steps) else None

    @property
    def left(self) -> float:
        return 0.0 if self.is_over else max(0.0, self.step.seconds - self.gone)

    @property
    def share(self) -> float:
        """How much of the step is done, from 0 to 1."""
        return 1.0 if self.is_over else min(1.0, self.gone / self.step.seconds)

    def seconds_at(self, place: int) -> float | None:
        """How long a step was done; None if it never was passed and is not under way."""
        passed = self.held[place]
        if place == self.at and self.gone > 0:
            return max(self.gone, passed or 0.0)
        return passed

    def was_passed(self, place: int) -> bool:
        return self.held[place] is not None


def begun(script: Script) -> Run:
    return Run(script, held=(None,) * len(script.steps))


def advanced(run: Run, seconds: float) -> Run:
    """The run so many seconds later; parts that are over give way to the next."""
    while not run.is_over and seconds >= run.left:
        seconds -= run.left
        run = _passed(run, run.step.seconds)
    return run if run.is_over else replace(run, gone=run.gone + seconds)


def skipped(run: Run) -> Run:
    """On to the next part: this one is done."""
    return run if run.is_over else _passed(run, run.gone)


def went_back(run: Run) -> Run:
    """To the beginning of this part, or of the one before if this has only just begun."""
    if run.at == 0 or (run.gone >= _BACK_TO_ITS_START and not run.is_over):
        return replace(run, gone=0.0)
    return replace(run, at=run.at - 1, gone=0.0)


def _passed(run: Run, seconds: float) -> Run:
    longest = max(seconds, run.held[run.at] or 0.0)
    held = (*run.held[: run.at], longest, *run.held[run.at + 1 :])
    return replace(run, at=run.at + 1, gone=0.0, held=held)
