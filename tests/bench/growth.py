"""How the figures grow with the diary, as one picture: both axes by powers of ten."""

from collections.abc import Mapping
from itertools import cycle
from pathlib import Path

from desktop import headless

LINES = {
    "Start to a usable Today": "start_ms",
    "Press on Done, painted": "done_p50_ms",
    "Step of the timeline, painted": "scrub_p50_ms",
    "Step of the fold, ours": "fold_step_p50_ms",
    "repository.get(version=)": "library_step_ms",
    "Folding from the first fact": "fold_from_zero_ms",
}
COLOURS = ("#2A5F54", "#2A6199", "#8F5C0C", "#6B4A83", "#B3261E", "#5A5348")
SYMBOLS = ("o", "s", "t", "d", "x", "+")
SIZE = 1000, 600


def draw(figures: Mapping[str, float], sizes: Mapping[str, int], path: Path) -> None:
    """Milliseconds over the number of facts, a line for each figure with two sizes or more."""
    import pyqtgraph as pg
    from pyqtgraph.exporters import ImageExporter

    qt = headless.offscreen()
    plot = pg.PlotWidget(background="w")
    plot.resize(*SIZE)
    item = plot.getPlotItem()
    item.addLegend(labelTextColor="#2A2621")
    item.setLogMode(x=True, y=True)
    item.showGrid(x=True, y=True, alpha=0.3)
    item.setLabel("bottom", "Facts in the diary")
    item.setLabel("left", "Milliseconds (median)")
    looks = zip(cycle(COLOURS), cycle(SYMBOLS), strict=False)
    for (title, name), (colour, symbol) in zip(LINES.items(), looks, strict=False):
        points = [(size, value) for size, value in _points(figures, sizes, name) if value > 0]
        if len(points) > 1:
            pen = pg.mkPen(colour, width=2)
            numbers = [size for size, _ in points], [value for _, value in points]
            item.plot(*numbers, pen=pen, symbol=symbol, symbolBrush=colour, name=title)
    plot.show()
    qt.processEvents()
    path.parent.mkdir(parents=True, exist_ok=True)
    ImageExporter(item).export(str(path))
    plot.close()
    print(f"{path} shows how they grow.")


def _points(
    figures: Mapping[str, float], sizes: Mapping[str, int], name: str
) -> list[tuple[int, float]]:
    found = ((size, _value(figures, name, label)) for label, size in sizes.items())
    return [(size, value) for size, value in found if value is not None]


def _value(figures: Mapping[str, float], name: str, label: str) -> float | None:
    if name == "start_ms":
        ratio = figures.get("start_ratio" if label == "44k" else f"start_ratio_{label}")
        return None if ratio is None else ratio * figures["start_bare_s"] * 1000
    return figures.get(f"{name}_{label}")
