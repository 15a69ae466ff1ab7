"""Every state worth a picture: add a line to STATES, and it is painted in every look.

A state is a name, how its diary comes about, the pages to paint, and what is done to the window
before. What changes the diary belongs into `diary`, which is lived through once; what only changes
the window belongs into `pose`, which is done anew for every picture's size and colours.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache, partial
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QWidget

from desktop import demo, headless, here, opening
from desktop.guest import Guest, Tried, visited
from desktop.home import Home
from desktop.language import tr
from desktop.pages import PAGES
from desktop.session import Session
from desktop.views.code_card import CodeCard
from desktop.views.doorway import DoorwayView
from desktop.what_goes import Known
from desktop.widgets.gate_row import GateRow
from desktop.wording import report
from desktop.wording.keys import KEY_WORDS
from domain.application import Unbend
from domain.flares import open_flare
from domain.history_file import history_lines, read_history
from domain.obstacles import DamagedDiary
from domain.red_flags import RedFlags
from domain.refusals import Refusal
from domain.values import Closing, Exercise, Tier, programme_day
from projections.marked import MarkKind
from projections.report.wish import Section
from projections.timeline import as_known_then
from tests.domain.histories import later, put, rows_of
from tests.shots import backed_up, covered, guided, keyed, noted, reminded
from tests.shots.doors import MORE_DOORS
from tests.shots.removed import offer_erasing, offer_removal, remove_words

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
    guest: Guest | None = None


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
def handed_over() -> Unbend:
    """Somebody else's history, as it is looked at."""
    diary = lived(40, name="handed over")
    about = f"{diary.programme.id} {diary.programme.version}"
    stored = [(topic, data) for _, topic, data in diary.stored_after(0)]
    return visited(ANNA.name, read_history(history_lines(stored, about))).application


@cache
def newer() -> Unbend:
    """A diary in which a newer Unbend wrote something."""
    diary = lived(16, name="newer")
    for kind in ("walk-taken", "sleep-told"):
        put(diary, later(kind, rows_of(diary)))
    return diary


def _this_day() -> date:
    return programme_day(here.now(), here.zone())


ANNA = Guest("Anna Weber.unbend", unread=0, today=_this_day)
TRIED = Guest(
    "unbend-00042.diary",
    unread=0,
    today=_this_day,
    backup=Tried(Path("unbend-00042.diary"), here.now() - timedelta(days=1)),
)
UNREAD = Guest("Anna Weber.unbend", unread=3, today=_this_day)


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
    room.display(shown.programme, shown.red_flags, told, country="GB", today=shown.day, code="none")
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


def at_code(reach: Callable[[CodeCard], None], home: Home) -> None:
    """The step with the recovery code, as far as it has come."""
    at_step(6, home)
    card = home.beginning.room.key.code
    if card is not None:
        reach(card)
    headless.settled(home)


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


def note_visit(home: Home) -> None:
    home.pages.open("timeline")
    home.pages.timeline.begin_visit()


def miss_a_name(home: Home) -> None:
    note_visit(home)
    form = home.pages.timeline.side.visit
    form.who.clear()
    form.day.clear()
    form.save.click()


def choose_chapter(home: Home) -> None:
    home.pages.open("timeline")
    headless.settled(home)
    home.pages.timeline.filters.chapters.setCurrentIndex(1)


def choose_later(home: Home) -> None:
    """An entry that had not come yet at the moment that is looked at."""
    go_back(home)
    home.pages.open("timeline")
    headless.settled(home)
    page = home.pages.timeline
    page.list.setCurrentIndex(page.model.index(page.model.here().row() - 2, 0))


def ask_for_film(naming: str, home: Home) -> None:
    home.pages.open("timeline")
    page = home.pages.timeline
    page.save_film.click()
    page.side.film.choose(naming)
    headless.settled(home)
    page.scroll_to(page.side.film)


def film_nobody(home: Home) -> None:
    """A name was to be shown, and none was typed."""
    ask_for_film("name", home)
    film = home.pages.timeline.side.film
    film.save.click()


def make_film(home: Home) -> None:
    """A film a quarter of the way; nobody hears the wish for it."""
    ask_for_film("nobody", home)
    film = home.pages.timeline.side.film
    film.ask_by(lambda _parent, _place: Path("unbend-film.webp"))
    film.blockSignals(True)
    film.save.click()
    film.blockSignals(False)
    film.show_progress(54, 216)


def have_film(home: Home) -> None:
    make_film(home)
    home.pages.timeline.side.film.show_saved(Path("unbend-film.webp"))


def point_at_a_mark(home: Home) -> None:
    """The day of the first flare under the cross-hair of the chart."""
    home.pages.open("trends")
    headless.settled(home)
    shown = home.session.moment().workspace
    if home.pages.trends.chart is not None:
        flares = shown.marks.of(MarkKind.FLARE)
        home.pages.trends.chart.point_at(flares[0].first.toordinal() if flares else None)


def show_numbers(home: Home) -> None:
    home.pages.open("safe")
    home.pages.safety.call.elsewhere.click()


def look_after(exercise: Exercise, home: Home, *, as_table: bool = False) -> None:
    home.pages.open("trends")
    home.pages.trends.open_lens("aftermath")
    lens = home.pages.trends.aftermath
    lens.choose(exercise)
    if as_table:
        lens.turn_over()


def look_after_then(home: Home) -> None:
    """What followed an exercise, as it was known on an earlier day."""
    look_after(Exercise.TABLE_STRETCH, home)
    headless.settled(home)
    go_back(home)


AFTERMATHS = {
    "aftermath": partial(look_after, Exercise.CURL_DOWNS),
    "aftermath-many": partial(look_after, Exercise.KNEES_ROCKING),
    "aftermath-few": partial(look_after, Exercise.MA_ROLLER),
    "aftermath-table": partial(look_after, Exercise.CURL_DOWNS, as_table=True),
    "aftermath-past": look_after_then,
}


def lay_days_over(home: Home) -> None:
    """A typical day then and now."""
    home.pages.open("trends")
    home.pages.trends.open_lens("typical")


def set_side_by_side(choice: str, home: Home) -> None:
    home.pages.open("trends")
    home.pages.trends.open_lens("sides")
    home.pages.trends.side_by_side.choose(choice)


def change_the_page(home: Home) -> None:
    """Days of one's own, a name and a question, each unfolded."""
    home.pages.open("report")
    form = home.pages.report.form
    for fold in (report.DAYS, report.QUESTIONS, report.WHO):
        form.folds[fold].row.click()
    form.days.choose(report.OWN)
    form.questions.setPlainText("May I start cycling?")
    form.naming.display(report.NAME)
    form.name.setText("Anna Weber")


def leave_parts_out(home: Home) -> None:
    """Without the typical day, with three parts behind the first page."""
    home.pages.open("report")
    form = home.pages.report.form
    for fold in (report.SHOWN, report.FURTHER):
        form.folds[fold].row.click()
    form.prefer("a4", {Section.TYPICAL_DAY.value})
    for box in list(form.appendix.values())[:3]:
        box.click()


def save_history(home: Home) -> None:
    """The history is to be saved with a password, which is too short."""
    home.pages.open("report")
    saving = home.pages.report.saving
    saving.history.click()
    saving.password.box.click()
    saving.password.once.setText("123")
    saving.save_file.click()


def have_saved(home: Home) -> None:
    home.pages.open("report")
    home.pages.report.show_saved(Path("Documents/unbend-2026-11-23.pdf"))


def read_the_page(home: Home) -> None:
    home.pages.open("report")
    home.pages.report.preview.turn_over()


def write_sheet(home: Home) -> None:
    """A physiotherapist has put two figures on a sheet."""
    home.pages.write_sheet()
    form = home.pages.progress.sheet
    for about in (1, 4):
        form.picker.about.setCurrentIndex(about)
        form.picker.figure.setCurrentIndex(0)
        form.picker.value.setText("1")
        form.put.click()
    form.by.setText("Ms Green")
    form.note.setText("The nerve is touchy.")


def miss_a_change(home: Home) -> None:
    """A sheet is to be saved with nothing on it."""
    home.pages.write_sheet()
    home.pages.progress.sheet.do.click()


STATES = (
    *(State(f"first-run-{n}", empty, pose=partial(at_step, n)) for n in range(7)),
    State("first-code-shown", empty, pose=partial(at_code, keyed.show_code)),
    State("first-code-covered", empty, pose=partial(at_code, keyed.cover_code)),
    State("first-code-typed", empty, pose=partial(at_code, keyed.type_code)),
    State("first-code-tested", empty, pose=partial(at_code, CodeCard.show_tested)),
    State(
        "first-code-later", empty, pose=partial(at_code, lambda card: card.offer_step.later.click())
    ),
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
    State("guest", handed_over, PAGES, is_main=True, guest=ANNA),
    State("guest-past", handed_over, ("today", "timeline"), go_back, guest=ANNA),
    State("guest-unread", handed_over, ("timeline",), guest=UNREAD),
    State("newer", newer, ALL),
    State("sheet", handed_over, ("progress",), write_sheet, guest=ANNA),
    State("sheet-empty", handed_over, ("progress",), miss_a_change, guest=ANNA),
    State("trends-mark", partial(lived, 40), ("trends",), point_at_a_mark),
    *(State(name, partial(lived, 40), ("trends",), pose) for name, pose in AFTERMATHS.items()),
    State(
        "aftermath-none", partial(lived, 3), ("trends",), partial(look_after, Exercise.BACKBLOCK)
    ),
    State("typical", partial(lived, 40), ("trends",), lay_days_over),
    State("typical-few", partial(lived, 3), ("trends",), lay_days_over),
    State("sides", partial(lived, 40), ("trends",), partial(set_side_by_side, "weeks")),
    State("sides-stages", partial(lived, 40), ("trends",), partial(set_side_by_side, "stages")),
    State("sides-own", partial(lived, 40), ("trends",), partial(set_side_by_side, "own")),
    State("sides-none", partial(lived, 3), ("trends",), partial(set_side_by_side, "visits")),
    State("visit", partial(lived, 40), ("timeline",), note_visit),
    State("visit-of-nobody", partial(lived, 40), ("timeline",), miss_a_name),
    State("chapter", partial(lived, 40), ("timeline",), choose_chapter),
    State("later", partial(lived, 40), ("timeline",), choose_later),
    State("film", partial(lived, 40), ("timeline",), partial(ask_for_film, "code")),
    State("film-nameless", partial(lived, 40), ("timeline",), film_nobody),
    State("film-making", partial(lived, 40), ("timeline",), make_film),
    State("film-saved", partial(lived, 40), ("timeline",), have_film),
    State("report-changed", partial(lived, 40), ("report",), change_the_page),
    State("report-parts", partial(lived, 40), ("report",), leave_parts_out),
    State("report-history", partial(lived, 40), ("report",), save_history),
    State("report-saved", partial(lived, 40), ("report",), have_saved),
    State("report-text", partial(lived, 40), ("report",), read_the_page),
    State("report-first-day", partial(lived, 1), ("report",)),
    State("unchecked", unchecked),
    State("emergency", partial(flagged, Tier.EMERGENCY), ("today", "progress", "safe")),
    State("same-day", partial(flagged, Tier.SAME_DAY), ("today", "safe")),
    State("cleared", cleared, ("safe",)),
    State("numbers", partial(lived, 16), ("safe",), show_numbers),
    State("closing", partial(lived, 16), ("settings",), close_spell),
    State("closed", closed, ("today", "settings")),
    *(State(name, partial(lived, 16), ("settings",), pose) for name, pose in keyed.POSES),
    State("reminded", partial(lived, 16), ("today",), partial(keyed.remind_of_code, "none")),
    State(
        "reminded-of-test",
        partial(lived, 16),
        ("today",),
        partial(keyed.remind_of_code, "untested"),
    ),
    State("again", closed, ("today",), ask_again),
    State("words-offered", partial(lived, 40), ("timeline",), offer_removal),
    State("words-go", partial(lived, 40), ("timeline",), remove_words),
    State(
        "words-go-passphrase",
        partial(lived, 40),
        ("timeline",),
        partial(remove_words, passphrase=True),
    ),
    State("erase", partial(lived, 16), ("settings",), offer_erasing),
    State(
        "erase-asked",
        partial(lived, 16),
        ("settings",),
        partial(offer_erasing, known=Known(backups=14, others=1, away=True)),
    ),
    *(State(name, partial(lived, 16), (page,), pose) for name, page, pose in covered.POSES),
    *(State(name, partial(lived, 16), ("settings",), pose) for name, pose in backed_up.POSES),
    State("backups-overdue", partial(lived, 16), pose=backed_up.tell_overdue),
    State("backup-tried", handed_over, ("timeline",), guest=TRIED),
    State("backup-tried-past", handed_over, ("today",), go_back, guest=TRIED),
    State("import-backup-first", partial(lived, 16), ("report",), backed_up.back_up_first),
    State("import-without", partial(lived, 16), ("report",), backed_up.import_without),
    *(State(name, partial(lived, 16), (page,), pose) for name, page, pose in reminded.POSES),
    *(State(name, partial(lived, 16), (page,), pose) for name, page, pose in noted.POSES),
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
    "no-history": lambda door: door.tell_history(
        tr("This is not a history that Unbend has saved.")
    ),
    **MORE_DOORS,
}


def door(name: str) -> QWidget:
    made = DoorwayView()
    DOORS[name](made)
    return made
