"""When to stop during a session: leg pain now, against leg pain at its start."""

from domain.programme import Programme


def asks_to_stop(programme: Programme, at_start: int | None, now: int) -> str | None:
    """Why to stop at a leg pain of 0-10, in a sentence; None while nothing speaks against going on.

    A rise counts if it does not fall within a minute of stopping, which only the person can tell.
    """
    rules = programme.stopping
    if now > rules.leg_above.value:
        return f"Leg pain is above {rules.leg_above.value} out of 10. Please stop here."
    if at_start is not None and now - at_start >= rules.rise.value:
        return (
            f"Leg pain is up by {now - at_start} since the start. Please rest, and stop here if it"
            f" does not fall within {rules.settles_within_seconds.value} seconds."
        )
    return None
