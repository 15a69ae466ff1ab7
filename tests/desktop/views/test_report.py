"""Report: the right page without a choice, every choice in one line, and a plain way out."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.report.file_wish import FileForm
from desktop.report.preview import Preview
from desktop.report.sheet import Listing, Sheet, Strip, Tile
from desktop.views.place import Place
from desktop.views.report import ReportView
from desktop.wording import report as words
from projections.periods import Days
from projections.report.wish import Appendix, Choices, Offer, Paper, ReportWish, Section

CHOSEN = Path("/somewhere/mine.pdf")
TODAY = date(2026, 5, 30)
ALL = Days(date(2026, 3, 28), TODAY)
SINCE = Days(date(2026, 5, 3), TODAY)
CHOICES = Choices(days={Offer.VISIT: SINCE, Offer.ALL: ALL}, default=Offer.VISIT)
SESAME = "twelve apples"
Shown = Callable[..., ReportView]


class Asked:
    """Stands in for the system's dialog: answers with a path, or with nothing."""

    def __init__(self, answer: Path | None = CHOSEN) -> None:
        self.answer = answer
        self.places: list[Place] = []

    def __call__(self, _: QWidget, place: Place) -> Path | None:
        self.places.append(place)
        return self.answer


def preview(pages: int = 1) -> Preview:
    sheet = Sheet(
        language="en",
        paper="a4",
        date="2026-05-30",
        title="Sciatica diary",
        about=("Code P-7F3A",),
        aside=(),
        strip=Strip(title="Warning signs", text="none ticked on 26 of 28 days"),
        tiles=(Tile(name="Leg pain", value="2.5", unit="of 10", detail="n = 14 of 14"),),
        blocks=(Listing(title="Questions", lines=("May I cycle?",)),),
        footer="Page 1",
    )
    image = QImage(210, 297, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    kept = QBuffer()
    image.save(kept, "PNG")
    return Preview(sheet=sheet, code="P-7F3A", pages=(bytes(kept.data().data()),) * pages)


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    def show(asked: Asked | None = None, choices: Choices = CHOICES, **how: bool) -> ReportView:
        view = ReportView(asked or Asked())
        qtbot.addWidget(view)
        view.resize(1240, 828)
        view.display(choices, TODAY, **{"is_now": True} | how)
        view.show()
        return view

    return show


def wish_of(view: ReportView) -> ReportWish:
    wish = view.form.value()
    assert wish is not None
    return wish


def line(view: ReportView, which: str) -> str:
    """What the line of a choice says."""
    return view.form.folds[which].row.value()


# ----------------------------------------------------------------------- without any choice


def test_the_page_begins_with_the_days_that_fit_and_a_code(shown: Shown):
    view = shown()

    assert wish_of(view) == ReportWish(days=SINCE, paper=Paper.A4)
    assert line(view, words.DAYS) == "Since the visit of 3 May"


def test_all_choices_are_folded_at_first(shown: Shown):
    view = shown()

    seen = [field for field in view.findChildren(QLineEdit) if field.isVisible()]

    assert seen == []
    assert not any(fold.row.is_open for fold in view.form.folds.values())


def test_one_press_saves_the_page(qtbot: QtBot, shown: Shown):
    asked = Asked()
    view = shown(asked)

    with qtbot.waitSignal(view.save_asked) as told:
        view.saving.save.click()

    (wish,) = told.args
    assert (wish.path, wish.form, wish.password) == (CHOSEN, FileForm.PDF, "")
    assert wish.page == wish_of(view)
    assert asked.places == [Place("unbend-2026-05-30.pdf", "pdf", "PDF page (*.pdf)")]


def test_the_page_wished_for_is_told_with_the_pixels_it_is_looked_at_in(qtbot: QtBot, shown: Shown):
    view = shown()

    with qtbot.waitSignal(view.wished) as told:
        view.form.naming.chosen.emit(words.CODE)

    assert told.args[0] == wish_of(view)
    assert told.args[1] >= view.preview.picture.wide()


# ------------------------------------------------------------------------------ the choices


def test_another_period_is_another_page(shown: Shown):
    view = shown()

    view.form.days.choose(Offer.ALL.value)

    assert wish_of(view).days == ALL
    assert line(view, words.DAYS) == "All of it"


def test_a_chosen_period_grows_with_the_days(shown: Shown):
    view = shown()
    view.form.days.choose(Offer.ALL.value)
    longer = Days(ALL.first, date(2026, 5, 31))

    view.display(Choices(days={Offer.ALL: longer}, default=Offer.ALL), longer.last, is_now=True)

    assert wish_of(view).days == longer


def test_days_of_ones_own_begin_with_those_that_fit(shown: Shown):
    view = shown()

    view.form.days.choose(words.OWN)
    view.form.days.first.text.setText("10 May 2026")

    assert wish_of(view).days == Days(date(2026, 5, 10), TODAY)


@pytest.mark.parametrize(
    ("first", "said"),
    [
        ("", "Please write the first and the last day."),
        ("31 May 2026", "comes before"),
        ("nonsense", "Please write the first and the last day."),
    ],
)
def test_days_that_make_no_sense_are_told_and_wished_for_by_nobody(
    qtbot: QtBot, shown: Shown, first: str, said: str
):
    view = shown()
    view.form.folds[words.DAYS].row.click()
    view.form.days.choose(words.OWN)

    with qtbot.assertNotEmitted(view.wished):
        view.form.days.first.text.setText(first)

    assert said in view.form.days.trouble.text()
    assert view.form.value() is None


def test_with_days_that_make_no_sense_nothing_is_saved(qtbot: QtBot, shown: Shown):
    view = shown()
    view.form.days.choose(words.OWN)
    view.form.days.first.text.clear()

    with qtbot.assertNotEmitted(view.save_asked):
        view.saving.save.click()

    assert view.saving.trouble.text() == "Please write the first and the last day."


def test_a_name_is_on_the_page_only_where_one_was_wished_for(shown: Shown):
    view = shown()
    view.form.name.setText(" Anna Weber ")

    assert wish_of(view).name == ""
    view.form.naming.display(words.NAME)
    assert wish_of(view).name == "Anna Weber"


def test_the_code_is_shown_once_it_is_known(shown: Shown):
    view = shown()

    view.display_preview(preview())

    assert line(view, words.WHO) == "Code P-7F3A"


def test_each_line_is_a_question(shown: Shown):
    view = shown()

    view.form.questions.setPlainText("May I cycle?\n\n  How long may I sit? \n")

    assert wish_of(view).questions == ("May I cycle?", "How long may I sit?")
    assert line(view, words.QUESTIONS) == "2 questions"


def test_what_is_not_ticked_is_left_out(shown: Shown):
    view = shown()

    view.form.sections[Section.TYPICAL_DAY].click()

    assert wish_of(view).left_out == {Section.TYPICAL_DAY}
    assert line(view, words.SHOWN) == "5 of 6 parts"


def test_the_warning_signs_cannot_be_left_out(shown: Shown):
    view = shown()

    view.form.folds[words.SHOWN].row.click()

    assert set(view.form.sections) == set(Section)
    said = [part.accessibleName() for part in view.findChildren(QWidget)]
    said += [part.text() for part in view.form.findChildren(type(view.preview.place))]
    assert "What you said of warning signs is always on the page." in said


def test_further_pages_are_wished_for_one_by_one(shown: Shown):
    view = shown()

    view.form.appendix[Appendix.DAYS].click()

    assert wish_of(view).appendix == {Appendix.DAYS}
    assert line(view, words.FURTHER) == "The last 14 days, one by one"


def test_paper_and_parts_are_told_to_be_remembered_and_nothing_else(qtbot: QtBot, shown: Shown):
    view = shown()
    view.form.naming.display(words.NAME)
    view.form.name.setText("Anna Weber")

    with qtbot.waitSignal(view.remembered) as told:
        view.form.sections[Section.WORDS].click()

    assert told.args == ["a4", ["words"]]


def test_what_was_chosen_another_day_is_chosen_again(shown: Shown):
    view = shown()

    view.prefer("us-letter", {"words", "something of a newer Unbend"})

    assert wish_of(view).paper is Paper.LETTER
    assert wish_of(view).left_out == {Section.WORDS}


# --------------------------------------------------------------------------------- the page


def test_pages_are_turned_and_none_is_turned_beyond_the_last(shown: Shown):
    view = shown()
    view.display_preview(preview(pages=2))

    view.preview.after.click()
    view.preview.turn_page(1)

    assert view.preview.place.text() == "Page 2 of 2"
    assert not view.preview.after.isEnabled()


def test_a_single_page_has_nothing_to_turn(shown: Shown):
    view = shown()

    view.display_preview(preview())

    assert not view.preview.after.isVisible()


def test_the_page_before_stays_while_another_is_made(shown: Shown):
    view = shown()
    view.display_preview(preview())

    view.show_waiting()

    assert view.preview.waits.isVisible()
    assert not view.preview.picture.is_blank()


def test_a_page_that_could_not_be_made_says_so(shown: Shown):
    view = shown()
    view.show_waiting()

    view.show_no_page("The page could not be made.")

    assert view.preview.trouble.text() == "The page could not be made."
    assert not view.preview.waits.isVisible()


def test_the_page_can_be_read_as_text(qtbot: QtBot, shown: Shown):
    view = shown()
    view.display_preview(preview())

    qtbot.mouseClick(view.preview.turn, Qt.MouseButton.LeftButton)

    text = view.preview.text.toPlainText()
    assert view.preview.text.isVisible()
    assert "Warning signs: none ticked on 26 of 28 days" in text
    assert "Leg pain: 2.5 of 10. n = 14 of 14" in text
    assert "Questions\nMay I cycle?" in text


def test_a_screen_reader_is_told_what_the_picture_says(shown: Shown):
    view = shown()

    view.display_preview(preview())

    assert view.preview.picture.accessibleName() == "Page 1 of 1"
    assert "Leg pain: 2.5 of 10" in view.preview.picture.accessibleDescription()


def test_closer_the_page_is_wider_and_a_finer_picture_is_asked_for(qtbot: QtBot, shown: Shown):
    view = shown()
    view.display_preview(preview())
    before = view.preview.picture.wide()

    with qtbot.waitSignal(view.wished, check_params_cb=lambda _wish, wide: wide >= 1.25 * before):
        view.preview.larger.click()

    assert view.preview.picture.wide() > before


# ---------------------------------------------------------------------------------- the way out


def test_the_page_says_that_files_are_not_encrypted(shown: Shown):
    view = shown()

    assert view.saving.lock.text().startswith("A file that leaves Unbend is not encrypted.")
    assert view.saving.lock.isVisible()


def test_a_file_with_a_password_is_told_to_be_sealed(shown: Shown):
    view = shown()

    view.saving.password.box.click()

    assert view.saving.lock.text().startswith("It opens with the password only.")


def test_a_password_that_is_too_short_saves_nothing(qtbot: QtBot, shown: Shown):
    asked = Asked()
    view = shown(asked)
    view.saving.password.box.click()
    view.saving.password.once.setText("short")

    with qtbot.assertNotEmitted(view.save_asked):
        view.saving.save.click()

    assert view.saving.trouble.text() == "Please take at least 8 characters for the password."
    assert asked.places == []


def test_a_password_goes_with_the_wish_and_is_forgotten_once_the_file_lies_there(
    qtbot: QtBot, shown: Shown
):
    view = shown()
    view.saving.password.box.click()
    view.saving.password.once.setText(SESAME)
    view.saving.password.again.setText(SESAME)

    with qtbot.waitSignal(view.save_asked) as told:
        view.saving.save.click()
    view.show_saved(CHOSEN)

    assert told.args[0].password == SESAME
    assert SESAME not in repr(told.args[0])
    assert view.saving.password.once.text() == ""


@pytest.mark.parametrize(
    ("form", "name"),
    [
        (FileForm.HISTORY, "unbend-2026-05-30.unbend"),
        (FileForm.TABLES_COMMA, "unbend-2026-05-30.zip"),
        (FileForm.TABLES_SEMICOLON, "unbend-2026-05-30.zip"),
        (FileForm.FHIR, "unbend-2026-05-30.fhir.json"),
        (FileForm.WEB, "unbend-2026-05-30.html"),
    ],
)
def test_the_history_is_saved_in_the_form_that_is_chosen(
    qtbot: QtBot, shown: Shown, form: FileForm, name: str
):
    asked = Asked()
    view = shown(asked)
    view.saving.history.click()
    view.saving.form.display(form.value)

    with qtbot.waitSignal(view.save_asked) as told:
        view.saving.save_file.click()

    assert told.args[0].form is form
    assert asked.places[0].name == name


def test_a_protected_history_is_a_zip(shown: Shown):
    asked = Asked()
    view = shown(asked)
    view.saving.history.click()
    view.saving.password.box.click()
    view.saving.password.once.setText(SESAME)
    view.saving.password.again.setText(SESAME)

    view.saving.save_file.click()

    assert asked.places == [Place("unbend-2026-05-30.zip", "zip", "Protected zip (*.zip)")]


def test_who_closes_the_dialog_saves_nothing(qtbot: QtBot, shown: Shown):
    view = shown(Asked(None))

    with qtbot.assertNotEmitted(view.save_asked):
        view.saving.save.click()

    assert view.saving.save.isEnabled()


def test_a_file_that_is_being_made_can_be_given_up(qtbot: QtBot, shown: Shown):
    view = shown()
    view.saving.save.click()
    assert not view.saving.save.isEnabled()

    with qtbot.waitSignal(view.stopped):
        view.saving.stop.click()

    assert view.saving.save.isEnabled()
    assert not view.saving.stop.isVisible()


def test_a_saved_file_is_told_with_its_place(shown: Shown):
    view = shown()

    view.show_saved(CHOSEN)

    assert view.saving.done.text() == f"Saved: {CHOSEN}"
    assert not view.saving.trouble.isVisible()


def test_what_went_wrong_is_told_instead(shown: Shown):
    view = shown()
    view.show_saved(CHOSEN)

    view.show_trouble("There is no room left on that disk. Nothing was saved.")

    assert view.saving.trouble.text().startswith("There is no room left")
    assert not view.saving.done.isVisible()


def test_to_whom_it_is_given_goes_with_the_wish(qtbot: QtBot, shown: Shown):
    view = shown()
    view.saving.given.setText(" A. Weber ")

    with qtbot.waitSignal(view.save_asked) as told:
        view.saving.save.click()

    assert told.args[0].given_to == "A. Weber"


def test_the_page_tells_of_its_days_and_the_history_of_all(qtbot: QtBot, shown: Shown):
    view = shown()
    with qtbot.waitSignal(view.save_asked) as page:
        view.saving.save.click()
    view.show_saved(CHOSEN)
    view.saving.history.click()
    with qtbot.waitSignal(view.save_asked) as history:
        view.saving.save_file.click()

    assert view.days_of(page.args[0]) == SINCE
    assert view.days_of(history.args[0]) == ALL


def test_in_the_past_the_page_is_shown_and_nothing_is_saved(shown: Shown):
    view = shown(is_now=False)

    assert not view.saving.save.isVisible()
    assert not view.bring_in.isVisible()
    assert "Go back to now" in view.saving.past.text()
    assert view.preview.isVisible()


def test_beside_somebody_elses_diary_nothing_is_noted_or_taken_in(shown: Shown):
    view = shown(is_own=False)

    assert view.saving.save.isVisible()
    assert not view.saving.given_fold.isVisible()
    assert not view.bring_in.isVisible()


# ------------------------------------------------------------------------------- how it lies


def test_where_there_is_no_room_the_page_lies_below(qtbot: QtBot, shown: Shown):
    view = shown()
    assert _place(view, view.preview).left() > _place(view, view.saving).right()

    view.resize(600, 700)

    qtbot.waitUntil(lambda: _place(view, view.preview).top() > _place(view, view.bring_in).bottom())


def _place(view: ReportView, part: QWidget) -> QRect:
    return QRect(part.mapTo(view, part.rect().topLeft()), part.size())
