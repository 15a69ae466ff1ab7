"""Pictures as an animated file: GIF or WebP, the same few colours in every picture."""

import zlib
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from io import BytesIO

from PIL import Image
from PySide6.QtGui import QImage

from desktop.film.canvas import TALL, WIDE

_COLOURS = 255
"""One less than a byte holds: GIF keeps the last for what is as in the picture before."""

_FOR_EVER = 0

_OPTIONS: dict[str, dict[str, int]] = {"WEBP": {"lossless": True, "quality": 50, "method": 4}}
"""WebP keeps every pixel as it is; the last two only say how long it looks for fewer bytes."""


def kept(picture: QImage) -> bytes:
    """A picture in few bytes, until all of them are painted."""
    return zlib.compress(bytes(picture.constBits()), 1)


def encoded(
    pictures: Sequence[bytes], milliseconds: Sequence[int], kind: str, heard: Callable[[], None]
) -> bytes:
    """The film as the bytes of a file; `heard` is called for each picture and may raise to stop.

    The file says nothing but its pictures: no name, no program, no instant.
    """
    palette = _palette((pictures[0], pictures[len(pictures) // 2], pictures[-1]))
    images = _reduced(pictures, palette, kind, heard)
    made = BytesIO()
    next(images).save(
        made,
        kind,
        save_all=True,
        append_images=images,
        duration=list(milliseconds),
        loop=_FOR_EVER,
        **_OPTIONS.get(kind, {}),
    )
    return made.getvalue()


def _reduced(
    pictures: Sequence[bytes], palette: Image.Image, kind: str, heard: Callable[[], None]
) -> Iterator[Image.Image]:
    """Each picture in the same colours, the nearest for each pixel, without dots of others."""
    for picture in pictures:
        heard()
        reduced = _image(picture).quantize(palette=palette, dither=Image.Dither.NONE)
        yield reduced if kind == "GIF" else reduced.convert("RGB")


def _palette(pictures: Sequence[bytes]) -> Image.Image:
    """The colours met most, each exactly as it is: a mean of neighbours would tint the grounds.

    Close neighbours are left out, for whoever looks for the nearest colour looks coarsely.
    """
    met: Counter[bytes] = Counter()
    for picture in pictures:
        for count, pixel in _image(picture).getcolors(WIDE * TALL) or ():
            if isinstance(pixel, tuple):
                met[bytes(pixel)] += count
    chosen: list[bytes] = []
    for colour, _ in met.most_common():
        if len(chosen) < _COLOURS and not any(_are_close(colour, other) for other in chosen):
            chosen.append(colour)
    palette = Image.new("P", (1, 1))
    palette.putpalette(b"".join(chosen))
    return palette


def _are_close(one: bytes, other: bytes) -> bool:
    return all(abs(a - b) < _CLOSE for a, b in zip(one, other, strict=True))


_CLOSE = 8


def _image(picture: bytes) -> Image.Image:
    return Image.frombytes("RGB", (WIDE, TALL), zlib.decompress(picture))
