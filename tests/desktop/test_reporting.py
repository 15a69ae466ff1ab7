"""The report made beside the window: the newest wish is shown, and files are whole or not there."""

import os
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot
from pyzipper import AESZipFile
from shiboken6 import delete

from desktop.report.file_wish import FileForm, FileWish
from desktop.report.ground import Ground
from desktop.report.preview import Preview
from desktop.reporting import Reporting
from projections.periods import Days
from projections.report.wish import Offer, ReportWish, choices
from tests.lived import ZONE, Lived, easing

pytestmark = pytest.mark.on_any_display

LONG = 60_000
WIDTH = 448
SESAME = "twelve apples"


def ground_of(diary: Lived) -> Ground:
    return Ground(diary.wishes, diary.now, ZONE)


def wish_of(diary: Lived, **wished: object) -> ReportWish:
    days = choices(diary.course(), ground_of(diary).day).days[Offer.ALL]
    return ReportWish(days=days, **wished)


def width_of(preview: Preview) -> int:
    return QImage.fromData(preview.pages[0]).width()


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "out"
    place.mkdir()
    return place


# -------------------------------------------------------------------------- to be looked at


def test_a_page_is_made_and_shown(qtbot: QtBot):
    diary, made = easing(16), Reporting()

    with qtbot.waitSignal(made.made, timeout=LONG) as shown:
        made.show(ground_of(diary), wish_of(diary), WIDTH)

    (preview,) = shown.args
    assert preview.code.startswith("P-")
    assert width_of(preview) == WIDTH
    assert preview.sheet.title


def test_of_many_wishes_the_first_and_the_newest_are_made(qtbot: QtBot):
    diary, made, heard = easing(5), Reporting(), []
    made.made.connect(lambda preview: heard.append(preview.sheet.about))
    ground = ground_of(diary)

    for name in ("Ann", "Anna", "Anna W", "Anna Weber"):
        made.show(ground, wish_of(diary, name=name), WIDTH)
    qtbot.waitUntil(lambda: any("Anna Weber" in line for line in heard[-1:][0]) if heard else False)

    assert len(heard) <= 2
    assert not any("Anna W" in line.split() for about in heard for line in about)


def test_the_page_that_is_shown_is_not_made_again(qtbot: QtBot):
    diary, made = easing(3), Reporting()
    ground, wish = ground_of(diary), wish_of(diary)
    with qtbot.waitSignal(made.made, timeout=LONG):
        made.show(ground, wish, WIDTH)

    with qtbot.assertNotEmitted(made.begun):
        made.show(ground, wish, WIDTH)


def test_whoever_wishes_for_the_page_that_is_shown_again_keeps_it(qtbot: QtBot):
    diary, made, heard = easing(3), Reporting(), []
    ground, wish = ground_of(diary), wish_of(diary)
    with qtbot.waitSignal(made.made, timeout=LONG) as first:
        made.show(ground, wish, WIDTH)
    made.made.connect(heard.append)

    made.show(ground, wish_of(diary, name="Anna"), WIDTH)
    made.show(ground, wish, WIDTH)
    made.make_now()
    with qtbot.waitSignal(made.made, timeout=LONG):
        made.show(ground, wish, 2 * WIDTH)

    assert [preview.sheet for preview in heard] == [first.args[0].sheet] * 2


def test_looked_at_closer_only_the_picture_is_another(qtbot: QtBot):
    diary, made = easing(3), Reporting()
    ground, wish = ground_of(diary), wish_of(diary)
    with qtbot.waitSignal(made.made, timeout=LONG) as first:
        made.show(ground, wish, WIDTH)

    with qtbot.waitSignal(made.made, timeout=LONG) as closer:
        made.show(ground, wish, 2 * WIDTH)

    assert closer.args[0].sheet is first.args[0].sheet
    assert width_of(closer.args[0]) == 2 * WIDTH


def test_a_page_that_goes_hears_of_nothing(qtbot: QtBot):
    diary, made, heard = easing(3), Reporting(), []
    ground = ground_of(diary)
    made.show(ground, wish_of(diary), WIDTH)
    other = Reporting()
    other.made.connect(heard.append)

    delete(made)
    other.show(ground, wish_of(diary), WIDTH)

    qtbot.waitUntil(lambda: len(heard) == 1, timeout=LONG)


def test_the_past_is_told_as_it_was_known():
    diary = easing(16)
    then = diary.now.replace(day=5)
    ground = Ground(diary.wishes, then, ZONE, until=then)
    laid = ground.laid()

    assert 0 < len(laid.facts) < len(diary.facts())
    assert max(fact.recorded_at for fact in laid.facts) <= then
    assert laid.head != ground_of(diary).laid().head


def test_known_now_the_past_holds_what_was_told_of_it_later():
    diary = easing(3)
    first = diary.facts()[1]
    diary.wishes.withdraw_entry(first.id)
    then = diary.now.replace(day=29)

    known = Ground(diary.wishes, then, ZONE, until=then, is_known_now=True).laid()

    assert first.id in {fact.id for fact in Ground(diary.wishes, then, ZONE, then).laid().facts}
    assert first.id not in {fact.id for fact in known.facts}


# ------------------------------------------------------------------------------- to be given


def saved(qtbot: QtBot, path: Path, form: FileForm, password: str = "") -> Path:
    diary, made = easing(5), Reporting()
    wish = FileWish(path=path, form=form, page=wish_of(diary), password=password)
    with qtbot.waitSignal(made.saved, timeout=LONG) as told:
        made.save(wish, ground_of(diary))
    assert told.args == [wish]
    assert names(path.parent) == [path.name]
    return path


def test_the_page_is_saved_as_a_pdf(qtbot: QtBot, folder: Path):
    path = saved(qtbot, folder / "a.pdf", FileForm.PDF)

    reader = PdfReader(path)

    assert not reader.is_encrypted
    assert "P-" in reader.pages[0].extract_text()


def test_a_protected_page_says_nothing_without_its_password(qtbot: QtBot, folder: Path):
    path = saved(qtbot, folder / "a.pdf", FileForm.PDF, SESAME)

    reader = PdfReader(path)

    assert reader.is_encrypted
    assert reader.decrypt(SESAME)


@pytest.mark.parametrize(
    ("form", "begins"),
    [
        (FileForm.HISTORY, b'{"format":"unbend-history"'),
        (FileForm.FHIR, b"{"),
        (FileForm.WEB, b"<!doctype html>"),
    ],
)
def test_each_form_is_saved(qtbot: QtBot, folder: Path, form: FileForm, begins: bytes):
    path = saved(qtbot, folder / f"a.{form.suffix}", form)

    assert path.read_bytes()[: len(begins)].lower() == begins


@pytest.mark.parametrize(
    ("form", "delimiter"),
    [(FileForm.TABLES_COMMA, b","), (FileForm.TABLES_SEMICOLON, b";")],
)
def test_tables_have_their_separator(qtbot: QtBot, folder: Path, form: FileForm, delimiter: bytes):
    path = saved(qtbot, folder / "a.zip", form)

    with ZipFile(path) as zipped:
        head = zipped.read("pain.csv").splitlines()[0]

    assert head.count(delimiter) > 3


@pytest.mark.parametrize("form", [form for form in FileForm if form is not FileForm.PDF])
def test_anything_else_is_protected_in_a_zip(qtbot: QtBot, folder: Path, form: FileForm):
    path = saved(qtbot, folder / "mine.zip", form, SESAME)

    with AESZipFile(path) as zipped:
        zipped.setpassword(SESAME.encode())
        assert zipped.namelist() == [f"mine.{form.suffix}"]
        assert zipped.read(f"mine.{form.suffix}")


@pytest.mark.skipif(os.name != "posix", reason="about modes of POSIX")
def test_a_file_is_for_its_owner_alone(qtbot: QtBot, folder: Path):
    path = saved(qtbot, folder / "a.pdf", FileForm.PDF)

    assert path.stat().st_mode & 0o777 == 0o600


def test_a_folder_that_is_not_there_is_told_of_before_anything_is_made(qtbot: QtBot, folder: Path):
    diary, made = easing(3), Reporting()
    wish = FileWish(path=folder / "gone" / "a.pdf", form=FileForm.PDF, page=wish_of(diary))

    with qtbot.waitSignal(made.not_saved, timeout=LONG) as told:
        made.save(wish, ground_of(diary))

    assert told.args == ["That folder is not there. Nothing was saved."]


def test_a_file_that_was_given_up_is_not_there(qtbot: QtBot, folder: Path):
    diary, made, other = easing(3), Reporting(), Reporting()
    ground = ground_of(diary)
    wish = FileWish(path=folder / "a.pdf", form=FileForm.PDF, page=wish_of(diary))
    made.save(wish, ground)

    made.stop()

    with (
        qtbot.assertNotEmitted(made.saved),
        qtbot.waitSignal(other.made, timeout=LONG),
    ):
        other.show(ground, ReportWish(days=Days(date(2026, 3, 28), date(2026, 3, 29))), WIDTH)
    assert names(folder) == []
