"""A film from its story to the bytes of a file: painted in pieces, then encoded in one go."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtGui import QImage

from desktop.film.canvas import TALL, WIDE, tone
from desktop.film.encoding import encoded, kept
from desktop.film.moments import FRAME
from desktop.film.picture import picture
from desktop.film.story import Diary, Story
from desktop.film.wish import FilmWish


@dataclass(frozen=True, slots=True)
class Reel:
    """Every picture as it was painted, and how long each stands."""

    pictures: tuple[bytes, ...]
    milliseconds: tuple[int, ...]


def painted(story: Story, heard: Callable[[], None]) -> Iterator[Reel | None]:
    """Paints one picture after the other, None after each, and gives all of them at the end."""
    pictures = []
    for scene in story.scenes():
        pictures.append(kept(picture(scene, story.scale)))
        heard()
        yield None
    yield Reel(tuple(pictures), tuple(story.milliseconds))


def written(reel: Reel, kind: str, heard: Callable[[], None]) -> bytes:
    """The file of a reel; `heard` is called for each picture and may raise to stop."""
    return encoded(reel.pictures, reel.milliseconds, kind, heard)


def blank() -> Reel:
    """Two pictures of nothing, for trying whether a film can be written."""
    pictures = []
    for ground in ("paper", "card"):
        nothing = QImage(WIDE, TALL, QImage.Format.Format_RGB888)
        nothing.fill(tone(ground))
        pictures.append(kept(nothing))
    return Reel(tuple(pictures), (FRAME, FRAME))


def whole(diary: Diary, wish: FilmWish) -> bytes:
    """A film in one go, where nobody waits for a window. Raises TooShort."""
    pieces = painted(Story(diary, wish), _nobody)
    reel = next(piece for piece in pieces if piece is not None)
    return written(reel, wish.kind, _nobody)


def _nobody() -> None:
    """Nobody wants to hear how far it has come."""
