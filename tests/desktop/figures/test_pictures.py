"""Pictures of figures: in the colours of the look, faded when they step back, kept while used."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from desktop.figures.motion import Moment, still
from desktop.figures.poses import names
from desktop.figures.sheet import moments
from desktop.figures.stills import still_picture
from desktop.figures.tones import Shade, tones
from desktop.look import DARK, LIGHT, mixed

SIZE = QSize(168, 168)
pytestmark = pytest.mark.usefixtures("qapp")


def picture(figure: str, shade: Shade, ratio: float = 1.0) -> QImage:
    return still_picture(still(figure), SIZE, ratio, shade).toImage()


def painted(image: QImage) -> set[str]:
    """The opaque colours of a picture, without those that blend at the edges."""
    seen: dict[str, int] = {}
    for x in range(0, image.width(), 3):
        for y in range(0, image.height(), 3):
            colour = image.pixelColor(x, y)
            if colour.alpha() == 255:
                seen[colour.name().upper()] = seen.get(colour.name().upper(), 0) + 1
    return {name for name, count in seen.items() if count > 4}


@pytest.mark.parametrize("figure", names())
def test_every_figure_is_painted_inside_its_picture(figure: str) -> None:
    image = picture(figure, Shade(LIGHT))
    edges = [image.pixelColor(x, y) for x in (0, 167) for y in range(168)]
    edges += [image.pixelColor(x, y) for x in range(168) for y in (0, 167)]

    assert all(colour.alpha() < 20 for colour in edges)
    assert {LIGHT.fig.upper(), LIGHT.fig_dark.upper()} <= painted(image)


def test_light_and_dark_have_each_their_colours() -> None:
    light, dark = (painted(picture("table_stretch", Shade(look))) for look in (LIGHT, DARK))

    assert LIGHT.skin in light
    assert DARK.skin in dark
    assert not light & dark


def test_a_faded_figure_is_mixed_with_its_ground_and_not_transparent() -> None:
    faded = painted(picture("table_stretch", Shade(LIGHT, is_faded=True)))

    assert mixed(LIGHT.fig, LIGHT.plate, 0.48) in faded
    assert LIGHT.fig not in faded


def test_the_ground_of_a_card_can_be_another_than_the_plate() -> None:
    assert tones(Shade(LIGHT, "paper")).ground == QColor(LIGHT.paper)


def test_a_picture_is_as_sharp_as_its_screen() -> None:
    image = picture("curl_downs", Shade(LIGHT), 2.0)

    assert image.size() == SIZE * 2
    assert image.devicePixelRatio() == 2


def test_a_picture_is_painted_once() -> None:
    one = still_picture(still("curl_downs"), SIZE, 1.0, Shade(LIGHT))
    again = still_picture(still("curl_downs"), SIZE, 1.0, Shade(LIGHT))

    assert one.cacheKey() == again.cacheKey()


def test_a_picture_may_be_tiny_or_nothing() -> None:
    for size in (QSize(1, 1), QSize(0, 0)):
        assert still_picture(still("curl_downs"), size, 1.0, Shade(LIGHT)).size() == size


def test_moments_of_a_contact_sheet_are_of_the_figure(qapp: QApplication) -> None:
    del qapp
    for figure in names():
        seen = moments(figure)
        assert 4 <= len(seen) <= 5
        assert all(isinstance(one, Moment) and one.figure == figure for _, one in seen)
