"""A drawing as SVG: millimetres go in, points come out, and every text has at least 7 of them."""

from collections.abc import Iterable
from typing import Literal, NamedTuple
from xml.etree.ElementTree import Element, SubElement, tostring

Point = tuple[float, float]

POINTS = 72 / 25.4
"""Points in a millimetre: letters of 7 points are then 7 units high."""

LETTERS = 7.0
FAMILY = "Noto Sans, sans-serif"


class Box(NamedTuple):
    """A place on the drawing, in millimetres from its top left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height


class Drawing:
    """A picture with a name for the ear: `title` is what it is, `alt` what it shows."""

    def __init__(self, name: str, width: float, height: float, title: str, alt: str) -> None:
        self._root = Element(
            "svg",
            {
                "xmlns": "http://www.w3.org/2000/svg",
                "viewBox": f"0 0 {_pt(width)} {_pt(height)}",
                "width": f"{_short(width)}mm",
                "height": f"{_short(height)}mm",
                "role": "img",
                "aria-labelledby": f"{name}-title {name}-finding",
                "font-family": FAMILY,
                "font-size": _short(LETTERS),
            },
        )
        SubElement(self._root, "title", {"id": f"{name}-title"}).text = title
        SubElement(self._root, "desc", {"id": f"{name}-finding"}).text = alt

    def path(
        self,
        drawn: str,
        *,
        fill: str = "none",
        stroke: str = "",
        thick: float = 0.2,
        dashes: tuple[float, ...] = (),
    ) -> None:
        """A shape or a line; nothing where there is nothing to draw."""
        if not drawn:
            return
        look = {"d": drawn, "fill": fill}
        if stroke:
            look |= {"stroke": stroke, "stroke-width": _pt(thick), "stroke-linejoin": "round"}
        if dashes:
            look["stroke-dasharray"] = " ".join(map(_pt, dashes))
        SubElement(self._root, "path", look)

    def text(
        self,
        at: Point,
        words: str,
        *,
        fill: str,
        anchor: Literal["start", "middle", "end"] = "start",
        bold: bool = False,
    ) -> None:
        """Words on one line, `at` being on their baseline."""
        look = {"x": _pt(at[0]), "y": _pt(at[1]), "fill": fill}
        if anchor != "start":
            look["text-anchor"] = anchor
        if bold:
            look["font-weight"] = "600"
        SubElement(self._root, "text", look).text = words

    def written(self) -> str:
        return tostring(self._root, encoding="unicode")


def line(points: Iterable[Point]) -> str:
    """A line from point to point."""
    return "M" + "L".join(f"{_pt(x)} {_pt(y)}" for x, y in points)


def shape(points: Iterable[Point]) -> str:
    """The same, closed."""
    return f"{line(points)}Z"


def box(place: Box) -> str:
    return (
        f"M{_pt(place.x)} {_pt(place.y)}h{_pt(place.width)}v{_pt(place.height)}"
        f"h{_pt(-place.width)}Z"
    )


def circle(at: Point, radius: float) -> str:
    x, y, r = _pt(at[0] - radius), _pt(at[1]), _pt(radius)
    return f"M{x} {y}a{r} {r} 0 1 0 {_pt(2 * radius)} 0a{r} {r} 0 1 0 {_pt(-2 * radius)} 0Z"


def hatching(place: Box, apart: float) -> str:
    """Slanting lines that fill a box and do not leave it."""
    found, reach = [], place.width + place.height
    at = apart
    while at < reach:
        left = (place.x + max(0.0, at - place.height), place.y + min(at, place.height))
        right = (place.x + min(at, place.width), place.y + max(0.0, at - place.width))
        found.append(line((left, right)))
        at += apart
    return "".join(found)


def _pt(millimetres: float) -> str:
    return _short(millimetres * POINTS)


def _short(number: float) -> str:
    """Two decimals at most: a hundredth of a point is finer than any printer."""
    text = f"{number:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
