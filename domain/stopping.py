"""When to stop during a session: leg pain now, against leg pain at its start."""

from domain.programme import Programme
from domain.words import Words, said


def asks_to_stop(programme: Programme, at_start: int | None, now: int) -> Words | None:
    """Why to stop at a leg pain of 0-10, in a sentence; None while nothing speaks against going on.

    A rise counts if it does not fall within a minute of stopping, which only the person can tell.
    """
    rules = programme.stopping
    if now > rules.leg_above.value:
        return said(
            "Leg pain is above {most} out of 10. Please stop here.", most=rules.leg_above.value
        )
    if at_start is not None and now - at_start >= rules.rise.value:
        return said(
            "Leg pain is up by {points} since the start. Please rest, and stop here if it does not"
            " fall within {seconds} seconds.",
            points=now - at_start,
            seconds=rules.settles_within_seconds.value,
        )
    return None
