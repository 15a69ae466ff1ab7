"""Every state worth a picture: add a line to STATES, and it is painted in every look.

A state is a name, how its diary comes about, the pages to paint, and what is done to the window
before. What changes the diary belongs into `diary`, which is lived through once; what only changes
the window belongs into `pose`, which is done anew for every picture's size and colours.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from functools import cache, partial
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QWidget

from desktop import demo, headless, here, opening
from desktop.home import Home
from desktop.language import tr
from desktop.pages import PAGES
from desktop.session import Session
from desktop.views.doorway import DoorwayView
from desktop.widgets.gate_row import GateRow
from desktop.wording.keys import KEY_WORDS
from domain.application import Unbend
from domain.flares import open_flare
from domain.obstacles import DamagedDiary
from domain.red_flags import RedFlags
from domain.refusals import Refusal
from domain.values import Closing, Exercise, Tier, programme_day
from projections.timeline import as_known_then
from tests.shots import guided

ALL = ("today", "progress", "trends", "timeline", "report")


def nothing(_home: Home) -> None:
    """The state is the diary's own."""


@dataclass(frozen=True, slots=True)
class State:
    """A diary, the pages of it worth looking at, and what to do before they are painted."""

    name: str
    diary: Callable[[], Unbend]
    pages: tuple[str, ...] = ("today",)
    pose: Callable[[Home], None] = nothing
    is_main: bool = False


# ------------------------------------------------------------------------------ diaries


@cache
def lived(days: int, hour: int | None = None, name: str = "") -> Unbend:
    """So many days, seen now or at an hour of today; one of its own for each name."""
    del name
    now = here.now() if hour is None else _today_at(hour)
    clock = here.now if hour is None else lambda: now
    return demo.lived(days, demo.SEED, clock=clock, zone=here.zone)


def _today_at(hour: int) -> datetime:
    zone = ZoneInfo(here.zone())
    return datetime.combine(here.now().astimezone(zone).date(), time(hour), zone)


@cache
def empty() -> Unbend:
    return opening.in_memory(clock=here.now, zone=here.zone)


@cache
def offered() -> Unbend:
    """The evening on which the rules of the gate were met on enough days in a row."""
    return next(diary for days in range(14, 26) if _is_offered(diary := lived(days, 20)))


def _is_offered(diary: Unbend) -> bool:
    session = Session(diary)
    session.read()
    return session.moment().workspace.progress.is_offered


@cache
def flaring() -> Unbend:
    """The first morning of a flare, which is a few days into the chronic stage."""
    return next(diary for days in range(19, 26) if _is_flaring(diary := lived(days, 10)))


def _is_flaring(diary: Unbend) -> bool:
    facts = [fact for _, fact in diary.events_after(0)]
    course = as_known_then(facts).at(len(facts))
    now, zone = diary.clock(), diary.zone()
    return open_flare(course, diary.programme, programme_day(now, zone)) is not None


@cache
def unchecked() -> Unbend:
    diary = lived(16, name="unchecked")
    facts = [fact for _, fact in diary.events_after(0)]
    day = as_known_then(facts).at(len(facts)).day(facts[-1].day)
    if day is not None and day.reports:
        diary.withdraw_entry(day.reports[0].id)
    return diary


@cache
def flagged(tier: Tier) -> Unbend:
    diary = lived(16, name=tier.value)
    diary.answer_red_flags([_first_sign(diary.red_flags, tier)])
    return diary


def _first_sign(red_flags: RedFlags, tier: Tier) -> str:
    return next(sign.id for sign in red_flags.signs if sign.tier is tier)


@cache
def cleared() -> Unbend:
    """A sign that somebody has looked at."""
    diary = lived(16, name="cleared")
    sign = _first_sign(diary.red_flags, Tier.SAME_DAY)
    answer, *_ = diary.answer_red_flags([sign], note="Since this morning.")
    today = programme_day(diary.clock(), diary.zone())
    diary.clear_red_flag(
        answer.id, assessed_by="Dr Ruiz", assessed_on=today, said="Nothing that needs anything."
    )
    return diary


@cache
def cautious() -> Unbend:
    diary = lived(16, name="cautious")
    diary.answer_cautions(["hip", "inflammation"])
    return diary


@cache
def held() -> Unbend:
    """A bad spell that the person declared."""
    diary = lived(16, name="held")
    with suppress(Refusal):
        diary.begin_hold()
    return diary


@cache
def closed() -> Unbend:
    diary = lived(40, name="closed")
    diary.close_episode(Closing.RECOVERED)
    return diary


@cache
def answered() -> Unbend:
    diary = lived(16, name="answered")
    diary.answer_red_flags([])
    return diary


# -------------------------------------------------------------------------------- poses


def at_step(number: int, home: Home) -> None:
    """A step of the first questions, with an answer to each one before it."""
    room, shown = home.beginning.room, home.session.moment().workspace
    # A diary in memory has no key to tell of; what a real one tells is worth looking at.
    told = KEY_WORDS["keychain"]
    room.display(shown.programme, shown.red_flags, told, country="GB", today=shown.day)
    for _ in range(number):
        _answer_step(home)
        room.go_on()
    headless.settled(home)


def _answer_step(home: Home) -> None:
    room = home.beginning.room
    if room.signs.isVisible():
        room.signs.list.boxes["saddle_numbness"].click()
    if room.about.isVisible():
        room.about.grown_up.display("yes")
        room.about.side.display("left")
        room.about.onset.choose(30)
    if room.cautions.isVisible():
        room.cautions.list.boxes["hip"].click()
    if room.equipment.isVisible():
        room.equipment.list.none.click()


def ask_again(home: Home) -> None:
    home.pages.beginning_asked.emit()


def go_back(home: Home) -> None:
    now = home.session.moment().now
    home.bar.sought.emit((now - timedelta(days=24)).timestamp())


def start(home: Home) -> None:
    home.pages.start_asked.emit(Exercise.KNEES_ROCKING, False)


def go_on(home: Home) -> None:
    home.pages.open("progress")
    home.pages.progress.offer.go_on.click()


def open_rule(home: Home) -> None:
    home.pages.open("progress")
    home.pages.progress.gate.findChildren(GateRow)[1].click()


def try_limit(home: Home) -> None:
    home.pages.open("progress")
    what_if = home.pages.progress.what_if
    what_if.try_it.click()
    headless.settled(home)
    home.pages.progress.scroll_to(what_if)


def close_spell(home: Home) -> None:
    home.pages.open("settings")
    spell = home.pages.settings.spell
    spell.ask.click()
    headless.settled(home)
    home.pages.settings.scroll_to(spell)


def show_numbers(home: Home) -> None:
    home.pages.open("safe")
    home.pages.safety.call.elsewhere.click()


STATES = (
    *(State(f"first-run-{n}", empty, pose=partial(at_step, n)) for n in range(7)),
    State("settling", partial(lived, 3), ("today", "progress", "trends")),
    State("easing", partial(lived, 16), PAGES, is_main=True),
    State("morning", partial(lived, 16, 7)),
    State("signs-first", partial(lived, 16, 7), pose=start),
    *(State(f"session-{name}", answered, pose=pose) for name, pose in guided.MOMENTS.items()),
    State("flare", flaring, ("today", "progress")),
    State("offer", offered, ("progress",)),
    State("going-on", offered, ("progress",), go_on),
    State("rule", partial(lived, 16), ("progress",), open_rule),
    State("what-if", partial(lived, 16), ("progress",), try_limit),
    State("held", held),
    State("cautious", cautious, ("today", "progress")),
    State("chronic", partial(lived, 40), ALL, is_main=True),
    State("past", partial(lived, 40), ALL, go_back),
    State("unchecked", unchecked),
    State("emergency", partial(flagged, Tier.EMERGENCY), ("today", "progress", "safe")),
    State("same-day", partial(flagged, Tier.SAME_DAY), ("today", "safe")),
    State("cleared", cleared, ("safe",)),
    State("numbers", partial(lived, 16), ("safe",), show_numbers),
    State("closing", partial(lived, 16), ("settings",), close_spell),
    State("closed", closed, ("today", "settings")),
    State("again", closed, ("today",), ask_again),
)


# -------------------------------------------------------------------------------- doors


def _tell(door: DoorwayView) -> None:
    damaged = DamagedDiary(Path("unbend.diary"))
    door.tell(tr("Your diary was not opened"), tr(damaged.sentence))


DOORS: dict[str, Callable[[DoorwayView], None]] = {
    "wait": lambda _door: None,
    "locked": lambda door: door.ask_passphrase(),
    "choose": lambda door: door.choose_passphrase(),
    "told": _tell,
}


def door(name: str) -> QWidget:
    made = DoorwayView()
    DOORS[name](made)
    return made
