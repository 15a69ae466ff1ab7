"""Pictures of every page and state, light and dark, small and large: `run.py task shots [DIR]`."""

import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from desktop import demo, headless, here, opening
from desktop.home import Home
from desktop.look import Scheme, apply_look
from desktop.pages import PAGES
from domain.application import Unbend
from domain.flares import open_flare
from domain.red_flags import RedFlags
from domain.refusals import Refusal
from domain.values import Exercise, Tier, programme_day
from projections.timeline import as_known_then

SIZES = (QSize(960, 640), QSize(1440, 900))
SCHEMES = (Scheme.LIGHT, Scheme.DARK)
Prepare = Callable[[Home, Unbend], None]


def states() -> Iterator[tuple[str, Unbend, tuple[str, ...], Prepare]]:
    """Each state by its name: a diary, the pages worth looking at, and what to do before."""
    yield "first-run", opening.in_memory(clock=here.now, zone=here.zone), ("today",), _nothing
    yield "settling", _lived(3), ("today", "progress", "trends"), _nothing
    yield "easing", _lived(16), PAGES, _nothing
    yield "morning", _lived(16, hour=7), ("today",), _nothing
    yield "signs-first", _lived(16, hour=7), ("today",), _start
    yield "flare", _flaring(), ("today", "progress"), _nothing
    yield "cautious", _lived(16), ("today", "progress"), _be_cautious
    yield "chronic", _lived(40), ("today", "progress", "trends", "timeline", "report"), _nothing
    yield "past", _lived(40), ("today", "progress", "trends", "timeline", "report"), _go_back
    yield "unchecked", _lived(16), ("today",), _withdraw_check_in
    yield "flagged", _lived(16), ("today", "progress", "safe"), _raise_flag
    yield "timer", _lived(16), ("today",), _answer_and_start


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


def _lived(days: int, hour: int | None = None) -> Unbend:
    """So many days, seen now or, with an hour, at that hour of today."""
    now = here.now() if hour is None else _today_at(hour)
    clock = here.now if hour is None else lambda: now
    return demo.lived(days, demo.SEED, clock=clock, zone=here.zone)


def _today_at(hour: int) -> datetime:
    zone = ZoneInfo(here.zone())
    return datetime.combine(here.now().astimezone(zone).date(), time(hour), zone)


def _flaring() -> Unbend:
    """The first morning of a flare, which is a few days into the chronic stage."""
    lived = [_lived(days, hour=10) for days in range(19, 26)]
    return next(diary for diary in lived if _is_flaring(diary))


def _is_flaring(diary: Unbend) -> bool:
    facts = [fact for _, fact in diary.events_after(0)]
    course = as_known_then(facts).at(len(facts))
    now, zone = diary.clock(), diary.zone()
    return open_flare(course, diary.programme, programme_day(now, zone)) is not None


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


def _be_cautious(home: Home, diary: Unbend) -> None:
    diary.answer_cautions(["hip", "inflammation"])
    with suppress(Refusal):
        diary.begin_hold()
    home.session.catch_up()


def _answer_and_start(home: Home, diary: Unbend) -> None:
    diary.answer_red_flags([])
    home.session.catch_up()
    _start(home, diary)


def _start(home: Home, _diary: Unbend) -> None:
    home.pages.start_asked.emit(Exercise.KNEES_ROCKING, False)


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/shots"))
