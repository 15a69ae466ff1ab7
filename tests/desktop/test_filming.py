"""A film made beside the window: told of, whole or not there at all."""

import os
import threading
from pathlib import Path

import pytest
from PIL import Image
from shiboken6 import delete

from desktop.film.wish import FilmWish, Period
from desktop.filming import Filming
from desktop.home import Home
from desktop.pages import Outside
from desktop.preferences import Preferences
from desktop.session import Session
from tests.desktop.film.stories import diary
from tests.lived import Lived, settling

pytestmark = pytest.mark.on_any_display

LONG = 60_000


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def encoding() -> bool:
    """Whether anything goes on beside the window."""
    return any(each.daemon and each.is_alive() for each in threading.enumerate())


def filming() -> Filming:
    return Filming(lambda: diary(settling()))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "out"
    place.mkdir()
    return place


def test_a_film_is_made_and_told_of(qtbot, folder: Path):
    made, steps = filming(), []
    made.progressed.connect(lambda done, of: steps.append((done, of)))

    with qtbot.waitSignal(made.saved, timeout=LONG) as saved:
        made.make(FilmWish(path=folder / "course.gif"))

    assert saved.args == [folder / "course.gif"]
    assert names(folder) == ["course.gif"]
    assert [done for done, _ in steps] == list(range(len(steps)))
    assert steps[-1][0] == steps[-1][1]
    with Image.open(folder / "course.gif") as film:
        assert 2 * film.n_frames == steps[-1][1]


@pytest.mark.skipif(os.name != "posix", reason="about modes of POSIX")
def test_a_film_is_for_its_owner_alone(qtbot, folder: Path):
    made = filming()

    with qtbot.waitSignal(made.saved, timeout=LONG):
        made.make(FilmWish(path=folder / "course.gif"))

    assert (folder / "course.gif").stat().st_mode & 0o777 == 0o600


def test_stopping_while_it_is_painted_leaves_no_file(qtbot, folder: Path):
    made = filming()
    with qtbot.waitSignal(made.progressed, check_params_cb=lambda done, _of: done == 5):
        made.make(FilmWish(path=folder / "course.gif"))

    made.stop()

    with qtbot.assertNotEmitted(made.progressed, wait=1):
        assert names(folder) == []


def test_stopping_while_it_is_encoded_leaves_no_file(qtbot, folder: Path):
    made = filming()
    with qtbot.waitSignal(
        made.progressed, timeout=LONG, check_params_cb=lambda done, of: done == of // 2 + 3
    ):
        made.make(FilmWish(path=folder / "course.webp"))

    made.stop()

    with qtbot.assertNotEmitted(made.saved):
        qtbot.waitUntil(lambda: not encoding(), timeout=LONG)
    assert names(folder) == []


def test_a_page_that_goes_takes_its_film_along(qtbot, folder: Path):
    made = filming()
    with qtbot.waitSignal(
        made.progressed, timeout=LONG, check_params_cb=lambda done, of: done == of // 2 + 3
    ):
        made.make(FilmWish(path=folder / "course.webp"))

    delete(made)

    qtbot.waitUntil(lambda: not encoding(), timeout=LONG)
    assert names(folder) == []


def test_another_film_takes_the_place_of_the_one_being_made(qtbot, folder: Path):
    made = filming()
    with qtbot.waitSignal(made.progressed, check_params_cb=lambda done, _of: done == 5):
        made.make(FilmWish(path=folder / "first.gif"))

    with qtbot.waitSignal(made.saved, timeout=LONG):
        made.make(FilmWish(path=folder / "second.gif"))

    assert names(folder) == ["second.gif"]


def test_too_short_a_diary_says_so(qtbot, folder: Path):
    made = Filming(lambda: diary(Lived().day(5)))

    with qtbot.waitSignal(made.failed) as failed:
        made.make(FilmWish(path=folder / "course.gif"))

    assert failed.args == ["A film needs entries on at least three days. In these days there is 1."]
    assert names(folder) == []


def test_another_ending_is_no_film(qtbot, folder: Path):
    made = filming()

    with qtbot.waitSignal(made.failed) as failed:
        made.make(FilmWish(path=folder / "course.mp4", period=Period.STAGE))

    assert failed.args == ["A film is saved as .webp or .gif."]


def test_a_folder_that_is_not_there_is_told_before_anything_is_painted(qtbot, folder: Path):
    made = filming()

    with (
        qtbot.assertNotEmitted(made.progressed),
        qtbot.waitSignal(made.failed) as failed,
    ):
        made.make(FilmWish(path=folder / "nowhere" / "course.gif"))

    assert failed.args == ["That folder is not there. Nothing was saved."]


def test_a_folder_that_goes_while_the_film_is_made_is_told(qtbot, folder: Path):
    made = filming()
    with qtbot.waitSignal(made.progressed, check_params_cb=lambda done, _of: done == 5):
        made.make(FilmWish(path=folder / "course.gif"))

    folder.rmdir()
    with qtbot.waitSignal(made.failed, timeout=LONG) as failed:
        pass

    assert failed.args == ["That folder is not there. Nothing was saved."]


def test_the_timeline_page_saves_a_film_where_it_was_told_to(qtbot, folder: Path):
    lived = settling()
    session = Session(lived.wishes)
    outside = Outside(ask=lambda _parent, _place: folder / "course.gif")
    home = Home(lived.wishes, session, Preferences(), outside=outside)
    qtbot.addWidget(home)
    session.setParent(home)
    home.show()
    session.catch_up()
    home.pages.open("timeline")
    page = home.pages.timeline

    page.save_film.click()
    page.side.film.save.click()
    qtbot.waitUntil(lambda: bool(page.side.film.done.text()), timeout=LONG)

    assert page.side.film.done.text() == f"Film saved: {folder / 'course.gif'}"
    assert names(folder) == ["course.gif"]
