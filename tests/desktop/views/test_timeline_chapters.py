"""Timeline: chapters by visit, the form for a visit, and the course at a glance."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.views.fact_row import FactRow
from desktop.views.timeline import Glance, TimelineView
from domain.refusals import NothingSaid
from domain.values import programme_day
from projections.chapters import chapters
from projections.history import History
from projections.overview import mean_on, overview
from projections.timeline import as_known_then
from tests.lived import ZONE, Lived, easing
from tests.programme_files import programme

Shown = Callable[..., TimelineView]
TALL = 828


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    def show(diary: Lived, height: int = TALL) -> TimelineView:
        view = TimelineView()
        qtbot.addWidget(view)
        view.resize(1240, height)
        display(view, diary)
        view.show()
        return view

    return show


def display(view: TimelineView, diary: Lived, count: int | None = None) -> None:
    """The page of a diary now, or when there were so many facts."""
    facts, now = diary.facts(), diary.workspace()
    at = diary.now if count is None else facts[count - 1].recorded_at
    known = len(facts) if count is None else count
    course = as_known_then(facts).at(known)
    glance = Glance(
        chapters=chapters(now.course, now.day),
        overview=overview(now.course, now.day),
        at=at,
        now=diary.now,
        today=now.day,
        mean=mean_on(course, programme_day(at, ZONE)),
    )
    history = History(facts, known, course, at)
    view.display(history, programme(), ZONE, is_now=count is None, glance=glance)


def visited() -> Lived:
    """Three days, a visit, three days, a visit, a day."""
    diary = easing(3)
    diary.wishes.record_appointment("A. Weber", note="Go on.")
    diary.wait(days=3)
    diary.wishes.record_appointment("B. Blau")
    diary.wait(hours=3)
    return diary


def sentences(view: TimelineView) -> list[str]:
    rows = [view.model.row(number) for number in range(view.model.rowCount())]
    return [row.sentence for row in rows if isinstance(row, FactRow)]


def offered(view: TimelineView) -> list[str]:
    pick = view.filters.chapters
    return [pick.itemText(row) for row in range(pick.count())]


# ------------------------------------------------------------------------------- chapters


def test_the_chapters_are_offered_newest_first(shown: Shown):
    view = shown(visited())

    assert offered(view) == [
        "The whole course",
        "Since 3 April",
        "From 31 March to 2 April",
        "Until the first visit",
    ]


def test_without_a_visit_there_is_nothing_to_choose_from(shown: Shown):
    assert not shown(easing(3)).filters.chapters.isVisible()


def test_a_chapter_shows_its_facts(shown: Shown):
    view = shown(visited())

    view.filters.chapters.setCurrentIndex(1)

    assert sentences(view) == ["A visit to B. Blau"]
    assert view.filters.said.text() == "1 day, begun by the visit to B. Blau"


def test_all_entries_come_back_when_they_are_wanted(shown: Shown):
    view = shown(diary := visited())
    view.filters.chapters.setCurrentIndex(3)

    view.filters.show_all.click()

    assert len(sentences(view)) == len(diary.facts())
    assert view.filters.chapters.currentIndex() == 0
    assert not view.filters.said.isVisible()


def test_a_chapter_is_compared_with_the_one_before(qtbot: QtBot, shown: Shown):
    view = shown(visited())
    view.filters.chapters.setCurrentIndex(1)

    with qtbot.waitSignal(view.compared) as compared:
        view.filters.compare.click()

    assert compared.args == [
        (date(2026, 3, 31), date(2026, 4, 2)),
        (date(2026, 4, 3), date(2026, 4, 3)),
    ]


def test_the_first_chapter_has_none_before_it(shown: Shown):
    view = shown(visited())

    view.filters.chapters.setCurrentIndex(3)

    assert not view.filters.compare.isVisible()
    assert view.filters.show_all.isVisible()


def test_the_chosen_chapter_stays_while_others_are_added(shown: Shown):
    diary = visited()
    view = shown(diary)
    view.filters.chapters.setCurrentIndex(1)

    diary.wait(days=2).wishes.record_appointment("C. Grün")
    display(view, diary)

    assert view.filters.chapters.currentText() == "From 3 April to 4 April"
    assert sentences(view) == ["A visit to B. Blau"]


def test_a_chapter_is_chosen_in_the_past_as_well_and_stays(shown: Shown):
    diary = visited()
    view = shown(diary)
    view.filters.chapters.setCurrentIndex(1)

    display(view, diary, 3)

    assert sentences(view) == ["A visit to B. Blau"]
    assert not view.model.here().isValid()


def test_entries_behind_a_rule_take_the_place_of_a_chapter(shown: Shown):
    diary = visited()
    view = shown(diary)
    view.filters.chapters.setCurrentIndex(1)

    view.show_entries([diary.facts()[1].id])

    assert len(sentences(view)) == 1
    assert view.filters.chapters.currentIndex() == 0


# -------------------------------------------------------------------------------- a visit


def test_a_visit_of_today_is_noted(qtbot: QtBot, shown: Shown):
    view = shown(easing(3))
    view.saw_someone.click()
    form = view.side.visit

    form.who.setText("A. Weber")
    form.note.setPlainText("Go on.")
    with qtbot.waitSignal(view.visited) as visited:
        form.save.click()

    assert visited.args[:2] == ["A. Weber", "Go on."]
    assert visited.args[2].occurred_at is None
    assert visited.args[2].command is not None


def test_a_visit_of_an_earlier_day_is_noted_for_its_noon(qtbot: QtBot, shown: Shown):
    diary = easing(3)
    view = shown(diary)
    view.saw_someone.click()
    form = view.side.visit

    form.who.setText("A. Weber")
    form.day.text.setText("29 March 2026")
    with qtbot.waitSignal(view.visited) as visited:
        form.save.click()

    occasion = visited.args[2]
    assert programme_day(occasion.occurred_at, ZONE) == date(2026, 3, 29)
    assert diary.wishes.record_appointment("A. Weber", occasion=occasion)


def test_whom_one_saw_the_last_time_is_offered_again(shown: Shown):
    view = shown(visited())

    view.saw_someone.click()

    assert view.side.visit.who.text() == "B. Blau"
    assert view.side.visit.day.text.text() == "3 April 2026"


@pytest.mark.parametrize(
    ("who", "day", "told"),
    [
        ("  ", "29 March 2026", ("Please say whom you saw.", "")),
        ("A. Weber", "", ("", "Please write the day like 12 April 2026")),
        ("A. Weber", "9 May 2031", ("", "That day has not come yet.")),
    ],
)
def test_what_cannot_be_noted_is_said_beside_its_field(
    qtbot: QtBot, shown: Shown, who: str, day: str, told: tuple[str, str]
):
    view = shown(easing(3))
    view.saw_someone.click()
    form = view.side.visit

    form.who.setText(who)
    form.day.text.setText(day)
    with qtbot.assertNotEmitted(view.visited):
        form.save.click()

    assert form.about_who.text() == told[0]
    assert form.about_day.text().startswith(told[1])
    assert bool(form.about_day.text()) == bool(told[1])


def test_what_the_rules_refuse_is_said_in_the_form(shown: Shown):
    view = shown(easing(3))
    view.saw_someone.click()

    view.show_refusal(NothingSaid("Please say whom you saw."))

    assert view.side.visit.notice.text() == "Please say whom you saw."


def test_escape_closes_the_form(qtbot: QtBot, shown: Shown):
    view = shown(easing(3))
    view.saw_someone.click()

    qtbot.keyClick(view.side.visit.who, Qt.Key.Key_Escape)

    assert not view.side.visit.isVisible()
    assert view.fact.isVisible()


def test_in_the_past_no_visit_is_noted(shown: Shown):
    diary = easing(3)
    view = shown(diary)
    view.saw_someone.click()

    display(view, diary, 3)

    assert not view.saw_someone.isVisible()
    assert not view.side.visit.isVisible()


def test_a_fact_that_is_chosen_comes_before_a_form_and_what_was_typed_stays(shown: Shown):
    view = shown(visited())
    view.saw_someone.click()
    view.side.visit.who.setText("C. Grün")

    view.list.setCurrentIndex(view.model.index(1, 0))
    is_fact = view.fact.isVisible()
    view.saw_someone.click()

    assert is_fact
    assert view.side.visit.who.text() == "C. Grün"


def test_a_visit_that_was_kept_is_seen(shown: Shown):
    diary = easing(3)
    view = shown(diary)
    view.saw_someone.click()

    (visit,) = diary.wishes.record_appointment("A. Weber", note="Go on.")
    display(view, diary)
    view.end_visit(visit.id)

    assert "A visit to A. Weber" in view.fact.text()
    assert view.fact.correct.isVisible()


def test_a_film_is_asked_for_beside_the_list(shown: Shown):
    view = shown(easing(3))

    view.save_film.click()

    assert view.film.isVisible()
    assert not view.fact.isVisible()


# ------------------------------------------------------------------------ the slim picture


def test_the_course_at_a_glance_stands_above_a_list_with_room(shown: Shown):
    view = shown(easing(10))

    assert view.course.isVisible()
    assert "here 4.0" in view.course.picture.accessibleName()


def test_in_a_low_window_the_list_has_the_room(shown: Shown):
    assert not shown(easing(10), 560).course.isVisible()


def test_the_moment_is_marked_on_it(shown: Shown):
    diary = easing(10)
    view = shown(diary)

    display(view, diary, 9)

    assert view.course.picture.accessibleName().startswith("Tuesday 31 March 2026.")


def test_a_click_on_it_goes_there(qtbot: QtBot, shown: Shown):
    diary = easing(10)
    view = shown(diary)
    heard: list[Any] = []
    view.sought.connect(heard.append)

    middle = view.course.picture.rect().center()
    qtbot.mouseClick(view.course.picture, Qt.MouseButton.LeftButton, pos=middle)

    (sought,) = heard
    assert isinstance(sought, datetime)
    assert abs(sought - (diary.now - timedelta(days=5))) < timedelta(days=1)
