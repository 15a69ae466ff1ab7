"""A diary in which a newer Unbend wrote something: it says so, and offers nothing that writes."""

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from domain.application import Unbend
from domain.wishes import Pain
from tests.domain.histories import later, put, rows_of
from tests.driver import Diary, Person
from tests.facts import begun, day

SENTENCE = "Read only: a newer Unbend wrote 2 entries here. Update Unbend to go on."


@pytest.fixture
def application(diary: Diary) -> Unbend:
    app = begun(diary.clock)
    app.answer_red_flags([])
    app.report_pain(Pain(leg=6, back=3))
    for kind in ("walk-taken", "sleep-told"):
        put(app, later(kind, rows_of(app)))
    diary.clock.now = day(2, 9)
    return app


def test_it_opens_and_says_how_many_entries_it_cannot_read(application: Unbend, diary: Diary):
    person = diary.show(application)

    assert person.sees(SENTENCE)
    assert not person.sees("Back to now")


def test_what_can_be_read_is_shown(application: Unbend, diary: Diary):
    person = diary.show(application)
    person.press("Ctrl+4")

    assert person.sees("6")


def test_nothing_is_recorded_in_it(application: Unbend, diary: Diary):
    person, before = diary.show(application), rows_of(application)

    person.press("1", "P", "S")

    assert rows_of(application) == before
    assert person.sees(SENTENCE)


def test_the_past_is_looked_at_as_ever(application: Unbend, diary: Diary):
    person = diary.show(application)

    person.window.home.session.step(-1)

    assert person.sees("You are looking at")
    person.press("Esc")
    assert person.sees(SENTENCE)


def test_a_diary_that_can_be_read_says_nothing_of_it(person: Person):
    assert not person.sees("newer Unbend")
