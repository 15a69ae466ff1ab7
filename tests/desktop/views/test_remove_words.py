"""The Timeline removes words for good: where that is offered, what it says, what it sends."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.views.remove_words import RemoveWords
from desktop.views.timeline import TimelineView
from desktop.what_goes import Reach
from desktop.widgets.label import Label
from domain.events import EntryCorrected, Event, PainReported
from domain.wishes import Pain
from tests.desktop.views.test_timeline import choose, display, then
from tests.lived import ZONE, Lived, easing
from tests.programme_files import programme

NOTE = "what-nobody-is-to-read"


@pytest.fixture
def diary() -> Lived:
    return easing()


@pytest.fixture
def page(qtbot: QtBot, diary: Lived) -> TimelineView:
    """The Timeline of a diary in a file, with one note in it."""
    diary.wishes.report_pain(Pain(leg=3, note=NOTE))
    view = TimelineView()
    qtbot.addWidget(view)
    view.resize(1240, 828)
    view.offer_removal()
    display(view, diary)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    return view


def noted(diary: Lived) -> Event:
    return next(
        fact
        for fact in reversed(diary.facts())
        if isinstance(fact, PainReported) and fact.note == NOTE
    )


def is_offered(page: TimelineView) -> bool:
    return not page.fact.remove_words.isHidden()


def press(qtbot: QtBot, one: QWidget) -> None:
    qtbot.mouseClick(one, Qt.MouseButton.LeftButton)


def words_of(card: QWidget) -> str:
    return "\n".join(each.text() for each in card.findChildren(Label) if each.isVisible())


# ---------------------------------------------------------------------------------- where it is


def test_it_is_offered_with_an_entry_that_has_words(page: TimelineView, diary: Lived) -> None:
    choose(page, noted(diary))

    assert is_offered(page)


def test_it_is_not_offered_without_words(page: TimelineView, diary: Lived) -> None:
    silent = next(
        fact for fact in diary.facts() if isinstance(fact, PainReported) and not fact.note
    )

    choose(page, silent)

    assert not is_offered(page)


def test_it_is_not_offered_before_anything_is_chosen(page: TimelineView) -> None:
    assert not is_offered(page)


def test_it_is_offered_with_an_entry_that_was_withdrawn(page: TimelineView, diary: Lived) -> None:
    entry = noted(diary)
    diary.wishes.withdraw_entry(entry.id)
    display(page, diary)

    choose(page, entry)

    assert is_offered(page)


def test_a_correction_that_brought_words_leads_to_its_entry(
    qtbot: QtBot, page: TimelineView, diary: Lived
) -> None:
    (entry, *_) = diary.wishes.report_pain(Pain(leg=2, note="short"))
    (correction, *_) = diary.wishes.correct_entry(entry.id, {"note": NOTE})
    display(page, diary)
    choose(page, correction)

    with qtbot.waitSignal(page.removal_asked) as asked:
        press(qtbot, page.fact.remove_words)

    assert isinstance(correction, EntryCorrected)
    assert asked.args == [entry.id]


def test_it_is_not_offered_in_the_past(page: TimelineView, diary: Lived) -> None:
    history = then(diary, len(diary.facts()))
    page.display(history, programme(), ZONE, is_now=False)

    choose(page, noted(diary))

    assert not is_offered(page)


def test_it_is_not_offered_where_there_is_no_file(qtbot: QtBot, diary: Lived) -> None:
    diary.wishes.report_pain(Pain(leg=3, note=NOTE))
    view = TimelineView()
    qtbot.addWidget(view)
    display(view, diary)
    view.show()

    choose(view, noted(diary))

    assert not is_offered(view)


# ------------------------------------------------------------------------------------- the card


@pytest.fixture
def card(qtbot: QtBot, page: TimelineView, diary: Lived) -> RemoveWords:
    """It is asked for, and not known yet what holds the words."""
    choose(page, noted(diary))
    press(qtbot, page.fact.remove_words)
    return page.side.removal


def test_it_stands_beside_the_list_in_place_of_the_entry(
    page: TimelineView, card: RemoveWords
) -> None:
    assert card.isVisible()
    assert page.fact.isHidden()
    assert "Pain of" in words_of(card)
    assert not card.do.isEnabled()


def test_it_says_what_goes_and_what_stays(card: RemoveWords) -> None:
    card.display(Reach(backups=3, others=1, away=True, code=True))

    said = words_of(card)
    assert "3 backups hold the words. They are removed, and a new one is made." in said
    assert "1 restored diary beside this one stays as it is, words and all" in said
    assert "make a new one afterwards" in said
    assert "cannot be reached now" in said
    assert "Files that you saved or handed over keep the words." in said
    assert NOTE not in said
    assert card.do.isEnabled()


def test_it_says_nothing_of_what_there_is_not(card: RemoveWords) -> None:
    card.display(Reach())

    said = words_of(card)
    assert "backup" not in said
    assert "restored" not in said
    assert "recovery code" not in said
    assert not card.passphrase.isVisible()


def test_the_keyboard_is_first_on_the_way_out(qtbot: QtBot, card: RemoveWords) -> None:
    card.display(Reach(backups=1))

    qtbot.waitUntil(card.leave.hasFocus)


def test_it_sends_nothing_along_where_there_is_no_passphrase(
    qtbot: QtBot, card: RemoveWords
) -> None:
    card.display(Reach())

    with qtbot.waitSignal(card.confirmed) as sent:
        press(qtbot, card.do)

    assert sent.args == [""]
    assert not card.do.isEnabled(), "twice would be too often"


def test_a_passphrase_is_asked_for_and_never_shown(qtbot: QtBot, card: RemoveWords) -> None:
    card.display(Reach(passphrase=True))
    before = card.do.isEnabled()

    qtbot.keyClicks(card.passphrase, "two knees")
    with qtbot.waitSignal(card.confirmed) as sent:
        qtbot.keyClick(card.passphrase, Qt.Key.Key_Return)

    assert not before
    assert sent.args == ["two knees"]
    assert card.passphrase.echoMode() is card.passphrase.EchoMode.Password


def test_a_wrong_passphrase_is_said_beside_it_and_may_be_typed_again(
    qtbot: QtBot, card: RemoveWords
) -> None:
    card.display(Reach(passphrase=True))
    card.passphrase.setText("wrong")
    press(qtbot, card.do)

    card.tell("This is not the passphrase.")

    assert "This is not the passphrase." in card.notice.text()
    assert card.passphrase.isVisible()
    assert card.do.isEnabled()


def test_what_stands_in_the_way_leaves_nothing_to_press(card: RemoveWords) -> None:
    card.tell("The diary is gone.")

    assert not card.do.isEnabled()
    assert card.leave.isEnabled()


@pytest.mark.parametrize("way", ["escape", "button"])
def test_it_is_left_without_a_trace(
    way: str, qtbot: QtBot, page: TimelineView, card: RemoveWords
) -> None:
    card.display(Reach(passphrase=True))
    card.passphrase.setText("two knees")
    leave: dict[str, Callable[[], None]] = {
        "escape": lambda: qtbot.keyClick(card.passphrase, Qt.Key.Key_Escape),
        "button": lambda: press(qtbot, card.leave),
    }

    leave[way]()

    assert card.isHidden()
    assert page.fact.isVisible()
    assert not card.passphrase.text()


def test_another_entry_closes_it(page: TimelineView, card: RemoveWords, diary: Lived) -> None:
    choose(page, diary.facts()[3])

    assert card.isHidden()


def test_the_past_closes_it(page: TimelineView, card: RemoveWords, diary: Lived) -> None:
    history = then(diary, len(diary.facts()))
    page.display(history, programme(), ZONE, is_now=False)

    assert card.isHidden()
