"""Reading a picture back: its texts with the places they take, and its shapes."""

from dataclasses import dataclass
from itertools import combinations
from typing import NamedTuple
from xml.etree import ElementTree

from desktop.report.charts import lettering
from desktop.report.charts.svg import POINTS

SVG = "{http://www.w3.org/2000/svg}"


class Place(NamedTuple):
    """The place of some words in points."""

    words: str
    left: float
    right: float
    top: float
    foot: float

    def meets(self, other: "Place") -> bool:
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.foot and other.top < self.foot


@dataclass(frozen=True)
class Drawn:
    """A picture that was written."""

    root: ElementTree.Element

    @property
    def width(self) -> float:
        return float(self.root.attrib["viewBox"].split()[2])

    @property
    def height(self) -> float:
        return float(self.root.attrib["viewBox"].split()[3])

    @property
    def words(self) -> list[str]:
        return [text.text or "" for text in self.root.iter(f"{SVG}text")]

    @property
    def sizes(self) -> set[str]:
        """Every size of letters that is asked for, in points."""
        return {part.attrib["font-size"] for part in self.root.iter() if "font-size" in part.attrib}

    def paths(self, **look: str) -> list[str]:
        """The shapes that look so, as they are written."""
        return [
            path.attrib["d"]
            for path in self.root.iter(f"{SVG}path")
            if all(path.attrib.get(name.replace("_", "-")) == value for name, value in look.items())
        ]

    def places(self) -> list[Place]:
        return [_place(text) for text in self.root.iter(f"{SVG}text")]

    def outside(self) -> list[str]:
        """The words that do not stay inside the picture."""
        return [
            place.words
            for place in self.places()
            if place.left < -0.1
            or place.right > self.width + 0.1
            or place.top < -0.1
            or place.foot > self.height + 0.1
        ]

    def overlapping(self) -> list[tuple[str, str]]:
        """The words that lie over others."""
        pairs = combinations(self.places(), 2)
        return [(one.words, other.words) for one, other in pairs if one.meets(other)]


def drawn(svg: str) -> Drawn:
    return Drawn(ElementTree.fromstring(svg))  # noqa: S314 a picture of ours


def _place(text: ElementTree.Element) -> Place:
    words, x, y = text.text or "", float(text.attrib["x"]), float(text.attrib["y"])
    wide = lettering.width(words, bold="font-weight" in text.attrib) * POINTS
    left = (
        x
        - wide * {"start": 0.0, "middle": 0.5, "end": 1.0}[text.attrib.get("text-anchor", "start")]
    )
    return Place(words, left, left + wide, y - lettering.ASCENT * POINTS, y + 1.5)
