"""What is said in passing: what is new in a version, and which diary is open."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from desktop.home import Home
from desktop.language import tr
from desktop.version import VERSION
from desktop.wording import news
from desktop.wording.settings import CHOSEN, NAMED

DIARY = "/home/anna/Documents/Health/restored, from the old laptop.diary"


def tell_news(home: Home) -> None:
    home.pages.today.tell_news(news.title(VERSION), news.lines(VERSION))


def _say_which(said: str) -> Callable[[Home], None]:
    def pose(home: Home) -> None:
        home.pages.open("settings")
        page = home.pages.settings
        shown = page._shown  # noqa: SLF001 all but what is painted is as it was
        assert shown is not None
        page.display(replace(shown, diary_place=DIARY, which_diary=tr(said)))

    return pose


def _poses() -> Iterator[tuple[str, str, Callable[[Home], None]]]:
    yield "news", "today", tell_news
    yield "diary-chosen", "settings", _say_which(CHOSEN)
    yield "diary-named", "settings", _say_which(NAMED)


POSES = tuple(_poses())
"""By name: the page, and what is said on it."""
