"""What the trend of ten years costs: the first draw, and a pan by a few days, beside a bare plot.

The bare plot is pyqtgraph's own, of the same size, with one thin line through a point a day.
"""

import json
from collections.abc import Callable
from time import perf_counter

import numpy as np
import pyqtgraph as pg
from PySide6.QtWidgets import QApplication, QWidget

from desktop import headless
from desktop.charts.trend_chart import TrendChart
from desktop.look import Scheme, apply_look
from domain.course import Course, evolve
from domain.events import Event
from projections.workspace import Workspace
from tests.bench.diaries import ZONE, facts
from tests.programme_files import programme, red_flags

WIDTH, HEIGHT = 1108, 600
VIEWS = {365.0: "pan", 1825.0: "pan_years"}
"""How many days are in sight while they are moved: a year, and five."""


def measure(quick: bool, count: int = 44_000, label: str = "44k") -> dict[str, float]:
    """Milliseconds from new numbers, or from a pan, until nothing is left to paint."""
    qt, rounds = headless.offscreen(), 40 if quick else 200
    apply_look(qt, Scheme.LIGHT)
    shown = moment(facts(count))
    began = perf_counter()
    trend, marks = shown.trend, shown.marks
    found = {f"trend_models_ms_{label}": _since(began)}
    chart, bare = TrendChart(), pg.PlotWidget()
    values, plot = np.nan_to_num(trend.leg), bare.plot()
    draw = _shown(qt, chart, lambda: chart.display(trend, marks, shown.day))
    plain = _shown(qt, bare, lambda: plot.setData(trend.ordinals(), values))
    found |= {f"first_draw_ms_{label}": draw, "first_draw_bare_ms": plain}
    found[f"first_draw_ratio_{label}"] = round(draw / plain, 2)
    for days, name in VIEWS.items():
        ours = sorted(_panned(qt, chart, days, rounds))
        theirs = sorted(_panned_bare(qt, bare, float(trend.ordinals()[-1]), days, rounds))
        found[f"{name}_p50_ms_{label}"] = ours[len(ours) // 2]
        found[f"{name}_p99_ms_{label}"] = ours[len(ours) * 99 // 100]
        found[f"{name}_bare_p50_ms"] = theirs[len(theirs) // 2]
        found[f"{name}_bare_p99_ms"] = theirs[len(theirs) * 99 // 100]
        found[f"{name}_ratio_{label}"] = round(ours[rounds // 2] / theirs[rounds // 2], 2)
    zooms = sorted(_zoomed(qt, chart, rounds))
    found[f"zoom_p50_ms_{label}"] = zooms[len(zooms) // 2]
    found[f"zoom_p99_ms_{label}"] = zooms[len(zooms) * 99 // 100]
    for window in (chart, bare):
        window.close()
        window.deleteLater()
    qt.processEvents()
    return found


def moment(diary: list[Event]) -> Workspace:
    """What a diary shows after its last fact."""
    course = Course()
    for fact in diary:
        course = evolve(course, fact)
    return Workspace(
        course=course,
        facts=diary,
        count=len(diary),
        programme=programme(),
        red_flags=red_flags(),
        at=diary[-1].recorded_at,
        zone=ZONE,
    )


def _shown(qt: QApplication, window: QWidget, fill: Callable[[], object]) -> float:
    window.resize(WIDTH, HEIGHT)
    began = perf_counter()
    fill()
    window.show()
    qt.processEvents()
    return _since(began)


def _panned(qt: QApplication, chart: TrendChart, days: float, rounds: int) -> list[float]:
    """To and fro over some days, as a hand would drag them."""
    chart.show_range("all")
    view = chart.view
    chart.ground.glass.zoomed.emit(days / view.span, view.right)
    chart.ground.glass.panned.emit(-days / 3)
    qt.processEvents()
    times = []
    for number in range(rounds):
        by = days / 200 * (1 if number // 20 % 2 else -1)
        began = perf_counter()
        chart.ground.glass.panned.emit(by)
        qt.processEvents()
        times.append(_since(began))
    return times


def _zoomed(qt: QApplication, chart: TrendChart, rounds: int) -> list[float]:
    """Closer and wider again by the wheel."""
    times = []
    for number in range(rounds):
        factor = 1.2 if number // 5 % 2 else 1 / 1.2
        view = chart.view
        began = perf_counter()
        chart.ground.glass.zoomed.emit(factor, (view.left + view.right) / 2)
        qt.processEvents()
        times.append(_since(began))
    return times


def _panned_bare(
    qt: QApplication, plot: pg.PlotWidget, last: float, days: float, rounds: int
) -> list[float]:
    left = last - 1.33 * days
    times = []
    for number in range(rounds):
        left += days / 200 * (1 if number // 20 % 2 else -1)
        began = perf_counter()
        plot.setXRange(left, left + days, padding=0)
        qt.processEvents()
        times.append(_since(began))
    return times


def _since(began: float) -> float:
    return round((perf_counter() - began) * 1000, 3)


if __name__ == "__main__":
    print(json.dumps(measure(quick=False)))
