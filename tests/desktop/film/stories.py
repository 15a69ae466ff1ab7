"""Diaries made into stories, and pictures of them, for the tests of the film."""

from datetime import datetime
from pathlib import Path

from PySide6.QtGui import QImage

from desktop.film.picture import picture
from desktop.film.story import Diary, Scene, Story
from desktop.film.wish import FilmWish, Period
from tests.lived import ZONE, Lived, easing
from tests.programme_files import programme, red_flags


def diary(lived: Lived | None = None, zone: str = ZONE, now: datetime | None = None) -> Diary:
    told = easing(16) if lived is None else lived
    return Diary(
        facts=told.facts(),
        programme=programme(),
        red_flags=red_flags(),
        now=told.now if now is None else now,
        zone=zone,
    )


def story(
    lived: Lived | None = None, title: str = "", period: Period = Period.WHOLE, zone: str = ZONE
) -> Story:
    wish = FilmWish(path=Path("film.webp"), title=title, period=period)
    return Story(diary(lived, zone), wish)


def scenes(told: Story, *numbers: int) -> list[Scene]:
    """Those of these numbers; the last one is -1."""
    every = list(told.scenes())
    return [every[number] for number in numbers]


def pictures(told: Story, *numbers: int) -> list[QImage]:
    return [picture(scene, told.scale) for scene in scenes(told, *numbers)]
