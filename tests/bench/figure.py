"""What one picture of a moving figure costs: solved and painted at 700 pixels, without a screen."""

import json
from time import perf_counter

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from desktop import headless
from desktop.figures.motion import Motion, moment
from desktop.figures.painter import paint
from desktop.figures.poses import names
from desktop.figures.tones import Shade, tones
from desktop.look import LIGHT

SIDE = 700
FRAME = 1 / 30
"""Seconds from one picture to the next."""


def measure(quick: bool) -> dict[str, float]:
    """Every figure in turn; the share is that of one picture in the time it may take."""
    qt = headless.offscreen()
    rounds = 20 if quick else 120
    image = QImage(SIDE, SIDE, QImage.Format.Format_ARGB32_Premultiplied)
    times: list[float] = []
    for figure in names():
        motion = Motion(figure)
        _frame(image, motion, 0.0)
        times += [_frame(image, motion, number * FRAME) for number in range(rounds)]
    times.sort()
    del qt
    middle, slow = times[len(times) // 2], times[len(times) * 99 // 100]
    return {
        "figure_frame_p50_ms": round(middle * 1000, 3),
        "figure_frame_p99_ms": round(slow * 1000, 3),
        "figure_frame_ratio": round(middle / FRAME, 3),
    }


def _frame(image: QImage, motion: Motion, passed: float) -> float:
    began = perf_counter()
    colours = tones(Shade(LIGHT))
    image.fill(QColor(colours.ground))
    painter = QPainter(image)
    paint(painter, QRectF(0, 0, SIDE, SIDE), moment(motion, passed), colours)
    painter.end()
    return perf_counter() - began


if __name__ == "__main__":
    print(json.dumps(measure(quick=False)))
