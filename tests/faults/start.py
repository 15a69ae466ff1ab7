"""The start of the app, without its window: a diary is opened, or begun where nothing is."""

from pathlib import Path

from desktop import opening, vault
from domain.application import Unbend
from domain.values import Side
from tests.facts import ZONE, Clock, date_of


def opened_or_begun(path: Path, clock: Clock) -> Unbend:
    """The diary with its first fact; raises an Obstacle."""
    is_new = not path.exists() and vault.where_is(path) is None
    app = opening.open_diary(path, None, new=is_new, clock=clock, zone=lambda: ZONE)
    try:
        if app.current_episode() is None:
            app.open_episode(side=Side.LEFT, onset=date_of(0))
    except BaseException:
        app.close()
        raise
    return app
