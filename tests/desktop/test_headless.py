"""Pictures of every page, without a display."""

from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from desktop.headless import SIZE, offscreen, render
from desktop.pages import PAGES
from tests.facts import Clock, begun, day

pytestmark = pytest.mark.on_any_display


@pytest.fixture(scope="module")
def pictures(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    assert offscreen() is qapp, "the application that is there is used"
    with begun(Clock(day(1))) as application:
        return render(application, tmp_path_factory.mktemp("pictures"))


def test_every_page_is_painted_light_and_dark(pictures: list[Path]) -> None:
    names = {picture.name for picture in pictures}

    assert names == {f"{page}-{scheme}.png" for page in PAGES for scheme in ("light", "dark")}


def test_each_picture_is_whole_and_shows_something_of_its_own(pictures: list[Path]) -> None:
    images = [QImage(str(picture)) for picture in pictures]

    assert {image.size().toTuple() for image in images} == {SIZE.toTuple()}
    assert len({picture.read_bytes() for picture in pictures}) == len(pictures)


def test_light_is_light_and_dark_is_dark(pictures: list[Path]) -> None:
    corners = {picture.stem: QImage(str(picture)).pixelColor(2, 2) for picture in pictures}

    assert corners["today-light"].lightness() > 200
    assert corners["today-dark"].lightness() < 60
