"""A press and a step in a window that holds nothing else: what Qt itself takes on this machine."""

import statistics
from time import perf_counter

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QSlider, QVBoxLayout, QWidget

from desktop import headless

ROUNDS = 200


def measure() -> dict[str, float]:
    """Medians in milliseconds, each until nothing is left to paint, at 1440 by 900."""
    qt = headless.offscreen()
    window = QWidget()
    label, slider, button = QLabel("0"), QSlider(Qt.Orientation.Horizontal), QPushButton("Done")
    slider.setRange(0, ROUNDS)
    column = QVBoxLayout(window)
    for part in (label, slider, button):
        column.addWidget(part)
    slider.valueChanged.connect(lambda value: label.setText(str(value)))
    button.clicked.connect(lambda: label.setText(f"{label.text()} done"))
    window.resize(headless.SIZE)
    window.show()
    qt.processEvents()
    steps = [_step(qt, slider, value) for value in range(1, ROUNDS)]
    presses = [_press(qt, button) for _ in range(ROUNDS)]
    window.close()
    window.deleteLater()
    qt.processEvents()
    return {
        "bare_scrub_p50_ms": round(statistics.median(steps), 3),
        "bare_done_p50_ms": round(statistics.median(presses), 3),
    }


def _step(qt: QApplication, slider: QSlider, value: int) -> float:
    began = perf_counter()
    slider.setValue(value)
    qt.processEvents()
    return (perf_counter() - began) * 1000


def _press(qt: QApplication, button: QPushButton) -> float:
    began = perf_counter()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qt.processEvents()
    return (perf_counter() - began) * 1000
