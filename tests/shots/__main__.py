"""`run.py task shots [DIR] [STATE ...]`: paints the states, all of them or those that are named."""

import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from desktop import headless
from desktop.language import speak
from desktop.language.current import languages
from desktop.look import Scheme, apply_look
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


def main(folder: Path, wanted: list[str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    application = headless.offscreen()
    wears = [wear for wear in WEARS if wear.language in languages()]
    for wear in wears:
        wear.put_on(application)
        for state in _wanted(wanted):
            if state.is_main or not wear.main_only:
                _paint(state, wear, folder)
        if not wear.main_only and (not wanted or "door" in wanted):
            _paint_doors(wear, folder)
    print(folder)


def _wanted(names: list[str]) -> list[State]:
    return [each for each in STATES if not names or _is_named(each.name, names)]


def _is_named(name: str, names: list[str]) -> bool:
    return any(name.startswith(wanted) for wanted in names)


def _paint(state: State, wear: Wear, folder: Path) -> None:
    home = headless.shown(state.diary(), wear.size)
    state.pose(home)
    for page in state.pages:
        if home.pages.current != page:
            home.pages.open(page)
        _keep(home, folder / f"{state.name}-{page}-{wear.name}.png")
    _leave(home)


def _paint_doors(wear: Wear, folder: Path) -> None:
    for name in DOORS:
        made = door(name)
        made.resize(wear.size)
        made.show()
        _keep(made, folder / f"door-{name}-{wear.name}.png")
        _leave(made)


def _keep(shown: QWidget, file: Path) -> None:
    for _ in range(4):
        QApplication.processEvents()
    shown.grab().save(str(file))


def _leave(shown: QWidget) -> None:
    shown.close()
    shown.deleteLater()
    QApplication.processEvents()


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/shots"), sys.argv[2:])
