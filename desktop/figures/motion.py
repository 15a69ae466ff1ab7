"""What a moving figure shows: a whole loop, or the way from one key to another."""

from dataclasses import dataclass

from desktop.figures.poses import Key, Poses, poses

HELD_BREATH = 6.0
"""Seconds of a breath in and out while a pose is held."""

_IN_SHARE = 0.4


@dataclass(frozen=True)
class Motion:
    """Keys of the figure's file by their ids; with a start and an end it goes there and stays.

    With only one of the two it stands at that key. `seconds` is how long the whole loop, or the
    way, is to take; without it, as long as the file says.
    """

    figure: str
    start: str = ""
    end: str = ""
    loops: bool = True
    seconds: float = 0.0


@dataclass(frozen=True)
class Breath:
    """How far a breath has gone, from 0 to 1, and whether it goes out."""

    way: float
    is_out: bool

    @property
    def fullness(self) -> float:
        """How full the chest is, without a jerk at either end."""
        filled = 1 - self.way if self.is_out else self.way
        return filled * filled * (3 - 2 * filled)


@dataclass(frozen=True)
class Moment:
    """A second of a figure's loop, with the hints that belong to it; a held key breathes."""

    figure: str
    second: float
    arrow: str = ""
    breath: Breath | None = None
    is_held: bool = False
    is_card: bool = False


def moment(motion: Motion, passed: float) -> Moment:
    """Where a motion has come to so many seconds after its beginning."""
    found = poses(motion.figure)
    begin, span = _way(found, motion)
    lasts = motion.seconds or span
    if motion.loops and not (motion.start or motion.end):
        return _passing(motion.figure, found, passed / lasts * span)
    if passed < lasts and span:
        return _passing(motion.figure, found, begin + passed / lasts * span)
    return _held(motion.figure, begin + span, passed - lasts)


def standing(motion: Motion) -> Moment:
    """The one picture that stands for a motion: where it ends, and the way that led there."""
    found = poses(motion.figure)
    key = motion.end or motion.start or found.still
    ids = [one.id for one in found.keys]
    arrow = found.keys[ids.index(key) - 1].arrow
    return Moment(motion.figure, found.moment(key), arrow)


def still(figure: str, key: str = "") -> Moment:
    """The picture of a figure for a card, without hints; of one of its keys, if it has it."""
    found = poses(figure)
    if any(one.id == key for one in found.keys):
        return Moment(figure, found.moment(key))
    return Moment(figure, found.moment(found.still), is_card=True)


def _way(found: Poses, motion: Motion) -> tuple[float, float]:
    """The second of the loop at which a motion begins, and how many seconds it covers."""
    if motion.start or motion.end:
        begin = found.moment(motion.start or motion.end)
        return begin, (found.moment(motion.end or motion.start) - begin) % found.period
    return 0.0, found.period if motion.loops else found.moment(found.keys[-1].id)


def _passing(figure: str, found: Poses, second: float) -> Moment:
    key, way = _key_at(found, second)
    breath = Breath(way, key.breath == "out") if key.breath else None
    return Moment(figure, second % found.period, key.arrow, breath)


def _held(figure: str, second: float, passed: float) -> Moment:
    way = passed % HELD_BREATH / HELD_BREATH
    if way < _IN_SHARE:
        breath = Breath(way / _IN_SHARE, is_out=False)
    else:
        breath = Breath((way - _IN_SHARE) / (1 - _IN_SHARE), is_out=True)
    return Moment(figure, second, breath=breath, is_held=True)


def _key_at(found: Poses, second: float) -> tuple[Key, float]:
    """The key on whose way to the next this second lies, and the share of the way."""
    left = second % found.period
    for key in found.keys:
        if left < key.seconds:
            return key, left / key.seconds
        left -= key.seconds
    return found.keys[-1], 1.0
