"""What is said while a guided session runs."""

from math import ceil

from desktop.guide.guide_file import Each, Lasts
from desktop.guide.run import Run
from desktop.language import said, tr, trn

PAUSE = said("Pause")
GO_ON = said("Go on")
STOP = said("Stop, it hurts")
PAUSED = said("paused")
SOUND_ON = said("sound on")
SOUND_OFF = said("sound off")
NO_SOUND = said("no sound here")
NEXT_KEY = said("next")
BACK_KEY = said("step back")
LEAVE_KEY = said("leave")
SPACE = said("Space")
ESCAPE = said("Esc")

_FACE_FROM = 100
"""From so many seconds on they are shown as minutes and seconds: two figures read from afar."""

_LONG_HOLD = 5
"""Holds shorter than this are counted, not watched second by second."""


def clock_face(seconds: int) -> str:
    """Seconds as a clock has them: 48, and from a hundred on 1:40."""
    return str(seconds) if seconds < _FACE_FROM else f"{seconds // 60}:{seconds % 60:02d}"


def counts_repetitions(run: Run) -> bool:
    """Whether the ring shows which repetition it is, where seconds would only hurry."""
    step, amount = run.step, run.script.amount
    if run.is_over or step.part.each is not Each.REPETITION or not run.script.guide.ring_counts:
        return False
    return amount.hold_seconds is None or amount.hold_seconds < _LONG_HOLD


def figure(run: Run) -> str:
    """What stands in the ring: the repetition under way, or the seconds that are left."""
    if counts_repetitions(run):
        return str(run.step.repetition)
    return clock_face(ceil(run.left))


def under_the_figure(run: Run) -> str:
    if counts_repetitions(run):
        return tr("of {n}", n=run.script.repetitions)
    left = ceil(run.left)
    if left >= _FACE_FROM:
        return tr("minutes left")
    return tr("second left") if left == 1 else tr("seconds left")


def share(run: Run) -> float:
    """How much of the ring is full: of this part, or of all repetitions of the set."""
    if not counts_repetitions(run):
        return run.share
    of_this = [
        step
        for step in run.script.steps
        if step.round == run.step.round and step.repetition == run.step.repetition
    ]
    before = sum(step.seconds for step in of_this[: of_this.index(run.step)])
    whole = sum(step.seconds for step in of_this)
    return (run.step.repetition - 1 + (before + run.gone) / whole) / run.script.repetitions


def where(run: Run) -> str:
    """Which of how many is under way: Hold 1 of 2; nothing where there is only one of all."""
    guide, step, script = run.script.guide, run.step, run.script
    parts = []
    if step.part.number is not None:
        last = max(each.part.number or 0 for each in script.steps)
        parts.append(tr("Step {i} of {n}", i=step.part.number, n=last))
    if guide.round and script.rounds > 1 and step.round:
        parts.append(tr(guide.round.pattern, i=step.round, n=script.rounds))
    if guide.repetition and (script.amount.repetitions or 1) > 1 and step.repetition:
        parts.append(tr(guide.repetition.pattern, i=step.repetition, n=script.repetitions))
    return "  ·  ".join(parts)


def far(run: Run) -> tuple[str, ...]:
    return tuple(tr(line) for line in run.step.part.far)


def then(run: Run) -> str:
    """What comes next; after the last part, the end."""
    following = run.next_step
    if following is None:
        return tr("Next: the end")
    return tr("Next: {part}", part=following.part.then)


def announced(run: Run) -> str:
    """A part for somebody who hears it: which it is, what to do, and for how long."""
    time = trn("{n} second.|{n} seconds.", run.step.seconds)
    told = " ".join((*far(run), time))
    place = where(run)
    return tr("{place}. {told}", place=place, told=told) if place else told


def is_held(run: Run) -> bool:
    """Whether this part is a time that the dose asks for, and not only a way into it."""
    return run.step.part.lasts in (Lasts.HOLD, Lasts.SECONDS, Lasts.ROCKING) and not (
        counts_repetitions(run)
    )


def whole_length(run: Run) -> str:
    """How long it will take, getting in and out of it included."""
    minutes = max(1, ceil(sum(step.seconds for step in run.script.steps) / 60))
    return trn("About {n} minute in all.|About {n} minutes in all.", minutes)


def hints(sound: tuple[bool, bool]) -> tuple[tuple[str, str], ...]:
    """The keys that no button shows, each with what it does; the sound as it is on or off."""
    is_on, can_sound = sound
    heard = (SOUND_ON if is_on else SOUND_OFF) if can_sound else NO_SOUND
    return (
        ("N", tr(NEXT_KEY)),
        ("B", tr(BACK_KEY)),
        ("S", tr(heard)),
        (tr(ESCAPE), tr(LEAVE_KEY)),
    )
