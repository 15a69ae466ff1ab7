"""Nothing can be stored while somebody has a form open in the window: told, kept, tried again."""

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from time import monotonic

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from domain import sqlcipher
from domain.events import PainReported, PrescriptionChanged
from domain.store import encrypted_file
from domain.wishes import Pain
from tests.driver import KEY, Diary, Person
from tests.facts import begun, day

posix_only = pytest.mark.skipif(os.name != "posix", reason="limits of POSIX")

SOON = 3.0
"""Seconds for which a window may stand still."""

Filled = Callable[[], AbstractContextManager[None]]


@pytest.fixture
def person(diary: Diary) -> Person:
    """Somebody on the second day of a diary that lies in a file."""
    application = begun(diary.clock, encrypted_file(diary.path, KEY, new=True))
    application.answer_red_flags([])
    application.report_pain(Pain(leg=6, back=3))
    diary.clock.now = day(2, 9)
    return diary.show(application)


@pytest.fixture
def full(diary: Diary) -> Filled:
    """While it is open, the log of the diary cannot grow by a byte."""

    @contextmanager
    def filled() -> Iterator[None]:
        from resource import RLIMIT_FSIZE, getrlimit, setrlimit

        size = diary.path.with_name(f"{diary.path.name}-wal").stat().st_size
        _, most = getrlimit(RLIMIT_FSIZE)
        setrlimit(RLIMIT_FSIZE, (size, most))
        try:
            yield
        finally:
            setrlimit(RLIMIT_FSIZE, (most, most))

    return filled


@posix_only
def test_what_was_typed_in_a_form_stays_beside_the_sentence_and_is_stored_later(
    person: Person, diary: Diary, full: Filled
) -> None:
    person.press("Ctrl+2")
    person.click("My physiotherapist changed a figure…")
    person.fill_in("Its new value", "90")
    person.fill_in("By whom", "A. Weber")
    person.fill_in("Reason", "Longer for you.")
    before = diary.facts()
    with full():
        person.click("Save")
        assert person.sees("This was not stored.")
        person.press("Return")

        assert person.sees("The disk is full or refuses to be written")
        assert person.sees("make room and try again")
        assert diary.facts() == before
        person.click("Save")
        person.press("Return")
        assert diary.facts() == before
    assert [person.sees(typed) for typed in ("90", "A. Weber", "Longer for you.")] == [True] * 3

    person.click("Save")

    (fact,) = diary.kept(PrescriptionChanged)
    assert (fact.now, fact.by, fact.reason) == (90, "A. Weber", "Longer for you.")
    assert not person.sees("The disk is full")


@posix_only
def test_what_the_disk_refused_is_not_on_any_page(
    person: Person, diary: Diary, full: Filled
) -> None:
    """Nothing of it stays in memory: the next entry goes by what was stored."""
    person.press("P", "9")
    with full():
        person.press("Return", "Return")
        person.press("Esc", "Ctrl+4")
        shown = person.rows()
    person.press("Ctrl+1", "P", "5", "Return")

    assert [report.leg for report in diary.kept(PainReported)] == [6, 5]
    person.press("Ctrl+4")
    assert person.rows() == ["Tuesday 5 May", "09:00, Leg 5", *shown]


def test_another_program_that_holds_the_file_is_told_of_within_a_moment(
    person: Person, diary: Diary
) -> None:
    person.press("P", "5")
    with closing(sqlcipher.connect(diary.path, KEY)) as other:
        other.execute("BEGIN IMMEDIATE")
        began = monotonic()
        person.press("Return")
        took = monotonic() - began

        assert person.sees("is in use by another program. Close that program and try again.")
        assert took < SOON
        person.press("Return")

    person.click("Save")
    assert [report.leg for report in diary.kept(PainReported)] == [6, 5]
