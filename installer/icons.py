"""The app's icon and those of its files, painted from `resources/icons/app` for each system."""

from pathlib import Path

from PIL import Image
from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWINGS = Path(__file__).parent.parent / "resources" / "icons" / "app"

APP, HISTORY, PLAN = "unbend", "history", "plan"
EACH = APP, HISTORY, PLAN

HICOLOR = 16, 22, 24, 32, 48, 64, 128, 256, 512
WINDOWS = 16, 20, 24, 32, 40, 48, 64, 256
MACOS = 16, 32, 64, 128, 256, 512, 1024

FINE_FROM = 40
"""Pixels below which the app's drawing with one line stands for the one with three."""

MACOS_TILE = 824 / 1024
"""What an app's tile takes of its picture there; the rest is left to the system's shadow."""


def paint(name: str, side: int, share: float = 1.0) -> Image.Image:
    """A drawing as a square picture, in the middle of it if it takes only a share of the side."""
    drawing = f"{name}-small" if name == APP and side < FINE_FROM else name
    picture = QImage(QSize(side, side), QImage.Format.Format_RGBA8888_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    edge = side * (1 - share) / 2
    renderer = QSvgRenderer(QByteArray((DRAWINGS / f"{drawing}.svg").read_bytes()))
    renderer.render(painter, QRectF(edge, edge, side - 2 * edge, side - 2 * edge))
    painter.end()
    plain = picture.convertToFormat(QImage.Format.Format_RGBA8888)
    return Image.frombytes("RGBA", (side, side), bytes(plain.constBits()))


def write_png(name: str, side: int, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    paint(name, side).save(path)


def write_ico(name: str, path: Path) -> Path:
    """For Windows: each size painted, none shrunk from another."""
    pictures = [paint(name, side) for side in reversed(WINDOWS)]
    return _write(pictures, path, "ICO", sizes=[picture.size for picture in pictures])


def write_icns(name: str, path: Path) -> Path:
    """For macOS, where an app's tile keeps a distance from the edge of its picture."""
    share = MACOS_TILE if name == APP else 1.0
    return _write([paint(name, side, share) for side in reversed(MACOS)], path, "ICNS")


def _write(pictures: list[Image.Image], path: Path, kind: str, **how: object) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    first, *others = pictures
    first.save(path, format=kind, append_images=others, **how)
    return path
