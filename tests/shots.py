"""Pictures of every page and state, light and dark, small and large: `run.py task shots [DIR]`."""

import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from desktop import demo, headless, here, opening
from desktop.home import Home
from desktop.look import Scheme, apply_look
from desktop.pages import PAGES
from domain.application import Unbend
from domain.red_flags import RedFlags
from domain.values import Exercise, Tier
from projections.timeline import as_known_then

SIZES = (QSize(960, 640), QSize(1440, 900))
SCHEMES = (Scheme.LIGHT, Scheme.DARK)
Prepare = Callable[[Home, Unbend], None]


def states() -> Iterator[tuple[str, Unbend, tuple[str, ...], Prepare]]:
    """Each state by its name: a diary, the pages worth looking at, and what to do before."""
    yield "first-run", opening.in_memory(clock=here.now, zone=here.zone), ("today",), _nothing
    yield "settling", _lived(3), ("today", "progress", "trends"), _nothing
    yield "easing", _lived(16), PAGES, _nothing
    yield "chronic", _lived(40), ("today", "progress", "trends", "timeline", "report"), _nothing
    yield "past", _lived(40), ("today", "progress", "trends", "timeline", "report"), _go_back
    yield "unchecked", _lived(16), ("today",), _withdraw_check_in
    yield "flagged", _lived(16), ("today", "progress", "safe"), _raise_flag
    yield "timer", _lived(16), ("today",), _start


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    application = headless.offscreen()
    for scheme in SCHEMES:
        apply_look(application, scheme)
        for name, diary, pages, prepare in states():
            for size in SIZES:
                home = headless.shown(diary, size)
                prepare(home, diary)
                for page in pages:
                    file = f"{name}-{page}-{scheme.value}-{size.width()}.png"
                    headless.picture(home, page, folder / file)
                home.close()
                home.deleteLater()
                QApplication.processEvents()
    print(folder)


def _lived(days: int) -> Unbend:
    return demo.lived(days, demo.SEED, clock=here.now, zone=here.zone)


def _nothing(_home: Home, _diary: Unbend) -> None:
    """The state is the diary's own."""


def _go_back(home: Home, diary: Unbend) -> None:
    home.bar.sought.emit((diary.clock() - timedelta(days=24)).timestamp())


def _withdraw_check_in(home: Home, diary: Unbend) -> None:
    facts = [fact for _, fact in diary.events_after(0)]
    day = as_known_then(facts).at(len(facts)).day(facts[-1].day)
    if day is not None and day.reports:
        diary.withdraw_entry(day.reports[0].id)
    home.session.catch_up()


def _raise_flag(home: Home, diary: Unbend) -> None:
    diary.answer_red_flags([_first_sign(diary.red_flags)])
    home.session.catch_up()


def _first_sign(red_flags: RedFlags) -> str:
    return next(sign.id for sign in red_flags.signs if sign.tier is Tier.EMERGENCY)


def _start(home: Home, _diary: Unbend) -> None:
    home.pages.start_asked.emit(Exercise.KNEES_ROCKING)


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/shots"))
