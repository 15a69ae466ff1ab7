"""Report: a page of figures, and files that are asked for and told of."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.views.report import Place, ReportView
from domain.wishes import Session
from projections.summary import Summary, summary
from tests.lived import ZONE, Lived, easing
from tests.programme_files import programme

CHOSEN = Path("/somewhere/mine.unbend")
Shown = Callable[..., ReportView]


def summary_of(diary: Lived) -> Summary:
    return summary(diary.course(), programme(), diary.now, ZONE)


class Asked:
    """Stands in for the system's dialog: answers with a path, or with nothing."""

    def __init__(self, answer: Path | None = CHOSEN) -> None:
        self.answer = answer
        self.places: list[Place] = []

    def __call__(self, _: QWidget, place: Place) -> Path | None:
        self.places.append(place)
        return self.answer


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    def show(diary: Lived, asked: Asked | None = None, is_now: bool = True) -> ReportView:
        view = ReportView(asked or Asked())
        qtbot.addWidget(view)
        view.resize(1240, 828)
        view.display(summary_of(diary), is_now=is_now)
        view.show()
        return view

    return show


def test_the_page_tells_where_things_stand(shown: Shown):
    text = shown(easing(16)).summary.text()

    assert "Sciatica on the left, since 20 March 2026" in text
    assert "Acute stage, easing, day 17" in text
    assert "16 of 17 days" in text
    assert "2.0 of 10 (n = 6 days)" in text
    assert "not asked" in text


def test_the_page_counts_sessions_and_those_beyond_the_limit(shown: Shown):
    diary = easing(5)
    stretch = summary_of(diary).done[1]

    text = shown(diary).summary.text().splitlines()

    row = text.index("Table Stretch")
    assert text[row + 1 : row + 3] == [str(stretch.sessions), str(stretch.over)]


def test_an_empty_diary_has_a_calm_page(shown: Shown):
    text = shown(Lived()).summary.text()

    assert "too few readings (0 days)" in text
    assert "none yet" in text


def test_saving_the_history_asks_where_and_passes_it_on(qtbot: QtBot, shown: Shown):
    asked = Asked()
    view = shown(easing(2), asked)

    with qtbot.waitSignal(view.history_asked) as wished:
        view.save_history.click()

    assert wished.args == [CHOSEN, "history"]
    assert asked.places == [
        Place("unbend-2026-03-30.unbend", "unbend", "Unbend history (*.unbend)")
    ]


@pytest.mark.parametrize("kind", ["tables-comma", "tables-semicolon"])
def test_tables_come_with_the_separator_that_was_chosen(qtbot: QtBot, shown: Shown, kind: str):
    view = shown(easing(2))

    view.separator.display(kind)
    with qtbot.waitSignal(view.history_asked) as wished:
        view.save_tables.click()

    assert wished.args == [CHOSEN, kind]


def test_who_closes_the_dialog_saves_nothing(qtbot: QtBot, shown: Shown):
    view = shown(easing(2), Asked(None))

    with qtbot.assertNotEmitted(view.history_asked):
        view.save_history.click()


def test_a_saved_file_is_told_with_its_place(shown: Shown):
    view = shown(easing(2))

    view.show_saved(CHOSEN)

    assert view.done.text() == f"Saved: {CHOSEN}"
    assert not view.trouble.isVisible()


def test_what_went_wrong_is_told_instead(shown: Shown):
    view = shown(easing(2))
    view.show_saved(CHOSEN)

    view.show_trouble("There is no room left on that disk. Nothing was saved.")

    assert view.trouble.text().startswith("There is no room left")
    assert not view.done.isVisible()


def test_the_page_says_that_files_are_not_encrypted(shown: Shown):
    view = shown(easing(2))

    said = [child.accessibleName() for child in view.findChildren(QWidget)]

    assert any("not encrypted" in words for words in said)


def test_in_the_past_nothing_is_saved(shown: Shown):
    view = shown(easing(2), is_now=False)

    assert not view.save_history.isVisible()
    assert not view.save_tables.isVisible()
    assert "Go back to now" in view.past.text()


def test_a_session_more_changes_the_page(shown: Shown):
    diary = easing(2)
    view = shown(diary)

    diary.wishes.record_exercise(Session(exercise=programme().exercises[0].id))
    view.display(summary_of(diary), is_now=True)

    text = view.summary.text().splitlines()
    assert text[text.index("Knees Rocking") + 1] == "1"
