"""A film read back: its pictures, how long they stand, and nothing else in the file."""

from functools import cache
from io import BytesIO
from typing import Any

import pytest
from PIL import Image

from desktop.film.canvas import TALL, WIDE
from desktop.film.making import Reel, written
from tests.desktop.film.stories import pictures, story

pytestmark = pytest.mark.usefixtures("qapp")

LENGTHS = (1000, 80, 80, 2000)
KINDS = ["WEBP", "GIF"]


@cache
def reel() -> Reel:
    from desktop.film.encoding import kept

    made = pictures(story(title="Code 17"), 0, 40, 80, -1)
    return Reel(tuple(map(kept, made)), LENGTHS)


def film(kind: str) -> Any:
    return Image.open(BytesIO(written(reel(), kind, lambda: None)))


def frames(kind: str) -> list[tuple[Image.Image, int]]:
    """Each picture and how many milliseconds it stands."""
    opened, found = film(kind), []
    for number in range(opened.n_frames):
        opened.seek(number)
        found.append((opened.convert("RGB"), opened.info["duration"]))
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_a_film_has_each_picture_for_as_long_as_it_stands(kind: str):
    opened = film(kind)

    assert (opened.format, opened.size, opened.n_frames) == (kind, (WIDE, TALL), len(LENGTHS))
    assert tuple(length for _, length in frames(kind)) == LENGTHS


@pytest.mark.parametrize("kind", KINDS)
def test_a_film_goes_round_for_ever(kind: str):
    assert film(kind).info["loop"] == 0


@pytest.mark.parametrize("kind", KINDS)
def test_a_film_has_no_metadata(kind: str):
    opened = film(kind)

    told = {"exif", "xmp", "icc_profile", "comment", "dpi", "photoshop", "Software"}
    assert told.isdisjoint(opened.info)
    assert dict(opened.getexif()) == {}
    assert not hasattr(opened, "text")


@pytest.mark.parametrize("kind", KINDS)
def test_no_word_stands_in_the_bytes_of_the_file(kind: str, home):
    content = written(reel(), kind, lambda: None)

    for word in (b"Code 17", b"Unbend", b"unbend", b"Pillow", b"Adobe", str(home).encode()):
        assert word not in content


@pytest.mark.parametrize("kind", KINDS)
def test_the_pictures_read_back_are_those_that_were_painted(kind: str):
    painted = pictures(story(title="Code 17"), 80)[0]

    read, _ = frames(kind)[2]

    paper, card, figure = (5, 5), (60, 250), (915, 300)
    assert read.getpixel(paper) == painted.pixelColor(*paper).getRgb()[:3]
    assert read.getpixel(card) == painted.pixelColor(*card).getRgb()[:3]
    assert read.getpixel(figure) == painted.pixelColor(*figure).getRgb()[:3]


@pytest.mark.parametrize("kind", KINDS)
def test_each_picture_differs_from_the_one_before(kind: str):
    read = [picture.tobytes() for picture, _ in frames(kind)]

    assert len(set(read)) == len(read)


@pytest.mark.parametrize("kind", KINDS)
def test_whoever_hears_of_each_picture_may_stop_the_film(kind: str):
    heard = []

    def stop_at_the_second() -> None:
        heard.append(None)
        if len(heard) == 2:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        written(reel(), kind, stop_at_the_second)


def test_the_same_course_gives_the_same_bytes():
    assert written(reel(), "GIF", lambda: None) == written(reel(), "GIF", lambda: None)
