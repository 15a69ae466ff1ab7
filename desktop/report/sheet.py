"""A report in words and pictures, ready to be set: what the PDF and the web page are made of."""

from dataclasses import dataclass, field
from typing import TypeAlias


@dataclass(frozen=True, slots=True, kw_only=True)
class Tile:
    """A figure behind its name: `value` large, `unit` beside it, and what makes it matter below."""

    name: str
    value: str
    unit: str = ""
    detail: str = ""
    change: str = ""
    meaning: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A chart as SVG, `width` x `height` millimetres, and the finding in words as `alt`."""

    svg: str
    width: float
    height: float
    alt: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A numbered picture with its title above and how to read it below."""

    title: str
    picture: Picture
    caption: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows under their heads; the columns named in `numbers` stand right-aligned."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: frozenset[int] = frozenset()
    caption: str = ""
    empty: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """Short lines under a title; the first `marked` of them are to be found at a glance."""

    title: str
    lines: tuple[str, ...]
    empty: str = ""
    marked: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """Two parts next to each other, read from left to right."""

    left: "Figure | Table | Listing"
    right: "Figure | Table | Listing"


Block: TypeAlias = Figure | Table | Listing | Beside


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """The warning signs: one line, more lines where something was ticked, then in a thick frame."""

    title: str
    text: str
    lines: tuple[str, ...] = ()
    is_raised: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """A part of the pages behind the first."""

    title: str
    blocks: tuple[Block, ...]
    text: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """Page 1 from top to bottom, and the chapters behind it.

    `language` is an IETF tag, `paper` a name that typst knows, `date` the day of making ISO 8601.
    """

    language: str
    paper: str
    date: str
    title: str
    about: tuple[str, ...]
    aside: tuple[str, ...]
    strip: Strip
    tiles: tuple[Tile, ...]
    blocks: tuple[Block, ...]
    footer: str
    appendix: tuple[Chapter, ...] = field(default=())
