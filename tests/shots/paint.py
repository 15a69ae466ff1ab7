"""Paints the states in every look: sizes, colours, sizes of text, languages."""

from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache, partial
from multiprocessing import get_context
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from desktop import headless
from desktop.language import speak
from desktop.language.current import languages
from desktop.look import Scheme, apply_look
from tests.accessible import dump
from tests.shots.states import DOORS, STATES, State, door

SMALL, MIDDLE, LARGE = QSize(960, 640), QSize(1440, 900), QSize(2560, 1440)


@dataclass(frozen=True, slots=True)
class Wear:
    """How a window is dressed for its picture."""

    size: QSize
    scheme: Scheme = Scheme.LIGHT
    text: int = 100
    language: str = "en"
    main_only: bool = False

    @property
    def name(self) -> str:
        large = f"-{self.text}pc" if self.text > 100 else ""
        language = "" if self.language == "en" else f"-{self.language}"
        return f"{self.scheme.value}-{self.size.width()}{large}{language}"

    def put_on(self, application: QApplication) -> None:
        speak(application, self.language)
        apply_look(application, self.scheme, text_scale=self.text / 100)


WEARS = (
    Wear(SMALL),
    Wear(MIDDLE),
    Wear(SMALL, Scheme.DARK),
    Wear(MIDDLE, Scheme.DARK),
    Wear(SMALL, text=200),
    Wear(MIDDLE, text=200),
    Wear(LARGE, main_only=True),
    Wear(SMALL, language="de"),
    Wear(MIDDLE, language="de"),
)

READ_OUT = Wear(MIDDLE)
"""Beside these pictures stands what a screen reader says of them."""


def paint(folder: Path, wanted: list[str]) -> int:
    """Each wear in a process of its own, as many at a time as there are processors."""
    folder.mkdir(parents=True, exist_ok=True)
    wears = [wear for wear in WEARS if wear.language in languages()]
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
        done = pool.map(partial(_paint_all, folder, wanted), wears)
        return sum(done)


def _paint_all(folder: Path, wanted: list[str], wear: Wear) -> int:
    wear.put_on(_application())
    painted = [
        _paint(state, wear, folder)
        for state in _wanted(wanted)
        if state.is_main or not wear.main_only
    ]
    if not wear.main_only and (not wanted or "door" in wanted):
        painted.append(_paint_doors(wear, folder))
    return sum(painted)


@cache
def _application() -> QApplication:
    """Kept as long as the process lives: whoever drops the last name of it, ends it."""
    return headless.offscreen()


def _wanted(names: list[str]) -> list[State]:
    return [each for each in STATES if not names or _is_named(each.name, names)]


def _is_named(name: str, names: list[str]) -> bool:
    return any(name.startswith(wanted) for wanted in names)


def _paint(state: State, wear: Wear, folder: Path) -> int:
    home = headless.shown(state.diary(), wear.size, state.guest)
    state.pose(home)
    for page in state.pages:
        if home.pages.current != page:
            home.pages.open(page)
        headless.settled(home)
        _keep(home, folder / f"{state.name}-{page}-{wear.name}.png")
        if wear == READ_OUT:
            (folder / f"{state.name}-{page}.txt").write_text(dump(home), encoding="utf-8")
    _leave(home)
    return len(state.pages)


def _paint_doors(wear: Wear, folder: Path) -> int:
    for name in DOORS:
        made = door(name)
        made.resize(wear.size)
        made.show()
        _keep(made, folder / f"door-{name}-{wear.name}.png")
        _leave(made)
    return len(DOORS)


def _keep(shown: QWidget, file: Path) -> None:
    for _ in range(4):
        QApplication.processEvents()
    shown.grab().save(str(file))


def _leave(shown: QWidget) -> None:
    shown.close()
    shown.deleteLater()
    QApplication.processEvents()
